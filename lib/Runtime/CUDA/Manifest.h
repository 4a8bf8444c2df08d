//===- Manifest.h - What a bundle holds -------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_RUNTIME_CUDA_MANIFEST_H
#define ALIBI_LIB_RUNTIME_CUDA_MANIFEST_H

#include "Alibi/Sampling/Sampler.h"
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace alibi::cuda {

enum class Family { Mma, Wgmma };
enum class Role { Attention, Merge, Summarize, Norms };

/// Code of a module for one architecture.
struct ImageInfo {
  std::string arch; // "sm_80", "sm_90a"
  int capability;   // 80, 90
  bool exact;       // runs on that capability alone
  bool cubin;       // else PTX
  std::string file;
};

struct ModuleInfo {
  std::string name;
  Family family;
  std::vector<ImageInfo> images;
};

/// `#alibi.kernel`, and where the kernel is.
struct KernelInfo {
  std::string name;
  size_t module;
  Role role;
  Family family;
  int32_t threads, sharedBytes, tileRows, tileKeys, maxRows, minQueries;
  bool canSplit, wholeHeads;
};

struct SampledInfo {
  int64_t samples;
  std::string samplerName, encodingName;
  sampling::Sampler sampler;
  sampling::Encoding encoding;
  uint64_t seed;
  int64_t firstHead;
};

struct EntryInfo {
  std::string name, method;
  bool bfloat16; // else f16
  // -1: any.
  int64_t batch, queryHeads, keyHeads, queries, keys, depth, valueDepth;
  double scale;
  bool causal;
  int slopesRank;
  // Bits of alibi-c/CUDA.h: operands and results, partitions included.
  unsigned takes;
  bool needsSummary;
  std::optional<SampledInfo> sampled;
  std::vector<KernelInfo> kernels;
  std::vector<ModuleInfo> modules;

  bool has(Role role) const {
    for (const KernelInfo &kernel : kernels)
      if (kernel.role == role)
        return true;
    return false;
  }
};

/// Reads and checks a manifest; throws ALIBI_CUDA_INVALID_BUNDLE with the file
/// and the place in it.
std::vector<EntryInfo> readManifest(const std::string &file);

/// The bytes of a file; throws ALIBI_CUDA_INVALID_BUNDLE where it is not
/// readable.
std::string readFile(const std::string &file);

} // namespace alibi::cuda

#endif // ALIBI_LIB_RUNTIME_CUDA_MANIFEST_H
