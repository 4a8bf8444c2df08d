//===- Build.cpp - Builds alibi.attention ---------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Build.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace alibi;
using namespace alibi::raise;

using Vars = SmallVector<const Atom *>;

/// Constant slopes are computed one by one, up to so many.
static constexpr int64_t kMaxSlopes = 65536;

std::optional<SmallVector<float>>
alibi::raise::constantSlopes(ExprContext &context, Expr slopes,
                             ArrayRef<const Atom *> vars) {
  int64_t count = 1;
  SmallVector<int64_t> sizes;
  for (const Atom *var : vars) {
    std::optional<double> size = var->args[0]->constant();
    if (!size || count * *size > kMaxSlopes)
      return std::nullopt;
    sizes.push_back(int64_t(*size));
    count *= sizes.back();
  }
  SmallVector<float> values;
  for (int64_t k = 0; k < count; ++k) {
    llvm::DenseMap<const Atom *, Expr> at;
    int64_t rest = k;
    for (size_t v = vars.size(); v-- > 0; rest /= sizes[v])
      at[vars[v]] = context.constant(rest % sizes[v]);
    Expr slope = context.substitute(slopes, at);
    // Elements of constants whose indices are constants now.
    llvm::DenseMap<const Atom *, Expr> known;
    walkAtoms(slope, [&](const Atom *atom) {
      if (atom->fn != Fn::Element)
        return;
      Attribute constant = atom->attribute;
      if (!constant &&
          !(atom->value && matchPattern(atom->value, m_Constant(&constant))))
        return;
      DenseElementsAttr elements = getElements(constant);
      if (!elements)
        return;
      int64_t position = 0;
      for (auto [index, size] :
           llvm::zip(atom->args, elements.getType().getShape())) {
        std::optional<double> where = index->constant();
        if (!where || *where < 0 || *where >= size)
          return;
        position = position * size + int64_t(*where);
      }
      known[atom] = context.constant(readElement(elements, position));
    });
    std::optional<double> value = context.substitute(slope, known)->constant();
    if (!value)
      return std::nullopt;
    values.push_back(float(*value));
  }
  return values;
}

/// Of one type: that of all, or f32 where they differ.
static Value castElements(OpBuilder &builder, Location loc, Value tensor,
                          Type element) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (type.getElementType() == element)
    return tensor;
  Value empty = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, tensor), element);
  SmallVector<AffineMap> maps(2,
                              builder.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> kinds(type.getRank(),
                                         utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, empty.getType(), tensor, empty, maps, kinds,
             [&](OpBuilder &inner, Location innerLoc, ValueRange args) {
               linalg::YieldOp::create(inner, innerLoc,
                                       convertScalarToDtype(inner, innerLoc,
                                                            args[0], element,
                                                            false));
             })
      .getResult(0);
}

/// A tensor with one dimension for each of `vars`, as one dimension.
static Value flattened(OpBuilder &builder, Location loc, Value tensor,
                       const Vars &vars) {
  Layout layout{tensor, {}};
  for (const Atom *var : vars)
    layout.dims.push_back({var});
  return rearrange(builder, loc, layout, {vars});
}

