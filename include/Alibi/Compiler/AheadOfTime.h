//===- AheadOfTime.h - Compiling a module into files ------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_AHEADOFTIME_H
#define ALIBI_COMPILER_AHEADOFTIME_H

#include "Alibi/Compiler/Target.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>

namespace alibi {

/// What a file holds: the module after a stage of the lowering, or code.
enum class Emit {
  Alibi,
  Linalg,
  Buffers,
  LLVMDialect,
  LLVMIR,
  Bitcode,
  Assembly,
  Object,
  SharedLibrary,
  // Of kernels for GPUs: see KernelBundle.h.
  PTX,
  NVVMDialect
};

/// By the suffix of a file: .ll, .bc, .s, .o, .so.
std::optional<Emit> emitBySuffix(llvm::StringRef file);

struct CompileOptions {
  Emit emit = Emit::Object;
  TargetOptions target;
  /// Replaces the lowering to the LLVM dialect (as in `--pass-pipeline`).
  std::string pipeline;
  /// Whether threads share the work, by LLVM's OpenMP runtime, which the code
  /// then needs.
  bool openmp = true;
  /// Comes before the names of functions in C.
  std::string prefix = "alibi_";
  /// "-": the standard output.
  std::string output = "-";
  /// A C header, or empty.
  std::string header;
};

/// Compiles a module of tensors, with the C interface of `CInterface.h`. Files
/// are written when all of them are ready, and replaced at once.
llvm::Error compileToFiles(llvm::StringRef text, llvm::StringRef inputName,
                           const CompileOptions &options);

} // namespace alibi

#endif // ALIBI_COMPILER_AHEADOFTIME_H
