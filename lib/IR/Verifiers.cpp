//===- Verifiers.cpp - The numbered constraints of the ops ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/Alibi.h"
#include "SizeChecker.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace alibi;

#define GET_OP_CLASSES
#include "Alibi/IR/AlibiOps.cpp.inc"

// What sizes mean, in messages.
static constexpr StringRef kBatch = "batch size", kHeads = "heads",
                           kKeyHeads = "key-value heads",
                           kGroup = "heads per group",
                           kQueries = "length of queries",
                           kKeys = "length of keys", kDepth = "depth",
                           kValueDepth = "value depth", kSamples = "samples",
                           kWords = "words",
                           kBoundaries = "boundaries of segments";

/// Checks an optional operand of one number per batch entry.
static LogicalResult checkPerBatch(SizeChecker &sizes, StringRef name,
                                   Value value) {
  return success(!value || succeeded(sizes.check("operand", name,
                                                 value.getType(), {kBatch})));
}

/// The meanings of the sizes of a tensor that may have a batch dimension before
/// its last `inner`: `outer`, the batch where the rank says so, `inner`.
static SmallVector<StringRef> withBatch(Type type, ArrayRef<StringRef> outer,
                                        ArrayRef<StringRef> inner) {
  SmallVector<StringRef> meanings(outer);
  size_t rank = cast<RankedTensorType>(type).getRank();
  if (rank > outer.size() + inner.size())
    meanings.push_back(kBatch);
  meanings.append(inner.begin(), inner.end());
  return meanings;
}

/// Checks the boundaries of packed sequences; `others` are operands that they
/// exclude.
static LogicalResult
checkSegments(Operation *op, SizeChecker &sizes, Value query, Value key,
              ArrayRef<std::pair<StringRef, Value>> others) {
  if (bool(query) != bool(key))
    return op->emitOpError()
           << "operand '" << (query ? "key_segments" : "query_segments")
           << "' is missing and operand '"
           << (query ? "query_segments" : "key_segments")
           << "' is given, expected both or neither";
  if (!query)
    return success();
  for (auto [name, value] : others)
    if (value)
      return op->emitOpError()
             << "operand '" << name
             << "' is given beside 'query_segments', expected "
                "none: segments say it";
  if (query.getType() != key.getType())
    return op->emitOpError()
           << "operand 'key_segments' is " << key.getType() << ", expected "
           << query.getType() << " (the type of 'query_segments')";
  if (failed(sizes.check("operand", "query_segments", query.getType(),
                         {kBoundaries})))
    return failure();
  return sizes.atLeastOne(kBoundaries);
}

static LogicalResult checkAtLeastOne(Operation *op, StringRef name,
                                     int64_t value) {
  if (value >= 1)
    return success();
  return op->emitOpError() << "attribute '" << name << "' is " << value
                           << ", expected at least 1";
}

LogicalResult AttentionOp::verify() {
  SizeChecker sizes(*this);
  // C1 to C6 and C11, as far as sizes are static anywhere.
  if (failed(sizes.check("operand", "query", getQuery().getType(),
                         {kBatch, kHeads, kQueries, kDepth})) ||
      failed(sizes.check("operand", "key", getKey().getType(),
                         {kBatch, kKeyHeads, kKeys, kDepth})) ||
      failed(sizes.check("operand", "value", getValue().getType(),
                         {kBatch, kKeyHeads, kKeys, kValueDepth})) ||
      failed(sizes.check("operand", "slopes", getSlopes().getType(),
                         withBatch(getSlopes().getType(), {}, {kHeads}))) ||
      failed(checkPerBatch(sizes, "key_lengths", getKeyLengths())) ||
      failed(checkPerBatch(sizes, "key_starts", getKeyStarts())) ||
      failed(checkPerBatch(sizes, "query_offset", getQueryOffset())) ||
      failed(checkSegments(*this, sizes, getQuerySegments(), getKeySegments(),
                           {{"key_lengths", getKeyLengths()},
                            {"key_starts", getKeyStarts()},
                            {"query_offset", getQueryOffset()}})) ||
      failed(sizes.check("result", "out", getOut().getType(),
                         {kBatch, kHeads, kQueries, kValueDepth})) ||
      (getLse() && failed(sizes.check("result", "lse", getLse().getType(),
                                      {kBatch, kHeads, kQueries}))))
    return failure();
  // C9.
  if (failed(sizes.sameElement("operand", "key", getKey().getType())) ||
      failed(sizes.sameElement("operand", "value", getValue().getType())) ||
      failed(sizes.sameElement("result", "out", getOut().getType())))
    return failure();
  // C8 before C3, which divides.
  for (StringRef meaning : {kHeads, kKeyHeads, kDepth, kValueDepth})
    if (failed(sizes.atLeastOne(meaning)))
      return failure();
  // C3.
  int64_t heads = sizes.get(kHeads), keyHeads = sizes.get(kKeyHeads);
  if (!ShapedType::isDynamic(heads) && !ShapedType::isDynamic(keyHeads) &&
      heads % keyHeads != 0)
    return emitOpError() << sizes.owner(kHeads) << " has " << heads
                         << " heads, expected a multiple of the " << keyHeads
                         << " heads of " << sizes.owner(kKeyHeads);
  // C10.
  if (auto perHead = dyn_cast<PerHeadAttr>(getMethod())) {
    auto methods = static_cast<int64_t>(perHead.getMethods().size());
    if (!ShapedType::isDynamic(heads) && methods != heads)
      return emitOpError() << "attribute 'method' has " << methods
                           << " methods, expected " << heads
                           << " (the heads of " << sizes.owner(kHeads) << ")";
  }
  // C7.
  if (getScale() && !getScale()->isFinite()) {
    SmallString<16> text;
    getScale()->toString(text);
    return emitOpError() << "attribute 'scale' is " << text
                         << ", expected a finite number";
  }
  return success();
}

