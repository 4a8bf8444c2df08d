//===- DecomposeCoalesced.cpp - A row whose masks are added first ---------===//
//
// Part of the alibi-mlir project.
//
// The reference lowering of a row of `alibi.block_attention` with `coalesced`:
//
//   1. blocks[s]: the keys begin .. end-1 of the row's block in partition s,
//   and
//      low .. high-1, the union of all;
//   2. differences[k]: by how much key low + k is in more masks than key
//      low + k - 1, from the ends of the blocks;
//   3. weights[k]: their running sum, in how many masks key low + k is;
//   4. the visit of the keys low .. high-1 with these weights.
//
// Every block that is not empty holds the row's own position or, where the row
// may not see that, the nearest key that it may see. So the union has no gaps:
// every weight is more than 0, and no key is visited which no mask joins.
//
//===----------------------------------------------------------------------===//

#include "DecomposeCoalesced.h"
#include "Alibi/Sampling/Partition.h"
#include "Alibi/Transforms/BlockLookup.h"
#include "Alibi/Transforms/RowKeys.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include <cmath>

using namespace mlir;
using namespace alibi;

namespace {
class CoalescedRow {
public:
  CoalescedRow(OpBuilder &b, BlockAttentionOp op, RowBuilder &row,
               ValueRange at)
      : b(b), loc(op.getLoc()), op(op), row(row), at(at), zero(row.index(0)),
        one(row.index(1)), two(row.index(2)),
        samples(buildSizeValue(b, loc, op.getPartitions(), 0)) {}

  RowState visit(RowState state) {
    findBlocks();
    countDifferences();
    sumDifferences();
    state = row.visit(
        low, high, state, [](OpBuilder &, Value score, Value) { return score; },
        weights);
    for (Value scratch : {blocks, differences, weights})
      row.release(scratch);
    return state;
  }

private:
  using Values = SmallVector<Value>;

  /// `values = body(i, values)` for i = 0 .. size-1. A memref among them is
  /// updated in place, and not carried.
  Values loop(Value size, Values values,
              function_ref<Values(Value, Values)> body) {
    Values carried = llvm::filter_to_vector(
        values, [](Value value) { return !isMemRef(value); });
    auto merge = [&](ValueRange results) {
      Values merged;
      for (Value value : values) {
        if (isMemRef(value)) {
          merged.push_back(value);
          continue;
        }
        merged.push_back(results.front());
        results = results.drop_front();
      }
      return merged;
    };
    auto made = scf::ForOp::create(
        b, loc, zero, size, one, carried,
        [&](OpBuilder &nested, Location, Value i, ValueRange args) {
          OpBuilder::InsertionGuard guard(b);
          b.setInsertionPointToEnd(nested.getInsertionBlock());
          Values next =
              llvm::filter_to_vector(body(i, merge(args)), [](Value value) {
                return !isMemRef(value);
              });
          scf::YieldOp::create(b, loc, next);
        });
    return merge(made.getResults());
  }

  BlockLookup lookup(Value sample) {
    return BlockLookup(b, loc, op.getEncoding(), op.getPartitions(),
                       placeForRow(op.getPartitions(), sample, at, 1));
  }

  Value isMore(Value left, Value right) {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sgt, left,
                                 right);
  }
  Value select(Value condition, Value yes, Value no) {
    return arith::SelectOp::create(b, loc, condition, yes, no);
  }
  Value i64(int64_t value) {
    return arith::ConstantOp::create(b, loc, b.getI64IntegerAttr(value));
  }
  /// Where `blocks` holds the begin (0) or the end (1) of a sample's block.
  Value entry(Value sample, Value which) {
    Value first = arith::MulIOp::create(b, loc, sample, two);
    return arith::AddIOp::create(b, loc, first, which);
  }

