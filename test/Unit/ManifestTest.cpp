//===- ManifestTest.cpp - What manifests say of entries -------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/Manifest.h"
#include "Alibi/Compiler/Lower.h"
#include "llvm/Support/raw_ostream.h"
#include <gtest/gtest.h>

using namespace alibi;
using llvm::StringRef;

static llvm::json::Object describeText(StringRef text, bool hasConstants) {
  Lowering lowering;
  if (llvm::Error error = lowering.parse(text)) {
    ADD_FAILURE() << llvm::toString(std::move(error));
    return {};
  }
  AttentionEntry source;
  source.name = "f";
  lowering.getModule().walk([&](AttentionOp op) { source.op = op; });
  if (hasConstants)
    source.constantSlopes.emplace({0.5f, 0.25f});
  std::string written;
  llvm::raw_string_ostream os(written);
  llvm::json::OStream json(os);
  KernelEntry entry = describe(source);
  json.object([&] { writeEntry(json, entry); });
  auto parsed = llvm::json::parse(written);
  if (!parsed) {
    ADD_FAILURE() << llvm::toString(parsed.takeError());
    return {};
  }
  return *parsed->getAsObject();
}

TEST(Manifest, Entry) {
  // Arguments in another order than the op's, and sizes that only some say.
  llvm::json::Object entry = describeText(R"(
func.func @f(%slopes: tensor<4xf32>, %starts: tensor<3xi64>, %v: tensor<?x2x?x32xbf16>,
             %q: tensor<?x?x?x64xbf16>, %k: tensor<?x2x100x64xbf16>)
    -> (tensor<?x?x?x32xbf16>, tensor<?x?x?xf32>) {
  %out, %lse = alibi.attention %q, %k, %v, %slopes key_starts(%starts) causal
      method(#alibi.sampled<samples = 32, sampler = stratified, seed = 18446744073709551615>)
      first_head(4)
      : (tensor<?x?x?x64xbf16>, tensor<?x2x100x64xbf16>, tensor<?x2x?x32xbf16>, tensor<4xf32>,
         tensor<3xi64>) -> (tensor<?x?x?x32xbf16>, tensor<?x?x?xf32>)
  return %out, %lse : tensor<?x?x?x32xbf16>, tensor<?x?x?xf32>
})",
                                          false);
  using llvm::json::Array;
  using llvm::json::Object;
  EXPECT_EQ(entry.getString("name"), "f");
  EXPECT_EQ(entry.getString("element"), "bf16");
  Object sizes{{"batch", 3},       {"query_heads", 4}, {"key_heads", 2},
               {"queries", -1},    {"keys", 100},      {"depth", 64},
               {"value_depth", 32}};
  ASSERT_TRUE(entry.getObject("sizes"));
  EXPECT_EQ(*entry.getObject("sizes"), sizes);
  EXPECT_EQ(entry.getBoolean("causal"), true);
  EXPECT_EQ(entry.getNumber("scale"), 0.125);
  Array operands{"slopes", "key_starts", "value", "query", "key"};
  EXPECT_EQ(*entry.getArray("operands"), operands);
  EXPECT_EQ(*entry.getArray("results"), (Array{"out", "lse"}));
  const Object *sampled = entry.getObject("sampled");
  ASSERT_TRUE(sampled);
  EXPECT_EQ(sampled->getInteger("samples"), 32);
  EXPECT_EQ(sampled->getString("sampler"), "stratified");
  EXPECT_EQ(sampled->getString("encoding"), "bits");
  EXPECT_EQ(sampled->getInteger("words"), 0);
  EXPECT_EQ(sampled->getInteger("first_head"), 4);
  EXPECT_EQ(sampled->get("seed")->getAsUINT64(), ~uint64_t(0));
  EXPECT_EQ(entry.getBoolean("needs_summary"), false);
}

TEST(Manifest, CertifiedEntry) {
  llvm::json::Object entry = describeText(R"(
func.func @f(%q: tensor<1x2x8x16xf16>, %summary: tensor<1x2x1x18xf32>) -> tensor<1x2x8x16xf16> {
  %slopes = arith.constant dense<[0.5, 0.25]> : tensor<2xf32>
  %out = alibi.attention %q, %q, %q, %slopes key_summary(%summary) scale(2.0)
      method(#alibi.per_head<[#alibi.exact, #alibi.certified<tolerance = 1.000000e-03>]>)
      : (tensor<1x2x8x16xf16>, tensor<1x2x8x16xf16>, tensor<1x2x8x16xf16>, tensor<2xf32>,
         tensor<1x2x1x18xf32>) -> tensor<1x2x8x16xf16>
  return %out : tensor<1x2x8x16xf16>
})",
                                          true);
  EXPECT_EQ(entry.getNumber("scale"), 2.0);
  EXPECT_EQ(entry.getBoolean("needs_summary"), true);
  EXPECT_EQ(entry.get("sampled")->getAsNull(), nullptr);
  EXPECT_EQ(*entry.getObject("slopes"),
            (llvm::json::Object{{"rank", 1}, {"constant", true}}));
  EXPECT_TRUE(entry.getString("method")->contains("certified"));
}
