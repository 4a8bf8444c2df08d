//===- InitAll.h - Registration -------------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_INITALL_H
#define ALIBI_INITALL_H

#include "Alibi/IR/Alibi.h"
#include "Alibi/Interfaces/BufferizableOpInterfaceImpl.h"
#include "Alibi/Interfaces/RuntimeVerification.h"
#include "Alibi/Pipelines/Pipelines.h"
#include "Alibi/Transforms/Passes.h"

namespace alibi {

inline void registerAllDialects(mlir::DialectRegistry &registry) {
  registry.insert<AlibiDialect>();
}

/// What upstream's passes need to know of alibi ops.
inline void registerAllExternalModels(mlir::DialectRegistry &registry) {
  registerBufferizableOpInterfaceModels(registry);
  registerRuntimeVerifiableOpInterfaceModels(registry);
}

inline void registerAllPasses() {
  registerAlibiPasses();
  registerAlibiPipelines();
}

} // namespace alibi

#endif // ALIBI_INITALL_H
