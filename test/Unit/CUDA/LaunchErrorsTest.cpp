//===- LaunchErrorsTest.cpp - Launches that are refused -------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Attention.h"
#include "BundleFixture.h"
#include <functional>

namespace {

class LaunchErrors : public BundleFixture {
protected:
  using Arguments = AlibiCudaArguments;

  AlibiCudaStatus launch(const Arguments &arguments) {
    return alibiCudaLaunch(attention, &arguments, nullptr, 0, nullptr);
  }

  /// Expects a text for arguments that are right but for a change.
  void expectInvalid(const std::function<void(Arguments &)> &change,
                     const char *part) {
    Arguments arguments = attentionOf(2, 300, 400);
    change(arguments);
    EXPECT_FAILS(launch(arguments), ALIBI_CUDA_INVALID_ARGUMENT,
                 std::string("entry 'attention': ") + part);
    EXPECT_EQ(state->numLaunches, 0);
  }
};

TEST_F(LaunchErrors, Sizes) {
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  expectInvalid([](Arguments &a) { a.query.sizes[1] = 4; },
                "query: size 1 (query heads) is 4, expected 6");
  expectInvalid([](Arguments &a) { a.query.sizes[2] = -1; },
                "query: size 2 (queries) is -1, expected 0 to 2147483647");
  expectInvalid([](Arguments &a) { a.query.sizes[2] = int64_t(1) << 31; },
                "query: size 2 (queries) is 2147483648, expected 0 to");
  expectInvalid([](Arguments &a) { a.key.sizes[0] = 3; },
                "key: size 0 (batch) is 3, expected 2");
  expectInvalid([](Arguments &a) { a.value.sizes[2] = 399; },
                "value: size 2 (keys) is 399, expected 400");
  expectInvalid([](Arguments &a) { a.slopes.sizes[0] = 1; },
                "slopes: size 0 (query heads) is 1, expected 6");
  expectInvalid([](Arguments &a) { a.out.sizes[3] = 64; },
                "out: size 3 (value depth) is 64, expected 128");
  expectInvalid([](Arguments &a) { a.lse.sizes[2] = 301; },
                "lse: size 2 (queries) is 301, expected 300");
  expectInvalid(
      [](Arguments &a) {
        a.query.sizes[0] = a.key.sizes[0] = a.value.sizes[0] = 70000;
      },
      "query: size 0 (batch) is 70000, expected at most 65535");
  entry()["sizes"]["query_heads"] = -1;
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  expectInvalid([](Arguments &a) { a.query.sizes[1] = 7; },
                "query: size 1 (query heads) is 7, expected a multiple of the "
                "key-value heads, 2");
  expectInvalid([](Arguments &a) { a.query.sizes[1] = 0; },
                "query: size 1 (query heads) is 0, expected 1 to");
}

TEST_F(LaunchErrors, Layout) {
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  auto at = [](uintptr_t address) { return reinterpret_cast<void *>(address); };
  expectInvalid([&](Arguments &a) { a.key.data = at(0x20008); },
                "key: the address is 0x20008, expected a multiple of 16 bytes");
  expectInvalid([&](Arguments &a) { a.lse.data = at(0x20002); },
                "lse: the address is 0x20002, expected a multiple of 4 bytes");
  expectInvalid([](Arguments &a) { a.value.strides[3] = 2; },
                "value: stride 3 is 2 elements, expected 1");
  expectInvalid([](Arguments &a) { a.out.strides[2] = 132; },
                "out: stride 2 is 132 elements, expected a multiple of 8 (16 "
                "bytes)");
  expectInvalid([](Arguments &a) { a.out.strides[0] = 0; },
                "out: stride 0 is 0 elements, expected another one than 0");
  expectInvalid([](Arguments &a) { a.lse.strides[1] = 0; },
                "lse: stride 1 is 0 elements, expected another one than 0");
}

TEST_F(LaunchErrors, Presence) {
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  expectInvalid([](Arguments &a) { a.key.data = nullptr; },
                "key is null, expected an address");
  expectInvalid([](Arguments &a) { a.lse.data = nullptr; },
                "lse is null, expected an address");
  expectInvalid([](Arguments &a) { a.slopes = AlibiCudaTensor(); },
                "slopes is missing, expected a tensor");
  expectInvalid([](Arguments &a) { a.keyLengths = tensorAt(0x1000, {2}); },
                "key_lengths is given, expected none");
  expectInvalid([](Arguments &a) { a.dropped = a.lse; },
                "dropped is given, expected none");
}

TEST_F(LaunchErrors, Integers) {
  entry()["operands"] = {"query",       "key",         "value",
                         "slopes",      "key_lengths", "query_segments",
                         "key_segments"};
  entry()["sampled"] = {{"samples", 5}, {"sampler", "stratified"},
                        {"seed", 11},   {"encoding", "bits"},
                        {"words", 0},   {"first_head", 0}};
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS) << alibiCudaLastError();
  auto expect = [&](const std::function<void(Arguments &)> &change,
                    const char *part) {
    expectInvalid(
        [&](Arguments &a) {
          a.keyLengths = tensorAt(0x1000, {2});
          a.querySegments = a.keySegments = tensorAt(0x1000, {4});
          a.partitions = tensorAt(0x1000, {5, 6, 7});
          change(a);
        },
        part);
  };
  expect([](Arguments &a) { a.keyLengths.sizes[0] = 3; },
         "key_lengths: size 0 (batch) is 3, expected 2");
  expect([](Arguments &a) { a.keyLengths.strides[0] = 2; },
         "key_lengths: stride 0 is 2 elements, expected 1, that of a");
  expect([](Arguments &a) { a.keySegments.sizes[0] = 5; },
         "key_segments: size 0 (segments + 1) is 5, expected 4");
  expect([](Arguments &a) { a.querySegments.sizes[0] = 0; },
         "query_segments: size 0 (segments + 1) is 0, expected 1 to");
  expect([](Arguments &a) { a.partitions.sizes[0] = 6; },
         "partitions: size 0 (samples) is 6, expected 5");
  expect([](Arguments &a) { a.partitions.strides[1] = 8; },
         "partitions: stride 1 is 8 elements, expected 7, that of a");
  expect([](Arguments &a) { a.partitions.data = nullptr; },
         "partitions is null, expected an address");
}

