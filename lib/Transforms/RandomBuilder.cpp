//===- RandomBuilder.cpp - Counter-based random numbers in IR -------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "RandomBuilder.h"
#include "Alibi/Sampling/Random.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include <numeric>

using namespace mlir;
using namespace alibi;
using sampling::kLogFractionBits;

Value RandomBuilder::constant(Type type, uint64_t value) {
  Type element = getElementTypeOrSelf(type);
  TypedAttr attribute = b.getIntegerAttr(
      element, llvm::APInt(element.getIntOrFloatBitWidth(), value));
  if (auto vector = dyn_cast<VectorType>(type))
    attribute = DenseElementsAttr::get(vector, attribute);
  return arith::ConstantOp::create(b, loc, attribute);
}

/// Philox-4x32-10 (Salmon, Moraes, Dror and Shaw, SC11).
std::array<Value, 4> RandomBuilder::philox(std::array<Value, 4> x, Value seed) {
  Type type = x[0].getType();
  auto spread = [&](Value number) -> Value {
    if (type == i32)
      return number;
    return vector::BroadcastOp::create(b, loc, type, number);
  };
  Value key0 = arith::TruncIOp::create(b, loc, i32, seed);
  Value high = arith::ShRUIOp::create(b, loc, seed, constant(32));
  Value key1 = arith::TruncIOp::create(b, loc, i32, high);
  Value multiplier0 = constant(type, 0xD2511F53u);
  Value multiplier1 = constant(type, 0xCD9E8D57u);
  for (int round = 0; round < 10; ++round) {
    auto a = arith::MulUIExtendedOp::create(b, loc, multiplier0, x[0]);
    auto c = arith::MulUIExtendedOp::create(b, loc, multiplier1, x[2]);
    auto mix = [&](Value high, Value word, Value key) -> Value {
      Value mixed = arith::XOrIOp::create(b, loc, high, word);
      return arith::XOrIOp::create(b, loc, mixed, spread(key));
    };
    Value left = mix(c.getHigh(), x[1], key0);
    Value right = mix(a.getHigh(), x[3], key1);
    x = {left, c.getLow(), right, a.getLow()};
    key0 = arith::AddIOp::create(b, loc, key0, constant(i32, 0x9E3779B9u));
    key1 = arith::AddIOp::create(b, loc, key1, constant(i32, 0xBB67AE85u));
  }
  return x;
}

std::pair<Value, Value> RandomBuilder::drawWords(Value seed, Value head,
                                                 Value sample,
                                                 uint32_t stream) {
  std::array<Value, 4> x = {sample, head, constant(i32, stream),
                            constant(i32, 0)};
  x = philox(x, seed);
  auto join = [&](Value low, Value high) -> Value {
    Value wide = arith::ExtUIOp::create(b, loc, i64, high);
    Value shifted = arith::ShLIOp::create(b, loc, wide, constant(32));
    return arith::OrIOp::create(
        b, loc, arith::ExtUIOp::create(b, loc, i64, low), shifted);
  };
  Value first = join(x[0], x[1]);
  return {first, join(x[2], x[3])};
}

Value RandomBuilder::negLog2(Value word) {
  word = arith::OrIOp::create(b, loc, word, constant(1));
  Value zeros = math::CountLeadingZerosOp::create(b, loc, word);
  Value mantissa = arith::ShLIOp::create(b, loc, word, zeros);
  Value one = constant(1), top = constant(63);
  Value zero = constant(0);
  Value first = arith::ConstantIndexOp::create(b, loc, 0);
  Value last = arith::ConstantIndexOp::create(b, loc, kLogFractionBits);
  Value step = arith::ConstantIndexOp::create(b, loc, 1);
  auto digits = scf::ForOp::create(
      b, loc, first, last, step, ValueRange{mantissa, zero},
      [&](OpBuilder &nested, Location, Value, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPoint(nested.getInsertionBlock(),
                            nested.getInsertionPoint());
        Value square = uniformBelow(carried[0], carried[0]);
        Value digit = arith::ShRUIOp::create(b, loc, square, top);
        // Shifts by 1 where the square is below 2.
        Value below = arith::XOrIOp::create(b, loc, digit, one);
        Value next = arith::ShLIOp::create(b, loc, square, below);
        Value fraction = arith::OrIOp::create(
            b, loc, arith::ShLIOp::create(b, loc, carried[1], one), digit);
        scf::YieldOp::create(b, loc, ValueRange{next, fraction});
      });
  Value whole = arith::AddIOp::create(b, loc, zeros, one);
  whole = arith::ShLIOp::create(b, loc, whole, constant(kLogFractionBits));
  return arith::SubIOp::create(b, loc, whole, digits.getResult(1));
}

