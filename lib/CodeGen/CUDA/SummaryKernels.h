//===- SummaryKernels.h - What is known of blocks of keys -------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_SUMMARYKERNELS_H
#define ALIBI_LIB_CODEGEN_CUDA_SUMMARYKERNELS_H

#include "Alibi/CodeGen/CUDA/CUDA.h"
#include "KernelFrame.h"

namespace alibi::cuda {

/// Builds the kernel of role `summarize`, as `alibi.summarize` describes it: a
/// block of threads per block of keys.
void buildSummarizeKernel(mlir::gpu::GPUModuleOp module,
                          const AttentionEntry &entry);

/// Builds the kernel of role `norms`: from the norms of blocks those of all
/// that are before, or behind, each of them (`KernelArguments::norms`).
void buildNormsKernel(mlir::gpu::GPUModuleOp module,
                      const AttentionEntry &entry);

/// The keys of a batch entry that its queries may see, i32.
std::pair<Value, Value> visibleKeys(KernelFrame &frame, AttentionOp op,
                                    Value batch);

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_SUMMARYKERNELS_H
