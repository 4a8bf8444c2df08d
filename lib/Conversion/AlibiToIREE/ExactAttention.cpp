//===- ExactAttention.cpp - All keys, in one op of IREE -------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "RowResults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::iree;

/// Keys or values, 0 at positions outside of the starts and lengths: whatever
/// stands there would act on rows through 0 * NaN.
static Value clearPadding(OpBuilder &b, AttentionOp op, Value value) {
  Location loc = op.getLoc();
  if (!op.getKeyLengths() && !op.getKeyStarts())
    return value;
  AffineMap all = b.getMultiDimIdentityMap(4);
  AffineMap byBatch = AffineMap::get(4, 0, b.getAffineDimExpr(0));
  SmallVector<Value> inputs = {value};
  SmallVector<AffineMap> maps = {all};
  for (Value bound : {Value(op.getKeyStarts()), Value(op.getKeyLengths())}) {
    if (!bound)
      continue;
    inputs.push_back(bound);
    maps.push_back(byBatch);
  }
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, value);
  Type element = getElementTypeOrSelf(value.getType());
  return buildMap(
      b, loc, sizes, element, inputs, maps,
      [&](OpBuilder &nested, ValueRange args) -> Value {
        IntegerMath math(nested, loc, nested.getI64Type());
        Value index = linalg::IndexOp::create(nested, loc, 2);
        Value j = math.from(index);
        Value zero =
            arith::ConstantOp::create(nested, loc, nested.getZeroAttr(element));
        Value result = args[0];
        if (op.getKeyStarts()) {
          Value isKey = math.atMost(args[1], j);
          result = arith::SelectOp::create(nested, loc, isKey, result, zero);
        }
        if (op.getKeyLengths()) {
          Value isKey = math.less(j, args.back());
          result = arith::SelectOp::create(nested, loc, isKey, result, zero);
        }
        return result;
      });
}

/// Whether every row sees a key, whatever the sizes at run time.
static bool seesKeys(AttentionOp op) {
  int64_t n = op.getQuery().getType().getDimSize(2);
  int64_t m = op.getKey().getType().getDimSize(2);
  if (op.getKeyLengths() || op.getKeyStarts() || op.getQueryOffset() ||
      ShapedType::isDynamic(n) || ShapedType::isDynamic(m))
    return false;
  return m > 0 && (!op.getCausal() || n <= m);
}

Replacement alibi::iree::buildExact(OpBuilder &b, AttentionOp op) {
  Location loc = op.getLoc();
  int64_t keyHeads = op.getKey().getType().getDimSize(1);
  IntegerMath math(b, loc, b.getI64Type());
  auto sizeOf = [&](Value value) {
    OpFoldResult size = tensor::getMixedSize(b, loc, value, 2);
    Value index = getValueOrCreateConstantIndexOp(b, loc, size);
    return math.from(index);
  };
  Value n = sizeOf(op.getQuery());
  Value offset = sizeOf(op.getKey());
  offset = math.sub(offset, n);
  Value query = splitDim(b, loc, op.getQuery(), 1, keyHeads);
  Value key = clearPadding(b, op, op.getKey());
  Value value = clearPadding(b, op, op.getValue());
  int64_t slopesRank = op.getSlopes().getType().getRank();
  Value slopes = splitDim(b, loc, op.getSlopes(), slopesRank - 1, keyHeads);

  SmallVector<AttentionBuilder::MaskInput> inputs;
  SmallVector<Loop> slopeLoops = {Loop::KeyHead, Loop::Group};
  bool isByBatch = slopesRank == 2;
  if (isByBatch)
    slopeLoops.insert(slopeLoops.begin(), Loop::Batch);
  inputs.push_back({slopes, slopeLoops});
  for (Value perBatch : {Value(op.getKeyStarts()), Value(op.getKeyLengths()),
                         Value(op.getQueryOffset())}) {
    if (!perBatch)
      continue;
    inputs.push_back({perBatch, {Loop::Batch}});
    isByBatch = true;
  }
  SmallVector<Loop> loops = {Loop::KeyHead, Loop::Group, Loop::Row, Loop::Key};
  if (isByBatch)
    loops.insert(loops.begin(), Loop::Batch);

  auto mask = [&](OpBuilder &nested, AttentionBuilder::IndexOf indexOf,
                  ValueRange args) -> Value {
    IntegerMath inner(nested, loc, nested.getI64Type());
    Value slope = args[0];
    args = args.drop_front();
    auto take = [&](Value operand) -> Value {
      if (!operand)
        return {};
      Value taken = args.front();
      args = args.drop_front();
      return taken;
    };
    Value start = take(op.getKeyStarts()), length = take(op.getKeyLengths()),
          queryOffset = take(op.getQueryOffset());
    if (!queryOffset)
      queryOffset = length ? inner.sub(length, n) : offset;
    Value i = indexOf(Loop::Row), j = indexOf(Loop::Key);
    i = inner.from(i);
    j = inner.from(j);
    Value p = inner.add(i, queryOffset);
    Value distance = inner.sub(p, j);
    Value isSeen;
    auto demand = [&](Value condition) {
      isSeen = isSeen ? inner.both(isSeen, condition) : condition;
    };
    if (op.getCausal())
      demand(inner.atMost(j, p));
    if (start)
      demand(inner.atMost(start, j));
    if (length)
      demand(inner.less(j, length));
    Value real =
        arith::SIToFPOp::create(nested, loc, nested.getF32Type(), distance);
    if (!op.getCausal())
      real = math::AbsFOp::create(nested, loc, real);
    Value product = arith::MulFOp::create(nested, loc, slope, real);
    Value bias = arith::NegFOp::create(nested, loc, product);
    if (!isSeen)
      return bias;
    Value none =
        buildFloat(nested, loc, -std::numeric_limits<float>::infinity());
    return arith::SelectOp::create(nested, loc, isSeen, bias, none);
  };

  AttentionBuilder builder(b, loc, query, key, value, scaleOf(op),
                           /*hasBlocks=*/false);
  Type element = op.getOut().getType().getElementType();
  SmallVector<Value> results;
  if (!op.getLse() && seesKeys(op)) {
    results = {builder.buildAttention(loops, inputs, mask, element)};
  } else {
    Accumulators rows = builder.buildOnline(loops, inputs, mask);
    SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, query);
    sizes.back() = tensor::getMixedSize(b, loc, op.getValue(), 3);
    results = finishRows(b, loc, sizes, rows, element, bool(op.getLse()), 1);
  }
  for (Value &result : results)
    result = joinHeads(b, loc, result);
  return completeResults(b, op, results);
}
