//===- Draw.cpp - Partitions of sampled entries ---------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Draw.h"
#include "Alibi/Sampling/Partition.h"
#include "Alibi/Sampling/WeightedGrid.h"
#include "Failure.h"
#include <algorithm>

namespace alibi::cuda {
namespace {

template <typename... Parts>
[[noreturn]] void invalid(const EntryInfo &entry, const Parts &...parts) {
  fail(ALIBI_CUDA_INVALID_ARGUMENT, "entry '", entry.name, "': ", parts...);
}

} // namespace

int64_t partitionWords(const EntryInfo &entry, int64_t length) {
  if (!entry.sampled)
    invalid(entry, "the method is ", entry.method,
            ", expected a sampled one: there are no partitions to draw");
  if (length < 0 || length > sampling::kMaxLength)
    invalid(entry, "length is ", length, ", expected 0 to ",
            sampling::kMaxLength);
  return sampling::wordsOf(entry.sampled->encoding, length);
}

void drawInto(const EntryInfo &entry, const float *slopes, int64_t batch,
              int64_t heads, int64_t length, int64_t *partitions,
              int64_t numWords) {
  int64_t words = partitionWords(entry, length);
  const SampledInfo &sampled = *entry.sampled;
  // Words of one sample, and of all: in 128 bits they cannot overflow.
  constexpr int64_t kMaxSize = (int64_t(1) << 31) - 1;
  bool any = entry.slopesRank == 2 && entry.batch < 0;
  int64_t expected = entry.slopesRank == 2 ? entry.batch : 1;
  if (batch < 0 || batch > kMaxSize || (!any && batch != expected))
    invalid(entry, "batch is ", batch, ", expected ",
            any ? "0 to 2^31 - 1" : std::to_string(expected));
  any = entry.queryHeads < 0;
  if (heads < 1 || heads > kMaxSize || (!any && heads != entry.queryHeads))
    invalid(entry, "heads is ", heads, ", expected ",
            any ? "1 to 2^31 - 1" : std::to_string(entry.queryHeads));
  if (static_cast<__int128>(sampled.samples) * batch * heads * words !=
      numWords)
    invalid(entry, "there is room for ", numWords, " words, expected ",
            sampled.samples, " x ", batch, " x ", heads, " x ", words);
  bool weighted = sampled.sampler == sampling::Sampler::WeightedGrid;
  for (int64_t i = 0; i < batch * heads; ++i)
    if (!sampling::isSampleable(slopes[i]) ||
        (weighted && slopes[i] < sampling::kMinWeightedSlope))
      invalid(entry, "slope ", i, " is ", slopes[i], ", expected ",
              weighted ? "at least 2^-24" : "a positive one", ", finite");

  for (int64_t i = 0; i < batch * heads; ++i) {
    auto head = static_cast<uint32_t>(sampled.firstHead + i % heads);
    sampling::Partitions drawn =
        sampling::drawPartitions(sampled.sampler, slopes[i], sampled.seed, head,
                                 sampled.samples, length);
    for (int64_t s = 0; s < sampled.samples; ++s)
      std::copy_n(drawn.table.data() + s * words, words,
                  partitions + (s * batch * heads + i) * words);
  }
}

} // namespace alibi::cuda
