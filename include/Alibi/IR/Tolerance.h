//===- Tolerance.h - A real number in a method ------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_TOLERANCE_H
#define ALIBI_IR_TOLERANCE_H

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/Hashing.h"

namespace alibi {

/// The share of a row's softmax mass that may be dropped or misplaced.
struct Tolerance {
  double value;

  bool operator==(const Tolerance &other) const { return value == other.value; }
};

inline llvm::hash_code hash_value(Tolerance tolerance) {
  return llvm::hash_value(llvm::bit_cast<uint64_t>(tolerance.value));
}

/// Prints enough digits to read the same number again.
llvm::raw_ostream &operator<<(llvm::raw_ostream &stream, Tolerance tolerance);

} // namespace alibi

namespace mlir {
template <> struct FieldParser<alibi::Tolerance> {
  static FailureOr<alibi::Tolerance> parse(AsmParser &parser) {
    alibi::Tolerance tolerance;
    if (failed(parser.parseFloat(tolerance.value)))
      return failure();
    return tolerance;
  }
};

template <> struct FieldParser<std::optional<alibi::Tolerance>> {
  static FailureOr<std::optional<alibi::Tolerance>> parse(AsmParser &parser) {
    FailureOr<alibi::Tolerance> tolerance =
        FieldParser<alibi::Tolerance>::parse(parser);
    if (failed(tolerance))
      return failure();
    return std::optional<alibi::Tolerance>(*tolerance);
  }
};
} // namespace mlir

#endif // ALIBI_IR_TOLERANCE_H
