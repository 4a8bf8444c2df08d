//===- Pipelines.cpp - Pass pipelines -------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Pipelines/Pipelines.h"
#include "Alibi/CodeGen/CPU/CPU.h"
#include "Alibi/CodeGen/CUDA/CUDA.h"
#include "Alibi/Transforms/Passes.h"
#include "BF16Memory.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace alibi;

void alibi::buildAlibiToAccumulatingPipeline(OpPassManager &pm,
                                             const LoweringOptions &options) {
  // Folds constants, such as slopes behind a cast, and drops dead code.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createAlibiPlan());
  AlibiSampleOptions sample;
  sample.materialize = options.materialize;
  sample.certify = options.certify;
  sample.target = options.target;
  pm.addPass(createAlibiSample(sample));
  // Makes lengths of static sizes constants.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createAlibiDrawPartitions());
  pm.addPass(createAlibiToOnline());
  if (options.coalesce)
    pm.addPass(createAlibiCoalesce());
}

static void decomposeAll(OpPassManager &pm, bool coalesced = true) {
  AlibiDecomposeOptions decompose;
  decompose.coalesced = coalesced;
  pm.addPass(createAlibiDecompose(decompose));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void alibi::buildAlibiToLinalgPipeline(OpPassManager &pm,
                                       const LoweringOptions &options) {
  buildAlibiToAccumulatingPipeline(pm, options);
  decomposeAll(pm);
}

/// Bufferization of everything, with deallocation.
static void bufferizeAll(OpPassManager &pm) {
  // Where a result has a place (`bufferization.materialize_in_destination`), it
  // is computed there.
  pm.addPass(createAlibiReshapeDestination());
  pm.addPass(bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = true;
  // A tensor carried through a loop may be another buffer in every iteration.
  bufferize.allowReturnAllocsFromLoops = true;
  bufferize.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(bufferize));
  bufferization::buildBufferDeallocationPipeline(pm);
  pm.addPass(createConvertBufferizationToMemRefPass());
}

void alibi::buildAlibiToBuffersPipeline(OpPassManager &pm,
                                        const LoweringOptions &options) {
  buildAlibiToLinalgPipeline(pm, options);
  bufferizeAll(pm);
}

void alibi::buildAlibiToParallelPipeline(OpPassManager &pm,
                                         const LoweringOptions &options) {
  buildAlibiToAccumulatingPipeline(pm, options);
  // What counts masks would take memory for every key of every row.
  decomposeAll(pm, /*coalesced=*/false);
  bufferizeAll(pm);
  // Of summaries, which have no other lowering; without vectors.
  AlibiFusedToVectorOptions vector;
  vector.lanes = 1;
  pm.addPass(createAlibiFusedToVector(vector));
  pm.addPass(createAlibiThreadLoops());
  pm.addPass(createAlibiReinterpretExpandShape());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createLoopInvariantCodeMotionPass());
  pm.addPass(createAlibiThreadScratch());
}

void alibi::buildAlibiToFusedPipeline(OpPassManager &pm,
                                      const CPUOptions &options) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createAlibiPlan());
  AlibiFuseOptions fuse;
  fuse.certify = options.certify;
  fuse.target = options.target;
  pm.addPass(createAlibiFuse(fuse));
  buildAlibiToAccumulatingPipeline(pm, options);
}

