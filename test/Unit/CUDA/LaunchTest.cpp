//===- LaunchTest.cpp - What kernels are launched with --------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Attention.h"
#include "BundleFixture.h"
#include <array>
#include <thread>

namespace {

using Grid = std::array<uint32_t, 3>;

class Launch : public BundleFixture {
protected:
  /// Launches with the workspace that is asked for, at 0x700000.
  void launch(const AlibiCudaArguments &arguments) {
    state->numLaunches = 0;
    bytes = 0;
    ASSERT_EQ(alibiCudaWorkspace(attention, &arguments, &bytes),
              ALIBI_CUDA_SUCCESS)
        << alibiCudaLastError();
    void *workspace = bytes ? reinterpret_cast<void *>(0x700000) : nullptr;
    ASSERT_EQ(alibiCudaLaunch(attention, &arguments, workspace, bytes,
                              reinterpret_cast<void *>(0x77)),
              ALIBI_CUDA_SUCCESS)
        << alibiCudaLastError();
  }

  const FakeLaunch &launched(int i) { return state->launches[i]; }

  Grid grid(int i) {
    const uint32_t *sizes = launched(i).grid;
    return {sizes[0], sizes[1], sizes[2]};
  }

  size_t bytes = 0;
};

TEST_F(Launch, ManyRows) {
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  state->capability = 86;
  AlibiCudaArguments arguments = attentionOf(2, 300, 400);
  arguments.query.strides[1] = 64; // [B, N, H, D]
  arguments.query.strides[2] = 6 * 64;
  arguments.lse.strides[2] = 5;
  launch(arguments);
  ASSERT_EQ(state->numLaunches, 1);
  EXPECT_STREQ(state->images[0], "m.sm_86.cubin");
  EXPECT_EQ(state->numImages, 1);
  const FakeLaunch &is = launched(0);
  EXPECT_STREQ(is.kernel, "many_mma");
  // 300 rows fill 5 tiles of 64, of 3 heads.
  EXPECT_EQ(grid(0), (Grid{15, 2, 2}));
  EXPECT_EQ(is.threads[0], 128u);
  EXPECT_EQ(is.threads[1] * is.threads[2], 1u);
  EXPECT_EQ(is.sharedBytes, 65536u);
  EXPECT_EQ(is.maxSharedBytes, 65536u);
  EXPECT_EQ(is.stream, 0x77u);
  const alibi::cuda::KernelArguments &block = is.block;
  EXPECT_EQ(block.query, 0x10000u);
  EXPECT_EQ(block.key, 0x20000u);
  EXPECT_EQ(block.value, 0x30000u);
  EXPECT_EQ(block.out, 0x50000u);
  EXPECT_EQ(block.lse, 0x60004u);
  EXPECT_EQ(block.slopes, 0x40004u);
  EXPECT_EQ(block.dropped | block.keyLengths | block.keySegments |
                block.partitions | block.summary | block.norms |
                block.partialOut,
            0u);
  EXPECT_EQ(block.queryStrides[0], 6 * 300 * 64);
  EXPECT_EQ(block.queryStrides[1], 64);
  EXPECT_EQ(block.queryStrides[2], 6 * 64);
  EXPECT_EQ(block.valueStrides[1], 400 * 128);
  EXPECT_EQ(block.outStrides[2], 128);
  EXPECT_EQ(block.lseStrides[2], 5);
  EXPECT_EQ(block.slopesStrides[0], 0);
  EXPECT_EQ(block.slopesStrides[1], 1);
  EXPECT_EQ(block.batch, 2);
  EXPECT_EQ(block.heads, 6);
  EXPECT_EQ(block.keyHeads, 2);
  EXPECT_EQ(block.group, 3);
  EXPECT_EQ(block.queries, 300);
  EXPECT_EQ(block.keys, 400);
  EXPECT_EQ(block.rowsPerHead, 320);
  EXPECT_EQ(block.rowTiles, 15);
  EXPECT_EQ(block.splits, 1);
  EXPECT_EQ(block.segments, 0);
  EXPECT_EQ(block.summaryBlocks, 7);
}

TEST_F(Launch, LoadsOnce) {
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  ASSERT_EQ(alibiCudaEntryLoad(attention), ALIBI_CUDA_SUCCESS);
  EXPECT_EQ(state->numModules, 2);
  EXPECT_EQ(state->attributes, 4);
  AlibiCudaArguments arguments = attentionOf(2, 300, 400);
  std::vector<std::thread> threads;
  for (int i = 0; i < 3; ++i)
    launch(arguments);
  EXPECT_EQ(state->attributes, 4);
  // A context of another number is another context, at the same address or not.
  state->contextId = 2;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back(
        [&] { EXPECT_EQ(alibiCudaEntryLoad(attention), ALIBI_CUDA_SUCCESS); });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(state->numModules, 4);
  // Those of the first context have gone with it.
  alibiCudaBundleClose(bundle);
  bundle = nullptr;
  EXPECT_EQ(state->numModules, 2);
  EXPECT_EQ(state->contextSet, 1);
}

TEST_F(Launch, ChoosesImages) {
  struct {
    int capability;
    const char *image;
  } devices[] = {{80, "m.sm_80.cubin"},
                 {86, "m.sm_86.cubin"},
                 {89, "m.sm_86.cubin"},
                 {100, "m.sm_80.ptx"},
                 {120, "m.sm_80.ptx"}};
  for (auto &device : devices) {
    ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
    reset();
    state->capability = device.capability;
    ASSERT_EQ(alibiCudaEntryLoad(attention), ALIBI_CUDA_SUCCESS);
    EXPECT_EQ(state->numImages, 1);
    EXPECT_STREQ(state->images[0], device.image);
  }
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  reset();
  ASSERT_EQ(alibiCudaEntryLoad(attention), ALIBI_CUDA_SUCCESS);
  EXPECT_STREQ(state->images[0], "m.sm_80.ptx");
  EXPECT_STREQ(state->images[1], "w.sm_90a.cubin");
}

TEST_F(Launch, TensorMaps) {
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  AlibiCudaArguments arguments = attentionOf(1, 300, 400);
  arguments.query.strides[0] = 1; // of one element: anything
  arguments.key.strides[1] = 64;  // [B, M, Hk, D]
  arguments.key.strides[2] = 128;
  launch(arguments);
  ASSERT_EQ(state->numLaunches, 1);
  const FakeLaunch &is = launched(0);
  EXPECT_STREQ(is.kernel, "many_wgmma");
  // 300 rows fill 3 tiles of 128, of 3 heads.
  EXPECT_EQ(grid(0), (Grid{9, 2, 1}));
  EXPECT_EQ(is.block.rowsPerHead, 384);
  for (const FakeMap &map : is.maps) {
    EXPECT_EQ(map.type, 9);
    EXPECT_EQ(map.rank, 4);
    EXPECT_EQ(map.interleave, 0);
    EXPECT_EQ(map.swizzle, 3);
    EXPECT_EQ(map.promotion, 2);
    EXPECT_EQ(map.fill, 0);
    EXPECT_EQ(map.box[0], 64u);
    EXPECT_EQ(map.box[2] * map.box[3], 1u);
    EXPECT_EQ(map.strides[2] % 16, 0u);
  }
  auto sizes = [&](int i) {
    const uint64_t *s = is.maps[i].sizes;
    return std::array<uint64_t, 4>{s[0], s[1], s[2], s[3]};
  };
  EXPECT_EQ(sizes(0), (std::array<uint64_t, 4>{64, 300, 6, 1}));
  EXPECT_EQ(sizes(1), (std::array<uint64_t, 4>{64, 400, 2, 1}));
  EXPECT_EQ(sizes(2), (std::array<uint64_t, 4>{128, 400, 2, 1}));
  EXPECT_EQ(is.maps[0].address, 0x10000u);
  EXPECT_EQ(is.maps[0].box[1], 128u);
  EXPECT_EQ(is.maps[1].box[1], 96u);
  EXPECT_EQ(is.maps[2].box[1], 96u);
  EXPECT_EQ(is.maps[1].strides[0], 256u);
  EXPECT_EQ(is.maps[1].strides[1], 128u);
  // Strides that no map can have.
  arguments.value.strides[1] = 0;
  launch(arguments);
  EXPECT_STREQ(launched(0).kernel, "many_mma");
}

TEST_F(Launch, NoKeys) {
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  AlibiCudaArguments arguments = attentionOf(2, 300, 0);
  arguments.key.data = arguments.value.data = nullptr;
  arguments.value.strides[2] = 3;
  launch(arguments);
  ASSERT_EQ(state->numLaunches, 1);
  EXPECT_STREQ(launched(0).kernel, "many_mma");
  EXPECT_EQ(launched(0).block.keys, 0);
  EXPECT_EQ(launched(0).block.splits, 1);
}

TEST_F(Launch, Nothing) {
  ASSERT_EQ(open("/no/such/driver"), ALIBI_CUDA_SUCCESS);
  for (auto [batch, queries] : {std::pair{0, 300}, std::pair{2, 0}}) {
    AlibiCudaArguments arguments = attentionOf(batch, queries, 400);
    arguments.query.data = arguments.out.data = arguments.lse.data = nullptr;
    launch(arguments);
    EXPECT_EQ(bytes, 0u);
    EXPECT_EQ(state->numLaunches, 0);
  }
}

TEST_F(Launch, FewRowsSplit) {
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  // 3 x 5 rows fit into the kernel for few; 79 tiles of keys.
  launch(attentionOf(1, 5, 5000));
  ASSERT_EQ(state->numLaunches, 2);
  const alibi::cuda::KernelArguments &block = launched(0).block;
  EXPECT_STREQ(launched(0).kernel, "few_mma");
  // 132 / 2 parts would have 2 tiles each: 79 / 4 = 19, then 16 of 5 tiles.
  EXPECT_EQ(block.splits, 16);
  EXPECT_EQ(grid(0), (Grid{1, 2, 16}));
  EXPECT_EQ(block.rowsPerHead, 5);
  EXPECT_EQ(block.rowTiles, 1);
  EXPECT_EQ(block.partialOut, 0x700000u);
  uint64_t out = 16 * 6 * 5 * 128 * 4;
  EXPECT_EQ(block.partialLse, 0x700000 + out);
  EXPECT_EQ(bytes, out + 2048); // 16 * 6 * 5 * 4 = 1920
  EXPECT_STREQ(launched(1).kernel, "merge_mma");
  EXPECT_EQ(grid(1), (Grid{5, 6, 1}));
  EXPECT_EQ(launched(1).block.splits, 16);

  // Long keys: at most one block for each multiprocessor.
  launch(attentionOf(3, 5, 100000));
  EXPECT_EQ(launched(0).block.splits, 22);
  EXPECT_EQ(grid(0), (Grid{1, 2, 66}));
  EXPECT_EQ(grid(1), (Grid{5, 6, 3}));
  launch(attentionOf(1, 5, 1000000));
  EXPECT_EQ(launched(0).block.splits, 64);
  // Half of the device is busy.
  launch(attentionOf(33, 5, 100000));
  EXPECT_EQ(state->numLaunches, 1);
  EXPECT_EQ(launched(0).block.splits, 1);
  EXPECT_EQ(launched(0).block.partialOut, 0u);
  EXPECT_EQ(bytes, 0u);
  // Too few keys.
  launch(attentionOf(1, 5, 448));
  EXPECT_EQ(launched(0).block.splits, 1);
}

TEST_F(Launch, BlocksAtOnce) {
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  state->blocksAtOnce = 3;
  launch(attentionOf(3, 5, 100000));
  // 44 fill the device twice; none is left without keys.
  EXPECT_EQ(launched(0).block.splits, 44);
}

TEST_F(Launch, RowsOfOneTile) {
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  state->capability = 80;
  entry()["kernels"][0]["max_rows"] = 6;
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  launch(attentionOf(1, 21, 100)); // 63 rows of a group share a tile
  EXPECT_STREQ(launched(0).kernel, "many_mma");
  EXPECT_EQ(launched(0).block.rowsPerHead, 21);
  EXPECT_EQ(launched(0).block.rowTiles, 1);
  launch(attentionOf(1, 22, 100)); // 66 do not
  EXPECT_EQ(launched(0).block.rowsPerHead, 64);
  EXPECT_EQ(launched(0).block.rowTiles, 3);
}

TEST_F(Launch, Summary) {
  entry()["needs_summary"] = true;
  entry()["operands"].push_back("key_summary");
  entry()["results"].push_back("dropped");
  addKernel("summarize_mma", "summarize", "mma", 0, 0, 0, false);
  addKernel("norms_mma", "norms", "mma", 0, 0, 0, false);
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS) << alibiCudaLastError();
  AlibiCudaArguments arguments = attentionOf(2, 300, 400);
  arguments.dropped = arguments.lse;
  launch(arguments);
  ASSERT_EQ(state->numLaunches, 3);
  EXPECT_STREQ(launched(0).kernel, "summarize_mma");
  EXPECT_EQ(grid(0), (Grid{7, 2, 2}));
  EXPECT_STREQ(launched(1).kernel, "norms_mma");
  EXPECT_EQ(grid(1), (Grid{2, 2, 1}));
  EXPECT_STREQ(launched(2).kernel, "many_wgmma");
  const alibi::cuda::KernelArguments &block = launched(2).block;
  EXPECT_EQ(block.summary, 0x700000u);
  EXPECT_EQ(block.summaryStrides[0], 2 * 7 * 66);
  EXPECT_EQ(block.summaryStrides[1], 7 * 66);
  EXPECT_EQ(block.summaryStrides[2], 66);
  uint64_t summary = 2 * 2 * 7 * 66 * 4; // 7392, to 7424
  EXPECT_EQ(block.norms, 0x700000 + 7424u);
  EXPECT_EQ(bytes, 7424u + 256u);
  EXPECT_LE(summary, 7424u);
  EXPECT_EQ(block.dropped, 0x60004u);

