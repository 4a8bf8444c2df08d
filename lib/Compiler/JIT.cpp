//===- JIT.cpp - Compiling a module into this process ---------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/JIT.h"
#include "Alibi/InitAll.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include <cstdio>
#include <cstdlib>
#include <mutex>

using namespace mlir;
using namespace alibi;

struct CompiledModule::Impl {
  std::vector<FunctionInfo> functions;
  /// By function: takes the addresses of its C interface's arguments.
  std::vector<void (*)(void **)> entries;
  std::unique_ptr<ExecutionEngine> engine;
};

CompiledModule::CompiledModule(std::unique_ptr<Impl> impl)
    : impl(std::move(impl)) {}
CompiledModule::~CompiledModule() = default;

const std::vector<FunctionInfo> &CompiledModule::functions() const {
  return impl->functions;
}

/// Registrations that LLVM and MLIR want once per process.
static void initializeOnce() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeNativeTarget();
    llvm::sys::DynamicLibrary::LoadLibraryPermanently(nullptr);
    llvm::InitializeNativeTargetAsmPrinter();
    mlir::registerAllPasses();
    alibi::registerAllPasses();
  });
}

/// Called where an assertion of the program (`cf.assert`) fails. `abort` does
/// not flush what it has printed to a file or pipe.
[[noreturn]] static void endProcess() {
  std::fflush(nullptr);
  std::abort();
}

static llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

/// LLVM's -O3 without unrolling: unrolling a short loop over the depth in full,
/// before the vectorizer has seen it, would keep it scalar.
static void optimize(llvm::Module &module, llvm::TargetMachine &machine) {
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

static llvm::Expected<ValueInfo> describe(func::FuncOp function, Type type,
                                          StringRef role, unsigned number,
                                          bool mustBeTensor) {
  ValueInfo info;
  llvm::raw_string_ostream(info.type) << type;
  auto tensor = dyn_cast<RankedTensorType>(type);
  Type element = tensor ? tensor.getElementType() : type;
  info.isTensor = static_cast<bool>(tensor);
  bool isNumber =
      isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(element) ||
      element.isSignlessInteger(8) || element.isSignlessInteger(16) ||
      element.isSignlessInteger(32) || element.isSignlessInteger(64) ||
      (element.isIndex() && !tensor);
  bool isEncoded = tensor && tensor.getEncoding();
  if (!isNumber || isEncoded || (mustBeTensor && !tensor))
    return makeError("function '" + function.getName() + "': " + role + " " +
                     Twine(number) + " is " + info.type +
                     ", expected a ranked "
                     "tensor" +
                     (mustBeTensor ? "" : " or a scalar") +
                     " of f16, bf16, f32, f64, i8, i16, i32 or i64");
  info.kind = isa<BFloat16Type>(element) ? ValueInfo::Kind::BFloat
              : isa<FloatType>(element)  ? ValueInfo::Kind::Float
                                         : ValueInfo::Kind::Integer;
  info.bits = element.isIndex() ? 64 : element.getIntOrFloatBitWidth();
  if (tensor)
    for (int64_t size : tensor.getShape())
      info.shape.push_back(ShapedType::isDynamic(size) ? -1 : size);
  return info;
}

/// Records the public functions, and marks their tensors as not writable where
/// they do not say.
static llvm::Error describeFunctions(ModuleOp module,
                                     std::vector<FunctionInfo> &functions) {
  Builder builder(module.getContext());
  for (auto function : module.getOps<func::FuncOp>()) {
    if (!function.isPublic() || function.isExternal())
      continue;
    FunctionInfo info;
    info.name = function.getName().str();
    for (auto [number, type] : llvm::enumerate(function.getArgumentTypes())) {
      auto value = describe(function, type, "argument", number, false);
      if (!value)
        return value.takeError();
      StringRef writable =
          bufferization::BufferizationDialect::kWritableAttrName;
      if (value->isTensor) {
        auto given = function.getArgAttrOfType<BoolAttr>(number, writable);
        value->isWritable = given && given.getValue();
        if (!given)
          function.setArgAttr(number, writable, builder.getBoolAttr(false));
      }
      info.arguments.push_back(std::move(*value));
    }
    for (auto [number, type] : llvm::enumerate(function.getResultTypes())) {
      auto value = describe(function, type, "result", number, true);
      if (!value)
        return value.takeError();
      info.results.push_back(std::move(*value));
    }
    functions.push_back(std::move(info));
  }
  return llvm::Error::success();
}

/// The functions that code generation would look for in vain.
static std::string undefinedFunctions(ModuleOp module) {
  std::string missing;
  for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
    StringRef name = function.getName();
    if (function.isExternal() && !name.starts_with("llvm.") &&
        !llvm::sys::DynamicLibrary::SearchForAddressOfSymbol(name.str()))
      missing += (missing.empty() ? "" : ", ") + name.str();
  }
  return missing;
}

