//===- CUDA.h - CUDA kernels ------------------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_CODEGEN_CUDA_CUDA_H
#define ALIBI_CODEGEN_CUDA_CUDA_H

#include "Alibi/IR/Alibi.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Pass/Pass.h"

namespace alibi {

/// The most samples that kernels count: a mask is walked by one thread.
inline constexpr int64_t kMaxKernelSamples = 1 << 16;

/// A function that is one attention: what its kernels are generated from.
/// Its arguments are the operands of one `alibi.attention`, each used once; its
/// results are those of the op, in order.
struct AttentionEntry {
  std::string name;
  AttentionOp op;
  /// Slopes, by head or by batch entry and head, where they are constant and no
  /// argument.
  std::optional<llvm::SmallVector<float>> constantSlopes;
};

/// Describes a function, or emits why it has no kernels: it is not one
/// attention, its types or depths have none, or a method is left to choose
/// (`alibi-plan` does).
llvm::FailureOr<AttentionEntry> describeEntry(mlir::func::FuncOp function);

/// Builds the kernels of an entry for one family: `Mma` runs from compute
/// capability 8.0 on, `Wgmma` on 9.0a. Each is a function of the LLVM dialect
/// with an attribute `alibi.kernel` (`#alibi.kernel`), in a `gpu.module` named
/// `<entry>_mma` or `<entry>_wgmma`. Their bodies are of the llvm, nvvm, scf,
/// arith, math, memref and index dialects. The family `Wgmma` holds only the
/// kernels that are faster there than those of `Mma`, and may be empty (null).
llvm::FailureOr<mlir::gpu::GPUModuleOp>
buildKernels(mlir::OpBuilder &b, const AttentionEntry &entry,
             KernelFamily family);

#define GEN_PASS_DECL
#include "Alibi/CodeGen/CUDA/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "Alibi/CodeGen/CUDA/Passes.h.inc"

} // namespace alibi

#endif // ALIBI_CODEGEN_CUDA_CUDA_H
