//===- Arguments.cpp - What a launch is given, checked --------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Arguments.h"
#include "Alibi/Runtime/CUDA/KernelArguments.h"
#include "Failure.h"
#include <algorithm>
#include <limits>

namespace alibi::cuda {
namespace {

constexpr int64_t kMaxSize = std::numeric_limits<int32_t>::max();
/// Bytes that kernels copy at once.
constexpr int64_t kCopyBytes = 16;
/// Limit of the second and third size of a grid.
constexpr int64_t kMaxGrid = 65535;

const char *nameOf(Dimension dimension) {
  constexpr const char *kNames[kNumDimensions] = {
      "batch",       "query heads",  "key-value heads",
      "queries",     "keys",         "depth",
      "value depth", "segments + 1", "summary's blocks",
      "depth + 2",   "samples",      "words"};
  return kNames[dimension];
}

template <typename... Parts>
[[noreturn]] void invalid(const EntryInfo &entry, const Parts &...parts) {
  fail(ALIBI_CUDA_INVALID_ARGUMENT, "entry '", entry.name, "': ", parts...);
}

void checkSizes(const EntryInfo &entry, const OperandInfo &operand,
                const AlibiCudaTensor &tensor, Sizes &sizes) {
  for (int i = 0; i < operand.rank; ++i) {
    Dimension dimension = operand.dimensions[i];
    int64_t size = tensor.sizes[i];
    int64_t &known = sizes[dimension];
    if (known >= 0 && size != known)
      invalid(entry, operand.name, ": size ", i, " (", nameOf(dimension),
              ") is ", size, ", expected ", known);
    // At least 1: heads and the ends of segments.
    bool some = dimension == kHeads || dimension == kKeyHeads ||
                dimension == kDepth || dimension == kValueDepth ||
                dimension == kSegmentEnds;
    if (size < some || size > kMaxSize)
      invalid(entry, operand.name, ": size ", i, " (", nameOf(dimension),
              ") is ", size, ", expected ", some ? 1 : 0, " to ", kMaxSize);
    known = size;
  }
}

/// The sizes that follow from those of query, key and value.
void deriveSizes(const EntryInfo &entry, Sizes &sizes) {
  int64_t heads = sizes[kHeads], keyHeads = sizes[kKeyHeads];
  if (heads % keyHeads != 0)
    invalid(entry, "query: size 1 (query heads) is ", heads,
            ", expected a multiple of the key-value heads, ", keyHeads);
  if (sizes[kBatch] > kMaxGrid)
    invalid(entry, "query: size 0 (batch) is ", sizes[kBatch],
            ", expected at most ", kMaxGrid, ", the limit of a grid");
  if (heads > kMaxGrid)
    invalid(entry, "query: size 1 (query heads) is ", heads,
            ", expected at most ", kMaxGrid, ", the limit of a grid");
  sizes[kSummaryBlocks] = (sizes[kKeys] + kSummaryBlock - 1) / kSummaryBlock;
  sizes[kSummaryWidth] = sizes[kDepth] + 2;
}

void checkLayout(const EntryInfo &entry, const OperandInfo &operand,
                 const AlibiCudaTensor &tensor) {
  auto address = reinterpret_cast<uintptr_t>(tensor.data);
  bool copied = operand.layout == Layout::Copied16;
  int64_t alignment = copied ? kCopyBytes : operand.elementBytes;
  if (address % alignment != 0)
    invalid(entry, operand.name, ": the address is 0x", std::hex, address,
            std::dec, ", expected a multiple of ", alignment, " bytes");
  int last = operand.rank - 1;
  int64_t contiguous = 1;
  for (int i = last; i >= 0; --i) {
    // The stride of a single element is never used.
    int64_t stride = tensor.strides[i];
    if (tensor.sizes[i] == 1)
      continue;
    auto expect = [&](bool holds, const auto &...what) {
      if (!holds)
        invalid(entry, operand.name, ": stride ", i, " is ", stride,
                " elements, expected ", what...);
    };
    if (operand.layout == Layout::Contiguous)
      expect(stride == contiguous, contiguous, ", that of a contiguous tensor");
    else if (operand.layout != Layout::Strided && i == last)
      expect(stride == 1, 1);
    else if (copied)
      expect(stride % (kCopyBytes / operand.elementBytes) == 0,
             "a multiple of ", kCopyBytes / operand.elementBytes, " (",
             kCopyBytes, " bytes)");
    expect(!operand.written || stride != 0,
           "another one than 0 for what is written");
    contiguous *= tensor.sizes[i];
  }
}

} // namespace

OperandTable makeOperands(const EntryInfo &entry) {
  using A = AlibiCudaArguments;
  constexpr int kHalf = 2, kFloat = 4, kInt = 8;
  OperandTable table = {{
      {"query",
       &A::query,
       4,
       {kBatch, kHeads, kQueries, kDepth},
       Layout::Copied16,
       kHalf,
       false,
       false,
       true},
      {"key",
       &A::key,
       4,
       {kBatch, kKeyHeads, kKeys, kDepth},
       Layout::Copied16,
       kHalf,
       false,
       false,
       true},
      {"value",
       &A::value,
       4,
       {kBatch, kKeyHeads, kKeys, kValueDepth},
       Layout::Copied16,
       kHalf,
       false,
       false,
       true},
      {"slopes",
       &A::slopes,
       1,
       {kHeads},
       Layout::Strided,
       kFloat,
       false,
       false,
       true},
      {"key_lengths",
       &A::keyLengths,
       1,
       {kBatch},
       Layout::Contiguous,
       kInt,
       false,
       false,
       true},
      {"key_starts",
       &A::keyStarts,
       1,
       {kBatch},
       Layout::Contiguous,
       kInt,
       false,
       false,
       true},
      {"query_offset",
       &A::queryOffset,
       1,
       {kBatch},
       Layout::Contiguous,
       kInt,
       false,
       false,
       true},
      {"query_segments",
       &A::querySegments,
       1,
       {kSegmentEnds},
       Layout::Contiguous,
       kInt,
       false,
       false,
       true},
      {"key_segments",
       &A::keySegments,
       1,
       {kSegmentEnds},
       Layout::Contiguous,
       kInt,
       false,
       false,
       true},
      {"key_summary",
       &A::keySummary,
       4,
       {kBatch, kKeyHeads, kSummaryBlocks, kSummaryWidth},
       Layout::Rows,
       kFloat,
       false,
       false,
       entry.needsSummary && !entry.has(Role::Summarize)},
      {"partitions",
       &A::partitions,
       3,
       {kSamples, kHeads, kWords},
       Layout::Contiguous,
       kInt,
       false,
       false,
       true},
      {"out",
       &A::out,
       4,
       {kBatch, kHeads, kQueries, kValueDepth},
       Layout::Copied16,
       kHalf,
       true,
       false,
       true},
      {"lse",
       &A::lse,
       3,
       {kBatch, kHeads, kQueries},
       Layout::Strided,
       kFloat,
       true,
       false,
       true},
      {"dropped",
       &A::dropped,
       3,
       {kBatch, kHeads, kQueries},
       Layout::Strided,
       kFloat,
       true,
       false,
       true},
  }};
  for (int i = 0; i < kNumOperands; ++i)
    table[i].taken = entry.takes >> i & 1;
  if (entry.slopesRank == 2) {
    OperandInfo &slopes = table[3], &partitions = table[10];
    slopes.rank = 2;
    slopes.dimensions[0] = kBatch;
    slopes.dimensions[1] = kHeads;
    partitions.rank = 4;
    partitions.dimensions[1] = kBatch;
    partitions.dimensions[2] = kHeads;
    partitions.dimensions[3] = kWords;
  }
  return table;
}

Sizes checkArguments(const EntryInfo &entry, const OperandTable &operands,
                     const AlibiCudaArguments &arguments, bool all) {
  Sizes sizes;
  sizes.fill(-1);
  sizes[kBatch] = entry.batch;
  sizes[kHeads] = entry.queryHeads;
  sizes[kKeyHeads] = entry.keyHeads;
  sizes[kQueries] = entry.queries;
  sizes[kKeys] = entry.keys;
  sizes[kDepth] = entry.depth;
  sizes[kValueDepth] = entry.valueDepth;
  if (entry.sampled) {
    sizes[kSamples] = entry.sampled->samples;
    if (entry.sampled->encoding != sampling::Encoding::Bits)
      sizes[kWords] = sampling::wordsOf(entry.sampled->encoding, 0);
  }

  constexpr int kTensors = 3; // query, key, value
  for (int i = 0; i < kTensors; ++i)
    checkSizes(entry, operands[i], arguments.*operands[i].member, sizes);
  deriveSizes(entry, sizes);
  if (!all)
    return sizes;

  for (int i = kTensors; i < kNumOperands; ++i) {
    const OperandInfo &operand = operands[i];
    const AlibiCudaTensor &tensor = arguments.*operand.member;
    if (!operand.taken && tensor.data)
      invalid(entry, operand.name,
              " is given, expected none: the entry was compiled without it");
    if (!operand.taken || (!operand.required && !tensor.data))
      continue;
    bool hasSizes = std::any_of(tensor.sizes, tensor.sizes + operand.rank,
                                [](int64_t size) { return size != 0; });
    if (!tensor.data && !hasSizes && !isEmpty(sizes))
      invalid(entry, operand.name, " is missing, expected a tensor");
    checkSizes(entry, operand, tensor, sizes);
  }
  if (isEmpty(sizes))
    return sizes;

  for (const OperandInfo &operand : operands) {
    if (!operand.taken)
      continue;
    const AlibiCudaTensor &tensor = arguments.*operand.member;
    bool some = true;
    for (int i = 0; i < operand.rank; ++i)
      some &= tensor.sizes[i] != 0;
    if (tensor.data && some)
      checkLayout(entry, operand, tensor);
    else if (operand.required && some)
      invalid(entry, operand.name, " is null, expected an address");
  }
  return sizes;
}

} // namespace alibi::cuda
