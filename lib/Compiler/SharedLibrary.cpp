//===- SharedLibrary.cpp - Linking by programs of the system --------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/ObjectFile.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"
#include <optional>

using namespace alibi;
using llvm::SmallString;
using llvm::StringRef;
using llvm::Twine;

static llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

/// As Debian names a program of this LLVM.
static std::string versioned(StringRef program) {
  return (program + "-" + Twine(LLVM_VERSION_MAJOR)).str();
}

static std::optional<std::string>
findProgram(llvm::ArrayRef<std::string> names) {
  for (const std::string &name : names)
    if (auto path = llvm::sys::findProgramByName(name))
      return *path;
  return std::nullopt;
}

namespace {
struct Linker {
  /// Knows where the C library is.
  std::string driver;
  bool isClang;
};
} // namespace

static llvm::Expected<Linker> findLinker(const llvm::Triple &triple) {
  if (!triple.isOSLinux())
    return makeError("shared libraries are linked for Linux, and the target is "
                     "'" +
                     triple.str() + "'; emit an object file (--emit=obj)");
  if (auto clang = findProgram({versioned("clang"), "clang"}))
    return Linker{*clang, true};
  // It links for this machine alone.
  llvm::Triple host(llvm::sys::getProcessTriple());
  bool isHost = host.getArch() == triple.getArch();
  if (isHost)
    if (auto cc = findProgram({"cc"}))
      return Linker{*cc, false};
  return makeError("nothing to link a shared library with: neither " +
                   versioned("clang") + " nor clang" +
                   (isHost ? " nor cc" : "") + " is on the PATH; install " +
                   versioned("clang") + " and " + versioned("lld") +
                   ", or emit an object file (--emit=obj)");
}

llvm::Error alibi::checkLinker(const llvm::Triple &triple) {
  return findLinker(triple).takeError();
}

static llvm::Error writeFile(StringRef path, StringRef contents) {
  std::error_code code;
  llvm::raw_fd_ostream os(path, code);
  os << contents;
  os.close();
  if (!code)
    code = os.error();
  os.clear_error();
  return code ? makeError("cannot write '" + path + "': " + code.message())
              : llvm::Error::success();
}

static std::string readFile(StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  return buffer ? (*buffer)->getBuffer().str() : "";
}

llvm::Expected<std::string> alibi::linkSharedLibrary(StringRef object,
                                                     StringRef name,
                                                     const llvm::Triple &triple,
                                                     bool usesOpenMP) {
  llvm::Expected<Linker> linker = findLinker(triple);
  if (!linker)
    return linker.takeError();
  SmallString<128> folder;
  if (auto code = llvm::sys::fs::createUniqueDirectory("alibi-compile", folder))
    return makeError("cannot make a temporary folder: " + code.message());
  llvm::scope_exit removed([&] { llvm::sys::fs::remove_directories(folder); });
  auto inFolder = [&](StringRef file) {
    SmallString<128> path(folder);
    llvm::sys::path::append(path, file);
    return path.str().str();
  };
  std::string input = inFolder("input.o"), output = inFolder("output.so"),
              log = inFolder("log");
  if (llvm::Error error = writeFile(input, object))
    return error;

  std::vector<std::string> arguments = {
      linker->driver, "-shared", "-o", output, input,
      // What is missing is said now rather than by the loader.
      "-Xlinker", "-z", "-Xlinker", "defs", "-Xlinker", "--as-needed",
      "-Xlinker", "-soname", "-Xlinker", name.str(), "-lm"};
  if (linker->isClang) {
    arguments.push_back("--target=" + triple.str());
    if (auto lld = findProgram({versioned("ld.lld"), "ld.lld"}))
      arguments.push_back("--ld-path=" + *lld);
  }
  // Clang knows where LLVM's runtime is.
  if (usesOpenMP)
    arguments.push_back(linker->isClang ? "-fopenmp" : "-lomp");

  std::vector<StringRef> views(arguments.begin(), arguments.end());
  std::string problem;
  std::optional<StringRef> redirects[] = {StringRef(""), StringRef(log),
                                          StringRef(log)};
  int status = llvm::sys::ExecuteAndWait(linker->driver, views, std::nullopt,
                                         redirects, 0, 0, &problem);
  if (status != 0)
    return makeError("linking with '" + linker->driver + "' failed:\n" +
                     readFile(log) + problem +
                     (usesOpenMP
                          ? "\nthe module needs LLVM's OpenMP runtime, " +
                                versioned("libomp") +
                                "-dev, for that target; --openmp=false "
                                "compiles without threads"
                          : ""));
  return readFile(output);
}