TEST_F(LaunchErrors, Workspace) {
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  Arguments arguments = attentionOf(1, 3, 5000);
  size_t bytes = 0;
  ASSERT_EQ(alibiCudaWorkspace(attention, &arguments, &bytes),
            ALIBI_CUDA_SUCCESS);
  ASSERT_GT(bytes, 256u);
  auto at = [](uintptr_t address) { return reinterpret_cast<void *>(address); };
  EXPECT_FAILS(launch(arguments), ALIBI_CUDA_INVALID_ARGUMENT,
               "the workspace is null, expected " + std::to_string(bytes));
  EXPECT_FAILS(
      alibiCudaLaunch(attention, &arguments, at(0x1000), bytes - 1, nullptr),
      ALIBI_CUDA_INVALID_ARGUMENT,
      "the workspace has " + std::to_string(bytes - 1) + " bytes, expected ");
  EXPECT_FAILS(
      alibiCudaLaunch(attention, &arguments, at(0x1080), bytes, nullptr),
      ALIBI_CUDA_INVALID_ARGUMENT,
      "the workspace's address is 0x1080, expected a multiple of 256 bytes");
}

TEST_F(LaunchErrors, WorkspaceOf64Bits) {
  entry()["sizes"]["query_heads"] = entry()["sizes"]["key_heads"] = -1;
  entry()["needs_summary"] = true;
  addKernel("summarize_mma", "summarize", "mma", 0, 0, 0, false);
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS) << alibiCudaLastError();
  Arguments arguments = attentionOf(65535, 1, 1, 65535, 65535);
  arguments.key.sizes[2] = arguments.value.sizes[2] = 2147483647;
  size_t bytes = 0;
  EXPECT_FAILS(alibiCudaWorkspace(attention, &arguments, &bytes),
               ALIBI_CUDA_INVALID_ARGUMENT,
               "the workspace would have 2^64 bytes or more");
}

