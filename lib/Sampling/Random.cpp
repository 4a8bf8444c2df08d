//===- Random.cpp - Counter-based random numbers --------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Random.h"
#include <Random123/philox.h>

namespace alibi::sampling {

std::pair<uint64_t, uint64_t> drawWords(uint64_t seed, uint32_t head,
                                        uint32_t sample, uint32_t stream) {
  r123::Philox4x32 philox;
  r123::Philox4x32::ctr_type counter = {{sample, head, stream, 0}};
  r123::Philox4x32::key_type key = {
      {static_cast<uint32_t>(seed), static_cast<uint32_t>(seed >> 32)}};
  r123::Philox4x32::ctr_type words = philox(counter, key);
  auto join = [&](int low) {
    return words[low] | static_cast<uint64_t>(words[low + 1]) << 32;
  };
  return {join(0), join(2)};
}

uint64_t uniformBelow(uint64_t word, uint64_t bound) {
  return static_cast<uint64_t>((static_cast<unsigned __int128>(word) * bound) >>
                               64);
}

int64_t negLog2(uint64_t word) {
  word |= 1;
  int zeros = __builtin_clzll(word);
  uint64_t mantissa = word << zeros; // [1, 2) in units of 2^-63
  int64_t fraction = 0;
  for (int bit = 0; bit < kLogFractionBits; ++bit) {
    uint64_t square = uniformBelow(mantissa, mantissa); // units of 2^-62
    uint64_t digit = square >> 63;                      // is it 2 or more?
    mantissa = digit ? square : square << 1;
    fraction = fraction << 1 | static_cast<int64_t>(digit);
  }
  return (static_cast<int64_t>(zeros + 1) << kLogFractionBits) - fraction;
}

} // namespace alibi::sampling
