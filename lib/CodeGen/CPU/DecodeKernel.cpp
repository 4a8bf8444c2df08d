//===- DecodeKernel.cpp - Few queries against many keys -------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "DecodeKernel.h"
#include "Alibi/IR/Storage.h"
#include "DecodeSkips.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

/// Keys of a chunk: enough to outweigh its start. Masks are looked up for every
/// chunk, and most chunks have none.
static constexpr int64_t kExactChunk = 1024, kMaskedChunk = 16384;
/// Keys of a tile, which stay in the first-level cache for the next row: those
/// of a block.
static constexpr int64_t kTileKeys = SummarizeOp::kBlock;
/// Bytes that a prefetch brings.
static constexpr int64_t kLineBytes = 64;
/// Vectors of channels that are summed at a time.
static constexpr int64_t kChannelVectors = 8;

bool DecodeKernel::serves(FusedAttentionOp op) {
  return llvm::all_of(
      ValueRange{op.getQuery(), op.getKey(), op.getValue()}, [](Value operand) {
        return cast<MemRefType>(operand.getType()).isLastDimUnitStride();
      });
}

static int64_t roundUp(int64_t count, int64_t multiple) {
  return llvm::divideCeil(count, multiple) * multiple;
}

void DecodeKernel::build(Value rows) {
  rowCount = rows;
  Value zero = e.index(0), one = e.index(1);
  Value batches = buildSizeValue(e.b, e.loc, op.getQuery(), 0);
  Value heads = buildSizeValue(e.b, e.loc, op.getQuery(), 1);
  Value keys = buildSizeValue(e.b, e.loc, op.getKey(), 2);
  int64_t size = op.getPartitions() ? kMaskedChunk : kExactChunk;
  chunkKeys = e.index(size);
  chunks = e.max(e.ceilDiv(keys, size), one);
  int64_t depth = roundUp(op.getValue().getType().getDimSize(3), e.lanes);
  if (op.getTolerances())
    needed = DecodeSkips::build(e, op, shape, rows);
  Value sizes[] = {batches, heads, chunks, rows};
  partial = e.scratch({-1, -1, -1, -1, depth}, e.b.getF32Type(), sizes);
  state = e.scratch({-1, -1, -1, -1, 3}, e.b.getF32Type(), sizes);
  auto inParallel = [&](ValueRange ends,
                        function_ref<void(DecodeKernel &, ValueRange)> body) {
    SmallVector<Value> begins(ends.size(), zero), steps(ends.size(), one);
    scf::ParallelOp::create(e.b, e.loc, begins, ends, steps,
                            [&](OpBuilder &b, Location, ValueRange at) {
                              Emitter inner(b, e.loc, e.lanes, shape.fma);
                              DecodeKernel kernel(inner, *this);
                              body(kernel, at);
                              inner.freeScratch();
                            });
  };
  inParallel({batches, heads, chunks}, [](DecodeKernel &kernel, ValueRange at) {
    kernel.visitChunk(at);
  });
  inParallel({batches, heads}, [](DecodeKernel &kernel, ValueRange at) {
    kernel.merge(at[0], at[1]);
  });
  e.freeScratch();
}

void DecodeKernel::visitChunk(ValueRange at) {
  batch = at[0];
  head = at[1];
  chunk = at[2];
  Value zero = e.index(0), one = e.index(1);
  Type f32 = e.b.getF32Type();
  rows.emplace(e, op, shape.decodeRows, one);
  int64_t depth = op.getQuery().getType().getDimSize(4);
  query = e.scratch({shape.decodeRows, roundUp(depth, e.lanes)}, f32);
  products = e.scratch({kTileKeys, e.lanes}, f32);
  scores = e.scratch({kTileKeys}, f32);
  if (op.getPartitions()) {
    counts = e.scratch({kTileKeys}, f32);
    steps = e.scratch({kTileKeys + 1}, e.b.getI32Type());
  }
  auto visit = [&] {
    rows->fill(batch, head, zero, one);
    packQueries();
    clearState();
    auto [begin, end] = chunkRange();
    e.loop(begin, end, e.index(kTileKeys), [&, end = end](Value tileBegin) {
      Value tileEnd = e.min(e.add(tileBegin, kTileKeys), end);
      auto visitRows = [&] {
        e.loop(zero, rowCount, one,
               [&](Value row) { visitRow(row, tileBegin, tileEnd); });
      };
      if (!needed)
        return visitRows();
      e.when(isNeeded(tileBegin), visitRows);
    });
  };
  if (!needed)
    return visit();
  e.choose(isChunkNeeded(), visit, [&] { clearState(); });
}

