//===- RuntimeVerification.h - Checks at run time ---------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_INTERFACES_RUNTIMEVERIFICATION_H
#define ALIBI_INTERFACES_RUNTIMEVERIFICATION_H

#include "mlir/IR/DialectRegistry.h"

namespace alibi {

/// Lets `generate-runtime-verification` check what the types of alibi ops leave
/// open: that dynamic sizes agree, and that slopes, boundaries of segments and
/// grids are what the ops expect.
void registerRuntimeVerifiableOpInterfaceExternalModels(
    mlir::DialectRegistry &registry);

} // namespace alibi

#endif // ALIBI_INTERFACES_RUNTIMEVERIFICATION_H
