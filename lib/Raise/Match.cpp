//===- Match.cpp - Recognises attention -----------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace alibi::raise;

void alibi::raise::walkAtoms(Expr a,
                             llvm::function_ref<void(const Atom *)> visit) {
  llvm::DenseSet<const Atom *> seen;
  SmallVector<Expr> open = {a};
  while (!open.empty())
    for (const Term &term : open.pop_back_val()->terms)
      for (auto [atom, power] : term.factors)
        if (seen.insert(atom).second) {
          visit(atom);
          llvm::append_range(open, atom->args);
        }
}

/// Whether a tensor may be the weights of a softmax: behind copies and casts is
/// a quotient, or what chooses between one and a constant.
static bool mayBeWeights(Elements &elements, Value tensor) {
  for (int steps = 0; steps < 12; ++steps) {
    Operation *op = tensor.getDefiningOp();
    if (!op)
      return false;
    if (isa<linalg::SoftmaxOp>(op))
      return true;
    if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::ReshapeOp,
            tensor::CastOp, tensor::ExtractSliceOp>(op)) {
      tensor = op->getOperand(0);
      continue;
    }
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (!linalgOp || linalgOp.getNumReductionLoops())
      return false;
    unsigned result = cast<OpResult>(tensor).getResultNumber();
    if (tensor::ExtractOp gather = gatheredBy(linalgOp, result)) {
      tensor = gather.getTensor();
      continue;
    }
    for (Operation &inner : linalgOp.getBlock()->without_terminator()) {
      if (isa<arith::DivFOp>(inner))
        return true;
      if (!isa<arith::ExtFOp, arith::TruncFOp, arith::SelectOp,
               arith::ConstantOp>(inner))
        return false;
    }
    // The input that is not a mask.
    Value next;
    for (Value input : linalgOp.getDpsInputs())
      if (isa<FloatType>(getElementTypeOrSelf(input.getType())) &&
          isa<RankedTensorType>(input.getType()) &&
          cast<RankedTensorType>(input.getType()).getRank() > 1)
        next = input;
    if (!next)
      return false;
    tensor = next;
  }
  return false;
}

namespace {
/// The indices of one contraction while it is looked at.
class Matcher {
public:
  Matcher(ExprContext &context, Elements &elements, Reason &reason)
      : context(context), elements(elements), reason(reason) {}

  FailureOr<Attention> match(Contraction values, unsigned side);

private:
  LogicalResult fail(const Twine &text) {
    reason.text = text.str();
    return failure();
  }
  void makeLoops(Contraction values);
  bool splitLoops(Expr weights);
  SmallVector<Expr> apply(AffineMap map) {
    SmallVector<Expr> indices;
    for (AffineExpr index : map.getResults())
      indices.push_back(loops[cast<AffineDimExpr>(index).getPosition()]);
    return indices;
  }
  bool isNoKeyLeft(Expr condition, Expr scores, const Atom *column);
  FailureOr<Expr> scoresOf(Expr weights, const Atom *column);
  LogicalResult findRoles(Contraction values, unsigned side,
                          Attention &attention);
  LogicalResult findProduct(Expr scores, Attention &attention);

  ExprContext &context;
  Elements &elements;
  Reason &reason;
  SmallVector<Expr> loops;
  /// Indices of weights that are not of values.
  SmallVector<const Atom *> rows;
  SmallVector<const Atom *> shared;
};
} // namespace

void Matcher::makeLoops(Contraction values) {
  loops.clear();
  for (unsigned k = 0; k < values.op.getNumLoops(); ++k) {
    AffineExpr dim = getAffineDimExpr(k, values.op.getContext());
    Expr extent = nullptr;
    for (int side : {0, 1})
      if (std::optional<unsigned> at = values.maps[side].getResultPosition(dim);
          at && (!extent || !extent->constant()))
        extent = elements.extent(values.operands[side], *at);
    loops.push_back(context.var(extent));
  }
}

/// Where the weights are those of `index floordiv c` and `index mod c`, the
/// index becomes two. Returns whether one did.
bool Matcher::splitLoops(Expr weights) {
  const Atom *split = nullptr;
  Expr factor = nullptr;
  walkAtoms(weights, [&](const Atom *atom) {
    if (atom->fn != Fn::FloorDiv && atom->fn != Fn::Mod)
      return;
    const Atom *var = atom->args[0]->atom();
    bool isLoop = var && llvm::any_of(loops, [&](Expr loop) {
                    return context.dependsOn(loop, var);
                  });
    if (!isLoop || var->fn != Fn::Var || !atom->args[1]->constant())
      return;
    // The smallest factor first: the others are split off later.
    if (!factor || *atom->args[1]->constant() < *factor->constant()) {
      split = var;
      factor = atom->args[1];
    }
  });
  if (!split)
    return false;
  Expr count = context.floorDiv(split->args[0], factor);
  if (context.mul(count, factor) != split->args[0])
    return false;
  Expr inner = context.var(factor), outer = context.var(count);
  llvm::DenseMap<const Atom *, Expr> parts = {
      {split, context.add(context.mul(outer, factor), inner)}};
  for (Expr &loop : loops)
    loop = context.substitute(loop, parts);
  return true;
}

