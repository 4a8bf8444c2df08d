//===- RowTable.cpp - What the lanes of a query tile stand for ------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "RowTable.h"
#include "Alibi/Sampling/Partition.h"
#include "Alibi/Transforms/RowKeys.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

RowTable::RowTable(Emitter &e, FusedAttentionOp op, int64_t width, Value panels)
    : e(e), op(op), width(width), panels(panels) {
  Type i32 = e.b.getI32Type(), f32 = e.b.getF32Type();
  Type indexType = e.b.getIndexType();
  for (Value *table : {&low, &high, &anchor})
    *table = e.scratch({-1, width}, i32, panels);
  if (op.getSlopes())
    for (Value *table : {&slope, &common})
      *table = e.scratch({-1, width}, f32, panels);
  if (op.getPartitions()) {
    samples = buildSizeValue(e.b, e.loc, op.getPartitions(), 0);
    for (Value *table : {&blockBegin, &blockEnd})
      *table = e.scratch({-1, -1, width}, i32, {panels, samples});
    if (*op.getEncoding() == Encoding::WeightedGrid) {
      weight = e.scratch({-1, -1, width}, i32, {panels, samples});
      chooseWeightUnit();
    }
  }
  for (Value *table : {&begin, &end, &fullBegin, &fullEnd})
    *table = e.scratch({-1}, indexType, panels);
  queries = buildSizeValue(e.b, e.loc, op.getQuery(), 3);
  keys = buildSizeValue(e.b, e.loc, op.getKey(), 2);
  Value group = buildSizeValue(e.b, e.loc, op.getQuery(), 2);
  rows = e.mul(group, queries);
}

/// The weights of S masks are S in all: with units of 2^-(30 - ceil(log2 S))
/// their sums are exact in 32 bits, and vanish where blocks end.
void RowTable::chooseWeightUnit() {
  Type i32 = e.b.getI32Type(), i64 = e.b.getI64Type();
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(e.b, e.loc, e.b.getI64IntegerAttr(value));
  };
  Value count = arith::IndexCastOp::create(e.b, e.loc, i64, samples);
  Value below = e.sub(count, constant(1));
  Value zeros = math::CountLeadingZerosOp::create(e.b, e.loc, below);
  Value logSamples = e.sub(constant(64), zeros);
  weightShift = e.add(logSamples, constant(sampling::kWeightBits - 30));
  // 2^(ceil(log2 S) - 30), by its exponent.
  Value exponent = e.add(logSamples, constant(127 - 30));
  Value bits = arith::ShLIOp::create(e.b, e.loc, exponent, constant(23));
  Value narrow = arith::TruncIOp::create(e.b, e.loc, i32, bits);
  weightUnit = arith::BitcastOp::create(e.b, e.loc, e.b.getF32Type(), narrow);
}

void RowTable::placeBlock(ValueRange at, Value first, Value last, Value units) {
  e.storeScalar(e.toInt(first), blockBegin, at);
  e.storeScalar(e.toInt(last), blockEnd, at);
  if (!weight)
    return;
  Value shifted = arith::ShRSIOp::create(e.b, e.loc, units, weightShift);
  Value narrow = arith::TruncIOp::create(e.b, e.loc, e.b.getI32Type(), shifted);
  e.storeScalar(narrow, weight, at);
}

std::pair<Value, Value> RowTable::split(Value row) {
  Value g = e.floorDiv(row, queries);
  return {g, e.sub(row, e.mul(g, queries))};
}

void RowTable::fill(Value batch, Value head, Value first) {
  Value zero = e.index(0), one = e.index(1);
  e.loop(zero, panels, one, [&](Value panel) {
    Value start = e.add(first, e.mul(panel, e.index(width)));
    Values inits = {keys, zero, zero, keys};
    Values ranges = e.loop(
        zero, e.index(width), one, inits, [&](Value lane, ValueRange carried) {
          Value last = e.sub(rows, one);
          Value row = e.min(e.add(start, lane), last);
          Values next;
          fillLane(batch, head, panel, lane, row, carried, next);
          return next;
        });
    Value tables[] = {begin, end, fullBegin, fullEnd};
    for (auto [table, value] : llvm::zip(tables, ranges))
      e.storeScalar(value, table, panel);
  });
}

