//===- CAPI.cpp - The C functions of the runtime --------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Draw.h"
#include "Launch.h"
#include <new>

using namespace alibi::cuda;

namespace {

thread_local std::string lastError;

AlibiCudaStatus failed(AlibiCudaStatus status, const char *text) {
  try {
    lastError = text;
  } catch (...) {
    lastError.clear();
  }
  return status;
}

/// Runs what may throw.
template <typename Body> AlibiCudaStatus guarded(Body body) {
  try {
    body();
    return ALIBI_CUDA_SUCCESS;
  } catch (const Failure &failure) {
    return failed(failure.status, failure.text.c_str());
  } catch (const std::bad_alloc &) {
    return failed(ALIBI_CUDA_OUT_OF_MEMORY, "out of host memory");
  } catch (const std::exception &error) {
    // More elements than a container can have, or no thread's lock.
    return failed(ALIBI_CUDA_OUT_OF_MEMORY, error.what());
  }
}

} // namespace

int32_t alibiCudaAbiVersion(void) { return ALIBI_CUDA_ABI_VERSION; }

const char *alibiCudaLastError(void) { return lastError.c_str(); }

AlibiCudaStatus alibiCudaBundleOpen(const char *folder, const char *driver,
                                    AlibiCudaBundle **bundle) {
  return guarded([&] { *bundle = new AlibiCudaBundle(folder, driver); });
}

void alibiCudaBundleClose(AlibiCudaBundle *bundle) { delete bundle; }

intptr_t alibiCudaBundleNumEntries(const AlibiCudaBundle *bundle) {
  return static_cast<intptr_t>(bundle->entries.size());
}

AlibiCudaEntry *alibiCudaBundleEntry(AlibiCudaBundle *bundle, intptr_t index) {
  if (index < 0 || index >= alibiCudaBundleNumEntries(bundle))
    return nullptr;
  return bundle->entries[index].get();
}

AlibiCudaStatus alibiCudaBundleFind(AlibiCudaBundle *bundle, const char *name,
                                    AlibiCudaEntry **entry) {
  return guarded([&] {
    std::string all;
    for (const auto &candidate : bundle->entries) {
      if (candidate->info.name == name) {
        *entry = candidate.get();
        return;
      }
      all += (all.empty() ? "'" : ", '") + candidate->info.name + "'";
    }
    fail(ALIBI_CUDA_INVALID_ARGUMENT, "the bundle '", bundle->folder,
         "' has no entry '", name, "', expected one of ", all);
  });
}

void alibiCudaEntryDescribe(const AlibiCudaEntry *entry,
                            AlibiCudaDescription *description) {
  const EntryInfo &info = entry->info;
  AlibiCudaDescription result = {};
  result.name = info.name.c_str();
  result.element = info.bfloat16 ? "bf16" : "f16";
  result.method = info.method.c_str();
  result.batch = info.batch;
  result.queryHeads = info.queryHeads;
  result.keyHeads = info.keyHeads;
  result.queries = info.queries;
  result.keys = info.keys;
  result.depth = info.depth;
  result.valueDepth = info.valueDepth;
  result.scale = info.scale;
  result.causal = info.causal;
  result.slopesRank = info.slopesRank;
  result.takes = static_cast<int32_t>(info.takes);
  result.canSummarize = info.has(Role::Summarize);
  result.sampler = result.encoding = "";
  if (info.sampled) {
    result.samples = info.sampled->samples;
    result.sampler = info.sampled->samplerName.c_str();
    result.encoding = info.sampled->encodingName.c_str();
    result.seed = info.sampled->seed;
    result.firstHead = info.sampled->firstHead;
  }
  *description = result;
}

AlibiCudaStatus alibiCudaUseDevice(AlibiCudaBundle *bundle, int32_t device) {
  return guarded([&] { bundle->driver().useDevice(device); });
}

AlibiCudaStatus alibiCudaEntryLoad(AlibiCudaEntry *entry) {
  return guarded([&] { entry->current(); });
}

AlibiCudaStatus alibiCudaWorkspace(AlibiCudaEntry *entry,
                                   const AlibiCudaArguments *arguments,
                                   size_t *bytes) {
  return guarded([&] { *bytes = workspaceBytes(*entry, *arguments); });
}

AlibiCudaStatus alibiCudaLaunch(AlibiCudaEntry *entry,
                                const AlibiCudaArguments *arguments,
                                void *workspace, size_t bytes, void *stream) {
  return guarded([&] {
    launch(*entry, *arguments, workspace, bytes, static_cast<Stream>(stream));
  });
}

AlibiCudaStatus alibiCudaPartitionWords(const AlibiCudaEntry *entry,
                                        int64_t length, int64_t *words) {
  return guarded([&] { *words = partitionWords(entry->info, length); });
}

AlibiCudaStatus alibiCudaDraw(const AlibiCudaEntry *entry, const float *slopes,
                              int64_t batch, int64_t heads, int64_t length,
                              int64_t *partitions, int64_t numWords) {
  return guarded([&] {
    drawInto(entry->info, slopes, batch, heads, length, partitions, numWords);
  });
}
