//===- RowResults.cpp - What surrounds IREE's attention -------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "RowResults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::iree;

static constexpr double kLn2 = 0.693147180559945309417232121458;

double alibi::iree::scaleOf(AttentionOp op) {
  if (op.getScale())
    return op.getScaleAttr().getValue().convertToFloat();
  return 1 /
         std::sqrt(static_cast<double>(op.getQuery().getType().getDimSize(3)));
}

Value alibi::iree::splitDim(OpBuilder &b, Location loc, Value value,
                            int64_t dim, int64_t outer) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, value);
  SmallVector<int64_t> shape(type.getShape());
  int64_t inner = shape[dim] / outer;
  shape[dim] = outer;
  shape.insert(shape.begin() + dim + 1, inner);
  sizes[dim] = b.getIndexAttr(outer);
  sizes.insert(sizes.begin() + dim + 1, b.getIndexAttr(inner));
  SmallVector<ReassociationIndices> groups;
  for (int64_t i = 0; i < type.getRank(); ++i) {
    if (i == dim)
      groups.push_back({i, i + 1});
    else
      groups.push_back({i < dim ? i : i + 1});
  }
  return tensor::ExpandShapeOp::create(b, loc, type.clone(shape), value, groups,
                                       sizes);
}

Value alibi::iree::tieSizes(OpBuilder &b, Location loc, Value value,
                            ArrayRef<OpFoldResult> sizes) {
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResults(sizes, dynamicSizes, shape);
  if (dynamicSizes.empty())
    return value;
  OperationState state(loc, "flow.tensor.tie_shape");
  state.addOperands(value);
  state.addOperands(dynamicSizes);
  state.addTypes(value.getType());
  return b.create(state)->getResult(0);
}

Value alibi::iree::joinHeads(OpBuilder &b, Location loc, Value value) {
  int64_t rank = cast<RankedTensorType>(value.getType()).getRank();
  SmallVector<ReassociationIndices> groups = {{0}, {1, 2}};
  for (int64_t i = 3; i < rank; ++i)
    groups.push_back({i});
  return tensor::CollapseShapeOp::create(b, loc, value, groups);
}

/// 2^(power - top).
static Value buildShare(OpBuilder &b, Location loc, Value power, Value top) {
  Value below = arith::SubFOp::create(b, loc, power, top);
  return math::Exp2Op::create(b, loc, below);
}

Accumulators alibi::iree::mergeRows(OpBuilder &b, Location loc,
                                    ArrayRef<OpFoldResult> sizes,
                                    Accumulators total, Accumulators next,
                                    Value weight) {
  ArrayRef<OpFoldResult> rows = sizes.drop_back();
  AffineMap same = b.getMultiDimIdentityMap(4);
  AffineMap allOfAcc = b.getMultiDimIdentityMap(5);
  AffineMap rowOfAcc = allOfAcc.dropResult(4);
  Type f32 = b.getF32Type();
  Value max = buildMap(b, loc, rows, f32, {total.max, next.max}, {same, same},
                       [&](OpBuilder &nested, ValueRange args) -> Value {
                         return arith::MaximumFOp::create(nested, loc, args[0],
                                                          args[1]);
                       });
  // Of (total, its max, next, its max, the new max).
  auto combine = [&](OpBuilder &nested, ValueRange args) -> Value {
    Value oldShare = buildShare(nested, loc, args[1], args[4]);
    Value newShare = buildShare(nested, loc, args[3], args[4]);
    if (weight)
      newShare = arith::MulFOp::create(nested, loc, newShare, weight);
    Value before = arith::MulFOp::create(nested, loc, args[0], oldShare);
    Value added = arith::MulFOp::create(nested, loc, args[2], newShare);
    return arith::AddFOp::create(nested, loc, before, added);
  };
  Value sum = buildMap(b, loc, rows, f32,
                       {total.sum, total.max, next.sum, next.max, max},
                       {same, same, same, same, same}, combine);
  Value acc = buildMap(
      b, loc, sizes, f32, {total.acc, total.max, next.acc, next.max, max},
      {allOfAcc, rowOfAcc, allOfAcc, rowOfAcc, rowOfAcc}, combine);
  return {acc, max, sum};
}

