//===- SampledAttention.cpp - Regular attention inside drawn blocks -------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Partition.h"
#include "BlockedAttention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::iree;
using sampling::kFractionBits;

/// The partitions of constant slopes, `[S, (B,) H, W]`.
static Value drawTable(OpBuilder &b, AttentionOp op, SampledAttr method) {
  SmallVector<float> slopes = *constantSlopes(op.getSlopes());
  SmallVector<int64_t> shape = {method.getSamples()};
  llvm::append_range(shape, op.getSlopes().getType().getShape());
  int64_t samples = method.getSamples(), heads = shape.back();
  int64_t words =
      sampling::wordsOf(toSampling(encodingOf(method.getSampler())), 0);
  shape.push_back(words);
  auto entries = static_cast<int64_t>(slopes.size());
  std::vector<int64_t> table(samples * entries * words);
  for (auto [entry, slope] : llvm::enumerate(slopes)) {
    sampling::Partitions drawn = sampling::drawPartitions(
        toSampling(method.getSampler()), slope, method.getSeed(),
        static_cast<uint32_t>(op.getFirstHead() + entry % heads), samples,
        /*length=*/0);
    for (int64_t s = 0; s < samples; ++s) {
      int64_t *grid = &drawn.table[s * words];
      // Blocks of at most a position, each with one or none: blocks of one are
      // the same, and as many as positions.
      constexpr int64_t kPosition = int64_t(1) << kFractionBits;
      if (grid[0] < kPosition) {
        grid[0] = kPosition;
        grid[1] = 0;
      }
      std::copy_n(grid, words, table.begin() + (s * entries + entry) * words);
    }
  }
  auto type = RankedTensorType::get(shape, b.getI64Type());
  return arith::ConstantOp::create(
      b, op.getLoc(), DenseElementsAttr::get(type, ArrayRef<int64_t>(table)));
}

namespace {
/// One partition of the keys 0 .. M-1, of which the last N are queries.
class Partition {
public:
  Partition(OpBuilder &b, Location loc, Value pitch, Value shift, Value n,
            Value m)
      : loc(loc), pitch(pitch), shift(shift), m(m) {
    IntegerMath math(b, loc, b.getI64Type());
    firstQuery = math.sub(m, n);
    first = blockOf(b, firstQuery);
    Value one = math.constant(1);
    Value zero = math.constant(0);
    Value last = math.sub(m, one);
    last = math.max(last, zero);
    last = blockOf(b, last);
    Value others = math.sub(last, first);
    blocks = math.add(others, one);
    width = toPosition(b, pitch);
    width = math.min(width, m);
  }

  BlockLayout layout(OpBuilder &b, bool causal);

private:
  /// ceil(units / 2^kFractionBits).
  Value toPosition(OpBuilder &b, Value units);
  /// floor((2^kFractionBits position - shift) / pitch), of which `first` is
  /// that of the first query.
  Value blockOf(OpBuilder &b, Value position);
  /// Where a block starts, counted from `first`, and the next one.
  Value beginOf(OpBuilder &b, Value block);
  Value endOf(OpBuilder &b, Value block);

  Location loc;
  Value pitch, shift, m, firstQuery, first, blocks, width;
};
} // namespace

Value Partition::toPosition(OpBuilder &b, Value units) {
  IntegerMath math(b, loc, b.getI64Type());
  Value below = math.constant((int64_t(1) << kFractionBits) - 1);
  Value raised = math.add(units, below);
  Value bits = math.constant(kFractionBits);
  return b.createOrFold<arith::ShRSIOp>(loc, raised, bits);
}

Value Partition::blockOf(OpBuilder &b, Value position) {
  IntegerMath math(b, loc, b.getI64Type());
  Value unit = math.constant(int64_t(1) << kFractionBits);
  Value units = math.mul(position, unit);
  // 0 <= shift < pitch: one pitch more is not negative.
  Value rest = math.sub(pitch, shift);
  Value quotient = math.add(units, rest);
  quotient = math.div(quotient, pitch);
  Value one = math.constant(1);
  return math.sub(quotient, one);
}

Value Partition::beginOf(OpBuilder &b, Value block) {
  IntegerMath math(b, loc, b.getI64Type());
  Value number = math.add(block, first);
  Value units = math.mul(number, pitch);
  units = math.add(units, shift);
  Value begin = toPosition(b, units);
  Value zero = math.constant(0);
  return math.max(begin, zero);
}

Value Partition::endOf(OpBuilder &b, Value block) {
  IntegerMath math(b, loc, b.getI64Type());
  Value one = math.constant(1);
  Value next = math.add(block, one);
  Value end = beginOf(b, next);
  return math.min(end, m);
}

