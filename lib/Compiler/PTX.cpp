//===- PTX.cpp - CUDA kernels to PTX --------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/PTX.h"
#include "Alibi/Compiler/Lower.h"
#include "Alibi/Compiler/ObjectFile.h"
#include "Alibi/Compiler/PTXAssembler.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/IRReader/IRReader.h"
#include "llvm/Linker/Linker.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/Target/TargetOptions.h"
#include "llvm/Transforms/IPO/Internalize.h"
#include <mutex>

using namespace alibi;
using llvm::StringRef;
using llvm::Twine;

static llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

//===----------------------------------------------------------------------===//
// Architectures
//===----------------------------------------------------------------------===//

/// In the order of their numbers, specific ones behind.
static constexpr GPUArchitecture kArchitectures[] = {
    {"sm_80", 80, false, "+ptx80", 163 * 1024},
    {"sm_86", 86, false, "+ptx80", 99 * 1024},
    {"sm_87", 87, false, "+ptx80", 163 * 1024},
    {"sm_89", 89, false, "+ptx80", 99 * 1024},
    {"sm_90", 90, false, "+ptx80", 227 * 1024},
    {"sm_90a", 90, true, "+ptx80", 227 * 1024},
    {"sm_100", 100, false, "+ptx86", 227 * 1024},
    {"sm_103", 103, false, "+ptx88", 227 * 1024},
    {"sm_120", 120, false, "+ptx87", 99 * 1024},
    {"sm_121", 121, false, "+ptx88", 99 * 1024},
};

/// Those that `isWanted` says yes to.
template <typename Predicate>
static std::vector<GPUArchitecture> select(Predicate isWanted) {
  std::vector<GPUArchitecture> result;
  llvm::copy_if(kArchitectures, std::back_inserter(result), isWanted);
  return result;
}

llvm::Expected<std::vector<GPUArchitecture>>
alibi::parseArchitectures(StringRef names) {
  llvm::SmallVector<StringRef> wanted;
  names.split(wanted, ',');
  auto known = llvm::map_range(
      kArchitectures, [](const GPUArchitecture &known) { return known.name; });
  for (StringRef name : wanted)
    if (!llvm::is_contained(known, name))
      return makeError("GPU architecture '" + name + "' is unknown, expected " +
                       llvm::join(known, ", "));
  return select([&](const GPUArchitecture &known) {
    return llvm::is_contained(wanted, known.name);
  });
}

std::vector<GPUArchitecture>
alibi::portableArchitectures(llvm::ArrayRef<GPUArchitecture> wanted) {
  return select([&](const GPUArchitecture &known) {
    return !known.isSpecific &&
           llvm::any_of(wanted, [&](const GPUArchitecture &given) {
             return given.number == known.number;
           });
  });
}

//===----------------------------------------------------------------------===//
// LLVM IR
//===----------------------------------------------------------------------===//

static llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createGPUMachine(const GPUArchitecture &architecture) {
  static std::once_flag once;
  std::call_once(once, [] {
    LLVMInitializeNVPTXTargetInfo();
    LLVMInitializeNVPTXTarget();
    LLVMInitializeNVPTXTargetMC();
    LLVMInitializeNVPTXAsmPrinter();
  });
  llvm::Triple triple("nvptx64-nvidia-cuda");
  std::string problem;
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(triple, problem);
  std::unique_ptr<llvm::TargetMachine> machine(
      target ? target->createTargetMachine(
                   triple, architecture.name, architecture.ptxVersion,
                   llvm::TargetOptions(), std::nullopt, std::nullopt,
                   llvm::CodeGenOptLevel::Aggressive)
             : nullptr);
  if (!machine)
    return makeError("this LLVM generates no code for NVIDIA's GPUs");
  return machine;
}

static bool isLibdevice(const llvm::Function &function) {
  return function.isDeclaration() && function.getName().starts_with("__nv_");
}

/// Adds what the module calls of libdevice.
static llvm::Error linkLibdevice(llvm::Module &module) {
  auto needed = llvm::find_if(module, isLibdevice);
  if (needed == module.end())
    return llvm::Error::success();
  std::string name = needed->getName().str(), looked;
  std::unique_ptr<llvm::Module> library;
  for (const std::string &folder : toolkitFolders()) {
    llvm::SmallString<128> path(folder);
    llvm::sys::path::append(path, "nvvm", "libdevice", "libdevice.10.bc");
    looked += (looked.empty() ? "" : ", ") + path.str().str();
    if (!llvm::sys::fs::exists(path))
      continue;
    llvm::SMDiagnostic problem;
    library = llvm::parseIRFile(path, problem, module.getContext());
    if (!library)
      return makeError("cannot read '" + path + "': " + problem.getMessage());
    break;
  }
  if (!library)
    return makeError("the kernels call '" + name +
                     "' of libdevice, and no CUDA toolkit is found that has "
                     "it; looked for " +
                     looked);
  library->setTargetTriple(module.getTargetTriple());
  library->setDataLayout(module.getDataLayout());
  if (llvm::Linker::linkModules(
          module, std::move(library), llvm::Linker::LinkOnlyNeeded,
          [](llvm::Module &linked, const llvm::StringSet<> &names) {
            llvm::internalizeModule(linked, [&](const llvm::GlobalValue &v) {
              return !v.hasName() || !names.count(v.getName());
            });
          }))
    return makeError("libdevice cannot be linked");
  auto missing = llvm::find_if(module, isLibdevice);
  if (missing != module.end())
    return makeError("libdevice has no '" + missing->getName() + "'");
  return llvm::Error::success();
}

llvm::Expected<std::string>
alibi::translateToPTX(mlir::gpu::GPUModuleOp kernels,
                      const GPUArchitecture &architecture) {
  auto machine = createGPUMachine(architecture);
  if (!machine)
    return machine.takeError();
  // Accesses get their alignments as they are translated.
  llvm::DataLayout layout = (*machine)->createDataLayout();
  kernels->setAttr(mlir::LLVM::LLVMDialect::getDataLayoutAttrName(),
                   mlir::StringAttr::get(kernels.getContext(),
                                         layout.getStringRepresentation()));
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> module =
      mlir::translateModuleToLLVMIR(kernels, context, kernels.getName());
  if (!module)
    return makeError("the kernels of '" + kernels.getName() +
                     "' cannot be translated to LLVM IR");
  module->setTargetTriple((*machine)->getTargetTriple());
  module->setDataLayout(layout);
  if (llvm::Error error = linkLibdevice(*module))
    return error;
  optimize(*module, **machine);
  return generateCode(*module, **machine, CodeFile::Assembly);
}
