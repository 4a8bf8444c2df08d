//===- MaskRuns.h - Rows that share blocks with keys ------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_MASKRUNS_H
#define ALIBI_LIB_CODEGEN_CPU_MASKRUNS_H

#include "Alibi/IR/Alibi.h"
#include "Emitter.h"

namespace alibi::cpu {

/// Consecutive rows of a tile, begin .. end-1, of one g, whose positions are
/// consecutive, too; each sees keys, the first one from `low` on, the last one
/// up to `high` - 1. Keys are meant by their index in the key operand; the
/// first key of the operand has the position `keyOffset`.
struct RowChain {
  mlir::Value batch, head, g;
  mlir::Value begin, end, position;
  mlir::Value low, high, keyOffset;
};

/// Keys begin .. end-1 and lanes laneBegin .. laneEnd-1 of a panel that share a
/// block of one mask, which counts `weight` times.
struct MaskRun {
  mlir::Value begin, end, laneBegin, laneEnd, weight; // i32
};

/// What the masks of an op join in a tile of rows: panels of `width` lanes. A
/// block that holds rows of a panel is one run; what single rows see of its
/// keys is not regarded.
class MaskRuns {
public:
  /// For up to `capacity` panels.
  MaskRuns(Emitter &e, FusedAttentionOp op, int64_t width,
           mlir::Value capacity);

  /// Forgets all runs, for so many panels to come.
  void clear(mlir::Value panels);
  /// Finds the runs of some rows, sample by sample and block by block. Returns
  /// a range that holds their keys.
  std::pair<mlir::Value, mlir::Value> add(const RowChain &chain);
  /// Whether any run joins a lane with a key of keyBegin .. keyEnd-1.
  mlir::Value joins(mlir::Value panel, mlir::Value lane, mlir::Value keyBegin,
                    mlir::Value keyEnd);
  /// Adds one run of a lane that every mask joins with the keys.
  void addWhole(mlir::Value panel, mlir::Value lane, mlir::Value begin,
                mlir::Value end);
  /// for (run of the panel) carried = body(run, carried).
  Values
  forEach(mlir::Value panel, mlir::ValueRange inits,
          llvm::function_ref<Values(const MaskRun &, mlir::ValueRange)> body);

  /// What a weight of 1 stands for, f32: sums of weights are exact. Null
  /// where masks count once, and weights are numbers of masks.
  mlir::Value weightUnit;

private:
  void chooseWeightUnit();
  /// Returns the range of `range` and the keys of the runs of one sample.
  Values addSample(const RowChain &chain, mlir::Value sample,
                   mlir::ValueRange range);
  void append(mlir::Value panel, mlir::ValueRange fields);
  /// A weight of the table in units of `weightUnit`.
  mlir::Value inUnits(mlir::Value weight);

  Emitter &e;
  FusedAttentionOp op;
  int64_t width;
  mlir::Value samples, weightShift;
  mlir::Value runs;   // [capacity][(samples + 1) * width][5], i32
  mlir::Value counts; // [capacity]: how many
};

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_MASKRUNS_H
