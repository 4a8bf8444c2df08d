//===- AttentionKernel.h - Attention with mma.sync --------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_ATTENTIONKERNEL_H
#define ALIBI_LIB_CODEGEN_CUDA_ATTENTIONKERNEL_H

#include "RowResults.h"
#include "TileCopy.h"
#include "WeightedValues.h"

namespace alibi::cuda {

/// Attention of every method, with `mma.sync` and `cp.async`: a block of threads
/// computes a tile of rows, 16 per warp. Queries lie in shared memory; tiles of
/// keys and values come in two stages, the next one while one is computed.
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
  /// Visits `count` tiles, the k-th one being `tileOf(k)`.
  State visit(State state, Value count, llvm::function_ref<Value(Value)> tileOf,
              Score score);
  Values multiplyKeys(Value stage);
  State addTile(State state, ScoreTile tile, Value stage, Value isPoisoned);
  /// Tiles `begin .. end-1`, those of this block's split.
  void splitRange(Value &begin, Value &end);
  State visitRange(State state);

  KernelFrame &frame;
  Emitter &e;
  const AttentionEntry &entry;
  AttentionOp op;
  KernelShape shape;
  TileRows tile;
  llvm::SmallVector<Row, 2> rows; // of this thread
  Value memory;                   // the dynamic shared memory
  std::optional<Scores> scores;
  std::optional<TileReader> queryReader, keyReader, valueReader;
  TileCopy queryCopy, keyCopy, valueCopy;
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_ATTENTIONKERNEL_H
