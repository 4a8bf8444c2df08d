//===- CPU.h - Vector code for CPUs -----------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_CODEGEN_CPU_CPU_H
#define ALIBI_CODEGEN_CPU_CPU_H

#include "Alibi/IR/Alibi.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Pass/Pass.h"

namespace alibi {

/// What generated code is shaped for.
struct CPUShape {
  /// f32 numbers in a vector register.
  int64_t lanes = 16;
  /// Keys (or values' channels) times vectors of queries that a register tile
  /// holds: tileRows * tileVectors accumulators stay in registers.
  int64_t tileRows = 8, tileVectors = 2;
  /// Keys whose scores are kept at a time.
  int64_t keyTile = 256;
  /// Whether the machine has fused multiply-adds; elsewhere they are calls.
  bool fma = true;
  /// Up to so many rows (queries times the heads of a group) are computed by
  /// key, not by tile.
  int64_t decodeRows = 12;
  /// Bytes of a core's second-level cache.
  int64_t cacheBytes = 1 << 20;
  /// Whether the machine has AVX512-BF16, which products of bf16 inputs then
  /// use; elsewhere bf16 is widened to f32.
  bool bf16Dot = false;
};

/// Why the generator does not take an op, or empty where it does: it needs
/// memrefs, and static depths of at least 1.
std::string whyNotVector(FusedAttentionOp op);

/// Replaces `alibi.fused_attention` on memrefs by loops over vectors. Many
/// rows: an `scf.parallel` over (batch, key-value head, tile of query rows), in
/// it the online softmax over tiles of keys in transposed form, the lanes of a
/// vector being queries. At most `shape.decodeRows` rows: one over (batch,
/// key-value head, chunk of keys), and one that merges the chunks. Fails, with
/// the reason, where `whyNotVector` does.
llvm::LogicalResult fusedAttentionToVector(mlir::RewriterBase &rewriter,
                                           FusedAttentionOp op,
                                           const CPUShape &shape);

/// The same for an `alibi.summarize`: an `scf.parallel` over (batch, key-value
/// head, run of blocks).
std::string whyNotVector(SummarizeOp op);
llvm::LogicalResult summarizeToVector(mlir::RewriterBase &rewriter,
                                      SummarizeOp op, const CPUShape &shape);

/// Makes the threads of an `omp.wsloop` whose iterations hold loops take them
/// one by one, as they may differ in length; allocates once per thread what
/// every iteration allocates; makes an `omp.parallel` whose loop has a single
/// iteration use no threads. Leaves loops with a schedule, or with reductions,
/// as they are.
void scheduleOpenMP(mlir::RewriterBase &rewriter, mlir::omp::WsloopOp loop);

#define GEN_PASS_DECL
#include "Alibi/CodeGen/CPU/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "Alibi/CodeGen/CPU/Passes.h.inc"

} // namespace alibi

#endif // ALIBI_CODEGEN_CPU_CPU_H
