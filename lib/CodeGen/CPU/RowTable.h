//===- RowTable.h - What the lanes of a query tile stand for ----*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_ROWTABLE_H
#define ALIBI_LIB_CODEGEN_CPU_ROWTABLE_H

#include "Alibi/IR/Alibi.h"
#include "Emitter.h"
#include "MaskRuns.h"
#include <optional>

namespace alibi::cpu {

/// The rows of a tile: panels of `width` lanes each. Rows are the pairs (g, i)
/// of one batch entry and key-value head, g slowest; where the op has
/// tolerances, a g of at least `width` rows begins with a panel, its last row
/// repeated: rows of a panel are then near each other. Keys are meant by their
/// index in the key operand.
class RowTable {
public:
  /// For up to `capacity` panels.
  RowTable(Emitter &e, FusedAttentionOp op, int64_t width,
           mlir::Value capacity);

  /// Fills the table for the panels 0 .. panels-1, whose first row is `first`,
  /// of batch entry b and head hk. Lanes beyond the last row repeat it.
  void fill(mlir::Value batch, mlir::Value head, mlir::Value first,
            mlir::Value panels);

  /// Begins to fetch what the row at this place of the next tile needs, and the
  /// key at its position: a tile of few keys would wait for them.
  void prefetchNext(mlir::Value panel, mlir::Value lane);

  /// The rows of one batch entry and key-value head.
  static mlir::Value countRows(Emitter &e, FusedAttentionOp op, int64_t width);

  /// (g, i) of a row.
  std::pair<mlir::Value, mlir::Value> split(mlir::Value row);

  // [panels][width], by lane: the keys low .. high-1 are visible; the bias of
  // key j is slope * |anchor - j|, relative to that of the nearest one, whose
  // bias is `common`.
  mlir::Value low, high, anchor; // i32
  mlir::Value slope, common;     // f32; null without slopes
  mlir::Value tolerance;         // f32; null without tolerances
  /// What masks join; none without partitions.
  std::optional<MaskRuns> runs;
  // [panels][1]: the keys that any lane visits, and those that all lanes see.
  mlir::Value begin, end, fullBegin, fullEnd; // index
  // The keys from the lowest anchor to the highest; null without tolerances.
  mlir::Value nearBegin, nearEnd; // index
  mlir::Value rows;               // of one batch entry and key-value head

private:
  /// Finds what masks join, chain by chain of consecutive rows.
  void findRuns();
  /// Whether a lane and the one before it are of one chain.
  mlir::Value follows(mlir::Value before, mlir::Value lane);
  /// Rows that all masks leave empty, and that do not see the key at their own
  /// position, are exact: every visible key counts in every mask. Returns the
  /// range of keys, with theirs.
  Values findExactRows(mlir::Value lanes, mlir::ValueRange range);
  /// A number of lane `lane` of the tile.
  mlir::Value loadLane(mlir::Value table, mlir::Value lane);
  void fillLane(mlir::Value panel, mlir::Value lane, mlir::Value row,
                mlir::ValueRange ranges, Values &newRanges);

  Emitter &e;
  FusedAttentionOp op;
  int64_t width;
  mlir::Value batch, head, firstRow, panels, queries, keys;
  mlir::Value rowsOfGroup; // `queries`, or more where rows are repeated
  // [panels][width], with partitions: of the row. `isBlind` says that it sees
  // keys, but not the one at its own position.
  mlir::Value position, keyOffset, group, isBlind;
};

/// The LSE of a row whose weights are relative to the score `most` and sum up
/// to `sum`: most + log(sum) - common - log(S), -infinity where it is empty.
mlir::Value buildLogSumExp(Emitter &e, FusedAttentionOp op, mlir::Value most,
                           mlir::Value sum, mlir::Value common);

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_ROWTABLE_H
