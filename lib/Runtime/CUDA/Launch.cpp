//===- Launch.cpp - Plans and launches of an entry ------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Launch.h"
#include "Alibi/Runtime/CUDA/KernelArguments.h"
#include <algorithm>
#include <cstring>
#include <limits>

namespace alibi::cuda {
namespace {

constexpr int64_t kAlignment = 256;
constexpr int64_t kMaxSplits = 64;
/// Tiles of keys that are worth a block of their own.
constexpr int64_t kLeastTilesOfSplit = 4;
constexpr int64_t kMaxGrid = 65535;
/// Limit of the strides of a tensor map, in bytes.
constexpr int64_t kMaxMapStride = int64_t(1) << 40;
constexpr int kElementBytes = 2;

int64_t ceilDiv(int64_t a, int64_t b) { return (a + b - 1) / b; }

/// What is launched, and where its parts of the workspace begin.
struct Plan {
  const LoadedKernel *attention;
  int64_t rowsPerHead, rowTiles, splits;
  bool summarize, norms;
  uint64_t partialOut, partialLse, summary, normsAt;
  uint64_t bytes;
};

/// Whether a tensor map can describe a tensor: strides are positive, where they
/// are used at all.
bool canMap(const AlibiCudaTensor &tensor) {
  for (int i = 0; i < 3; ++i) {
    int64_t stride = tensor.strides[i];
    if (tensor.sizes[i] > 1 &&
        (stride <= 0 || stride >= kMaxMapStride / kElementBytes))
      return false;
  }
  return true;
}

const LoadedKernel &chooseAttention(const AlibiCudaEntry &entry,
                                    const LoadedEntry &loaded,
                                    const AlibiCudaArguments &arguments,
                                    const Sizes &sizes) {
  int64_t rows = sizes[kHeads] / sizes[kKeyHeads] * sizes[kQueries];
  // A tensor map has no sizes that are 0.
  bool maps = sizes[kKeys] > 0 && canMap(arguments.query) &&
              canMap(arguments.key) && canMap(arguments.value);
  for (const LoadedKernel &kernel : loaded.attention)
    if ((kernel.info->maxRows == 0 || kernel.info->maxRows >= rows) &&
        kernel.info->minQueries <= sizes[kQueries] &&
        (maps || kernel.info->family != Family::Wgmma))
      return kernel;
  fail(ALIBI_CUDA_INVALID_ARGUMENT, "entry '", entry.info.name,
       "' has no kernel for ", rows, " rows of a key-value head",
       maps ? "" : " without keys, or with strides that are not positive",
       " on this device");
}

/// In how many parts the keys are read: as many as give every multiprocessor
/// one or two blocks, where there are few of them otherwise.
int64_t chooseSplits(const LoadedEntry &loaded, const LoadedKernel &kernel,
                     int64_t blocks, const Sizes &sizes) {
  int64_t tiles = ceilDiv(sizes[kKeys], kernel.info->tileKeys);
  if (!kernel.info->canSplit || !loaded.merge.function ||
      2 * blocks >= loaded.multiprocessors)
    return 1;
  int64_t room =
      int64_t(loaded.multiprocessors) * std::min(kernel.blocksAtOnce, 2);
  int64_t splits = std::min({room / blocks, tiles / kLeastTilesOfSplit,
                             kMaxSplits, kMaxGrid / sizes[kBatch]});
  if (splits <= 1)
    return 1;
  // None is without keys.
  return ceilDiv(tiles, ceilDiv(tiles, splits));
}

Plan makePlan(const AlibiCudaEntry &entry, const LoadedEntry &loaded,
              const AlibiCudaArguments &arguments, const Sizes &sizes) {
  Plan plan = {};
  plan.attention = &chooseAttention(entry, loaded, arguments, sizes);
  const KernelInfo &kernel = *plan.attention->info;
  int64_t group = sizes[kHeads] / sizes[kKeyHeads], queries = sizes[kQueries];
  bool apart = kernel.wholeHeads || group * queries > kernel.tileRows;
  plan.rowsPerHead =
      apart ? ceilDiv(queries, kernel.tileRows) * kernel.tileRows : queries;
  if (group * plan.rowsPerHead > std::numeric_limits<int32_t>::max())
    fail(ALIBI_CUDA_INVALID_ARGUMENT, "entry '", entry.info.name,
         "': query: size 2 (queries) is ", queries, ", expected fewer: ", group,
         " query heads of a key-value head have 2^31 rows or more");
  plan.rowTiles = ceilDiv(group * plan.rowsPerHead, kernel.tileRows);
  plan.splits =
      chooseSplits(loaded, *plan.attention,
                   plan.rowTiles * sizes[kKeyHeads] * sizes[kBatch], sizes);
  plan.summarize =
      entry.info.needsSummary && !arguments.keySummary.data && sizes[kKeys] > 0;
  plan.norms = loaded.norms.function && sizes[kKeys] > 0;
  if (plan.summarize && !loaded.summarize.function)
    fail(ALIBI_CUDA_INVALID_ARGUMENT, "entry '", entry.info.name,
         "': key_summary is null, expected an address: there is no kernel that "
         "computes it");

  auto take = [&](bool wanted, uint64_t &at,
                  std::initializer_list<int64_t> shape) {
    if (!wanted)
      return;
    at = plan.bytes;
    uint64_t bytes = sizeof(float);
    bool overflow = false;
    for (int64_t size : shape)
      overflow |= __builtin_mul_overflow(bytes, uint64_t(size), &bytes);
    overflow |= __builtin_add_overflow(bytes, kAlignment - 1, &bytes);
    bytes &= ~uint64_t(kAlignment - 1);
    overflow |= __builtin_add_overflow(plan.bytes, bytes, &plan.bytes);
    if (overflow)
      fail(ALIBI_CUDA_INVALID_ARGUMENT, "entry '", entry.info.name,
           "': the workspace would have 2^64 bytes or more");
  };
  int64_t batch = sizes[kBatch], heads = sizes[kHeads],
          keyHeads = sizes[kKeyHeads], blocks = sizes[kSummaryBlocks];
  take(plan.splits > 1, plan.partialOut,
       {plan.splits, batch, heads, queries, sizes[kValueDepth]});
  take(plan.splits > 1, plan.partialLse,
       {plan.splits + 1, batch, heads, queries});
  take(plan.summarize, plan.summary,
       {batch, keyHeads, blocks, sizes[kSummaryWidth]});
  take(plan.norms, plan.normsAt, {batch, keyHeads, 2, blocks});
  return plan;
}

uint64_t address(const AlibiCudaTensor &tensor) {
  return reinterpret_cast<uintptr_t>(tensor.data);
}

/// The block that every kernel is given. `base`: the workspace's address.
KernelArguments makeBlock(const AlibiCudaEntry &entry,
                          const AlibiCudaArguments &arguments,
                          const Sizes &sizes, const Plan &plan, uint64_t base) {
  KernelArguments block = {};
  block.query = address(arguments.query);
  block.key = address(arguments.key);
  block.value = address(arguments.value);
  block.out = address(arguments.out);
  block.lse = address(arguments.lse);
  block.dropped = address(arguments.dropped);
  block.slopes = address(arguments.slopes);
  block.keyLengths = address(arguments.keyLengths);
  block.keyStarts = address(arguments.keyStarts);
  block.queryOffset = address(arguments.queryOffset);
  block.querySegments = address(arguments.querySegments);
  block.keySegments = address(arguments.keySegments);
  block.partitions = address(arguments.partitions);
  if (plan.splits > 1) {
    block.partialOut = base + plan.partialOut;
    block.partialLse = base + plan.partialLse;
  }
  if (plan.norms)
    block.norms = base + plan.normsAt;

  auto strides = [](int64_t (&to)[3], const AlibiCudaTensor &tensor) {
    if (tensor.data)
      // A stride that is never taken may be anything: rows beyond the last one
      // must not make addresses of it that are not aligned.
      for (int i = 0; i < 3; ++i)
        to[i] = tensor.sizes[i] == 1 ? 0 : tensor.strides[i];
  };
  strides(block.queryStrides, arguments.query);
  strides(block.keyStrides, arguments.key);
  strides(block.valueStrides, arguments.value);
  strides(block.outStrides, arguments.out);
  strides(block.lseStrides, arguments.lse);
  strides(block.droppedStrides, arguments.dropped);
  if (plan.summarize) {
    block.summary = base + plan.summary;
    block.summaryStrides[2] = sizes[kSummaryWidth];
    block.summaryStrides[1] = sizes[kSummaryBlocks] * sizes[kSummaryWidth];
    block.summaryStrides[0] = sizes[kKeyHeads] * block.summaryStrides[1];
  } else {
    block.summary = address(arguments.keySummary);
    strides(block.summaryStrides, arguments.keySummary);
  }
  bool byBatch = entry.info.slopesRank == 2;
  if (arguments.slopes.data) {
    block.slopesStrides[0] = byBatch ? arguments.slopes.strides[0] : 0;
    block.slopesStrides[1] = arguments.slopes.strides[byBatch];
  }
  if (entry.info.sampled) {
    int64_t words = sizes[kWords], heads = sizes[kHeads];
    block.partitionStrides[2] = words;
    block.partitionStrides[1] = byBatch ? heads * words : 0;
    block.partitionStrides[0] = heads * words * (byBatch ? sizes[kBatch] : 1);
    block.partitionWords = words;
  }

  auto int32 = [](int64_t size) { return static_cast<int32_t>(size); };
  block.batch = int32(sizes[kBatch]);
  block.heads = int32(sizes[kHeads]);
  block.keyHeads = int32(sizes[kKeyHeads]);
  block.group = block.heads / block.keyHeads;
  block.queries = int32(sizes[kQueries]);
  block.keys = int32(sizes[kKeys]);
  block.rowsPerHead = int32(plan.rowsPerHead);
  block.rowTiles = int32(plan.rowTiles);
  block.splits = int32(plan.splits);
  block.segments = int32(std::max<int64_t>(sizes[kSegmentEnds] - 1, 0));
  block.summaryBlocks = int32(sizes[kSummaryBlocks]);
  return block;
}

/// The tensor map of query, key or value, for a box of `tile` rows.
void encodeMap(const Driver &driver, const EntryInfo &entry, const char *name,
               const AlibiCudaTensor &tensor, int tile, TensorMap &map) {
  uint64_t sizes[4], strides[3];
  for (int i = 0; i < 4; ++i)
    sizes[i] = tensor.sizes[3 - i];
  // A stride of a single element may be anything; the map wants a valid one.
  for (int i = 0; i < 3; ++i)
    strides[i] = sizes[i + 1] > 1
                     ? uint64_t(tensor.strides[2 - i]) * kElementBytes
                     : sizes[0] * kElementBytes;
  uint32_t box[] = {kTensorMapColumns, uint32_t(tile), 1, 1};
  uint32_t ones[] = {1, 1, 1, 1};
  Result result = driver.tensorMapEncodeTiled(
      &map, entry.bfloat16 ? kTensorBFloat16 : kTensorFloat16, 4, tensor.data,
      sizes, strides, box, ones, kInterleaveNone, kSwizzle128, kPromotion128,
      kFillZeros);
  if (result != 0)
    driver.check(result, "cuTensorMapEncodeTiled", name);
}

void launchKernel(const Driver &driver, const LoadedKernel &kernel, int64_t x,
                  int64_t y, int64_t z, Stream stream, void **parameters) {
  Result result = driver.launchKernel(kernel.function, unsigned(x), unsigned(y),
                                      unsigned(z), kernel.info->threads, 1, 1,
                                      kernel.info->sharedBytes, stream,
                                      parameters, nullptr);
  if (result != 0)
    driver.check(result, "cuLaunchKernel", kernel.info->name);
}

} // namespace

size_t workspaceBytes(AlibiCudaEntry &entry,
                      const AlibiCudaArguments &arguments) {
  Sizes sizes =
      checkArguments(entry.info, entry.operands, arguments, /*all=*/false);
  if (isEmpty(sizes))
    return 0;
  return makePlan(entry, entry.current(), arguments, sizes).bytes;
}

void launch(AlibiCudaEntry &entry, const AlibiCudaArguments &arguments,
            void *workspace, size_t bytes, Stream stream) {
  Sizes sizes =
      checkArguments(entry.info, entry.operands, arguments, /*all=*/true);
  if (isEmpty(sizes))
    return;
  const LoadedEntry &loaded = entry.current();
  Plan plan = makePlan(entry, loaded, arguments, sizes);
  auto base = reinterpret_cast<uintptr_t>(workspace);
  if (bytes < plan.bytes || (plan.bytes && !workspace))
    fail(ALIBI_CUDA_INVALID_ARGUMENT, "entry '", entry.info.name,
         "': the workspace ",
         workspace ? "has " + std::to_string(bytes) + " bytes" : "is null",
         ", expected ", plan.bytes, " bytes (alibiCudaWorkspace)");
  if (plan.bytes && base % kAlignment != 0)
    fail(ALIBI_CUDA_INVALID_ARGUMENT, "entry '", entry.info.name,
         "': the workspace's address is 0x", std::hex, base, std::dec,
         ", expected a multiple of ", kAlignment, " bytes");

  const Driver &driver = *loaded.driver;
  KernelArguments block = makeBlock(entry, arguments, sizes, plan, base);
  TensorMap maps[3];
  void *parameters[] = {&block, &maps[0], &maps[1], &maps[2]};
  const KernelInfo &attention = *plan.attention->info;
  if (attention.family == Family::Wgmma) {
    encodeMap(driver, entry.info, "query", arguments.query, attention.tileRows,
              maps[0]);
    encodeMap(driver, entry.info, "key", arguments.key, attention.tileKeys,
              maps[1]);
    encodeMap(driver, entry.info, "value", arguments.value, attention.tileKeys,
              maps[2]);
  }
  int64_t batch = sizes[kBatch], keyHeads = sizes[kKeyHeads];
  if (plan.summarize)
    launchKernel(driver, loaded.summarize, sizes[kSummaryBlocks], keyHeads,
                 batch, stream, parameters);
  if (plan.norms)
    launchKernel(driver, loaded.norms, keyHeads, batch, 1, stream, parameters);
  launchKernel(driver, *plan.attention, plan.rowTiles, keyHeads,
               batch * plan.splits, stream, parameters);
  if (plan.splits > 1)
    launchKernel(driver, loaded.merge, sizes[kQueries], sizes[kHeads], batch,
                 stream, parameters);
}

} // namespace alibi::cuda
