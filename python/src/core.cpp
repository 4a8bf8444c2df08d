//===- core.cpp - The extension module of alibi_mlir ----------------------===//
//
// Part of the alibi-mlir project.
//
// Thin: what Python cannot do itself, and nothing else.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/JIT.h"
#include "Alibi/Compiler/Threads.h"
#include "Alibi/Sampling/Bounds.h"
#include "Alibi/Sampling/Certificate.h"
#include "Alibi/Sampling/Partition.h"
#include "Alibi/Sampling/Slopes.h"
#include "Alibi/Sampling/WeightedGrid.h"
#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/unique_ptr.h>
#include <nanobind/stl/vector.h>

#include "llvm/ADT/APFloat.h"
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <optional>

namespace nb = nanobind;
using namespace alibi;

namespace {
struct CompileError : std::runtime_error {
  using std::runtime_error::runtime_error;
};
} // namespace

static std::string text(llvm::Error error) {
  return llvm::toString(std::move(error));
}

static std::unique_ptr<CompiledModule> compile(const std::string &module,
                                               const std::string &pipeline) {
  std::optional<llvm::Expected<std::unique_ptr<CompiledModule>>> compiled;
  {
    nb::gil_scoped_release release;
    compiled.emplace(CompiledModule::create(module, pipeline));
  }
  if (!*compiled)
    throw CompileError(text(compiled->takeError()));
  return std::move(**compiled);
}

/// As NumPy sees the elements; it has no bf16, which crosses as its bits.
static nb::dlpack::dtype elementType(const ValueInfo &info) {
  auto code = info.kind == ValueInfo::Kind::Float
                  ? nb::dlpack::dtype_code::Float
                  : nb::dlpack::dtype_code::Int;
  return {static_cast<uint8_t>(code), static_cast<uint8_t>(info.bits), 1};
}

namespace {
/// A memref descriptor, or a scalar, in memory that the callee reads.
using Words = std::vector<int64_t>;
} // namespace

/// Two pointers, an offset, sizes and strides.
static size_t descriptorWords(const ValueInfo &info) {
  return 3 + 2 * info.shape.size();
}

static Words packArray(nb::ndarray<nb::numpy, nb::ro> array) {
  Words words = {reinterpret_cast<int64_t>(array.data()),
                 reinterpret_cast<int64_t>(array.data()), 0};
  for (size_t dim = 0; dim < array.ndim(); ++dim)
    words.push_back(array.shape(dim));
  for (size_t dim = 0; dim < array.ndim(); ++dim)
    words.push_back(array.stride(dim));
  return words;
}

template <typename T> static Words packAs(T value) {
  Words words(1, 0);
  std::memcpy(words.data(), &value, sizeof(T));
  return words;
}

