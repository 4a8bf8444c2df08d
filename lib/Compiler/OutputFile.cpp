//===- OutputFile.cpp - Files that are written at once --------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/OutputFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <optional>
#include <vector>

using namespace alibi;
using llvm::StringRef;
using llvm::Twine;

namespace {
/// A file under another name until all are ready.
class PendingFile {
public:
  static llvm::Expected<PendingFile> write(const OutputFile &file);
  PendingFile(PendingFile &&) = default;
  ~PendingFile() {
    if (temporary)
      llvm::consumeError(temporary->discard());
  }
  llvm::Error keep();

private:
  PendingFile() = default;

  std::string path;
  std::optional<llvm::sys::fs::TempFile> temporary;
};
} // namespace

static llvm::Error cannotWrite(StringRef path, const Twine &reason) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 "cannot write '" + path + "': " + reason);
}

static llvm::Error finish(llvm::raw_fd_ostream &os, StringRef path) {
  os.flush();
  std::error_code code = os.error();
  os.clear_error();
  return code ? cannotWrite(path, code.message()) : llvm::Error::success();
}

llvm::Expected<PendingFile> PendingFile::write(const OutputFile &file) {
  using namespace llvm::sys;
  PendingFile pending;
  pending.path = file.path;
  fs::file_status status;
  bool exists = !fs::status(file.path, status);
  // What is no file, such as /dev/null, cannot be replaced.
  if (file.path == "-" || (exists && !fs::is_regular_file(status))) {
    std::error_code code;
    llvm::raw_fd_ostream os(file.path, code);
    if (code)
      return cannotWrite(file.path, code.message());
    os << file.contents;
    if (llvm::Error error = finish(os, file.path))
      return error;
    return pending;
  }
  if (exists && !fs::can_write(file.path))
    return cannotWrite(file.path, "no permission");
  unsigned mode = fs::all_read | fs::all_write;
  if (file.isExecutable)
    mode |= fs::all_exe;
  auto temporary = fs::TempFile::create(file.path + ".tmp%%%%%%%%", mode);
  if (!temporary)
    return cannotWrite(file.path, llvm::toString(temporary.takeError()));
  pending.temporary = std::move(*temporary);
  llvm::raw_fd_ostream os(pending.temporary->FD, /*shouldClose=*/false);
  os << file.contents;
  if (llvm::Error error = finish(os, file.path))
    return error;
  return pending;
}

llvm::Error PendingFile::keep() {
  if (!temporary)
    return llvm::Error::success();
  llvm::Error error = temporary->keep(path);
  temporary.reset();
  if (error)
    return cannotWrite(path, llvm::toString(std::move(error)));
  return llvm::Error::success();
}

llvm::Error alibi::writeFiles(llvm::ArrayRef<OutputFile> files) {
  std::vector<PendingFile> pending;
  for (const OutputFile &file : files) {
    auto written = PendingFile::write(file);
    if (!written)
      return written.takeError();
    pending.push_back(std::move(*written));
  }
  for (PendingFile &file : pending)
    if (llvm::Error error = file.keep())
      return error;
  return llvm::Error::success();
}
