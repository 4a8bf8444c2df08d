//===- JIT.cpp - Compiling a module into this process ---------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/JIT.h"
#include "Alibi/Compiler/Lower.h"
#include "Alibi/Compiler/Threads.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <sys/mman.h>

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

/// Registrations that LLVM wants once per process.
static void initializeOnce() {
  static std::once_flag once;
  std::call_once(once, [] {
    // The execution engine makes a target machine of its own, too.
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    llvm::sys::DynamicLibrary::LoadLibraryPermanently(nullptr);
  });
}

/// Called where an assertion of the program (`cf.assert`) fails. `abort` does
/// not flush what it has printed to a file or pipe.
[[noreturn]] static void endProcess() {
  std::fflush(nullptr);
  std::abort();
}

/// What compiled code allocates by. The C library gives memory of 32 MiB and
/// more back to the system when it is freed, so that it is new in every call:
/// with small pages, faults would take as long as what is computed.
static void *allocate(size_t alignment, size_t size) {
#ifdef MADV_HUGEPAGE
  constexpr size_t page = 2 << 20;
  if (size >= 16 * page) {
    void *memory = std::aligned_alloc(page, llvm::alignTo(size, page));
    // Where the system has none, small ones do.
    if (memory)
      madvise(memory, llvm::alignTo(size, page), MADV_HUGEPAGE);
    return memory;
  }
#endif
  return std::aligned_alloc(alignment, size);
}

static llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
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
  Lowering lowering;
  if (llvm::Error error = lowering.parse(text))
    return error;
  auto impl = std::make_unique<Impl>();
  auto functions = describeFunctions(lowering.getModule());
  if (!functions)
    return functions.takeError();
  impl->functions = std::move(*functions);
  auto machine = createTargetMachine(TargetOptions{"", "native", ""},
                                     CodeUse::ThisProcess);
  if (!machine)
    return machine.takeError();
  if (llvm::Error error =
          pipeline.empty()
              ? lowering.run(Stage::LLVMDialect, describeTarget(**machine))
              : lowering.run(pipeline))
    return error;
  ModuleOp module = lowering.getModule();
  if (std::string missing = undefinedFunctions(module); !missing.empty())
    return makeError("functions without a definition, in the module or in this "
                     "process: " +
                     missing);

  // Functions of the OpenMP runtime that the code calls.
  std::vector<std::pair<std::string, void *>> runtime;
  auto transformer = [&runtime,
                      machine = machine->get()](llvm::Module *llvmModule) {
    optimize(*llvmModule, *machine);
    for (const llvm::Function &function : *llvmModule)
      if (function.isDeclaration() && !function.isIntrinsic())
        if (void *address = findRuntimeFunction(function.getName()))
          runtime.emplace_back(function.getName(), address);
    return llvm::Error::success();
  };
  ExecutionEngineOptions options;
  options.transformer = transformer;
  options.jitCodeGenOptLevel = llvm::CodeGenOptLevel::Aggressive;
  options.enableGDBNotificationListener = false;
  options.enablePerfNotificationListener = false;
  auto engine = ExecutionEngine::create(module, options, std::move(*machine));
  if (!engine)
    return llvm::joinErrors(
        makeError("code generation failed:\n" + lowering.getDiagnostics()),
        engine.takeError());
  impl->engine = std::move(*engine);
  impl->engine->registerSymbols([&](llvm::orc::MangleAndInterner mangle) {
    llvm::orc::SymbolMap symbols;
    symbols[mangle("abort")] =
        llvm::orc::ExecutorSymbolDef::fromPtr(&endProcess);
    symbols[mangle("aligned_alloc")] =
        llvm::orc::ExecutorSymbolDef::fromPtr(&allocate);
    for (const auto &[name, address] : runtime)
      symbols[mangle(name)] = {llvm::orc::ExecutorAddr::fromPtr(address),
                               llvm::JITSymbolFlags::Exported};
    return symbols;
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
  // What runs before main elsewhere: programs for GPUs load their kernels
  // there.
  impl->engine->initialize();
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
  ThreadCountScope threads;
  impl->entries[function](packed.data());
}
