//===- ReifyShapes.cpp - Result shapes of the ops that allocate -----------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/Alibi.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace alibi;

LogicalResult
AttentionOp::reifyResultShapes(OpBuilder &builder,
                               ReifiedRankedShapedTypeDims &shapes) {
  auto size = [&](Value value, int64_t dim) {
    return tensor::getMixedSize(builder, getLoc(), value, dim);
  };
  SmallVector<OpFoldResult> rows = {size(getQuery(), 0), size(getQuery(), 1),
                                    size(getQuery(), 2)};
  SmallVector<OpFoldResult> out = rows;
  out.push_back(size(getValue(), 3));
  shapes.push_back(out);
  shapes.append(getRows().size(), rows);
  return success();
}

LogicalResult MergeOp::reifyResultShapes(OpBuilder &builder,
                                         ReifiedRankedShapedTypeDims &shapes) {
  shapes.push_back(tensor::getMixedSizes(builder, getLoc(), getOuts().front()));
  if (getLse())
    shapes.push_back(
        tensor::getMixedSizes(builder, getLoc(), getLses().front()));
  return success();
}

LogicalResult
PartitionOp::reifyResultShapes(OpBuilder &builder,
                               ReifiedRankedShapedTypeDims &shapes) {
  Location loc = getLoc();
  SmallVector<OpFoldResult> shape =
      tensor::getMixedSizes(builder, loc, getSlopes());
  shape.insert(shape.begin(), builder.getIndexAttr(getMethod().getSamples()));
  if (Value length = getLength()) {
    // ceil(length / 64).
    AffineExpr symbol = builder.getAffineSymbolExpr(0);
    shape.push_back(affine::makeComposedFoldedAffineApply(
        builder, loc, symbol.ceilDiv(64), {length}));
  } else {
    shape.push_back(
        builder.getIndexAttr(getPartitions().getType().getShape().back()));
  }
  shapes.push_back(shape);
  return success();
}
