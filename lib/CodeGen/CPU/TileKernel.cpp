//===- TileKernel.cpp - The online softmax over a tile of queries ---------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "TileKernel.h"
#include "Alibi/IR/Storage.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

TileKernel::TileKernel(Emitter &e, FusedAttentionOp op, const CPUShape &shape,
                       Value capacity, const KeyNorms *norms)
    : e(e), op(op), shape(shape), width(shape.tileVectors * shape.lanes),
      depth(op.getQuery().getType().getDimSize(4)),
      valueDepth(op.getValue().getType().getDimSize(3)), capacity(capacity),
      rows(e, op, width, capacity), norms(norms) {
  Type f32 = e.b.getF32Type();
  out = e.scratch({-1, valueDepth, width}, f32, capacity);
  Values tables = e.scratchTables(2, width, f32, capacity);
  maximum = tables[0];
  sum = tables[1];
  Values ofKeys =
      e.scratchTables(op.getPartitions() ? 2 : 1, {shape.keyTile, width}, f32);
  scores = ofKeys[0];
  if (op.getPartitions()) {
    counts = ofKeys[1];
    steps = e.scratch({shape.keyTile + 1, width}, e.b.getI32Type());
  }
  if (norms)
    skips.emplace(e, op, this->shape, rows, capacity);
}

void TileKernel::allocate() {
  Type f32 = e.b.getF32Type();
  query = e.scratch({-1, depth, width}, f32, capacity);
  if (!op.getQuery().getType().getElementType().isF32()) {
    wideKeys = e.scratch({shape.keyTile, depth}, f32);
    wideValues = e.scratch({shape.keyTile, valueDepth}, f32);
  }
}

Values TileKernel::loadLanes(Value table, ValueRange outer) {
  Values vectors;
  for (int64_t v = 0; v < shape.tileVectors; ++v) {
    Values at(outer);
    at.push_back(e.index(v * shape.lanes));
    vectors.push_back(e.load(table, at));
  }
  return vectors;
}

void TileKernel::storeLanes(ValueRange vectors, Value table, ValueRange outer) {
  for (auto [v, vector] : llvm::enumerate(vectors)) {
    Values at(outer);
    at.push_back(e.index(static_cast<int64_t>(v) * shape.lanes));
    e.store(vector, table, at);
  }
}

void TileKernel::build(Value batchEntry, Value keyHead, Value first,
                       Value count) {
  batch = batchEntry;
  head = keyHead;
  firstRow = first;
  panels = count;
  allocate();
  Value zero = e.index(0), one = e.index(1);
  rows.fill(batch, head, firstRow, panels);
  if (steps)
    clearSteps();
  packQueries();
  if (skips) {
    visitNeededTiles();
  } else {
    // The keys that any panel visits.
    Value keys = buildSizeValue(e.b, e.loc, op.getKey(), 2);
    Values inits = {keys, zero};
    Values range =
        e.loop(zero, panels, one, inits, [&](Value panel, ValueRange carried) {
          Value begin = e.loadScalar(rows.begin, {panel, zero});
          Value end = e.loadScalar(rows.end, {panel, zero});
          Value low = e.min(carried[0], begin);
          return Values{low, e.max(carried[1], end)};
        });
    visitAllTiles(range[0], range[1]);
  }
  writeResults();
}

void TileKernel::visitAllTiles(Value begin, Value end) {
  Value zero = e.index(0), one = e.index(1);
  e.loop(begin, end, e.index(shape.keyTile), [&](Value firstKey) {
    tileBegin = firstKey;
    Value tileEnd = e.min(e.add(tileBegin, shape.keyTile), end);
    packKeys(tileEnd);
    // Tiles of sampled rows are never full.
    if (op.getPartitions())
      isTileFinite = isFinite(tileBegin, tileEnd);
    e.loop(zero, panels, one, [&](Value panel) {
      Value low = e.loadScalar(rows.begin, {panel, zero});
      Value high = e.loadScalar(rows.end, {panel, zero});
      Value first = e.max(tileBegin, low);
      visitTile(panel, first, e.min(tileEnd, high), tileEnd);
    });
  });
}

