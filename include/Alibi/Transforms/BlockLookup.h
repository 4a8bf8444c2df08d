//===- BlockLookup.h - The block of a position in IR ------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TRANSFORMS_BLOCKLOOKUP_H
#define ALIBI_TRANSFORMS_BLOCKLOOKUP_H

#include "Alibi/IR/Alibi.h"

namespace alibi {

/// Positions begin .. end-1, of type index.
struct PositionRange {
  mlir::Value begin, end;
};

/// Emits `sampling::PartitionView::blockOf` for one partition of a table.
class BlockLookup {
public:
  /// The partition at the leading indices `at` of `partitions` [..., W].
  BlockLookup(mlir::OpBuilder &b, mlir::Location loc, Encoding encoding,
              mlir::Value partitions, llvm::ArrayRef<mlir::Value> at)
      : b(b), loc(loc), encoding(encoding), partitions(partitions), at(at) {}

  /// The block of `position`: at least that part of it that lies in `range`.
  PositionRange blockOf(mlir::Value position, PositionRange range);

  /// The mask's weight, i64, in units of 2^-kWeightBits; null where all count
  /// once.
  mlir::Value weight();
  /// The logarithm of the mask's weight, f32; null where all count once.
  mlir::Value logWeight();

private:
  PositionRange counterBlock(mlir::Value position, PositionRange range);
  PositionRange bitsBlock(mlir::Value position, PositionRange range);
  /// From `start` in steps of `step` while `keepsOn(at)`, to `bound` at most.
  mlir::Value walk(mlir::Value start, mlir::Value bound, int64_t step,
                   llvm::function_ref<mlir::Value(mlir::Value)> keepsOn);
  mlir::Value word(mlir::Value index);

  mlir::OpBuilder &b;
  mlir::Location loc;
  Encoding encoding;
  mlir::Value partitions;
  llvm::SmallVector<mlir::Value> at;
};

} // namespace alibi

#endif // ALIBI_TRANSFORMS_BLOCKLOOKUP_H
