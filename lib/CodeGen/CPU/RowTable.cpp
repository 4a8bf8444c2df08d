//===- RowTable.cpp - What the lanes of a query tile stand for ------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "RowTable.h"
#include "Alibi/Transforms/RowKeys.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

/// The rows of one g: its queries, and what fills its last panel.
static Value countRowsOfGroup(Emitter &e, FusedAttentionOp op, int64_t width) {
  Value queries = buildSizeValue(e.b, e.loc, op.getQuery(), 3);
  if (!op.getTolerances())
    return queries;
  Value panels = e.ceilDiv(queries, width);
  Value whole = e.mul(panels, e.index(width));
  Value areMany = e.lessOrEqual(e.index(width), queries);
  return e.select(areMany, whole, queries);
}

RowTable::RowTable(Emitter &e, FusedAttentionOp op, int64_t width,
                   Value capacity)
    : e(e), op(op), width(width) {
  Type i32 = e.b.getI32Type(), f32 = e.b.getF32Type();
  Type indexType = e.b.getIndexType();
  auto place = [](ArrayRef<Value *> names, const Values &tables) {
    for (auto [name, table] : llvm::zip(names, tables))
      *name = table;
  };
  place({&low, &high, &anchor}, e.scratchTables(3, width, i32, capacity));
  if (op.getSlopes())
    place({&slope, &common}, e.scratchTables(2, width, f32, capacity));
  place({&begin, &end, &fullBegin, &fullEnd},
        e.scratchTables(4, 1, indexType, capacity));
  if (op.getTolerances()) {
    tolerance = e.scratch({-1, width}, f32, capacity);
    place({&nearBegin, &nearEnd}, e.scratchTables(2, 1, indexType, capacity));
  }
  if (op.getPartitions()) {
    place({&position, &keyOffset, &group},
          e.scratchTables(3, width, indexType, capacity));
    if (op.getSlopes())
      isBlind = e.scratch({-1, width}, e.b.getI1Type(), capacity);
    runs.emplace(e, op, width, capacity);
  }
  queries = buildSizeValue(e.b, e.loc, op.getQuery(), 3);
  keys = buildSizeValue(e.b, e.loc, op.getKey(), 2);
  rowsOfGroup = queries;
  if (op.getTolerances())
    rowsOfGroup = countRowsOfGroup(e, op, width);
  rows = countRows(e, op, width);
}

Value RowTable::countRows(Emitter &e, FusedAttentionOp op, int64_t width) {
  Value group = buildSizeValue(e.b, e.loc, op.getQuery(), 2);
  return e.mul(group, countRowsOfGroup(e, op, width));
}

std::pair<Value, Value> RowTable::split(Value row) {
  Value g = e.floorDiv(row, rowsOfGroup);
  Value i = e.sub(row, e.mul(g, rowsOfGroup));
  if (rowsOfGroup != queries)
    i = e.min(i, e.sub(queries, e.index(1)));
  return {g, i};
}

void RowTable::fill(Value batchEntry, Value keyHead, Value row, Value count) {
  panels = count;
  batch = batchEntry;
  head = keyHead;
  firstRow = row;
  Value zero = e.index(0), one = e.index(1);
  e.loop(zero, panels, one, [&](Value panel) {
    Value start = e.add(firstRow, e.mul(panel, e.index(width)));
    Values inits = {keys, zero, zero, keys};
    if (tolerance)
      inits.append({keys, zero});
    Values ranges = e.loop(zero, e.index(width), one, inits,
                           [&](Value lane, ValueRange carried) {
                             Value last = e.sub(rows, one);
                             Value row = e.min(e.add(start, lane), last);
                             Values next;
                             fillLane(panel, lane, row, carried, next);
                             return next;
                           });
    Values tables = {begin, end, fullBegin, fullEnd};
    if (tolerance)
      tables.append({nearBegin, nearEnd});
    for (auto [table, value] : llvm::zip(tables, ranges))
      e.storeScalar(value, table, {panel, zero});
  });
  if (runs)
    findRuns();
}

Value RowTable::loadLane(Value table, Value lane) {
  Value panel = e.floorDiv(lane, e.index(width));
  Value start = e.mul(panel, e.index(width));
  return e.loadScalar(table, {panel, e.sub(lane, start)});
}

