//===- Elements.cpp - What an element of a tensor is ----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Elements.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace alibi::raise;

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

DenseElementsAttr alibi::raise::getElements(Attribute constant) {
  if (auto dense = dyn_cast_or_null<DenseElementsAttr>(constant))
    return dense.getElementType().isIntOrIndexOrFloat() ? dense
                                                        : DenseElementsAttr();
  auto resource = dyn_cast_or_null<DenseResourceElementsAttr>(constant);
  AsmResourceBlob *blob =
      resource ? resource.getRawHandle().getBlob() : nullptr;
  if (!blob || !resource.getType().getElementType().isIntOrFloat() ||
      resource.getType().getElementType().isInteger(1))
    return {};
  bool isSplat;
  if (!DenseElementsAttr::isValidRawBuffer(resource.getType(), blob->getData(),
                                           isSplat))
    return {};
  return DenseElementsAttr::getFromRawBuffer(resource.getType(),
                                             blob->getData());
}

double alibi::raise::readElement(DenseElementsAttr elements, int64_t position) {
  Type type = elements.getElementType();
  if (isa<FloatType>(type)) {
    APFloat value = *(elements.value_begin<APFloat>() + position);
    bool inexact;
    value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                  &inexact);
    return value.convertToDouble();
  }
  APInt value = *(elements.value_begin<APInt>() + position);
  return value.getBitWidth() == 1 ? double(value.getZExtValue())
                                  : double(value.getSExtValue());
}