void RowTable::fillLane(Value batch, Value head, Value panel, Value lane,
                        Value row, ValueRange ranges, Values &newRanges) {
  auto [g, i] = split(row);
  Value at[] = {batch, head, g, i};
  Value zero = e.index(0), one = e.index(1);
  RowKeys<FusedAttentionOp> rowKeys(e.b, op, ValueRange(at), keys);
  PositionRange visible = rowKeys.visible();
  std::pair<Value, Value> range = rowKeys.clamp(visible.begin, visible.end);
  Value first = range.first, last = range.second;
  Value isEmpty = e.lessOrEqual(last, first);
  // An empty range must not lower the beginnings of others.
  Value own = e.sub(rowKeys.position, rowKeys.keyOffset);
  Value nearest = e.max(e.min(own, e.sub(last, one)), first);
  auto place = [&](Value table, Value value) {
    e.storeScalar(value, table, {panel, lane});
  };
  place(low, e.toInt(first));
  place(high, e.toInt(e.max(last, first)));
  place(anchor, e.toInt(nearest));

  Value laneBegin = e.select(isEmpty, keys, first);
  Value laneEnd = e.select(isEmpty, zero, last);
  Value isExact;
  if (op.getPartitions()) {
    SmallVector<Value> table = placeForRow(op.getPartitions(), {zero}, at, 1);
    Values inits = {keys, zero};
    Values joined = e.loop(
        zero, samples, one, inits, [&](Value sample, ValueRange carried) {
          table[0] = sample;
          BlockLookup lookup(e.b, e.loc, *op.getEncoding(), op.getPartitions(),
                             table);
          PositionRange block = lookup.blockOf(rowKeys.position, visible);
          auto [b0, b1] = rowKeys.clamp(block.begin, block.end);
          Value none = e.lessOrEqual(b1, b0);
          Value blockLast = e.max(b1, b0);
          Value units;
          if (weight) {
            table.push_back(e.index(2));
            units = buildLoad(e.b, e.loc, op.getPartitions(), table);
            table.pop_back();
          }
          placeBlock({panel, sample, lane}, b0, blockLast, units);
          Value newBegin = e.select(none, carried[0], e.min(carried[0], b0));
          Value newEnd = e.select(none, carried[1], e.max(carried[1], b1));
          return Values{newBegin, newEnd};
        });
    laneBegin = joined[0];
    laneEnd = joined[1];
    if (op.getSlopes()) {
      // A row that all masks leave empty, and that does not see the key at its
      // own position, is exact: every visible key counts in every mask.
      Value empty = e.lessOrEqual(laneEnd, laneBegin);
      Value sees = rowKeys.seesItself(first, last);
      Value blind = arith::XOrIOp::create(
          e.b, e.loc, sees,
          arith::ConstantOp::create(e.b, e.loc, e.b.getBoolAttr(true)));
      isExact = e.both(empty, blind);
      Value some = e.less(first, last);
      Value fills = e.both(isExact, some);
      e.when(fills, [&] {
        e.loop(zero, samples, one, [&](Value sample) {
          Value whole;
          if (weight)
            whole = arith::ConstantOp::create(
                e.b, e.loc,
                e.b.getI64IntegerAttr(int64_t(1) << sampling::kWeightBits));
          placeBlock({panel, sample, lane}, first, last, whole);
        });
      });
      laneBegin = e.select(fills, first, laneBegin);
      laneEnd = e.select(fills, last, laneEnd);
    }
  }
  if (op.getSlopes()) {
    SmallVector<Value> entry = placeForRow(op.getSlopes(), {}, at, 0);
    Value m = buildLoad(e.b, e.loc, op.getSlopes(), entry);
    if (isExact)
      m = e.select(isExact, m, e.f32(0));
    place(slope, m);
    Value away = e.sub(own, nearest);
    Value distance = math::AbsIOp::create(e.b, e.loc, away);
    Value wide = arith::IndexCastOp::create(e.b, e.loc, e.b.getI64Type(),
                                            e.select(isEmpty, zero, distance));
    Value real = arith::SIToFPOp::create(e.b, e.loc, e.b.getF32Type(), wide);
    // An infinite bias would lose the row.
    Value bias = arith::MinNumFOp::create(
        e.b, e.loc, e.mulf(m, real), e.f32(std::numeric_limits<float>::max()));
    place(common, bias);
  }
  newRanges = {e.min(ranges[0], laneBegin), e.max(ranges[1], laneEnd),
               e.max(ranges[2], first), e.min(ranges[3], last)};
}

Value alibi::cpu::buildLogSumExp(Emitter &e, FusedAttentionOp op, Value most,
                                 Value sum, Value common) {
  Value logSum = math::LogOp::create(e.b, e.loc, sum);
  Value lse = e.addf(most, logSum);
  if (op.getSlopes())
    lse = e.subf(lse, common);
  if (op.getPartitions()) {
    Value samples = buildSizeValue(e.b, e.loc, op.getPartitions(), 0);
    Value count = e.toFloat(samples);
    lse = e.subf(lse, math::LogOp::create(e.b, e.loc, count));
  }
  Value isEmpty = arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OEQ,
                                        sum, e.f32(0));
  Value nothing = e.f32(-std::numeric_limits<float>::infinity());
  return e.select(isEmpty, nothing, lse);
}
