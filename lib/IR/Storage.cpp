//===- Storage.cpp - Tensors and memrefs alike ----------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/Storage.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;

bool alibi::isMemRef(Value value) { return isa<MemRefType>(value.getType()); }

OpFoldResult alibi::buildSize(OpBuilder &b, Location loc, Value storage,
                              int64_t dim) {
  if (isMemRef(storage))
    return memref::getMixedSize(b, loc, storage, dim);
  return tensor::getMixedSize(b, loc, storage, dim);
}

Value alibi::buildSizeValue(OpBuilder &b, Location loc, Value storage,
                            int64_t dim) {
  return getValueOrCreateConstantIndexOp(b, loc,
                                         buildSize(b, loc, storage, dim));
}

SmallVector<OpFoldResult> alibi::buildSizes(OpBuilder &b, Location loc,
                                            Value storage) {
  if (isMemRef(storage))
    return memref::getMixedSizes(b, loc, storage);
  return tensor::getMixedSizes(b, loc, storage);
}

Value alibi::buildLoad(OpBuilder &b, Location loc, Value storage,
                       ValueRange at) {
  if (isMemRef(storage))
    return memref::LoadOp::create(b, loc, storage, at);
  return tensor::ExtractOp::create(b, loc, storage, at);
}

Value alibi::buildStore(OpBuilder &b, Location loc, Value scalar, Value storage,
                        ValueRange at) {
  if (!isMemRef(storage))
    return tensor::InsertOp::create(b, loc, scalar, storage, at);
  memref::StoreOp::create(b, loc, scalar, storage, at);
  return storage;
}

Value alibi::buildSlice(OpBuilder &b, Location loc, Value storage,
                        ArrayRef<int64_t> shape, ArrayRef<OpFoldResult> offsets,
                        ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> strides(offsets.size(), b.getIndexAttr(1));
  if (auto type = dyn_cast<MemRefType>(storage.getType())) {
    auto sliced = memref::SubViewOp::inferRankReducedResultType(
        shape, type, offsets, sizes, strides);
    return memref::SubViewOp::create(b, loc, sliced, storage, offsets, sizes,
                                     strides);
  }
  auto sliced = cast<RankedTensorType>(storage.getType()).clone(shape);
  return tensor::ExtractSliceOp::create(b, loc, sliced, storage, offsets, sizes,
                                        strides);
}

bool alibi::isSizeOf(OpFoldResult size, Value tensor, int64_t dim) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (!type.isDynamicDim(dim))
    return getConstantIntValue(size) == type.getDimSize(dim);
  auto value = dyn_cast<Value>(size);
  auto dimOp = value ? value.getDefiningOp<tensor::DimOp>() : nullptr;
  return dimOp && dimOp.getSource() == tensor &&
         dimOp.getConstantIndex() == dim;
}

SmallVector<Type, 1> alibi::resultTypes(Value init) {
  if (isMemRef(init))
    return {};
  return {init.getType()};
}

Value alibi::written(Operation *op, Value init) {
  return op->getNumResults() == 0 ? init : op->getResult(0);
}
