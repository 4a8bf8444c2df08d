//===- Grid.h - Partitions into equal blocks --------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_SAMPLING_GRID_H
#define ALIBI_SAMPLING_GRID_H

#include "Alibi/Sampling/Sampler.h"
#include <cstdint>

namespace alibi::sampling {

/// Cuts are placed in units of 2^-kFractionBits positions.
inline constexpr int kFractionBits = 24;

/// Largest pitch, 2^32 positions: beyond any sequence, and far from overflow.
inline constexpr int64_t kMaxPitch = int64_t(1) << (32 + kFractionBits);

/// One partition of all integer positions: block k holds the positions p with
/// shift + k pitch <= 2^kFractionBits p < shift + (k+1) pitch, for every
/// integer k. `1 <= pitch <= kMaxPitch`, `0 <= shift < pitch`.
struct Grid {
  int64_t pitch;
  int64_t shift;
};

/// The positions `begin .. end - 1`.
struct Block {
  int64_t begin;
  int64_t end;
};

/// The partition of one (seed, head, sample), for the samplers `Grid`,
/// `IntegerGrid` and `FixedGrid`; the law is theirs where
/// `isSampleable(slope)`, other slopes give some valid partition.
Grid drawGrid(Sampler sampler, float slope, uint64_t seed, uint32_t head,
              uint32_t sample);

/// The block that holds `position`, for |position| < 2^31.
Block blockOf(const Grid &grid, int64_t position);

} // namespace alibi::sampling

#endif // ALIBI_SAMPLING_GRID_H
