//===- Verifiers.cpp - The numbered constraints of the ops ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/Alibi.h"
#include "Alibi/IR/Storage.h"
#include "SizeChecker.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/SmallString.h"
#include <limits>

using namespace mlir;
using namespace alibi;

using namespace alibi::meaning;

/// Types of `max` and `sum`, the second where it differs.
static ParseResult parseRowTypes(OpAsmParser &parser, Type &max, Type &sum) {
  if (parser.parseType(max))
    return failure();
  sum = max;
  if (failed(parser.parseOptionalComma()))
    return success();
  return parser.parseType(sum);
}

static void printRowTypes(OpAsmPrinter &printer, Operation *, Type max,
                          Type sum) {
  printer << max;
  if (sum != max)
    printer << ", " << sum;
}

#define GET_OP_CLASSES
#include "Alibi/IR/AlibiOps.cpp.inc"

/// Checks the sizes of an op in destination style, whose shaped operands are
/// all tensors, or all memrefs; then there are no results.
static LogicalResult checkFormAndSizes(Operation *op, SizeChecker &sizes) {
  auto isMemRef = [](const NamedShape &shape) {
    return isa<MemRefType>(shape.type);
  };
  auto form = [&](const NamedShape &shape) {
    return isMemRef(shape) ? "memref" : "tensor";
  };
  SmallVector<NamedShape> shapes = namedShapes(op);
  const NamedShape &first = shapes.front();
  for (const NamedShape &shape : shapes)
    if (isMemRef(shape) != isMemRef(first))
      return op->emitOpError() << "operand '" << shape.name << "' is a "
                               << form(shape) << ", expected a " << form(first)
                               << ", as '" << first.name << "' is";
  unsigned results = op->getNumResults();
  if (isMemRef(first) && results != 0)
    return op->emitOpError() << "has " << results << " results, expected none: "
                             << "its operands are memrefs";
  return sizes.check(shapes);
}

/// Checks the boundaries of packed sequences; `others` are operands that they
/// exclude.
static LogicalResult
checkSegments(Operation *op, Value query, Value key,
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
  // Layouts of memrefs may differ.
  auto queryType = cast<ShapedType>(query.getType());
  if (queryType.getShape() != cast<ShapedType>(key.getType()).getShape())
    return op->emitOpError()
           << "operand 'key_segments' is " << key.getType() << ", expected "
           << queryType << " (the type of 'query_segments')";
  return success();
}

static LogicalResult checkAtLeastOne(Operation *op, StringRef name,
                                     int64_t value) {
  if (value >= 1)
    return success();
  return op->emitOpError() << "attribute '" << name << "' is " << value
                           << ", expected at least 1";
}

/// Checks the sizes of a summary that follow from those of `key`.
static LogicalResult checkSummary(Operation *op, StringRef name,
                                  ShapedType summary, ShapedType key) {
  auto check = [&](int64_t dim, int64_t expected,
                   const Twine &meaning) -> LogicalResult {
    int64_t size = summary.getDimSize(dim);
    if (ShapedType::isDynamic(size) || size == expected)
      return success();
    return op->emitOpError()
           << "operand '" << name << "' has size " << size << " in dimension "
           << dim << ", expected " << expected << " (" << meaning << ")";
  };
  int64_t keys = key.getDimSize(2), depth = key.getDimSize(3);
  if (!ShapedType::isDynamic(keys) &&
      failed(check(2, llvm::divideCeil(keys, SummarizeOp::kBlock),
                   "the length of 'key' in blocks of " +
                       Twine(SummarizeOp::kBlock))))
    return failure();
  return success(
      ShapedType::isDynamic(depth) ||
      succeeded(check(3, depth + 2, "two more than the depth of 'key'")));
}

SmallVector<Attribute> AttentionOp::getMethods() {
  if (auto perHead = dyn_cast<PerHeadAttr>(getMethod()))
    return llvm::to_vector(perHead.getMethods());
  return {getMethod()};
}

Attribute AttentionOp::getMethodOf(int64_t head) {
  SmallVector<Attribute> methods = getMethods();
  return methods.size() == 1 ? methods.front() : methods[head];
}

static LogicalResult checkFirstHead(Operation *op, int64_t firstHead) {
  int64_t most = std::numeric_limits<int32_t>::max();
  if (firstHead >= 0 && firstHead <= most)
    return success();
  return op->emitOpError() << "attribute 'first_head' is " << firstHead
                           << ", expected 0 to " << most;
}

