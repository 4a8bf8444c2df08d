//===- Tables.cpp - Constant tables as formulas ---------------------------===//
//
// Part of the alibi-mlir project.
//
// A table of biases, as exporters fold it: linear in its indices, proportional
// to their distance, a causal mask, or several of these at once.
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace alibi::raise;

/// Larger tables stay tables.
static constexpr int64_t kMaxEntries = int64_t(1) << 26;

namespace {
/// A constant as a table of one or two indices that are positions, for every
/// value of the others.
class Table {
public:
  Table(DenseElementsAttr elements, ArrayRef<Expr> indices,
        ExprContext &context, const Atom *row, const Atom *column)
      : elements(elements), context(context), indices(indices) {
    ArrayRef<int64_t> shape = elements.getType().getShape();
    int64_t stride = elements.getNumElements();
    for (auto [k, index] : llvm::enumerate(indices)) {
      stride /= shape[k];
      strides.push_back(stride);
      if (context.dependsOn(index, row) || context.dependsOn(index, column))
        positions.push_back(k);
      else
        others.push_back(k);
    }
    for (unsigned k : others)
      combinations *= shape[k];
    values.resize(elements.getNumElements());
    readAll();
  }

  /// The formula; null where there is none.
  Expr fit();

private:
  void readAll();
  int64_t size(unsigned k) {
    return elements.getType().getDimSize(positions[k]);
  }
  int64_t base(int64_t combination) {
    int64_t at = 0;
    for (unsigned k : llvm::reverse(others)) {
      int64_t size = elements.getType().getDimSize(k);
      at += combination % size * strides[k];
      combination /= size;
    }
    return at;
  }
  double at(int64_t combination, int64_t a, int64_t b) {
    int64_t where = base(combination) + a * strides[positions[0]];
    if (positions.size() == 2)
      where += b * strides[positions[1]];
    return values[where];
  }
  /// Calls `test` for every entry, the later position last.
  template <typename T> bool all(int64_t combination, T test) {
    int64_t columns = positions.size() == 2 ? size(1) : 1;
    for (int64_t a = 0; a < size(0); ++a)
      for (int64_t b = 0; b < columns; ++b)
        if (!test(a, b, at(combination, a, b)))
          return false;
    return true;
  }
  std::optional<int64_t> edgeOfMask(bool isTruth);
  Expr parameters(ArrayRef<double> numbers);
  /// Position k as an expression.
  Expr position(unsigned k) { return indices[positions[k]]; }

  DenseElementsAttr elements;
  ExprContext &context;
  ArrayRef<Expr> indices;
  SmallVector<int64_t> strides;
  SmallVector<unsigned> positions, others;
  int64_t combinations = 1;
  std::vector<double> values;
};
} // namespace

void Table::readAll() {
  if (auto type = dyn_cast<FloatType>(elements.getElementType())) {
    bool inexact;
    for (auto [k, value] : llvm::enumerate(elements.getValues<APFloat>())) {
      APFloat number = value;
      number.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                     &inexact);
      values[k] = number.convertToDouble();
    }
    return;
  }
  bool isTruth = elements.getElementType().isInteger(1);
  for (auto [k, value] : llvm::enumerate(elements.getValues<APInt>()))
    values[k] = isTruth ? value.getZExtValue() : value.getSExtValue();
}

/// c, where the entries that count are those with b <= a + c: the others are 0
/// in a table of truth values, and hide a key in one of biases.
std::optional<int64_t> Table::edgeOfMask(bool isTruth) {
  auto counts = [&](double v) { return isTruth ? v != 0 : !isMasking(v); };
  int64_t edge = std::numeric_limits<int64_t>::min();
  all(0, [&](int64_t a, int64_t b, double v) {
    if (counts(v))
      edge = std::max(edge, b - a);
    return true;
  });
  for (int64_t c = 0; c < combinations; ++c)
    if (!all(c, [&](int64_t a, int64_t b, double v) {
          return counts(v) == (b <= a + edge);
        }))
      return std::nullopt;
  return edge;
}

/// One number for each value of the other indices.
Expr Table::parameters(ArrayRef<double> numbers) {
  if (llvm::all_equal(numbers))
    return context.constant(numbers.front());
  SmallVector<int64_t> shape;
  SmallVector<Expr> at;
  for (unsigned k : others) {
    shape.push_back(elements.getType().getDimSize(k));
    at.push_back(indices[k]);
  }
  auto type =
      RankedTensorType::get(shape, Float64Type::get(elements.getContext()));
  return context.element(DenseElementsAttr::get(type, numbers), at);
}

