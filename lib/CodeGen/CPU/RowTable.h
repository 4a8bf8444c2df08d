//===- RowTable.h - What the lanes of a query tile stand for ----*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_ROWTABLE_H
#define ALIBI_LIB_CODEGEN_CPU_ROWTABLE_H

#include "Alibi/IR/Alibi.h"
#include "Emitter.h"

namespace alibi::cpu {

/// The rows of a tile: panels of `width` lanes each. Rows are the pairs (g, i)
/// of one batch entry and key-value head, g slowest. Keys are meant by their
/// index in the key operand.
class RowTable {
public:
  RowTable(Emitter &e, FusedAttentionOp op, int64_t width, mlir::Value panels);

  /// Fills the table for the panels 0 .. panels-1, whose first row is `first`,
  /// of batch entry b and head hk. Lanes beyond the last row repeat it.
  void fill(mlir::Value batch, mlir::Value head, mlir::Value first);

  /// (g, i) of a row.
  std::pair<mlir::Value, mlir::Value> split(mlir::Value row);

  // [panels][width], by lane: the keys low .. high-1 are visible; the bias of
  // key j is slope * |anchor - j|, relative to that of the nearest one, whose
  // bias is `common`.
  mlir::Value low, high, anchor; // i32
  mlir::Value slope, common;     // f32; null without slopes
  // [panels][samples][width], i32: the block of each partition among the
  // visible keys; null without partitions. `weight` is how often it counts, in
  // units of `weightUnit`, whose sums are exact; null where all masks count
  // once.
  mlir::Value blockBegin, blockEnd, weight, weightUnit;
  // [panels]: the keys that any lane visits, and those that all lanes see.
  mlir::Value begin, end, fullBegin, fullEnd; // index

private:
  void chooseWeightUnit();
  /// Records the block of one mask, and its weight.
  void placeBlock(mlir::ValueRange at, mlir::Value first, mlir::Value last,
                  mlir::Value units);
  void fillLane(mlir::Value batch, mlir::Value head, mlir::Value panel,
                mlir::Value lane, mlir::Value row, mlir::ValueRange ranges,
                Values &newRanges);

  Emitter &e;
  FusedAttentionOp op;
  int64_t width;
  mlir::Value panels, queries, keys, rows, samples, weightShift;
};

/// The LSE of a row whose weights are relative to the score `most` and sum up
/// to `sum`: most + log(sum) - common - log(S), -infinity where it is empty.
mlir::Value buildLogSumExp(Emitter &e, FusedAttentionOp op, mlir::Value most,
                           mlir::Value sum, mlir::Value common);

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_ROWTABLE_H
