//===- DecomposeStratified.cpp - Stratified masks in IR -------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "DecomposeStratified.h"
#include "Alibi/Sampling/Stratified.h"
#include "RandomBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace alibi;

namespace {
/// Emits the loop over the gaps of one head.
class StratifiedBuilder {
public:
  StratifiedBuilder(OpBuilder &b, Location loc, SampledAttr method)
      : b(b), loc(loc), random(b, loc), method(method), i64(b.getI64Type()),
        samples(index(method.getSamples())) {}

  /// Fills `bits` [S, W], zero but for the first gap's, of one head.
  Value build(Value bits, Value slope, Value head);

private:
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  /// A loop from `begin` to `end` whose body is built at `b`.
  SmallVector<Value>
  loop(Value begin, Value end, ValueRange inits,
       function_ref<SmallVector<Value>(Value, ValueRange)> body) {
    auto result = scf::ForOp::create(
        b, loc, begin, end, index(1), inits,
        [&](OpBuilder &nested, Location, Value at, ValueRange carried) {
          OpBuilder::InsertionGuard guard(b);
          b.setInsertionPointToEnd(nested.getInsertionBlock());
          scf::YieldOp::create(b, loc, body(at, carried));
        });
    return SmallVector<Value>(result.getResults());
  }
  /// Cuts at one gap; `state` is (bits, order, cut).
  SmallVector<Value> cutAt(Value gap, Value sum, Value count, Value p,
                           ValueRange state);
  Value setBit(Value bits, Value mask, Value gap);

  OpBuilder &b;
  Location loc;
  RandomBuilder random;
  SampledAttr method;
  Type i64;
  Value samples;
};
} // namespace

Value StratifiedBuilder::setBit(Value bits, Value mask, Value gap) {
  Value word = arith::ShRUIOp::create(b, loc, gap, index(6));
  Value place = arith::AndIOp::create(b, loc, gap, index(63));
  Value one = random.constant(1);
  Value bit = arith::ShLIOp::create(
      b, loc, one, arith::IndexCastOp::create(b, loc, i64, place));
  Value old = tensor::ExtractOp::create(b, loc, bits, ValueRange{mask, word});
  Value set = arith::OrIOp::create(b, loc, old, bit);
  return tensor::InsertOp::create(b, loc, set, bits, ValueRange{mask, word});
}

SmallVector<Value> StratifiedBuilder::cutAt(Value gap, Value sum, Value count,
                                            Value p, ValueRange state) {
  Value zero = index(0), one = index(1);
  Value last = arith::SubIOp::create(b, loc, samples, one);
  // From the last rank to the first, as in `drawStratified`: carried are bits,
  // order, cut, the running sum, and the cuts left.
  SmallVector<Value> carried(state);
  carried.append({sum, count});
  SmallVector<Value> ranks = loop(
      zero, samples, carried,
      [&](Value at, ValueRange inner) -> SmallVector<Value> {
        Value rank = arith::SubIOp::create(b, loc, last, at);
        Value mask = arith::IndexCastOp::create(
            b, loc, b.getIndexType(),
            tensor::ExtractOp::create(b, loc, inner[1], rank));
        Value narrow = arith::IndexCastOp::create(b, loc, b.getI32Type(), mask);
        Value sum = inner[3], left = inner[4];
        Value isCut =
            arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult, sum, p);
        SmallVector<Type> types(inner.take_front(3).getTypes());
        types.push_back(b.getIndexType());
        auto branch = scf::IfOp::create(
            b, loc, isCut,
            [&](OpBuilder &nested, Location) {
              OpBuilder::InsertionGuard guard(b);
              b.setInsertionPointToEnd(nested.getInsertionBlock());
              Value next = arith::SubIOp::create(b, loc, left, one);
              Value cut =
                  tensor::InsertOp::create(b, loc, narrow, inner[2], next);
              Value bits = setBit(inner[0], mask, gap);
              scf::YieldOp::create(b, loc,
                                   ValueRange{bits, inner[1], cut, next});
            },
            [&](OpBuilder &nested, Location) {
              OpBuilder::InsertionGuard guard(b);
              b.setInsertionPointToEnd(nested.getInsertionBlock());
              Value place = arith::AddIOp::create(b, loc, rank, count);
              place = arith::SubIOp::create(b, loc, place, left);
              Value order =
                  tensor::InsertOp::create(b, loc, narrow, inner[1], place);
              scf::YieldOp::create(b, loc,
                                   ValueRange{inner[0], order, inner[2], left});
            });
        Value lower = arith::SubIOp::create(b, loc, sum, p);
        return {branch.getResult(0), branch.getResult(1), branch.getResult(2),
                lower, branch.getResult(3)};
      });
  // The cut ones come first.
  Value cut = ranks[2];
  SmallVector<Value> order =
      loop(zero, count, ValueRange{ranks[1]},
           [&](Value at, ValueRange inner) -> SmallVector<Value> {
             Value mask = tensor::ExtractOp::create(b, loc, cut, at);
             return {tensor::InsertOp::create(b, loc, mask, inner[0], at)};
           });
  return {ranks[0], order[0], cut};
}

