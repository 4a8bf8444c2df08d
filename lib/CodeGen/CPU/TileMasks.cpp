//===- TileMasks.cpp - Masks of a tile of queries -------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "TileKernel.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

void TileKernel::clearSteps() {
  Value zero = e.index(0), one = e.index(1), nothing = e.splatInt(0);
  e.loop(zero, e.index(shape.keyTile + 1), one, [&](Value row) {
    storeLanes(Values(shape.tileVectors, nothing), steps, row);
  });
}

/// Adds differences from key to key: a run is a rectangle of keys and lanes.
Values TileKernel::addRuns(Value panel, Value begin, Value end) {
  Value low = e.toInt(begin), high = e.toInt(end);
  Type indexType = e.b.getIndexType();
  Values numbers;
  for (int64_t v = 0; v < shape.tileVectors; ++v) {
    Value first = e.splatInt(static_cast<int32_t>(v * shape.lanes));
    numbers.push_back(e.add(e.laneNumbers(), first));
  }
  Value nothing = e.splatInt(0);
  Values inits = {high, low};
  return rows.runs->forEach(
      panel, inits, [&](const MaskRun &run, ValueRange carried) {
        Value first = e.max(run.begin, low), last = e.min(run.end, high);
        return e.choose(
            e.less(first, last), carried.getTypes(),
            [&]() -> Values {
              Value laneBegin = e.broadcast(run.laneBegin);
              Value laneEnd = e.broadcast(run.laneEnd);
              Value weight = e.broadcast(run.weight);
              Values changes;
              for (Value number : numbers) {
                Value isIn = e.lessOrEqual(laneBegin, number);
                isIn = e.both(isIn, e.less(number, laneEnd));
                changes.push_back(e.select(isIn, weight, nothing));
              }
              auto row = [&](Value key) -> Value {
                return arith::IndexCastOp::create(e.b, e.loc, indexType,
                                                  e.sub(key, low));
              };
              Value rise = row(first), fall = row(last);
              Values risen, fallen;
              for (auto [old, change] :
                   llvm::zip(loadLanes(steps, rise), changes))
                risen.push_back(e.add(old, change));
              storeLanes(risen, steps, rise);
              for (auto [old, change] :
                   llvm::zip(loadLanes(steps, fall), changes))
                fallen.push_back(e.sub(old, change));
              storeLanes(fallen, steps, fall);
              Value newFirst = e.min(carried[0], first);
              return {newFirst, e.max(carried[1], last)};
            },
            [&] { return Values(carried); });
      });
}

std::tuple<Value, Value, Value>
TileKernel::countMasks(Value panel, Value begin, Value end, Value tileEnd) {
  Value one = e.index(1), nothing = e.splatInt(0);
  Values joined = e.choose(
      e.less(begin, end), {e.b.getI32Type(), e.b.getI32Type()},
      [&] { return addRuns(panel, begin, end); },
      [&] { return Values(2, e.toInt(end)); });
  Values range;
  for (Value key : joined)
    range.push_back(
        arith::IndexCastOp::create(e.b, e.loc, e.b.getIndexType(), key));
  Value first, last;
  std::tie(first, last) = wholeSteps(range[0], range[1], tileEnd);
  // Whole register tiles: keys that nothing joins are not seen.
  Value count = e.sub(last, first);
  Value tiles = e.ceilDiv(e.max(count, e.index(0)), shape.tileRows);
  Value raised = e.add(first, e.mul(tiles, e.index(shape.tileRows)));
  raised = e.min(raised, tileEnd);

  Values lows = loadLanes(rows.low, panel), highs = loadLanes(rows.high, panel);
  Values inits(shape.tileVectors, nothing);
  e.loop(first, raised, one, inits, [&](Value key, ValueRange carried) {
    Value row = e.sub(key, begin);
    Values sums = loadLanes(steps, row), weights;
    storeLanes(Values(shape.tileVectors, nothing), steps, row);
    Value number = e.broadcast(e.toInt(key));
    for (int64_t v = 0; v < shape.tileVectors; ++v) {
      sums[v] = e.add(carried[v], sums[v]);
      // A run says nothing of what single lanes see.
      Value after = e.lessOrEqual(lows[v], number);
      Value isSeen = e.both(after, e.less(number, highs[v]));
      Value weight = arith::SIToFPOp::create(
          e.b, e.loc, e.vectorType, e.select(isSeen, sums[v], nothing));
      if (rows.runs->weightUnit)
        weight = e.mulf(weight, e.broadcast(rows.runs->weightUnit));
      weights.push_back(weight);
    }
    storeLanes(weights, counts, e.sub(key, first));
    return sums;
  });
  // Where the last runs end there may be no such key.
  e.when(e.less(first, last),
         [&] { storeLanes(inits, steps, e.sub(last, begin)); });
  return {first, last, raised};
}

void TileKernel::prefetchRows(Value panel, Value channel) {
  int64_t parts = std::max<int64_t>(valueDepth / shape.tileRows, 1);
  int64_t share = llvm::divideCeil(width, parts);
  Value one = e.index(1);
  Value part = e.floorDiv(channel, e.index(shape.tileRows));
  Value start = e.mul(part, e.index(share));
  Value lanes = e.index(width);
  Value end = e.min(e.add(start, share), lanes);
  e.loop(start, end, one, [&](Value lane) { rows.prefetchNext(panel, lane); });
}
