//===- WgmmaKernel.cpp - Attention with wgmma -----------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "WgmmaKernel.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

/// Registers of a thread that copies, and of one that computes: together no
/// more than a block of this size begins with.
static constexpr int64_t kCopyingRegisters = 24, kComputingRegisters = 240;
/// Fewer rows of a head would leave most of a tile empty, whereas a tile of the
/// other family takes those of several heads, and splits the keys.
static constexpr int64_t kLeastQueries = 65;
/// Numbers of the barriers of a warpgroup's own, from the first one's on.
static constexpr int64_t kGroupBarriers = 1;
/// Those at which a warpgroup waits for its turn.
static constexpr int64_t kTurnBarriers = 3;
/// Shared memory behind the tiles: barriers, then scratch.
static constexpr int64_t kAllBarriers =
    2 * kBarrierBytes + 2 * TileRing::barrierBytes();

WgmmaKernel::WgmmaKernel(KernelFrame &frame, const AttentionEntry &entry,
                         const KernelShape &shape)
    : frame(frame), e(frame.e), op(entry.op), shape(shape),
      tile(frame, entry, shape) {}

std::optional<KernelShape>
WgmmaKernel::chooseShape(const AttentionEntry &entry) {
  AttentionOp op = entry.op;
  KernelShape shape;
  shape.depth = op.getQuery().getType().getDimSize(3);
  shape.valueDepth = op.getValue().getType().getDimSize(3);
  shape.element = op.getQuery().getType().getElementType();
  shape.rows = 128;
  shape.keys = 128;
  shape.stages = TileRing::kStages;
  shape.warps = shape.rows / kFragmentRows;
  shape.copyingWarps = kWarpgroup / 32;
  bool isServed =
      shape.depth == shape.valueDepth &&
      (shape.depth == 64 || shape.depth == 128) &&
      llvm::all_of(op.getMethods(), llvm::IsaPred<ExactAttr, WindowAttr>);
  if (!isServed)
    return std::nullopt;
  return shape;
}

KernelAttr WgmmaKernel::describe(const AttentionEntry &entry,
                                 const KernelShape &shape) {
  AttentionOp op = entry.op;
  int64_t bytes = shape.scratchPlace() + kAllBarriers +
                  TileRows::reductionBytes(shape.warps);
  return KernelAttr::get(op.getContext(), KernelRole::Attention,
                         KernelFamily::Wgmma, shape.threadsOfBlock(), bytes,
                         shape.rows, shape.keys, /*max_rows=*/0, kLeastQueries,
                         /*can_split=*/false, /*whole_heads=*/true,
                         /*tuned=*/true);
}

Values WgmmaKernel::State::flat() const {
  Values all(out);
  all.append(softmax.maximum);
  all.append(softmax.sum);
  return all;
}

WgmmaKernel::State WgmmaKernel::State::with(ValueRange flat) const {
  size_t count = out.size();
  return {Values(flat.take_front(count)),
          {Values(flat.slice(count, 2)), Values(flat.slice(count + 2, 2))}};
}

static void setRegisters(Emitter &e, int64_t count,
                         NVVM::SetMaxRegisterAction action) {
  NVVM::SetMaxRegisterOp::create(
      e.b, e.loc, e.b.getI32IntegerAttr(count),
      NVVM::SetMaxRegisterActionAttr::get(e.b.getContext(), action));
}

//===----------------------------------------------------------------------===//
// Copying
//===----------------------------------------------------------------------===//

void WgmmaKernel::setTiles() {
  Value begin = e.divU(tile.begin, shape.keys);
  Value end = e.ceilDivU(tile.end, shape.keys);
  lastTile = e.sub(end, 1);
  tiles = e.sub(end, begin);
}

void WgmmaKernel::produce() {
  setRegisters(e, kCopyingRegisters, NVVM::SetMaxRegisterAction::decrease);
  waitForPhase(e, rangeBarrier, e.i32(0));
  tile.readRange(scratch);
  setTiles();
  Value isFirst = e.equal(e.thread(), e.i32(shape.threads()));
  Value zero = e.i32(0);
  // What nobody waits for must not be copied.
  e.when(e.both(isFirst, e.less(zero, tiles)), [&] {
    Value perHead = frame.get(&KernelArguments::rowsPerHead);
    Value g = e.divU(tile.firstRow, perHead);
    Value row = e.sub(tile.firstRow, e.mul(g, perHead));
    Value firstHead = e.mul(tile.keyHead, frame.get(&KernelArguments::group));
    int64_t queryBox = shape.rows * kSwizzle, keyBox = shape.keys * kSwizzle;
    expectBytes(e, queryBarrier, shape.queryBytes());
    TensorTile queries = {frame.tensorMap(0), row,         e.add(firstHead, g),
                          tile.batch,         shape.depth, queryBox};
    copyTensorTile(e, queries, memory, queryBarrier);
    e.loop(zero, tiles, 1, [&](Value k) {
      Value key = e.mul(tileOf(k), shape.keys);
      TensorTile keys = {frame.tensorMap(1), key,         tile.keyHead,
                         tile.batch,         shape.depth, keyBox};
      keyRing->fill(k, keys);
      TensorTile values = {frame.tensorMap(2), key,   tile.keyHead, tile.batch,
                           shape.valueDepth,   keyBox};
      valueRing->fill(k, values);
    });
  });
}

