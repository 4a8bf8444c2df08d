//===- TilingInterfaceImpl.cpp - Tiling and fusing alibi ops --------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Interfaces/TilingInterfaceImpl.h"
#include "TileLayout.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace alibi;

/// Says why an op is not fused. Not an error: the program stays as it is.
static LogicalResult refuse(Operation *op, StringRef why) {
  op->emitRemark() << "is not fused: " << why;
  return failure();
}

namespace {
template <typename Op>
struct TilingModel : TilingInterface::ExternalModel<TilingModel<Op>, Op> {
  SmallVector<utils::IteratorType> getLoopIteratorTypes(Operation *op) const {
    return llvm::to_vector(TileLayout(op).getLoops());
  }

  SmallVector<Range> getIterationDomain(Operation *op, OpBuilder &b) const {
    return TileLayout(op).getDomain(b);
  }

  FailureOr<TilingResult> getTiledImplementation(Operation *op, OpBuilder &b,
                                                 SizesRef offsets,
                                                 SizesRef sizes) const {
    return TileLayout(op).tile(b, offsets, sizes);
  }

  LogicalResult getResultTilePosition(Operation *op, OpBuilder &b,
                                      unsigned resultNumber, SizesRef offsets,
                                      SizesRef sizes, Sizes &resultOffsets,
                                      Sizes &resultSizes) const {
    return TileLayout(op).getResultTile(b, resultNumber, offsets, sizes,
                                        resultOffsets, resultSizes);
  }

  // As a producer.

  bool isOpFusableWithConsumerSlice(Operation *op, unsigned resultNumber,
                                    SizesRef offsets, SizesRef sizes) const {
    return !TileLayout(op).whyNotFromResult(resultNumber, offsets, sizes);
  }

  LogicalResult getIterationDomainTileFromResultTile(
      Operation *op, OpBuilder &b, unsigned resultNumber, SizesRef offsets,
      SizesRef sizes, SmallVectorImpl<OpFoldResult> &domainOffsets,
      SmallVectorImpl<OpFoldResult> &domainSizes) const {
    TileLayout layout(op);
    if (auto why = layout.whyNotFromResult(resultNumber, offsets, sizes))
      return refuse(op, *why);
    layout.getTileFromResult(b, resultNumber, offsets, sizes, domainOffsets,
                             domainSizes);
    return success();
  }

  FailureOr<TilingResult> generateResultTileValue(Operation *op, OpBuilder &b,
                                                  unsigned resultNumber,
                                                  SizesRef offsets,
                                                  SizesRef sizes) const {
    TileLayout layout(op);
    if (auto why = layout.whyNotFromResult(resultNumber, offsets, sizes))
      return refuse(op, *why);
    Sizes domainOffsets, domainSizes;
    layout.getTileFromResult(b, resultNumber, offsets, sizes, domainOffsets,
                             domainSizes);
    FailureOr<TilingResult> tiled = layout.tile(b, domainOffsets, domainSizes);
    if (failed(tiled))
      return failure();
    Value value = tiled->tiledValues[resultNumber];
    // A dynamic size may turn out to be less than the whole.
    if (!layout.isResultWhole(resultNumber, sizes)) {
      Sizes zeros(sizes.size(), b.getIndexAttr(0));
      Sizes ones(sizes.size(), b.getIndexAttr(1));
      value = tensor::ExtractSliceOp::create(b, op->getLoc(), value, zeros,
                                             sizes, ones);
    }
    tiled->tiledValues = {value};
    return tiled;
  }

  // As a consumer.

  bool isOpFusableWithProducerSlices(Operation *op,
                                     ArrayRef<unsigned> operandNumbers,
                                     ArrayRef<Sizes> offsets,
                                     ArrayRef<Sizes> sizes) const {
    return !TileLayout(op).whyNotFromOperands(operandNumbers, offsets, sizes);
  }

  LogicalResult getIterationDomainTileFromOperandTiles(
      Operation *op, OpBuilder &b, ArrayRef<unsigned> operandNumbers,
      ArrayRef<Sizes> offsets, ArrayRef<Sizes> sizes,
      SmallVectorImpl<OpFoldResult> &domainOffsets,
      SmallVectorImpl<OpFoldResult> &domainSizes) const {
    TileLayout layout(op);
    if (auto why = layout.whyNotFromOperands(operandNumbers, offsets, sizes))
      return refuse(op, *why);
    layout.getTileFromOperands(b, operandNumbers, offsets, sizes, domainOffsets,
                               domainSizes);
    return success();
  }

  FailureOr<TilingResult> getTiledImplementationFromOperandTiles(
      Operation *op, OpBuilder &b, ArrayRef<unsigned> operandNumbers,
      ArrayRef<Sizes> offsets, ArrayRef<Sizes> sizes) const {
    Sizes domainOffsets, domainSizes;
    if (failed(getIterationDomainTileFromOperandTiles(
            op, b, operandNumbers, offsets, sizes, domainOffsets, domainSizes)))
      return failure();
    return TileLayout(op).tile(b, domainOffsets, domainSizes);
  }
};
} // namespace

template <typename... Ops> static void attach(MLIRContext *context) {
  (Ops::template attachInterface<TilingModel<Ops>>(*context), ...);
}

void alibi::registerTilingInterfaceExternalModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, AlibiDialect *) {
    // Of the ops that tiles are made of, and loops over them.
    context->loadDialect<affine::AffineDialect, arith::ArithDialect,
                         scf::SCFDialect, tensor::TensorDialect>();
    attach<BlockAttentionOp, OnlineAttentionOp, NormalizeOp, MergeOp>(context);
  });
}
