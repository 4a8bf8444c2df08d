//===- ApproximateExp.cpp - Exponentials that vectorize -------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace alibi {
#define GEN_PASS_DEF_ALIBIAPPROXIMATEEXP
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiApproximateExpPass
    : alibi::impl::AlibiApproximateExpBase<AlibiApproximateExpPass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateMathPolynomialApproximationPatterns(patterns, [](StringRef name) {
      return name == math::ExpOp::getOperationName();
    });
    SmallVector<Operation *> marked;
    getOperation()->walk([&](math::ExpOp op) {
      if (arith::bitEnumContainsAll(op.getFastmath(),
                                    arith::FastMathFlags::afn))
        marked.push_back(op);
    });
    GreedyRewriteConfig config;
    config.setStrictness(GreedyRewriteStrictness::ExistingOps);
    if (failed(applyOpPatternsGreedily(marked, std::move(patterns), config)))
      signalPassFailure();
  }
};
} // namespace
