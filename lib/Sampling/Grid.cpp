//===- Grid.cpp - Partitions into equal blocks ----------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Grid.h"
#include "Alibi/Sampling/Random.h"
#include <algorithm>
#include <cmath>

namespace alibi::sampling {

/// ln 2 / 2^kLogFractionBits: turns `negLog2` into natural logarithms.
static constexpr double kLogUnit =
    0.693147180559945309417232121458 / (int64_t(1) << kLogFractionBits);

bool isSampleable(float slope) { return slope > 0 && std::isfinite(slope); }

Grid drawGrid(GridSampler sampler, float slope, uint64_t seed, uint32_t head,
              uint32_t sample) {
  auto [first, second] = drawWords(seed, head, sample, /*stream=*/0);
  uint64_t word = drawWords(seed, head, sample, /*stream=*/1).first;
  double m = slope;
  if (sampler == GridSampler::Real) {
    // Gamma(2) is the sum of two exponential numbers. One multiplication and
    // one division, each rounded once: the same on every IEEE machine.
    double sum = static_cast<double>(negLog2(first) + negLog2(second));
    double pitch = sum * (kLogUnit * (int64_t(1) << kFractionBits)) / m;
    int64_t units = static_cast<int64_t>(
        std::fmax(std::fmin(pitch, static_cast<double>(kMaxPitch)), 1.0));
    return {units, static_cast<int64_t>(uniformBelow(word, units))};
  }
  // floor(exponential / m) is geometric.
  auto geometric = [&](uint64_t bits) {
    double value = static_cast<double>(negLog2(bits)) * kLogUnit / m;
    double bound = static_cast<double>(kMaxPitch >> (kFractionBits + 2));
    return static_cast<int64_t>(std::fmax(std::fmin(value, bound), 0.0));
  };
  int64_t width = 1 + geometric(first) + geometric(second);
  return {width << kFractionBits,
          static_cast<int64_t>(uniformBelow(word, width)) << kFractionBits};
}

/// ceil(units / 2^kFractionBits).
static int64_t toPosition(int64_t units) {
  return (units + (int64_t(1) << kFractionBits) - 1) >> kFractionBits;
}

Block blockOf(const Grid &grid, int64_t position) {
  int64_t numerator = position * (int64_t(1) << kFractionBits) - grid.shift;
  int64_t index = numerator / grid.pitch;
  if (index * grid.pitch > numerator)
    --index;
  int64_t cut = grid.shift + index * grid.pitch;
  return {toPosition(cut), toPosition(cut + grid.pitch)};
}

int64_t countScoreEntries(const Grid &grid, int64_t n, int64_t m,
                          int64_t queryOffset, bool causal) {
  int64_t entries = 0;
  for (int64_t i = 0; i < n;) {
    Block block = blockOf(grid, i + queryOffset);
    int64_t rowsEnd = std::min(block.end - queryOffset, n);
    int64_t begin = std::max<int64_t>(block.begin, 0);
    int64_t end = std::min(block.end, m);
    if (!causal) {
      entries += (rowsEnd - i) * std::max<int64_t>(end - begin, 0);
    } else {
      // Row r sees begin .. min(end, r + queryOffset + 1) - 1: one key more
      // from row to row, until all of them.
      int64_t first = std::max(i, begin - queryOffset);
      int64_t rows = std::max<int64_t>(rowsEnd - first, 0);
      int64_t all = std::max<int64_t>(end - begin, 0);
      int64_t least = first + queryOffset + 1 - begin;
      int64_t growing = std::clamp<int64_t>(all - least + 1, 0, rows);
      entries += growing * least + growing * (growing - 1) / 2 +
                 (rows - growing) * all;
    }
    i = rowsEnd;
  }
  return entries;
}

} // namespace alibi::sampling
