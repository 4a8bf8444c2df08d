//===- TileLayout.cpp - Loops and the dimensions they tile ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "TileLayout.h"
#include "Alibi/IR/Storage.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace alibi;

//===----------------------------------------------------------------------===//
// The ops
//===----------------------------------------------------------------------===//

/// The loops of the accumulating ops and of `alibi.normalize`; further ones
/// follow.
enum RowLoop { kBatch, kKeyHead, kGroup, kQuery, kFirstOther };

TileLayout::TileLayout(Operation *op)
    : op(op), operands(op->getNumOperands()), results(op->getNumResults()) {
  // What is no tensor has no loops.
  auto destination = dyn_cast<DestinationStyleOpInterface>(op);
  if (destination && !destination.hasPureTensorSemantics())
    return;
  llvm::TypeSwitch<Operation *>(op)
      .Case<BlockAttentionOp, OnlineAttentionOp, NormalizeOp, MergeOp>(
          [&](auto concrete) { describe(concrete); });
}

template <typename Op> void TileLayout::describeAccumulating(Op op) {
  auto number = [](OpOperand &operand) { return operand.getOperandNumber(); };
  int keys = kWhole;
  for (auto [loop, type] : llvm::enumerate(loops))
    if (type == utils::IteratorType::reduction)
      keys = loop; // the last
  TensorLoops rows = {kBatch, kKeyHead, kGroup, kQuery};
  TensorLoops rowsAndDepth = rows;
  rowsAndDepth.push_back(kWhole);
  operands[number(op.getQueryMutable())] = rowsAndDepth;
  operands[number(op.getKeyMutable())] = {kBatch, kKeyHead, keys, kWhole};
  operands[number(op.getValueMutable())] = {kBatch, kKeyHead, keys, kWhole};
  operands[number(op.getAccMutable())] = rowsAndDepth;
  operands[number(op.getMaxMutable())] = rows;
  operands[number(op.getSumMutable())] = rows;
  for (MutableOperandRange perBatch :
       {op.getBatchOffsetsMutable(), op.getKeyBeginsMutable(),
        op.getKeyEndsMutable()})
    for (OpOperand &operand : perBatch)
      operands[number(operand)] = {kBatch};
  // Segments stay whole: offsets are those of rows in the packed sequence.
  results = {rowsAndDepth, rows, rows};
  positions.emplace_back(number(op.getQueryOffsetMutable()), kQuery);
  if (keys != kWhole)
    positions.emplace_back(number(op.getKeyOffsetMutable()), keys);
  depthOperand = number(op.getValueMutable());
  depthDim = 3;
}

void TileLayout::describe(BlockAttentionOp op) {
  loops.assign(kFirstOther, utils::IteratorType::parallel);
  int samples = loops.size();
  loops.append(2, utils::IteratorType::reduction);
  describeAccumulating(op);
  TensorLoops table = {samples, kBatch, kKeyHead, kGroup, kWhole};
  if (op.getPartitions().getType().getRank() == 4)
    table = {samples, kKeyHead, kGroup, kWhole};
  operands[op.getPartitionsMutable().getOperandNumber()] = table;
}

void TileLayout::describe(OnlineAttentionOp op) {
  loops.assign(kFirstOther, utils::IteratorType::parallel);
  // Whether a row is empty can be said of all its keys alone.
  if (!op.getFallback())
    loops.push_back(utils::IteratorType::reduction);
  describeAccumulating(op);
  TensorLoops table = {kBatch, kKeyHead, kGroup};
  if (op.getSlopes().getType().getRank() == 2)
    table = {kKeyHead, kGroup};
  operands[op.getSlopesMutable().getOperandNumber()] = table;
  if (!op.getWindows())
    return;
  table = {kBatch, kKeyHead, kGroup};
  if (op.getWindows().getType().getRank() == 2)
    table = {kKeyHead, kGroup};
  operands[op.getWindowsMutable().begin()->getOperandNumber()] = table;
}

