//===- Bounds.h - What can be promised of sampled masks ---------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// L is the matrix exp(-m |i - j|) of n positions, L^ the average of S
// independent 0/1 masks of an unbiased sampler. Everything here is known before
// a draw; a draw's realised errors are smaller.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_SAMPLING_BOUNDS_H
#define ALIBI_SAMPLING_BOUNDS_H

#include <cstdint>
#include <optional>

namespace alibi::sampling {

/// An upper bound of P[max_ij |L^ - L| > error]: 2 n exp(-2 S error^2), at most
/// 1. Each row of L^ is, on either side of the diagonal, an empirical survival
/// function (Dvoretzky, Kiefer, Wolfowitz; Massart 1990).
double maxNormTail(int64_t n, int64_t samples, double error);

/// The least S for which `maxNormTail` is at most `failure`. None unless n is
/// at least 1, 0 < error < 1 and 0 < failure < 1, or where S exceeds
/// kMaxSamples.
std::optional<int64_t> samplesForMaxNorm(int64_t n, double error,
                                         double failure);

/// An upper bound of E ||L^ - L||_2: Psi (sqrt(ln n / S) + ln n / S) with
/// sigma = 1 / m and Psi = 1 + sigma + (e^m + 1) / (e^m - 1)
/// (arXiv 2605.09472).
double spectralNormMean(double slope, int64_t n, int64_t samples);

/// An upper bound of P[||L^ - L||_2 > error]:
/// n exp(-S error^2 / (4 Psi (4 Psi + error))), at most 1 (arXiv 2605.09472).
double spectralNormTail(double slope, int64_t n, int64_t samples, double error);

/// An upper bound of ||L||_2 for any n: coth(m / 2).
double biasSpectralNorm(double slope);

/// The score entries that one mask computes in expectation, over n queries and
/// n keys: the sum of L, n coth(m/2) - 2 r (1 - r^n) / (1 - r)^2 with r = e^-m;
/// if `causal`, of its lower triangle.
double expectedScoreEntries(double slope, int64_t n, bool causal);

/// P[pitch > width] of one mask: (1 + m w) e^(-m w) for the real grid,
/// r^w (1 + w (1 - r)) for the integer grid (`width` an integer).
double realGridPitchTail(double slope, double width);
double integerGridPitchTail(double slope, int64_t width);

} // namespace alibi::sampling

#endif // ALIBI_SAMPLING_BOUNDS_H
