//===- KernelLowering.cpp - Bodies of CUDA kernels to NVVM ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Pipelines/Pipelines.h"
#include "mlir/Conversion/GPUToNVVM/GPUToNVVMPass.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/DialectConversion.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace alibi;

/// Whether LLVM makes instructions of `op` for NVIDIA's GPUs. For others it
/// would want a library call, and end the process as there is no library.
static bool hasInstructions(Operation *op) {
  if (isa<math::Exp2Op>(op))
    return getElementTypeOrSelf(op->getResult(0)).isF32();
  return isa<math::AbsFOp, math::AbsIOp, math::CeilOp, math::CopySignOp,
             math::CountLeadingZerosOp, math::CountTrailingZerosOp,
             math::CtPopOp, math::FloorOp, math::FmaOp, math::IsFiniteOp,
             math::IsInfOp, math::IsNaNOp, math::IsNormalOp, math::RoundOp,
             math::RoundEvenOp, math::RsqrtOp, math::SqrtOp, math::TruncOp>(op);
}

namespace {
/// Divisions that round up or down become ones that LLVM has, and functions
/// that have no instructions calls of libdevice, NVIDIA's library of them.
/// (Upstream's expansion of arith would take apart maxima, which are one
/// instruction.)
struct KernelInstructions
    : PassWrapper<KernelInstructions, OperationPass<gpu::GPUModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(KernelInstructions)

  StringRef getArgument() const override { return "alibi-kernel-instructions"; }
  StringRef getDescription() const override {
    return "Expand arithmetic that GPUs have no instructions for";
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<LLVM::LLVMDialect>();
  }

  void runOnOperation() override {
    RewritePatternSet divisions(&getContext());
    arith::populateCeilFloorDivExpandOpsPatterns(divisions);
    if (failed(applyPatternsGreedily(getOperation(), std::move(divisions))))
      return signalPassFailure();
    LLVMTypeConverter converter(&getContext());
    RewritePatternSet patterns(&getContext());
    populateLibDeviceConversionPatterns(converter, patterns);
    ConversionTarget target(getContext());
    target.addDynamicallyLegalDialect<math::MathDialect>(hasInstructions);
    target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
    if (failed(applyPartialConversion(getOperation(), target,
                                      std::move(patterns))))
      signalPassFailure();
  }
};

/// Fails, naming it, where an op is left that is no instruction yet.
struct CheckKernels
    : PassWrapper<CheckKernels, OperationPass<gpu::GPUModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(CheckKernels)

  StringRef getArgument() const override { return "alibi-check-kernels"; }
  StringRef getDescription() const override {
    return "Fail where a kernel holds more than the LLVM and NVVM dialects";
  }

  void runOnOperation() override {
    WalkResult result = getOperation().getBody()->walk([](Operation *op) {
      if (isa_and_nonnull<LLVM::LLVMDialect, NVVM::NVVMDialect>(
              op->getDialect()))
        return WalkResult::advance();
      auto kernel = op->getParentOfType<LLVM::LLVMFuncOp>();
      op->emitOpError("is left of the lowering to NVVM")
          << (kernel ? " in kernel '" + kernel.getName() + "'" : Twine());
      return WalkResult::interrupt();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace

void alibi::buildKernelLoweringPipeline(OpPassManager &pm) {
  OpPassManager &kernels = pm.nest<gpu::GPUModuleOp>();
  kernels.addPass(memref::createExpandStridedMetadataPass());
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(std::make_unique<KernelInstructions>());
  kernels.addPass(createSCFToControlFlowPass());
  kernels.addPass(createConvertVectorToLLVMPass());
  // arith, cf, index, math, memref, and NVVM's ops that are PTX in LLVM's eyes.
  kernels.addPass(createConvertToLLVMPass());
  kernels.addPass(createReconcileUnrealizedCastsPass());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(std::make_unique<CheckKernels>());
}

void alibi::registerKernelPipelines() {
  PassRegistration<KernelInstructions>();
  PassRegistration<CheckKernels>();
  PassPipelineRegistration<>(
      "alibi-kernels-to-nvvm",
      "Lower the bodies of CUDA kernels to the LLVM and NVVM dialects",
      buildKernelLoweringPipeline);
}
