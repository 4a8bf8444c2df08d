//===- HostRuntime.cpp - What MLIR's host code calls, without a GPU -------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//
//
// The functions that host code of `gpu-to-llvm` launches kernels with, over the
// emulator's driver. Compiled code finds them where this library is loaded
// globally.
//
// Nothing can be thrown through compiled code. The first error is printed and
// kept, and nothing is launched any more until emuHostEndCall; a process that
// exits before that fails. For one host thread at a time.
//
//===----------------------------------------------------------------------===//

#include "Emulator.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <map>
#include <string>

#define HOST_EXPORT extern "C" __attribute__((visibility("default")))

// The driver's ABI, as the emulator has it.
extern "C" {
int cuInit(unsigned flags);
int cuDevicePrimaryCtxRetain(void **context, int device);
int cuCtxSetCurrent(void *context);
int cuModuleLoadData(void **module, const void *image);
int cuModuleUnload(void *module);
int cuModuleGetFunction(void **function, void *module, const char *name);
int cuLaunchKernel(void *function, unsigned gridX, unsigned gridY,
                   unsigned gridZ, unsigned blockX, unsigned blockY,
                   unsigned blockZ, unsigned sharedBytes, void *stream,
                   void **parameters, void **extra);
int cuStreamCreate(void **stream, unsigned flags);
int cuStreamDestroy_v2(void *stream);
int cuStreamSynchronize(void *stream);
}

namespace {

struct Host {
  std::string error;
  /// Sizes of the buffers that kernels may touch, by their beginnings.
  std::map<char *, size_t> buffers;

  ~Host() {
    if (error.empty())
      return;
    std::fprintf(stderr, "emulated host code failed, unnoticed: %s\n",
                 error.c_str());
    std::_Exit(1);
  }
  static Host &get() {
    static Host host;
    return host;
  }
};

void fail(const std::string &text) {
  Host &host = Host::get();
  std::fprintf(stderr, "emulated host code: %s\n", text.c_str());
  if (host.error.empty())
    host.error = text;
}

/// Whether a call of the driver succeeded; fails where it has not.
bool check(int code, const std::string &what) {
  if (code == 0)
    return true;
  fail(what + ": error " + std::to_string(code) + ", " + emuLastError());
  return false;
}

/// Makes the device's context this thread's.
bool enter() {
  void *context = nullptr;
  return check(cuInit(0), "cuInit") &&
         check(cuDevicePrimaryCtxRetain(&context, 0), "context") &&
         check(cuCtxSetCurrent(context), "context");
}

bool isSize(intptr_t size) { return size > 0 && size <= UINT32_MAX; }

} // namespace

/// The first error since emuHostEndCall; "" where there was none.
HOST_EXPORT const char *emuHostError(void) { return Host::get().error.c_str(); }

/// Clears the error, and takes from kernels the buffers that are still
/// allocated: they are the caller's, who may release them by free(). Returns
/// how many there are.
HOST_EXPORT size_t emuHostEndCall(void) {
  Host &host = Host::get();
  size_t count = host.buffers.size();
  for (auto [begin, bytes] : host.buffers)
    emuUnregister(begin);
  host.buffers.clear();
  host.error.clear();
  return count;
}

HOST_EXPORT void *mgpuModuleLoadJIT(void *image, int) {
  void *module = nullptr;
  if (enter())
    check(cuModuleLoadData(&module, image), "loading a module");
  return module;
}
HOST_EXPORT void mgpuModuleUnload(void *module) {
  // One that could not be loaded is none.
  if (module && enter())
    check(cuModuleUnload(module), "unloading a module");
}
HOST_EXPORT void *mgpuModuleGetFunction(void *module, const char *name) {
  void *function = nullptr;
  if (enter())
    check(cuModuleGetFunction(&function, module, name),
          std::string("no kernel '") + name + "'");
  return function;
}

HOST_EXPORT void mgpuLaunchKernel(void *function, intptr_t gridX,
                                  intptr_t gridY, intptr_t gridZ,
                                  intptr_t blockX, intptr_t blockY,
                                  intptr_t blockZ, int32_t sharedBytes,
                                  void *stream, void **parameters, void **extra,
                                  size_t) {
  if (!Host::get().error.empty() || !enter())
    return;
  for (intptr_t size : {gridX, gridY, gridZ, blockX, blockY, blockZ})
    if (!isSize(size))
      return fail("a launch of size " + std::to_string(size));
  check(cuLaunchKernel(
            function, static_cast<unsigned>(gridX),
            static_cast<unsigned>(gridY), static_cast<unsigned>(gridZ),
            static_cast<unsigned>(blockX), static_cast<unsigned>(blockY),
            static_cast<unsigned>(blockZ), static_cast<unsigned>(sharedBytes),
            stream, parameters, extra),
        "launching a kernel");
}

HOST_EXPORT void *mgpuStreamCreate() {
  void *stream = nullptr;
  if (enter())
    check(cuStreamCreate(&stream, 0), "creating a stream");
  return stream;
}
HOST_EXPORT void mgpuStreamDestroy(void *stream) {
  check(cuStreamDestroy_v2(stream), "destroying a stream");
}
HOST_EXPORT void mgpuStreamSynchronize(void *stream) {
  check(cuStreamSynchronize(stream), "waiting for a stream");
}

/// Memory that free() releases, too: returned buffers are not mgpuMemFree's.
HOST_EXPORT void *mgpuMemAlloc(uint64_t bytes, void *, bool hostShared) {
  if (!hostShared)
    fail("a buffer that the host does not share");
  if (bytes == 0)
    return nullptr;
  auto *begin =
      static_cast<char *>(std::aligned_alloc(64, (bytes + 63) / 64 * 64));
  if (!begin) {
    // Host code would write to it.
    std::fprintf(stderr, "emulated host code: no memory of %llu bytes\n",
                 static_cast<unsigned long long>(bytes));
    std::abort();
  }
  // A NaN of every type, and no index.
  std::memset(begin, 0xFF, bytes);
  // Buffers that overlap with it have been released by free().
  auto &buffers = Host::get().buffers;
  auto next = buffers.lower_bound(begin);
  if (next != buffers.begin() &&
      std::prev(next)->first + std::prev(next)->second > begin)
    --next;
  while (next != buffers.end() && next->first < begin + bytes) {
    emuUnregister(next->first);
    next = buffers.erase(next);
  }
  buffers[begin] = bytes;
  emuRegister(begin, bytes);
  return begin;
}
HOST_EXPORT void mgpuMemFree(void *pointer, void *) {
  if (!pointer)
    return;
  if (!Host::get().buffers.erase(static_cast<char *>(pointer)))
    return fail("a buffer is released that is not allocated");
  emuUnregister(pointer);
  std::free(pointer);
}
