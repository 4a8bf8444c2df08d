//===- Certificate.cpp - Realised errors of masks, row by row -------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Certificate.h"
#include <algorithm>
#include <array>
#include <cmath>

namespace alibi::sampling {

namespace {
/// Visits the rows of L^ from one end of the positions to the other. On the
/// side of a row that lies behind, L^ is a falling step function of the
/// distance t: the masks leave it at their last cuts.
class RowSweep {
public:
  /// The side behind is that of smaller positions, or of larger ones if
  /// `reversed`.
  RowSweep(const Masks &masks, bool reversed)
      : masks(masks), reversed(reversed), last(masks.samples(), 0),
        weightAt(masks.length(), 0), countAt(masks.length(), 0),
        older(masks.length(), -1), newer(masks.length(), -1) {
    weightAt[0] = masks.totalWeight();
    countAt[0] = masks.samples();
  }

  /// Calls visit(step), step = 0 .. n-1, where `step` positions lie behind the
  /// row; `steps()` then describes it.
  template <typename Visit> void run(Visit visit) {
    int64_t n = masks.length();
    for (int64_t step = 0; step < n; ++step) {
      if (step > 0)
        cutBefore(step);
      visit(step);
    }
  }

  /// Calls visit(begin, end, value) for the steps of the row from t = 0 on:
  /// L^ = value / S for begin <= t < end.
  template <typename Visit> void steps(int64_t step, Visit visit) const {
    double value = masks.totalWeight();
    int64_t begin = 0;
    for (int64_t at = newest; at >= 0; at = older[at]) {
      int64_t end = step - at + 1;
      visit(begin, end, value);
      begin = end;
      value -= weightAt[at];
    }
    if (begin <= step)
      visit(begin, step + 1, 0.0);
  }

  /// The longest distance, plus one, at which the row shares a block.
  int64_t reach(int64_t step) const { return step - oldestAt + 1; }

  int64_t largestBlock = 0;
  /// Pairs (row, position behind it or its own) that share a block, over all
  /// masks, of the rows visited.
  int64_t entries = 0;

  void finishBlocks() {
    for (int64_t &at : last)
      closeBlock(masks.length() - at);
  }

private:
  void closeBlock(int64_t size) {
    largestBlock = std::max(largestBlock, size);
    entries += size * (size + 1) / 2;
  }

  /// The gap, in the masks' own count, between the rows step - 1 and step.
  int64_t gapOf(int64_t step) const {
    return reversed ? masks.length() - step : step;
  }

  void cutBefore(int64_t step) {
    int64_t gap = gapOf(step);
    if (gap / 64 != loaded)
      load(gap / 64);
    std::vector<int32_t> &cut = buckets[gap % 64];
    if (cut.empty())
      return;
    for (int32_t s : cut) {
      int64_t &at = last[s];
      closeBlock(step - at);
      weightAt[at] -= masks.weight(s);
      if (--countAt[at] == 0)
        unlink(at);
      weightAt[step] += masks.weight(s);
      ++countAt[step];
      at = step;
    }
    older[step] = newest;
    if (newest >= 0)
      newer[newest] = step;
    newest = step;
    if (oldestAt < 0)
      oldestAt = step;
  }

  void unlink(int64_t at) {
    if (newer[at] >= 0)
      older[newer[at]] = older[at];
    else
      newest = older[at];
    if (older[at] >= 0)
      newer[older[at]] = newer[at];
    else
      oldestAt = newer[at];
  }

  /// Sorts the cuts of 64 gaps by gap.
  void load(int64_t word) {
    loaded = word;
    for (std::vector<int32_t> &bucket : buckets)
      bucket.clear();
    for (int64_t s = 0; s < masks.samples(); ++s)
      for (uint64_t left = masks.cuts(s)[word]; left; left &= left - 1)
        buckets[__builtin_ctzll(left)].push_back(static_cast<int32_t>(s));
  }

  const Masks &masks;
  bool reversed;
  std::vector<int64_t> last; // by mask: the step after its last cut
  // By step: masks that were cut last before it; a list from the newest to the
  // oldest of the steps that have any.
  std::vector<double> weightAt;
  std::vector<int64_t> countAt, older, newer;
  int64_t newest = 0, oldestAt = 0, loaded = -1;
  std::array<std::vector<int32_t>, 64> buckets;
};

/// Powers and sums of exp(-m t).
struct Kernel {
  Kernel(double m, int64_t n) : m(m), powers(n + 1) {
    for (int64_t t = 0; t <= n; ++t)
      powers[t] = std::exp(-m * static_cast<double>(t));
    gap = std::expm1(-m);
  }
  /// The sum over begin <= t < end.
  double sum(int64_t begin, int64_t end) const {
    auto count = static_cast<double>(end - begin);
    return powers[begin] * std::expm1(-m * count) / gap;
  }
  /// The sum over begin <= t < end of |value - exp(-m t)|.
  double distance(int64_t begin, int64_t end, double value) const {
    // exp(-m t) <= value from `cross` on.
    int64_t cross = end;
    if (value >= powers[begin])
      cross = begin;
    else if (value > powers[end - 1])
      cross = std::clamp(static_cast<int64_t>(std::ceil(-std::log(value) / m)),
                         begin, end);
    double above =
        sum(begin, cross) - value * static_cast<double>(cross - begin);
    double below = value * static_cast<double>(end - cross) - sum(cross, end);
    return std::max(0.0, above) + std::max(0.0, below);
  }

  double m, gap;
  std::vector<double> powers;
};
} // namespace

Certificate certify(const Masks &masks, float slope, bool causal) {
  int64_t n = masks.length();
  Certificate result = {0, 0, 0, 0, 0};
  if (n == 0)
    return result;
  Kernel kernel(slope, n);
  double scale = 1 / static_cast<double>(masks.samples());
  // By row, over t >= 1 behind it.
  std::vector<double> distances(n, 0);
  auto sweep = [&](bool reversed) {
    RowSweep rows(masks, reversed);
    rows.run([&](int64_t step) {
      double distance = 0;
      rows.steps(step, [&](int64_t begin, int64_t end, double value) {
        value *= scale;
        // Between its ends exp(-m t) is monotone, so that the error is largest
        // at one of them.
        result.maxNorm =
            std::max({result.maxNorm, std::fabs(value - kernel.powers[begin]),
                      std::fabs(value - kernel.powers[end - 1])});
        if (end > 1)
          distance += kernel.distance(std::max<int64_t>(begin, 1), end, value);
      });
      distances[reversed ? n - 1 - step : step] += distance;
      result.unionEntries += rows.reach(step) - (reversed ? 1 : 0);
    });
    rows.finishBlocks();
    result.largestBlock = rows.largestBlock;
    // Both sides count the row's own position.
    result.scoreEntries += rows.entries - (reversed ? masks.samples() * n : 0);
  };
  sweep(/*reversed=*/false);
  if (!causal)
    sweep(/*reversed=*/true);
  double own = std::fabs(masks.totalWeight() * scale - 1);
  for (int64_t i = 0; i < n; ++i) {
    double norm = kernel.sum(0, i + 1);
    if (!causal)
      norm += kernel.sum(0, n - i) - 1;
    result.rowError = std::max(result.rowError, (distances[i] + own) / norm);
  }
  return result;
}

} // namespace alibi::sampling
