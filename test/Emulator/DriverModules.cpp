//===- DriverModules.cpp - Modules, launches, tensor maps -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Bulk.h"
#include "Driver.h"

#include <algorithm>
#include <cstdlib>

namespace alibi::emulator {
namespace {

/// Gives variables of .global and .const memory of the host.
void placeVariables(Driver &driver, Module &module) {
  std::map<std::string, Variable *> byName;
  for (Variable *variable : module.variables) {
    byName[variable->name] = variable;
    if (variable->space != Space::Global && variable->space != Space::Const)
      continue;
    uint64_t bytes = std::max<uint64_t>(variable->bytes, 1);
    void *memory = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
    std::memset(memory, 0, bytes);
    std::copy(variable->data.begin(), variable->data.end(),
              static_cast<uint8_t *>(memory));
    variable->address = reinterpret_cast<uint64_t>(memory);
    driver.ranges[variable->address] = variable->address + bytes;
  }
  for (Variable *variable : module.variables)
    for (const Variable::Fixup &fixup : variable->fixups) {
      auto found = byName.find(fixup.symbol);
      if (found == byName.end())
        throw Error{"no variable '" + fixup.symbol + "'", kInvalidPtx};
      uint64_t value = found->second->address + fixup.addend;
      std::memcpy(reinterpret_cast<uint8_t *>(variable->address) + fixup.offset,
                  &value, 8);
    }
}

void freeVariables(Driver &driver, Module &module) {
  for (Variable *variable : module.variables)
    if ((variable->space == Space::Global || variable->space == Space::Const) &&
        variable->address) {
      driver.ranges.erase(variable->address);
      std::free(reinterpret_cast<void *>(variable->address));
    }
}

/// Whether the device runs PTX for this target: sm_80 on any later one, sm_90a
/// on 9.0 alone.
bool runsTarget(const Driver &driver, const std::string &target) {
  if (target.rfind("sm_", 0) != 0)
    return false;
  int wanted = std::atoi(target.c_str() + 3);
  int device = driver.major * 10 + driver.minor;
  if (target.back() == 'a')
    return wanted == device;
  if (target.back() == 'f')
    return wanted / 10 == device / 10 && wanted <= device;
  return wanted <= device;
}

Result load(void **handle, const void *image) {
  if (Result result = requireContext())
    return result;
  const char *text = static_cast<const char *>(image);
  if (!handle || !text)
    return failed(kInvalidValue, "no image");
  const unsigned char fatbin[] = {0x50, 0xED, 0x55, 0xBA};
  if (std::memcmp(text,
                  "\x7f"
                  "ELF",
                  4) == 0 ||
      std::memcmp(text, fatbin, 4) == 0)
    return failed(kNoBinaryForGpu, "the emulator runs PTX, no binaries");
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  auto loaded = std::make_unique<LoadedModule>();
  try {
    parseModule(text, loaded->module);
    if (!runsTarget(driver, loaded->module.target))
      return failed(kNoBinaryForGpu, "PTX for '" + loaded->module.target +
                                         "' on a device of " +
                                         std::to_string(driver.major) + "." +
                                         std::to_string(driver.minor));
    placeVariables(driver, loaded->module);
    for (auto &[name, function] : loaded->module.functions) {
      if (!function.isEntry || !function.hasBody)
        continue;
      auto kernel = std::make_unique<Kernel>();
      decodeKernel(loaded->module, function, *kernel);
      driver.kernels.insert(kernel.get());
      loaded->kernels[name] = std::move(kernel);
    }
  } catch (const Error &error) {
    for (auto &[name, kernel] : loaded->kernels)
      driver.kernels.erase(kernel.get());
    freeVariables(driver, loaded->module);
    return failed(error.code, error.text);
  }
  *handle = loaded.get();
  driver.modules.insert(loaded.release());
  return kSuccess;
}

} // namespace
} // namespace alibi::emulator

using namespace alibi::emulator;

EMU_EXPORT Result cuModuleLoadData(void **module, const void *image) {
  return load(module, image);
}

EMU_EXPORT Result cuModuleLoadDataEx(void **module, const void *image,
                                     unsigned count, int *options,
                                     void **values) {
  Result result = load(module, image);
  constexpr int kErrorLog = 5, kErrorLogBytes = 6;
  char *log = nullptr;
  size_t bytes = 0;
  for (unsigned k = 0; k < count; ++k) {
    if (options[k] == kErrorLog)
      log = static_cast<char *>(values[k]);
    if (options[k] == kErrorLogBytes)
      bytes = reinterpret_cast<size_t>(values[k]);
  }
  if (log && bytes)
    snprintf(log, bytes, "%s", result ? emuLastError() : "");
  return result;
}

EMU_EXPORT Result cuModuleUnload(void *handle) {
  if (Result result = requireContext())
    return result;
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  auto *loaded = static_cast<LoadedModule *>(handle);
  if (!driver.modules.erase(loaded))
    return failed(kInvalidHandle, "not a module");
  for (auto &[name, kernel] : loaded->kernels)
    driver.kernels.erase(kernel.get());
  freeVariables(driver, loaded->module);
  delete loaded;
  return kSuccess;
}

EMU_EXPORT Result cuModuleGetFunction(void **function, void *handle,
                                      const char *name) {
  if (Result result = requireContext())
    return result;
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  auto *loaded = static_cast<LoadedModule *>(handle);
  if (!driver.modules.count(loaded))
    return failed(kInvalidHandle, "not a module");
  auto found = loaded->kernels.find(name);
  if (found == loaded->kernels.end())
    return failed(kNotFound, std::string("no kernel '") + name + "'");
  *function = found->second.get();
  return kSuccess;
}

EMU_EXPORT Result cuModuleGetGlobal_v2(DevicePointer *address, size_t *bytes,
                                       void *handle, const char *name) {
  if (Result result = requireContext())
    return result;
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  auto *loaded = static_cast<LoadedModule *>(handle);
  if (!driver.modules.count(loaded))
    return failed(kInvalidHandle, "not a module");
  for (const Variable *variable : loaded->module.variables)
    if (variable->name == name &&
        (variable->space == Space::Global || variable->space == Space::Const)) {
      if (address)
        *address = variable->address;
      if (bytes)
        *bytes = variable->bytes;
      return kSuccess;
    }
  return failed(kNotFound, std::string("no variable '") + name + "'");
}

static Kernel *kernelOf(void *function) {
  Driver &driver = Driver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  auto *kernel = static_cast<Kernel *>(function);
  return driver.kernels.count(kernel) ? kernel : nullptr;
}

EMU_EXPORT Result cuFuncSetAttribute(void *function, int attribute, int value) {
  if (Result result = requireContext())
    return result;
  Kernel *kernel = kernelOf(function);
  if (!kernel)
    return failed(kInvalidHandle, "not a function");
  constexpr int kMaxDynamicShared = 8, kCarveout = 9;
  if (attribute == kMaxDynamicShared) {
    int most = Driver::get().maxDynamicShared() -
               static_cast<int>(kernel->sharedBytes);
    if (value < 0 || value > most)
      return failed(kInvalidValue, std::to_string(value) +
                                       " bytes of dynamic shared memory, of " +
                                       std::to_string(most));
    kernel->maxDynamicShared = value;
    return kSuccess;
  }
  return attribute == kCarveout
             ? kSuccess
             : failed(kInvalidValue, "no such attribute can be set");
}

EMU_EXPORT Result cuFuncGetAttribute(int *value, int attribute,
                                     void *function) {
  if (Result result = requireContext())
    return result;
  const Kernel *kernel = kernelOf(function);
  if (!kernel)
    return failed(kInvalidHandle, "not a function");
  const uint32_t *threads =
      kernel->requiredThreads[0] ? kernel->requiredThreads : kernel->maxThreads;
  int most = threads[0] ? static_cast<int>(threads[0] * threads[1] * threads[2])
                        : 1024;
  int capability = Driver::get().major * 10 + Driver::get().minor;
  // Registers are not allocated here.
  const int values[] = {most,
                        static_cast<int>(kernel->sharedBytes),
                        0,
                        static_cast<int>(kernel->localBytes),
                        0,
                        80,
                        capability,
                        0,
                        kernel->maxDynamicShared,
                        -1};
  if (attribute < 0 || attribute > 9)
    return failed(kInvalidValue, "no such attribute");
  *value = values[attribute];
  return kSuccess;
}

EMU_EXPORT Result cuLaunchKernel(void *function, unsigned gridX, unsigned gridY,
                                 unsigned gridZ, unsigned blockX,
                                 unsigned blockY, unsigned blockZ,
                                 unsigned sharedBytes, void *stream,
                                 void **parameters, void **extra) {
  if (Result result = requireContext())
    return result;
  const Kernel *kernel = kernelOf(function);
  if (!kernel)
    return failed(kInvalidHandle, "not a function");
  Launch launch = {};
  launch.kernel = kernel;
  const unsigned grid[3] = {gridX, gridY, gridZ};
  const unsigned threads[3] = {blockX, blockY, blockZ};
  uint64_t total = 1;
  for (int k = 0; k < 3; ++k) {
    launch.grid[k] = grid[k];
    launch.threads[k] = threads[k];
    total *= threads[k];
    if (grid[k] == 0 || threads[k] == 0 || grid[k] > (k ? 65535 : 0x7FFFFFFFu))
      return failed(kInvalidValue, "a size of the grid is 0 or too large");
    if (kernel->requiredThreads[0] && kernel->requiredThreads[k] != threads[k])
      return failed(kInvalidValue,
                    "the kernel requires blocks of " +
                        std::to_string(kernel->requiredThreads[0]) +
                        " threads");
  }
  uint64_t most = kernel->maxThreads[0]
                      ? uint64_t(kernel->maxThreads[0]) *
                            kernel->maxThreads[1] * kernel->maxThreads[2]
                      : 1024;
  if (total > std::min<uint64_t>(most, 1024))
    return failed(kInvalidValue,
                  "too many threads in a block: " + std::to_string(total));
  if (static_cast<int64_t>(sharedBytes) > kernel->maxDynamicShared)
    return failed(kInvalidValue, std::to_string(sharedBytes) +
                                     " bytes of dynamic shared memory, " +
                                     std::to_string(kernel->maxDynamicShared) +
                                     " are allowed");
  if (extra)
    return failed(kNotSupported, "parameters in `extra` are not supported");
  if (!parameters && !kernel->parameters.empty())
    return failed(kInvalidValue, "no parameters");
  launch.dynamicBytes = sharedBytes;
  launch.sharedBytes = kernel->sharedBytes + sharedBytes;
  launch.parameters.resize(kernel->parameterBytes);
  for (size_t k = 0; k < kernel->parameters.size(); ++k)
    std::memcpy(launch.parameters.data() + kernel->parameters[k].offset,
                parameters[k], kernel->parameters[k].bytes);
  Driver &driver = Driver::get();
  int workers;
  {
    std::lock_guard<std::mutex> lock(driver.mutex);
    // Buffers that overlap, as views of one array do, become one range.
    for (auto [begin, end] : driver.ranges)
      if (!launch.ranges.empty() && begin < launch.ranges.back().end)
        launch.ranges.back().end = std::max(launch.ranges.back().end, end);
      else
        launch.ranges.push_back({begin, end});
    launch.raceCheck = driver.raceCheck;
    workers = driver.threads;
  }
  EmuCounters counters = {};
  Result result = kSuccess;
  try {
    runGrid(launch, workers, counters);
  } catch (const Error &error) {
    result = failed(error.code, error.text);
  }
  std::lock_guard<std::mutex> lock(driver.mutex);
  EmuCounters &sums = driver.counters;
  sums.laneInstructions += counters.laneInstructions;
  sums.warpInstructions += counters.warpInstructions;
  sums.ldmatrixConflicts += counters.ldmatrixConflicts;
  sums.sharedConflicts += counters.sharedConflicts;
  sums.globalBytesRead += counters.globalBytesRead;
  sums.globalBytesWritten += counters.globalBytesWritten;
  return result;
}

EMU_EXPORT Result cuTensorMapEncodeTiled(void *map, int type, uint32_t rank,
                                         void *address, const uint64_t *sizes,
                                         const uint64_t *strides,
                                         const uint32_t *box,
                                         const uint32_t *steps, int interleave,
                                         int swizzle, int promotion, int fill) {
  // Of the data types in their order.
  static constexpr uint8_t bytes[] = {1, 2, 4, 4, 8, 8, 2, 4, 8, 2, 4, 4, 4};
  if (!map || type < 0 || type > 12 || rank < 1 || rank > 5 || !address)
    return failed(kInvalidValue, "no map, type, rank from 1 to 5 or address");
  if (interleave != 0 || swizzle < 0 || swizzle > 3 || promotion < 0 ||
      promotion > 3 || fill != 0)
    return failed(kInvalidValue, "interleaving, other swizzles than of 32, 64 "
                                 "and 128 bytes, and other fills than 0 are "
                                 "not supported");
  TensorMap made = {};
  made.magic = kTensorMapMagic;
  made.rank = rank;
  made.address = reinterpret_cast<uint64_t>(address);
  made.elementBytes = bytes[type];
  made.swizzle = static_cast<uint8_t>(swizzle);
  if (made.address % 16 != 0 || reinterpret_cast<uint64_t>(map) % 64 != 0)
    return failed(kInvalidValue, "the tensor is aligned to 16 bytes, the map "
                                 "to 64");
  for (uint32_t k = 0; k < rank; ++k) {
    made.sizes[k] = sizes[k];
    made.strides[k] = k ? strides[k - 1] : made.elementBytes;
    made.box[k] = static_cast<uint16_t>(box[k]);
    if (sizes[k] == 0 || sizes[k] > uint64_t(1) << 32 || box[k] == 0 ||
        box[k] > 256 || steps[k] != 1)
      return failed(kInvalidValue, "sizes are from 1 to 2^32, boxes from 1 to "
                                   "256, steps of other than 1 not supported");
    if (k && (strides[k - 1] % 16 != 0 || strides[k - 1] >= uint64_t(1) << 40))
      return failed(kInvalidValue, "strides are multiples of 16 below 2^40");
  }
  uint32_t inner = box[0] * made.elementBytes;
  if (inner % 16 != 0 || (swizzle && inner > 16u << swizzle))
    return failed(kInvalidValue, "a box's innermost dimension is a multiple of "
                                 "16 bytes within the span of the swizzle");
  std::memset(map, 0, 128);
  std::memcpy(map, &made, sizeof(made));
  return failed(kSuccess, "");
}
