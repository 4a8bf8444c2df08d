//===- DecomposeAttention.cpp - The accumulating ops as loops -------------===//
//
// Part of the alibi-mlir project.
//
// The reference lowering of `alibi.block_attention` and
// `alibi.online_attention`: a parallel loop over rows; in a row, loops over its
// key ranges in tiles, which carry (acc, max, sum).
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Grid.h"
#include "Alibi/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <cmath>

using namespace mlir;
using namespace alibi;

/// Keys per tile: large enough to amortise the tile's bookkeeping, small enough
/// for its keys and values to stay in a first-level cache.
static constexpr int64_t kKeyTile = 64;

/// Sums may be taken in any order; products may be fused into them.
static constexpr arith::FastMathFlags kSumFlags =
    arith::FastMathFlags::reassoc | arith::FastMathFlags::contract;

namespace {
/// What a row carries over its keys.
struct RowState {
  Value acc; // tensor<Dv>
  Value max, sum;

  SmallVector<Value> values() const { return {acc, max, sum}; }
  static RowState from(ValueRange values) {
    return {values[0], values[1], values[2]};
  }
};

/// Builds the body of one row (b, hk, g, i).
class RowBuilder {
public:
  /// Modifies a score: (builder, scaled score, index of its key) -> score.
  using ScoreModifier = function_ref<Value(OpBuilder &, Value, Value)>;

  template <typename Op>
  RowBuilder(OpBuilder &b, Op op, ValueRange row)
      : b(b), loc(op.getLoc()), key(op.getKey()), value(op.getValue()),
        scale(op.getScale()), row(row) {
    SmallVector<OpFoldResult> at(row.begin(), row.end());
    query = slice(op.getQuery(), at, std::nullopt);
    scores = tensor::EmptyOp::create(b, loc, ArrayRef<int64_t>{kKeyTile},
                                     b.getF32Type());
  }

  /// The sub-tensor of `source` at leading indices `at`; if `range` is given it
  /// takes that (offset, size) of the next dimension, and the rest whole.
  Value slice(Value source, ArrayRef<OpFoldResult> at,
              std::optional<std::pair<Value, Value>> range);

  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  Value f32(float value) {
    return arith::ConstantOp::create(b, loc, b.getF32FloatAttr(value));
  }

  /// Visits the keys begin .. end-1.
  RowState visit(Value begin, Value end, RowState state, ScoreModifier modify);

private:
  RowState visitTile(Value begin, Value size, RowState state,
                     ScoreModifier modify);
  /// Applies `function` to every element of a rank-1 tensor, in place.
  Value map(Value tensor, function_ref<Value(OpBuilder &, Value)> function);
  /// Folds the first `size` elements of a rank-1 tensor into a scalar.
  Value reduce(Value tensor, Value size, Value init,
               function_ref<Value(Value, Value)> combine);

  OpBuilder &b;
  Location loc;
  Value query, key, value, scores, scale;
  ValueRange row;
};
} // namespace

