//===- Registration.h - C API of the registrations ----------------*- C -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_C_REGISTRATION_H
#define ALIBI_C_REGISTRATION_H

#include "mlir-c/IR.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Adds the dialects of this project, with the interfaces of their ops, to
/// `registry`, which stays the caller's.
/// `alibi-to-llvm` needs what `mlirRegisterAllDialects` adds, as well.
/// Parsing into a context with them loads them; so that ops may be built
/// before, call `mlirContextLoadAllAvailableDialects`.
MLIR_CAPI_EXPORTED void alibiRegisterAllDialects(MlirDialectRegistry registry);

/// Makes the passes and pipelines of this project known to
/// `mlirParsePassPipeline`, for the whole process. Safe to call again, and from
/// several threads; not while another thread parses a pipeline.
MLIR_CAPI_EXPORTED void alibiRegisterAllPasses(void);

#ifdef __cplusplus
}
#endif

#endif // ALIBI_C_REGISTRATION_H
