//===- Passes.h - The pass that raises models -------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_RAISE_PASSES_H
#define ALIBI_RAISE_PASSES_H

#include "Alibi/Raise/Raise.h"
#include "mlir/Pass/Pass.h"

namespace alibi {

#define GEN_PASS_DECL
#include "Alibi/Raise/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "Alibi/Raise/Passes.h.inc"

} // namespace alibi

#endif // ALIBI_RAISE_PASSES_H
