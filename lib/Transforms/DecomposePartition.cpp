//===- DecomposePartition.cpp - Drawing partitions at run time ------------===//
//
// Part of the alibi-mlir project.
//
// The IR built here computes what Sampling's `drawPartitions` computes, bit for
// bit: change both or neither.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Grid.h"
#include "Alibi/Sampling/Random.h"
#include "Alibi/Transforms/Transforms.h"
#include "DecomposeStratified.h"
#include "RandomBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace alibi;
using sampling::kFractionBits;
using sampling::kLogFractionBits;
using sampling::kMaxPitch;

namespace {
/// The two words of one partition of closed form.
class DrawBuilder {
public:
  DrawBuilder(OpBuilder &b, Location loc, SampledAttr method)
      : b(b), loc(loc), random(b, loc), method(method),
        seed(random.constant(method.getSeed())) {}

  std::pair<Value, Value> draw(Value slope, Value head, Value sample);

private:
  std::pair<Value, Value> drawGrid(Value slope, Value head, Value sample);
  /// floor(logs * factor / slope), from 0 to `bound`; `logs` as `negLog2`
  /// gives.
  Value scaledLog(Value logs, double factor, Value slope, double bound);

  OpBuilder &b;
  Location loc;
  RandomBuilder random;
  SampledAttr method;
  Value seed;
};
} // namespace

Value DrawBuilder::scaledLog(Value logs, double factor, Value slope,
                             double bound) {
  Value real = arith::SIToFPOp::create(b, loc, b.getF64Type(), logs);
  Value scaled = arith::MulFOp::create(b, loc, real, random.real(factor));
  Value quotient = arith::DivFOp::create(b, loc, scaled, slope);
  Value clamped = random.clamp(quotient, 0.0, bound);
  return arith::FPToSIOp::create(b, loc, b.getI64Type(), clamped);
}

std::pair<Value, Value> DrawBuilder::drawGrid(Value slope, Value head,
                                              Value sample) {
  constexpr double unit =
      0.693147180559945309417232121458 / (int64_t(1) << kLogFractionBits);
  constexpr auto maxPitch = static_cast<double>(kMaxPitch);
  Value m = arith::ExtFOp::create(b, loc, b.getF64Type(), slope);
  Value one = random.constant(1), zero = random.constant(0);
  if (method.getSampler() == Sampler::FixedGrid) {
    constexpr auto twoUnits = static_cast<double>(int64_t(2) << kFractionBits);
    Value units = arith::DivFOp::create(b, loc, random.real(twoUnits), m);
    units = random.clamp(units, 1.0, maxPitch);
    return {arith::FPToSIOp::create(b, loc, b.getI64Type(), units), zero};
  }
  auto [first, second] = random.drawWords(seed, head, sample, /*stream=*/0);
  Value word = random.drawWords(seed, head, sample, /*stream=*/1).first;
  if (method.getSampler() == Sampler::Grid) {
    Value left = random.negLog2(first);
    Value logs = arith::AddIOp::create(b, loc, left, random.negLog2(second));
    Value pitch =
        scaledLog(logs, unit * (int64_t(1) << kFractionBits), m, maxPitch);
    pitch = arith::MaxSIOp::create(b, loc, pitch, one);
    return {pitch, random.uniformBelow(word, pitch)};
  }
  constexpr auto bound = static_cast<double>(kMaxPitch >> (kFractionBits + 2));
  Value left = scaledLog(random.negLog2(first), unit, m, bound);
  Value right = scaledLog(random.negLog2(second), unit, m, bound);
  Value width = arith::AddIOp::create(b, loc, left, right);
  width = arith::AddIOp::create(b, loc, width, one);
  Value bits = random.constant(kFractionBits);
  Value pitch = arith::ShLIOp::create(b, loc, width, bits);
  Value shift = random.uniformBelow(word, width);
  return {pitch, arith::ShLIOp::create(b, loc, shift, bits)};
}

std::pair<Value, Value> DrawBuilder::draw(Value slope, Value head,
                                          Value sample) {
  if (method.getSampler() != Sampler::Cuts)
    return drawGrid(slope, head, sample);
  Value probability = random.cutProbability(slope);
  return {probability,
          random.drawWords(seed, head, sample, /*stream=*/2).first};
}

FailureOr<Replacement> alibi::decomposePartition(RewriterBase &rewriter,
                                                 PartitionOp op) {
  Location loc = op.getLoc();
  Encoding encoding = encodingOf(op.getMethod().getSampler());
  if (encoding == Encoding::WeightedGrid)
    return rewriter.notifyMatchFailure(
        op, "a weighted grid needs slopes that are constant: "
            "alibi-draw-partitions draws it when the program is compiled");
  if (encoding == Encoding::Bits)
    return Replacement{buildStratified(rewriter, op)};

  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(rewriter, loc, op.getSlopes());
  sizes.insert(sizes.begin(),
               rewriter.getIndexAttr(op.getMethod().getSamples()));
  size_t rank = sizes.size();
  Type i64 = rewriter.getI64Type();
  SmallVector<OpFoldResult> wide = sizes;
  wide.push_back(rewriter.getIndexAttr(2));
  Value table = tensor::EmptyOp::create(rewriter, loc, wide, i64);
  auto forall = scf::ForallOp::create(
      rewriter, loc, sizes, ValueRange{table}, std::nullopt,
      [&](OpBuilder &b, Location, ValueRange args) {
        ValueRange at = args.drop_back();
        Value shared = args.back();
        SmallVector<OpFoldResult> offsets(at.begin(), at.end());
        offsets.push_back(b.getIndexAttr(0));
        SmallVector<OpFoldResult> extents(rank, b.getIndexAttr(1));
        extents.push_back(b.getIndexAttr(2));
        SmallVector<OpFoldResult> strides(rank + 1, b.getIndexAttr(1));
        Value words = tensor::ExtractSliceOp::create(
            b, loc, RankedTensorType::get({2}, i64), shared, offsets, extents,
            strides);
        Value slope =
            tensor::ExtractOp::create(b, loc, op.getSlopes(), at.drop_front());
        auto narrow = [&](Value index) -> Value {
          return arith::IndexCastOp::create(b, loc, b.getI32Type(), index);
        };
        DrawBuilder builder(b, loc, op.getMethod());
        Value head = narrow(at.back()), sample = narrow(at.front());
        Value firstHead =
            arith::ConstantIntOp::create(b, loc, op.getFirstHead(), 32);
        head = arith::AddIOp::create(b, loc, head, firstHead);
        auto [first, second] = builder.draw(slope, head, sample);
        Value zero = arith::ConstantIndexOp::create(b, loc, 0);
        Value one = arith::ConstantIndexOp::create(b, loc, 1);
        words = tensor::InsertOp::create(b, loc, first, words, zero);
        words = tensor::InsertOp::create(b, loc, second, words, one);
        auto inParallel = scf::InParallelOp::create(b, loc);
        b.setInsertionPointToStart(&inParallel.getRegion().front());
        tensor::ParallelInsertSliceOp::create(b, loc, words, shared, offsets,
                                              extents, strides);
      });
  table = forall.getResult(0);
  Type wanted = op.getPartitions().getType();
  if (table.getType() != wanted)
    table = tensor::CastOp::create(rewriter, loc, wanted, table);
  return Replacement{table};
}
