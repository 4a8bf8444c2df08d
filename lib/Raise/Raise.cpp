//===- Raise.cpp - Attention of models as alibi.attention -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Raise/Passes.h"
#include "Build.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/RegionUtils.h"

namespace alibi {
#define GEN_PASS_DEF_ALIBIRAISE
#include "Alibi/Raise/Passes.h.inc"
} // namespace alibi

using namespace mlir;
using namespace alibi;

FailureOr<Value> alibi::raiseAttention(RewriterBase &rewriter,
                                       linalg::LinalgOp product,
                                       const RaiseOptions &options,
                                       RaiseFailure &why) {
  raise::ExprContext context;
  raise::Elements elements(context);
  if (auto function = product->getParentOfType<FunctionOpInterface>();
      function && !function.isExternal())
    elements.readAssertions(function.getFunctionBody().front());
  raise::Reason reason;
  FailureOr<raise::Attention> attention =
      raise::matchAttention(context, elements, product, reason);
  FailureOr<Value> out = failure();
  if (succeeded(attention)) {
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPoint(product);
    out = raise::buildAttention(rewriter, context, elements, *attention,
                                options, reason);
  }
  why = {reason.text, reason.isAttention};
  return out;
}

namespace {
/// weights = softmax(scale * query . key + bias)
/// %out = linalg.batch_matmul ins(%weights, %value)
/// =>
/// %out = alibi.attention %query, %key, %value, %slopes ...
struct RaiseAttention : OpInterfaceRewritePattern<linalg::LinalgOp> {
  RaiseAttention(MLIRContext *context, const RaiseOptions &options)
      : OpInterfaceRewritePattern(context), options(options) {}

  LogicalResult matchAndRewrite(linalg::LinalgOp op,
                                PatternRewriter &rewriter) const override {
    RaiseFailure why;
    FailureOr<Value> out = raiseAttention(rewriter, op, options, why);
    if (failed(out))
      return rewriter.notifyMatchFailure(op, why.reason);
    rewriter.replaceOp(op, *out);
    return success();
  }

  RaiseOptions options;
};
} // namespace

void alibi::populateAlibiRaisePatterns(RewritePatternSet &patterns,
                                       const RaiseOptions &options) {
  patterns.add<RaiseAttention>(patterns.getContext(), options);
}

/// Removes what only computed scores. Sizes of temporaries are written by those
/// of operands, so that assertions about sizes keep no temporary.
static LogicalResult removeDead(RewriterBase &rewriter, Operation *root) {
  root->walk([&](tensor::DimOp dim) {
    Operation *source = dim.getSource().getDefiningOp();
    if (source && raise::isScan(source))
      rewriter.modifyOpInPlace(
          dim, [&] { dim.getSourceMutable().assign(source->getOperand(0)); });
  });
  RewritePatternSet patterns(root->getContext());
  memref::populateResolveRankedShapedTypeResultDimsPatterns(patterns);
  tensor::DimOp::getCanonicalizationPatterns(patterns, root->getContext());
  if (failed(applyPatternsGreedily(root, std::move(patterns))))
    return root->emitOpError("sizes of temporaries could not be resolved");
  // Ops of unknown dialects are not known to be pure; cumulative sums are. What
  // computes their operands is dead only when they are gone.
  bool changed = true;
  while (changed) {
    changed = succeeded(runRegionDCE(rewriter, root->getRegions()));
    root->walk([&](Operation *op) {
      if (raise::isScan(op) && op->use_empty()) {
        rewriter.eraseOp(op);
        changed = true;
      }
    });
  }
  return success();
}

namespace {
struct AlibiRaise : alibi::impl::AlibiRaiseBase<AlibiRaise> {
  using AlibiRaiseBase::AlibiRaiseBase;

  void runOnOperation() override {
    RaiseOptions options;
    options.unproven = unproven;
    options.method = parseAttribute(method, &getContext());
    if (!options.method ||
        options.method.getDialect().getNamespace() != "alibi") {
      emitError(getOperation()->getLoc())
          << "alibi-raise: method '" << method
          << "' is not a method of ALiBi attention, such as #alibi.exact";
      return signalPassFailure();
    }
    SmallVector<linalg::LinalgOp> products;
    getOperation()->walk([&](linalg::LinalgOp op) { products.push_back(op); });
    IRRewriter rewriter(&getContext());
    unsigned raised = 0, left = 0;
    for (linalg::LinalgOp product : products) {
      RaiseFailure why;
      FailureOr<Value> out = raiseAttention(rewriter, product, options, why);
      if (succeeded(out)) {
        ++raised;
        if (report)
          emitRemark(product.getLoc())
              << "raised to alibi.attention, of type " << out->getType();
        rewriter.replaceOp(product, *out);
      } else if (why.isAttention) {
        ++left;
        emitRemark(product.getLoc())
            << "attention is not raised: " << why.reason;
      }
    }
    numRaised += raised;
    numLeft += left;
    if (report)
      emitRemark(getOperation()->getLoc())
          << raised << (raised == 1 ? " attention" : " attentions")
          << " raised, " << left << " left as they are";
    if (raised && failed(removeDead(rewriter, getOperation())))
      signalPassFailure();
  }
};
} // namespace
