//===- KernelBundleTest.cpp - Kernels to bundles --------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/KernelBundle.h"
#include "Alibi/Compiler/Lower.h"
#include "Alibi/Pipelines/Pipelines.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <gtest/gtest.h>

using namespace alibi;
using llvm::StringRef;

static std::vector<std::string>
names(llvm::ArrayRef<GPUArchitecture> architectures) {
  std::vector<std::string> result;
  for (const GPUArchitecture &architecture : architectures)
    result.push_back(architecture.name.str());
  return result;
}

using Names = std::vector<std::string>;

TEST(KernelBundle, Architectures) {
  auto parsed = parseArchitectures("sm_90a,sm_80,sm_120,sm_80");
  ASSERT_TRUE(!!parsed) << llvm::toString(parsed.takeError());
  EXPECT_EQ(names(*parsed), Names({"sm_80", "sm_90a", "sm_120"}));
  EXPECT_EQ(names(portableArchitectures(*parsed)),
            Names({"sm_80", "sm_90", "sm_120"}));
  for (const char *wrong : {"", "sm_80,", "sm_75", "90a", "sm_80 sm_90"}) {
    auto failed = parseArchitectures(wrong);
    ASSERT_FALSE(!!failed) << wrong;
    std::string message = llvm::toString(failed.takeError());
    EXPECT_TRUE(StringRef(message).contains(
        "is unknown, expected sm_80, sm_86, sm_87, sm_89, sm_90, sm_90a"))
        << message;
  }
}

