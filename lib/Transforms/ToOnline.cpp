//===- ToOnline.cpp - Exact attention to its accumulating form ------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Passes.h"
#include "GroupedAttention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace alibi;

FailureOr<Replacement> alibi::attentionToOnline(RewriterBase &rewriter,
                                                AttentionOp op) {
  std::string reason = whyNotLimited(op);
  if (!reason.empty())
    return rewriter.notifyMatchFailure(op, reason);
  GroupedAttention grouped(rewriter, op);
  grouped.startAccumulators();
  auto online = OnlineAttentionOp::create(
      rewriter, op.getLoc(), grouped.query, op.getKey(), op.getValue(),
      grouped.splitSlopes(), grouped.scale, grouped.queryOffset,
      grouped.keyOffset, grouped.acc, grouped.max, grouped.sum,
      grouped.batchOffsets, op.getKeyStarts(), op.getKeyLengths(),
      op.getQuerySegments(), op.getKeySegments(), grouped.windows(),
      op.getCausalAttr(), /*fallback=*/IntegerAttr());
  return grouped.finish(online.getAccResult(), online.getMaxResult(),
                        online.getSumResult(), /*samples=*/1);
}

namespace {
/// ```mlir
/// %out = alibi.attention %q, %k, %v, %slopes method(#alibi.window<...>)
/// ```
/// becomes
/// ```mlir
/// %r:3 = alibi.online_attention ins(%q, %k, %v) slopes(%slopes) windows(%w)
/// %out = alibi.normalize ins(%r#0, %r#1, %r#2) samples(1) ...
/// ```
struct AttentionToOnline : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    FailureOr<Replacement> results = attentionToOnline(rewriter, op);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
    return success();
  }
};
} // namespace

void alibi::populateAlibiToOnlinePatterns(RewritePatternSet &patterns) {
  patterns.add<AttentionToOnline>(patterns.getContext());
}

namespace alibi {
#define GEN_PASS_DEF_ALIBITOONLINE
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiToOnlinePass : alibi::impl::AlibiToOnlineBase<AlibiToOnlinePass> {
  void runOnOperation() override {
    bool valid = true;
    getOperation()->walk([&](AttentionOp op) {
      if (whyNotLimited(op).empty())
        valid &= succeeded(
            verifyConstantSlopes(op, op.getSlopes(), /*method=*/SampledAttr()));
    });
    if (!valid)
      return signalPassFailure();
    RewritePatternSet patterns(&getContext());
    populateAlibiToOnlinePatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
