//===- PartialReductionOpInterfaceImpl.h - Splitting reductions -*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_INTERFACES_PARTIALREDUCTIONOPINTERFACEIMPL_H
#define ALIBI_INTERFACES_PARTIALREDUCTIONOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace alibi {

/// `PartialReductionOpInterface` for block_attention and online_attention.
/// Needs their `TilingInterface` to be registered first.
void registerPartialReductionOpInterfaceExternalModels(
    mlir::DialectRegistry &registry);

} // namespace alibi

#endif // ALIBI_INTERFACES_PARTIALREDUCTIONOPINTERFACEIMPL_H