std::pair<Value, Value> TileKernel::wholeSteps(Value begin, Value end,
                                               Value tileEnd) {
  if (keyStep == 1)
    return {begin, end};
  Value some = e.less(begin, end), step = e.index(keyStep);
  Value before = e.sub(begin, tileBegin), upTo = e.sub(end, tileBegin);
  before = e.mul(e.floorDiv(before, step), step);
  upTo = e.mul(e.ceilDiv(upTo, keyStep), step);
  Value first = e.add(tileBegin, before);
  Value last = e.min(e.add(tileBegin, upTo), tileEnd);
  first = e.select(some, first, begin);
  return {first, e.select(some, last, end)};
}

void TileKernel::visitTile(Value panel, Value begin, Value end, Value tileEnd) {
  Value zero = e.index(0);
  // More keys are masked, and weigh nothing.
  std::tie(begin, end) = wholeSteps(begin, end, tileEnd);
  Value scored = end;
  if (op.getPartitions())
    std::tie(begin, end, scored) = countMasks(panel, begin, end, tileEnd);
  e.when(e.less(begin, end), [&] {
    Value count = e.sub(end, begin);
    Values old = loadLanes(maximum, panel);
    Values maxima;
    Value isFull;
    if (op.getPartitions()) {
      maxima = scoreAll(panel, begin, scored, old, /*masked=*/true);
    } else {
      Value fullBegin = e.loadScalar(rows.fullBegin, {panel, zero});
      Value fullEnd = e.loadScalar(rows.fullEnd, {panel, zero});
      Value after = e.lessOrEqual(fullBegin, begin);
      isFull = e.both(after, e.lessOrEqual(end, fullEnd));
      SmallVector<Type> types(shape.tileVectors, e.vectorType);
      maxima = e.choose(
          isFull, types,
          [&] { return scoreAll(panel, begin, end, old, /*masked=*/false); },
          [&] { return scoreAll(panel, begin, end, old, /*masked=*/true); });
    }
    Values alphas;
    for (auto [before, after] : llvm::zip(old, maxima))
      alphas.push_back(e.exp(e.subf(before, after)));
    Values added = weighKeys(count, maxima);
    for (Value table : {sum, exactSum}) {
      if (!table)
        continue;
      Values sums = loadLanes(table, panel);
      for (int64_t v = 0; v < shape.tileVectors; ++v)
        sums[v] = e.fma(sums[v], alphas[v], added[v]);
      storeLanes(sums, table, panel);
      added.erase(added.begin(), added.begin() + shape.tileVectors);
    }
    storeLanes(maxima, maximum, panel);
    if (skips)
      skips->rescale(panel, alphas);
    Value isSafe = isTileFinite;
    if (!isSafe)
      isSafe = e.choose(
          isFull, e.b.getI1Type(), [&] { return Values{isFull}; },
          [&] { return Values{isFinite(begin, end)}; })[0];
    e.choose(
        isSafe,
        [&] { addValues(panel, begin, count, alphas, /*guarded=*/false); },
        [&] { addValues(panel, begin, count, alphas, /*guarded=*/true); });
  });
}

Values TileKernel::scoreAll(Value panel, Value begin, Value end,
                            ValueRange maxima, bool masked) {
  Value step = e.index(shape.tileRows), one = e.index(1);
  Value count = e.sub(end, begin);
  Value whole = e.mul(e.floorDiv(count, step), step);
  Values most = e.loop(
      e.index(0), whole, step, maxima, [&](Value key, ValueRange carried) {
        return scoreKeys(panel, begin, key, shape.tileRows, carried, masked);
      });
  return e.loop(whole, count, one, most, [&](Value key, ValueRange carried) {
    return scoreKeys(panel, begin, key, 1, carried, masked);
  });
}