void TileLayout::describe(NormalizeOp op) {
  loops.assign(kFirstOther, utils::IteratorType::parallel);
  TensorLoops rows = {kBatch, kKeyHead, kGroup, kQuery};
  TensorLoops rowsAndDepth = rows;
  // Tiles of the depth would all write the same part of lse.
  rowsAndDepth.push_back(op.getLse() ? kWhole : int(loops.size()));
  if (!op.getLse())
    loops.push_back(utils::IteratorType::parallel);
  operands = {rowsAndDepth, rows, rows, rowsAndDepth};
  results = {rowsAndDepth};
  if (op.getLse()) {
    operands.push_back(rows);
    results.push_back(rows);
  }
  depthOperand = op.getAccMutable().getOperandNumber();
  depthDim = 4;
}

void TileLayout::describe(MergeOp op) {
  loops.assign(3, utils::IteratorType::parallel);
  TensorLoops rows = {0, 1, 2};
  TensorLoops rowsAndDepth = rows;
  rowsAndDepth.push_back(op.getLse() ? kWhole : int(loops.size()));
  if (!op.getLse())
    loops.push_back(utils::IteratorType::parallel);
  operands.assign(op.getOuts().size(), rowsAndDepth);
  operands.append(op.getLses().size(), rows);
  results = {rowsAndDepth};
  if (op.getLse())
    results.push_back(rows);
  depthOperand = 0;
  depthDim = 3;
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

SmallVector<Range> TileLayout::getDomain(OpBuilder &b) const {
  // By loop a tensor, and its dimension, of the size: the first whose size is
  // static, or else the first.
  SmallVector<std::pair<Value, int64_t>> sources(loops.size());
  auto destination = dyn_cast<DestinationStyleOpInterface>(op);
  auto isStatic = [](std::pair<Value, int64_t> source) {
    auto type = cast<RankedTensorType>(source.first.getType());
    return !type.isDynamicDim(source.second);
  };
  for (OpOperand &operand : op->getOpOperands()) {
    if (destination && destination.isDpsInit(&operand))
      continue;
    for (auto [dim, loop] :
         llvm::enumerate(operands[operand.getOperandNumber()])) {
      std::pair<Value, int64_t> source(operand.get(), dim);
      if (loop != kWhole && (!sources[loop].first ||
                             (!isStatic(sources[loop]) && isStatic(source))))
        sources[loop] = source;
    }
  }
  SmallVector<Range> domain;
  for (auto [tensor, dim] : sources) {
    OpFoldResult size = tensor::getMixedSize(b, op->getLoc(), tensor, dim);
    domain.push_back({b.getIndexAttr(0), size, b.getIndexAttr(1)});
  }
  return domain;
}

FailureOr<TilingResult>
TileLayout::tile(OpBuilder &b, SizesRef offsets, SizesRef sizes,
                 std::optional<ValueRange> inits) const {
  if (offsets.size() != loops.size() || sizes.size() != loops.size())
    return op->emitOpError()
           << "has " << loops.size() << " loops, got a tile of "
           << offsets.size() << " offsets and " << sizes.size() << " sizes";
  Location loc = op->getLoc();
  auto destination = dyn_cast<DestinationStyleOpInterface>(op);
  TilingResult result;
  SmallVector<Value> tiled(op->getOperands());
  for (OpOperand &operand : op->getOpOperands()) {
    unsigned number = operand.getOperandNumber();
    const TensorLoops &tensorLoops = operands[number];
    if (tensorLoops.empty())
      continue;
    if (inits && destination.isDpsInit(&operand)) {
      tiled[number] =
          (*inits)[number -
                   destination.getDpsInitOperand(0)->getOperandNumber()];
      continue;
    }
    Sizes at(tensorLoops.size(), b.getIndexAttr(0));
    Sizes strides(tensorLoops.size(), b.getIndexAttr(1));
    Sizes taken;
    for (auto [dim, loop] : llvm::enumerate(tensorLoops)) {
      if (loop != kWhole)
        at[dim] = offsets[loop];
      taken.push_back(loop == kWhole
                          ? tensor::getMixedSize(b, loc, operand.get(), dim)
                          : sizes[loop]);
    }
    auto slice = tensor::ExtractSliceOp::create(b, loc, operand.get(), at,
                                                taken, strides);
    result.generatedSlices.push_back(slice);
    tiled[number] = slice;
  }
  // Not an affine.apply: an offset may be any index value.
  for (auto [number, loop] : positions) {
    if (isZeroInteger(offsets[loop]))
      continue;
    Value advance = getValueOrCreateConstantIndexOp(b, loc, offsets[loop]);
    tiled[number] = arith::AddIOp::create(b, loc, tiled[number], advance);
  }

  SmallVector<Type> types;
  for (OpResult value : op->getResults()) {
    if (destination) {
      OpOperand *init = destination.getDpsInitOperand(value.getResultNumber());
      types.push_back(tiled[init->getOperandNumber()].getType());
      continue;
    }
    auto type = cast<RankedTensorType>(value.getType());
    SmallVector<int64_t> shape(type.getShape());
    for (auto [dim, loop] : llvm::enumerate(results[value.getResultNumber()]))
      if (loop != kWhole)
        shape[dim] =
            getConstantIntValue(sizes[loop]).value_or(ShapedType::kDynamic);
    types.push_back(type.clone(shape));
  }
  Operation *tiledOp = mlir::clone(b, op, types, tiled);
  result.tiledOps.push_back(tiledOp);
  result.tiledValues.append(tiledOp->result_begin(), tiledOp->result_end());
  return result;
}

LogicalResult TileLayout::getResultTile(OpBuilder &b, unsigned result,
                                        SizesRef offsets, SizesRef sizes,
                                        Sizes &resultOffsets,
                                        Sizes &resultSizes) const {
  if (result >= results.size() || offsets.size() != loops.size() ||
      sizes.size() != loops.size())
    return failure();
  resultOffsets.clear();
  resultSizes.clear();
  auto type = cast<RankedTensorType>(op->getResult(result).getType());
  for (auto [dim, loop] : llvm::enumerate(results[result])) {
    if (loop != kWhole) {
      resultOffsets.push_back(offsets[loop]);
      resultSizes.push_back(sizes[loop]);
      continue;
    }
    resultOffsets.push_back(b.getIndexAttr(0));
    if (type.isDynamicDim(dim))
      resultSizes.push_back(tensor::getMixedSize(
          b, op->getLoc(), op->getOperand(depthOperand), depthDim));
    else
      resultSizes.push_back(b.getIndexAttr(type.getDimSize(dim)));
  }
  return success();
}

//===----------------------------------------------------------------------===//
// From tiles of operands and results to tiles of the domain
//===----------------------------------------------------------------------===//

bool TileLayout::isResultWhole(unsigned result, SizesRef sizes) const {
  for (auto [dim, loop] : llvm::enumerate(results[result]))
    if (loop == kWhole && !isSizeOf(sizes[dim], op->getResult(result), dim) &&
        !isSizeOf(sizes[dim], op->getOperand(depthOperand), depthDim))
      return false;
  return true;
}

std::optional<StringRef> TileLayout::whyNotFromResult(unsigned result,
                                                      SizesRef offsets,
                                                      SizesRef sizes) const {
  if (result >= results.size())
    return "there is no such result";
  const TensorLoops &tensorLoops = results[result];
  if (offsets.size() != tensorLoops.size() ||
      sizes.size() != tensorLoops.size())
    return "the tile does not have the rank of the result";
  auto type = cast<RankedTensorType>(op->getResult(result).getType());
  for (auto [dim, loop] : llvm::enumerate(tensorLoops)) {
    if (loop != kWhole)
      continue;
    std::optional<int64_t> size = getConstantIntValue(sizes[dim]);
    bool isPart =
        !isZeroInteger(offsets[dim]) ||
        (size && !type.isDynamicDim(dim) && *size != type.getDimSize(dim));
    if (isPart)
      return "the tile splits the depth of the values, for which the op has no "
             "loop";
  }
  return std::nullopt;
}

std::optional<StringRef>
TileLayout::whyNotFromOperands(ArrayRef<unsigned> operandNumbers,
                               ArrayRef<Sizes> offsets,
                               ArrayRef<Sizes> sizes) const {
  if (operandNumbers.empty() || offsets.size() != operandNumbers.size() ||
      sizes.size() != operandNumbers.size())
    return "there is not one tile per operand";
  Sizes at(loops.size()), taken(loops.size());
  for (auto [index, number] : llvm::enumerate(operandNumbers)) {
    if (number >= operands.size() || operands[number].empty())
      return "the operand is not tiled";
    const TensorLoops &tensorLoops = operands[number];
    if (offsets[index].size() != tensorLoops.size() ||
        sizes[index].size() != tensorLoops.size())
      return "the tile does not have the rank of the operand";
    for (auto [dim, loop] : llvm::enumerate(tensorLoops)) {
      // Part of a reduction gives no part of the results.
      if (loop == kWhole || isReduction(loop)) {
        if (!isZeroInteger(offsets[index][dim]) ||
            !isSizeOf(sizes[index][dim], op->getOperand(number), dim))
          return "the tile is not known to span a dimension that the result "
                 "needs whole";
        continue;
      }
      OpFoldResult offset = offsets[index][dim], size = sizes[index][dim];
      if (at[loop] && (!isEqualConstantIntOrValue(at[loop], offset) ||
                       !isEqualConstantIntOrValue(taken[loop], size)))
        return "the tiles of the operands are not known to match";
      at[loop] = offset;
      taken[loop] = size;
    }
  }
  return std::nullopt;
}

void TileLayout::fillFrom(const TensorLoops &tensorLoops, SizesRef offsets,
                          SizesRef sizes,
                          SmallVectorImpl<OpFoldResult> &domainAt,
                          SmallVectorImpl<OpFoldResult> &domainSizes) const {
  domainAt.resize(loops.size());
  domainSizes.resize(loops.size());
  for (auto [dim, loop] : llvm::enumerate(tensorLoops)) {
    if (loop == kWhole || isReduction(loop))
      continue;
    domainAt[loop] = offsets[dim];
    domainSizes[loop] = sizes[dim];
  }
}

void TileLayout::fillRest(OpBuilder &b, SmallVectorImpl<OpFoldResult> &domainAt,
                          SmallVectorImpl<OpFoldResult> &domainSizes) const {
  for (auto [loop, range] : llvm::enumerate(getDomain(b))) {
    if (domainAt[loop])
      continue;
    domainAt[loop] = range.offset;
    domainSizes[loop] = range.size;
  }
}

void TileLayout::getTileFromResult(
    OpBuilder &b, unsigned result, SizesRef offsets, SizesRef sizes,
    SmallVectorImpl<OpFoldResult> &domainAt,
    SmallVectorImpl<OpFoldResult> &domainSizes) const {
  domainAt.clear();
  domainSizes.clear();
  fillFrom(results[result], offsets, sizes, domainAt, domainSizes);
  fillRest(b, domainAt, domainSizes);
}

void TileLayout::getTileFromOperands(
    OpBuilder &b, ArrayRef<unsigned> operandNumbers, ArrayRef<Sizes> offsets,
    ArrayRef<Sizes> sizes, SmallVectorImpl<OpFoldResult> &domainAt,
    SmallVectorImpl<OpFoldResult> &domainSizes) const {
  domainAt.clear();
  domainSizes.clear();
  for (auto [index, number] : llvm::enumerate(operandNumbers))
    fillFrom(operands[number], offsets[index], sizes[index], domainAt,
             domainSizes);
  fillRest(b, domainAt, domainSizes);
}