Value StratifiedBuilder::build(Value bits, Value slope, Value head) {
  Type i32 = b.getI32Type();
  Value zero = index(0), one = index(1);
  Value seed = random.constant(method.getSeed());
  auto [start, stream] = random.drawWords(
      seed, head, /*sample=*/random.constant(i32, 0), /*stream=*/3);
  Value p = random.cutProbability(slope);
  bool golden = method.getSampler() == Sampler::GoldenStratified;

  // `tensor.empty` would be one tensor after common subexpression elimination.
  auto scratch = [&]() -> Value {
    return bufferization::AllocTensorOp::create(
        b, loc, RankedTensorType::get({method.getSamples()}, i32),
        ValueRange{});
  };
  Value cut = scratch();
  Value order =
      loop(zero, samples, ValueRange{scratch()},
           [&](Value at, ValueRange inner) -> SmallVector<Value> {
             Value mask = arith::IndexCastOp::create(b, loc, i32, at);
             return {tensor::InsertOp::create(b, loc, mask, inner[0], at)};
           })[0];

  Value words = tensor::DimOp::create(b, loc, bits, 1);
  Value gaps = arith::ShLIOp::create(b, loc, words, index(6));
  Value wideSamples = random.constant(method.getSamples());
  auto cuts = loop(
      one, gaps, ValueRange{bits, order, cut},
      [&, start = start,
       stream = stream](Value gap, ValueRange state) -> SmallVector<Value> {
        Value u;
        if (golden) {
          Value step = random.constant(sampling::kGoldenStep);
          Value steps = arith::MulIOp::create(
              b, loc, arith::IndexCastOp::create(b, loc, i64, gap), step);
          u = arith::AddIOp::create(b, loc, start, steps);
        } else {
          u = random.gapWord(stream, gap);
        }
        // p S + u, 128 bits of it.
        auto product = arith::MulUIExtendedOp::create(b, loc, p, wideSamples);
        Value sum = arith::AddIOp::create(b, loc, product.getLow(), u);
        Value carry = arith::ExtUIOp::create(
            b, loc, i64,
            arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ult, sum, u));
        Value count = arith::IndexCastOp::create(
            b, loc, b.getIndexType(),
            arith::AddIOp::create(b, loc, product.getHigh(), carry));
        Value any = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne,
                                          count, zero);
        auto branch = scf::IfOp::create(
            b, loc, any,
            [&](OpBuilder &nested, Location) {
              OpBuilder::InsertionGuard guard(b);
              b.setInsertionPointToEnd(nested.getInsertionBlock());
              scf::YieldOp::create(b, loc, cutAt(gap, sum, count, p, state));
            },
            [&](OpBuilder &nested, Location) {
              scf::YieldOp::create(nested, loc, state);
            });
        return SmallVector<Value>(branch.getResults());
      });
  return cuts[0];
}

