//===- SkipTable.cpp - What rows can do without ---------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "SkipTable.h"
#include "Alibi/IR/Storage.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <cmath>

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

// Allowances for rounding, of numbers near 1: more than the errors of the few
// operations they stand for.
static constexpr float kUp = 1 + 0x1p-16F, kDown = 1 - 0x1p-20F;
/// Sums of up to 2^22 weights, each off by at most 2^-8 (bf16) of itself.
static constexpr float kSumTrust = 1 - 0x1p-6F;
/// Logarithms are kept within this: beyond it nothing can be skipped, or what
/// is skipped is nothing.
static constexpr float kLogLimit = 80;

SkipTable::SkipTable(Emitter &e, FusedAttentionOp op, const CPUShape &shape,
                     const RowTable &rows, Value capacity)
    : e(e), op(op), shape(shape), rows(rows) {
  int64_t width = shape.tileVectors * shape.lanes;
  Values tables = e.scratchTables(5, width, e.b.getF32Type(), capacity);
  norm = tables[0];
  trust = tables[1];
  spread = tables[2];
  dropped = tables[3];
  tentative = tables[4];
}

Values SkipTable::load(Value table, Value panel) {
  Values vectors;
  for (int64_t v = 0; v < shape.tileVectors; ++v)
    vectors.push_back(e.load(table, {panel, e.index(v * shape.lanes)}));
  return vectors;
}

void SkipTable::store(ValueRange vectors, Value table, Value panel) {
  for (auto [v, vector] : llvm::enumerate(vectors))
    e.store(vector, table,
            {panel, e.index(static_cast<int64_t>(v) * shape.lanes)});
}

void SkipTable::fill(Value panel, ValueRange norms, Value largestKey) {
  // A product of D channels is off by less than (D + 16) / 2^23 of the norms'
  // product.
  int64_t depth = op.getQuery().getType().getDimSize(4);
  Value error = e.splat(-std::ldexp(static_cast<float>(depth + 16), -23));
  Value largest = e.broadcast(largestKey), one = e.splat(1);
  Value length = buildSizeValue(e.b, e.loc, op.getKey(), 2);
  Value keys = e.broadcast(e.toFloat(length));
  // So is a norm by less than D / 2^24 of itself.
  Value up = e.splat(kUp + std::ldexp(static_cast<float>(depth), -24));
  Values wide, trusts, spreads;
  for (Value x : norms) {
    wide.push_back(e.mulf(x, up));
    Value off = e.mulf(e.mulf(wide.back(), largest), error);
    trusts.push_back(e.mulf(e.exp(off), e.splat(kSumTrust)));
  }
  for (Value slope : load(rows.slope, panel)) {
    Value reach = arith::DivFOp::create(e.b, e.loc, one, slope);
    reach = e.addf(reach, one);
    spreads.push_back(e.select(e.lessf(reach, keys), reach, keys));
  }
  store(wide, norm, panel);
  store(trusts, trust, panel);
  store(spreads, spread, panel);
  store(Values(shape.tileVectors, e.splat(0)), dropped, panel);
}

Values SkipTable::boundByNorm(Value panel, Value keyNorm) {
  Value all = e.broadcast(keyNorm);
  Values bounds;
  for (Value x : load(norm, panel))
    bounds.push_back(e.mulf(x, all));
  return bounds;
}

Values SkipTable::boundByCentre(Value panel, ValueRange products, Value radius,
                                Value keyNorm) {
  // The rounding of the product with the centre, whose norm is no larger.
  int64_t depth = op.getQuery().getType().getDimSize(4);
  Value error = e.f32(std::ldexp(static_cast<float>(depth + 16), -23));
  Value reach = e.addf(radius, e.mulf(keyNorm, error));
  Value all = e.broadcast(reach);
  Values norms = load(norm, panel), most = boundByNorm(panel, keyNorm), bounds;
  for (int64_t v = 0; v < shape.tileVectors; ++v) {
    Value near = e.fma(norms[v], all, products[v]);
    // NaN where either is, or infinity.
    Value isLess = e.lessf(most[v], near);
    bounds.push_back(e.select(isLess, most[v], near));
  }
  return bounds;
}

