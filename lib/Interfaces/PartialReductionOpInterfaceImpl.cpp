//===- PartialReductionOpInterfaceImpl.cpp - Splitting reductions ---------===//
//
// Part of the alibi-mlir project.
//
// Splits of the keys, or of the samples, that accumulate apart, and their
// combination. The partial accumulators have one more dimension per split loop,
// in front, so that the part of one split is contiguous.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Interfaces/PartialReductionOpInterfaceImpl.h"
#include "TileLayout.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <limits>

using namespace mlir;
using namespace alibi;

/// Checks the loops that a caller wants to split.
static LogicalResult checkSplit(Operation *op, const TileLayout &layout,
                                const SetVector<unsigned> &splitLoops) {
  if (splitLoops.empty())
    return op->emitOpError("has no reduction to split");
  for (unsigned loop : splitLoops)
    if (!layout.isReduction(loop))
      return op->emitOpError() << "cannot split loop " << loop
                               << ", expected a reduction among its loops";
  // Callers count the splits in the order of the loops.
  if (!llvm::is_sorted(splitLoops))
    return op->emitOpError("expects the loops to split in ascending order");
  return success();
}

/// The place of a split in the partial accumulators of a result. Fails, with an
/// error at the op, where no such place exists.
static LogicalResult getPartialTile(Operation *op, OpBuilder &b,
                                    const TileLayout &layout, unsigned result,
                                    ReductionTilingStrategy strategy,
                                    SizesRef offsets, SizesRef sizes,
                                    const SetVector<unsigned> &splitLoops,
                                    SizesRef splits, Sizes &resultOffsets,
                                    Sizes &resultSizes) {
  if (failed(checkSplit(op, layout, splitLoops)))
    return failure();
  // The other way to split would keep an accumulator for every key of a tile.
  if (strategy != ReductionTilingStrategy::PartialReductionOuterParallel)
    return op->emitOpError(
        "splits its reductions into parallel tiles alone "
        "(PartialReductionOuterParallel, as tile_reduction_using_forall does)");
  if (splits.size() != splitLoops.size())
    return op->emitOpError() << "got " << splits.size() << " indices of "
                             << splitLoops.size() << " splits";
  if (failed(layout.getResultTile(b, result, offsets, sizes, resultOffsets,
                                  resultSizes)))
    return op->emitOpError("got a tile that does not fit its loops");
  resultOffsets.insert(resultOffsets.begin(), splits.begin(), splits.end());
  resultSizes.insert(resultSizes.begin(), splits.size(), b.getIndexAttr(1));
  return success();
}

namespace {
/// A tensor over the rows, with which further dimensions.
struct RowTensor {
  Value value;
  bool perSplit, hasDepth;
};

/// Builds the combination of partial accumulators.
struct Merger {
  using Body = llvm::function_ref<Value(OpBuilder &, Location, ValueRange)>;

  OpBuilder &b;
  Location loc;
  int64_t splits;

  /// A `linalg.generic` over the splits (where an operand has them), the rows
  /// and the depth; splits that `init` does not have are reduced.
  Value generic(ArrayRef<RowTensor> inputs, RowTensor init, Body body) {
    SmallVector<RowTensor> tensors(inputs);
    tensors.push_back(init);
    bool perSplit = llvm::any_of(tensors, [](auto t) { return t.perSplit; });
    bool hasDepth = llvm::any_of(tensors, [](auto t) { return t.hasDepth; });
    int64_t firstRow = perSplit ? splits : 0, depth = firstRow + 4;
    SmallVector<AffineMap> maps;
    SmallVector<Value> values;
    for (RowTensor tensor : tensors) {
      SmallVector<AffineExpr> exprs;
      for (int64_t dim = tensor.perSplit ? 0 : firstRow;
           dim < depth + tensor.hasDepth; ++dim)
        exprs.push_back(b.getAffineDimExpr(dim));
      maps.push_back(
          AffineMap::get(depth + hasDepth, 0, exprs, b.getContext()));
      values.push_back(tensor.value);
    }
    SmallVector<utils::IteratorType> loops(depth + hasDepth,
                                           utils::IteratorType::parallel);
    if (!init.perSplit)
      std::fill_n(loops.begin(), firstRow, utils::IteratorType::reduction);
    return linalg::GenericOp::create(
               b, loc, init.value.getType(), ArrayRef(values).drop_back(),
               init.value, maps, loops,
               [&](OpBuilder &nested, Location, ValueRange args) {
                 linalg::YieldOp::create(nested, loc, body(nested, loc, args));
               })
        .getResult(0);
  }

