//===- Logic.cpp - Truth values, ranges and substitution ------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Expr.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir;
using namespace alibi::raise;

//===----------------------------------------------------------------------===//
// What is known of an expression
//===----------------------------------------------------------------------===//

bool ExprContext::isInteger(Expr a) const {
  return llvm::all_of(a->terms, [](const Term &term) {
    // Above, there is nothing but integers, among them those that hide keys.
    return term.coefficient == std::floor(term.coefficient) &&
           std::abs(term.coefficient) < double(int64_t(1) << 53) &&
           llvm::all_of(
               term.factors,
               [](auto &factor) { return factor.first->isInteger; });
  });
}

bool ExprContext::isTruth(Expr a) const {
  if (std::optional<double> value = a->constant())
    return *value == 0 || *value == 1;
  const Atom *atom = a->atom();
  if (!atom)
    return false;
  switch (atom->fn) {
  case Fn::NonNegative:
  case Fn::Zero:
  case Fn::And:
  case Fn::Or:
  case Fn::Not:
  case Fn::ReduceAnd:
    return true;
  case Fn::Element:
  case Fn::Unknown:
    return atom->value &&
           getElementTypeOrSelf(atom->value.getType()).isInteger(1);
  default:
    return false;
  }
}

bool ExprContext::dependsOn(Expr a, const Atom *var) const {
  return llvm::any_of(a->terms, [&](const Term &term) {
    return llvm::any_of(term.factors, [&](auto &factor) {
      return factor.first == var || llvm::is_contained(factor.first->vars, var);
    });
  });
}

bool ExprContext::isNonNegative(const Atom *atom, unsigned power) {
  if (power % 2 == 0 || isTruth(expr(atom)))
    return true;
  switch (atom->fn) {
  case Fn::Var:
  case Fn::Size:
  case Fn::Exp:
  case Fn::Abs:
  case Fn::Mod:
  case Fn::Max:
    return true;
  case Fn::FloorDiv:
  case Fn::Recip:
    return llvm::all_of(atom->args,
                        [&](Expr arg) { return isNonNegative(arg); });
  case Fn::Pow:
    return isNonNegative(atom->args[0]);
  default:
    return false;
  }
}

bool ExprContext::isNonNegative(Expr a) {
  // Indices are replaced by the end of their range that makes `a` smallest, as
  // often as ranges depend on other indices.
  for (int round = 0; round < 4; ++round) {
    Expr smallest = constant(0);
    bool replaced = false;
    for (const Term &term : a->terms) {
      const Atom *var = nullptr;
      for (auto [atom, power] : term.factors)
        if (atom->fn == Fn::Var)
          var = atom;
      // The end is that of the sign alone where the other factors have none.
      if (var && !llvm::all_of(term.factors, [&](auto &factor) {
            return isNonNegative(factor.first, factor.second);
          }))
        return false;
      if (!var) {
        smallest = add(smallest, expr(term));
        continue;
      }
      replaced = true;
      if (term.coefficient > 0)
        continue;
      Term rest{term.coefficient, {}};
      for (auto [atom, power] : term.factors)
        if (atom != var)
          rest.factors.push_back({atom, power});
        else if (power != 1)
          return false;
      smallest = add(smallest, mul(expr(rest), sub(var->args[0], constant(1))));
    }
    // What is not an index must be at least 0 by itself.
    a = smallest;
    if (!replaced)
      break;
  }
  // Sizes of loops are at least 1, as there is nothing to show where one is 0:
  // s = 1 + s'. Others, such as the length of a cache, may be 0.
  double sum = 0;
  for (const Term &term : a->terms) {
    if (!llvm::all_of(term.factors, [&](auto &factor) {
          return isNonNegative(factor.first, factor.second);
        }))
      return false;
    bool sizes = llvm::all_of(
        term.factors, [&](auto &f) { return loopSizes.contains(f.first); });
    if (term.coefficient < 0 && !term.factors.empty())
      return false;
    if (sizes)
      sum += term.coefficient;
  }
  return sum >= 0;
}

//===----------------------------------------------------------------------===//
// Truth values
//===----------------------------------------------------------------------===//

