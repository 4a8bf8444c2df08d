//===- Bundle.cpp - Bundles, and what of them is loaded -------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Bundle.h"
#include <algorithm>
#include <limits>

using namespace alibi::cuda;

namespace {

/// The device of the current context.
struct DeviceInfo {
  std::string name;
  int capability, multiprocessors;

  explicit DeviceInfo(const Driver &driver) {
    Device device = 0;
    driver.check(driver.contextGetDevice(&device), "cuCtxGetDevice");
    char buffer[256] = "";
    driver.check(driver.deviceGetName(buffer, sizeof(buffer) - 1, device),
                 "cuDeviceGetName");
    name = buffer;
    auto attribute = [&](int number) {
      int value = 0;
      driver.check(driver.deviceGetAttribute(&value, number, device),
                   "cuDeviceGetAttribute", std::to_string(number));
      return value;
    };
    capability = 10 * attribute(kCapabilityMajor) + attribute(kCapabilityMinor);
    multiprocessors = attribute(kMultiprocessors);
  }
};

/// The image for a device: a cubin of its major capability, the nearest one
/// below, otherwise the newest PTX that is not above it. Null if there is none.
const ImageInfo *chooseImage(const ModuleInfo &module, int capability) {
  // Other devices assemble its PTX only in part.
  if (module.family == Family::Wgmma && capability != 90)
    return nullptr;
  const ImageInfo *best = nullptr;
  for (const ImageInfo &image : module.images) {
    bool runs = image.exact ? image.capability == capability
                            : image.capability <= capability &&
                                  (!image.cubin ||
                                   image.capability / 10 == capability / 10);
    if (!runs)
      continue;
    auto rank = [](const ImageInfo &image) {
      return std::make_pair(image.cubin, image.capability);
    };
    if (!best || rank(image) > rank(*best))
      best = &image;
  }
  return best;
}

Module loadModule(const Driver &driver, const std::string &file) {
  std::string image = readFile(file);
  char log[2048] = "";
  int options[] = {kJitErrorLog, kJitErrorLogBytes};
  void *values[] = {log, reinterpret_cast<void *>(sizeof(log) - 1)};
  Module module = nullptr;
  Result result =
      driver.moduleLoadDataEx(&module, image.c_str(), 2, options, values);
  driver.check(result, "cuModuleLoadDataEx",
               file + (*log ? ": " + std::string(log) : ""));
  return module;
}

LoadedKernel loadKernel(const Driver &driver, const KernelInfo &info,
                        Module module) {
  LoadedKernel kernel;
  kernel.info = &info;
  driver.check(
      driver.moduleGetFunction(&kernel.function, module, info.name.c_str()),
      "cuModuleGetFunction", info.name);
  driver.check(driver.functionSetAttribute(
                   kernel.function, kMaxDynamicSharedBytes, info.sharedBytes),
               "cuFuncSetAttribute",
               info.name + ", " + std::to_string(info.sharedBytes) +
                   " bytes of dynamic shared memory");
  int blocks = 0;
  if (driver.maxActiveBlocks &&
      driver.maxActiveBlocks(&blocks, kernel.function, info.threads,
                             info.sharedBytes) == 0)
    kernel.blocksAtOnce = std::max(blocks, 1);
  return kernel;
}

/// The order of `LoadedEntry::attention`.
bool isBefore(const LoadedKernel &a, const LoadedKernel &b) {
  auto rank = [](const LoadedKernel &kernel) {
    int32_t rows = kernel.info->maxRows;
    return std::make_pair(rows ? rows : std::numeric_limits<int32_t>::max(),
                          kernel.info->family != Family::Wgmma);
  };
  return rank(a) < rank(b);
}

[[noreturn]] void failImages(const EntryInfo &entry, const DeviceInfo &device) {
  std::string has;
  for (const ModuleInfo &module : entry.modules)
    for (const ImageInfo &image : module.images)
      has += (has.empty() ? "" : ", ") + image.file;
  fail(ALIBI_CUDA_NO_IMAGE, "entry '", entry.name,
       "' has no kernels for the device '", device.name,
       "' of compute capability ", device.capability / 10, ".",
       device.capability % 10, "; the bundle has ", has);
}

/// A number that no other context has, or 0 where the driver gives none.
Result contextId(const Driver &driver, Context context,
                 unsigned long long &id) {
  id = 0;
  return driver.contextGetId ? driver.contextGetId(context, &id) : 0;
}

} // namespace

