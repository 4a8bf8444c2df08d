//===- AheadOfTime.cpp - Compiling a module into files --------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/AheadOfTime.h"
#include "Alibi/Compiler/CInterface.h"
#include "Alibi/Compiler/Lower.h"
#include "Alibi/Compiler/ObjectFile.h"
#include "Alibi/Compiler/OutputFile.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

using namespace alibi;
using llvm::StringRef;
using llvm::Twine;

static llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

std::optional<Emit> alibi::emitBySuffix(StringRef file) {
  return llvm::StringSwitch<std::optional<Emit>>(
             llvm::sys::path::extension(file))
      .Case(".ll", Emit::LLVMIR)
      .Case(".bc", Emit::Bitcode)
      .Case(".s", Emit::Assembly)
      .Case(".o", Emit::Object)
      .Case(".so", Emit::SharedLibrary)
      .Default(std::nullopt);
}

//===----------------------------------------------------------------------===//
// Code
//===----------------------------------------------------------------------===//

static bool isStage(Emit emit) { return emit <= Emit::LLVMDialect; }

static Stage stageOf(Emit emit) {
  switch (emit) {
  case Emit::Alibi:
    return Stage::Alibi;
  case Emit::Linalg:
    return Stage::Linalg;
  case Emit::Buffers:
    return Stage::Buffers;
  default:
    return Stage::LLVMDialect;
  }
}

static CodeFile codeOf(Emit emit) {
  switch (emit) {
  case Emit::LLVMIR:
    return CodeFile::LLVMIR;
  case Emit::Bitcode:
    return CodeFile::Bitcode;
  case Emit::Assembly:
    return CodeFile::Assembly;
  default:
    return CodeFile::Object;
  }
}

/// Says in the IR itself what it was optimized for, for those who go on with
/// it.
static void recordTarget(llvm::Module &module,
                         const llvm::TargetMachine &machine) {
  module.setPICLevel(llvm::PICLevel::BigPIC);
  for (llvm::Function &function : module) {
    if (function.isDeclaration())
      continue;
    function.addFnAttr("target-cpu", machine.getTargetCPU());
    if (!machine.getTargetFeatureString().empty())
      function.addFnAttr("target-features", machine.getTargetFeatureString());
  }
}

static llvm::Expected<std::string> generate(Lowering &lowering,
                                            llvm::ArrayRef<CFunction> functions,
                                            llvm::TargetMachine &machine,
                                            StringRef inputName,
                                            const CompileOptions &options) {
  llvm::LLVMContext context;
  auto module = lowering.translate(context, machine);
  if (!module)
    return module.takeError();
  (*module)->setModuleIdentifier(inputName);
  (*module)->setSourceFileName(inputName);
  if (llvm::Error error = addCFunctions(**module, functions))
    return error;
  recordTarget(**module, machine);
  optimize(**module, machine);
  auto code = generateCode(**module, machine, codeOf(options.emit));
  if (!code || options.emit != Emit::SharedLibrary)
    return code;
  return linkSharedLibrary(*code, llvm::sys::path::filename(options.output),
                           machine.getTargetTriple(), usesOpenMP(**module));
}

llvm::Error alibi::compileToFiles(StringRef text, StringRef inputName,
                                  const CompileOptions &options) {
  auto machine = createTargetMachine(options.target);
  if (!machine)
    return machine.takeError();
  if (options.emit == Emit::SharedLibrary)
    if (llvm::Error error = checkLinker((*machine)->getTargetTriple()))
      return error;
  if (!options.pipeline.empty() && options.emit < Emit::LLVMDialect)
    return makeError("a pipeline of one's own has no such stages: it is run to "
                     "its end, in the LLVM dialect");

  Lowering lowering;
  if (llvm::Error error = lowering.parse(text, inputName))
    return error;
  auto functions = prepareCInterface(lowering.getModule(), options.prefix);
  if (!functions)
    return makeError(llvm::toString(functions.takeError()) + "\n" +
                     lowering.getDiagnostics());
  if (llvm::Error error =
          options.pipeline.empty()
              ? lowering.run(stageOf(options.emit), describeTarget(**machine),
                             options.openmp)
              : lowering.run(options.pipeline))
    return error;

  std::vector<OutputFile> files(1);
  files[0].path = options.output;
  files[0].isExecutable = options.emit == Emit::SharedLibrary;
  if (isStage(options.emit)) {
    llvm::raw_string_ostream(files[0].contents) << lowering.getModule() << "\n";
  } else {
    auto code = generate(lowering, *functions, **machine, inputName, options);
    if (!code)
      return code.takeError();
    files[0].contents = std::move(*code);
  }
  if (!options.header.empty())
    files.push_back({options.header, writeCHeader(*functions, options.header)});
  return writeFiles(files);
}
