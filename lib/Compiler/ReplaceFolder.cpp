//===- ReplaceFolder.cpp - A folder of files, in one step -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/KernelBundle.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdio>
#include <fcntl.h>

using namespace alibi;
using llvm::SmallString;
using llvm::StringRef;
using llvm::Twine;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static llvm::Error cannotWrite(StringRef folder, const Twine &reason) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 "cannot write '" + folder + "': " + reason);
}

/// Fails where there is more than a bundle.
static llvm::Error checkReplaceable(StringRef folder) {
  if (!fs::is_directory(folder))
    return cannotWrite(folder, "it is no folder");
  std::error_code code;
  bool isEmpty = true;
  std::string foreign;
  for (fs::directory_iterator it(folder, code), end; !code && it != end;
       it.increment(code)) {
    isEmpty = false;
    StringRef name = path::filename(it->path());
    bool isOurs =
        name == "manifest.json" ||
        llvm::is_contained({".cubin", ".ptx", ".h"}, path::extension(name));
    if (!isOurs || !fs::is_regular_file(it->path()))
      foreign = name.str();
  }
  if (code)
    return cannotWrite(folder, code.message());
  if (!foreign.empty())
    return cannotWrite(folder,
                       "it holds '" + foreign + "', which is of no bundle");
  if (!isEmpty && !fs::exists(folder + "/manifest.json"))
    return cannotWrite(folder, "it holds files and no manifest.json: it is no "
                               "bundle that could be replaced");
  return llvm::Error::success();
}

static llvm::Error writeFile(StringRef folder, StringRef target,
                             const BundleFile &file) {
  SmallString<128> name(folder);
  path::append(name, file.name);
  std::error_code code;
  llvm::raw_fd_ostream os(name, code);
  if (!code) {
    os << file.contents;
    os.close();
    code = os.error();
    os.clear_error();
  }
  return code ? cannotWrite((target + "/" + file.name).str(), code.message())
              : llvm::Error::success();
}

/// Gives `written` the name `folder`, and `folder`, where it is there, the name
/// `written`.
static std::error_code exchange(StringRef written, StringRef folder) {
  if (!fs::exists(folder))
    return fs::rename(written, folder);
#ifdef RENAME_EXCHANGE
  if (renameat2(AT_FDCWD, written.str().c_str(), AT_FDCWD, folder.str().c_str(),
                RENAME_EXCHANGE) == 0)
    return {};
#endif
  // Not every file system knows how to.
  std::string old = (written + ".old").str();
  if (std::error_code code = fs::rename(folder, old))
    return code;
  if (std::error_code code = fs::rename(written, folder)) {
    fs::rename(old, folder);
    return code;
  }
  return fs::rename(old, written);
}

llvm::Error alibi::replaceFolder(StringRef folder,
                                 llvm::ArrayRef<BundleFile> files) {
  // A link stays one.
  SmallString<128> target;
  if (fs::exists(folder)) {
    if (std::error_code code = fs::real_path(folder, target))
      return cannotWrite(folder, code.message());
    if (llvm::Error error = checkReplaceable(folder))
      return error;
  } else {
    target = folder.rtrim('/');
    if (std::error_code code = fs::make_absolute(target))
      return cannotWrite(folder, code.message());
  }
  SmallString<128> written;
  if (std::error_code code =
          fs::createUniqueDirectory(target + ".tmp", written))
    return cannotWrite(folder, code.message());
  llvm::scope_exit removed([&] { fs::remove_directories(written); });
  unsigned mode = fs::all_all & ~fs::getUmask();
  if (std::error_code code =
          fs::setPermissions(written, static_cast<fs::perms>(mode)))
    return cannotWrite(folder, code.message());
  for (const BundleFile &file : files)
    if (llvm::Error error = writeFile(written, folder, file))
      return error;
  if (std::error_code code = exchange(written, target))
    return cannotWrite(folder, code.message());
  return llvm::Error::success();
}
