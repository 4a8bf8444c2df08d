//===- Driver.h - What the driver's functions share -------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_EMULATOR_DRIVER_H
#define ALIBI_TEST_EMULATOR_DRIVER_H

#include "Machine.h"

#include <map>
#include <mutex>
#include <set>

#define EMU_EXPORT extern "C" __attribute__((visibility("default")))

namespace alibi::emulator {

using Result = int;
using DevicePointer = unsigned long long;

enum : Result {
  kSuccess = 0,
  kInvalidValue = 1,
  kOutOfMemory = 2,
  kNotInitialized = 3,
  kInvalidDevice = 101,
  kInvalidImage = 200,
  kInvalidContext = 201,
  kNoBinaryForGpu = 209,
  kInvalidPtx = 218,
  kInvalidHandle = 400,
  kNotFound = 500,
  kNotSupported = 801,
};

struct LoadedModule {
  Module module;
  std::map<std::string, std::unique_ptr<Kernel>> kernels;
};

struct Driver {
  std::mutex mutex;
  bool initialized = false;
  int major = 9, minor = 0, multiprocessors = 132;
  int threads = 1;
  bool raceCheck = true;
  EmuCounters counters = {};
  /// Ends of the known ranges, by their beginnings; and what cuMemAlloc made.
  std::map<uint64_t, uint64_t> ranges;
  std::set<uint64_t> allocations;
  std::set<LoadedModule *> modules;
  std::set<Kernel *> kernels;

  static Driver &get();
  /// With the mutex held.
  bool contains(uint64_t address, uint64_t bytes) const;
  int maxDynamicShared() const;
};

/// Notes why, for emuLastError, and returns the code.
Result failed(Result code, const std::string &text);
/// kNotInitialized or kInvalidContext, where a call needs both.
Result requireContext();

} // namespace alibi::emulator

#endif // ALIBI_TEST_EMULATOR_DRIVER_H
