//===- CutsTest.cpp - Independent and stratified cuts ---------------------===//
//
// Part of the alibi-mlir project.
//
// Seeds are fixed; the bounds are those of five standard deviations.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Cuts.h"
#include "Alibi/Sampling/Partition.h"
#include "Alibi/Sampling/Stratified.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace alibi::sampling;

static const float kSlopes[] = {0.5f, 0.125f, 0.03125f, 0.00390625f, 0.7071f};
static const int64_t kDistances[] = {1, 2, 3, 7, 16, 50, 128, 400};

TEST(Cuts, ProbabilityIsOneMinusExp) {
  for (double slope :
       {1e-12, 1e-9, 1e-5, 0.01, 0.3, 0.6931, 0.6932, 1.0, 7.3, 20.0, 43.0}) {
    auto m = static_cast<float>(slope);
    double p = std::ldexp(static_cast<double>(cutProbability(m)), -64);
    double expected = -std::expm1(-static_cast<double>(m));
    EXPECT_NEAR(p, expected, std::ldexp(expected, -50) + std::ldexp(1, -61))
        << slope;
  }
  EXPECT_EQ(cutProbability(0), 0u);
  EXPECT_GE(cutProbability(1e30f), ~uint64_t(0) - 4);
}

TEST(Cuts, CollisionProbabilityIsTheBias) {
  const int samples = 20000;
  for (float slope : kSlopes)
    for (int64_t distance : kDistances)
      for (int64_t position : {-7, 12345}) {
        uint64_t p = cutProbability(slope);
        int together = 0;
        for (int sample = 0; sample < samples; ++sample) {
          uint64_t stream = cutStream(11, 3, sample);
          bool isCut = false;
          for (int64_t gap = position + 1; gap <= position + distance && !isCut;
               ++gap)
            isCut =
                alibi::sampling::isCut(p, stream, static_cast<int32_t>(gap));
          together += !isCut;
        }
        double expected = std::exp(-double(slope) * distance);
        double deviation = std::sqrt(expected * (1 - expected) / samples);
        EXPECT_NEAR(together / double(samples), expected,
                    5 * deviation + 1.0 / samples)
            << "slope " << slope << ", distance " << distance << ", position "
            << position;
      }
}

/// The law of each mask, over seeds: a mask of a stratified draw is a mask of
/// independent cuts.
TEST(Stratified, CollisionProbabilityIsTheBias) {
  const int seeds = 8000, masks = 8;
  const int64_t position = 70;
  for (float slope : kSlopes) {
    std::vector<std::vector<int>> together(
        2, std::vector<int>(std::size(kDistances), 0));
    for (int seed = 0; seed < seeds; ++seed) {
      Partitions drawn =
          drawPartitions(Sampler::Stratified, slope, seed, 2, masks, 512);
      // The first and the last mask, apart: others are not independent of them.
      for (int which = 0; which < 2; ++which) {
        Block block = drawn[which * (masks - 1)].blockOf(position, {0, 512});
        for (size_t i = 0; i < std::size(kDistances); ++i)
          together[which][i] += block.end > position + kDistances[i];
      }
    }
    for (int which = 0; which < 2; ++which)
      for (size_t i = 0; i < std::size(kDistances); ++i) {
        double expected = std::exp(-double(slope) * kDistances[i]);
        double deviation = std::sqrt(expected * (1 - expected) / seeds);
        EXPECT_NEAR(together[which][i] / double(seeds), expected,
                    5 * deviation + 1.0 / seeds)
            << "slope " << slope << ", distance " << kDistances[i];
      }
  }
}

TEST(Stratified, CutsAtEveryGapAreSystematic) {
  const int64_t samples = 37, words = 3;
  for (bool golden : {false, true}) {
    float slope = 0.3f;
    std::vector<uint64_t> bits =
        drawStratified(golden, slope, 9, 1, samples, words);
    double p = -std::expm1(-double(slope));
    for (int64_t gap = 1; gap < 64 * words; ++gap) {
      int count = 0;
      for (int64_t s = 0; s < samples; ++s)
        count += bits[s * words + gap / 64] >> (gap % 64) & 1;
      EXPECT_LE(std::abs(count - p * samples), 1) << "gap " << gap;
    }
  }
}

TEST(Stratified, ShorterDrawsAreBeginnings) {
  for (bool golden : {false, true}) {
    std::vector<uint64_t> shorter = drawStratified(golden, 0.1f, 5, 0, 6, 2);
    std::vector<uint64_t> longer = drawStratified(golden, 0.1f, 5, 0, 6, 5);
    for (int64_t s = 0; s < 6; ++s)
      for (int64_t word = 0; word < 2; ++word)
        EXPECT_EQ(shorter[s * 2 + word], longer[s * 5 + word]);
  }
  EXPECT_TRUE(drawStratified(true, 0.1f, 5, 0, 6, 0).empty());
}

TEST(Partition, BlocksOfBits) {
  Partitions drawn =
      drawPartitions(Sampler::GoldenStratified, 0.05f, 3, 0, 4, 200);
  EXPECT_EQ(drawn.words, 4);
  for (int64_t s = 0; s < 4; ++s) {
    PartitionView partition = drawn[s];
    EXPECT_TRUE(partition.hasCut(0));
    EXPECT_TRUE(partition.hasCut(-5));
    EXPECT_TRUE(partition.hasCut(256));
    for (int64_t outside : {-1, -100, 256, 1000}) {
      Block block = partition.blockOf(outside, {0, 200});
      EXPECT_GE(block.begin, block.end);
    }
    for (int64_t position = 0; position < 200;) {
      Block block = partition.blockOf(position, {0, 200});
      EXPECT_EQ(block.begin, position);
      EXPECT_GT(block.end, position);
      position = block.end;
    }
  }
}
