//===- Decompose.cpp - The reference lowering -----------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace alibi;

namespace {
/// Replaces an alibi op by what its decompose function builds.
template <typename Op, Replacement (*decompose)(RewriterBase &, Op)>
struct Decompose : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  LogicalResult matchAndRewrite(Op op,
                                PatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, decompose(rewriter, op));
    return success();
  }
};
} // namespace

void alibi::populateAlibiDecomposePatterns(RewritePatternSet &patterns) {
  patterns.add<Decompose<PartitionOp, decomposePartition>,
               Decompose<BlockAttentionOp, decomposeBlockAttention>,
               Decompose<OnlineAttentionOp, decomposeOnlineAttention>,
               Decompose<NormalizeOp, decomposeNormalize>,
               Decompose<MergeOp, decomposeMerge>>(patterns.getContext());
}

namespace alibi {
#define GEN_PASS_DEF_ALIBIDECOMPOSE
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiDecomposePass
    : alibi::impl::AlibiDecomposeBase<AlibiDecomposePass> {
  void runOnOperation() override {
    bool valid = true;
    getOperation()->walk([&](PartitionOp op) {
      valid &= succeeded(
          verifyConstantSlopes(op, op.getSlopes(), /*positive=*/true));
    });
    if (!valid)
      return signalPassFailure();
    RewritePatternSet patterns(&getContext());
    populateAlibiDecomposePatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
    getOperation()->walk(
        [&](Operation *op) {
          if (!isa_and_nonnull<AlibiDialect>(op->getDialect()))
            return;
          op->emitOpError()
              << (isa<AttentionOp>(op)
                      ? "has no lowering to linalg: run alibi-sample and "
                        "alibi-to-online before alibi-decompose"
                      : "was not lowered: only code that can be reached is");
          signalPassFailure();
        });
  }
};
} // namespace
