//===- GroupedAttention.cpp - From attention to its tileable form ---------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "GroupedAttention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;

/// `scale` as given, or 1 / sqrt(D).
static Value buildScale(OpBuilder &builder, Location loc, AttentionOp op) {
  auto constant = [&](float value) {
    return arith::ConstantOp::create(builder, loc,
                                     builder.getF32FloatAttr(value));
  };
  if (op.getScale())
    return constant(op.getScaleAttr().getValue().convertToFloat());
  int64_t depth = op.getQuery().getType().getDimSize(3);
  if (!ShapedType::isDynamic(depth))
    return constant(1.0 / std::sqrt(static_cast<double>(depth)));
  Value size = tensor::DimOp::create(builder, loc, op.getQuery(), 3);
  Value integer =
      arith::IndexCastOp::create(builder, loc, builder.getI64Type(), size);
  Value real =
      arith::SIToFPOp::create(builder, loc, builder.getF32Type(), integer);
  Value root = math::SqrtOp::create(builder, loc, real);
  return arith::DivFOp::create(builder, loc, constant(1), root);
}

GroupedAttention::GroupedAttention(OpBuilder &builder, AttentionOp op)
    : builder(builder), loc(op.getLoc()), op(op) {
  auto size = [&](Value value, int64_t dim) {
    return tensor::getMixedSize(builder, loc, value, dim);
  };
  OpFoldResult heads = size(op.getQuery(), 1);
  keyHeads = size(op.getKey(), 1);
  auto staticHeads = getConstantIntValue(heads);
  auto staticKeyHeads = getConstantIntValue(keyHeads);
  if (staticHeads && staticKeyHeads)
    group = builder.getIndexAttr(*staticHeads / *staticKeyHeads);
  else
    group =
        arith::DivUIOp::create(
            builder, loc, getValueOrCreateConstantIndexOp(builder, loc, heads),
            getValueOrCreateConstantIndexOp(builder, loc, keyHeads))
            .getResult();
  rows = {size(op.getQuery(), 0), keyHeads, group, size(op.getQuery(), 2)};
  outSizes = rows;
  outSizes.push_back(size(op.getValue(), 3));

  query = splitHeads(op.getQuery(), 1);
  scale = buildScale(builder, loc, op);
  // p_i = i + query_offset[b], or i + key_lengths[b] - N, or i + M - N;
  // segments say it themselves.
  keyOffset = arith::ConstantIndexOp::create(builder, loc, 0);
  batchOffsets = op.getQueryOffset();
  queryOffset = keyOffset;
  if (!batchOffsets && !op.getQuerySegments()) {
    batchOffsets = op.getKeyLengths();
    Value n = getValueOrCreateConstantIndexOp(builder, loc, rows[3]);
    Value end = batchOffsets ? keyOffset
                             : getValueOrCreateConstantIndexOp(
                                   builder, loc, size(op.getKey(), 2));
    queryOffset = builder.createOrFold<arith::SubIOp>(loc, end, n);
  }
}

void GroupedAttention::startAccumulators() {
  acc = filled(outSizes, 0);
  max = filled(rows, -std::numeric_limits<float>::infinity());
  sum = filled(rows, 0);
}

Value GroupedAttention::empty(ArrayRef<OpFoldResult> sizes, Type element) {
  return tensor::EmptyOp::create(builder, loc, sizes, element);
}

Value GroupedAttention::filled(ArrayRef<OpFoldResult> sizes, float value) {
  Value constant =
      arith::ConstantOp::create(builder, loc, builder.getF32FloatAttr(value));
  return linalg::FillOp::create(builder, loc, constant,
                                empty(sizes, builder.getF32Type()))
      .getResult(0);
}

/// `rank + 1` dimensions, of which `dim` and `dim + 1` belong together.
static SmallVector<ReassociationIndices> splitOf(int64_t rank, int64_t dim) {
  SmallVector<ReassociationIndices> groups;
  for (int64_t i = 0; i < rank; ++i) {
    if (i == dim)
      groups.push_back({i, i + 1});
    else
      groups.push_back({i < dim ? i : i + 1});
  }
  return groups;
}

Value GroupedAttention::splitSlopes() {
  return splitHeads(op.getSlopes(), op.getSlopes().getType().getRank() - 1);
}

