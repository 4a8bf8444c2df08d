//===- Threads.cpp - The threads of compiled code -------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/Threads.h"
#include <atomic>
#include <dlfcn.h>
#include <string>

// GCC's header, which the compiler may find first, is of another runtime.
extern "C" {
int omp_get_max_threads(void);
void omp_set_num_threads(int);
}

/// 0: not set.
static std::atomic<int> threadCount = 0;

int alibi::getThreadCount() {
  int count = threadCount;
  return count > 0 ? count : omp_get_max_threads();
}

void alibi::setThreadCount(int count) { threadCount = count; }

alibi::ThreadCountScope::ThreadCountScope() {
  if (int count = threadCount) {
    before = omp_get_max_threads();
    omp_set_num_threads(count);
  }
}

alibi::ThreadCountScope::~ThreadCountScope() {
  if (before)
    omp_set_num_threads(before);
}

void *alibi::findRuntimeFunction(llvm::StringRef name) {
  // Others would be found in the libraries that the runtime itself needs.
  if (!name.starts_with("__kmpc_") && !name.starts_with("omp_"))
    return nullptr;
  static void *const runtime = []() -> void * {
    Dl_info info;
    if (!dladdr(reinterpret_cast<void *>(&omp_get_max_threads), &info))
      return nullptr;
    // It is loaded already.
    return dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD);
  }();
  return runtime ? dlsym(runtime, name.str().c_str()) : nullptr;
}