Expr Elements::constantElement(Attribute value, ArrayRef<Expr> indices,
                               Value tensor) {
  DenseElementsAttr elements = getElements(value);
  if (!elements)
    return context.element(tensor, indices);
  if (elements.isSplat())
    return context.constant(readElement(elements, 0));
  int64_t position = 0;
  for (auto [index, size] : llvm::zip(indices, elements.getType().getShape())) {
    std::optional<double> at = index->constant();
    if (!at || *at < 0 || *at >= size)
      return context.element(tensor, indices);
    position = position * size + int64_t(*at);
  }
  return context.constant(readElement(elements, position));
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

void Elements::readAssertions(Block &block) {
  for (auto assertion : block.getOps<cf::AssertOp>()) {
    auto test = assertion.getArg().getDefiningOp<arith::CmpIOp>();
    if (test && test.getPredicate() == arith::CmpIPredicate::eq &&
        test.getLhs().getType().isIntOrIndex())
      context.equate(scalar(test.getLhs()), scalar(test.getRhs()));
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

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

/// The input of a linalg op that its result is a copy of.
static std::optional<unsigned> copiedOperand(linalg::LinalgOp op,
                                             unsigned result) {
  if (op.getNumReductionLoops())
    return std::nullopt;
  Value yielded = op.getBlock()->getTerminator()->getOperand(result);
  auto arg = dyn_cast<BlockArgument>(yielded);
  if (!arg || arg.getOwner() != op.getBlock() ||
      arg.getArgNumber() >= op.getNumDpsInputs() ||
      !isa<RankedTensorType>(op->getOperand(arg.getArgNumber()).getType()))
    return std::nullopt;
  return arg.getArgNumber();
}

tensor::ExtractOp alibi::raise::gatheredBy(linalg::LinalgOp op,
                                           unsigned result) {
  if (op.getNumReductionLoops())
    return {};
  auto extract = op.getBlock()
                     ->getTerminator()
                     ->getOperand(result)
                     .getDefiningOp<tensor::ExtractOp>();
  bool isOutside =
      extract && extract->getBlock() == op.getBlock() &&
      !op->isAncestor(extract.getTensor().getParentRegion()->getParentOp());
  return isOutside ? extract : tensor::ExtractOp();
}

std::optional<View> Elements::step(const View &view) {
  Operation *op = view.tensor.getDefiningOp();
  View source;
  if (auto expand = dyn_cast_or_null<tensor::ExpandShapeOp>(op)) {
    source.tensor = expand.getSrc();
    for (ArrayRef<int64_t> group : expand.getReassociationIndices()) {
      Expr index = context.constant(0);
      for (int64_t part : group)
        index = context.add(context.mul(index, extent(view.tensor, part)),
                            view.indices[part]);
      source.indices.push_back(index);
    }
    return source;
  }
  if (auto collapse = dyn_cast_or_null<tensor::CollapseShapeOp>(op)) {
    source.tensor = collapse.getSrc();
    source.indices.resize(collapse.getSrcType().getRank());
    for (auto [group, index] :
         llvm::zip(collapse.getReassociationIndices(), view.indices)) {
      Expr rest = index;
      for (int64_t part : llvm::reverse(group)) {
        Expr size = extent(source.tensor, part);
        bool first = part == group.front();
        source.indices[part] = first ? rest : context.mod(rest, size);
        if (!first)
          rest = context.floorDiv(rest, size);
      }
    }
    return source;
  }
  if (auto reshape = dyn_cast_or_null<tensor::ReshapeOp>(op)) {
    auto type = dyn_cast<RankedTensorType>(reshape.getSource().getType());
    if (!type)
      return std::nullopt;
    source.tensor = reshape.getSource();
    source.indices.resize(type.getRank());
    Expr rest = context.constant(0);
    for (auto [i, index] : llvm::enumerate(view.indices))
      rest = context.add(context.mul(rest, extent(view.tensor, i)), index);
    for (int64_t part = type.getRank() - 1; part >= 0; --part) {
      Expr size = extent(source.tensor, part);
      source.indices[part] = part ? context.mod(rest, size) : rest;
      rest = context.floorDiv(rest, size);
    }
    return source;
  }
  if (auto slice = dyn_cast_or_null<tensor::ExtractSliceOp>(op)) {
    source.tensor = slice.getSource();
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    auto *index = view.indices.begin();
    for (auto [i, offset, stride] :
         llvm::enumerate(slice.getMixedOffsets(), slice.getMixedStrides())) {
      Expr at = mixed(offset);
      if (!dropped[i])
        at = context.add(at, context.mul(*index++, mixed(stride)));
      source.indices.push_back(at);
    }
    return source;
  }
  if (auto cast = dyn_cast_or_null<tensor::CastOp>(op)) {
    if (!isa<RankedTensorType>(cast.getSource().getType()))
      return std::nullopt;
    return View{cast.getSource(), view.indices};
  }
  if (auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op)) {
    unsigned result = cast<OpResult>(view.tensor).getResultNumber();
    std::optional<unsigned> input = copiedOperand(linalgOp, result);
    tensor::ExtractOp gather = gatheredBy(linalgOp, result);
    if (!input && !gather)
      return std::nullopt;
    auto loops = loopsOf(linalgOp, result, view.indices);
    if (!loops)
      return std::nullopt;
    if (gather) {
      Frame frame = enter(linalgOp, *loops);
      for (Value index : gather.getIndices())
        source.indices.push_back(scalar(index, frame));
      source.tensor = gather.getTensor();
      return source;
    }
    source.tensor = op->getOperand(*input);
    AffineMap map = linalgOp.getIndexingMapsArray()[*input];
    for (AffineExpr index : map.getResults())
      source.indices.push_back(apply(index, *loops, {}));
    return source;
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

Expr Elements::boundVar(Operation *op, int64_t loop, Expr extent) {
  Expr &var = bound[{op, loop}];
  if (!var)
    var = context.var(extent);
  return var;
}

Expr Elements::element(Value tensor, ArrayRef<Expr> indices) {
  std::pair<void *, SmallVector<Expr>> key{tensor.getAsOpaquePointer(),
                                           SmallVector<Expr>(indices)};
  if (auto found = done.find(key); found != done.end())
    return found->second;
  Expr result = context.isExhausted() ? context.element(tensor, indices)
                                      : compute(tensor, indices);
  done[key] = result;
  return result;
}

Expr Elements::compute(Value tensor, ArrayRef<Expr> indices) {
  if (std::optional<View> source = step({tensor, SmallVector<Expr>(indices)}))
    return element(source->tensor, source->indices);
  Operation *op = tensor.getDefiningOp();
  if (!op)
    return context.element(tensor, indices);
  Attribute constant;
  if (matchPattern(op, m_Constant(&constant)))
    return constantElement(constant, indices, tensor);
  if (auto splat = dyn_cast<tensor::SplatOp>(op))
    return scalar(splat.getInput());
  if (auto elements = dyn_cast<tensor::FromElementsOp>(op)) {
    // The only element, or one of a constant number.
    if (elements.getElements().size() == 1)
      return scalar(elements.getElements()[0]);
    if (indices.size() == 1 && indices[0]->constant() &&
        *indices[0]->constant() >= 0 &&
        *indices[0]->constant() < elements.getElements().size())
      return scalar(elements.getElements()[size_t(*indices[0]->constant())]);
  }
  if (auto concat = dyn_cast<tensor::ConcatOp>(op)) {
    // The last input whose start is not behind the index.
    SmallVector<Expr> at(indices);
    Expr start = context.constant(0), result = nullptr;
    for (Value input : concat.getInputs()) {
      at[concat.getDim()] = context.sub(indices[concat.getDim()], start);
      Expr part = element(input, at);
      result = result ? context.select(context.nonNegative(at[concat.getDim()]),
                                       part, result)
                      : part;
      start = context.add(start, extent(input, concat.getDim()));
    }
    return result;
  }
  if (auto generate = dyn_cast<tensor::GenerateOp>(op)) {
    Frame frame;
    frame.op = op;
    frame.loops.assign(indices.begin(), indices.end());
    Block &body = generate.getBody().front();
    for (auto [arg, index] : llvm::zip(body.getArguments(), indices))
      frame.values[arg] = index;
    return scalar(body.getTerminator()->getOperand(0), frame);
  }
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op))
    return softmaxElement(softmax, indices);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return linalgElement(linalgOp, cast<OpResult>(tensor).getResultNumber(),
                         indices);
  if (isScan(op) && tensor == op->getResult(0))
    return scanElement(op, indices);
  return context.element(tensor, indices);
}

std::optional<SmallVector<Expr>> Elements::loopsOf(linalg::LinalgOp op,
                                                   unsigned result,
                                                   ArrayRef<Expr> indices) {
  AffineMap map = op.getIndexingMapsArray()[op.getNumDpsInputs() + result];
  SmallVector<Expr> loops(op.getNumLoops(), nullptr);
  for (auto [at, index] : llvm::zip(map.getResults(), indices)) {
    if (auto dim = dyn_cast<AffineDimExpr>(at))
      loops[dim.getPosition()] = index;
    else if (!isa<AffineConstantExpr>(at))
      return std::nullopt;
  }
  for (auto [loop, kind] : llvm::zip(loops, op.getIteratorTypesArray()))
    if (!loop && kind == utils::IteratorType::parallel)
      return std::nullopt;
  return loops;
}

/// `x` of a body that yields `op(x, accumulator)`, and the reduction; null for
/// other ops.
static Value accumulated(linalg::LinalgOp op, unsigned result, Fn &kind) {
  Block *body = op.getBlock();
  Operation *combiner =
      body->getTerminator()->getOperand(result).getDefiningOp();
  Value accumulator = body->getArgument(op.getNumDpsInputs() + result);
  if (!combiner || combiner->getNumOperands() != 2)
    return {};
  if (isa<arith::AddFOp, arith::AddIOp>(combiner))
    kind = Fn::ReduceAdd;
  else if (isa<arith::MaximumFOp, arith::MaxNumFOp>(combiner))
    kind = Fn::ReduceMax;
  else if (isa<arith::AndIOp>(combiner) &&
           combiner->getResult(0).getType().isInteger(1))
    kind = Fn::ReduceAnd;
  else
    return {};
  if (combiner->getOperand(1) == accumulator)
    return combiner->getOperand(0);
  return combiner->getOperand(0) == accumulator ? combiner->getOperand(1)
                                                : Value();
}

Elements::Frame Elements::enter(linalg::LinalgOp op, ArrayRef<Expr> loops) {
  Frame frame;
  frame.op = op;
  frame.loops.assign(loops.begin(), loops.end());
  for (auto [arg, operand, map] :
       llvm::zip(op.getBlock()->getArguments(), op->getOperands(),
                 op.getIndexingMapsArray())) {
    if (!isa<RankedTensorType>(operand.getType())) {
      frame.values[arg] = scalar(operand);
      continue;
    }
    // What a reduction starts from was looked at.
    if (arg.use_empty() || (op.getNumReductionLoops() &&
                            arg.getArgNumber() >= op.getNumDpsInputs()))
      continue;
    SmallVector<Expr> at;
    for (AffineExpr index : map.getResults())
      at.push_back(apply(index, loops, {}));
    frame.values[arg] = element(operand, at);
  }
  return frame;
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

std::optional<Contraction> alibi::raise::getContraction(Operation *op) {
  auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(op);
  if (!linalgOp || !linalg::isaContractionOpInterface(linalgOp) ||
      op->getNumResults() != 1)
    return std::nullopt;
  SmallVector<AffineMap> maps = linalgOp.getIndexingMapsArray();
  return Contraction{linalgOp,
                     {op->getOperand(0), op->getOperand(1)},
                     {maps[0], maps[1]},
                     maps[2]};
}