/// The number of words of an encoding; dynamic for `bits`.
static int64_t staticWords(Encoding encoding) {
  if (encoding == Encoding::Bits)
    return ShapedType::kDynamic;
  return sampling::wordsOf(toSampling(encoding), /*length=*/0);
}

LogicalResult PartitionOp::verify() {
  SizeChecker sizes(*this);
  if (failed(sizes.check("operand", "slopes", getSlopes().getType(),
                         withBatch(getSlopes().getType(), {}, {kHeads}))))
    return failure();
  // C1.
  RankedTensorType type = getPartitions().getType();
  int64_t rank = getSlopes().getType().getRank() + 2;
  if (type.getRank() != rank)
    return emitOpError() << "result 'partitions' has rank " << type.getRank()
                         << ", expected " << rank
                         << " (two more than 'slopes')";
  if (type.isDynamicDim(0))
    return emitOpError() << "result 'partitions' has a dynamic size in "
                            "dimension 0, expected "
                         << getMethod().getSamples()
                         << " (the samples of the method)";
  sizes.expect(kSamples, getMethod().getSamples(), "the method");
  if (failed(sizes.check("result", "partitions", type,
                         withBatch(type, {kSamples}, {kHeads, kWords}))))
    return failure();
  Encoding encoding = encodingOf(getMethod().getSampler());
  int64_t words = staticWords(encoding);
  if (type.getShape().back() != words) {
    InFlightDiagnostic diagnostic = emitOpError();
    diagnostic << "result 'partitions' has ";
    if (ShapedType::isDynamic(type.getShape().back()))
      diagnostic << "a dynamic size";
    else
      diagnostic << "size " << type.getShape().back();
    diagnostic << " in dimension " << rank - 1 << ", expected ";
    if (ShapedType::isDynamic(words))
      diagnostic << "a dynamic one";
    else
      diagnostic << words;
    return diagnostic << " (the words of the encoding "
                      << stringifyEncoding(encoding) << ")";
  }
  // C2.
  if (bool(getLength()) == (encoding == Encoding::Bits))
    return success();
  return emitOpError() << "operand 'length' is "
                       << (getLength() ? "given" : "missing")
                       << " for the encoding " << stringifyEncoding(encoding)
                       << ", expected it for bits, and only for bits";
}

