//===- FakeDriver.h - A CUDA driver that writes down what it is told ------===//
//
// Part of the alibi-mlir project.
//
// A shared library with the functions of the driver that the runtime uses. It
// runs nothing: launches are recorded, and the device is what the test says.
// Plain C structs, so that ctypes can read them.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_UNIT_CUDA_FAKEDRIVER_H
#define ALIBI_TEST_UNIT_CUDA_FAKEDRIVER_H

#include "Alibi/Runtime/CUDA/KernelArguments.h"
#include <cstdint>

/// What a tensor map was made of.
struct FakeMap {
  uint64_t address, sizes[4], strides[3];
  uint32_t box[4];
  int32_t type, rank, interleave, swizzle, promotion, fill;
};

struct FakeLaunch {
  char kernel[64];
  uint32_t grid[3], threads[3], sharedBytes;
  uint32_t maxSharedBytes; // as the function's attribute was set
  uint64_t stream;
  alibi::cuda::KernelArguments block;
  FakeMap maps[3]; // of kernels with "wgmma" in their names
};

struct FakeState {
  int32_t devices, capability, multiprocessors, blocksAtOnce;
  int32_t contextSet; // whether a context is current
  uint64_t contextId; // its number
  char failing[64];   // the function that fails with 700, or ""
  int32_t attributes; // calls of cuFuncSetAttribute
  int32_t retained;   // calls of cuDevicePrimaryCtxRetain
  int32_t numModules; // loaded now
  int32_t numLaunches;
  char images[16][64]; // text of those loaded since the state was reset
  int32_t numImages;
  FakeLaunch launches[16]; // the last ones
};

extern "C" {
/// The state; `reset` makes it that of an H200 with a context, without
/// launches.
FakeState *fakeDriverState(void);
void fakeDriverReset(void);
/// The stream of the last launch.
uint64_t fakeDriverLastStream(void);
}

#endif // ALIBI_TEST_UNIT_CUDA_FAKEDRIVER_H
