//===- HeadLimits.cpp - Windows and tolerances of heads -------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "GroupedAttention.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;

/// A distance that no sequence reaches, and that adds to positions safely.
static constexpr int64_t kUnlimited = int64_t(1) << 40;

std::string alibi::whyNotLimited(AttentionOp op) {
  for (Attribute method : op.getMethods()) {
    if (isa<SampledAttr>(method))
      return "a method is sampled";
    if (isa<AutoAttr>(method))
      return "a method is auto: alibi-plan chooses one";
  }
  return "";
}

namespace {
/// The window of a head: `distance`, or, where that is negative, the distance
/// at which exp(-m t) has fallen by exp(-logs).
struct HeadWindow {
  int64_t distance;
  double logs;

  explicit HeadWindow(Attribute method) : distance(kUnlimited), logs(0) {
    auto window = dyn_cast<WindowAttr>(method);
    if (!window)
      return;
    if (window.getDistance()) {
      distance = std::min(*window.getDistance(), kUnlimited);
      return;
    }
    distance = -1;
    logs = -std::log(window.getTolerance()->value);
  }

  int64_t at(float slope) const {
    if (distance >= 0)
      return distance;
    // The same operations, in the same order, as in the IR below.
    double length = std::ceil(logs / std::fabs(static_cast<double>(slope)));
    return static_cast<int64_t>(
        std::min(length, static_cast<double>(kUnlimited)));
  }
};
} // namespace

/// A constant of numbers by head.
template <typename T>
static Value buildConstant(OpBuilder &b, Location loc, ArrayRef<T> numbers,
                           Type element) {
  auto type =
      RankedTensorType::get({static_cast<int64_t>(numbers.size())}, element);
  return arith::ConstantOp::create(b, loc,
                                   DenseElementsAttr::get(type, numbers));
}

/// The windows of slopes that are known at run time.
static Value buildWindows(OpBuilder &b, Location loc, Value slopes,
                          ArrayRef<HeadWindow> heads) {
  SmallVector<int64_t> distances;
  SmallVector<double> logs;
  for (const HeadWindow &head : heads) {
    distances.push_back(head.distance);
    logs.push_back(head.logs);
  }
  auto type = cast<RankedTensorType>(slopes.getType());
  int64_t rank = type.getRank();
  AffineMap all = b.getMultiDimIdentityMap(rank);
  // One head stands for all of them.
  AffineMap byHead =
      heads.size() == 1 ? AffineMap::get(rank, 0, b.getAffineConstantExpr(0))
                        : AffineMap::get(rank, 0, b.getAffineDimExpr(rank - 1));
  Type i64 = b.getI64Type();
  Value distance = buildConstant<int64_t>(b, loc, distances, i64);
  Value log = buildConstant<double>(b, loc, logs, b.getF64Type());
  Value init = tensor::EmptyOp::create(
      b, loc, tensor::getMixedSizes(b, loc, slopes), i64);
  SmallVector<AffineMap> maps = {all, byHead, byHead, all};
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, loc, init.getType(), ValueRange{slopes, distance, log}, init, maps,
      loops, [&](OpBuilder &nested, Location, ValueRange args) {
        Value slope =
            arith::ExtFOp::create(nested, loc, nested.getF64Type(), args[0]);
        // -0 is no slope, as 0 is.
        Value nothing =
            arith::ConstantOp::create(nested, loc, nested.getF64FloatAttr(0));
        slope = arith::AddFOp::create(nested, loc, slope, nothing);
        Value length = arith::DivFOp::create(nested, loc, args[2], slope);
        Value most = arith::ConstantOp::create(
            nested, loc, nested.getF64FloatAttr(kUnlimited));
        length = arith::MinNumFOp::create(nested, loc, length, most);
        // Rounds up: what was cut off, unless nothing was.
        Value whole = arith::FPToSIOp::create(nested, loc, i64, length);
        Value back =
            arith::SIToFPOp::create(nested, loc, nested.getF64Type(), whole);
        Value isCut = arith::CmpFOp::create(
            nested, loc, arith::CmpFPredicate::OLT, back, length);
        Value more = arith::ExtUIOp::create(nested, loc, i64, isCut);
        whole = arith::AddIOp::create(nested, loc, whole, more);
        Value zero = arith::ConstantIntOp::create(nested, loc, 0, 64);
        Value isGiven = arith::CmpIOp::create(
            nested, loc, arith::CmpIPredicate::sge, args[1], zero);
        Value window =
            arith::SelectOp::create(nested, loc, isGiven, args[1], whole);
        linalg::YieldOp::create(nested, loc, window);
      });
  return generic.getResult(0);
}

