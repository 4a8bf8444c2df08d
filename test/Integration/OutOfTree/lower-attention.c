//===- lower-attention.c - Uses the C API of the installed package --------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "alibi-c/Dialects.h"
#include "alibi-c/Registration.h"
#include "alibi-c/Sampling.h"
#include "mlir-c/Pass.h"
#include "mlir-c/RegisterEverything.h"
#include <stdio.h>

static const char *const program =
    "func.func @f(%q: tensor<2x6x?x8xf32>, %k: tensor<2x2x?x8xf32>,\n"
    "    %v: tensor<2x2x?x3xf32>, %s: tensor<6xf32>) -> tensor<2x6x?x3xf32> {\n"
    "  %o = alibi.attention %q, %k, %v, %s causal\n"
    "    : (tensor<2x6x?x8xf32>, tensor<2x2x?x8xf32>, tensor<2x2x?x3xf32>,\n"
    "       tensor<6xf32>) -> tensor<2x6x?x3xf32>\n"
    "  return %o : tensor<2x6x?x3xf32>\n"
    "}\n";

static MlirStringRef ref(const char *string) {
  return mlirStringRefCreateFromCString(string);
}

static void print(MlirStringRef string, void *file) {
  fwrite(string.data, 1, string.length, file);
}

/// Gives every `alibi.attention` the method that `data` points to.
static MlirWalkResult setMethod(MlirOperation op, void *data) {
  MlirStringRef name = mlirIdentifierStr(mlirOperationGetName(op));
  if (mlirStringRefEqual(name, ref("alibi.attention")))
    mlirOperationSetInherentAttributeByName(op, ref("method"),
                                            *(MlirAttribute *)data);
  return MlirWalkResultAdvance;
}

int main(void) {
  alibiRegisterAllPasses();
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  mlirRegisterAllDialects(registry);
  alibiRegisterAllDialects(registry);
  MlirContext ctx = mlirContextCreateWithRegistry(registry, false);
  mlirDialectRegistryDestroy(registry);

  int64_t samples = alibiSamplesForMaxNorm(1000, 0.3, 0.01);
  MlirAttribute method =
      alibiSampledAttrGet(ctx, samples, ref("integer_grid"), 7, 0);
  MlirModule module = mlirModuleCreateParse(ctx, ref(program));
  if (mlirAttributeIsNull(method) || mlirModuleIsNull(module))
    return 1;
  MlirOperation op = mlirModuleGetOperation(module);
  mlirOperationWalk(op, setMethod, &method, MlirWalkPreOrder);

  MlirPassManager manager = mlirPassManagerCreate(ctx);
  MlirLogicalResult result = mlirParsePassPipeline(
      mlirPassManagerGetAsOpPassManager(manager),
      ref("builtin.module(alibi-to-llvm)"), print, stderr);
  if (mlirLogicalResultIsSuccess(result))
    result = mlirPassManagerRunOnOp(manager, op);
  if (mlirLogicalResultIsSuccess(result))
    mlirOperationPrint(op, print, stdout);

  mlirPassManagerDestroy(manager);
  mlirModuleDestroy(module);
  mlirContextDestroy(ctx);
  return mlirLogicalResultIsFailure(result);
}
