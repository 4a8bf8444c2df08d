//===- DecomposeAttention.cpp - The accumulating ops as loops -------------===//
//
// Part of the alibi-mlir project.
//
// The reference lowering of `alibi.block_attention` and
// `alibi.online_attention`: a parallel loop over rows; in a row, loops over its
// key ranges in tiles, which carry (acc, max, sum).
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/BlockLookup.h"
#include "Alibi/Transforms/RowKeys.h"
#include "Alibi/Transforms/Transforms.h"
#include "DecomposeCoalesced.h"
#include "RowBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;

/// Puts what a row has become back into the accumulators: into the shared
/// outputs of the loop over rows, or into memrefs, whose acc was updated in
/// place.
static void storeRow(OpBuilder &b, Location loc, RowState state,
                     ValueRange accumulators, ValueRange row) {
  Value acc = accumulators[0], max = accumulators[1], sum = accumulators[2];
  if (isMemRef(acc)) {
    memref::StoreOp::create(b, loc, state.max, max, row);
    memref::StoreOp::create(b, loc, state.sum, sum, row);
    scf::InParallelOp::create(b, loc);
    return;
  }
  // The scalars go back through slices of one element.
  SmallVector<OpFoldResult> at(row.begin(), row.end());
  SmallVector<OpFoldResult> ones(4, b.getIndexAttr(1));
  auto asTensor = [&](Value scalar, Value owner) -> Value {
    Value place = buildSlice(b, loc, owner, {1, 1, 1, 1}, at, ones);
    Value zero = arith::ConstantIndexOp::create(b, loc, 0);
    return tensor::InsertOp::create(b, loc, scalar, place,
                                    ValueRange{zero, zero, zero, zero});
  };
  Value newMax = asTensor(state.max, max);
  Value newSum = asTensor(state.sum, sum);
  SmallVector<OpFoldResult> accAt = at;
  accAt.push_back(b.getIndexAttr(0));
  SmallVector<OpFoldResult> accStrides(5, b.getIndexAttr(1));
  SmallVector<OpFoldResult> accSizes = ones;
  accSizes.push_back(buildSize(b, loc, acc, 4));
  auto inParallel = scf::InParallelOp::create(b, loc);
  b.setInsertionPointToStart(&inParallel.getRegion().front());
  tensor::ParallelInsertSliceOp::create(b, loc, state.acc, acc, accAt, accSizes,
                                        accStrides);
  tensor::ParallelInsertSliceOp::create(b, loc, newMax, max, at, ones, ones);
  tensor::ParallelInsertSliceOp::create(b, loc, newSum, sum, at, ones, ones);
}

/// Builds the loop over all rows; `visitKeys` builds what one row does.
template <typename Op>
static Replacement decomposeRows(
    RewriterBase &rewriter, Op op,
    function_ref<RowState(OpBuilder &, RowBuilder &, ValueRange, RowState)>
        visitKeys) {
  Location loc = op.getLoc();
  SmallVector<OpFoldResult> rows = buildSizes(rewriter, loc, op.getMax());
  SmallVector<Value> inits = {op.getAcc(), op.getMax(), op.getSum()};
  bool onMemRefs = isMemRef(op.getAcc());
  auto forall = scf::ForallOp::create(
      rewriter, loc, rows, onMemRefs ? ValueRange() : ValueRange(inits),
      std::nullopt, [&](OpBuilder &b, Location, ValueRange args) {
        ValueRange row = args.take_front(4);
        ValueRange accumulators = inits;
        if (!onMemRefs)
          accumulators = args.drop_front(4);
        SmallVector<OpFoldResult> at(row.begin(), row.end());
        RowBuilder builder(b, loc, op.getQuery(), op.getKey(), op.getValue(),
                           op.getScale(), row);
        Value acc = builder.slice(accumulators[0], at, std::nullopt);
        Value max = buildLoad(b, loc, accumulators[1], row);
        Value sum = buildLoad(b, loc, accumulators[2], row);
        RowState state = visitKeys(b, builder, row, {acc, max, sum});
        builder.finish();
        storeRow(b, loc, state, accumulators, row);
      });
  return Replacement(forall.getResults());
}

/// The distance from `position` to the nearest of the keys begin .. end-1 (as
/// indices into the key operand); 0 where there is none.
static Value buildNearest(OpBuilder &b, Location loc, Value begin, Value end,
                          Value keyOffset, Value position) {
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  Value index = arith::SubIOp::create(b, loc, position, keyOffset);
  Value last = arith::SubIOp::create(b, loc, end, one);
  Value before = arith::SubIOp::create(b, loc, begin, index);
  Value after = arith::SubIOp::create(b, loc, index, last);
  Value outside = arith::MaxSIOp::create(
      b, loc, zero, arith::MaxSIOp::create(b, loc, before, after));
  Value any =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, begin, end);
  return arith::SelectOp::create(b, loc, any, outside, zero);
}

/// An index as f32. Distances may exceed 32 bits.
static Value toFloat(OpBuilder &b, Location loc, Value index) {
  Value integer = arith::IndexCastOp::create(b, loc, b.getI64Type(), index);
  return arith::SIToFPOp::create(b, loc, b.getF32Type(), integer);
}

