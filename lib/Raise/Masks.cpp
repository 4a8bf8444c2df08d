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

/// Whether an expression, scaled, is that of a hidden key: a constant that
/// hides, with whatever else is added.
static bool hides(Expr a, double scale) {
  return llvm::any_of(a->terms, [&](const Term &term) {
    return term.factors.empty() && isMasking(scale * term.coefficient);
  });
}

namespace {
/// Terms of scores that are large numbers times truth values, as they are added
/// where masks are combined: keys with the largest sum count, which is 0 or
/// less.
class HugeTerms {
public:
  explicit HugeTerms(ExprContext &context) : context(context) {}

  /// A number that is added for all keys.
  void add(double constant) { base += constant; }
  void add(double coefficient, Expr truth) {
    terms.push_back({coefficient, truth});
    collect(truth);
  }
  /// Appends what holds for keys that count. Fails where that is not one truth
  /// value and another, and so on.
  LogicalResult takeFacts(SmallVectorImpl<Expr> &facts);

private:
  /// Sums of numbers that differ in size by more than f64 tells.
  using Level = std::pair<double, double>;
  static constexpr double kLarger = 1e30;
  static constexpr size_t kMaxTruths = 10;

  void collect(Expr truth);
  bool evaluate(Expr truth, unsigned assignment);
  Level level(unsigned assignment);
  /// Whether all of `truths` hold exactly where the level is the largest.
  bool describe(ArrayRef<Expr> truths);

  ExprContext &context;
  double base = 0;
  SmallVector<std::pair<double, Expr>> terms;
  /// What the truth values are made of.
  SmallVector<Expr> leaves;
  SmallVector<bool> counts;
};
} // namespace

void HugeTerms::collect(Expr truth) {
  const Atom *atom = truth->atom();
  if (atom &&
      (atom->fn == Fn::And || atom->fn == Fn::Or || atom->fn == Fn::Not)) {
    for (Expr arg : atom->args)
      collect(arg);
    return;
  }
  if (!truth->constant() && !llvm::is_contained(leaves, truth) &&
      !llvm::is_contained(leaves, context.logicalNot(truth)))
    leaves.push_back(truth);
}

bool HugeTerms::evaluate(Expr truth, unsigned assignment) {
  if (std::optional<double> value = truth->constant())
    return *value != 0;
  auto holds = [&](Expr arg) { return evaluate(arg, assignment); };
  if (const Atom *atom = truth->atom()) {
    if (atom->fn == Fn::And)
      return llvm::all_of(atom->args, holds);
    if (atom->fn == Fn::Or)
      return llvm::any_of(atom->args, holds);
    if (atom->fn == Fn::Not)
      return !holds(atom->args[0]);
  }
  auto *leaf = llvm::find(leaves, truth);
  if (leaf != leaves.end())
    return assignment >> (leaf - leaves.begin()) & 1;
  return !evaluate(context.logicalNot(truth), assignment);
}

HugeTerms::Level HugeTerms::level(unsigned assignment) {
  Level sum = {0, 0};
  auto add = [&](double number) {
    (std::abs(number) >= kLarger ? sum.first : sum.second) +=
        std::clamp(number, -1e300, 1e300);
  };
  add(base);
  for (auto [coefficient, truth] : terms)
    if (evaluate(truth, assignment))
      add(coefficient);
  return sum;
}

bool HugeTerms::describe(ArrayRef<Expr> truths) {
  for (unsigned k = 0; k < counts.size(); ++k)
    if (counts[k] !=
        llvm::all_of(truths, [&](Expr truth) { return evaluate(truth, k); }))
      return false;
  return true;
}

LogicalResult HugeTerms::takeFacts(SmallVectorImpl<Expr> &facts) {
  if (leaves.size() > kMaxTruths)
    return failure();
  SmallVector<Level> levels;
  for (unsigned k = 0; k < 1u << leaves.size(); ++k)
    levels.push_back(level(k));
  Level largest = *llvm::max_element(levels);
  // Where no key has a large number added, all would count.
  if (largest > Level{0, 0})
    return failure();
  for (Level each : levels) {
    double below = each.first == largest.first ? each.second - largest.second
                                               : each.first - largest.first;
    if (below != 0 && below > -kLeastF16)
      return failure();
    counts.push_back(below == 0);
  }
  SmallVector<Expr> ofTerms, ofLeaves;
  for (auto [coefficient, truth] : terms)
    ofTerms.push_back(coefficient > 0 ? truth : context.logicalNot(truth));
  for (auto [k, leaf] : llvm::enumerate(leaves)) {
    bool ever[2] = {false, false};
    for (unsigned i = 0; i < counts.size(); ++i)
      ever[i >> k & 1] |= counts[i];
    if (ever[0] != ever[1])
      ofLeaves.push_back(ever[1] ? leaf : context.logicalNot(leaf));
  }
  for (ArrayRef<Expr> truths : {ArrayRef(ofTerms), ArrayRef(ofLeaves)})
    if (describe(truths)) {
      llvm::append_range(facts, truths);
      return success();
    }
  return failure();
}

LogicalResult alibi::raise::takeMasks(ExprContext &context, Expr &scores,
                                      const Atom *column,
                                      SmallVectorImpl<Expr> &facts,
                                      Attention &attention, Reason &reason) {
  HugeTerms huge(context);
  for (bool changed = true; changed;) {
    changed = false;
    Expr rest = context.constant(0);
    for (const Term &term : scores->terms) {
      Expr part = context.expr(term);
      // What is the same for all keys of a row changes no weight.
      if (!context.dependsOn(part, column)) {
        if (term.factors.empty() && isHuge(term.coefficient))
          huge.add(term.coefficient);
        changed = true;
        continue;
      }
      if (isHuge(term.coefficient)) {
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
        huge.add(term.coefficient, truth);
        changed = true;
        continue;
      }
      const Atom *choice = term.factors.size() == 1 &&
                                   term.factors[0].second == 1 &&
                                   term.coefficient > 0
                               ? term.factors[0].first
                               : nullptr;
      if (choice && choice->fn == Fn::Select) {
        bool hidesIfTrue = hides(choice->args[1], term.coefficient);
        bool hidesIfFalse = hides(choice->args[2], term.coefficient);
        // Where both hide, neither does.
        int hidden = hidesIfTrue ? 1 : 2;
        if (hidesIfTrue != hidesIfFalse) {
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
  if (failed(huge.takeFacts(facts))) {
    reason.text = "masks are combined to a rule that is not of all of them";
    return failure();
  }
  return success();
}
