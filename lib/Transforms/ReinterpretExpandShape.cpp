//===- ReinterpretExpandShape.cpp - Splits into several dynamic sizes -----===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;

namespace {
/// ```mlir
/// memref.expand_shape %m [[0, 1], [2]] output_shape [%a, %b, %c]
///     : memref<?x?xf32> into memref<?x?x?xf32>
/// ```
/// becomes
/// ```mlir
/// %base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %m
/// memref.reinterpret_cast %base to offset: [%offset], sizes: [%a, %b, %c],
///     strides: [%strides#0 * %b, %strides#0, %strides#1]
/// ```
struct ReinterpretExpandShape : OpRewritePattern<memref::ExpandShapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(memref::ExpandShapeOp op,
                                PatternRewriter &rewriter) const override {
    MemRefType type = op.getResultType();
    SmallVector<ReassociationIndices> groups = op.getReassociationIndices();
    bool several = llvm::any_of(groups, [&](const ReassociationIndices &group) {
      return llvm::count_if(group, [&](int64_t dim) {
               return type.isDynamicDim(dim);
             }) > 1;
    });
    if (!several)
      return rewriter.notifyMatchFailure(
          op, "no group has more than one dynamic size");

    Location loc = op.getLoc();
    auto metadata =
        memref::ExtractStridedMetadataOp::create(rewriter, loc, op.getSrc());
    SmallVector<OpFoldResult> sizes = op.getMixedOutputShape();
    SmallVector<OpFoldResult> strides(type.getRank());
    AffineExpr product =
        rewriter.getAffineSymbolExpr(0) * rewriter.getAffineSymbolExpr(1);
    SmallVector<OpFoldResult> sourceStrides =
        metadata.getConstifiedMixedStrides();
    for (auto [group, stride] : llvm::zip(groups, sourceStrides))
      for (int64_t dim : llvm::reverse(group)) {
        strides[dim] = stride;
        stride = affine::makeComposedFoldedAffineApply(rewriter, loc, product,
                                                       {stride, sizes[dim]});
      }
    rewriter.replaceOpWithNewOp<memref::ReinterpretCastOp>(
        op, type, metadata.getBaseBuffer(), metadata.getConstifiedMixedOffset(),
        sizes, strides);
    return success();
  }
};
} // namespace

void alibi::populateAlibiReinterpretExpandShapePatterns(
    RewritePatternSet &patterns) {
  patterns.add<ReinterpretExpandShape>(patterns.getContext());
}

namespace alibi {
#define GEN_PASS_DEF_ALIBIREINTERPRETEXPANDSHAPE
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiReinterpretExpandShapePass
    : alibi::impl::AlibiReinterpretExpandShapeBase<
          AlibiReinterpretExpandShapePass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    alibi::populateAlibiReinterpretExpandShapePatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
