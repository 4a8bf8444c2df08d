//===- TilingInterfaceImpl.h - Tiling and fusing alibi ops ------ -*- C++
//-*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_INTERFACES_TILINGINTERFACEIMPL_H
#define ALIBI_INTERFACES_TILINGINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace alibi {

/// `TilingInterface` for the ops below `alibi.attention`: block_attention,
/// online_attention, normalize and merge.
void registerTilingInterfaceExternalModels(mlir::DialectRegistry &registry);

} // namespace alibi

#endif // ALIBI_INTERFACES_TILINGINTERFACEIMPL_H
