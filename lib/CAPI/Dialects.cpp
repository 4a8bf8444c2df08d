//===- Dialects.cpp - C API of the alibi dialect --------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "alibi-c/Dialects.h"
#include "Alibi/IR/Alibi.h"
#include "mlir/CAPI/Registration.h"

using namespace mlir;
using namespace alibi;

MLIR_DEFINE_CAPI_DIALECT_REGISTRATION(Alibi, alibi, AlibiDialect)

/// Attributes of a dialect that is not loaded cannot be made; the constructors
/// load it, so that no order of calls is fatal.
static MLIRContext *loadInto(MlirContext ctx) {
  MLIRContext *context = unwrap(ctx);
  context->getOrLoadDialect<AlibiDialect>();
  return context;
}

/// The attribute as a `Method`, null where it is another or null.
template <typename Method> static Method as(MlirAttribute attr) {
  return dyn_cast_if_present<Method>(unwrap(attr));
}

bool alibiAttributeIsAExact(MlirAttribute attr) {
  return static_cast<bool>(as<ExactAttr>(attr));
}

MlirAttribute alibiExactAttrGet(MlirContext ctx) {
  return wrap(ExactAttr::get(loadInto(ctx)));
}

MlirTypeID alibiExactAttrGetTypeID() { return wrap(ExactAttr::getTypeID()); }

bool alibiAttributeIsASampled(MlirAttribute attr) {
  return static_cast<bool>(as<SampledAttr>(attr));
}

MlirAttribute alibiSampledAttrGet(MlirContext ctx, int64_t samples,
                                  MlirStringRef sampler, uint64_t seed,
                                  int64_t maxLength) {
  MLIRContext *context = loadInto(ctx);
  auto emitError = [&] { return mlir::emitError(UnknownLoc::get(context)); };
  std::optional<Sampler> symbol = symbolizeSampler(unwrap(sampler));
  if (!symbol) {
    InFlightDiagnostic diagnostic = emitError()
                                    << "'sampler' is '" << unwrap(sampler)
                                    << "', expected one of";
    for (uint32_t value = 0; value <= getMaxEnumValForSampler(); ++value)
      if (std::optional<Sampler> known = symbolizeSampler(value))
        diagnostic << " '" << stringifySampler(*known) << "'";
    return wrap(Attribute());
  }
  return wrap(SampledAttr::getChecked(emitError, context, samples, *symbol,
                                      seed, maxLength));
}

int64_t alibiSampledAttrGetSamples(MlirAttribute attr) {
  auto sampled = as<SampledAttr>(attr);
  return sampled ? sampled.getSamples() : 0;
}

MlirStringRef alibiSampledAttrGetSampler(MlirAttribute attr) {
  auto sampled = as<SampledAttr>(attr);
  return wrap(sampled ? stringifySampler(sampled.getSampler()) : StringRef());
}

uint64_t alibiSampledAttrGetSeed(MlirAttribute attr) {
  auto sampled = as<SampledAttr>(attr);
  return sampled ? sampled.getSeed() : 0;
}

int64_t alibiSampledAttrGetMaxLength(MlirAttribute attr) {
  auto sampled = as<SampledAttr>(attr);
  return sampled ? sampled.getMaxLength() : 0;
}

MlirTypeID alibiSampledAttrGetTypeID() {
  return wrap(SampledAttr::getTypeID());
}

/// A method of these parameters, or null and a diagnostic.
template <typename Method, typename... Parameters>
static MlirAttribute getChecked(MlirContext ctx, Parameters... parameters) {
  MLIRContext *context = loadInto(ctx);
  auto emitError = [&] { return mlir::emitError(UnknownLoc::get(context)); };
  return wrap(Method::getChecked(emitError, context, parameters...));
}

MlirAttribute alibiWindowAttrGetForDistance(MlirContext ctx, int64_t distance) {
  return getChecked<WindowAttr>(ctx, std::optional<int64_t>(distance),
                                std::optional<Real>());
}

MlirAttribute alibiWindowAttrGetForTolerance(MlirContext ctx,
                                             double tolerance) {
  return getChecked<WindowAttr>(ctx, std::optional<int64_t>(),
                                std::optional<Real>({tolerance}));
}

MlirAttribute alibiCertifiedAttrGet(MlirContext ctx, double tolerance) {
  return getChecked<CertifiedAttr>(ctx, Real{tolerance});
}

MlirAttribute alibiAutoAttrGet(MlirContext ctx, double tolerance,
                               MlirStringRef guarantee) {
  std::optional<Guarantee> symbol = symbolizeGuarantee(unwrap(guarantee));
  if (symbol)
    return getChecked<AutoAttr>(ctx, Real{tolerance}, *symbol);
  mlir::emitError(UnknownLoc::get(unwrap(ctx)))
      << "'guarantee' is '" << unwrap(guarantee)
      << "', expected one of 'mass' 'max_norm'";
  return wrap(Attribute());
}

MlirAttribute alibiPerHeadAttrGet(MlirContext ctx, intptr_t numMethods,
                                  const MlirAttribute *methods) {
  SmallVector<Attribute> storage;
  return getChecked<PerHeadAttr>(ctx, unwrapList(numMethods, methods, storage));
}

bool alibiAttributeIsAWindow(MlirAttribute attr) {
  return static_cast<bool>(as<WindowAttr>(attr));
}

bool alibiAttributeIsACertified(MlirAttribute attr) {
  return static_cast<bool>(as<CertifiedAttr>(attr));
}

bool alibiAttributeIsAAuto(MlirAttribute attr) {
  return static_cast<bool>(as<AutoAttr>(attr));
}

bool alibiAttributeIsAPerHead(MlirAttribute attr) {
  return static_cast<bool>(as<PerHeadAttr>(attr));
}
