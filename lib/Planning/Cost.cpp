//===- Cost.cpp - What the methods of attention cost ----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Planning/Cost.h"
#include <algorithm>
#include <cmath>
#include <limits>

using namespace alibi::planning;

/// Rows that decide together, keys that are left out together.
static constexpr double kPanel = 32, kBlock = 64;
/// What deciding costs a row, in score entries.
static constexpr double kOverhead = 32;

/// The sum of min(x, cap) over x = 0 .. end - 1.
static double sumUpTo(double end, double cap) {
  if (end <= 0)
    return 0;
  double ramp = std::min(end, cap + 1);
  return ramp * (ramp - 1) / 2 + (end - ramp) * cap;
}

/// The sum of clamp(x, 0, cap) over x = begin .. begin + count - 1.
static double sumClamped(double begin, double count, double cap) {
  return sumUpTo(begin + count, cap) - sumUpTo(begin, cap);
}

double alibi::planning::windowEntries(const Problem &problem, double distance) {
  auto queries = static_cast<double>(problem.queries);
  auto keys = static_cast<double>(problem.keys);
  double reach = std::min(std::floor(distance), queries + keys);
  // Rows before the first key see what the window reaches, unless causal.
  double before = std::max(queries - keys, 0.0), inside = queries - before;
  double first = keys - inside;
  double entries = sumClamped(first + 1, inside, reach + 1);
  if (problem.causal)
    return entries;
  // Keys behind position p: keys - 1 - p, which falls to 0.
  entries += sumClamped(0, inside, reach);
  return entries + sumClamped(reach + 1 - before, before, keys);
}

double alibi::planning::denseEntries(const Problem &problem) {
  return windowEntries(problem, std::numeric_limits<double>::infinity());
}

double alibi::planning::certifiedDistance(const Problem &problem, double slope,
                                          double tolerance) {
  if (!(slope > 0))
    return std::numeric_limits<double>::infinity();
  auto depth = static_cast<double>(std::max<int64_t>(problem.depth, 1));
  double queries = 1 + std::sqrt(std::log(kPanel) / depth);
  double keys = 1 + std::sqrt(std::log(kBlock) / depth);
  double logs = std::sqrt(depth) * queries * keys - std::log(tolerance) - 0.5;
  if (!problem.causal)
    logs -= std::log(2.0);
  return std::max(logs, 0.0) / slope;
}

double alibi::planning::certifiedEntries(const Problem &problem, double slope,
                                         double tolerance) {
  // Whole blocks, for whole panels.
  double more = (kPanel + kBlock) / 2;
  return windowEntries(problem,
                       certifiedDistance(problem, slope, tolerance) + more);
}

bool alibi::planning::isCertifiedCheaper(const Problem &problem, double slope,
                                         double tolerance) {
  double entries = certifiedEntries(problem, slope, tolerance) +
                   kOverhead * static_cast<double>(problem.queries);
  return entries < denseEntries(problem);
}
