//===- BlockedAttention.h - Batched attention over blocks -------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CONVERSION_ALIBITOIREE_BLOCKEDATTENTION_H
#define ALIBI_LIB_CONVERSION_ALIBITOIREE_BLOCKEDATTENTION_H

#include "RowResults.h"

namespace alibi::iree {

/// A sequence in blocks, all padded to one size. Positions are i64.
struct BlockLayout {
  /// Of type index: how many blocks, and the queries and keys of each.
  mlir::Value blocks, rows, keys;
  /// The query, or key, at a place in a block; outside of 0 .. N-1 (M-1) there
  /// is none, and zeros stand there.
  using NumberOf = std::function<mlir::Value(
      mlir::OpBuilder &, mlir::Value block, mlir::Value place)>;
  NumberOf queryAt, keyAt;
  /// Block and place of a query.
  std::function<std::pair<mlir::Value, mlir::Value>(mlir::OpBuilder &,
                                                    mlir::Value query)>
      placeOf;
  /// What is added to the score of two places in a block, f32. `slope` is null
  /// where there are none.
  std::function<mlir::Value(mlir::OpBuilder &, mlir::Value block,
                            mlir::Value row, mlir::Value key,
                            mlir::Value slope)>
      mask;
};

/// Attention of every query `[B, Hk, G, N, D]` to the keys `[B, Hk, M, ...]` of
/// its block. `slopes`, `[Hk, G]` or `[B, Hk, G]`, may be null.
Accumulators buildBlockedAttention(mlir::OpBuilder &b, mlir::Location loc,
                                   mlir::Value query, mlir::Value key,
                                   mlir::Value value, double scale,
                                   mlir::Value slopes,
                                   const BlockLayout &layout);

/// The part of one head, or of one head of one batch entry.
struct HeadSlice {
  mlir::Value query;                           // [B or 1, 1, 1, N, D]
  mlir::Value key, value;                      // [B or 1, 1, M, ...]
  mlir::Value slopes;                          // [1, 1] or [B or 1, 1, 1]
  llvm::SmallVector<mlir::OpFoldResult> sizes; // B or 1, 1, 1, N, Dv
  llvm::SmallVector<mlir::Value> at; // (batch entry,) head, of type index
};

/// Loops over heads, and over batch entries if `byBatch`; returns the results
/// `[B, H, N, Dv]` and, if wanted, `[B, H, N]`. `samples` is what the sums are
/// of.
llvm::SmallVector<mlir::Value> buildHeadLoop(
    mlir::OpBuilder &b, AttentionOp op, bool byBatch, int64_t samples,
    llvm::function_ref<Accumulators(mlir::OpBuilder &, const HeadSlice &)>
        body);

} // namespace alibi::iree

#endif // ALIBI_LIB_CONVERSION_ALIBITOIREE_BLOCKEDATTENTION_H
