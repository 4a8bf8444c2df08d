//===- TileNeeds.cpp - Tiles of keys that a tile of rows needs ------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "TileNeeds.h"
#include "SummaryKernels.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

// Allowances for rounding, as docs/Certified.md lists them; logarithms here are
// to the base 2.
static constexpr double kUp = 1 + 0x1p-16, kDown = 1 - 0x1p-20;
static constexpr double kSumTrust = 1 - 0x1p-6;
static constexpr double kLogLimit = 115;

/// What a thread keeps: eight numbers, the weight and the maximum, and what
/// remains.
static constexpr int64_t kOwnBytes = 4 * 14, kStatePlace = 32,
                         kRemainingPlace = 40;

double TileNeeds::productError() const {
  return std::ldexp(static_cast<double>(depth + 16), -21);
}

int64_t TileNeeds::bytes(const KernelShape &shape) {
  return 8 * shape.rows + 12 * kGroup + 8 + kOwnBytes * shape.threads() +
         TileRows::reductionBytes(shape.warps);
}

TileNeeds::TileNeeds(KernelFrame &frame, AttentionOp op,
                     const KernelShape &shape, const TileRows &tile,
                     Value scratch)
    : frame(frame), e(frame.e), op(op), shape(shape), tile(tile),
      depth(shape.depth) {
  maxima = scratch;
  sums = e.add(maxima, 4 * shape.rows);
  radii = e.add(sums, 4 * shape.rows);
  list = e.add(radii, 8 * kGroup);
  votes = e.add(list, 4 * kGroup);
  records = e.add(votes, 8);
  reduction = e.add(records, kOwnBytes * shape.threads());
}

Value TileNeeds::findOwn() {
  // Not before the loops: registers are scarce there.
  Value thread = e.opaque(e.thread());
  return e.add(records, e.mul(thread, kOwnBytes));
}

SmallVector<Value *, 8> TileNeeds::kept() {
  return {&row.low, &row.high, &row.anchor, &row.slope,
          &norm,    &spread,   &tolerance,  &trust};
}

Value TileNeeds::toleranceOf(Value head) {
  SmallVector<float> tolerances;
  for (Attribute method : op.getMethods()) {
    auto certified = dyn_cast<CertifiedAttr>(method);
    double wanted = certified ? certified.getTolerance().value : 0;
    auto rounded = static_cast<float>(wanted);
    if (rounded > wanted)
      rounded = std::nextafter(rounded, 0.0F);
    tolerances.push_back(rounded);
  }
  auto count = static_cast<int64_t>(tolerances.size());
  if (count == 1)
    return e.f32(tolerances.front());
  auto type = RankedTensorType::get({count}, e.f32Type());
  Value table = frame.table(
      "tolerances", DenseElementsAttr::get(type, ArrayRef<float>(tolerances)));
  return e.loadGlobal(e.f32Type(),
                      e.element(table, e.extend(head), e.f32Type()));
}

Value TileNeeds::summaryPlace(Value block, Value column) {
  Value place = e.mul(e.extend(tile.batch),
                      frame.get(&KernelArguments::summaryStrides, 0));
  Value inner = e.mul(e.extend(tile.keyHead),
                      frame.get(&KernelArguments::summaryStrides, 1));
  place = e.add(place, inner);
  inner =
      e.mul(e.extend(block), frame.get(&KernelArguments::summaryStrides, 2));
  place = e.add(e.add(place, inner), e.extend(column));
  return e.element(frame.get(&KernelArguments::summary), place, e.f32Type());
}

static Value normPlace(KernelFrame &frame, const TileRows &tile, Value block,
                       bool isBehind) {
  Emitter &e = frame.e;
  Value keyHeads = frame.get(&KernelArguments::keyHeads);
  Value blocks = frame.get(&KernelArguments::summaryBlocks);
  Value place = e.add(e.mul(tile.batch, keyHeads), tile.keyHead);
  place = e.shl(e.extend(place), 1);
  if (isBehind)
    place = e.add(place, 1);
  place = e.add(e.mul(place, e.extend(blocks)), e.extend(block));
  Value base = frame.get(&KernelArguments::norms);
  return e.loadGlobal(e.f32Type(), e.element(base, place, e.f32Type()));
}
Value TileNeeds::normBefore(Value block) {
  return normPlace(frame, tile, block, /*isBehind=*/false);
}
Value TileNeeds::normBehind(Value block) {
  return normPlace(frame, tile, block, /*isBehind=*/true);
}

