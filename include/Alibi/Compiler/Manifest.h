//===- Manifest.h - What a bundle of CUDA kernels holds ---------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_MANIFEST_H
#define ALIBI_COMPILER_MANIFEST_H

#include "Alibi/CodeGen/CUDA/CUDA.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include <optional>
#include <string>
#include <vector>

namespace alibi {

/// A function that is one attention, for who calls it.
struct KernelEntry {
  /// Samples that the caller draws (`alibi_mlir`'s runtime does).
  struct Sampled {
    int64_t samples;
    std::string sampler, encoding;
    uint64_t seed;
    /// Of a partition; 0: ceil(length / 64).
    int64_t words;
    int64_t firstHead;
  };
  /// An argument, or a result.
  struct Value {
    /// As the op calls it: "query", "key_lengths", "lse".
    std::string name;
    /// "bf16", "f32", "i64".
    std::string element;
    /// -1: any size.
    std::vector<int64_t> shape;
  };

  std::string name;
  /// "f16" or "bf16".
  std::string element;
  // -1: any size.
  int64_t batch, queryHeads, keyHeads, queries, keys, depth, valueDepth;
  bool causal;
  /// f32, as the kernels have it.
  double scale;
  /// As text of the attribute.
  std::string method;
  int64_t slopesRank;
  bool hasConstantSlopes;
  /// In the order of the function's arguments, and results.
  std::vector<Value> operands, results;
  std::optional<Sampled> sampled;
  /// Some head is certified.
  bool needsSummary;
};

KernelEntry describe(const AttentionEntry &entry);

/// A kernel and what its machine code takes, by architecture.
struct KernelInfo {
  std::string name;
  KernelAttr launch;
  std::vector<std::pair<std::string, int64_t>> registers;
  /// Where there are any.
  std::vector<std::pair<std::string, int64_t>> spillBytes;
};

struct KernelImage {
  std::string architecture;
  bool isCubin;
  std::string file;
  std::string contents;
};

/// A `gpu.module`, compiled.
struct KernelModule {
  std::string name;
  KernelFamily family;
  std::vector<KernelInfo> kernels;
  std::vector<KernelImage> images;
};

struct BundleEntry {
  KernelEntry entry;
  std::vector<KernelModule> modules;
};

/// The version of `manifest.json`. A change of what its members mean is a new
/// one.
inline constexpr int kManifestVersion = 1;

/// The members of an entry that do not depend on its kernels.
void writeEntry(llvm::json::OStream &json, const KernelEntry &entry);

/// The contents of `manifest.json`.
std::string writeManifest(llvm::ArrayRef<BundleEntry> entries);

/// The C header of a bundle, which documents its entries. `file` is its name.
std::string writeKernelHeader(llvm::ArrayRef<BundleEntry> entries,
                              llvm::StringRef file);

} // namespace alibi

#endif // ALIBI_COMPILER_MANIFEST_H
