//===- Kernels.cpp - The kernels of an attention --------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/CodeGen/CUDA/CUDA.h"
#include "AttentionKernel.h"
#include "MergeKernel.h"
#include "SummaryKernels.h"
#include "WgmmaKernel.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

static void buildAttention(gpu::GPUModuleOp module, const AttentionEntry &entry,
                           int64_t rows, int64_t maxRows, StringRef suffix) {
  KernelShape shape = chooseShape(entry, rows);
  KernelFrame frame(module, entry.name + suffix.str(),
                    AttentionKernel::describe(entry, shape, maxRows));
  AttentionKernel(frame, entry, shape).build();
}

/// The kernels of sm_90a, where that is faster.
static gpu::GPUModuleOp buildWgmma(OpBuilder &b, const AttentionEntry &entry) {
  std::optional<KernelShape> shape = WgmmaKernel::chooseShape(entry);
  if (!shape)
    return gpu::GPUModuleOp();
  auto module = gpu::GPUModuleOp::create(b, AttentionOp(entry.op).getLoc(),
                                         entry.name + "_wgmma");
  KernelFrame frame(module, entry.name + "_wgmma_attention",
                    WgmmaKernel::describe(entry, *shape));
  WgmmaKernel(frame, entry, *shape).build();
  return module;
}

FailureOr<gpu::GPUModuleOp> alibi::buildKernels(OpBuilder &b,
                                                const AttentionEntry &entry,
                                                KernelFamily family) {
  b.getContext()
      ->loadDialect<arith::ArithDialect, gpu::GPUDialect, LLVM::LLVMDialect,
                    math::MathDialect, memref::MemRefDialect, NVVM::NVVMDialect,
                    scf::SCFDialect>();
  if (family == KernelFamily::Wgmma)
    return buildWgmma(b, entry);
  auto module = gpu::GPUModuleOp::create(b, AttentionOp(entry.op).getLoc(),
                                         entry.name + "_mma");
  AttentionOp op = entry.op;
  if (llvm::any_of(op.getMethods(), llvm::IsaPred<CertifiedAttr>)) {
    if (!op.getKeySummary())
      buildSummarizeKernel(module, entry);
    buildNormsKernel(module, entry);
  }
  // Few rows are spread over the device by splitting the keys.
  if (chooseShape(entry, 128).rows > 64)
    buildAttention(module, entry, 64, 64, "_mma_few");
  buildAttention(module, entry, 128, 0, "_mma");
  if (!llvm::any_of(op.getMethods(), llvm::IsaPred<SampledAttr, CertifiedAttr>))
    buildMergeKernel(module, entry);
  return module;
}

namespace alibi {
#define GEN_PASS_DEF_ALIBITOKERNELS
#include "Alibi/CodeGen/CUDA/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiToKernelsPass
    : alibi::impl::AlibiToKernelsBase<AlibiToKernelsPass> {
  using AlibiToKernelsBase::AlibiToKernelsBase;

  void runOnOperation() override {
    SmallVector<KernelFamily> wanted = {KernelFamily::Mma};
    if (wgmma)
      wanted.push_back(KernelFamily::Wgmma);
    ModuleOp module = getOperation();
    bool hasEntry = false;
    for (auto function :
         llvm::make_early_inc_range(module.getOps<func::FuncOp>())) {
      if (!function.isPublic())
        continue;
      hasEntry = true;
      FailureOr<AttentionEntry> entry = describeEntry(function);
      if (failed(entry))
        return signalPassFailure();
      OpBuilder b(function);
      for (KernelFamily family : wanted)
        if (failed(buildKernels(b, *entry, family)))
          return signalPassFailure();
      function.erase();
    }
    if (!hasEntry) {
      module.emitError("has no public function to make kernels of");
      signalPassFailure();
    }
  }
};
} // namespace
