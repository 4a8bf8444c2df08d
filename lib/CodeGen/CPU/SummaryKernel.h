//===- SummaryKernel.h - What is kept of the keys, by block -----*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_SUMMARYKERNEL_H
#define ALIBI_LIB_CODEGEN_CPU_SUMMARYKERNEL_H

#include "Alibi/CodeGen/CPU/CPU.h"
#include "Emitter.h"

namespace alibi::cpu {

/// Centre, radius and norm of blocks of keys. A block is widened into scratch
/// memory, zeros behind its channels; lanes are channels, and keys once squares
/// are summed.
class SummaryKernel {
public:
  SummaryKernel(Emitter &e, SummarizeOp op) : e(e), op(op) {}

  /// All of the op, in a parallel loop over batch entries, heads and runs of
  /// blocks.
  void build();

private:
  void visitBlock(mlir::Value block);
  /// The block's keys begin .. end-1.
  void packKeys(mlir::Value begin, mlir::Value end);
  mlir::Value loadEntry(mlir::Value table, mlir::Value otherwise);
  /// The largest |key - centre|^2 of `count` keys; of |key|^2 without centres.
  mlir::Value largestSquare(mlir::Value count, mlir::ValueRange centres);
  /// The root of a square, rounded up, +inf where it is no number.
  mlir::Value roundedRoot(mlir::Value square);

  Emitter &e;
  SummarizeOp op;
  mlir::Value batch, head;
  mlir::Value keys;     // [kBlock][vectors * lanes]
  mlir::Value products; // of a key, by lane, [kBlock][lanes]
};

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_SUMMARYKERNEL_H
