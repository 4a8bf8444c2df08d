//===- Certificate.h - What a draw turned out to be -------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// L is the matrix exp(-slope |i - j|) over n positions, L^ the average of the
// masks. The numbers are realised ones, of one draw, not bounds in expectation.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_SAMPLING_CERTIFICATE_H
#define ALIBI_SAMPLING_CERTIFICATE_H

#include "Alibi/Sampling/Masks.h"

namespace alibi::sampling {

/// Errors and costs of one head's masks over n positions.
struct Certificate {
  /// max_ij |L^_ij - L_ij|. No larger for any shorter length.
  double maxNorm;
  /// max_i ||L^_i - L_i||_1 / ||L_i||_1 over the keys j <= i if `causal`, over
  /// all n otherwise. For |scores| <= c and |values| <= V an output is off by
  /// at most 2 V e^(2c) times this.
  double rowError;
  /// Most positions in a block.
  int64_t largestBlock;
  /// Score entries that the S masks compute, each on its own.
  int64_t scoreEntries;
  /// Pairs that at least one mask computes.
  int64_t unionEntries;
};

/// Work: n times the number of distinct blocks of a row, at most n * S.
Certificate certify(const Masks &masks, float slope, bool causal);

/// A spectral norm, as Lanczos's iteration found it.
struct SpectralNorm {
  /// The largest |Ritz value|: a lower bound of the norm.
  double norm;
  /// ||A x - norm x|| of its vector: there is an eigenvalue that near.
  double residual;
  int iterations;
};

/// ||L^ - L||_2, symmetric, by Lanczos's iteration with full
/// reorthogonalisation, until the residual is at most `tolerance` times the
/// norm, or `maxIterations`. Work per iteration: n + the number of cuts, and n
/// times the iterations before.
SpectralNorm spectralError(const Masks &masks, float slope,
                           double tolerance = 1e-3, int maxIterations = 150);

/// ||L||_2 in the same way.
SpectralNorm spectralNormOfBias(int64_t n, float slope, double tolerance = 1e-3,
                                int maxIterations = 150);

} // namespace alibi::sampling

#endif // ALIBI_SAMPLING_CERTIFICATE_H
