//===- alibi-compile.cpp - Ahead-of-time compiler -------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/AheadOfTime.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace alibi;
namespace cl = llvm::cl;

static cl::OptionCategory category("Options of alibi-compile");

static cl::opt<std::string> input(cl::Positional, cl::desc("<input.mlir or ->"),
                                  cl::Required, cl::cat(category));
static cl::opt<std::string> output("o", cl::desc("What is written"),
                                   cl::value_desc("file or -"), cl::init("-"),
                                   cl::cat(category));
static cl::opt<Emit> emit(
    "emit", cl::desc("What it holds; by default the suffix says it"),
    cl::values(
        clEnumValN(Emit::Alibi, "alibi",
                   "alibi ops, fused for code generation"),
        clEnumValN(Emit::Linalg, "linalg",
                   "the reference: loops and linalg on tensors"),
        clEnumValN(Emit::Buffers, "bufferized", "loops and vectors on memrefs"),
        clEnumValN(Emit::LLVMDialect, "llvm-dialect", "MLIR's LLVM dialect"),
        clEnumValN(Emit::LLVMIR, "llvm-ir", "LLVM IR, optimized (.ll)"),
        clEnumValN(Emit::Bitcode, "bitcode", "the same as bitcode (.bc)"),
        clEnumValN(Emit::Assembly, "asm", "assembly (.s)"),
        clEnumValN(Emit::Object, "obj", "an object file (.o)"),
        clEnumValN(Emit::SharedLibrary, "shared", "a shared library (.so)")),
    cl::cat(category));
static cl::opt<std::string> header("header", cl::desc("A C header to write"),
                                   cl::value_desc("file"), cl::cat(category));
static cl::opt<std::string>
    prefix("prefix", cl::desc("Comes before functions' names in C"),
           cl::init("alibi_"), cl::cat(category));
static cl::opt<std::string>
    triple("target-triple", cl::desc("Machine to compile for (default: this)"),
           cl::cat(category));
static cl::opt<std::string>
    cpu("target-cpu",
        cl::desc("Its CPU, by LLVM's name (default: native for this machine's "
                 "architecture, otherwise the oldest)"),
        cl::value_desc("native or name"), cl::cat(category));
static cl::opt<std::string> features("target-features",
                                     cl::desc("Features on top of the CPU's"),
                                     cl::value_desc("+a,-b"),
                                     cl::cat(category));
static cl::opt<bool>
    openmp("openmp",
           cl::desc("Threads share the work (OMP_NUM_THREADS says how many); "
                    "the code then needs LLVM's OpenMP runtime (default: yes)"),
           cl::init(true), cl::cat(category));
static cl::opt<std::string>
    pipeline("pipeline",
             cl::desc("Passes to the LLVM dialect, in place of the default"),
             cl::value_desc("builtin.module(...)"), cl::cat(category));

static int fail(const llvm::Twine &message) {
  llvm::errs() << "alibi-compile: error: " << message;
  if (!llvm::StringRef(message.str()).ends_with("\n"))
    llvm::errs() << "\n";
  return 1;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "Compiles MLIR modules with alibi ops into files for C.\n\n"
      "Public functions of tensors become functions of C; --header declares "
      "and documents them.\n");

  CompileOptions options;
  if (emit.getNumOccurrences()) {
    options.emit = emit;
  } else if (auto bySuffix = emitBySuffix(output)) {
    options.emit = *bySuffix;
  } else {
    return fail("-o '" + output +
                "' does not say what to emit: end it in .o, .so, .s, .ll or "
                ".bc, or give --emit=");
  }
  if (options.emit == Emit::SharedLibrary && output == "-")
    return fail("--emit=shared needs a file: give -o");
  if (!pipeline.empty() && openmp.getNumOccurrences())
    return fail(
        "--openmp is of the default pipeline, and --pipeline replaces it");
  options.target = {triple, cpu, features};
  options.pipeline = pipeline;
  options.openmp = openmp;
  options.prefix = prefix;
  options.output = output;
  options.header = header;

  auto text = llvm::MemoryBuffer::getFileOrSTDIN(input, /*IsText=*/true);
  if (!text)
    return fail("cannot read '" + input + "': " + text.getError().message());
  if (llvm::Error error = compileToFiles((*text)->getBuffer(), input, options))
    return fail(llvm::toString(std::move(error)));
  return 0;
}
