//===- TileRows.cpp - What the rows of a query tile stand for -------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "TileRows.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

/// A distance that no sequence reaches, and that adds to positions safely.
static constexpr int64_t kUnlimited = int64_t(1) << 40;
/// Slopes that leave a row its nearest key alone, and a finite bias for any
/// distance; larger ones need not be told from them.
static constexpr double kMostSlope = 0x1p+90;
/// The number of the barrier of those who find the range of keys, where others
/// copy.
static constexpr int64_t kRangeBarrier = 5;
static constexpr int32_t kNoKey = std::numeric_limits<int32_t>::max();

TileRows::TileRows(KernelFrame &frame, const AttentionEntry &entry,
                   const KernelShape &shape)
    : frame(frame), e(frame.e), entry(entry), op(entry.op), shape(shape) {
  keyHead = e.block(1);
  // The splits of a batch entry are neighbours.
  Value z = e.block(2), splits = frame.get(&KernelArguments::splits);
  batch = e.divU(z, splits);
  Value before = e.mul(batch, splits);
  split = e.sub(z, before);
  Value tile = e.block(0);
  if (op.getCausal()) {
    // The longest tiles of a head come first.
    Value tiles = frame.get(&KernelArguments::rowTiles);
    tile = e.sub(e.sub(tiles, 1), tile);
  }
  firstRow = e.mul(tile, shape.rows);
}

Value TileRows::slopeOf(Value head) const {
  Value slope, place;
  auto type = op.getSlopes().getType();
  if (entry.constantSlopes) {
    auto numbers = DenseElementsAttr::get(
        RankedTensorType::get(
            {static_cast<int64_t>(entry.constantSlopes->size())}, e.f32Type()),
        ArrayRef<float>(*entry.constantSlopes));
    Value table = frame.table("slopes", numbers);
    Value index = head;
    if (type.getRank() == 2) {
      Value heads = frame.get(&KernelArguments::heads);
      Value entryBegin = e.mul(batch, heads);
      index = e.add(entryBegin, head);
    }
    place = e.element(table, e.extend(index), e.f32Type());
  } else {
    Value table = frame.get(&KernelArguments::slopes);
    Value outer = e.extend(batch);
    outer = e.mul(outer, frame.get(&KernelArguments::slopesStrides, 0));
    Value inner = e.extend(head);
    inner = e.mul(inner, frame.get(&KernelArguments::slopesStrides, 1));
    place = e.element(table, e.add(outer, inner), e.f32Type());
  }
  slope = e.loadGlobal(e.f32Type(), place);
  return slope;
}

Value TileRows::windowOf(Value head, Value slope) const {
  // As `alibi-fuse` computes them: the distance, or, where it is negative, that
  // at which exp(-m t) has fallen by exp(-logs).
  SmallVector<int64_t> distances;
  SmallVector<double> logs;
  SmallVector<Attribute> methods = op.getMethods();
  if (llvm::none_of(methods, llvm::IsaPred<WindowAttr>))
    return {};
  for (Attribute method : methods) {
    auto window = dyn_cast<WindowAttr>(method);
    bool isGiven = !window || window.getDistance();
    distances.push_back(!window   ? kUnlimited
                        : isGiven ? std::min(*window.getDistance(), kUnlimited)
                                  : -1);
    logs.push_back(isGiven ? 0 : -std::log(window.getTolerance()->value));
  }
  auto count = static_cast<int64_t>(methods.size());
  Value distance, log;
  Type f64 = e.b.getF64Type();
  if (count == 1) {
    if (distances[0] >= 0)
      return e.i64(distances[0]);
    log = e.f64(logs[0]);
  } else {
    Value index = e.extend(head);
    auto type = RankedTensorType::get({count}, e.i64Type());
    Value table =
        frame.table("distances",
                    DenseElementsAttr::get(type, ArrayRef<int64_t>(distances)));
    distance = e.loadGlobal(e.i64Type(), e.element(table, index, e.i64Type()));
    table =
        frame.table("logarithms",
                    DenseElementsAttr::get(RankedTensorType::get({count}, f64),
                                           ArrayRef<double>(logs)));
    log = e.loadGlobal(f64, e.element(table, index, f64));
  }
  Value wide = arith::ExtFOp::create(e.b, e.loc, f64, slope);
  Value length = arith::DivFOp::create(e.b, e.loc, log, wide);
  Value most = e.f64(static_cast<double>(kUnlimited));
  length = arith::MinNumFOp::create(e.b, e.loc, length, most);
  // Rounds up: what was cut off, unless nothing was.
  Value whole = arith::FPToSIOp::create(e.b, e.loc, e.i64Type(), length);
  Value back = arith::SIToFPOp::create(e.b, e.loc, f64, whole);
  Value isCut = arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OLT,
                                      back, length);
  whole = e.add(whole, arith::ExtUIOp::create(e.b, e.loc, e.i64Type(), isCut));
  if (!distance)
    return whole;
  return e.select(e.less(distance, e.i64(0)), whole, distance);
}

