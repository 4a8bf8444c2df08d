//===- RowResults.h - What attention kernels write --------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_ROWRESULTS_H
#define ALIBI_LIB_CODEGEN_CUDA_ROWRESULTS_H

#include "Scores.h"

namespace alibi::cuda {

/// Normalizes and writes the results of this thread's two rows: `out` and
/// `lse`, or, where the keys are read in several parts, those of the part.
/// `out` has accumulators of 8 channels. `samples` is what a count of 1 stands
/// for: weights are S times what they are in the formula.
class RowResults {
public:
  RowResults(KernelFrame &frame, AttentionOp op, const KernelShape &shape,
             const TileRows &tile)
      : frame(frame), e(frame.e), op(op), shape(shape), tile(tile) {}

  void write(llvm::ArrayRef<Row> rows, ValueRange out, const Softmax &softmax,
             double samples);
  /// Writes a number per row to `dropped`.
  void writeDropped(const Row &row, Value number);

private:
  void writeOut(const Row &row, size_t which, ValueRange out, Value factor);
  /// `log` is relative to the row's nearest key, to the base 2.
  void writePart(const Row &row, size_t which, ValueRange out, Value factor,
                 Value log);
  /// Row number `row` of a tensor [B, H, N] with strides.
  Value rowPlace(const Row &row, Value base,
                 int64_t (KernelArguments::*strides)[3], mlir::Type type);

  KernelFrame &frame;
  Emitter &e;
  AttentionOp op;
  KernelShape shape;
  const TileRows &tile;
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_ROWRESULTS_H
