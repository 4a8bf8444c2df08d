//===- ManifestTest.cpp - Bundles that are opened, or are not -------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "BundleFixture.h"

namespace {

class Manifest : public BundleFixture {
protected:
  /// Sets the value at a pointer ("/entries/0/name") and expects an error with
  /// a text.
  void expectInvalid(const char *pointer, const json &value, const char *part) {
    json whole = manifest;
    whole[json::json_pointer(pointer)] = value;
    std::string text = folder / "manifest.json";
    EXPECT_FAILS(openText(whole.dump()), ALIBI_CUDA_INVALID_BUNDLE,
                 text + ": " + part);
  }
};

TEST_F(Manifest, IsDescribed) {
  ASSERT_EQ(open(nullptr), ALIBI_CUDA_SUCCESS) << alibiCudaLastError();
  EXPECT_EQ(alibiCudaAbiVersion(), ALIBI_CUDA_ABI_VERSION);
  EXPECT_EQ(alibiCudaBundleNumEntries(bundle), 1);
  EXPECT_EQ(alibiCudaBundleEntry(bundle, 1), nullptr);
  EXPECT_EQ(alibiCudaBundleEntry(bundle, -1), nullptr);
  AlibiCudaEntry *found = nullptr;
  ASSERT_EQ(alibiCudaBundleFind(bundle, "attention", &found),
            ALIBI_CUDA_SUCCESS);
  EXPECT_EQ(found, attention);
  EXPECT_FAILS(alibiCudaBundleFind(bundle, "f", &found),
               ALIBI_CUDA_INVALID_ARGUMENT,
               "has no entry 'f', expected one of 'attention'");
  AlibiCudaDescription is;
  alibiCudaEntryDescribe(found, &is);
  EXPECT_STREQ(is.name, "attention");
  EXPECT_STREQ(is.element, "bf16");
  EXPECT_STREQ(is.method, "#alibi.exact");
  EXPECT_EQ(is.batch, -1);
  EXPECT_EQ(is.queryHeads, 6);
  EXPECT_EQ(is.valueDepth, 128);
  EXPECT_EQ(is.scale, 0.125);
  EXPECT_EQ(is.takes, ALIBI_CUDA_QUERY | ALIBI_CUDA_KEY | ALIBI_CUDA_VALUE |
                          ALIBI_CUDA_SLOPES | ALIBI_CUDA_OUT | ALIBI_CUDA_LSE);
  EXPECT_EQ(is.samples, 0);
  EXPECT_STREQ(is.sampler, "");
}

TEST_F(Manifest, IsMissing) {
  EXPECT_FAILS(alibiCudaBundleOpen("/no/such/folder", nullptr, &bundle),
               ALIBI_CUDA_INVALID_BUNDLE,
               "cannot read '/no/such/folder/manifest.json': No such file");
  std::filesystem::create_directory(folder / "manifest.json");
  EXPECT_FAILS(alibiCudaBundleOpen(folder.c_str(), nullptr, &bundle),
               ALIBI_CUDA_INVALID_BUNDLE, "Is a directory");
}

TEST_F(Manifest, IsNoJSON) {
  std::string text = manifest.dump(1);
  for (size_t length : {size_t(0), size_t(1), text.size() / 2, text.size() - 1})
    EXPECT_FAILS(openText(text.substr(0, length)), ALIBI_CUDA_INVALID_BUNDLE,
                 "manifest.json is no JSON: parse error at line ");
  EXPECT_FAILS(openText("[]"), ALIBI_CUDA_INVALID_BUNDLE,
               "manifest.json: the manifest is [], expected an object");
}

TEST_F(Manifest, LacksAField) {
  // Every field of every object is needed, but for "registers".
  auto flat = manifest.flatten();
  int tried = 0;
  for (const auto &[pointer, value] : flat.items()) {
    json::json_pointer place(pointer);
    std::string field = place.back();
    json::json_pointer parent = place.parent_pointer();
    json whole = manifest;
    if (!whole[parent].is_object() ||
        pointer.find("registers") != std::string::npos)
      continue;
    whole[parent].erase(field);
    EXPECT_FAILS(openText(whole.dump()), ALIBI_CUDA_INVALID_BUNDLE,
                 field + " is missing");
    ++tried;
  }
  EXPECT_GT(tried, 60);
}

TEST_F(Manifest, HasAnotherType) {
  // A list of a number is never right.
  auto flat = manifest.flatten();
  for (const auto &[pointer, value] : flat.items()) {
    if (pointer.find("registers") != std::string::npos)
      continue;
    json whole = manifest;
    whole[json::json_pointer(pointer)] = {1.5};
    EXPECT_FAILS(openText(whole.dump()), ALIBI_CUDA_INVALID_BUNDLE,
                 "expected ");
  }
}

TEST_F(Manifest, HasAnotherValue) {
  expectInvalid("/version", 2, "version is 2, expected an integer from 1 to 1");
  expectInvalid("/entries", 3, "entries is 3, expected an array");
  expectInvalid("/entries/0/element", "f64",
                "entries[0].element is \"f64\", expected one of \"bf16\", "
                "\"f16\"");
  expectInvalid("/entries/0/sizes/depth", 0,
                "entries[0].sizes.depth is 0, expected -1 or at least 1");
  expectInvalid("/entries/0/sizes/keys", uint64_t(1) << 63,
                "entries[0].sizes.keys is 9223372036854775808, expected an "
                "integer from -1 to 2147483647");
  expectInvalid("/entries/0/slopes/rank", 3, "entries[0].slopes.rank is 3");
  expectInvalid("/entries/0/slopes/constant", true,
                "entries[0].slopes.constant is true, expected true where");
  expectInvalid("/entries/0/operands", {"query"},
                "entries[0].operands is [\"query\"], expected query, key and");
  expectInvalid("/entries/0/results/0", "sum",
                "entries[0].results[0] is \"sum\", expected one of \"out\"");
  expectInvalid("/entries/0/results", {"lse"}, "entries[0].results is");
  expectInvalid("/entries/0/needs_summary", true, "entries[0].needs_summary");
  expectInvalid("/entries/0/kernels/2/module", "x",
                "entries[0].kernels[2].module is \"x\", expected the name of");
  expectInvalid("/entries/0/kernels/2/tile_rows", 512,
                "entries[0].kernels[2].tile_rows is 512, expected an integer "
                "from 1 to 256");
  expectInvalid("/entries/0/kernels/3/role", "norms", "entries[0].kernels is");
  expectInvalid("/entries/0/modules/0/images/0/arch", "sm_8x",
                "entries[0].modules[0].images[0].arch is \"sm_8x\"");
  expectInvalid("/entries/0/modules/0/images/0/arch", "compute",
                "entries[0].modules[0].images[0].arch is \"compute\"");
  expectInvalid("/entries/0/modules/0/images/0/file", "../m.cubin",
                "entries[0].modules[0].images[0].file is \"../m.cubin\"");
  expectInvalid("/entries/1", entry(),
                "entries[1].name is \"attention\", expected a name that no");
}

TEST_F(Manifest, HasAnotherSampler) {
  entry()["sampled"] = {{"samples", 32}, {"sampler", "cuts"},
                        {"seed", -7},    {"encoding", "counter"},
                        {"words", 2},    {"first_head", 3}};
  ASSERT_EQ(open(), ALIBI_CUDA_SUCCESS) << alibiCudaLastError();
  AlibiCudaDescription is;
  alibiCudaEntryDescribe(attention, &is);
  EXPECT_EQ(is.samples, 32);
  EXPECT_STREQ(is.sampler, "cuts");
  EXPECT_STREQ(is.encoding, "counter");
  EXPECT_EQ(is.seed, uint64_t(-7));
  EXPECT_EQ(is.firstHead, 3);
  EXPECT_TRUE(is.takes & ALIBI_CUDA_PARTITIONS);
  expectInvalid(
      "/entries/0/sampled/encoding", "bits",
      "entries[0].sampled.encoding is \"bits\", expected \"counter\"");
  expectInvalid("/entries/0/sampled/words", 3, "entries[0].sampled.words is 3");
  expectInvalid("/entries/0/sampled/samples", 0,
                "entries[0].sampled.samples is 0, expected an integer from 1");
  expectInvalid("/entries/0/sampled/sampler", "dice",
                "entries[0].sampled.sampler is \"dice\", expected one of");
}

} // namespace
