//===- draw-grid.cpp - Uses the Sampling library alone --------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Grid.h"
#include "Alibi/Sampling/Slopes.h"
#include <cstdio>

int main() {
  using namespace alibi::sampling;
  float slope = pressSlopes(8)[3];
  Grid grid = drawGrid(GridSampler::Integer, slope, /*seed=*/7, /*head=*/3,
                       /*sample=*/0);
  Block block = blockOf(grid, 100);
  std::printf("slope %g: position 100 is in the block %lld .. %lld\n", slope,
              static_cast<long long>(block.begin),
              static_cast<long long>(block.end - 1));
  return !(block.begin <= 100 && 100 < block.end);
}
