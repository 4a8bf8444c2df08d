//===- GroupedAttention.h - From attention to its tileable form -*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_TRANSFORMS_GROUPEDATTENTION_H
#define ALIBI_LIB_TRANSFORMS_GROUPEDATTENTION_H

#include "Alibi/Transforms/Transforms.h"

namespace alibi {

/// Why the method of an op does not come to windows and tolerances of its
/// heads: it is sampled, or still to be chosen. Empty where it does.
std::string whyNotLimited(AttentionOp op);

/// What every method of `alibi.attention` builds before its own ops: heads
/// split into [Hk, G], explicit positions, and the scale as a value.
class GroupedAttention {
public:
  GroupedAttention(mlir::OpBuilder &builder, AttentionOp op);

  /// Splits the dimension `dim` of `value`, whose size is H, into [Hk, G].
  mlir::Value splitHeads(mlir::Value value, int64_t dim);

  /// The slopes as [Hk, G] or [B, Hk, G].
  mlir::Value splitSlopes();

  /// The windows of the heads, [Hk, G] or [B, Hk, G] as the slopes, and the
  /// share of its mass that a row may leave out, [Hk, G]. Null where no head
  /// has one.
  mlir::Value windows();
  mlir::Value tolerances();

  /// What `alibi.summarize` says of the keys: the op's operand, or the op.
  mlir::Value summary();

  /// Draws the partitions of the op's sampled method, [S, Hk, G, W] or
  /// [S, B, Hk, G, W].
  mlir::Value drawPartitions();

  /// Whether masks may leave a row without keys although it sees some.
  bool mayLeaveRowsEmpty();

  /// Makes (acc, max, sum) the identity of the accumulation.
  void startAccumulators();

  /// Destinations without contents for `out [B, Hk, G, N, Dv]` and, where the
  /// op has them, `lse [B, Hk, G, N]` and, if `withDropped`, `dropped`.
  llvm::SmallVector<mlir::Value> emptyResults(bool withDropped = false);

  /// Merges the heads of such results again, as values for those of the op.
  /// Where `dropped` is wanted and not among them, nothing was.
  Replacement mergeResults(mlir::ValueRange results);

  /// Normalizes (acc, max, sum), merges the heads again and returns the values
  /// for the results of the op.
  Replacement finish(mlir::Value acc, mlir::Value max, mlir::Value sum,
                     int64_t samples);

  mlir::Value query; // [B, Hk, G, N, D]
  mlir::Value scale, queryOffset, keyOffset;
  mlir::Value batchOffsets; // null where all entries are aligned alike
  mlir::Value acc, max, sum;

private:
  /// Numbers of all heads, or the only one, as [Hk, G].
  template <typename T>
  mlir::Value byHead(llvm::ArrayRef<T> numbers, mlir::Type element);
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
