//===- ObjectFile.h - LLVM IR to what files hold ----------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_OBJECTFILE_H
#define ALIBI_COMPILER_OBJECTFILE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace llvm {
class Module;
class TargetMachine;
class Triple;
} // namespace llvm

namespace alibi {

enum class CodeFile { LLVMIR, Bitcode, Assembly, Object };

/// Generates code for a module, as the contents of a file.
llvm::Expected<std::string>
generateCode(llvm::Module &module, llvm::TargetMachine &machine, CodeFile kind);

/// Whether a module calls an OpenMP runtime.
bool usesOpenMP(const llvm::Module &module);

/// Fails where shared libraries are not linked for a target, or no program that
/// links them is found.
llvm::Error checkLinker(const llvm::Triple &triple);

/// Links an object file into a shared library, by its contents. `name` is what
/// other files will call it.
llvm::Expected<std::string> linkSharedLibrary(llvm::StringRef object,
                                              llvm::StringRef name,
                                              const llvm::Triple &triple,
                                              bool usesOpenMP);

} // namespace alibi

#endif // ALIBI_COMPILER_OBJECTFILE_H
