//===- Emitter.cpp - Short names for building vector code -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Emitter.h"

using namespace mlir;
using namespace alibi::cpu;

Value Emitter::splat(float value) {
  return arith::ConstantOp::create(b, loc,
                                   DenseElementsAttr::get(vectorType, value));
}

Value Emitter::splatInt(int32_t value) {
  return arith::ConstantOp::create(
      b, loc, DenseElementsAttr::get(intVectorType, value));
}

Value Emitter::broadcast(Value scalar) {
  return vector::BroadcastOp::create(
      b, loc, VectorType::get(lanes, scalar.getType()), scalar);
}

Value Emitter::ceilDiv(Value x, int64_t y) {
  return arith::CeilDivUIOp::create(b, loc, x, index(y));
}

Value Emitter::less(Value x, Value y) {
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, x, y);
}

Value Emitter::lessOrEqual(Value x, Value y) {
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sle, x, y);
}

Value Emitter::lessf(Value x, Value y) {
  return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT, x, y);
}

Value Emitter::lessOrEqualf(Value x, Value y) {
  return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLE, x, y);
}

Value Emitter::toIndex(Value number) {
  return arith::IndexCastOp::create(b, loc, b.getIndexType(), number);
}

Value Emitter::toInt(Value index) {
  return arith::IndexCastOp::create(b, loc, b.getI32Type(), index);
}

Value Emitter::toFloat(Value index) {
  return arith::SIToFPOp::create(b, loc, b.getF32Type(), toInt(index));
}

Value Emitter::larger(Value x, Value y) { return select(lessf(y, x), x, y); }

Values Emitter::transpose(Values rows) {
  // Exchanges squares of 1, 2, 4, ... numbers across the diagonal.
  for (int64_t size = 1; size < lanes; size *= 2) {
    SmallVector<int64_t> low(lanes), high(lanes);
    for (int64_t k = 0; k < lanes; ++k) {
      low[k] = k & size ? lanes + k - size : k;
      high[k] = k & size ? lanes + k : k + size;
    }
    for (int64_t i = 0; i < lanes; ++i) {
      if (i & size)
        continue;
      Value a = rows[i], c = rows[i + size];
      rows[i] = vector::ShuffleOp::create(b, loc, a, c, low);
      rows[i + size] = vector::ShuffleOp::create(b, loc, a, c, high);
    }
  }
  return rows;
}

Value Emitter::sumRows(Values rows) {
  // Of two rows each, one keeps its half of the lanes, with the other half
  // added, until every lane is one row's.
  for (int64_t size = 1; size < lanes; size *= 2) {
    SmallVector<int64_t> kept(lanes), added(lanes);
    for (int64_t k = 0; k < lanes; ++k) {
      int64_t source = k & size ? lanes : 0;
      kept[k] = source + k;
      added[k] = source + (k ^ size);
    }
    Values sums;
    for (size_t i = 0; i < rows.size(); i += 2) {
      Value x = vector::ShuffleOp::create(b, loc, rows[i], rows[i + 1], kept);
      Value y = vector::ShuffleOp::create(b, loc, rows[i], rows[i + 1], added);
      sums.push_back(addf(x, y));
    }
    rows = sums;
  }
  return rows[0];
}

Value Emitter::laneNumbers() {
  auto numbers = llvm::to_vector(llvm::seq<int32_t>(0, lanes));
  return arith::ConstantOp::create(
      b, loc, DenseElementsAttr::get(intVectorType, ArrayRef(numbers)));
}

Value Emitter::exp(Value x) {
  // exp(x) = 2^(n + r), n = round(x log2 e), |r| <= 1/2. Adding `magic` rounds,
  // and leaves n + 127, the exponent of 2^n, in the low bits.
  constexpr float magic = 12582912.0f + 127.0f;
  Value bits = splat(magic), log2e = splat(1.44269504f);
  // From here down the exponent is 0, and so is the number; NaN stays.
  x = larger(splat(-88.02f), x);
  Value shifted = fma(x, log2e, bits);
  Value n = subf(shifted, bits);
  // That log2 e is rounded changes exp(x) by 1.4e-8 |x| exp(x) < 1e-8.
  Value r = fma(x, log2e, negf(n));
  // 2^r, minimax: 7.5e-8 of it.
  constexpr float coefficients[] = {1.32764722e-3f, 9.67554133e-3f,
                                    5.55071327e-2f, 2.40221197e-1f,
                                    6.93146967e-1f, 1.00000007f};
  Value p = splat(coefficients[0]);
  for (float coefficient : ArrayRef(coefficients).drop_front())
    p = fma(p, r, splat(coefficient));
  Value integer = arith::BitcastOp::create(b, loc, intVectorType, shifted);
  Value exponent = arith::ShLIOp::create(b, loc, integer, splatInt(23));
  return mulf(p, arith::BitcastOp::create(b, loc, vectorType, exponent));
}

Value Emitter::load(Value memref, ValueRange at) {
  Type element = cast<MemRefType>(memref.getType()).getElementType();
  return vector::LoadOp::create(b, loc, VectorType::get(lanes, element), memref,
                                at);
}

int64_t Emitter::wholeVectors(Value memref, int64_t channels) const {
  if (!cast<MemRefType>(memref.getType()).isLastDimUnitStride())
    return 0;
  return channels / lanes * lanes;
}

