//===- Passes.td - Code generation for CUDA ----------------*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_CODEGEN_CUDA_PASSES_TD
#define ALIBI_CODEGEN_CUDA_PASSES_TD

include "mlir/Pass/PassBase.td"

def AlibiToKernels : Pass<"alibi-to-kernels", "::mlir::ModuleOp"> {
  let summary = "Replace functions that are one attention by CUDA kernels";
  let description = [{
    Every public function that computes one `alibi.attention` of its arguments
    becomes a `gpu.module` of kernels per family, whose functions carry
    `#alibi.kernel`: their roles and how they are launched. The functions are
    erased. One engine serves every method: tiles of queries stay in registers as
    fragments of tensor-core instructions, the bias is computed in registers from
    positions, sampled masks are counted per tile of keys, windows and lengths
    limit the keys of a row, and certified heads decide on the device which tiles
    of keys they need (`docs/Certified.md`).

    f16 and bf16, sums in f32; depths of 8 to 256 that are multiples of 8. Fails
    where a function is anything else: f32 and other programs take
    `alibi-to-gpu`.
  }];
  let options = [
    Option<"wgmma", "wgmma", "bool", "true",
           "Whether kernels with TMA and wgmma, for sm_90a alone, are built beside "
           "those with mma.sync">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::NVVM::NVVMDialect",
    "::mlir::scf::SCFDialect"
  ];
}

#endif // ALIBI_CODEGEN_CUDA_PASSES_TD
