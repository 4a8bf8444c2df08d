//===- Driver.cpp - Device, contexts, memory -----------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

#include <algorithm>
#include <cstdlib>

namespace alibi::emulator {

static thread_local std::string lastError;
/// Contexts are numbers of this array: the primary one and those created.
static char contexts[64];
static int createdContexts = 1;
static thread_local std::vector<void *> contextStack;

Driver &Driver::get() {
  static Driver driver;
  return driver;
}

bool Driver::contains(uint64_t address, uint64_t bytes) const {
  auto after = ranges.upper_bound(address);
  return after != ranges.begin() && address + bytes <= std::prev(after)->second;
}

int Driver::maxDynamicShared() const {
  // Of a block that opts in, in KiB.
  int capability = major * 10 + minor;
  int kilobytes = capability >= 90   ? (major >= 12 ? 99 : 227)
                  : capability == 80 ? 163
                  : capability == 87 ? 163
                  : capability > 80  ? 99
                  : capability == 75 ? 64
                                     : 96;
  return kilobytes * 1024;
}

Result failed(Result code, const std::string &text) {
  lastError = text;
  return code;
}

Result requireContext() {
  lastError.clear();
  if (!Driver::get().initialized)
    return failed(kNotInitialized, "cuInit has not been called");
  if (contextStack.empty() || !contextStack.back())
    return failed(kInvalidContext, "no context is current");
  return kSuccess;
}

namespace {

Result requireInit() {
  lastError.clear();
  return Driver::get().initialized
             ? kSuccess
             : failed(kNotInitialized, "cuInit has not been called");
}

Result requireDevice(int device) {
  if (Result result = requireInit())
    return result;
  return device == 0 ? kSuccess
                     : failed(kInvalidDevice, "there is device 0 only");
}

/// Checks a copy's range of device memory.
Result requireRange(DevicePointer address, size_t bytes) {
  if (Result result = requireContext())
    return result;
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  return bytes == 0 || driver.contains(address, bytes)
             ? kSuccess
             : failed(kInvalidValue, "not within known device memory");
}

Result copy(void *to, const void *from, size_t bytes) {
  std::memcpy(to, from, bytes);
  return kSuccess;
}

void *host(DevicePointer address) { return reinterpret_cast<void *>(address); }

} // namespace
} // namespace alibi::emulator

using namespace alibi::emulator;

EMU_EXPORT const char *emuLastError(void) { return lastError.c_str(); }

EMU_EXPORT void emuCounters(EmuCounters *counters) {
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  *counters = driver.counters;
}
EMU_EXPORT void emuResetCounters(void) {
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  driver.counters = {};
}
EMU_EXPORT void emuSetDevice(int major, int minor, int multiprocessors) {
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  driver.major = major;
  driver.minor = minor;
  driver.multiprocessors = multiprocessors;
}
EMU_EXPORT void emuSetThreads(int threads) {
  Driver::get().threads = std::max(threads, 1);
}
EMU_EXPORT void emuSetRaceCheck(int enabled) {
  Driver::get().raceCheck = enabled != 0;
}
EMU_EXPORT void emuRegister(void *pointer, size_t bytes) {
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  uint64_t begin = reinterpret_cast<uint64_t>(pointer);
  driver.ranges[begin] = begin + bytes;
}
EMU_EXPORT void emuUnregister(void *pointer) {
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  driver.ranges.erase(reinterpret_cast<uint64_t>(pointer));
}

EMU_EXPORT Result cuInit(unsigned flags) {
  lastError.clear();
  if (flags)
    return failed(kInvalidValue, "cuInit's flags are 0");
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  if (const char *text = std::getenv("ALIBI_EMULATOR_THREADS");
      text && !driver.initialized)
    driver.threads = std::max(std::atoi(text), 1);
  driver.initialized = true;
  return kSuccess;
}
EMU_EXPORT Result cuDriverGetVersion(int *version) {
  *version = 13000;
  return kSuccess;
}
EMU_EXPORT Result cuDeviceGetCount(int *count) {
  *count = 1;
  return requireInit();
}
EMU_EXPORT Result cuDeviceGet(int *device, int ordinal) {
  *device = ordinal;
  return requireDevice(ordinal);
}
EMU_EXPORT Result cuDeviceGetName(char *name, int length, int device) {
  if (Result result = requireDevice(device))
    return result;
  if (length > 0)
    snprintf(name, static_cast<size_t>(length), "Emulated %d.%d",
             Driver::get().major, Driver::get().minor);
  return kSuccess;
}
EMU_EXPORT Result cuDeviceTotalMem_v2(size_t *bytes, int device) {
  *bytes = size_t(64) << 30;
  return requireDevice(device);
}
EMU_EXPORT Result cuDeviceGetAttribute(int *value, int attribute, int device) {
  if (Result result = requireDevice(device))
    return result;
  const Driver &driver = Driver::get();
  const std::map<int, int> values = {
      {1, 1024},
      {2, 1024},
      {3, 1024},
      {4, 64},
      {5, 0x7FFFFFFF},
      {6, 65535},
      {7, 65535},
      {8, 48 * 1024},
      {10, 32},
      {12, 65536},
      {13, 1500000},
      {16, driver.multiprocessors},
      {19, 1},
      {31, 1},
      {36, 2000000},
      {37, 4096},
      {38, 32 << 20},
      {39, 2048},
      {40, 1},
      {41, 1},
      {75, driver.major},
      {76, driver.minor},
      {81, driver.maxDynamicShared() + 1024},
      {82, 65536},
      {97, driver.maxDynamicShared()},
      {115, 1},
  };
  auto found = values.find(attribute);
  if (found == values.end())
    return failed(kInvalidValue,
                  "no device attribute " + std::to_string(attribute));
  *value = found->second;
  return kSuccess;
}

