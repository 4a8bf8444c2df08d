//===- Coalesce.cpp - Every score of several masks once -------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/Storage.h"
#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace alibi;

/// Whether two slices of a tensor surely take the same of a dimension.
static bool takeTheSame(tensor::ExtractSliceOp left,
                        tensor::ExtractSliceOp right, int64_t dim) {
  OpFoldResult size = left.getMixedSizes()[dim];
  OpFoldResult other = right.getMixedSizes()[dim];
  bool sameSize = isEqualConstantIntOrValue(size, other) ||
                  (isSizeOf(size, left.getSource(), dim) &&
                   isSizeOf(other, left.getSource(), dim));
  return sameSize &&
         isEqualConstantIntOrValue(left.getMixedOffsets()[dim],
                                   right.getMixedOffsets()[dim]) &&
         isEqualConstantIntOrValue(left.getMixedStrides()[dim],
                                   right.getMixedStrides()[dim]);
}

/// Samples begin .. end-1 of a tensor of partitions, as a slice takes them.
struct SampleRange {
  int64_t begin, end;
};

/// The samples of a slice, where they are constants and follow one another.
static std::optional<SampleRange> samplesOf(tensor::ExtractSliceOp slice) {
  std::optional<int64_t> begin =
      getConstantIntValue(slice.getMixedOffsets().front());
  std::optional<int64_t> size =
      getConstantIntValue(slice.getMixedSizes().front());
  if (!begin || !size || !isOneInteger(slice.getMixedStrides().front()))
    return std::nullopt;
  return SampleRange{*begin, *begin + *size};
}

/// Why `op` cannot take in `previous`, beside its partitions.
static std::optional<StringRef> whyNotJoined(BlockAttentionOp op,
                                             BlockAttentionOp previous) {
  if (!previous)
    return "the accumulators are not those of another block attention";
  if (previous->getBlock() != op->getBlock())
    return "the op before it is in another block";
  Value given[] = {op.getAcc(), op.getMax(), op.getSum()};
  for (auto [result, value] : llvm::zip(previous.getResults(), given)) {
    if (result != value)
      return "the accumulators are not the three of one op, in order";
    if (!result.hasOneUse())
      return "an accumulator of the op before it has other uses";
  }
  if (op.getEncoding() != previous.getEncoding() ||
      op.getCausal() != previous.getCausal())
    return "the op before it has another encoding, or is not as causal";
  if (op.getProperties().operandSegmentSizes !=
      previous.getProperties().operandSegmentSizes)
    return "the op before it has other operands";
  unsigned partitions = op.getPartitionsMutable().getOperandNumber();
  for (auto [number, pair] :
       llvm::enumerate(llvm::zip(op->getOperands(), previous->getOperands()))) {
    auto [operand, other] = pair;
    bool mayDiffer =
        number == partitions || op.isDpsInit(&op->getOpOperand(number));
    if (!mayDiffer && operand != other)
      return "the op before it has other operands";
  }
  return std::nullopt;
}

