//===- VerifySlopes.cpp - Slopes that are known to the compiler -----------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Transforms.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

LogicalResult alibi::verifyConstantSlopes(Operation *op, Value slopes,
                                          bool positive) {
  DenseFPElementsAttr values;
  if (!matchPattern(slopes, m_Constant(&values)))
    return success();
  int64_t heads = cast<ShapedType>(slopes.getType()).getShape().back();
  for (auto [index, slope] : llvm::enumerate(values.getValues<APFloat>())) {
    if (slope.isFinite() && !(slope.isNegative() && !slope.isZero()) &&
        !(positive && slope.isZero()))
      continue;
    SmallString<16> text;
    slope.toString(text);
    return op->emitOpError()
           << "operand 'slopes' is " << text << " for head " << index % heads
           << (positive ? ", expected a positive, finite slope for a sampled "
                          "method"
                        : ", expected a finite slope that is not negative");
  }
  return success();
}
