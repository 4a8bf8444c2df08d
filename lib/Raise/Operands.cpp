//===- Operands.cpp - Operands in the layout of alibi.attention -----------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Emit.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace alibi::raise;

using Vars = SmallVector<const Atom *>;

std::optional<Vars> alibi::raise::splitIndex(ExprContext &context, Expr index,
                                             Expr extent) {
  SmallVector<Term> open(index->terms.begin(), index->terms.end());
  Expr stride = context.constant(1);
  Vars vars;
  while (!open.empty()) {
    // The index that moves by the stride.
    bool found = false;
    for (Term &term : open) {
      Term rest{term.coefficient, {}};
      const Atom *var = nullptr;
      for (auto [atom, power] : term.factors) {
        if (atom->fn == Fn::Var && power == 1 && !var)
          var = atom;
        else
          rest.factors.push_back({atom, power});
      }
      if (!var || llvm::is_contained(vars, var) || context.expr(rest) != stride)
        continue;
      vars.insert(vars.begin(), var);
      stride = context.mul(stride, var->args[0]);
      open.erase(&term);
      found = true;
      break;
    }
    if (!found)
      return std::nullopt;
  }
  if (extent && stride != extent)
    return std::nullopt;
  return vars;
}

/// What the dimensions of a tensor are the indices of; none where they are of
/// other forms.
static std::optional<SmallVector<Vars>> splitView(ExprContext &context,
                                                  Elements &elements,
                                                  const View &view,
                                                  bool isWhole) {
  SmallVector<Vars> dims;
  SmallVector<const Atom *> all;
  for (auto [k, index] : llvm::enumerate(view.indices)) {
    auto vars = splitIndex(context, index,
                           isWhole ? nullptr : elements.extent(view.tensor, k));
    if (!vars)
      return std::nullopt;
    for (const Atom *var : *vars) {
      if (llvm::is_contained(all, var))
        return std::nullopt;
      all.push_back(var);
    }
    dims.push_back(*vars);
  }
  return dims;
}

Vars alibi::raise::neededVars(ExprContext &context, Elements &elements,
                              View view) {
  Vars fewest;
  bool isFirst = true;
  for (std::optional<View> next = view; next; next = elements.step(*next)) {
    auto dims = splitView(context, elements, *next, isFirst);
    if (!dims)
      continue;
    Vars vars;
    for (const Vars &dim : *dims)
      llvm::append_range(vars, dim);
    if (isFirst || vars.size() < fewest.size())
      fewest = vars;
    isFirst = false;
  }
  return fewest;
}

/// One dimension for each index, and one of size 1 in place of none: sizes, and
/// the dimensions that belong to each of `dims`.
static SmallVector<OpFoldResult>
singleSizes(OpBuilder &builder, Location loc, ArrayRef<Vars> dims,
            SmallVectorImpl<ReassociationIndices> &groups) {
  Emitter emitter(builder, loc);
  SmallVector<OpFoldResult> sizes;
  for (const Vars &dim : dims) {
    ReassociationIndices &group = groups.emplace_back();
    for (const Atom *var : dim) {
      group.push_back(sizes.size());
      sizes.push_back(emitter.size(var->args[0]));
    }
    if (dim.empty()) {
      group.push_back(sizes.size());
      sizes.push_back(builder.getIndexAttr(1));
    }
  }
  return sizes;
}

/// Of the same dimensions: for each index its own, and those of size 1 that
/// follow it, or lead.
static SmallVector<ReassociationIndices> unitGroups(ArrayRef<Vars> dims) {
  SmallVector<ReassociationIndices> groups;
  // Of a tensor without dimensions.
  if (llvm::all_of(dims, [](const Vars &dim) { return dim.empty(); }))
    return groups;
  bool hasIndex = false;
  int64_t position = 0;
  for (const Vars &dim : dims) {
    if (dim.empty()) {
      if (groups.empty())
        groups.emplace_back();
      groups.back().push_back(position++);
    }
    for (size_t k = 0; k < dim.size(); ++k) {
      if (groups.empty() || hasIndex)
        groups.emplace_back();
      hasIndex = true;
      groups.back().push_back(position++);
    }
  }
  // A tensor without dimensions is a reshape of no group.
  if (!hasIndex)
    groups.clear();
  return groups;
}