TEST_F(LaunchErrors, Driver) {
  Arguments arguments = attentionOf(2, 300, 400);
  ASSERT_EQ(open("/no/such/libcuda.so"), ALIBI_CUDA_SUCCESS);
  EXPECT_FAILS(launch(arguments), ALIBI_CUDA_NO_DRIVER,
               "cannot load the CUDA driver '/no/such/libcuda.so'");
  ASSERT_EQ(open(ALIBI_NO_DRIVER), ALIBI_CUDA_SUCCESS);
  EXPECT_FAILS(launch(arguments), ALIBI_CUDA_NO_DRIVER,
               "has no function 'cuInit'");
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  state->contextSet = 0;
  EXPECT_FAILS(launch(arguments), ALIBI_CUDA_NO_CONTEXT,
               "has no current CUDA context");
  EXPECT_FAILS(alibiCudaUseDevice(bundle, 2), ALIBI_CUDA_INVALID_ARGUMENT,
               "device is 2, expected 0 to 1");
  state->devices = 0;
  EXPECT_FAILS(alibiCudaUseDevice(bundle, 0), ALIBI_CUDA_NO_DEVICE,
               "sees no device");
  state->devices = 2;
  ASSERT_EQ(alibiCudaUseDevice(bundle, 1), ALIBI_CUDA_SUCCESS);
  ASSERT_EQ(alibiCudaUseDevice(bundle, 1), ALIBI_CUDA_SUCCESS);
  EXPECT_EQ(state->retained, 1);
  EXPECT_EQ(launch(arguments), ALIBI_CUDA_SUCCESS) << alibiCudaLastError();
}

TEST_F(LaunchErrors, DriverCalls) {
  Arguments arguments = attentionOf(2, 300, 400);
  for (const char *function :
       {"cuCtxGetCurrent", "cuCtxGetId", "cuCtxGetDevice", "cuDeviceGetName",
        "cuDeviceGetAttribute", "cuModuleLoadDataEx", "cuModuleGetFunction",
        "cuFuncSetAttribute", "cuTensorMapEncodeTiled", "cuLaunchKernel"}) {
    ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
    reset();
    std::strcpy(state->failing, function);
    EXPECT_FAILS(launch(arguments), ALIBI_CUDA_DRIVER_ERROR, function);
    EXPECT_FAILS(launch(arguments), ALIBI_CUDA_DRIVER_ERROR,
                 "failed: CUDA_ERROR_ILLEGAL_ADDRESS (700): an illegal memory "
                 "access was encountered");
    // What failed once is tried again.
    reset();
    EXPECT_EQ(launch(arguments), ALIBI_CUDA_SUCCESS) << alibiCudaLastError();
  }
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  std::strcpy(state->failing, "cuModuleLoadDataEx");
  EXPECT_FAILS(launch(arguments), ALIBI_CUDA_DRIVER_ERROR,
               "m.sm_80.ptx: line 1: not understood) failed");
}

TEST_F(LaunchErrors, Images) {
  Arguments arguments = attentionOf(2, 300, 400);
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS);
  state->capability = 75;
  EXPECT_FAILS(launch(arguments), ALIBI_CUDA_NO_IMAGE,
               "entry 'attention' has no kernels for the device 'Fake 75' of "
               "compute capability 7.5; the bundle has m.sm_80.cubin, ");
  state->capability = 80;
  std::filesystem::remove(folder / "m.sm_80.cubin");
  EXPECT_FAILS(launch(arguments), ALIBI_CUDA_INVALID_BUNDLE,
               "m.sm_80.cubin': No such file");
}

} // namespace
