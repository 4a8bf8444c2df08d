//===- DecomposePartition.cpp - Drawing partitions at run time ------------===//
//
// Part of the alibi-mlir project.
//
// The IR built here computes what Sampling's `drawGrid` computes, bit for bit:
// change both or neither.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Grid.h"
#include "Alibi/Sampling/Random.h"
#include "Alibi/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <array>

using namespace mlir;
using namespace alibi;
using sampling::kFractionBits;
using sampling::kLogFractionBits;
using sampling::kMaxPitch;

namespace {
/// Emits the arithmetic of one draw.
class DrawBuilder {
public:
  DrawBuilder(OpBuilder &b, Location loc)
      : b(b), loc(loc), i32(b.getI32Type()), i64(b.getI64Type()),
        f64(b.getF64Type()) {}

  std::pair<Value, Value> drawWords(uint64_t seed, Value head, Value sample,
                                    uint32_t stream);
  Value negLog2(Value word);
  /// floor(word * bound / 2^64), both unsigned.
  Value uniformBelow(Value word, Value bound) {
    return arith::MulUIExtendedOp::create(b, loc, word, bound).getHigh();
  }
  /// The grid's pitch and shift for a slope of type f32.
  std::pair<Value, Value> drawGrid(Sampler sampler, Value slope, uint64_t seed,
                                   Value head, Value sample);

private:
  Value constant(Type type, uint64_t value) {
    return arith::ConstantOp::create(
        b, loc,
        b.getIntegerAttr(type, APInt(type.getIntOrFloatBitWidth(), value)));
  }
  Value constant(double value) {
    return arith::ConstantOp::create(b, loc, b.getF64FloatAttr(value));
  }
  /// floor(logs * factor / slope), from 0 to `bound`; `logs` as `negLog2`
  /// gives.
  Value scaledLog(Value logs, double factor, Value slope, double bound);

  OpBuilder &b;
  Location loc;
  Type i32, i64, f64;
};
} // namespace

/// Philox-4x32-10 (Salmon, Moraes, Dror and Shaw, SC11).
std::pair<Value, Value> DrawBuilder::drawWords(uint64_t seed, Value head,
                                               Value sample, uint32_t stream) {
  std::array<Value, 4> x = {sample, head, constant(i32, stream),
                            constant(i32, 0)};
  uint32_t key0 = static_cast<uint32_t>(seed);
  uint32_t key1 = static_cast<uint32_t>(seed >> 32);
  Value multiplier0 = constant(i32, 0xD2511F53u);
  Value multiplier1 = constant(i32, 0xCD9E8D57u);
  for (int round = 0; round < 10; ++round) {
    auto a = arith::MulUIExtendedOp::create(b, loc, multiplier0, x[0]);
    auto c = arith::MulUIExtendedOp::create(b, loc, multiplier1, x[2]);
    auto mix = [&](Value high, Value word, uint32_t key) -> Value {
      Value mixed = arith::XOrIOp::create(b, loc, high, word);
      return arith::XOrIOp::create(b, loc, mixed, constant(i32, key));
    };
    x = {mix(c.getHigh(), x[1], key0), c.getLow(), mix(a.getHigh(), x[3], key1),
         a.getLow()};
    key0 += 0x9E3779B9u;
    key1 += 0xBB67AE85u;
  }
  auto join = [&](Value low, Value high) -> Value {
    Value wide = arith::ExtUIOp::create(b, loc, i64, high);
    Value shifted = arith::ShLIOp::create(b, loc, wide, constant(i64, 32));
    return arith::OrIOp::create(
        b, loc, arith::ExtUIOp::create(b, loc, i64, low), shifted);
  };
  return {join(x[0], x[1]), join(x[2], x[3])};
}

Value DrawBuilder::negLog2(Value word) {
  word = arith::OrIOp::create(b, loc, word, constant(i64, 1));
  Value zeros = math::CountLeadingZerosOp::create(b, loc, word);
  Value mantissa = arith::ShLIOp::create(b, loc, word, zeros);
  Value one = constant(i64, 1), top = constant(i64, 63);
  Value zero = constant(i64, 0);
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
  whole = arith::ShLIOp::create(b, loc, whole, constant(i64, kLogFractionBits));
  return arith::SubIOp::create(b, loc, whole, digits.getResult(1));
}