Value SkipTable::test(Value panel, Value begin, Value end, ValueRange scores,
                      ValueRange maxima, ValueRange sums) {
  Value low = e.broadcast(e.toInt(begin)), high = e.broadcast(e.toInt(end));
  Value last = e.sub(high, e.splatInt(1));
  Value count = e.broadcast(e.toFloat(e.sub(end, begin)));
  auto lanes = [&](Value table, int64_t v) {
    return e.load(table, {panel, e.index(v * shape.lanes)});
  };
  Value all;
  Values next;
  for (int64_t v = 0; v < shape.tileVectors; ++v) {
    // From the nearest key to the anchor, which biases are relative to.
    Value anchor = lanes(rows.anchor, v);
    Value after = e.sub(low, anchor);
    Value away = e.max(after, e.sub(anchor, last));
    away = e.max(away, e.splatInt(0));
    Value distance = arith::SIToFPOp::create(e.b, e.loc, e.vectorType, away);
    Value slope = lanes(rows.slope, v);
    Value bias = e.mulf(e.mulf(slope, distance), e.splat(kDown));
    Value log = e.subf(e.subf(scores[v], bias), maxima[v]);
    Value limit = e.splat(kLogLimit), floor = e.splat(-kLogLimit);
    log = e.select(e.lessf(limit, log), limit, log);
    log = e.select(e.lessf(log, floor), floor, log);
    // Biases of neighbours fall by exp(-slope): a geometric sum.
    Value reach = lanes(spread, v);
    Value terms = e.select(e.lessf(count, reach), count, reach);
    Value heaviest = e.mulf(e.exp(log), e.splat(kUp));
    Value weight = e.mulf(heaviest, terms);
    Value isBefore = e.lessOrEqual(high, lanes(rows.low, v));
    Value isBehind = e.lessOrEqual(lanes(rows.high, v), low);
    Value isUnseen = arith::OrIOp::create(e.b, e.loc, isBefore, isBehind);
    Value seesNone = e.lessOrEqual(lanes(rows.high, v), lanes(rows.low, v));
    isUnseen = arith::OrIOp::create(e.b, e.loc, isUnseen, seesNone);
    weight = e.select(isUnseen, e.splat(0), weight);
    // All keys that are farther must fit, too, as if they scored no more:
    // otherwise the first ones would take what is allowed, and others, which
    // weigh less, be visited.
    Value rest = e.select(isUnseen, e.splat(0), e.mulf(heaviest, reach));
    Value before = lanes(dropped, v);
    Value skipped = e.addf(before, weight);
    Value budget = e.mulf(lanes(rows.tolerance, v), lanes(trust, v));
    Value fits = e.lessOrEqualf(e.addf(before, rest), e.mulf(budget, sums[v]));
    all = all ? e.both(all, fits) : fits;
    next.push_back(skipped);
  }
  store(next, tentative, panel);
  return e.reduce(vector::CombiningKind::AND, all);
}

void SkipTable::accept(Value panel) {
  store(load(tentative, panel), dropped, panel);
}

void SkipTable::keep(Value panel) {
  store(load(dropped, panel), tentative, panel);
}

void SkipTable::rescale(Value panel, ValueRange alphas) {
  Values scaled = load(dropped, panel);
  for (auto [vector, alpha] : llvm::zip(scaled, alphas))
    vector = e.mulf(vector, alpha);
  store(scaled, dropped, panel);
}

Value SkipTable::share(Value panel, Value lane, Value sum) {
  Value skipped = e.loadScalar(dropped, {panel, lane});
  Value sure = e.mulf(sum, e.loadScalar(trust, {panel, lane}));
  Value all = e.addf(sure, skipped);
  Value isNothing = arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::OEQ,
                                          skipped, e.f32(0));
  Value part = arith::DivFOp::create(e.b, e.loc, skipped, all);
  return e.select(isNothing, e.f32(0), part);
}