template <typename T>
Value GroupedAttention::byHead(ArrayRef<T> numbers, Type element) {
  if (numbers.size() > 1)
    return splitHeads(buildConstant<T>(builder, loc, numbers, element), 0);
  TypedAttr attribute;
  if constexpr (std::is_floating_point_v<T>)
    attribute = builder.getFloatAttr(element, numbers.front());
  else
    attribute = builder.getIntegerAttr(element, numbers.front());
  Value number = arith::ConstantOp::create(builder, loc, attribute);
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResults({keyHeads, group}, dynamicSizes, shape);
  return tensor::SplatOp::create(builder, loc,
                                 RankedTensorType::get(shape, element), number,
                                 dynamicSizes);
}

Value GroupedAttention::windows() {
  SmallVector<HeadWindow> heads;
  SmallVector<Attribute> methods = op.getMethods();
  if (llvm::none_of(methods, llvm::IsaPred<WindowAttr>))
    return {};
  for (Attribute method : methods)
    heads.emplace_back(method);
  // Distances that are given do not depend on slopes.
  if (llvm::all_of(heads,
                   [](const HeadWindow &head) { return head.distance >= 0; })) {
    SmallVector<int64_t> distances;
    for (const HeadWindow &head : heads)
      distances.push_back(head.distance);
    return byHead<int64_t>(distances, builder.getI64Type());
  }
  std::optional<SmallVector<float>> known = constantSlopes(op.getSlopes());
  int64_t rank = op.getSlopes().getType().getRank();
  if (!known)
    return splitHeads(buildWindows(builder, loc, op.getSlopes(), heads),
                      rank - 1);
  SmallVector<int64_t> windows;
  for (auto [place, slope] : llvm::enumerate(*known))
    windows.push_back(heads[place % heads.size()].at(slope));
  auto type = op.getSlopes().getType().clone(builder.getI64Type());
  Value constant = arith::ConstantOp::create(
      builder, loc, DenseElementsAttr::get(type, ArrayRef(windows)));
  return splitHeads(constant, rank - 1);
}

Value GroupedAttention::tolerances() {
  SmallVector<Attribute> methods = op.getMethods();
  if (llvm::none_of(methods, llvm::IsaPred<CertifiedAttr>))
    return {};
  SmallVector<float> tolerances;
  for (Attribute method : methods) {
    auto certified = dyn_cast<CertifiedAttr>(method);
    double wanted = certified ? certified.getTolerance().value : 0;
    auto tolerance = static_cast<float>(wanted);
    if (tolerance > wanted)
      tolerance = std::nextafter(tolerance, 0.0F);
    tolerances.push_back(tolerance);
  }
  return byHead<float>(tolerances, builder.getF32Type());
}

Value GroupedAttention::summary() {
  if (op.getKeySummary())
    return op.getKeySummary();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, op.getKey());
  auto apply = [&](AffineExpr expression, OpFoldResult size) {
    return affine::makeComposedFoldedAffineApply(builder, loc, expression,
                                                 {size});
  };
  AffineExpr symbol = builder.getAffineSymbolExpr(0);
  sizes[2] = apply(symbol.ceilDiv(SummarizeOp::kBlock), sizes[2]);
  sizes[3] = apply(symbol + 2, sizes[3]);
  Value init = empty(sizes, builder.getF32Type());
  return SummarizeOp::create(builder, loc, init.getType(), op.getKey(), init,
                             /*first=*/Value(), op.getKeyStarts(),
                             op.getKeyLengths())
      .getResult();
}
