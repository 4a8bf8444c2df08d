//===- Emit.cpp - Expressions as IR ---------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Emit.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace alibi::raise;

/// Whether an element is one of its tensor for all values of its indices.
static bool isInBounds(ExprContext &context, Elements &elements,
                       const Atom *element) {
  if (!element->value)
    return true;
  for (auto [k, index] : llvm::enumerate(element->args)) {
    Expr rest = context.sub(elements.extent(element->value, k), index);
    if (!context.isNonNegative(index) ||
        !context.isNonNegative(context.sub(rest, context.constant(1))))
      return false;
  }
  return true;
}

bool alibi::raise::canEmit(ExprContext &context, Elements &elements, Expr a) {
  bool possible = true;
  walkAtoms(a, [&](const Atom *atom) {
    switch (atom->fn) {
    case Fn::ReduceAdd:
    case Fn::ReduceMax:
    case Fn::ReduceAnd:
    case Fn::Scan:
      possible = false;
      break;
    case Fn::Unknown:
      // A value, of no loop that is not here.
      possible &= bool(atom->value) && atom->args.empty() &&
                  atom->value.getType().isIntOrIndexOrFloat();
      break;
    case Fn::Element:
      // Those of contractions are the sums of products alone.
      possible &= !atom->value || !getContraction(atom->value.getDefiningOp());
      break;
    case Fn::Select:
      // Of concatenated tensors one is read only; here, all would be.
      for (Expr arg : atom->args)
        walkAtoms(arg, [&](const Atom *part) {
          possible &=
              part->fn != Fn::Element || isInBounds(context, elements, part);
        });
      break;
    default:
      break;
    }
  });
  return possible;
}

Value Emitter::element(const Atom *a) {
  Value tensor = a->value;
  if (!tensor)
    tensor = arith::ConstantOp::create(builder, loc,
                                       cast<DenseElementsAttr>(a->attribute));
  SmallVector<Value> indices;
  for (Expr index : a->args)
    indices.push_back(
        getValueOrCreateConstantIndexOp(builder, loc, size(index)));
  return tensor::ExtractOp::create(builder, loc, tensor, indices);
}

/// The atom as it comes: i1, i64, or f64.
Value Emitter::atom(const Atom *a) {
  if (Value value = done.lookup(a))
    return value;
  Value value = build(a);
  return done[a] = value;
}

Value Emitter::build(const Atom *a) {
  Type i64 = builder.getI64Type();
  auto zero = [&] {
    return arith::ConstantIntOp::create(builder, loc, i64, 0);
  };
  Value value;
  switch (a->fn) {
  case Fn::Var:
    return arith::IndexCastOp::create(builder, loc, i64, vars.lookup(a));
  case Fn::Size:
    return arith::IndexCastOp::create(
        builder, loc, i64,
        tensor::DimOp::create(builder, loc, a->value, a->index));
  case Fn::Unknown:
    value = a->value;
    break;
  case Fn::Element:
    value = element(a);
    break;
  case Fn::Abs:
    if (a->isInteger)
      return math::AbsIOp::create(builder, loc, integer(a->args[0]));
    return math::AbsFOp::create(builder, loc, real(a->args[0]));
  case Fn::Max:
    if (a->isInteger)
      return arith::MaxSIOp::create(builder, loc, integer(a->args[0]), zero());
    return arith::MaximumFOp::create(
        builder, loc, real(a->args[0]),
        arith::ConstantOp::create(builder, loc, builder.getF64FloatAttr(0)));
  case Fn::Product:
    if (a->isInteger)
      return arith::MulIOp::create(builder, loc, integer(a->args[0]),
                                   integer(a->args[1]));
    return arith::MulFOp::create(builder, loc, real(a->args[0]),
                                 real(a->args[1]));
  case Fn::Exp:
    return math::ExpOp::create(builder, loc, real(a->args[0]));
  case Fn::Pow:
    return math::PowFOp::create(builder, loc, real(a->args[0]),
                                real(a->args[1]));
  case Fn::Recip:
    return arith::DivFOp::create(
        builder, loc,
        arith::ConstantOp::create(builder, loc, builder.getF64FloatAttr(1)),
        real(a->args[0]));
  case Fn::FloorDiv:
    return arith::FloorDivSIOp::create(builder, loc, integer(a->args[0]),
                                       integer(a->args[1]));
  case Fn::Mod: {
    Value x = integer(a->args[0]), y = integer(a->args[1]);
    Value quotient = arith::FloorDivSIOp::create(builder, loc, x, y);
    return arith::SubIOp::create(
        builder, loc, x, arith::MulIOp::create(builder, loc, quotient, y));
  }
  case Fn::Select:
    if (a->isInteger)
      return arith::SelectOp::create(builder, loc, truth(a->args[0]),
                                     integer(a->args[1]), integer(a->args[2]));
    return arith::SelectOp::create(builder, loc, truth(a->args[0]),
                                   real(a->args[1]), real(a->args[2]));
  case Fn::NonNegative:
    return arith::CmpFOp::create(
        builder, loc, arith::CmpFPredicate::OGE, real(a->args[0]),
        arith::ConstantOp::create(builder, loc, builder.getF64FloatAttr(0)));
  case Fn::Zero:
    return arith::CmpFOp::create(
        builder, loc, arith::CmpFPredicate::OEQ, real(a->args[0]),
        arith::ConstantOp::create(builder, loc, builder.getF64FloatAttr(0)));
  case Fn::And:
  case Fn::Or:
    value = truth(a->args[0]);
    for (Expr arg : ArrayRef(a->args).drop_front())
      value =
          a->fn == Fn::And
              ? Value(arith::AndIOp::create(builder, loc, value, truth(arg)))
              : Value(arith::OrIOp::create(builder, loc, value, truth(arg)));
    return value;
  case Fn::Not:
    return arith::XOrIOp::create(
        builder, loc, truth(a->args[0]),
        arith::ConstantOp::create(builder, loc, builder.getBoolAttr(true)));
  case Fn::ReduceAdd:
  case Fn::ReduceMax:
  case Fn::ReduceAnd:
  case Fn::Scan:
    return {};
  }
  if (isa<FloatType>(value.getType()))
    return convertScalarToDtype(builder, loc, value, builder.getF64Type(),
                                false);
  if (value.getType().isInteger(1))
    return value;
  if (value.getType().isIndex())
    return arith::IndexCastOp::create(builder, loc, i64, value);
  return convertScalarToDtype(builder, loc, value, i64, false);
}

