//===- Cost.h - What the methods of attention cost --------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// Costs are score entries: pairs of a query and a key whose score is computed.
// The last query stands at the last key.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_PLANNING_COST_H
#define ALIBI_PLANNING_COST_H

#include <cstdint>

namespace alibi::planning {

/// The attention of one head.
struct Problem {
  int64_t queries, keys, depth;
  bool causal;
};

/// Pairs at most `distance` apart that a mask allows; all of them where no
/// sequence is as long.
double windowEntries(const Problem &problem, double distance);
double denseEntries(const Problem &problem);

/// The distance from which on `#alibi.certified` leaves keys out, for queries
/// and keys of independent standard normal numbers and the scale 1/sqrt(D):
///
///     (u + ln(1 / tolerance) - 1/2 - (causal ? 0 : ln 2)) / slope
///
/// Here `u` is the bound of the scores of 32 queries and a block of 64 keys by
/// their norms, sqrt(D) (1 + a) (1 + b) with a = sqrt(ln(32) / D), b =
/// sqrt(ln(64) / D); 1/2 is the logarithm of a key's mean weight. Infinite for
/// a slope of 0. An expectation, not a bound: what is skipped depends on the
/// data.
double certifiedDistance(const Problem &problem, double slope,
                         double tolerance);
double certifiedEntries(const Problem &problem, double slope, double tolerance);

/// Whether `#alibi.certified` is expected to be cheaper than `#alibi.exact`,
/// with what deciding costs.
bool isCertifiedCheaper(const Problem &problem, double slope, double tolerance);

} // namespace alibi::planning

#endif // ALIBI_PLANNING_COST_H
