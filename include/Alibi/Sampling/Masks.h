//===- Masks.h - The masks of one head, as matrices -------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_SAMPLING_MASKS_H
#define ALIBI_SAMPLING_MASKS_H

#include "Alibi/Sampling/Partition.h"
#include <vector>

namespace alibi::sampling {

/// S 0/1 block matrices M_s over the positions 0 .. length - 1, held by their
/// cuts, and L^ = (1/S) sum_s weight_s M_s.
class Masks {
public:
  Masks(const Partitions &partitions, int64_t length);

  int64_t samples() const { return static_cast<int64_t>(weights.size()); }
  int64_t length() const { return n; }
  double weight(int64_t sample) const { return weights[sample]; }
  double totalWeight() const { return total; }

  /// Bit g % 64 of word g / 64 is set where mask `sample` has a cut before the
  /// position g, 0 < g < length.
  const uint64_t *cuts(int64_t sample) const {
    return bits.data() + sample * numWords;
  }
  int64_t words() const { return numWords; }

  /// y = L^ x. Work: length + the number of cuts.
  void apply(const double *x, double *y) const;

private:
  int64_t n, numWords;
  std::vector<uint64_t> bits;
  std::vector<double> weights;
  double total;
};

} // namespace alibi::sampling

#endif // ALIBI_SAMPLING_MASKS_H
