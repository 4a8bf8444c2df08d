//===- DecomposeCoalesced.h - A row whose masks are added first -*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_TRANSFORMS_DECOMPOSECOALESCED_H
#define ALIBI_LIB_TRANSFORMS_DECOMPOSECOALESCED_H

#include "Alibi/IR/Alibi.h"
#include "RowBuilder.h"

namespace alibi {

/// Builds what the row `at` (b, hk, g, i) of an op with `coalesced` does: one
/// visit of the union of its blocks, whose keys are weighted by how many of
/// them they are in.
RowState visitCoalesced(mlir::OpBuilder &b, BlockAttentionOp op,
                        RowBuilder &row, mlir::ValueRange at, RowState state);

} // namespace alibi

#endif // ALIBI_LIB_TRANSFORMS_DECOMPOSECOALESCED_H
