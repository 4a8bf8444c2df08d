//===- ReshapeDestination.cpp - Results computed where they belong --------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;

namespace {
/// ```mlir
/// %x = some.op outs(%empty : tensor<?x8x1x?xf32>)
/// %y = tensor.collapse_shape %x [[0], [1, 2], [3]]
/// bufferization.materialize_in_destination %y in restrict writable %m
///     : (tensor<?x8x?xf32>, memref<?x8x?xf32>) -> ()
/// ```
/// becomes
/// ```mlir
/// %n = memref.expand_shape %m [[0], [1, 2], [3]] output_shape [...]
/// %x = some.op outs(%empty : tensor<?x8x1x?xf32>)
/// bufferization.materialize_in_destination %x in restrict writable %n
/// ```
struct ReshapeDestination
    : OpRewritePattern<bufferization::MaterializeInDestinationOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(bufferization::MaterializeInDestinationOp op,
                                PatternRewriter &rewriter) const override {
    auto collapse = op.getSource().getDefiningOp<tensor::CollapseShapeOp>();
    if (!collapse)
      return rewriter.notifyMatchFailure(op, "the source is not collapsed");
    auto type = dyn_cast<MemRefType>(op.getDest().getType());
    if (!type || !type.getLayout().isIdentity())
      return rewriter.notifyMatchFailure(op, "the destination is no memref in "
                                             "row-major order");
    if (type.getShape() != collapse.getResultType().getShape())
      return rewriter.notifyMatchFailure(
          op, "the destination knows other sizes than the source");
    auto result = dyn_cast<OpResult>(collapse.getSrc());
    auto producer =
        result ? dyn_cast<DestinationStyleOpInterface>(result.getOwner())
               : nullptr;
    if (!producer)
      return rewriter.notifyMatchFailure(
          op, "what is collapsed is no result in destination style");
    if (!DominanceInfo().properlyDominates(op.getDest(), producer))
      return rewriter.notifyMatchFailure(
          op, "the destination is not known where the result is computed");
    rewriter.setInsertionPoint(producer);
    // The empty tensor must not be used for its sizes: it is to go.
    Value init = producer.getTiedOpOperand(result)->get();
    auto empty = init.getDefiningOp<tensor::EmptyOp>();
    SmallVector<OpFoldResult> sizes =
        empty ? empty.getMixedSizes()
              : tensor::getMixedSizes(rewriter, op.getLoc(), init);
    auto expandedType = MemRefType::get(
        cast<ShapedType>(result.getType()).getShape(), type.getElementType(),
        MemRefLayoutAttrInterface(), type.getMemorySpace());
    Value expanded = memref::ExpandShapeOp::create(
        rewriter, op.getLoc(), expandedType, op.getDest(),
        collapse.getReassociationIndices(), sizes);
    rewriter.modifyOpInPlace(op, [&] {
      op.getSourceMutable().assign(result);
      op.getDestMutable().assign(expanded);
    });
    if (collapse->use_empty())
      rewriter.eraseOp(collapse);
    return success();
  }
};
} // namespace

void alibi::populateAlibiReshapeDestinationPatterns(
    RewritePatternSet &patterns) {
  patterns.add<ReshapeDestination>(patterns.getContext());
}

namespace alibi {
#define GEN_PASS_DEF_ALIBIRESHAPEDESTINATION
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiReshapeDestinationPass
    : alibi::impl::AlibiReshapeDestinationBase<AlibiReshapeDestinationPass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    alibi::populateAlibiReshapeDestinationPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
