//===- Target.cpp - The machine that code is for --------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/Target.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Analysis/TargetTransformInfo.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Target/TargetOptions.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"
#include <mutex>
#include <unistd.h>

using llvm::StringRef;
using llvm::Triple;
using llvm::Twine;

static llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

/// "; near: a, b" of the names that are few edits from `name`.
template <typename Entry>
static std::string nearNames(StringRef name, llvm::ArrayRef<Entry> entries) {
  constexpr size_t kShown = 3;
  size_t most = name.size() / 3 + 1;
  std::vector<std::pair<unsigned, StringRef>> found;
  for (const Entry &entry : entries) {
    unsigned distance = name.edit_distance(entry.Key, true, most);
    if (distance <= most)
      found.push_back({distance, entry.Key});
  }
  llvm::sort(found);
  if (found.size() > kShown)
    found.resize(kShown);
  if (found.empty())
    return "";
  return "; near: " + llvm::join(llvm::make_second_range(found), ", ");
}

static bool isNative(StringRef cpu) { return cpu == "native" || cpu == "host"; }

namespace {
/// CPU and features, resolved.
struct Subtarget {
  std::string cpu;
  std::string features;
};
} // namespace

static std::string oldestCPU(const Triple &triple) {
  return triple.getArch() == Triple::x86_64 ? "x86-64" : "generic";
}

static llvm::Expected<Subtarget> resolve(const alibi::TargetOptions &options,
                                         const Triple &triple) {
  Triple host(llvm::sys::getProcessTriple());
  bool isHost = host.getArch() == triple.getArch();
  llvm::SubtargetFeatures features;
  Subtarget result;
  if (isNative(options.cpu) || (options.cpu.empty() && isHost)) {
    if (!isHost)
      return makeError("target CPU '" + options.cpu + "' is of " +
                       host.getArchName() + ", and the target triple of " +
                       triple.getArchName());
    result.cpu = llvm::sys::getHostCPUName().str();
    for (const auto &feature : llvm::sys::getHostCPUFeatures())
      features.AddFeature(feature.first(), feature.second);
  } else {
    result.cpu = options.cpu.empty() ? oldestCPU(triple) : options.cpu;
  }
  llvm::SmallVector<StringRef> given;
  StringRef(options.features).split(given, ',', -1, /*KeepEmpty=*/false);
  for (StringRef feature : given) {
    if (!llvm::SubtargetFeatures::hasFlag(feature))
      return makeError("target feature '" + feature +
                       "' has no sign, expected "
                       "'+" +
                       feature + "' or '-" + feature + "'");
    features.AddFeature(feature);
  }
  result.features = features.getString();
  return result;
}

/// What floating-point code needs: LLVM aborts without it.
static llvm::ArrayRef<StringRef> neededFeatures(const Triple &triple) {
  static const StringRef x86[] = {"64bit", "sse2"}, arm[] = {"neon"};
  if (triple.getArch() == Triple::x86_64)
    return x86;
  return arm;
}

/// `changes` are those features of `subtarget` that were asked for.
static llvm::Error check(const llvm::Target &target, const Triple &triple,
                         const Subtarget &subtarget,
                         const std::string &changes) {
  // LLVM warns of names that it does not know, so its tables come first.
  std::unique_ptr<llvm::MCSubtargetInfo> known(
      target.createMCSubtargetInfo(triple, "", ""));
  if (!known->isCPUStringValid(subtarget.cpu))
    return makeError(
        "target CPU '" + subtarget.cpu + "' is unknown for " +
        triple.getArchName() +
        nearNames(subtarget.cpu, known->getAllProcessorDescriptions()));
  auto features = known->getAllProcessorFeatures();
  llvm::SubtargetFeatures given(subtarget.features);
  for (StringRef feature : given.getFeatures()) {
    StringRef name = llvm::SubtargetFeatures::StripFlag(feature);
    if (llvm::none_of(features,
                      [&](const auto &entry) { return name == entry.Key; }))
      return makeError("target feature '" + name + "' is unknown for " +
                       triple.getArchName() + nearNames(name, features));
  }
  std::unique_ptr<llvm::MCSubtargetInfo> info(
      target.createMCSubtargetInfo(triple, subtarget.cpu, subtarget.features));
  for (StringRef needed : neededFeatures(triple))
    if (!info->checkFeatures(("+" + needed).str()))
      return makeError("target CPU '" + subtarget.cpu + "'" +
                       (changes.empty() ? "" : " with '" + changes + "'") +
                       " lacks the feature '" + needed + "', which code for " +
                       triple.getArchName() + " needs");
  return llvm::Error::success();
}

llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
alibi::createTargetMachine(const TargetOptions &options, CodeUse use) {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeAllTargetInfos();
    llvm::InitializeAllTargets();
    llvm::InitializeAllTargetMCs();
    llvm::InitializeAllAsmPrinters();
  });
  Triple triple(Triple::normalize(
      options.triple.empty() ? llvm::sys::getProcessTriple() : options.triple));
  std::string problem;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, problem);
  if (!target)
    return makeError("target triple '" + options.triple + "' is unknown");
  // Others await somebody who can run what is compiled for them.
  if (triple.getArch() != Triple::x86_64 && triple.getArch() != Triple::aarch64)
    return makeError("target triple '" + options.triple + "' is of " +
                     triple.getArchName() + ", expected x86_64 or aarch64");
  llvm::Expected<Subtarget> subtarget = resolve(options, triple);
  if (!subtarget)
    return subtarget.takeError();
  if (llvm::Error error = check(*target, triple, *subtarget, options.features))
    return error;

  std::optional<llvm::Reloc::Model> relocation;
  if (use == CodeUse::Files)
    relocation = llvm::Reloc::PIC_;
  std::unique_ptr<llvm::TargetMachine> machine(target->createTargetMachine(
      triple, subtarget->cpu, subtarget->features, llvm::TargetOptions(),
      relocation, std::nullopt, llvm::CodeGenOptLevel::Aggressive,
      use == CodeUse::ThisProcess));
  if (!machine)
    return makeError("LLVM generates no code for '" + triple.str() + "'");
  return machine;
}

/// Takes the caches of this machine.
static void measureCaches(alibi::TargetDescription &description) {
#ifdef _SC_LEVEL1_DCACHE_SIZE
  auto measure = [](int name, int64_t &bytes) {
    long measured = sysconf(name);
    if (measured > 0)
      bytes = measured;
  };
  measure(_SC_LEVEL1_DCACHE_SIZE, description.l1Bytes);
  measure(_SC_LEVEL2_CACHE_SIZE, description.l2Bytes);
  measure(_SC_LEVEL3_CACHE_SIZE, description.l3Bytes);
#endif
}

alibi::TargetDescription
alibi::describeTarget(const llvm::TargetMachine &machine) {
  // LLVM says how wide its vectors are of a function, which may differ.
  llvm::LLVMContext context;
  llvm::Module module("", context);
  module.setDataLayout(machine.createDataLayout());
  auto *function = llvm::Function::Create(
      llvm::FunctionType::get(llvm::Type::getVoidTy(context), false),
      llvm::Function::ExternalLinkage, "", module);
  llvm::TargetTransformInfo info = machine.getTargetTransformInfo(*function);

  TargetDescription result;
  result.vectorBits =
      info.getRegisterBitWidth(llvm::TargetTransformInfo::RGK_FixedWidthVector)
          .getFixedValue();
  const llvm::MCSubtargetInfo &subtarget = *machine.getMCSubtargetInfo();
  bool isX86 = machine.getTargetTriple().getArch() == Triple::x86_64;
  result.isX86 = isX86;
  // For some servers LLVM prefers 256 bits, as programs that use wider ones now
  // and then lose clock cycles. Kernels of products do not.
  if (isX86 && subtarget.checkFeatures("+avx512f,+avx512vl"))
    result.vectorBits = 512;
  result.vectorRegisters =
      info.getNumberOfRegisters(info.getRegisterClassForType(true));
  // Every AArch64 has it, as part of floating point.
  result.hasFMA = !isX86 || subtarget.checkFeatures("+fma");
  result.hasBF16Dot = subtarget.checkFeatures(isX86 ? "+avx512bf16" : "+bf16");
  if (machine.getTargetCPU() == llvm::sys::getHostCPUName())
    measureCaches(result);
  return result;
}
