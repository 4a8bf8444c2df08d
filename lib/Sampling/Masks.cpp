//===- Masks.cpp - The masks of one head, as matrices ---------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Masks.h"
#include <algorithm>

namespace alibi::sampling {

Masks::Masks(const Partitions &partitions, int64_t length)
    : n(length), numWords((length + 63) / 64), total(0) {
  bits.assign(partitions.samples * numWords, 0);
  for (int64_t s = 0; s < partitions.samples; ++s) {
    PartitionView partition = partitions[s];
    weights.push_back(partition.weight());
    total += weights.back();
    uint64_t *mask = bits.data() + s * numWords;
    auto cut = [&](int64_t gap) {
      mask[gap / 64] |= uint64_t(1) << (gap % 64);
    };
    if (partition.encoding == Encoding::Grid ||
        partition.encoding == Encoding::WeightedGrid) {
      Block whole = {0, n};
      for (int64_t gap = partition.blockOf(0, whole).end; gap < n;
           gap = partition.blockOf(gap, whole).end)
        cut(gap);
    } else {
      for (int64_t gap = 1; gap < n; ++gap)
        if (partition.hasCut(gap))
          cut(gap);
    }
  }
}

void Masks::apply(const double *x, double *y) const {
  std::vector<double> prefix(n + 1, 0), change(n + 1, 0);
  for (int64_t i = 0; i < n; ++i)
    prefix[i + 1] = prefix[i] + x[i];
  double scale = 1 / static_cast<double>(samples());
  for (int64_t s = 0; s < samples(); ++s) {
    double factor = scale * weights[s];
    double last = factor * prefix[0], sum = 0;
    int64_t begin = 0;
    auto close = [&](int64_t end) {
      double next = factor * prefix[end];
      change[begin] += next - last - sum;
      sum = next - last;
      last = next;
      begin = end;
    };
    const uint64_t *mask = cuts(s);
    for (int64_t word = 0; word < numWords; ++word)
      for (uint64_t left = mask[word]; left; left &= left - 1)
        close(word * 64 + __builtin_ctzll(left));
    close(n);
  }
  double value = 0;
  for (int64_t i = 0; i < n; ++i) {
    value += change[i];
    y[i] = value;
  }
}

} // namespace alibi::sampling