void LoadedEntry::unload() {
  // Where the context is gone its modules are, too; nothing can be reported.
  Context before = nullptr;
  unsigned long long now = 0;
  if (contextId(*driver, context, now) != 0 || now != id ||
      driver->contextGetCurrent(&before) != 0 ||
      driver->contextSetCurrent(context) != 0)
    return;
  for (Module module : modules)
    driver->moduleUnload(module);
  driver->contextSetCurrent(before);
}

AlibiCudaEntry::AlibiCudaEntry(AlibiCudaBundle *bundle, EntryInfo entry)
    : bundle(bundle), info(std::move(entry)), operands(makeOperands(info)) {}

AlibiCudaEntry::~AlibiCudaEntry() {
  for (LoadedEntry *entry = loaded; entry;) {
    std::unique_ptr<LoadedEntry> owned(entry);
    entry = entry->next;
    owned->unload();
  }
}

const LoadedEntry &AlibiCudaEntry::current() {
  const Driver &driver = bundle->driver();
  Context context = nullptr;
  driver.check(driver.contextGetCurrent(&context), "cuCtxGetCurrent");
  if (!context)
    fail(ALIBI_CUDA_NO_CONTEXT,
         "the calling thread has no current CUDA context; make one current, or "
         "call alibiCudaUseDevice");
  unsigned long long id = 0;
  driver.check(contextId(driver, context, id), "cuCtxGetId");
  auto find = [&]() -> LoadedEntry * {
    LoadedEntry *entry = loaded.load(std::memory_order_acquire);
    while (entry && (entry->context != context || entry->id != id))
      entry = entry->next;
    return entry;
  };
  if (LoadedEntry *entry = find())
    return *entry;
  std::lock_guard<std::mutex> lock(bundle->mutex);
  if (LoadedEntry *entry = find())
    return *entry;
  return *load(driver, context, id);
}

LoadedEntry *AlibiCudaEntry::load(const Driver &driver, Context context,
                                  unsigned long long id) {
  DeviceInfo device(driver);
  auto entry = std::make_unique<LoadedEntry>();
  entry->driver = &driver;
  entry->context = context;
  entry->id = id;
  entry->multiprocessors = device.multiprocessors;

  try {
    // By the number of the module.
    std::vector<Module> modules(info.modules.size());
    for (size_t i = 0; i < modules.size(); ++i) {
      const ImageInfo *image = chooseImage(info.modules[i], device.capability);
      // Drivers that know wgmma's architecture, but no tensor maps, are old.
      if (!image || (info.modules[i].family == Family::Wgmma &&
                     !driver.tensorMapEncodeTiled))
        continue;
      modules[i] = loadModule(driver, bundle->folder + "/" + image->file);
      entry->modules.push_back(modules[i]);
    }
    LoadedKernel *single[] = {nullptr, &entry->merge, &entry->summarize,
                              &entry->norms};
    for (const KernelInfo &kernel : info.kernels) {
      if (!modules[kernel.module])
        continue;
      LoadedKernel loadedKernel =
          loadKernel(driver, kernel, modules[kernel.module]);
      std::vector<LoadedKernel> &attention = entry->attention;
      if (kernel.role == Role::Attention) {
        attention.insert(std::upper_bound(attention.begin(), attention.end(),
                                          loadedKernel, isBefore),
                         loadedKernel);
        continue;
      }
      // Of two families wgmma's is preferred.
      LoadedKernel &place = *single[static_cast<int>(kernel.role)];
      if (!place.function || kernel.family == Family::Wgmma)
        place = loadedKernel;
    }
    if (entry->attention.empty())
      failImages(info, device);
  } catch (...) {
    entry->unload();
    throw;
  }
  entry->next = loaded.load(std::memory_order_relaxed);
  loaded.store(entry.get(), std::memory_order_release);
  return entry.release();
}

AlibiCudaBundle::AlibiCudaBundle(const char *folder, const char *driver)
    : folder(folder), driverPath(driver ? driver : "") {
  for (EntryInfo &info : readManifest(this->folder + "/manifest.json"))
    entries.push_back(std::make_unique<AlibiCudaEntry>(this, std::move(info)));
}

const Driver &AlibiCudaBundle::loadDriver() {
  const Driver &driver =
      Driver::get(driverPath.empty() ? nullptr : driverPath.c_str());
  loadedDriver.store(&driver, std::memory_order_release);
  return driver;
}