BlockLayout Partition::layout(OpBuilder &b, bool causal) {
  IntegerMath outer(b, loc, b.getI64Type());
  BlockLayout layout;
  layout.blocks = outer.toIndex(blocks);
  layout.rows = layout.keys = outer.toIndex(width);
  layout.keyAt = [this](OpBuilder &nested, Value block, Value place) {
    IntegerMath math(nested, loc, nested.getI64Type());
    Value begin = beginOf(nested, block);
    Value end = endOf(nested, block);
    Value position = math.add(begin, place);
    // Zeros behind the end: another block's NaN would act through the mask.
    Value isInside = math.less(position, end);
    Value none = math.constant(-1);
    return arith::SelectOp::create(nested, loc, isInside, position, none)
        .getResult();
  };
  layout.queryAt = [this](OpBuilder &nested, Value block, Value place) {
    IntegerMath math(nested, loc, nested.getI64Type());
    Value begin = beginOf(nested, block);
    Value position = math.add(begin, place);
    return math.sub(position, firstQuery);
  };
  layout.placeOf = [this](OpBuilder &nested, Value query) {
    IntegerMath math(nested, loc, nested.getI64Type());
    Value position = math.add(query, firstQuery);
    Value block = blockOf(nested, position);
    block = math.sub(block, first);
    Value begin = beginOf(nested, block);
    return std::pair(block, math.sub(position, begin));
  };
  layout.mask = [this, causal](OpBuilder &nested, Value block, Value row,
                               Value key, Value) -> Value {
    IntegerMath math(nested, loc, nested.getI64Type());
    Value begin = beginOf(nested, block);
    Value end = endOf(nested, block);
    Value position = math.add(begin, key);
    Value isSeen = math.less(position, end);
    if (causal) {
      Value isBefore = math.atMost(key, row);
      isSeen = math.both(isSeen, isBefore);
    }
    Value zero = buildFloat(nested, loc, 0);
    Value none =
        buildFloat(nested, loc, -std::numeric_limits<float>::infinity());
    return arith::SelectOp::create(nested, loc, isSeen, zero, none);
  };
  return layout;
}

static Value filled(OpBuilder &b, Location loc, ArrayRef<OpFoldResult> sizes,
                    float value) {
  Value init = tensor::EmptyOp::create(b, loc, sizes, b.getF32Type());
  Value number = buildFloat(b, loc, value);
  return linalg::FillOp::create(b, loc, number, init).getResult(0);
}

Replacement alibi::iree::buildSampled(OpBuilder &b, AttentionOp op,
                                      SampledAttr method) {
  Location loc = op.getLoc();
  IntegerMath math(b, loc, b.getI64Type());
  auto sizeOf = [&](Value value) {
    OpFoldResult size = tensor::getMixedSize(b, loc, value, 2);
    Value index = getValueOrCreateConstantIndexOp(b, loc, size);
    return math.from(index);
  };
  Value n = sizeOf(op.getQuery()), m = sizeOf(op.getKey());
  if (op.getQuery().getType().isDynamicDim(2) ||
      op.getKey().getType().isDynamicDim(2)) {
    Value isCovered = math.atMost(n, m);
    cf::AssertOp::create(b, loc, isCovered,
                         "sampled alibi.attention: more queries than keys; "
                         "expected at most as many");
  }
  Value table = drawTable(b, op, method);
  int64_t samples = method.getSamples();
  bool isWeighted = encodingOf(method.getSampler()) == Encoding::WeightedGrid;
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  Value end = arith::ConstantIndexOp::create(b, loc, samples);
  bool byBatch = op.getSlopes().getType().getRank() == 2;

  auto visitHead = [&](OpBuilder &outer, const HeadSlice &head) {
    ArrayRef<OpFoldResult> rows = ArrayRef(head.sizes).drop_back();
    Value acc = filled(outer, loc, head.sizes, 0);
    Value max = filled(outer, loc, rows, kLowestMax);
    Value sum = filled(outer, loc, rows, 0);
    auto loop = scf::ForOp::create(
        outer, loc, zero, end, one, ValueRange{acc, max, sum},
        [&](OpBuilder &nested, Location, Value sample, ValueRange carried) {
          auto word = [&](int64_t number) -> Value {
            SmallVector<Value> at = {sample};
            llvm::append_range(at, head.at);
            at.push_back(arith::ConstantIndexOp::create(nested, loc, number));
            return tensor::ExtractOp::create(nested, loc, table, at);
          };
          Value pitch = word(0), shift = word(1);
          Partition partition(nested, loc, pitch, shift, n, m);
          BlockLayout layout = partition.layout(nested, op.getCausal());
          Accumulators next = buildBlockedAttention(
              nested, loc, head.query, head.key, head.value, scaleOf(op),
              /*slopes=*/Value(), layout);
          Value weight;
          if (isWeighted) {
            Value units = word(2);
            Value real = arith::SIToFPOp::create(nested, loc,
                                                 nested.getF32Type(), units);
            Value unit = buildFloat(nested, loc,
                                    std::ldexp(1.0F, -sampling::kWeightBits));
            weight = arith::MulFOp::create(nested, loc, real, unit);
          }
          Accumulators before = {tieSizes(nested, loc, carried[0], head.sizes),
                                 tieSizes(nested, loc, carried[1], rows),
                                 tieSizes(nested, loc, carried[2], rows)};
          Accumulators merged =
              mergeRows(nested, loc, head.sizes, before, next, weight);
          scf::YieldOp::create(nested, loc,
                               ValueRange{merged.acc, merged.max, merged.sum});
        });
    return Accumulators{tieSizes(outer, loc, loop.getResult(0), head.sizes),
                        tieSizes(outer, loc, loop.getResult(1), rows),
                        tieSizes(outer, loc, loop.getResult(2), rows)};
  };
  SmallVector<Value> results =
      buildHeadLoop(b, op, byBatch, samples, visitHead);
  return completeResults(b, op, results);
}
