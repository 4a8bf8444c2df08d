//===- TileRows.h - What the rows of a query tile stand for -----*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_TILEROWS_H
#define ALIBI_LIB_CODEGEN_CUDA_TILEROWS_H

#include "KernelFrame.h"
#include "KernelShape.h"

namespace alibi::cuda {

/// A row: a query of one head. It sees the keys low .. high-1, by their index
/// in the key operand; the bias of key j is `slope * |anchor - j|`, relative to
/// that of the nearest visible one, whose bias is `common`. Logarithms are to
/// the base 2, slopes and biases too.
struct Row {
  Value head, query; // i32
  Value isReal;      // i1: no repetition of the last one
  Value low, high, anchor;
  Value slope, common; // f32
  Value position;      // i64, as the index of a key
  Value origin;        // i64: the key at position 0 of the row's sequence
  Value isBlind;       // sees keys, but not the one at its own position
};

/// The least of i32 numbers of all threads of a block, and the greatest of
/// others, through shared memory at `scratch`: 4 bytes a number and warp. Has
/// barriers.
Values reduceOfBlock(Emitter &e, const KernelShape &shape,
                     llvm::ArrayRef<Value> least,
                     llvm::ArrayRef<Value> greatest, Value scratch);

/// The rows of a block's tile. They are those of one batch entry and key-value
/// head, query head by query head (`KernelArguments::rowsPerHead`).
class TileRows {
public:
  TileRows(KernelFrame &frame, const AttentionEntry &entry,
           const KernelShape &shape);

  /// Row `index` of the tile, i32. Rows beyond the last repeat it.
  Row describe(Value index) const;
  /// Finds the range of keys of the tile; `mine` are rows of this thread, all
  /// rows being some thread's. Uses shared memory at `scratch`,
  /// `reductionBytes` of it; has barriers.
  void findRange(llvm::ArrayRef<Row> mine, Value scratch);
  /// The same range for warps that only copy and have no rows: what the others
  /// left at `scratch`, whom they have waited for.
  void readRange(Value scratch);
  static constexpr int64_t reductionBytes(int64_t warps) { return 24 * warps; }

  Value batch, keyHead, split; // i32
  Value firstRow;              // of the tile
  // Keys that any row sees, keys that all rows see; i32.
  Value begin, end, fullBegin, fullEnd;
  Value leastAnchor, greatestAnchor;

private:
  void setRange(ValueRange numbers);
  Value slopeOf(Value head) const;
  /// The window of a head, i64; null where no head has one.
  Value windowOf(Value head, Value slope) const;
  /// The last sequence that begins at or before the query; -1 if none does.
  Value findSegment(Value query) const;

  KernelFrame &frame;
  Emitter &e;
  const AttentionEntry &entry;
  mutable AttentionOp op; // accessors of ops are not const
  KernelShape shape;
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_TILEROWS_H
