//===- Signature.h - Functions that others can call -------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_SIGNATURE_H
#define ALIBI_COMPILER_SIGNATURE_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <string>
#include <vector>

namespace alibi {

/// The type of an argument or result of a compiled function.
struct ValueInfo {
  enum class Kind { Float, BFloat, Integer };
  /// An argument's in the text, or empty.
  std::string name;
  /// As MLIR prints it.
  std::string type;
  Kind kind;
  /// Bits of the element, or of the scalar; `index` has 64.
  unsigned bits;
  bool isTensor;
  /// Whether the function may write the memory of a tensor argument.
  bool isWritable = false;
  /// Sizes of a tensor; -1 where dynamic.
  std::vector<int64_t> shape;
};

struct FunctionInfo {
  std::string name;
  std::vector<ValueInfo> arguments;
  std::vector<ValueInfo> results;
};

/// Describes the public functions of a module of tensors, and marks their
/// tensors as not writable where they do not say. Fails where an argument is
/// not a ranked tensor or scalar of f16, bf16, f32, f64 or an integer of 8 to
/// 64 bits, or a result not such a tensor.
llvm::Expected<std::vector<FunctionInfo>>
describeFunctions(mlir::ModuleOp module);

} // namespace alibi

#endif // ALIBI_COMPILER_SIGNATURE_H
