//===- BoundsTest.cpp - The bounds, against sums and draws ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Bounds.h"
#include "Alibi/Sampling/Grid.h"
#include "Alibi/Sampling/Partition.h"
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <vector>

using namespace alibi::sampling;

TEST(Bounds, SamplesForIsTheLeastNumber) {
  for (int64_t n : {1, 100, 65536})
    for (double error : {0.3, 0.05, 0.01}) {
      auto samples = samplesForMaxNorm(n, error, 1e-3);
      ASSERT_TRUE(samples.has_value());
      EXPECT_LE(maxNormTail(n, *samples, error), 1e-3);
      EXPECT_GT(maxNormTail(n, *samples - 1, error), 1e-3);
    }
  EXPECT_EQ(samplesForMaxNorm(4096, 0.05, 0.01), 2724); // ln(819200) / 0.005
}

TEST(Bounds, SamplesForRefusesWhatCannotBe) {
  EXPECT_FALSE(samplesForMaxNorm(0, 0.1, 0.1).has_value());
  EXPECT_FALSE(samplesForMaxNorm(10, 0, 0.1).has_value());
  EXPECT_FALSE(samplesForMaxNorm(10, 1, 0.1).has_value());
  EXPECT_FALSE(samplesForMaxNorm(10, 0.1, 0).has_value());
  EXPECT_FALSE(samplesForMaxNorm(10, NAN, 0.1).has_value());
  EXPECT_FALSE(samplesForMaxNorm(10, 1e-6, 0.1).has_value());
}

TEST(Bounds, ExpectedEntriesAreTheSumOfTheBias) {
  for (double slope : {0.7, 0.1, 0.004})
    for (int64_t n : {1, 2, 50, 700}) {
      double all = 0, lower = 0;
      for (int64_t i = 0; i < n; ++i)
        for (int64_t j = 0; j < n; ++j) {
          double entry = std::exp(-slope * std::abs(i - j));
          all += entry;
          lower += j <= i ? entry : 0;
        }
      EXPECT_NEAR(expectedScoreEntries(slope, n, false), all, 1e-9 * all);
      EXPECT_NEAR(expectedScoreEntries(slope, n, true), lower, 1e-9 * lower);
    }
}

TEST(Bounds, DrawnEntriesHaveTheExpectedMean) {
  const int samples = 4000;
  const int64_t n = 300;
  const double slope = 0.0625;
  for (Sampler sampler : {Sampler::Grid, Sampler::IntegerGrid})
    for (bool causal : {false, true}) {
      double sum = 0, squares = 0;
      for (int sample = 0; sample < samples; ++sample) {
        Grid grid = drawGrid(sampler, slope, 21, 0, sample);
        int64_t words[] = {grid.pitch, grid.shift};
        double entries = countScoreEntries(
            PartitionView{Encoding::Grid, words, 2}, n, n, 0, causal);
        sum += entries / samples;
        squares += entries * entries / samples;
      }
      double deviation = std::sqrt((squares - sum * sum) / samples);
      EXPECT_NEAR(sum, expectedScoreEntries(slope, n, causal), 5 * deviation);
    }
}

TEST(Bounds, PitchTails) {
  const int samples = 40000;
  const double slope = 0.25;
  for (int64_t width : {1, 3, 8, 20, 40}) {
    int real = 0, integer = 0;
    for (int sample = 0; sample < samples; ++sample) {
      int64_t limit = width << kFractionBits;
      real += drawGrid(Sampler::Grid, slope, 22, 0, sample).pitch > limit;
      integer +=
          drawGrid(Sampler::IntegerGrid, slope, 22, 1, sample).pitch > limit;
    }
    auto check = [&](int count, double expected) {
      double deviation = std::sqrt(expected * (1 - expected) / samples);
      EXPECT_NEAR(count / double(samples), expected,
                  5 * deviation + 1.0 / samples)
          << "width " << width;
    };
    check(real, realGridPitchTail(slope, width));
    check(integer, integerGridPitchTail(slope, width));
  }
}

/// The realised max-norm error of an average mask on 0 .. n-1.
static double realisedMaxNorm(double slope, int64_t n, int64_t samples,
                              uint64_t seed) {
  std::vector<std::vector<int64_t>> begins(samples);
  for (int64_t s = 0; s < samples; ++s) {
    Grid grid = drawGrid(Sampler::Grid, slope, seed, 0, s);
    for (int64_t i = 0; i < n; ++i)
      begins[s].push_back(blockOf(grid, i).begin);
  }
  double worst = 0;
  for (int64_t i = 0; i < n; ++i)
    for (int64_t j = 0; j <= i; ++j) {
      int together = 0;
      for (int64_t s = 0; s < samples; ++s)
        together += begins[s][i] == begins[s][j];
      worst = std::max(worst, std::abs(together / double(samples) -
                                       std::exp(-slope * (i - j))));
    }
  return worst;
}

TEST(Bounds, MaxNormHolds) {
  const int64_t n = 100;
  int64_t samples = *samplesForMaxNorm(n, 0.15, 0.01);
  for (uint64_t seed = 0; seed < 10; ++seed)
    EXPECT_LE(realisedMaxNorm(0.1, n, samples, seed), 0.15);
  // The bound says something: few samples miss it.
  EXPECT_GT(realisedMaxNorm(0.1, n, 8, 0), 0.15);
}

TEST(Bounds, SpectralNormsAreOrdered) {
  EXPECT_NEAR(biasSpectralNorm(0.5), 4.083, 1e-3);
  EXPECT_GT(spectralNormMean(0.1, 1000, 10), spectralNormMean(0.1, 1000, 100));
  EXPECT_EQ(spectralNormTail(0.1, 1000, 10, 0.1), 1);
  EXPECT_LT(spectralNormTail(0.1, 1000, 100000, 10), 1e-6);
}
