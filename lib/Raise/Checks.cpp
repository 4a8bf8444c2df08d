//===- Checks.cpp - What is checked when it runs --------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Build.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace alibi::raise;

void alibi::raise::buildAssertion(OpBuilder &builder, Location loc,
                                  Value truths, StringRef message) {
  int64_t rank = cast<RankedTensorType>(truths.getType()).getRank();
  Value yes =
      arith::ConstantOp::create(builder, loc, builder.getBoolAttr(true));
  Value empty = tensor::EmptyOp::create(builder, loc, ArrayRef<int64_t>(),
                                        builder.getI1Type());
  Value start = linalg::FillOp::create(builder, loc, yes, empty).getResult(0);
  SmallVector<AffineMap> maps = {builder.getMultiDimIdentityMap(rank),
                                 AffineMap::get(rank, 0, builder.getContext())};
  SmallVector<utils::IteratorType> kinds(rank, utils::IteratorType::reduction);
  Value all = linalg::GenericOp::create(
                  builder, loc, empty.getType(), truths, start, maps, kinds,
                  [](OpBuilder &inner, Location innerLoc, ValueRange args) {
                    Value both = arith::AndIOp::create(inner, innerLoc, args[0],
                                                       args[1]);
                    linalg::YieldOp::create(inner, innerLoc, both);
                  })
                  .getResult(0);
  Value holds = tensor::ExtractOp::create(builder, loc, all, ValueRange());
  cf::AssertOp::create(builder, loc, holds, message);
}

/// mask, of batch entries and keys, becomes for each batch entry
///   start = the first key that counts (0 where none does)
///   end = the last one, plus 1
///   isRun = whether all in between count, and numbers are 0 or 1
KeyRange alibi::raise::buildKeyRange(OpBuilder &builder, Location loc,
                                     const Attention &attention) {
  SmallVector<const Atom *> vars(attention.batch);
  vars.push_back(attention.column);
  Type i64 = builder.getI64Type(), i1 = builder.getI1Type();
  Emitter outside(builder, loc);
  SmallVector<OpFoldResult> sizes;
  for (const Atom *var : attention.batch)
    sizes.push_back(outside.size(var->args[0]));
  auto filled = [&](Type type, Value value) -> Value {
    Value empty = tensor::EmptyOp::create(builder, loc, sizes, type);
    return linalg::FillOp::create(builder, loc, value, empty).getResult(0);
  };
  Value zero = arith::ConstantIntOp::create(builder, loc, i64, 0);
  Value yes =
      arith::ConstantOp::create(builder, loc, builder.getBoolAttr(true));
  Value keys = arith::IndexCastOp::create(
      builder, loc, i64,
      getValueOrCreateConstantIndexOp(builder, loc,
                                      outside.size(attention.column->args[0])));
  // First key, end, number of keys, whether numbers are 0 or 1.
  SmallVector<Value> inits = {filled(i64, keys), filled(i64, zero),
                              filled(i64, zero), filled(i1, yes)};
  AffineMap ofBatch =
      AffineMap::getMultiDimIdentityMap(vars.size(), builder.getContext())
          .dropResult(vars.size() - 1);
  SmallVector<AffineMap> maps(2, builder.getMultiDimIdentityMap(vars.size()));
  maps.append(inits.size(), ofBatch);
  SmallVector<utils::IteratorType> kinds(vars.size(),
                                         utils::IteratorType::parallel);
  kinds.back() = utils::IteratorType::reduction;
  Value counts =
      buildTensor(builder, loc, i1, vars, [&](OpBuilder &, Emitter &emitter) {
        return emitter.truth(attention.mask);
      });
  Value areTruths = buildTensor(
      builder, loc, i1, vars, [&](OpBuilder &inner, Emitter &emitter) -> Value {
        Value result =
            arith::ConstantOp::create(inner, loc, inner.getBoolAttr(true));
        if (!attention.binary)
          return result;
        // x * x = x
        Value number = emitter.real(attention.binary);
        Value square = arith::MulFOp::create(inner, loc, number, number);
        return arith::CmpFOp::create(inner, loc, arith::CmpFPredicate::OEQ,
                                     number, square);
      });
  auto scan = linalg::GenericOp::create(
      builder, loc, TypeRange(inits), ValueRange{counts, areTruths}, inits,
      maps, kinds, [&](OpBuilder &inner, Location innerLoc, ValueRange args) {
        Value key = arith::IndexCastOp::create(
            inner, innerLoc, i64,
            linalg::IndexOp::create(inner, innerLoc, vars.size() - 1));
        Value one = arith::ConstantIntOp::create(inner, innerLoc, i64, 1);
        Value next = arith::AddIOp::create(inner, innerLoc, key, one);
        auto choose = [&](Value changed, Value old) -> Value {
          return arith::SelectOp::create(inner, innerLoc, args[0], changed,
                                         old);
        };
        Value first = choose(
            arith::MinSIOp::create(inner, innerLoc, args[2], key), args[2]);
        Value end = choose(
            arith::MaxSIOp::create(inner, innerLoc, args[3], next), args[3]);
        Value count = choose(
            arith::AddIOp::create(inner, innerLoc, args[4], one), args[4]);
        Value isTruth =
            arith::AndIOp::create(inner, innerLoc, args[1], args[5]);
        linalg::YieldOp::create(inner, innerLoc,
                                ValueRange{first, end, count, isTruth});
      });
  // Of these, starts and whether there is one run.
  SmallVector<AffineMap> same(6, builder.getMultiDimIdentityMap(sizes.size()));
  SmallVector<Value> outs = {
      tensor::EmptyOp::create(builder, loc, sizes, i64).getResult(),
      tensor::EmptyOp::create(builder, loc, sizes, i1).getResult()};
  kinds.pop_back();
  auto runs = linalg::GenericOp::create(
      builder, loc, TypeRange(outs), scan.getResults(), outs, same, kinds,
      [&](OpBuilder &inner, Location innerLoc, ValueRange args) {
        Value none = arith::ConstantIntOp::create(inner, innerLoc, i64, 0);
        Value isEmpty = arith::CmpIOp::create(
            inner, innerLoc, arith::CmpIPredicate::eq, args[2], none);
        Value length = arith::SubIOp::create(inner, innerLoc, args[1], args[0]);
        Value isWhole = arith::CmpIOp::create(
            inner, innerLoc, arith::CmpIPredicate::eq, length, args[2]);
        Value isRun = arith::OrIOp::create(inner, innerLoc, isEmpty, isWhole);
        isRun = arith::AndIOp::create(inner, innerLoc, isRun, args[3]);
        Value start =
            arith::SelectOp::create(inner, innerLoc, isEmpty, none, args[0]);
        linalg::YieldOp::create(inner, innerLoc, ValueRange{start, isRun});
      });
  buildAssertion(builder, loc, runs.getResult(1),
                 attention.binary
                     ? "a row of the key mask is not one run of ones among "
                       "zeros; alibi-raise needs one"
                     : "a row of the key mask is not one run of keys; "
                       "alibi-raise needs one");
  return {runs.getResult(0), scan.getResult(1)};
}