Value RandomBuilder::cutProbability(Value slope) {
  Value wide = arith::ExtFOp::create(b, loc, f64, slope);
  Value power = arith::MulFOp::create(b, loc, wide, real(sampling::kLog2E));
  power = clamp(power, 0.0, 63.0);
  // The power is not negative: truncation is the floor.
  Value whole = arith::FPToSIOp::create(b, loc, i64, power);
  Value fraction = arith::SubFOp::create(
      b, loc, power, arith::SIToFPOp::create(b, loc, f64, whole));
  fraction =
      arith::MulFOp::create(b, loc, fraction, real(sampling::kFractionScale));
  Value half = arith::FPToSIOp::create(b, loc, i64, fraction);
  Value units = arith::ShLIOp::create(b, loc, half, constant(1));
  Value x = uniformBelow(units, constant(sampling::kLn2));

  // Terms from the last to the second: the index counts up.
  Value first = arith::ConstantIndexOp::create(b, loc, 0);
  Value count = arith::ConstantIndexOp::create(b, loc, sampling::kExpTerms - 1);
  Value step = arith::ConstantIndexOp::create(b, loc, 1);
  Value last = constant(sampling::kExpTerms);
  auto series = scf::ForOp::create(
      b, loc, first, count, step, ValueRange{constant(~uint64_t(0))},
      [&](OpBuilder &nested, Location, Value index, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPoint(nested.getInsertionBlock(),
                            nested.getInsertionPoint());
        Value term = arith::SubIOp::create(
            b, loc, last, arith::IndexCastOp::create(b, loc, i64, index));
        Value product = uniformBelow(x, carried[0]);
        Value quotient = arith::DivUIOp::create(b, loc, product, term);
        scf::YieldOp::create(b, loc, complement(quotient));
      });
  Value remains = complement(uniformBelow(x, series.getResult(0)));
  remains = arith::ShRUIOp::create(b, loc, remains, whole);
  return complement(remains);
}

Value RandomBuilder::gapWord(Value stream, Value gap) {
  Value narrow = arith::IndexCastOp::create(b, loc, i32, gap);
  Value one = constant(i32, 1), zero = constant(i32, 0);
  Value pair = arith::ShRSIOp::create(b, loc, narrow, one);
  auto [even, odd] = drawWords(stream, zero, pair, /*stream=*/0);
  Value parity = arith::AndIOp::create(b, loc, narrow, one);
  Value isOdd =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, parity, zero);
  return arith::SelectOp::create(b, loc, isOdd, odd, even);
}

Value RandomBuilder::gapCuts(Value stream, Value word, Value probability) {
  // A counter gives the numbers of two gaps.
  auto pairs = VectorType::get(32, i32);
  SmallVector<int32_t> steps(32);
  std::iota(steps.begin(), steps.end(), 0);
  Value narrow = arith::IndexCastOp::create(b, loc, i32, word);
  Value first = arith::ShLIOp::create(b, loc, narrow, constant(i32, 5));
  Value all = vector::BroadcastOp::create(b, loc, pairs, first);
  Value iota = arith::ConstantOp::create(
      b, loc, DenseElementsAttr::get(pairs, ArrayRef<int32_t>(steps)));
  Value zero = constant(pairs, 0);
  Value counter = arith::AddIOp::create(b, loc, all, iota);
  std::array<Value, 4> x = philox({counter, zero, zero, zero}, stream);

  auto half = [&](Value number) -> Value {
    Value low = arith::TruncIOp::create(b, loc, i32, number);
    return vector::BroadcastOp::create(b, loc, pairs, low);
  };
  Value low = half(probability);
  Value high = half(arith::ShRUIOp::create(b, loc, probability, constant(32)));
  auto compare = [&](arith::CmpIPredicate predicate, Value x, Value y) {
    return arith::CmpIOp::create(b, loc, predicate, x, y);
  };
  // Numbers of 64 bits in two halves.
  auto isBelow = [&](Value lowWord, Value highWord) -> Value {
    Value less = compare(arith::CmpIPredicate::ult, highWord, high);
    Value same = compare(arith::CmpIPredicate::eq, highWord, high);
    Value lower = compare(arith::CmpIPredicate::ult, lowWord, low);
    return arith::OrIOp::create(b, loc, less,
                                arith::AndIOp::create(b, loc, same, lower));
  };
  Value even = isBelow(x[0], x[1]);
  Value cuts = vector::InterleaveOp::create(b, loc, even, isBelow(x[2], x[3]));
  Value bits = vector::BitCastOp::create(b, loc, VectorType::get(1, i64), cuts);
  return vector::ExtractOp::create(b, loc, bits, 0);
}
