//===- PTX.h - CUDA kernels to PTX ------------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_PTX_H
#define ALIBI_COMPILER_PTX_H

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace alibi {

/// What kernels may be compiled for.
struct GPUArchitecture {
  /// "sm_90a".
  llvm::StringRef name;
  /// Ten times the compute capability: 90.
  int number;
  /// Its own instructions (wgmma), which later GPUs do not have.
  bool isSpecific;
  /// The first version of PTX that knows it, at least 8.0, as LLVM's feature:
  /// "+ptx80".
  llvm::StringRef ptxVersion;
  /// Shared memory that a block may have, in bytes.
  int64_t sharedBytes;
};

/// Names separated by commas; sorted, each once. Fails, listing the known ones,
/// where one is unknown or there is none.
llvm::Expected<std::vector<GPUArchitecture>>
parseArchitectures(llvm::StringRef names);

/// Those of `wanted` that kernels without specific instructions are made for:
/// `sm_90a` counts as `sm_90`. Sorted, each once.
std::vector<GPUArchitecture>
portableArchitectures(llvm::ArrayRef<GPUArchitecture> wanted);

/// The PTX, optimized as -O3 does without unrolling loops, of a `gpu.module`
/// whose functions are of the LLVM and NVVM dialects. Of libdevice, which a
/// CUDA toolkit has, only functions that are called are linked; fails where it
/// is not found and one is.
llvm::Expected<std::string> translateToPTX(mlir::gpu::GPUModuleOp kernels,
                                           const GPUArchitecture &architecture);

} // namespace alibi

#endif // ALIBI_COMPILER_PTX_H
