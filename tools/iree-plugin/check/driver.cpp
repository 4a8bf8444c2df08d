//===- driver.cpp - The plugin's passes where IREE's compiler runs them ---===//
//
// Part of the alibi-mlir project.
//
// Reads a module from the standard input, runs what the activated plugins add
// to one of IREE's pipelines, and prints the module in generic form. Plugins
// are found, activated and asked for passes by IREE's own PluginManager, as
// iree-compile does it.
//
//===----------------------------------------------------------------------===//

#include "iree/compiler/PluginAPI/PluginManager.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AsmState.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace mlir::iree_compiler;

namespace {
enum class Phase { Input, Preprocessing };
} // namespace

int main(int argc, char **argv) {
  PluginManager manager;
  if (!manager.loadAvailablePlugins())
    return 1;
  manager.globalInitialize();
  manager.registerPasses();
  manager.initializeCLI();
  auto &options = OptionsFromFlags<PluginManagerOptions>::get();
  llvm::cl::opt<Phase> phase(
      "phase", llvm::cl::desc("Whose passes are run"),
      llvm::cl::init(Phase::Preprocessing),
      llvm::cl::values(
          clEnumValN(Phase::Input, "input", "before IREE converts its input"),
          clEnumValN(Phase::Preprocessing, "preprocessing",
                     "after IREE converted it")));
  llvm::cl::ParseCommandLineOptions(argc, argv);

  OptionsBinder binder = OptionsBinder::local();
  PluginManagerSession session(manager, binder, options);
  if (failed(session.initializePlugins()))
    return 1;
  DialectRegistry registry;
  registry.insert<arith::ArithDialect, cf::ControlFlowDialect,
                  func::FuncDialect, linalg::LinalgDialect, math::MathDialect,
                  scf::SCFDialect, tensor::TensorDialect>();
  session.registerDialects(registry);
  MLIRContext context(registry);
  // IREE's dialects are not here.
  context.allowUnregisteredDialects();
  llvm::SourceMgr sources;
  SourceMgrDiagnosticHandler handler(sources, &context);
  if (failed(session.activatePlugins(&context)))
    return 1;

  auto input = llvm::MemoryBuffer::getSTDIN();
  if (!input)
    return 1;
  sources.AddNewSourceBuffer(std::move(*input), llvm::SMLoc());
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  if (!module)
    return 1;
  PassManager passes(&context);
  if (phase == Phase::Input)
    session.extendInputConversionPreprocessingPassPipeline(
        passes, InputDialectOptions::Type::auto_detect);
  else
    session.extendPreprocessingPassPipeline(passes);
  if (failed(passes.run(*module)))
    return 1;
  module->print(llvm::outs(), OpPrintingFlags().printGenericOpForm());
  return 0;
}
