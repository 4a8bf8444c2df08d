//===- DecodeMerge.cpp - Partial results of chunks of keys ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/Storage.h"
#include "DecodeKernel.h"
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

void DecodeKernel::merge(Value batchEntry, Value keyHead) {
  batch = batchEntry;
  head = keyHead;
  Value zero = e.index(0), one = e.index(1);
  Value factors = e.scratch({-1, e.lanes}, e.b.getF32Type(), chunks);
  e.loop(zero, rowCount, one, [&](Value row) {
    auto stateOf = [&](Value at, int64_t entry) {
      chunk = at;
      return e.loadScalar(state, placeOf(row, e.index(entry)));
    };
    Value lowest = e.f32(std::numeric_limits<float>::lowest());
    Value most =
        e.loop(zero, chunks, one, lowest, [&](Value at, ValueRange carried) {
          return Values{e.larger(stateOf(at, 0), carried[0])};
        })[0];
    Value sum =
        e.loop(zero, chunks, one, e.f32(0), [&](Value at, ValueRange carried) {
          Value below = e.subf(stateOf(at, 0), most);
          Value factor = e.exp(e.broadcast(below));
          e.store(factor, factors, {at, zero});
          Value scalar = vector::ExtractOp::create(e.b, e.loc, factor, 0);
          Value part = e.mulf(stateOf(at, 1), scalar);
          return Values{e.addf(carried[0], part)};
        })[0];
    writeRow(row, most, sum, factors);
  });
}

void DecodeKernel::writeRow(Value row, Value most, Value sum, Value factors) {
  Value zero = e.index(0), one = e.index(1), lanes = e.index(e.lanes);
  int64_t depth = op.getValue().getType().getDimSize(3);
  int64_t whole = e.wholeVectors(op.getOut(), depth);
  Value queries = buildSizeValue(e.b, e.loc, op.getQuery(), 3);
  Value g = e.floorDiv(row, queries);
  Value i = e.sub(row, e.mul(g, queries));
  Value isEmpty = arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OEQ,
                                        sum, e.f32(0));
  Value inverse = arith::DivFOp::create(e.b, e.loc, e.f32(1), sum);
  Value factor = e.broadcast(inverse);
  Type element = op.getOut().getType().getElementType();
  auto total = [&](Value channel) {
    Value all = e.loop(zero, chunks, one, e.splat(0),
                       [&](Value at, ValueRange carried) {
                         chunk = at;
                         Value part = e.load(partial, placeOf(row, channel));
                         Value weight = e.load(factors, {at, zero});
                         return Values{e.fma(part, weight, carried[0])};
                       })[0];
    Value scaled = e.mulf(all, factor);
    return e.select(isEmpty, e.splat(0), scaled);
  };
  e.loop(zero, e.index(whole), lanes, [&](Value channel) {
    e.storeNarrowVector(total(channel), op.getOut(),
                        {batch, head, g, i, channel});
  });
  e.loop(e.index(whole), e.index(depth), lanes, [&](Value channel) {
    Value results = total(channel);
    chunk = zero;
    e.store(results, partial, placeOf(row, channel));
  });
  e.loop(e.index(whole), e.index(depth), one, [&](Value channel) {
    chunk = zero;
    Value x = e.loadScalar(partial, placeOf(row, channel));
    if (!element.isF32())
      x = arith::TruncFOp::create(e.b, e.loc, element, x);
    e.storeScalar(x, op.getOut(), {batch, head, g, i, channel});
  });
  if (!op.getLse())
    return;
  chunk = zero;
  Value common = e.loadScalar(state, placeOf(row, e.index(2)));
  e.storeScalar(buildLogSumExp(e, op, most, sum, common), op.getLse(),
                {batch, head, g, i});
}
