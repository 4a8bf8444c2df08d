//===- Expr.cpp - Elements of tensors as expressions ----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Expr.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace mlir;
using namespace alibi::raise;

/// Products with more terms than this stay as they are.
static constexpr size_t kMaxTerms = 64;
/// And so do those of higher powers.
static constexpr unsigned kMaxPower = 16;

//===----------------------------------------------------------------------===//
// Uniquing
//===----------------------------------------------------------------------===//

void Atom::Profile(llvm::FoldingSetNodeID &key) const {
  key.AddInteger(unsigned(fn));
  key.AddPointer(value.getAsOpaquePointer());
  key.AddPointer(attribute.getAsOpaquePointer());
  key.AddInteger(index);
  for (Expr arg : args)
    key.AddPointer(arg);
}

void Polynomial::Profile(llvm::FoldingSetNodeID &key) const {
  for (const Term &term : terms) {
    key.AddInteger(llvm::bit_cast<uint64_t>(term.coefficient));
    key.AddInteger(term.factors.size());
    for (auto [atom, power] : term.factors) {
      key.AddPointer(atom);
      key.AddInteger(power);
    }
  }
}

std::optional<double> Polynomial::constant() const {
  if (terms.empty())
    return 0;
  if (terms.size() == 1 && terms.front().factors.empty())
    return terms.front().coefficient;
  return std::nullopt;
}

const Atom *Polynomial::atom() const {
  if (terms.size() != 1 || terms.front().coefficient != 1 ||
      terms.front().factors.size() != 1 ||
      terms.front().factors.front().second != 1)
    return nullptr;
  return terms.front().factors.front().first;
}

static bool precedes(const Term &a, const Term &b) {
  return std::lexicographical_compare(
      a.factors.begin(), a.factors.end(), b.factors.begin(), b.factors.end(),
      [](const auto &x, const auto &y) {
        return std::make_pair(x.first->id, x.second) <
               std::make_pair(y.first->id, y.second);
      });
}

Expr ExprContext::get(SmallVectorImpl<Term> &&terms) {
  llvm::sort(terms, precedes);
  Polynomial sum;
  for (Term &term : terms) {
    if (!sum.terms.empty() && sum.terms.back().factors == term.factors)
      sum.terms.back().coefficient += term.coefficient;
    else
      sum.terms.push_back(std::move(term));
  }
  llvm::erase_if(sum.terms, [](const Term &t) { return t.coefficient == 0; });
  // Infinity, which hides keys, as a number that can be subtracted from itself.
  constexpr double kLargest = std::numeric_limits<double>::max();
  for (Term &term : sum.terms)
    term.coefficient = std::clamp(term.coefficient, -kLargest, kLargest);
  llvm::FoldingSetNodeID key;
  sum.Profile(key);
  void *position;
  if (Polynomial *found = polynomialSet.FindNodeOrInsertPos(key, position))
    return found;
  polynomials.push_back(std::make_unique<Polynomial>(std::move(sum)));
  polynomialSet.InsertNode(polynomials.back().get(), position);
  return polynomials.back().get();
}

const Atom *ExprContext::get(Atom &&atom) {
  llvm::FoldingSetNodeID key;
  atom.Profile(key);
  void *position;
  if (Atom *found = atomSet.FindNodeOrInsertPos(key, position))
    return found;
  atom.id = atoms.size();
  for (Expr arg : atom.args)
    for (const Term &term : arg->terms)
      for (auto [factor, power] : term.factors) {
        if (factor->fn == Fn::Var && !llvm::is_contained(atom.vars, factor))
          atom.vars.push_back(factor);
        for (const Atom *var : factor->vars)
          if (!llvm::is_contained(atom.vars, var))
            atom.vars.push_back(var);
      }
  // A reduction does not depend on its own index.
  if (atom.fn == Fn::ReduceAdd || atom.fn == Fn::ReduceMax ||
      atom.fn == Fn::ReduceAnd)
    llvm::erase(atom.vars, atom.args[0]->atom());
  if (atom.fn == Fn::Scan && !dependsOn(atom.args[2], atom.args[0]->atom()))
    llvm::erase(atom.vars, atom.args[0]->atom());
  if (atom.fn == Fn::Var)
    atom.vars.clear();
  atoms.push_back(std::make_unique<Atom>(std::move(atom)));
  atomSet.InsertNode(atoms.back().get(), position);
  return atoms.back().get();
}

