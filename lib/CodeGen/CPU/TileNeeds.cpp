//===- TileNeeds.cpp - Tiles of keys that a tile of queries needs ---------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "TileKernel.h"
#include "TileWalk.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <cmath>

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

void TileKernel::visitNeededTiles() {
  Value zero = e.index(0), one = e.index(1);
  Value largest = e.loadScalar(norms->largest, {batch, head, zero});
  e.loop(zero, panels, one,
         [&](Value panel) { skips->fill(panel, queryNorms(panel), largest); });
  auto multiply = [&](Value panel, Value block) {
    return multiplyCentre(panel, block);
  };
  TileWalk::Tile tile = {
      batch, head, panels, maximum, exactSum ? exactSum : sum, multiply};
  TileWalk walk(e, op, shape, shape.keyTile, rows, *skips, *norms, tile,
                capacity);
  walk.forEachTile([&](Value firstKey, Value tileEnd) {
    tileBegin = firstKey;
    packKeys(tileEnd);
    e.loop(zero, panels, one, [&](Value panel) {
      Value begin = e.loadScalar(walk.ranges, {panel, zero});
      Value end = e.loadScalar(walk.ranges, {panel, one});
      visitTile(panel, begin, end, tileEnd);
    });
  });
}

float TileKernel::lostSquares() const {
  return std::ldexp(static_cast<float>(depth), -120);
}

Values TileKernel::queryNorms(Value panel) {
  Values sums(shape.tileVectors, e.splat(lostSquares()));
  Value zero = e.index(0), channels = e.index(depth), one = e.index(1);
  Values norms =
      e.loop(zero, channels, one, sums, [&](Value channel, ValueRange carried) {
        Values next;
        for (auto [sum, q] :
             llvm::zip(carried, loadLanes(query, {panel, channel})))
          next.push_back(e.fma(q, q, sum));
        return next;
      });
  for (Value &norm : norms)
    norm = math::SqrtOp::create(e.b, e.loc, norm);
  return norms;
}

Values TileKernel::multiplyCentre(Value panel, Value block) {
  Values zeros(shape.tileVectors, e.splat(0));
  Value zero = e.index(0), channels = e.index(depth), one = e.index(1);
  return e.loop(
      zero, channels, one, zeros, [&](Value channel, ValueRange carried) {
        Value number =
            e.loadScalar(op.getSummary(), {batch, head, block, channel});
        Value all = e.broadcast(number);
        Values next;
        for (auto [sum, q] :
             llvm::zip(carried, loadLanes(query, {panel, channel})))
          next.push_back(e.fma(all, q, sum));
        return next;
      });
}
