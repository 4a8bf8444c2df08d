//===- Passes.h - Passes over the alibi dialect -----------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TRANSFORMS_PASSES_H
#define ALIBI_TRANSFORMS_PASSES_H

#include "Alibi/Transforms/Transforms.h"
#include "mlir/Pass/Pass.h"

namespace alibi {

#define GEN_PASS_DECL
#include "Alibi/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "Alibi/Transforms/Passes.h.inc"

} // namespace alibi

#endif // ALIBI_TRANSFORMS_PASSES_H
