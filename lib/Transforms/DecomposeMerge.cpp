//===- DecomposeMerge.cpp - Merging results of attention kernels ----------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;

namespace {
/// Emits arithmetic on f32 scalars.
struct Scalars {
  OpBuilder &b;
  Location loc;

  Value constant(float value) {
    return arith::ConstantOp::create(b, loc, b.getF32FloatAttr(value));
  }
  Value equal(Value left, Value right) {
    return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, left,
                                 right);
  }
  /// The largest lse; 0 where all are -inf, so that no difference is NaN.
  Value reference(ValueRange lses) {
    Value max = lses.front();
    for (Value lse : lses.drop_front())
      max = arith::MaximumFOp::create(b, loc, max, lse);
    Value low = constant(-std::numeric_limits<float>::infinity());
    return arith::SelectOp::create(b, loc, equal(max, low), constant(0), max);
  }
  /// exp(lse - reference).
  Value weight(Value lse, Value reference) {
    Value lowered = arith::SubFOp::create(b, loc, lse, reference);
    return math::ExpOp::create(b, loc, lowered, arith::FastMathFlags::afn);
  }
  Value sum(ValueRange terms) {
    Value total = terms.front();
    for (Value term : terms.drop_front())
      total = arith::AddFOp::create(b, loc, total, term);
    return total;
  }
};
} // namespace

/// One elementwise `linalg.generic` over `inputs`, whose first `rowInputs` have
/// one element per row of the result.
static Value buildElementwise(RewriterBase &rewriter, MergeOp op, Type type,
                              ValueRange inputs, ArrayRef<OpFoldResult> sizes,
                              size_t rowInputs,
                              function_ref<Value(Scalars &, ValueRange)> body) {
  Location loc = op.getLoc();
  Type element = cast<RankedTensorType>(type).getElementType();
  AffineMap full = rewriter.getMultiDimIdentityMap(sizes.size());
  AffineMap perRow = full.getMajorSubMap(3);
  SmallVector<AffineMap> maps(inputs.size() + 1, full);
  std::fill_n(maps.begin(), rowInputs, perRow);
  SmallVector<utils::IteratorType> parallel(sizes.size(),
                                            utils::IteratorType::parallel);
  Value init = tensor::EmptyOp::create(rewriter, loc, sizes, element);
  Value result =
      linalg::GenericOp::create(
          rewriter, loc, init.getType(), inputs, init, maps, parallel,
          [&](OpBuilder &b, Location loc, ValueRange args) {
            Scalars scalars{b, loc};
            linalg::YieldOp::create(b, loc, body(scalars, args.drop_back()));
          })
          .getResult(0);
  if (result.getType() == type)
    return result;
  return tensor::CastOp::create(rewriter, loc, type, result);
}

Replacement alibi::decomposeMerge(RewriterBase &rewriter, MergeOp op) {
  size_t pairs = op.getOuts().size();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(rewriter, op.getLoc(), op.getOuts().front());
  SmallVector<Value> inputs(op.getLses());
  inputs.append(op.getOuts().begin(), op.getOuts().end());

  Replacement results = {buildElementwise(
      rewriter, op, op.getOut().getType(), inputs, sizes, pairs,
      [&](Scalars &s, ValueRange args) {
        Value reference = s.reference(args.take_front(pairs));
        SmallVector<Value> weights, products;
        for (auto [lse, out] :
             llvm::zip(args.take_front(pairs), args.drop_front(pairs))) {
          Value wide = out;
          if (!out.getType().isF32())
            wide = arith::ExtFOp::create(s.b, s.loc, s.b.getF32Type(), out);
          weights.push_back(s.weight(lse, reference));
          products.push_back(
              arith::MulFOp::create(s.b, s.loc, weights.back(), wide));
        }
        Value total = s.sum(weights);
        Value quotient =
            arith::DivFOp::create(s.b, s.loc, s.sum(products), total);
        Value zero = s.constant(0);
        Value merged = arith::SelectOp::create(s.b, s.loc, s.equal(total, zero),
                                               zero, quotient);
        Type element = op.getOut().getType().getElementType();
        if (!element.isF32())
          merged = arith::TruncFOp::create(s.b, s.loc, element, merged);
        return merged;
      })};
  if (!op.getLse())
    return results;

  results.push_back(buildElementwise(
      rewriter, op, op.getLse().getType(), op.getLses(),
      ArrayRef(sizes).drop_back(), pairs,
      [&](Scalars &s, ValueRange args) -> Value {
        Value reference = s.reference(args);
        SmallVector<Value> weights;
        for (Value lse : args)
          weights.push_back(s.weight(lse, reference));
        Value log = math::LogOp::create(s.b, s.loc, s.sum(weights));
        Value lse = arith::AddFOp::create(s.b, s.loc, reference, log);
        if (op.getSamples() == 1)
          return lse;
        float logSamples = std::log(static_cast<double>(op.getSamples()));
        return arith::SubFOp::create(s.b, s.loc, lse, s.constant(logSamples));
      }));
  return results;
}
