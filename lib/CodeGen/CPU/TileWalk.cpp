//===- TileWalk.cpp - The tiles of keys that rows cannot do without -------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "TileWalk.h"
#include "Alibi/IR/Storage.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

static constexpr int64_t kBlock = SummarizeOp::kBlock;

namespace {
enum Phase : int64_t { Near, Sink, Backward, Forward };
} // namespace

TileWalk::TileWalk(Emitter &e, FusedAttentionOp op, const CPUShape &shape,
                   int64_t tileKeys, const RowTable &rows, SkipTable &skips,
                   const KeyNorms &norms, const Tile &tile, Value capacity)
    : e(e), op(op), shape(shape), tileKeys(tileKeys), rows(rows), skips(skips),
      norms(norms), tile(tile) {
  Values tables = e.scratchTables(2, 2, e.b.getIndexType(), capacity);
  ranges = tables[0];
  near = tables[1];
  keys = buildSizeValue(e.b, e.loc, op.getKey(), 2);
  sinkBegin = buildSinkBegin(e, op, tile.batch);
  sinkEnd = e.add(sinkBegin, kBlock);
}

Value TileWalk::floorTo(Value key, int64_t multiple) {
  Value size = e.index(multiple);
  return e.mul(e.floorDiv(key, size), size);
}

Value TileWalk::ceilTo(Value key, int64_t multiple) {
  return e.mul(e.ceilDiv(key, multiple), e.index(multiple));
}

void TileWalk::findNear() {
  Value zero = e.index(0), one = e.index(1);
  // Of the near keys: first, end; where searches begin; what is seen.
  Values inits = {keys, zero, zero, keys, keys, zero};
  Values all = e.loop(
      zero, tile.panels, one, inits, [&](Value panel, ValueRange carried) {
        auto entry = [&](Value table) {
          return e.loadScalar(table, {panel, zero});
        };
        Value begin = entry(rows.begin), end = entry(rows.end);
        Value sees = e.less(begin, end);
        Value first = e.max(floorTo(entry(rows.nearBegin), kBlock), begin);
        Value last = e.min(ceilTo(entry(rows.nearEnd), kBlock), end);
        e.storeScalar(first, near, {panel, zero});
        e.storeScalar(last, near, {panel, one});
        Values next = {e.min(carried[0], e.select(sees, first, keys))};
        next.push_back(e.max(carried[1], e.select(sees, last, zero)));
        next.push_back(e.max(carried[2], e.select(sees, first, zero)));
        next.push_back(e.min(carried[3], e.select(sees, last, keys)));
        next.push_back(e.min(carried[4], e.select(sees, begin, keys)));
        next.push_back(e.max(carried[5], e.select(sees, end, zero)));
        return next;
      });
  Value size = e.index(tileKeys);
  nearFirst = e.floorDiv(all[0], size);
  nearLast = e.ceilDiv(all[1], tileKeys);
  backStart = e.ceilDiv(all[2], tileKeys);
  forwardStart = e.floorDiv(all[3], size);
  // The block of sinks has a phase of its own.
  lowest = e.max(all[4], sinkEnd);
  highest = all[5];
}

Value TileWalk::isPhase(const State &state, int64_t phase) {
  return arith::CmpIOp::create(e.b, e.loc, arith::CmpIPredicate::eq,
                               state.phase, e.index(phase));
}

Value TileWalk::isSearch(const State &state) {
  return e.lessOrEqual(e.index(Backward), state.phase);
}

std::pair<Value, Value> TileWalk::clip(const State &state, Value panel) {
  Value zero = e.index(0), one = e.index(1);
  Value begin = e.loadScalar(rows.begin, {panel, zero});
  Value end = e.loadScalar(rows.end, {panel, zero});
  Value nearBegin = e.loadScalar(near, {panel, zero});
  Value nearEnd = e.loadScalar(near, {panel, one});
  Value isNear = isPhase(state, Near), isSink = isPhase(state, Sink);
  Value isForward = isPhase(state, Forward);
  Value low = e.select(isNear, nearBegin, e.max(begin, sinkEnd));
  low = e.select(isSink, e.max(begin, sinkBegin), low);
  Value high = e.select(isSink, e.min(nearBegin, sinkEnd), nearBegin);
  high = e.select(isNear, nearEnd, high);
  low = e.select(isForward, nearEnd, low);
  return {low, e.select(isForward, end, high)};
}

