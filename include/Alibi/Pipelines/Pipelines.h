//===- Pipelines.h - Pass pipelines -----------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_PIPELINES_PIPELINES_H
#define ALIBI_PIPELINES_PIPELINES_H

#include "Alibi/Transforms/Transforms.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace alibi {

/// Options of `alibi-to-linalg` and `alibi-to-llvm`.
struct LoweringOptions : mlir::PassPipelineOptions<LoweringOptions> {
  PassOptions::Option<Materialize> materialize{
      *this, "materialize",
      llvm::cl::desc("How the samples are spelled out (see alibi-sample)"),
      llvm::cl::init(Materialize::Fused),
      llvm::cl::values(
          clEnumValN(Materialize::Fused, "fused",
                     "one op, with the sample as a reduction dimension"),
          clEnumValN(Materialize::PerSample, "per-sample",
                     "one op per sample"))};
};

/// Every alibi op to scf, linalg, tensor, arith and math.
void buildAlibiToLinalgPipeline(mlir::OpPassManager &pm,
                                const LoweringOptions &options);

/// `alibi-to-linalg`, one-shot bufferization, loops, and the LLVM dialect, with
/// a C interface for every function (`llvm.emit_c_interface`). Returned memrefs
/// are owned by the caller.
void buildAlibiToLLVMPipeline(mlir::OpPassManager &pm,
                              const LoweringOptions &options);

/// Registers both under their names.
void registerAlibiPipelines();

} // namespace alibi

#endif // ALIBI_PIPELINES_PIPELINES_H
