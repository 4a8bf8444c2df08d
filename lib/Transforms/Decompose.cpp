//===- Decompose.cpp - The reference lowering -----------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace alibi;

namespace {
/// Replaces an alibi op by what its decompose function builds.
template <typename Op, Replacement (*decompose)(RewriterBase &, Op)>
struct Decompose : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  LogicalResult matchAndRewrite(Op op,
                                PatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, decompose(rewriter, op));
    return success();
  }
};

struct DecomposePartitionPattern : OpRewritePattern<PartitionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(PartitionOp op,
                                PatternRewriter &rewriter) const override {
    FailureOr<Replacement> results = decomposePartition(rewriter, op);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
    return success();
  }
};

/// linalg.softmax, which has no loops of its own -> maximum, exp, sum, quotient
struct DecomposeSoftmax : OpRewritePattern<linalg::SoftmaxOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(linalg::SoftmaxOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "is of memrefs");
    FailureOr<SmallVector<Value>> results = op.decomposeOperation(rewriter);
    if (failed(results))
      return rewriter.notifyMatchFailure(op, "has no pieces");
    rewriter.replaceOp(op, *results);
    return success();
  }
};
} // namespace

/// What to tell of an op that was not lowered.
static std::string reasonFor(Operation *op) {
  if (auto attention = dyn_cast<AttentionOp>(op)) {
    SmallVector<Attribute> methods = attention.getMethods();
    if (methods.size() > 1 && llvm::any_of(methods, llvm::IsaPred<SampledAttr>))
      return "has a method per head, some of them sampled, which has no "
             "lowering to linalg";
    return "has no lowering to linalg: run alibi-plan, alibi-sample and "
           "alibi-to-online before alibi-decompose";
  }
  if (auto partition = dyn_cast<PartitionOp>(op))
    if (partition.getMethod().getSampler() == Sampler::WeightedGrid)
      return "has the sampler weighted_grid and operand 'slopes' is not a "
             "constant: its grids are fitted when the program is compiled";
  return "was not lowered: only code that can be reached is";
}

void alibi::populateAlibiDecomposePatterns(RewritePatternSet &patterns) {
  patterns.add<DecomposePartitionPattern,
               Decompose<BlockAttentionOp, decomposeBlockAttention>,
               Decompose<OnlineAttentionOp, decomposeOnlineAttention>,
               Decompose<NormalizeOp, decomposeNormalize>,
               Decompose<MergeOp, decomposeMerge>, DecomposeSoftmax>(
      patterns.getContext());
}

namespace alibi {
#define GEN_PASS_DEF_ALIBIDECOMPOSE
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiDecomposePass
    : alibi::impl::AlibiDecomposeBase<AlibiDecomposePass> {
  using AlibiDecomposeBase::AlibiDecomposeBase;

  void runOnOperation() override {
    if (!coalesced)
      getOperation()->walk([](BlockAttentionOp op) { op.setCoalesced(false); });
    bool valid = true;
    getOperation()->walk([&](PartitionOp op) {
      valid &=
          succeeded(verifyConstantSlopes(op, op.getSlopes(), op.getMethod()));
    });
    if (!valid)
      return signalPassFailure();
    RewritePatternSet patterns(&getContext());
    populateAlibiDecomposePatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
    getOperation()->walk([&](Operation *op) {
      if (!isa_and_nonnull<AlibiDialect>(op->getDialect()) ||
          isa<FusedAttentionOp, SummarizeOp>(op))
        return;
      op->emitOpError() << reasonFor(op);
      signalPassFailure();
    });
  }
};
} // namespace
