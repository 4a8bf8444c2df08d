//===- Expr.h - Elements of tensors as expressions --------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// What an element of a tensor is, as a formula over its indices: a polynomial
// whose unknowns are atoms, such as an index, a size, an element of another
// tensor, or a function of expressions. Equal formulas are one object, so that
// they are compared by address. Numbers are real: rounding and casts between
// types are left out.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_RAISE_EXPR_H
#define ALIBI_LIB_RAISE_EXPR_H

#include "mlir/IR/Attributes.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/ADT/SmallVector.h"
#include <memory>
#include <string>
#include <vector>

namespace alibi::raise {

struct Atom;
struct Polynomial;
using Expr = const Polynomial *;

enum class Fn {
  /// An index: 0 to its extent, which is `args[0]`, less 1.
  Var,
  /// The size of dimension `index` of `value`.
  Size,
  /// Another scalar, `value`, computed from indices `args`.
  Unknown,
  /// The element of `value`, or of the constant `attribute`, at `args`.
  Element,
  /// The sum of `args[1]` over the index `args[0]`; the largest; whether all
  /// hold.
  ReduceAdd,
  ReduceMax,
  ReduceAnd,
  /// The sum of `args[1]` over indices 0 to `args[2]`, in place of `args[0]`.
  Scan,
  /// Of more terms than polynomials multiply out.
  Product,
  Abs,
  Max,
  Exp,
  Pow,
  Recip,
  FloorDiv,
  Mod,
  Select,
  /// Truth values, 1 or 0: args[0] >= 0, args[0] == 0, all, any, none.
  NonNegative,
  Zero,
  And,
  Or,
  Not,
};

/// An unknown of polynomials.
struct Atom : llvm::FoldingSetNode {
  Fn fn;
  unsigned id = 0;
  llvm::SmallVector<Expr, 2> args;
  mlir::Value value;
  mlir::Attribute attribute;
  int64_t index = 0;
  bool isInteger = false;
  /// The indices it depends on, by number.
  llvm::SmallVector<const Atom *, 4> vars;

  void Profile(llvm::FoldingSetNodeID &key) const;
};

/// `coefficient` times a product of powers of atoms, in the order of their
/// numbers.
struct Term {
  double coefficient;
  llvm::SmallVector<std::pair<const Atom *, unsigned>, 2> factors;
};

struct Polynomial : llvm::FoldingSetNode {
  llvm::SmallVector<Term, 2> terms;

  void Profile(llvm::FoldingSetNodeID &key) const;
  /// Its value, where it is a constant.
  std::optional<double> constant() const;
  /// The atom that it is, where it is one.
  const Atom *atom() const;
};

/// Makes expressions, simplified, and keeps them.
class ExprContext {
public:
  Expr constant(double value);
  /// A new index below `extent`.
  Expr var(Expr extent);
  Expr size(mlir::Value value, int64_t dim);
  Expr unknown(mlir::Value value, llvm::ArrayRef<Expr> args);
  Expr element(mlir::Value value, llvm::ArrayRef<Expr> indices);
  Expr element(mlir::Attribute constant, llvm::ArrayRef<Expr> indices);

  Expr add(Expr a, Expr b);
  Expr sub(Expr a, Expr b) { return add(a, scale(b, -1)); }
  Expr scale(Expr a, double factor);
  Expr mul(Expr a, Expr b);
  Expr div(Expr a, Expr b) { return mul(a, recip(b)); }
  Expr recip(Expr a);
  Expr abs(Expr a);
  Expr max(Expr a, Expr b);
  Expr min(Expr a, Expr b) {
    return scale(max(scale(a, -1), scale(b, -1)), -1);
  }
  Expr exp(Expr a);
  Expr pow(Expr a, Expr b);
  /// Of integers, rounded down; `b` is positive.
  Expr floorDiv(Expr a, Expr b);
  Expr mod(Expr a, Expr b);
  Expr reduce(Fn fn, Expr var, Expr body);
  Expr scan(Expr var, Expr body, Expr last);

  /// Truth values.
  Expr nonNegative(Expr a);
  /// a > 0.
  Expr positive(Expr a);
  Expr zero(Expr a);
  Expr logicalNot(Expr a);
  Expr logicalAnd(Expr a, Expr b);
  Expr logicalOr(Expr a, Expr b);
  Expr select(Expr condition, Expr a, Expr b);

  /// Two expressions are known to be equal; `known` writes what is known of.
  void equate(Expr a, Expr b);
  Expr known(Expr a);

  /// `a` with every `from` replaced.
  Expr substitute(Expr a, const llvm::DenseMap<const Atom *, Expr> &from);
  /// `term` alone.
  Expr expr(Term term);
  Expr expr(const Atom *atom) { return expr(Term{1, {{atom, 1}}}); }

  bool isInteger(Expr a) const;
  bool isTruth(Expr a) const;
  /// Whether `a` is at least 0 wherever its indices are in their ranges and
  /// sizes are positive; false where this is not known.
  bool isNonNegative(Expr a);
  bool dependsOn(Expr a, const Atom *var) const;

  /// A number that depends on one truth value alone.
  struct Choice {
    Expr truth;
    double ifTrue, ifFalse;
  };
  std::optional<Choice> ofTruth(Expr a);

  /// Whether more was made than a subgraph worth raising needs.
  bool isExhausted() const { return atoms.size() > 20000; }

private:
  Expr get(llvm::SmallVectorImpl<Term> &&terms);
  Expr call(Fn fn, llvm::ArrayRef<Expr> args, bool isInteger);
  const Atom *get(Atom &&atom);
  std::optional<std::pair<Expr, Expr>> divide(Expr a, Expr b);
  Expr rebuild(const Atom *atom, llvm::ArrayRef<Expr> args);

  int64_t numVars = 0;
  std::vector<std::unique_ptr<Atom>> atoms;
  std::vector<std::unique_ptr<Polynomial>> polynomials;
  llvm::FoldingSet<Atom> atomSet;
  llvm::FoldingSet<Polynomial> polynomialSet;
  llvm::DenseMap<const Atom *, Expr> equalities;
};

/// For reasons: like `0.25 * d0 + |d1 - d2|`.
std::string toString(Expr a);

} // namespace alibi::raise

#endif // ALIBI_LIB_RAISE_EXPR_H