Value RowTable::follows(Value before, Value lane) {
  auto equal = [&](Value x, Value y) -> Value {
    return arith::CmpIOp::create(e.b, e.loc, arith::CmpIPredicate::eq, x, y);
  };
  auto isSame = [&](Value table) {
    Value old = loadLane(table, before);
    return equal(old, loadLane(table, lane));
  };
  auto sees = [&](Value at) {
    Value first = loadLane(low, at);
    return e.less(first, loadLane(high, at));
  };
  Value next = e.add(loadLane(position, before), 1);
  Value isNext = equal(next, loadLane(position, lane));
  isNext = e.both(isNext, isSame(keyOffset));
  isNext = e.both(isNext, isSame(group));
  Value saw = sees(before);
  return e.both(isNext, equal(saw, sees(lane)));
}

void RowTable::prefetchNext(Value panel, Value lane) {
  Value ahead = e.mul(panels, e.index(width));
  Value before = e.add(firstRow, e.mul(panel, e.index(width)));
  Value row = e.add(e.add(before, lane), ahead);
  auto [g, i] = split(e.min(row, e.sub(rows, e.index(1))));
  Value near = e.loadScalar(anchor, {panel, lane});
  near = arith::IndexCastOp::create(e.b, e.loc, e.b.getIndexType(), near);
  Value last = e.sub(keys, e.index(1));
  Value key = e.min(e.add(near, ahead), last);
  constexpr int64_t lineBytes = 64;
  auto prefetch = [&](Value memory, ValueRange outer, bool isWrite) {
    auto type = cast<MemRefType>(memory.getType());
    int64_t step = lineBytes * 8 / type.getElementTypeBitWidth();
    for (int64_t at = 0; at < type.getShape().back(); at += step) {
      Values place(outer);
      place.push_back(e.index(at));
      memref::PrefetchOp::create(e.b, e.loc, memory, place, isWrite,
                                 /*localityHint=*/2, /*isDataCache=*/true);
    }
  };
  Value queryRow[] = {batch, head, g, i}, keyRow[] = {batch, head, key};
  prefetch(op.getQuery(), queryRow, /*isWrite=*/false);
  prefetch(op.getOut(), queryRow, /*isWrite=*/true);
  prefetch(op.getKey(), keyRow, /*isWrite=*/false);
  prefetch(op.getValue(), keyRow, /*isWrite=*/false);
}

void RowTable::findRuns() {
  runs->clear(panels);
  Value zero = e.index(0), one = e.index(1);
  Value room = e.mul(panels, e.index(width));
  Value lanes = e.min(room, e.sub(rows, firstRow));
  auto toIndex = [&](Value number) -> Value {
    return arith::IndexCastOp::create(e.b, e.loc, e.b.getIndexType(), number);
  };
  // The beginning of a chain, and the keys that masks join in this tile.
  Values inits = {zero, keys, zero};
  Values joined = e.loop(
      one, e.add(lanes, 1), one, inits, [&](Value lane, ValueRange carried) {
        Value chainBegin = carried[0], last = e.sub(lane, one);
        Value isEnd = e.lessOrEqual(lanes, lane);
        Value goesOn = follows(last, e.select(isEnd, zero, lane));
        goesOn = e.select(isEnd, e.constant(false), goesOn);
        RowChain chain;
        chain.batch = batch;
        chain.head = head;
        chain.begin = chainBegin;
        chain.end = lane;
        chain.low = toIndex(loadLane(low, chainBegin));
        chain.high = toIndex(loadLane(high, last));
        Value sees = e.less(chain.low, chain.high);
        Value isChain = e.select(goesOn, e.constant(false), sees);
        Values next = e.choose(
            isChain, carried.drop_front().getTypes(),
            [&]() -> Values {
              chain.g = loadLane(group, last);
              chain.position = loadLane(position, chainBegin);
              chain.keyOffset = loadLane(keyOffset, chainBegin);
              auto [keyBegin, keyEnd] = runs->add(chain);
              Value first = e.min(carried[1], keyBegin);
              return {first, e.max(carried[2], keyEnd)};
            },
            [&] { return Values(carried.drop_front()); });
        next.insert(next.begin(), e.select(goesOn, chainBegin, lane));
        return next;
      });
  Values range(ArrayRef(joined).drop_front());
  if (isBlind)
    range = findExactRows(lanes, range);
  e.loop(zero, panels, one, [&](Value panel) {
    e.storeScalar(range[0], begin, {panel, zero});
    e.storeScalar(range[1], end, {panel, zero});
  });
}