Value GroupedAttention::splitHeads(Value value, int64_t dim) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, value);
  sizes[dim] = keyHeads;
  sizes.insert(sizes.begin() + dim + 1, group);
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResults(sizes, dynamicSizes, shape);
  // A static H cannot be split into dynamic sizes: forget it first.
  if (ShapedType::isDynamic(shape[dim]) ||
      ShapedType::isDynamic(shape[dim + 1])) {
    SmallVector<int64_t> loose(type.getShape());
    loose[dim] = ShapedType::kDynamic;
    if (!type.isDynamicDim(dim))
      value = tensor::CastOp::create(builder, loc, type.clone(loose), value);
  } else if (type.isDynamicDim(dim)) {
    SmallVector<int64_t> strict(type.getShape());
    strict[dim] = shape[dim] * shape[dim + 1];
    value = tensor::CastOp::create(builder, loc, type.clone(strict), value);
  }
  return tensor::ExpandShapeOp::create(builder, loc, type.clone(shape), value,
                                       splitOf(type.getRank(), dim), sizes);
}

Value GroupedAttention::mergeHeads(Value value, Type type) {
  auto wanted = cast<RankedTensorType>(type);
  Value merged = tensor::CollapseShapeOp::create(builder, loc, value,
                                                 splitOf(wanted.getRank(), 1));
  if (merged.getType() == wanted)
    return merged;
  return tensor::CastOp::create(builder, loc, wanted, merged);
}

SmallVector<Value> GroupedAttention::emptyResults(bool withDropped) {
  SmallVector<Value> inits = {
      empty(outSizes, op.getOut().getType().getElementType())};
  if (op.getLse())
    inits.push_back(empty(rows, builder.getF32Type()));
  if (op.getDropped() && withDropped)
    inits.push_back(empty(rows, builder.getF32Type()));
  return inits;
}

Replacement GroupedAttention::mergeResults(ValueRange results) {
  Replacement merged;
  for (auto [result, wanted] : llvm::zip(results, op.getResults()))
    merged.push_back(mergeHeads(result, wanted.getType()));
  if (merged.size() < op->getNumResults())
    merged.push_back(mergeHeads(filled(rows, 0), op.getDropped().getType()));
  return merged;
}

Replacement GroupedAttention::finish(Value acc, Value max, Value sum,
                                     int64_t samples) {
  SmallVector<Value> inits = emptyResults();
  auto normalize =
      NormalizeOp::create(builder, loc, ValueRange(inits).getTypes(), acc, max,
                          sum, inits[0], inits.size() > 1 ? inits[1] : Value(),
                          builder.getI64IntegerAttr(samples));
  return mergeResults(normalize.getResults());
}

Value GroupedAttention::drawPartitions() {
  auto method = cast<SampledAttr>(op.getMethod());
  Encoding encoding = encodingOf(method.getSampler());
  bool isBits = encoding == Encoding::Bits;
  SmallVector<int64_t> shape = {method.getSamples()};
  llvm::append_range(shape, op.getSlopes().getType().getShape());
  shape.push_back(isBits ? ShapedType::kDynamic
                         : sampling::wordsOf(toSampling(encoding), 0));
  Value length;
  if (isBits)
    length = builder.createOrFold<tensor::DimOp>(loc, op.getKey(), 2);
  auto partition = PartitionOp::create(
      builder, loc, RankedTensorType::get(shape, builder.getI64Type()),
      op.getSlopes(), length, method, op.getFirstHead());
  StringRef certificates = AlibiDialect::kCertificatesAttrName;
  if (Attribute known = op->getDiscardableAttr(certificates))
    partition->setDiscardableAttr(certificates, known);
  return splitHeads(partition.getPartitions(), shape.size() - 2);
}

/// A row's own position is in every block of its own, so that only rows whose
/// own key may not be seen can be left without any. With a causal mask and the
/// last query at the last key of the operand, such rows see no key at all,
/// whatever the method; lengths may say that the last key lies beyond it.
bool GroupedAttention::mayLeaveRowsEmpty() {
  if (op.getQueryOffset() || op.getKeyLengths() || op.getQuerySegments())
    return true;
  if (op.getCausal())
    return false;
  int64_t n = op.getQuery().getType().getDimSize(2);
  int64_t m = op.getKey().getType().getDimSize(2);
  return op.getKeyStarts() || ShapedType::isDynamic(n) ||
         ShapedType::isDynamic(m) || n > m;
}
