//===- KernelShape.h - Tiles and shared memory of a kernel ------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_KERNELSHAPE_H
#define ALIBI_LIB_CODEGEN_CUDA_KERNELSHAPE_H

#include "Alibi/CodeGen/CUDA/CUDA.h"

namespace alibi::cuda {

/// Rows of an instruction's tile, and its keys or channels.
inline constexpr int64_t kFragmentRows = 16, kFragmentColumns = 8,
                         kFragmentDepth = 16;
/// Bytes of a chunk, which one copy moves and swizzling keeps together, and of
/// the eight that it permutes.
inline constexpr int64_t kChunk = 16, kSwizzle = 128;

/// What certified heads keep in place of values between two visits: products of
/// 64 rows and 64 blocks.
inline constexpr int64_t kProductBytes = 64 * 64 * 4;

/// The tiles of an attention kernel. Tiles in shared memory have rows of whole
/// `kSwizzle` bytes; chunk c of row r lies where chunk `c ^ (r % 8)` would. TMA
/// copies boxes of rows of `kSwizzle` bytes, one behind the other.
struct KernelShape {
  /// Rows of queries, a multiple of 16 per warp, and keys.
  int64_t rows, keys;
  int64_t warps;
  /// Warps behind those, which only copy.
  int64_t copyingWarps = 0;
  /// Tiles of keys and values in shared memory: with two, one comes while the
  /// other is computed.
  int64_t stages = 2;
  int64_t depth, valueDepth;
  mlir::Type element;

  int64_t threads() const { return 32 * warps; }
  int64_t threadsOfBlock() const { return 32 * (warps + copyingWarps); }
  static int64_t roundUp(int64_t x, int64_t unit) {
    return (x + unit - 1) / unit * unit;
  }
  /// Bytes of a row of a tile, by its depth.
  static int64_t pitch(int64_t depth) { return roundUp(2 * depth, kSwizzle); }
  /// Channels that instructions multiply: the rest of them is zero.
  static int64_t padded(int64_t depth) {
    return roundUp(depth, kFragmentDepth);
  }

  // Shared memory: queries, then stages of keys and values, then what is not
  // of tiles.
  int64_t queryBytes() const { return rows * pitch(depth); }
  int64_t keyBytes() const { return keys * pitch(depth); }
  int64_t valueBytes() const { return keys * pitch(valueDepth); }
  int64_t keyPlace() const { return queryBytes(); }
  int64_t valuePlace() const { return keyPlace() + stages * keyBytes(); }
  int64_t scratchPlace() const {
    return valuePlace() + std::max(stages * valueBytes(), kProductBytes);
  }
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_KERNELSHAPE_H
