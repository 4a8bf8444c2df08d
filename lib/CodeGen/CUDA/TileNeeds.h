//===- TileNeeds.h - Tiles of keys that a tile of rows needs ----*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_TILENEEDS_H
#define ALIBI_LIB_CODEGEN_CUDA_TILENEEDS_H

#include "RowResults.h"
#include "TileCopy.h"

namespace alibi::cuda {

/// Blocks that are decided on at a time: their centres are multiplied as one
/// tile of keys.
inline constexpr int64_t kGroup = 64;

/// Blocks of keys, begin .. end-1, of `kSummaryBlock` keys.
struct KeyBlocks {
  Value begin, end; // i32
};

/// The blocks that remain to be decided on: rest .. left-1 before the rows,
/// right .. last-1 behind them; i32.
struct Remaining {
  Value rest, left, right, last;
};

/// What rows of certified heads can do without (docs/Certified.md has the bound
/// and its proof). Rows of the tile decide together, each thread for one of
/// them; tiles of keys are blocks of the summary.
class TileNeeds {
public:
  /// What a row has skipped: the weight, relative to 2^maximum.
  struct State {
    Value dropped, maximum;
  };

  /// Uses shared memory at `scratch`, `bytes(shape)` of it.
  TileNeeds(KernelFrame &frame, AttentionOp op, const KernelShape &shape,
            const TileRows &tile, Value scratch);
  static int64_t bytes(const KernelShape &shape);

  /// Measures the queries, which lie in shared memory. Has a barrier.
  void start(Value queries);

  /// Makes known to the deciding threads what the rows have summed up so far,
  /// and returns what this thread's row has skipped, relative to that. `row` is
  /// this thread's first row. Has barriers.
  State publish(const Softmax &softmax, Value row);
  /// Keeps what was skipped until the next `publish`, in shared memory.
  void keep(State state);
  void keep(const Remaining &remaining);
  Remaining remaining();

  /// Whether all rows can do without a range of keys that are no longer than
  /// `norm`, on one side of all anchors. Also returns the state if they do. Has
  /// a barrier.
  std::pair<Value, State> skipRange(KeyBlocks range, Value norm, State state);

  /// The largest norm of a group of blocks. Has barriers.
  Value normOfGroup(KeyBlocks group);
  /// Copies the centres of a group of up to 64 blocks to a tile of keys at
  /// `address`, rounded, and keeps their radii and norms. Has a barrier.
  void copyCentres(KeyBlocks group, Value address);
  /// Keeps the products of rows and centres in shared memory at `table`, 256
  /// bytes a row. `row`, `column` are this thread's first ones.
  void keepProducts(ValueRange products, Value row, Value column, Value table);
  /// Decides on the blocks of a group, from the nearest to the farthest: which
  /// is its first one if it lies behind the rows. Returns how many are needed
  /// and the state without the others. Has barriers.
  std::pair<Value, State> decide(KeyBlocks group, Value isBehind, Value table,
                                 State state);
  /// The k-th needed block.
  Value neededBlock(Value k);

  /// A norm of `KernelArguments::norms`: of all blocks before a block, or all
  /// behind it.
  Value normBefore(Value block);
  Value normBehind(Value block);

  /// Writes the bounds of the shares that the rows have skipped, after the last
  /// `publish`.
  void writeShare(State state, RowResults &results);

private:
  /// What a product of D channels is off by, of the norms' product: tensor
  /// cores cut their sums off.
  double productError() const;
  struct Weight {
    Value heaviest, terms, matters;
  };
  /// What keys of a range may weigh whose scores are at most `score`.
  Weight weigh(Value score, Value firstKey, Value lastKey);
  /// What fits besides what was dropped, and what it becomes then.
  Value fits(const Weight &weight, Value dropped);
  Value dropping(const Weight &weight, Value dropped);
  Weight weighBlock(Value k, KeyBlocks group, Value isBehind, Value table);
  Value toleranceOf(Value head);
  Value summaryPlace(Value block, Value column);
  KeyBlocks keysOf(KeyBlocks range);
  Value blockAt(Value k, KeyBlocks group, Value isBehind);

  KernelFrame &frame;
  Emitter &e;
  AttentionOp op;
  KernelShape shape;
  const TileRows &tile;
  int64_t depth;
  Value maxima, sums, radii, list, votes, records, reduction; // addresses
  /// The address of this thread's record.
  Value findOwn();
  Value index; // of its row in the tile
  // Of that row; in the record, while tiles are visited, when registers
  // are scarce.
  Row row;
  Value norm, spread, tolerance, trust;
  llvm::SmallVector<Value *, 8> kept();
  Value maximum, limit; // of the last `publish`
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_TILENEEDS_H
