//===- Sampler.h - The samplers, by name ------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_SAMPLING_SAMPLER_H
#define ALIBI_SAMPLING_SAMPLER_H

#include <cstdint>

namespace alibi::sampling {

/// Most masks that one estimate may average: beyond it the draws alone take
/// gigabytes, and the error of a mask's average is below 0.1%.
inline constexpr int64_t kMaxSamples = int64_t(1) << 20;

/// Most masks of the sampler `WeightedGrid`: the fit of the kernel limits its
/// error long before.
inline constexpr int64_t kMaxWeightedSamples = 4096;

/// Longest sequence that a draw may be declared for.
inline constexpr int64_t kMaxLength = int64_t(1) << 30;

/// A distribution of S partitions of the positions into contiguous blocks, for
/// a slope m. L^ is the (weighted) average of their 0/1 masks.
enum class Sampler {
  /// Equal real pitches from Gamma(2, 1/m), uniform shift (arXiv 2605.09472).
  /// Unbiased: E L^ = exp(-m |i - j|).
  Grid,
  /// Equal integer widths w with P[w] = w r^(w-1) (1-r)^2, r = exp(-m), uniform
  /// integer shift. Unbiased.
  IntegerGrid,
  /// Independent cuts between neighbours, each with probability 1 - exp(-m).
  /// Unbiased.
  Cuts,
  /// All S masks together: at every gap systematic sampling, along the masks in
  /// order of the age of their block, chooses which are cut. Each mask has the
  /// law of `Cuts`; unbiased, of smaller variance.
  Stratified,
  /// As `Stratified`, with a golden-ratio sequence from a random start in place
  /// of independent numbers: smaller errors still, a bias of order 1 / S.
  GoldenStratified,
  /// Chosen integer widths with weights, evenly spaced shifts: no randomness, a
  /// small fixed error. Needs the slope when the program is compiled.
  WeightedGrid,
  /// Pitch 2 / m, shift 0: the ablation of arXiv 2605.09472. Biased.
  FixedGrid,
};
inline constexpr int kNumSamplers = 7;

/// How the words of one partition are read.
enum class Encoding {
  /// (pitch, shift): see Grid.h. Any position.
  Grid,
  /// (pitch, shift, weight): a grid whose mask counts `weight` 2^-40 times.
  WeightedGrid,
  /// (probability, stream): see Cuts.h. Any position.
  Counter,
  /// Bit g % 64 of word g / 64 says that there is a cut before position g; the
  /// first bit is set. Positions from 0 to 64 W - 1 for W words; others share
  /// no block with any.
  Bits,
};
inline constexpr int kNumEncodings = 4;

constexpr Encoding encodingOf(Sampler sampler) {
  switch (sampler) {
  case Sampler::Cuts:
    return Encoding::Counter;
  case Sampler::Stratified:
  case Sampler::GoldenStratified:
    return Encoding::Bits;
  case Sampler::WeightedGrid:
    return Encoding::WeightedGrid;
  default:
    return Encoding::Grid;
  }
}

/// Whether the S masks are independent of each other, as the bounds for the
/// number of samples suppose.
constexpr bool isIndependent(Sampler sampler) {
  return sampler == Sampler::Grid || sampler == Sampler::IntegerGrid ||
         sampler == Sampler::Cuts;
}

/// The words of one partition; for `Bits` of `length` positions.
constexpr int64_t wordsOf(Encoding encoding, int64_t length) {
  switch (encoding) {
  case Encoding::WeightedGrid:
    return 3;
  case Encoding::Bits:
    return (length + 63) / 64;
  default:
    return 2;
  }
}

/// Whether the samplers are defined for a slope: positive and finite.
bool isSampleable(float slope);

} // namespace alibi::sampling

#endif // ALIBI_SAMPLING_SAMPLER_H
