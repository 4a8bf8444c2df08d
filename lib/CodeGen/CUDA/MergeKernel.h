//===- MergeKernel.h - Parts of the keys to one result ----------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_MERGEKERNEL_H
#define ALIBI_LIB_CODEGEN_CUDA_MERGEKERNEL_H

#include "Alibi/CodeGen/CUDA/CUDA.h"

namespace alibi::cuda {

/// Builds the kernel of role `merge`: a block per row, with the formula of
/// `alibi.merge`.
void buildMergeKernel(mlir::gpu::GPUModuleOp module,
                      const AttentionEntry &entry);

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_MERGEKERNEL_H
