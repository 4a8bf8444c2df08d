//===- WeightedValues.cpp - Products of weights and values ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "WeightedValues.h"
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

/// The same 16 bits in both halves of a word.
static Value twice(Emitter &e, uint32_t half) {
  return e.i32(static_cast<int32_t>(half << 16 | half));
}

/// Bits of an f16 or bf16 number.
namespace {
struct Format {
  uint32_t exponent, mantissa, one;
  explicit Format(Type element)
      : exponent(element.isBF16() ? 0x7F80 : 0x7C00),
        mantissa(0x7FFF & ~exponent), one(element.isBF16() ? 0x3F80 : 0x3C00) {}
  uint32_t unit() const { return mantissa + 1; } // the exponent's lowest bit
};
} // namespace

static constexpr uint32_t kSign = 0x8000;

/// The sign bit of each half whose number is not finite.
static Value nonFiniteHalves(Emitter &e, const Format &format, Value pair) {
  Value exponent = e.bitAnd(pair, twice(e, format.exponent));
  // A full exponent, and no other, reaches the sign bit.
  Value raised = e.add(exponent, twice(e, format.unit()));
  return e.bitAnd(raised, twice(e, kSign));
}

/// 1 where a sign bit is set, `number` there.
static Value spread(Emitter &e, Value signs, uint32_t number) {
  return e.mul(e.shr(signs, 15), static_cast<int64_t>(number));
}

Values cuda::packWeights(Emitter &e, Type element, const ScoreTile &tile) {
  Values packed;
  ArrayRef<Value> weights = tile.scores;
  for (; !weights.empty(); weights = weights.drop_front(8))
    packed.append(
        packLeft(e, element, weights.take_front(4), weights.slice(4, 4)));
  return packed;
}

/// out += weights * transform(values).
static Values addTransformed(Emitter &e, const KernelShape &shape,
                             TileReader &reader, ValueRange weights, Values out,
                             function_ref<Value(Value)> transform) {
  int64_t columns = KernelShape::padded(shape.valueDepth);
  for (int64_t key = 0; key < shape.keys; key += kFragmentDepth) {
    ValueRange left = weights.slice(key / 4, 4);
    for (int64_t column = 0; column < columns; column += 16) {
      Values right = reader.read(key, column);
      for (Value &pair : right)
        pair = transform(pair);
      for (int64_t half = 0; half < 2; ++half) {
        auto part = MutableArrayRef(out).slice((column / 8 + half) * 4, 4);
        Values sum = multiply(e, shape.element, left,
                              ArrayRef(right).slice(2 * half, 2), part);
        llvm::copy(sum, part.begin());
      }
    }
  }
  return out;
}

Values cuda::addValues(Emitter &e, const KernelShape &shape, TileReader &reader,
                       ValueRange weights, Values out) {
  return addTransformed(e, shape, reader, weights, std::move(out),
                        [](Value pair) { return pair; });
}

Value cuda::findNonFinite(Emitter &e, const KernelShape &shape, Value address,
                          Value thread, int64_t threads) {
  Format format(shape.element);
  auto words = VectorType::get(4, e.i32Type());
  int64_t chunks = 2 * KernelShape::padded(shape.valueDepth) / kChunk;
  int64_t perLine = shape.valueBytes() / shape.keys / kChunk;
  // Chunks that hold no channels are not of a number.
  Value found = e.i32(0);
  Values all = e.loop(
      thread, e.i32(shape.keys * perLine), threads, {found},
      [&](Value index, ValueRange carried) {
        Value row = e.divU(index, perLine), chunk = e.remU(index, perLine);
        Value logical = e.bitXor(chunk, e.bitAnd(row, 7));
        auto look = [&] {
          Value four = e.loadShared(words, e.add(address, e.shl(index, 4)));
          Value signs = carried[0];
          for (int64_t k = 0; k < 4; ++k) {
            Value pair =
                LLVM::ExtractElementOp::create(e.b, e.loc, four, e.i32(k));
            signs = e.bitOr(signs, nonFiniteHalves(e, format, pair));
          }
          return Values{signs};
        };
        if (perLine == chunks)
          return look();
        return e.choose(e.lessU(logical, e.i32(chunks)), look,
                        [&] { return Values{carried[0]}; });
      });
  return e.lessU(e.i32(0), all[0]);
}

