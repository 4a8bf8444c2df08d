//===- BufferizableOpInterfaceImpl.cpp - Tensors to memrefs ---------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Interfaces/BufferizableOpInterfaceImpl.h"
#include "Alibi/IR/Alibi.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"

using namespace mlir;
using namespace mlir::bufferization;
using namespace alibi;

namespace {
/// ```mlir
/// %r = alibi.op ins(%a : tensor<..>) outs(%b : tensor<..>)
/// ```
/// becomes
/// ```mlir
/// alibi.op ins(%A : memref<..>) outs(%B : memref<..>)
/// ```
/// and %r is %B.
template <typename Model, typename Op>
struct DestinationModel : DstBufferizableOpInterfaceExternalModel<Model, Op> {
  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      if (!isa<TensorType>(operand.getType())) {
        operands.push_back(operand);
        continue;
      }
      FailureOr<Value> buffer = getBuffer(rewriter, operand, options, state);
      if (failed(buffer))
        return failure();
      operands.push_back(*buffer);
    }
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPoint(op);
    auto onBuffers = cast<DestinationStyleOpInterface>(
        clone(rewriter, op, /*newResultTypes=*/TypeRange(), operands));
    SmallVector<Value> inits(onBuffers.getDpsInits());
    replaceOpWithBufferizedValues(rewriter, op, inits);
    return success();
  }
};

struct BlockAttentionModel
    : DestinationModel<BlockAttentionModel, BlockAttentionOp> {};

struct OnlineAttentionModel
    : DestinationModel<OnlineAttentionModel, OnlineAttentionOp> {};

/// What `out` and `lse` held is overwritten: nothing need be copied there.
template <typename Op>
struct OverwritingModel : DestinationModel<OverwritingModel<Op>, Op> {
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const AnalysisState &) const {
    return !cast<Op>(op).isDpsInit(&operand);
  }
};

/// Blocks that are not written keep what they held.
struct SummarizeModel : DestinationModel<SummarizeModel, SummarizeOp> {
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const AnalysisState &) const {
    auto summarize = cast<SummarizeOp>(op);
    return !summarize.isDpsInit(&operand) || summarize.getFirst();
  }
};
} // namespace

void alibi::registerBufferizableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, AlibiDialect *) {
    BlockAttentionOp::attachInterface<BlockAttentionModel>(*context);
    OnlineAttentionOp::attachInterface<OnlineAttentionModel>(*context);
    FusedAttentionOp::attachInterface<OverwritingModel<FusedAttentionOp>>(
        *context);
    SummarizeOp::attachInterface<SummarizeModel>(*context);
    NormalizeOp::attachInterface<OverwritingModel<NormalizeOp>>(*context);
  });
}