Value RowBuilder::slice(Value source, ArrayRef<OpFoldResult> at,
                        std::optional<std::pair<Value, Value>> range) {
  auto type = cast<RankedTensorType>(source.getType());
  SmallVector<OpFoldResult> offsets(type.getRank(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(type.getRank(), b.getIndexAttr(1));
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, loc, source);
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
  return tensor::ExtractSliceOp::create(b, loc, type.clone(shape), source,
                                        offsets, sizes, strides);
}

Value RowBuilder::map(Value tensor,
                      function_ref<Value(OpBuilder &, Value)> function) {
  AffineMap identity = b.getMultiDimIdentityMap(1);
  return linalg::GenericOp::create(
             b, loc, tensor.getType(), ValueRange{}, tensor, identity,
             utils::IteratorType::parallel,
             [&](OpBuilder &nested, Location, ValueRange args) {
               linalg::YieldOp::create(nested, loc, function(nested, args[0]));
             })
      .getResult(0);
}

Value RowBuilder::reduce(Value tensor, Value size, Value init,
                         function_ref<Value(Value, Value)> combine) {
  auto loop = scf::ForOp::create(
      b, loc, index(0), size, index(1), init,
      [&](OpBuilder &nested, Location, Value i, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        Value element = tensor::ExtractOp::create(b, loc, tensor, i);
        scf::YieldOp::create(b, loc, combine(carried[0], element));
      });
  return loop.getResult(0);
}

RowState RowBuilder::visit(Value begin, Value end, RowState state,
                           ScoreModifier modify) {
  Value step = index(kKeyTile);
  auto loop = scf::ForOp::create(
      b, loc, begin, end, step, state.values(),
      [&](OpBuilder &nested, Location, Value tile, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        Value left = arith::SubIOp::create(b, loc, end, tile);
        Value size = arith::MinSIOp::create(b, loc, left, step);
        RowState next =
            visitTile(tile, size, RowState::from(carried), modify);
        scf::YieldOp::create(b, loc, next.values());
      });
  return RowState::from(loop.getResults());
}

RowState RowBuilder::visitTile(Value begin, Value size, RowState state,
                               ScoreModifier modify) {
  SmallVector<OpFoldResult> head = {row[0], row[1]};
  Value keys = slice(key, head, std::pair(begin, size));
  Value values = slice(value, head, std::pair(begin, size));
  Value tile = slice(scores, {}, std::pair(index(0), size));
  AffineExpr d0 = b.getAffineDimExpr(0), d1 = b.getAffineDimExpr(1);
  auto map2 = [&](ArrayRef<AffineExpr> exprs) {
    return AffineMap::get(2, 0, exprs, b.getContext());
  };
  auto multiplyAdd = [&](OpBuilder &nested, Location, ValueRange args) {
    Value product =
        arith::MulFOp::create(nested, loc, args[0], args[1], kSumFlags);
    Value sum = arith::AddFOp::create(nested, loc, args[2], product, kSumFlags);
    linalg::YieldOp::create(nested, loc, sum);
  };

  // scores[j] = scale * sum_d query[d] keys[j, d], modified.
  tile = linalg::FillOp::create(b, loc, f32(0), tile).getResult(0);
  tile = linalg::GenericOp::create(
             b, loc, tile.getType(), ValueRange{query, keys}, tile,
             ArrayRef{map2({d1}), map2({d0, d1}), map2({d0})},
             ArrayRef{utils::IteratorType::parallel,
                      utils::IteratorType::reduction},
             multiplyAdd)
             .getResult(0);
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
  Value lowered = arith::SubFOp::create(b, loc, state.max, newMax);
  Value correction = math::ExpOp::create(b, loc, lowered);

  // The scores become exp(score - max).
  tile = map(tile, [&](OpBuilder &nested, Value score) -> Value {
    Value difference = arith::SubFOp::create(nested, loc, score, newMax);
    return math::ExpOp::create(nested, loc, difference);
  });
  Value kept = arith::MulFOp::create(b, loc, state.sum, correction);
  Value newSum = reduce(tile, size, kept, [&](Value left, Value right) -> Value {
    return arith::AddFOp::create(b, loc, left, right, kSumFlags);
  });

  // acc[d] = acc[d] * correction + sum_j p[j] values[j, d].
  Value acc = map(state.acc, [&](OpBuilder &nested, Value element) -> Value {
    return arith::MulFOp::create(nested, loc, element, correction);
  });
  acc = linalg::GenericOp::create(
            b, loc, acc.getType(), ValueRange{tile, values}, acc,
            ArrayRef{map2({d0}), map2({d0, d1}), map2({d1})},
            ArrayRef{utils::IteratorType::reduction,
                     utils::IteratorType::parallel},
            multiplyAdd)
            .getResult(0);
  return {acc, newMax, newSum};
}

/// Builds the loop over all rows; `visitKeys` builds what one row does.
template <typename Op>
static Replacement
decomposeRows(RewriterBase &rewriter, Op op,
              function_ref<RowState(OpBuilder &, RowBuilder &, ValueRange,
                                    RowState)>
                  visitKeys) {
  Location loc = op.getLoc();
  SmallVector<OpFoldResult> rows =
      tensor::getMixedSizes(rewriter, loc, op.getMax());
  auto forall = scf::ForallOp::create(
      rewriter, loc, rows, ValueRange{op.getAcc(), op.getMax(), op.getSum()},
      std::nullopt, [&](OpBuilder &b, Location, ValueRange args) {
        ValueRange row = args.take_front(4);
        ValueRange shared = args.drop_front(4);
        SmallVector<OpFoldResult> at(row.begin(), row.end());
        RowBuilder builder(b, op, row);
        RowState state = {builder.slice(shared[0], at, std::nullopt),
                          tensor::ExtractOp::create(b, loc, shared[1], row),
                          tensor::ExtractOp::create(b, loc, shared[2], row)};
        state = visitKeys(b, builder, row, state);

        // The scalars go back through slices of one element.
        SmallVector<OpFoldResult> ones(4, b.getIndexAttr(1));
        auto asTensor = [&](Value scalar, Value owner) -> Value {
          auto type = RankedTensorType::get({1, 1, 1, 1}, b.getF32Type());
          Value place = tensor::ExtractSliceOp::create(b, loc, type, owner, at,
                                                       ones, ones);
          Value zero = builder.index(0);
          return tensor::InsertOp::create(b, loc, scalar, place,
                                          ValueRange{zero, zero, zero, zero});
        };
        Value newMax = asTensor(state.max, shared[1]);
        Value newSum = asTensor(state.sum, shared[2]);
        SmallVector<OpFoldResult> accAt = at;
        accAt.push_back(b.getIndexAttr(0));
        SmallVector<OpFoldResult> accStrides(5, b.getIndexAttr(1));
        SmallVector<OpFoldResult> accSizes = ones;
        accSizes.push_back(tensor::getMixedSize(b, loc, op.getAcc(), 4));
        auto inParallel = scf::InParallelOp::create(b, loc);
        b.setInsertionPointToStart(&inParallel.getRegion().front());
        tensor::ParallelInsertSliceOp::create(b, loc, state.acc, shared[0],
                                              accAt, accSizes, accStrides);
        tensor::ParallelInsertSliceOp::create(b, loc, newMax, shared[1], at,
                                              ones, ones);
        tensor::ParallelInsertSliceOp::create(b, loc, newSum, shared[2], at,
                                              ones, ones);
      });
  return Replacement(forall.getResults());
}

/// Keys begin .. end-1 of positions, as indices into the key operand; with a
/// causal mask none lies beyond `position`.
static std::pair<Value, Value> clampRange(OpBuilder &b, Location loc,
                                          Value begin, Value end, Value length,
                                          Value keyOffset, Value position,
                                          bool causal) {
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  if (causal) {
    Value one = arith::ConstantIndexOp::create(b, loc, 1);
    Value beyond = arith::AddIOp::create(b, loc, position, one);
    end = arith::MinSIOp::create(b, loc, end, beyond);
  }
  auto toIndex = [&](Value at) -> Value {
    Value shifted = arith::SubIOp::create(b, loc, at, keyOffset);
    Value floor = arith::MaxSIOp::create(b, loc, shifted, zero);
    return arith::MinSIOp::create(b, loc, floor, length);
  };
  return {toIndex(begin), toIndex(end)};
}

/// The block of the grid (pitch, shift) that holds `position`: see
/// `sampling::blockOf`.
static std::pair<Value, Value> buildBlock(OpBuilder &b, Location loc,
                                          Value pitch, Value shift,
                                          Value position) {
  Type i64 = b.getI64Type();
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(b, loc, b.getI64IntegerAttr(value));
  };
  Value bits = constant(sampling::kFractionBits);
  Value almostOne = constant((int64_t(1) << sampling::kFractionBits) - 1);
  Value units = arith::ShLIOp::create(
      b, loc, arith::IndexCastOp::create(b, loc, i64, position), bits);
  Value block = arith::FloorDivSIOp::create(
      b, loc, arith::SubIOp::create(b, loc, units, shift), pitch);
  Value cut = arith::AddIOp::create(
      b, loc, shift, arith::MulIOp::create(b, loc, block, pitch));
  auto toPosition = [&](Value at) -> Value {
    Value raised = arith::AddIOp::create(b, loc, at, almostOne);
    Value ceiling = arith::ShRSIOp::create(b, loc, raised, bits);
    return arith::IndexCastOp::create(b, loc, b.getIndexType(), ceiling);
  };
  Value next = arith::AddIOp::create(b, loc, cut, pitch);
  return {toPosition(cut), toPosition(next)};
}

