//===- GridTest.cpp - The samplers' laws ----------------------------------===//
//
// Part of the alibi-mlir project.
//
// Seeds are fixed, so a test either always passes or always fails; the bounds
// are those of five standard deviations, or of a chi-squared tail of 1e-6.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Grid.h"
#include "Alibi/Sampling/Partition.h"
#include "Alibi/Sampling/Random.h"
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>

using namespace alibi::sampling;

namespace {
class GridLaw : public testing::TestWithParam<std::tuple<Sampler, float>> {};
} // namespace

static const float kSlopes[] = {0.5f, 0.125f, 0.03125f, 0.00390625f, 0.7071f};

TEST_P(GridLaw, CollisionProbabilityIsTheBias) {
  auto [sampler, slope] = GetParam();
  const int samples = 40000;
  for (int64_t distance : {1, 2, 3, 7, 16, 50, 128, 400}) {
    // The law must not depend on where the pair stands.
    for (int64_t position : {0, 12345}) {
      int together = 0;
      for (int sample = 0; sample < samples; ++sample) {
        Grid grid = drawGrid(sampler, slope, /*seed=*/11, /*head=*/3, sample);
        together += blockOf(grid, position).end > position + distance;
      }
      double expected = std::exp(-double(slope) * distance);
      double deviation = std::sqrt(expected * (1 - expected) / samples);
      EXPECT_NEAR(together / double(samples), expected,
                  5 * deviation + 1.0 / samples)
          << "slope " << slope << ", distance " << distance << ", position "
          << position;
    }
  }
}

TEST_P(GridLaw, BlocksPartitionThePositions) {
  auto [sampler, slope] = GetParam();
  for (int sample = 0; sample < 50; ++sample) {
    Grid grid = drawGrid(sampler, slope, 5, 0, sample);
    ASSERT_GE(grid.pitch, 1);
    ASSERT_GE(grid.shift, 0);
    ASSERT_LT(grid.shift, grid.pitch);
    int64_t end = blockOf(grid, -40).end;
    for (int64_t position = -40; position < 300; ++position) {
      Block block = blockOf(grid, position);
      ASSERT_LE(block.begin, position);
      ASSERT_GT(block.end, position);
      if (position == end) { // a new block starts where the last one ended
        ASSERT_EQ(block.begin, end);
        end = block.end;
      }
      ASSERT_EQ(block.end, end);
    }
  }
}

static std::string
lawName(const testing::TestParamInfo<GridLaw::ParamType> &info) {
  auto [sampler, slope] = info.param;
  std::string name = sampler == Sampler::Grid ? "grid" : "integer_grid";
  return name + "_slope" + std::to_string(int(slope * 1e6)) + "e6";
}

INSTANTIATE_TEST_SUITE_P(Samplers, GridLaw,
                         testing::Combine(testing::Values(Sampler::Grid,
                                                          Sampler::IntegerGrid),
                                          testing::ValuesIn(kSlopes)),
                         lawName);

TEST(Grid, RealPitchIsGamma) {
  // Kolmogorov-Smirnov against 1 - (1 + x) exp(-x), x = m * pitch.
  const int samples = 20000;
  const float slope = 0.0625f;
  std::vector<double> values;
  double mean = 0;
  for (int sample = 0; sample < samples; ++sample) {
    Grid grid = drawGrid(Sampler::Grid, slope, 2, 7, sample);
    values.push_back(slope * std::ldexp(double(grid.pitch), -kFractionBits));
    mean += values.back() / samples;
  }
  std::sort(values.begin(), values.end());
  double distance = 0;
  for (int i = 0; i < samples; ++i) {
    double cumulated = 1 - (1 + values[i]) * std::exp(-values[i]);
    distance = std::max({distance, cumulated - i / double(samples),
                         (i + 1) / double(samples) - cumulated});
  }
  EXPECT_LT(distance * std::sqrt(samples), 2.7); // tail 1e-6
  EXPECT_NEAR(mean, 2, 5 * std::sqrt(2.0 / samples));
}