/// Whether a method bounds the softmax mass that it leaves out.
static bool boundsMass(Attribute method) {
  if (auto choice = dyn_cast<AutoAttr>(method))
    return choice.getGuarantee() == Guarantee::Mass;
  return isa<ExactAttr, CertifiedAttr>(method);
}

LogicalResult AttentionOp::verify() {
  SizeChecker sizes(*this);
  if (getRows().size() > 2)
    return emitOpError() << "has " << getNumResults()
                         << " results, expected at most 3 ('out', 'lse' and "
                            "'dropped')";
  // C1 to C6 and C11, as far as sizes are static anywhere.
  if (failed(checkSegments(*this, getQuerySegments(), getKeySegments(),
                           {{"key_lengths", getKeyLengths()},
                            {"key_starts", getKeyStarts()},
                            {"query_offset", getQueryOffset()}})) ||
      failed(sizes.check(namedShapes(*this))))
    return failure();
  // C9.
  if (failed(sizes.sameElement("operand", "key", getKey().getType())) ||
      failed(sizes.sameElement("operand", "value", getValue().getType())) ||
      failed(sizes.sameElement("result", "out", getOut().getType())))
    return failure();
  // C8 before C3, which divides.
  for (StringRef meaning :
       {StringRef(kHeads), StringRef(kKeyHeads), StringRef(kDepth),
        StringRef(kValueDepth), StringRef(kBoundaries)})
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
  // C14.
  if (failed(checkFirstHead(*this, getFirstHead())))
    return failure();
  // C12.
  if (getKeySummary() &&
      failed(checkSummary(*this, "key_summary", getKeySummary().getType(),
                          getKey().getType())))
    return failure();
  // C13.
  if (getDropped())
    for (Attribute method : getMethods())
      if (!boundsMass(method))
        return emitOpError()
               << "has a result 'dropped' and the method " << method
               << ", expected methods that bound the mass they leave out: "
                  "exact, certified, or auto with the guarantee mass";
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
  // C3.
  if (failed(checkFirstHead(*this, getFirstHead())))
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
  SizeChecker sizes(*this);
  sizes.expect(kSamples, getMethod().getSamples(), "the method");
  if (failed(sizes.check(namedShapes(*this))))
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

/// What the ops that accumulate have in common: sizes, element types, segments,
/// results.
template <typename Op>
static LogicalResult checkAccumulating(Op op, SizeChecker &sizes) {
  if (failed(checkSegments(op, op.getQuerySegments(), op.getKeySegments(),
                           {{"batch_offsets", op.getBatchOffsets()},
                            {"key_begins", op.getKeyBegins()},
                            {"key_ends", op.getKeyEnds()}})) ||
      failed(checkFormAndSizes(op, sizes)) ||
      failed(sizes.sameElement("operand", "key", op.getKey().getType())) ||
      failed(sizes.sameElement("operand", "value", op.getValue().getType())))
    return failure();
  // C9; the types are the interface's.
  if (op->getNumResults() == 0 && isa<TensorType>(op.getAcc().getType()))
    return op.emitOpError() << "has 0 results, expected 3: its operands are "
                               "tensors";
  return sizes.atLeastOne(kBoundaries);
}

/// Checks the words of partitions against their encoding.
static LogicalResult checkWords(Operation *op, ShapedType type,
                                Encoding encoding) {
  int64_t words = staticWords(encoding);
  int64_t given = type.getShape().back();
  if (ShapedType::isDynamic(words) || given == words)
    return success();
  InFlightDiagnostic diagnostic = op->emitOpError();
  diagnostic << "operand 'partitions' has ";
  if (ShapedType::isDynamic(given))
    diagnostic << "a dynamic size";
  else
    diagnostic << "size " << given;
  return diagnostic << " in dimension " << type.getRank() - 1 << ", expected "
                    << words << " (the words of the encoding "
                    << stringifyEncoding(encoding) << ")";
}

LogicalResult BlockAttentionOp::verify() {
  SizeChecker sizes(*this);
  // C7 after the others.
  return failure(
      failed(checkAccumulating(*this, sizes)) ||
      failed(checkWords(*this, getPartitions().getType(), getEncoding())));
}

LogicalResult FusedAttentionOp::verify() {
  SizeChecker sizes(*this);
  // C1 to C3, C5, C7 and C8.
  if (failed(checkSegments(*this, getQuerySegments(), getKeySegments(),
                           {{"batch_offsets", getBatchOffsets()},
                            {"key_begins", getKeyBegins()},
                            {"key_ends", getKeyEnds()}})) ||
      failed(checkFormAndSizes(*this, sizes)) ||
      failed(sizes.sameElement("operand", "key", getKey().getType())) ||
      failed(sizes.sameElement("operand", "value", getValue().getType())) ||
      failed(sizes.sameElement("operand", "out", getOut().getType())) ||
      failed(sizes.atLeastOne(kBoundaries)))
    return failure();
  if (isa<TensorType>(getOut().getType()) &&
      !llvm::equal(getDpsInits().getTypes(), getResultTypes()))
    return emitOpError() << "has results of types " << getResultTypes()
                         << ", expected " << getDpsInits().getTypes()
                         << " (those of 'out', 'lse' and 'dropped')";
  // C4.
  if (!getSlopes() && !getPartitions())
    return emitOpError() << "operands 'slopes' and 'partitions' are missing, "
                            "expected one of them, or both";
  if (bool(getPartitions()) != bool(getEncoding()))
    return emitOpError() << "attribute 'encoding' is "
                         << (getEncoding() ? "given" : "missing")
                         << ", expected it beside operand 'partitions', and "
                            "only there";
  // C9.
  std::pair<StringRef, Value> excluded[] = {{"windows", getWindows()},
                                            {"tolerances", getTolerances()}};
  for (auto [name, value] : excluded)
    if (value && getPartitions())
      return emitOpError() << "operand '" << name
                           << "' is given beside 'partitions', expected none";
  if (bool(getTolerances()) != bool(getSummary()))
    return emitOpError() << "operand 'summary' is "
                         << (getSummary() ? "given" : "missing")
                         << ", expected it beside 'tolerances', and only there";
  if (getDropped() && (!getTolerances() || !getLse()))
    return emitOpError() << "operand 'dropped' is given without '"
                         << (getTolerances() ? "lse" : "tolerances")
                         << "', expected it beside 'lse' and 'tolerances'";
  // C10.
  if (getSummary() &&
      failed(checkSummary(*this, "summary", getSummary().getType(),
                          getKey().getType())))
    return failure();
  if (!getPartitions())
    return success();
  return checkWords(*this, getPartitions().getType(), *getEncoding());
}

LogicalResult SummarizeOp::verify() {
  SizeChecker sizes(*this);
  // C2, C3, C1.
  if (failed(checkFormAndSizes(*this, sizes)) ||
      failed(checkSummary(*this, "summary", getSummary().getType(),
                          getKey().getType())))
    return failure();
  if (isMemRef(getSummary()) ||
      (getResult() && getResult().getType() == getSummary().getType()))
    return success();
  InFlightDiagnostic diagnostic = emitOpError();
  diagnostic << "has ";
  if (getResult())
    diagnostic << "a result of type " << getResult().getType();
  else
    diagnostic << "no result";
  return diagnostic << ", expected one of type " << getSummary().getType()
                    << " (that of 'summary')";
}

LogicalResult OnlineAttentionOp::verify() {
  SizeChecker sizes(*this);
  if (failed(checkAccumulating(*this, sizes)))
    return failure();
  // C6.
  return checkAtLeastOne(*this, "fallback", getFallback().value_or(1));
}

LogicalResult MergeOp::verify() {
  // C3.
  if (getOuts().empty())
    return emitOpError() << "operands 'outs' and 'lses' are empty, expected at "
                            "least one pair";
  // C1, C2.
  SizeChecker sizes(*this);
  if (failed(sizes.check(namedShapes(*this))))
    return failure();
  for (Value out : getOuts())
    if (failed(sizes.sameElement("operand", "outs", out.getType())))
      return failure();
  if (failed(sizes.sameElement("result", "out", getOut().getType())))
    return failure();
  // C4.
  return checkAtLeastOne(*this, "samples", getSamples());
}

LogicalResult NormalizeOp::verify() {
  // C1, C5.
  SizeChecker sizes(*this);
  if (failed(checkFormAndSizes(*this, sizes)))
    return failure();
  // C2, C3.
  auto checkResult = [&](StringRef name, Value init,
                         Value result) -> LogicalResult {
    if (bool(init) != bool(result))
      return emitOpError() << "operand '" << name << "' is "
                           << (init ? "given" : "missing") << ", its result is "
                           << (result ? "given" : "missing")
                           << ", expected both or neither";
    if (!init || init.getType() == result.getType())
      return success();
    return emitOpError() << "result '" << name << "' is " << result.getType()
                         << ", expected the type of operand '" << name << "', "
                         << init.getType();
  };
  if (!isa<MemRefType>(getOut().getType()) &&
      (failed(checkResult("out", getOut(), getOutResult())) ||
       failed(checkResult("lse", getLse(), getLseResult()))))
    return failure();
  // C4.
  return checkAtLeastOne(*this, "samples", getSamples());
}
