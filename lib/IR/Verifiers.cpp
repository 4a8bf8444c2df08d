//===- Verifiers.cpp - The numbered constraints of the ops ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/Alibi.h"
#include "mlir/IR/Builders.h"
#include <cmath>

using namespace mlir;
using namespace alibi;

#define GET_OP_CLASSES
#include "Alibi/IR/AlibiOps.cpp.inc"

namespace {
/// A size that an operand must have, and where it comes from.
struct Expected {
  int64_t size;
  StringRef meaning;
};
} // namespace

static std::string sizeText(int64_t size) {
  return ShapedType::isDynamic(size) ? "?" : std::to_string(size);
}

/// Fails when a static size of `type` differs from the static size expected.
static LogicalResult verifyShape(Operation *op, StringRef kind, StringRef name,
                                 Type type, ArrayRef<Expected> expected) {
  ArrayRef<int64_t> shape = cast<RankedTensorType>(type).getShape();
  for (auto [dim, want] : llvm::enumerate(expected)) {
    int64_t have = shape[dim];
    if (ShapedType::isDynamic(have) || ShapedType::isDynamic(want.size) ||
        have == want.size)
      continue;
    return op->emitOpError()
           << kind << " '" << name << "' has size " << have << " in dimension "
           << dim << ", expected " << sizeText(want.size) << " ("
           << want.meaning << ")";
  }
  return success();
}

LogicalResult AttentionOp::verify() {
  ArrayRef<int64_t> q = getQuery().getType().getShape();
  ArrayRef<int64_t> k = getKey().getType().getShape();
  ArrayRef<int64_t> v = getValue().getType().getShape();
  // C1, C2, C4.
  if (failed(verifyShape(*this, "operand", "key", getKey().getType(),
                         {{q[0], "the batch size of 'query'"},
                          {k[1], ""},
                          {k[2], ""},
                          {q[3], "the depth of 'query'"}})) ||
      failed(verifyShape(*this, "operand", "value", getValue().getType(),
                         {{k[0], "the batch size of 'key'"},
                          {k[1], "the heads of 'key'"},
                          {k[2], "the length of 'key'"}})) ||
      failed(verifyShape(*this, "operand", "value", getValue().getType(),
                         {{q[0], "the batch size of 'query'"}})) ||
      failed(verifyShape(*this, "operand", "slopes", getSlopes().getType(),
                         {{q[1], "the heads of 'query'"}})))
    return failure();
  // C8 before C3, which divides.
  for (auto [name, shape, dim, what] : {std::tuple{"query", q, 1, "heads"},
                                        {"query", q, 3, "depth"},
                                        {"key", k, 1, "heads"},
                                        {"key", k, 3, "depth"},
                                        {"value", v, 3, "depth"}})
    if (shape[dim] == 0)
      return emitOpError() << "operand '" << name
                           << "' has size 0 in dimension " << dim << " ("
                           << what << "), expected at least 1";
  // C3.
  if (!ShapedType::isDynamic(q[1]) && !ShapedType::isDynamic(k[1]) &&
      q[1] % k[1] != 0)
    return emitOpError() << "operand 'query' has " << q[1]
                         << " heads, expected a multiple of the " << k[1]
                         << " heads of 'key'";
  // C5, C6.
  if (failed(verifyShape(*this, "result", "out", getOut().getType(),
                         {{q[0], "the batch size of 'query'"},
                          {q[1], "the heads of 'query'"},
                          {q[2], "the length of 'query'"},
                          {v[3], "the depth of 'value'"}})))
    return failure();
  if (getLse() && failed(verifyShape(*this, "result", "lse", getLse().getType(),
                                     {{q[0], "the batch size of 'query'"},
                                      {q[1], "the heads of 'query'"},
                                      {q[2], "the length of 'query'"}})))
    return failure();
  // C7.
  if (getScale() && !getScale()->isFinite()) {
    SmallString<16> text;
    getScale()->toString(text);
    return emitOpError() << "attribute 'scale' is " << text
                         << ", expected a finite number";
  }
  return success();
}

