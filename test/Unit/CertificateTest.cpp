//===- CertificateTest.cpp - Realised errors of masks ---------------------===//
//
// Part of the alibi-mlir project.
//
// test/Python/test_certificate.py compares certificates with dense matrices.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Certificate.h"
#include "Alibi/Sampling/WeightedGrid.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace alibi::sampling;

static const Sampler kSamplers[] = {
    Sampler::Grid,       Sampler::IntegerGrid,      Sampler::Cuts,
    Sampler::Stratified, Sampler::GoldenStratified, Sampler::WeightedGrid,
    Sampler::FixedGrid};

TEST(Masks, ApplyIsTheMatrix) {
  const int64_t n = 131, samples = 9;
  for (Sampler sampler : kSamplers) {
    Partitions drawn = drawPartitions(sampler, 0.06f, 2, 1, samples, n);
    Masks masks(drawn, n);
    std::vector<double> x(n), y(n), expected(n, 0);
    for (int64_t i = 0; i < n; ++i)
      x[i] = std::sin(0.7 * i) + 0.1 * i;
    for (int64_t s = 0; s < samples; ++s)
      for (int64_t i = 0; i < n; ++i) {
        Block block = drawn[s].blockOf(i, {0, n});
        for (int64_t j = block.begin; j < block.end; ++j)
          expected[i] += drawn[s].weight() / samples * x[j];
      }
    masks.apply(x.data(), y.data());
    for (int64_t i = 0; i < n; ++i)
      EXPECT_NEAR(y[i], expected[i], 1e-11 * (1 + std::fabs(expected[i])));
  }
}

TEST(Certificate, DegenerateLengths) {
  for (Sampler sampler : kSamplers)
    for (bool causal : {false, true}) {
      Masks none(drawPartitions(sampler, 0.5f, 2, 1, 3, 1), 0);
      EXPECT_EQ(certify(none, 0.5f, causal).scoreEntries, 0);
      EXPECT_EQ(spectralError(none, 0.5f).norm, 0);
      Masks one(drawPartitions(sampler, 0.5f, 2, 1, 3, 1), 1);
      EXPECT_EQ(certify(one, 0.5f, causal).unionEntries, 1);
      EXPECT_EQ(certify(one, 0.5f, causal).largestBlock, 1);
    }
}

TEST(SpectralNorm, OfTheBiasApproachesItsLimit) {
  // ||L||_2 < coth(m / 2), and near it for long sequences.
  SpectralNorm norm = spectralNormOfBias(4000, 0.25f);
  EXPECT_LT(norm.norm, 1 / std::tanh(0.125));
  EXPECT_GT(norm.norm, 0.999 / std::tanh(0.125));
  EXPECT_LE(norm.residual, 1e-3 * norm.norm);
}

TEST(WeightedGrid, FitsTheKernel) {
  for (float slope : {kMinWeightedSlope, 1e-3f, 0.02f, 0.3f, 3.0f, 50.0f})
    for (int64_t samples : {1, 5, 40}) {
      std::vector<WeightedGrid> grids = fitWeightedGrids(slope, samples);
      ASSERT_EQ(static_cast<int64_t>(grids.size()), samples);
      double total = 0;
      for (const WeightedGrid &grid : grids) {
        EXPECT_GE(grid.width, 1);
        EXPECT_GE(grid.shift, 0);
        EXPECT_LT(grid.shift, grid.width);
        EXPECT_GE(grid.weight, 0);
        total += grid.weight / samples;
      }
      EXPECT_NEAR(total, 1, samples == 40 ? 0.02 : 0.3) << slope;
      if (samples == 40)
        EXPECT_LT(relativeRowDeviation(grids, slope), 0.08) << slope;
    }
}
