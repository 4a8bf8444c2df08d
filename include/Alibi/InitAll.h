//===- InitAll.h - Registration -------------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_INITALL_H
#define ALIBI_INITALL_H

#include "Alibi/CodeGen/CPU/CPU.h"
#include "Alibi/CodeGen/CUDA/CUDA.h"
#include "Alibi/Conversion/AlibiToIREE/AlibiToIREE.h"
#include "Alibi/IR/Alibi.h"
#include "Alibi/Interfaces/AggregatedOpInterfaceImpl.h"
#include "Alibi/Interfaces/BufferizableOpInterfaceImpl.h"
#include "Alibi/Interfaces/PartialReductionOpInterfaceImpl.h"
#include "Alibi/Interfaces/RuntimeVerification.h"
#include "Alibi/Interfaces/TilingInterfaceImpl.h"
#include "Alibi/Pipelines/Pipelines.h"
#include "Alibi/Raise/Passes.h"
#include "Alibi/Transforms/Passes.h"

namespace alibi {

inline void registerAllDialects(mlir::DialectRegistry &registry) {
  registry.insert<AlibiDialect>();
}

/// The interfaces that the ops implement in libraries above the dialect's.
inline void registerAllExternalModels(mlir::DialectRegistry &registry) {
  registerAggregatedOpInterfaceExternalModels(registry);
  registerBufferizableOpInterfaceExternalModels(registry);
  registerRuntimeVerifiableOpInterfaceExternalModels(registry);
  // Partial reduction extends tiling, which must be there before it.
  registerTilingInterfaceExternalModels(registry);
  registerPartialReductionOpInterfaceExternalModels(registry);
}

inline void registerAllPasses() {
  registerAlibiPasses();
  registerAlibiRaisePasses();
  registerAlibiCPUPasses();
  registerAlibiCUDAPasses();
  registerAlibiToIREEPasses();
  registerAlibiPipelines();
}

} // namespace alibi

#endif // ALIBI_INITALL_H