/// Left operands that are 1 where a row sees a key.
static Values packSeen(Emitter &e, const Format &format, const ScoreTile &tile,
                       int64_t firstElement) {
  Values packed;
  // Not before the loops: the registers are needed there.
  Value word = e.opaque(tile.seen[firstElement / 32]);
  for (int64_t k = firstElement; k < firstElement + 8; k += 2) {
    Value bits = e.shr(word, k % 32);
    Value low = e.bitAnd(bits, 1);
    Value high = e.shl(e.bitAnd(bits, 2), 15);
    packed.push_back(e.mul(e.bitOr(low, high), format.one));
  }
  return packed;
}

/// Which accumulators see a value that is infinite, of the sign `isPositive`,
/// or NaN: one bit each, in words of 64.
static Values findSeen(Emitter &e, const KernelShape &shape, TileReader &reader,
                       Value address, const ScoreTile &tile, Value isPositive) {
  Format format(shape.element);
  // 1 where a value counts.
  auto transform = [&](Value pair) {
    Value signs = nonFiniteHalves(e, format, pair);
    Value mantissa = e.bitAnd(pair, twice(e, format.mantissa));
    Value isNaN = e.add(mantissa, twice(e, kSign - 1));
    Value sign = e.select(isPositive, e.bitXor(pair, -1), pair);
    return spread(e, e.bitAnd(signs, e.bitOr(isNaN, sign)), format.one);
  };
  Values words;
  constexpr int64_t columnsOfWord = 128;
  int64_t columns = KernelShape::padded(shape.valueDepth);
  for (int64_t begin = 0; begin < columns; begin += columnsOfWord) {
    int64_t end = std::min(begin + columnsOfWord, columns);
    words.append(e.loop(
        e.i32(begin), e.i32(end), 16, {e.i64(0)},
        [&](Value column, ValueRange carried) {
          Values sums(8, e.f32(0));
          for (int64_t key = 0; key < shape.keys; key += kFragmentDepth) {
            Values left = packSeen(e, format, tile, key / 2);
            Values right = reader.readAt(address, key, column);
            for (Value &pair : right)
              pair = transform(pair);
            for (int64_t half = 0; half < 2; ++half) {
              auto sum = MutableArrayRef(sums).slice(4 * half, 4);
              Values added = multiply(e, shape.element, left,
                                      ArrayRef(right).slice(2 * half, 2), sum);
              llvm::copy(added, sum.begin());
            }
          }
          Value bits = e.i32(0);
          for (auto [k, sum] : llvm::enumerate(sums)) {
            Value isHit = e.lessF(e.f32(0), sum);
            Value bit = e.select(isHit, e.i32(1 << k), e.i32(0));
            bits = e.bitOr(bits, bit);
          }
          Value wide = arith::ExtUIOp::create(e.b, e.loc, e.i64Type(), bits);
          Value place = e.shr(e.sub(column, begin), 1);
          Value moved =
              arith::ShLIOp::create(e.b, e.loc, wide, e.extend(place));
          return Values{e.bitOr(carried[0], moved)};
        }));
  }
  return words;
}

Values cuda::addNonFinite(Emitter &e, const KernelShape &shape,
                          TileReader &reader, Value address, ValueRange weights,
                          const ScoreTile &tile, Values out) {
  Format format(shape.element);
  constexpr double infinity = std::numeric_limits<double>::infinity();
  reader.setTile(address);
  out = addTransformed(e, shape, reader, weights, std::move(out),
                       [&](Value pair) {
                         Value signs = nonFiniteHalves(e, format, pair);
                         Value kept = e.bitXor(spread(e, signs, 0xFFFF), -1);
                         return e.bitAnd(pair, kept);
                       });
  for (bool isPositive : {true, false}) {
    Value limit = e.f32(isPositive ? infinity : -infinity);
    Values words = findSeen(e, shape, reader, address, tile, e.i1(isPositive));
    for (auto [k, x] : llvm::enumerate(out)) {
      Value half = words[k / 64];
      if (k % 64 >= 32)
        half = e.shr(half, 32);
      Value bit = e.bitAnd(e.truncate(half), int64_t(1) << (k % 32));
      Value isHit = e.negate(e.equal(bit, e.i32(0)));
      x = e.addF(x, e.select(isHit, limit, e.f32(0)));
    }
  }
  return out;
}
