//===- PartialReductionOpInterfaceImpl.h - Splits ---------------*- C++ -*-===//
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

/// `PartialReductionOpInterface` for block_attention and online_attention:
/// splits of the keys or the samples accumulate from the identity (0, -inf, 0),
/// and are combined with the inits. Only `PartialReductionOuterParallel`: the
/// other strategy would keep an accumulator for every key of a tile. Needs the
/// ops' `TilingInterface` to be registered first.
void registerPartialReductionOpInterfaceExternalModels(
    mlir::DialectRegistry &registry);

} // namespace alibi

#endif // ALIBI_INTERFACES_PARTIALREDUCTIONOPINTERFACEIMPL_H
