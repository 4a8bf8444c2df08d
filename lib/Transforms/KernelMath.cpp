//===- KernelMath.cpp - Functions without a library -----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace {
/// ```mlir
/// math.floor %x : f32
/// ```
/// becomes
/// ```mlir
/// llvm.call_intrinsic "llvm.floor"(%x) : (f32) -> f32
/// ```
template <typename Op> struct CallIntrinsic : OpRewritePattern<Op> {
  CallIntrinsic(MLIRContext *context, StringRef intrinsic)
      : OpRewritePattern<Op>(context), intrinsic(intrinsic) {}

  LogicalResult matchAndRewrite(Op op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    if (!LLVM::isCompatibleType(type))
      return rewriter.notifyMatchFailure(op, "LLVM has no such type");
    rewriter.replaceOpWithNewOp<LLVM::CallIntrinsicOp>(
        op, type, rewriter.getStringAttr(intrinsic), op->getOperands());
    return success();
  }

  StringRef intrinsic;
};
} // namespace

void alibi::populateAlibiKernelMathPatterns(RewritePatternSet &patterns) {
  auto isApproximated = [](StringRef name) {
    return llvm::is_contained(
        {math::ExpOp::getOperationName(), math::ExpM1Op::getOperationName(),
         math::LogOp::getOperationName(), math::Log1pOp::getOperationName(),
         math::Log2Op::getOperationName(), math::TanhOp::getOperationName(),
         math::ErfOp::getOperationName()},
        name);
  };
  populateMathF32ExpansionPatterns(patterns, isApproximated);
  populateMathPolynomialApproximationPatterns(patterns, isApproximated);
  MLIRContext *context = patterns.getContext();
  patterns.add<CallIntrinsic<math::AbsFOp>>(context, "llvm.fabs");
  patterns.add<CallIntrinsic<math::CeilOp>>(context, "llvm.ceil");
  patterns.add<CallIntrinsic<math::CopySignOp>>(context, "llvm.copysign");
  patterns.add<CallIntrinsic<math::FloorOp>>(context, "llvm.floor");
  patterns.add<CallIntrinsic<math::FmaOp>>(context, "llvm.fma");
  patterns.add<CallIntrinsic<math::RoundEvenOp>>(context, "llvm.roundeven");
  patterns.add<CallIntrinsic<math::SqrtOp>>(context, "llvm.sqrt");
  patterns.add<CallIntrinsic<math::TruncOp>>(context, "llvm.trunc");
}

namespace alibi {
#define GEN_PASS_DEF_ALIBIKERNELMATH
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiKernelMathPass
    : alibi::impl::AlibiKernelMathBase<AlibiKernelMathPass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    alibi::populateAlibiKernelMathPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace
