//===- FakeDriver.cpp - A CUDA driver that writes down what it is told ----===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "FakeDriver.h"
#include <cstdio>
#include <cstring>
#include <map>
#include <string>

namespace {

struct FakeFunction {
  std::string name;
  int sharedBytes = 0;
};

FakeState state;
int context;
int currentDevice;

int result(const char *function) {
  return std::strcmp(state.failing, function) == 0 ? 700 : 0;
}

} // namespace

extern "C" {

FakeState *fakeDriverState(void) { return &state; }

void fakeDriverReset(void) {
  state = FakeState();
  state.devices = 2;
  state.capability = 90;
  state.multiprocessors = 132;
  state.blocksAtOnce = 1;
  state.contextSet = 1;
  state.contextId = 1;
}

uint64_t fakeDriverLastStream(void) {
  return state.launches[(state.numLaunches - 1) % 16].stream;
}

int cuInit(unsigned) { return result("cuInit"); }

int cuGetErrorName(int code, const char **name) {
  *name = code == 700 ? "CUDA_ERROR_ILLEGAL_ADDRESS" : nullptr;
  return code == 700 ? 0 : 1;
}

int cuGetErrorString(int code, const char **text) {
  *text = code == 700 ? "an illegal memory access was encountered" : nullptr;
  return code == 700 ? 0 : 1;
}

int cuDeviceGetCount(int *count) {
  *count = state.devices;
  return result("cuDeviceGetCount");
}

int cuDeviceGet(int *device, int number) {
  *device = number;
  return result("cuDeviceGet");
}

int cuDeviceGetName(char *name, int length, int) {
  std::snprintf(name, length, "Fake %d", state.capability);
  return result("cuDeviceGetName");
}

int cuDeviceGetAttribute(int *value, int attribute, int) {
  *value = attribute == 75   ? state.capability / 10
           : attribute == 76 ? state.capability % 10
           : attribute == 16 ? state.multiprocessors
                             : 0;
  return result("cuDeviceGetAttribute");
}

int cuDevicePrimaryCtxRetain(void **retained, int device) {
  ++state.retained;
  currentDevice = device;
  *retained = &context;
  return result("cuDevicePrimaryCtxRetain");
}

int cuCtxGetCurrent(void **current) {
  *current = state.contextSet ? &context : nullptr;
  return result("cuCtxGetCurrent");
}

int cuCtxSetCurrent(void *current) {
  state.contextSet = current != nullptr;
  return result("cuCtxSetCurrent");
}

int cuCtxGetDevice(int *device) {
  *device = currentDevice;
  return result("cuCtxGetDevice");
}

int cuCtxGetId(void *, unsigned long long *id) {
  *id = state.contextId;
  return result("cuCtxGetId");
}

int cuModuleLoadDataEx(void **module, const void *image, unsigned numOptions,
                       int *options, void **values) {
  for (unsigned i = 0; i < numOptions; ++i)
    if (options[i] == 5 && result("cuModuleLoadDataEx"))
      std::strcpy(static_cast<char *>(values[i]), "line 1: not understood");
  std::snprintf(state.images[state.numImages++ % 16], 64, "%s",
                static_cast<const char *>(image));
  ++state.numModules;
  *module = &context; // any address
  return result("cuModuleLoadDataEx");
}

int cuModuleUnload(void *) {
  --state.numModules;
  return result("cuModuleUnload");
}

int cuModuleGetFunction(void **function, void *, const char *name) {
  // Kept for good: functions are few.
  static auto &functions = *new std::map<std::string, FakeFunction>();
  FakeFunction &known = functions[name];
  known.name = name;
  *function = &known;
  return result("cuModuleGetFunction");
}

int cuFuncSetAttribute(void *function, int attribute, int value) {
  ++state.attributes;
  if (attribute == 8)
    static_cast<FakeFunction *>(function)->sharedBytes = value;
  return result("cuFuncSetAttribute");
}

int cuOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, void *, int,
                                                size_t) {
  *blocks = state.blocksAtOnce;
  return 0;
}

/// Writes the address of a `FakeMap` into the map.
int cuTensorMapEncodeTiled(void *map, int type, uint32_t rank, void *address,
                           const uint64_t *sizes, const uint64_t *strides,
                           const uint32_t *box, const uint32_t *,
                           int interleave, int swizzle, int promotion,
                           int fill) {
  static FakeMap maps[16];
  static int next = 0;
  FakeMap &made = maps[next++ % 16];
  made.address = reinterpret_cast<uintptr_t>(address);
  std::memcpy(made.sizes, sizes, sizeof(made.sizes));
  std::memcpy(made.strides, strides, sizeof(made.strides));
  std::memcpy(made.box, box, sizeof(made.box));
  made.type = type;
  made.rank = static_cast<int32_t>(rank);
  made.interleave = interleave;
  made.swizzle = swizzle;
  made.promotion = promotion;
  made.fill = fill;
  const FakeMap *at = &made;
  std::memcpy(map, &at, sizeof(at));
  return result("cuTensorMapEncodeTiled");
}

int cuLaunchKernel(void *function, unsigned gridX, unsigned gridY,
                   unsigned gridZ, unsigned threadsX, unsigned threadsY,
                   unsigned threadsZ, unsigned sharedBytes, void *stream,
                   void **parameters, void **) {
  auto *known = static_cast<FakeFunction *>(function);
  FakeLaunch launch = {};
  std::snprintf(launch.kernel, sizeof(launch.kernel), "%s",
                known->name.c_str());
  uint32_t grid[] = {gridX, gridY, gridZ};
  uint32_t threads[] = {threadsX, threadsY, threadsZ};
  std::memcpy(launch.grid, grid, sizeof(grid));
  std::memcpy(launch.threads, threads, sizeof(threads));
  launch.sharedBytes = sharedBytes;
  launch.maxSharedBytes = known->sharedBytes;
  launch.stream = reinterpret_cast<uintptr_t>(stream);
  std::memcpy(&launch.block, parameters[0], sizeof(launch.block));
  if (known->name.find("wgmma") != std::string::npos)
    for (int i = 0; i < 3; ++i) {
      const FakeMap *map = nullptr;
      std::memcpy(&map, parameters[1 + i], sizeof(map));
      launch.maps[i] = *map;
    }
  state.launches[state.numLaunches++ % 16] = launch;
  return result("cuLaunchKernel");
}

} // extern "C"
