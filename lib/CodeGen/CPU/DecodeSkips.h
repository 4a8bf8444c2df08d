//===- DecodeSkips.h - Blocks of keys that few rows need --------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_DECODESKIPS_H
#define ALIBI_LIB_CODEGEN_CPU_DECODESKIPS_H

#include "Alibi/CodeGen/CPU/CPU.h"
#include "KeyNorms.h"
#include "RowTable.h"

namespace alibi::cpu {

/// Decides, before chunks of keys are read in parallel, which blocks the rows
/// of a batch entry and head cannot do without: by their sums over the nearest
/// keys, which are computed here. Lanes are rows.
class DecodeSkips {
public:
  /// For up to shape.decodeRows rows. Returns [B][Hk][blocks] of i1, whether a
  /// block is needed, in scratch memory of `e`; writes `dropped` where the op
  /// has it.
  static mlir::Value build(Emitter &e, FusedAttentionOp op,
                           const CPUShape &shape, mlir::Value rowCount);

private:
  DecodeSkips(Emitter &e, FusedAttentionOp op, const CPUShape &shape,
              mlir::Value batch, mlir::Value head);

  void findNeeded(mlir::Value needed, const KeyNorms &norms,
                  mlir::Value rowCount);
  void packQueries();
  /// Norms of the queries.
  Values queryNorms();
  /// The queries times `load(channel)`.
  Values multiply(llvm::function_ref<mlir::Value(mlir::Value)> load);
  /// Maxima and sums over the keys begin .. end-1.
  void sumNear(mlir::Value begin, mlir::Value end);
  Values lanesOf(mlir::Value table, mlir::Value row);
  void storeLanes(mlir::ValueRange vectors, mlir::Value table);

  Emitter &e;
  FusedAttentionOp op;
  CPUShape shape;
  int64_t width;
  mlir::Value batch, head;
  RowTable rows;
  mlir::Value query;        // scaled, [depth][width]
  mlir::Value maximum, sum; // [1][width]
};

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_DECODESKIPS_H
