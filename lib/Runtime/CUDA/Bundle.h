//===- Bundle.h - Bundles, and what of them is loaded -----------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_RUNTIME_CUDA_BUNDLE_H
#define ALIBI_LIB_RUNTIME_CUDA_BUNDLE_H

#include "Arguments.h"
#include "Driver.h"
#include "Manifest.h"
#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace alibi::cuda {

/// A kernel in a context; `function` is null where there is none.
struct LoadedKernel {
  const KernelInfo *info = nullptr;
  Function function = nullptr;
  /// Blocks that fit on a multiprocessor at once.
  int blocksAtOnce = 1;
};

/// The kernels of an entry in one context.
struct LoadedEntry {
  const Driver *driver;
  Context context;
  /// Tells a context from a later one at the same address; 0 where the driver
  /// numbers none.
  unsigned long long id;
  int multiprocessors;
  std::vector<Module> modules;
  /// In the order in which they are to be tried: those for few rows first, of
  /// equals those of family `wgmma`.
  std::vector<LoadedKernel> attention;
  LoadedKernel merge, summarize, norms;
  LoadedEntry *next;

  void unload();
};

} // namespace alibi::cuda

struct AlibiCudaEntry {
  AlibiCudaBundle *bundle;
  alibi::cuda::EntryInfo info;
  alibi::cuda::OperandTable operands;

  AlibiCudaEntry(AlibiCudaBundle *bundle, alibi::cuda::EntryInfo info);
  ~AlibiCudaEntry();

  /// The kernels in the current context, loaded where they are not yet.
  const alibi::cuda::LoadedEntry &current();

private:
  alibi::cuda::LoadedEntry *load(const alibi::cuda::Driver &driver,
                                 alibi::cuda::Context context,
                                 unsigned long long id);

  /// Grows at its head and is read without the lock: a launch is to be cheap.
  std::atomic<alibi::cuda::LoadedEntry *> loaded{nullptr};
};

struct AlibiCudaBundle {
  std::string folder;
  std::vector<std::unique_ptr<AlibiCudaEntry>> entries;
  /// Held while kernels are loaded.
  std::mutex mutex;

  AlibiCudaBundle(const char *folder, const char *driver);

  const alibi::cuda::Driver &driver() {
    const alibi::cuda::Driver *known =
        loadedDriver.load(std::memory_order_acquire);
    return known ? *known : loadDriver();
  }

private:
  const alibi::cuda::Driver &loadDriver();

  std::string driverPath; // empty: the system's
  std::atomic<const alibi::cuda::Driver *> loadedDriver{nullptr};
};

#endif // ALIBI_LIB_RUNTIME_CUDA_BUNDLE_H
