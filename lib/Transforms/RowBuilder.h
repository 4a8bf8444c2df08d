//===- RowBuilder.h - The reference lowering of one row ---------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_TRANSFORMS_ROWBUILDER_H
#define ALIBI_LIB_TRANSFORMS_ROWBUILDER_H

#include "Alibi/IR/Storage.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include <optional>

namespace alibi {

/// What a row carries over its keys: a tensor<Dv>, or a memref that is updated
/// in place and need not be carried, and two numbers.
struct RowState {
  mlir::Value acc;
  mlir::Value max, sum;

  /// What loops carry.
  llvm::SmallVector<mlir::Value> values() const {
    if (isMemRef(acc))
      return {max, sum};
    return {acc, max, sum};
  }
  /// The state that loops were left with.
  RowState with(mlir::ValueRange values) const {
    if (isMemRef(acc))
      return {acc, values[0], values[1]};
    return {values[0], values[1], values[2]};
  }
};

/// Builds the body of one row (b, hk, g, i).
class RowBuilder {
public:
  /// Modifies a score: (builder, scaled score, index of its key) -> score.
  using ScoreModifier = llvm::function_ref<mlir::Value(
      mlir::OpBuilder &, mlir::Value, mlir::Value)>;

  /// A row of an op with these operands, tensors or memrefs; `row` holds b, hk,
  /// g and i.
  RowBuilder(mlir::OpBuilder &b, mlir::Location loc, mlir::Value query,
             mlir::Value key, mlir::Value value, mlir::Value scale,
             mlir::ValueRange row);

  /// The part of `source` at leading indices `at`; if `range` is given it
  /// takes that (offset, size) of the next dimension, and the rest whole.
  mlir::Value slice(mlir::Value source, llvm::ArrayRef<mlir::OpFoldResult> at,
                    std::optional<std::pair<mlir::Value, mlir::Value>> range);

  mlir::Value index(int64_t value) {
    return mlir::arith::ConstantIndexOp::create(b, loc, value);
  }
  mlir::Value f32(float value) {
    return mlir::arith::ConstantOp::create(b, loc, b.getF32FloatAttr(value));
  }

  /// The state before any key: acc = 0, max = -inf, sum = 0; its acc is new.
  RowState identity();

  /// Both states together, in the acc of `state`. That of `other`, which
  /// `identity` made, ends here.
  RowState merge(RowState state, RowState other);

  /// Visits the keys begin .. end-1. Key begin + k counts `weights[k]` times,
  /// which is more than 0; without weights all count once.
  RowState visit(mlir::Value begin, mlir::Value end, RowState state,
                 ScoreModifier modify, mlir::Value weights = {});

  /// Rank-1 storage of its own, without contents, of the kind of the operands.
  mlir::Value scratch(mlir::OpFoldResult size, mlir::Type element);
  /// Frees it. Tensors are freed by bufferization.
  void release(mlir::Value scratch);
  /// `storage`, every element `value`.
  mlir::Value fill(mlir::Value storage, mlir::Value value);

  /// Ends the row: frees what it allocated.
  void finish();

private:
  RowState visitTile(mlir::Value begin, mlir::Value size, RowState state,
                     ScoreModifier modify, mlir::Value weights);
  /// exp(x), which may be approximated.
  mlir::Value exp(mlir::OpBuilder &builder, mlir::Value x);
  /// `max`, or 0 where it is -inf, so that differences from it are no NaN.
  mlir::Value finite(mlir::Value max);
  /// target * factor + source * sourceFactor, of rank 1, in `target`.
  mlir::Value scaleAndAdd(mlir::Value target, mlir::Value factor,
                          mlir::Value source, mlir::Value sourceFactor);
  /// target[k] * factors[k], in `target`.
  mlir::Value multiply(mlir::Value target, mlir::Value factors);
  /// Applies `function` to every element of rank-1 storage, in place.
  mlir::Value
  map(mlir::Value storage,
      llvm::function_ref<mlir::Value(mlir::OpBuilder &, mlir::Value)> function);
  /// Folds the first `size` elements of rank-1 storage into a scalar.
  mlir::Value
  reduce(mlir::Value storage, mlir::Value size, mlir::Value init,
         llvm::function_ref<mlir::Value(mlir::Value, mlir::Value)> combine);

  mlir::OpBuilder &b;
  mlir::Location loc;
  mlir::Value query, key, value, scores, tileAcc, scale;
  mlir::ValueRange row;
};

} // namespace alibi

#endif // ALIBI_LIB_TRANSFORMS_ROWBUILDER_H