  arguments.keySummary = tensorAt(0x80000, {2, 2, 7, 66});
  arguments.keySummary.strides[2] = 68;
  launch(arguments);
  ASSERT_EQ(state->numLaunches, 2);
  EXPECT_EQ(bytes, 256u);
  EXPECT_EQ(launched(1).block.summary, 0x80000u);
  EXPECT_EQ(launched(1).block.summaryStrides[2], 68);
  EXPECT_EQ(launched(1).block.norms, 0x700000u);

  arguments = attentionOf(2, 300, 0);
  arguments.dropped = arguments.lse;
  launch(arguments);
  EXPECT_EQ(state->numLaunches, 1);
  EXPECT_EQ(bytes, 0u);
}

TEST_F(Launch, SlopesByBatch) {
  entry()["slopes"]["rank"] = 2;
  entry()["operands"] = {"query",          "key",         "value",
                         "slopes",         "key_lengths", "query_offset",
                         "query_segments", "key_segments"};
  entry()["sampled"] = {{"samples", 5}, {"sampler", "stratified"},
                        {"seed", 11},   {"encoding", "bits"},
                        {"words", 0},   {"first_head", 0}};
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS) << alibiCudaLastError();
  AlibiCudaArguments arguments = attentionOf(3, 300, 400);
  arguments.slopes = tensorAt(0x40004, {3, 6});
  arguments.slopes.strides[0] = 0;
  arguments.keyLengths = tensorAt(0x1008, {3});
  arguments.queryOffset = tensorAt(0x2008, {3});
  arguments.querySegments = tensorAt(0x3008, {9});
  arguments.keySegments = tensorAt(0x4008, {9});
  arguments.partitions = tensorAt(0x5008, {5, 3, 6, 7});
  launch(arguments);
  const alibi::cuda::KernelArguments &block = launched(0).block;
  EXPECT_EQ(block.slopesStrides[0], 0);
  EXPECT_EQ(block.slopesStrides[1], 1);
  EXPECT_EQ(block.keyLengths, 0x1008u);
  EXPECT_EQ(block.queryOffset, 0x2008u);
  EXPECT_EQ(block.querySegments, 0x3008u);
  EXPECT_EQ(block.keySegments, 0x4008u);
  EXPECT_EQ(block.keyStarts, 0u);
  EXPECT_EQ(block.segments, 8);
  EXPECT_EQ(block.partitions, 0x5008u);
  EXPECT_EQ(block.partitionStrides[0], 3 * 6 * 7);
  EXPECT_EQ(block.partitionStrides[1], 6 * 7);
  EXPECT_EQ(block.partitionStrides[2], 7);
  EXPECT_EQ(block.partitionWords, 7);
}

} // namespace