Value TileRows::findSegment(Value query) const {
  Value table = frame.get(&KernelArguments::querySegments);
  Value sequences = frame.get(&KernelArguments::segments);
  // The first boundary behind the query is in low .. high.
  Value high = e.add(sequences, 1), low = e.i32(0);
  Value wide = e.extend(query);
  Values found = e.loopWhile(
      {low, high}, [&](ValueRange range) { return e.less(range[0], range[1]); },
      [&](ValueRange range) {
        Value middle = e.shr(e.add(range[0], range[1]), 1);
        Value place = e.element(table, e.extend(middle), e.i64Type());
        Value boundary = e.loadGlobal(e.i64Type(), place);
        Value isBehind = e.less(wide, boundary);
        Value after = e.add(middle, 1);
        Values next = {e.select(isBehind, range[0], after)};
        next.push_back(e.select(isBehind, middle, range[1]));
        return next;
      });
  return e.sub(found[0], 1);
}

Row TileRows::describe(Value index) const {
  Row row;
  Value perHead = frame.get(&KernelArguments::rowsPerHead);
  Value queries = frame.get(&KernelArguments::queries);
  Value keys = frame.get(&KernelArguments::keys);
  Value group = frame.get(&KernelArguments::group);
  Value at = e.add(firstRow, index);
  Value g = e.divU(at, perHead);
  Value i = e.sub(at, e.mul(g, perHead));
  Value isHead = e.less(g, group);
  row.isReal = e.both(isHead, e.less(i, queries));
  g = e.min(g, e.sub(group, 1));
  Value lastQuery = e.sub(queries, 1);
  i = e.select(isHead, e.min(i, lastQuery), lastQuery);
  Value firstHead = e.mul(keyHead, group);
  row.head = e.add(firstHead, g);
  row.query = i;
  Value slope = slopeOf(row.head);

  Value zero = e.i64(0), length = e.extend(keys);
  Value low = zero, high = length, position;
  row.origin = zero;
  auto ofEntry = [&](uint64_t KernelArguments::*field) {
    Value place = e.element(frame.get(field), e.extend(batch), e.i64Type());
    return e.loadGlobal(e.i64Type(), place);
  };
  if (op.getQuerySegments()) {
    Value t = findSegment(i);
    Value sequences = frame.get(&KernelArguments::segments);
    Value inside = e.both(e.lessOrEqual(e.i32(0), t), e.less(t, sequences));
    Value safe = e.select(inside, t, e.i32(0));
    auto boundary = [&](uint64_t KernelArguments::*field, Value at) {
      Value place = e.element(frame.get(field), e.extend(at), e.i64Type());
      return e.loadGlobal(e.i64Type(), place);
    };
    Value first = boundary(&KernelArguments::keySegments, safe);
    // Where there is no sequence, the only boundary is read again.
    Value next =
        e.add(safe, arith::ExtUIOp::create(e.b, e.loc, e.i32Type(), inside));
    Value last = boundary(&KernelArguments::keySegments, next);
    Value lastQuery = boundary(&KernelArguments::querySegments, next);
    position = e.add(e.extend(i), e.sub(last, lastQuery));
    low = e.max(low, first);
    high = e.select(inside, e.min(high, last), zero);
    row.origin = first;
  } else {
    Value own = length;
    if (op.getKeyLengths()) {
      own = ofEntry(&KernelArguments::keyLengths);
      high = e.min(high, own);
    }
    if (op.getKeyStarts())
      low = e.max(low, ofEntry(&KernelArguments::keyStarts));
    Value wide = e.extend(i);
    if (op.getQueryOffset())
      position = e.add(wide, ofEntry(&KernelArguments::queryOffset));
    else
      position = e.add(wide, e.sub(own, e.extend(queries)));
  }
  row.position = position;
  Value next = e.add(position, 1);
  if (op.getCausal())
    high = e.min(high, next);
  Value sees = e.less(low, high);
  Value isNear = e.both(e.lessOrEqual(low, position), e.less(position, high));
  row.isBlind = e.both(sees, e.negate(isNear));
  if (Value window = windowOf(row.head, slope)) {
    low = e.max(low, e.sub(position, window));
    high = e.min(high, e.add(next, window));
    sees = e.less(low, high);
  }
  // Rows without keys: an empty range, at a key that may be there.
  low = e.select(sees, low, zero);
  high = e.select(sees, high, zero);
  Value nearest = e.min(position, e.sub(high, 1));
  nearest = e.max(nearest, low);
  Value away = e.sub(position, nearest);
  away = e.max(away, e.sub(zero, away));
  row.low = e.truncate(low);
  row.high = e.truncate(high);
  row.anchor = e.truncate(nearest);
  row.slope = e.mulF(slope, e.f32(llvm::numbers::log2e));
  row.slope = e.minF(row.slope, e.f32(kMostSlope));
  away = e.select(sees, away, zero);
  // An infinite bias would lose the row.
  Value common = e.mulF(row.slope, e.toFloat(away));
  row.common = e.minF(common, e.f32(std::numeric_limits<float>::max()));
  return row;
}

