//===- DecomposeNormalize.cpp - The end of an online softmax --------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/Storage.h"
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
  // With memrefs there are no results.
  auto generic = [&](ValueRange inputs, Value init, ArrayRef<AffineMap> maps,
                     ArrayRef<utils::IteratorType> iterators,
                     function_ref<Value(OpBuilder &, ValueRange)> body) {
    auto op = linalg::GenericOp::create(
        rewriter, loc, resultTypes(init), inputs, init, maps, iterators,
        [&](OpBuilder &b, Location loc, ValueRange args) {
          linalg::YieldOp::create(b, loc, body(b, args));
        });
    results.append(op->result_begin(), op->result_end());
  };
  generic({op.getAcc(), op.getSum()}, op.getOut(), {full, perRow, full},
          parallel, [&](OpBuilder &b, ValueRange args) {
            Value empty = arith::CmpFOp::create(
                b, loc, arith::CmpFPredicate::OEQ, args[1], zero);
            Value quotient = arith::DivFOp::create(b, loc, args[0], args[1]);
            Value out = arith::SelectOp::create(b, loc, empty, zero, quotient);
            if (!args[2].getType().isF32())
              out = arith::TruncFOp::create(b, loc, args[2].getType(), out);
            return out;
          });
  if (!op.getLse())
    return results;

  Value logSamples = constant(std::log(static_cast<double>(op.getSamples())));
  generic({op.getMax(), op.getSum()}, op.getLse(), {rows, rows, rows},
          ArrayRef(parallel).drop_back(), [&](OpBuilder &b, ValueRange args) {
            // An empty row is -inf + log 0.
            Value log = math::LogOp::create(b, loc, args[1]);
            Value lse = arith::AddFOp::create(b, loc, args[0], log);
            if (op.getSamples() != 1)
              lse = arith::SubFOp::create(b, loc, lse, logSamples);
            return lse;
          });
  return results;
}
