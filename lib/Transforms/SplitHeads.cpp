//===- SplitHeads.cpp - Ops for heads of different methods ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace alibi;

namespace {
/// Query heads begin .. end-1, whose methods go together.
struct HeadRun {
  int64_t begin, end;
};

/// Builds the ops of runs of heads.
class HeadSplitter {
public:
  HeadSplitter(RewriterBase &rewriter, AttentionOp op,
               function_ref<bool(Attribute, Attribute)> areAlike)
      : rewriter(rewriter), loc(op.getLoc()), op(op), areAlike(areAlike),
        group(op.getQuery().getType().getDimSize(1) /
              op.getKey().getType().getDimSize(1)) {}

  SmallVector<HeadRun> findRuns();
  /// The op of one run; its results are put into `results`.
  AttentionOp build(HeadRun run, SmallVectorImpl<Value> &results);
  /// A destination for each result.
  SmallVector<Value> emptyResults();

private:
  Attribute methodOf(HeadRun run);
  Value sliceSlopes(HeadRun run);
  /// The part begin .. end-1 of a dimension.
  Value slice(Value value, int64_t dim, int64_t begin, int64_t end);
  SmallVector<OpFoldResult> sizesOf(int64_t result);

  RewriterBase &rewriter;
  Location loc;
  AttentionOp op;
  function_ref<bool(Attribute, Attribute)> areAlike;
  int64_t group;
};
} // namespace

SmallVector<HeadRun> HeadSplitter::findRuns() {
  SmallVector<HeadRun> runs;
  int64_t heads = op.getQuery().getType().getDimSize(1);
  for (int64_t begin = 0, end; begin < heads; begin = end) {
    end = begin + 1;
    while (end < heads && areAlike(op.getMethodOf(end), op.getMethodOf(begin)))
      ++end;
    // Whole groups, or a part of one: they share key-value heads.
    int64_t next = (begin / group + 1) * group;
    if (begin % group != 0 || end < next)
      end = std::min(end, next);
    else
      end = end / group * group;
    runs.push_back({begin, end});
  }
  return runs;
}

Attribute HeadSplitter::methodOf(HeadRun run) {
  SmallVector<Attribute> methods;
  for (int64_t head = run.begin; head < run.end; ++head)
    methods.push_back(op.getMethodOf(head));
  if (llvm::all_equal(methods))
    return methods.front();
  return PerHeadAttr::get(op.getContext(), methods);
}