void TileNeeds::start(Value queries) {
  index = e.remU(e.thread(), shape.rows);
  row = tile.describe(index);
  // Repetitions decide nothing.
  row.high = e.select(row.isReal, row.high, row.low);
  waitForCopies(e);
  e.barrier();
  auto words = VectorType::get(4, e.i32Type());
  Type pairType = VectorType::get(2, shape.element);
  int64_t pitch = KernelShape::pitch(depth);
  Value line = e.add(queries, e.mul(index, pitch));
  Value swizzle = e.shl(e.bitAnd(index, 7), 4);
  Value sum = e.f32(std::ldexp(static_cast<double>(depth), -120));
  for (int64_t chunk = 0; chunk < depth / 8; ++chunk) {
    Value place = e.bitXor(swizzle, kChunk * chunk);
    Value four = e.loadShared(words, e.add(line, place));
    for (int64_t k = 0; k < 4; ++k) {
      Value word = LLVM::ExtractElementOp::create(e.b, e.loc, four, e.i32(k));
      Value pair = e.bitcast(word, pairType);
      for (int64_t half = 0; half < 2; ++half) {
        Value x = e.widen(
            LLVM::ExtractElementOp::create(e.b, e.loc, pair, e.i32(half)));
        sum = e.fma(x, x, sum);
      }
    }
  }
  double scale = std::abs(scaleOf(op)) * llvm::numbers::log2e;
  double up = kUp + std::ldexp(static_cast<double>(depth), -24);
  norm = e.mulF(e.sqrt(sum), e.f32(scale * up));

  // The largest norm of all blocks.
  Value blocks = frame.get(&KernelArguments::summaryBlocks);
  Value last = e.max(e.sub(blocks, 1), e.i32(0));
  Value sink = e.shr(visibleKeys(frame, op, tile.batch).first, 6);
  Value column = e.i32(depth + 1);
  auto largestNorm = [&] {
    Value largest = normBefore(last);
    for (Value block : {last, e.min(sink, last)}) {
      Value one = e.loadGlobal(e.f32Type(), summaryPlace(block, column));
      largest = e.maxF(largest, one);
    }
    return Values{largest};
  };
  // Without keys there are no blocks.
  Value largest = e.choose(e.less(e.i32(0), blocks), largestNorm,
                           [&] { return Values{e.f32(0)}; })[0];
  Value off = e.mulF(e.mulF(norm, largest), e.f32(-productError()));
  trust = e.mulF(e.exp2(off), e.f32(kSumTrust));
  Value reach = e.divF(e.f32(llvm::numbers::log2e), row.slope);
  reach = e.addF(reach, e.f32(1));
  spread = e.minF(reach, e.toFloat(frame.get(&KernelArguments::keys)));
  tolerance = toleranceOf(row.head);
  Value own = findOwn();
  for (auto [k, value] : llvm::enumerate(kept()))
    e.storeShared(*value, own, 4 * k);
  double infinity = std::numeric_limits<double>::infinity();
  keep(State{e.f32(0), e.f32(-infinity)});
}

void TileNeeds::keep(State state) {
  Value own = findOwn();
  e.storeShared(state.dropped, own, kStatePlace);
  e.storeShared(state.maximum, own, kStatePlace + 4);
}

void TileNeeds::keep(const Remaining &remaining) {
  Value own = findOwn();
  Value all[] = {remaining.rest, remaining.left, remaining.right,
                 remaining.last};
  for (auto [k, value] : llvm::enumerate(all))
    e.storeShared(value, own, kRemainingPlace + 4 * k);
}

Remaining TileNeeds::remaining() {
  Value own = findOwn();
  Values all;
  for (int64_t k = 0; k < 4; ++k)
    all.push_back(e.loadShared(e.i32Type(), own, kRemainingPlace + 4 * k));
  return {all[0], all[1], all[2], all[3]};
}

TileNeeds::State TileNeeds::publish(const Softmax &softmax, Value firstRow) {
  Softmax whole = softmax;
  whole.finish(e);
  // Nobody still reads the last ones.
  e.barrier();
  Value quad = e.bitAnd(e.thread(), 3);
  e.when(e.equal(quad, e.i32(0)), [&] {
    Value place = e.shl(firstRow, 2);
    for (int64_t r = 0; r < 2; ++r) {
      e.storeShared(whole.maximum[r], e.add(maxima, place), 32 * r);
      e.storeShared(whole.sum[r], e.add(sums, place), 32 * r);
    }
  });
  e.barrier();
  Value own = findOwn();
  index = e.remU(e.opaque(e.thread()), shape.rows);
  for (auto [k, value] : llvm::enumerate(kept()))
    *value = e.loadShared(value->getType(), own, 4 * k);
  State state = {e.loadShared(e.f32Type(), own, kStatePlace),
                 e.loadShared(e.f32Type(), own, kStatePlace + 4)};
  Value place = e.shl(index, 2);
  maximum = e.loadShared(e.f32Type(), e.add(maxima, place));
  Value sum = e.loadShared(e.f32Type(), e.add(sums, place));
  limit = e.mulF(sum, trust);
  // Of what was not dropped yet, the unit does not matter.
  Value zero = e.f32(0);
  Value factor = e.exp2(e.subF(state.maximum, maximum));
  Value scaled = e.mulF(state.dropped, factor);
  Value hasDropped = e.lessF(zero, state.dropped);
  return {e.select(hasDropped, scaled, zero), maximum};
}

