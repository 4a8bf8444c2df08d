//===- Partition.h - Partitions of every encoding ---------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_SAMPLING_PARTITION_H
#define ALIBI_SAMPLING_PARTITION_H

#include "Alibi/Sampling/Grid.h"
#include "Alibi/Sampling/Sampler.h"
#include <vector>

namespace alibi::sampling {

/// Units of the weight of `Encoding::WeightedGrid`: 2^-kWeightBits.
inline constexpr int kWeightBits = 40;

/// The words of one partition of the positions.
struct PartitionView {
  Encoding encoding;
  const int64_t *words;
  int64_t numWords;

  /// Whether there is a cut between the positions gap - 1 and gap.
  bool hasCut(int64_t gap) const;

  /// The part of the block of `position` that lies in `range`; empty, with
  /// begin >= end, where there is none. |position| < 2^31.
  Block blockOf(int64_t position, Block range) const;

  /// What one shared block adds to S L^: 1 but for weighted grids.
  double weight() const;
};

/// S partitions of one head, [samples][words].
struct Partitions {
  Encoding encoding;
  int64_t samples;
  int64_t words;
  std::vector<int64_t> table;

  PartitionView operator[](int64_t sample) const {
    return {encoding, table.data() + sample * words, words};
  }
};

/// Draws the S partitions of a head. `length` matters to encodings in bits
/// alone: they hold the positions 0 .. length - 1. The slope must be sampleable
/// and `samples` from 1 to kMaxSamples.
Partitions drawPartitions(Sampler sampler, float slope, uint64_t seed,
                          uint32_t head, int64_t samples, int64_t length);

/// The score entries that a mask computes: the pairs of a query i in 0 .. n-1
/// at position i + queryOffset and a key j in 0 .. m-1 that share a block, j
/// not beyond the query's position if `causal`.
int64_t countScoreEntries(const PartitionView &partition, int64_t n, int64_t m,
                          int64_t queryOffset, bool causal);

/// The same pairs of all masks of a head, each counted once.
int64_t countUnionEntries(const Partitions &partitions, int64_t n, int64_t m,
                          int64_t queryOffset, bool causal);

} // namespace alibi::sampling

#endif // ALIBI_SAMPLING_PARTITION_H