Value DecodeKernel::isNeeded(Value tileBegin) {
  Value block = e.floorDiv(tileBegin, e.index(kTileKeys));
  return e.loadScalar(needed, {batch, head, block});
}

Value DecodeKernel::isChunkNeeded() {
  // The first one has the rows' common biases.
  Value isFirst = e.lessOrEqual(chunk, e.index(0));
  Value begin = e.mul(chunk, chunkKeys);
  Value keys = buildSizeValue(e.b, e.loc, op.getKey(), 2);
  Value end = e.min(e.add(begin, chunkKeys), keys);
  return e.loop(begin, end, e.index(kTileKeys), isFirst,
                [&](Value key, ValueRange carried) {
                  Value some = arith::OrIOp::create(e.b, e.loc, carried[0],
                                                    isNeeded(key));
                  return Values{some};
                })[0];
}

std::pair<Value, Value> DecodeKernel::chunkRange() {
  Value zero = e.index(0);
  Value first = e.mul(chunk, chunkKeys);
  Value begin = e.max(first, e.loadScalar(rows->begin, {zero, zero}));
  Value end = e.add(first, chunkKeys);
  end = e.min(end, e.loadScalar(rows->end, {zero, zero}));
  if (needed) {
    // Tiles are blocks.
    Value size = e.index(kTileKeys);
    begin = e.mul(e.floorDiv(begin, size), size);
  }
  return {begin, end};
}

void DecodeKernel::clearState() {
  Value zero = e.index(0), one = e.index(1);
  int64_t valueDepth = op.getValue().getType().getDimSize(3);
  Value lowest = e.f32(std::numeric_limits<float>::lowest());
  e.loop(zero, rowCount, one, [&](Value row) {
    e.loop(zero, e.index(valueDepth), e.index(e.lanes), [&](Value channel) {
      e.store(e.splat(0), partial, placeOf(row, channel));
    });
    e.storeScalar(lowest, state, placeOf(row, zero));
    e.storeScalar(e.f32(0), state, placeOf(row, one));
    Value common =
        op.getSlopes() ? e.loadScalar(rows->common, {zero, row}) : e.f32(0);
    e.storeScalar(common, state, placeOf(row, e.index(2)));
  });
}

void DecodeKernel::packQueries() {
  Value zero = e.index(0), one = e.index(1);
  int64_t depth = op.getQuery().getType().getDimSize(4);
  int64_t padded = roundUp(depth, e.lanes);
  Value nothing = e.splat(0);
  e.loop(zero, rowCount, one, [&](Value row) {
    auto [g, i] = rows->split(row);
    if (padded != depth)
      e.store(nothing, query, {row, e.index(padded - e.lanes)});
    e.loop(zero, e.index(depth), one, [&, g = g, i = i](Value channel) {
      Value x = e.loadWide(op.getQuery(), {batch, head, g, i, channel});
      e.storeScalar(e.mulf(x, op.getScale()), query, {row, channel});
    });
  });
}

