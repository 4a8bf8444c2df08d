//===- CUDA.h - C API of the runtime of CUDA kernels --------------*- C -*-===//
//
// Part of the alibi-mlir project.
//
// Loads a bundle that `alibi-compile --target=cuda` wrote and launches its
// kernels through the CUDA driver, which is looked for when it is first needed.
// Nothing here allocates device memory or waits for the device, and C99 is
// enough to use it.
//
// Functions that return a status return ALIBI_CUDA_SUCCESS or say what was
// wrong in `alibiCudaLastError`; what they write is then left as it was. All of
// them may be called from several threads at once, but for closing a bundle
// that is in use. Pointers to bundles, entries and results are never null.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_C_CUDA_H
#define ALIBI_C_CUDA_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define ALIBI_CUDA_EXPORTED __attribute__((visibility("default")))
#else
#define ALIBI_CUDA_EXPORTED
#endif

#ifdef __cplusplus
extern "C" {
#endif

/// Changes with the structs and functions of this file.
#define ALIBI_CUDA_ABI_VERSION 1

/// Returns the ALIBI_CUDA_ABI_VERSION that the library was built with.
ALIBI_CUDA_EXPORTED int32_t alibiCudaAbiVersion(void);

typedef enum AlibiCudaStatus {
  ALIBI_CUDA_SUCCESS = 0,
  /// An argument of the call: its name, its value and what was expected.
  ALIBI_CUDA_INVALID_ARGUMENT = 1,
  /// A file of the bundle is missing or not what it must be.
  ALIBI_CUDA_INVALID_BUNDLE = 2,
  /// The driver's library cannot be loaded or lacks a function.
  ALIBI_CUDA_NO_DRIVER = 3,
  /// The driver sees no device.
  ALIBI_CUDA_NO_DEVICE = 4,
  /// The calling thread has no current CUDA context: `alibiCudaUseDevice`.
  ALIBI_CUDA_NO_CONTEXT = 5,
  /// The bundle was not compiled for the device's architecture.
  ALIBI_CUDA_NO_IMAGE = 6,
  /// A function of the driver failed: its name, error code and text.
  ALIBI_CUDA_DRIVER_ERROR = 7,
  /// Out of host memory.
  ALIBI_CUDA_OUT_OF_MEMORY = 8
} AlibiCudaStatus;

/// Returns what the last failure in the calling thread was, as text, or ""
/// where there was none. The text is the library's, until the thread's next
/// failure.
ALIBI_CUDA_EXPORTED const char *alibiCudaLastError(void);

//===----------------------------------------------------------------------===//
// Bundles and their entries
//===----------------------------------------------------------------------===//

/// A folder with a manifest and images of kernels, read into memory.
typedef struct AlibiCudaBundle AlibiCudaBundle;

/// One attention of a bundle; owned by the bundle, and valid until it is
/// closed.
typedef struct AlibiCudaEntry AlibiCudaEntry;

/// Opens the bundle in `folder`: reads `manifest.json`. Needs no driver.
/// `driver` is the file name of the driver's library, for another one than the
/// system's (`libcuda.so.1`), or null; it is loaded when it is first needed. On
/// success `*bundle` is the caller's, to be closed. ALIBI_CUDA_INVALID_BUNDLE
/// where the manifest is not readable or not valid: the text names file and
/// place.
ALIBI_CUDA_EXPORTED AlibiCudaStatus alibiCudaBundleOpen(
    const char *folder, const char *driver, AlibiCudaBundle **bundle);

/// Closes a bundle, null included, and unloads its kernels from the contexts
/// that still exist: those that were launched must have ended.
ALIBI_CUDA_EXPORTED void alibiCudaBundleClose(AlibiCudaBundle *bundle);

/// Returns the number of entries.
ALIBI_CUDA_EXPORTED intptr_t
alibiCudaBundleNumEntries(const AlibiCudaBundle *bundle);

/// Returns the entry with a number, in the manifest's order, or null where
/// there is none with it.
ALIBI_CUDA_EXPORTED AlibiCudaEntry *
alibiCudaBundleEntry(AlibiCudaBundle *bundle, intptr_t index);

/// Finds the entry with a name. ALIBI_CUDA_INVALID_ARGUMENT where there is
/// none; the text lists those that there are.
ALIBI_CUDA_EXPORTED AlibiCudaStatus alibiCudaBundleFind(AlibiCudaBundle *bundle,
                                                        const char *name,
                                                        AlibiCudaEntry **entry);

/// Operands and results, as bits.
enum {
  ALIBI_CUDA_QUERY = 1 << 0,
  ALIBI_CUDA_KEY = 1 << 1,
  ALIBI_CUDA_VALUE = 1 << 2,
  ALIBI_CUDA_SLOPES = 1 << 3,
  ALIBI_CUDA_KEY_LENGTHS = 1 << 4,
  ALIBI_CUDA_KEY_STARTS = 1 << 5,
  ALIBI_CUDA_QUERY_OFFSET = 1 << 6,
  ALIBI_CUDA_QUERY_SEGMENTS = 1 << 7,
  ALIBI_CUDA_KEY_SEGMENTS = 1 << 8,
  ALIBI_CUDA_KEY_SUMMARY = 1 << 9,
  ALIBI_CUDA_PARTITIONS = 1 << 10,
  ALIBI_CUDA_OUT = 1 << 11,
  ALIBI_CUDA_LSE = 1 << 12,
  ALIBI_CUDA_DROPPED = 1 << 13
};

/// What an entry computes. The strings are the bundle's.
typedef struct AlibiCudaDescription {
  const char *name;
  const char *element; ///< of query, key, value and out: "bf16" or "f16"
  const char *method;  ///< text of an attribute of alibi.attention
  /// Sizes, -1 where any is taken.
  int64_t batch, queryHeads, keyHeads, queries, keys, depth, valueDepth;
  double scale;
  int32_t causal;
  int32_t slopesRank;   ///< 1: [H], 2: [B, H]
  int32_t takes;        ///< bits of what must be given (a summary: may be)
  int32_t canSummarize; ///< whether a summary that is not given is computed
  /// Of sampled entries; `samples` is 0 and the strings are "" for others.
  int64_t samples;
  const char *sampler;
  const char *encoding;
  uint64_t seed;
  int64_t firstHead;
} AlibiCudaDescription;

/// Writes what an entry is.
ALIBI_CUDA_EXPORTED void
alibiCudaEntryDescribe(const AlibiCudaEntry *entry,
                       AlibiCudaDescription *description);

//===----------------------------------------------------------------------===//
// Launching
//===----------------------------------------------------------------------===//

/// A tensor in device memory: an address, null where the operand is absent, and
/// as many sizes and strides (in elements) as it has dimensions.
typedef struct AlibiCudaTensor {
  void *data;
  int64_t sizes[4];
  int64_t strides[4];
} AlibiCudaTensor;

/// What alibi.attention takes and gives; an entry takes those of its
/// description (`takes`), and no others. B batch entries, H query heads, Hk
/// key-value heads, N queries, M keys, all below 2^31; f16 or bf16 as the entry
/// says.
typedef struct AlibiCudaArguments {
  /// [B, H, N, D], [B, Hk, M, D], [B, Hk, M, Dv]. The innermost stride is 1;
  /// the addresses and the other strides are multiples of 16 bytes. Keys and
  /// values are not looked at where M is 0.
  AlibiCudaTensor query, key, value;
  AlibiCudaTensor slopes;                             ///< [H] or [B, H] f32
  AlibiCudaTensor keyLengths, keyStarts, queryOffset; ///< [B] i64, contiguous
  AlibiCudaTensor querySegments, keySegments; ///< [K + 1] i64, contiguous
  /// [B, Hk, ceil(M / 64), D + 2] f32, innermost stride 1.
  AlibiCudaTensor keySummary;
  /// [S, H, W], or [S, B, H, W] with slopes [B, H]; i64, contiguous.
  AlibiCudaTensor partitions;
  /// [B, H, N, Dv], strides like those of query; written.
  AlibiCudaTensor out;
  AlibiCudaTensor lse, dropped; ///< [B, H, N] f32; written
} AlibiCudaArguments;

/// Makes the primary context of a device, numbered from 0, the calling thread's
/// current context: for callers that have none. It stays retained until the
/// process ends.
ALIBI_CUDA_EXPORTED AlibiCudaStatus alibiCudaUseDevice(AlibiCudaBundle *bundle,
                                                       int32_t device);

/// Loads the kernels of an entry into the current context, where they are not
/// yet. The functions below do so themselves; call this before capturing a
/// graph.
ALIBI_CUDA_EXPORTED AlibiCudaStatus alibiCudaEntryLoad(AlibiCudaEntry *entry);

/// Writes how many bytes of device memory a launch with `arguments` on the
/// current device needs: partial results of split keys, a summary that is not
/// given, norms. Of query, key and value the sizes and strides are used, of a
/// summary whether it is given; the other operands may be missing.
ALIBI_CUDA_EXPORTED AlibiCudaStatus alibiCudaWorkspace(
    AlibiCudaEntry *entry, const AlibiCudaArguments *arguments, size_t *bytes);

/// Launches an entry on `stream` (a CUstream of the current context; null is
/// its default stream) and returns without waiting. Everything in `arguments`
/// is device memory, stays the caller's, and is in use until the kernels have
/// ended, as is `workspace`: at least as many bytes as `alibiCudaWorkspace`
/// says, at a multiple of 256 bytes, with any contents; null where it says 0.
/// `arguments` itself is not kept. Nothing is launched where an argument is not
/// valid, and where B or N is 0. Values in device memory are not checked. Where
/// one of several kernels cannot be launched those before it have been.
ALIBI_CUDA_EXPORTED AlibiCudaStatus
alibiCudaLaunch(AlibiCudaEntry *entry, const AlibiCudaArguments *arguments,
                void *workspace, size_t bytes, void *stream);

//===----------------------------------------------------------------------===//
// Partitions of sampled entries
//===----------------------------------------------------------------------===//

/// Writes W, the words of one partition for positions 0 .. length - 1. Only the
/// encoding "bits" depends on the length, 0 to 2^30.
/// ALIBI_CUDA_INVALID_ARGUMENT where the entry is not sampled.
ALIBI_CUDA_EXPORTED AlibiCudaStatus alibiCudaPartitionWords(
    const AlibiCudaEntry *entry, int64_t length, int64_t *words);

/// Draws the partitions of a sampled entry, those of alibi.partition, on the
/// host: from `slopes`, [heads] or, where the entry has slopes [B, H], [batch,
/// heads] contiguous floats in host memory, positive and finite, to
/// `partitions`, host memory for S * batch * heads * W words ([S, H, W] or [S,
/// B, H, W]); `numWords` says for how many there is room. `batch` is 1 where
/// the entry has slopes [H]. Work: S times `length` and head for the encoding
/// "bits", otherwise S a head.
ALIBI_CUDA_EXPORTED AlibiCudaStatus alibiCudaDraw(
    const AlibiCudaEntry *entry, const float *slopes, int64_t batch,
    int64_t heads, int64_t length, int64_t *partitions, int64_t numWords);

#ifdef __cplusplus
}
#endif

#endif // ALIBI_C_CUDA_H