std::optional<ExprContext::Choice> ExprContext::ofTruth(Expr a) {
  if (a->terms.empty() || a->terms.size() > 2)
    return std::nullopt;
  const Term &last = a->terms.back();
  if (last.factors.size() != 1 || last.factors[0].second != 1)
    return std::nullopt;
  Expr truth = expr(last.factors[0].first);
  if (!isTruth(truth))
    return std::nullopt;
  double rest = 0;
  if (a->terms.size() == 2) {
    if (!a->terms.front().factors.empty())
      return std::nullopt;
    rest = a->terms.front().coefficient;
  }
  return Choice{truth, rest + last.coefficient, rest};
}

Expr ExprContext::nonNegative(Expr a) {
  if (std::optional<double> value = a->constant())
    return constant(*value >= 0);
  if (auto choice = ofTruth(a))
    return select(choice->truth, constant(choice->ifTrue >= 0),
                  constant(choice->ifFalse >= 0));
  if (isNonNegative(a))
    return constant(1);
  if (isInteger(a) && isNonNegative(sub(scale(a, -1), constant(1))))
    return constant(0);
  return call(Fn::NonNegative, a, true);
}

Expr ExprContext::positive(Expr a) {
  if (isInteger(a))
    return nonNegative(sub(a, constant(1)));
  return logicalNot(nonNegative(scale(a, -1)));
}

Expr ExprContext::zero(Expr a) {
  if (std::optional<double> value = a->constant())
    return constant(*value == 0);
  if (isTruth(a))
    return logicalNot(a);
  if (auto choice = ofTruth(a))
    return select(choice->truth, constant(choice->ifTrue == 0),
                  constant(choice->ifFalse == 0));
  // a and -a are 0 together.
  if (a->terms.front().coefficient < 0)
    a = scale(a, -1);
  if (isInteger(a) && isNonNegative(sub(a, constant(1))))
    return constant(0);
  return call(Fn::Zero, a, true);
}

Expr ExprContext::logicalNot(Expr a) {
  if (std::optional<double> value = a->constant())
    return constant(*value == 0);
  if (const Atom *atom = a->atom()) {
    if (atom->fn == Fn::Not)
      return atom->args[0];
    if (atom->fn == Fn::NonNegative && isInteger(atom->args[0]))
      return nonNegative(sub(scale(atom->args[0], -1), constant(1)));
    if (atom->fn == Fn::Or) {
      Expr all = constant(1);
      for (Expr arg : atom->args)
        all = logicalAnd(all, logicalNot(arg));
      return all;
    }
  }
  return call(Fn::Not, a, true);
}

Expr ExprContext::logicalAnd(Expr a, Expr b) {
  if (a->constant())
    return *a->constant() ? b : a;
  if (b->constant())
    return *b->constant() ? a : b;
  SmallVector<Expr> args;
  for (Expr side : {a, b}) {
    const Atom *atom = side->atom();
    SmallVector<Expr> parts = {side};
    if (atom && atom->fn == Fn::And)
      parts.assign(atom->args.begin(), atom->args.end());
    for (Expr part : parts)
      if (!llvm::is_contained(args, part))
        args.push_back(part);
  }
  return args.size() == 1 ? args.front() : call(Fn::And, args, true);
}

Expr ExprContext::logicalOr(Expr a, Expr b) {
  if (a->constant())
    return *a->constant() ? a : b;
  if (b->constant())
    return *b->constant() ? b : a;
  return a == b ? a : call(Fn::Or, {a, b}, true);
}

Expr ExprContext::select(Expr condition, Expr a, Expr b) {
  if (a == b)
    return a;
  if (std::optional<double> value = condition->constant())
    return *value != 0 ? a : b;
  // 0 where there is one index only, else the index.
  const Atom *test = condition->atom();
  if (test && test->fn == Fn::Zero && a->constant() == 0.0)
    if (const Atom *var = b->atom(); var && var->fn == Fn::Var)
      if (zero(sub(var->args[0], constant(1))) == condition)
        return b;
  if (test && test->fn == Fn::Not)
    return select(test->args[0], b, a);
  // |x| spelled out.
  if (test && test->fn == Fn::NonNegative && a == scale(b, -1)) {
    // a > 0 is a - 1 >= 0 for integers.
    Expr next = isInteger(a) ? add(test->args[0], constant(1)) : nullptr;
    if (test->args[0] == a || next == a)
      return abs(a);
    if (test->args[0] == b || next == b)
      return scale(abs(a), -1);
  }
  if (isTruth(condition) && a->constant() == 1.0 && b->constant() == 0.0)
    return condition;
  if (isTruth(condition) && a->constant() == 0.0 && b->constant() == 1.0)
    return logicalNot(condition);
  if (isTruth(a) && isTruth(b))
    return logicalOr(logicalAnd(condition, a),
                     logicalAnd(logicalNot(condition), b));
  if (a->constant() && b->constant() && isTruth(condition))
    return add(b, scale(condition, *a->constant() - *b->constant()));
  return call(Fn::Select, {condition, a, b}, isInteger(a) && isInteger(b));
}

