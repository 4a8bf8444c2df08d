//===- PTXAssembler.cpp - PTX to machine code by ptxas --------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/PTXAssembler.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace alibi;
using llvm::SmallString;
using llvm::StringRef;
using llvm::Twine;

static llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

//===----------------------------------------------------------------------===//
// What it says
//===----------------------------------------------------------------------===//

/// The number before `words`, as in "8 bytes spill stores".
static int64_t numberBefore(StringRef line, StringRef words) {
  size_t end = line.find(words);
  if (end == StringRef::npos)
    return 0;
  StringRef before = line.take_front(end).rtrim();
  size_t digits = before.size() - before.rtrim("0123456789").size();
  int64_t number = 0;
  before.take_back(digits).getAsInteger(10, number);
  return number;
}

/// "(C7512)" and the like.
static bool isLoss(StringRef line) {
  size_t at = line.find("(C75");
  StringRef code = at == StringRef::npos ? "" : line.substr(at + 4, 3);
  return code.size() == 3 && llvm::isDigit(code[0]) && llvm::isDigit(code[1]) &&
         code[2] == ')';
}

AssemblerReport alibi::parseAssemblerLog(StringRef log) {
  AssemblerReport report;
  auto resources = [&](StringRef function) -> FunctionResources & {
    auto known = llvm::find_if(report.functions, [&](const auto &known) {
      return known.function == function;
    });
    if (known != report.functions.end())
      return *known;
    report.functions.emplace_back();
    report.functions.back().function = function.str();
    return report.functions.back();
  };
  // Registers are those of the entry, whose line may follow that of another
  // function's properties.
  std::string entry, properties;
  llvm::SmallVector<StringRef> lines;
  log.split(lines, '\n');
  for (StringRef line : lines) {
    if (isLoss(line))
      report.losses.push_back(line.trim().str());
    StringRef rest = line;
    if (size_t at = line.find("Compiling entry function '");
        at != StringRef::npos) {
      rest = line.substr(at);
      rest.consume_front("Compiling entry function '");
      entry = properties = rest.take_until([](char c) { return c == '\''; });
      resources(entry);
    } else if (size_t at = line.find("Function properties for ");
               at != StringRef::npos) {
      rest = line.substr(at);
      rest.consume_front("Function properties for ");
      properties = rest.trim().trim('\'').str();
    } else if (line.contains("bytes stack frame") && !properties.empty()) {
      FunctionResources &found = resources(properties);
      found.stackFrame = numberBefore(line, "bytes stack frame");
      found.spillStores = numberBefore(line, "bytes spill stores");
      found.spillLoads = numberBefore(line, "bytes spill loads");
    } else if (line.contains(" Used ") && !entry.empty()) {
      resources(entry).registers = numberBefore(line, "registers");
    }
  }
  return report;
}

//===----------------------------------------------------------------------===//
// Where it is
//===----------------------------------------------------------------------===//

std::vector<std::string> alibi::toolkitFolders() {
  std::vector<std::string> folders;
  if (auto home = llvm::sys::Process::GetEnv("CUDA_HOME"); home && *home != "")
    folders.push_back(*home);
  folders.push_back("/usr/local/cuda");
  return folders;
}

static std::string programOf(StringRef toolkit) {
  SmallString<128> path(toolkit);
  llvm::sys::path::append(path, "bin", "ptxas");
  return path.str().str();
}

llvm::Expected<std::optional<PTXAssembler>> PTXAssembler::find(StringRef path) {
  PTXAssembler assembler;
  if (!path.empty()) {
    if (!llvm::sys::fs::can_execute(path))
      return makeError("'" + path + "' is no program that can be run");
    assembler.path = path.str();
    return assembler;
  }
  // CUDA_HOME comes first, then the PATH.
  std::vector<std::string> candidates;
  for (const std::string &folder : toolkitFolders())
    candidates.push_back(programOf(folder));
  if (auto onPath = llvm::sys::findProgramByName("ptxas"))
    candidates.insert(candidates.end() - 1, *onPath);
  for (const std::string &candidate : candidates)
    if (llvm::sys::fs::can_execute(candidate)) {
      assembler.path = candidate;
      return assembler;
    }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Running it
//===----------------------------------------------------------------------===//

static std::string readFile(StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  return buffer ? (*buffer)->getBuffer().str() : "";
}

llvm::Expected<Cubin> PTXAssembler::assemble(StringRef ptx, StringRef name,
                                             StringRef architecture) const {
  SmallString<128> folder;
  if (auto code = llvm::sys::fs::createUniqueDirectory("alibi-ptxas", folder))
    return makeError("cannot make a temporary folder: " + code.message());
  llvm::scope_exit removed([&] { llvm::sys::fs::remove_directories(folder); });
  auto inFolder = [&](StringRef file) {
    SmallString<128> path(folder);
    llvm::sys::path::append(path, file);
    return path.str().str();
  };
  std::string input = inFolder("input.ptx"), output = inFolder("output.cubin"),
              log = inFolder("log");
  std::error_code code;
  {
    llvm::raw_fd_ostream os(input, code);
    os << ptx;
    os.close();
    if (!code)
      code = os.error();
    os.clear_error();
  }
  if (code)
    return makeError("cannot write '" + input + "': " + code.message());

  std::string target = ("-arch=" + architecture).str();
  StringRef arguments[] = {path,   "-v", "--warn-on-spills", target, "-o",
                           output, input};
  std::string problem;
  std::optional<StringRef> redirects[] = {StringRef(""), StringRef(log),
                                          StringRef(log)};
  int status = llvm::sys::ExecuteAndWait(path, arguments, std::nullopt,
                                         redirects, 0, 0, &problem);
  Cubin cubin;
  std::string said = readFile(log);
  if (status == 0)
    cubin.code = readFile(output);
  if (cubin.code.empty())
    return makeError("'" + path + "' did not assemble '" + name + "' for " +
                     architecture + ":\n" + said + problem);
  cubin.report = parseAssemblerLog(said);
  return cubin;
}
