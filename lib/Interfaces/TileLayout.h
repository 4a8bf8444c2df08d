//===- TileLayout.h - Loops and the dimensions they tile --------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_INTERFACES_TILELAYOUT_H
#define ALIBI_LIB_INTERFACES_TILELAYOUT_H

#include "Alibi/IR/Alibi.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/Interfaces/TilingInterface.h"
#include <optional>

namespace alibi {

/// By dimension of a tensor: the loop that tiles it, or `kWhole`.
using TensorLoops = llvm::SmallVector<int, 5>;
inline constexpr int kWhole = -1;

using Sizes = llvm::SmallVector<mlir::OpFoldResult>;
using SizesRef = llvm::ArrayRef<mlir::OpFoldResult>;

/// The iteration domain of a tileable op, and what a tile of it takes of every
/// operand and gives of every result.
class TileLayout {
public:
  /// `op` is one of the tileable ops. Does not look at the types of its inits,
  /// which tilings into partial reductions replace.
  explicit TileLayout(mlir::Operation *op);

  llvm::ArrayRef<mlir::utils::IteratorType> getLoops() const { return loops; }
  bool isReduction(unsigned loop) const {
    return loop < loops.size() &&
           loops[loop] == mlir::utils::IteratorType::reduction;
  }
  llvm::SmallVector<mlir::Range> getDomain(mlir::OpBuilder &b) const;

  /// The op on a tile. `inits` are its inits where they are sliced already.
  /// Fails, with an error at the op, where there are not as many offsets or
  /// sizes as loops.
  llvm::FailureOr<mlir::TilingResult>
  tile(mlir::OpBuilder &b, SizesRef offsets, SizesRef sizes,
       std::optional<mlir::ValueRange> inits = std::nullopt) const;

  /// Where the tile's results are in those of the op.
  llvm::LogicalResult getResultTile(mlir::OpBuilder &b, unsigned result,
                                    SizesRef offsets, SizesRef sizes,
                                    Sizes &resultOffsets,
                                    Sizes &resultSizes) const;

  /// Why no tile of the domain gives exactly this tile of a result; nothing
  /// where one does. Builds nothing.
  std::optional<llvm::StringRef>
  whyNotFromResult(unsigned result, SizesRef offsets, SizesRef sizes) const;
  /// Why no tile of the domain is all that uses these tiles of operands.
  std::optional<llvm::StringRef>
  whyNotFromOperands(llvm::ArrayRef<unsigned> operandNumbers,
                     llvm::ArrayRef<Sizes> offsets,
                     llvm::ArrayRef<Sizes> sizes) const;

  /// The tile of the domain for what the functions above allow.
  void getTileFromResult(
      mlir::OpBuilder &b, unsigned result, SizesRef offsets, SizesRef sizes,
      llvm::SmallVectorImpl<mlir::OpFoldResult> &domainAt,
      llvm::SmallVectorImpl<mlir::OpFoldResult> &domainSizes) const;
  void getTileFromOperands(
      mlir::OpBuilder &b, llvm::ArrayRef<unsigned> operandNumbers,
      llvm::ArrayRef<Sizes> offsets, llvm::ArrayRef<Sizes> sizes,
      llvm::SmallVectorImpl<mlir::OpFoldResult> &domainAt,
      llvm::SmallVectorImpl<mlir::OpFoldResult> &domainSizes) const;

  /// Whether a tile of a result that `whyNotFromResult` allows surely spans the
  /// dimensions that no loop tiles.
  bool isResultWhole(unsigned result, SizesRef sizes) const;

private:
  template <typename Op> void describeAccumulating(Op op);
  void describe(BlockAttentionOp op);
  void describe(OnlineAttentionOp op);
  void describe(NormalizeOp op);
  void describe(MergeOp op);

  void fillFrom(const TensorLoops &tensorLoops, SizesRef offsets,
                SizesRef sizes,
                llvm::SmallVectorImpl<mlir::OpFoldResult> &domainAt,
                llvm::SmallVectorImpl<mlir::OpFoldResult> &domainSizes) const;
  void fillRest(mlir::OpBuilder &b,
                llvm::SmallVectorImpl<mlir::OpFoldResult> &domainAt,
                llvm::SmallVectorImpl<mlir::OpFoldResult> &domainSizes) const;

  mlir::Operation *op;
  llvm::SmallVector<mlir::utils::IteratorType> loops;
  llvm::SmallVector<TensorLoops> operands, results;
  /// Index operands that a tile advances, with the loop that does.
  llvm::SmallVector<std::pair<unsigned, int>> positions;
  /// The operand, and its dimension, of the size of the values: the last
  /// dimension of `acc` or `out`.
  unsigned depthOperand = 0, depthDim = 0;
};

} // namespace alibi

#endif // ALIBI_LIB_INTERFACES_TILELAYOUT_H