TileNeeds::Weight TileNeeds::weigh(Value score, Value firstKey, Value lastKey) {
  // From the nearest key to the anchor, which biases are relative to.
  Value after = e.sub(firstKey, row.anchor);
  Value before = e.sub(row.anchor, e.sub(lastKey, 1));
  Value away = e.max(e.max(after, before), e.i32(0));
  Value slope = e.mulF(row.slope, e.f32(kDown));
  Value log = e.subF(e.subF(score, e.mulF(slope, e.toFloat(away))), maximum);
  // NaN stays.
  Value limit = e.f32(kLogLimit), floor = e.f32(-kLogLimit);
  log = e.select(e.lessF(limit, log), limit, log);
  log = e.select(e.lessF(log, floor), floor, log);
  Weight weight;
  weight.heaviest = e.mulF(e.exp2(log), e.f32(kUp));
  // Biases of neighbours fall by 2^-slope: a geometric sum.
  weight.terms = e.minF(e.toFloat(e.sub(lastKey, firstKey)), spread);
  weight.matters = e.both(e.less(row.low, lastKey), e.less(firstKey, row.high));
  weight.matters = e.both(weight.matters, e.less(row.low, row.high));
  return weight;
}

Value TileNeeds::fits(const Weight &weight, Value dropped) {
  // Everything farther would fit, too.
  Value most = e.fma(weight.heaviest, spread, dropped);
  Value allowed = e.mulF(tolerance, limit);
  // False for NaN.
  Value isLight = arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OLE,
                                        most, allowed);
  return e.either(isLight, e.negate(weight.matters));
}

Value TileNeeds::dropping(const Weight &weight, Value dropped) {
  Value more = e.fma(weight.heaviest, weight.terms, dropped);
  return e.select(weight.matters, more, dropped);
}

KeyBlocks TileNeeds::keysOf(KeyBlocks range) {
  Value keys = frame.get(&KernelArguments::keys);
  Value end = e.mul(range.end, kSummaryBlock);
  return {e.mul(range.begin, kSummaryBlock), e.min(end, keys)};
}

std::pair<Value, TileNeeds::State>
TileNeeds::skipRange(KeyBlocks range, Value keyNorm, State state) {
  KeyBlocks keys = keysOf(range);
  Weight weight = weigh(e.mulF(norm, keyNorm), keys.begin, keys.end);
  Value isNeeded = e.negate(fits(weight, state.dropped));
  Value isSkipped = e.negate(e.anyOfBlock(isNeeded));
  State skipped = {dropping(weight, state.dropped), state.maximum};
  return {isSkipped, skipped};
}

Value TileNeeds::normOfGroup(KeyBlocks group) {
  Value block = e.add(group.begin, e.remU(e.thread(), kGroup));
  Value last = e.sub(group.end, 1);
  Value column = e.i32(depth + 1);
  Value one =
      e.loadGlobal(e.f32Type(), summaryPlace(e.min(block, last), column));
  Value infinity = e.f32(std::numeric_limits<double>::infinity());
  one = e.select(e.lessF(one, infinity), one, infinity);
  // Numbers that are not negative are in the order of their bits.
  Value bits = e.bitcast(one, e.i32Type());
  Value most = reduceOfBlock(e, shape, {}, {bits}, reduction)[0];
  return e.bitcast(most, e.f32Type());
}

void TileNeeds::writeShare(State state, RowResults &results) {
  Value zero = e.f32(0);
  Value hasDropped = e.lessF(zero, state.dropped);
  Value all = e.addF(limit, state.dropped);
  Value share = e.select(hasDropped, e.divF(state.dropped, all), zero);
  Value isMine = e.less(e.thread(), e.i32(shape.rows));
  Row whole = tile.describe(index);
  e.when(e.both(isMine, whole.isReal),
         [&] { results.writeDropped(whole, share); });
}
