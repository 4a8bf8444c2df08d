//===- NamedShapes.h - What the sizes of operands mean ----------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_NAMEDSHAPES_H
#define ALIBI_IR_NAMEDSHAPES_H

#include "mlir/IR/BuiltinTypeInterfaces.h"
#include "mlir/IR/Operation.h"

namespace alibi {

/// What a size means, as messages say it. Sizes that mean the same agree.
namespace meaning {
inline constexpr llvm::StringLiteral kBatch = "batch size", kHeads = "heads",
                                     kKeyHeads = "key-value heads",
                                     kGroup = "heads per group",
                                     kQueries = "length of queries",
                                     kKeys = "length of keys", kDepth = "depth",
                                     kValueDepth = "value depth",
                                     kSamples = "samples", kWords = "words",
                                     kBoundaries = "boundaries of segments",
                                     kBlocks = "blocks of keys",
                                     kNumbers = "numbers per block";
} // namespace meaning

/// A shaped operand or result of an alibi op.
struct NamedShape {
  /// "operand" or "result".
  llvm::StringRef kind;
  llvm::StringRef name;
  mlir::ShapedType type;
  /// Null for a result.
  mlir::Value value;
  /// One for every dimension.
  llvm::SmallVector<llvm::StringRef, 5> meanings;
};

/// The shaped operands and results of an alibi op; optional ones only where
/// they are given.
llvm::SmallVector<NamedShape> namedShapes(mlir::Operation *op);

} // namespace alibi

#endif // ALIBI_IR_NAMEDSHAPES_H
