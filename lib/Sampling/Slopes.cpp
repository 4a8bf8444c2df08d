//===- Slopes.cpp - The ALiBi slope rule ----------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Slopes.h"
#include <cmath>

std::vector<float> alibi::sampling::pressSlopes(int64_t heads) {
  std::vector<float> slopes;
  if (heads < 1)
    return slopes;
  int64_t power = 1;
  while (power <= heads / 2)
    power *= 2;
  for (int64_t i = 1; i <= power; ++i)
    slopes.push_back(static_cast<float>(std::exp2(-8.0 * i / power)));
  for (int64_t k = 1; k <= heads - power; ++k)
    slopes.push_back(static_cast<float>(std::exp2(-4.0 * (2 * k - 1) / power)));
  return slopes;
}