Expr Table::fit() {
  if (positions.empty() || positions.size() > 2 || values.empty())
    return nullptr;
  bool isTruth = elements.getElementType().isInteger(1);
  std::optional<int64_t> edge;
  bool hides = llvm::any_of(
      values, [&](double v) { return isTruth ? v == 0 : isMasking(v); });
  if (hides || isTruth) {
    if (positions.size() != 2)
      return nullptr;
    edge = edgeOfMask(isTruth);
    if (!edge)
      return nullptr;
  }
  Expr counts = nullptr;
  if (edge)
    counts = context.nonNegative(context.add(
        context.sub(position(0), position(1)), context.constant(*edge)));
  if (isTruth)
    return counts;

  // What the type rounds, of the numbers of one combination alone: those of a
  // small slope are not to be lost among those of a large one.
  double unit = 0;
  if (auto type = dyn_cast<FloatType>(elements.getElementType()))
    unit = std::ldexp(2, -int(type.getFPMantissaWidth()));
  SmallVector<double> tolerances;
  for (int64_t c = 0; c < combinations; ++c) {
    double largest = 0;
    bool isFinite = all(c, [&](int64_t, int64_t, double v) {
      if (!isMasking(v))
        largest = std::max(largest, std::abs(v));
      return isMasking(v) || std::isfinite(v);
    });
    if (!isFinite)
      return nullptr;
    tolerances.push_back(unit * largest);
  }

  // Entry = alpha + beta * a + gamma * b, by its differences over long ways.
  bool two = positions.size() == 2;
  auto visible = [&](int64_t a, int64_t b) { return !edge || b <= a + *edge; };
  SmallVector<double> alpha, beta, gamma;
  bool isLinear = true;
  for (int64_t c = 0; c < combinations && isLinear; ++c) {
    int64_t a = size(0) - 1, b = two ? size(1) - 1 : 0;
    if (edge && !visible(a, b))
      return nullptr;
    double end = at(c, a, b), down = 0, right = 0;
    int64_t a0 = edge ? std::clamp<int64_t>(b - *edge, 0, a) : 0;
    if (a > a0)
      down = (end - at(c, a0, b)) / double(a - a0);
    if (b > 0)
      right = (end - at(c, a, 0)) / double(b);
    // One row of visible keys does not show the slope along rows: they are all
    // at the same distance from the diagonal.
    if (edge && a == a0 && a > 0)
      down = (end - at(c, 0, std::max<int64_t>(0, *edge))) / double(a) -
             right * double(b - std::max<int64_t>(0, *edge)) / double(a);
    double start = end - down * double(a) - right * double(b);
    isLinear = all(c, [&](int64_t i, int64_t j, double v) {
      return !visible(i, j) || std::abs(start + down * double(i) +
                                        right * double(j) - v) <= tolerances[c];
    });
    alpha.push_back(start);
    beta.push_back(down);
    gamma.push_back(right);
  }
  Expr result = nullptr;
  if (isLinear) {
    result = context.add(parameters(alpha),
                         context.mul(parameters(beta), position(0)));
    if (two)
      result = context.add(result, context.mul(parameters(gamma), position(1)));
  } else {
    // Entry = alpha + beta * |a - b + shift|, or of |a - shift|: the extreme
    // value of one row shows where its arguments are 0.
    alpha.clear();
    beta.clear();
    std::optional<int64_t> shift;
    for (int64_t c = 0; c < combinations; ++c) {
      int64_t length = two ? size(1) : size(0);
      auto along = [&](int64_t k) { return two ? at(c, 0, k) : at(c, k, 0); };
      double sign = along(0) + along(length - 1) <=
                            2 * along((length - 1) / 2) + tolerances[c]
                        ? 1
                        : -1;
      int64_t top = 0;
      for (int64_t k = 1; k < length; ++k)
        if (visible(0, k) && sign * along(k) > sign * along(top))
          top = k;
      if (shift && *shift != top)
        return nullptr;
      shift = top;
      int64_t far = top < length - 1 - top ? length - 1 : 0;
      if (far == top)
        return nullptr;
      double slope = (along(far) - along(top)) / double(std::abs(far - top));
      double start = along(top);
      if (!all(c, [&](int64_t i, int64_t j, double v) {
            int64_t distance = two ? i - j + *shift : i - *shift;
            return !visible(i, j) ||
                   std::abs(start + slope * double(std::abs(distance)) - v) <=
                       tolerances[c];
          }))
        return nullptr;
      alpha.push_back(start);
      beta.push_back(slope);
    }
    Expr distance = context.constant(two ? *shift : -*shift);
    distance = context.add(distance, position(0));
    if (two)
      distance = context.sub(distance, position(1));
    result = context.add(parameters(alpha),
                         context.mul(parameters(beta), context.abs(distance)));
  }
  if (counts)
    result = context.select(
        counts, result, context.constant(-std::numeric_limits<double>::max()));
  return result;
}

Expr alibi::raise::replaceTables(ExprContext &context, Expr scores,
                                 const Atom *row, const Atom *column) {
  llvm::DenseMap<const Atom *, Expr> formulas;
  walkAtoms(scores, [&](const Atom *atom) {
    Attribute constant = atom->attribute;
    if (atom->fn != Fn::Element || formulas.contains(atom))
      return;
    if (!constant &&
        !(atom->value && matchPattern(atom->value, m_Constant(&constant))))
      return;
    DenseElementsAttr elements = getElements(constant);
    if (!elements || elements.getNumElements() > kMaxEntries)
      return;
    Table table(elements, atom->args, context, row, column);
    if (Expr formula = table.fit())
      formulas[atom] = formula;
  });
  return formulas.empty() ? scores : context.substitute(scores, formulas);
}
