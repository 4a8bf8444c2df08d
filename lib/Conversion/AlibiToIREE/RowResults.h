//===- RowResults.h - What surrounds IREE's attention -----------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CONVERSION_ALIBITOIREE_ROWRESULTS_H
#define ALIBI_LIB_CONVERSION_ALIBITOIREE_ROWRESULTS_H

#include "Alibi/IR/Alibi.h"
#include "Alibi/Transforms/Transforms.h"
#include "AttentionBuilder.h"

namespace alibi::iree {

/// What the op multiplies scores by.
double scaleOf(AttentionOp op);

/// Splits the dimension `dim` of `value`, static, into `[outer, size / outer]`.
mlir::Value splitDim(mlir::OpBuilder &b, mlir::Location loc, mlir::Value value,
                     int64_t dim, int64_t outer);

/// Says of which sizes a value is that a loop carries: IREE 3.13 does not find
/// the dynamic ones itself, and fails or computes wrong numbers.
mlir::Value tieSizes(mlir::OpBuilder &b, mlir::Location loc, mlir::Value value,
                     llvm::ArrayRef<mlir::OpFoldResult> sizes);

/// Joins the dimensions 1 and 2 of results by head, `[B, Hk, G, N, ...]`.
mlir::Value joinHeads(mlir::OpBuilder &b, mlir::Location loc,
                      mlir::Value value);

/// The sums of both, of which `next` counts `weight` times (null: once).
/// `sizes` are those of acc: loops of IREE have no sizes of what they carry.
Accumulators mergeRows(mlir::OpBuilder &b, mlir::Location loc,
                       llvm::ArrayRef<mlir::OpFoldResult> sizes,
                       Accumulators total, Accumulators next,
                       mlir::Value weight);

/// acc / sum as `element`, and, if `withLSE`, the natural logarithm of the sum
/// over `samples`; 0 and -inf for rows that saw no key.
llvm::SmallVector<mlir::Value>
finishRows(mlir::OpBuilder &b, mlir::Location loc,
           llvm::ArrayRef<mlir::OpFoldResult> sizes, Accumulators rows,
           mlir::Type element, bool withLSE, int64_t samples);

/// The results of the op from `out [B, H, N, Dv]` and, if wanted, the lse.
Replacement completeResults(mlir::OpBuilder &b, AttentionOp op,
                            llvm::ArrayRef<mlir::Value> results);

/// The results of an op whose rows see no key: 0, and -inf as lse.
Replacement buildWithoutKeys(mlir::OpBuilder &b, AttentionOp op);

/// The methods, each a file. They succeed on ops that `whyNotIREE` takes.
Replacement buildExact(mlir::OpBuilder &b, AttentionOp op);
Replacement buildWindow(mlir::OpBuilder &b, AttentionOp op, WindowAttr method);
Replacement buildSampled(mlir::OpBuilder &b, AttentionOp op,
                         SampledAttr method);

} // namespace alibi::iree

#endif // ALIBI_LIB_CONVERSION_ALIBITOIREE_ROWRESULTS_H
