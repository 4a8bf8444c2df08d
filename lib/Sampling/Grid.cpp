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

static int64_t toPitch(double units) {
  return static_cast<int64_t>(
      std::fmax(std::fmin(units, static_cast<double>(kMaxPitch)), 1.0));
}

Grid drawGrid(Sampler sampler, float slope, uint64_t seed, uint32_t head,
              uint32_t sample) {
  auto [first, second] = drawWords(seed, head, sample, /*stream=*/0);
  uint64_t word = drawWords(seed, head, sample, /*stream=*/1).first;
  double m = slope;
  if (sampler == Sampler::FixedGrid)
    return {toPitch(static_cast<double>(int64_t(2) << kFractionBits) / m), 0};
  if (sampler == Sampler::Grid) {
    // Gamma(2) is the sum of two exponential numbers. One multiplication and
    // one division, each rounded once: the same on every IEEE machine.
    double sum = static_cast<double>(negLog2(first) + negLog2(second));
    int64_t units =
        toPitch(sum * (kLogUnit * (int64_t(1) << kFractionBits)) / m);
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

} // namespace alibi::sampling