Replacement alibi::decomposeBlockAttention(RewriterBase &rewriter,
                                           BlockAttentionOp op) {
  Location loc = op.getLoc();
  Value zero = arith::ConstantIndexOp::create(rewriter, loc, 0);
  Value one = arith::ConstantIndexOp::create(rewriter, loc, 1);
  Value samples = rewriter.createOrFold<tensor::DimOp>(loc, op.getPitch(), 0);
  Value length = rewriter.createOrFold<tensor::DimOp>(loc, op.getKey(), 2);
  return decomposeRows(
      rewriter, op,
      [&](OpBuilder &b, RowBuilder &row, ValueRange at, RowState state) {
        Value position =
            arith::AddIOp::create(b, loc, at[3], op.getQueryOffset());
        auto loop = scf::ForOp::create(
            b, loc, zero, samples, one, state.values(),
            [&](OpBuilder &nested, Location, Value s, ValueRange carried) {
              OpBuilder::InsertionGuard guard(b);
              b.setInsertionPointToEnd(nested.getInsertionBlock());
              SmallVector<Value> entry = {s, at[1], at[2]};
              Value pitch =
                  tensor::ExtractOp::create(b, loc, op.getPitch(), entry);
              Value shift =
                  tensor::ExtractOp::create(b, loc, op.getShift(), entry);
              auto [first, last] = buildBlock(b, loc, pitch, shift, position);
              auto [begin, end] =
                  clampRange(b, loc, first, last, length, op.getKeyOffset(),
                             position, op.getCausal());
              RowState next =
                  row.visit(begin, end, RowState::from(carried),
                            [](OpBuilder &, Value score, Value) { return score; });
              scf::YieldOp::create(b, loc, next.values());
            });
        return RowState::from(loop.getResults());
      });
}

