//===- JIT.h - Compiling a module into this process -------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_JIT_H
#define ALIBI_COMPILER_JIT_H

#include "Alibi/Compiler/Signature.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <vector>

namespace alibi {

/// A module compiled for this machine, in this process.
///
/// Tensors cross the boundary as memrefs with identity layout, by descriptor
/// (two pointers, an offset, sizes, strides). Arguments are not written unless
/// the function says `bufferization.writable = true` of them. The results'
/// memory belongs to the caller, who frees each allocated pointer once, with
/// `free`: results that are one value have one buffer.
///
/// Arguments are trusted: sizes that types leave dynamic are not compared. A
/// pipeline that begins with `generate-runtime-verification` makes the program
/// check them; an assertion that fails prints its message to the standard
/// output and ends the process, as compiled code has no other way to report it.
class CompiledModule {
public:
  /// Parses `text`, runs `pipeline` (as in `--pass-pipeline`; it must end in
  /// the LLVM dialect; empty: the one for this machine, attention as vector
  /// code) and compiles with LLVM's -O3. Fails with the diagnostics
  /// that were emitted, or with what is missing to link. Public functions with
  /// a body may be called; their arguments and results must be ranked tensors
  /// or scalars of floating-point, integer or index type, their results
  /// tensors.
  static llvm::Expected<std::unique_ptr<CompiledModule>>
  create(llvm::StringRef text, llvm::StringRef pipeline);

  ~CompiledModule();

  const std::vector<FunctionInfo> &functions() const;

  /// Calls `functions()[function]`. `arguments` holds the address of each
  /// argument: for a tensor, of its descriptor. `results` is the memory for the
  /// descriptors of the results, one after the other.
  void invoke(size_t function, llvm::ArrayRef<void *> arguments,
              void *results) const;

private:
  struct Impl;
  explicit CompiledModule(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

} // namespace alibi

#endif // ALIBI_COMPILER_JIT_H
