//===- Alibi.h - The alibi dialect ------------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_ALIBI_H
#define ALIBI_IR_ALIBI_H

#include "Alibi/IR/Real.h"
#include "Alibi/Sampling/Sampler.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "Alibi/IR/AlibiDialect.h.inc"
#include "Alibi/IR/AlibiEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "Alibi/IR/AlibiAttrs.h.inc"

#define GET_OP_CLASSES
#include "Alibi/IR/AlibiOps.h.inc"

namespace alibi {

/// The attributes' enums as those of the Sampling library.
constexpr sampling::Sampler toSampling(Sampler sampler) {
  return static_cast<sampling::Sampler>(sampler);
}
constexpr sampling::Encoding toSampling(Encoding encoding) {
  return static_cast<sampling::Encoding>(encoding);
}
constexpr Encoding encodingOf(Sampler sampler) {
  return static_cast<Encoding>(sampling::encodingOf(toSampling(sampler)));
}

} // namespace alibi

#endif // ALIBI_IR_ALIBI_H
