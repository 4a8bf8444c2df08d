//===- WgmmaKernel.h - Attention with wgmma ---------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_WGMMAKERNEL_H
#define ALIBI_LIB_CODEGEN_CUDA_WGMMAKERNEL_H

#include "RowResults.h"
#include "TensorCopy.h"
#include "WeightedValues.h"
#include "Wgmma.h"

namespace alibi::cuda {

/// Attention of every key, or of those of a window, with `wgmma` and TMA.
/// Warpgroups of a block have parts: the last one copies tiles to shared
/// memory, each other one computes 64 rows. A tile's rows are of one head.
class WgmmaKernel {
public:
  WgmmaKernel(KernelFrame &frame, const AttentionEntry &entry,
              const KernelShape &shape);
  /// The tiles of an entry's kernel; none where the family has no kernel.
  static std::optional<KernelShape> chooseShape(const AttentionEntry &entry);
  static KernelAttr describe(const AttentionEntry &entry,
                             const KernelShape &shape);
  void build();

private:
  /// What a row accumulates: `out` has an accumulator per 8 channels.
  struct State {
    Values out;
    Softmax softmax;
    Values flat() const;
    State with(ValueRange flat) const;
  };

  void produce();
  void consume();
  void setTiles();
  /// The tile of keys that is the k-th one to be visited.
  Value tileOf(Value k) { return e.sub(lastTile, k); }
  /// Begins the products of this warpgroup's queries and the keys of tile k.
  Values startProducts(Value k);
  /// Begins out += weights * values of tile k.
  Values startValues(Value k, ValueRange weights, ValueRange out);
  void scale(Values &out, ValueRange factors);
  /// Takes in tile k, of which rows may see some keys only.
  State visitMasked(Value k, State state);
  /// Takes in tiles first .. end-1, which are all plain (`Scores::isPlain`).
  State visitPlain(Value first, Value end, State state);
  /// The end of the plain tiles that begin with tile k.
  Value endOfPlain(Value k);

  KernelFrame &frame;
  Emitter &e;
  AttentionOp op;
  KernelShape shape;
  TileRows tile;
  llvm::SmallVector<Row, 2> rows; // of this thread, if it computes
  Value memory, scratch;          // the dynamic shared memory, its end
  Value queryBarrier, rangeBarrier;
  std::optional<TileRing> keyRing, valueRing;
  std::optional<Scores> scores;
  Value lastTile, tiles; // of keys: the last one, how many
  Value group;           // this warpgroup
  Value queryDescription;
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_WGMMAKERNEL_H
