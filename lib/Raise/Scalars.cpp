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

Expr Elements::compareInts(arith::CmpIPredicate predicate, Expr a, Expr b) {
  using P = arith::CmpIPredicate;
  if (Expr result = compareChoice(context, a, b, [&](Expr x, Expr y) {
        return compareInts(predicate, x, y);
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

/// Of numbers: what NaN gives is left out, as rounding is.
Expr Elements::compareFloats(arith::CmpFPredicate predicate, Expr a, Expr b) {
  using P = arith::CmpFPredicate;
  if (Expr result = compareChoice(context, a, b, [&](Expr x, Expr y) {
        return compareFloats(predicate, x, y);
      }))
    return result;
  switch (predicate) {
  case P::OEQ:
  case P::UEQ:
    return context.zero(context.sub(a, b));
  case P::ONE:
  case P::UNE:
    return context.logicalNot(context.zero(context.sub(a, b)));
  case P::OLT:
  case P::ULT:
    return context.positive(context.sub(b, a));
  case P::OLE:
  case P::ULE:
    return context.nonNegative(context.sub(b, a));
  case P::OGT:
  case P::UGT:
    return context.positive(context.sub(a, b));
  case P::OGE:
  case P::UGE:
    return context.nonNegative(context.sub(a, b));
  default:
    llvm_unreachable("predicate of arith.cmpf that orders numbers");
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
  if (Operation *op = value.getDefiningOp())
    result = scalarOp(op, value, frame);
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
  return llvm::TypeSwitch<Operation *, Expr>(op)
      .Case([&](linalg::IndexOp index) {
        return op->getParentOp() == frame.op ? frame.loops[index.getDim()]
                                             : nullptr;
      })
      .Case([&](tensor::DimOp dim) -> Expr {
        std::optional<int64_t> number = dim.getConstantIndex();
        auto type = dyn_cast<RankedTensorType>(dim.getSource().getType());
        return number && type ? extent(dim.getSource(), *number) : nullptr;
      })
      .Case([&](tensor::ExtractOp extract) {
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
      // Casts of numbers that fit their types.
      .Case<arith::IndexCastOp, arith::ExtFOp, arith::TruncFOp,
            arith::SIToFPOp>([&](auto) {
        Expr a = arg(0);
        // The sign of i1 is its value.
        return isTruthType() ? context.scale(a, -1) : a;
      })
      .Case<arith::ExtUIOp, arith::UIToFPOp, arith::IndexCastUIOp>(
          [&](auto) -> Expr {
            Expr a = arg(0);
            return isTruthType() || context.isNonNegative(a) ? a : nullptr;
          })
      .Case([&](arith::ExtSIOp) {
        return isTruthType() ? context.scale(arg(0), -1) : arg(0);
      })
      .Case([&](arith::TruncIOp) -> Expr {
        return value.getType().isInteger(1) ? nullptr : arg(0);
      })
      .Case([&](arith::FPToSIOp) -> Expr {
        Expr a = arg(0);
        return context.isInteger(a) ? a : nullptr;
      })
      .Case<arith::AddFOp>([&](auto) { return context.add(arg(0), arg(1)); })
      .Case([&](arith::AddIOp) -> Expr {
        return isTruthType() ? nullptr : context.add(arg(0), arg(1));
      })
      .Case<arith::SubFOp, arith::SubIOp>(
          [&](auto) { return context.sub(arg(0), arg(1)); })
      .Case<arith::MulFOp, arith::MulIOp>(
          [&](auto) { return context.mul(arg(0), arg(1)); })
      .Case([&](arith::DivFOp) { return context.div(arg(0), arg(1)); })
      .Case([&](arith::NegFOp) { return context.scale(arg(0), -1); })
      .Case<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp>(
          [&](auto) -> Expr {
            Expr a = arg(0), b = arg(1);
            bool positive =
                context.isNonNegative(a) &&
                context.isNonNegative(context.sub(b, context.constant(1)));
            return positive ? context.floorDiv(a, b) : nullptr;
          })
      .Case<arith::RemSIOp, arith::RemUIOp>([&](auto) -> Expr {
        Expr a = arg(0), b = arg(1);
        bool positive =
            context.isNonNegative(a) &&
            context.isNonNegative(context.sub(b, context.constant(1)));
        return positive ? context.mod(a, b) : nullptr;
      })
      .Case<arith::MaximumFOp, arith::MaxNumFOp, arith::MaxSIOp>(
          [&](auto) { return context.max(arg(0), arg(1)); })
      .Case<arith::MinimumFOp, arith::MinNumFOp, arith::MinSIOp>(
          [&](auto) { return context.min(arg(0), arg(1)); })
      .Case<math::AbsFOp, math::AbsIOp>(
          [&](auto) { return context.abs(arg(0)); })
      .Case([&](math::ExpOp) { return context.exp(arg(0)); })
      .Case([&](math::Exp2Op) {
        return context.pow(context.constant(2), arg(0));
      })
      .Case<math::PowFOp, math::FPowIOp, math::IPowIOp>(
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
        if (isUnsigned &&
            !(context.isNonNegative(a) && context.isNonNegative(b)))
          return nullptr;
        return compareInts(cmp.getPredicate(), a, b);
      })
      .Case([&](arith::CmpFOp cmp) {
        using P = arith::CmpFPredicate;
        P predicate = cmp.getPredicate();
        bool isOrder = predicate != P::AlwaysFalse &&
                       predicate != P::AlwaysTrue && predicate != P::ORD &&
                       predicate != P::UNO;
        return isOrder ? compareFloats(predicate, arg(0), arg(1)) : nullptr;
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
