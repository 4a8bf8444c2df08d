//===- KernelBundle.cpp - Folders of CUDA kernels -------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/KernelBundle.h"
#include "Alibi/Compiler/Lower.h"
#include "Alibi/Compiler/OutputFile.h"
#include "Alibi/Pipelines/Pipelines.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace alibi;

static llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

//===----------------------------------------------------------------------===//
// Kernels to images
//===----------------------------------------------------------------------===//

static llvm::Expected<KernelModule> describeModule(gpu::GPUModuleOp module) {
  KernelModule result;
  result.name = module.getName().str();
  for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
    if (!function->hasAttr(NVVM::NVVMDialect::getKernelFuncAttrName()))
      continue;
    auto launch = function->getAttrOfType<KernelAttr>("alibi.kernel");
    if (!launch)
      return makeError("kernel '" + function.getName() +
                       "' does not say how it is launched, expected an "
                       "attribute 'alibi.kernel'");
    if (!result.kernels.empty() && launch.getFamily() != result.family)
      return makeError("kernel '" + function.getName() + "' is of family " +
                       stringifyKernelFamily(launch.getFamily()) +
                       ", expected that of the others in '" + result.name +
                       "', " + stringifyKernelFamily(result.family));
    result.family = launch.getFamily();
    result.kernels.push_back({function.getName().str(), launch, {}, {}});
  }
  if (result.kernels.empty())
    return makeError("module '" + result.name + "' has no kernels");
  return result;
}

/// Those that machine code of a family is made for.
static std::vector<GPUArchitecture>
architecturesOf(KernelFamily family, ArrayRef<GPUArchitecture> wanted) {
  if (family == KernelFamily::Mma)
    return portableArchitectures(wanted);
  std::vector<GPUArchitecture> specific;
  llvm::copy_if(wanted, std::back_inserter(specific),
                [](const GPUArchitecture &it) { return it.isSpecific; });
  return specific;
}

/// Takes what a cubin reports; fails where a kernel must not be as it is.
static llvm::Error takeReport(KernelModule &module, StringRef architecture,
                              const AssemblerReport &report) {
  if (!report.losses.empty())
    return makeError(
        "module '" + module.name + "' for " + architecture +
        " does not run as it is written: " + llvm::join(report.losses, "\n"));
  bool isAnyTuned = llvm::any_of(module.kernels, [](const KernelInfo &kernel) {
    return kernel.launch.getTuned();
  });
  for (const FunctionResources &found : report.functions) {
    auto kernel = llvm::find_if(module.kernels, [&](const KernelInfo &kernel) {
      return kernel.name == found.function;
    });
    // What is no kernel is called by some.
    bool isKernel = kernel != module.kernels.end();
    bool isTuned = isKernel ? kernel->launch.getTuned() : isAnyTuned;
    int64_t spilled = std::max(found.spillStores, found.spillLoads);
    if (isTuned && (spilled || found.stackFrame))
      return makeError((isKernel ? "kernel '" : "function '") + found.function +
                       "' for " + architecture + " uses " +
                       Twine(found.stackFrame) + " bytes of local memory (" +
                       Twine(found.spillStores) + " bytes spill stores, " +
                       Twine(found.spillLoads) +
                       " bytes spill loads), expected none of a tuned kernel");
    if (!isKernel)
      continue;
    kernel->registers.push_back({architecture.str(), found.registers});
    if (spilled)
      kernel->spillBytes.push_back({architecture.str(), spilled});
  }
  return llvm::Error::success();
}

llvm::Expected<KernelModule>
alibi::compileKernels(gpu::GPUModuleOp kernels,
                      ArrayRef<GPUArchitecture> architectures,
                      const PTXAssembler *assembler) {
  llvm::Expected<KernelModule> module = describeModule(kernels);
  if (!module)
    return module;
  auto targets = architecturesOf(module->family, architectures);
  if (targets.empty())
    return makeError("module '" + module->name + "' is of family " +
                     stringifyKernelFamily(module->family) +
                     ", for which no architecture is given");
  for (const GPUArchitecture &target : targets)
    for (const KernelInfo &kernel : module->kernels)
      if (kernel.launch.getSharedBytes() > target.sharedBytes)
        return makeError("kernel '" + kernel.name + "' needs " +
                         Twine(kernel.launch.getSharedBytes()) +
                         " bytes of shared memory, expected at most " +
                         Twine(target.sharedBytes) + ", which " + target.name +
                         " has");
  llvm::Expected<std::string> ptx = translateToPTX(kernels, targets.front());
  if (!ptx)
    return ptx.takeError();
  auto fileName = [&](StringRef architecture, StringRef suffix) {
    return module->name + "." + architecture.str() + suffix.str();
  };
  std::string ptxName = fileName(targets.front().name, ".ptx");
  if (assembler)
    for (const GPUArchitecture &target : targets) {
      auto cubin = assembler->assemble(*ptx, ptxName, target.name);
      if (!cubin)
        return cubin.takeError();
      if (llvm::Error error = takeReport(*module, target.name, cubin->report))
        return error;
      module->images.push_back({target.name.str(), /*isCubin=*/true,
                                fileName(target.name, ".cubin"),
                                std::move(cubin->code)});
    }
  module->images.push_back({targets.front().name.str(), /*isCubin=*/false,
                            ptxName, std::move(*ptx)});
  return module;
}

//===----------------------------------------------------------------------===//
// Functions to kernels
//===----------------------------------------------------------------------===//

