//===- PTXAssembler.h - PTX to machine code by ptxas ------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_PTXASSEMBLER_H
#define ALIBI_COMPILER_PTXASSEMBLER_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alibi {

/// What the machine code of a function takes.
struct FunctionResources {
  std::string function;
  /// Per thread; 0 for functions that are no kernels.
  int64_t registers = 0;
  /// Bytes per thread, in local memory.
  int64_t stackFrame = 0, spillStores = 0, spillLoads = 0;
};

struct AssemblerReport {
  std::vector<FunctionResources> functions;
  /// Messages C75xx: instructions that run one after the other, or registers
  /// that are not given up, against what the kernel asks for.
  std::vector<std::string> losses;
};

/// Reads what `ptxas -v` says.
AssemblerReport parseAssemblerLog(llvm::StringRef log);

struct Cubin {
  std::string code;
  AssemblerReport report;
};

/// The program of a CUDA toolkit that assembles PTX.
class PTXAssembler {
public:
  /// `path`, or where it is empty `ptxas` of `CUDA_HOME`, on the PATH, or of
  /// `/usr/local/cuda`; nullopt where there is none. Fails where a path that
  /// is given is no program.
  static llvm::Expected<std::optional<PTXAssembler>> find(llvm::StringRef path);

  /// Assembles for "sm_80". `name` is what errors call the PTX.
  llvm::Expected<Cubin> assemble(llvm::StringRef ptx, llvm::StringRef name,
                                 llvm::StringRef architecture) const;

private:
  std::string path;
};

/// Where CUDA toolkits may be: `CUDA_HOME`, where it is set, and
/// `/usr/local/cuda`.
std::vector<std::string> toolkitFolders();

} // namespace alibi

#endif // ALIBI_COMPILER_PTXASSEMBLER_H
