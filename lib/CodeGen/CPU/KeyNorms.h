//===- KeyNorms.h - The largest norms of ranges of keys ---------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_KEYNORMS_H
#define ALIBI_LIB_CODEGEN_CPU_KEYNORMS_H

#include "Alibi/IR/Alibi.h"
#include "Emitter.h"

namespace alibi::cpu {

/// Largest norms of keys, from the op's summary, so that many tiles are skipped
/// by one test. A tile is `tileKeys` keys. The block of the first key that a
/// batch entry allows, where attention sinks are, counts as 0 in all but
/// `largest`: it is tested alone.
struct KeyNorms {
  /// Tiles of a node at level l are 2^l.
  static constexpr int64_t kLevels = 16;

  mlir::Value levels;  // [B][Hk][kLevels][tiles]
  mlir::Value before;  // [B][Hk][tiles + 1], of the tiles before one
  mlir::Value behind;  // [B][Hk][tiles + 1], of one and those behind it
  mlir::Value largest; // [B][Hk][1], of all keys
};

/// Builds the tables, in scratch memory of `e`.
KeyNorms buildKeyNorms(Emitter &e, FusedAttentionOp op, int64_t tileKeys);

/// The first key of the block that holds the first allowed key.
mlir::Value buildSinkBegin(Emitter &e, FusedAttentionOp op, mlir::Value batch);

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_KEYNORMS_H
