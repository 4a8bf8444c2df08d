//===- Stratified.cpp - Masks that are cut together -----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Stratified.h"
#include "Alibi/Sampling/Cuts.h"
#include "Alibi/Sampling/Random.h"
#include <numeric>

namespace alibi::sampling {

StratumOffsets::StratumOffsets(bool golden, uint64_t seed, uint32_t head)
    : golden(golden) {
  std::pair<uint64_t, uint64_t> words =
      drawWords(seed, head, /*sample=*/0, /*stream=*/3);
  start = words.first;
  stream = words.second;
}

uint64_t StratumOffsets::at(int32_t gap) const {
  if (golden)
    return start + static_cast<uint64_t>(gap) * kGoldenStep;
  return gapWord(stream, gap);
}

std::vector<uint64_t> drawStratified(bool golden, float slope, uint64_t seed,
                                     uint32_t head, int64_t samples,
                                     int64_t words) {
  std::vector<uint64_t> bits(samples * words, 0);
  std::vector<int32_t> order(samples), cut(samples);
  std::iota(order.begin(), order.end(), 0);
  uint64_t p = cutProbability(slope);
  StratumOffsets offsets(golden, seed, head);
  for (int64_t s = 0; s < samples && words > 0; ++s)
    bits[s * words] = 1;
  for (int64_t gap = 1; gap < 64 * words; ++gap) {
    uint64_t u = offsets.at(static_cast<int32_t>(gap));
    unsigned __int128 total =
        static_cast<unsigned __int128>(p) * samples + u; // p S + u
    auto count = static_cast<int64_t>(total >> 64);
    if (count == 0)
      continue;
    // From the last rank to the first: those not cut move back by the number of
    // cuts before them, in place.
    auto sum = static_cast<uint64_t>(total);
    int64_t left = count;
    for (int64_t rank = samples - 1; rank >= 0; --rank) {
      int32_t mask = order[rank];
      if (sum <
          p) { // p (rank + 1) + u is past an integer that p rank + u isn't
        cut[--left] = mask;
        bits[mask * words + gap / 64] |= uint64_t(1) << (gap % 64);
      } else {
        order[rank + count - left] = mask;
      }
      sum -= p;
    }
    for (int64_t i = 0; i < count; ++i)
      order[i] = cut[i];
  }
  return bits;
}

} // namespace alibi::sampling