/// C1 to C4 of the ops that accumulate, their element types and segments.
template <typename Op>
static LogicalResult checkAccumulating(Op op, SizeChecker &sizes) {
  if (failed(sizes.check("operand", "query", op.getQuery().getType(),
                         {kBatch, kKeyHeads, kGroup, kQueries, kDepth})) ||
      failed(sizes.check("operand", "key", op.getKey().getType(),
                         {kBatch, kKeyHeads, kKeys, kDepth})) ||
      failed(sizes.check("operand", "value", op.getValue().getType(),
                         {kBatch, kKeyHeads, kKeys, kValueDepth})) ||
      failed(sizes.check("operand", "acc", op.getAcc().getType(),
                         {kBatch, kKeyHeads, kGroup, kQueries, kValueDepth})))
    return failure();
  if (failed(sizes.sameElement("operand", "key", op.getKey().getType())) ||
      failed(sizes.sameElement("operand", "value", op.getValue().getType())) ||
      failed(checkPerBatch(sizes, "batch_offsets", op.getBatchOffsets())) ||
      failed(checkPerBatch(sizes, "key_begins", op.getKeyBegins())) ||
      failed(checkPerBatch(sizes, "key_ends", op.getKeyEnds())) ||
      failed(checkSegments(op, sizes, op.getQuerySegments(),
                           op.getKeySegments(),
                           {{"batch_offsets", op.getBatchOffsets()},
                            {"key_begins", op.getKeyBegins()},
                            {"key_ends", op.getKeyEnds()}})))
    return failure();
  return sizes.check("operand", "max", op.getMax().getType(),
                     {kBatch, kKeyHeads, kGroup, kQueries});
}

LogicalResult BlockAttentionOp::verify() {
  SizeChecker sizes(*this);
  // C5.
  RankedTensorType type = getPartitions().getType();
  if (failed(checkAccumulating(*this, sizes)) ||
      failed(sizes.check(
          "operand", "partitions", type,
          withBatch(type, {kSamples}, {kKeyHeads, kGroup, kWords}))))
    return failure();
  // C7.
  int64_t words = staticWords(getEncoding());
  int64_t given = type.getShape().back();
  if (ShapedType::isDynamic(words) || given == words)
    return success();
  InFlightDiagnostic diagnostic = emitOpError();
  diagnostic << "operand 'partitions' has ";
  if (ShapedType::isDynamic(given))
    diagnostic << "a dynamic size";
  else
    diagnostic << "size " << given;
  return diagnostic << " in dimension " << type.getRank() - 1 << ", expected "
                    << words << " (the words of the encoding "
                    << stringifyEncoding(getEncoding()) << ")";
}

LogicalResult OnlineAttentionOp::verify() {
  SizeChecker sizes(*this);
  // C5.
  if (failed(checkAccumulating(*this, sizes)) ||
      failed(sizes.check(
          "operand", "slopes", getSlopes().getType(),
          withBatch(getSlopes().getType(), {}, {kKeyHeads, kGroup}))))
    return failure();
  // C6.
  return checkAtLeastOne(*this, "fallback", getFallback().value_or(1));
}

LogicalResult MergeOp::verify() {
  SizeChecker sizes(*this);
  StringRef rows[] = {kBatch, kHeads, kQueries, kValueDepth};
  // C3.
  if (getOuts().empty())
    return emitOpError() << "operands 'outs' and 'lses' are empty, expected at "
                            "least one pair";
  // C1.
  for (Value out : getOuts())
    if (failed(sizes.check("operand", "outs", out.getType(), rows)) ||
        failed(sizes.sameElement("operand", "outs", out.getType())))
      return failure();
  if (failed(sizes.check("result", "out", getOut().getType(), rows)) ||
      failed(sizes.sameElement("result", "out", getOut().getType())))
    return failure();
  // C2.
  ArrayRef<StringRef> perRow = ArrayRef(rows).drop_back();
  for (Value lse : getLses())
    if (failed(sizes.check("operand", "lses", lse.getType(), perRow)))
      return failure();
  if (getLse() &&
      failed(sizes.check("result", "lse", getLse().getType(), perRow)))
    return failure();
  // C4.
  return checkAtLeastOne(*this, "samples", getSamples());
}

LogicalResult NormalizeOp::verify() {
  SizeChecker sizes(*this);
  StringRef rows[] = {kBatch, kKeyHeads, kGroup, kQueries, kValueDepth};
  // C1, C2.
  if (failed(sizes.check("operand", "acc", getAcc().getType(), rows)) ||
      failed(sizes.check("operand", "max", getMax().getType(),
                         ArrayRef(rows).drop_back())) ||
      failed(sizes.check("operand", "out", getOut().getType(), rows)))
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
    if (failed(sizes.check("operand", "lse", getLse().getType(),
                           ArrayRef(rows).drop_back())))
      return failure();
    if (getLse().getType() != getLseResult().getType())
      return emitOpError() << "result 'lse' is " << getLseResult().getType()
                           << ", expected the type of operand 'lse', "
                           << getLse().getType();
  }
  // C4.
  return checkAtLeastOne(*this, "samples", getSamples());
}
