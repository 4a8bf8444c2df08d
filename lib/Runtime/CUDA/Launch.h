//===- Launch.h - Plans and launches of an entry ----------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_RUNTIME_CUDA_LAUNCH_H
#define ALIBI_LIB_RUNTIME_CUDA_LAUNCH_H

#include "Bundle.h"

namespace alibi::cuda {

/// Bytes of workspace that a launch on the current device needs.
size_t workspaceBytes(AlibiCudaEntry &entry,
                      const AlibiCudaArguments &arguments);

/// Checks the arguments and launches the kernels.
void launch(AlibiCudaEntry &entry, const AlibiCudaArguments &arguments,
            void *workspace, size_t bytes, Stream stream);

} // namespace alibi::cuda

#endif // ALIBI_LIB_RUNTIME_CUDA_LAUNCH_H
