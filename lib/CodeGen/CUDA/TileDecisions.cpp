//===- TileDecisions.cpp - Which blocks of keys a tile of rows needs ------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "TileNeeds.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

void TileNeeds::copyCentres(KeyBlocks group, Value address) {
  Value last = e.sub(group.end, 1);
  auto words = VectorType::get(4, e.i32Type());
  int64_t chunks = depth / 8;
  e.loop(e.thread(), e.i32(kGroup * chunks), shape.threads(), [&](Value k) {
    Value line = e.divU(k, chunks), chunk = e.remU(k, chunks);
    Value block = e.min(e.add(group.begin, line), last);
    Value source = summaryPlace(block, e.shl(chunk, 3));
    Value four = LLVM::PoisonOp::create(e.b, e.loc, words);
    for (int64_t pair = 0; pair < 4; ++pair) {
      Value halves[2];
      for (int64_t half = 0; half < 2; ++half) {
        Value place = e.element(source, e.i64(2 * pair + half), e.f32Type());
        halves[half] = e.loadGlobal(e.f32Type(), place);
      }
      Value both = e.pack(halves[0], halves[1], shape.element);
      four = LLVM::InsertElementOp::create(e.b, e.loc, four, both, e.i32(pair));
    }
    Value place = e.shl(e.bitXor(chunk, e.bitAnd(line, 7)), 4);
    Value target = e.add(address, e.mul(line, KernelShape::pitch(depth)));
    e.storeShared(four, e.add(target, place));
  });
  e.when(e.less(e.thread(), e.i32(kGroup)), [&] {
    Value block = e.min(e.add(group.begin, e.thread()), last);
    Value place = e.add(radii, e.shl(e.thread(), 3));
    for (int64_t k = 0; k < 2; ++k) {
      Value number =
          e.loadGlobal(e.f32Type(), summaryPlace(block, e.i32(depth + k)));
      e.storeShared(number, place, 4 * k);
    }
  });
  // No vote against any block yet.
  e.when(e.less(e.thread(), e.i32(2)),
         [&] { e.storeShared(e.i32(-1), e.add(votes, e.shl(e.thread(), 2))); });
  e.barrier();
}

/// Where the product of a row and a block lies: rows begin at other banks.
static Value productPlace(Emitter &e, Value table, Value row, Value block) {
  Value turned = e.bitAnd(e.add(row, block), kGroup - 1);
  Value place = e.add(e.shl(row, 8), e.shl(turned, 2));
  return e.add(table, place);
}

void TileNeeds::keepProducts(ValueRange products, Value firstRow, Value column,
                             Value table) {
  Value factor = e.f32(scaleOf(op) * llvm::numbers::log2e);
  for (auto [k, product] : llvm::enumerate(products)) {
    Value at = e.add(firstRow, 8 * (k / 2 % 2));
    Value block = e.add(column, 8 * (k / 4) + k % 2);
    e.storeShared(e.mulF(product, factor), productPlace(e, table, at, block));
  }
  e.barrier();
}

Value TileNeeds::blockAt(Value k, KeyBlocks group, Value isBehind) {
  Value count = e.sub(group.end, group.begin);
  Value reverse = e.sub(e.sub(count, 1), k);
  return e.select(isBehind, k, reverse);
}

TileNeeds::Weight TileNeeds::weighBlock(Value k, KeyBlocks group,
                                        Value isBehind, Value table) {
  Value at = blockAt(k, group, isBehind);
  Value product = e.loadShared(e.f32Type(), productPlace(e, table, index, at));
  Value place = e.add(radii, e.shl(at, 3));
  Value radius = e.loadShared(e.f32Type(), place);
  Value keyNorm = e.loadShared(e.f32Type(), place, 4);
  // The rounding of the product, and of the centre, whose norm is no larger
  // than that of the keys.
  double rounding = shape.element.isBF16() ? 0x1p-8 : 0x1p-11;
  Value slack = e.f32(productError() + rounding);
  Value reach = e.fma(keyNorm, slack, radius);
  // Centres of f16 may be subnormal.
  reach = e.addF(reach, e.f32(0x1p-20));
  Value near = e.fma(norm, reach, product);
  Value most = e.mulF(norm, keyNorm);
  // NaN where either is, or infinity.
  Value score = e.select(e.lessF(most, near), most, near);
  Value block = e.add(group.begin, at);
  KeyBlocks keys = keysOf({block, e.add(block, 1)});
  return weigh(score, keys.begin, keys.end);
}

std::pair<Value, TileNeeds::State>
TileNeeds::decide(KeyBlocks group, Value isBehind, Value table, State state) {
  Value count = e.sub(group.end, group.begin);
  Value zero = e.i32(0);
  auto bitOf = [&](Value k) {
    return arith::ShLIOp::create(e.b, e.loc, e.i64(1), e.extend(k)).getResult();
  };
  // Each row for itself, as if the others agreed.
  Values own = e.loop(zero, count, 1, {state.dropped, e.i64(-1)},
                      [&](Value k, ValueRange carried) {
                        Weight weight = weighBlock(k, group, isBehind, table);
                        Value isLight = fits(weight, carried[0]);
                        Value more = dropping(weight, carried[0]);
                        Value without =
                            e.bitAnd(carried[1], e.bitXor(bitOf(k), -1));
                        Values next = {e.select(isLight, more, carried[0])};
                        next.push_back(e.select(isLight, carried[1], without));
                        return next;
                      });
  Value low = e.truncate(own[1]);
  Value high = e.truncate(e.shr(own[1], 32));
  e.andShared(low, votes);
  e.andShared(high, votes, 4);
  e.barrier();
  Value both = e.loadShared(e.i64Type(), votes);
  Value dropped =
      e.loop(zero, count, 1, {state.dropped}, [&](Value k, ValueRange carried) {
        Weight weight = weighBlock(k, group, isBehind, table);
        Value bit = e.bitAnd(both, bitOf(k));
        Value isKept = e.equal(bit, e.i64(0));
        Value more = dropping(weight, carried[0]);
        return Values{e.select(isKept, carried[0], more)};
      })[0];
  // Blocks that are needed, in the order of their visit.
  Value needed = e.bitXor(both, -1);
  Value mine = e.thread();
  e.when(e.less(mine, count), [&] {
    Value bit = bitOf(mine);
    Value isMine = e.negate(e.equal(e.bitAnd(needed, bit), e.i64(0)));
    e.when(isMine, [&] {
      Value earlier = e.bitAnd(needed, e.sub(bit, 1));
      Value place =
          e.truncate(math::CtPopOp::create(e.b, e.loc, earlier).getResult());
      Value block = e.add(group.begin, blockAt(mine, group, isBehind));
      e.storeShared(block, e.add(list, e.shl(place, 2)));
    });
  });
  Value number = math::CtPopOp::create(e.b, e.loc, needed);
  e.barrier();
  return {e.truncate(number), {dropped, state.maximum}};
}

Value TileNeeds::neededBlock(Value k) {
  return e.loadShared(e.i32Type(), e.add(list, e.shl(k, 2)));
}
