//===- WeightedGrid.cpp - Chosen grids with weights -----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/WeightedGrid.h"
#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace alibi::sampling {

namespace {
struct Width {
  int64_t width;
  double weight; // P_k
};
} // namespace

/// min ||A x - b|| over x >= 0, given A^T A and A^T b (Lawson and Hanson,
/// Solving Least Squares Problems, chapter 23).
static Eigen::VectorXd solveNonNegative(const Eigen::MatrixXd &gram,
                                        const Eigen::VectorXd &projection) {
  Eigen::Index count = projection.size();
  Eigen::VectorXd x = Eigen::VectorXd::Zero(count);
  std::vector<Eigen::Index> passive;
  double tolerance = 1e-10 * projection.cwiseAbs().maxCoeff();
  for (int step = 0; step < 3 * count; ++step) {
    Eigen::VectorXd gradient = projection - gram * x;
    for (Eigen::Index k : passive)
      gradient[k] = 0;
    Eigen::Index best;
    if (gradient.maxCoeff(&best) <= tolerance)
      break;
    passive.push_back(best);
    while (true) {
      Eigen::MatrixXd inner = gram(passive, passive);
      Eigen::VectorXd z = inner.ldlt().solve(projection(passive));
      if (z.minCoeff() > 0) {
        x.setZero();
        x(passive) = z;
        break;
      }
      // As far towards z as no number becomes negative.
      double share = 1;
      for (size_t i = 0; i < passive.size(); ++i)
        if (z[i] <= 0)
          share = std::min(share, x[passive[i]] / (x[passive[i]] - z[i]));
      for (size_t i = 0; i < passive.size(); ++i)
        x[passive[i]] += share * (z[i] - x[passive[i]]);
      auto isZero = [&](Eigen::Index k) { return x[k] <= 1e-15; };
      for (Eigen::Index k : passive)
        if (isZero(k))
          x[k] = 0;
      passive.erase(std::remove_if(passive.begin(), passive.end(), isZero),
                    passive.end());
      if (passive.empty())
        break;
    }
  }
  return x;
}

/// Growing integers from `first` to `last`: all of them at first, then by a
/// factor.
static std::vector<int64_t> spread(int64_t first, int64_t last, double factor) {
  std::vector<int64_t> values;
  for (int64_t value = first; value <= last;
       value = std::max(value + 1, static_cast<int64_t>(value * factor)))
    values.push_back(value);
  return values;
}

/// The weights of `widths` that fit exp(-slope t) best; those of weight 0 are
/// left out.
static std::vector<Width> fitWeights(double slope,
                                     const std::vector<int64_t> &widths) {
  auto reach = static_cast<int64_t>(std::ceil(16 / slope)) + 1;
  std::vector<int64_t> points = spread(0, reach, 1.02);
  Eigen::MatrixXd basis(points.size(), widths.size());
  Eigen::VectorXd target(points.size());
  for (size_t i = 0; i < points.size(); ++i) {
    auto t = static_cast<double>(points[i]);
    // Each point stands for the integers up to the next.
    double next =
        i + 1 < points.size() ? static_cast<double>(points[i + 1]) : t + 1;
    double factor = std::sqrt(next - t);
    target[i] = factor * std::exp(-slope * t);
    for (size_t k = 0; k < widths.size(); ++k)
      basis(i, k) =
          factor * std::max(0.0, 1 - t / static_cast<double>(widths[k]));
  }
  Eigen::VectorXd weights =
      solveNonNegative(basis.transpose() * basis, basis.transpose() * target);
  std::vector<Width> fit;
  for (size_t k = 0; k < widths.size(); ++k)
    if (weights[k] > 1e-9)
      fit.push_back({widths[k], weights[k]});
  return fit;
}

/// Merges the two neighbours whose widths are nearest by ratio.
static std::vector<int64_t> mergeNearest(const std::vector<Width> &fit) {
  size_t nearest = 1;
  auto ratio = [&](size_t k) {
    return static_cast<double>(fit[k].width) /
           static_cast<double>(fit[k - 1].width);
  };
  for (size_t k = 2; k < fit.size(); ++k)
    if (ratio(k) < ratio(nearest))
      nearest = k;
  std::vector<int64_t> widths;
  for (size_t k = 0; k < fit.size(); ++k) {
    if (k == nearest) {
      const Width &a = fit[k - 1], &b = fit[k];
      double mean = (static_cast<double>(a.width) * a.weight +
                     static_cast<double>(b.width) * b.weight) /
                    (a.weight + b.weight);
      widths.back() = std::llround(mean);
      continue;
    }
    widths.push_back(fit[k].width);
  }
  return widths;
}

