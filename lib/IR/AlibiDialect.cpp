//===- AlibiDialect.cpp - Dialect and attributes --------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/Alibi.h"
#include "Alibi/Sampling/Grid.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

#include "Alibi/IR/AlibiDialect.cpp.inc"
#include "Alibi/IR/AlibiEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "Alibi/IR/AlibiAttrs.cpp.inc"

void alibi::AlibiDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "Alibi/IR/AlibiAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "Alibi/IR/AlibiOps.cpp.inc"
      >();
}

using alibi::sampling::kMaxSamples;

LogicalResult
alibi::SampledAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                           int64_t samples, Sampler, uint64_t) {
  if (samples < 1 || samples > kMaxSamples)
    return emitError() << "'samples' is " << samples << ", expected 1 to "
                       << kMaxSamples;
  return success();
}
