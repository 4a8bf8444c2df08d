//===- Arguments.h - What a launch is given, checked ------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_RUNTIME_CUDA_ARGUMENTS_H
#define ALIBI_LIB_RUNTIME_CUDA_ARGUMENTS_H

#include "Manifest.h"
#include "alibi-c/CUDA.h"
#include <array>

namespace alibi::cuda {

/// What sizes mean.
enum Dimension : uint8_t {
  kBatch,
  kHeads,
  kKeyHeads,
  kQueries,
  kKeys,
  kDepth,
  kValueDepth,
  kSegmentEnds,
  kSummaryBlocks,
  kSummaryWidth,
  kSamples,
  kWords,
  kNumDimensions
};

/// A size for each, -1 where it is not known.
using Sizes = std::array<int64_t, kNumDimensions>;

/// How an operand may lie in memory.
enum class Layout : uint8_t {
  Copied16,   // copied 16 bytes at a time: innermost stride 1, the rest aligned
  Rows,       // innermost stride 1
  Contiguous, // without gaps
  Strided     // in any way
};

struct OperandInfo {
  const char *name;
  AlibiCudaTensor AlibiCudaArguments::*member;
  int rank;
  Dimension dimensions[4];
  Layout layout;
  int elementBytes;
  bool written, taken, required;
};

/// In the order of the bits of alibi-c/CUDA.h.
inline constexpr int kNumOperands = 14;
using OperandTable = std::array<OperandInfo, kNumOperands>;

OperandTable makeOperands(const EntryInfo &entry);

/// The sizes of a launch. Checks those of query, key and value, or, with `all`,
/// everything: throws ALIBI_CUDA_INVALID_ARGUMENT with the operand, its value
/// and what was expected. Without queries only sizes are checked.
Sizes checkArguments(const EntryInfo &entry, const OperandTable &operands,
                     const AlibiCudaArguments &arguments, bool all);

/// Whether nothing is to be computed.
inline bool isEmpty(const Sizes &sizes) {
  return sizes[kBatch] == 0 || sizes[kQueries] == 0;
}

} // namespace alibi::cuda

#endif // ALIBI_LIB_RUNTIME_CUDA_ARGUMENTS_H
