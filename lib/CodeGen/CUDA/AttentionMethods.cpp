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
        return scores->counted(products, first, [&](size_t k) {
          return counts.load(k, firstRow, scores->column);
        });
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
        scored.counts = [=](size_t) { return std::pair(number, number); };
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

  needs.keep(Remaining{e.add(first, sinks), nearBegin, nearEnd, last});
  Values end = e.loopWhile(
      state.flat(),
      [&](ValueRange) {
        Remaining now = needs.remaining();
        Value hasLeft = e.less(now.rest, now.left);
        return e.either(hasLeft, e.less(now.right, now.last));
      },
      [&](ValueRange carried) {
        State current = state.with(carried);
        TileNeeds::State kept = needs.publish(current.softmax, firstRow);
        return visitNext(needs, kept, current, score).flat();
      });
  State result = state.with(end);
  if (op.getDropped()) {
    TileNeeds::State kept = needs.publish(result.softmax, firstRow);
    RowResults results(frame, op, shape, tile);
    needs.writeShare(kept, results);
  }
  return result;
}

AttentionKernel::State AttentionKernel::visitNext(TileNeeds &needs,
                                                  TileNeeds::State kept,
                                                  const State &current,
                                                  Score score) {
  Value one = e.i32(1);
  Remaining now = needs.remaining();
  Value isBehind = e.lessOrEqual(now.left, now.rest);
  auto done = [&](KeyBlocks blocks, TileNeeds::State after) {
    needs.keep(after);
    needs.keep(Remaining{now.rest, e.select(isBehind, now.left, blocks.begin),
                         e.select(isBehind, blocks.end, now.right), now.last});
  };
  // Everything that remains on this side.
  KeyBlocks all = {e.select(isBehind, now.right, now.rest),
                   e.select(isBehind, now.last, now.left)};
  Value norm = e.choose(
      isBehind, [&] { return Values{needs.normBehind(e.sub(now.right, one))}; },
      [&] { return Values{needs.normBefore(now.left)}; })[0];
  auto [isDone, afterAll] = needs.skipRange(all, norm, kept);
  Values next = e.choose(
      isDone,
      [&, after = afterAll] {
        done(all, after);
        return current.flat();
      },
      [&] {
        KeyBlocks some;
        Value near = e.max(e.sub(now.left, kGroup), now.rest);
        some.begin = e.select(isBehind, now.right, near);
        Value far = e.min(e.add(now.right, kGroup), now.last);
        some.end = e.select(isBehind, far, now.left);
        Value largest = needs.normOfGroup(some);
        auto [isSkipped, afterSome] = needs.skipRange(some, largest, kept);
        return e.choose(
            isSkipped,
            [&, after = afterSome] {
              done(some, after);
              return current.flat();
            },
            [&] {
              // Between visits the stages are free: centres take the place of
              // keys, their products that of values.
              needs.copyCentres(some, e.add(memory, shape.keyPlace()));
              Values products = multiplyKeys(e.i32(0));
              Value table = e.add(memory, shape.valuePlace());
              needs.keepProducts(products, firstRow, scores->column, table);
              auto [count, after] = needs.decide(some, isBehind, table, kept);
              done(some, after);
              return visit(
                         current, count,
                         [&](Value k) { return needs.neededBlock(k); }, score)
                  .flat();
            });
      });
  return current.with(next);
}
