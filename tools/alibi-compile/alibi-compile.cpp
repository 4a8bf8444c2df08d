//===- alibi-compile.cpp - Ahead-of-time compiler -------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/AheadOfTime.h"
#include "Alibi/Compiler/KernelBundle.h"
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
                                   cl::value_desc("file, - or folder"),
                                   cl::init("-"), cl::cat(category));

enum class Target { CPU, CUDA };
static cl::opt<Target> target(
    "target", cl::desc("What is compiled for"),
    cl::values(clEnumValN(Target::CPU, "cpu", "functions of C (default)"),
               clEnumValN(Target::CUDA, "cuda",
                          "a folder of kernels for NVIDIA's GPUs")),
    cl::cat(category));
static cl::opt<Emit> emit(
    "emit",
    cl::desc("What it holds; by default the suffix says it, or for "
             "--target=cuda a bundle"),
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
        clEnumValN(Emit::SharedLibrary, "shared", "a shared library (.so)"),
        clEnumValN(Emit::PTX, "ptx", "cuda: a bundle of PTX alone"),
        clEnumValN(Emit::NVVMDialect, "nvvm",
                   "cuda: kernels in MLIR's LLVM and NVVM dialects")),
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

static cl::opt<std::string> architectures(
    "arch", cl::desc("cuda: GPU architectures (default: sm_80,sm_90a)"),
    cl::value_desc("sm_80,..."), cl::init("sm_80,sm_90a"), cl::cat(category));
static cl::opt<std::string>
    assembler("ptxas",
              cl::desc("cuda: assembler of PTX (default: that of CUDA_HOME, of "
                       "the PATH, or of /usr/local/cuda)"),
              cl::value_desc("program"), cl::cat(category));

static int fail(const llvm::Twine &message) {
  llvm::errs() << "alibi-compile: error: " << message;
  if (!llvm::StringRef(message.str()).ends_with("\n"))
    llvm::errs() << "\n";
  return 1;
}

/// Fails where one of `options` is given, which are those of `other`.
static bool refuse(llvm::ArrayRef<cl::Option *> options,
                   llvm::StringRef other) {
  for (cl::Option *option : options)
    if (option->getNumOccurrences()) {
      fail("--" + option->ArgStr + " is an option of --target=" + other);
      return true;
    }
  return false;
}

static int readInput(std::unique_ptr<llvm::MemoryBuffer> &text) {
  auto read = llvm::MemoryBuffer::getFileOrSTDIN(input, /*IsText=*/true);
  if (!read)
    return fail("cannot read '" + input + "': " + read.getError().message());
  text = std::move(*read);
  return 0;
}

static int compileForCUDA() {
  if (refuse({&header, &prefix, &triple, &cpu, &features, &openmp, &pipeline},
             "cpu"))
    return 1;
  BundleOptions options;
  if (emit.getNumOccurrences()) {
    if (emit != Emit::PTX && emit != Emit::NVVMDialect)
      return fail("--target=cuda emits a bundle, --emit=ptx or --emit=nvvm");
    options.emit =
        emit == Emit::PTX ? KernelEmit::PTX : KernelEmit::NVVMDialect;
  }
  if (options.emit != KernelEmit::Bundle && assembler.getNumOccurrences())
    return fail("--ptxas assembles bundles, and --emit asks for none");
  if (options.emit != KernelEmit::NVVMDialect && output == "-")
    return fail("--target=cuda writes a folder: give -o");
  options.architectures = architectures;
  options.assembler = assembler;
  options.output = output;

  std::unique_ptr<llvm::MemoryBuffer> text;
  if (int status = readInput(text))
    return status;
  auto note = compileToBundle(text->getBuffer(), input, options);
  if (!note)
    return fail(llvm::toString(note.takeError()));
  if (!note->empty())
    llvm::errs() << "alibi-compile: note: " << *note << "\n";
  return 0;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "Compiles MLIR modules with alibi ops into files for C, or kernels for "
      "GPUs.\n\n"
      "Public functions of tensors become functions of C; --header declares "
      "and documents them. With --target=cuda those that are one attention "
      "become a folder of kernels, which libAlibiCUDA launches.\n");

  if (target == Target::CUDA)
    return compileForCUDA();
  if (refuse({&architectures, &assembler}, "cuda"))
    return 1;
  CompileOptions options;
  if (emit == Emit::PTX || emit == Emit::NVVMDialect)
    return fail("--emit=ptx and --emit=nvvm are of --target=cuda");
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

  std::unique_ptr<llvm::MemoryBuffer> text;
  if (int status = readInput(text))
    return status;
  if (llvm::Error error = compileToFiles(text->getBuffer(), input, options))
    return fail(llvm::toString(std::move(error)));
  return 0;
}