static Words packScalar(const ValueInfo &info, nb::handle value) {
  if (info.kind == ValueInfo::Kind::Integer) {
    // Little-endian: narrower integers are the low bytes.
    return packAs(nb::cast<int64_t>(value));
  }
  llvm::APFloat number(nb::cast<double>(value));
  const llvm::fltSemantics &semantics =
      info.kind == ValueInfo::Kind::BFloat ? llvm::APFloat::BFloat()
      : info.bits == 16                    ? llvm::APFloat::IEEEhalf()
      : info.bits == 32                    ? llvm::APFloat::IEEEsingle()
                                           : llvm::APFloat::IEEEdouble();
  bool losesInfo;
  number.convert(semantics, llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return packAs(number.bitcastToAPInt().getZExtValue());
}

/// Wraps a returned memref without copying; NumPy frees it. Results that share
/// a buffer share nothing in Python: all but the first are copied.
static nb::object unpackResult(const ValueInfo &info, const int64_t *words,
                               std::vector<void *> &owned) {
  size_t rank = info.shape.size();
  auto *allocated = reinterpret_cast<void *>(words[0]);
  auto *data = reinterpret_cast<char *>(words[1]) + words[2] * (info.bits / 8);
  std::vector<size_t> shape(words + 3, words + 3 + rank);
  bool isFirst =
      std::find(owned.begin(), owned.end(), allocated) == owned.end();
  nb::object owner;
  if (isFirst) {
    owned.push_back(allocated);
    owner = nb::capsule(allocated,
                        [](void *pointer) noexcept { std::free(pointer); });
  }
  nb::rv_policy policy = nb::rv_policy::automatic;
  if (!isFirst)
    policy = nb::rv_policy::copy;
  return nb::cast(nb::ndarray<nb::numpy>(data, rank, shape.data(), owner,
                                         words + 3 + rank, elementType(info)),
                  policy);
}

/// Calls a function with arrays and scalars that Python has checked against its
/// signature.
static nb::list invoke(const CompiledModule &module, size_t function,
                       nb::sequence values) {
  const FunctionInfo &info = module.functions().at(function);
  std::vector<Words> storage;
  std::vector<void *> arguments;
  for (size_t i = 0; i < info.arguments.size(); ++i) {
    nb::object value = values[i];
    storage.push_back(
        info.arguments[i].isTensor
            ? packArray(nb::cast<nb::ndarray<nb::numpy, nb::ro>>(value))
            : packScalar(info.arguments[i], value));
  }
  for (Words &words : storage)
    arguments.push_back(words.data());
  size_t resultWords = 0;
  for (const ValueInfo &result : info.results)
    resultWords += descriptorWords(result);
  Words results(resultWords);
  {
    nb::gil_scoped_release release;
    module.invoke(function, arguments, results.data());
  }
  nb::list unpacked;
  std::vector<void *> owned;
  const int64_t *next = results.data();
  for (const ValueInfo &result : info.results) {
    unpacked.append(unpackResult(result, next, owned));
    next += descriptorWords(result);
  }
  return unpacked;
}

/// The partitions of one head, [samples][words].
using Table =
    nb::ndarray<int64_t, nb::numpy, nb::ro, nb::ndim<2>, nb::c_contig>;

static sampling::Partitions unpack(sampling::Encoding encoding,
                                   const Table &table) {
  return {encoding, static_cast<int64_t>(table.shape(0)),
          static_cast<int64_t>(table.shape(1)),
          std::vector<int64_t>(table.data(), table.data() + table.size())};
}

template <typename T>
static nb::object toArray(std::vector<T> values,
                          std::initializer_list<size_t> shape) {
  auto *owned = new std::vector<T>(std::move(values));
  nb::capsule owner(owned, [](void *pointer) noexcept {
    delete static_cast<std::vector<T> *>(pointer);
  });
  return nb::cast(nb::ndarray<nb::numpy, T>(owned->data(), shape, owner));
}

static nb::object drawPartitions(sampling::Sampler sampler, float slope,
                                 uint64_t seed, uint32_t head, int64_t samples,
                                 int64_t length) {
  sampling::Partitions drawn;
  {
    nb::gil_scoped_release release;
    drawn =
        sampling::drawPartitions(sampler, slope, seed, head, samples, length);
  }
  return toArray(std::move(drawn.table), {static_cast<size_t>(drawn.samples),
                                          static_cast<size_t>(drawn.words)});
}

/// Whether there is a cut before each of the positions begin .. end-1.
static nb::object cuts(sampling::Encoding encoding, const Table &table,
                       int64_t begin, int64_t end) {
  sampling::Partitions partitions = unpack(encoding, table);
  size_t size = std::max<int64_t>(end - begin, 0);
  std::vector<uint8_t> result;
  result.reserve(partitions.samples * size);
  for (int64_t s = 0; s < partitions.samples; ++s)
    for (int64_t gap = begin; gap < end; ++gap)
      result.push_back(partitions[s].hasCut(gap));
  return toArray(std::move(result),
                 {static_cast<size_t>(partitions.samples), size});
}

static int64_t countScoreEntries(sampling::Encoding encoding,
                                 const Table &table, int64_t n, int64_t m,
                                 int64_t queryOffset, bool causal) {
  sampling::Partitions partitions = unpack(encoding, table);
  int64_t entries = 0;
  for (int64_t s = 0; s < partitions.samples; ++s)
    entries +=
        sampling::countScoreEntries(partitions[s], n, m, queryOffset, causal);
  return entries;
}

static int64_t countUnionEntries(sampling::Encoding encoding,
                                 const Table &table, int64_t n, int64_t m,
                                 int64_t queryOffset, bool causal) {
  return sampling::countUnionEntries(unpack(encoding, table), n, m, queryOffset,
                                     causal);
}

static nb::dict certify(sampling::Encoding encoding, const Table &table,
                        int64_t length, float slope, bool causal) {
  sampling::Certificate certificate;
  {
    sampling::Partitions partitions = unpack(encoding, table);
    nb::gil_scoped_release release;
    certificate =
        sampling::certify(sampling::Masks(partitions, length), slope, causal);
  }
  nb::dict result;
  result["max_norm"] = certificate.maxNorm;
  result["row_error"] = certificate.rowError;
  result["largest_block"] = certificate.largestBlock;
  result["score_entries"] = certificate.scoreEntries;
  result["union_entries"] = certificate.unionEntries;
  return result;
}

static nb::tuple spectralError(sampling::Encoding encoding, const Table &table,
                               int64_t length, float slope) {
  sampling::SpectralNorm error;
  {
    sampling::Partitions partitions = unpack(encoding, table);
    nb::gil_scoped_release release;
    error = sampling::spectralError(sampling::Masks(partitions, length), slope);
  }
  return nb::make_tuple(error.norm, error.residual);
}

NB_MODULE(_core, m) {
  m.doc() = "Internals of alibi_mlir.";
  nb::exception<CompileError>(m, "CompileError", PyExc_RuntimeError);

  nb::class_<ValueInfo>(m, "ValueInfo")
      .def_ro("type", &ValueInfo::type)
      .def_prop_ro("is_float",
                   [](const ValueInfo &info) {
                     return info.kind != ValueInfo::Kind::Integer;
                   })
      .def_prop_ro("is_bfloat",
                   [](const ValueInfo &info) {
                     return info.kind == ValueInfo::Kind::BFloat;
                   })
      .def_ro("bits", &ValueInfo::bits)
      .def_ro("is_tensor", &ValueInfo::isTensor)
      .def_ro("is_writable", &ValueInfo::isWritable)
      .def_ro("shape", &ValueInfo::shape);
  nb::class_<FunctionInfo>(m, "FunctionInfo")
      .def_ro("name", &FunctionInfo::name)
      .def_ro("arguments", &FunctionInfo::arguments)
      .def_ro("results", &FunctionInfo::results);
  nb::class_<CompiledModule>(m, "CompiledModule")
      .def("functions", &CompiledModule::functions)
      .def("invoke", &invoke);
  m.def("compile", &compile, nb::arg("text"), nb::arg("pipeline"));
  m.def("get_thread_count", &getThreadCount);
  m.def("set_thread_count", &setThreadCount);

  nb::enum_<sampling::Sampler>(m, "Sampler")
      .value("grid", sampling::Sampler::Grid)
      .value("integer_grid", sampling::Sampler::IntegerGrid)
      .value("cuts", sampling::Sampler::Cuts)
      .value("stratified", sampling::Sampler::Stratified)
      .value("golden_stratified", sampling::Sampler::GoldenStratified)
      .value("weighted_grid", sampling::Sampler::WeightedGrid)
      .value("fixed_grid", sampling::Sampler::FixedGrid);
  nb::enum_<sampling::Encoding>(m, "Encoding")
      .value("grid", sampling::Encoding::Grid)
      .value("weighted_grid", sampling::Encoding::WeightedGrid)
      .value("counter", sampling::Encoding::Counter)
      .value("bits", sampling::Encoding::Bits);
  m.attr("FRACTION_BITS") = sampling::kFractionBits;
  m.attr("MAX_PITCH") = sampling::kMaxPitch;
  m.attr("MAX_SAMPLES") = sampling::kMaxSamples;
  m.attr("MAX_WEIGHTED_SAMPLES") = sampling::kMaxWeightedSamples;
  m.attr("MAX_LENGTH") = sampling::kMaxLength;
  m.attr("WEIGHT_BITS") = sampling::kWeightBits;
  m.attr("MIN_WEIGHTED_SLOPE") = sampling::kMinWeightedSlope;
  m.def("press_slopes", &sampling::pressSlopes);
  m.def("max_norm_tail", &sampling::maxNormTail);
  m.def("samples_for_max_norm", &sampling::samplesForMaxNorm);
  m.def("spectral_norm_mean", &sampling::spectralNormMean);
  m.def("spectral_norm_tail", &sampling::spectralNormTail);
  m.def("expected_score_entries", &sampling::expectedScoreEntries);
  m.def("is_sampleable", &sampling::isSampleable);
  m.def("encoding_of", &sampling::encodingOf);
  m.def("draw_partitions", &drawPartitions);
  m.def("cuts", &cuts);
  m.def("count_score_entries", &countScoreEntries);
  m.def("count_union_entries", &countUnionEntries);
  m.def("certify", &certify);
  m.def("spectral_error", &spectralError);
  m.def("spectral_norm_of_bias", [](int64_t n, float slope) {
    nb::gil_scoped_release release;
    return sampling::spectralNormOfBias(n, slope).norm;
  });
}
