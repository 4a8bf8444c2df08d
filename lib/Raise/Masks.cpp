//===- Masks.cpp - Which keys count ---------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include <cmath>

using namespace mlir;
using namespace alibi::raise;

/// From here on a number that is added to a score is taken to hide its key:
/// minus infinity, the least number of f32, bf16 and f64, and what exporters
/// use in their place. That of f16 is smaller.
static constexpr double kMasking = 1e9;
static constexpr double kLeastF16 = 65504;

bool alibi::raise::isMasking(double value) {
  return value <= -kMasking || value == -kLeastF16;
}

static bool isHuge(double coefficient) {
  return std::abs(coefficient) >= kMasking ||
         std::abs(coefficient) == kLeastF16;
}

/// Whether an expression is that of a hidden key: a constant that hides, with
/// whatever else is added.
static bool hides(Expr a) {
  return llvm::any_of(a->terms, [](const Term &term) {
    return term.factors.empty() && isMasking(term.coefficient);
  });
}

LogicalResult alibi::raise::takeMasks(ExprContext &context, Expr &scores,
                                      const Atom *column,
                                      SmallVectorImpl<Expr> &facts,
                                      Attention &attention, Reason &reason) {
  for (bool changed = true; changed;) {
    changed = false;
    Expr rest = context.constant(0);
    for (const Term &term : scores->terms) {
      Expr part = context.expr(term);
      // What is the same for all keys of a row changes no weight.
      if (!context.dependsOn(part, column)) {
        changed = true;
        continue;
      }
      if (isHuge(term.coefficient)) {
        // Keys with more of it hide those with less.
        Expr truth = context.constant(1);
        for (auto [atom, power] : term.factors) {
          Expr factor = context.expr(atom);
          if (!context.isTruth(factor)) {
            // 0 or 1, as will be checked.
            bool isNumber = atom->fn == Fn::Element && atom->value &&
                            (!attention.binary || attention.binary == factor);
            if (!isNumber) {
              reason.text =
                  "a term is neither a mask nor a bias: " + toString(part);
              return failure();
            }
            attention.binary = factor;
            factor = context.logicalNot(context.zero(factor));
          }
          truth = context.logicalAnd(truth, factor);
        }
        facts.push_back(term.coefficient > 0 ? truth
                                             : context.logicalNot(truth));
        changed = true;
        continue;
      }
      const Atom *choice = term.factors.size() == 1 &&
                                   term.factors[0].second == 1 &&
                                   term.coefficient > 0
                               ? term.factors[0].first
                               : nullptr;
      if (choice && choice->fn == Fn::Select) {
        int hidden = hides(choice->args[1])   ? 1
                     : hides(choice->args[2]) ? 2
                                              : 0;
        if (hidden) {
          Expr condition = choice->args[0];
          facts.push_back(hidden == 2 ? condition
                                      : context.logicalNot(condition));
          part = context.scale(choice->args[3 - hidden], term.coefficient);
          changed = true;
        }
      }
      // max(x, least number) is x.
      if (choice && choice->fn == Fn::Max)
        for (const Term &other : choice->args[0]->terms)
          if (other.factors.empty() && other.coefficient >= kMasking) {
            part = context.scale(choice->args[0], term.coefficient);
            changed = true;
          }
      rest = context.add(rest, part);
    }
    scores = rest;
  }
  return success();
}

/// The coefficient of an index by itself, where `a` depends on it in no other
/// way.
static std::optional<double> linearCoefficient(ExprContext &context, Expr a,
                                               const Atom *var) {
  double coefficient = 0;
  for (const Term &term : a->terms) {
    if (!context.dependsOn(context.expr(term), var))
      continue;
    if (term.factors.size() != 1 || term.factors[0].first != var ||
        term.factors[0].second != 1)
      return std::nullopt;
    coefficient = term.coefficient;
  }
  return coefficient;
}

static LogicalResult sortInequality(ExprContext &context, Expr p,
                                    Attention &attention, Reason &reason) {
  std::optional<double> ofColumn =
      linearCoefficient(context, p, attention.column);
  std::optional<double> ofRow = linearCoefficient(context, p, attention.row);
  auto setOnce = [&](Expr &place, Expr value, const Twine &what) {
    if (place && place != value) {
      reason.text = ("two masks by " + what).str();
      return failure();
    }
    place = value;
    return success();
  };
  Expr column = context.expr(attention.column);
  if (ofColumn == -1.0 && ofRow == 1.0) {
    // column <= row + offset
    attention.causal = true;
    return setOnce(
        attention.offset,
        context.sub(context.add(p, column), context.expr(attention.row)),
        "causality");
  }
  if (ofColumn == -1.0 && ofRow == 0.0)
    return setOnce(attention.end,
                   context.add(context.add(p, column), context.constant(1)),
                   "the last key");
  if (ofColumn == 1.0 && ofRow == 0.0)
    return setOnce(attention.start, context.sub(column, p), "the first key");
  reason.text = "keys count by a rule that is neither causality nor a range: " +
                toString(p) + " >= 0";
  return failure();
}

