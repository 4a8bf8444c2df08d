//===- TileKernel.h - The online softmax over a tile of queries -*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_TILEKERNEL_H
#define ALIBI_LIB_CODEGEN_CPU_TILEKERNEL_H

#include "Alibi/CodeGen/CPU/CPU.h"
#include "KeyNorms.h"
#include "RowTable.h"
#include "SkipTable.h"
#include <tuple>

namespace alibi::cpu {

/// Builds what one tile does: `panels` panels of tileVectors * lanes rows of
/// one batch entry and key-value head. Everything is kept transposed: a vector
/// holds the same key (or channel) of neighbouring queries. Products are of
/// f32; a subclass may have others.
class TileKernel {
public:
  /// `norms` where the op has tolerances.
  TileKernel(Emitter &e, FusedAttentionOp op, const CPUShape &shape,
             mlir::Value panels, const KeyNorms *norms);
  virtual ~TileKernel() = default;

  void build(mlir::Value batch, mlir::Value head, mlir::Value firstRow,
             mlir::Value panels);

protected:
  /// Memory for what is packed.
  virtual void allocate();
  /// Queries of one panel, whose first row is `start`: scaled, and as
  /// [channel][lane].
  virtual void packPanel(mlir::Value panel, mlir::Value start);
  /// Keys and values of the tile at `tileBegin`: as f32, where they are not.
  virtual void packKeys(mlir::Value tileEnd);
  /// Norms of the scaled queries of a panel, and their products with the centre
  /// of a block of keys.
  virtual Values queryNorms(mlir::Value panel);
  /// More than what a sum of squares of `depth` channels loses where squares
  /// underflow.
  float lostSquares() const;
  virtual Values multiplyCentre(mlir::Value panel, mlir::Value block);
  /// Scores, without the bias, of `rows` keys from `first` on: for each key one
  /// vector after the other.
  virtual Values multiplyKeys(mlir::Value panel, mlir::Value first,
                              int64_t rows);
  /// Scores to weights; returns what they add to `sum`, and to `exactSum`.
  virtual Values weighKeys(mlir::Value count, mlir::ValueRange maxima);
  /// Whether all values of the keys begin .. end-1 are finite.
  virtual mlir::Value isFinite(mlir::Value begin, mlir::Value end);
  /// Weights times values of `channels`, as `multiplyKeys` returns scores. If
  /// `guarded`, values of keys that a lane does not see are left out instead of
  /// counting 0 times: they may be NaN.
  virtual Values multiplyValues(mlir::Value panel, mlir::Value begin,
                                mlir::Value count, mlir::ValueRange channels,
                                bool guarded);

  /// Which lanes see key `begin + row`.
  Values seenBy(mlir::Value panel, mlir::Value begin, mlir::Value row);
  /// (g, i) of each lane of a vector, the first of which is row `firstLane`.
  llvm::SmallVector<std::pair<mlir::Value, mlir::Value>>
  placesOf(mlir::Value firstLane);
  Values loadLanes(mlir::Value table, mlir::ValueRange outer);
  void storeLanes(mlir::ValueRange vectors, mlir::Value table,
                  mlir::ValueRange outer);

  Emitter &e;
  FusedAttentionOp op;
  CPUShape shape;
  /// Keys that are multiplied at a time, counted from the first of a tile.
  int64_t keyStep = 1;
  int64_t width, depth, valueDepth;
  mlir::Value capacity, panels, batch, head, firstRow, lastRow, tileBegin;
  RowTable rows;
  mlir::Value out;            // packed, [panels][valueDepth][width]
  mlir::Value maximum, sum;   // [panels][width]
  mlir::Value exactSum;       // of unrounded weights; null where `sum` is
  mlir::Value scores, counts; // [keyTile][width]
  mlir::Value steps;          // [keyTile + 1][width], i32

private:
  /// Queries, and the empty state.
  void packQueries();
  /// The row of a key in `wideKeys`.
  mlir::Value wideRow(mlir::Value key);
  /// All tiles of the keys begin .. end-1; or those that rows cannot do
  /// without.
  void visitAllTiles(mlir::Value begin, mlir::Value end);
  void visitNeededTiles();
  /// The keys begin .. end-1 of a tile, for one panel.
  void visitTile(mlir::Value panel, mlir::Value begin, mlir::Value end,
                 mlir::Value tileEnd);
  /// A range of keys in a tile, unless empty, as whole steps of `keyStep`.
  std::pair<mlir::Value, mlir::Value>
  wholeSteps(mlir::Value begin, mlir::Value end, mlir::Value tileEnd);
  /// How many masks join each query and each key of begin .. end-1. Returns the
  /// range of the keys that any joins, and its end raised to a whole number of
  /// register tiles, within the tile of keys.
  std::tuple<mlir::Value, mlir::Value, mlir::Value>
  countMasks(mlir::Value panel, mlir::Value begin, mlir::Value end,
             mlir::Value tileEnd);
  /// What `countMasks` sums up, for one panel; returns the range of keys, i32.
  Values addRuns(mlir::Value panel, mlir::Value begin, mlir::Value end);
  /// Begins to fetch a part of what the next tile needs: as much as comes to
  /// the channels from `channel` on.
  void prefetchRows(mlir::Value panel, mlir::Value channel);
  /// Steps are 0 but while masks are counted.
  void clearSteps();
  /// Scores of `rows` keys from `key` on; returns the new maxima.
  Values scoreKeys(mlir::Value panel, mlir::Value begin, mlir::Value key,
                   int64_t rows, mlir::ValueRange maxima, bool masked);
  Values scoreAll(mlir::Value panel, mlir::Value begin, mlir::Value end,
                  mlir::ValueRange maxima, bool masked);
  /// Adds weights times values.
  void addValues(mlir::Value panel, mlir::Value begin, mlir::Value count,
                 mlir::ValueRange alphas, bool guarded);
  void addChannels(mlir::Value panel, mlir::Value begin, mlir::Value count,
                   mlir::Value channel, int64_t rows, mlir::ValueRange alphas,
                   bool guarded);
  mlir::Value loadValue(mlir::Value key, mlir::Value channel);
  void writeResults();
  /// The first `channels` channels of the rows of one vector of lanes.
  void writeBlock(mlir::Value panel, mlir::Value start, mlir::Value block,
                  mlir::Value total, int64_t channels);

  mlir::Value query;                // packed, [panels][depth][width]
  mlir::Value wideKeys, wideValues; // [keyTile][depth]; null for f32
  mlir::Value isTileFinite;         // of all values; null without partitions
  const KeyNorms *norms;
  std::optional<SkipTable> skips; // with tolerances
};

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_TILEKERNEL_H