LogicalResult PartitionOp::verify() {
  ArrayRef<int64_t> shape = getPitch().getType().getShape();
  // C1.
  if (shape[0] != getMethod().getSamples())
    return emitOpError() << "result 'pitch' has size " << sizeText(shape[0])
                         << " in dimension 0, expected "
                         << getMethod().getSamples()
                         << " (the method's 'samples')";
  return verifyShape(
      *this, "result", "pitch", getPitch().getType(),
      {{shape[0], ""},
       {getSlopes().getType().getDimSize(0), "the size of 'slopes'"}});
}

/// C1 to C4 of the ops that accumulate.
template <typename Op> static LogicalResult verifyAccumulating(Op op) {
  ArrayRef<int64_t> q = op.getQuery().getType().getShape();
  ArrayRef<int64_t> k = op.getKey().getType().getShape();
  ArrayRef<int64_t> v = op.getValue().getType().getShape();
  Expected rows[] = {{q[0], "the batch size of 'query'"},
                     {q[1], "the key-value heads of 'query'"},
                     {q[2], "the heads per group of 'query'"},
                     {q[3], "the length of 'query'"},
                     {v[3], "the depth of 'value'"}};
  if (failed(verifyShape(
          op, "operand", "key", op.getKey().getType(),
          {rows[0], rows[1], {k[2], ""}, {q[4], "the depth of 'query'"}})) ||
      failed(verifyShape(op, "operand", "value", op.getValue().getType(),
                         {rows[0], rows[1], {k[2], "the length of 'key'"}})) ||
      failed(verifyShape(op, "operand", "acc", op.getAcc().getType(), rows)) ||
      failed(verifyShape(op, "operand", "max", op.getMax().getType(),
                         ArrayRef(rows).drop_back())))
    return failure();
  return success();
}

LogicalResult BlockAttentionOp::verify() {
  ArrayRef<int64_t> q = getQuery().getType().getShape();
  if (failed(verifyAccumulating(*this)))
    return failure();
  // C5.
  return verifyShape(*this, "operand", "pitch", getPitch().getType(),
                     {{ShapedType::kDynamic, ""},
                      {q[1], "the key-value heads of 'query'"},
                      {q[2], "the heads per group of 'query'"}});
}

LogicalResult OnlineAttentionOp::verify() {
  ArrayRef<int64_t> q = getQuery().getType().getShape();
  // C5.
  if (failed(verifyAccumulating(*this)) ||
      failed(verifyShape(*this, "operand", "slopes", getSlopes().getType(),
                         {{q[1], "the key-value heads of 'query'"},
                          {q[2], "the heads per group of 'query'"}})))
    return failure();
  // C6.
  if (getFallback() && *getFallback() < 1)
    return emitOpError() << "attribute 'fallback' is " << *getFallback()
                         << ", expected at least 1";
  return success();
}

LogicalResult NormalizeOp::verify() {
  ArrayRef<int64_t> acc = getAcc().getType().getShape();
  Expected like[] = {{acc[0], "as 'acc'"},
                     {acc[1], "as 'acc'"},
                     {acc[2], "as 'acc'"},
                     {acc[3], "as 'acc'"},
                     {acc[4], "as 'acc'"}};
  ArrayRef<Expected> rows = ArrayRef(like).drop_back();
  // C1, C2.
  if (failed(verifyShape(*this, "operand", "max", getMax().getType(), rows)) ||
      failed(verifyShape(*this, "operand", "out", getOut().getType(), like)))
    return failure();
  if (getOut().getType() != getOutResult().getType())
    return emitOpError() << "result 'out' is " << getOutResult().getType()
                         << ", expected the type of operand 'out', "
                         << getOut().getType();
  // C3.
  if (bool(getLse()) != bool(getLseResult()))
    return emitOpError() << "operand 'lse' is "
                         << (getLse() ? "given" : "missing")
                         << ", its result is "
                         << (getLseResult() ? "given" : "missing")
                         << ", expected both or neither";
  if (getLse()) {
    if (failed(verifyShape(*this, "operand", "lse", getLse().getType(), rows)))
      return failure();
    if (getLse().getType() != getLseResult().getType())
      return emitOpError() << "result 'lse' is " << getLseResult().getType()
                           << ", expected the type of operand 'lse', "
                           << getLse().getType();
  }
  // C4.
  if (static_cast<int64_t>(getSamples()) < 1)
    return emitOpError() << "attribute 'samples' is "
                         << static_cast<int64_t>(getSamples())
                         << ", expected at least 1";
  return success();
}