//===----------------------------------------------------------------------===//
// Computing
//===----------------------------------------------------------------------===//

Values WgmmaKernel::startProducts(Value k) {
  int64_t queryBox = shape.rows * kSwizzle, keyBox = shape.keys * kSwizzle;
  Value keys = describeTile(e, keyRing->addressOf(k), keyBox,
                            /*isTransposed=*/false);
  Values left, right;
  for (int64_t column = 0; column < shape.depth; column += kFragmentDepth) {
    int64_t box = 2 * column / kSwizzle, inside = 2 * column % kSwizzle;
    left.push_back(advance(e, queryDescription, box * queryBox + inside));
    right.push_back(advance(e, keys, box * keyBox + inside));
  }
  return startProduct(e, shape.element, shape.keys, left, right);
}

Values WgmmaKernel::startValues(Value k, ValueRange weights, ValueRange out) {
  Value values = describeTile(e, valueRing->addressOf(k), shape.keys * kSwizzle,
                              /*isTransposed=*/true);
  Values right;
  for (int64_t key = 0; key < shape.keys; key += kFragmentDepth)
    right.push_back(advance(e, values, key * kSwizzle));
  return startSum(e, shape.element, weights, right, out);
}

void WgmmaKernel::scale(Values &out, ValueRange factors) {
  for (auto [k, x] : llvm::enumerate(out))
    x = e.mulF(x, factors[k / 2 % 2]);
}

WgmmaKernel::State WgmmaKernel::visitMasked(Value k, State state) {
  keyRing->waitFor(k);
  Values products = waitForProducts(e, 0, startProducts(k));
  keyRing->release(k);
  Value begin = e.mul(tileOf(k), shape.keys);
  ScoreTile scored = scores->masked(products, begin);
  // What is not seen by all may be NaN to those who do not see it.
  valueRing->waitFor(k);
  Value thread = e.bitAnd(e.thread(), kWarpgroup - 1);
  Value found =
      findNonFinite(e, shape, valueRing->addressOf(k), thread, kWarpgroup);
  Value isPoisoned =
      e.anyOfThreads(found, e.add(group, kGroupBarriers), kWarpgroup);
  scale(state.out, state.softmax.update(e, scored));
  Values weights = packWeights(e, shape.element, scored);
  state.out = e.choose(
      isPoisoned,
      [&] {
        TileReader reader(e, TileReader::Operand::RightTransposed, kSwizzle,
                          shape.keys * kSwizzle);
        return addNonFinite(e, shape, reader, valueRing->addressOf(k), weights,
                            scored, state.out);
      },
      [&] {
        return waitForProducts(e, 0, startValues(k, weights, state.out));
      });
  valueRing->release(k);
  return state;
}

Value WgmmaKernel::endOfPlain(Value k) {
  // Downwards to the first tile that all rows see as a whole, or that is behind
  // all anchors as tile k is.
  Value begin = e.mul(tileOf(k), shape.keys);
  Value isBehind = e.lessOrEqual(tile.greatestAnchor, begin);
  Value least = e.select(isBehind, tile.greatestAnchor, e.i32(0));
  Value first = e.ceilDivU(e.max(least, tile.fullBegin), shape.keys);
  return e.add(e.sub(lastTile, first), 1);
}