EMU_EXPORT Result cuDevicePrimaryCtxRetain(void **context, int device) {
  *context = &contexts[0];
  return requireDevice(device);
}
EMU_EXPORT Result cuDevicePrimaryCtxRelease_v2(int device) {
  return requireDevice(device);
}
EMU_EXPORT Result cuCtxCreate_v2(void **context, unsigned, int device) {
  if (Result result = requireDevice(device))
    return result;
  if (createdContexts >= 64)
    return failed(kOutOfMemory, "too many contexts");
  *context = &contexts[createdContexts++];
  contextStack.push_back(*context);
  return kSuccess;
}
EMU_EXPORT Result cuCtxDestroy_v2(void *context) {
  contextStack.erase(
      std::remove(contextStack.begin(), contextStack.end(), context),
      contextStack.end());
  return requireInit();
}
EMU_EXPORT Result cuCtxGetCurrent(void **context) {
  *context = contextStack.empty() ? nullptr : contextStack.back();
  return requireInit();
}
EMU_EXPORT Result cuCtxSetCurrent(void *context) {
  if (!contextStack.empty())
    contextStack.pop_back();
  if (context)
    contextStack.push_back(context);
  return requireInit();
}
EMU_EXPORT Result cuCtxPushCurrent_v2(void *context) {
  contextStack.push_back(context);
  return requireInit();
}
EMU_EXPORT Result cuCtxPopCurrent_v2(void **context) {
  if (Result result = requireContext())
    return result;
  if (context)
    *context = contextStack.back();
  contextStack.pop_back();
  return kSuccess;
}
EMU_EXPORT Result cuCtxGetDevice(int *device) {
  *device = 0;
  return requireContext();
}
EMU_EXPORT Result cuCtxSynchronize(void) { return requireContext(); }

EMU_EXPORT Result cuMemAlloc_v2(DevicePointer *address, size_t bytes) {
  if (Result result = requireContext())
    return result;
  if (bytes == 0)
    return failed(kInvalidValue, "no memory of 0 bytes");
  void *pointer = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
  if (!pointer)
    return failed(kOutOfMemory, "out of memory");
  // A NaN of every type, where a kernel reads what no one has written.
  std::memset(pointer, 0xFF, bytes);
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  *address = reinterpret_cast<uint64_t>(pointer);
  driver.ranges[*address] = *address + bytes;
  driver.allocations.insert(*address);
  return kSuccess;
}
EMU_EXPORT Result cuMemFree_v2(DevicePointer address) {
  if (Result result = requireContext())
    return result;
  if (!address)
    return kSuccess;
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  if (!driver.allocations.erase(address))
    return failed(kInvalidValue, "not an address of cuMemAlloc");
  driver.ranges.erase(address);
  std::free(host(address));
  return kSuccess;
}
EMU_EXPORT Result cuMemAllocAsync(DevicePointer *address, size_t bytes,
                                  void *) {
  return cuMemAlloc_v2(address, bytes);
}
EMU_EXPORT Result cuMemFreeAsync(DevicePointer address, void *) {
  return cuMemFree_v2(address);
}
EMU_EXPORT Result cuMemGetInfo_v2(size_t *available, size_t *total) {
  *available = *total = size_t(64) << 30;
  return requireContext();
}
EMU_EXPORT Result cuMemcpyHtoD_v2(DevicePointer to, const void *from,
                                  size_t bytes) {
  Result result = requireRange(to, bytes);
  return result ? result : copy(host(to), from, bytes);
}
EMU_EXPORT Result cuMemcpyDtoH_v2(void *to, DevicePointer from, size_t bytes) {
  Result result = requireRange(from, bytes);
  return result ? result : copy(to, host(from), bytes);
}
EMU_EXPORT Result cuMemcpyDtoD_v2(DevicePointer to, DevicePointer from,
                                  size_t bytes) {
  if (Result result = requireRange(from, bytes))
    return result;
  Result result = requireRange(to, bytes);
  return result ? result : copy(host(to), host(from), bytes);
}
EMU_EXPORT Result cuMemcpyHtoDAsync_v2(DevicePointer to, const void *from,
                                       size_t bytes, void *) {
  return cuMemcpyHtoD_v2(to, from, bytes);
}
EMU_EXPORT Result cuMemcpyDtoHAsync_v2(void *to, DevicePointer from,
                                       size_t bytes, void *) {
  return cuMemcpyDtoH_v2(to, from, bytes);
}
EMU_EXPORT Result cuMemcpyDtoDAsync_v2(DevicePointer to, DevicePointer from,
                                       size_t bytes, void *) {
  return cuMemcpyDtoD_v2(to, from, bytes);
}
EMU_EXPORT Result cuMemsetD8_v2(DevicePointer to, unsigned char value,
                                size_t count) {
  if (Result result = requireRange(to, count))
    return result;
  std::memset(host(to), value, count);
  return kSuccess;
}
EMU_EXPORT Result cuMemsetD8Async(DevicePointer to, unsigned char value,
                                  size_t count, void *) {
  return cuMemsetD8_v2(to, value, count);
}