SmallVector<Value> alibi::iree::finishRows(OpBuilder &b, Location loc,
                                           ArrayRef<OpFoldResult> sizes,
                                           Accumulators rows, Type element,
                                           bool withLSE, int64_t samples) {
  AffineMap all = b.getMultiDimIdentityMap(5);
  Value out = buildMap(
      b, loc, sizes, element, {rows.acc, rows.sum}, {all, all.dropResult(4)},
      [&](OpBuilder &nested, ValueRange args) -> Value {
        Value zero = buildFloat(nested, loc, 0);
        Value isEmpty = arith::CmpFOp::create(
            nested, loc, arith::CmpFPredicate::OEQ, args[1], zero);
        Value share = arith::DivFOp::create(nested, loc, args[0], args[1]);
        Value result =
            arith::SelectOp::create(nested, loc, isEmpty, zero, share);
        if (element.isF32())
          return result;
        return arith::TruncFOp::create(nested, loc, element, result);
      });
  SmallVector<Value> results = {out};
  if (!withLSE)
    return results;
  AffineMap same = b.getMultiDimIdentityMap(4);
  auto logs = static_cast<float>(std::log(static_cast<double>(samples)));
  results.push_back(buildMap(
      b, loc, sizes.drop_back(), b.getF32Type(), {rows.max, rows.sum},
      {same, same}, [&](OpBuilder &nested, ValueRange args) -> Value {
        Value zero = buildFloat(nested, loc, 0);
        Value isEmpty = arith::CmpFOp::create(
            nested, loc, arith::CmpFPredicate::OEQ, args[1], zero);
        Value unit = buildFloat(nested, loc, static_cast<float>(kLn2));
        Value top = arith::MulFOp::create(nested, loc, args[0], unit);
        Value log = math::LogOp::create(nested, loc, args[1]);
        Value lse = arith::AddFOp::create(nested, loc, top, log);
        if (samples > 1) {
          Value average = buildFloat(nested, loc, logs);
          lse = arith::SubFOp::create(nested, loc, lse, average);
        }
        Value none =
            buildFloat(nested, loc, -std::numeric_limits<float>::infinity());
        return arith::SelectOp::create(nested, loc, isEmpty, none, lse);
      }));
  return results;
}

Replacement alibi::iree::completeResults(OpBuilder &b, AttentionOp op,
                                         ArrayRef<Value> results) {
  Location loc = op.getLoc();
  Replacement complete(results);
  if (op.getDropped()) {
    // Nothing is left out.
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, loc, op.getQuery());
    sizes.pop_back();
    Value init = tensor::EmptyOp::create(b, loc, sizes, b.getF32Type());
    Value zero = buildFloat(b, loc, 0);
    complete.push_back(linalg::FillOp::create(b, loc, zero, init).getResult(0));
  }
  for (auto [value, wanted] : llvm::zip(complete, op.getResultTypes()))
    if (value.getType() != wanted)
      value = tensor::CastOp::create(b, loc, wanted, value);
  return complete;
}

Replacement alibi::iree::buildWithoutKeys(OpBuilder &b, AttentionOp op) {
  Location loc = op.getLoc();
  Type element = op.getOut().getType().getElementType();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, loc, op.getQuery());
  sizes.back() = tensor::getMixedSize(b, loc, op.getValue(), 3);
  auto filled = [&](Type type, double number) -> Value {
    Value init = tensor::EmptyOp::create(b, loc, sizes, type);
    Value constant =
        arith::ConstantOp::create(b, loc, b.getFloatAttr(type, number));
    return linalg::FillOp::create(b, loc, constant, init).getResult(0);
  };
  SmallVector<Value> results = {filled(element, 0)};
  sizes.pop_back();
  if (op.getLse())
    results.push_back(
        filled(b.getF32Type(), -std::numeric_limits<double>::infinity()));
  return completeResults(b, op, results);
}
