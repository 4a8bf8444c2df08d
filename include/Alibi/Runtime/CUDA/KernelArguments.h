//===- KernelArguments.h - What every CUDA kernel is given ------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_RUNTIME_CUDA_KERNELARGUMENTS_H
#define ALIBI_RUNTIME_CUDA_KERNELARGUMENTS_H

#include <cstdint>

namespace alibi::cuda {

/// The first parameter of every kernel of a bundle, by value: one layout for
/// all of them, so that the runtime fills it without knowing what a kernel
/// reads. Addresses are of device memory, 0 for what is absent; strides are in
/// elements, the innermost one of every tensor being 1 unless it is named here.
///
/// A kernel of family `wgmma` has three more parameters: the tensor maps
/// (`CUtensorMap`) of query, key and value, see `TensorMap` below.
struct KernelArguments {
  // query [B, H, N, D], key [B, Hk, M, D], value [B, Hk, M, Dv],
  // out [B, H, N, Dv]: f16 or bf16.
  uint64_t query, key, value, out;
  // lse, dropped [B, H, N], slopes [H] or [B, H]: f32.
  uint64_t lse, dropped, slopes;
  // [B] i64; [segments + 1] i64.
  uint64_t keyLengths, keyStarts, queryOffset, querySegments, keySegments;
  // summary [B, Hk, T, D + 2] f32, written by `summarize`, read by `norms` and
  // `attention`.
  uint64_t summary;
  // norms [B, Hk, 2, T] f32, contiguous, written by `norms`: element (.., 0, t)
  // is the largest norm of the blocks before block t, (.., 1, t) that of the
  // blocks behind it, in both without that of the first visible key.
  uint64_t norms;
  // partitions [S, H, W] or [S, B, H, W] i64, contiguous.
  uint64_t partitions;
  // partialOut [splits, B, H, N, Dv] and partialLse [splits + 1, B, H, N] f32,
  // contiguous: written by `attention` where splits > 1, in place of out and
  // lse, and read by `merge`. The logarithms are to the base 2, and relative to
  // the bias of the nearest visible key, which is the last plane: where it is
  // large, f32 could not tell the parts apart.
  uint64_t partialOut, partialLse;

  // (batch, head, row) of each.
  int64_t queryStrides[3], keyStrides[3], valueStrides[3], outStrides[3];
  int64_t lseStrides[3], droppedStrides[3], summaryStrides[3];
  // (batch, head); the first is 0 for slopes [H].
  int64_t slopesStrides[2];
  // (sample, batch, head); the second is 0 for partitions [S, H, W]. And W.
  int64_t partitionStrides[3], partitionWords;

  int32_t batch, heads, keyHeads;
  int32_t group; // H / Hk
  int32_t queries, keys;
  // Rows from one query head of a group to the next, in the order in which
  // tiles take them: `queries`, or more, a multiple of the tile's rows.
  int32_t rowsPerHead;
  // Tiles of rows of a key-value head: ceil(group * rowsPerHead / tile rows).
  int32_t rowTiles;
  // Parts in which the keys are read, at least 1.
  int32_t splits;
  // Sequences, where segments are given.
  int32_t segments;
  // T = ceil(M / 64).
  int32_t summaryBlocks;
  int32_t reserved;
};

static_assert(sizeof(KernelArguments) % 8 == 0);

/// The tensor map of query, key or value, in the family `wgmma`: dimensions
/// from the innermost (depth, length, heads, batch) with the tensor's strides,
/// a box of (64, tile, 1, 1) elements with `tile` the kernel's rows for query,
/// its keys for key and value; 128-byte swizzle, no interleave, L2 promotion
/// of 128 bytes, zeros out of bounds.
inline constexpr int32_t kTensorMapColumns = 64;
/// Bytes of a `CUtensorMap`.
inline constexpr int32_t kTensorMapBytes = 128;

/// Keys of a block of `summary`.
inline constexpr int32_t kSummaryBlock = 64;

} // namespace alibi::cuda

#endif // ALIBI_RUNTIME_CUDA_KERNELARGUMENTS_H