/// Whether a condition is that all scores are the number that hides keys.
bool Matcher::isNoKeyLeft(Expr condition, Expr scores, const Atom *column) {
  const Atom *all = condition->atom();
  const Atom *test =
      all && all->fn == Fn::ReduceAnd ? all->args[1]->atom() : nullptr;
  if (!test || test->fn != Fn::Zero)
    return false;
  const Atom *bound = all->args[0]->atom();
  Expr others = context.substitute(scores, {{column, context.expr(bound)}});
  for (double sign : {1.0, -1.0}) {
    // score - number = 0
    Expr difference = context.scale(test->args[0], sign);
    bool isHidden = llvm::any_of(difference->terms, [](const Term &term) {
      return term.factors.empty() && isMasking(-term.coefficient);
    });
    if (isHidden && !context.dependsOn(context.sub(difference, others), bound))
      return true;
  }
  return false;
}

/// x, where the weights are exp(x) / sum exp(x), or 0 in rows without keys.
FailureOr<Expr> Matcher::scoresOf(Expr weights, const Atom *column) {
  // Rows of which no key is left, which are 0.
  const Atom *choice = weights->atom();
  Expr isEmpty = nullptr;
  if (choice && choice->fn == Fn::Select &&
      choice->args[1]->constant() == 0.0) {
    isEmpty = choice->args[0];
    weights = choice->args[2];
  }
  if (weights->terms.size() != 1 || weights->terms[0].factors.size() != 2)
    return failure();
  const Atom *numerator = nullptr, *sum = nullptr;
  for (auto [atom, power] : weights->terms[0].factors) {
    if (power == 1 && atom->fn == Fn::Exp)
      numerator = atom;
    if (power == 1 && atom->fn == Fn::Recip)
      sum = atom->args[0]->atom();
  }
  if (!numerator || !sum || sum->fn != Fn::ReduceAdd ||
      !context.dependsOn(numerator->args[0], column))
    return failure();
  Expr same = context.substitute(
      sum->args[1], {{sum->args[0]->atom(), context.expr(column)}});
  if (same != context.expr(numerator))
    return failure();
  reason.isAttention = true;
  if (isEmpty && !isNoKeyLeft(isEmpty, numerator->args[0], column))
    return fail("weights are 0 in rows where " + toString(isEmpty));
  if (weights->terms[0].coefficient != 1)
    return fail("the weights are scaled by " +
                Twine(std::to_string(weights->terms[0].coefficient)));
  return numerator->args[0];
}

static void addVars(Expr a, SmallVectorImpl<const Atom *> &vars) {
  for (const Term &term : a->terms)
    for (auto [atom, power] : term.factors)
      if (atom->fn == Fn::Var && !llvm::is_contained(vars, atom))
        vars.push_back(atom);
}

LogicalResult Matcher::findRoles(Contraction values, unsigned side,
                                 Attention &attention) {
  SmallVector<const Atom *> ofWeights, ofValues;
  for (Expr index : apply(values.maps[side]))
    addVars(index, ofWeights);
  for (Expr index : apply(values.maps[1 - side]))
    addVars(index, ofValues);
  for (const Atom *var : ofValues) {
    if (llvm::is_contained(ofWeights, var))
      continue;
    if (attention.valueDepth)
      return fail("the values have several dimensions of channels");
    attention.valueDepth = var;
  }
  if (!attention.valueDepth)
    return fail("the values have no dimension of channels");
  for (const Atom *var : ofWeights) {
    if (var == attention.column)
      continue;
    if (llvm::is_contained(ofValues, var))
      shared.push_back(var);
    else
      rows.push_back(var);
  }
  if (rows.empty())
    return fail("the weights have no dimension of queries");
  return success();
}

