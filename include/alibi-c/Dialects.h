//===- Dialects.h - C API of the alibi dialect --------------------*- C -*-===//
//
// Part of the alibi-mlir project.
//
// Objects of a context (attributes, strings of attributes) live as long as it.
// Errors are diagnostics of the context, which go to its handlers (see
// mlir-c/Diagnostics.h), and to stderr where there is none.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_C_DIALECTS_H
#define ALIBI_C_DIALECTS_H

#include "mlir-c/IR.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Declares `mlirGetDialectHandle__alibi__()`, the handle with which
/// mlir-c/IR.h registers and loads the dialect.
MLIR_DECLARE_CAPI_DIALECT_REGISTRATION(Alibi, alibi);

//===----------------------------------------------------------------------===//
// Methods of alibi.attention
//===----------------------------------------------------------------------===//

/// Whether `attr` is `#alibi.exact`; false for the null attribute.
MLIR_CAPI_EXPORTED bool alibiAttributeIsAExact(MlirAttribute attr);

/// Returns `#alibi.exact`. Loads the dialect into `ctx` where it is not.
MLIR_CAPI_EXPORTED MlirAttribute alibiExactAttrGet(MlirContext ctx);

/// Returns the TypeID of `#alibi.exact`.
MLIR_CAPI_EXPORTED MlirTypeID alibiExactAttrGetTypeID(void);

/// Whether `attr` is an `#alibi.sampled`; false for the null attribute.
MLIR_CAPI_EXPORTED bool alibiAttributeIsASampled(MlirAttribute attr);

/// Returns `#alibi.sampled<samples = .., sampler = .., seed = .., max_length =
/// ..>`. `sampler` is a name as in the attribute's text ("grid", "cuts", ...);
/// `maxLength` is 0 where no length is declared. Where a parameter is not
/// valid, emits an error that says which values are, and returns the null
/// attribute. Loads the dialect into `ctx` where it is not.
MLIR_CAPI_EXPORTED MlirAttribute alibiSampledAttrGet(MlirContext ctx,
                                                     int64_t samples,
                                                     MlirStringRef sampler,
                                                     uint64_t seed,
                                                     int64_t maxLength);

/// Returns the number of samples, or 0 where `attr` is no `#alibi.sampled`.
MLIR_CAPI_EXPORTED int64_t alibiSampledAttrGetSamples(MlirAttribute attr);

/// Returns the sampler's name, a constant that the caller does not free, or the
/// empty string where `attr` is no `#alibi.sampled`.
MLIR_CAPI_EXPORTED MlirStringRef alibiSampledAttrGetSampler(MlirAttribute attr);

/// Returns the seed, or 0 where `attr` is no `#alibi.sampled`.
MLIR_CAPI_EXPORTED uint64_t alibiSampledAttrGetSeed(MlirAttribute attr);

/// Returns the declared length, or 0 where there is none, or `attr` is no
/// `#alibi.sampled`.
MLIR_CAPI_EXPORTED int64_t alibiSampledAttrGetMaxLength(MlirAttribute attr);

/// Returns the TypeID of `#alibi.sampled`.
MLIR_CAPI_EXPORTED MlirTypeID alibiSampledAttrGetTypeID(void);

/// These return `#alibi.window<distance = ..>` (positions, at least 0),
/// `#alibi.window<tolerance = ..>`, `#alibi.certified<tolerance = ..>`,
/// `#alibi.auto<tolerance = .., guarantee = ..>` (tolerances between 0 and 1;
/// the guarantee's name as in the attribute's text, "mass" or "max_norm") and
/// `#alibi.per_head<[..]>` (`numMethods` methods, none of them per_head). Where
/// a parameter is not valid, they emit an error and return the null attribute.
/// They load the dialect into `ctx` where it is not.
MLIR_CAPI_EXPORTED MlirAttribute
alibiWindowAttrGetForDistance(MlirContext ctx, int64_t distance);
MLIR_CAPI_EXPORTED MlirAttribute
alibiWindowAttrGetForTolerance(MlirContext ctx, double tolerance);
MLIR_CAPI_EXPORTED MlirAttribute alibiCertifiedAttrGet(MlirContext ctx,
                                                       double tolerance);
MLIR_CAPI_EXPORTED MlirAttribute alibiAutoAttrGet(MlirContext ctx,
                                                  double tolerance,
                                                  MlirStringRef guarantee);
MLIR_CAPI_EXPORTED MlirAttribute alibiPerHeadAttrGet(
    MlirContext ctx, intptr_t numMethods, const MlirAttribute *methods);

/// Whether `attr` is the method; false for the null attribute.
MLIR_CAPI_EXPORTED bool alibiAttributeIsAWindow(MlirAttribute attr);
MLIR_CAPI_EXPORTED bool alibiAttributeIsACertified(MlirAttribute attr);
MLIR_CAPI_EXPORTED bool alibiAttributeIsAAuto(MlirAttribute attr);
MLIR_CAPI_EXPORTED bool alibiAttributeIsAPerHead(MlirAttribute attr);

#ifdef __cplusplus
}
#endif

#endif // ALIBI_C_DIALECTS_H
