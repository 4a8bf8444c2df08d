//===- Driver.cpp - The CUDA driver, loaded when it is needed -------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Driver.h"
#include <dlfcn.h>
#include <map>
#include <memory>
#include <mutex>

namespace alibi::cuda {

const Driver &Driver::get(const char *path) {
  static std::mutex mutex;
  // Never destroyed: other threads may launch while the process ends.
  static auto &drivers = *new std::map<std::string, std::unique_ptr<Driver>>();
  std::lock_guard<std::mutex> lock(mutex);
  if (!path)
    path = "libcuda.so.1";
  auto known = drivers.find(path);
  if (known == drivers.end())
    known =
        drivers.emplace(path, std::unique_ptr<Driver>(new Driver(path))).first;
  return *known->second;
}

Driver::Driver(const char *path) {
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!library)
    fail(ALIBI_CUDA_NO_DRIVER, "cannot load the CUDA driver '", path,
         "': ", dlerror(),
         " (it comes with the driver of an NVIDIA GPU, not with a toolkit)");
  auto find = [&](auto &function, const char *name, bool needed = true) {
    function = reinterpret_cast<std::decay_t<decltype(function)>>(
        dlsym(library, name));
    if (function || !needed)
      return;
    dlclose(library);
    fail(ALIBI_CUDA_NO_DRIVER, "the CUDA driver '", path, "' has no function '",
         name, "'");
  };
  find(init, "cuInit");
  find(getErrorName, "cuGetErrorName");
  find(getErrorString, "cuGetErrorString");
  find(deviceGetCount, "cuDeviceGetCount");
  find(deviceGet, "cuDeviceGet");
  find(deviceGetName, "cuDeviceGetName");
  find(deviceGetAttribute, "cuDeviceGetAttribute");
  find(primaryContextRetain, "cuDevicePrimaryCtxRetain");
  find(contextGetCurrent, "cuCtxGetCurrent");
  find(contextSetCurrent, "cuCtxSetCurrent");
  find(contextGetDevice, "cuCtxGetDevice");
  find(moduleLoadDataEx, "cuModuleLoadDataEx");
  find(moduleUnload, "cuModuleUnload");
  find(moduleGetFunction, "cuModuleGetFunction");
  find(functionSetAttribute, "cuFuncSetAttribute");
  find(launchKernel, "cuLaunchKernel");
  find(contextGetId, "cuCtxGetId", false);
  find(tensorMapEncodeTiled, "cuTensorMapEncodeTiled", false);
  find(maxActiveBlocks, "cuOccupancyMaxActiveBlocksPerMultiprocessor", false);
  check(init(0), "cuInit");
}

void Driver::useDevice(int device) const {
  int count = 0;
  check(deviceGetCount(&count), "cuDeviceGetCount");
  if (count == 0)
    fail(ALIBI_CUDA_NO_DEVICE, "the CUDA driver sees no device");
  if (device < 0 || device >= count)
    fail(ALIBI_CUDA_INVALID_ARGUMENT, "device is ", device, ", expected 0 to ",
         count - 1);
  // Retained once: it counts how often.
  static std::mutex mutex;
  static auto &retained =
      *new std::map<std::pair<const Driver *, int>, Context>();
  std::lock_guard<std::mutex> lock(mutex);
  auto known = retained.try_emplace({this, device}, nullptr).first;
  if (!known->second) {
    Device handle = 0;
    Context context = nullptr;
    check(deviceGet(&handle, device), "cuDeviceGet");
    check(primaryContextRetain(&context, handle), "cuDevicePrimaryCtxRetain",
          "device " + std::to_string(device));
    known->second = context;
  }
  check(contextSetCurrent(known->second), "cuCtxSetCurrent");
}

void Driver::failCall(Result result, const char *function,
                      const std::string &about) const {
  const char *name = nullptr, *text = nullptr;
  if (getErrorName(result, &name) != 0 || !name)
    name = "unknown error";
  if (getErrorString(result, &text) != 0 || !text)
    text = "the driver has no text for it";
  fail(result == kNoDevice ? ALIBI_CUDA_NO_DEVICE : ALIBI_CUDA_DRIVER_ERROR,
       function, about.empty() ? "" : " (", about, about.empty() ? "" : ")",
       " failed: ", name, " (", result, "): ", text);
}

} // namespace alibi::cuda
