//===- RandomTest.cpp - Counter-based random numbers ----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Random.h"
#include <cmath>
#include <gtest/gtest.h>
#include <set>

using namespace alibi::sampling;

TEST(Random, PhiloxKnownAnswer) {
  // Random123's known-answer test for Philox-4x32-10 with counter and key 0:
  // 6627e8d5 e169c58d bc57ac4c 9b00dbd8.
  auto [first, second] = drawWords(0, 0, 0, 0);
  EXPECT_EQ(first, 0xe169c58d6627e8d5u);
  EXPECT_EQ(second, 0x9b00dbd8bc57ac4cu);
}

TEST(Random, EveryCoordinateMatters) {
  std::set<uint64_t> seen;
  for (uint64_t seed : {uint64_t(1), uint64_t(2), uint64_t(1) << 40})
    for (uint32_t head : {0u, 1u, 111u})
      for (uint32_t sample : {0u, 1u, 127u})
        for (uint32_t stream : {0u, 1u})
          seen.insert(drawWords(seed, head, sample, stream).first);
  EXPECT_EQ(seen.size(), 3u * 3u * 3u * 2u);
}

TEST(Random, NegLog2AgreesWithTheLibrary) {
  const double unit = std::ldexp(1.0, -kLogFractionBits);
  for (int power = 0; power < 64; ++power) {
    uint64_t word = uint64_t(0xB504F333F9DE6485) >> power | 1;
    double expected = 64 - std::log2(static_cast<long double>(word));
    EXPECT_NEAR(static_cast<double>(negLog2(word)) * unit, expected, 4 * unit)
        << "word " << word;
  }
  EXPECT_EQ(negLog2(0), int64_t(64) << kLogFractionBits);
  EXPECT_EQ(negLog2(uint64_t(1) << 63), int64_t(1) << kLogFractionBits);
  EXPECT_GE(negLog2(~uint64_t(0)), 1);
}

TEST(Random, UniformBelowCoversItsRange) {
  EXPECT_EQ(uniformBelow(0, 7), 0u);
  EXPECT_EQ(uniformBelow(~uint64_t(0), 7), 6u);
  EXPECT_EQ(uniformBelow(uint64_t(1) << 63, 1000), 500u);
}
