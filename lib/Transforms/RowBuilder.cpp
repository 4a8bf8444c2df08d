//===- RowBuilder.cpp - The reference lowering of one row -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "RowBuilder.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include <limits>

using namespace mlir;
using namespace alibi;

/// Keys per tile: large enough to amortise the tile's bookkeeping, small enough
/// for its keys and values to stay in a first-level cache.
static constexpr int64_t kKeyTile = 64;

/// That of the buffers which bufferization allocates.
static constexpr int64_t kAlignment = 64;

static constexpr StringRef kManualDeallocation =
    bufferization::BufferizationDialect::kManualDeallocation;

/// Sums may be taken in any order; products may be fused into them.
static constexpr arith::FastMathFlags kSumFlags =
    arith::FastMathFlags::reassoc | arith::FastMathFlags::contract;

RowBuilder::RowBuilder(OpBuilder &b, Location loc, Value query, Value key,
                       Value value, Value scale, ValueRange row)
    : b(b), loc(loc), key(key), value(value), scale(scale), row(row) {
  SmallVector<OpFoldResult> at(row.begin(), row.end());
  this->query = slice(query, at, std::nullopt);
  scores = scratch(b.getIndexAttr(kKeyTile), b.getF32Type());
  tileAcc = scratch(buildSize(b, loc, value, 3), b.getF32Type());
}

Value RowBuilder::scratch(OpFoldResult size, Type element) {
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResult(size, dynamicSizes, shape);
  if (isMemRef(value)) {
    auto alloc =
        memref::AllocOp::create(b, loc, MemRefType::get(shape, element),
                                dynamicSizes, b.getI64IntegerAttr(kAlignment));
    // The pass that inserts deallocations leaves it alone, before or after.
    alloc->setAttr(kManualDeallocation, b.getUnitAttr());
    return alloc;
  }
  // Not `tensor.empty`: common subexpression elimination would make one of two.
  return bufferization::AllocTensorOp::create(
      b, loc, RankedTensorType::get(shape, element), dynamicSizes);
}

void RowBuilder::release(Value scratch) {
  if (isMemRef(scratch))
    memref::DeallocOp::create(b, loc, scratch)
        ->setAttr(kManualDeallocation, b.getUnitAttr());
}

void RowBuilder::finish() {
  release(scores);
  release(tileAcc);
}

