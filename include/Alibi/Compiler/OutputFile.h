//===- OutputFile.h - Files that are written at once ------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_OUTPUTFILE_H
#define ALIBI_COMPILER_OUTPUTFILE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace alibi {

struct OutputFile {
  /// "-": the standard output.
  std::string path;
  std::string contents;
  bool isExecutable = false;
};

/// Writes files under other names and, when all of them are there, renames
/// them. What is no file, such as /dev/null, is written as it is.
llvm::Error writeFiles(llvm::ArrayRef<OutputFile> files);

} // namespace alibi

#endif // ALIBI_COMPILER_OUTPUTFILE_H