Value TileWalk::test(Value panel, Value begin, Value end, ValueRange scores) {
  Values maxima, sums;
  for (int64_t v = 0; v < shape.tileVectors; ++v) {
    Value lane = e.index(v * shape.lanes);
    maxima.push_back(e.load(tile.maximum, {panel, lane}));
    sums.push_back(e.load(tile.sum, {panel, lane}));
  }
  return skips.test(panel, begin, end, scores, maxima, sums);
}

Value TileWalk::skipAll(const State &state, Value begin, Value end,
                        Value norm) {
  Value zero = e.index(0), one = e.index(1), yes = e.constant(true);
  Value all =
      e.loop(zero, tile.panels, one, yes, [&](Value panel, ValueRange carried) {
        auto [low, high] = clip(state, panel);
        Value first = e.max(begin, low), last = e.min(end, high);
        Value fits = e.choose(
            e.less(first, last), yes.getType(),
            [&] {
              Values scores = skips.boundByNorm(panel, norm);
              return Values{test(panel, first, last, scores)};
            },
            [&] {
              skips.keep(panel);
              return Values{yes};
            })[0];
        return Values{e.both(carried[0], fits)};
      })[0];
  e.when(all, [&] {
    e.loop(zero, tile.panels, one, [&](Value panel) { skips.accept(panel); });
  });
  return all;
}

Value TileWalk::skipBlock(Value panel, Value block, Value begin, Value end) {
  int64_t depth = op.getQuery().getType().getDimSize(4);
  auto number = [&](int64_t entry) {
    Value at[] = {tile.batch, tile.head, block, e.index(entry)};
    return e.loadScalar(op.getSummary(), at);
  };
  Value radius = number(depth), norm = number(depth + 1);
  Values products = tile.multiply(panel, block);
  Values scores = skips.boundByCentre(panel, products, radius, norm);
  Value fits = test(panel, begin, end, scores);
  e.when(fits, [&] { skips.accept(panel); });
  return fits;
}

std::pair<Value, Value> TileWalk::trim(Value panel, Value begin, Value end) {
  Value size = e.index(kBlock), no = e.constant(false);
  Value first = e.loopWhile(
      begin,
      [&](ValueRange at) {
        return e.choose(
            e.less(at[0], end), no.getType(),
            [&] {
              Value block = e.floorDiv(at[0], size);
              Value last = e.min(end, e.mul(e.add(block, 1), size));
              return Values{skipBlock(panel, block, at[0], last)};
            },
            [&] { return Values{no}; })[0];
      },
      [&](ValueRange at) {
        Value next = e.add(e.floorDiv(at[0], size), 1);
        return Values{e.min(end, e.mul(next, size))};
      })[0];
  auto blockBefore = [&](Value at) {
    return e.floorDiv(e.sub(at, e.index(1)), size);
  };
  Value last = e.loopWhile(
      end,
      [&](ValueRange at) {
        return e.choose(
            e.less(first, at[0]), no.getType(),
            [&] {
              Value block = blockBefore(at[0]);
              Value low = e.max(first, e.mul(block, size));
              return Values{skipBlock(panel, block, low, at[0])};
            },
            [&] { return Values{no}; })[0];
      },
      [&](ValueRange at) {
        return Values{e.max(first, e.mul(blockBefore(at[0]), size))};
      })[0];
  return {first, last};
}

Value TileWalk::findRanges(const State &state, Value tileBegin, Value tileEnd) {
  Value zero = e.index(0), one = e.index(1), no = e.constant(false);
  Value isNear = isPhase(state, Near);
  return e.loop(
      zero, tile.panels, one, no, [&](Value panel, ValueRange carried) {
        auto [low, high] = clip(state, panel);
        Value first = e.max(tileBegin, low), last = e.min(tileEnd, high);
        Value sees = e.less(first, last);
        Value isTested = e.select(isNear, no, sees);
        SmallVector<Type> types(2, first.getType());
        Values range = e.choose(
            isTested, types,
            [&] {
              auto [begin, end] = trim(panel, first, last);
              return Values{begin, end};
            },
            [&] { return Values{first, last}; });
        e.storeScalar(range[0], ranges, {panel, zero});
        e.storeScalar(range[1], ranges, {panel, one});
        Value some = e.less(range[0], range[1]);
        Value either = arith::OrIOp::create(e.b, e.loc, carried[0], some);
        return Values{either};
      })[0];
}

