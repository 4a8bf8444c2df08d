//===- SummaryKernel.cpp - What is kept of the keys, by block -------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "SummaryKernel.h"
#include "Alibi/IR/Storage.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

static constexpr int64_t kBlock = SummarizeOp::kBlock;
/// Blocks of one iteration: enough to outweigh its start.
static constexpr int64_t kRun = 32;

void SummaryKernel::build() {
  Value zero = e.index(0), one = e.index(1);
  Value batches = buildSizeValue(e.b, e.loc, op.getKey(), 0);
  Value heads = buildSizeValue(e.b, e.loc, op.getKey(), 1);
  Value blocks = e.ceilDiv(buildSizeValue(e.b, e.loc, op.getKey(), 2), kBlock);
  Value first = zero;
  if (op.getFirst())
    first = e.floorDiv(op.getFirst(), e.index(kBlock));
  Value left = e.max(e.sub(blocks, first), zero);
  Value runs = e.ceilDiv(left, kRun);
  scf::ParallelOp::create(
      e.b, e.loc, ValueRange{zero, zero, zero},
      ValueRange{batches, heads, runs}, ValueRange{one, one, one},
      [&](OpBuilder &b, Location, ValueRange at) {
        Emitter inner = e.at(b);
        SummaryKernel kernel(inner, op);
        kernel.batch = at[0];
        kernel.head = at[1];
        int64_t depth = op.getKey().getType().getDimSize(3);
        int64_t padded = llvm::alignTo(depth, inner.lanes);
        Type f32 = b.getF32Type();
        kernel.keys = inner.scratch({kBlock, padded}, f32);
        kernel.products = inner.scratch({kBlock, inner.lanes}, f32);
        Value begin = inner.add(first, inner.mul(at[2], inner.index(kRun)));
        Value end = inner.min(inner.add(begin, kRun), blocks);
        inner.loop(begin, end, inner.index(1),
                   [&](Value block) { kernel.visitBlock(block); });
        inner.freeScratch();
      });
}

Value SummaryKernel::loadEntry(Value table, Value otherwise) {
  if (!table)
    return otherwise;
  Value entry = e.loadScalar(table, batch);
  return arith::IndexCastOp::create(e.b, e.loc, e.b.getIndexType(), entry);
}

void SummaryKernel::packKeys(Value begin, Value end) {
  int64_t depth = op.getKey().getType().getDimSize(3);
  auto type = cast<MemRefType>(op.getKey().getType());
  bool isContiguous = type.isLastDimUnitStride();
  Value zero = e.index(0), one = e.index(1);
  e.loop(begin, end, one, [&](Value key) {
    Value row = e.sub(key, begin);
    for (int64_t c = 0; c < depth; c += e.lanes) {
      Value channel = e.index(c);
      if (isContiguous) {
        Value x = e.loadWideVector(op.getKey(), {batch, head, key, channel},
                                   std::min(e.lanes, depth - c));
        e.store(x, keys, {row, channel});
        continue;
      }
      e.store(e.splat(0), keys, {row, channel});
    }
    if (isContiguous)
      return;
    e.loop(zero, e.index(depth), one, [&](Value channel) {
      Value x = e.loadWide(op.getKey(), {batch, head, key, channel});
      e.storeScalar(x, keys, {row, channel});
    });
  });
}

Value SummaryKernel::largestSquare(Value count, ValueRange centres) {
  Value zero = e.index(0), one = e.index(1);
  int64_t padded = cast<MemRefType>(keys.getType()).getDimSize(1);
  e.loop(zero, count, one, [&](Value row) {
    Value sum = e.splat(0);
    for (int64_t v = 0; v < padded / e.lanes; ++v) {
      Value x = e.load(keys, {row, e.index(v * e.lanes)});
      if (!centres.empty())
        x = e.subf(x, centres[v]);
      sum = e.fma(x, x, sum);
    }
    e.store(sum, products, {row, zero});
  });
  // Whole vectors of keys are summed.
  e.loop(count, e.index(kBlock), one,
         [&](Value row) { e.store(e.splat(0), products, {row, zero}); });
  Value infinity = e.splat(std::numeric_limits<float>::infinity());
  Value most =
      e.loop(zero, e.index(kBlock), e.index(e.lanes), e.splat(0),
             [&](Value row, ValueRange carried) {
               Values sums;
               for (int64_t lane = 0; lane < e.lanes; ++lane)
                 sums.push_back(e.load(products, {e.add(row, lane), zero}));
               Value square = e.sumRows(sums);
               // NaN, too, becomes infinite.
               Value isFinite = e.lessf(square, infinity);
               square = e.select(isFinite, square, infinity);
               return Values{e.larger(square, carried[0])};
             })[0];
  return e.reduce(vector::CombiningKind::MAXNUMF, most);
}

Value SummaryKernel::roundedRoot(Value square) {
  // A sum of D squares is off by (D + 1) / 2^24 of itself at most, a square
  // that underflows by less than 1e-38.
  int64_t depth = op.getKey().getType().getDimSize(3);
  float more = 1 + std::ldexp(static_cast<float>(depth + 8), -24);
  Value tiny = e.f32(std::ldexp(static_cast<float>(depth), -120));
  Value root = math::SqrtOp::create(e.b, e.loc, e.addf(square, tiny));
  return e.mulf(root, e.f32(more));
}

void SummaryKernel::visitBlock(Value block) {
  Value zero = e.index(0), one = e.index(1);
  int64_t depth = op.getKey().getType().getDimSize(3);
  int64_t padded = cast<MemRefType>(keys.getType()).getDimSize(1);
  Value length = buildSizeValue(e.b, e.loc, op.getKey(), 2);
  Value first = e.mul(block, e.index(kBlock));
  Value begin = e.max(first, loadEntry(op.getKeyBegins(), zero));
  Value end = e.min(e.add(first, kBlock), length);
  end = e.min(end, loadEntry(op.getKeyEnds(), length));
  auto put = [&](Value number, Value entry) {
    e.storeScalar(number, op.getSummary(), {batch, head, block, entry});
  };
  auto visit = [&] {
    packKeys(begin, end);
    Value count = e.sub(end, begin);
    Value share = arith::DivFOp::create(e.b, e.loc, e.f32(1), e.toFloat(count));
    Value all = e.broadcast(share);
    Values centres =
        e.loop(zero, count, one, Values(padded / e.lanes, e.splat(0)),
               [&](Value row, ValueRange carried) {
                 Values sums;
                 for (auto [v, sum] : llvm::enumerate(carried)) {
                   Value channel = e.index(static_cast<int64_t>(v) * e.lanes);
                   sums.push_back(e.addf(sum, e.load(keys, {row, channel})));
                 }
                 return sums;
               });
    for (Value &centre : centres)
      centre = e.mulf(centre, all);
    put(roundedRoot(largestSquare(count, centres)), e.index(depth));
    put(roundedRoot(largestSquare(count, {})), e.index(depth + 1));
    // Through the first row, which is not needed any more: whole vectors might
    // not fit into the summary.
    for (auto [v, centre] : llvm::enumerate(centres))
      e.store(centre, keys, {zero, e.index(static_cast<int64_t>(v) * e.lanes)});
    e.loop(zero, e.index(depth), one, [&](Value channel) {
      put(e.loadScalar(keys, {zero, channel}), channel);
    });
  };
  auto clear = [&] {
    e.loop(zero, e.index(depth + 2), one,
           [&](Value entry) { put(e.f32(0), entry); });
  };
  e.choose(e.less(begin, end), visit, clear);
}