Value Emitter::sum(Expr a, bool isReal) {
  Type type = isReal ? Type(builder.getF64Type()) : builder.getI64Type();
  auto number = [&](double x) -> Value {
    if (isReal)
      return arith::ConstantOp::create(builder, loc,
                                       builder.getF64FloatAttr(x));
    return arith::ConstantIntOp::create(builder, loc, type, int64_t(x));
  };
  Value total;
  for (const Term &term : a->terms) {
    Value product;
    if (term.coefficient != 1 || term.factors.empty())
      product = number(term.coefficient);
    for (auto [factor, power] : term.factors) {
      Value value = atom(factor);
      // Truth values are 0 and 1.
      value = convertScalarToDtype(builder, loc, value, type,
                                   value.getType().isInteger(1));
      for (unsigned i = 0; i < power; ++i) {
        if (!product)
          product = value;
        else if (isReal)
          product = arith::MulFOp::create(builder, loc, product, value);
        else
          product = arith::MulIOp::create(builder, loc, product, value);
      }
    }
    if (!total)
      total = product;
    else if (isReal)
      total = arith::AddFOp::create(builder, loc, total, product);
    else
      total = arith::AddIOp::create(builder, loc, total, product);
  }
  return total ? total : number(0);
}

Value Emitter::real(Expr a) { return sum(a, /*isReal=*/true); }

Value Emitter::integer(Expr a) { return sum(a, /*isReal=*/false); }

Value Emitter::truth(Expr a) {
  if (const Atom *only = a->atom()) {
    Value value = atom(only);
    if (value.getType().isInteger(1))
      return value;
  }
  return arith::CmpFOp::create(
      builder, loc, arith::CmpFPredicate::UNE, real(a),
      arith::ConstantOp::create(builder, loc, builder.getF64FloatAttr(0)));
}

OpFoldResult Emitter::size(Expr a) {
  if (std::optional<double> constant = a->constant())
    return builder.getIndexAttr(int64_t(*constant));
  const Atom *only = a->atom();
  if (only && only->fn == Fn::Var)
    return vars.lookup(only);
  if (only && only->fn == Fn::Size)
    return tensor::DimOp::create(builder, loc, only->value, only->index)
        .getResult();
  return arith::IndexCastOp::create(builder, loc, builder.getIndexType(),
                                    integer(a))
      .getResult();
}

Value alibi::raise::buildTensor(
    OpBuilder &builder, Location loc, Type type, ArrayRef<const Atom *> vars,
    llvm::function_ref<Value(OpBuilder &, Emitter &)> body) {
  Emitter outside(builder, loc);
  SmallVector<OpFoldResult> sizes;
  for (const Atom *var : vars)
    sizes.push_back(outside.size(var->args[0]));
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, type);
  SmallVector<AffineMap> maps = {builder.getMultiDimIdentityMap(vars.size())};
  SmallVector<utils::IteratorType> kinds(vars.size(),
                                         utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, empty.getType(), ValueRange(), empty, maps, kinds,
             [&](OpBuilder &inner, Location innerLoc, ValueRange) {
               Emitter emitter(inner, innerLoc);
               for (auto [k, var] : llvm::enumerate(vars))
                 emitter.vars[var] =
                     linalg::IndexOp::create(inner, innerLoc, k);
               linalg::YieldOp::create(inner, innerLoc, body(inner, emitter));
             })
      .getResult(0);
}
