//===- RandomBuilder.h - Counter-based random numbers in IR -----*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// The IR built here computes what Sampling's Random.h and Cuts.h compute, bit
// for bit: change both or neither.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_TRANSFORMS_RANDOMBUILDER_H
#define ALIBI_LIB_TRANSFORMS_RANDOMBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include <array>

namespace alibi {

/// Emits the arithmetic of one draw.
class RandomBuilder {
public:
  RandomBuilder(mlir::OpBuilder &b, mlir::Location loc)
      : b(b), loc(loc), i32(b.getI32Type()), i64(b.getI64Type()),
        f64(b.getF64Type()) {}

  /// `sampling::drawWords`; the seed is an i64 value, head and sample i32.
  std::pair<mlir::Value, mlir::Value> drawWords(mlir::Value seed,
                                                mlir::Value head,
                                                mlir::Value sample,
                                                uint32_t stream);
  /// `sampling::negLog2`.
  mlir::Value negLog2(mlir::Value word);
  /// floor(word * bound / 2^64), both unsigned.
  mlir::Value uniformBelow(mlir::Value word, mlir::Value bound) {
    return mlir::arith::MulUIExtendedOp::create(b, loc, word, bound).getHigh();
  }
  /// `sampling::cutProbability`, of a slope of type f32.
  mlir::Value cutProbability(mlir::Value slope);
  /// `sampling::gapWord`; `gap` is an index.
  mlir::Value gapWord(mlir::Value stream, mlir::Value gap);

  /// Whether the gaps 64 word .. 64 word + 63 are cut, as the bits of an i64:
  /// where `gapWord` is below `probability`. Computed in vectors.
  mlir::Value gapCuts(mlir::Value stream, mlir::Value word,
                      mlir::Value probability);

  /// A number, or a vector of it.
  mlir::Value constant(mlir::Type type, uint64_t value);
  mlir::Value constant(uint64_t value) { return constant(i64, value); }
  mlir::Value real(double value) {
    return mlir::arith::ConstantOp::create(b, loc, b.getF64FloatAttr(value));
  }
  /// `value` as f64, from `low` to `high`.
  mlir::Value clamp(mlir::Value value, double low, double high) {
    mlir::Value bounded =
        mlir::arith::MinNumFOp::create(b, loc, value, real(high));
    return mlir::arith::MaxNumFOp::create(b, loc, bounded, real(low));
  }

private:
  /// The generator: a counter, of i32 numbers or vectors of them, and a seed.
  std::array<mlir::Value, 4> philox(std::array<mlir::Value, 4> counter,
                                    mlir::Value seed);
  mlir::Value complement(mlir::Value value) {
    return mlir::arith::XOrIOp::create(b, loc, value, constant(~uint64_t(0)));
  }

  mlir::OpBuilder &b;
  mlir::Location loc;
  mlir::Type i32, i64, f64;
};

} // namespace alibi

#endif // ALIBI_LIB_TRANSFORMS_RANDOMBUILDER_H
