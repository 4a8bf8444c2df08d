//===- OptimizationLevel.h - As newer versions of LLVM have it --*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// A class in LLVM 22, an enumeration in the LLVM that IREE's headers are for.
// Only IREE's option sources use it here.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_CHECK_LLVM_PASSES_OPTIMIZATIONLEVEL_H
#define ALIBI_CHECK_LLVM_PASSES_OPTIMIZATIONLEVEL_H

namespace llvm {
enum class OptimizationLevel { O0, O1, O2, O3 };
} // namespace llvm

#endif // ALIBI_CHECK_LLVM_PASSES_OPTIMIZATIONLEVEL_H