Value Emitter::loadWideVector(Value memref, ValueRange at, int64_t count) {
  if (count == lanes)
    return loadWideVector(memref, at);
  Type element = cast<MemRefType>(memref.getType()).getElementType();
  auto type = VectorType::get(lanes, element);
  Value mask = vector::ConstantMaskOp::create(
      b, loc, VectorType::get(lanes, b.getI1Type()), {count});
  Value nothing = arith::ConstantOp::create(b, loc, b.getZeroAttr(type));
  Value vector =
      vector::MaskedLoadOp::create(b, loc, type, memref, at, mask, nothing);
  if (type == vectorType)
    return vector;
  return arith::ExtFOp::create(b, loc, vectorType, vector);
}

Value Emitter::loadWideVector(Value memref, ValueRange at) {
  Value vector = load(memref, at);
  if (vector.getType() == vectorType)
    return vector;
  return arith::ExtFOp::create(b, loc, vectorType, vector);
}

void Emitter::storeNarrowVector(Value vector, Value memref, ValueRange at) {
  Type element = cast<MemRefType>(memref.getType()).getElementType();
  if (!element.isF32())
    vector = arith::TruncFOp::create(b, loc, VectorType::get(lanes, element),
                                     vector);
  store(vector, memref, at);
}

Value Emitter::loadWide(Value memref, ValueRange at) {
  Value value = loadScalar(memref, at);
  if (value.getType().isF32())
    return value;
  return arith::ExtFOp::create(b, loc, b.getF32Type(), value);
}

Value Emitter::scratch(ArrayRef<int64_t> shape, Type element,
                       ValueRange dynamic) {
  SmallVector<int64_t> sizes;
  for (int64_t size : shape)
    sizes.push_back(size < 0 ? ShapedType::kDynamic : size);
  allocated.push_back(
      memref::AllocOp::create(b, loc, MemRefType::get(sizes, element), dynamic,
                              b.getI64IntegerAttr(64)));
  return allocated.back();
}

/// The matrix at index `at` of dimension `dim` of a memref of rank 3.
static Value selectMatrix(OpBuilder &b, Location loc, Value memory, int64_t dim,
                          int64_t at) {
  SmallVector<OpFoldResult> sizes = memref::getMixedSizes(b, loc, memory);
  SmallVector<OpFoldResult> offsets(3, b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(3, b.getIndexAttr(1));
  offsets[dim] = b.getIndexAttr(at);
  sizes[dim] = b.getIndexAttr(1);
  auto source = cast<MemRefType>(memory.getType());
  SmallVector<int64_t> shape(source.getShape());
  shape.erase(shape.begin() + dim);
  MemRefType type = memref::SubViewOp::inferRankReducedResultType(
      shape, source, offsets, sizes, strides);
  return memref::SubViewOp::create(b, loc, type, memory, offsets, sizes,
                                   strides);
}

Values Emitter::scratchTables(int64_t count, int64_t size, Type element,
                              Value rows) {
  Value memory = scratch({-1, count, size}, element, rows);
  Values tables;
  for (int64_t k = 0; k < count; ++k)
    tables.push_back(selectMatrix(b, loc, memory, 1, k));
  return tables;
}

Values Emitter::scratchTables(int64_t count, ArrayRef<int64_t> shape,
                              Type element) {
  Value memory = scratch({count, shape[0], shape[1]}, element);
  Values tables;
  for (int64_t k = 0; k < count; ++k)
    tables.push_back(selectMatrix(b, loc, memory, 0, k));
  return tables;
}

void Emitter::freeScratch() {
  // The last one first: allocators then have least to merge.
  for (Value memory : llvm::reverse(allocated))
    memref::DeallocOp::create(b, loc, memory);
  allocated.clear();
}

Values Emitter::loop(Value begin, Value end, Value step, ValueRange inits,
                     function_ref<Values(Value, ValueRange)> body) {
  auto result = scf::ForOp::create(
      b, loc, begin, end, step, inits,
      [&](OpBuilder &nested, Location, Value at, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        scf::YieldOp::create(b, loc, body(at, carried));
      });
  return Values(result.getResults());
}

void Emitter::loop(Value begin, Value end, Value step,
                   function_ref<void(Value)> body) {
  loop(begin, end, step, ValueRange{}, [&](Value at, ValueRange) {
    body(at);
    return Values();
  });
}

Values Emitter::loopWhile(ValueRange inits,
                          function_ref<Value(ValueRange)> isMore,
                          function_ref<Values(ValueRange)> body) {
  auto result = scf::WhileOp::create(
      b, loc, inits.getTypes(), inits,
      [&](OpBuilder &nested, Location, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        scf::ConditionOp::create(b, loc, isMore(carried), carried);
      },
      [&](OpBuilder &nested, Location, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        scf::YieldOp::create(b, loc, body(carried));
      });
  return Values(result.getResults());
}

Values Emitter::choose(Value condition, TypeRange types,
                       function_ref<Values()> then,
                       function_ref<Values()> otherwise) {
  auto branch = scf::IfOp::create(b, loc, types, condition,
                                  /*addThenBlock=*/true,
                                  /*addElseBlock=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(branch.thenBlock());
  scf::YieldOp::create(b, loc, then());
  b.setInsertionPointToEnd(branch.elseBlock());
  scf::YieldOp::create(b, loc, otherwise());
  return Values(branch.getResults());
}

void Emitter::choose(Value condition, function_ref<void()> then,
                     function_ref<void()> otherwise) {
  choose(
      condition, TypeRange(),
      [&] {
        then();
        return Values();
      },
      [&] {
        otherwise();
        return Values();
      });
}

void Emitter::when(Value condition, function_ref<void()> then) {
  auto branch = scf::IfOp::create(b, loc, condition, /*withElse=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  then();
}