/// The numbers of all warps, of which `least` have their minimum taken, the
/// others their maximum.
static Values collectOfBlock(Emitter &e, const KernelShape &shape,
                             int64_t least, int64_t count, Value scratch) {
  Values numbers;
  for (int64_t k = 0; k < count; ++k) {
    Value all;
    for (int64_t w = 0; w < shape.warps; ++w) {
      Value one = e.loadShared(e.i32Type(), scratch, 4 * (w * count + k));
      all = !all ? one : k < least ? e.min(all, one) : e.max(all, one);
    }
    numbers.push_back(all);
  }
  return numbers;
}

Values cuda::reduceOfBlock(Emitter &e, const KernelShape &shape,
                           ArrayRef<Value> least, ArrayRef<Value> greatest,
                           Value scratch) {
  Value thread = e.thread();
  Value warp = e.shr(thread, 5), lane = e.bitAnd(thread, 31);
  auto count = static_cast<int64_t>(least.size() + greatest.size());
  Values numbers;
  for (Value x : least)
    numbers.push_back(e.warpMin(x));
  for (Value x : greatest)
    numbers.push_back(e.warpMax(x));
  e.when(e.equal(lane, e.i32(0)), [&] {
    Value place = e.add(scratch, e.mul(warp, 4 * count));
    for (auto [k, number] : llvm::enumerate(numbers))
      e.storeShared(number, place, 4 * k);
  });
  // Where some warps only copy, all others.
  auto meet = [&] {
    if (shape.copyingWarps)
      e.meet(e.i32(kRangeBarrier), shape.threads());
    else
      e.barrier();
  };
  meet();
  auto most = static_cast<int64_t>(least.size());
  Values all = collectOfBlock(e, shape, most, count, scratch);
  meet();
  return all;
}

void TileRows::findRange(ArrayRef<Row> mine, Value scratch) {
  Value first = e.i32(kNoKey), last = e.i32(0);
  Value most = e.i32(0), fewest = e.i32(kNoKey);
  Value low = e.i32(kNoKey), high = e.i32(0);
  for (const Row &row : mine) {
    Value sees = e.less(row.low, row.high);
    first = e.min(first, e.select(sees, row.low, e.i32(kNoKey)));
    last = e.max(last, row.high);
    most = e.max(most, row.low);
    fewest = e.min(fewest, row.high);
    low = e.min(low, e.select(sees, row.anchor, e.i32(kNoKey)));
    high = e.max(high, e.select(sees, row.anchor, e.i32(0)));
  }
  setRange(reduceOfBlock(e, shape, {first, fewest, low}, {last, most, high},
                         scratch));
}

void TileRows::readRange(Value scratch) {
  setRange(collectOfBlock(e, shape, 3, 6, scratch));
}

void TileRows::setRange(ValueRange all) {
  fullEnd = all[1];
  leastAnchor = all[2];
  end = all[3];
  begin = e.min(all[0], end);
  fullBegin = all[4];
  greatestAnchor = all[5];
}
