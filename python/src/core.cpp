//===- core.cpp - The extension module of alibi_mlir ----------------------===//
//
// Part of the alibi-mlir project.
//
// Thin: what Python cannot do itself, and nothing else.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/JIT.h"
#include "Alibi/Sampling/Bounds.h"
#include "Alibi/Sampling/Grid.h"
#include "Alibi/Sampling/Slopes.h"
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

  nb::enum_<sampling::GridSampler>(m, "GridSampler")
      .value("grid", sampling::GridSampler::Real)
      .value("integer_grid", sampling::GridSampler::Integer);
  m.attr("FRACTION_BITS") = sampling::kFractionBits;
  m.attr("MAX_PITCH") = sampling::kMaxPitch;
  m.attr("MAX_SAMPLES") = sampling::kMaxSamples;
  m.def("press_slopes", &sampling::pressSlopes);
  m.def("max_norm_tail", &sampling::maxNormTail);
  m.def("samples_for_max_norm", &sampling::samplesForMaxNorm);
  m.def("spectral_norm_mean", &sampling::spectralNormMean);
  m.def("spectral_norm_tail", &sampling::spectralNormTail);
  m.def("expected_score_entries", &sampling::expectedScoreEntries);
  m.def("is_sampleable", &sampling::isSampleable);
  m.def("draw_grid", [](sampling::GridSampler sampler, float slope,
                        uint64_t seed, uint32_t head, uint32_t sample) {
    sampling::Grid grid =
        sampling::drawGrid(sampler, slope, seed, head, sample);
    return nb::make_tuple(grid.pitch, grid.shift);
  });
  m.def("count_score_entries", [](int64_t pitch, int64_t shift, int64_t n,
                                  int64_t m, int64_t queryOffset, bool causal) {
    return sampling::countScoreEntries({pitch, shift}, n, m, queryOffset,
                                       causal);
  });
}