WgmmaKernel::State WgmmaKernel::visitPlain(Value first, Value end,
                                           State state) {
  // While weights are computed, two products are in flight: that of the tile
  // before with its values, and the next one with keys.
  auto takeIn = [&](Value k, ValueRange products, Values &factors) {
    Value begin = e.mul(tileOf(k), shape.keys);
    ScoreTile scored = scores->linear(products, tile, begin);
    factors = state.softmax.update(e, scored);
    return scored;
  };
  // A wait for what is needed later keeps the assembler from moving the wait
  // for products before the exponentials. The last tile stays in its stage.
  auto waitForKeysBehind = [&](Value k) {
    Value lastOfAll = e.sub(tiles, 1);
    keyRing->waitFor(e.min(e.add(k, 1), lastOfAll));
  };
  keyRing->waitFor(first);
  Values products = waitForProducts(e, 0, startProducts(first));
  keyRing->release(first);
  Values factors;
  ScoreTile scored = takeIn(first, products, factors);
  scale(state.out, factors);
  waitForKeysBehind(first);
  Values all = state.flat();
  size_t count = all.size();
  all.append(packWeights(e, shape.element, scored));
  all = e.loop(e.add(first, 1), end, 1, all, [&](Value k, ValueRange carried) {
    state = state.with(carried.take_front(count));
    Value before = e.sub(k, 1);
    // One warpgroup's weights while the other one's products.
    e.meet(e.add(group, kTurnBarriers), shape.threads());
    Values products = startProducts(k);
    valueRing->waitFor(before);
    Values out = startValues(before, carried.drop_front(count), state.out);
    e.pass(e.sub(e.i32(kTurnBarriers + 1), group), shape.threads());
    products = waitForProducts(e, 1, products);
    keyRing->release(k);
    Values factors;
    ScoreTile scored = takeIn(k, products, factors);
    waitForKeysBehind(k);
    state.out = waitForProducts(e, 0, out);
    valueRing->release(before);
    scale(state.out, factors);
    Values next = state.flat();
    next.append(packWeights(e, shape.element, scored));
    return next;
  });
  state = state.with(ArrayRef(all).take_front(count));
  Value last = e.sub(end, 1);
  valueRing->waitFor(last);
  state.out = waitForProducts(
      e, 0, startValues(last, ArrayRef(all).drop_front(count), state.out));
  valueRing->release(last);
  return state;
}

void WgmmaKernel::consume() {
  setRegisters(e, kComputingRegisters, NVVM::SetMaxRegisterAction::increase);
  Value thread = e.thread(), lane = e.bitAnd(thread, 31);
  Value first = e.mul(e.shr(thread, 5), kFragmentRows);
  first = e.add(first, e.shr(lane, 2));
  for (int64_t half = 0; half < 2; ++half)
    rows.push_back(tile.describe(e.add(first, 8 * half)));
  tile.findRange(rows, scratch);
  e.when(e.equal(lane, e.i32(0)), [&] { arrive(e, rangeBarrier); });
  setTiles();
  scores.emplace(frame, op, rows);
  Value zero = e.i32(0);
  group = e.shr(thread, 7);
  Value mine = e.add(memory, e.mul(group, kWarpgroupRows * kSwizzle));
  queryDescription = describeTile(e, mine, shape.rows * kSwizzle,
                                  /*isTransposed=*/false);
  e.when(e.less(zero, tiles), [&] { waitForPhase(e, queryBarrier, zero); });
  // The first turn is that of warpgroup 0.
  e.when(e.equal(group, e.i32(1)),
         [&] { e.pass(e.i32(kTurnBarriers), shape.threads()); });
  Values zeros(shape.valueDepth / 2, e.f32(0));
  State state = {zeros, Softmax::start(e)};
  Values all = state.flat();
  all.push_back(zero);
  auto flat = [](const State &next, Value k) {
    Values all = next.flat();
    all.push_back(k);
    return all;
  };
  all = e.loopWhile(
      all, [&](ValueRange carried) { return e.less(carried.back(), tiles); },
      [&](ValueRange carried) {
        State current = state.with(carried.drop_back());
        Value k = carried.back(), begin = e.mul(tileOf(k), shape.keys);
        return e.choose(
            scores->isPlain(tile, begin, shape.keys),
            [&] {
              Value end = endOfPlain(k);
              return flat(visitPlain(k, end, current), end);
            },
            [&] { return flat(visitMasked(k, current), e.add(k, 1)); });
      });
  state = state.with(ArrayRef(all).drop_back());
  state.softmax.finish(e);
  RowResults(frame, op, shape, tile)
      .write(rows, state.out, state.softmax, /*samples=*/1);
}

void WgmmaKernel::build() {
  memory = frame.shared(0);
  Value barriers = e.add(memory, shape.scratchPlace());
  queryBarrier = barriers;
  rangeBarrier = e.add(barriers, kBarrierBytes);
  Value keyBarriers = e.add(rangeBarrier, kBarrierBytes);
  keyRing.emplace(e, e.add(memory, shape.keyPlace()), shape.keyBytes(),
                  keyBarriers);
  valueRing.emplace(e, e.add(memory, shape.valuePlace()), shape.valueBytes(),
                    e.add(keyBarriers, TileRing::barrierBytes()));
  scratch = e.add(barriers, kAllBarriers);
  Value thread = e.thread();
  e.when(e.equal(thread, e.i32(0)), [&] {
    makeBarrier(e, queryBarrier, 1);
    makeBarrier(e, rangeBarrier, shape.warps);
    keyRing->makeBarriers(shape.warps);
    valueRing->makeBarriers(shape.warps);
    publishBarriers(e);
  });
  e.barrier();
  e.choose(
      e.less(thread, e.i32(shape.threads())),
      [&] {
        consume();
        return Values();
      },
      [&] {
        produce();
        return Values();
      });
}