TEST(KernelBundle, AssemblerLog) {
  AssemblerReport report = parseAssemblerLog(
      "ptxas info    : 0 bytes gmem\n"
      "ptxas info    : (C7510) Potential Performance Loss: wgmma.mma_async "
      "instructions are serialized in function 'b'\n"
      "ptxas info    : Compiling entry function 'a' for 'sm_80'\n"
      "ptxas info    : Function properties for a\n"
      "    16 bytes stack frame, 8 bytes spill stores, 12 bytes spill loads\n"
      "ptxas info    : Used 255 registers, used 1 barriers, 16 bytes "
      "cumulative stack size, 364 bytes cmem[0]\n"
      "ptxas info    : Compile time = 3.714 ms\n"
      "ptxas info    : Compiling entry function 'b' for 'sm_80'\n"
      "ptxas info    : Function properties for helper\n"
      "    24 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads\n"
      "ptxas info    : Function properties for b\n"
      "    0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads\n"
      "ptxas info    : Used 40 registers, used 0 barriers\n");
  ASSERT_EQ(report.losses.size(), 1u);
  EXPECT_TRUE(StringRef(report.losses[0]).contains("(C7510)"));
  ASSERT_EQ(report.functions.size(), 3u);
  struct {
    const char *function;
    int64_t registers, stackFrame, spillStores, spillLoads;
  } const expected[] = {
      {"a", 255, 16, 8, 12}, {"b", 40, 0, 0, 0}, {"helper", 0, 24, 0, 0}};
  for (auto [found, wanted] : llvm::zip(report.functions, expected)) {
    EXPECT_EQ(found.function, wanted.function);
    EXPECT_EQ(found.registers, wanted.registers);
    EXPECT_EQ(found.stackFrame, wanted.stackFrame);
    EXPECT_EQ(found.spillStores, wanted.spillStores);
    EXPECT_EQ(found.spillLoads, wanted.spillLoads);
  }
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

/// A kernel that stores the sum of a table of its own, which it fills and reads
/// at places that only a run knows: in local memory.
static std::string localMemoryKernel(StringRef attributes) {
  return (R"(
gpu.module @local {
  llvm.func @local(%arguments: !llvm.ptr {llvm.align = 8 : i64, llvm.byval = !llvm.struct<(ptr<1>, i32, i32)>, nvvm.grid_constant})
      attributes {nvvm.kernel)" +
          attributes + R"(} {
    %count = arith.constant 16 : i32
    %out_field = llvm.getelementptr %arguments[0, 0] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(ptr<1>, i32, i32)>
    %out = llvm.load %out_field : !llvm.ptr -> !llvm.ptr<1>
    %n_field = llvm.getelementptr %arguments[0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(ptr<1>, i32, i32)>
    %n = llvm.load %n_field : !llvm.ptr -> i32
    %c0 = arith.constant 0 : i32
    %c1 = arith.constant 1 : i32
    %c15 = arith.constant 15 : i32
    %table = llvm.alloca %count x i32 : (i32) -> !llvm.ptr
    scf.for %i = %c0 to %n step %c1 : i32 {
      %product = arith.muli %i, %n : i32
      %at = arith.andi %product, %c15 : i32
      %place = llvm.getelementptr %table[%at] : (!llvm.ptr, i32) -> !llvm.ptr, i32
      llvm.store %i, %place : i32, !llvm.ptr
    }
    %at = arith.andi %n, %c15 : i32
    %place = llvm.getelementptr %table[%at] : (!llvm.ptr, i32) -> !llvm.ptr, i32
    %word = llvm.load %place : !llvm.ptr -> i32
    llvm.store %word, %out : i32, !llvm.ptr<1>
    llvm.return
  }
})")
      .str();
}

static const char *const kLaunch =
    ", alibi.kernel = #alibi.kernel<role = merge, family = mma, threads = 1, "
    "shared_bytes = 0";

namespace {
/// A module of kernels, lowered.
struct Kernels {
  Lowering lowering;
  mlir::gpu::GPUModuleOp module;

  explicit Kernels(const std::string &text) {
    llvm::Error error = lowering.parse(text);
    if (!error)
      error = lowering.run(buildKernelLoweringPipeline);
    if (error) {
      ADD_FAILURE() << llvm::toString(std::move(error));
      return;
    }
    module = *lowering.getModule().getOps<mlir::gpu::GPUModuleOp>().begin();
  }
};
} // namespace

/// The module, or the error.
static std::string compile(const std::string &text, const char *architectures,
                           const PTXAssembler *assembler,
                           KernelModule &module) {
  Kernels kernels(text);
  if (!kernels.module)
    return "not lowered";
  auto compiled = compileKernels(
      kernels.module, llvm::cantFail(parseArchitectures(architectures)),
      assembler);
  if (!compiled)
    return llvm::toString(compiled.takeError());
  module = std::move(*compiled);
  return "";
}

TEST(KernelBundle, PTX) {
  KernelModule module;
  ASSERT_EQ(compile(localMemoryKernel(std::string(kLaunch) + ">"),
                    "sm_86,sm_90a", nullptr, module),
            "");
  ASSERT_EQ(module.images.size(), 1u);
  const KernelImage &image = module.images[0];
  EXPECT_EQ(image.file, "local.sm_86.ptx");
  EXPECT_FALSE(image.isCubin);
  StringRef ptx = image.contents;
  EXPECT_TRUE(ptx.contains(".version 8.0"));
  EXPECT_TRUE(ptx.contains(".target sm_86"));
  EXPECT_TRUE(ptx.contains(".entry local("));
  // A parameter by value is read where it is.
  EXPECT_TRUE(ptx.contains("ld.param"));
  ASSERT_EQ(module.kernels.size(), 1u);
  EXPECT_EQ(module.kernels[0].name, "local");
  EXPECT_EQ(module.kernels[0].launch.getRole(), KernelRole::Merge);
}

// A logarithm is no instruction: it is linked, or what is missing named.
TEST(KernelBundle, Libdevice) {
  KernelModule module;
  std::string error = compile(R"(
gpu.module @log {
  llvm.func @log(%out: !llvm.ptr<1>, %x: f32)
      attributes {nvvm.kernel)" + std::string(kLaunch) +
                                  R"(>} {
    %y = math.log %x : f32
    llvm.store %y, %out : f32, !llvm.ptr<1>
    llvm.return
  }
})",
                              "sm_80", nullptr, module);
  if (!error.empty()) {
    EXPECT_TRUE(StringRef(error).starts_with(
        "the kernels call '__nv_logf' of libdevice, and no CUDA toolkit is "
        "found that has it; looked for "))
        << error;
    return;
  }
  StringRef ptx = module.images[0].contents;
  EXPECT_FALSE(ptx.contains("__nv_"));
  EXPECT_TRUE(ptx.contains("fma.rn.f32"));
}