Value alibi::buildStratified(OpBuilder &builder, PartitionOp op) {
  Location loc = op.getLoc();
  SampledAttr method = op.getMethod();
  OpFoldResult samples = builder.getIndexAttr(method.getSamples());
  SmallVector<OpFoldResult> heads =
      tensor::getMixedSizes(builder, loc, op.getSlopes());
  // ceil(length / 64); a negative length is none.
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  Value length = arith::MaxSIOp::create(builder, loc, op.getLength(), zero);
  Value round = arith::AddIOp::create(
      builder, loc, length, arith::ConstantIndexOp::create(builder, loc, 63));
  Value words = arith::ShRUIOp::create(
      builder, loc, round, arith::ConstantIndexOp::create(builder, loc, 6));

  SmallVector<OpFoldResult> sizes = heads;
  sizes.insert(sizes.begin(), samples);
  sizes.push_back(words);
  Type i64 = builder.getI64Type();
  Value table = tensor::EmptyOp::create(builder, loc, sizes, i64);
  AffineMap identity = builder.getMultiDimIdentityMap(sizes.size());
  SmallVector<utils::IteratorType> parallel(sizes.size(),
                                            utils::IteratorType::parallel);
  // Only the first gap's bits are set.
  table =
      linalg::GenericOp::create(
          builder, loc, table.getType(), ValueRange{}, table, identity,
          parallel,
          [&](OpBuilder &b, Location loc, ValueRange) {
            Value word = linalg::IndexOp::create(b, loc, sizes.size() - 1);
            Value zero = arith::ConstantIndexOp::create(b, loc, 0);
            Value first = arith::CmpIOp::create(
                b, loc, arith::CmpIPredicate::eq, word, zero);
            linalg::YieldOp::create(
                b, loc, ValueRange{arith::ExtUIOp::create(b, loc, i64, first)});
          })
          .getResult(0);

  auto forall = scf::ForallOp::create(
      builder, loc, heads, ValueRange{table}, std::nullopt,
      [&](OpBuilder &b, Location, ValueRange args) {
        ValueRange head = args.drop_back();
        Value shared = args.back();
        SmallVector<OpFoldResult> offsets(sizes.size(), b.getIndexAttr(0));
        SmallVector<OpFoldResult> extents(sizes.size(), b.getIndexAttr(1));
        SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
        for (auto [dim, at] : llvm::enumerate(head))
          offsets[dim + 1] = at;
        extents.front() = samples;
        extents.back() = words;
        auto type = RankedTensorType::get(
            {method.getSamples(), ShapedType::kDynamic}, i64);
        Value bits = tensor::ExtractSliceOp::create(b, loc, type, shared,
                                                    offsets, extents, strides);
        Value slope = tensor::ExtractOp::create(b, loc, op.getSlopes(), head);
        StratifiedBuilder stratified(b, loc, method);
        Value number =
            arith::IndexCastOp::create(b, loc, b.getI32Type(), head.back());
        Value firstHead =
            arith::ConstantIntOp::create(b, loc, op.getFirstHead(), 32);
        number = arith::AddIOp::create(b, loc, number, firstHead);
        bits = stratified.build(bits, slope, number);
        auto inParallel = scf::InParallelOp::create(b, loc);
        b.setInsertionPointToStart(&inParallel.getRegion().front());
        tensor::ParallelInsertSliceOp::create(b, loc, bits, shared, offsets,
                                              extents, strides);
      });
  Value result = forall.getResult(0);
  if (result.getType() != op.getPartitions().getType())
    result = tensor::CastOp::create(builder, loc, op.getPartitions().getType(),
                                    result);
  return result;
}