namespace {
/// An entry and the `gpu.module`s that are made of it.
struct GeneratedEntry {
  KernelEntry entry;
  SmallVector<gpu::GPUModuleOp> modules;
};
} // namespace

/// Names are symbols of PTX and constants of the C header.
static bool isCName(StringRef name) {
  return !name.empty() && !llvm::isDigit(name.front()) &&
         llvm::all_of(name,
                      [](char c) { return llvm::isAlnum(c) || c == '_'; });
}

/// Replaces the functions of a module by kernels.
static llvm::Expected<std::vector<GeneratedEntry>>
generateKernels(ModuleOp module, ArrayRef<KernelFamily> families) {
  std::vector<GeneratedEntry> generated;
  OpBuilder b(module.getContext());
  b.setInsertionPointToEnd(module.getBody());
  for (auto function : module.getOps<func::FuncOp>()) {
    if (!function.isPublic() || function.isExternal())
      continue;
    if (!isCName(function.getName()))
      return makeError("function '" + function.getName() +
                       "' cannot be an entry: its name is none in C");
    FailureOr<AttentionEntry> entry = describeEntry(function);
    if (failed(entry))
      return makeError("function '" + function.getName() + "' has no kernels");
    GeneratedEntry result{describe(*entry), {}};
    for (KernelFamily family : families) {
      FailureOr<gpu::GPUModuleOp> kernels = buildKernels(b, *entry, family);
      if (failed(kernels))
        return makeError("kernels of '" + function.getName() +
                         "' cannot be generated");
      if (*kernels)
        result.modules.push_back(*kernels);
    }
    generated.push_back(std::move(result));
  }
  if (generated.empty())
    return makeError("the module has no public function with a body");
  for (auto function :
       llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
    function.erase();
  return generated;
}

static llvm::Expected<std::string>
compile(Lowering &lowering, StringRef text, StringRef inputName,
        ArrayRef<GPUArchitecture> architectures, const PTXAssembler *assembler,
        const BundleOptions &options) {
  if (llvm::Error error = lowering.parse(text, inputName))
    return error;
  if (llvm::Error error = lowering.run(buildPlannedAttentionPipeline))
    return error;
  SmallVector<KernelFamily> families = {KernelFamily::Mma};
  if (llvm::any_of(architectures,
                   [](const GPUArchitecture &it) { return it.isSpecific; }))
    families.push_back(KernelFamily::Wgmma);
  auto generated = generateKernels(lowering.getModule(), families);
  if (!generated)
    return makeError(llvm::toString(generated.takeError()) + "\n" +
                     lowering.getDiagnostics());
  if (llvm::Error error = lowering.run(buildKernelLoweringPipeline))
    return error;
  if (options.emit == KernelEmit::NVVMDialect) {
    OutputFile file{options.output, {}};
    llvm::raw_string_ostream(file.contents) << lowering.getModule() << "\n";
    if (llvm::Error error = writeFiles(file))
      return error;
    return "";
  }
  std::vector<BundleEntry> entries;
  for (GeneratedEntry &source : *generated) {
    BundleEntry entry{std::move(source.entry), {}};
    for (gpu::GPUModuleOp kernels : source.modules) {
      auto compiled = compileKernels(kernels, architectures, assembler);
      if (!compiled)
        return makeError(llvm::toString(compiled.takeError()) + "\n" +
                         lowering.getDiagnostics());
      entry.modules.push_back(std::move(*compiled));
    }
    entries.push_back(std::move(entry));
  }
  if (llvm::Error error = writeBundle(entries, options.output))
    return error;
  return options.emit == KernelEmit::Bundle && !assembler
             ? "no ptxas is found (--ptxas, CUDA_HOME, the PATH, "
               "/usr/local/cuda): '" +
                   options.output +
                   "' holds PTX alone, which the driver compiles when it is "
                   "loaded"
             : "";
}

//===----------------------------------------------------------------------===//
// Bundles
//===----------------------------------------------------------------------===//

llvm::Error alibi::writeBundle(ArrayRef<BundleEntry> entries,
                               StringRef folder) {
  SmallString<128> absolute(folder);
  if (std::error_code code = llvm::sys::fs::make_absolute(absolute))
    return makeError("cannot write '" + folder + "': " + code.message());
  llvm::sys::path::remove_dots(absolute, /*remove_dot_dot=*/true);
  StringRef name = llvm::sys::path::filename(absolute);
  std::string header = (name + ".h").str();
  std::vector<BundleFile> files = {
      {"manifest.json", writeManifest(entries)},
      {header, writeKernelHeader(entries, header)}};
  for (const BundleEntry &entry : entries)
    for (const KernelModule &module : entry.modules)
      for (const KernelImage &image : module.images)
        files.push_back({image.file, image.contents});
  return replaceFolder(folder, files);
}

llvm::Expected<std::string>
alibi::compileToBundle(StringRef text, StringRef inputName,
                       const BundleOptions &options) {
  auto architectures = parseArchitectures(options.architectures);
  if (!architectures)
    return architectures.takeError();
  std::optional<PTXAssembler> assembler;
  if (options.emit == KernelEmit::Bundle) {
    auto found = PTXAssembler::find(options.assembler);
    if (!found)
      return found.takeError();
    assembler = std::move(*found);
  }
  Lowering lowering;
  return compile(lowering, text, inputName, *architectures,
                 assembler ? &*assembler : nullptr, options);
}