void DecodeKernel::visitRow(Value row, Value tileBegin, Value tileEnd) {
  Value zero = e.index(0), one = e.index(1);
  Value low = e.toIndex(e.loadScalar(rows->low, {zero, row}));
  Value high = e.toIndex(e.loadScalar(rows->high, {zero, row}));
  Value begin = e.max(tileBegin, low), end = e.min(tileEnd, high);
  e.when(e.less(begin, end), [&] {
    Value count = e.sub(end, begin);
    if (op.getPartitions())
      countMasks(row, begin, end);
    Value most = scoreKeys(row, begin, count);
    Value old = e.loadScalar(state, placeOf(row, zero));
    Value maximum = e.reduce(vector::CombiningKind::MAXNUMF, most);
    maximum = e.larger(maximum, old);
    e.storeScalar(maximum, state, placeOf(row, zero));
    Value all = e.broadcast(maximum);
    Value alpha = e.exp(e.subf(e.broadcast(old), all));
    Value added = e.reduce(vector::CombiningKind::ADD, weighKeys(count, all));
    Value sum = e.loadScalar(state, placeOf(row, one));
    Value factor = vector::ExtractOp::create(e.b, e.loc, alpha, 0);
    sum = e.addf(e.mulf(sum, factor), added);
    e.storeScalar(sum, state, placeOf(row, one));
    addValues(row, begin, count, alpha);
  });
}

void DecodeKernel::countMasks(Value row, Value begin, Value end) {
  Value zero = e.index(0), one = e.index(1);
  Value count = e.sub(end, begin);
  Value low = e.toInt(begin), high = e.toInt(end);
  Value nothing = e.toInt(zero);
  e.loop(zero, e.add(count, one), one,
         [&](Value key) { e.storeScalar(nothing, steps, key); });
  Value lane = e.toInt(row);
  rows->runs->forEach(zero, ValueRange(), [&](const MaskRun &run, ValueRange) {
    Value isIn = e.lessOrEqual(run.laneBegin, lane);
    isIn = e.both(isIn, e.less(lane, run.laneEnd));
    Value first = e.max(run.begin, low), last = e.min(run.end, high);
    isIn = e.both(isIn, e.less(first, last));
    e.when(isIn, [&] {
      Value rise = e.toIndex(e.sub(first, low));
      Value fall = e.toIndex(e.sub(last, low));
      Value risen = e.add(e.loadScalar(steps, rise), run.weight);
      e.storeScalar(risen, steps, rise);
      Value fallen = e.sub(e.loadScalar(steps, fall), run.weight);
      e.storeScalar(fallen, steps, fall);
    });
    return Values();
  });
  e.loop(zero, count, one, nothing, [&](Value key, ValueRange carried) {
    Value joined = e.add(carried[0], e.loadScalar(steps, key));
    Value weight =
        arith::SIToFPOp::create(e.b, e.loc, e.b.getF32Type(), joined);
    if (rows->runs->weightUnit)
      weight = e.mulf(weight, rows->runs->weightUnit);
    e.storeScalar(weight, counts, key);
    return Values{joined};
  });
  // Whole vectors of them are read.
  e.loop(count, e.index(kTileKeys), one,
         [&](Value key) { e.storeScalar(e.f32(0), counts, key); });
}

void DecodeKernel::prefetch(Value operand, Value row, Value key) {
  // The first row reads from memory, the others from the cache.
  auto type = cast<MemRefType>(operand.getType());
  int64_t numbers = kLineBytes * 8 / type.getElementTypeBitWidth();
  e.when(e.lessOrEqual(row, e.index(0)), [&] {
    for (int64_t c = 0; c < type.getDimSize(3); c += numbers) {
      Value at[] = {batch, head, key, e.index(c)};
      memref::PrefetchOp::create(e.b, e.loc, operand, at, /*isWrite=*/false,
                                 /*localityHint=*/3, /*isDataCache=*/true);
    }
  });
}

Value DecodeKernel::scoreKeys(Value row, Value begin, Value count) {
  Value zero = e.index(0), one = e.index(1);
  int64_t depth = op.getQuery().getType().getDimSize(4);
  e.loop(zero, count, one, [&](Value key) {
    Value at = e.add(begin, key);
    prefetch(op.getValue(), row, at);
    Value sum = e.splat(0);
    for (int64_t c = 0; c < depth; c += e.lanes) {
      Value channel = e.index(c);
      Value q = e.load(query, {row, channel});
      Value k = e.loadWideVector(op.getKey(), {batch, head, at, channel},
                                 std::min(e.lanes, depth - c));
      sum = e.fma(q, k, sum);
    }
    e.store(sum, products, {key, zero});
  });
  Value nothing = e.splat(-std::numeric_limits<float>::infinity());
  return e.loop(zero, count, e.index(e.lanes), nothing,
                [&](Value key, ValueRange carried) {
                  Value score = scoreVector(row, begin, key, count);
                  e.store(score, scores, key);
                  return Values{e.larger(score, carried[0])};
                })[0];
}

