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
  PassOptions::Option<Certify> certify{
      *this, "certify",
      llvm::cl::desc("How much is measured of a draw (see alibi-sample)"),
      llvm::cl::init(Certify::None),
      llvm::cl::values(
          clEnumValN(Certify::None, "none", "nothing"),
          clEnumValN(Certify::Rows, "rows", "all but the spectral norm"),
          clEnumValN(Certify::Spectral, "spectral", "everything"))};
  PassOptions::Option<double> target{
      *this, "target",
      llvm::cl::desc("Largest max-norm error of the masks (see alibi-sample)"),
      llvm::cl::init(0)};
};

/// Attention of every method to the accumulating ops and `alibi.normalize`.
void buildAlibiToAccumulatingPipeline(mlir::OpPassManager &pm,
                                      const LoweringOptions &options);

/// Every alibi op to scf, linalg, tensor, arith and math.
void buildAlibiToLinalgPipeline(mlir::OpPassManager &pm,
                                const LoweringOptions &options);

/// `alibi-to-linalg`, one-shot bufferization and deallocation. Returned memrefs
/// are owned by the caller.
void buildAlibiToBuffersPipeline(mlir::OpPassManager &pm,
                                 const LoweringOptions &options);

/// The same, loops, and the LLVM dialect, with a C interface for every function
/// (`llvm.emit_c_interface`).
void buildAlibiToLLVMPipeline(mlir::OpPassManager &pm,
                              const LoweringOptions &options);

/// Registers `alibi-to-linalg` and `alibi-to-llvm`.
void registerAlibiPipelines();

} // namespace alibi

#endif // ALIBI_PIPELINES_PIPELINES_H
