//===- AlibiDialect.cpp - Dialect and attributes --------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/Alibi.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/Format.h"
#include <cmath>
#include <cstdlib>

using namespace mlir;

#include "Alibi/IR/AlibiDialect.cpp.inc"
#include "Alibi/IR/AlibiEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "Alibi/IR/AlibiAttrs.cpp.inc"

namespace {
/// Functions of alibi ops may be inlined.
struct Inlining : DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
};
} // namespace

void alibi::AlibiDialect::initialize() {
  addInterfaces<Inlining>();
  addAttributes<
#define GET_ATTRDEF_LIST
#include "Alibi/IR/AlibiAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "Alibi/IR/AlibiOps.cpp.inc"
      >();
}

llvm::raw_ostream &alibi::operator<<(llvm::raw_ostream &stream, Real real) {
  SmallString<32> text;
  llvm::raw_svector_ostream(text) << llvm::format("%.6e", real.value);
  if (std::strtod(text.c_str(), nullptr) == real.value)
    return stream << text;
  return stream << llvm::format("%.16e", real.value);
}

static_assert(alibi::getMaxEnumValForSampler() + 1 ==
                  alibi::sampling::kNumSamplers,
              "the attribute and the library name the same samplers");
static_assert(alibi::getMaxEnumValForEncoding() + 1 ==
                  alibi::sampling::kNumEncodings,
              "the attribute and the library name the same encodings");

LogicalResult
alibi::SampledAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                           int64_t samples, Sampler sampler, uint64_t,
                           int64_t maxLength) {
  int64_t most = sampler == Sampler::WeightedGrid
                     ? sampling::kMaxWeightedSamples
                     : sampling::kMaxSamples;
  if (samples < 1 || samples > most)
    return emitError() << "'samples' is " << samples << ", expected 1 to "
                       << most;
  if (maxLength < 0 || maxLength > sampling::kMaxLength)
    return emitError() << "'max_length' is " << maxLength << ", expected 0 to "
                       << sampling::kMaxLength;
  return success();
}

static LogicalResult
checkTolerance(function_ref<InFlightDiagnostic()> emitError,
               alibi::Real tolerance) {
  if (tolerance.value > 0 && tolerance.value < 1)
    return success();
  return emitError() << "'tolerance' is " << tolerance.value
                     << ", expected a number between 0 and 1";
}

LogicalResult alibi::CertificateAttr::verify(
    function_ref<InFlightDiagnostic()> emitError, int64_t length, Real maxNorm,
    Real rowError, int64_t largestBlock, int64_t scoreEntries,
    int64_t unionEntries, std::optional<Real> spectralNorm,
    std::optional<Real> spectralResidual) {
  std::pair<StringRef, int64_t> counts[] = {{"length", length},
                                            {"largest_block", largestBlock},
                                            {"score_entries", scoreEntries},
                                            {"union_entries", unionEntries}};
  for (auto [name, count] : counts)
    if (count < 1)
      return emitError() << "'" << name << "' is " << count
                         << ", expected at least 1";
  std::pair<StringRef, Real> reals[] = {
      {"max_norm", maxNorm},
      {"row_error", rowError},
      {"spectral_norm", spectralNorm.value_or(Real{0})},
      {"spectral_residual", spectralResidual.value_or(Real{0})}};
  for (auto [name, real] : reals)
    if (!(real.value >= 0 && std::isfinite(real.value)))
      return emitError() << "'" << name << "' is " << real.value
                         << ", expected a finite number that is not negative";
  if (spectralNorm.has_value() != spectralResidual.has_value())
    return emitError()
           << "'spectral_residual' is " << (spectralNorm ? "missing" : "given")
           << ", expected it beside 'spectral_norm', and only there";
  return success();
}

LogicalResult
alibi::AlibiDialect::verifyOperationAttribute(Operation *op,
                                              NamedAttribute attribute) {
  // How a kernel is launched, on its function.
  constexpr StringLiteral kernel = "alibi.kernel";
  if (attribute.getName() == kernel) {
    if (isa<KernelAttr>(attribute.getValue()))
      return success();
    return op->emitError() << "attribute '" << kernel << "' is "
                           << attribute.getValue()
                           << ", expected #alibi.kernel";
  }
  if (attribute.getName() != kCertificatesAttrName)
    return op->emitError() << "unknown attribute '"
                           << attribute.getName().getValue()
                           << "' of the alibi dialect, expected '"
                           << kCertificatesAttrName << "' or '" << kernel
                           << "'";
  auto certificates = dyn_cast<ArrayAttr>(attribute.getValue());
  if (certificates &&
      llvm::all_of(certificates, llvm::IsaPred<CertificateAttr>))
    return success();
  return op->emitError() << "attribute '" << kCertificatesAttrName << "' is "
                         << attribute.getValue()
                         << ", expected an array of #alibi.certificate";
}

LogicalResult
alibi::WindowAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                          std::optional<int64_t> distance,
                          std::optional<Real> tolerance) {
  if (distance.has_value() == tolerance.has_value())
    return emitError() << "'distance' and 'tolerance' are "
                       << (distance ? "both" : "neither")
                       << " given, expected one of them";
  if (tolerance)
    return checkTolerance(emitError, *tolerance);
  if (*distance < 0)
    return emitError() << "'distance' is " << *distance
                       << ", expected at least 0";
  return success();
}

LogicalResult
alibi::CertifiedAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                             Real tolerance) {
  return checkTolerance(emitError, tolerance);
}

LogicalResult
alibi::AutoAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                        Real tolerance, Guarantee) {
  return checkTolerance(emitError, tolerance);
}

LogicalResult
alibi::PerHeadAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                           ArrayRef<Attribute> methods) {
  if (methods.empty())
    return emitError() << "there is no method, expected one for every head";
  for (auto [head, method] : llvm::enumerate(methods))
    if (!isa_and_present<ExactAttr, SampledAttr, WindowAttr, CertifiedAttr,
                         AutoAttr>(method))
      return emitError() << "the method of head " << head << " is " << method
                         << ", expected #alibi.exact, sampled, window, "
                            "certified or auto";
  return success();
}
