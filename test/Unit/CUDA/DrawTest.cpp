//===- DrawTest.cpp - Partitions of sampled entries -----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Partition.h"
#include "BundleFixture.h"

using namespace alibi::sampling;

namespace {

class Draw : public BundleFixture {
protected:
  AlibiCudaStatus openSampled(const char *sampler, const char *encoding,
                              int words) {
    entry()["sampled"] = {{"samples", 5},   {"sampler", sampler},
                          {"seed", 11},     {"encoding", encoding},
                          {"words", words}, {"first_head", 9}};
    return open(nullptr);
  }
};

TEST_F(Draw, IsTheLibrarys) {
  struct {
    const char *name, *encoding;
    int words;
    Sampler sampler;
  } samplers[] = {{"grid", "grid", 2, Sampler::Grid},
                  {"integer_grid", "grid", 2, Sampler::IntegerGrid},
                  {"cuts", "counter", 2, Sampler::Cuts},
                  {"stratified", "bits", 0, Sampler::Stratified},
                  {"golden_stratified", "bits", 0, Sampler::GoldenStratified},
                  {"weighted_grid", "weighted_grid", 3, Sampler::WeightedGrid},
                  {"fixed_grid", "grid", 2, Sampler::FixedGrid}};
  constexpr int64_t kBatch = 2, kHeads = 6, kSamples = 5, kLength = 200;
  std::vector<float> slopes;
  for (int i = 0; i < kBatch * kHeads; ++i)
    slopes.push_back(0.4f / float(i + 1));
  for (int rank : {1, 2})
    for (auto &sampler : samplers) {
      entry()["slopes"]["rank"] = rank;
      int64_t batch = rank == 1 ? 1 : kBatch;
      ASSERT_EQ(openSampled(sampler.name, sampler.encoding, sampler.words),
                ALIBI_CUDA_SUCCESS)
          << alibiCudaLastError();
      int64_t words = 0;
      ASSERT_EQ(alibiCudaPartitionWords(attention, kLength, &words),
                ALIBI_CUDA_SUCCESS);
      EXPECT_EQ(words, wordsOf(encodingOf(sampler.sampler), kLength));
      std::vector<int64_t> drawn(kSamples * batch * kHeads * words);
      ASSERT_EQ(alibiCudaDraw(attention, slopes.data(), batch, kHeads, kLength,
                              drawn.data(), int64_t(drawn.size())),
                ALIBI_CUDA_SUCCESS)
          << alibiCudaLastError();
      for (int64_t b = 0; b < batch; ++b)
        for (int64_t h = 0; h < kHeads; ++h) {
          Partitions expected =
              drawPartitions(sampler.sampler, slopes[b * kHeads + h], 11,
                             uint32_t(9 + h), kSamples, kLength);
          for (int64_t s = 0; s < kSamples; ++s)
            for (int64_t w = 0; w < words; ++w)
              EXPECT_EQ(drawn[((s * batch + b) * kHeads + h) * words + w],
                        expected.table[s * words + w])
                  << sampler.name << " " << b << " " << h << " " << s;
        }
    }
}

TEST_F(Draw, Fails) {
  float slopes[6] = {0.5f, 0.25f, 0.0f, 1, 1, 1};
  int64_t words = 0, table[60];
  ASSERT_EQ(open(nullptr), ALIBI_CUDA_SUCCESS);
  EXPECT_FAILS(alibiCudaPartitionWords(attention, 10, &words),
               ALIBI_CUDA_INVALID_ARGUMENT,
               "the method is #alibi.exact, expected a sampled one");
  ASSERT_EQ(openSampled("grid", "grid", 2), ALIBI_CUDA_SUCCESS);
  auto draw = [&](int64_t batch, int64_t heads, int64_t length, int64_t room) {
    return alibiCudaDraw(attention, slopes, batch, heads, length, table, room);
  };
  EXPECT_FAILS(draw(1, 6, -1, 60), ALIBI_CUDA_INVALID_ARGUMENT,
               "length is -1, expected 0 to 1073741824");
  EXPECT_FAILS(draw(2, 6, 10, 120), ALIBI_CUDA_INVALID_ARGUMENT,
               "batch is 2, expected 1");
  EXPECT_FAILS(draw(1, 5, 10, 50), ALIBI_CUDA_INVALID_ARGUMENT,
               "heads is 5, expected 6");
  EXPECT_FAILS(draw(1, 6, 10, 59), ALIBI_CUDA_INVALID_ARGUMENT,
               "room for 59 words, expected 5 x 1 x 6 x 2");
  EXPECT_FAILS(draw(1, 6, 10, 60), ALIBI_CUDA_INVALID_ARGUMENT,
               "slope 2 is 0, expected a positive one, finite");
  slopes[2] = 1;
  EXPECT_EQ(draw(1, 6, 10, 60), ALIBI_CUDA_SUCCESS);
}

} // namespace
