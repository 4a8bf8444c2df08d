//===- Partition.cpp - Partitions of every encoding -----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Partition.h"
#include "Alibi/Sampling/Cuts.h"
#include "Alibi/Sampling/Stratified.h"
#include "Alibi/Sampling/WeightedGrid.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace alibi::sampling {

bool PartitionView::hasCut(int64_t gap) const {
  switch (encoding) {
  case Encoding::Counter:
    return isCut(words[0], words[1], static_cast<int32_t>(gap));
  case Encoding::Bits:
    return gap <= 0 || gap >= 64 * numWords ||
           (static_cast<uint64_t>(words[gap / 64]) >> (gap % 64) & 1);
  default:
    return sampling::blockOf({words[0], words[1]}, gap).begin == gap;
  }
}

Block PartitionView::blockOf(int64_t position, Block range) const {
  if (encoding == Encoding::Grid || encoding == Encoding::WeightedGrid) {
    Block block = sampling::blockOf({words[0], words[1]}, position);
    return {std::max(block.begin, range.begin), std::min(block.end, range.end)};
  }
  if (encoding == Encoding::Bits && (position < 0 || position >= 64 * numWords))
    return {range.begin, range.begin};
  Block block = {position, position + 1};
  while (block.begin > range.begin && !hasCut(block.begin))
    --block.begin;
  while (block.end < range.end && !hasCut(block.end))
    ++block.end;
  return {std::max(block.begin, range.begin), std::min(block.end, range.end)};
}

double PartitionView::weight() const {
  if (encoding != Encoding::WeightedGrid)
    return 1;
  return std::ldexp(static_cast<double>(words[2]), -kWeightBits);
}

Partitions drawPartitions(Sampler sampler, float slope, uint64_t seed,
                          uint32_t head, int64_t samples, int64_t length) {
  Encoding encoding = encodingOf(sampler);
  Partitions result = {encoding, samples, wordsOf(encoding, length), {}};
  std::vector<int64_t> &table = result.table;
  if (encoding == Encoding::Bits) {
    std::vector<uint64_t> bits =
        drawStratified(sampler == Sampler::GoldenStratified, slope, seed, head,
                       samples, result.words);
    table.assign(bits.begin(), bits.end());
    return result;
  }
  if (encoding == Encoding::WeightedGrid) {
    for (const WeightedGrid &grid : fitWeightedGrids(slope, samples)) {
      auto weight = static_cast<int64_t>(
          std::llround(std::ldexp(grid.weight, kWeightBits)));
      table.insert(table.end(), {grid.width << kFractionBits,
                                 grid.shift << kFractionBits, weight});
    }
    return result;
  }
  for (int64_t s = 0; s < samples; ++s) {
    auto sample = static_cast<uint32_t>(s);
    if (encoding == Encoding::Counter) {
      table.push_back(static_cast<int64_t>(cutProbability(slope)));
      table.push_back(static_cast<int64_t>(cutStream(seed, head, sample)));
      continue;
    }
    Grid grid = drawGrid(sampler, slope, seed, head, sample);
    table.insert(table.end(), {grid.pitch, grid.shift});
  }
  return result;
}

int64_t countScoreEntries(const PartitionView &partition, int64_t n, int64_t m,
                          int64_t queryOffset, bool causal) {
  int64_t entries = 0;
  // A range that holds all keys and all queries, so that blocks are whole where
  // it matters.
  Block range = {std::min<int64_t>(0, queryOffset),
                 std::max(m, n + queryOffset)};
  for (int64_t i = 0; i < n;) {
    Block block = partition.blockOf(i + queryOffset, range);
    // A position that shares no block is alone.
    if (block.begin >= block.end) {
      ++i;
      continue;
    }
    int64_t rowsEnd = std::min(block.end - queryOffset, n);
    int64_t begin = std::max<int64_t>(block.begin, 0);
    int64_t end = std::min(block.end, m);
    if (!causal) {
      entries += (rowsEnd - i) * std::max<int64_t>(end - begin, 0);
    } else {
      // Row r sees begin .. min(end, r + queryOffset + 1) - 1: one key more
      // from row to row, until all of them.
      int64_t first = std::max(i, begin - queryOffset);
      int64_t rows = std::max<int64_t>(rowsEnd - first, 0);
      int64_t all = std::max<int64_t>(end - begin, 0);
      int64_t least = first + queryOffset + 1 - begin;
      int64_t growing = std::clamp<int64_t>(all - least + 1, 0, rows);
      entries += growing * least + growing * (growing - 1) / 2 +
                 (rows - growing) * all;
    }
    i = rowsEnd;
  }
  return entries;
}

int64_t countUnionEntries(const Partitions &partitions, int64_t n, int64_t m,
                          int64_t queryOffset, bool causal) {
  // A query's blocks all hold its position, so that their union is a range.
  std::vector<Block> joined(n, {m, 0});
  Block range = {std::min<int64_t>(0, queryOffset),
                 std::max(m, n + queryOffset)};
  for (int64_t s = 0; s < partitions.samples; ++s)
    for (int64_t i = 0; i < n;) {
      Block block = partitions[s].blockOf(i + queryOffset, range);
      // A position that shares no block is alone.
      int64_t end = std::clamp(block.end - queryOffset, i + 1, n);
      for (; i < end; ++i)
        if (block.begin < block.end)
          joined[i] = {std::min(joined[i].begin, block.begin),
                       std::max(joined[i].end, block.end)};
    }
  int64_t entries = 0;
  for (int64_t i = 0; i < n; ++i) {
    int64_t last = std::min(joined[i].end, m);
    if (causal)
      last = std::min(last, i + queryOffset + 1);
    entries +=
        std::max<int64_t>(last - std::max<int64_t>(joined[i].begin, 0), 0);
  }
  return entries;
}

} // namespace alibi::sampling