Replacement alibi::decomposeBlockAttention(RewriterBase &rewriter,
                                           BlockAttentionOp op) {
  Location loc = op.getLoc();
  Value zero = arith::ConstantIndexOp::create(rewriter, loc, 0);
  Value one = arith::ConstantIndexOp::create(rewriter, loc, 1);
  Value samples = buildSizeValue(rewriter, loc, op.getPartitions(), 0);
  Value length = buildSizeValue(rewriter, loc, op.getKey(), 2);
  // One mask joins no pair twice.
  bool coalesce =
      op.getCoalesced() && op.getPartitions().getType().getDimSize(0) != 1;
  return decomposeRows(
      rewriter, op,
      [&](OpBuilder &b, RowBuilder &row, ValueRange at, RowState state) {
        if (coalesce)
          return visitCoalesced(b, op, row, at, state);
        RowKeys keys(b, op, at, length);
        PositionRange visible = keys.visible();
        auto loop = scf::ForOp::create(
            b, loc, zero, samples, one, state.values(),
            [&](OpBuilder &nested, Location, Value s, ValueRange carried) {
              OpBuilder::InsertionGuard guard(b);
              b.setInsertionPointToEnd(nested.getInsertionBlock());
              BlockLookup lookup(b, loc, op.getEncoding(), op.getPartitions(),
                                 placeForRow(op.getPartitions(), s, at, 1));
              PositionRange block = lookup.blockOf(keys.position, visible);
              auto [begin, end] = keys.clamp(block.begin, block.end);
              Value logWeight = lookup.logWeight();
              RowState next = row.visit(
                  begin, end, state.with(carried),
                  [&](OpBuilder &inner, Value score, Value) -> Value {
                    if (!logWeight)
                      return score;
                    return arith::AddFOp::create(inner, loc, score, logWeight);
                  });
              scf::YieldOp::create(b, loc, next.values());
            });
        return state.with(loop.getResults());
      });
}

Replacement alibi::decomposeOnlineAttention(RewriterBase &rewriter,
                                            OnlineAttentionOp op) {
  Location loc = op.getLoc();
  Value length = buildSizeValue(rewriter, loc, op.getKey(), 2);
  return decomposeRows(
      rewriter, op,
      [&](OpBuilder &b, RowBuilder &row, ValueRange at, RowState state) {
        RowKeys keys(b, op, at, length);
        PositionRange visible = keys.visible();
        std::pair<Value, Value> range = keys.clamp(visible.begin, visible.end);
        Value begin = range.first, end = range.second;
        // Accumulates all keys, each counted `weight` times, into `state`.
        auto visitAll = [&](double weight) {
          Value slope = buildLoad(b, loc, op.getSlopes(),
                                  placeForRow(op.getSlopes(), {}, at, 0));
          Value position = keys.position;
          // Biases are taken relative to the nearest key's, apart from the
          // state: rounding them at their full size would cost accuracy where
          // all keys are far away.
          Value nearest =
              buildNearest(b, loc, begin, end, keys.keyOffset, position);
          RowState visited = row.visit(
              begin, end, row.identity(),
              [&](OpBuilder &nested, Value score, Value j) -> Value {
                Value keyPosition =
                    arith::AddIOp::create(nested, loc, j, keys.keyOffset);
                Value signedDistance =
                    arith::SubIOp::create(nested, loc, position, keyPosition);
                Value distance =
                    math::AbsIOp::create(nested, loc, signedDistance);
                Value excess =
                    arith::SubIOp::create(nested, loc, distance, nearest);
                Value bias = arith::MulFOp::create(
                    nested, loc, slope, toFloat(nested, loc, excess));
                return arith::SubFOp::create(nested, loc, score, bias);
              });
          // An infinite bias would lose the row.
          Value largest = row.f32(std::numeric_limits<float>::max());
          Value common =
              arith::MulFOp::create(b, loc, slope, toFloat(b, loc, nearest));
          common = arith::MinNumFOp::create(b, loc, common, largest);
          visited.max = arith::SubFOp::create(b, loc, visited.max, common);
          if (weight != 1)
            visited.max = arith::AddFOp::create(b, loc, visited.max,
                                                row.f32(std::log(weight)));
          return row.merge(state, visited);
        };
        if (!op.getFallback())
          return visitAll(1);
        // Rows that hold something stay as they are; so do rows that see the
        // key at their own position, whose blocks are never empty.
        Value empty = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ,
                                            state.sum, row.f32(0));
        Value sees = keys.seesItself(begin, end);
        Value blind = arith::XOrIOp::create(
            b, loc, sees,
            arith::ConstantOp::create(b, loc, b.getBoolAttr(true)));
        empty = arith::AndIOp::create(b, loc, empty, blind);
        auto branch = scf::IfOp::create(
            b, loc, empty,
            [&](OpBuilder &nested, Location) {
              OpBuilder::InsertionGuard guard(b);
              b.setInsertionPointToEnd(nested.getInsertionBlock());
              RowState filled = visitAll(*op.getFallback());
              scf::YieldOp::create(b, loc, filled.values());
            },
            [&](OpBuilder &nested, Location) {
              scf::YieldOp::create(nested, loc, state.values());
            });
        return state.with(branch.getResults());
      });
}
