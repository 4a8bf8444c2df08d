//===- Weights.cpp - What may be weights of attention ---------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace alibi::raise;

bool alibi::raise::mayBeWeights(Elements &elements, Value tensor) {
  for (int steps = 0; steps < 12; ++steps) {
    Operation *op = tensor.getDefiningOp();
    if (!op)
      return false;
    if (isa<linalg::SoftmaxOp>(op))
      return true;
    if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::ReshapeOp,
            tensor::CastOp, tensor::ExtractSliceOp>(op)) {
      tensor = op->getOperand(0);
      continue;
    }
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (!linalgOp || linalgOp.getNumReductionLoops())
      return false;
    unsigned result = cast<OpResult>(tensor).getResultNumber();
    if (tensor::ExtractOp gather = gatheredBy(linalgOp, result)) {
      tensor = gather.getTensor();
      continue;
    }
    for (Operation &inner : linalgOp.getBlock()->without_terminator()) {
      if (isa<arith::DivFOp>(inner))
        return true;
      if (!isa<arith::ExtFOp, arith::TruncFOp, arith::SelectOp,
               arith::ConstantOp>(inner))
        return false;
    }
    // The input that is not a mask.
    Value next;
    for (Value input : linalgOp.getDpsInputs())
      if (isa<FloatType>(getElementTypeOrSelf(input.getType())) &&
          isa<RankedTensorType>(input.getType()) &&
          cast<RankedTensorType>(input.getType()).getRank() > 1)
        next = input;
    if (!next)
      return false;
    tensor = next;
  }
  return false;
}
