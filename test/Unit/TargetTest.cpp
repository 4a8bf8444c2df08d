//===- TargetTest.cpp - What is known of machines -------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/Target.h"
#include "llvm/Target/TargetMachine.h"
#include <gtest/gtest.h>

using namespace alibi;

static TargetDescription describe(const char *triple, const char *cpu,
                                  const char *features = "") {
  auto machine = createTargetMachine({triple, cpu, features});
  if (!machine) {
    ADD_FAILURE() << llvm::toString(machine.takeError());
    return {};
  }
  return describeTarget(**machine);
}

TEST(Target, Descriptions) {
  struct {
    const char *triple, *cpu, *features;
    unsigned vectorBits, vectorRegisters;
    bool hasFMA, hasBF16Dot;
  } const cases[] = {
      {"x86_64-linux-gnu", "x86-64", "", 128, 16, false, false},
      {"x86_64-linux-gnu", "x86-64-v3", "", 256, 16, true, false},
      {"x86_64-linux-gnu", "x86-64-v3", "-fma", 256, 16, false, false},
      {"x86_64-linux-gnu", "znver4", "", 512, 32, true, true},
      {"x86_64-linux-gnu", "sapphirerapids", "", 512, 32, true, true},
      {"aarch64-linux-gnu", "", "", 128, 32, true, false},
      {"aarch64-linux-gnu", "neoverse-v2", "", 128, 32, true, true},
  };
  for (const auto &expected : cases) {
    SCOPED_TRACE(expected.cpu);
    TargetDescription found =
        describe(expected.triple, expected.cpu, expected.features);
    EXPECT_EQ(found.vectorBits, expected.vectorBits);
    EXPECT_EQ(found.vectorRegisters, expected.vectorRegisters);
    EXPECT_EQ(found.hasFMA, expected.hasFMA);
    EXPECT_EQ(found.hasBF16Dot, expected.hasBF16Dot);
    EXPECT_EQ(found.isX86, llvm::StringRef(expected.triple).starts_with("x86"));
    EXPECT_EQ(found.l1Bytes, 32 << 10);
  }
}

TEST(Target, ThisMachine) {
  TargetDescription native = describe("", "native"),
                    byDefault = describe("", "");
  EXPECT_EQ(native.vectorBits, byDefault.vectorBits);
  EXPECT_GE(native.vectorBits, 128u);
  EXPECT_GT(native.l1Bytes, 0);
  EXPECT_GE(native.l2Bytes, native.l1Bytes);
}
