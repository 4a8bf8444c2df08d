//===- BF16Memory.h - bf16 in memory as integers ----------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_PIPELINES_BF16MEMORY_H
#define ALIBI_LIB_PIPELINES_BF16MEMORY_H

#include "mlir/Pass/Pass.h"

namespace alibi {

/// A pass, `alibi-bf16-memory`, on modules in the LLVM dialect: single bf16
/// numbers are loaded and stored as i16. Where their arithmetic is integer
/// arithmetic already, LLVM then sees no bf16 at all. It would make vectors of
/// them, whose masked stores are calls of conversion functions on machines
/// without instructions for bf16, which no library may have.
std::unique_ptr<mlir::Pass> createBF16MemoryPass();

void registerBF16MemoryPass();

} // namespace alibi

#endif // ALIBI_LIB_PIPELINES_BF16MEMORY_H