Replacement alibi::decomposeOnlineAttention(RewriterBase &rewriter,
                                            OnlineAttentionOp op) {
  Location loc = op.getLoc();
  Value length = rewriter.createOrFold<tensor::DimOp>(loc, op.getKey(), 2);
  Value keysEnd = rewriter.createOrFold<arith::AddIOp>(loc, length,
                                                       op.getKeyOffset());
  return decomposeRows(
      rewriter, op,
      [&](OpBuilder &b, RowBuilder &row, ValueRange at, RowState state) {
        Value position =
            arith::AddIOp::create(b, loc, at[3], op.getQueryOffset());
        auto visitAll = [&](RowState start) {
          Value slope = tensor::ExtractOp::create(b, loc, op.getSlopes(),
                                                  ValueRange{at[1], at[2]});
          auto [begin, end] =
              clampRange(b, loc, op.getKeyOffset(), keysEnd, length,
                         op.getKeyOffset(), position, op.getCausal());
          return row.visit(
              begin, end, start,
              [&](OpBuilder &nested, Value score, Value j) -> Value {
                Value keyPosition =
                    arith::AddIOp::create(nested, loc, j, op.getKeyOffset());
                Value signedDistance =
                    arith::SubIOp::create(nested, loc, position, keyPosition);
                Value distance =
                    math::AbsIOp::create(nested, loc, signedDistance);
                Value integer = arith::IndexCastOp::create(
                    nested, loc, nested.getI32Type(), distance);
                Value real = arith::SIToFPOp::create(
                    nested, loc, nested.getF32Type(), integer);
                Value bias = arith::MulFOp::create(nested, loc, slope, real);
                return arith::SubFOp::create(nested, loc, score, bias);
              });
        };
        if (!op.getFallback())
          return visitAll(state);
        // Rows that hold something stay as they are; the others count every
        // key `fallback` times, through their maximum.
        Value empty = arith::CmpFOp::create(
            b, loc, arith::CmpFPredicate::OEQ, state.sum, row.f32(0));
        Value weight = row.f32(std::log(static_cast<double>(*op.getFallback())));
        auto branch = scf::IfOp::create(
            b, loc, empty,
            [&](OpBuilder &nested, Location) {
              OpBuilder::InsertionGuard guard(b);
              b.setInsertionPointToEnd(nested.getInsertionBlock());
              RowState filled = visitAll(state);
              filled.max = arith::AddFOp::create(b, loc, filled.max, weight);
              scf::YieldOp::create(b, loc, filled.values());
            },
            [&](OpBuilder &nested, Location) {
              scf::YieldOp::create(nested, loc, state.values());
            });
        return RowState::from(branch.getResults());
      });
}
