//===- DecomposeNormalize.cpp - The end of an online softmax --------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <cmath>

using namespace mlir;
using namespace alibi;

Replacement alibi::decomposeNormalize(RewriterBase &rewriter, NormalizeOp op) {
  Location loc = op.getLoc();
  auto constant = [&](float value) -> Value {
    return arith::ConstantOp::create(rewriter, loc,
                                     rewriter.getF32FloatAttr(value));
  };
  AffineMap full = rewriter.getMultiDimIdentityMap(5);
  AffineMap perRow = full.dropResult(4);
  AffineMap rows = rewriter.getMultiDimIdentityMap(4);
  SmallVector<utils::IteratorType> parallel(5, utils::IteratorType::parallel);

  Value zero = constant(0);
  Replacement results;
  results.push_back(
      linalg::GenericOp::create(
          rewriter, loc, op.getOut().getType(),
          ValueRange{op.getAcc(), op.getSum()}, op.getOut(),
          ArrayRef{full, perRow, full}, parallel,
          [&](OpBuilder &b, Location loc, ValueRange args) {
            Value empty = arith::CmpFOp::create(
                b, loc, arith::CmpFPredicate::OEQ, args[1], zero);
            Value quotient = arith::DivFOp::create(b, loc, args[0], args[1]);
            Value out = arith::SelectOp::create(b, loc, empty, zero, quotient);
            if (!args[2].getType().isF32())
              out = arith::TruncFOp::create(b, loc, args[2].getType(), out);
            linalg::YieldOp::create(b, loc, out);
          })
          .getResult(0));
  if (!op.getLse())
    return results;

  Value logSamples = constant(std::log(static_cast<double>(op.getSamples())));
  results.push_back(
      linalg::GenericOp::create(
          rewriter, loc, op.getLse().getType(),
          ValueRange{op.getMax(), op.getSum()}, op.getLse(),
          ArrayRef{rows, rows, rows}, ArrayRef(parallel).drop_back(),
          [&](OpBuilder &b, Location loc, ValueRange args) {
            // An empty row is -inf + log 0.
            Value log = math::LogOp::create(b, loc, args[1]);
            Value lse = arith::AddFOp::create(b, loc, args[0], log);
            if (op.getSamples() != 1)
              lse = arith::SubFOp::create(b, loc, lse, logSamples);
            linalg::YieldOp::create(b, loc, lse);
          })
          .getResult(0));
  return results;
}