Values RowTable::findExactRows(Value lanes, ValueRange joined) {
  Value zero = e.index(0), one = e.index(1);
  return e.loop(zero, lanes, one, joined, [&](Value at, ValueRange carried) {
    Value panel = e.floorDiv(at, e.index(width));
    Value lane = e.sub(at, e.mul(panel, e.index(width)));
    Value place[] = {panel, lane};
    auto toIndex = [&](Value table) -> Value {
      return arith::IndexCastOp::create(e.b, e.loc, e.b.getIndexType(),
                                        e.loadScalar(table, place));
    };
    return e.choose(
        e.loadScalar(isBlind, place), carried.getTypes(),
        [&] {
          Value first = toIndex(low), last = toIndex(high);
          return e.choose(
              runs->joins(panel, lane, first, last), carried.getTypes(),
              [&] {
                for (Value table : {slope, common})
                  e.storeScalar(e.f32(0), table, place);
                return Values(carried);
              },
              [&]() -> Values {
                runs->addWhole(panel, lane, first, last);
                Value newBegin = e.min(carried[0], first);
                return {newBegin, e.max(carried[1], last)};
              });
        },
        [&] { return Values(carried); });
  });
}

void RowTable::fillLane(Value panel, Value lane, Value row, ValueRange ranges,
                        Values &newRanges) {
  auto [g, i] = split(row);
  Value at[] = {batch, head, g, i};
  Value zero = e.index(0), one = e.index(1);
  RowKeys<FusedAttentionOp> rowKeys(e.b, op, ValueRange(at), keys);
  PositionRange visible = rowKeys.visible();
  std::pair<Value, Value> range = rowKeys.clamp(visible.begin, visible.end);
  Value first = range.first, last = range.second;
  Value isEmpty = e.lessOrEqual(last, first);
  Value own = e.sub(rowKeys.position, rowKeys.keyOffset);
  Value nearest = e.max(e.min(own, e.sub(last, one)), first);
  auto place = [&](Value table, Value value) {
    e.storeScalar(value, table, {panel, lane});
  };
  place(low, e.toInt(first));
  place(high, e.toInt(e.max(last, first)));
  place(anchor, e.toInt(nearest));

  Value sees;
  if (runs) {
    place(position, rowKeys.position);
    place(keyOffset, rowKeys.keyOffset);
    place(group, g);
  }
  if (isBlind) {
    sees = rowKeys.seesItself(first, last);
    Value some = e.less(first, last);
    place(isBlind, e.select(sees, e.constant(false), some));
  }
  if (op.getSlopes()) {
    SmallVector<Value> entry = placeForRow(op.getSlopes(), {}, at, 0);
    Value m = buildLoad(e.b, e.loc, op.getSlopes(), entry);
    // Of the others it is known later whether they are exact.
    if (isBlind)
      m = e.select(sees, e.f32(0), m);
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
  // An empty range must not lower the beginnings of others.
  newRanges = {e.min(ranges[0], e.select(isEmpty, keys, first))};
  newRanges.push_back(e.max(ranges[1], e.select(isEmpty, zero, last)));
  newRanges.push_back(e.max(ranges[2], first));
  newRanges.push_back(e.min(ranges[3], last));
  if (!tolerance)
    return;
  SmallVector<Value> entry = placeForRow(op.getTolerances(), {}, at, 0);
  place(tolerance, buildLoad(e.b, e.loc, op.getTolerances(), entry));
  newRanges.push_back(e.min(ranges[4], e.select(isEmpty, keys, nearest)));
  Value beyond = e.select(isEmpty, zero, e.add(nearest, 1));
  newRanges.push_back(e.max(ranges[5], beyond));
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