/// The product of queries and keys among the terms of the scores.
LogicalResult Matcher::findProduct(Expr scores, Attention &attention) {
  const Atom *product = nullptr;
  walkAtoms(scores, [&](const Atom *atom) {
    if (atom->fn != Fn::Element || !atom->value ||
        !context.dependsOn(context.expr(atom), attention.column) ||
        !getContraction(atom->value.getDefiningOp()))
      return;
    bool hasRow = llvm::any_of(rows, [&](const Atom *row) {
      return context.dependsOn(context.expr(atom), row);
    });
    if (!hasRow)
      return;
    if (product)
      reason.text = "the scores are of several products";
    product = atom;
  });
  if (!reason.text.empty())
    return failure();
  if (!product)
    return fail("the scores are of no product of queries and keys");
  attention.scores = *getContraction(product->value.getDefiningOp());

  // Its loops, and which operand is of the keys.
  Contraction &scores_ = attention.scores;
  SmallVector<Expr> at(scores_.op.getNumLoops(), nullptr);
  for (auto [dim, index] :
       llvm::zip(scores_.outMap.getResults(), product->args))
    at[cast<AffineDimExpr>(dim).getPosition()] = index;
  for (auto [k, index] : llvm::enumerate(at)) {
    if (index)
      continue;
    if (attention.depth)
      return fail("queries and keys are summed over several dimensions");
    AffineExpr dim = getAffineDimExpr(k, scores_.op.getContext());
    std::optional<unsigned> position = scores_.maps[0].getResultPosition(dim);
    if (!position)
      return fail("the depth is no dimension of the product's first operand");
    index = context.var(elements.extent(scores_.operands[0], *position));
    attention.depth = index->atom();
  }
  if (!attention.depth)
    return fail("queries and keys are not summed over a depth");
  View views[2];
  int keySide = -1;
  for (int side : {0, 1}) {
    views[side].tensor = scores_.operands[side];
    for (AffineExpr dim : scores_.maps[side].getResults()) {
      Expr index = at[cast<AffineDimExpr>(dim).getPosition()];
      views[side].indices.push_back(index);
      if (context.dependsOn(index, attention.column))
        keySide = keySide == -1 ? side : 2;
    }
  }
  if (keySide != 0 && keySide != 1)
    return fail("both factors of the product depend on the key");
  attention.key = views[keySide];
  attention.query = views[1 - keySide];

  // The dimension of queries is that of which the keys know nothing.
  llvm::erase_if(rows, [&](const Atom *row) {
    bool ofKeys = llvm::any_of(attention.key.indices, [&](Expr index) {
      return context.dependsOn(index, row);
    });
    if (ofKeys)
      shared.push_back(row);
    return ofKeys;
  });
  if (rows.empty())
    return fail("the keys depend on the query");
  return success();
}

FailureOr<Attention> Matcher::match(Contraction values, unsigned side) {
  makeLoops(values);
  Expr weights;
  for (int splits = 0; splits < 6; ++splits) {
    weights = elements.element(values.operands[side], apply(values.maps[side]));
    if (context.isExhausted())
      return fail("its scores are too large a formula");
    if (!splitLoops(weights))
      break;
  }
  Attention attention;
  attention.values = values;
  attention.loops = loops;
  attention.value = {values.operands[1 - side], apply(values.maps[1 - side])};
  for (auto [loop, kind] :
       llvm::zip(loops, values.op.getIteratorTypesArray())) {
    if (kind != utils::IteratorType::reduction)
      continue;
    if (attention.column || !loop->atom())
      return fail("the values are summed over several dimensions");
    attention.column = loop->atom();
  }
  if (!attention.column)
    return failure();
  FailureOr<Expr> scores = scoresOf(weights, attention.column);
  if (failed(scores))
    return failure();
  SmallVector<Expr> origin(attention.loops);
  if (elements.element(values.op.getDpsInits()[0], apply(values.outMap))
          ->constant() != 0.0)
    return fail("the product with the values is added to something");
  if (failed(findRoles(values, side, attention)) ||
      failed(findProduct(*scores, attention)))
    return failure();

  // Of several dimensions that only the weights have, that of the queries is
  // the one whose index is compared with the key's.
  attention.row = rows.back();
  if (rows.size() > 1)
    walkAtoms(*scores, [&](const Atom *atom) {
      if ((atom->fn != Fn::NonNegative && atom->fn != Fn::Abs) ||
          !context.dependsOn(atom->args[0], attention.column))
        return;
      for (const Atom *row : rows)
        if (context.dependsOn(atom->args[0], row))
          attention.row = row;
    });
  for (const Atom *row : rows)
    if (row != attention.row)
      shared.push_back(row);

  Expr formula =
      replaceTables(context, *scores, attention.row, attention.column);
  SmallVector<Expr> facts;
  if (failed(takeMasks(context, formula, attention.column, facts, attention,
                       reason)) ||
      failed(sortFacts(context, facts, attention, reason)))
    return failure();
  formula = assumeFacts(context, formula, facts, attention);
  if (failed(takeBias(context, formula, attention, reason)))
    return failure();

  // Batch entries have masks of their own, heads have slopes of their own.
  for (const Atom *var : shared) {
    auto of = [&](Expr a) { return a && context.dependsOn(a, var); };
    bool isBatch = of(attention.mask) || of(attention.start) ||
                   of(attention.end) || of(attention.offset);
    bool ofKeys = llvm::any_of(attention.key.indices, of) ||
                  llvm::any_of(attention.value.indices, of);
    bool isHead = !isBatch && (of(attention.slopes) || !ofKeys);
    (isHead ? attention.heads : attention.batch).push_back(var);
  }
  return attention;
}

FailureOr<Attention> alibi::raise::matchAttention(ExprContext &context,
                                                  Elements &elements,
                                                  Operation *op,
                                                  Reason &reason) {
  std::optional<Contraction> values = getContraction(op);
  if (!values) {
    reason.text = "not a contraction";
    return failure();
  }
  for (unsigned side : {0, 1}) {
    if (!mayBeWeights(elements, values->operands[side]))
      continue;
    Matcher matcher(context, elements, reason);
    FailureOr<Attention> attention = matcher.match(*values, side);
    if (succeeded(attention) || reason.isAttention)
      return attention;
  }
  if (reason.text.empty())
    reason.text = "no operand is a softmax";
  return failure();
}