TEST(Grid, RealShiftIsUniform) {
  const int samples = 20000, cells = 20;
  std::vector<int> counts(cells);
  for (int sample = 0; sample < samples; ++sample) {
    Grid grid = drawGrid(Sampler::Grid, 0.1f, 3, 1, sample);
    ++counts[static_cast<int>(double(grid.shift) / grid.pitch * cells)];
  }
  double expected = samples / double(cells), chiSquared = 0;
  for (int count : counts)
    chiSquared += (count - expected) * (count - expected) / expected;
  EXPECT_LT(chiSquared, 63); // 19 degrees of freedom, tail 1e-6
}

TEST(Grid, IntegerWidthHasItsLaw) {
  const int samples = 40000;
  const float slope = 0.25f;
  const double r = std::exp(-double(slope));
  std::map<int64_t, int> widths;
  for (int sample = 0; sample < samples; ++sample) {
    Grid grid = drawGrid(Sampler::IntegerGrid, slope, 9, 0, sample);
    int64_t unit = int64_t(1) << kFractionBits;
    ASSERT_EQ(grid.pitch % unit, 0);
    ASSERT_EQ(grid.shift % unit, 0);
    ++widths[grid.pitch / unit];
  }
  double chiSquared = 0;
  for (int64_t w = 1; w <= 20; ++w) {
    double expected = samples * w * std::pow(r, w - 1) * (1 - r) * (1 - r);
    chiSquared += (widths[w] - expected) * (widths[w] - expected) / expected;
  }
  EXPECT_LT(chiSquared, 66); // 20 cells, tail 1e-6
}

TEST(Grid, DrawDependsOnItsCoordinatesAlone) {
  Grid grid = drawGrid(Sampler::Grid, 0.1f, 1, 2, 3);
  Grid again = drawGrid(Sampler::Grid, 0.1f, 1, 2, 3);
  EXPECT_EQ(grid.pitch, again.pitch);
  EXPECT_EQ(grid.shift, again.shift);
  EXPECT_NE(grid.pitch, drawGrid(Sampler::Grid, 0.1f, 2, 2, 3).pitch);
  EXPECT_NE(grid.pitch, drawGrid(Sampler::Grid, 0.1f, 1, 3, 3).pitch);
  EXPECT_NE(grid.pitch, drawGrid(Sampler::Grid, 0.1f, 1, 2, 4).pitch);
}

TEST(Grid, ExtremeSlopesStayInRange) {
  for (Sampler sampler : {Sampler::Grid, Sampler::IntegerGrid})
    for (float slope : {1e-30f, 1e-9f, 1.0f, 50.0f, 1e30f}) {
      Grid grid = drawGrid(sampler, slope, 1, 0, 0);
      EXPECT_GE(grid.pitch, 1) << slope;
      EXPECT_LE(grid.pitch, kMaxPitch) << slope;
      for (int64_t position :
           {-(int64_t(1) << 30), int64_t(0), int64_t(1) << 30}) {
        Block block = blockOf(grid, position);
        EXPECT_LE(block.begin, position) << slope;
        EXPECT_GT(block.end, position) << slope;
      }
    }
  EXPECT_FALSE(isSampleable(0));
  EXPECT_FALSE(isSampleable(-1));
  EXPECT_FALSE(isSampleable(NAN));
  EXPECT_FALSE(isSampleable(INFINITY));
}

TEST(Grid, ScoreEntriesAreCounted) {
  for (int sample = 0; sample < 40; ++sample) {
    Grid grid = drawGrid(Sampler::Grid, 0.2f, 4, 0, sample);
    int64_t words[] = {grid.pitch, grid.shift};
    for (auto [n, m] : {std::pair{1, 30}, {30, 30}, {45, 20}, {17, 60}})
      for (bool causal : {false, true}) {
        int64_t entries = 0;
        for (int64_t i = 0; i < n; ++i)
          for (int64_t j = 0; j < m; ++j) {
            int64_t position = i + m - n;
            entries +=
                blockOf(grid, position).begin == blockOf(grid, j).begin &&
                (!causal || j <= position);
          }
        EXPECT_EQ(countScoreEntries(PartitionView{Encoding::Grid, words, 2}, n,
                                    m, m - n, causal),
                  entries)
            << "n " << n << ", m " << m << ", causal " << causal;
      }
  }
}
