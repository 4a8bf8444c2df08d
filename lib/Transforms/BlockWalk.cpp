//===- BlockWalk.cpp - The blocks of a partition, in order ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/BlockWalk.h"
#include "Alibi/IR/Storage.h"
#include "Alibi/Sampling/Grid.h"
#include "RandomBuilder.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace alibi;

BlockWalk::BlockWalk(OpBuilder &b, Location loc, Encoding encoding,
                     Value partitions, ArrayRef<Value> at)
    : b(b), loc(loc), encoding(encoding), partitions(partitions), at(at) {
  RandomBuilder constants(b, loc);
  switch (encoding) {
  case Encoding::Counter:
    probability = entry(index(0));
    stream = entry(index(1));
    return;
  case Encoding::Bits: {
    int64_t rank = cast<ShapedType>(partitions.getType()).getRank();
    words = buildSizeValue(b, loc, partitions, rank - 1);
    return;
  }
  case Encoding::Grid:
  case Encoding::WeightedGrid:
    // A table that breaks the rule pitch >= 1 must not trap.
    pitch = entry(index(0));
    pitch = arith::MaxSIOp::create(b, loc, pitch, constants.constant(1));
    shift = entry(index(1));
    return;
  }
}

Value BlockWalk::index(int64_t value) {
  return arith::ConstantIndexOp::create(b, loc, value);
}

Value BlockWalk::entry(Value index) {
  SmallVector<Value> place(at);
  place.push_back(index);
  return buildLoad(b, loc, partitions, place);
}

BlockWalk::State BlockWalk::first(Value position, PositionRange range) {
  if (pitch)
    return gridBlock(position);
  RandomBuilder constants(b, loc);
  Value all = constants.constant(~uint64_t(0));
  Value own = arith::ShRSIOp::create(b, loc, position, index(6));
  Value place = arith::AndIOp::create(b, loc, position, index(63));
  place = arith::IndexCastOp::create(b, loc, b.getI64Type(), place);
  Value bits = cuts(own);
  // ~0 << place << 1 holds the gaps after the position.
  Value behind = arith::ShLIOp::create(b, loc, all, place);
  behind = arith::ShLIOp::create(b, loc, behind, constants.constant(1));
  Value upTo = arith::XOrIOp::create(b, loc, behind, all);

  // The last cut at or before the position; without any in the words that
  // matter the block begins before them.
  Value before = arith::AndIOp::create(b, loc, bits, upTo);
  State low = search(own, before, -1, [&](Value at) -> Value {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sle, shifted(at),
                                 range.begin);
  });
  Value zeros = math::CountLeadingZerosOp::create(b, loc, low[1]);
  Value top = arith::SubIOp::create(b, loc, constants.constant(63), zeros);
  top = arith::MaxSIOp::create(b, loc, top, constants.constant(0));
  top = arith::IndexCastOp::create(b, loc, b.getIndexType(), top);
  Value begin = arith::AddIOp::create(b, loc, shifted(low[0]), top);
  Value after = arith::AndIOp::create(b, loc, bits, behind);
  return searchEnd(begin, own, after, range);
}

