//===- AttentionKernel.h - Attention with mma.sync --------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_ATTENTIONKERNEL_H
#define ALIBI_LIB_CODEGEN_CUDA_ATTENTIONKERNEL_H

#include "MaskCounts.h"
#include "RowResults.h"
#include "TileCopy.h"
#include "TileNeeds.h"
#include "WeightedValues.h"

namespace alibi::cuda {

/// The tiles of an attention's kernel, of up to `rows` rows.
KernelShape chooseShape(const AttentionEntry &entry, int64_t rows);

/// Attention of every method, with `mma.sync` and `cp.async`: a block of
/// threads computes a tile of rows, 16 per warp. Queries lie in shared memory;
/// tiles of keys and values come in two stages, the next one while one is
/// computed.
class AttentionKernel {
public:
  AttentionKernel(KernelFrame &frame, const AttentionEntry &entry,
                  const KernelShape &shape);
  /// How the kernel of a shape is launched.
  static KernelAttr describe(const AttentionEntry &entry,
                             const KernelShape &shape, int64_t maxRows);
  void build();

private:
  /// What a row accumulates: `out` has an accumulator per 8 channels.
  struct State {
    Values out;
    Softmax softmax;
    Values flat() const;
    State with(ValueRange flat) const;
  };
  /// Takes a tile in: from products and the tile's first key to scores.
  using Score = llvm::function_ref<ScoreTile(ValueRange, Value)>;

  void copyQueries();
  void copyTile(Value tile, Value stage);
  /// Visits `count` tiles, the k-th one being `tileOf(k)`. Tiles that all rows
  /// see as a whole have no need of `score` unless `isMasked`.
  State visit(State state, Value count, llvm::function_ref<Value(Value)> tileOf,
              Score score, bool isMasked = false);
  Values multiplyKeys(Value stage);
  State addTile(State state, ScoreTile tile, Value stage, Value isPoisoned);
  /// Visits the tiles of the keys begin .. end-1, those of this block's split,
  /// the last one first.
  State visitKeys(State state, Value begin, Value end, Score score,
                  bool isMasked = false);
  /// Sampled heads: keys count as often as masks join them with a row.
  State visitSampled(State state);
  /// Certified heads: the tiles with keys near the rows, that of the first
  /// visible key, and of the others those which the rows need.
  State visitNeeded(State state);
  /// Decides on what remains on one side of the rows, or on a group of blocks
  /// of it, by their norms, then their centres, and visits the needed ones.
  State visitNext(TileNeeds &needs, TileNeeds::State kept, const State &current,
                  Score score);
  void writeNothingDropped();

  KernelFrame &frame;
  Emitter &e;
  const AttentionEntry &entry;
  AttentionOp op;
  KernelShape shape;
  TileRows tile;
  llvm::SmallVector<Row, 2> rows; // of this thread
  Value firstRow;                 // the first of them, in the tile
  Value memory;                   // the dynamic shared memory
  Value queryTile;                // of this warp
  std::optional<Scores> scores;
  std::optional<TileReader> queryReader, keyReader, valueReader;
  TileCopy queryCopy, keyCopy, valueCopy;
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_ATTENTIONKERNEL_H
