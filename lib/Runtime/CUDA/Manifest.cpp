//===- Manifest.cpp - What a bundle holds ---------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Manifest.h"
#include "Failure.h"
#include <cerrno>
#include <cstring>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>

namespace alibi::cuda {
namespace {

using nlohmann::json;

constexpr int64_t kMaxInt32 = std::numeric_limits<int32_t>::max();

/// A value of the manifest and where it stands: `entries[0].kernels[1].role`.
class Place {
public:
  Place(const json &value, std::string file, std::string path = {})
      : value(value), file(std::move(file)), path(std::move(path)) {}

  Place operator[](const char *field) const {
    std::string place = path.empty() ? field : path + "." + field;
    if (!value.is_object())
      expected("an object");
    auto found = value.find(field);
    if (found == value.end())
      fail(ALIBI_CUDA_INVALID_BUNDLE, file, ": ", place, " is missing");
    return {*found, file, place};
  }

  /// The elements of an array with `least` or more.
  std::vector<Place> elements(size_t least = 0) const {
    if (!value.is_array() || value.size() < least)
      expected(least ? "an array that is not empty" : "an array");
    std::vector<Place> result;
    for (size_t i = 0; i < value.size(); ++i)
      result.emplace_back(value[i], file, path + "[" + std::to_string(i) + "]");
    return result;
  }

  bool isNull() const { return value.is_null(); }

  std::string text() const {
    if (!value.is_string() || value.get_ref<const std::string &>().empty())
      expected("a string that is not empty");
    return value.get<std::string>();
  }

  bool boolean() const {
    if (!value.is_boolean())
      expected("true or false");
    return value.get<bool>();
  }

  double number() const {
    if (!value.is_number())
      expected("a number");
    return value.get<double>();
  }

  int64_t integer(int64_t least, int64_t most = kMaxInt32) const {
    bool fits = value.is_number_integer() &&
                !(value.is_number_unsigned() &&
                  value.get<uint64_t>() > static_cast<uint64_t>(most));
    if (!fits || value.get<int64_t>() < least || value.get<int64_t>() > most)
      expected("an integer from " + std::to_string(least) + " to " +
               std::to_string(most));
    return value.get<int64_t>();
  }

  /// 64 bits, written with a sign or without.
  uint64_t bits() const {
    if (!value.is_number_integer())
      expected("an integer of 64 bits");
    return value.is_number_unsigned()
               ? value.get<uint64_t>()
               : static_cast<uint64_t>(value.get<int64_t>());
  }

  /// The number of a name in a list.
  template <size_t N> int oneOf(const char *const (&names)[N]) const {
    std::string all;
    for (size_t i = 0; i < N; ++i) {
      if (value.is_string() && value.get_ref<const std::string &>() == names[i])
        return static_cast<int>(i);
      all += (i ? ", \"" : "\"") + std::string(names[i]) + "\"";
    }
    expected((N > 1 ? "one of " : "") + all);
  }