LogicalResult alibi::raise::sortFacts(ExprContext &context,
                                      ArrayRef<Expr> facts,
                                      Attention &attention, Reason &reason) {
  SmallVector<Expr> open(facts);
  while (!open.empty()) {
    Expr fact = open.pop_back_val();
    const Atom *atom = fact->atom();
    if (fact->constant() == 1.0)
      continue;
    if (atom && atom->fn == Fn::And) {
      llvm::append_range(open, atom->args);
      continue;
    }
    if (atom && atom->fn == Fn::NonNegative &&
        context.isInteger(atom->args[0])) {
      if (failed(sortInequality(context, atom->args[0], attention, reason)))
        return failure();
      continue;
    }
    if (!context.dependsOn(fact, attention.column) ||
        context.dependsOn(fact, attention.row)) {
      reason.text = "a mask is not of keys alone: " + toString(fact);
      return failure();
    }
    attention.mask =
        attention.mask ? context.logicalAnd(attention.mask, fact) : fact;
  }
  return success();
}

Expr alibi::raise::assumeFacts(ExprContext &context, Expr scores,
                               ArrayRef<Expr> facts, Attention &attention) {
  SmallVector<Expr> masks;
  if (attention.mask) {
    const Atom *all = attention.mask->atom();
    if (all && all->fn == Fn::And)
      masks.assign(all->args.begin(), all->args.end());
    else
      masks.push_back(attention.mask);
  }
  Expr one = context.constant(1);
  for (int round = 0; round < 3; ++round) {
    llvm::DenseMap<const Atom *, Expr> known;
    for (Expr mask : masks) {
      const Atom *atom = mask->atom();
      known[atom] = one;
      if (atom->fn != Fn::Not || !atom->args[0]->atom())
        continue;
      known[atom->args[0]->atom()] = context.constant(0);
      const Atom *test = atom->args[0]->atom();
      const Atom *number =
          test->fn == Fn::Zero ? test->args[0]->atom() : nullptr;
      if (!number || number->fn != Fn::Element)
        continue;
      // A number that is not 0 is 1, as will be checked if it is used.
      bool isUsed = false;
      walkAtoms(scores, [&](const Atom *used) {
        isUsed |= used == number;
        if (used->fn == Fn::Scan)
          isUsed |= context.substitute(used->args[1],
                                       {{used->args[0]->atom(),
                                         context.expr(attention.column)}}) ==
                    context.expr(number);
      });
      Expr value = context.expr(number);
      if (!isUsed || (attention.binary && attention.binary != value))
        continue;
      attention.binary = value;
      known[number] = one;
    }
    walkAtoms(scores, [&](const Atom *atom) {
      if (atom->fn == Fn::Scan) {
        // Of a run of ones: the position in it, up to where it starts.
        Expr body = context.substitute(
            atom->args[1],
            {{atom->args[0]->atom(), context.expr(attention.column)}});
        bool isMask = llvm::is_contained(masks, body) ||
                      (attention.binary && body == attention.binary);
        if (!isMask)
          return;
        SmallVector<Expr> where;
        for (const Atom *var : body->atom()->vars)
          if (var != attention.column)
            where.push_back(context.expr(var));
        Value origin = body->atom()->value;
        if (origin)
          known[atom] =
              context.add(atom->args[2], context.unknown(origin, where));
        return;
      }
      if (!attention.causal || atom->args.empty() ||
          (atom->fn != Fn::Abs && atom->fn != Fn::Max &&
           atom->fn != Fn::NonNegative))
        return;
      // column <= row + offset settles signs.
      Expr distance = context.sub(
          context.add(context.expr(attention.row), attention.offset),
          context.expr(attention.column));
      Expr p = atom->args[0], minus = context.scale(p, -1);
      bool up = context.isNonNegative(context.sub(p, distance));
      bool down = context.isNonNegative(context.sub(minus, distance));
      if (!up && !down)
        return;
      if (atom->fn == Fn::Abs)
        known[atom] = up ? p : minus;
      else if (atom->fn == Fn::Max)
        known[atom] = up ? p : context.constant(0);
      else if (up)
        known[atom] = one;
    });
    if (known.empty())
      break;
    Expr next = context.substitute(scores, known);
    if (next == scores)
      break;
    scores = next;
  }
  return scores;
}
