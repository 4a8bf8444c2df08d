//===- SpectralNorm.cpp - Lanczos's iteration on implicit matrices --------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Certificate.h"
#include "Alibi/Sampling/Random.h"
#include <Eigen/Dense>
#include <cmath>
#include <functional>

namespace alibi::sampling {

/// y += factor * L x, by one recursion in either direction.
static void addBias(double slope, double factor, const Eigen::VectorXd &x,
                    Eigen::VectorXd &y) {
  double r = std::exp(-slope), before = 0, after = 0;
  Eigen::Index n = x.size();
  for (Eigen::Index i = 0; i < n; ++i) {
    before = r * before + x[i];
    y[i] += factor * before;
  }
  for (Eigen::Index i = n - 1; i > 0; --i) {
    after = r * (after + x[i]);
    y[i - 1] += factor * after;
  }
}

using Apply = std::function<void(const Eigen::VectorXd &, Eigen::VectorXd &)>;

static SpectralNorm lanczos(Eigen::Index n, const Apply &apply,
                            double tolerance, int maxIterations) {
  SpectralNorm result = {0, 0, 0};
  if (n == 0)
    return result;
  auto limit = static_cast<int>(std::min<Eigen::Index>(maxIterations, n));
  Eigen::MatrixXd basis(n, limit);
  Eigen::VectorXd vector(n), image(n);
  for (Eigen::Index i = 0; i < n; ++i) {
    uint64_t word = drawWords(/*seed=*/1, 0, static_cast<uint32_t>(i), 4).first;
    vector[i] = std::ldexp(static_cast<double>(word), -64) - 0.5;
  }
  vector.normalize();
  std::vector<double> diagonal, offDiagonal;
  for (int step = 0; step < limit; ++step) {
    basis.col(step) = vector;
    image.setZero();
    apply(vector, image);
    diagonal.push_back(vector.dot(image));
    // Against all vectors so far, twice: once leaves rounding errors.
    auto known = basis.leftCols(step + 1);
    for (int round = 0; round < 2; ++round)
      image -= known * (known.transpose() * image);
    double beta = image.norm();
    Eigen::Map<Eigen::VectorXd> alphas(diagonal.data(), step + 1);
    Eigen::Map<Eigen::VectorXd> betas(offDiagonal.data(), step);
    Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
    solver.computeFromTridiagonal(alphas, betas);
    Eigen::Index largest;
    result.norm = solver.eigenvalues().cwiseAbs().maxCoeff(&largest);
    result.residual = beta * std::fabs(solver.eigenvectors()(step, largest));
    result.iterations = step + 1;
    if (result.residual <= tolerance * result.norm || beta == 0)
      break;
    offDiagonal.push_back(beta);
    vector = image / beta;
  }
  return result;
}

SpectralNorm spectralError(const Masks &masks, float slope, double tolerance,
                           int maxIterations) {
  return lanczos(
      masks.length(),
      [&](const Eigen::VectorXd &x, Eigen::VectorXd &y) {
        masks.apply(x.data(), y.data());
        addBias(slope, -1, x, y);
      },
      tolerance, maxIterations);
}

SpectralNorm spectralNormOfBias(int64_t n, float slope, double tolerance,
                                int maxIterations) {
  return lanczos(
      n,
      [&](const Eigen::VectorXd &x, Eigen::VectorXd &y) {
        addBias(slope, 1, x, y);
      },
      tolerance, maxIterations);
}

} // namespace alibi::sampling
