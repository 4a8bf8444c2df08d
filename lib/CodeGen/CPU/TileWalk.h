//===- TileWalk.h - The tiles of keys that rows cannot do without -*- C++ -*-=//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_TILEWALK_H
#define ALIBI_LIB_CODEGEN_CPU_TILEWALK_H

#include "KeyNorms.h"
#include "SkipTable.h"

namespace alibi::cpu {

/// Leads panels of rows that share tiles of keys through the tiles that they
/// cannot do without: first the keys near them, which nobody can; then the
/// block of the first key, where attention sinks are; then backwards and,
/// unless causal, forwards. Ranges of tiles are skipped by the norms of their
/// keys, in steps that double while they succeed, single blocks by their
/// centres, too. What remains is skipped as a whole as soon as it may be.
class TileWalk {
public:
  /// What the walk needs of the tile that it leads.
  struct Tile {
    mlir::Value batch, head, panels;
    /// [panels][width].
    mlir::Value maximum, sum;
    /// The scaled queries of a panel times a block's centre.
    llvm::function_ref<Values(mlir::Value panel, mlir::Value block)> multiply;
  };

  /// Tiles have `tileKeys` keys.
  TileWalk(Emitter &e, FusedAttentionOp op, const CPUShape &shape,
           int64_t tileKeys, const RowTable &rows, SkipTable &skips,
           const KeyNorms &norms, const Tile &tile, mlir::Value capacity);

  /// Calls `visit` with the first key and the end of every tile that a panel
  /// visits.
  void forEachTile(llvm::function_ref<void(mlir::Value, mlir::Value)> visit);

  /// [panels][2]: the keys of the tile that a panel visits.
  mlir::Value ranges;

private:
  /// Where the walk is: a phase, a tile, and how many tiles are tried at once
  /// (a power of two).
  struct State {
    mlir::Value phase, tile, level;
    Values values() const { return {phase, tile, level}; }
  };

  void findNear();
  /// The keys that a panel may visit in a phase.
  std::pair<mlir::Value, mlir::Value> clip(const State &state,
                                           mlir::Value panel);
  mlir::Value isPhase(const State &state, int64_t phase);
  mlir::Value isSearch(const State &state);
  /// Where a phase ends.
  mlir::Value isOver(const State &state);
  Values startNext(const State &state);
  Values step(const State &state,
              llvm::function_ref<void(mlir::Value, mlir::Value)> visit);
  /// Skips the keys begin .. end-1, of at most this norm, for all panels, if
  /// all can do without.
  mlir::Value skipAll(const State &state, mlir::Value begin, mlir::Value end,
                      mlir::Value norm);
  /// The ranges of one tile; whether any is not empty.
  mlir::Value findRanges(const State &state, mlir::Value tileBegin,
                         mlir::Value tileEnd);
  /// Skips blocks at both ends of a range.
  std::pair<mlir::Value, mlir::Value> trim(mlir::Value panel, mlir::Value begin,
                                           mlir::Value end);
  mlir::Value skipBlock(mlir::Value panel, mlir::Value block, mlir::Value begin,
                        mlir::Value end);
  mlir::Value test(mlir::Value panel, mlir::Value begin, mlir::Value end,
                   mlir::ValueRange scores);
  mlir::Value floorTo(mlir::Value key, int64_t multiple);
  mlir::Value ceilTo(mlir::Value key, int64_t multiple);

  Emitter &e;
  FusedAttentionOp op;
  const CPUShape &shape;
  int64_t tileKeys;
  const RowTable &rows;
  SkipTable &skips;
  const KeyNorms &norms;
  Tile tile;
  mlir::Value near; // [panels][2]: blocks that a panel visits in any case
  mlir::Value sinkBegin, sinkEnd, keys;
  // Tiles: the first near one, the end of the near ones; where the search
  // backwards and forwards begins. Keys that any panel sees: lowest, highest.
  mlir::Value nearFirst, nearLast, backStart, forwardStart, lowest, highest;
};

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_TILEWALK_H