void alibi::buildAlibiToVectorPipeline(OpPassManager &pm,
                                       const CPUOptions &options) {
  buildAlibiToFusedPipeline(pm, options);
  // What is not fused takes the reference lowering; so do partitions.
  decomposeAll(pm);
  bufferizeAll(pm);
  AlibiFusedToVectorOptions vector;
  vector.lanes = options.lanes;
  vector.tileRows = options.tileRows;
  vector.decodeRows = options.decodeRows;
  vector.cacheBytes = options.cacheBytes;
  vector.fma = options.fma;
  vector.bf16Dot = options.bf16Dot;
  pm.addPass(createAlibiFusedToVector(vector));
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

/// Loops and vectors to LLVM.
static void lowerToLLVM(OpPassManager &pm) {
  pm.addPass(createForallToForLoopPass());
  pm.addPass(createAlibiLoopStridedCopies());
  pm.addPass(createConvertLinalgToLoopsPass());
  pm.addPass(createAlibiApproximateExp());
  pm.addPass(createAlibiReinterpretExpandShape());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
  pm.addPass(createLoopInvariantCodeMotionPass());

  pm.addPass(createLowerAffinePass());
  // bf16 in f32, and its conversions as integer arithmetic: they would be
  // library calls on machines without instructions for them.
  math::MathExtendToSupportedTypesOptions extend;
  extend.extraTypeStrs = {"f16"};
  pm.addPass(math::createMathExtendToSupportedTypes(extend));
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16"};
  pm.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = true;
  pm.addPass(arith::createArithExpandOpsPass(expand));
  pm.addPass(createSCFToControlFlowPass());
  pm.addNestedPass<func::FuncOp>(LLVM::createLLVMRequestCWrappersPass());
  ConvertVectorToLLVMPassOptions vector;
  vector.x86Vector = true;
  pm.addPass(createConvertVectorToLLVMPass(vector));
  pm.addPass(createConvertMathToLLVMPass());
  // What LLVM has no intrinsic for, such as erf.
  pm.addPass(createConvertMathToLibmPass());
  // An aligned allocation function tells LLVM that scratch memory aliases
  // nothing; arithmetic on the result of malloc would hide it.
  FinalizeMemRefToLLVMConversionPassOptions memref;
  memref.useAlignedAlloc = true;
  pm.addPass(createFinalizeMemRefToLLVMConversionPass(memref));
  pm.addPass(createConvertIndexToLLVMPass());
  pm.addPass(createArithToLLVMConversionPass());
  pm.addPass(createConvertFuncToLLVMPass());
  pm.addPass(createConvertOpenMPToLLVMPass());
  pm.addPass(createConvertControlFlowToLLVMPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
  pm.addPass(createBF16MemoryPass());
}

void alibi::buildAlibiToLLVMPipeline(OpPassManager &pm,
                                     const LoweringOptions &options) {
  buildAlibiToBuffersPipeline(pm, options);
  // Of summaries, which have no other lowering.
  pm.addPass(createAlibiFusedToVector());
  lowerToLLVM(pm);
}

void alibi::buildAlibiToCPUPipeline(OpPassManager &pm,
                                    const CPUOptions &options) {
  buildAlibiToVectorPipeline(pm, options);
  if (options.openmp) {
    pm.addPass(createConvertSCFToOpenMPPass());
    // Removes scopes of stack memory, which nothing allocates.
    pm.addPass(createCanonicalizerPass());
    pm.addPass(createAlibiScheduleOpenMP());
  }
  lowerToLLVM(pm);
}

void alibi::buildPlannedAttentionPipeline(OpPassManager &pm) {
  // Folds constants, such as slopes behind a cast, and drops dead code.
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createAlibiPlan());
}

void alibi::buildAlibiToNVVMPipeline(OpPassManager &pm) {
  buildPlannedAttentionPipeline(pm);
  pm.addPass(createAlibiToKernels());
  buildKernelLoweringPipeline(pm);
}

void alibi::registerAlibiPipelines() {
  registerKernelPipelines();
  registerBF16MemoryPass();
  PassPipelineRegistration<CPUOptions>(
      "alibi-to-cpu", "Lower alibi ops to vector code, and all to LLVM",
      buildAlibiToCPUPipeline);
  PassPipelineRegistration<GPUOptions>(
      "alibi-to-gpu",
      "Lower alibi ops to kernels for NVIDIA's GPUs, in PTX, and what "
      "surrounds "
      "them to LLVM: one thread per row, on memory that the device reaches",
      buildAlibiToGPUPipeline);
  PassPipelineRegistration<LoweringOptions>(
      "alibi-to-parallel",
      "Lower alibi ops to one-dimensional scf.parallel loops on memrefs",
      buildAlibiToParallelPipeline);
  PassPipelineRegistration<LoweringOptions>(
      "alibi-to-linalg",
      "Lower alibi ops to scf, linalg, tensor, arith and math",
      buildAlibiToLinalgPipeline);
  PassPipelineRegistration<>(
      "alibi-to-nvvm",
      "Functions that are one attention to CUDA kernels of the LLVM and NVVM "
      "dialects",
      buildAlibiToNVVMPipeline);
  PassPipelineRegistration<LoweringOptions>(
      "alibi-to-llvm", "Lower alibi ops and what surrounds them to LLVM",
      buildAlibiToLLVMPipeline);
}