Value DecodeKernel::scoreVector(Value row, Value begin, Value key,
                                Value count) {
  Value zero = e.index(0);
  Values sums;
  for (int64_t lane = 0; lane < e.lanes; ++lane) {
    Value at = e.add(key, lane);
    sums.push_back(e.load(products, {at, zero}));
  }
  Value score = e.sumRows(sums);

  Value place = e.broadcast(e.toInt(key));
  place = e.add(place, e.laneNumbers());
  if (op.getSlopes()) {
    // Positions relative to the first key here are small: exact as f32.
    Value anchor = e.loadScalar(rows->anchor, {zero, row});
    Value relative = e.sub(anchor, e.toInt(begin));
    Value distance = e.sub(e.broadcast(relative), place);
    distance = arith::SIToFPOp::create(e.b, e.loc, e.vectorType, distance);
    distance = math::AbsFOp::create(e.b, e.loc, distance);
    Value slope = e.loadScalar(rows->slope, {zero, row});
    Value fall = arith::NegFOp::create(e.b, e.loc, slope);
    score = e.fma(distance, e.broadcast(fall), score);
  }
  Value nothing = e.splat(-std::numeric_limits<float>::infinity());
  Value inside = e.less(place, e.broadcast(e.toInt(count)));
  score = e.select(inside, score, nothing);
  if (op.getPartitions()) {
    Value none = e.splat(0);
    Value joined = e.lessf(none, e.load(counts, key));
    score = e.select(joined, score, nothing);
  }
  return score;
}

Value DecodeKernel::weighKeys(Value count, Value maximum) {
  return e.loop(e.index(0), count, e.index(e.lanes), e.splat(0),
                [&](Value key, ValueRange carried) {
                  Value score = e.load(scores, key);
                  Value weight = e.exp(e.subf(score, maximum));
                  if (op.getPartitions())
                    weight = e.mulf(weight, e.load(counts, key));
                  e.store(weight, scores, key);
                  return Values{e.addf(carried[0], weight)};
                })[0];
}

void DecodeKernel::addValues(Value row, Value begin, Value count, Value alpha) {
  Value zero = e.index(0), one = e.index(1);
  int64_t depth = op.getValue().getType().getDimSize(3);
  int64_t step = kChannelVectors * e.lanes;
  Value last = e.sub(buildSizeValue(e.b, e.loc, op.getKey(), 2), one);
  for (int64_t first = 0; first < depth; first += step) {
    int64_t vectors = llvm::divideCeil(std::min(step, depth - first), e.lanes);
    Values sums(vectors, e.splat(0));
    sums = e.loop(zero, count, one, sums, [&](Value key, ValueRange carried) {
      Value weight = e.loadScalar(scores, key), at = e.add(begin, key);
      if (first == 0)
        prefetch(op.getKey(), row, e.min(e.add(at, kTileKeys), last));
      auto add = [&] {
        Value all = e.broadcast(weight);
        Values next;
        for (int64_t v = 0; v < vectors; ++v) {
          int64_t channel = first + v * e.lanes;
          int64_t channels = std::min(e.lanes, depth - channel);
          Value place[] = {batch, head, at, e.index(channel)};
          Value x = e.loadWideVector(op.getValue(), place, channels);
          next.push_back(e.fma(all, x, carried[v]));
        }
        return next;
      };
      if (!op.getPartitions())
        return add();
      // Keys that no mask joins are not read: they may hold NaN.
      Value none = e.f32(0);
      Value joined = e.lessf(none, e.loadScalar(counts, key));
      return e.choose(joined, carried.getTypes(), add,
                      [&] { return Values(carried); });
    });
    for (int64_t v = 0; v < vectors; ++v) {
      Values at = placeOf(row, e.index(first + v * e.lanes));
      Value old = e.load(partial, at);
      e.store(e.fma(old, alpha, sums[v]), partial, at);
    }
  }
}
