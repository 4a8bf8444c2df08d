//===- KeyNorms.cpp - The largest norms of ranges of keys -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "KeyNorms.h"
#include "Alibi/IR/Storage.h"
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

static constexpr int64_t kBlock = SummarizeOp::kBlock;

Value alibi::cpu::buildSinkBegin(Emitter &e, FusedAttentionOp op, Value batch) {
  Value zero = e.index(0);
  if (!op.getKeyBegins())
    return zero;
  Value entry = e.loadScalar(op.getKeyBegins(), batch);
  Value first =
      arith::IndexCastOp::create(e.b, e.loc, e.b.getIndexType(), entry);
  first = e.min(e.max(first, zero), buildSizeValue(e.b, e.loc, op.getKey(), 2));
  Value block = e.index(kBlock);
  return e.mul(e.floorDiv(first, block), block);
}

namespace {
/// Fills the tables of one batch entry and head.
class NormsBuilder {
public:
  NormsBuilder(Emitter &e, FusedAttentionOp op, const KeyNorms &norms,
               int64_t tileKeys, Value tiles, ValueRange at)
      : e(e), op(op), norms(norms), tileKeys(tileKeys), tiles(tiles),
        batch(at[0]), head(at[1]) {}

  void build();

private:
  Value max(Value x, Value y) { return e.larger(x, y); }
  void buildLevels();

  Emitter &e;
  FusedAttentionOp op;
  const KeyNorms &norms;
  int64_t tileKeys;
  Value tiles, batch, head;
};
} // namespace

void NormsBuilder::build() {
  Value zero = e.index(0), one = e.index(1), nothing = e.f32(0);
  Value perTile = e.index(tileKeys / kBlock);
  Value blocks = buildSizeValue(e.b, e.loc, op.getSummary(), 2);
  Value sinkKey = buildSinkBegin(e, op, batch);
  Value sink = e.floorDiv(sinkKey, e.index(kBlock));
  Value last = buildSizeValue(e.b, e.loc, op.getSummary(), 3);
  last = e.sub(last, one);
  Value infinity = e.f32(std::numeric_limits<float>::infinity());
  e.storeScalar(nothing, norms.before, {batch, head, zero});
  Values inits = {nothing, nothing};
  // Of the tiles so far, and of all blocks.
  Values most =
      e.loop(zero, tiles, one, inits, [&](Value tile, ValueRange carried) {
        Value begin = e.mul(tile, perTile);
        Value end = e.min(e.add(begin, perTile), blocks);
        Value start[] = {nothing, carried[1]};
        Values inTile =
            e.loop(begin, end, one, start, [&](Value block, ValueRange inner) {
              Value norm =
                  e.loadScalar(op.getSummary(), {batch, head, block, last});
              // What is no number bounds nothing.
              norm = e.select(e.lessf(norm, infinity), norm, infinity);
              Value isSink = arith::CmpIOp::create(
                  e.b, e.loc, arith::CmpIPredicate::eq, block, sink);
              Value counted = e.select(isSink, nothing, norm);
              Value next = max(counted, inner[0]);
              return Values{next, max(norm, inner[1])};
            });
        e.storeScalar(inTile[0], norms.levels, {batch, head, zero, tile});
        Value before = max(inTile[0], carried[0]);
        e.storeScalar(before, norms.before, {batch, head, e.add(tile, 1)});
        return Values{before, inTile[1]};
      });
  e.storeScalar(most[1], norms.largest, {batch, head, zero});
  e.storeScalar(nothing, norms.behind, {batch, head, tiles});
  e.loop(zero, tiles, one, nothing, [&](Value back, ValueRange carried) {
    Value tile = e.sub(e.sub(tiles, one), back);
    Value norm = e.loadScalar(norms.levels, {batch, head, zero, tile});
    Value behind = max(norm, carried[0]);
    e.storeScalar(behind, norms.behind, {batch, head, tile});
    return Values{behind};
  });
  buildLevels();
}

void NormsBuilder::buildLevels() {
  Value zero = e.index(0), one = e.index(1), nothing = e.f32(0);
  e.loop(one, e.index(KeyNorms::kLevels), one, tiles,
         [&](Value level, ValueRange carried) {
           Value below = e.sub(level, one), count = carried[0];
           Value half = e.ceilDiv(count, 2);
           e.loop(zero, half, one, [&](Value node) {
             Value left = e.mul(node, e.index(2)), right = e.add(left, 1);
             Value isPair = e.less(right, count);
             Value norm =
                 e.loadScalar(norms.levels, {batch, head, below, left});
             right = e.select(isPair, right, left);
             Value other =
                 e.loadScalar(norms.levels, {batch, head, below, right});
             other = e.select(isPair, other, nothing);
             e.storeScalar(max(norm, other), norms.levels,
                           {batch, head, level, node});
           });
           return Values{half};
         });
}

KeyNorms alibi::cpu::buildKeyNorms(Emitter &e, FusedAttentionOp op,
                                   int64_t tileKeys) {
  Value zero = e.index(0), one = e.index(1);
  Value batches = buildSizeValue(e.b, e.loc, op.getKey(), 0);
  Value heads = buildSizeValue(e.b, e.loc, op.getKey(), 1);
  Value keys = buildSizeValue(e.b, e.loc, op.getKey(), 2);
  Value tiles = e.ceilDiv(keys, tileKeys), more = e.add(tiles, 1);
  Type f32 = e.b.getF32Type();
  KeyNorms norms;
  norms.levels =
      e.scratch({-1, -1, KeyNorms::kLevels, -1}, f32, {batches, heads, tiles});
  norms.before = e.scratch({-1, -1, -1}, f32, {batches, heads, more});
  norms.behind = e.scratch({-1, -1, -1}, f32, {batches, heads, more});
  norms.largest = e.scratch({-1, -1, 1}, f32, {batches, heads});
  scf::ParallelOp::create(
      e.b, e.loc, ValueRange{zero, zero}, ValueRange{batches, heads},
      ValueRange{one, one}, [&](OpBuilder &b, Location, ValueRange at) {
        Emitter inner = e.at(b);
        NormsBuilder(inner, op, norms, tileKeys, tiles, at).build();
      });
  return norms;
}