/// How many shifts each width takes: proportional to P_k^(2/3), from 1 to w_k,
/// `samples` in all where that many exist.
static std::vector<int64_t> shareShifts(const std::vector<Width> &fit,
                                        int64_t samples) {
  std::vector<int64_t> shifts(fit.size(), 1);
  std::vector<double> share(fit.size());
  for (size_t k = 0; k < fit.size(); ++k)
    share[k] = std::pow(fit[k].weight, 2.0 / 3);
  // One after the other to the width that lacks most.
  for (auto given = static_cast<int64_t>(fit.size()); given < samples;
       ++given) {
    size_t next = fit.size();
    double most = 0;
    for (size_t k = 0; k < fit.size(); ++k) {
      double lack = share[k] / (static_cast<double>(shifts[k]) + 0.5);
      if (shifts[k] < fit[k].width && lack > most) {
        most = lack;
        next = k;
      }
    }
    if (next == fit.size())
      break;
    ++shifts[next];
  }
  return shifts;
}

static std::vector<WeightedGrid> placeGrids(const std::vector<Width> &fit,
                                            int64_t samples) {
  std::vector<int64_t> shifts = shareShifts(fit, samples);
  std::vector<WeightedGrid> grids;
  for (size_t k = 0; k < fit.size(); ++k) {
    // Starts that differ from width to width keep cuts apart.
    double start = std::fmod(0.6180339887498949 * static_cast<double>(k), 1.0);
    double weight = static_cast<double>(samples) * fit[k].weight /
                    static_cast<double>(shifts[k]);
    for (int64_t l = 0; l < shifts[k]; ++l) {
      double at = (static_cast<double>(l) + start) /
                  static_cast<double>(shifts[k]) *
                  static_cast<double>(fit[k].width);
      grids.push_back({fit[k].width,
                       std::min(static_cast<int64_t>(at), fit[k].width - 1),
                       weight});
    }
  }
  grids.resize(samples, {1, 0, 0.0});
  return grids;
}

double relativeRowDeviation(const std::vector<WeightedGrid> &grids,
                            float slope) {
  double m = slope, r = std::exp(-m);
  // sum over t in [a, b) of r^t and of r^2t.
  auto once = [&](double a, double b) {
    return (std::exp(-m * a) - std::exp(-m * b)) / (1 - r);
  };
  auto twice = [&](double a, double b) {
    return (std::exp(-2 * m * a) - std::exp(-2 * m * b)) / (1 - r * r);
  };
  // Fewer where masks are many: they vary less from position to position.
  auto positions =
      std::clamp<int64_t>(32768 / static_cast<int64_t>(grids.size()), 16, 256);
  constexpr int64_t kStride = 40503; // odd: no width divides it often
  std::vector<std::pair<int64_t, double>> ends(grids.size());
  double sum = 0;
  for (int64_t i = 0; i < positions; ++i) {
    double value = 0;
    for (size_t s = 0; s < grids.size(); ++s) {
      const WeightedGrid &grid = grids[s];
      int64_t place = (i * kStride + grid.width - grid.shift) % grid.width;
      double weight = grid.weight / static_cast<double>(grids.size());
      ends[s] = {grid.width - place, weight};
      value += weight;
    }
    std::sort(ends.begin(), ends.end());
    double begin = 0;
    for (auto [end, weight] : ends) {
      auto next = static_cast<double>(end);
      sum += value * value * (next - begin) - 2 * value * once(begin, next) +
             twice(begin, next);
      begin = next;
      value -= weight;
    }
    sum += std::exp(-2 * m * begin) / (1 - r * r);
  }
  return std::sqrt(std::max(0.0, sum / static_cast<double>(positions)) *
                   (1 - r * r));
}

std::vector<WeightedGrid> fitWeightedGrids(float slope, int64_t samples) {
  double m = slope;
  auto reach = static_cast<int64_t>(std::ceil(14 / m)) + 1;
  std::vector<Width> fit = fitWeights(m, spread(1, reach, 1.06));
  std::vector<WeightedGrid> best;
  double least = 0;
  while (true) {
    if (static_cast<int64_t>(fit.size()) <= samples) {
      std::vector<WeightedGrid> grids = placeGrids(fit, samples);
      double deviation = relativeRowDeviation(grids, slope);
      if (best.empty() || deviation < least) {
        best = std::move(grids);
        least = deviation;
      }
    }
    if (fit.size() <= 1)
      return best;
    fit = fitWeights(m, mergeNearest(fit));
  }
}

} // namespace alibi::sampling
