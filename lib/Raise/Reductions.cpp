//===- Reductions.cpp - Sums and products of tensors
//-----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Elements.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace alibi::raise;

/// `x` of a body that yields `op(x, accumulator)`, and the reduction; null for
/// other ops.
static Value accumulated(linalg::LinalgOp op, unsigned result, Fn &kind) {
  Block *body = op.getBlock();
  Operation *combiner =
      body->getTerminator()->getOperand(result).getDefiningOp();
  Value accumulator = body->getArgument(op.getNumDpsInputs() + result);
  if (!combiner || combiner->getNumOperands() != 2)
    return {};
  bool isTruth = combiner->getResult(0).getType().isInteger(1);
  if (isa<arith::AddFOp>(combiner) ||
      (isa<arith::AddIOp>(combiner) && !isTruth))
    kind = Fn::ReduceAdd;
  else if (isa<arith::MaximumFOp, arith::MaxNumFOp>(combiner))
    kind = Fn::ReduceMax;
  else if (isa<arith::AndIOp>(combiner) && isTruth)
    kind = Fn::ReduceAnd;
  else
    return {};
  if (combiner->getOperand(1) == accumulator)
    return combiner->getOperand(0);
  return combiner->getOperand(0) == accumulator ? combiner->getOperand(1)
                                                : Value();
}

Expr Elements::linalgElement(linalg::LinalgOp op, unsigned result,
                             ArrayRef<Expr> indices) {
  Value tensor = op->getResult(result);
  Expr opaque = context.element(tensor, indices);
  // The products of a contraction, and what it adds them to.
  if (getContraction(op))
    return context.add(opaque, element(op.getDpsInits()[result], indices));
  auto loops = loopsOf(op, result, indices);
  if (!loops)
    return opaque;
  Value yielded = op.getBlock()->getTerminator()->getOperand(result);
  Fn kind = Fn::ReduceAdd;
  SmallVector<Expr> bound;
  if (op.getNumReductionLoops()) {
    yielded = accumulated(op, result, kind);
    if (!yielded)
      return opaque;
    // A largest number is of all, whatever it starts from: only that it is one
    // for all keys of a row matters.
    std::optional<double> start =
        element(op.getDpsInits()[result], indices)->constant();
    if ((kind == Fn::ReduceAdd && start != 0.0) ||
        (kind == Fn::ReduceAnd && start != 1.0))
      return opaque;
    // New indices for what is summed, with the extents of the operands.
    for (auto [k, loop] : llvm::enumerate(*loops)) {
      if (loop)
        continue;
      AffineExpr dim = getAffineDimExpr(k, op.getContext());
      for (auto [operand, map] :
           llvm::zip(op->getOperands(), op.getIndexingMapsArray()))
        if (std::optional<unsigned> at = map.getResultPosition(dim);
            at && !loop)
          loop = boundVar(op, k, extent(operand, *at));
      if (!loop)
        return opaque;
      bound.push_back(loop);
    }
  }
  Frame frame = enter(op, *loops);
  Expr value = scalar(yielded, frame);
  for (Expr index : llvm::reverse(bound))
    value = context.reduce(kind, index, value);
  return value;
}

Expr Elements::softmaxElement(linalg::SoftmaxOp op, ArrayRef<Expr> indices) {
  SmallVector<Expr> others(indices);
  Expr bound =
      boundVar(op, op.getDimension(), extent(op.getInput(), op.getDimension()));
  others[op.getDimension()] = bound;
  Expr numerator = context.exp(element(op.getInput(), indices));
  Expr weight = context.exp(element(op.getInput(), others));
  return context.div(numerator, context.reduce(Fn::ReduceAdd, bound, weight));
}

bool alibi::raise::isScan(Operation *op) {
  StringRef name = op->getName().getStringRef();
  return (name == "tm_tensor.scan" || name == "iree_linalg_ext.scan") &&
         op->getNumOperands() == 3 && op->getNumRegions() == 1 &&
         op->getRegion(0).hasOneBlock() && op->getNumResults() > 0;
}

Expr Elements::scanElement(Operation *op, ArrayRef<Expr> indices) {
  Expr opaque = context.element(op->getResult(0), indices);
  auto dimension = op->getAttrOfType<IntegerAttr>("dimension");
  auto inclusive = op->getAttrOfType<BoolAttr>("inclusive");
  Operation &first = op->getRegion(0).front().front();
  if (!dimension || !inclusive || !inclusive.getValue() ||
      !isa<arith::AddIOp, arith::AddFOp>(first) ||
      first.getOperands() != op->getRegion(0).front().getArguments() ||
      first.getNextNode() != op->getRegion(0).front().getTerminator())
    return opaque;
  int64_t dim = dimension.getInt();
  SmallVector<Expr> start;
  for (auto [i, index] : llvm::enumerate(indices))
    if (int64_t(i) != dim)
      start.push_back(index);
  if (element(op->getOperand(2), start)->constant() != 0.0)
    return opaque;
  Expr bound = boundVar(op, dim, extent(op->getOperand(0), dim));
  SmallVector<Expr> at(indices);
  at[dim] = bound;
  return context.scan(bound, element(op->getOperand(0), at), indices[dim]);
}

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

/// Behind casts of floats.
static Value withoutCasts(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<arith::ExtFOp, arith::TruncFOp>(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

/// Whether a body adds the product of its first two arguments to the third.
/// Upstream allows functions of one argument on the way.
static bool addsProduct(Block &body) {
  auto isArgument = [&](Value value, unsigned number) {
    return withoutCasts(value) == body.getArgument(number);
  };
  Operation *sum =
      withoutCasts(body.getTerminator()->getOperand(0)).getDefiningOp();
  if (!isa_and_nonnull<arith::AddFOp>(sum))
    return false;
  for (int side : {0, 1}) {
    Operation *product = withoutCasts(sum->getOperand(side)).getDefiningOp();
    if (isa_and_nonnull<arith::MulFOp>(product) &&
        isArgument(sum->getOperand(1 - side), 2))
      return (isArgument(product->getOperand(0), 0) &&
              isArgument(product->getOperand(1), 1)) ||
             (isArgument(product->getOperand(0), 1) &&
              isArgument(product->getOperand(1), 0));
  }
  return false;
}

std::optional<Contraction> alibi::raise::getContraction(Operation *op) {
  auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op);
  if (!linalgOp || !linalg::isaContractionOpInterface(linalgOp) ||
      op->getNumResults() != 1 || !addsProduct(*linalgOp.getBlock()))
    return std::nullopt;
  SmallVector<AffineMap> maps = linalgOp.getIndexingMapsArray();
  return Contraction{linalgOp,
                     {op->getOperand(0), op->getOperand(1)},
                     {maps[0], maps[1]},
                     maps[2]};
}
