//===- SizeChecker.h - Sizes that operands and results share ----*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_IR_SIZECHECKER_H
#define ALIBI_LIB_IR_SIZECHECKER_H

#include "Alibi/IR/NamedShapes.h"
#include "llvm/ADT/StringMap.h"

namespace alibi {

/// Checks the shapes of an op's operands and results against each other: a size
/// has a meaning ("length of keys"), and everything that names the same meaning
/// must have the same static size, wherever dynamic sizes leave one.
class SizeChecker {
public:
  explicit SizeChecker(mlir::Operation *op) : op(op) {}

  /// Records the sizes of `shape`; fails, with an error at the op, where one
  /// differs from what is known, and where a tensor has an encoding.
  llvm::LogicalResult check(const NamedShape &shape);
  llvm::LogicalResult check(llvm::ArrayRef<NamedShape> shapes);

  /// Requires `type` to have the element type of the shape that was checked
  /// first.
  llvm::LogicalResult sameElement(llvm::StringRef kind, llvm::StringRef name,
                                  mlir::Type type);

  /// Requires a size that is known to be at least 1.
  llvm::LogicalResult atLeastOne(llvm::StringRef meaning);

  /// Requires `meaning`, where known, to be `size`.
  void expect(llvm::StringRef meaning, int64_t size, llvm::StringRef owner) {
    known.try_emplace(meaning, Known{size, owner.str()});
  }

  /// The size, or ShapedType::kDynamic.
  int64_t get(llvm::StringRef meaning) const;

  /// The operand or result that a known size was first seen in.
  llvm::StringRef owner(llvm::StringRef meaning) const {
    return known.find(meaning)->second.owner;
  }

private:
  struct Known {
    int64_t size;
    std::string owner;
  };

  mlir::Operation *op;
  llvm::StringMap<Known> known;
  mlir::Type firstElement;
  std::string first;
};

} // namespace alibi

#endif // ALIBI_LIB_IR_SIZECHECKER_H