Expr ExprContext::call(Fn fn, ArrayRef<Expr> args, bool isInteger) {
  Atom atom;
  atom.fn = fn;
  atom.args.assign(args.begin(), args.end());
  atom.isInteger = isInteger;
  return expr(get(std::move(atom)));
}

//===----------------------------------------------------------------------===//
// Leaves
//===----------------------------------------------------------------------===//

Expr ExprContext::constant(double value) {
  SmallVector<Term> terms;
  terms.push_back({value, {}});
  return get(std::move(terms));
}

Expr ExprContext::expr(Term term) {
  SmallVector<Term> terms;
  terms.push_back(std::move(term));
  return get(std::move(terms));
}

Expr ExprContext::var(Expr extent) {
  if (extent->terms.size() == 1)
    for (auto [factor, power] : extent->terms.front().factors)
      if (factor->fn == Fn::Size)
        loopSizes.insert(factor);
  Atom atom;
  atom.fn = Fn::Var;
  atom.args.push_back(extent);
  atom.index = numVars++;
  atom.isInteger = true;
  return expr(get(std::move(atom)));
}

Expr ExprContext::size(Value value, int64_t dim) {
  Atom atom;
  atom.fn = Fn::Size;
  atom.value = value;
  atom.index = dim;
  atom.isInteger = true;
  return known(expr(get(std::move(atom))));
}

Expr ExprContext::unknown(Value value, ArrayRef<Expr> args) {
  Atom atom;
  atom.fn = Fn::Unknown;
  atom.value = value;
  atom.args.assign(args.begin(), args.end());
  atom.isInteger = value.getType().isIntOrIndex();
  return expr(get(std::move(atom)));
}

Expr ExprContext::element(Value value, ArrayRef<Expr> indices) {
  Atom atom;
  atom.fn = Fn::Element;
  atom.value = value;
  atom.args.assign(indices.begin(), indices.end());
  atom.isInteger = getElementTypeOrSelf(value.getType()).isIntOrIndex();
  return expr(get(std::move(atom)));
}

