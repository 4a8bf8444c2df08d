//===- BundleFixture.h - A bundle in a folder of its own --------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_UNIT_CUDA_BUNDLEFIXTURE_H
#define ALIBI_TEST_UNIT_CUDA_BUNDLEFIXTURE_H

#include "FakeDriver.h"
#include "alibi-c/CUDA.h"
#include <dlfcn.h>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <string>
#include <unistd.h>

/// A manifest that tests change, written and opened by `open`. Its entry is
/// named "attention", has 6 query heads and 2 key-value heads, depths 64 and
/// 128, and any batch and lengths; its kernels are those of both families.
class BundleFixture : public testing::Test {
protected:
  using json = nlohmann::json;

  void SetUp() override {
    folder = std::filesystem::temp_directory_path() /
             ("alibi-bundle-" + std::to_string(getpid()));
    std::filesystem::create_directory(folder);
    manifest = json::parse(R"({"version": 1, "entries": [{
      "name": "attention", "element": "bf16",
      "sizes": {"batch": -1, "query_heads": 6, "key_heads": 2, "queries": -1,
                "keys": -1, "depth": 64, "value_depth": 128},
      "causal": true, "scale": 0.125, "method": "#alibi.exact",
      "slopes": {"rank": 1, "constant": false},
      "operands": ["query", "key", "value", "slopes"],
      "results": ["out", "lse"], "sampled": null, "needs_summary": false,
      "kernels": [], "modules": [
        {"name": "m", "family": "mma", "images": [
          {"arch": "sm_80", "kind": "cubin", "file": "m.sm_80.cubin"},
          {"arch": "sm_86", "kind": "cubin", "file": "m.sm_86.cubin"},
          {"arch": "sm_80", "kind": "ptx", "file": "m.sm_80.ptx"}]},
        {"name": "w", "family": "wgmma", "images": [
          {"arch": "sm_90a", "kind": "ptx", "file": "w.sm_90a.ptx"},
          {"arch": "sm_90a", "kind": "cubin", "file": "w.sm_90a.cubin"}]}]}]})");
    addKernel("few_mma", "attention", "mma", 16, 64, 16, true);
    addKernel("many_mma", "attention", "mma", 64, 64, 0, true);
    addKernel("many_wgmma", "attention", "wgmma", 128, 96, 0, false);
    addKernel("merge_mma", "merge", "mma", 0, 0, 0, false);
    entry()["kernels"][2]["whole_heads"] = true;
    driver = dlopen(ALIBI_FAKE_DRIVER, RTLD_NOW | RTLD_LOCAL);
    ASSERT_NE(driver, nullptr) << dlerror();
    find("fakeDriverReset", reset);
    FakeState *(*getState)();
    find("fakeDriverState", getState);
    state = getState();
    reset();
  }

  void TearDown() override {
    alibiCudaBundleClose(bundle);
    std::filesystem::remove_all(folder);
  }

  json &entry() { return manifest["entries"][0]; }

  void addKernel(const char *name, const char *role, const char *family,
                 int rows, int keys, int maxRows, bool split) {
    entry()["kernels"].push_back({{"name", name},
                                  {"module", *family == 'm' ? "m" : "w"},
                                  {"role", role},
                                  {"family", family},
                                  {"threads", 128},
                                  {"shared_bytes", 65536},
                                  {"tile_rows", rows},
                                  {"tile_keys", keys},
                                  {"max_rows", maxRows},
                                  {"min_queries", 0},
                                  {"can_split", split},
                                  {"whole_heads", false},
                                  {"registers", {{"sm_80", 240}}}});
  }

  void write(const std::string &file, const std::string &text) {
    std::ofstream(folder / file) << text;
  }

  /// Opens the manifest, with images whose text is their name.
  AlibiCudaStatus open(const char *withDriver = ALIBI_FAKE_DRIVER) {
    for (const json &module : entry()["modules"])
      for (const json &image : module["images"])
        write(image["file"], image["file"]);
    return openText(manifest.dump(), withDriver);
  }

  AlibiCudaStatus openText(const std::string &text,
                           const char *withDriver = ALIBI_FAKE_DRIVER) {
    write("manifest.json", text);
    alibiCudaBundleClose(bundle);
    bundle = nullptr;
    AlibiCudaStatus status =
        alibiCudaBundleOpen(folder.c_str(), withDriver, &bundle);
    if (status == ALIBI_CUDA_SUCCESS)
      attention = alibiCudaBundleEntry(bundle, 0);
    return status;
  }

  template <typename F> void find(const char *name, F &function) {
    function = reinterpret_cast<F>(dlsym(driver, name));
    ASSERT_NE(function, nullptr) << name;
  }

  std::filesystem::path folder;
  json manifest;
  void *driver = nullptr;
  void (*reset)() = nullptr;
  FakeState *state = nullptr;
  AlibiCudaBundle *bundle = nullptr;
  AlibiCudaEntry *attention = nullptr;
};

/// Expects a status and a text that holds `part`.
#define EXPECT_FAILS(expression, expected, part)                               \
  do {                                                                         \
    EXPECT_EQ(expression, expected);                                           \
    EXPECT_NE(std::string(alibiCudaLastError()).find(part), std::string::npos) \
        << alibiCudaLastError();                                               \
  } while (false)

#endif // ALIBI_TEST_UNIT_CUDA_BUNDLEFIXTURE_H
