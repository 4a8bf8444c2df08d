//===- RowBuilder.h - The reference lowering of one row ---------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_TRANSFORMS_ROWBUILDER_H
#define ALIBI_LIB_TRANSFORMS_ROWBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include <optional>

namespace alibi {

/// What a row carries over its keys.
struct RowState {
  mlir::Value acc; // tensor<Dv>
  mlir::Value max, sum;

  llvm::SmallVector<mlir::Value> values() const { return {acc, max, sum}; }
  static RowState from(mlir::ValueRange values) {
    return {values[0], values[1], values[2]};
  }
};

/// Builds the body of one row (b, hk, g, i).
class RowBuilder {
public:
  /// Modifies a score: (builder, scaled score, index of its key) -> score.
  using ScoreModifier = llvm::function_ref<mlir::Value(
      mlir::OpBuilder &, mlir::Value, mlir::Value)>;

  /// A row of an op with these operands; `row` holds b, hk, g and i.
  RowBuilder(mlir::OpBuilder &b, mlir::Location loc, mlir::Value query,
             mlir::Value key, mlir::Value value, mlir::Value scale,
             mlir::ValueRange row);

  /// The sub-tensor of `source` at leading indices `at`; if `range` is given it
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

  /// Both states together, in the acc of `state`.
  RowState merge(RowState state, RowState other);

  /// Visits the keys begin .. end-1.
  RowState visit(mlir::Value begin, mlir::Value end, RowState state,
                 ScoreModifier modify);

private:
  RowState visitTile(mlir::Value begin, mlir::Value size, RowState state,
                     ScoreModifier modify);
  /// A rank-1 tensor of its own, without contents.
  mlir::Value scratch(mlir::OpFoldResult size);
  /// exp(x), which may be approximated.
  mlir::Value exp(mlir::OpBuilder &builder, mlir::Value x);
  /// `max`, or 0 where it is -inf, so that differences from it are no NaN.
  mlir::Value finite(mlir::Value max);
  /// target * factor + source * sourceFactor, for rank-1 tensors, in `target`.
  mlir::Value scaleAndAdd(mlir::Value target, mlir::Value factor,
                          mlir::Value source, mlir::Value sourceFactor);
  /// Applies `function` to every element of a rank-1 tensor, in place.
  mlir::Value
  map(mlir::Value tensor,
      llvm::function_ref<mlir::Value(mlir::OpBuilder &, mlir::Value)> function);
  /// Folds the first `size` elements of a rank-1 tensor into a scalar.
  mlir::Value
  reduce(mlir::Value tensor, mlir::Value size, mlir::Value init,
         llvm::function_ref<mlir::Value(mlir::Value, mlir::Value)> combine);

  mlir::OpBuilder &b;
  mlir::Location loc;
  mlir::Value query, key, value, scores, tileAcc, scale;
  mlir::ValueRange row;
};

} // namespace alibi

#endif // ALIBI_LIB_TRANSFORMS_ROWBUILDER_H