Value RowBuilder::slice(Value source, ArrayRef<OpFoldResult> at,
                        std::optional<std::pair<Value, Value>> range) {
  auto type = cast<ShapedType>(source.getType());
  SmallVector<OpFoldResult> offsets(type.getRank(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> sizes = buildSizes(b, loc, source);
  for (auto [dim, offset] : llvm::enumerate(at)) {
    offsets[dim] = offset;
    sizes[dim] = b.getIndexAttr(1);
  }
  SmallVector<int64_t> shape(type.getShape().drop_front(at.size()));
  if (range) {
    offsets[at.size()] = range->first;
    sizes[at.size()] = range->second;
    shape[0] = ShapedType::kDynamic;
  }
  return buildSlice(b, loc, source, shape, offsets, sizes);
}

Value RowBuilder::map(Value storage,
                      function_ref<Value(OpBuilder &, Value)> function) {
  AffineMap identity = b.getMultiDimIdentityMap(1);
  auto generic = linalg::GenericOp::create(
      b, loc, resultTypes(storage), ValueRange{}, storage, identity,
      utils::IteratorType::parallel,
      [&](OpBuilder &nested, Location, ValueRange args) {
        linalg::YieldOp::create(nested, loc, function(nested, args[0]));
      });
  return written(generic, storage);
}

Value RowBuilder::reduce(Value storage, Value size, Value init,
                         function_ref<Value(Value, Value)> combine) {
  Value first = index(0), step = index(1);
  auto loop = scf::ForOp::create(
      b, loc, first, size, step, init,
      [&](OpBuilder &nested, Location, Value i, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        Value element = buildLoad(b, loc, storage, i);
        scf::YieldOp::create(b, loc, combine(carried[0], element));
      });
  return loop.getResult(0);
}

Value RowBuilder::fill(Value storage, Value value) {
  return written(linalg::FillOp::create(b, loc, value, storage), storage);
}

Value RowBuilder::exp(OpBuilder &builder, Value x) {
  return math::ExpOp::create(builder, loc, x, arith::FastMathFlags::afn);
}

Value RowBuilder::finite(Value max) {
  Value low = f32(-std::numeric_limits<float>::infinity());
  Value none =
      arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, max, low);
  return arith::SelectOp::create(b, loc, none, f32(0), max);
}

Value RowBuilder::scaleAndAdd(Value target, Value factor, Value source,
                              Value sourceFactor) {
  AffineMap identity = b.getMultiDimIdentityMap(1);
  auto generic = linalg::GenericOp::create(
      b, loc, resultTypes(target), source, target, ArrayRef{identity, identity},
      utils::IteratorType::parallel,
      [&](OpBuilder &nested, Location, ValueRange args) {
        Value kept = arith::MulFOp::create(nested, loc, args[1], factor);
        Value added = arith::MulFOp::create(nested, loc, args[0], sourceFactor);
        Value sum = arith::AddFOp::create(nested, loc, kept, added);
        linalg::YieldOp::create(nested, loc, sum);
      });
  return written(generic, target);
}

Value RowBuilder::multiply(Value target, Value factors) {
  AffineMap identity = b.getMultiDimIdentityMap(1);
  auto generic = linalg::GenericOp::create(
      b, loc, resultTypes(target), factors, target,
      ArrayRef{identity, identity}, utils::IteratorType::parallel,
      [&](OpBuilder &nested, Location, ValueRange args) {
        Value product = arith::MulFOp::create(nested, loc, args[0], args[1]);
        linalg::YieldOp::create(nested, loc, product);
      });
  return written(generic, target);
}

RowState RowBuilder::identity() {
  Value acc = scratch(buildSize(b, loc, value, 3), b.getF32Type());
  acc = fill(acc, f32(0));
  return {acc, f32(-std::numeric_limits<float>::infinity()), f32(0)};
}

RowState RowBuilder::merge(RowState state, RowState other) {
  Value max = arith::MaximumFOp::create(b, loc, state.max, other.max);
  Value reference = finite(max);
  auto weight = [&](Value old) {
    return exp(b, arith::SubFOp::create(b, loc, old, reference));
  };
  Value kept = weight(state.max), added = weight(other.max);
  Value keptSum = arith::MulFOp::create(b, loc, state.sum, kept);
  Value addedSum = arith::MulFOp::create(b, loc, other.sum, added);
  Value sum = arith::AddFOp::create(b, loc, keptSum, addedSum);
  Value acc = scaleAndAdd(state.acc, kept, other.acc, added);
  release(other.acc);
  return {acc, max, sum};
}

RowState RowBuilder::visit(Value begin, Value end, RowState state,
                           ScoreModifier modify, Value weights) {
  Value step = index(kKeyTile);
  auto loop = scf::ForOp::create(
      b, loc, begin, end, step, state.values(),
      [&](OpBuilder &nested, Location, Value tile, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        Value left = arith::SubIOp::create(b, loc, end, tile);
        Value size = arith::MinSIOp::create(b, loc, left, step);
        Value tileWeights;
        if (weights) {
          Value first = arith::SubIOp::create(b, loc, tile, begin);
          tileWeights = slice(weights, {}, std::pair(first, size));
        }
        RowState next =
            visitTile(tile, size, state.with(carried), modify, tileWeights);
        scf::YieldOp::create(b, loc, next.values());
      });
  return state.with(loop.getResults());
}

RowState RowBuilder::visitTile(Value begin, Value size, RowState state,
                               ScoreModifier modify, Value weights) {
  SmallVector<OpFoldResult> head = {row[0], row[1]};
  Value keys = slice(key, head, std::pair(begin, size));
  Value values = slice(value, head, std::pair(begin, size));
  Value tile = slice(scores, {}, std::pair(index(0), size));
  AffineExpr d0 = b.getAffineDimExpr(0), d1 = b.getAffineDimExpr(1);
  auto map2 = [&](ArrayRef<AffineExpr> exprs) {
    return AffineMap::get(2, 0, exprs, b.getContext());
  };
  auto toF32 = [&](OpBuilder &nested, Value element) -> Value {
    if (element.getType().isF32())
      return element;
    return arith::ExtFOp::create(nested, loc, nested.getF32Type(), element);
  };
  auto multiplyAdd = [&](OpBuilder &nested, Location, ValueRange args) {
    Value left = toF32(nested, args[0]);
    Value right = toF32(nested, args[1]);
    Value product = arith::MulFOp::create(nested, loc, left, right, kSumFlags);
    Value sum = arith::AddFOp::create(nested, loc, args[2], product, kSumFlags);
    linalg::YieldOp::create(nested, loc, sum);
  };

  // scores[j] = scale * sum_d query[d] keys[j, d], modified.
  tile = fill(tile, f32(0));
  tile = written(linalg::GenericOp::create(
                     b, loc, resultTypes(tile), ValueRange{query, keys}, tile,
                     ArrayRef{map2({d1}), map2({d0, d1}), map2({d0})},
                     ArrayRef{utils::IteratorType::parallel,
                              utils::IteratorType::reduction},
                     multiplyAdd),
                 tile);
  tile = map(tile, [&](OpBuilder &nested, Value score) {
    Value scaled = arith::MulFOp::create(nested, loc, score, scale);
    Value offset = linalg::IndexOp::create(nested, loc, 0);
    Value keyIndex = arith::AddIOp::create(nested, loc, begin, offset);
    return modify(nested, scaled, keyIndex);
  });

  Value newMax =
      reduce(tile, size, state.max, [&](Value left, Value right) -> Value {
        return arith::MaximumFOp::create(b, loc, left, right);
      });
  Value reference = finite(newMax);
  Value correction =
      exp(b, arith::SubFOp::create(b, loc, state.max, reference));

  // The scores become weight * exp(score - max).
  tile = map(tile, [&](OpBuilder &nested, Value score) -> Value {
    return exp(nested, arith::SubFOp::create(nested, loc, score, reference));
  });
  if (weights)
    tile = multiply(tile, weights);
  // A tile is summed on its own and then added: rounding errors grow with the
  // tile and the number of tiles, not with their product.
  Value tileSum =
      reduce(tile, size, f32(0), [&](Value left, Value right) -> Value {
        return arith::AddFOp::create(b, loc, left, right, kSumFlags);
      });
  Value kept = arith::MulFOp::create(b, loc, state.sum, correction);
  Value newSum = arith::AddFOp::create(b, loc, kept, tileSum);

  // tileAcc[d] = sum_j p[j] values[j, d]; acc = acc * correction + tileAcc.
  Value product = fill(tileAcc, f32(0));
  product =
      written(linalg::GenericOp::create(
                  b, loc, resultTypes(product), ValueRange{tile, values},
                  product, ArrayRef{map2({d0}), map2({d0, d1}), map2({d1})},
                  ArrayRef{utils::IteratorType::reduction,
                           utils::IteratorType::parallel},
                  multiplyAdd),
              product);
  Value acc = scaleAndAdd(state.acc, correction, product, f32(1));
  return {acc, newMax, newSum};
}
