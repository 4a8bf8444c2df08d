//===- CInterface.h - Functions that C calls --------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// The binary interface of compiled files, version 1. A public function `f` of
// the module becomes `int alibi_f(...)`, which takes scalars by value and, for
// every tensor, the address of
//
//   struct { T *data; int64_t sizes[rank]; int64_t strides[rank]; }
//
// with strides in elements: arguments first, then one for each result, whose
// memory is the caller's. It checks what it is given, writes nothing unless all
// of it holds, and returns a status.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_CINTERFACE_H
#define ALIBI_COMPILER_CINTERFACE_H

#include "Alibi/Compiler/Signature.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/ArrayRef.h"

namespace llvm {
class Module;
} // namespace llvm

namespace alibi {

inline constexpr int kCInterfaceVersion = 1;

/// The low 8 bits of a status; those above hold the number of a parameter, or
/// of a rule for `SizesDisagree`, from 1.
enum class CStatus {
  OK,
  BadPointer,
  WrongSize,
  NotContiguous,
  Overlap,
  SizesDisagree
};
inline constexpr int kCStatusBits = 8;

/// A function of the C interface.
struct CFunction {
  FunctionInfo info;
  std::string name;
  /// What must hold of sizes beyond the types, in words.
  std::vector<std::string> rules;
  /// Names in the module of the function that computes, and of the one that
  /// compares sizes before.
  std::string into, check;
};

/// Adds to every public function of a module of tensors what the C functions
/// call: one that writes results into memory that it is given, and one that
/// knows from sizes and scalars alone whether the sizes agree. The functions
/// themselves become private. Fails where a name is none in C, or the size of a
/// result depends on data.
llvm::Expected<std::vector<CFunction>>
prepareCInterface(mlir::ModuleOp module, llvm::StringRef prefix);

/// Adds the C functions to the LLVM IR of that module. All else becomes
/// internal to it.
llvm::Error addCFunctions(llvm::Module &module,
                          llvm::ArrayRef<CFunction> functions);

/// The header that declares them. `file` is where it will be.
std::string writeCHeader(llvm::ArrayRef<CFunction> functions,
                         llvm::StringRef file);

} // namespace alibi

#endif // ALIBI_COMPILER_CINTERFACE_H