Expr ExprContext::element(Attribute attribute, ArrayRef<Expr> indices) {
  Atom atom;
  atom.fn = Fn::Element;
  atom.attribute = attribute;
  atom.args.assign(indices.begin(), indices.end());
  return expr(get(std::move(atom)));
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

Expr ExprContext::add(Expr a, Expr b) {
  SmallVector<Term> terms(a->terms.begin(), a->terms.end());
  llvm::append_range(terms, b->terms);
  return get(std::move(terms));
}

Expr ExprContext::scale(Expr a, double factor) {
  SmallVector<Term> terms(a->terms.begin(), a->terms.end());
  for (Term &term : terms)
    term.coefficient *= factor;
  return get(std::move(terms));
}

Expr ExprContext::mul(Expr a, Expr b) {
  // Of no use as a bias.
  auto product = [&] {
    return call(Fn::Product, {a, b}, isInteger(a) && isInteger(b));
  };
  if (a->terms.size() * b->terms.size() > kMaxTerms)
    return product();
  SmallVector<Term> terms;
  for (const Term &x : a->terms)
    for (const Term &y : b->terms) {
      Term part = x;
      part.coefficient *= y.coefficient;
      for (auto [atom, power] : y.factors) {
        auto *same = llvm::find_if(
            part.factors, [atom = atom](auto &f) { return f.first == atom; });
        if (same == part.factors.end())
          part.factors.push_back({atom, power});
        else
          same->second += power;
      }
      // Truth values are their own powers; a number and its reciprocal cancel.
      for (auto &[atom, power] : part.factors)
        if (power > 1 && isTruth(expr(atom)))
          power = 1;
      for (auto &[atom, power] : part.factors)
        if (atom->fn == Fn::Recip)
          if (const Atom *inverse = atom->args[0]->atom())
            for (auto &[other, otherPower] : part.factors)
              if (other == inverse) {
                unsigned common = std::min(power, otherPower);
                power -= common;
                otherPower -= common;
              }
      llvm::erase_if(part.factors, [](auto &f) { return f.second == 0; });
      llvm::sort(part.factors,
                 [](auto &f, auto &g) { return f.first->id < g.first->id; });
      if (llvm::any_of(part.factors,
                       [](auto &f) { return f.second > kMaxPower; }))
        return product();
      terms.push_back(std::move(part));
    }
  return get(std::move(terms));
}

Expr ExprContext::recip(Expr a) {
  if (std::optional<double> value = a->constant(); value && *value != 0)
    return constant(1 / *value);
  if (a->terms.size() != 1)
    return call(Fn::Recip, a, false);
  // A product's reciprocal is the product of reciprocals.
  Expr result = constant(1 / a->terms.front().coefficient);
  for (auto [atom, power] : a->terms.front().factors)
    for (unsigned i = 0; i < power; ++i)
      result = mul(result, atom->fn == Fn::Recip
                               ? atom->args[0]
                               : call(Fn::Recip, expr(atom), false));
  return result;
}

Expr ExprContext::abs(Expr a) {
  if (isNonNegative(a))
    return a;
  if (isNonNegative(scale(a, -1)))
    return scale(a, -1);
  // |a| and |-a| are one.
  if (a->terms.front().coefficient < 0)
    a = scale(a, -1);
  return call(Fn::Abs, a, isInteger(a));
}

Expr ExprContext::max(Expr a, Expr b) {
  if (isNonNegative(sub(a, b)))
    return a;
  if (isNonNegative(sub(b, a)))
    return b;
  // max(a, b) = b + max(a - b, 0); max(x, -x) = |x|.
  if (a == scale(b, -1))
    return abs(a);
  return add(b, call(Fn::Max, sub(a, b), isInteger(a) && isInteger(b)));
}

Expr ExprContext::exp(Expr a) {
  if (std::optional<double> value = a->constant())
    return constant(std::exp(*value));
  return call(Fn::Exp, a, false);
}

Expr ExprContext::pow(Expr a, Expr b) {
  std::optional<double> base = a->constant(), exponent = b->constant();
  if (base && exponent)
    return constant(std::pow(*base, *exponent));
  if (exponent && *exponent == 1)
    return a;
  if (exponent && *exponent == 2)
    return mul(a, a);
  return call(Fn::Pow, {a, b}, false);
}

/// a = quotient * b + remainder with 0 <= remainder < b, where this is plain to
/// see.
std::optional<std::pair<Expr, Expr>> ExprContext::divide(Expr a, Expr b) {
  if (b->terms.size() != 1 || !isInteger(a) || !isInteger(b))
    return std::nullopt;
  const Term &divisor = b->terms.front();
  if (divisor.coefficient <= 0)
    return std::nullopt;
  SmallVector<Term> quotient, remainder;
  for (const Term &term : a->terms) {
    Term part = term;
    bool divides = true;
    for (auto [atom, power] : divisor.factors) {
      auto *same = llvm::find_if(
          part.factors, [atom = atom](auto &f) { return f.first == atom; });
      if (same == part.factors.end() || same->second < power) {
        divides = false;
        break;
      }
      same->second -= power;
    }
    if (!divides) {
      remainder.push_back(term);
      continue;
    }
    llvm::erase_if(part.factors, [](auto &f) { return f.second == 0; });
    part.coefficient = std::floor(term.coefficient / divisor.coefficient);
    double rest = term.coefficient - part.coefficient * divisor.coefficient;
    if (part.coefficient != 0)
      quotient.push_back(part);
    if (rest != 0) {
      remainder.push_back(term);
      remainder.back().coefficient = rest;
    }
  }
  Expr q = get(std::move(quotient)), r = get(std::move(remainder));
  // The range shows it, perhaps, for the rest of a negative coefficient less.
  if (!isNonNegative(r) || !isNonNegative(sub(sub(b, r), constant(1))))
    return std::nullopt;
  return std::make_pair(q, r);
}

Expr ExprContext::floorDiv(Expr a, Expr b) {
  if (auto parts = divide(a, b))
    return parts->first;
  if (a->constant() && b->constant() && *b->constant() > 0)
    return constant(std::floor(*a->constant() / *b->constant()));
  return call(Fn::FloorDiv, {a, b}, true);
}

Expr ExprContext::mod(Expr a, Expr b) {
  if (auto parts = divide(a, b))
    return parts->second;
  if (a->constant() && b->constant() && *b->constant() > 0)
    return sub(a, mul(b, floorDiv(a, b)));
  return call(Fn::Mod, {a, b}, true);
}

Expr ExprContext::reduce(Fn fn, Expr var, Expr body) {
  if (fn == Fn::ReduceAdd && !dependsOn(body, var->atom()))
    return mul(body, var->atom()->args[0]);
  return call(fn, {var, body}, isInteger(body));
}

Expr ExprContext::scan(Expr var, Expr body, Expr last) {
  if (!dependsOn(body, var->atom()))
    return mul(body, add(last, constant(1)));
  return call(Fn::Scan, {var, body, last}, isInteger(body));
}
