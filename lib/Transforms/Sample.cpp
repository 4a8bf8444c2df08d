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

/// Partition `sample` of a `[S, ...]` tensor, as `[1, ...]`.
static Value sliceSample(OpBuilder &builder, Location loc, Value partitions,
                         int64_t sample) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, partitions);
  SmallVector<OpFoldResult> offsets(sizes.size(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(sizes.size(), builder.getIndexAttr(1));
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

  grouped.startAccumulators();
  Encoding encoding = encodingOf(method.getSampler());
  Value partitions = grouped.drawPartitions();

  Value acc = grouped.acc, max = grouped.max, sum = grouped.sum;
  auto accumulate = [&](Value partitions) {
    auto attention = BlockAttentionOp::create(
        rewriter, loc, grouped.query, op.getKey(), op.getValue(), partitions,
        grouped.scale, grouped.queryOffset, grouped.keyOffset, acc, max, sum,
        grouped.batchOffsets, op.getKeyStarts(), op.getKeyLengths(),
        op.getQuerySegments(), op.getKeySegments(), encoding, op.getCausal());
    acc = attention.getAccResult();
    max = attention.getMaxResult();
    sum = attention.getSumResult();
  };
  if (materialize == Materialize::Fused)
    accumulate(partitions);
  else
    for (int64_t sample = 0; sample < samples; ++sample)
      accumulate(sliceSample(rewriter, loc, partitions, sample));

  if (grouped.mayLeaveRowsEmpty()) {
    auto fallback = OnlineAttentionOp::create(
        rewriter, loc, grouped.query, op.getKey(), op.getValue(),
        grouped.splitSlopes(), grouped.scale, grouped.queryOffset,
        grouped.keyOffset, acc, max, sum, grouped.batchOffsets,
        op.getKeyStarts(), op.getKeyLengths(), op.getQuerySegments(),
        op.getKeySegments(), /*windows=*/Value(), op.getCausalAttr(),
        rewriter.getI64IntegerAttr(samples));
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
/// %p = alibi.partition %slopes method(<samples = S>)
/// %r:3 = alibi.block_attention ins(%q, %k, %v) partition(grid %p) ...
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
    if (failed(checkTarget(getOperation(), target)))
      return signalPassFailure();
    bool valid = true;
    getOperation()->walk([&](AttentionOp op) {
      auto method = dyn_cast<SampledAttr>(op.getMethod());
      if (!method)
        return;
      if (failed(verifyConstantSlopes(op, op.getSlopes(), method)) ||
          failed(certifyDraw(op, certify, target))) {
        valid = false;
        return;
      }
      method = cast<SampledAttr>(op.getMethod());
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
