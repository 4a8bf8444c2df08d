//===- AttentionMethods.cpp - Which keys the methods visit ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "AttentionKernel.h"
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

void AttentionKernel::writeNothingDropped() {
  if (!op.getDropped())
    return;
  RowResults results(frame, op, shape, tile);
  Value isFirst = e.equal(e.bitAnd(e.thread(), 3), e.i32(0));
  for (const Row &row : rows)
    e.when(e.both(isFirst, row.isReal),
           [&] { results.writeDropped(row, e.f32(0)); });
}

AttentionKernel::State AttentionKernel::visitSampled(State state) {
  auto method = cast<SampledAttr>(op.getMethod());
  Value scratch = e.add(memory, shape.scratchPlace());
  Value place = e.add(scratch, TileRows::reductionBytes(shape.warps));
  MaskCounts counts(frame, op, shape, tile, place);
  counts.keepRows();
  auto [begin, end] = counts.findKeys(scratch);
  // Masks stand for the bias.
  SmallVector<Row, 2> biased = rows;
  for (Row &row : rows)
    row.common = e.f32(0);
  scores.emplace(frame, op, rows);
  state = visitKeys(
      state, begin, e.max(begin, end),
      [&](ValueRange products, Value first) {
        counts.count(first);
        return scores->counted(products, first,
                               counts.load(firstRow, scores->column));
      },
      /*isMasked=*/true);

  // Rows that no mask joins with a key, and that do not see the one at their
  // own position, are exact: all keys count in every mask.
  Value none = e.f32(-kInfinity), any = e.i1(false);
  SmallVector<Row, 2> exact = biased;
  for (auto [which, row] : llvm::enumerate(exact)) {
    Value hasNone = e.negate(e.notEqualF(state.softmax.maximum[which], none));
    Value isExact = e.both(row.isBlind, hasNone);
    any = e.either(any, isExact);
    row.low = e.select(isExact, row.low, e.i32(0));
    row.high = e.select(isExact, row.high, e.i32(0));
    rows[which].common = e.select(isExact, row.common, e.f32(0));
  }
  Value isAny = e.anyOfBlock(any);
  Value number = e.f32(static_cast<double>(method.getSamples()) *
                       MaskCounts::unit(method));
  Scores whole(frame, op, exact);
  // Ranges of no keys for the others.
  Value first = e.select(isAny, tile.begin, tile.end);
  return visitKeys(
      state, first, tile.end,
      [&](ValueRange products, Value begin) {
        ScoreTile scored = whole.masked(products, begin);
        scored.counts = Values(products.size(), number);
        return scored;
      },
      /*isMasked=*/true);
}

AttentionKernel::State AttentionKernel::visitNeeded(State start) {
  auto score = [&](ValueRange products, Value first) {
    return scores->masked(products, first);
  };
  Value scratch = e.add(memory, shape.scratchPlace());
  TileNeeds needs(frame, op, shape, tile,
                  e.add(scratch, TileRows::reductionBytes(shape.warps)));
  needs.start(memory);
  Value one = e.i32(1), zero = e.i32(0);
  Value first = e.divU(tile.begin, shape.keys);
  Value last = e.ceilDivU(tile.end, shape.keys);
  Value nearBegin = e.max(e.divU(tile.leastAnchor, shape.keys), first);
  nearBegin = e.min(nearBegin, last);
  Value nearEnd = e.add(e.divU(tile.greatestAnchor, shape.keys), one);
  nearEnd = e.max(e.min(nearEnd, last), nearBegin);
  // The block of the first visible key, where sinks are.
  Value hasSink = e.less(first, nearBegin);
  Value sinks = e.select(hasSink, one, zero);
  Value near = e.sub(nearEnd, nearBegin);
  State state = visit(
      start, e.add(near, sinks),
      [&](Value k) {
        Value back = e.sub(e.sub(nearEnd, one), k);
        return e.select(e.less(k, near), back, first);
      },
      score);

  Value rest = e.add(first, sinks);
  TileNeeds::State none = needs.none();
  Values inits = {nearBegin, nearEnd, none.dropped, none.maximum};
  inits.append(state.flat());
  auto flatten = [&](Value left, Value right, TileNeeds::State kept,
                     const State &next) {
    Values all = {left, right, kept.dropped, kept.maximum};
    all.append(next.flat());
    return all;
  };
  constexpr int64_t group = 64;
  Values end = e.loopWhile(
      inits,
      [&](ValueRange carried) {
        Value hasLeft = e.less(rest, carried[0]);
        return e.either(hasLeft, e.less(carried[1], last));
      },
      [&](ValueRange carried) {
        Value left = carried[0], right = carried[1];
        State current = state.with(carried.drop_front(4));
        TileNeeds::State kept = needs.publish(current.softmax, firstRow,
                                              {carried[2], carried[3]});
        Value isBehind = e.lessOrEqual(left, rest);
        // Everything that remains on this side.
        KeyBlocks all = {e.select(isBehind, right, rest),
                          e.select(isBehind, last, left)};
        Value norm = e.choose(
            isBehind,
            [&] { return Values{needs.normBehind(e.sub(right, one))}; },
            [&] { return Values{needs.normBefore(left)}; })[0];
        auto [isDone, afterAll] = needs.skipRange(all, norm, kept);
        auto advance = [&](KeyBlocks done, TileNeeds::State now,
                           const State &next) {
          Value newLeft = e.select(isBehind, left, done.begin);
          Value newRight = e.select(isBehind, done.end, right);
          return flatten(newLeft, newRight, now, next);
        };
        return e.choose(
            isDone, [&, after = afterAll] { return advance(all, after, current); },
            [&] {
              Value near = e.max(e.sub(left, group), rest);
              KeyBlocks some = {e.select(isBehind, right, near), {}};
              Value far = e.min(e.add(right, group), last);
              some.end = e.select(isBehind, far, left);
              Value norm = needs.normOfGroup(some);
              auto [isSkipped, afterSome] = needs.skipRange(some, norm, kept);
              return e.choose(
                  isSkipped,
                  [&, after = afterSome] { return advance(some, after, current); },
                  [&] {
                    return advanceByCentres(needs, some, isBehind, kept,
                                            current, score, advance);
                  });
            });
      });
  State result = state.with(ArrayRef(end).drop_front(4));
  TileNeeds::State kept =
      needs.publish(result.softmax, firstRow, {end[2], end[3]});
  if (op.getDropped()) {
    RowResults results(frame, op, shape, tile);
    Value isMine = e.less(e.thread(), e.i32(shape.rows));
    e.when(e.both(isMine, needs.row.isReal),
           [&] { results.writeDropped(needs.row, needs.share(kept)); });
  }
  return result;
}

Values AttentionKernel::advanceByCentres(
    TileNeeds &needs, KeyBlocks group, Value isBehind, TileNeeds::State kept,
    const State &current, Score score,
    function_ref<Values(KeyBlocks, TileNeeds::State, const State &)> advance) {
  // Between visits the stages are free: centres take the place of keys, their
  // products that of values.
  Value zero = e.i32(0);
  needs.copyCentres(group, e.add(memory, shape.keyPlace()));
  Values products = multiplyKeys(zero);
  Value table = e.add(memory, shape.valuePlace());
  needs.keepProducts(products, firstRow, scores->column, table);
  auto [count, after] = needs.decide(group, isBehind, table, kept);
  State next = visit(
      current, count, [&](Value k) { return needs.neededBlock(k); }, score);
  return advance(group, after, next);
}
