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
  PassOptions::Option<bool> coalesce{
      *this, "coalesce",
      llvm::cl::desc("Whether every score of several masks is computed once "
                     "(see alibi-coalesce)"),
      llvm::cl::init(true)};
};

/// Options of `alibi-to-cpu`; the defaults are an AVX-512 machine's.
struct CPUOptions : LoweringOptions {
  PassOptions::Option<int64_t> lanes{
      *this, "lanes", llvm::cl::desc("f32 numbers in a vector register"),
      llvm::cl::init(16)};
  PassOptions::Option<int64_t> tileRows{
      *this, "tile-rows",
      llvm::cl::desc("Keys, or channels of values, in a register tile"),
      llvm::cl::init(8)};
  PassOptions::Option<bool> fma{
      *this, "fma",
      llvm::cl::desc("Whether the machine has fused multiply-adds"),
      llvm::cl::init(true)};
  PassOptions::Option<int64_t> decodeRows{
      *this, "decode-rows",
      llvm::cl::desc("Up to so many rows read the keys in chunks"),
      llvm::cl::init(12)};
  PassOptions::Option<int64_t> cacheBytes{
      *this, "cache-bytes",
      llvm::cl::desc("Bytes of a core's second-level cache"),
      llvm::cl::init(1 << 20)};
  PassOptions::Option<bool> openmp{
      *this, "openmp",
      llvm::cl::desc("Whether threads share parallel loops, by LLVM's OpenMP "
                     "runtime"),
      llvm::cl::init(true)};
  PassOptions::Option<bool> bf16Dot{
      *this, "bf16-dot",
      llvm::cl::desc("Whether the machine has AVX512-BF16, which products of "
                     "bf16 inputs then use"),
      llvm::cl::init(false)};
};

/// Options of `alibi-to-gpu`.
struct GPUOptions : LoweringOptions {
  PassOptions::Option<std::string> chip{
      *this, "chip", llvm::cl::desc("Architecture that kernels are made for"),
      llvm::cl::init("sm_80")};
  PassOptions::Option<std::string> features{
      *this, "features",
      llvm::cl::desc("Features of the target: the version of PTX"),
      llvm::cl::init("+ptx80")};
  PassOptions::Option<std::string> format{
      *this, "format",
      llvm::cl::desc("What kernels become: isa (PTX text; no toolkit is "
                     "needed), bin, fatbin, or llvm"),
      llvm::cl::init("isa")};
  PassOptions::Option<std::string> toolkit{
      *this, "toolkit",
      llvm::cl::desc("Root of the CUDA toolkit, for the formats that need one"),
      llvm::cl::init("")};
  PassOptions::Option<int64_t> threads{
      *this, "threads", llvm::cl::desc("Threads in a block, from 1 to 1024"),
      llvm::cl::init(128)};
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

/// Attention to `alibi.fused_attention`, or what has no vector code to the
/// accumulating ops; partitions of constant slopes are drawn.
void buildAlibiToFusedPipeline(mlir::OpPassManager &pm,
                               const CPUOptions &options);

/// Attention to vector code on memrefs (see alibi-fused-to-vector); what has
/// none takes the reference lowering to loops.
void buildAlibiToVectorPipeline(mlir::OpPassManager &pm,
                                const CPUOptions &options);

/// The same, and the LLVM dialect as in `buildAlibiToLLVMPipeline`.
void buildAlibiToCPUPipeline(mlir::OpPassManager &pm,
                             const CPUOptions &options);

/// Attention with a method for every head, as CUDA kernels are generated from.
void buildPlannedAttentionPipeline(mlir::OpPassManager &pm);

/// The kernels of every `gpu.module`, functions of the LLVM dialect with bodies
/// of the dialects llvm, nvvm, scf, arith, math, memref, index and vector, to
/// the LLVM and NVVM dialects. Fails, naming the op, where another one is left.
void buildKernelLoweringPipeline(mlir::OpPassManager &pm);

/// Registers the same as `alibi-kernels-to-nvvm`, with its passes.
void registerKernelPipelines();

/// Functions that are one attention to kernels (see alibi-to-kernels), lowered
/// as by `buildKernelLoweringPipeline`.
void buildAlibiToNVVMPipeline(mlir::OpPassManager &pm);

/// Every alibi op, by way of linalg, to `scf.parallel` loops of one dimension
/// on memrefs (batch entries, heads and rows are one index), which allocate
/// nothing on the heap. Masks are visited one after the other, coalesced or
/// not.
void buildAlibiToParallelPipeline(mlir::OpPassManager &pm,
                                  const LoweringOptions &options);

/// The same, and by upstream's passes to a `gpu.binary` for every loop, and
/// host code in the LLVM dialect that launches them (`gpu.launch_func`): one
/// thread computes one row, so it is correct, not fast. The kernels need no
/// library.
///
/// Memory: the device must reach what functions are given (managed or
/// registered memory, or a system whose device reads the host's memory).
/// Buffers are managed memory (`mgpuMemAlloc`, shared with the host), those
/// that are returned too; callers release them by `mgpuMemFree`. Launches are
/// synchronous.
///
/// Fails where anything does not become kernels, launches and the LLVM dialect.
void buildAlibiToGPUPipeline(mlir::OpPassManager &pm,
                             const GPUOptions &options);

/// Registers all of these pipelines.
void registerAlibiPipelines();

} // namespace alibi

#endif // ALIBI_PIPELINES_PIPELINES_H
