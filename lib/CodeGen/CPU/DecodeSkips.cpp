//===- DecodeSkips.cpp - Blocks of keys that few rows need ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "DecodeSkips.h"
#include "Alibi/IR/Storage.h"
#include "SkipTable.h"
#include "TileWalk.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

static constexpr int64_t kBlock = SummarizeOp::kBlock;
/// Keys before the nearest block whose weights are summed, too: with them the
/// sums are most of what all keys add up to.
static constexpr int64_t kMoreNear = 3 * kBlock;

/// As many vectors as the rows of a decode fill.
static CPUShape withVectorsFor(CPUShape shape) {
  shape.tileVectors =
      std::max<int64_t>(llvm::divideCeil(shape.decodeRows, shape.lanes), 1);
  return shape;
}

DecodeSkips::DecodeSkips(Emitter &e, FusedAttentionOp op,
                         const CPUShape &decodeShape, Value batch, Value head)
    : e(e), op(op), shape(withVectorsFor(decodeShape)),
      width(shape.tileVectors * shape.lanes), batch(batch), head(head),
      rows(e, op, width, e.index(1)) {
  Type f32 = e.b.getF32Type();
  query = e.scratch({op.getQuery().getType().getDimSize(4), width}, f32);
  Values tables = e.scratchTables(2, width, f32, e.index(1));
  maximum = tables[0];
  sum = tables[1];
}

Value DecodeSkips::build(Emitter &e, FusedAttentionOp op, const CPUShape &shape,
                         Value rowCount) {
  Value zero = e.index(0), one = e.index(1);
  Value batches = buildSizeValue(e.b, e.loc, op.getKey(), 0);
  Value heads = buildSizeValue(e.b, e.loc, op.getKey(), 1);
  Value blocks = buildSizeValue(e.b, e.loc, op.getSummary(), 2);
  Value needed =
      e.scratch({-1, -1, -1}, e.b.getI1Type(), {batches, heads, blocks});
  KeyNorms norms = buildKeyNorms(e, op, shape.keyTile);
  scf::ParallelOp::create(e.b, e.loc, ValueRange{zero, zero},
                          ValueRange{batches, heads}, ValueRange{one, one},
                          [&](OpBuilder &b, Location, ValueRange at) {
                            Emitter inner = e.at(b);
                            DecodeSkips(inner, op, shape, at[0], at[1])
                                .findNeeded(needed, norms, rowCount);
                            inner.freeScratch();
                          });
  return needed;
}

Values DecodeSkips::lanesOf(Value table, Value row) {
  Values vectors;
  for (int64_t v = 0; v < shape.tileVectors; ++v)
    vectors.push_back(e.load(table, {row, e.index(v * shape.lanes)}));
  return vectors;
}

void DecodeSkips::storeLanes(ValueRange vectors, Value table) {
  for (auto [v, vector] : llvm::enumerate(vectors))
    e.store(vector, table,
            {e.index(0), e.index(static_cast<int64_t>(v) * shape.lanes)});
}

void DecodeSkips::packQueries() {
  Value zero = e.index(0), one = e.index(1);
  Value depth = e.index(op.getQuery().getType().getDimSize(4));
  Value last = e.sub(rows.rows, one);
  e.loop(zero, e.index(width), one, [&](Value lane) {
    auto [g, i] = rows.split(e.min(lane, last));
    e.loop(zero, depth, one, [&, g = g, i = i](Value channel) {
      Value x = e.loadWide(op.getQuery(), {batch, head, g, i, channel});
      e.storeScalar(e.mulf(x, op.getScale()), query, {channel, lane});
    });
  });
}

Values DecodeSkips::multiply(function_ref<Value(Value)> load) {
  Values zeros(shape.tileVectors, e.splat(0));
  Value zero = e.index(0), one = e.index(1);
  Value depth = e.index(op.getQuery().getType().getDimSize(4));
  return e.loop(
      zero, depth, one, zeros, [&](Value channel, ValueRange carried) {
        Value all = e.broadcast(load(channel));
        Values next;
        for (auto [before, q] : llvm::zip(carried, lanesOf(query, channel)))
          next.push_back(e.fma(all, q, before));
        return next;
      });
}

