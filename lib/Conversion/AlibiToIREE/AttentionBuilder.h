//===- AttentionBuilder.h - IREE's attention ops ----------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CONVERSION_ALIBITOIREE_ATTENTIONBUILDER_H
#define ALIBI_LIB_CONVERSION_ALIBITOIREE_ATTENTIONBUILDER_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"

namespace alibi::iree {

/// Loops of an attention over blocks of queries, each with keys of its own;
/// where there is one block, `Block` is left out.
enum class Loop { Batch, KeyHead, Group, Block, Row, Depth, Key, ValueDepth };

/// A sum of exponentials in base 2, as IREE's `online_attention` has it.
struct Accumulators {
  mlir::Value acc, max, sum;
};

/// Before the first key. IREE subtracts maxima, so that none may be -inf.
inline constexpr float kLowestMax = -3.4028234663852886e38F;

/// A 64-bit integer or an index, folded where it is constant.
class IntegerMath {
public:
  IntegerMath(mlir::OpBuilder &b, mlir::Location loc, mlir::Type type)
      : b(b), loc(loc), type(type) {}

  mlir::Value constant(int64_t value);
  mlir::Value add(mlir::Value left, mlir::Value right);
  mlir::Value sub(mlir::Value left, mlir::Value right);
  mlir::Value mul(mlir::Value left, mlir::Value right);
  mlir::Value min(mlir::Value left, mlir::Value right);
  mlir::Value max(mlir::Value left, mlir::Value right);
  /// Of numbers that are not negative.
  mlir::Value div(mlir::Value left, mlir::Value right);
  mlir::Value ceilDiv(mlir::Value left, mlir::Value right);
  /// An index as a number of this type, and back.
  mlir::Value from(mlir::Value index);
  mlir::Value toIndex(mlir::Value value);
  mlir::Value less(mlir::Value left, mlir::Value right);
  mlir::Value atMost(mlir::Value left, mlir::Value right);
  mlir::Value both(mlir::Value left, mlir::Value right);

private:
  mlir::OpBuilder &b;
  mlir::Location loc;
  mlir::Type type;
};

/// `linalg.generic` with parallel loops of the given sizes.
mlir::Value buildMap(
    mlir::OpBuilder &b, mlir::Location loc,
    llvm::ArrayRef<mlir::OpFoldResult> sizes, mlir::Type element,
    llvm::ArrayRef<mlir::Value> inputs, llvm::ArrayRef<mlir::AffineMap> maps,
    llvm::function_ref<mlir::Value(mlir::OpBuilder &, mlir::ValueRange)> body);

mlir::Value buildFloat(mlir::OpBuilder &b, mlir::Location loc, float value);

/// One attention op of IREE.
class AttentionBuilder {
public:
  /// query `[B, Hk, G, (blocks,) rows, D]`, key and value
  /// `[B, Hk, (blocks,) keys, ...]`. Scores are multiplied by `scale`: in the
  /// op's region, in f32, as IREE rounds its operand `scale` to the type of the
  /// query.
  AttentionBuilder(mlir::OpBuilder &b, mlir::Location loc, mlir::Value query,
                   mlir::Value key, mlir::Value value, double scale,
                   bool hasBlocks);

  /// A tensor that the mask is computed from, and the loops of its dimensions.
  struct MaskInput {
    mlir::Value tensor;
    llvm::SmallVector<Loop> loops;
  };
  /// The number of iteration of a loop, an index.
  using IndexOf = llvm::function_ref<mlir::Value(Loop)>;
  /// What is added to a score, f32, from the inputs' elements.
  using MaskBody = llvm::function_ref<mlir::Value(mlir::OpBuilder &, IndexOf,
                                                  mlir::ValueRange)>;

  /// The sums over all keys, in a dispatch region together with the mask, which
  /// depends on `loops` in this order, and so is never stored. acc is
  /// `[B, Hk, G, (blocks,) rows, Dv]`, max and sum are without Dv, all f32.
  Accumulators buildOnline(llvm::ArrayRef<Loop> loops,
                           llvm::ArrayRef<MaskInput> inputs, MaskBody body);

  /// The quotient, of type `element`; for rows that all see a key.
  mlir::Value buildAttention(llvm::ArrayRef<Loop> loops,
                             llvm::ArrayRef<MaskInput> inputs, MaskBody body,
                             mlir::Type element);

private:
  bool has(Loop loop) const { return hasBlocks || loop != Loop::Block; }
  /// The number of a loop among those that there are.
  unsigned positionOf(Loop loop) const;
  mlir::AffineMap mapOf(llvm::ArrayRef<Loop> loops) const;
  llvm::SmallVector<mlir::OpFoldResult>
  sizesOf(llvm::ArrayRef<Loop> loops) const;
  mlir::RankedTensorType typeOf(llvm::ArrayRef<Loop> loops,
                                mlir::Type element) const;
  mlir::Value filled(llvm::ArrayRef<Loop> loops, float value);
  mlir::Value buildMask(llvm::ArrayRef<Loop> loops,
                        llvm::ArrayRef<MaskInput> inputs, MaskBody body);
  llvm::SmallVector<mlir::Value> buildOp(llvm::StringRef name, mlir::Value mask,
                                         llvm::ArrayRef<Loop> maskLoops,
                                         mlir::ValueRange inits);
  llvm::SmallVector<mlir::Value>
  buildRegion(mlir::TypeRange types,
              llvm::ArrayRef<llvm::ArrayRef<Loop>> resultLoops,
              llvm::function_ref<llvm::SmallVector<mlir::Value>()> body);

  mlir::OpBuilder &b;
  mlir::Location loc;
  mlir::Value query, key, value;
  double scale;
  bool hasBlocks;
  /// By loop.
  llvm::SmallVector<mlir::OpFoldResult> sizes;
};

} // namespace alibi::iree

#endif // ALIBI_LIB_CONVERSION_ALIBITOIREE_ATTENTIONBUILDER_H
