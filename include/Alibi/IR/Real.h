//===- Real.h - A real number in an attribute -------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_REAL_H
#define ALIBI_IR_REAL_H

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/Hashing.h"

namespace alibi {

/// A double, as parameter of an attribute.
struct Real {
  double value;

  /// Of the bits: an attribute is unique whatever number it holds.
  bool operator==(const Real &other) const {
    return llvm::bit_cast<uint64_t>(value) ==
           llvm::bit_cast<uint64_t>(other.value);
  }
};

inline llvm::hash_code hash_value(Real real) {
  return llvm::hash_value(llvm::bit_cast<uint64_t>(real.value));
}

/// Prints enough digits to read the same number again.
llvm::raw_ostream &operator<<(llvm::raw_ostream &stream, Real real);

} // namespace alibi

namespace mlir {
template <> struct FieldParser<alibi::Real> {
  static FailureOr<alibi::Real> parse(AsmParser &parser) {
    alibi::Real real;
    if (failed(parser.parseFloat(real.value)))
      return failure();
    return real;
  }
};

template <> struct FieldParser<std::optional<alibi::Real>> {
  static FailureOr<std::optional<alibi::Real>> parse(AsmParser &parser) {
    FailureOr<alibi::Real> real = FieldParser<alibi::Real>::parse(parser);
    if (failed(real))
      return failure();
    return std::optional<alibi::Real>(*real);
  }
};
} // namespace mlir

#endif // ALIBI_IR_REAL_H
