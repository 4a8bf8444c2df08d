//===- VerifySlopes.cpp - Slopes that are known to the compiler -----------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/WeightedGrid.h"
#include "Alibi/Transforms/Transforms.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

std::optional<SmallVector<float>> alibi::constantSlopes(Value slopes) {
  Attribute constant;
  if (!matchPattern(slopes, m_Constant(&constant)))
    return std::nullopt;
  if (auto dense = dyn_cast<DenseFPElementsAttr>(constant))
    return SmallVector<float>(dense.getValues<float>());
  if (auto resource = dyn_cast<DenseF32ResourceElementsAttr>(constant))
    if (std::optional<ArrayRef<float>> values = resource.tryGetAsArrayRef())
      return SmallVector<float>(*values);
  return std::nullopt;
}

LogicalResult alibi::verifyConstantSlopes(Operation *op, Value slopes,
                                          SampledAttr method) {
  std::optional<SmallVector<float>> values = constantSlopes(slopes);
  if (!values)
    return success();
  bool isWeighted = method && method.getSampler() == Sampler::WeightedGrid;
  APFloat least(isWeighted ? sampling::kMinWeightedSlope : 0.0f);
  int64_t heads = cast<ShapedType>(slopes.getType()).getShape().back();
  for (auto [index, value] : llvm::enumerate(*values)) {
    APFloat slope(value);
    if (slope.isFinite() && slope >= least && !(method && slope.isZero()))
      continue;
    SmallString<16> text;
    slope.toString(text);
    InFlightDiagnostic error = op->emitOpError();
    error << "operand 'slopes' is " << text << " for head " << index % heads;
    if (isWeighted)
      return error << ", expected a finite slope of at least 2^-24 for the "
                      "sampler weighted_grid";
    return error << (method ? ", expected a positive, finite slope for a "
                              "sampled method"
                            : ", expected a finite slope that is not negative");
  }
  return success();
}
