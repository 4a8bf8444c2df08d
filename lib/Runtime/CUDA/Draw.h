//===- Draw.h - Partitions of sampled entries -------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_RUNTIME_CUDA_DRAW_H
#define ALIBI_LIB_RUNTIME_CUDA_DRAW_H

#include "Manifest.h"

namespace alibi::cuda {

/// Words of a partition of the positions 0 .. length - 1.
int64_t partitionWords(const EntryInfo &entry, int64_t length);

/// Draws [S, batch, heads, W], what alibi.partition draws for [batch, heads]
/// slopes, to `partitions`, with room for `numWords`.
void drawInto(const EntryInfo &entry, const float *slopes, int64_t batch,
              int64_t heads, int64_t length, int64_t *partitions,
              int64_t numWords);

} // namespace alibi::cuda

#endif // ALIBI_LIB_RUNTIME_CUDA_DRAW_H
