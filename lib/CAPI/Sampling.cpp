//===- Sampling.cpp - C API of slopes and bounds --------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "alibi-c/Sampling.h"
#include "Alibi/Sampling/Bounds.h"
#include "Alibi/Sampling/Slopes.h"
#include <algorithm>

using namespace alibi::sampling;

void alibiPressSlopes(intptr_t heads, float *slopes) {
  std::vector<float> values = pressSlopes(heads);
  std::copy(values.begin(), values.end(), slopes);
}

int64_t alibiSamplesForMaxNorm(int64_t n, double error, double failure) {
  return samplesForMaxNorm(n, error, failure).value_or(-1);
}
