//===- plan-samples.cpp - Uses the Sampling library alone -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Bounds.h"
#include "Alibi/Sampling/Random.h"
#include "Alibi/Sampling/Slopes.h"
#include <cstdio>

int main() {
  using namespace alibi::sampling;
  constexpr int64_t kLength = 1000;
  auto samples = samplesForMaxNorm(kLength, /*error=*/0.1, /*failure=*/0.01);
  if (!samples)
    return 1;
  double entries = 0;
  for (float slope : pressSlopes(8))
    entries += *samples * expectedScoreEntries(slope, kLength, /*causal=*/true);
  auto words = drawWords(/*seed=*/7, /*head=*/3, /*sample=*/0, /*stream=*/0);
  std::printf("%lld masks, %.0f score entries, first word %016llx\n",
              static_cast<long long>(*samples), entries,
              static_cast<unsigned long long>(words.first));
  return 0;
}
