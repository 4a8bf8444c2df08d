//===- MaskRuns.cpp - Rows that share blocks with keys --------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "MaskRuns.h"
#include "Alibi/Sampling/Partition.h"
#include "Alibi/Transforms/BlockWalk.h"
#include "Alibi/Transforms/RowKeys.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

/// begin, end, laneBegin, laneEnd, weight.
static constexpr int64_t kFields = 5;

MaskRuns::MaskRuns(Emitter &e, FusedAttentionOp op, int64_t width,
                   Value capacity)
    : e(e), op(op), width(width) {
  Type i32 = e.b.getI32Type(), indexType = e.b.getIndexType();
  samples = buildSizeValue(e.b, e.loc, op.getPartitions(), 0);
  Value lanes = e.index(width);
  Value most = e.mul(e.add(samples, 1), lanes);
  runs = e.scratch({-1, -1, kFields}, i32, {capacity, most});
  counts = e.scratch({-1}, indexType, capacity);
  if (*op.getEncoding() == Encoding::WeightedGrid)
    chooseWeightUnit();
}

/// The weights of S masks are S in all: with units of 2^-(30 - ceil(log2 S))
/// their sums are exact in 32 bits, and vanish where blocks end.
void MaskRuns::chooseWeightUnit() {
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

Value MaskRuns::inUnits(Value weight) {
  Value shifted = arith::ShRSIOp::create(e.b, e.loc, weight, weightShift);
  return arith::TruncIOp::create(e.b, e.loc, e.b.getI32Type(), shifted);
}

void MaskRuns::clear(Value panels) {
  Value zero = e.index(0), one = e.index(1);
  e.loop(zero, panels, one,
         [&](Value panel) { e.storeScalar(zero, counts, panel); });
}

void MaskRuns::append(Value panel, ValueRange entries) {
  Value count = e.loadScalar(counts, panel);
  for (auto [field, entry] : llvm::enumerate(entries)) {
    Value at = e.index(static_cast<int64_t>(field));
    e.storeScalar(entry, runs, {panel, count, at});
  }
  e.storeScalar(e.add(count, 1), counts, panel);
}

Value MaskRuns::joins(Value panel, Value lane, Value keyBegin, Value keyEnd) {
  Value number = e.toInt(lane);
  Value first = e.toInt(keyBegin), last = e.toInt(keyEnd);
  return forEach(
      panel, e.constant(false), [&](const MaskRun &run, ValueRange carried) {
        Value isIn = e.lessOrEqual(run.laneBegin, number);
        isIn = e.both(isIn, e.less(number, run.laneEnd));
        Value low = e.max(run.begin, first);
        isIn = e.both(isIn, e.less(low, e.min(run.end, last)));
        return Values{arith::OrIOp::create(e.b, e.loc, carried[0], isIn)};
      })[0];
}

void MaskRuns::addWhole(Value panel, Value lane, Value keyBegin, Value keyEnd) {
  Value laneBegin = e.toInt(lane), laneEnd = e.toInt(e.add(lane, 1));
  Values entries = {e.toInt(keyBegin)};
  entries.append({e.toInt(keyEnd), laneBegin, laneEnd});
  Value count = e.toInt(samples);
  if (weightUnit) {
    Value one = arith::ConstantOp::create(
        e.b, e.loc, e.b.getI64IntegerAttr(int64_t(1) << sampling::kWeightBits));
    count = e.mul(count, inUnits(one));
  }
  entries.push_back(count);
  append(panel, entries);
}

std::pair<Value, Value> MaskRuns::add(const RowChain &chain) {
  Value zero = e.index(0), one = e.index(1);
  Values inits = {chain.high, chain.low};
  Values range =
      e.loop(zero, samples, one, inits, [&](Value sample, ValueRange carried) {
        return addSample(chain, sample, carried);
      });
  return {range[0], range[1]};
}

Values MaskRuns::addSample(const RowChain &chain, Value sample,
                           ValueRange joined) {
  Value place[] = {chain.batch, chain.head, chain.g};
  SmallVector<Value> at = placeForRow(op.getPartitions(), {sample}, place, 1);
  BlockWalk walk(e.b, e.loc, *op.getEncoding(), op.getPartitions(), at);
  Value weight = e.toInt(e.index(1));
  if (weightUnit) {
    at.push_back(e.index(2));
    weight = inUnits(buildLoad(e.b, e.loc, op.getPartitions(), at));
  }
  Value nothing = e.toInt(e.index(0)), countsSome = e.less(nothing, weight);
  // Lanes and keys by positions.
  Value laneOffset = e.sub(chain.position, chain.begin);
  PositionRange range;
  range.begin = e.add(chain.low, chain.keyOffset);
  range.end = e.add(chain.high, chain.keyOffset);
  // The walk goes up to the last row, even beyond the keys it sees.
  range.end = e.max(range.end, e.add(chain.end, laneOffset));

  Values inits = {chain.begin};
  inits.append(walk.first(chain.position, range));
  Value firstKey = e.sub(inits[1], chain.keyOffset);
  Values last = e.loopWhile(
      inits, [&](ValueRange carried) { return e.less(carried[0], chain.end); },
      [&](ValueRange carried) {
        Value lane = carried[0];
        ValueRange state = carried.drop_front();
        PositionRange block = BlockWalk::blockOf(state);
        // What the block has of the panel.
        Value blockEnd = e.min(e.sub(block.end, laneOffset), chain.end);
        // Tables that break their rules must not hold up the walk.
        blockEnd = e.max(blockEnd, e.add(lane, 1));
        Value panel = e.floorDiv(lane, e.index(width));
        Value first = e.mul(panel, e.index(width));
        Value laneEnd = e.min(blockEnd, e.add(first, width));
        Value keyBegin = e.max(e.sub(block.begin, chain.keyOffset), chain.low);
        Value keyEnd = e.min(e.sub(block.end, chain.keyOffset), chain.high);
        if (op.getCausal()) {
          Value beyond = e.add(laneEnd, laneOffset);
          keyEnd = e.min(keyEnd, e.sub(beyond, chain.keyOffset));
        }
        Value isRun = e.less(keyBegin, keyEnd);
        // A mask that counts for nothing joins nothing.
        if (weightUnit)
          isRun = e.both(isRun, countsSome);
        if (Value contained = walk.contains(e.add(lane, laneOffset)))
          isRun = e.both(isRun, contained);
        e.when(isRun, [&] {
          Values entries;
          for (Value entry : {keyBegin, keyEnd})
            entries.push_back(e.toInt(entry));
          for (Value entry : {lane, laneEnd})
            entries.push_back(e.toInt(e.sub(entry, first)));
          entries.push_back(weight);
          append(panel, entries);
        });
        Value goesOn = e.less(laneEnd, blockEnd);
        Value isLast = e.lessOrEqual(chain.end, laneEnd);
        Value stays = arith::OrIOp::create(e.b, e.loc, goesOn, isLast);
        Values next = e.choose(
            stays, state.getTypes(), [&] { return Values(state); },
            [&]() -> Values {
              BlockWalk::State known(state);
              return walk.next(known, e.add(laneEnd, laneOffset), range);
            });
        next.insert(next.begin(), laneEnd);
        return next;
      });
  // The first block begins first, the last one ends last.
  Value begin = e.min(joined[0], e.max(firstKey, chain.low));
  Value lastKey = e.sub(last[2], chain.keyOffset);
  return {begin, e.max(joined[1], e.min(lastKey, chain.high))};
}

Values
MaskRuns::forEach(Value panel, ValueRange inits,
                  function_ref<Values(const MaskRun &, ValueRange)> body) {
  Value count = e.loadScalar(counts, panel);
  return e.loop(
      e.index(0), count, e.index(1), inits, [&](Value at, ValueRange carried) {
        Values entries;
        for (int64_t field = 0; field < kFields; ++field)
          entries.push_back(e.loadScalar(runs, {panel, at, e.index(field)}));
        return body(
            {entries[0], entries[1], entries[2], entries[3], entries[4]},
            carried);
      });
}