TEST(KernelBundle, KernelErrors) {
  KernelModule module;
  EXPECT_EQ(compile(localMemoryKernel(""), "sm_80", nullptr, module),
            "kernel 'local' does not say how it is launched, expected an "
            "attribute 'alibi.kernel'");
  EXPECT_EQ(compile("gpu.module @none {}", "sm_80", nullptr, module),
            "module 'none' has no kernels");
  EXPECT_EQ(compile(localMemoryKernel(
                        ", alibi.kernel = #alibi.kernel<role = merge, family = "
                        "wgmma, threads = 1, shared_bytes = 0>"),
                    "sm_80,sm_90", nullptr, module),
            "module 'local' is of family wgmma, for which no architecture is "
            "given");
}

TEST(KernelBundle, LocalMemory) {
  auto assembler = PTXAssembler::find("");
  ASSERT_TRUE(!!assembler) << llvm::toString(assembler.takeError());
  if (!*assembler)
    GTEST_SKIP() << "no ptxas";
  KernelModule module;
  ASSERT_EQ(compile(localMemoryKernel(std::string(kLaunch) + ">"),
                    "sm_80,sm_90a", &**assembler, module),
            "");
  ASSERT_EQ(module.images.size(), 3u);
  EXPECT_EQ(module.images[0].file, "local.sm_80.cubin");
  EXPECT_EQ(module.images[1].file, "local.sm_90.cubin");
  EXPECT_EQ(module.images[2].file, "local.sm_80.ptx");
  EXPECT_TRUE(StringRef(module.images[0].contents)
                  .starts_with("\x7f"
                               "ELF"));
  ASSERT_EQ(module.kernels[0].registers.size(), 2u);
  EXPECT_GT(module.kernels[0].registers[1].second, 0);

  std::string error =
      compile(localMemoryKernel(std::string(kLaunch) + ", tuned = true>"),
              "sm_80,sm_90a", &**assembler, module);
  EXPECT_EQ(error, "kernel 'local' for sm_80 uses 64 bytes of local memory (0 "
                   "bytes spill stores, 0 bytes spill loads), expected none of "
                   "a tuned kernel");
}

TEST(KernelBundle, AssemblerErrors) {
  auto missing = PTXAssembler::find("/no/such/ptxas");
  ASSERT_FALSE(!!missing);
  EXPECT_EQ(llvm::toString(missing.takeError()),
            "'/no/such/ptxas' is no program that can be run");
  auto assembler = PTXAssembler::find("");
  ASSERT_TRUE(!!assembler) << llvm::toString(assembler.takeError());
  if (!*assembler)
    GTEST_SKIP() << "no ptxas";
  auto cubin = (*assembler)->assemble("no PTX", "x.ptx", "sm_80");
  ASSERT_FALSE(!!cubin);
  std::string message = llvm::toString(cubin.takeError());
  EXPECT_TRUE(
      StringRef(message).contains("did not assemble 'x.ptx' for sm_80:"))
      << message;
}

//===----------------------------------------------------------------------===//
// Folders
//===----------------------------------------------------------------------===//

namespace {
struct KernelBundleFolders : testing::Test {
  llvm::SmallString<128> root;

  void SetUp() override {
    ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("alibi-test", root));
  }
  void TearDown() override { llvm::sys::fs::remove_directories(root); }

  std::string in(StringRef name) { return (root + "/" + name).str(); }
  void write(StringRef name, StringRef contents) {
    std::error_code code;
    llvm::raw_fd_ostream(in(name), code) << contents;
    EXPECT_FALSE(code);
  }
  std::string read(StringRef name) {
    auto buffer = llvm::MemoryBuffer::getFile(in(name));
    return buffer ? (*buffer)->getBuffer().str() : "(missing)";
  }
  /// The names in a folder, sorted.
  std::vector<std::string> list(StringRef name) {
    std::vector<std::string> found;
    std::error_code code;
    for (llvm::sys::fs::directory_iterator it(in(name), code), end;
         !code && it != end; it.increment(code))
      found.push_back(llvm::sys::path::filename(it->path()).str());
    llvm::sort(found);
    return found;
  }
};
} // namespace

