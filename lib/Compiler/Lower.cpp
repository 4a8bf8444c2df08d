//===- Lower.cpp - From the text of a module to LLVM IR -------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/Lower.h"
#include "Alibi/InitAll.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/AsmParser/AsmParserState.h"
#include "mlir/Bytecode/BytecodeReader.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Target/TargetMachine.h"
#include <mutex>

using namespace mlir;
using namespace alibi;

static llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

static DialectRegistry makeRegistry() {
  static std::once_flag once;
  std::call_once(once, [] {
    mlir::registerAllPasses();
    alibi::registerAllPasses();
  });
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllToLLVMIRTranslations(registry);
  alibi::registerAllDialects(registry);
  alibi::registerAllExternalModels(registry);
  return registry;
}

void alibi::buildLoweringPipeline(OpPassManager &pm, Stage stage,
                                  const TargetDescription &target,
                                  bool openmp) {
  CPUOptions options;
  options.openmp = openmp;
  options.lanes = target.vectorBits / 32;
  // Accumulators, two vectors of queries, and one broadcast.
  options.tileRows = target.vectorRegisters >= 32 ? 8 : 4;
  options.fma = target.hasFMA;
  options.cacheBytes = target.l2Bytes;
  options.bf16Dot = target.isX86 && target.hasBF16Dot;
  switch (stage) {
  case Stage::Alibi:
    return buildAlibiToFusedPipeline(pm, options);
  case Stage::Linalg:
    return buildAlibiToLinalgPipeline(pm, options);
  case Stage::Buffers:
    return buildAlibiToVectorPipeline(pm, options);
  case Stage::LLVMDialect:
    return buildAlibiToCPUPipeline(pm, options);
  }
}

Lowering::Lowering()
    : context(makeRegistry(), MLIRContext::Threading::DISABLED),
      handler(&context, [this](Diagnostic &diagnostic) {
        llvm::raw_string_ostream stream(diagnostics);
        if (diagnostic.getSeverity() != DiagnosticSeverity::Error)
          return success();
        if (!isa<UnknownLoc>(diagnostic.getLocation()))
          stream << diagnostic.getLocation() << ": ";
        stream << diagnostic << "\n";
        return success();
      }) {
  // What exporters leave in their own dialects, alibi-raise may take away; what
  // is left of it is an error of the passes that lower.
  context.allowUnregisteredDialects();
}

/// The names that the text gives the arguments, as their locations.
static void nameArguments(Block &block, const AsmParserState &state) {
  block.walk([&](func::FuncOp function) {
    if (function.isExternal())
      return;
    Block &entry = function.front();
    const AsmParserState::BlockDefinition *definition =
        state.getBlockDef(&entry);
    if (!definition || definition->arguments.size() != entry.getNumArguments())
      return;
    for (auto [argument, source] :
         llvm::zip(entry.getArguments(), definition->arguments)) {
      const char *begin = source.loc.Start.getPointer();
      StringRef name(begin, source.loc.End.getPointer() - begin);
      if (name.consume_front("%") && !isa<NameLoc>(argument.getLoc()))
        argument.setLoc(NameLoc::get(
            StringAttr::get(function.getContext(), name), argument.getLoc()));
    }
  });
}

llvm::Error Lowering::parse(StringRef text, StringRef file) {
  ParserConfig config(&context);
  auto buffer = llvm::MemoryBuffer::getMemBuffer(text, file, false);
  if (isBytecode(*buffer)) {
    module = parseSourceString<ModuleOp>(text, config, file);
  } else {
    llvm::SourceMgr sources;
    sources.AddNewSourceBuffer(std::move(buffer), SMLoc());
    AsmParserState state;
    Block block;
    if (succeeded(parseAsmSourceFile(sources, &block, config, &state))) {
      nameArguments(block, state);
      Location loc = FileLineColLoc::get(&context, file, 0, 0);
      module = mlir::detail::constructContainerOpForParserIfNecessary<ModuleOp>(
          &block, &context, loc);
    }
  }
  if (!module)
    return makeError("the module does not parse:\n" + diagnostics);
  return llvm::Error::success();
}

llvm::Error Lowering::run(PassManager &manager) {
  if (failed(manager.run(*module)))
    return makeError("the pipeline failed:\n" + diagnostics);
  return llvm::Error::success();
}

llvm::Error Lowering::run(StringRef pipeline) {
  PassManager manager(&context);
  llvm::raw_string_ostream stream(diagnostics);
  FailureOr<OpPassManager> parsed = parsePassPipeline(pipeline, stream);
  if (failed(parsed))
    return makeError("the pipeline does not parse:\n" + diagnostics);
  static_cast<OpPassManager &>(manager) = std::move(*parsed);
  return run(manager);
}

llvm::Error Lowering::run(Stage stage, const TargetDescription &target,
                          bool openmp) {
  PassManager manager(&context);
  buildLoweringPipeline(manager, stage, target, openmp);
  return run(manager);
}

llvm::Error Lowering::run(function_ref<void(OpPassManager &)> build) {
  PassManager manager(&context);
  build(manager);
  return run(manager);
}

llvm::Expected<std::unique_ptr<llvm::Module>>
Lowering::translate(llvm::LLVMContext &llvmContext,
                    const llvm::TargetMachine &machine) {
  std::unique_ptr<llvm::Module> result =
      translateModuleToLLVMIR(*module, llvmContext);
  if (!result)
    return makeError("code generation failed:\n" + diagnostics);
  result->setTargetTriple(machine.getTargetTriple());
  result->setDataLayout(machine.createDataLayout());
  return result;
}

void alibi::optimize(llvm::Module &module, llvm::TargetMachine &machine) {
  // Unrolling a short loop over the depth in full, before the vectorizer has
  // seen it, would keep it scalar.
  llvm::PipelineTuningOptions tuning;
  tuning.LoopUnrolling = false;
  llvm::PassBuilder builder(&machine, tuning);
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager callGraph;
  llvm::ModuleAnalysisManager modules;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(callGraph);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, callGraph, modules);
  builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O3)
      .run(module, modules);
}