/// Reshapes a tensor from dimensions of these indices each to others; the
/// indices and their order are the same.
static Value regroup(OpBuilder &builder, Location loc, Value tensor,
                     ArrayRef<Vars> from, ArrayRef<Vars> to) {
  auto typeOf = [&](ArrayRef<OpFoldResult> sizes) {
    SmallVector<int64_t> shape;
    for (OpFoldResult size : sizes)
      shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
    return RankedTensorType::get(shape, getElementTypeOrSelf(tensor.getType()));
  };
  auto isSplit = [](const Vars &dim) { return dim.size() > 1; };
  auto isUnit = [](const Vars &dim) { return dim.empty(); };
  SmallVector<ReassociationIndices> groups;
  SmallVector<OpFoldResult> sizes = singleSizes(builder, loc, from, groups);
  // What is known of sizes may be more than the type says.
  auto known =
      tensor::CollapseShapeOp::inferCollapsedType(typeOf(sizes), groups);
  if (known != tensor.getType())
    tensor = tensor::CastOp::create(builder, loc, known, tensor);
  if (llvm::any_of(from, isSplit))
    tensor = tensor::ExpandShapeOp::create(builder, loc, typeOf(sizes), tensor,
                                           groups, sizes);
  if (llvm::any_of(from, isUnit))
    tensor =
        tensor::CollapseShapeOp::create(builder, loc, tensor, unitGroups(from));
  groups.clear();
  if (llvm::any_of(to, isUnit)) {
    sizes = singleSizes(builder, loc, to, groups);
    tensor = tensor::ExpandShapeOp::create(builder, loc, typeOf(sizes), tensor,
                                           unitGroups(to), sizes);
  } else {
    int64_t position = 0;
    for (const Vars &dim : to) {
      ReassociationIndices &group = groups.emplace_back();
      for (size_t k = 0; k < dim.size(); ++k)
        group.push_back(position++);
    }
  }
  if (llvm::any_of(to, isSplit))
    tensor = tensor::CollapseShapeOp::create(builder, loc, tensor, groups);
  return tensor;
}

/// Copies a tensor with a dimension for each of `from` (others are of size 1)
/// to one with a dimension for each of `to`.
static Value permute(OpBuilder &builder, Location loc, Value tensor,
                     ArrayRef<const Atom *> from, ArrayRef<const Atom *> to) {
  Emitter emitter(builder, loc);
  SmallVector<OpFoldResult> sizes;
  for (const Atom *var : to)
    sizes.push_back(emitter.size(var->args[0]));
  Value empty = tensor::EmptyOp::create(builder, loc, sizes,
                                        getElementTypeOrSelf(tensor.getType()));
  SmallVector<AffineExpr> results;
  for (const Atom *var : from)
    results.push_back(
        builder.getAffineDimExpr(llvm::find(to, var) - to.begin()));
  SmallVector<AffineMap> maps = {
      AffineMap::get(to.size(), 0, results, builder.getContext()),
      builder.getMultiDimIdentityMap(to.size())};
  SmallVector<utils::IteratorType> kinds(to.size(),
                                         utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, empty.getType(), tensor, empty, maps, kinds,
             [](OpBuilder &inner, Location innerLoc, ValueRange args) {
               linalg::YieldOp::create(inner, innerLoc, args[0]);
             })
      .getResult(0);
}

static Vars flatten(ArrayRef<Vars> dims) {
  Vars all;
  for (const Vars &dim : dims)
    llvm::append_range(all, dim);
  return all;
}

static SmallVector<Vars> single(ArrayRef<const Atom *> vars) {
  SmallVector<Vars> dims;
  for (const Atom *var : vars)
    dims.push_back({var});
  return dims;
}

std::optional<Layout> alibi::raise::findLayout(ExprContext &context,
                                               Elements &elements, View view,
                                               ArrayRef<Vars> groups) {
  Vars wanted = flatten(groups);
  std::optional<Layout> best;
  int bestCost = 3;
  bool isFirst = true;
  for (std::optional<View> next = view; next; next = elements.step(*next)) {
    auto dims = splitView(context, elements, *next, isFirst);
    isFirst = false;
    if (!dims)
      continue;
    Vars vars = flatten(*dims);
    if (!llvm::all_of(vars, [&](const Atom *var) {
          return llvm::is_contained(wanted, var);
        }))
      continue;
    // In order, to be permuted, to be repeated.
    int cost = vars == wanted ? 0 : vars.size() == wanted.size() ? 1 : 2;
    if (cost > bestCost || (cost == 0 && bestCost == 0))
      continue;
    best = Layout{next->tensor, *dims};
    bestCost = cost;
  }
  return best;
}

Value alibi::raise::rearrange(OpBuilder &builder, Location loc,
                              const Layout &layout, ArrayRef<Vars> groups) {
  Vars vars = flatten(layout.dims), wanted = flatten(groups);
  if (vars == wanted)
    return regroup(builder, loc, layout.tensor, layout.dims, groups);
  Value tensor =
      regroup(builder, loc, layout.tensor, layout.dims, single(vars));
  tensor = permute(builder, loc, tensor, vars, wanted);
  return regroup(builder, loc, tensor, single(wanted), groups);
}
