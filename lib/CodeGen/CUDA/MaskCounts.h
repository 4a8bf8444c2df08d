//===- MaskCounts.h - How many masks join rows with keys --------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_MASKCOUNTS_H
#define ALIBI_LIB_CODEGEN_CUDA_MASKCOUNTS_H

#include "TileRows.h"

namespace alibi::cuda {

/// Counts, for a tile of keys at a time, how many masks join each with each row
/// of the tile. A block of a mask is a rectangle of rows and keys: threads take
/// masks, and add the rectangles' corners to a table in shared memory, whose
/// sums over rows and keys are the counts. So a score of several masks is
/// computed once, and masks cost what their blocks do.
class MaskCounts {
public:
  /// The table lies at `place`, `bytes(shape)` long.
  MaskCounts(KernelFrame &frame, AttentionOp op, const KernelShape &shape,
             const TileRows &tile, Value place);
  static int64_t bytes(const KernelShape &shape);

  /// What a count stands for: `counts` are `unit()` times the numbers of masks,
  /// so that weights stay small enough for f16.
  static double unit(SampledAttr method);

  /// Keeps what the walk needs of the tile's rows; has a barrier. Threads 0 ..
  /// rows-1 describe each the row of their number.
  void keepRows();
  /// A range that holds all keys which masks join with rows of the tile; uses
  /// shared memory at `scratch` (`TileRows::reductionBytes`), has barriers.
  std::pair<Value, Value> findKeys(Value scratch);
  /// Counts for the keys from `begin` on; has barriers.
  void count(Value begin);
  /// The counts of this thread's element k of a `ScoreTile`, k even, and the
  /// next one; `row`, `column` are its first ones.
  std::pair<Value, Value> load(size_t k, Value row, Value column);

private:
  /// Calls `visit(row, rowEnd, keyBegin, keyEnd)` for the blocks of a mask, all
  /// i64 but the rows, keys by their index; each at least as far as it lies in
  /// `begin .. end-1`, and without those behind it.
  using Visit = llvm::function_ref<void(Value, Value, Value, Value)>;
  void walk(Value sample, Value begin, Value end, Visit visit);
  /// The words of a mask, as a memref that upstream's lowering takes.
  Value wordsOf(Value sample);
  void addUpColumns();
  void addUpRows();
  int64_t pitch() const { return 4 * (shape.keys + 2); }

  KernelFrame &frame;
  Emitter &e;
  AttentionOp op;
  SampledAttr method;
  KernelShape shape;
  const TileRows &tile;
  Value table, positions, origins; // addresses
  Value head, realRows;
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_MASKCOUNTS_H
