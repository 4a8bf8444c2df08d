//===- BF16TileKernel.h - A tile of queries of bf16 -------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_BF16TILEKERNEL_H
#define ALIBI_LIB_CODEGEN_CPU_BF16TILEKERNEL_H

#include "TileKernel.h"

namespace alibi::cpu {

/// A tile of queries whose products AVX512-BF16 computes: two products of bf16
/// a lane, summed in f32. What is multiplied lies in pairs, of channels for
/// scores and of keys for values; a vector of pairs is kept as one of i32.
class BF16TileKernel : public TileKernel {
public:
  BF16TileKernel(Emitter &e, FusedAttentionOp op, const CPUShape &shape,
                 mlir::Value panels, const KeyNorms *norms);

  /// Whether the machine has the instruction, the operands are of bf16, and
  /// their rows contiguous.
  static bool isFor(FusedAttentionOp op, const CPUShape &shape);

protected:
  void allocate() override;
  /// Queries as [pair of channels][lane]; scores are scaled instead, which
  /// rounds less.
  void packPanel(mlir::Value panel, mlir::Value start) override;
  /// Values as [pair of keys][channel]. Keys stay where they are.
  void packKeys(mlir::Value tileEnd) override;
  Values queryNorms(mlir::Value panel) override;
  Values multiplyCentre(mlir::Value panel, mlir::Value block) override;
  Values multiplyKeys(mlir::Value panel, mlir::Value first,
                      int64_t rows) override;
  Values weighKeys(mlir::Value count, mlir::ValueRange maxima) override;
  mlir::Value isFinite(mlir::Value begin, mlir::Value end) override;
  Values multiplyValues(mlir::Value panel, mlir::Value begin, mlir::Value count,
                        mlir::ValueRange channels, bool guarded) override;

private:
  /// carried = body(channel, queries as f32, not scaled, carried), for all
  /// channels of a panel.
  Values forChannels(mlir::Value panel, mlir::ValueRange inits,
                     llvm::function_ref<Values(mlir::Value, mlir::ValueRange,
                                               mlir::ValueRange)>
                         body);
  /// A vector of 2 * lanes numbers of `operand`, of which the last are 0 from
  /// `count` on.
  mlir::Value loadNumbers(mlir::Value operand, mlir::ValueRange at,
                          int64_t count);
  /// carried = body(channel, count, carried) for blocks of 2 * lanes channels,
  /// `count` of which are below `channels`.
  Values forBlocks(
      int64_t channels, mlir::ValueRange inits,
      llvm::function_ref<Values(mlir::Value, int64_t, mlir::ValueRange)> body);
  /// Which halves of a pair's lanes see their key: bits to keep.
  Values maskPairs(mlir::Value panel, mlir::Value begin, mlir::Value pair);
  /// sum + x0 y0 + x1 y1 of the pairs x and y.
  mlir::Value dot(mlir::Value sum, mlir::Value x, mlir::Value y);
  mlir::Value toPairs(mlir::Value numbers);
  /// The pairs (low[i], high[i]) of numbers, from `from` on.
  mlir::Value interleave(mlir::Value low, mlir::Value high, int64_t from = 0);

  mlir::VectorType numbersType; // of 2 * lanes
  mlir::Value query;            // [panels][depth / 2][width]
  mlir::Value values;           // [keyTile / 2][valueDepth], to whole vectors
  mlir::Value weights;          // [keyTile / 2][width]
  mlir::Value valuesAreFinite;  // all of the tile
};

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_BF16TILEKERNEL_H