Value TileWalk::isOver(const State &state) {
  Value size = e.index(tileKeys), first = e.mul(state.tile, size);
  Value sinkTile = e.floorDiv(sinkBegin, size);
  Value isNear = isPhase(state, Near), isSink = isPhase(state, Sink);
  Value isBack = isPhase(state, Backward);
  Value nearOver = e.lessOrEqual(nearLast, state.tile);
  Value sinkOver = e.less(sinkTile, state.tile);
  Value backOver = e.lessOrEqual(first, lowest);
  Value over = e.lessOrEqual(highest, first);
  over = e.select(isBack, backOver, over);
  over = e.select(isSink, sinkOver, over);
  return e.select(isNear, nearOver, over);
}

Values TileWalk::startNext(const State &state) {
  Value sinkTile = e.floorDiv(sinkBegin, e.index(tileKeys));
  Value isNear = isPhase(state, Near), isSink = isPhase(state, Sink);
  Value start = e.select(isSink, backStart, forwardStart);
  start = e.select(isNear, sinkTile, start);
  Value phase = e.add(state.phase, 1);
  return {phase, start, e.index(0)};
}

Values TileWalk::step(const State &state,
                      function_ref<void(Value, Value)> visit) {
  Value zero = e.index(0), one = e.index(1), no = e.constant(false);
  Value size = e.index(tileKeys);
  Type indexType = zero.getType();
  Value isBack = isPhase(state, Backward), searches = isSearch(state);
  Value width = arith::ShLIOp::create(e.b, e.loc, one, state.level);
  Value nodeBegin = e.select(isBack, e.sub(state.tile, width), state.tile);
  Value nodeEnd = e.add(nodeBegin, width);
  Value skipped = e.choose(
      searches, no.getType(),
      [&] {
        Value node = arith::ShRUIOp::create(e.b, e.loc, nodeBegin, state.level);
        Value norm = e.loadScalar(norms.levels,
                                  {tile.batch, tile.head, state.level, node});
        Value begin = e.mul(nodeBegin, size);
        return Values{skipAll(state, begin, e.mul(nodeEnd, size), norm)};
      },
      [&] { return Values{no}; })[0];
  SmallVector<Type> types(3, indexType);
  return e.choose(
      skipped, types,
      [&] {
        // Twice as much, where the tree has it.
        Value next = e.select(isBack, nodeBegin, nodeEnd);
        Value more = e.add(state.level, 1);
        Value twice = e.sub(arith::ShLIOp::create(e.b, e.loc, one, more), one);
        Value rest = arith::AndIOp::create(e.b, e.loc, next, twice);
        Value isAligned = e.lessOrEqual(rest, zero);
        Value isKnown = e.less(more, e.index(KeyNorms::kLevels));
        Value goesUp = e.both(isAligned, isKnown);
        return Values{state.phase, next, e.select(goesUp, more, state.level)};
      },
      [&] {
        return e.choose(
            e.less(zero, state.level), types,
            [&] {
              return Values{state.phase, state.tile, e.sub(state.level, one)};
            },
            [&] {
              Value first = e.mul(nodeBegin, size);
              Value last = e.min(e.add(first, size), keys);
              Value some = findRanges(state, first, last);
              e.when(some, [&] { visit(first, last); });
              Value next = e.select(isBack, nodeBegin, nodeEnd);
              return Values{state.phase, next, zero};
            });
      });
}

void TileWalk::forEachTile(function_ref<void(Value, Value)> visit) {
  findNear();
  Value zero = e.index(0), size = e.index(tileKeys), no = e.constant(false);
  Value phases = e.index(op.getCausal() ? Forward : Forward + 1);
  e.loopWhile(
      {zero, nearFirst, zero},
      [&](ValueRange at) { return e.less(at[0], phases); },
      [&](ValueRange at) {
        State state = {at[0], at[1], at[2]};
        Value isBack = isPhase(state, Backward);
        Value over = isOver(state);
        Value isAsked = e.select(over, no, isSearch(state));
        Value skipped = e.choose(
            isAsked, no.getType(),
            [&] {
              Value here = e.mul(state.tile, size);
              Value begin = e.select(isBack, zero, here);
              Value end = e.select(isBack, here, keys);
              Value place[] = {tile.batch, tile.head, state.tile};
              Value before = e.loadScalar(norms.before, place);
              Value behind = e.loadScalar(norms.behind, place);
              Value norm = e.select(isBack, before, behind);
              return Values{skipAll(state, begin, end, norm)};
            },
            [&] { return Values{no}; })[0];
        Value isDone = arith::OrIOp::create(e.b, e.loc, over, skipped);
        SmallVector<Type> types(3, zero.getType());
        return e.choose(
            isDone, types, [&] { return startNext(state); },
            [&] { return step(state, visit); });
      });
}
