//===- Entry.cpp - Functions that are one attention -----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/CodeGen/CUDA/CUDA.h"
#include "Alibi/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace alibi;

/// The rows of a 16-byte copy must not end within it.
static constexpr int64_t kDepthUnit = 8, kMaxDepth = 256;

static LogicalResult verifyDepth(AttentionOp op, StringRef name,
                                 int64_t depth) {
  if (ShapedType::isDynamic(depth))
    return op.emitOpError() << "has no CUDA kernels: its " << name
                            << " is dynamic, expected a static one";
  if (depth % kDepthUnit == 0 && depth <= kMaxDepth)
    return success();
  return op.emitOpError() << "has no CUDA kernels: its " << name << " is "
                          << depth << ", expected a multiple of " << kDepthUnit
                          << " up to " << kMaxDepth;
}

static LogicalResult verifyMethods(AttentionOp op) {
  SmallVector<Attribute> methods = op.getMethods();
  for (Attribute method : methods) {
    if (isa<AutoAttr>(method))
      return op.emitOpError("has no CUDA kernels: its method is auto, which "
                            "alibi-plan chooses from");
    if (isa<SampledAttr>(method) && isa<PerHeadAttr>(op.getMethod()))
      return op.emitOpError()
             << "has no CUDA kernels: its method is per_head with a sampled "
                "head, expected all heads or none of them to be sampled";
    auto sampled = dyn_cast<SampledAttr>(method);
    if (sampled && sampled.getSamples() > kMaxKernelSamples)
      return op.emitOpError()
             << "has no CUDA kernels: its method has " << sampled.getSamples()
             << " samples, expected at most " << kMaxKernelSamples;
  }
  return success();
}

FailureOr<AttentionEntry> alibi::describeEntry(func::FuncOp function) {
  auto fail = [&](const Twine &why) {
    return function.emitError() << "function '" << function.getName()
                                << "' has no CUDA kernels: " << why;
  };
  if (!llvm::hasSingleElement(function.getBody()))
    return fail("it has no body of one block");
  AttentionEntry entry;
  entry.name = function.getName().str();
  for (Operation &op : function.getBody().front()) {
    auto attention = dyn_cast<AttentionOp>(op);
    if (attention && !entry.op) {
      entry.op = attention;
      continue;
    }
    if (attention)
      return fail("it has two attentions, expected one");
    if (!isa<func::ReturnOp, arith::ConstantOp>(op)) {
      op.emitError() << "is no part of a CUDA kernel: expected one "
                        "alibi.attention of the function's arguments";
      return fail("it is more than one attention");
    }
  }
  AttentionOp op = entry.op;
  if (!op)
    return fail("it has no alibi.attention");
  Operation *end = function.getBody().front().getTerminator();
  if (!llvm::equal(end->getOperands(), op->getResults()))
    return fail("it does not return the attention's results in their order");

  Type element = op.getQuery().getType().getElementType();
  if (!element.isF16() && !element.isBF16())
    return op.emitOpError() << "has no CUDA kernels: it is of " << element
                            << ", expected f16 or bf16 (alibi-to-gpu takes "
                               "f32)";
  if (failed(verifyDepth(op, "depth", op.getQuery().getType().getDimSize(3))) ||
      failed(verifyDepth(op, "value depth",
                         op.getValue().getType().getDimSize(3))) ||
      failed(verifyMethods(op)))
    return failure();

  llvm::SmallPtrSet<Value, 12> seen;
  for (OpOperand &operand : op->getOpOperands()) {
    Value value = operand.get();
    if (isa<BlockArgument>(value)) {
      if (!seen.insert(value).second)
        return fail("an argument is two operands of the attention");
      continue;
    }
    if (value == op.getSlopes()) {
      entry.constantSlopes = constantSlopes(value);
      if (entry.constantSlopes)
        continue;
    }
    return fail("operand " + Twine(operand.getOperandNumber()) +
                " of the attention is no argument of the function");
  }
  if (seen.size() != function.getNumArguments())
    return fail("the attention does not use every argument");
  return entry;
}