  void findBlocks() {
    Value length = buildSizeValue(b, loc, op.getKey(), 2);
    RowKeys keys(b, op, at, length);
    PositionRange visible = keys.visible();
    Value size = b.createOrFold<arith::MulIOp>(loc, samples, two);
    Value empty = row.scratch(getAsOpFoldResult(size), b.getIndexType());
    Values found = loop(
        samples, {empty, length, zero}, [&](Value s, Values carried) -> Values {
          BlockLookup sample = lookup(s);
          PositionRange block = sample.blockOf(keys.position, visible);
          std::pair<Value, Value> range = keys.clamp(block.begin, block.end);
          // Empty blocks, and those without weight, get one end.
          Value begin = range.first;
          Value end = arith::MaxSIOp::create(b, loc, begin, range.second);
          if (Value weight = sample.weight())
            end = select(isMore(weight, i64(0)), end, begin);
          Value table = buildStore(b, loc, begin, carried[0], entry(s, zero));
          table = buildStore(b, loc, end, table, entry(s, one));
          Value any = isMore(end, begin);
          Value lower = arith::MinSIOp::create(b, loc, carried[1], begin);
          Value higher = arith::MaxSIOp::create(b, loc, carried[2], end);
          Value newLow = select(any, lower, carried[1]);
          Value newHigh = select(any, higher, carried[2]);
          return {table, newLow, newHigh};
        });
    blocks = found[0];
    low = found[1];
    high = found[2];
    Value difference = arith::SubIOp::create(b, loc, high, low);
    span = arith::MaxSIOp::create(b, loc, difference, zero);
  }

  void countDifferences() {
    Value size = arith::AddIOp::create(b, loc, span, one);
    Value empty = row.scratch(size, b.getI64Type());
    empty = row.fill(empty, i64(0));
    Values counted =
        loop(samples, {empty}, [&](Value s, Values carried) -> Values {
          Value weight = lookup(s).weight();
          if (!weight)
            weight = i64(1);
          // Both ends of an empty block are the same, and add up to nothing;
          // but they may lie outside.
          auto place = [&](Value which) -> Value {
            Value key = buildLoad(b, loc, blocks, entry(s, which));
            Value offset = arith::SubIOp::create(b, loc, key, low);
            Value floor = arith::MaxSIOp::create(b, loc, offset, zero);
            return arith::MinSIOp::create(b, loc, floor, span);
          };
          Value table = carried[0];
          Value begin = place(zero);
          Value more = arith::AddIOp::create(
              b, loc, buildLoad(b, loc, table, begin), weight);
          table = buildStore(b, loc, more, table, begin);
          Value end = place(one);
          Value less = arith::SubIOp::create(
              b, loc, buildLoad(b, loc, table, end), weight);
          return {buildStore(b, loc, less, table, end)};
        });
    differences = counted[0];
  }

  void sumDifferences() {
    float unit = op.getEncoding() == Encoding::WeightedGrid
                     ? std::ldexp(1.0f, -sampling::kWeightBits)
                     : 1;
    Value empty = row.scratch(span, b.getF32Type()), none = i64(0);
    Values summed =
        loop(span, {empty, none}, [&](Value k, Values carried) -> Values {
          Value difference = buildLoad(b, loc, differences, k);
          Value sum = arith::AddIOp::create(b, loc, carried[1], difference);
          // Integers add exactly; only their sum is rounded.
          Value weight = arith::SIToFPOp::create(b, loc, b.getF32Type(), sum);
          if (unit != 1)
            weight = arith::MulFOp::create(b, loc, weight, row.f32(unit));
          Value table = buildStore(b, loc, weight, carried[0], k);
          return {table, sum};
        });
    weights = summed[0];
  }

  OpBuilder &b;
  Location loc;
  BlockAttentionOp op;
  RowBuilder &row;
  ValueRange at;
  Value zero, one, two, samples;
  Value low, high, span;
  Value blocks, differences, weights;
};
} // namespace

RowState alibi::visitCoalesced(OpBuilder &b, BlockAttentionOp op,
                               RowBuilder &row, ValueRange at, RowState state) {
  return CoalescedRow(b, op, row, at).visit(state);
}
