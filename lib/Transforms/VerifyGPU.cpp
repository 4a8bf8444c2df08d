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

static LogicalResult checkKernels(gpu::GPUModuleOp module) {
  bool valid = true;
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
    if (!lowered)
      return;
    getOperation()->walk([&](gpu::GPUModuleOp module) {
      if (failed(checkKernels(module)))
        signalPassFailure();
    });
  }
};
} // namespace
