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

/// While it lives, the calling thread's parallel loops use as many; what other
/// code set for that thread holds again after it.
class ThreadCountScope {
public:
  ThreadCountScope();
  ~ThreadCountScope();
  ThreadCountScope(const ThreadCountScope &) = delete;
  ThreadCountScope &operator=(const ThreadCountScope &) = delete;

private:
  int before = 0;
};

/// A function of the OpenMP runtime that this library is linked to, by a name
/// such as `__kmpc_barrier`, or null. It need not be visible to the rest of the
/// process, which may have another runtime.
void *findRuntimeFunction(llvm::StringRef name);

} // namespace alibi

#endif // ALIBI_COMPILER_THREADS_H
