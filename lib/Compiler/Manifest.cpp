//===- Manifest.cpp - What a bundle of CUDA kernels holds -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/Manifest.h"
#include "llvm/Support/raw_ostream.h"

using namespace alibi;
using llvm::json::OStream;

static void writeNames(OStream &json, llvm::StringRef member,
                       llvm::ArrayRef<KernelEntry::Value> values) {
  json.attributeArray(member, [&] {
    for (const KernelEntry::Value &value : values)
      json.value(value.name);
  });
}

void alibi::writeEntry(OStream &json, const KernelEntry &entry) {
  json.attribute("name", entry.name);
  json.attribute("element", entry.element);
  json.attributeObject("sizes", [&] {
    json.attribute("batch", entry.batch);
    json.attribute("query_heads", entry.queryHeads);
    json.attribute("key_heads", entry.keyHeads);
    json.attribute("queries", entry.queries);
    json.attribute("keys", entry.keys);
    json.attribute("depth", entry.depth);
    json.attribute("value_depth", entry.valueDepth);
  });
  json.attribute("causal", entry.causal);
  json.attribute("scale", entry.scale);
  json.attribute("method", entry.method);
  json.attributeObject("slopes", [&] {
    json.attribute("rank", entry.slopesRank);
    json.attribute("constant", entry.hasConstantSlopes);
  });
  writeNames(json, "operands", entry.operands);
  writeNames(json, "results", entry.results);
  if (!entry.sampled) {
    json.attribute("sampled", nullptr);
  } else {
    json.attributeObject("sampled", [&] {
      json.attribute("samples", entry.sampled->samples);
      json.attribute("sampler", entry.sampled->sampler);
      json.attribute("seed", entry.sampled->seed);
      json.attribute("encoding", entry.sampled->encoding);
      json.attribute("words", entry.sampled->words);
      json.attribute("first_head", entry.sampled->firstHead);
    });
  }
  json.attribute("needs_summary", entry.needsSummary);
}

static void
writeByArchitecture(OStream &json, llvm::StringRef member,
                    llvm::ArrayRef<std::pair<std::string, int64_t>> numbers) {
  json.attributeObject(member, [&] {
    for (const auto &[architecture, number] : numbers)
      json.attribute(architecture, number);
  });
}

static void writeKernel(OStream &json, const KernelModule &module,
                        const KernelInfo &kernel) {
  KernelAttr launch = kernel.launch;
  json.attribute("name", kernel.name);
  json.attribute("module", module.name);
  json.attribute("role", stringifyKernelRole(launch.getRole()));
  json.attribute("family", stringifyKernelFamily(launch.getFamily()));
  json.attribute("threads", launch.getThreads());
  json.attribute("shared_bytes", launch.getSharedBytes());
  json.attribute("tile_rows", launch.getTileRows());
  json.attribute("tile_keys", launch.getTileKeys());
  json.attribute("max_rows", launch.getMaxRows());
  json.attribute("min_queries", launch.getMinQueries());
  json.attribute("can_split", launch.getCanSplit());
  json.attribute("whole_heads", launch.getWholeHeads());
  writeByArchitecture(json, "registers", kernel.registers);
  if (!kernel.spillBytes.empty())
    writeByArchitecture(json, "spill_bytes", kernel.spillBytes);
}

static void writeModule(OStream &json, const KernelModule &module) {
  json.attribute("name", module.name);
  json.attribute("family", stringifyKernelFamily(module.family));
  json.attributeArray("images", [&] {
    for (const KernelImage &image : module.images)
      json.object([&] {
        json.attribute("arch", image.architecture);
        json.attribute("kind", image.isCubin ? "cubin" : "ptx");
        json.attribute("file", image.file);
      });
  });
}

std::string alibi::writeManifest(llvm::ArrayRef<BundleEntry> entries) {
  std::string text;
  llvm::raw_string_ostream os(text);
  OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("version", kManifestVersion);
    json.attributeArray("entries", [&] {
      for (const BundleEntry &bundled : entries)
        json.object([&] {
          writeEntry(json, bundled.entry);
          json.attributeArray("kernels", [&] {
            for (const KernelModule &module : bundled.modules)
              for (const KernelInfo &kernel : module.kernels)
                json.object([&] { writeKernel(json, module, kernel); });
          });
          json.attributeArray("modules", [&] {
            for (const KernelModule &module : bundled.modules)
              json.object([&] { writeModule(json, module); });
          });
        });
    });
  });
  os << "\n";
  return text;
}