Values TileKernel::scoreKeys(Value panel, Value begin, Value key, int64_t tile,
                             ValueRange maxima, bool masked) {
  int64_t vectors = shape.tileVectors;
  bool byCount = masked && op.getPartitions();
  bool byRange = masked && !op.getPartitions();
  // Positions relative to the first key here are small: exact as f32.
  Value first = e.add(begin, key);
  Value origin = e.broadcast(e.toInt(first));
  auto relative = [&](Value table) {
    Values result = loadLanes(table, panel);
    for (Value &vector : result) {
      Value shifted = e.sub(vector, origin);
      vector = arith::SIToFPOp::create(e.b, e.loc, e.vectorType, shifted);
    }
    return result;
  };
  Values anchors, falls, lows, highs;
  if (op.getSlopes()) {
    anchors = relative(rows.anchor);
    for (Value slope : loadLanes(rows.slope, panel))
      falls.push_back(arith::NegFOp::create(e.b, e.loc, slope));
  }
  if (byRange) {
    lows = relative(rows.low);
    highs = relative(rows.high);
  }
  Values sums = multiplyKeys(panel, first, tile);
  Values most(maxima);
  Value nothing = e.splat(-std::numeric_limits<float>::infinity());
  for (int64_t r = 0; r < tile; ++r) {
    Value row = e.add(key, r);
    Values joined = byCount ? loadLanes(counts, row) : Values();
    Values kept;
    for (int64_t v = 0; v < vectors; ++v) {
      Value score = sums[r * vectors + v];
      Value place = e.splat(static_cast<float>(r));
      // The bias comes last: it may be large, and is rounded once.
      if (op.getSlopes()) {
        Value distance = e.subf(anchors[v], place);
        distance = math::AbsFOp::create(e.b, e.loc, distance);
        score = e.fma(distance, falls[v], score);
      }
      if (byRange) {
        Value seen =
            e.both(e.lessOrEqualf(lows[v], place), e.lessf(place, highs[v]));
        score = e.select(seen, score, nothing);
      } else if (byCount) {
        score = e.select(e.lessf(e.splat(0), joined[v]), score, nothing);
      }
      kept.push_back(score);
      most[v] = e.larger(score, most[v]);
    }
    storeLanes(kept, scores, row);
  }
  return most;
}

Values TileKernel::multiplyKeys(Value panel, Value first, int64_t tile) {
  int64_t vectors = shape.tileVectors;
  Values zeros(tile * vectors, e.splat(0));
  Values keys;
  for (int64_t r = 0; r < tile; ++r)
    keys.push_back(e.add(wideKeys ? wideRow(first) : first, r));
  return e.loop(
      e.index(0), e.index(depth), e.index(1), zeros,
      [&](Value channel, ValueRange carried) {
        Values q = loadLanes(query, {panel, channel});
        Values next;
        for (int64_t r = 0; r < tile; ++r) {
          Value k = wideKeys ? e.loadScalar(wideKeys, {keys[r], channel})
                             : e.loadScalar(op.getKey(),
                                            {batch, head, keys[r], channel});
          Value all = e.broadcast(k);
          for (int64_t v = 0; v < vectors; ++v)
            next.push_back(e.fma(all, q[v], carried[r * vectors + v]));
        }
        return next;
      });
}

Values TileKernel::weighKeys(Value count, ValueRange maxima) {
  Values zeros(shape.tileVectors, e.splat(0));
  return e.loop(
      e.index(0), count, e.index(1), zeros, [&](Value row, ValueRange carried) {
        Values weights = loadLanes(scores, row);
        Values joined = op.getPartitions() ? loadLanes(counts, row) : Values();
        Values sums;
        for (int64_t v = 0; v < shape.tileVectors; ++v) {
          weights[v] = e.exp(e.subf(weights[v], maxima[v]));
          if (op.getPartitions())
            weights[v] = e.mulf(weights[v], joined[v]);
          sums.push_back(e.addf(carried[v], weights[v]));
        }
        storeLanes(weights, scores, row);
        return sums;
      });
}

Value TileKernel::loadValue(Value key, Value channel) {
  if (wideValues)
    return e.loadScalar(wideValues, {wideRow(key), channel});
  return e.loadScalar(op.getValue(), {batch, head, key, channel});
}

