//===- KernelFrame.h - A kernel's function and arguments --------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_KERNELFRAME_H
#define ALIBI_LIB_CODEGEN_CUDA_KERNELFRAME_H

#include "Alibi/IR/Alibi.h"
#include "Alibi/Runtime/CUDA/KernelArguments.h"
#include "Emitter.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace alibi::cuda {

/// The function of a kernel, with what reads its arguments. Ops are built into
/// its only block, before the return.
class KernelFrame {
public:
  /// Makes a kernel in `module`, launched as `kernel` says.
  KernelFrame(mlir::gpu::GPUModuleOp module, llvm::StringRef name,
              KernelAttr kernel);

  /// A field of the kernel's arguments: an address as a pointer to global
  /// memory, a number as i32 or i64, an array's element.
  Value get(uint64_t KernelArguments::*field) {
    return load(offsetOf(field), pointerType);
  }
  Value get(int64_t KernelArguments::*field) {
    return load(offsetOf(field), b.getI64Type());
  }
  Value get(int32_t KernelArguments::*field) {
    return load(offsetOf(field), b.getI32Type());
  }
  template <size_t size>
  Value get(int64_t (KernelArguments::*field)[size], int64_t index) {
    return load(offsetOf(field) + 8 * index, b.getI64Type());
  }
  /// The address of a tensor map: 0, 1, 2 for query, key, value.
  Value tensorMap(int64_t which) { return function.getArgument(1 + which); }

  /// The address of a place in the dynamic shared memory, i32.
  Value shared(int64_t offset);

  /// A constant table in global memory; its address.
  Value table(llvm::StringRef name, mlir::DenseElementsAttr numbers);

private:
  mlir::OpBuilder b;

public:
  Emitter e;

private:
  template <typename T> static int64_t offsetOf(T KernelArguments::*field) {
    static const KernelArguments example = {};
    return reinterpret_cast<const char *>(&(example.*field)) -
           reinterpret_cast<const char *>(&example);
  }
  Value load(int64_t offset, mlir::Type type);

  mlir::gpu::GPUModuleOp module;
  mlir::LLVM::LLVMFuncOp function;
  mlir::Type pointerType;
  mlir::LLVM::GlobalOp memory;
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_KERNELFRAME_H
