//===- Scores.cpp - Bias, masks and softmax of a tile ---------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Scores.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();
static constexpr double kLeastLinearScale = 0x1p-20;

/// (row, column beyond the thread's first one) of an element.
static std::pair<size_t, int64_t> placeOf(size_t element) {
  int64_t n = element / 4;
  return {element / 2 % 2, 8 * n + static_cast<int64_t>(element % 2)};
}

double cuda::scaleOf(AttentionOp op) {
  if (op.getScale())
    return op.getScale()->convertToDouble();
  auto depth = static_cast<double>(op.getQuery().getType().getDimSize(3));
  return 1 / std::sqrt(depth);
}

Softmax Softmax::start(Emitter &e) {
  Value none = e.f32(-kInfinity), zero = e.f32(0);
  return {Values(2, none), Values(2, zero)};
}

Values Softmax::update(Emitter &e, ScoreTile &tile) {
  Values factors;
  Value none = e.f32(-kInfinity), zero = e.f32(0);
  for (size_t row = 0; row < 2; ++row) {
    Value most;
    for (auto [k, score] : llvm::enumerate(tile.scores))
      if (placeOf(k).first == row)
        most = most ? e.maxF(most, score) : score;
    if (tile.factor)
      most = e.fma(most, tile.factor, tile.offsets[row]);
    most = e.maxF(most, e.shuffleXor(most, 1));
    most = e.maxF(most, e.shuffleXor(most, 2));
    most = e.maxF(maximum[row], most);
    // Where nothing was seen yet, any number does, but infinity.
    Value isSeen = e.notEqualF(most, none);
    Value base = e.select(isSeen, most, zero);
    Value factor = e.exp2(e.subF(maximum[row], base));
    maximum[row] = most;
    // Weights of a tile are summed apart: errors grow with the number of tiles.
    Value total;
    Value shift = tile.factor ? e.subF(tile.offsets[row], base) : Value();
    for (size_t k = 2 * row; k < tile.scores.size(); k += 4) {
      Value weights[2];
      for (size_t c = 0; c < 2; ++c)
        weights[c] =
            e.exp2(shift ? e.fma(tile.scores[k + c], tile.factor, shift)
                         : e.subF(tile.scores[k + c], base));
      if (tile.counts) {
        auto [first, second] = tile.counts(k);
        weights[0] = e.mulF(weights[0], first);
        weights[1] = e.mulF(weights[1], second);
      }
      for (size_t c = 0; c < 2; ++c) {
        tile.scores[k + c] = weights[c];
        total = total ? e.addF(total, weights[c]) : weights[c];
      }
    }
    sum[row] = e.fma(sum[row], factor, total);
    factors.push_back(factor);
  }
  return factors;
}

void Softmax::finish(Emitter &e) {
  for (Value &share : sum) {
    share = e.addF(share, e.shuffleXor(share, 1));
    share = e.addF(share, e.shuffleXor(share, 2));
  }
}

Scores::Scores(KernelFrame &frame, AttentionOp op, ArrayRef<Row> rows)
    : e(frame.e), rows(rows), scale(scaleOf(op) * llvm::numbers::log2e) {
  column = e.shl(e.bitAnd(e.thread(), 3), 1);
}

Value Scores::isPlain(const TileRows &tile, Value begin, int64_t count) {
  Value end = e.add(begin, count);
  Value isSeen = e.both(e.lessOrEqual(tile.fullBegin, begin),
                        e.lessOrEqual(end, tile.fullEnd));
  Value isBefore = e.lessOrEqual(end, tile.leastAnchor);
  Value isBehind = e.lessOrEqual(tile.greatestAnchor, begin);
  return e.both(isSeen, e.either(isBefore, isBehind));
}

