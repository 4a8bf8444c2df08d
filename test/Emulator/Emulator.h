//===- Emulator.h - A CUDA driver without a GPU -----------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//
//
// An interpreter of PTX behind the ABI of the CUDA driver. Loaded in place of
// libcuda.so.1, it runs the kernels of a bundle's PTX images on the CPU: a
// warp is executed in lockstep, with an active mask that reconverges at
// immediate post-dominators; the warps of a block take turns at barriers and
// waits; the blocks of a grid run one after the other, or in a few threads.
//
// Device memory is host memory: what cuMemAlloc returns can be read by the
// host, and emuRegister makes any buffer of the host known to kernels.
//
// What it checks; a launch that fails returns CUDA_ERROR_LAUNCH_FAILED (or
// MISALIGNED_ADDRESS, ILLEGAL_ADDRESS) and emuLastError says where:
//  * accesses outside of known memory, and misaligned ones;
//  * reads of shared memory that the block has not written, or whose cp.async
//    or TMA has not been waited for;
//  * races in shared memory: two warps touch a byte, one of them writing, with
//    no barrier, phase of an mbarrier or atomic instruction of any warp of the
//    block in between (so that it reports too few; emuSetRaceCheck);
//  * barriers at which not all warps arrive, waits that never end (with where
//    each warp stands), .sync and .aligned instructions on part of a warp;
//  * reads of wgmma's accumulators that no wgmma.wait_group covers, writes of
//    its A registers or of its operands in shared memory before that, and
//    generic writes to shared memory that wgmma or TMA reads with no
//    fence.proxy.async in between.
// Instructions that are not supported are errors when a module is loaded.
// It counts instructions, bank conflicts and bytes (EmuCounters).
//
// What it does not model: time, caches, and the memory model beyond the above;
// that threads of a warp which have diverged can wait for one another.
// wgmma computes when it is issued, TMA loads at the next turn of another warp.
// Approximate functions (ex2, lg2, rcp, sin, tanh, ...) are correctly rounded
// or nearly so, which is more exact than the hardware. Clusters have one block.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_EMULATOR_EMULATOR_H
#define ALIBI_TEST_EMULATOR_EMULATOR_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Sums over all launches since emuResetCounters.
typedef struct {
  /// Of threads, and of warps.
  uint64_t laneInstructions, warpInstructions;
  /// Passes over the banks beyond one per 8x8 matrix.
  uint64_t ldmatrixConflicts;
  /// Passes of other accesses to shared memory beyond the fewest possible.
  uint64_t sharedConflicts;
  /// As requested by threads; by TMA what is in bounds.
  uint64_t globalBytesRead, globalBytesWritten;
} EmuCounters;

void emuCounters(EmuCounters *counters);
void emuResetCounters(void);

/// Why the last call in this thread failed; "" where nothing has.
const char *emuLastError(void);

/// Compute capability and multiprocessors of the one device; 9.0 and 132 at
/// first.
void emuSetDevice(int major, int minor, int multiprocessors);

/// Threads that run blocks; at first what ALIBI_EMULATOR_THREADS says, or 1.
void emuSetThreads(int threads);

/// Whether races in shared memory are errors; they are at first.
void emuSetRaceCheck(int enabled);

/// Lets kernels use `bytes` of the host at `pointer`, until emuUnregister.
void emuRegister(void *pointer, size_t bytes);
void emuUnregister(void *pointer);

#ifdef __cplusplus
}
#endif

#endif // ALIBI_TEST_EMULATOR_EMULATOR_H
