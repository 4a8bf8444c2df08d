//===- Scores.h - Bias, masks and softmax of a tile -------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_SCORES_H
#define ALIBI_LIB_CODEGEN_CUDA_SCORES_H

#include "Fragments.h"
#include "TileRows.h"
#include <functional>

namespace alibi::cuda {

/// The scores of two rows of this thread with the keys of a tile, as
/// accumulators of tensor cores: element `4 n + 2 r + c` is that of row r and
/// key `8 n + 2 q + c`, q the thread's place among the four of its rows.
struct ScoreTile {
  Values scores; // f32, base-2 logarithms; -infinity where the key is not seen
  /// Which keys are seen, one bit per score, in words of 32; empty: all.
  Values seen;
  /// How often the weights of the elements k and k + 1 count, f32, k even;
  /// null: once. Asked for where they are used: registers are scarce.
  std::function<std::pair<Value, Value>(size_t)> counts;
  /// Where given, `factor`, which is positive, times a score and the offset of
  /// its row, this thread's, are what stands for the score.
  Value factor;
  Values offsets;
};

/// What is kept of a row while keys come: the largest score, and the sum of the
/// weights relative to it, this thread's share of it.
struct Softmax {
  Values maximum, sum;

  /// Nothing seen yet.
  static Softmax start(Emitter &e);
  /// Takes a tile in: turns its scores into weights, and returns the factors of
  /// what was accumulated before.
  Values update(Emitter &e, ScoreTile &tile);
  /// Adds up the shares of the sums.
  void finish(Emitter &e);
};

/// Turns products of a tile into scores.
class Scores {
public:
  Scores(KernelFrame &frame, AttentionOp op, llvm::ArrayRef<Row> rows);

  /// Whether `biased` serves a tile of `count` keys from `begin` on: all rows
  /// see all keys, which are on one side of all anchors.
  Value isPlain(const TileRows &tile, Value begin, int64_t count);
  /// With a bias that grows, or falls, from key to key.
  ScoreTile biased(ValueRange products, const TileRows &tile, Value begin);
  /// The same with a factor and offsets, if the scale allows: one operation
  /// less for a score.
  ScoreTile linear(ValueRange products, const TileRows &tile, Value begin);
  /// With what rows see of the keys.
  ScoreTile masked(ValueRange products, Value begin);
  /// Without a bias: keys count as often as `counts` says.
  ScoreTile counted(ValueRange products, Value begin,
                    decltype(ScoreTile::counts) counts);

  /// This thread's first column.
  Value column;

private:
  /// How the bias changes from key to key, and what it is at this thread's
  /// first one, by row.
  void biasOf(const TileRows &tile, Value begin, Values &steps, Values &starts);
  /// Removes what rows do not see.
  void mask(ScoreTile &tile, Value begin);
  /// Sets the bits of `seen` from conditions.
  static Values collect(Emitter &e, llvm::ArrayRef<Value> conditions);

  Emitter &e;
  llvm::SmallVector<Row, 2> rows;
  double scale; // of products, to the base 2
};

/// The scale of an attention.
double scaleOf(AttentionOp op);

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_SCORES_H
