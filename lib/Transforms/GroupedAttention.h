//===- GroupedAttention.h - From attention to its tileable form -*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_TRANSFORMS_GROUPEDATTENTION_H
#define ALIBI_LIB_TRANSFORMS_GROUPEDATTENTION_H

#include "Alibi/Transforms/Transforms.h"

namespace alibi {

/// What every method of `alibi.attention` builds before its own ops: heads
/// split into [Hk, G], explicit positions, the scale as a value, and an empty
/// accumulator.
class GroupedAttention {
public:
  GroupedAttention(mlir::OpBuilder &builder, AttentionOp op);

  /// Splits the dimension `dim` of `value`, whose size is H, into [Hk, G].
  mlir::Value splitHeads(mlir::Value value, int64_t dim);

  /// The slopes as [Hk, G] or [B, Hk, G].
  mlir::Value splitSlopes();

  /// Normalizes (acc, max, sum), merges the heads again and returns the values
  /// for the results of the op.
  Replacement finish(mlir::Value acc, mlir::Value max, mlir::Value sum,
                     int64_t samples);

  mlir::Value query; // [B, Hk, G, N, D]
  mlir::Value scale, queryOffset, keyOffset;
  mlir::Value batchOffsets;  // null where all entries are aligned alike
  mlir::Value acc, max, sum; // the identity of the accumulation

private:
  mlir::Value empty(llvm::ArrayRef<mlir::OpFoldResult> sizes,
                    mlir::Type element);
  mlir::Value filled(llvm::ArrayRef<mlir::OpFoldResult> sizes, float value);
  mlir::Value mergeHeads(mlir::Value value, mlir::Type type);

  mlir::OpBuilder &builder;
  mlir::Location loc;
  AttentionOp op;
  mlir::OpFoldResult keyHeads, group;
  llvm::SmallVector<mlir::OpFoldResult> rows, outSizes;
};

} // namespace alibi

#endif // ALIBI_LIB_TRANSFORMS_GROUPEDATTENTION_H
