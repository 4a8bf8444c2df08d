//===- BlockLookup.cpp - The block of a position in IR --------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/BlockLookup.h"
#include "Alibi/IR/Storage.h"
#include "Alibi/Sampling/Partition.h"
#include "Alibi/Transforms/BlockWalk.h"
#include "RandomBuilder.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include <cmath>

using namespace mlir;
using namespace alibi;

Value BlockLookup::word(Value index) {
  SmallVector<Value> place(at);
  place.push_back(index);
  return buildLoad(b, loc, partitions, place);
}

PositionRange BlockLookup::blockOf(Value position, PositionRange range) {
  switch (encoding) {
  case Encoding::Counter:
    return counterBlock(position, range);
  case Encoding::Bits:
    return bitsBlock(position, range);
  case Encoding::Grid:
  case Encoding::WeightedGrid:
    return BlockWalk::blockOf(
        BlockWalk(b, loc, encoding, partitions, at).first(position, range));
  }
  llvm_unreachable("all encodings are above");
}

Value BlockLookup::weight() {
  if (encoding != Encoding::WeightedGrid)
    return Value();
  return word(arith::ConstantIndexOp::create(b, loc, 2));
}

Value BlockLookup::logWeight() {
  Value units = weight();
  if (!units)
    return Value();
  Value weight = arith::SIToFPOp::create(b, loc, b.getF32Type(), units);
  Value log = math::LogOp::create(b, loc, weight);
  Value unit =
      arith::ConstantOp::create(b, loc,
                                b.getF32FloatAttr(static_cast<float>(
                                    sampling::kWeightBits * std::log(2.0))));
  return arith::SubFOp::create(b, loc, log, unit);
}

Value BlockLookup::walk(Value start, Value bound, int64_t step,
                        function_ref<Value(Value)> keepsOn) {
  Type index = b.getIndexType(), boolean = b.getI1Type();
  auto inside =
      step > 0 ? arith::CmpIPredicate::slt : arith::CmpIPredicate::sgt;
  auto loop = scf::WhileOp::create(
      b, loc, TypeRange{index}, ValueRange{start},
      [&](OpBuilder &nested, Location, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        // Nothing is read beyond the bound.
        Value within = arith::CmpIOp::create(b, loc, inside, carried[0], bound);
        auto more = scf::IfOp::create(b, loc, TypeRange{boolean}, within,
                                      /*addThenBlock=*/true,
                                      /*addElseBlock=*/true);
        b.setInsertionPointToEnd(more.thenBlock());
        scf::YieldOp::create(b, loc, keepsOn(carried[0]));
        b.setInsertionPointToEnd(more.elseBlock());
        scf::YieldOp::create(b, loc, within);
        b.setInsertionPointAfter(more);
        scf::ConditionOp::create(b, loc, more.getResult(0), carried);
      },
      [&](OpBuilder &nested, Location, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        Value by = arith::ConstantIndexOp::create(b, loc, step);
        Value next = arith::AddIOp::create(b, loc, carried[0], by);
        scf::YieldOp::create(b, loc, next);
      });
  return loop.getResult(0);
}

PositionRange BlockLookup::counterBlock(Value position, PositionRange range) {
  Value probability = word(arith::ConstantIndexOp::create(b, loc, 0));
  Value stream = word(arith::ConstantIndexOp::create(b, loc, 1));
  auto isWhole = [&](Value gap) -> Value {
    RandomBuilder random(b, loc);
    Value number = random.gapWord(stream, gap);
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::uge, number,
                                 probability);
  };
  Value begin = walk(position, range.begin, -1, isWhole);
  Value after = arith::AddIOp::create(
      b, loc, position, arith::ConstantIndexOp::create(b, loc, 1));
  return {begin, walk(after, range.end, 1, isWhole)};
}

PositionRange BlockLookup::bitsBlock(Value position, PositionRange range) {
  RandomBuilder constants(b, loc);
  Type i64 = b.getI64Type(), index = b.getIndexType();
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  Value six = arith::ConstantIndexOp::create(b, loc, 6);
  Value none = constants.constant(0), all = constants.constant(~uint64_t(0));
  int64_t rank = cast<ShapedType>(partitions.getType()).getRank();
  Value words = buildSizeValue(b, loc, partitions, rank - 1);
  auto firstOf = [&](Value at) -> Value {
    return arith::ShLIOp::create(b, loc, at, six);
  };
  auto isEmpty = [&](Value bits) -> Value {
    return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, bits, none);
  };
  // Unsigned, so that negative positions are outside, too.
  Value inside = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult,
                                       position, firstOf(words));
  auto found = scf::IfOp::create(b, loc, TypeRange{index, index}, inside,
                                 /*addThenBlock=*/true,
                                 /*addElseBlock=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(found.elseBlock());
  scf::YieldOp::create(b, loc, ValueRange{range.begin, range.begin});

  b.setInsertionPointToEnd(found.thenBlock());
  Value own = arith::ShRUIOp::create(b, loc, position, six);
  Value place = arith::IndexCastOp::create(
      b, loc, i64, arith::SubIOp::create(b, loc, position, firstOf(own)));
  // ~0 << place << 1 holds the gaps after the position.
  Value behind = arith::ShLIOp::create(b, loc, all, place);
  behind = arith::ShLIOp::create(b, loc, behind, constants.constant(1));
  Value upTo = arith::XOrIOp::create(b, loc, behind, all);
  auto masked = [&](Value at, Value mask) -> Value {
    Value isOwn =
        arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, at, own);
    Value kept = arith::SelectOp::create(b, loc, isOwn, mask, all);
    return arith::AndIOp::create(b, loc, word(at), kept);
  };
  // The last cut at or before the position. The bound is the first word that
  // matters: cuts before the range need not be found.
  Value low = arith::MaxSIOp::create(b, loc, range.begin, zero);
  low = arith::ShRUIOp::create(b, loc, low, six);
  Value at =
      walk(own, low, -1, [&](Value at) { return isEmpty(masked(at, upTo)); });
  Value bits = masked(at, upTo);
  Value zeros = math::CountLeadingZerosOp::create(b, loc, bits);
  // 63 - zeros is the place of the highest bit, -1 where there is none.
  Value top = arith::SubIOp::create(b, loc, constants.constant(63), zeros);
  Value first = firstOf(at);
  Value begin = arith::AddIOp::create(
      b, loc, first, arith::IndexCastOp::create(b, loc, index, top));
  // Without any, the block begins before the word, and not before position 0.
  Value earliest = arith::MaxSIOp::create(b, loc, range.begin, zero);
  begin = arith::SelectOp::create(b, loc, isEmpty(bits), earliest, begin);

  // The first cut after it.
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  Value lastWord = arith::SubIOp::create(b, loc, words, one);
  Value high = arith::ShRSIOp::create(
      b, loc, arith::SubIOp::create(b, loc, range.end, one), six);
  high = arith::MinSIOp::create(b, loc, high, lastWord);
  at =
      walk(own, high, 1, [&](Value at) { return isEmpty(masked(at, behind)); });
  bits = masked(at, behind);
  // 64 where there is none: the end of the word.
  Value trailing = math::CountTrailingZerosOp::create(b, loc, bits);
  first = firstOf(at);
  Value end = arith::AddIOp::create(
      b, loc, first, arith::IndexCastOp::create(b, loc, index, trailing));
  scf::YieldOp::create(b, loc, ValueRange{begin, end});
  return {found.getResult(0), found.getResult(1)};
}
