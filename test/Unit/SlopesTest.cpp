//===- SlopesTest.cpp - The ALiBi slope rule ------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Slopes.h"
#include <cmath>
#include <gtest/gtest.h>

using alibi::sampling::pressSlopes;

TEST(Slopes, PowersOfTwo) {
  std::vector<float> expected;
  for (int head = 1; head <= 8; ++head)
    expected.push_back(std::ldexp(1.0f, -head));
  EXPECT_EQ(pressSlopes(8), expected);
  EXPECT_EQ(pressSlopes(1), std::vector<float>{1.0f / 256});
}

TEST(Slopes, OtherCountsInterleave) {
  // 12 heads: the 8 of a power of two, then every other one of 16.
  std::vector<float> slopes = pressSlopes(12);
  ASSERT_EQ(slopes.size(), 12u);
  EXPECT_EQ(std::vector<float>(slopes.begin(), slopes.begin() + 8),
            pressSlopes(8));
  std::vector<float> sixteen = pressSlopes(16);
  for (int k = 0; k < 4; ++k)
    EXPECT_EQ(slopes[8 + k], sixteen[2 * k]);
}

TEST(Slopes, EveryModelSizeIsPositiveAndBelowOne) {
  for (int heads : {12, 17, 24, 40, 112}) {
    std::vector<float> slopes = pressSlopes(heads);
    EXPECT_EQ(slopes.size(), static_cast<size_t>(heads));
    for (float slope : slopes) {
      EXPECT_GT(slope, 0.0f);
      EXPECT_LT(slope, 1.0f);
    }
  }
  EXPECT_TRUE(pressSlopes(0).empty());
}