  [[noreturn]] void expected(const std::string &what) const {
    std::string is = value.dump();
    if (is.size() > 60)
      is = is.substr(0, 60) + "...";
    fail(ALIBI_CUDA_INVALID_BUNDLE, file, ": ",
         path.empty() ? "the manifest" : path, " is ", is, ", expected ", what);
  }

private:
  const json &value;
  std::string file, path;
};

constexpr const char *kElements[] = {"bf16", "f16"};
constexpr const char *kFamilies[] = {"mma", "wgmma"};
constexpr const char *kRoles[] = {"attention", "merge", "summarize", "norms"};
constexpr const char *kKinds[] = {"cubin", "ptx"};
// In the order of sampling::Sampler and sampling::Encoding.
constexpr const char *kSamplers[] = {
    "grid",          "integer_grid", "cuts", "stratified", "golden_stratified",
    "weighted_grid", "fixed_grid"};
constexpr const char *kEncodings[] = {"grid", "weighted_grid", "counter",
                                      "bits"};
// In the order of the bits of alibi-c/CUDA.h; partitions are no operand.
constexpr const char *kOperands[] = {
    "query",        "key",        "value",        "slopes",
    "key_lengths",  "key_starts", "query_offset", "query_segments",
    "key_segments", "key_summary"};
constexpr const char *kResults[] = {"out", "lse", "dropped"};

ImageInfo readImage(const Place &place) {
  ImageInfo image;
  image.arch = place["arch"].text();
  image.cubin = place["kind"].oneOf(kKinds) == 0;
  image.file = place["file"].text();
  // Nothing outside of the bundle is read.
  if (image.file.find('/') != std::string::npos)
    place["file"].expected("the name of a file in the bundle");
  const char *digits = image.arch.c_str() + 3;
  char *end = nullptr;
  image.capability = image.arch.rfind("sm_", 0) == 0 && *digits >= '1'
                         ? static_cast<int>(std::strtol(digits, &end, 10))
                         : 0;
  image.exact = end && std::strcmp(end, "a") == 0;
  if (image.capability < 10 || image.capability > 999 ||
      !(image.exact || *end == 0))
    place["arch"].expected("an architecture like \"sm_80\" or \"sm_90a\"");
  return image;
}

ModuleInfo readModule(const Place &place) {
  ModuleInfo module;
  module.name = place["name"].text();
  module.family = static_cast<Family>(place["family"].oneOf(kFamilies));
  for (const Place &image : place["images"].elements(1))
    module.images.push_back(readImage(image));
  return module;
}

KernelInfo readKernel(const Place &place,
                      const std::vector<ModuleInfo> &modules) {
  KernelInfo kernel;
  kernel.name = place["name"].text();
  std::string module = place["module"].text();
  kernel.module = 0;
  while (kernel.module < modules.size() &&
         modules[kernel.module].name != module)
    ++kernel.module;
  if (kernel.module == modules.size())
    place["module"].expected("the name of one of the entry's modules");
  kernel.role = static_cast<Role>(place["role"].oneOf(kRoles));
  kernel.family = static_cast<Family>(place["family"].oneOf(kFamilies));
  bool attention = kernel.role == Role::Attention;
  // The box of a tensor map has at most 256 rows.
  int64_t mostRows = kernel.family == Family::Wgmma ? 256 : kMaxInt32;
  auto integer = [&](const char *field, int64_t least, int64_t most) {
    return static_cast<int32_t>(place[field].integer(least, most));
  };
  kernel.threads = integer("threads", 1, 1024);
  kernel.sharedBytes = integer("shared_bytes", 0, 1 << 20);
  kernel.tileRows = integer("tile_rows", attention, mostRows);
  kernel.tileKeys = integer("tile_keys", attention, mostRows);
  kernel.maxRows = integer("max_rows", 0, kMaxInt32);
  kernel.minQueries = integer("min_queries", 0, kMaxInt32);
  kernel.canSplit = place["can_split"].boolean();
  kernel.wholeHeads = place["whole_heads"].boolean();
  return kernel;
}

SampledInfo readSampled(const Place &place) {
  SampledInfo sampled;
  sampled.sampler =
      static_cast<sampling::Sampler>(place["sampler"].oneOf(kSamplers));
  sampled.samplerName = place["sampler"].text();
  bool weighted = sampled.sampler == sampling::Sampler::WeightedGrid;
  sampled.samples = place["samples"].integer(
      1, weighted ? sampling::kMaxWeightedSamples : sampling::kMaxSamples);
  sampled.encoding = sampling::encodingOf(sampled.sampler);
  sampled.encodingName = kEncodings[static_cast<int>(sampled.encoding)];
  if (place["encoding"].oneOf(kEncodings) != static_cast<int>(sampled.encoding))
    place["encoding"].expected("\"" + sampled.encodingName +
                               "\", that of the sampler");
  int64_t words = sampling::wordsOf(sampled.encoding, 0);
  place["words"].integer(words, words);
  sampled.seed = place["seed"].bits();
  sampled.firstHead = place["first_head"].integer(0);
  return sampled;
}

EntryInfo readEntry(const Place &place) {
  EntryInfo entry;
  entry.name = place["name"].text();
  entry.bfloat16 = place["element"].oneOf(kElements) == 0;
  Place sizes = place["sizes"];
  auto size = [&](const char *field, int64_t least) {
    int64_t value = sizes[field].integer(-1);
    if (value >= 0 && value < least)
      sizes[field].expected("-1 or at least 1");
    return value;
  };
  entry.batch = size("batch", 0);
  entry.queryHeads = size("query_heads", 1);
  entry.keyHeads = size("key_heads", 1);
  entry.queries = size("queries", 0);
  entry.keys = size("keys", 0);
  entry.depth = size("depth", 1);
  entry.valueDepth = size("value_depth", 1);
  entry.causal = place["causal"].boolean();
  entry.scale = place["scale"].number();
  entry.method = place["method"].text();
  Place slopes = place["slopes"];
  entry.slopesRank = static_cast<int>(slopes["rank"].integer(1, 2));

  entry.takes = 0;
  for (const Place &operand : place["operands"].elements(1))
    entry.takes |= 1u << operand.oneOf(kOperands);
  constexpr unsigned kAlways =
      ALIBI_CUDA_QUERY | ALIBI_CUDA_KEY | ALIBI_CUDA_VALUE;
  if ((entry.takes & kAlways) != kAlways)
    place["operands"].expected("query, key and value among them");
  if (slopes["constant"].boolean() == bool(entry.takes & ALIBI_CUDA_SLOPES))
    slopes["constant"].expected("true where slopes are no operand, else false");
  constexpr unsigned kSegments =
      ALIBI_CUDA_QUERY_SEGMENTS | ALIBI_CUDA_KEY_SEGMENTS;
  if (entry.takes & kSegments && (entry.takes & kSegments) != kSegments)
    place["operands"].expected("query_segments with key_segments");
  for (const Place &result : place["results"].elements(1))
    entry.takes |= ALIBI_CUDA_OUT << result.oneOf(kResults);
  if (!(entry.takes & ALIBI_CUDA_OUT))
    place["results"].expected("out among them");
  if (!place["sampled"].isNull()) {
    entry.sampled = readSampled(place["sampled"]);
    entry.takes |= ALIBI_CUDA_PARTITIONS;
  }
  entry.needsSummary = place["needs_summary"].boolean();

  for (const Place &module : place["modules"].elements(1))
    entry.modules.push_back(readModule(module));
  bool splits = false;
  for (const Place &kernel : place["kernels"].elements(1)) {
    entry.kernels.push_back(readKernel(kernel, entry.modules));
    splits |= entry.kernels.back().canSplit;
  }
  if (!entry.has(Role::Attention))
    place["kernels"].expected("one of role attention");
  if (splits && !entry.has(Role::Merge))
    place["kernels"].expected("one of role merge, for those with can_split");
  if (entry.needsSummary && !entry.has(Role::Summarize) &&
      !(entry.takes & ALIBI_CUDA_KEY_SUMMARY))
    place["needs_summary"].expected(
        "false without an operand key_summary or a kernel of role summarize");
  return entry;
}

} // namespace

std::string readFile(const std::string &file) {
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream bytes;
  // Of an empty file nothing is inserted, which is an error for `bytes` alone.
  if (stream)
    bytes << stream.rdbuf();
  if (!stream || errno != 0)
    fail(ALIBI_CUDA_INVALID_BUNDLE, "cannot read '", file,
         "': ", std::strerror(errno));
  return bytes.str();
}

std::vector<EntryInfo> readManifest(const std::string &file) {
  std::string text = readFile(file);
  json document;
  try {
    document = json::parse(text);
  } catch (const json::exception &error) {
    // What it says begins with the name of the exception, in brackets.
    std::string what = error.what();
    size_t end = what.find("] ");
    fail(ALIBI_CUDA_INVALID_BUNDLE, file, " is no JSON: ",
         end == std::string::npos ? what : what.substr(end + 2));
  }
  Place manifest(document, file);
  manifest["version"].integer(1, 1);
  std::vector<EntryInfo> entries;
  for (const Place &place : manifest["entries"].elements()) {
    EntryInfo entry = readEntry(place);
    for (const EntryInfo &other : entries)
      if (other.name == entry.name)
        place["name"].expected("a name that no other entry has");
    entries.push_back(std::move(entry));
  }
  return entries;
}

} // namespace alibi::cuda
