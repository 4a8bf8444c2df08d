//===- TilingInterfaceImpl.h - Tiling and fusing alibi ops ------*- C++ -*-===//
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

/// `TilingInterface` for the ops below `alibi.attention`. The loops of
///
/// * block_attention are B, Hk, G, N, and the reductions S and M;
/// * online_attention B, Hk, G, N, and the reduction M; with `fallback`, B, Hk,
///   G, N: whether a row is empty can be said of all its keys alone;
/// * normalize B, Hk, G, N, without lse Dv, too;
/// * merge B, H, N, without lse Dv, too.
///
/// D and Dv are no loops of attention: tiles of Dv would compute the scores
/// again. A tile of N advances `query_offset`, one of M `key_offset`.
void registerTilingInterfaceExternalModels(mlir::DialectRegistry &registry);

} // namespace alibi

#endif // ALIBI_INTERFACES_TILINGINTERFACEIMPL_H
