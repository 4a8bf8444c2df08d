//===- WeightedGrid.h - Chosen grids with weights ---------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_SAMPLING_WEIGHTEDGRID_H
#define ALIBI_SAMPLING_WEIGHTEDGRID_H

#include <cstdint>
#include <vector>

namespace alibi::sampling {

/// A partition into blocks of `width` positions, cut before `shift`.
struct WeightedGrid {
  int64_t width;
  int64_t shift;
  double weight;
};

/// S = `samples` grids with L^ = (1/S) sum_s weight_s M_s close to
/// exp(-slope |i - j|). Widths w_k and their total weights P_k >= 0 fit
/// sum_k P_k max(0, 1 - t / w_k) to exp(-slope t) by non-negative least
/// squares; width k takes a number of evenly spaced shifts proportional to
/// P_k^(2/3), at most w_k; of several numbers of widths the one is taken whose
/// rows are nearest to L. Masks that are not needed have width 1 and weight 0.
/// The slope must be sampleable and not below 2^-24.
std::vector<WeightedGrid> fitWeightedGrids(float slope, int64_t samples);

/// The root of the mean over positions i of sum_{t >= 0} (L^(i, i+t) -
/// exp(-slope t))^2, over the same sum of exp(-slope t)^2: about the relative
/// error of attention with random values.
double relativeRowDeviation(const std::vector<WeightedGrid> &grids,
                            float slope);

/// Smallest slope that `fitWeightedGrids` takes: widths stay below 2^30.
inline constexpr float kMinWeightedSlope = 1.0f / (1 << 24);

} // namespace alibi::sampling

#endif // ALIBI_SAMPLING_WEIGHTEDGRID_H