Value TileKernel::isFinite(Value begin, Value end) {
  // A sum of 0 times them: NaN where one is not. A few vectors at a time.
  Value zero = e.index(0), one = e.index(1), total = e.f32(0);
  int64_t lanes = shape.lanes;
  int64_t whole = e.wholeVectors(op.getValue(), valueDepth);
  Value nothing = e.splat(0);
  auto addVectors = [&](Value channel, int64_t count, Value before) {
    Values sums =
        e.loop(begin, end, one, Values(count, nothing),
               [&](Value key, ValueRange carried) {
                 Values next;
                 for (int64_t v = 0; v < count; ++v) {
                   Value at = e.add(channel, v * lanes);
                   Value x = wideValues ? e.load(wideValues, {wideRow(key), at})
                                        : e.load(op.getValue(),
                                                 {batch, head, key, at});
                   next.push_back(e.fma(x, nothing, carried[v]));
                 }
                 return next;
               });
    for (Value sum : sums)
      before = e.addf(before, sum);
    return before;
  };
  constexpr int64_t most = 4;
  int64_t several = whole / (most * lanes) * (most * lanes);
  Value step = e.index(most * lanes);
  Value sum = e.loop(zero, e.index(several), step, nothing,
                     [&](Value channel, ValueRange carried) {
                       return Values{addVectors(channel, most, carried[0])};
                     })[0];
  if (several != whole)
    sum = addVectors(e.index(several), (whole - several) / lanes, sum);
  if (whole)
    total = vector::ReductionOp::create(e.b, e.loc, vector::CombiningKind::ADD,
                                        sum, arith::FastMathFlags::reassoc);
  Value first = e.index(whole), last = e.index(valueDepth);
  total = e.loop(begin, end, one, total, [&](Value key, ValueRange outer) {
    return e.loop(first, last, one, outer,
                  [&](Value channel, ValueRange inner) {
                    Value x = loadValue(key, channel);
                    Value product = e.mulf(x, e.f32(0));
                    return Values{e.addf(inner[0], product)};
                  });
  })[0];
  return arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::ORD, total,
                               total);
}

Values TileKernel::seenBy(Value panel, Value begin, Value row) {
  Values seen;
  if (op.getPartitions()) {
    for (Value count : loadLanes(counts, row))
      seen.push_back(e.lessf(e.splat(0), count));
    return seen;
  }
  Value key = e.broadcast(e.toInt(e.add(begin, row)));
  Values lows = loadLanes(rows.low, panel), highs = loadLanes(rows.high, panel);
  for (auto [low, high] : llvm::zip(lows, highs)) {
    Value after = e.lessOrEqual(low, key);
    seen.push_back(e.both(after, e.less(key, high)));
  }
  return seen;
}

void TileKernel::addValues(Value panel, Value begin, Value count,
                           ValueRange alphas, bool guarded) {
  int64_t tile = guarded ? 1 : shape.tileRows;
  int64_t whole = valueDepth / tile * tile;
  e.loop(e.index(0), e.index(whole), e.index(tile), [&](Value channel) {
    if (op.getPartitions() && !guarded)
      prefetchRows(panel, channel);
    addChannels(panel, begin, count, channel, tile, alphas, guarded);
  });
  if (whole != valueDepth)
    addChannels(panel, begin, count, e.index(whole), valueDepth - whole, alphas,
                guarded);
}

void TileKernel::addChannels(Value panel, Value begin, Value count,
                             Value channel, int64_t tile, ValueRange alphas,
                             bool guarded) {
  int64_t vectors = shape.tileVectors;
  Values channels;
  for (int64_t r = 0; r < tile; ++r)
    channels.push_back(e.add(channel, r));
  Values sums = multiplyValues(panel, begin, count, channels, guarded);
  // What was summed before counts less where a larger score came.
  for (int64_t r = 0; r < tile; ++r) {
    Values old = loadLanes(out, {panel, channels[r]});
    for (int64_t v = 0; v < vectors; ++v)
      old[v] = e.fma(old[v], alphas[v], sums[r * vectors + v]);
    storeLanes(old, out, {panel, channels[r]});
  }
}

Values TileKernel::multiplyValues(Value panel, Value begin, Value count,
                                  ValueRange channels, bool guarded) {
  int64_t vectors = shape.tileVectors;
  Values zeros(channels.size() * vectors, e.splat(0));
  return e.loop(
      e.index(0), count, e.index(1), zeros, [&](Value row, ValueRange carried) {
        Values weights = loadLanes(scores, row);
        Values seen = guarded ? seenBy(panel, begin, row) : Values();
        Value key = e.add(begin, row);
        Values next;
        for (size_t r = 0; r < channels.size(); ++r) {
          Value all = e.broadcast(loadValue(key, channels[r]));
          for (int64_t v = 0; v < vectors; ++v) {
            Value before = carried[r * vectors + v];
            Value after = e.fma(all, weights[v], before);
            next.push_back(guarded ? e.select(seen[v], after, before) : after);
          }
        }
        return next;
      });
}