//===----------------------------------------------------------------------===//
// Substitution
//===----------------------------------------------------------------------===//

void ExprContext::equate(Expr a, Expr b) {
  // a - b = 0 gives what was computed last, where it occurs by itself alone.
  Expr difference = known(sub(a, b));
  const Term *latest = nullptr;
  for (const Term &term : difference->terms) {
    if (term.factors.size() != 1 || term.factors[0].second != 1 ||
        std::abs(term.coefficient) != 1)
      continue;
    if (!latest || term.factors[0].first->id > latest->factors[0].first->id)
      latest = &term;
  }
  if (!latest)
    return;
  const Atom *atom = latest->factors[0].first;
  Expr value = scale(sub(expr(*latest), difference), 1 / latest->coefficient);
  SmallVector<Expr> open = {value};
  while (!open.empty())
    for (const Term &term : open.pop_back_val()->terms)
      for (auto [factor, power] : term.factors) {
        if (factor == atom)
          return;
        llvm::append_range(open, factor->args);
      }
  llvm::DenseMap<const Atom *, Expr> now = {{atom, value}};
  for (auto &[other, known] : equalities)
    known = substitute(known, now);
  equalities[atom] = value;
}

Expr ExprContext::known(Expr a) {
  return equalities.empty() ? a : substitute(a, equalities);
}

Expr ExprContext::rebuild(const Atom *atom, ArrayRef<Expr> args) {
  switch (atom->fn) {
  case Fn::Product:
    return mul(args[0], args[1]);
  case Fn::Abs:
    return abs(args[0]);
  case Fn::Max:
    return max(args[0], constant(0));
  case Fn::Exp:
    return exp(args[0]);
  case Fn::Pow:
    return pow(args[0], args[1]);
  case Fn::Recip:
    return recip(args[0]);
  case Fn::FloorDiv:
    return floorDiv(args[0], args[1]);
  case Fn::Mod:
    return mod(args[0], args[1]);
  case Fn::Select:
    return select(args[0], args[1], args[2]);
  case Fn::NonNegative:
    return nonNegative(args[0]);
  case Fn::Zero:
    return zero(args[0]);
  case Fn::Not:
    return logicalNot(args[0]);
  case Fn::And: {
    Expr result = constant(1);
    for (Expr arg : args)
      result = logicalAnd(result, arg);
    return result;
  }
  case Fn::Or: {
    Expr result = constant(0);
    for (Expr arg : args)
      result = logicalOr(result, arg);
    return result;
  }
  case Fn::Scan:
    return scan(args[0], args[1], args[2]);
  default:
    break;
  }
  Atom copy = *atom;
  copy.SetNextInBucket(nullptr);
  copy.vars.clear();
  copy.args.assign(args.begin(), args.end());
  return expr(get(std::move(copy)));
}

Expr ExprContext::substitute(Expr a,
                             const llvm::DenseMap<const Atom *, Expr> &from) {
  llvm::DenseMap<const Atom *, Expr> done;
  auto replace = [&](auto &self, Expr e) -> Expr {
    Expr sum = constant(0);
    for (const Term &term : e->terms) {
      Expr product = constant(term.coefficient);
      for (auto [atom, power] : term.factors) {
        Expr value;
        if (auto found = from.find(atom); found != from.end()) {
          value = found->second;
        } else if (auto found = done.find(atom); found != done.end()) {
          value = found->second;
        } else if (atom->fn == Fn::Var) {
          value = expr(atom);
        } else {
          SmallVector<Expr> args;
          for (Expr arg : atom->args)
            args.push_back(self(self, arg));
          value = ArrayRef<Expr>(args) == ArrayRef<Expr>(atom->args)
                      ? expr(atom)
                      : rebuild(atom, args);
          done[atom] = value;
        }
        for (unsigned i = 0; i < power; ++i)
          product = mul(product, value);
      }
      sum = add(sum, product);
    }
    return sum;
  };
  return replace(replace, a);
}