BlockWalk::State BlockWalk::next(const State &state, Value position,
                                 PositionRange range) {
  if (!pitch) {
    // The lowest bit is the cut before the position.
    Value one = RandomBuilder(b, loc).constant(1);
    Value less = arith::SubIOp::create(b, loc, state[3], one);
    Value bits = arith::AndIOp::create(b, loc, state[3], less);
    return searchEnd(position, state[2], bits, range);
  }
  Value cut = arith::AddIOp::create(b, loc, state[2], pitch);
  State follows = gridEnd(position, cut);
  // Pitches below 1 leave blocks without positions.
  Value isEmpty = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sle,
                                        follows[1], position);
  auto found = scf::IfOp::create(b, loc, ValueRange(follows).getTypes(),
                                 isEmpty, /*addThenBlock=*/true,
                                 /*addElseBlock=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(found.thenBlock());
  scf::YieldOp::create(b, loc, gridBlock(position));
  b.setInsertionPointToEnd(found.elseBlock());
  scf::YieldOp::create(b, loc, follows);
  return State(found.getResults());
}

Value BlockWalk::contains(Value position) {
  if (!words)
    return Value();
  // Unsigned, so that negative positions are outside, too.
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult, position,
                               shifted(words));
}

/// ceil(units / 2^kFractionBits).
static Value toPosition(OpBuilder &b, Location loc, Value units) {
  RandomBuilder constants(b, loc);
  Value almostOne =
      constants.constant((int64_t(1) << sampling::kFractionBits) - 1);
  Value raised = arith::AddIOp::create(b, loc, units, almostOne);
  Value bits = constants.constant(sampling::kFractionBits);
  Value ceiling = arith::ShRSIOp::create(b, loc, raised, bits);
  return arith::IndexCastOp::create(b, loc, b.getIndexType(), ceiling);
}

BlockWalk::State BlockWalk::gridEnd(Value begin, Value cut) {
  Value next = arith::AddIOp::create(b, loc, cut, pitch);
  return {begin, toPosition(b, loc, next), cut};
}

BlockWalk::State BlockWalk::gridBlock(Value position) {
  Value bits = RandomBuilder(b, loc).constant(sampling::kFractionBits);
  Value units = arith::ShLIOp::create(
      b, loc, arith::IndexCastOp::create(b, loc, b.getI64Type(), position),
      bits);
  Value block = arith::FloorDivSIOp::create(
      b, loc, arith::SubIOp::create(b, loc, units, shift), pitch);
  Value cut = arith::AddIOp::create(
      b, loc, shift, arith::MulIOp::create(b, loc, block, pitch));
  return gridEnd(toPosition(b, loc, cut), cut);
}

Value BlockWalk::shifted(Value at) {
  return arith::ShLIOp::create(b, loc, at, index(6));
}

Value BlockWalk::cuts(Value at) {
  RandomBuilder random(b, loc);
  if (encoding == Encoding::Counter)
    return random.gapCuts(stream, at, probability);
  // There are cuts everywhere but inside the table.
  Value inside =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult, at, words);
  auto found = scf::IfOp::create(b, loc, b.getI64Type(), inside,
                                 /*addThenBlock=*/true, /*addElseBlock=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(found.elseBlock());
  scf::YieldOp::create(b, loc, random.constant(~uint64_t(0)));
  b.setInsertionPointToEnd(found.thenBlock());
  Value bits = entry(at);
  Value isFirst =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, at, index(0));
  Value edge = arith::ExtUIOp::create(b, loc, b.getI64Type(), isFirst);
  scf::YieldOp::create(b, loc,
                       ValueRange{arith::OrIOp::create(b, loc, bits, edge)});
  return found.getResult(0);
}

BlockWalk::State BlockWalk::search(Value start, Value bits, int64_t step,
                                   function_ref<Value(Value)> isLast) {
  auto loop = scf::WhileOp::create(
      b, loc, TypeRange{b.getIndexType(), b.getI64Type()},
      ValueRange{start, bits},
      [&](OpBuilder &nested, Location, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        RandomBuilder constants(b, loc);
        Value none = constants.constant(0);
        Value found = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne,
                                            carried[1], none);
        Value stops = arith::OrIOp::create(b, loc, found, isLast(carried[0]));
        Value more = arith::XOrIOp::create(
            b, loc, stops, constants.constant(b.getI1Type(), 1));
        scf::ConditionOp::create(b, loc, more, carried);
      },
      [&](OpBuilder &nested, Location, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        Value at = arith::AddIOp::create(b, loc, carried[0], index(step));
        scf::YieldOp::create(b, loc, ValueRange{at, cuts(at)});
      });
  return State(loop.getResults());
}

BlockWalk::State BlockWalk::searchEnd(Value begin, Value start, Value bits,
                                      PositionRange range) {
  State high = search(start, bits, 1, [&](Value at) -> Value {
    Value after = arith::AddIOp::create(b, loc, at, index(1));
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sge,
                                 shifted(after), range.end);
  });
  // 64 where there is none: the end of the word.
  Value trailing = math::CountTrailingZerosOp::create(b, loc, high[1]);
  trailing = arith::IndexCastOp::create(b, loc, b.getIndexType(), trailing);
  Value end = arith::AddIOp::create(b, loc, shifted(high[0]), trailing);
  return {begin, end, high[0], high[1]};
}
