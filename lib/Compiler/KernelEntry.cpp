//===- KernelEntry.cpp - What callers know of an attention ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/Manifest.h"
#include <cmath>

using namespace mlir;
using namespace alibi;

static KernelEntry::Value describe(StringRef name, Value value) {
  KernelEntry::Value result;
  result.name = name.str();
  auto type = cast<RankedTensorType>(value.getType());
  llvm::raw_string_ostream(result.element) << type.getElementType();
  for (int64_t size : type.getShape())
    result.shape.push_back(ShapedType::isDynamic(size) ? -1 : size);
  return result;
}

/// The size that some of `values` have in the dimension beside it, where one of
/// them is static; -1 where none is.
static int64_t knownSize(ArrayRef<std::pair<Value, unsigned>> values) {
  for (auto [value, dim] : values)
    if (value)
      if (auto type = cast<RankedTensorType>(value.getType());
          !type.isDynamicDim(dim))
        return type.getDimSize(dim);
  return -1;
}

static KernelEntry::Sampled describe(SampledAttr method, int64_t firstHead) {
  Encoding encoding = encodingOf(method.getSampler());
  KernelEntry::Sampled result;
  result.samples = method.getSamples();
  result.sampler = stringifySampler(method.getSampler()).str();
  result.encoding = stringifyEncoding(encoding).str();
  result.seed = method.getSeed();
  result.words = encoding == Encoding::Bits           ? 0
                 : encoding == Encoding::WeightedGrid ? 3
                                                      : 2;
  result.firstHead = firstHead;
  return result;
}

KernelEntry alibi::describe(const AttentionEntry &source) {
  AttentionOp op = source.op;
  Value query = op.getQuery(), key = op.getKey(), value = op.getValue(),
        slopes = op.getSlopes(), out = op.getOut(), lse = op.getLse(),
        dropped = op.getDropped(), summary = op.getKeySummary();
  auto slopesType = cast<RankedTensorType>(slopes.getType());

  KernelEntry entry;
  entry.name = source.name;
  entry.batch = knownSize({{query, 0},
                           {key, 0},
                           {value, 0},
                           {out, 0},
                           {op.getKeyLengths(), 0},
                           {op.getKeyStarts(), 0},
                           {op.getQueryOffset(), 0},
                           {slopesType.getRank() == 2 ? slopes : Value(), 0},
                           {summary, 0},
                           {lse, 0},
                           {dropped, 0}});
  entry.queryHeads =
      knownSize({{query, 1},
                 {out, 1},
                 {slopes, static_cast<unsigned>(slopesType.getRank() - 1)},
                 {lse, 1},
                 {dropped, 1}});
  entry.keyHeads = knownSize({{key, 1}, {value, 1}, {summary, 1}});
  entry.queries = knownSize({{query, 2}, {out, 2}, {lse, 2}, {dropped, 2}});
  entry.keys = knownSize({{key, 2}, {value, 2}});
  entry.depth = knownSize({{query, 3}, {key, 3}});
  entry.valueDepth = knownSize({{value, 3}, {out, 3}});
  entry.causal = op.getCausal();
  entry.scale = op.getScale()
                    ? op.getScale()->convertToFloat()
                    : static_cast<float>(1 / std::sqrt(double(entry.depth)));
  llvm::raw_string_ostream(entry.method) << op.getMethodAttr();
  entry.slopesRank = slopesType.getRank();
  entry.hasConstantSlopes = source.constantSlopes.has_value();

  std::pair<StringRef, Value> operands[] = {
      {"query", query},
      {"key", key},
      {"value", value},
      {"slopes", slopes},
      {"key_lengths", op.getKeyLengths()},
      {"key_starts", op.getKeyStarts()},
      {"query_offset", op.getQueryOffset()},
      {"query_segments", op.getQuerySegments()},
      {"key_segments", op.getKeySegments()},
      {"key_summary", summary}};
  auto function = op->getParentOfType<func::FuncOp>();
  for (Value argument : function.getArguments())
    for (auto [name, operand] : operands)
      if (operand == argument)
        entry.operands.push_back(::describe(name, operand));
  StringRef results[] = {"out", "lse", "dropped"};
  for (auto [name, result] : llvm::zip(results, op->getResults()))
    entry.results.push_back(::describe(name, result));
  // A name of 'element' is that of queries, keys, values and out.
  entry.element = ::describe("query", query).element;

  entry.needsSummary = false;
  for (Attribute method : op.getMethods()) {
    if (auto sampled = dyn_cast<SampledAttr>(method); sampled && !entry.sampled)
      entry.sampled = ::describe(sampled, op.getFirstHead());
    entry.needsSummary |= isa<CertifiedAttr>(method);
  }
  return entry;
}
