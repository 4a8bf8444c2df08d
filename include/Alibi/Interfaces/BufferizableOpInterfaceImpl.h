//===- BufferizableOpInterfaceImpl.h - Tensors to memrefs -------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_INTERFACES_BUFFERIZABLEOPINTERFACEIMPL_H
#define ALIBI_INTERFACES_BUFFERIZABLEOPINTERFACEIMPL_H

#include "mlir/IR/DialectRegistry.h"

namespace alibi {

/// Lets one-shot bufferization turn the ops in destination style into their
/// memref forms. Others (`alibi.attention`, `partition`, `merge`) have none and
/// are lowered before.
void registerBufferizableOpInterfaceExternalModels(
    mlir::DialectRegistry &registry);

} // namespace alibi

#endif // ALIBI_INTERFACES_BUFFERIZABLEOPINTERFACEIMPL_H
