//===- LoopStridedCopies.cpp - Copies that need no library ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;

namespace {
/// ```mlir
/// memref.copy %a, %b : memref<?xf32> to memref<?xf32, strided<[2]>>
/// ```
/// becomes
/// ```mlir
/// linalg.generic ins(%a) outs(%b) { yields its input }
/// ```
struct LoopStridedCopy : OpRewritePattern<memref::CopyOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(memref::CopyOp op,
                                PatternRewriter &rewriter) const override {
    auto source = dyn_cast<MemRefType>(op.getSource().getType());
    auto target = dyn_cast<MemRefType>(op.getTarget().getType());
    if (!source || !target)
      return rewriter.notifyMatchFailure(op, "a memref is unranked");
    if (source.getLayout().isIdentity() && target.getLayout().isIdentity())
      return rewriter.notifyMatchFailure(op, "both memrefs are contiguous");
    rewriter.replaceOp(op, linalg::makeMemRefCopyOp(rewriter, op.getLoc(),
                                                    op.getSource(),
                                                    op.getTarget()));
    return success();
  }
};
} // namespace

void alibi::populateAlibiLoopStridedCopiesPatterns(
    RewritePatternSet &patterns) {
  patterns.add<LoopStridedCopy>(patterns.getContext());
}

namespace alibi {
#define GEN_PASS_DEF_ALIBILOOPSTRIDEDCOPIES
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiLoopStridedCopiesPass
    : alibi::impl::AlibiLoopStridedCopiesBase<AlibiLoopStridedCopiesPass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    alibi::populateAlibiLoopStridedCopiesPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