Values DecodeSkips::queryNorms() {
  // Squares that underflow are less than this.
  int64_t channels = op.getQuery().getType().getDimSize(4);
  float lost = std::ldexp(static_cast<float>(channels), -120);
  Values sums(shape.tileVectors, e.splat(lost));
  Value zero = e.index(0), one = e.index(1);
  Value depth = e.index(op.getQuery().getType().getDimSize(4));
  Values norms =
      e.loop(zero, depth, one, sums, [&](Value channel, ValueRange carried) {
        Values next;
        for (auto [before, q] : llvm::zip(carried, lanesOf(query, channel)))
          next.push_back(e.fma(q, q, before));
        return next;
      });
  for (Value &norm : norms)
    norm = math::SqrtOp::create(e.b, e.loc, norm);
  return norms;
}

void DecodeSkips::sumNear(Value begin, Value end) {
  Value zero = e.index(0), one = e.index(1);
  int64_t vectors = shape.tileVectors;
  Value nothing = e.splat(-std::numeric_limits<float>::infinity());
  Values lows = lanesOf(rows.low, zero), highs = lanesOf(rows.high, zero);
  Values anchors = lanesOf(rows.anchor, zero);
  Values slopes = lanesOf(rows.slope, zero);
  Values inits(vectors, e.splat(std::numeric_limits<float>::lowest()));
  inits.append(vectors, e.splat(0));
  Values state =
      e.loop(begin, end, one, inits, [&](Value key, ValueRange carried) {
        Values scores = multiply([&](Value channel) {
          return e.loadWide(op.getKey(), {batch, head, key, channel});
        });
        Value place = e.broadcast(e.toInt(key));
        Values maxima, sums;
        for (int64_t v = 0; v < vectors; ++v) {
          Value away = e.sub(anchors[v], place);
          Value distance =
              arith::SIToFPOp::create(e.b, e.loc, e.vectorType, away);
          distance = math::AbsFOp::create(e.b, e.loc, distance);
          Value score = e.fma(e.negf(slopes[v]), distance, scores[v]);
          Value after = e.lessOrEqual(lows[v], place);
          Value isSeen = e.both(after, e.less(place, highs[v]));
          score = e.select(isSeen, score, nothing);
          Value most = e.larger(score, carried[v]);
          Value alpha = e.exp(e.subf(carried[v], most));
          Value weight = e.exp(e.subf(score, most));
          maxima.push_back(most);
          sums.push_back(e.fma(carried[vectors + v], alpha, weight));
        }
        maxima.append(sums);
        return maxima;
      });
  storeLanes(ArrayRef(state).take_front(vectors), maximum);
  storeLanes(ArrayRef(state).drop_front(vectors), sum);
}

void DecodeSkips::findNeeded(Value needed, const KeyNorms &norms,
                             Value rowCount) {
  Value zero = e.index(0), one = e.index(1);
  rows.fill(batch, head, zero, one);
  packQueries();
  // The nearest keys, in blocks, and some before them.
  Value begin = e.loadScalar(rows.begin, {zero, zero});
  Value near = e.loadScalar(rows.nearBegin, {zero, zero});
  near = e.max(begin, e.sub(near, e.index(kMoreNear)));
  e.storeScalar(near, rows.nearBegin, {zero, zero});
  sumNear(near, e.loadScalar(rows.nearEnd, {zero, zero}));

  SkipTable skips(e, op, shape, rows, one);
  skips.fill(zero, queryNorms(),
             e.loadScalar(norms.largest, {batch, head, zero}));
  auto multiplyCentre = [&](Value, Value block) {
    return multiply([&](Value channel) {
      Value at[] = {batch, head, block, channel};
      return e.loadScalar(op.getSummary(), at);
    });
  };
  TileWalk::Tile tile = {batch, head, one, maximum, sum, multiplyCentre};
  TileWalk walk(e, op, shape, shape.keyTile, rows, skips, norms, tile, one);
  Value blocks = buildSizeValue(e.b, e.loc, op.getSummary(), 2);
  Value no = e.constant(false), yes = e.constant(true);
  e.loop(zero, blocks, one,
         [&](Value block) { e.storeScalar(no, needed, {batch, head, block}); });
  walk.forEachTile([&](Value, Value) {
    Value first = e.loadScalar(walk.ranges, {zero, zero});
    Value last = e.loadScalar(walk.ranges, {zero, one});
    Value from = e.floorDiv(first, e.index(kBlock));
    e.loop(from, e.ceilDiv(last, kBlock), one, [&](Value block) {
      e.storeScalar(yes, needed, {batch, head, block});
    });
  });
  if (!op.getDropped())
    return;
  e.loop(zero, rowCount, one, [&](Value row) {
    auto [g, i] = rows.split(row);
    Value total = e.loadScalar(sum, {zero, row});
    e.storeScalar(skips.share(zero, row, total), op.getDropped(),
                  {batch, head, g, i});
  });
}
