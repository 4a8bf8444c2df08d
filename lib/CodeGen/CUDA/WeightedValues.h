//===- WeightedValues.h - Products of weights and values --------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_WEIGHTEDVALUES_H
#define ALIBI_LIB_CODEGEN_CUDA_WEIGHTEDVALUES_H

#include "Fragments.h"
#include "Scores.h"

namespace alibi::cuda {

/// Rounds the weights of a tile to left operands, four registers per 16 keys.
Values packWeights(Emitter &e, mlir::Type element, const ScoreTile &tile);

/// out += weights * values, for a tile of values that `reader` reads; `out` has
/// an accumulator per 8 channels.
Values addValues(Emitter &e, const KernelShape &shape, TileReader &reader,
                 ValueRange weights, Values out);

/// Whether this thread's part of a tile of values holds numbers that are not
/// finite, when `threads` of them look, this one being number `thread`.
Value findNonFinite(Emitter &e, const KernelShape &shape, Value address,
                    Value thread, int64_t threads);

/// `addValues` where values are not finite: they act on the rows that see them,
/// and on no other. 0 times infinity would be NaN: finite values are multiplied
/// apart from the others, which are counted. The tile is at `address`.
Values addNonFinite(Emitter &e, const KernelShape &shape, TileReader &reader,
                    Value address, ValueRange weights, const ScoreTile &tile,
                    Values out);

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_WEIGHTEDVALUES_H
