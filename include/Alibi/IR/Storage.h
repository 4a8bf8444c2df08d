//===- Storage.h - Tensors and memrefs alike --------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// Ops that take tensors or memrefs are lowered by one code, through these.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_STORAGE_H
#define ALIBI_IR_STORAGE_H

#include "mlir/IR/Builders.h"

namespace alibi {

bool isMemRef(mlir::Value value);

mlir::OpFoldResult buildSize(mlir::OpBuilder &b, mlir::Location loc,
                             mlir::Value storage, int64_t dim);
mlir::Value buildSizeValue(mlir::OpBuilder &b, mlir::Location loc,
                           mlir::Value storage, int64_t dim);
llvm::SmallVector<mlir::OpFoldResult>
buildSizes(mlir::OpBuilder &b, mlir::Location loc, mlir::Value storage);

/// Whether `size` surely is the size `dim` of `tensor`.
bool isSizeOf(mlir::OpFoldResult size, mlir::Value tensor, int64_t dim);

/// The element at `at`.
mlir::Value buildLoad(mlir::OpBuilder &b, mlir::Location loc,
                      mlir::Value storage, mlir::ValueRange at);

/// `storage`, with `scalar` at `at`.
mlir::Value buildStore(mlir::OpBuilder &b, mlir::Location loc,
                       mlir::Value scalar, mlir::Value storage,
                       mlir::ValueRange at);

/// The part at `offsets` with `sizes`, as `shape`, which may leave out leading
/// sizes of 1.
mlir::Value buildSlice(mlir::OpBuilder &b, mlir::Location loc,
                       mlir::Value storage, llvm::ArrayRef<int64_t> shape,
                       llvm::ArrayRef<mlir::OpFoldResult> offsets,
                       llvm::ArrayRef<mlir::OpFoldResult> sizes);

/// The types of the results of an op in destination style that writes `init`.
llvm::SmallVector<mlir::Type, 1> resultTypes(mlir::Value init);

/// What such an op leaves: its result, or the memref that it wrote.
mlir::Value written(mlir::Operation *op, mlir::Value init);

} // namespace alibi

#endif // ALIBI_IR_STORAGE_H
