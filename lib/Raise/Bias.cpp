//===- Bias.cpp - Scale, slopes and offset --------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir;
using namespace alibi::raise;

/// Removes `atom` from `term`; fails where it is not a factor, or a power.
static std::optional<Term> without(const Term &term, const Atom *atom) {
  Term rest{term.coefficient, {}};
  bool found = false;
  for (auto [factor, power] : term.factors) {
    if (factor == atom && power == 1)
      found = true;
    else
      rest.factors.push_back({factor, power});
  }
  return found ? std::optional<Term>(rest) : std::nullopt;
}

LogicalResult alibi::raise::takeBias(ExprContext &context, Expr scores,
                                     Attention &attention, Reason &reason) {
  auto fail = [&](const Twine &text) {
    reason.text = text.str();
    return failure();
  };
  const Atom *column = attention.column, *row = attention.row;
  auto isFree = [&](Expr a) {
    return !context.dependsOn(a, column) && !context.dependsOn(a, row);
  };
  Expr linear = context.constant(0), distant = context.constant(0);
  Expr distance = nullptr;
  bool foundProduct = false;
  for (const Term &term : scores->terms) {
    Expr part = context.expr(term);
    if (!context.dependsOn(part, column))
      continue;
    // The product of queries and keys.
    const Atom *product = nullptr;
    for (auto [atom, power] : term.factors)
      if (atom->fn == Fn::Element && atom->value &&
          atom->value.getDefiningOp() == attention.scores.op.getOperation())
        product = atom;
    if (product) {
      if (foundProduct || term.factors.size() != 1 ||
          term.factors[0].second != 1)
        return fail("the product of queries and keys is not scaled by a "
                    "constant: " +
                    toString(part));
      foundProduct = true;
      attention.scale = term.coefficient;
      continue;
    }
    if (auto rest = without(term, column);
        rest && isFree(context.expr(*rest))) {
      linear = context.add(linear, context.expr(*rest));
      continue;
    }
    // |row - column + offset|
    const Atom *absolute = nullptr;
    for (auto [atom, power] : term.factors)
      if (atom->fn == Fn::Abs && context.dependsOn(atom->args[0], column))
        absolute = atom;
    std::optional<Term> rest =
        absolute ? without(term, absolute) : std::nullopt;
    if (rest && isFree(context.expr(*rest)) &&
        (!distance || distance == absolute->args[0])) {
      distance = absolute->args[0];
      distant = context.sub(distant, context.expr(*rest));
      continue;
    }
    return fail("a term of the scores is no linear bias: " + toString(part));
  }
  if (!foundProduct)
    return fail("the scores are of no product of queries and keys");

  Expr zero = context.constant(0), fromRow = nullptr;
  if (distance) {
    // distance = +-(row - column + offset)
    for (double sign : {1.0, -1.0}) {
      Expr offset =
          context.add(context.scale(distance, sign),
                      context.sub(context.expr(column), context.expr(row)));
      if (isFree(offset))
        fromRow = offset;
    }
    if (!fromRow)
      return fail("a bias is of something that is no distance: |" +
                  toString(distance) + "|");
    if (linear != zero)
      return fail("the bias is of the distance and of the position: " +
                  toString(linear) + " times the key's position");
    // Under a causal mask of another offset positions are not those of the
    // mask.
    if (attention.causal && attention.offset != fromRow)
      return fail("the bias counts distances from " + toString(fromRow) +
                  ", the causal mask from " + toString(attention.offset));
    attention.slopes = distant;
    attention.offset = fromRow;
    return success();
  }
  if (linear == zero)
    return fail("the scores have no bias");
  if (!attention.causal) {
    // A single query that is the last sees no key behind it.
    Expr keys = column->args[0];
    if (row->args[0]->constant() != 1.0)
      return fail("the bias grows with the key's position, and keys behind the "
                  "query are not masked");
    attention.causal = true;
    attention.offset = context.sub(keys, context.constant(1));
  }
  attention.slopes = linear;
  return success();
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static void print(llvm::raw_ostream &os, Expr a, int depth);

static void print(llvm::raw_ostream &os, const Atom *atom, int depth) {
  auto call = [&](llvm::StringRef name) {
    os << name << '(';
    llvm::interleaveComma(atom->args, os,
                          [&](Expr arg) { print(os, arg, depth - 1); });
    os << ')';
  };
  if (depth == 0) {
    os << "...";
    return;
  }
  switch (atom->fn) {
  case Fn::Var:
    os << 'd' << atom->index;
    return;
  case Fn::Size:
    os << "size" << atom->index;
    return;
  case Fn::Unknown:
    return call("f");
  case Fn::Element:
    os << (atom->attribute || !atom->value ? "table" : "tensor") << '[';
    llvm::interleaveComma(atom->args, os,
                          [&](Expr arg) { print(os, arg, depth - 1); });
    os << ']';
    return;
  case Fn::ReduceAdd:
    return call("sum");
  case Fn::ReduceMax:
    return call("largest");
  case Fn::ReduceAnd:
    return call("all");
  case Fn::Scan:
    return call("cumulative_sum");
  case Fn::Product:
    return call("product");
  case Fn::Abs:
    return call("abs");
  case Fn::Max:
    os << "max(0, ";
    print(os, atom->args[0], depth - 1);
    os << ')';
    return;
  case Fn::Exp:
    return call("exp");
  case Fn::Pow:
    return call("pow");
  case Fn::Recip:
    return call("1/");
  case Fn::FloorDiv:
    return call("floordiv");
  case Fn::Mod:
    return call("mod");
  case Fn::Select:
    return call("select");
  case Fn::NonNegative:
    os << '(';
    print(os, atom->args[0], depth - 1);
    os << " >= 0)";
    return;
  case Fn::Zero:
    os << '(';
    print(os, atom->args[0], depth - 1);
    os << " == 0)";
    return;
  case Fn::And:
    return call("and");
  case Fn::Or:
    return call("or");
  case Fn::Not:
    return call("not");
  }
}

static void print(llvm::raw_ostream &os, Expr a, int depth) {
  if (a->terms.empty())
    os << '0';
  bool isFirst = true;
  for (const Term &term : a->terms) {
    if (!isFirst)
      os << " + ";
    isFirst = false;
    if (term.coefficient != 1 || term.factors.empty()) {
      os << llvm::format("%g", term.coefficient);
      if (!term.factors.empty())
        os << " * ";
    }
    llvm::interleave(
        term.factors, os,
        [&](auto &factor) {
          print(os, factor.first, depth);
          if (factor.second != 1)
            os << '^' << factor.second;
        },
        " * ");
  }
}

std::string alibi::raise::toString(Expr a) {
  std::string text;
  llvm::raw_string_ostream os(text);
  print(os, a, 4);
  return text;
}
