//===- AggregatedOpInterfaceImpl.cpp - Decomposing alibi ops --------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Interfaces/AggregatedOpInterfaceImpl.h"
#include "Alibi/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace alibi;

/// To the ops below it, which decompose in turn.
static FailureOr<Replacement> decompose(RewriterBase &rewriter,
                                        AttentionOp op) {
  auto sampled = dyn_cast<SampledAttr>(op.getMethod());
  if (failed(verifyConstantSlopes(op, op.getSlopes(), sampled)))
    return failure();
  if (sampled)
    return sampleAttention(rewriter, op, Materialize::Fused);
  return attentionToOnline(rewriter, op);
}

/// To a constant where it pays, or where nothing else is possible.
static FailureOr<Replacement> decompose(RewriterBase &rewriter,
                                        PartitionOp op) {
  if (failed(verifyConstantSlopes(op, op.getSlopes(), op.getMethod())))
    return failure();
  FailureOr<Replacement> drawn = drawPartition(rewriter, op);
  if (succeeded(drawn))
    return drawn;
  return decomposePartition(rewriter, op);
}

static FailureOr<Replacement> decompose(RewriterBase &rewriter,
                                        BlockAttentionOp op) {
  return decomposeBlockAttention(rewriter, op);
}

static FailureOr<Replacement> decompose(RewriterBase &rewriter,
                                        OnlineAttentionOp op) {
  return decomposeOnlineAttention(rewriter, op);
}

static FailureOr<Replacement> decompose(RewriterBase &rewriter,
                                        NormalizeOp op) {
  return decomposeNormalize(rewriter, op);
}

static FailureOr<Replacement> decompose(RewriterBase &rewriter, MergeOp op) {
  return decomposeMerge(rewriter, op);
}

namespace {
template <typename Op>
struct AggregatedModel
    : linalg::AggregatedOpInterface::ExternalModel<AggregatedModel<Op>, Op> {
  FailureOr<SmallVector<Value>> decomposeOperation(Operation *op,
                                                   OpBuilder &b) const {
    IRRewriter rewriter(b);
    rewriter.setInsertionPoint(op);
    return decompose(rewriter, cast<Op>(op));
  }
};
} // namespace

template <typename... Ops> static void attach(MLIRContext *context) {
  (Ops::template attachInterface<AggregatedModel<Ops>>(*context), ...);
}

void alibi::registerAggregatedOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, AlibiDialect *) {
    context
        ->loadDialect<arith::ArithDialect, bufferization::BufferizationDialect,
                      linalg::LinalgDialect, math::MathDialect, scf::SCFDialect,
                      tensor::TensorDialect>();
    attach<AttentionOp, PartitionOp, BlockAttentionOp, OnlineAttentionOp,
           NormalizeOp, MergeOp>(context);
  });
}