void Scores::biasOf(const TileRows &tile, Value begin, Values &steps,
                    Values &starts) {
  Value isBehind = e.lessOrEqual(tile.greatestAnchor, begin);
  Value first = e.add(begin, column);
  for (const Row &row : rows) {
    Value step = e.select(isBehind, e.negF(row.slope), row.slope);
    Value distance = e.toFloat(e.sub(first, row.anchor));
    starts.push_back(e.mulF(step, distance));
    steps.push_back(step);
  }
}

ScoreTile Scores::biased(ValueRange products, const TileRows &tile,
                         Value begin) {
  Value factor = e.f32(scale);
  Values steps, starts;
  biasOf(tile, begin, steps, starts);
  ScoreTile scores;
  for (auto [k, product] : llvm::enumerate(products)) {
    auto [row, offset] = placeOf(k);
    Value bias = e.fma(steps[row], e.f32(offset), starts[row]);
    scores.scores.push_back(e.fma(product, factor, bias));
  }
  return scores;
}

ScoreTile Scores::linear(ValueRange products, const TileRows &tile,
                         Value begin) {
  // A bias in units of products must be finite.
  if (!(scale >= kLeastLinearScale))
    return biased(products, tile, begin);
  ScoreTile scores;
  Values steps;
  biasOf(tile, begin, steps, scores.offsets);
  scores.factor = e.f32(scale);
  for (Value &step : steps)
    step = e.mulF(step, e.f32(1 / scale));
  for (auto [k, product] : llvm::enumerate(products)) {
    auto [row, offset] = placeOf(k);
    scores.scores.push_back(e.fma(steps[row], e.f32(offset), product));
  }
  return scores;
}

Values Scores::collect(Emitter &e, ArrayRef<Value> conditions) {
  Values words;
  for (auto [k, condition] : llvm::enumerate(conditions)) {
    Value bit = e.select(condition, e.i32(int64_t(1) << (k % 32)), e.i32(0));
    if (k % 32 == 0)
      words.push_back(bit);
    else
      words.back() = e.bitOr(words.back(), bit);
  }
  return words;
}

void Scores::mask(ScoreTile &tile, Value begin) {
  Value first = e.add(begin, column), none = e.f32(-kInfinity);
  Values offsets, counts, conditions;
  for (const Row &row : rows) {
    offsets.push_back(e.sub(first, row.low));
    counts.push_back(e.sub(row.high, row.low));
  }
  Value counted[2];
  for (auto [k, score] : llvm::enumerate(tile.scores)) {
    auto [row, offset] = placeOf(k);
    // Unsigned: what lies before the first key is far away, too.
    Value isSeen = e.lessU(e.add(offsets[row], offset), counts[row]);
    if (tile.counts) {
      if (k % 2 == 0)
        std::tie(counted[0], counted[1]) = tile.counts(k);
      isSeen = e.both(isSeen, e.lessF(e.f32(0), counted[k % 2]));
    }
    score = e.select(isSeen, score, none);
    conditions.push_back(isSeen);
  }
  tile.seen = collect(e, conditions);
}

ScoreTile Scores::masked(ValueRange products, Value begin) {
  Value first = e.add(begin, column), factor = e.f32(scale);
  Values distances, slopes;
  for (const Row &row : rows) {
    distances.push_back(e.toFloat(e.sub(first, row.anchor)));
    slopes.push_back(e.negF(row.slope));
  }
  ScoreTile tile;
  for (auto [k, product] : llvm::enumerate(products)) {
    auto [row, offset] = placeOf(k);
    Value away = e.addF(distances[row], e.f32(offset));
    Value bias = e.mulF(slopes[row], e.absF(away));
    tile.scores.push_back(e.fma(product, factor, bias));
  }
  mask(tile, begin);
  return tile;
}

ScoreTile Scores::counted(ValueRange products, Value begin,
                          decltype(ScoreTile::counts) counts) {
  ScoreTile tile;
  Value factor = e.f32(scale);
  for (Value product : products)
    tile.scores.push_back(e.mulF(product, factor));
  tile.counts = std::move(counts);
  mask(tile, begin);
  return tile;
}