TEST_F(KernelBundleFolders, Replace) {
  auto replace = [&](StringRef folder, llvm::ArrayRef<BundleFile> files) {
    return llvm::toString(replaceFolder(in(folder), files));
  };
  EXPECT_EQ(replace("b/", {{"manifest.json", "1"}, {"a.sm_80.ptx", "x"}}), "");
  EXPECT_EQ(list("b"), Names({"a.sm_80.ptx", "manifest.json"}));
  // What the new one has not is gone.
  EXPECT_EQ(replace("b", {{"manifest.json", "2"}}), "");
  EXPECT_EQ(list("b"), Names({"manifest.json"}));
  EXPECT_EQ(read("b/manifest.json"), "2");
  EXPECT_EQ(list("."), Names({"b"}));

  // Others' files stay.
  write("b/notes.txt", "mine");
  EXPECT_EQ(replace("b", {{"manifest.json", "3"}}),
            "cannot write '" + in("b") +
                "': it holds 'notes.txt', which is of no bundle");
  EXPECT_EQ(read("b/manifest.json"), "2");
  ASSERT_FALSE(llvm::sys::fs::create_directory(in("headers")));
  write("headers/a.h", "mine");
  EXPECT_EQ(replace("headers", {{"manifest.json", "3"}}),
            "cannot write '" + in("headers") +
                "': it holds files and no manifest.json: it is no bundle that "
                "could be replaced");
  write("file", "mine");
  EXPECT_EQ(replace("file", {}),
            "cannot write '" + in("file") + "': it is no folder");
  EXPECT_EQ(read("file"), "mine");
  EXPECT_EQ(list("."), Names({"b", "file", "headers"}));

  // A link stays one.
  ASSERT_FALSE(llvm::sys::fs::create_directory(in("empty")));
  ASSERT_FALSE(llvm::sys::fs::create_link(in("empty"), in("link")));
  EXPECT_EQ(replace("link", {{"manifest.json", "4"}}), "");
  EXPECT_TRUE(llvm::sys::fs::is_symlink_file(in("link")));
  EXPECT_EQ(read("empty/manifest.json"), "4");
}

TEST_F(KernelBundleFolders, Spills) {
  // In place of ptxas, which would spill something else in every version.
  write("assembler", R"(#!/bin/sh
while [ "$1" != -o ]; do shift; done
echo cubin > "$2"
echo "ptxas info    : Compiling entry function 'local' for 'sm_80'"
echo "ptxas info    : Function properties for local"
echo "    16 bytes stack frame, 8 bytes spill stores, 12 bytes spill loads"
echo "ptxas info    : Used 255 registers, used 1 barriers"
)");
  ASSERT_FALSE(llvm::sys::fs::setPermissions(
      in("assembler"), static_cast<llvm::sys::fs::perms>(0755)));
  auto assembler = PTXAssembler::find(in("assembler"));
  ASSERT_TRUE(!!assembler) << llvm::toString(assembler.takeError());

  BundleEntry entry{};
  entry.entry.name = "f";
  entry.modules.emplace_back();
  ASSERT_EQ(compile(localMemoryKernel(std::string(kLaunch) + ">"), "sm_80",
                    &**assembler, entry.modules[0]),
            "");
  auto manifest = llvm::json::parse(writeManifest(entry));
  ASSERT_TRUE(!!manifest) << llvm::toString(manifest.takeError());
  const llvm::json::Object &kernel =
      *(*(*manifest->getAsObject()->getArray("entries"))[0]
             .getAsObject()
             ->getArray("kernels"))[0]
           .getAsObject();
  EXPECT_EQ(kernel.getString("role"), "merge");
  EXPECT_EQ(*kernel.getObject("registers"),
            (llvm::json::Object{{"sm_80", 255}}));
  EXPECT_EQ(*kernel.getObject("spill_bytes"),
            (llvm::json::Object{{"sm_80", 12}}));

  EXPECT_EQ(
      compile(localMemoryKernel(std::string(kLaunch) + ", tuned = true>"),
              "sm_80", &**assembler, entry.modules[0]),
      "kernel 'local' for sm_80 uses 16 bytes of local memory (8 bytes spill "
      "stores, 12 bytes spill loads), expected none of a tuned kernel");
}
