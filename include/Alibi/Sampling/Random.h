//===- Random.h - Counter-based random numbers ------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// Every random number is a pure function of (seed, head, sample, stream), and
// of integer arithmetic alone, so that code which the compiler generates for
// another target draws the same numbers.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_SAMPLING_RANDOM_H
#define ALIBI_SAMPLING_RANDOM_H

#include <cstdint>
#include <utility>

namespace alibi::sampling {

/// Fraction bits of `negLog2`.
inline constexpr int kLogFractionBits = 40;

/// Constants of `cutProbability`: log2(e), 2^63, ln 2 in units of 2^-64, and
/// how many terms of the exponential series 64 bits need.
inline constexpr double kLog2E = 1.44269504088896340736;
inline constexpr double kFractionScale = 9223372036854775808.0;
inline constexpr uint64_t kLn2 = 0xB17217F7D1CF79ABu;
inline constexpr uint64_t kExpTerms = 21;

/// Two independent, uniform 64-bit words: Philox-4x32-10 with the counter
/// (sample, head, stream, 0) and the seed as its key, low halves first.
std::pair<uint64_t, uint64_t> drawWords(uint64_t seed, uint32_t head,
                                        uint32_t sample, uint32_t stream);

/// -log2((word | 1) / 2^64) in units of 2^-kLogFractionBits: the logarithm of
/// a uniform number. Binary digits by repeated squaring of 64-bit integers; at
/// least 1, at most 64 * 2^kLogFractionBits.
int64_t negLog2(uint64_t word);

/// floor(word * bound / 2^64), uniform on 0 .. bound - 1 for a uniform word.
uint64_t uniformBelow(uint64_t word, uint64_t bound);

} // namespace alibi::sampling

#endif // ALIBI_SAMPLING_RANDOM_H