llvm::Expected<std::unique_ptr<CompiledModule>>
CompiledModule::create(StringRef text, StringRef pipeline) {
  initializeOnce();
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllToLLVMIRTranslations(registry);
  alibi::registerAllDialects(registry);
  alibi::registerAllExternalModels(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);

  std::string diagnostics;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    llvm::raw_string_ostream stream(diagnostics);
    if (diagnostic.getSeverity() != DiagnosticSeverity::Error)
      return success();
    if (!isa<UnknownLoc>(diagnostic.getLocation()))
      stream << diagnostic.getLocation() << ": ";
    stream << diagnostic << "\n";
    return success();
  });

  ParserConfig config(&context);
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, config);
  if (!module)
    return makeError("the module does not parse:\n" + diagnostics);
  auto impl = std::make_unique<Impl>();
  if (llvm::Error error = describeFunctions(*module, impl->functions))
    return error;

  PassManager manager(&context);
  llvm::raw_string_ostream stream(diagnostics);
  FailureOr<OpPassManager> parsed = parsePassPipeline(pipeline, stream);
  if (failed(parsed))
    return makeError("the pipeline does not parse:\n" + diagnostics);
  static_cast<OpPassManager &>(manager) = std::move(*parsed);
  if (failed(manager.run(*module)))
    return makeError("the pipeline failed:\n" + diagnostics);

  if (std::string missing = undefinedFunctions(*module); !missing.empty())
    return makeError("functions without a definition, in the module or in this "
                     "process: " +
                     missing);

  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  builder->setCodeGenOptLevel(llvm::CodeGenOptLevel::Aggressive);
  auto machine = builder->createTargetMachine();
  if (!machine)
    return machine.takeError();
  auto transformer = [machine = machine->get()](llvm::Module *llvmModule) {
    optimize(*llvmModule, *machine);
    return llvm::Error::success();
  };
  ExecutionEngineOptions options;
  options.transformer = transformer;
  options.jitCodeGenOptLevel = llvm::CodeGenOptLevel::Aggressive;
  options.enableGDBNotificationListener = false;
  options.enablePerfNotificationListener = false;
  auto engine = ExecutionEngine::create(*module, options, std::move(*machine));
  if (!engine)
    return llvm::joinErrors(
        makeError("code generation failed:\n" + diagnostics),
        engine.takeError());
  impl->engine = std::move(*engine);
  impl->engine->registerSymbols([](llvm::orc::MangleAndInterner mangle) {
    return llvm::orc::SymbolMap{
        {mangle("abort"), llvm::orc::ExecutorSymbolDef::fromPtr(&endProcess)}};
  });
  // Compiles and links now, so that what is missing is said now.
  for (const FunctionInfo &info : impl->functions) {
    auto entry = impl->engine->lookupPacked("_mlir_ciface_" + info.name);
    if (!entry)
      return llvm::joinErrors(
          makeError("function '" + info.name +
                    "' has no C interface (llvm.emit_c_interface) after the "
                    "pipeline"),
          entry.takeError());
    impl->entries.push_back(*entry);
  }
  return std::unique_ptr<CompiledModule>(new CompiledModule(std::move(impl)));
}

void CompiledModule::invoke(size_t function, ArrayRef<void *> arguments,
                            void *results) const {
  const FunctionInfo &info = impl->functions[function];
  // The C interface takes descriptors by address, the results' first; the
  // packed form takes the addresses of those addresses.
  SmallVector<void *> values;
  if (!info.results.empty())
    values.push_back(results);
  values.append(arguments.begin(), arguments.end());
  SmallVector<void *> packed;
  size_t first = info.results.empty() ? 0 : 1;
  for (size_t i = 0; i < values.size(); ++i) {
    bool byAddress = i < first || info.arguments[i - first].isTensor;
    packed.push_back(byAddress ? &values[i] : values[i]);
  }
  impl->entries[function](packed.data());
}