Value DrawBuilder::scaledLog(Value logs, double factor, Value slope,
                             double bound) {
  Value real = arith::SIToFPOp::create(b, loc, f64, logs);
  Value scaled = arith::MulFOp::create(b, loc, real, constant(factor));
  Value quotient = arith::DivFOp::create(b, loc, scaled, slope);
  Value bounded = arith::MinNumFOp::create(b, loc, quotient, constant(bound));
  Value clamped = arith::MaxNumFOp::create(b, loc, bounded, constant(0.0));
  return arith::FPToSIOp::create(b, loc, i64, clamped);
}

std::pair<Value, Value> DrawBuilder::drawGrid(Sampler sampler, Value slope,
                                              uint64_t seed, Value head,
                                              Value sample) {
  auto [first, second] = drawWords(seed, head, sample, /*stream=*/0);
  Value word = drawWords(seed, head, sample, /*stream=*/1).first;
  Value m = arith::ExtFOp::create(b, loc, f64, slope);
  Value one = constant(i64, 1), bits = constant(i64, kFractionBits);
  constexpr double unit =
      0.693147180559945309417232121458 / (int64_t(1) << kLogFractionBits);
  if (sampler == Sampler::Grid) {
    Value left = negLog2(first);
    Value logs = arith::AddIOp::create(b, loc, left, negLog2(second));
    Value pitch = scaledLog(logs, unit * (int64_t(1) << kFractionBits), m,
                            static_cast<double>(kMaxPitch));
    pitch = arith::MaxSIOp::create(b, loc, pitch, one);
    return {pitch, uniformBelow(word, pitch)};
  }
  double bound = static_cast<double>(kMaxPitch >> (kFractionBits + 2));
  Value left = scaledLog(negLog2(first), unit, m, bound);
  Value right = scaledLog(negLog2(second), unit, m, bound);
  Value width = arith::AddIOp::create(b, loc, left, right);
  width = arith::AddIOp::create(b, loc, width, one);
  return {arith::ShLIOp::create(b, loc, width, bits),
          arith::ShLIOp::create(b, loc, uniformBelow(word, width), bits)};
}

Replacement alibi::decomposePartition(RewriterBase &rewriter, PartitionOp op) {
  Location loc = op.getLoc();
  RankedTensorType type = op.getPitch().getType();
  SampledAttr method = op.getMethod();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(rewriter, loc, op.getSlopes());
  sizes.insert(sizes.begin(), rewriter.getIndexAttr(method.getSamples()));
  int64_t rank = sizes.size();
  auto empty = [&]() -> Value {
    return tensor::EmptyOp::create(rewriter, loc, sizes, type.getElementType());
  };
  SmallVector<Value> inits = {empty(), empty()};
  AffineMap table = rewriter.getMultiDimIdentityMap(rank);
  AffineMap perHead = table.dropResult(0);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  auto draws = linalg::GenericOp::create(
      rewriter, loc, TypeRange{inits[0].getType(), inits[1].getType()},
      ValueRange{op.getSlopes()}, inits, ArrayRef{perHead, table, table},
      iterators, [&](OpBuilder &b, Location loc, ValueRange args) {
        auto index = [&](int64_t dim) -> Value {
          Value position = linalg::IndexOp::create(b, loc, dim);
          return arith::IndexCastOp::create(b, loc, b.getI32Type(), position);
        };
        DrawBuilder draw(b, loc);
        auto [pitch, shift] =
            draw.drawGrid(method.getSampler(), args[0], method.getSeed(),
                          /*head=*/index(rank - 1), /*sample=*/index(0));
        linalg::YieldOp::create(b, loc, ValueRange{pitch, shift});
      });
  Replacement results;
  for (auto [result, wanted] : llvm::zip(draws.getResults(), op.getResults()))
    results.push_back(
        result.getType() == wanted.getType()
            ? Value(result)
            : tensor::CastOp::create(rewriter, loc, wanted.getType(), result));
  return results;
}
