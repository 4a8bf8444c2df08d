//===- Bounds.cpp - What can be promised of sampled masks -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Bounds.h"
#include "Alibi/Sampling/Sampler.h"
#include <algorithm>
#include <cmath>

namespace alibi::sampling {

double maxNormTail(int64_t n, int64_t samples, double error) {
  return std::min(1.0, 2.0 * n * std::exp(-2.0 * samples * error * error));
}

std::optional<int64_t> samplesForMaxNorm(int64_t n, double error,
                                         double failure) {
  if (n < 1 || !(error > 0 && error < 1) || !(failure > 0 && failure < 1))
    return std::nullopt;
  double samples = std::ceil(std::log(2.0 * n / failure) / (2 * error * error));
  if (samples > kMaxSamples)
    return std::nullopt;
  return std::max<int64_t>(1, static_cast<int64_t>(samples));
}

static double psi(double slope) {
  // (e^m + 1) / (e^m - 1) is coth(m / 2).
  return 1 + 1 / slope + biasSpectralNorm(slope);
}

double spectralNormMean(double slope, int64_t n, int64_t samples) {
  double ratio = std::log(static_cast<double>(n)) / samples;
  return psi(slope) * (std::sqrt(ratio) + ratio);
}

double spectralNormTail(double slope, int64_t n, int64_t samples,
                        double error) {
  double scale = 4 * psi(slope);
  return std::min(
      1.0, n * std::exp(-samples * error * error / (scale * (scale + error))));
}

double biasSpectralNorm(double slope) { return 1 / std::tanh(slope / 2); }

double expectedScoreEntries(double slope, int64_t n, bool causal) {
  double r = std::exp(-slope), gap = -std::expm1(-slope);
  double all =
      n / std::tanh(slope / 2) + 2 * r * std::expm1(-slope * n) / (gap * gap);
  if (slope * static_cast<double>(n) < 1e-3) {
    // The terms above cancel; the sum of n - |t| times the series of r^|t|.
    auto x = static_cast<double>(n);
    all = x * x - slope * (x - 1) * x * (x + 1) / 3 +
          slope * slope * x * x * (x * x - 1) / 12;
  }
  return causal ? (all + n) / 2 : all;
}

double realGridPitchTail(double slope, double width) {
  return (1 + slope * width) * std::exp(-slope * width);
}

double integerGridPitchTail(double slope, int64_t width) {
  return std::exp(-slope * width) * (1 - width * std::expm1(-slope));
}

} // namespace alibi::sampling
