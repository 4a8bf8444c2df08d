//===- Threads.h - The threads of compiled code -----------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// Compiled code shares its parallel loops by LLVM's OpenMP runtime. Results do
// not depend on the number of threads.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_THREADS_H
#define ALIBI_COMPILER_THREADS_H

#include "llvm/ADT/StringRef.h"

namespace alibi {

/// How many threads a call of a `CompiledModule` uses: what was set last, or
/// OMP_NUM_THREADS, or the CPUs that the process may use.
int getThreadCount();

/// Sets it, for calls by every thread of the process; `count` is at least 1.
void setThreadCount(int count);

/// Makes the calling thread's parallel loops use as many.
void applyThreadCount();

/// A function of the runtime that this library is linked to, or null. It need
/// not be visible to the rest of the process, which may have another runtime.
void *findRuntimeFunction(llvm::StringRef name);

} // namespace alibi

#endif // ALIBI_COMPILER_THREADS_H
