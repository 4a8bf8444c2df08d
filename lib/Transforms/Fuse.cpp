//===- Fuse.cpp - Attention to one op for code generators -----------------===//
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

FailureOr<Replacement> alibi::fuseAttention(RewriterBase &rewriter,
                                            AttentionOp op) {
  auto sampled = dyn_cast<SampledAttr>(op.getMethod());
  std::string reason = sampled ? "" : whyNotLimited(op);
  if (!reason.empty())
    return rewriter.notifyMatchFailure(op, reason);
  if (op.getQuery().getType().isDynamicDim(3) ||
      op.getValue().getType().isDynamicDim(3))
    return rewriter.notifyMatchFailure(op, "a depth is dynamic");
  GroupedAttention grouped(rewriter, op);
  Value partitions, slopes, windows, tolerances, summary;
  EncodingAttr encoding;
  if (sampled) {
    partitions = grouped.drawPartitions();
    encoding = EncodingAttr::get(rewriter.getContext(),
                                 encodingOf(sampled.getSampler()));
  }
  if (!sampled || grouped.mayLeaveRowsEmpty())
    slopes = grouped.splitSlopes();
  if (!sampled) {
    windows = grouped.windows();
    tolerances = grouped.tolerances();
  }
  if (tolerances)
    summary = grouped.summary();
  SmallVector<Value> inits = grouped.emptyResults(bool(tolerances));
  auto fused = FusedAttentionOp::create(
      rewriter, op.getLoc(), ValueRange(inits).getTypes(), grouped.query,
      op.getKey(), op.getValue(), grouped.scale, grouped.queryOffset,
      grouped.keyOffset, inits[0], inits.size() > 1 ? inits[1] : Value(),
      inits.size() > 2 ? inits[2] : Value(), slopes, partitions,
      grouped.batchOffsets, op.getKeyStarts(), op.getKeyLengths(),
      op.getQuerySegments(), op.getKeySegments(), windows, tolerances, summary,
      encoding, op.getCausalAttr());
  return grouped.mergeResults(fused.getResults());
}

namespace {
/// ```mlir
/// %out = alibi.attention %q, %k, %v, %slopes method(#alibi.sampled<...>)
/// ```
/// becomes
/// ```mlir
/// %p = alibi.partition %slopes method(<...>)
/// %out = alibi.fused_attention ins(%q, %k, %v) ... partition(grid %p) ...
/// ```
struct FuseAttention : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    FailureOr<Replacement> results = fuseAttention(rewriter, op);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
    return success();
  }
};
} // namespace

void alibi::populateAlibiFusePatterns(RewritePatternSet &patterns) {
  patterns.add<FuseAttention>(patterns.getContext());
}

namespace alibi {
#define GEN_PASS_DEF_ALIBIFUSE
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiFusePass : alibi::impl::AlibiFuseBase<AlibiFusePass> {
  using AlibiFuseBase::AlibiFuseBase;

  void runOnOperation() override {
    if (failed(checkTarget(getOperation(), target)))
      return signalPassFailure();
    bool valid = true;
    getOperation()->walk([&](AttentionOp op) {
      auto sampled = dyn_cast<SampledAttr>(op.getMethod());
      if (!sampled && !whyNotLimited(op).empty())
        return;
      valid &= succeeded(verifyConstantSlopes(op, op.getSlopes(), sampled)) &&
               (!sampled || succeeded(certifyDraw(op, certify, target)));
    });
    if (!valid)
      return signalPassFailure();
    RewritePatternSet patterns(&getContext());
    populateAlibiFusePatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
