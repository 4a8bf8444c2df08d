//===- DecomposeStratified.h - Stratified masks in IR -----------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_TRANSFORMS_DECOMPOSESTRATIFIED_H
#define ALIBI_LIB_TRANSFORMS_DECOMPOSESTRATIFIED_H

#include "Alibi/IR/Alibi.h"

namespace alibi {

/// The bits of a stratified `alibi.partition`: what Sampling's
/// `drawStratified` computes, bit for bit.
mlir::Value buildStratified(mlir::OpBuilder &builder, PartitionOp op);

} // namespace alibi

#endif // ALIBI_LIB_TRANSFORMS_DECOMPOSESTRATIFIED_H
