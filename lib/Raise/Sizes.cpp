//===- Sizes.cpp - Sizes of tensors as expressions
//-------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Elements.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace alibi::raise;

void Elements::readEqualSizes(Operation *op) {
  auto function = op->getParentOfType<FunctionOpInterface>();
  if (!function || function.isExternal())
    return;
  Block &block = function.getFunctionBody().front();
  Operation *end = block.findAncestorOpInBlock(*op);
  for (auto assertion : block.getOps<cf::AssertOp>()) {
    // What it compares is not there before it.
    if (end && !assertion->isBeforeInBlock(end))
      break;
    auto test = assertion.getArg().getDefiningOp<arith::CmpIOp>();
    if (test && test.getPredicate() == arith::CmpIPredicate::eq &&
        test.getLhs().getType().isIntOrIndex())
      context.equate(scalar(test.getLhs()), scalar(test.getRhs()));
  }
  // Operands of one op agree.
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    SmallVector<Expr> ofLoops(linalgOp.getNumLoops(), nullptr);
    for (auto [operand, map] :
         llvm::zip(op->getOperands(), linalgOp.getIndexingMapsArray()))
      for (auto [dim, index] : llvm::enumerate(map.getResults())) {
        auto loop = dyn_cast<AffineDimExpr>(index);
        if (!loop || !isa<RankedTensorType>(operand.getType()))
          continue;
        Expr &known = ofLoops[loop.getPosition()];
        Expr size = extent(operand, dim);
        if (known)
          context.equate(known, size);
        else
          known = size;
      }
  }
  // What was found before is written by other sizes now.
  extents.clear();
  done.clear();
  bound.clear();
}

Expr Elements::mixed(OpFoldResult value) {
  if (std::optional<int64_t> constant = getConstantIntValue(value))
    return context.constant(*constant);
  return context.known(scalar(cast<Value>(value)));
}

Expr Elements::extent(Value tensor, int64_t dim) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!type.isDynamicDim(dim))
    return context.constant(type.getDimSize(dim));
  auto [entry, isNew] = extents.try_emplace({tensor, dim}, nullptr);
  if (!isNew && entry->second)
    return entry->second;
  Expr result = nullptr;
  Operation *op = tensor.getDefiningOp();
  if (auto empty = dyn_cast_or_null<tensor::EmptyOp>(op)) {
    result = mixed(empty.getMixedSizes()[dim]);
  } else if (auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op)) {
    unsigned number = cast<OpResult>(tensor).getResultNumber();
    result = extent(linalgOp.getDpsInits()[number], dim);
  } else if (auto softmax = dyn_cast_or_null<linalg::SoftmaxOp>(op)) {
    result = extent(softmax.getInput(), dim);
  } else if (auto expand = dyn_cast_or_null<tensor::ExpandShapeOp>(op)) {
    result = mixed(expand.getMixedOutputShape()[dim]);
  } else if (auto collapse = dyn_cast_or_null<tensor::CollapseShapeOp>(op)) {
    result = context.constant(1);
    for (int64_t part : collapse.getReassociationIndices()[dim])
      result = context.mul(result, extent(collapse.getSrc(), part));
  } else if (auto cast = dyn_cast_or_null<tensor::CastOp>(op)) {
    result = extent(cast.getSource(), dim);
  } else if (auto slice = dyn_cast_or_null<tensor::ExtractSliceOp>(op)) {
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    int64_t kept = 0;
    for (auto [i, size] : llvm::enumerate(slice.getMixedSizes()))
      if (!dropped[i] && kept++ == dim)
        result = mixed(size);
  } else if (auto reshape = dyn_cast_or_null<tensor::ReshapeOp>(op)) {
    if (auto sizes = reshape.getShape().getDefiningOp<tensor::FromElementsOp>())
      result = scalar(sizes.getElements()[dim]);
  } else if (auto generate = dyn_cast_or_null<tensor::GenerateOp>(op)) {
    result = scalar(generate.getDynamicExtents()[type.getDynamicDimIndex(dim)]);
  } else if (op && isScan(op) && tensor == op->getResult(0)) {
    result = extent(op->getOperand(0), dim);
  }
  if (!result)
    result = context.size(tensor, dim);
  return extents[{tensor, dim}] = context.known(result);
}
