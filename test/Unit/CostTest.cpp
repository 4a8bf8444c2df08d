//===- CostTest.cpp - What the methods of attention cost ------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Planning/Cost.h"
#include <cmath>
#include <cstdlib>
#include <gtest/gtest.h>

using namespace alibi::planning;

/// Pairs, one by one.
static double countPairs(const Problem &problem, int64_t distance) {
  double count = 0;
  for (int64_t i = 0; i < problem.queries; ++i) {
    int64_t p = i + problem.keys - problem.queries;
    for (int64_t j = 0; j < problem.keys; ++j)
      if (std::abs(p - j) <= distance && !(problem.causal && j > p))
        ++count;
  }
  return count;
}

TEST(Cost, CountsWindows) {
  for (bool causal : {false, true})
    for (int64_t queries : {1, 3, 16, 17})
      for (int64_t keys : {1, 5, 16})
        for (int64_t distance : {0, 1, 4, 15, 40}) {
          Problem problem = {queries, keys, 64, causal};
          EXPECT_EQ(windowEntries(problem, static_cast<double>(distance)),
                    countPairs(problem, distance))
              << queries << " queries, " << keys << " keys, distance "
              << distance << (causal ? ", causal" : "");
          EXPECT_EQ(denseEntries(problem), countPairs(problem, 100));
        }
}

TEST(Cost, CertifiedGrowsWithItsParts) {
  Problem problem = {65536, 65536, 64, true};
  double entries = certifiedEntries(problem, 1 / 256.0, 1e-3);
  EXPECT_GT(certifiedEntries(problem, 1 / 512.0, 1e-3), entries);
  EXPECT_GT(certifiedEntries(problem, 1 / 256.0, 1e-6), entries);
  Problem deeper = problem;
  deeper.depth = 128;
  EXPECT_GT(certifiedEntries(deeper, 1 / 256.0, 1e-3), entries);
  EXPECT_LE(entries, denseEntries(problem));
  EXPECT_TRUE(std::isinf(certifiedDistance(problem, 0, 1e-3)));
  EXPECT_EQ(certifiedEntries(problem, 0, 1e-3), denseEntries(problem));
}

TEST(Cost, ChoosesByLength) {
  EXPECT_TRUE(isCertifiedCheaper({65536, 65536, 64, true}, 1 / 256.0, 1e-3));
  EXPECT_FALSE(isCertifiedCheaper({1024, 1024, 64, true}, 1 / 256.0, 1e-3));
  EXPECT_FALSE(isCertifiedCheaper({65536, 65536, 64, true}, 0, 1e-3));
  EXPECT_TRUE(isCertifiedCheaper({1, 65536, 64, true}, 1 / 16.0, 1e-3));
}
