//===- SkipTable.h - What rows can do without -------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_SKIPTABLE_H
#define ALIBI_LIB_CODEGEN_CPU_SKIPTABLE_H

#include "Alibi/CodeGen/CPU/CPU.h"
#include "RowTable.h"

namespace alibi::cpu {

/// Bounds, by row, of what was skipped: all of it, in units of exp(maximum), is
/// kept at most the tolerance times the sum of the weights so far, which only
/// grows. docs/Certified.md has the proof, and what is added for rounding.
class SkipTable {
public:
  SkipTable(Emitter &e, FusedAttentionOp op, const CPUShape &shape,
            const RowTable &rows, mlir::Value capacity);

  /// Starts a panel: norms of its scaled queries, the largest norm of any key.
  void fill(mlir::Value panel, mlir::ValueRange norms, mlir::Value largestKey);
  /// Bounds of the scores with keys of a norm; and with those of a block, whose
  /// centre the scaled queries multiply to `products`.
  Values boundByNorm(mlir::Value panel, mlir::Value norm);
  Values boundByCentre(mlir::Value panel, mlir::ValueRange products,
                       mlir::Value radius, mlir::Value norm);
  /// Whether every row of the panel can do without its keys among begin ..
  /// end-1, all on one side of its anchor, whose scores, without biases, are at
  /// most `scores`. What was skipped by then waits for `accept`.
  mlir::Value test(mlir::Value panel, mlir::Value begin, mlir::Value end,
                   mlir::ValueRange scores, mlir::ValueRange maxima,
                   mlir::ValueRange sums);
  /// Skips what was tested last.
  void accept(mlir::Value panel);
  /// What is tested of a panel that has no key there: nothing is skipped.
  void keep(mlir::Value panel);
  /// Follows a larger maximum.
  void rescale(mlir::Value panel, mlir::ValueRange alphas);
  /// A bound on the share that was skipped of one row, whose weights add up to
  /// `sum`.
  mlir::Value share(mlir::Value panel, mlir::Value lane, mlir::Value sum);

private:
  Values load(mlir::Value table, mlir::Value panel);
  void store(mlir::ValueRange vectors, mlir::Value table, mlir::Value panel);

  Emitter &e;
  FusedAttentionOp op;
  const CPUShape &shape;
  const RowTable &rows;
  // [panels][width]: norm of the scaled query, rounded up; how much of the sum
  // is surely there; 1 + 1/slope, or the number of keys, if that is less; what
  // was skipped, and would be.
  mlir::Value norm, trust, spread, dropped, tentative;
};

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_SKIPTABLE_H
