//===- KernelBundle.h - Folders of CUDA kernels -----------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_KERNELBUNDLE_H
#define ALIBI_COMPILER_KERNELBUNDLE_H

#include "Alibi/Compiler/Manifest.h"
#include "Alibi/Compiler/PTX.h"
#include "Alibi/Compiler/PTXAssembler.h"

namespace alibi {

/// What is made of kernels: a folder with machine code and PTX, one with PTX
/// alone, or the module of the LLVM and NVVM dialects as text.
enum class KernelEmit { Bundle, PTX, NVVMDialect };

struct BundleOptions {
  KernelEmit emit = KernelEmit::Bundle;
  /// See `parseArchitectures`.
  std::string architectures = "sm_80,sm_90a";
  /// See `PTXAssembler::find`.
  std::string assembler;
  /// A folder; of `NVVMDialect` a file, or "-".
  std::string output;
};

/// Compiles the public functions of a module, each of them one attention, to
/// kernels (`describeEntry`, `buildKernels`) and writes them. A folder is
/// written when all of it is ready; an older bundle of that name is replaced at
/// once, a folder that holds anything else is left alone and an error. Returns
/// what the caller should be told: that no `ptxas` is found, so that the bundle
/// holds PTX alone.
llvm::Expected<std::string> compileToBundle(llvm::StringRef text,
                                            llvm::StringRef inputName,
                                            const BundleOptions &options);

/// Compiles a `gpu.module` of the LLVM and NVVM dialects, whose kernels have
/// `alibi.kernel` and are of one family: of `Mma` PTX for the lowest of the
/// architectures and machine code for each, of `Wgmma` both for sm_90a. No
/// machine code without an assembler. Fails, with reason, where ptxas does,
/// where it gives up on what a kernel asks for (C75xx), and where a kernel that
/// is `tuned` spills or uses local memory.
llvm::Expected<KernelModule>
compileKernels(mlir::gpu::GPUModuleOp kernels,
               llvm::ArrayRef<GPUArchitecture> architectures,
               const PTXAssembler *assembler);

/// Writes the folder.
llvm::Error writeBundle(llvm::ArrayRef<BundleEntry> entries,
                        llvm::StringRef folder);

struct BundleFile {
  std::string name, contents;
};

/// Makes `folder` one of these files, in one step. What is there already is
/// replaced where it is a folder that is empty or a bundle (with a
/// `manifest.json`, and no files but those of bundles), and an error otherwise.
llvm::Error replaceFolder(llvm::StringRef folder,
                          llvm::ArrayRef<BundleFile> files);

} // namespace alibi

#endif // ALIBI_COMPILER_KERNELBUNDLE_H
