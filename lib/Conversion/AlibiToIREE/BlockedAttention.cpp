//===- BlockedAttention.cpp - Batched attention over blocks ---------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "BlockedAttention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::iree;

static Value indexOf(OpBuilder &b, Location loc, int64_t dim) {
  return linalg::IndexOp::create(b, loc, dim);
}

/// `[..., L, D]` -> `[..., blocks, places, D]`, zeros where there is nothing.
static Value gather(OpBuilder &b, Location loc, Value tensor, Value blocks,
                    Value places, const BlockLayout::NumberOf &numberOf) {
  auto type = cast<RankedTensorType>(tensor.getType());
  int64_t lead = type.getRank() - 2;
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, tensor);
  Value length = getValueOrCreateConstantIndexOp(b, loc, sizes[lead]);
  sizes[lead] = getAsOpFoldResult(places);
  sizes.insert(sizes.begin() + lead, getAsOpFoldResult(blocks));
  Type element = type.getElementType();
  return buildMap(
      b, loc, sizes, element, {}, {},
      [&](OpBuilder &nested, ValueRange) -> Value {
        IntegerMath math(nested, loc, nested.getI64Type());
        SmallVector<Value> from;
        for (int64_t dim = 0; dim < lead; ++dim)
          from.push_back(indexOf(nested, loc, dim));
        Value blockIndex = indexOf(nested, loc, lead);
        Value placeIndex = indexOf(nested, loc, lead + 1);
        Value block = math.from(blockIndex);
        Value place = math.from(placeIndex);
        Value number = numberOf(nested, block, place);
        Value zero = math.constant(0);
        Value end = math.from(length);
        Value isBehindFirst = math.atMost(zero, number);
        Value isBeforeEnd = math.less(number, end);
        Value isThere = math.both(isBehindFirst, isBeforeEnd);
        Value one = math.constant(1);
        Value last = math.sub(end, one);
        Value clamped = math.min(number, last);
        clamped = math.max(clamped, zero);
        from.push_back(math.toIndex(clamped));
        from.push_back(indexOf(nested, loc, lead + 2));
        Value found = tensor::ExtractOp::create(nested, loc, tensor, from);
        Value nothing =
            arith::ConstantOp::create(nested, loc, nested.getZeroAttr(element));
        return arith::SelectOp::create(nested, loc, isThere, found, nothing);
      });
}

/// `[B, Hk, G, blocks, rows, ...]` -> `[B, Hk, G, N, ...]`.
static Value scatter(OpBuilder &b, Location loc, Value blocked,
                     OpFoldResult length, const BlockLayout &layout) {
  constexpr int64_t kLead = 3;
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, blocked);
  sizes.erase(sizes.begin() + kLead);
  sizes[kLead] = length;
  return buildMap(b, loc, sizes, b.getF32Type(), {}, {},
                  [&](OpBuilder &nested, ValueRange) -> Value {
                    IntegerMath math(nested, loc, nested.getI64Type());
                    SmallVector<Value> from;
                    for (int64_t dim = 0; dim < kLead; ++dim)
                      from.push_back(indexOf(nested, loc, dim));
                    Value rowIndex = indexOf(nested, loc, kLead);
                    Value row = math.from(rowIndex);
                    auto [block, place] = layout.placeOf(nested, row);
                    from.push_back(math.toIndex(block));
                    from.push_back(math.toIndex(place));
                    for (auto dim = kLead + 1;
                         dim < static_cast<int64_t>(sizes.size()); ++dim)
                      from.push_back(indexOf(nested, loc, dim));
                    return tensor::ExtractOp::create(nested, loc, blocked,
                                                     from);
                  });
}

Accumulators alibi::iree::buildBlockedAttention(OpBuilder &b, Location loc,
                                                Value query, Value key,
                                                Value value, double scale,
                                                Value slopes,
                                                const BlockLayout &layout) {
  Value queries =
      gather(b, loc, query, layout.blocks, layout.rows, layout.queryAt);
  Value keys = gather(b, loc, key, layout.blocks, layout.keys, layout.keyAt);
  Value values =
      gather(b, loc, value, layout.blocks, layout.keys, layout.keyAt);
  AttentionBuilder builder(b, loc, queries, keys, values, scale,
                           /*hasBlocks=*/true);
  SmallVector<Loop> loops = {Loop::Block, Loop::Row, Loop::Key};
  SmallVector<AttentionBuilder::MaskInput> inputs;
  if (slopes) {
    SmallVector<Loop> slopeLoops = {Loop::KeyHead, Loop::Group};
    if (cast<RankedTensorType>(slopes.getType()).getRank() == 3)
      slopeLoops.insert(slopeLoops.begin(), Loop::Batch);
    loops.insert(loops.begin(), slopeLoops.begin(), slopeLoops.end());
    inputs.push_back({slopes, slopeLoops});
  }
  Accumulators blocked = builder.buildOnline(
      loops, inputs,
      [&](OpBuilder &nested, AttentionBuilder::IndexOf indexOfLoop,
          ValueRange args) -> Value {
        IntegerMath math(nested, loc, nested.getI64Type());
        SmallVector<Value> at;
        for (Loop loop : {Loop::Block, Loop::Row, Loop::Key}) {
          Value index = indexOfLoop(loop);
          at.push_back(math.from(index));
        }
        return layout.mask(nested, at[0], at[1], at[2],
                           slopes ? args[0] : Value());
      });
  OpFoldResult length = tensor::getMixedSize(b, loc, query, 3);
  Value acc = scatter(b, loc, blocked.acc, length, layout);
  Value max = scatter(b, loc, blocked.max, length, layout);
  Value sum = scatter(b, loc, blocked.sum, length, layout);
  return {acc, max, sum};
}