  /// exp(old - max), which is 0, not NaN, where both are -inf.
  RowTensor weight(RowTensor old, RowTensor max) {
    auto constant = [&](float value) -> Value {
      return arith::ConstantOp::create(b, loc, b.getF32FloatAttr(value));
    };
    Value low = constant(-std::numeric_limits<float>::infinity());
    Value zero = constant(0);
    old.value = generic(
        max, old, [&](OpBuilder &nested, Location loc, ValueRange args) {
          Value none = arith::CmpFOp::create(
              nested, loc, arith::CmpFPredicate::OEQ, args[0], low);
          Value reference =
              arith::SelectOp::create(nested, loc, none, zero, args[0]);
          Value lowered =
              arith::SubFOp::create(nested, loc, args[1], reference);
          return math::ExpOp::create(nested, loc, lowered,
                                     arith::FastMathFlags::afn);
        });
    return old;
  }

  /// total * kept + sum over the splits of weights * parts.
  Value combine(RowTensor total, RowTensor kept, RowTensor parts,
                RowTensor weights) {
    total.value = generic(
        kept, total, [](OpBuilder &nested, Location loc, ValueRange args) {
          return arith::MulFOp::create(nested, loc, args[1], args[0]);
        });
    return generic(
        {parts, weights}, total,
        [](OpBuilder &nested, Location loc, ValueRange args) -> Value {
          Value product = arith::MulFOp::create(nested, loc, args[0], args[1]);
          return arith::AddFOp::create(nested, loc, args[2], product);
        });
  }
};

template <typename Op>
struct PartialReductionModel
    : PartialReductionOpInterface::ExternalModel<PartialReductionModel<Op>,
                                                 Op> {
  FailureOr<SmallVector<Value>> generateInitialTensorForPartialReduction(
      Operation *op, OpBuilder &b, Location loc, SizesRef tileSizes,
      const SetVector<unsigned> &splitLoops) const {
    TileLayout layout(op);
    if (failed(checkSplit(op, layout, splitLoops)))
      return failure();
    Sizes offsets, sizes;
    for (Range range : layout.getDomain(b)) {
      offsets.push_back(range.offset);
      sizes.push_back(range.size);
    }
    if (tileSizes.size() != sizes.size())
      return op->emitOpError() << "has " << sizes.size() << " loops, got "
                               << tileSizes.size() << " sizes";
    SmallVector<Value> inits;
    // acc = 0, max = -inf, sum = 0.
    for (unsigned result = 0; result < 3; ++result) {
      Sizes at, shape;
      if (failed(layout.getResultTile(b, result, offsets, sizes, at, shape)))
        return failure();
      Sizes leading;
      for (unsigned loop : splitLoops)
        leading.push_back(tileSizes[loop]);
      shape.insert(shape.begin(), leading.begin(), leading.end());
      Value empty = tensor::EmptyOp::create(b, loc, shape, b.getF32Type());
      float identity =
          result == 1 ? -std::numeric_limits<float>::infinity() : 0;
      Value constant =
          arith::ConstantOp::create(b, loc, b.getF32FloatAttr(identity));
      inits.push_back(
          linalg::FillOp::create(b, loc, constant, empty).getResult(0));
    }
    return inits;
  }

  FailureOr<TilingResult>
  tileToPartialReduction(Operation *op, OpBuilder &b, Location loc,
                         ReductionTilingStrategy strategy, ValueRange init,
                         SizesRef offsets, SizesRef sizes,
                         const SetVector<unsigned> &splitLoops,
                         SizesRef splits) const {
    TileLayout layout(op);
    SmallVector<Value> inits;
    SmallVector<Operation *> slices;
    for (auto [result, partial] : llvm::enumerate(init)) {
      Sizes at, taken;
      if (failed(getPartialTile(op, b, layout, result, strategy, offsets, sizes,
                                splitLoops, splits, at, taken)))
        return failure();
      Sizes strides(at.size(), b.getIndexAttr(1));
      SmallVector<int64_t> shape;
      SmallVector<Value> dynamic;
      dispatchIndexOpFoldResults(ArrayRef(taken).drop_front(splits.size()),
                                 dynamic, shape);
      auto type = RankedTensorType::get(shape, b.getF32Type());
      auto slice = tensor::ExtractSliceOp::create(b, loc, type, partial, at,
                                                  taken, strides);
      inits.push_back(slice);
      slices.push_back(slice);
    }
    FailureOr<TilingResult> tiled = layout.tile(b, offsets, sizes, inits);
    if (succeeded(tiled))
      tiled->generatedSlices.append(slices);
    return tiled;
  }

  LogicalResult getPartialResultTilePosition(
      Operation *op, OpBuilder &b, unsigned resultNumber,
      ReductionTilingStrategy strategy, SizesRef offsets, SizesRef sizes,
      const SetVector<unsigned> &splitLoops, SizesRef splits,
      Sizes &resultOffsets, Sizes &resultSizes) const {
    return getPartialTile(op, b, TileLayout(op), resultNumber, strategy,
                          offsets, sizes, splitLoops, splits, resultOffsets,
                          resultSizes);
  }

  FailureOr<MergeResult>
  mergeReductions(Operation *op, OpBuilder &b, Location loc, ValueRange partial,
                  const SetVector<unsigned> &splitLoops) const {
    if (failed(checkSplit(op, TileLayout(op), splitLoops)))
      return failure();
    if (partial.size() != 3)
      return op->emitOpError()
             << "got " << partial.size() << " partial results, expected 3";
    Merger merger{b, loc, static_cast<int64_t>(splitLoops.size())};
    auto concrete = cast<Op>(op);
    RowTensor acc = {concrete.getAcc(), false, true};
    RowTensor max = {concrete.getMax(), false, false};
    RowTensor sum = {concrete.getSum(), false, false};
    RowTensor accs = {partial[0], true, true};
    RowTensor maxs = {partial[1], true, false};
    RowTensor sums = {partial[2], true, false};
    RowTensor newMax = max;
    newMax.value = merger.generic(
        maxs, max, [](OpBuilder &nested, Location loc, ValueRange args) {
          return arith::MaximumFOp::create(nested, loc, args[0], args[1]);
        });
    RowTensor kept = merger.weight(max, newMax);
    RowTensor weights = merger.weight(maxs, newMax);
    Value newSum = merger.combine(sum, kept, sums, weights);
    Value newAcc = merger.combine(acc, kept, accs, weights);
    // One op, where callers expect one handle; the others are its operands.
    return MergeResult{{newAcc.getDefiningOp()},
                       {newAcc, newMax.value, newSum}};
  }
};
} // namespace

void alibi::registerPartialReductionOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, AlibiDialect *) {
    context->loadDialect<arith::ArithDialect, linalg::LinalgDialect,
                         math::MathDialect, tensor::TensorDialect>();
    BlockAttentionOp::attachInterface<PartialReductionModel<BlockAttentionOp>>(
        *context);
    OnlineAttentionOp::attachInterface<
        PartialReductionModel<OnlineAttentionOp>>(*context);
  });
}
