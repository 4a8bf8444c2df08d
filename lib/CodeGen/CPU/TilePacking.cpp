//===- TilePacking.cpp - Operands and results of a tile of queries --------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/Storage.h"
#include "TileKernel.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

void TileKernel::packQueries() {
  Value zero = e.index(0), one = e.index(1);
  lastRow = e.sub(rows.rows, one);
  Value lowest = e.splat(std::numeric_limits<float>::lowest());
  Value nothing = e.splat(0);
  e.loop(zero, panels, one, [&](Value panel) {
    Value start = e.add(firstRow, e.mul(panel, e.index(width)));
    storeLanes(Values(shape.tileVectors, lowest), maximum, panel);
    storeLanes(Values(shape.tileVectors, nothing), sum, panel);
    if (exactSum)
      storeLanes(Values(shape.tileVectors, nothing), exactSum, panel);
    e.loop(zero, e.index(valueDepth), one, [&](Value channel) {
      storeLanes(Values(shape.tileVectors, nothing), out, {panel, channel});
    });
    packPanel(panel, start);
  });
}

SmallVector<std::pair<Value, Value>> TileKernel::placesOf(Value firstLane) {
  SmallVector<std::pair<Value, Value>> places;
  for (int64_t lane = 0; lane < shape.lanes; ++lane)
    places.push_back(rows.split(e.min(e.add(firstLane, lane), lastRow)));
  return places;
}

void TileKernel::packPanel(Value panel, Value start) {
  Value zero = e.index(0), one = e.index(1);
  int64_t whole = e.wholeVectors(op.getQuery(), depth);
  Value factor = e.broadcast(op.getScale());
  e.loop(zero, e.index(width), e.index(shape.lanes), [&](Value block) {
    auto places = placesOf(e.add(start, block));
    e.loop(zero, e.index(whole), e.index(shape.lanes), [&](Value channel) {
      Values vectors;
      for (auto [g, i] : places) {
        Value x = e.loadWideVector(op.getQuery(), {batch, head, g, i, channel});
        vectors.push_back(e.mulf(x, factor));
      }
      vectors = e.transpose(vectors);
      for (int64_t c = 0; c < shape.lanes; ++c)
        e.store(vectors[c], query, {panel, e.add(channel, c), block});
    });
  });
  e.loop(zero, e.index(width), one, [&](Value lane) {
    auto [g, i] = rows.split(e.min(e.add(start, lane), lastRow));
    e.loop(e.index(whole), e.index(depth), one,
           [&, g = g, i = i](Value channel) {
             Value x = e.loadWide(op.getQuery(), {batch, head, g, i, channel});
             e.storeScalar(e.mulf(x, op.getScale()), query,
                           {panel, channel, lane});
           });
  });
}

Value TileKernel::wideRow(Value key) { return e.sub(key, tileBegin); }

void TileKernel::packKeys(Value tileEnd) {
  if (!wideKeys)
    return;
  Value one = e.index(1), zero = e.index(0);
  std::pair<Value, Value> copies[] = {{op.getKey(), wideKeys},
                                      {op.getValue(), wideValues}};
  for (auto [from, to] : copies) {
    Value channels = e.index(cast<MemRefType>(to.getType()).getDimSize(1));
    e.loop(tileBegin, tileEnd, one, [&, from = from, to = to](Value key) {
      Value row = e.sub(key, tileBegin);
      e.loop(zero, channels, one, [&](Value channel) {
        Value x = e.loadWide(from, {batch, head, key, channel});
        e.storeScalar(x, to, {row, channel});
      });
    });
  }
}

void TileKernel::writeBlock(Value panel, Value start, Value block, Value total,
                            int64_t channels) {
  Value nothing = e.splat(0), last = e.sub(total, e.index(1));
  Value l = e.load(sum, {panel, block});
  Value isEmpty =
      arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OEQ, l, nothing);
  Value inverse = arith::DivFOp::create(e.b, e.loc, e.splat(1), l);
  SmallVector<std::pair<Value, Value>> places;
  Values isRow;
  for (int64_t lane = 0; lane < shape.lanes; ++lane) {
    Value row = e.add(e.add(start, block), lane);
    isRow.push_back(e.lessOrEqual(row, last));
    places.push_back(rows.split(e.min(row, last)));
  }
  e.loop(e.index(0), e.index(channels), e.index(shape.lanes),
         [&](Value channel) {
           Values vectors;
           for (int64_t c = 0; c < shape.lanes; ++c) {
             Value x = e.load(out, {panel, e.add(channel, c), block});
             vectors.push_back(e.select(isEmpty, nothing, e.mulf(x, inverse)));
           }
           vectors = e.transpose(vectors);
           for (int64_t lane = 0; lane < shape.lanes; ++lane)
             e.when(isRow[lane], [&] {
               auto [g, i] = places[lane];
               e.storeNarrowVector(vectors[lane], op.getOut(),
                                   {batch, head, g, i, channel});
             });
         });
}

void TileKernel::writeResults() {
  Value zero = e.index(0), one = e.index(1);
  Value total = rows.rows;
  Type element = op.getOut().getType().getElementType();
  e.loop(zero, panels, one, [&](Value panel) {
    Value start = e.add(firstRow, e.mul(panel, e.index(width)));
    Value lanes = e.min(e.index(width), e.max(e.sub(total, start), zero));
    int64_t whole = e.wholeVectors(op.getOut(), valueDepth);
    e.loop(zero, lanes, e.index(shape.lanes),
           [&](Value block) { writeBlock(panel, start, block, total, whole); });
    e.loop(zero, lanes, one, [&](Value lane) {
      auto [g, i] = rows.split(e.add(start, lane));
      Value l = e.loadScalar(sum, {panel, lane});
      Value isEmpty = arith::CmpFOp::create(
          e.b, e.loc, arith::CmpFPredicate::OEQ, l, e.f32(0));
      Value inverse = arith::DivFOp::create(e.b, e.loc, e.f32(1), l);
      inverse = e.select(isEmpty, e.f32(0), inverse);
      e.loop(e.index(whole), e.index(valueDepth), one,
             [&, g = g, i = i](Value channel) {
               Value x = e.loadScalar(out, {panel, channel, lane});
               Value result = e.select(isEmpty, e.f32(0), e.mulf(x, inverse));
               if (!element.isF32())
                 result = arith::TruncFOp::create(e.b, e.loc, element, result);
               e.storeScalar(result, op.getOut(), {batch, head, g, i, channel});
             });
      if (!op.getLse())
        return;
      Value most = e.loadScalar(maximum, {panel, lane});
      Value all = exactSum ? e.loadScalar(exactSum, {panel, lane}) : l;
      Value common;
      if (op.getSlopes())
        common = e.loadScalar(rows.common, {panel, lane});
      e.storeScalar(buildLogSumExp(e, op, most, all, common), op.getLse(),
                    {batch, head, g, i});
      if (op.getDropped())
        e.storeScalar(skips->share(panel, lane, all), op.getDropped(),
                      {batch, head, g, i});
    });
  });
}