Value HeadSplitter::slice(Value value, int64_t dim, int64_t begin,
                          int64_t end) {
  if (!value)
    return value;
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(rewriter, loc, value);
  SmallVector<OpFoldResult> offsets(sizes.size(), rewriter.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(sizes.size(), rewriter.getIndexAttr(1));
  offsets[dim] = rewriter.getIndexAttr(begin);
  sizes[dim] = rewriter.getIndexAttr(end - begin);
  return tensor::ExtractSliceOp::create(rewriter, loc, value, offsets, sizes,
                                        strides);
}

Value HeadSplitter::sliceSlopes(HeadRun run) {
  RankedTensorType type = op.getSlopes().getType();
  int64_t rank = type.getRank(), heads = type.getShape().back();
  std::optional<SmallVector<float>> known = constantSlopes(op.getSlopes());
  if (!known)
    return slice(op.getSlopes(), rank - 1, run.begin, run.end);
  // Constants stay constants: weighted grids need them.
  SmallVector<float> chosen;
  for (auto [place, slope] : llvm::enumerate(*known)) {
    auto head = static_cast<int64_t>(place) % heads;
    if (head >= run.begin && head < run.end)
      chosen.push_back(slope);
  }
  SmallVector<int64_t> shape(type.getShape());
  shape.back() = run.end - run.begin;
  return arith::ConstantOp::create(
      rewriter, loc,
      DenseElementsAttr::get(type.clone(shape), ArrayRef<float>(chosen)));
}

SmallVector<OpFoldResult> HeadSplitter::sizesOf(int64_t result) {
  SmallVector<OpFoldResult> sizes;
  for (int64_t dim = 0; dim < 3; ++dim)
    sizes.push_back(tensor::getMixedSize(rewriter, loc, op.getQuery(), dim));
  if (result == 0)
    sizes.push_back(tensor::getMixedSize(rewriter, loc, op.getValue(), 3));
  return sizes;
}

SmallVector<Value> HeadSplitter::emptyResults() {
  SmallVector<Value> results;
  for (auto [number, result] : llvm::enumerate(op.getResults())) {
    Type element = cast<RankedTensorType>(result.getType()).getElementType();
    SmallVector<OpFoldResult> sizes = sizesOf(static_cast<int64_t>(number));
    results.push_back(tensor::EmptyOp::create(rewriter, loc, sizes, element));
  }
  return results;
}

AttentionOp HeadSplitter::build(HeadRun run, SmallVectorImpl<Value> &results) {
  int64_t keyBegin = run.begin / group;
  int64_t keyEnd = llvm::divideCeil(run.end, group);
  Value query = slice(op.getQuery(), 1, run.begin, run.end);
  Value key = slice(op.getKey(), 1, keyBegin, keyEnd);
  Value value = slice(op.getValue(), 1, keyBegin, keyEnd);
  Value summary = slice(op.getKeySummary(), 1, keyBegin, keyEnd);
  SmallVector<Type> types;
  for (Value result : op.getResults()) {
    auto type = cast<RankedTensorType>(result.getType());
    SmallVector<int64_t> shape(type.getShape());
    shape[1] = run.end - run.begin;
    types.push_back(type.clone(shape));
  }
  Value slopes = sliceSlopes(run);
  auto part = AttentionOp::create(
      rewriter, loc, types[0], ArrayRef(types).drop_front(), query, key, value,
      slopes, op.getKeyLengths(), op.getKeyStarts(), op.getQueryOffset(),
      op.getQuerySegments(), op.getKeySegments(), summary, op.getCausalAttr(),
      op.getScaleAttr(), methodOf(run),
      rewriter.getI64IntegerAttr(op.getFirstHead() + run.begin));
  for (auto [number, result] : llvm::enumerate(part.getResults())) {
    SmallVector<OpFoldResult> sizes = sizesOf(static_cast<int64_t>(number));
    SmallVector<OpFoldResult> offsets(sizes.size(), rewriter.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(sizes.size(), rewriter.getIndexAttr(1));
    offsets[1] = rewriter.getIndexAttr(run.begin);
    sizes[1] = rewriter.getIndexAttr(run.end - run.begin);
    results[number] = tensor::InsertSliceOp::create(
        rewriter, loc, result, results[number], offsets, sizes, strides);
  }
  return part;
}

FailureOr<Replacement>
alibi::splitHeads(RewriterBase &rewriter, AttentionOp op,
                  function_ref<bool(Attribute, Attribute)> areAlike,
                  SmallVectorImpl<AttentionOp> *parts) {
  SmallVector<Attribute> methods = op.getMethods();
  if (llvm::all_of(methods, [&](Attribute method) {
        return areAlike(method, methods.front());
      }))
    return rewriter.notifyMatchFailure(op,
                                       "the methods of all heads go together");
  if (op.getQuery().getType().isDynamicDim(1) ||
      op.getKey().getType().isDynamicDim(1))
    return rewriter.notifyMatchFailure(op, "the number of heads is dynamic");
  // Nothing to compute, by any method; slices of size 0 do not verify.
  RankedTensorType query = op.getQuery().getType();
  if (query.getDimSize(0) == 0 || query.getDimSize(2) == 0 ||
      op.getKey().getType().getDimSize(2) == 0) {
    auto whole = cast<AttentionOp>(rewriter.clone(*op));
    whole.setMethodAttr(ExactAttr::get(op.getContext()));
    if (parts)
      parts->push_back(whole);
    return Replacement(whole->getResults());
  }
  HeadSplitter splitter(rewriter, op, areAlike);
  SmallVector<Value> results = splitter.emptyResults();
  for (HeadRun run : splitter.findRuns()) {
    AttentionOp part = splitter.build(run, results);
    if (parts)
      parts->push_back(part);
  }
  for (auto [result, wanted] : llvm::zip(results, op.getResultTypes()))
    if (result.getType() != wanted)
      result = tensor::CastOp::create(rewriter, op.getLoc(), wanted, result);
  return Replacement(results);
}

FailureOr<Replacement> alibi::splitSampledHeads(RewriterBase &rewriter,
                                                AttentionOp op) {
  return splitHeads(rewriter, op, [](Attribute left, Attribute right) {
    return dyn_cast<SampledAttr>(left) == dyn_cast<SampledAttr>(right);
  });
}
