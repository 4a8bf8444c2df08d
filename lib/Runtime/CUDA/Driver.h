//===- Driver.h - The CUDA driver, loaded when it is needed -----*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// The few types and functions of the driver's C interface that are used,
// declared here: building needs no CUDA toolkit.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_RUNTIME_CUDA_DRIVER_H
#define ALIBI_LIB_RUNTIME_CUDA_DRIVER_H

#include "Failure.h"
#include <cstddef>
#include <cstdint>

namespace alibi::cuda {

using Result = int;
using Device = int;
using Context = struct ContextOpaque *;
using Module = struct ModuleOpaque *;
using Function = struct FunctionOpaque *;
using Stream = struct StreamOpaque *;

/// A `CUtensorMap`.
struct alignas(64) TensorMap {
  uint64_t opaque[16];
};
static_assert(sizeof(TensorMap) == 128);

/// Numbers of the driver's enums.
enum : int {
  kNoDevice = 100,
  kMultiprocessors = 16,
  kCapabilityMajor = 75,
  kCapabilityMinor = 76,
  kMaxDynamicSharedBytes = 8,
  kJitErrorLog = 5,
  kJitErrorLogBytes = 6,
  kTensorFloat16 = 6,
  kTensorBFloat16 = 9,
  kInterleaveNone = 0,
  kSwizzle128 = 3,
  kPromotion128 = 2,
  kFillZeros = 0,
};

/// The functions, by what they do. Members that may be null say so.
class Driver {
public:
  /// The driver in a file, loaded and initialised once per process and file;
  /// null is the system's. Never unloaded.
  static const Driver &get(const char *path);

  /// Makes the primary context of a device current, and keeps it retained.
  void useDevice(int device) const;

  /// Throws ALIBI_CUDA_DRIVER_ERROR where `result` is not 0; `function` is what
  /// was called, `about` for what (or empty).
  void check(Result result, const char *function,
             const std::string &about = {}) const {
    if (result != 0)
      failCall(result, function, about);
  }

  Result (*init)(unsigned);
  Result (*getErrorName)(Result, const char **);
  Result (*getErrorString)(Result, const char **);
  Result (*deviceGetCount)(int *);
  Result (*deviceGet)(Device *, int);
  Result (*deviceGetName)(char *, int, Device);
  Result (*deviceGetAttribute)(int *, int, Device);
  Result (*primaryContextRetain)(Context *, Device);
  Result (*contextGetCurrent)(Context *);
  Result (*contextSetCurrent)(Context);
  Result (*contextGetDevice)(Device *);
  Result (*moduleLoadDataEx)(Module *, const void *, unsigned, int *, void **);
  Result (*moduleUnload)(Module);
  Result (*moduleGetFunction)(Function *, Module, const char *);
  Result (*functionSetAttribute)(Function, int, int);
  Result (*launchKernel)(Function, unsigned gridX, unsigned gridY,
                         unsigned gridZ, unsigned blockX, unsigned blockY,
                         unsigned blockZ, unsigned sharedBytes, Stream,
                         void **parameters, void **extra);
  /// Null before CUDA 12: a number that no other context ever has.
  Result (*contextGetId)(Context, unsigned long long *);
  /// Null before CUDA 12.
  Result (*tensorMapEncodeTiled)(TensorMap *, int type, uint32_t rank,
                                 void *address, const uint64_t *sizes,
                                 const uint64_t *strides, const uint32_t *box,
                                 const uint32_t *elementStrides, int interleave,
                                 int swizzle, int promotion, int fill);
  /// May be null.
  Result (*maxActiveBlocks)(int *, Function, int threads, size_t sharedBytes);

private:
  explicit Driver(const char *path);
  [[noreturn]] void failCall(Result result, const char *function,
                             const std::string &about) const;
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_RUNTIME_CUDA_DRIVER_H
