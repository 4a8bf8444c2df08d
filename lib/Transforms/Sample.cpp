//===- Sample.cpp - Sampled attention to block attention ------------------===//
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

/// Rows stand before the first key only if N > M; with a causal mask they see
/// no key at all, whatever the method.
static bool mayLeaveRowsEmpty(AttentionOp op) {
  int64_t n = op.getQuery().getType().getDimSize(2);
  int64_t m = op.getKey().getType().getDimSize(2);
  return !op.getCausal() &&
         (ShapedType::isDynamic(n) || ShapedType::isDynamic(m) || n > m);
}

/// Partition `sample` of a `[S, Hk, G]` tensor, as `[1, Hk, G]`.
static Value sliceSample(OpBuilder &builder, Location loc, Value partitions,
                         int64_t sample) {
  SmallVector<OpFoldResult> offsets(3, builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(3, builder.getIndexAttr(1));
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, partitions);
  offsets[0] = builder.getIndexAttr(sample);
  sizes[0] = builder.getIndexAttr(1);
  return tensor::ExtractSliceOp::create(builder, loc, partitions, offsets,
                                        sizes, strides);
}

FailureOr<Replacement> alibi::sampleAttention(RewriterBase &rewriter,
                                              AttentionOp op,
                                              Materialize materialize) {
  auto method = dyn_cast<SampledAttr>(op.getMethod());
  if (!method)
    return rewriter.notifyMatchFailure(op, "the method is not sampled");
  Location loc = op.getLoc();
  int64_t samples = method.getSamples();
  GroupedAttention grouped(rewriter, op);

  auto tableType = RankedTensorType::get(
      {samples, op.getSlopes().getType().getDimSize(0)}, rewriter.getI64Type());
  auto partition = PartitionOp::create(rewriter, loc, tableType, tableType,
                                       op.getSlopes(), method);
  Value pitch = grouped.splitHeads(partition.getPitch(), 1);
  Value shift = grouped.splitHeads(partition.getShift(), 1);

  Value acc = grouped.acc, max = grouped.max, sum = grouped.sum;
  auto accumulate = [&](Value pitch, Value shift) {
    auto attention = BlockAttentionOp::create(
        rewriter, loc, acc.getType(), max.getType(), sum.getType(),
        grouped.query, op.getKey(), op.getValue(), pitch, shift, grouped.scale,
        grouped.queryOffset, grouped.keyOffset, acc, max, sum,
        op.getCausalAttr());
    acc = attention.getAccResult();
    max = attention.getMaxResult();
    sum = attention.getSumResult();
  };
  if (materialize == Materialize::Fused)
    accumulate(pitch, shift);
  else
    for (int64_t sample = 0; sample < samples; ++sample)
      accumulate(sliceSample(rewriter, loc, pitch, sample),
                 sliceSample(rewriter, loc, shift, sample));

  if (mayLeaveRowsEmpty(op)) {
    auto fallback = OnlineAttentionOp::create(
        rewriter, loc, acc.getType(), max.getType(), sum.getType(),
        grouped.query, op.getKey(), op.getValue(),
        grouped.splitHeads(op.getSlopes(), 0), grouped.scale,
        grouped.queryOffset, grouped.keyOffset, acc, max, sum,
        op.getCausalAttr(), rewriter.getI64IntegerAttr(samples));
    acc = fallback.getAccResult();
    max = fallback.getMaxResult();
    sum = fallback.getSumResult();
  }
  return grouped.finish(acc, max, sum, samples);
}

namespace {
/// ```mlir
/// %out = alibi.attention %q, %k, %v, %slopes method(#alibi.sampled<samples =
/// S>)
/// ```
/// becomes
/// ```mlir
/// %pitch, %shift = alibi.partition %slopes method(<samples = S>)
/// %r:3 = alibi.block_attention ins(%q, %k, %v) partition(%pitch, %shift) ...
/// %out = alibi.normalize ins(%r#0, %r#1, %r#2) samples(S) ...
/// ```
struct SampleAttention : OpRewritePattern<AttentionOp> {
  SampleAttention(MLIRContext *context, Materialize materialize)
      : OpRewritePattern(context), materialize(materialize) {}

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    FailureOr<Replacement> results = sampleAttention(rewriter, op, materialize);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
    return success();
  }

  Materialize materialize;
};
} // namespace

void alibi::populateAlibiSamplePatterns(RewritePatternSet &patterns,
                                        Materialize materialize) {
  patterns.add<SampleAttention>(patterns.getContext(), materialize);
}

namespace alibi {
#define GEN_PASS_DEF_ALIBISAMPLE
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiSamplePass : alibi::impl::AlibiSampleBase<AlibiSamplePass> {
  using AlibiSampleBase::AlibiSampleBase;

  void runOnOperation() override {
    bool valid = true;
    getOperation()->walk([&](AttentionOp op) {
      auto method = dyn_cast<SampledAttr>(op.getMethod());
      if (!method)
        return;
      valid &= succeeded(
          verifyConstantSlopes(op, op.getSlopes(), /*positive=*/true));
      if (materialize == Materialize::PerSample &&
          method.getSamples() > kMaxSpelledSamples) {
        op.emitOpError() << "attribute 'method' has " << method.getSamples()
                         << " samples, expected at most " << kMaxSpelledSamples
                         << " for materialize=per-sample";
        valid = false;
      }
    });
    if (!valid)
      return signalPassFailure();
    RewritePatternSet patterns(&getContext());
    populateAlibiSamplePatterns(patterns, materialize);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
