//===- TileKernel.h - The online softmax over a tile of queries -*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_TILEKERNEL_H
#define ALIBI_LIB_CODEGEN_CPU_TILEKERNEL_H

#include "Alibi/CodeGen/CPU/CPU.h"
#include "RowTable.h"

namespace alibi::cpu {

/// Builds what one tile does: `panels` panels of tileVectors * lanes rows of
/// one batch entry and key-value head. Everything is kept transposed: a vector
/// holds the same key (or channel) of neighbouring queries.
class TileKernel {
public:
  TileKernel(Emitter &e, FusedAttentionOp op, const CPUShape &shape,
             mlir::Value panels);

  void build(mlir::Value batch, mlir::Value head, mlir::Value firstRow);

private:
  /// Queries, scaled, as [panel][channel][lane], and the empty state.
  void packQueries();
  /// Keys and values of one tile as f32, where they are not.
  void widenKeys(mlir::Value tileBegin, mlir::Value tileEnd);
  /// The row of a key in them.
  mlir::Value wideRow(mlir::Value key);
  void visitTile(mlir::Value panel, mlir::Value tileBegin, mlir::Value tileEnd);
  /// How many masks join each key of begin .. end-1 and each query.
  void countMasks(mlir::Value panel, mlir::Value begin, mlir::Value end);
  /// Scores of `rows` keys from `key` on; returns the new maxima.
  Values scoreKeys(mlir::Value panel, mlir::Value begin, mlir::Value key,
                   int64_t rows, mlir::ValueRange maxima, bool masked);
  Values scoreAll(mlir::Value panel, mlir::Value begin, mlir::Value end,
                  mlir::ValueRange maxima, bool masked);
  /// Scores to weights; returns their sums.
  Values weighKeys(mlir::Value count, mlir::ValueRange maxima);
  /// Whether all values of the keys begin .. end-1 are finite.
  mlir::Value isFinite(mlir::Value begin, mlir::Value end);
  /// Adds weights times values. If `guarded`, values of keys that a lane does
  /// not see are left out instead of counting 0 times: they may be NaN.
  void addValues(mlir::Value panel, mlir::Value begin, mlir::Value count,
                 mlir::ValueRange alphas, bool guarded);
  void addChannels(mlir::Value panel, mlir::Value begin, mlir::Value count,
                   mlir::Value channel, int64_t rows, mlir::ValueRange alphas,
                   bool guarded);
  /// Which lanes see key `begin + row`.
  Values seenBy(mlir::Value panel, mlir::Value begin, mlir::Value row);
  mlir::Value loadValue(mlir::Value key, mlir::Value channel);
  void writeResults();
  /// The first `channels` channels of the rows of one vector of lanes.
  void writeBlock(mlir::Value panel, mlir::Value start, mlir::Value block,
                  mlir::Value total, int64_t channels);

  Values loadLanes(mlir::Value table, mlir::ValueRange outer);
  void storeLanes(mlir::ValueRange vectors, mlir::Value table,
                  mlir::ValueRange outer);

  Emitter &e;
  FusedAttentionOp op;
  CPUShape shape;
  int64_t width, depth, valueDepth;
  mlir::Value panels, batch, head, firstRow;
  RowTable rows;
  mlir::Value query, out;           // packed, [panels][depth][width]
  mlir::Value maximum, sum;         // [panels][width]
  mlir::Value scores, counts;       // [keyTile][width]
  mlir::Value steps;                // [keyTile + 1][width], i32
  mlir::Value wideKeys, wideValues; // [keyTile][depth]; null for f32
  mlir::Value wideBegin;            // their first key
};

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_TILEKERNEL_H
