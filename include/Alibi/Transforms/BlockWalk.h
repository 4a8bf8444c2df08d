//===- BlockWalk.h - The blocks of a partition, in order --------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TRANSFORMS_BLOCKWALK_H
#define ALIBI_TRANSFORMS_BLOCKWALK_H

#include "Alibi/Transforms/BlockLookup.h"

namespace alibi {

/// Emits the walk from block to block of one partition of a table: one search
/// at its beginning, then a step per block. `counter` partitions are drawn 64
/// gaps at a time, in vectors.
class BlockWalk {
public:
  /// A block, and what finds the next one: values that a loop carries.
  using State = llvm::SmallVector<mlir::Value>;

  /// The partition at the leading indices `at` of `partitions` [..., W].
  BlockWalk(mlir::OpBuilder &b, mlir::Location loc, Encoding encoding,
            mlir::Value partitions, llvm::ArrayRef<mlir::Value> at);

  /// The block of `position`: at least that part of it that lies in `range`.
  State first(mlir::Value position, PositionRange range);
  /// The block that begins at `position`, where the last one ended, which lies
  /// in `range`; its end as in `first`.
  State next(const State &state, mlir::Value position, PositionRange range);

  static PositionRange blockOf(mlir::ValueRange state) {
    return {state[0], state[1]};
  }
  /// Whether a position is in any block; null where all are.
  mlir::Value contains(mlir::Value position);

private:
  mlir::Value entry(mlir::Value index);
  State gridBlock(mlir::Value position);
  State gridEnd(mlir::Value begin, mlir::Value cut);
  /// The cuts of the gaps 64 index .. 64 index + 63, as bits.
  mlir::Value cuts(mlir::Value index);
  /// Goes from word to word by `step` until one has a cut, or, to a word that
  /// `isLast`. Returns the word's index and its cuts.
  State search(mlir::Value index, mlir::Value bits, int64_t step,
               llvm::function_ref<mlir::Value(mlir::Value)> isLast);
  State searchEnd(mlir::Value begin, mlir::Value index, mlir::Value bits,
                  PositionRange range);
  mlir::Value index(int64_t value);
  mlir::Value shifted(mlir::Value index);

  mlir::OpBuilder &b;
  mlir::Location loc;
  Encoding encoding;
  mlir::Value partitions;
  llvm::SmallVector<mlir::Value> at;
  mlir::Value pitch, shift;        // grids
  mlir::Value probability, stream; // counters
  mlir::Value words;               // bits: how many
};

} // namespace alibi

#endif // ALIBI_TRANSFORMS_BLOCKWALK_H
