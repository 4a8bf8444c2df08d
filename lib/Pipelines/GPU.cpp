//===- GPU.cpp - The reference lowering as kernels ------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Pipelines/Pipelines.h"
#include "Alibi/Transforms/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace alibi;

/// Parallel loops to kernels, each in a `gpu.module`.
static void outlineKernels(OpPassManager &pm, const GPUOptions &options) {
  pm.addPass(createAlibiPrepareGPU());
  // Nothing may come between the two: canonicalization makes one loop of them.
  pm.addPass(createParallelLoopTilingPass({options.threads},
                                          /*noMinMaxBounds=*/true));
  pm.addNestedPass<func::FuncOp>(createGpuMapParallelLoopsPass());
  pm.addPass(createConvertParallelLoopToGpuPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createAlibiVerifyGPU());
  pm.addPass(createGpuLaunchSinkIndexComputationsPass());
  pm.addPass(createGpuKernelOutliningPass());
}

/// What kernels and host code share on their way to LLVM, in `pm`.
static void lowerControlAndArithmetic(OpPassManager &pm) {
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = true;
  pm.addPass(arith::createArithExpandOpsPass(expand));
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(createConvertVectorToLLVMPass());
}

static void lowerKernels(OpPassManager &pm) {
  // A library of functions comes with toolkits alone.
  pm.addPass(createAlibiKernelMath());
  lowerControlAndArithmetic(pm);
  pm.addPass(createConvertGpuOpsToNVVMOps());
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

void alibi::buildAlibiToGPUPipeline(OpPassManager &pm,
                                    const GPUOptions &options) {
  buildAlibiToParallelPipeline(pm, options);
  outlineKernels(pm, options);
  GpuNVVMAttachTargetOptions target;
  target.chip = options.chip;
  target.features = options.features;
  pm.addPass(createGpuNVVMAttachTarget(target));
  lowerKernels(pm.nest<gpu::GPUModuleOp>());

  lowerControlAndArithmetic(pm);
  pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createGpuToLLVMConversionPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  AlibiVerifyGPUOptions verify;
  verify.lowered = true;
  pm.addPass(createAlibiVerifyGPU(verify));
  GpuModuleToBinaryPassOptions binary;
  binary.compilationTarget = options.format;
  binary.toolkitPath = options.toolkit;
  pm.addPass(createGpuModuleToBinaryPass(binary));
}
