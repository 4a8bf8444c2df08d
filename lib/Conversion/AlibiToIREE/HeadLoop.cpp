//===- HeadLoop.cpp - Heads whose blocks differ ---------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "BlockedAttention.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::iree;

namespace {
/// The place of a head in tensors `[B, H, ...]`.
struct Place {
  Value batch; // null: all of them
  Value head;

  SmallVector<OpFoldResult> offsets(OpBuilder &b, int64_t rank) const {
    SmallVector<OpFoldResult> offsets(rank, b.getIndexAttr(0));
    if (batch)
      offsets[0] = batch;
    offsets[1] = head;
    return offsets;
  }
  SmallVector<OpFoldResult> sizes(OpBuilder &b,
                                  ArrayRef<OpFoldResult> whole) const {
    SmallVector<OpFoldResult> sizes(whole);
    if (batch)
      sizes[0] = b.getIndexAttr(1);
    sizes[1] = b.getIndexAttr(1);
    return sizes;
  }
  Value slice(OpBuilder &b, Location loc, Value tensor) const {
    SmallVector<OpFoldResult> taken =
        sizes(b, tensor::getMixedSizes(b, loc, tensor));
    auto rank = static_cast<int64_t>(taken.size());
    SmallVector<OpFoldResult> ones(rank, b.getIndexAttr(1));
    SmallVector<OpFoldResult> from = offsets(b, rank);
    return tensor::ExtractSliceOp::create(b, loc, tensor, from, taken, ones);
  }
  /// `wholeSizes`: of `whole`, which a loop carries.
  Value insert(OpBuilder &b, Location loc, Value part, Value whole,
               ArrayRef<OpFoldResult> wholeSizes) const {
    SmallVector<OpFoldResult> taken = sizes(b, wholeSizes);
    auto rank = static_cast<int64_t>(taken.size());
    SmallVector<OpFoldResult> ones(rank, b.getIndexAttr(1));
    SmallVector<OpFoldResult> to = offsets(b, rank);
    return tensor::InsertSliceOp::create(b, loc, part, whole, to, taken, ones);
  }
};
} // namespace

/// The slope of a head, `[1, 1]` or `[B or 1, 1, 1]`, of `[H, 1]` or `[B, H,
/// 1]`.
static Value sliceSlopes(OpBuilder &b, Location loc, Value slopes,
                         const Place &place) {
  int64_t rank = cast<RankedTensorType>(slopes.getType()).getRank();
  if (rank == 3)
    return place.slice(b, loc, slopes);
  SmallVector<OpFoldResult> offsets = {place.head, b.getIndexAttr(0)};
  SmallVector<OpFoldResult> ones(2, b.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(b, loc, slopes, offsets, ones, ones);
}

SmallVector<Value> alibi::iree::buildHeadLoop(
    OpBuilder &b, AttentionOp op, bool byBatch, int64_t samples,
    function_ref<Accumulators(OpBuilder &, const HeadSlice &)> body) {
  Location loc = op.getLoc();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, loc, op.getQuery());
  int64_t heads = op.getQuery().getType().getDimSize(1);
  int64_t group = heads / op.getKey().getType().getDimSize(1);
  // Split before they are sliced: IREE folds the other order into invalid
  // slices.
  Value query = splitDim(b, loc, op.getQuery(), 1, heads);
  int64_t slopesRank = op.getSlopes().getType().getRank();
  Value slopes = splitDim(b, loc, op.getSlopes(), slopesRank - 1, heads);
  OpFoldResult batch = sizes[0];
  sizes[3] = tensor::getMixedSize(b, loc, op.getValue(), 3);
  Type element = op.getOut().getType().getElementType();
  SmallVector<Value> results = {
      tensor::EmptyOp::create(b, loc, sizes, element)};
  if (op.getLse()) {
    ArrayRef<OpFoldResult> rows = ArrayRef(sizes).drop_back();
    results.push_back(tensor::EmptyOp::create(b, loc, rows, b.getF32Type()));
  }
  Value zero = arith::ConstantIndexOp::create(b, loc, 0);
  Value one = arith::ConstantIndexOp::create(b, loc, 1);
  Value end = arith::ConstantIndexOp::create(b, loc, heads);

  auto tie = [&](OpBuilder &nested, ValueRange carried) {
    SmallVector<Value> tied;
    for (auto [number, value] : llvm::enumerate(carried))
      tied.push_back(
          tieSizes(nested, loc, value, ArrayRef(sizes).drop_back(number)));
    return tied;
  };
  auto visitHead = [&](OpBuilder &nested, Place place, ValueRange carried) {
    HeadSlice head;
    head.query = place.slice(nested, loc, query);
    Place keyPlace = place;
    IntegerMath math(nested, loc, nested.getIndexType());
    if (group > 1) {
      Value size = math.constant(group);
      keyPlace.head = math.div(place.head, size);
    }
    head.key = keyPlace.slice(nested, loc, op.getKey());
    head.value = keyPlace.slice(nested, loc, op.getValue());
    head.slopes = sliceSlopes(nested, loc, slopes, place);
    if (place.batch)
      head.at.push_back(place.batch);
    head.at.push_back(place.head);
    // [B, H, N, Dv] -> [B or 1, 1, 1, N, Dv].
    head.sizes = place.sizes(nested, sizes);
    head.sizes.insert(head.sizes.begin() + 1, nested.getIndexAttr(1));
    Accumulators rows = body(nested, head);
    SmallVector<Value> next = tie(nested, carried);
    SmallVector<Value> parts = finishRows(nested, loc, head.sizes, rows,
                                          element, bool(op.getLse()), samples);
    for (auto [number, part] : llvm::enumerate(parts)) {
      Value joined = joinHeads(nested, loc, part);
      next[number] = place.insert(nested, loc, joined, next[number],
                                  ArrayRef(sizes).drop_back(number));
    }
    return next;
  };
  auto overHeads = [&](OpBuilder &outer, Value entry, ValueRange carried) {
    auto loop = scf::ForOp::create(
        outer, loc, zero, end, one, carried,
        [&](OpBuilder &nested, Location, Value head, ValueRange inner) {
          SmallVector<Value> next = visitHead(nested, {entry, head}, inner);
          scf::YieldOp::create(nested, loc, next);
        });
    return tie(outer, loop.getResults());
  };
  if (!byBatch)
    return overHeads(b, Value(), results);
  Value entries = getValueOrCreateConstantIndexOp(b, loc, batch);
  auto loop = scf::ForOp::create(
      b, loc, zero, entries, one, results,
      [&](OpBuilder &nested, Location, Value entry, ValueRange carried) {
        SmallVector<Value> before = tie(nested, carried);
        SmallVector<Value> next = overHeads(nested, entry, before);
        scf::YieldOp::create(nested, loc, next);
      });
  return tie(b, loop.getResults());
}
