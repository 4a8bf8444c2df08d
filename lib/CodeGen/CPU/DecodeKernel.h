//===- DecodeKernel.h - Few queries against many keys -----------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_DECODEKERNEL_H
#define ALIBI_LIB_CODEGEN_CPU_DECODEKERNEL_H

#include "Alibi/CodeGen/CPU/CPU.h"
#include "RowTable.h"

namespace alibi::cpu {

/// Few rows (queries times the heads of a group) leave the lanes of a tile
/// empty, and are bound by reading keys and values. Here the keys are cut into
/// chunks, whose number depends on sizes alone; every chunk is read once, as it
/// lies in memory, and leaves partial results, which are merged at the end.
/// With tolerances, blocks that are not needed are not read (`DecodeSkips`).
/// Lanes are channels in products, keys in the softmax.
class DecodeKernel {
public:
  DecodeKernel(Emitter &e, FusedAttentionOp op, const CPUShape &shape)
      : e(e), op(op), shape(shape) {}

  /// Whether rows of the operands are contiguous, as it wants them.
  static bool serves(FusedAttentionOp op);

  /// All of the op, for `rows` rows per batch entry and key-value head, which
  /// are at most shape.decodeRows.
  void build(mlir::Value rows);

private:
  /// Works on the partial results of `whole`, in a parallel loop.
  DecodeKernel(Emitter &e, const DecodeKernel &whole)
      : e(e), op(whole.op), shape(whole.shape), rowCount(whole.rowCount),
        chunks(whole.chunks), chunkKeys(whole.chunkKeys), needed(whole.needed),
        partial(whole.partial), state(whole.state) {}

  void visitChunk(mlir::ValueRange at);
  /// Of the chunk's keys those that rows see, up to the end of the last tile.
  std::pair<mlir::Value, mlir::Value> chunkRange();
  void clearState();
  /// Whether a tile, or any of the chunk, is needed.
  mlir::Value isNeeded(mlir::Value tileBegin);
  mlir::Value isChunkNeeded();
  void packQueries();
  void visitRow(mlir::Value row, mlir::Value tileBegin, mlir::Value tileEnd);
  /// How many masks join a row and each of the keys begin .. end-1.
  void countMasks(mlir::Value row, mlir::Value begin, mlir::Value end);
  /// Brings a key's row of an operand near, for the first of the rows.
  void prefetch(mlir::Value operand, mlir::Value row, mlir::Value key);
  /// Scores of the keys begin .. begin+count-1 of one row, -infinity up to the
  /// next multiple of lanes; returns the largest of each lane.
  mlir::Value scoreKeys(mlir::Value row, mlir::Value begin, mlir::Value count);
  mlir::Value scoreVector(mlir::Value row, mlir::Value begin, mlir::Value key,
                          mlir::Value count);
  /// Scores to weights; returns their sums by lane.
  mlir::Value weighKeys(mlir::Value count, mlir::Value maximum);
  void addValues(mlir::Value row, mlir::Value begin, mlir::Value count,
                 mlir::Value alpha);
  void merge(mlir::Value batch, mlir::Value head);
  /// `factors`: of every chunk, [chunk][lanes].
  void writeRow(mlir::Value row, mlir::Value most, mlir::Value sum,
                mlir::Value factors);

  /// The place of a row's partial result.
  Values placeOf(mlir::Value row, mlir::Value entry) {
    return {batch, head, chunk, row, entry};
  }

  Emitter &e;
  FusedAttentionOp op;
  CPUShape shape;
  mlir::Value rowCount, chunks, chunkKeys;
  mlir::Value needed; // [batch][head][block], i1; null without tolerances
  // Partial results of all chunks: [batch][head][chunk][row], of it the sum of
  // weighted values, [valueDepth], and maximum, sum of weights, common bias.
  mlir::Value partial, state;
  // Those of one chunk.
  std::optional<RowTable> rows;
  mlir::Value batch, head, chunk;
  mlir::Value query;          // scaled, [decodeRows][depth]
  mlir::Value products;       // of channels, not yet summed, [tileKeys][lanes]
  mlir::Value scores, counts; // [tileKeys]
  mlir::Value steps;          // [tileKeys + 1], i32
};

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_DECODEKERNEL_H
