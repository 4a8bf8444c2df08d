//===- VerifyGPU.cpp - Nothing is left behind -----------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Triple.h"

using namespace mlir;
using namespace alibi;

/// Functions that every CUDA driver defines for the code it loads.
static bool isDriversFunction(StringRef name) {
  return name == "vprintf" || name == "__assertfail";
}

/// Intrinsics for which the NVPTX backend has neither instructions nor code.
static bool needsLibrary(Operation *op) {
  if (isa<LLVM::ExpOp, LLVM::Exp10Op, LLVM::LogOp, LLVM::Log10Op, LLVM::PowOp,
          LLVM::PowIOp, LLVM::SinOp, LLVM::CosOp, LLVM::TanOp, LLVM::ASinOp,
          LLVM::ACosOp, LLVM::ATanOp, LLVM::ATan2Op, LLVM::SinhOp, LLVM::CoshOp,
          LLVM::TanhOp>(op))
    return true;
  return isa<LLVM::Exp2Op, LLVM::Log2Op>(op) &&
         getElementTypeOrSelf(op->getResult(0).getType()).isF64();
}

/// Calls `check` for what is in `root`, but not in kernels.
static LogicalResult checkHost(Operation *root,
                               function_ref<LogicalResult(Operation *)> check) {
  bool valid = true;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<gpu::LaunchOp, gpu::GPUModuleOp, gpu::BinaryOp>(op))
      return WalkResult::skip();
    valid &= op == root || succeeded(check(op));
    return WalkResult::advance();
  });
  return success(valid);
}

/// Most threads in a block, of every GPU.
static constexpr int64_t kMaxThreads = 1024;

static LogicalResult checkBlock(gpu::LaunchOp launch) {
  auto threads = getConstantIntValue(launch.getBlockSizeX());
  if (!threads || (*threads >= 1 && *threads <= kMaxThreads))
    return success();
  return launch.emitOpError() << "has blocks of " << *threads
                              << " threads, expected 1 to " << kMaxThreads;
}

/// LLVM would take another chip than one that it does not know.
static LogicalResult checkTarget(gpu::GPUModuleOp module,
                                 NVVM::NVVMTargetAttr target) {
  LLVMInitializeNVPTXTargetInfo();
  LLVMInitializeNVPTXTargetMC();
  llvm::Triple triple(target.getTriple());
  std::string error;
  const llvm::Target *found = llvm::TargetRegistry::lookupTarget(triple, error);
  if (!found)
    return module.emitOpError(error);
  std::unique_ptr<llvm::MCSubtargetInfo> info(
      found->createMCSubtargetInfo(triple, "", ""));
  if (!info->isCPUStringValid(target.getChip()))
    return module.emitOpError()
           << "has a target of chip '" << target.getChip()
           << "', expected one that LLVM knows, such as 'sm_80'";
  SmallVector<StringRef> features;
  target.getFeatures().split(features, ',', -1, /*KeepEmpty=*/false);
  for (StringRef feature : features) {
    StringRef name = feature;
    bool isKnown = (name.consume_front("+") || name.consume_front("-")) &&
                   llvm::any_of(info->getAllProcessorFeatures(),
                                [&](const llvm::SubtargetFeatureKV &known) {
                                  return name == known.Key;
                                });
    if (!isKnown)
      return module.emitOpError()
             << "has a target of feature '" << feature
             << "', expected those that LLVM knows, such as '+ptx80'";
  }
  return success();
}

static LogicalResult checkKernels(gpu::GPUModuleOp module) {
  bool valid = true;
  if (ArrayAttr targets = module.getTargetsAttr())
    for (Attribute attribute : targets)
      if (auto target = dyn_cast<NVVM::NVVMTargetAttr>(attribute))
        valid &= succeeded(checkTarget(module, target));
  module.walk([&](Operation *op) {
    if (op == module)
      return;
    auto function = dyn_cast<LLVM::LLVMFuncOp>(op);
    if (function && function.isExternal() &&
        !isDriversFunction(function.getName())) {
      function.emitError()
          << "kernels call '" << function.getName()
          << "', which is not defined: PTX that needs no library was expected";
      valid = false;
    } else if (needsLibrary(op)) {
      op->emitOpError("has no form in PTX that needs no library");
      valid = false;
    } else if (!isa<LLVM::LLVMDialect, NVVM::NVVMDialect>(op->getDialect())) {
      op->emitOpError("is left in a kernel: expected the LLVM dialect alone");
      valid = false;
    }
  });
  return success(valid);
}

namespace alibi {
#define GEN_PASS_DEF_ALIBIVERIFYGPU
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiVerifyGPUPass
    : alibi::impl::AlibiVerifyGPUBase<AlibiVerifyGPUPass> {
  using AlibiVerifyGPUBase::AlibiVerifyGPUBase;

  void runOnOperation() override {
    LogicalResult host =
        checkHost(getOperation(), [&](Operation *op) -> LogicalResult {
          if (isa<scf::ParallelOp, scf::ForallOp, linalg::LinalgOp>(op))
            return op->emitOpError(
                "is left on the host: it did not become a kernel");
          if (lowered &&
              !isa<LLVM::LLVMDialect, BuiltinDialect>(op->getDialect()) &&
              !isa<gpu::LaunchFuncOp>(op))
            return op->emitOpError(
                "is left on the host: expected the LLVM dialect and launches");
          return success();
        });
    if (failed(host))
      signalPassFailure();
    getOperation()->walk([&](gpu::LaunchOp launch) {
      if (failed(checkBlock(launch)))
        signalPassFailure();
    });
    if (!lowered)
      return;
    getOperation()->walk([&](gpu::GPUModuleOp module) {
      if (failed(checkKernels(module)))
        signalPassFailure();
    });
  }
};
} // namespace
