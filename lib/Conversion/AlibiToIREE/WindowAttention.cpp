//===- WindowAttention.cpp - Blocks of queries and their neighbourhood ----===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "BlockedAttention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::iree;

/// Queries of a block, at least: as many as its keys before them, where those
/// are more, so that the keys of all blocks are twice (thrice, if symmetric)
/// the sequence.
static constexpr int64_t kLeastRows = 32;

/// A distance that no sequence reaches.
static constexpr int64_t kUnlimited = int64_t(1) << 40;

/// The window of every slope, or a single one where it is given.
static SmallVector<int64_t> windowsOf(AttentionOp op, WindowAttr method) {
  if (method.getDistance())
    return {std::min(*method.getDistance(), kUnlimited)};
  double logs = -std::log(method.getTolerance()->value);
  SmallVector<float> slopes = *constantSlopes(op.getSlopes());
  SmallVector<int64_t> windows;
  for (float slope : slopes) {
    // -0 is no slope, as 0 is.
    double distance = std::ceil(logs / std::fabs(static_cast<double>(slope)));
    windows.push_back(static_cast<int64_t>(
        std::min(distance, static_cast<double>(kUnlimited))));
  }
  return windows;
}

namespace {
/// The geometry of one window. Positions are those of keys.
struct Neighbourhood {
  Location loc;
  bool causal;
  Value window, rows, offset, m; // i64; query i stands at i + offset

  BlockLayout layout(OpBuilder &b, Value n) const;
};
} // namespace

BlockLayout Neighbourhood::layout(OpBuilder &b, Value n) const {
  IntegerMath outer(b, loc, b.getI64Type());
  BlockLayout layout;
  Value blocks = outer.ceilDiv(n, rows);
  Value keys = outer.add(rows, window);
  if (!causal)
    keys = outer.add(keys, window);
  layout.blocks = outer.toIndex(blocks);
  layout.rows = outer.toIndex(rows);
  layout.keys = outer.toIndex(keys);
  layout.queryAt = [*this](OpBuilder &nested, Value block, Value place) {
    IntegerMath math(nested, loc, nested.getI64Type());
    Value begin = math.mul(block, rows);
    return math.add(begin, place);
  };
  layout.keyAt = [*this](OpBuilder &nested, Value block, Value place) {
    IntegerMath math(nested, loc, nested.getI64Type());
    Value begin = math.mul(block, rows);
    begin = math.add(begin, offset);
    begin = math.sub(begin, window);
    return math.add(begin, place);
  };
  layout.placeOf = [*this](OpBuilder &nested, Value query) {
    IntegerMath math(nested, loc, nested.getI64Type());
    Value block = math.div(query, rows);
    Value begin = math.mul(block, rows);
    return std::pair(block, math.sub(query, begin));
  };
  layout.mask = [*this, keyAt = layout.keyAt](OpBuilder &nested, Value block,
                                              Value row, Value key,
                                              Value slope) -> Value {
    IntegerMath math(nested, loc, nested.getI64Type());
    // The row stands at the place `row + window` of its keys.
    Value place = math.add(row, window);
    Value distance = math.sub(place, key);
    Value j = keyAt(nested, block, key);
    Value zero = math.constant(0);
    Value isBehindFirst = math.atMost(zero, j);
    Value isBeforeEnd = math.less(j, m);
    Value isSeen = math.both(isBehindFirst, isBeforeEnd);
    Value isNear = math.atMost(distance, window);
    isSeen = math.both(isSeen, isNear);
    Value least = causal ? zero : math.sub(zero, window);
    Value isBefore = math.atMost(least, distance);
    isSeen = math.both(isSeen, isBefore);
    Value real =
        arith::SIToFPOp::create(nested, loc, nested.getF32Type(), distance);
    if (!causal)
      real = math::AbsFOp::create(nested, loc, real);
    Value product = arith::MulFOp::create(nested, loc, slope, real);
    Value bias = arith::NegFOp::create(nested, loc, product);
    Value none =
        buildFloat(nested, loc, -std::numeric_limits<float>::infinity());
    return arith::SelectOp::create(nested, loc, isSeen, bias, none);
  };
  return layout;
}

Replacement alibi::iree::buildWindow(OpBuilder &b, AttentionOp op,
                                     WindowAttr method) {
  Location loc = op.getLoc();
  IntegerMath math(b, loc, b.getI64Type());
  auto sizeOf = [&](Value value) {
    OpFoldResult size = tensor::getMixedSize(b, loc, value, 2);
    Value index = getValueOrCreateConstantIndexOp(b, loc, size);
    return math.from(index);
  };
  Value n = sizeOf(op.getQuery()), m = sizeOf(op.getKey());
  if (op.getKey().getType().isDynamicDim(2)) {
    Value zero = math.constant(0);
    Value isThere = math.less(zero, m);
    cf::AssertOp::create(b, loc, isThere,
                         "alibi.attention with a window: no keys; expected at "
                         "least one");
  }
  Value offset = math.sub(m, n);
  // No two positions are farther apart.
  Value reach = math.max(n, m);
  auto attend = [&](OpBuilder &nested, const HeadSlice &head, Value window) {
    IntegerMath inner(nested, loc, nested.getI64Type());
    Value near = inner.min(window, reach);
    Value least = inner.constant(kLeastRows);
    Value rows = inner.max(near, least);
    rows = inner.min(rows, n);
    // A division by zero, else, where there is no query.
    Value one = inner.constant(1);
    rows = inner.max(rows, one);
    Neighbourhood neighbourhood = {
        loc, bool(op.getCausal()), near, rows, offset, m};
    BlockLayout layout = neighbourhood.layout(nested, n);
    return buildBlockedAttention(nested, loc, head.query, head.key, head.value,
                                 scaleOf(op), head.slopes, layout);
  };

  SmallVector<int64_t> windows = windowsOf(op, method);
  int64_t slopesRank = op.getSlopes().getType().getRank();
  if (llvm::all_equal(windows)) {
    int64_t keyHeads = op.getKey().getType().getDimSize(1);
    HeadSlice all;
    all.query = splitDim(b, loc, op.getQuery(), 1, keyHeads);
    all.key = op.getKey();
    all.value = op.getValue();
    all.slopes = splitDim(b, loc, op.getSlopes(), slopesRank - 1, keyHeads);
    Value window = math.constant(windows.front());
    Accumulators rows = attend(b, all, window);
    Type element = op.getOut().getType().getElementType();
    SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, all.query);
    sizes.back() = tensor::getMixedSize(b, loc, op.getValue(), 3);
    SmallVector<Value> results =
        finishRows(b, loc, sizes, rows, element, bool(op.getLse()), 1);
    for (Value &result : results)
      result = joinHeads(b, loc, result);
    return completeResults(b, op, results);
  }
  auto type = op.getSlopes().getType().clone(b.getI64Type());
  Value table = arith::ConstantOp::create(
      b, loc, DenseElementsAttr::get(type, ArrayRef<int64_t>(windows)));
  SmallVector<Value> results = buildHeadLoop(
      b, op, /*byBatch=*/slopesRank == 2, /*samples=*/1,
      [&](OpBuilder &nested, const HeadSlice &head) {
        Value window = tensor::ExtractOp::create(nested, loc, table, head.at);
        return attend(nested, head, window);
      });
  return completeResults(b, op, results);
}
