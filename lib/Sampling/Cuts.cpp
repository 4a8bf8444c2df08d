//===- Cuts.cpp - Independent cuts between neighbours ---------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Cuts.h"
#include "Alibi/Sampling/Random.h"
#include "Alibi/Sampling/Sampler.h"
#include <cmath>

namespace alibi::sampling {

bool isSampleable(float slope) { return slope > 0 && std::isfinite(slope); }

uint64_t cutProbability(float slope) {
  // exp(-m) = 2^-whole 2^-fraction.
  double power = static_cast<double>(slope) * kLog2E;
  power = std::fmax(std::fmin(power, 63.0), 0.0);
  double whole = std::floor(power);
  auto fraction = static_cast<uint64_t>(
                      static_cast<int64_t>((power - whole) * kFractionScale))
                  << 1;
  // Taylor's series of 1 - exp(-x), x = fraction ln 2, in Horner's form:
  // x (1 - x/2 (1 - x/3 (1 - ...))).
  uint64_t x = uniformBelow(fraction, kLn2);
  uint64_t series = ~uint64_t(0);
  for (uint64_t term = kExpTerms; term > 1; --term)
    series = ~(uniformBelow(x, series) / term);
  uint64_t remains = ~uniformBelow(x, series) >> static_cast<int>(whole);
  return ~remains;
}

uint64_t cutStream(uint64_t seed, uint32_t head, uint32_t sample) {
  return drawWords(seed, head, sample, /*stream=*/2).first;
}

uint64_t gapWord(uint64_t stream, int32_t gap) {
  auto [even, odd] =
      drawWords(stream, 0, static_cast<uint32_t>(gap >> 1), /*stream=*/0);
  return gap & 1 ? odd : even;
}

} // namespace alibi::sampling
