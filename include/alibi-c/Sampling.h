//===- Sampling.h - C API of slopes and bounds --------------------*- C -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_C_SAMPLING_H
#define ALIBI_C_SAMPLING_H

#include "mlir-c/Support.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Writes the slopes of Press, Smith and Lewis (ICLR 2022) for `heads` heads to
/// `slopes`, memory of the caller for that many; nothing where `heads < 1`.
MLIR_CAPI_EXPORTED void alibiPressSlopes(intptr_t heads, float *slopes);

/// Returns the least number of samples with which, over `n` positions, no entry
/// of the averaged masks is off by more than `error`, but with a probability of
/// `failure`. Returns -1 unless `n >= 1`, `0 < error < 1`, `0 < failure < 1`,
/// and where it takes more samples than `#alibi.sampled` may have.
MLIR_CAPI_EXPORTED int64_t alibiSamplesForMaxNorm(int64_t n, double error,
                                                  double failure);

#ifdef __cplusplus
}
#endif

#endif // ALIBI_C_SAMPLING_H
