//===- Fragments.h - Tiles as registers of tensor cores ---------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_FRAGMENTS_H
#define ALIBI_LIB_CODEGEN_CUDA_FRAGMENTS_H

#include "Emitter.h"
#include "KernelShape.h"

namespace alibi::cuda {

/// What one instruction multiplies. In the registers of a warp, with lane = 4 r
/// + q: of the 16 x 8 accumulator, `[0], [1]` are row r, columns 2q and 2q + 1,
/// `[2], [3]` row r + 8; of the 16 x 16 left operand, two f16 or bf16 numbers a
/// register, `[0], [1]` rows r and r + 8 of columns 2q and 2q + 1, `[2], [3]`
/// columns 8 higher: two accumulators side by side, rounded, are one.
Values multiply(Emitter &e, mlir::Type element, ValueRange left,
                ValueRange right, ValueRange accumulator);

/// Rounds two accumulators side by side to a left operand.
Values packLeft(Emitter &e, mlir::Type element, ValueRange first,
                ValueRange second);

/// Reads 8 x 8 matrices from a tile in shared memory, four at once.
class TileReader {
public:
  enum class Operand {
    /// Left: 16 rows, 16 columns.
    Left,
    /// Right, of rows that are columns of the product: 16 rows, 16 columns.
    Right,
    /// Right, of rows that are multiplied: 16 rows, 16 columns, transposed.
    RightTransposed
  };
  /// For a tile of rows of `pitch` bytes, the parts of a row of `kSwizzle`
  /// bytes being `part` bytes apart.
  TileReader(Emitter &e, Operand operand, int64_t pitch,
             int64_t part = kSwizzle);

  /// Sets the address of the tile, i32, of which every 1,024th byte begins a
  /// swizzled pattern. Takes effect for reads at this place of the code.
  void setTile(Value address);
  /// The four matrices that begin at a row and a column, multiples of 16.
  Values read(int64_t row, int64_t column);
  /// The same at a column that is known at run time, i32, of the tile at
  /// `address`.
  Values readAt(Value address, int64_t row, Value column);

private:
  Values load(Value address, int64_t offset);

  Emitter &e;
  Operand operand;
  int64_t pitch, part;
  // Of this lane: its row, and its chunk's place within a swizzled pattern for
  // each pair of chunks.
  Value laneRow;
  llvm::SmallVector<Value, 4> lanePlaces, places;
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_FRAGMENTS_H
