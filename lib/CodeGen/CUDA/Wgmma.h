//===- Wgmma.h - Products of a warpgroup ------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_WGMMA_H
#define ALIBI_LIB_CODEGEN_CUDA_WGMMA_H

#include "Emitter.h"
#include "KernelShape.h"

namespace alibi::cuda {

/// Rows of a product, and threads that compute it: 16 rows a warp, whose
/// accumulators are those of `mma.sync`, one of 16 x 8 after the other.
inline constexpr int64_t kWarpgroupRows = 64, kWarpgroup = 128;

/// A tile of boxes in shared memory (`KernelShape::isBoxed`), as wgmma is told
/// of it: i64. Of the tile as rows that are multiplied channel by channel, or,
/// where `isTransposed`, as channels that are multiplied row by row. `boxBytes`
/// are those of a box.
Value describeTile(Emitter &e, Value address, int64_t boxBytes,
                   bool isTransposed);
/// The description of what lies `bytes` behind, a multiple of 16.
Value advance(Emitter &e, Value description, int64_t bytes);

/// Begins left * right^T, of tiles described for every 16 channels, with
/// `columns` rows of the right one.
Values startProduct(Emitter &e, mlir::Type element, int64_t columns,
                    ValueRange left, ValueRange right);
/// Begins out += left * right, with four registers of left operands per 16 rows
/// of the right tile, described for each of these.
Values startSum(Emitter &e, mlir::Type element, ValueRange left,
                ValueRange right, ValueRange out);
/// Waits for all products but the last `pending` ones. Only then the
/// accumulators of a product may be read: as they are returned.
Values waitForProducts(Emitter &e, int64_t pending, ValueRange accumulators);

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_WGMMA_H
