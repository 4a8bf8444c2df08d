//===- Bulk.h - TMA and mbarriers: what other files use ---------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_EMULATOR_BULK_H
#define ALIBI_TEST_EMULATOR_BULK_H

#include "Decoder.h"

namespace alibi::emulator {

/// What the 128 bytes of a CUtensorMap hold here.
struct TensorMap {
  uint32_t magic;
  uint32_t rank;
  uint64_t address;
  uint64_t sizes[5];
  uint64_t strides[5]; // bytes; the first one is that of an element
  uint16_t box[5];
  uint8_t elementBytes;
  uint8_t swizzle; // log2 of the span in units of 16 bytes: 0, 1, 2, 3
  uint32_t nanFill;
};
static_assert(sizeof(TensorMap) <= 128);
constexpr uint32_t kTensorMapMagic = 0x70614d54;

/// The address in shared memory of `offset` bytes behind `base` under a swizzle
/// of 16, 32, 64 or 128 bytes (`swizzle` 0 to 3): some bits of the number of
/// the line of 128 bytes go into the number of the 16-byte unit.
inline uint32_t swizzled(uint32_t address, unsigned swizzle) {
  uint32_t bits = (1u << swizzle) - 1;
  return address ^ ((address >> 7 & bits) << 4);
}

void decodeBulk(Decoder &d, const Statement &s, Instruction &i);
/// cp.async.mbarrier.arrive
void decodeCopyArrive(Decoder &d, const Statement &s, Instruction &i);

/// The mbarrier at an address, initialised and visible to the warp; fails
/// otherwise.
Mbarrier &findMbarrier(Warp &w, uint64_t address, int lane);
/// A shared address from a row: generic addresses are taken as well where
/// `space` is Generic.
uint32_t sharedAddress(Warp &w, uint64_t address, Space space, int lane);
void completePhase(Block &block, Mbarrier &barrier);

} // namespace alibi::emulator

#endif // ALIBI_TEST_EMULATOR_BULK_H
