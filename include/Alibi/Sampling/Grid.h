//===- Grid.h - Partitions into equal blocks --------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_SAMPLING_GRID_H
#define ALIBI_SAMPLING_GRID_H

#include <cstdint>

namespace alibi::sampling {

/// Cuts are placed in units of 2^-kFractionBits positions.
inline constexpr int kFractionBits = 24;

/// Largest pitch, 2^32 positions: beyond any sequence, and far from overflow.
inline constexpr int64_t kMaxPitch = int64_t(1) << (32 + kFractionBits);

/// Most masks that one estimate may average: beyond it the draws alone take
/// gigabytes, and the error of a mask's average is below 0.1%.
inline constexpr int64_t kMaxSamples = int64_t(1) << 20;

/// The two samplers of arXiv 2605.09472's grid.
enum class GridSampler {
  /// The paper's: pitch from Gamma(shape 2, scale 1/m), shift uniform below it.
  Real,
  /// Integer pitch w with P[w] = w r^(w-1) (1-r)^2, r = exp(-m): the sum of two
  /// geometric numbers, less 1; integer shift uniform on 0 .. w-1.
  Integer,
};

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

/// Whether the samplers are defined for a slope: positive and finite.
bool isSampleable(float slope);

/// The partition of one (seed, head, sample). P[p and p' share a block] =
/// exp(-slope |p - p'|) where `isSampleable(slope)`; other slopes give some
/// valid partition.
Grid drawGrid(GridSampler sampler, float slope, uint64_t seed, uint32_t head,
              uint32_t sample);

/// The block that holds `position`, for |position| < 2^31.
Block blockOf(const Grid &grid, int64_t position);

/// The score entries that a mask computes: the pairs of a query i in 0 .. n-1
/// at position i + queryOffset and a key j in 0 .. m-1 that share a block, j
/// not beyond the query's position if `causal`.
int64_t countScoreEntries(const Grid &grid, int64_t n, int64_t m,
                          int64_t queryOffset, bool causal);

} // namespace alibi::sampling

#endif // ALIBI_SAMPLING_GRID_H