/// Builds the partitions of `previous` and those of `op`, which follow them in
/// the same tensor. Fails, with the reason, where that is not known.
static FailureOr<Value> joinPartitions(RewriterBase &rewriter,
                                       BlockAttentionOp op,
                                       BlockAttentionOp previous) {
  auto slice = op.getPartitions().getDefiningOp<tensor::ExtractSliceOp>();
  auto before =
      previous.getPartitions().getDefiningOp<tensor::ExtractSliceOp>();
  if (!slice || !before || slice.getSource() != before.getSource() ||
      slice.getSourceType().getRank() != slice.getType().getRank() ||
      before.getSourceType().getRank() != before.getType().getRank())
    return rewriter.notifyMatchFailure(
        op, "the partitions are not slices of one tensor");
  std::optional<SampleRange> samples = samplesOf(slice);
  std::optional<SampleRange> first = samplesOf(before);
  if (!samples || !first)
    return rewriter.notifyMatchFailure(
        op, "which samples the slices take is not constant");
  if (first->end != samples->begin)
    return rewriter.notifyMatchFailure(
        op, "the samples do not follow those of the op before it");
  Value source = slice.getSource();
  int64_t rank = slice.getSourceType().getRank();
  bool isWhole =
      first->begin == 0 && slice.getSourceType().getDimSize(0) == samples->end;
  for (int64_t dim = 1; dim < rank; ++dim) {
    if (!takeTheSame(slice, before, dim))
      return rewriter.notifyMatchFailure(
          op, "the slices are not known to take the same but for the samples");
    isWhole = isWhole && isZeroInteger(slice.getMixedOffsets()[dim]) &&
              isSizeOf(slice.getMixedSizes()[dim], source, dim);
  }
  if (isWhole)
    return source;
  SmallVector<OpFoldResult> offsets = slice.getMixedOffsets();
  SmallVector<OpFoldResult> sizes = slice.getMixedSizes();
  offsets[0] = rewriter.getIndexAttr(first->begin);
  sizes[0] = rewriter.getIndexAttr(samples->end - first->begin);
  return tensor::ExtractSliceOp::create(rewriter, slice.getLoc(), source,
                                        offsets, sizes, slice.getMixedStrides())
      .getResult();
}

FailureOr<Replacement> alibi::coalesceBlockAttention(RewriterBase &rewriter,
                                                     BlockAttentionOp op) {
  auto previous = op.getAcc().getDefiningOp<BlockAttentionOp>();
  std::optional<StringRef> whyNot = whyNotJoined(op, previous);
  FailureOr<Value> partitions = failure();
  if (!whyNot)
    partitions = joinPartitions(rewriter, op, previous);
  if (failed(partitions) && op.getCoalesced())
    return whyNot ? rewriter.notifyMatchFailure(op, *whyNot) : failure();
  auto coalesced = cast<BlockAttentionOp>(rewriter.clone(*op));
  coalesced.setCoalesced(true);
  if (succeeded(partitions)) {
    coalesced.getPartitionsMutable().assign(*partitions);
    coalesced.getAccMutable().assign(previous.getAcc());
    coalesced.getMaxMutable().assign(previous.getMax());
    coalesced.getSumMutable().assign(previous.getSum());
  }
  return Replacement(coalesced.getResults());
}

namespace {
/// ```mlir
/// %p0 = tensor.extract_slice %p[0, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1]
/// %p1 = tensor.extract_slice %p[1, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1]
/// %a:3 = alibi.block_attention ins(%q, %k, %v) partition(grid %p0) ...
///     outs(%acc, %max, %sum)
/// %b:3 = alibi.block_attention ins(%q, %k, %v) partition(grid %p1) ...
///     outs(%a#0, %a#1, %a#2)
/// ```
/// becomes, where `%p` holds two samples,
/// ```mlir
/// %b:3 = alibi.block_attention ins(%q, %k, %v) partition(grid %p) ...
///     coalesced outs(%acc, %max, %sum)
/// ```
struct CoalesceBlockAttention : OpRewritePattern<BlockAttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(BlockAttentionOp op,
                                PatternRewriter &rewriter) const override {
    FailureOr<Replacement> results = coalesceBlockAttention(rewriter, op);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
    return success();
  }
};
} // namespace

void alibi::populateAlibiCoalescePatterns(RewritePatternSet &patterns) {
  patterns.add<CoalesceBlockAttention>(patterns.getContext());
}

namespace alibi {
#define GEN_PASS_DEF_ALIBICOALESCE
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiCoalescePass : alibi::impl::AlibiCoalesceBase<AlibiCoalescePass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateAlibiCoalescePatterns(patterns);
    // Only what a chain leaves behind is cleaned up.
    GreedyRewriteConfig config;
    config.enableFolding(false).enableConstantCSE(false);
    config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
    // A chain is as many rewrites deep as it is long, in one iteration.
    if (failed(
            applyPatternsGreedily(getOperation(), std::move(patterns), config)))
      signalPassFailure();
  }
};
} // namespace
