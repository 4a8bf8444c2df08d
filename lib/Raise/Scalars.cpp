//===- Scalars.cpp - What a scalar is -------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Elements.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>

using namespace mlir;
using namespace alibi::raise;

Expr Elements::apply(AffineExpr map, ArrayRef<Expr> dims,
                     ArrayRef<Expr> symbols) {
  if (auto constant = dyn_cast<AffineConstantExpr>(map))
    return context.constant(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(map))
    return dims[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(map))
    return symbols[symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(map);
  Expr a = apply(binary.getLHS(), dims, symbols);
  Expr b = apply(binary.getRHS(), dims, symbols);
  switch (map.getKind()) {
  case AffineExprKind::Add:
    return context.add(a, b);
  case AffineExprKind::Mul:
    return context.mul(a, b);
  case AffineExprKind::Mod:
    return context.mod(a, b);
  case AffineExprKind::FloorDiv:
    return context.floorDiv(a, b);
  default:
    // Rounded up.
    return context.scale(context.floorDiv(context.scale(a, -1), b), -1);
  }
}

/// A comparison with a number of what is one of two numbers: numbers that hide
/// keys are too large to be subtracted.
template <typename Compare>
static Expr compareChoice(ExprContext &context, Expr a, Expr b,
                          Compare compare) {
  auto choice = context.ofTruth(a);
  if (!choice || !b->constant())
    return nullptr;
  return context.select(choice->truth,
                        compare(context.constant(choice->ifTrue), b),
                        compare(context.constant(choice->ifFalse), b));
}

Expr Elements::compare(arith::CmpIPredicate predicate, Expr a, Expr b) {
  using P = arith::CmpIPredicate;
  if (Expr result = compareChoice(context, a, b, [&](Expr x, Expr y) {
        return compare(predicate, x, y);
      }))
    return result;
  switch (predicate) {
  case P::eq:
    return context.zero(context.sub(a, b));
  case P::ne:
    return context.logicalNot(context.zero(context.sub(a, b)));
  case P::slt:
  case P::ult:
    return context.positive(context.sub(b, a));
  case P::sle:
  case P::ule:
    return context.nonNegative(context.sub(b, a));
  case P::sgt:
  case P::ugt:
    return context.positive(context.sub(a, b));
  case P::sge:
  case P::uge:
    return context.nonNegative(context.sub(a, b));
  }
  llvm_unreachable("predicate of arith.cmpi");
}

/// The order that numbers are compared by: what NaN gives is left out, as
/// rounding is. None for predicates of NaN alone.
static std::optional<arith::CmpIPredicate> orderOf(arith::CmpFPredicate of) {
  using F = arith::CmpFPredicate;
  using I = arith::CmpIPredicate;
  switch (of) {
  case F::OEQ:
  case F::UEQ:
    return I::eq;
  case F::ONE:
  case F::UNE:
    return I::ne;
  case F::OLT:
  case F::ULT:
    return I::slt;
  case F::OLE:
  case F::ULE:
    return I::sle;
  case F::OGT:
  case F::UGT:
    return I::sgt;
  case F::OGE:
  case F::UGE:
    return I::sge;
  default:
    return std::nullopt;
  }
}

Expr Elements::scalar(Value value) {
  Frame frame;
  return scalar(value, frame);
}

Expr Elements::scalar(Value value, Frame &frame) {
  if (auto found = frame.values.find(value); found != frame.values.end())
    return found->second;
  Expr result = nullptr;
  ++depth;
  if (Operation *op = value.getDefiningOp(); op && depth <= kMaxDepth)
    result = scalarOp(op, value, frame);
  --depth;
  if (!result) {
    // Outside of a body a scalar is one value; inside it depends on the loops.
    bool inside = frame.op && value.getParentRegion()->getParentOp() &&
                  frame.op->isAncestor(value.getParentRegion()->getParentOp());
    result = context.unknown(value, inside ? ArrayRef<Expr>(frame.loops)
                                           : ArrayRef<Expr>());
  }
  frame.values[value] = result;
  return result;
}

Expr Elements::scalarOp(Operation *op, Value value, Frame &frame) {
  Attribute constant;
  if (matchPattern(op, m_Constant(&constant))) {
    if (auto number = dyn_cast<FloatAttr>(constant))
      return context.constant(number.getValueAsDouble());
    if (auto number = dyn_cast<IntegerAttr>(constant))
      return context.constant(number.getType().isInteger(1)
                                  ? number.getValue().getZExtValue()
                                  : number.getValue().getSExtValue());
    return nullptr;
  }
  auto arg = [&](unsigned i) { return scalar(op->getOperand(i), frame); };
  auto isTruthType = [&] { return op->getOperand(0).getType().isInteger(1); };
  // Tensors in a body, but for constants, differ from one iteration to the
  // next.
  auto isInside = [&](Value tensor) {
    return frame.op && !matchPattern(tensor, m_Constant()) &&
           frame.op->isAncestor(tensor.getParentRegion()->getParentOp());
  };
  // Integers of few bits wrap around. Those of 32 bits count positions.
  auto fits = [&](Expr a) -> Expr {
    auto type = dyn_cast<IntegerType>(value.getType());
    auto flags = dyn_cast<arith::ArithIntegerOverflowFlagsInterface>(op);
    if (!type || type.getWidth() >= 32 || (flags && flags.hasNoSignedWrap()))
      return a;
    double end = std::ldexp(1, int(type.getWidth()) - 1);
    bool isKnown =
        context.isNonNegative(context.add(a, context.constant(end))) &&
        context.isNonNegative(context.sub(context.constant(end - 1), a));
    return isKnown ? a : nullptr;
  };
  return llvm::TypeSwitch<Operation *, Expr>(op)
      .Case([&](linalg::IndexOp index) {
        return op->getParentOp() == frame.op ? frame.loops[index.getDim()]
                                             : nullptr;
      })
      .Case([&](tensor::DimOp dim) -> Expr {
        if (isInside(dim.getSource()))
          return nullptr;
        std::optional<int64_t> number = dim.getConstantIndex();
        auto type = dyn_cast<RankedTensorType>(dim.getSource().getType());
        return number && type ? extent(dim.getSource(), *number) : nullptr;
      })
      .Case([&](tensor::ExtractOp extract) -> Expr {
        if (isInside(extract.getTensor()))
          return nullptr;
        SmallVector<Expr> indices;
        for (Value index : extract.getIndices())
          indices.push_back(scalar(index, frame));
        return element(extract.getTensor(), indices);
      })
      .Case([&](affine::AffineApplyOp apply) {
        SmallVector<Expr> args;
        for (Value operand : apply.getMapOperands())
          args.push_back(scalar(operand, frame));
        unsigned dims = apply.getAffineMap().getNumDims();
        return this->apply(apply.getAffineMap().getResult(0),
                           ArrayRef(args).take_front(dims),
                           ArrayRef(args).drop_front(dims));
      })
      .Case<arith::IndexCastOp, arith::SIToFPOp>([&](auto) {
        Expr a = arg(0);
        // The sign of i1 is its value.
        return fits(isTruthType() ? context.scale(a, -1) : a);
      })
      .Case<arith::ExtFOp, arith::TruncFOp>([&](auto) { return arg(0); })
      .Case<arith::ExtUIOp, arith::UIToFPOp, arith::IndexCastUIOp>(
          [&](auto) -> Expr {
            Expr a = arg(0);
            return isTruthType() || context.isNonNegative(a) ? fits(a)
                                                             : nullptr;
          })
      .Case([&](arith::ExtSIOp) {
        return isTruthType() ? context.scale(arg(0), -1) : arg(0);
      })
      .Case([&](arith::TruncIOp) -> Expr {
        return value.getType().isInteger(1) ? nullptr : fits(arg(0));
      })
      .Case([&](arith::FPToSIOp) -> Expr {
        Expr a = arg(0);
        return context.isInteger(a) ? a : nullptr;
      })
      .Case([&](arith::AddFOp) { return context.add(arg(0), arg(1)); })
      .Case([&](arith::SubFOp) { return context.sub(arg(0), arg(1)); })
      .Case([&](arith::MulFOp) { return context.mul(arg(0), arg(1)); })
      .Case([&](arith::AddIOp) -> Expr {
        return isTruthType() ? nullptr : fits(context.add(arg(0), arg(1)));
      })
      .Case([&](arith::SubIOp) -> Expr {
        return isTruthType() ? nullptr : fits(context.sub(arg(0), arg(1)));
      })
      .Case([&](arith::MulIOp) -> Expr {
        return isTruthType() ? context.logicalAnd(arg(0), arg(1))
                             : fits(context.mul(arg(0), arg(1)));
      })
      .Case([&](arith::DivFOp) { return context.div(arg(0), arg(1)); })
      .Case([&](arith::NegFOp) { return context.scale(arg(0), -1); })
      .Case<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp>(
          [&](auto) -> Expr {
            if (isTruthType())
              return nullptr;
            Expr a = arg(0), b = arg(1);
            bool positive =
                context.isNonNegative(a) &&
                context.isNonNegative(context.sub(b, context.constant(1)));
            return positive ? context.floorDiv(a, b) : nullptr;
          })
      .Case<arith::RemSIOp, arith::RemUIOp>([&](auto) -> Expr {
        if (isTruthType())
          return nullptr;
        Expr a = arg(0), b = arg(1);
        bool positive =
            context.isNonNegative(a) &&
            context.isNonNegative(context.sub(b, context.constant(1)));
        return positive ? context.mod(a, b) : nullptr;
      })
      .Case<arith::MaximumFOp, arith::MaxNumFOp, arith::MaxSIOp>(
          [&](auto) -> Expr {
            return isTruthType() ? nullptr : context.max(arg(0), arg(1));
          })
      .Case<arith::MinimumFOp, arith::MinNumFOp, arith::MinSIOp>(
          [&](auto) -> Expr {
            return isTruthType() ? nullptr : context.min(arg(0), arg(1));
          })
      .Case<math::AbsFOp, math::AbsIOp>([&](auto) -> Expr {
        return isTruthType() ? nullptr : context.abs(arg(0));
      })
      .Case([&](math::ExpOp) { return context.exp(arg(0)); })
      .Case([&](math::Exp2Op) {
        return context.pow(context.constant(2), arg(0));
      })
      .Case<math::PowFOp, math::FPowIOp>(
          [&](auto) { return context.pow(arg(0), arg(1)); })
      .Case([&](math::SqrtOp) {
        return context.pow(arg(0), context.constant(0.5));
      })
      .Case([&](math::RsqrtOp) {
        return context.pow(arg(0), context.constant(-0.5));
      })
      .Case([&](arith::CmpIOp cmp) -> Expr {
        using P = arith::CmpIPredicate;
        Expr a = arg(0), b = arg(1);
        bool isUnsigned =
            cmp.getPredicate() == P::ult || cmp.getPredicate() == P::ule ||
            cmp.getPredicate() == P::ugt || cmp.getPredicate() == P::uge;
        // The sign of i1 is its value.
        bool isEquality =
            cmp.getPredicate() == P::eq || cmp.getPredicate() == P::ne;
        if (isTruthType() && !isUnsigned && !isEquality)
          return nullptr;
        if (isUnsigned &&
            !(context.isNonNegative(a) && context.isNonNegative(b)))
          return nullptr;
        return compare(cmp.getPredicate(), a, b);
      })
      .Case([&](arith::CmpFOp cmp) -> Expr {
        auto order = orderOf(cmp.getPredicate());
        return order ? compare(*order, arg(0), arg(1)) : nullptr;
      })
      .Case([&](arith::SelectOp) {
        return context.select(arg(0), arg(1), arg(2));
      })
      .Case([&](arith::AndIOp) -> Expr {
        return isTruthType() ? context.logicalAnd(arg(0), arg(1)) : nullptr;
      })
      .Case([&](arith::OrIOp) -> Expr {
        return isTruthType() ? context.logicalOr(arg(0), arg(1)) : nullptr;
      })
      .Case([&](arith::XOrIOp) -> Expr {
        if (!isTruthType())
          return nullptr;
        Expr a = arg(0), b = arg(1);
        return context.select(a, context.logicalNot(b), b);
      })
      .Default([](Operation *) -> Expr { return nullptr; });
}