FailureOr<Value>
alibi::raise::buildAttention(OpBuilder &builder, ExprContext &context,
                             Elements &elements, Attention attention,
                             const RaiseOptions &options, Reason &reason) {
  auto fail = [&](const Twine &text) {
    reason.text = text.str();
    return failure();
  };
  Location loc = attention.values.op.getLoc();
  bool mayCheck = options.unproven == Unproven::Check;

  // Heads that share keys and values follow each other.
  Vars keyHeads, otherHeads;
  Vars ofKeys = neededVars(context, elements, attention.key);
  llvm::append_range(ofKeys, neededVars(context, elements, attention.value));
  for (const Atom *head : attention.heads)
    (llvm::is_contained(ofKeys, head) ? keyHeads : otherHeads).push_back(head);
  Vars heads = keyHeads;
  llvm::append_range(heads, otherHeads);
  const Vars &batch = attention.batch;
  Vars row = {attention.row}, column = {attention.column};

  auto query = findLayout(context, elements, attention.query,
                          {batch, heads, row, {attention.depth}});
  auto key = findLayout(context, elements, attention.key,
                        {batch, keyHeads, column, {attention.depth}});
  auto value = findLayout(context, elements, attention.value,
                          {batch, keyHeads, column, {attention.valueDepth}});
  for (auto [layout, name] :
       {std::make_pair(&query, "query"), {&key, "key"}, {&value, "value"}})
    if (!*layout)
      return fail("the layout of the " + Twine(name) + " has no form here");
  SmallVector<Vars> results;
  for (AffineExpr dim : attention.values.outMap.getResults()) {
    Expr loop = attention.loops[cast<AffineDimExpr>(dim).getPosition()];
    auto vars = splitIndex(context, loop, nullptr);
    if (!vars)
      return fail("the layout of the result has no form here");
    results.push_back(*vars);
  }
  Type element = getElementTypeOrSelf(query->tensor.getType());
  for (Value other : {key->tensor, value->tensor})
    if (getElementTypeOrSelf(other.getType()) != element)
      element = builder.getF32Type();
  if (!element.isF32() && !element.isF16() && !element.isBF16())
    return fail("the elements are no f32, f16 or bf16");

  for (auto [vars, name] : {std::make_pair(heads, "heads"),
                            {Vars{attention.depth}, "channels of queries"},
                            {Vars{attention.valueDepth}, "channels of values"}})
    for (const Atom *var : vars)
      if (var->args[0]->constant() == 0.0)
        return fail("there are no " + Twine(name));

  // Slopes are constants, or of known sign, or checked.
  bool ofBatch = llvm::any_of(batch, [&](const Atom *var) {
    return context.dependsOn(attention.slopes, var);
  });
  Vars slopeVars = ofBatch ? batch : Vars();
  llvm::append_range(slopeVars, heads);
  auto slopes = constantSlopes(context, attention.slopes, slopeVars);
  bool checkSlopes = false;
  if (slopes) {
    for (float slope : *slopes)
      if (!(slope >= 0) || !std::isfinite(slope))
        return fail("a slope is " + Twine(std::to_string(slope)) +
                    ": the bias does not fall with the distance");
  } else if (context.isNonNegative(context.scale(attention.slopes, -1))) {
    return fail("the bias does not fall with the distance");
  } else if (!context.isNonNegative(attention.slopes)) {
    checkSlopes = true;
    if (!mayCheck)
      return fail("slopes that are not constants may be negative: " +
                  toString(attention.slopes));
  }
  if (!slopes && !canEmit(context, elements, attention.slopes))
    return fail("the slopes have no form here: " + toString(attention.slopes));
  bool isMasked = attention.mask || attention.start || attention.end;
  if (attention.mask && (attention.start || attention.end))
    return fail("keys are masked by a tensor and by positions");
  if (attention.mask && !mayCheck)
    return fail("a mask of keys need not be one run of keys: " +
                toString(attention.mask));
  if (attention.binary && !attention.mask)
    return fail("a number is taken for a mask that is none: " +
                toString(attention.binary));
  for (Expr needed : {attention.mask, attention.start, attention.end,
                      attention.offset, attention.binary})
    if (needed && !canEmit(context, elements, needed))
      return fail("a mask or offset has no form here: " + toString(needed));

  // From here on there is IR.
  auto ofEntries = [&](Type type, Expr a, bool isInteger) {
    Value tensor = buildTensor(
        builder, loc, type, batch, [&](OpBuilder &inner, Emitter &emitter) {
          return isInteger ? emitter.integer(a) : emitter.real(a);
        });
    return flattened(builder, loc, tensor, batch);
  };
  Type i64 = builder.getI64Type();
  Value slopeTensor;
  if (slopes) {
    SmallVector<int64_t> shape;
    int64_t numHeads = 1;
    for (const Atom *head : heads)
      numHeads *= int64_t(*head->args[0]->constant());
    if (ofBatch)
      shape.push_back(int64_t(slopes->size()) / numHeads);
    shape.push_back(numHeads);
    slopeTensor = arith::ConstantOp::create(
        builder, loc,
        DenseElementsAttr::get(
            RankedTensorType::get(shape, builder.getF32Type()),
            ArrayRef<float>(*slopes)));
  } else {
    slopeTensor = buildTensor(builder, loc, builder.getF32Type(), slopeVars,
                              [&](OpBuilder &inner, Emitter &emitter) -> Value {
                                return arith::TruncFOp::create(
                                    inner, loc, inner.getF32Type(),
                                    emitter.real(attention.slopes));
                              });
    if (checkSlopes) {
      Value fits = buildTensor(
          builder, loc, builder.getI1Type(), slopeVars,
          [&](OpBuilder &inner, Emitter &emitter) -> Value {
            Value zero =
                arith::ConstantOp::create(inner, loc, inner.getF64FloatAttr(0));
            return arith::CmpFOp::create(inner, loc, arith::CmpFPredicate::OGE,
                                         emitter.real(attention.slopes), zero);
          });
      buildAssertion(builder, loc, fits,
                     "a slope is negative: the bias does not fall with the "
                     "distance, as alibi-raise took it to");
    }
    Layout layout{slopeTensor, {}};
    for (const Atom *var : slopeVars)
      layout.dims.push_back({var});
    SmallVector<Vars> groups;
    if (ofBatch)
      groups.push_back(batch);
    groups.push_back(heads);
    slopeTensor = rearrange(builder, loc, layout, groups);
  }
  Value lengths, starts, offset;
  if (attention.mask) {
    KeyRange range = buildKeyRange(builder, loc, attention);
    starts = flattened(builder, loc, range.starts, batch);
    lengths = flattened(builder, loc, range.ends, batch);
  }
  if (attention.start)
    starts = ofEntries(i64, attention.start, true);
  if (attention.end)
    lengths = ofEntries(i64, attention.end, true);
  // The last query stands at the last key unless something else is said.
  Expr last = context.sub(attention.column->args[0], attention.row->args[0]);
  if (isMasked || attention.offset != last)
    offset = ofEntries(i64, attention.offset, true);

  Value q = castElements(
      builder, loc,
      rearrange(builder, loc, *query, {batch, heads, row, {attention.depth}}),
      element);
  Value k =
      castElements(builder, loc,
                   rearrange(builder, loc, *key,
                             {batch, keyHeads, column, {attention.depth}}),
                   element);
  Value v =
      castElements(builder, loc,
                   rearrange(builder, loc, *value,
                             {batch, keyHeads, column, {attention.valueDepth}}),
                   element);
  SmallVector<int64_t> shape(cast<RankedTensorType>(q.getType()).getShape());
  shape.back() = cast<RankedTensorType>(v.getType()).getDimSize(3);
  auto op = AttentionOp::create(
      builder, loc, RankedTensorType::get(shape, element), TypeRange(), q, k, v,
      slopeTensor, lengths, starts, offset, Value(), Value(), Value(),
      attention.causal, builder.getF32FloatAttr(float(attention.scale)),
      options.method ? options.method : ExactAttr::get(builder.getContext()));

  Value product = attention.values.op->getResult(0);
  Layout layout{op.getOut(), {batch, heads, row, {attention.valueDepth}}};
  Value out =
      castElements(builder, loc, rearrange(builder, loc, layout, results),
                   getElementTypeOrSelf(product.getType()));
  if (out.getType() != product.getType())
    out = tensor::CastOp::create(builder, loc, product.getType(), out);
  return out;
}
