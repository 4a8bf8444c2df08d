//===- CAPITest.c - The C API, from C -------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "alibi-c/Dialects.h"
#include "alibi-c/Registration.h"
#include "alibi-c/Sampling.h"
#include "mlir-c/Diagnostics.h"
#include "mlir-c/Dialect/Func.h"
#include "mlir-c/Pass.h"
#include <stdio.h>
#include <string.h>

static int failures = 0;
#define CHECK(condition)                                                       \
  do {                                                                         \
    if (!(condition)) {                                                        \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);          \
      ++failures;                                                              \
    }                                                                          \
  } while (0)

/// Text that callbacks append to; what does not fit is dropped.
typedef struct {
  char text[1024];
  size_t length;
} Buffer;

static void append(MlirStringRef string, void *buffer) {
  Buffer *to = buffer;
  size_t room = sizeof(to->text) - 1 - to->length;
  size_t length = string.length < room ? string.length : room;
  memcpy(to->text + to->length, string.data, length);
  to->length += length;
  to->text[to->length] = '\0';
}

static MlirLogicalResult onDiagnostic(MlirDiagnostic diagnostic, void *buffer) {
  mlirDiagnosticPrint(diagnostic, append, buffer);
  return mlirLogicalResultSuccess();
}

/// Whether the text is in the buffer, which it empties.
static bool said(Buffer *buffer, const char *text) {
  bool found = strstr(buffer->text, text) != NULL;
  if (!found)
    fprintf(stderr, "expected '%s' in '%s'\n", text, buffer->text);
  memset(buffer, 0, sizeof(*buffer));
  return found;
}

static MlirStringRef ref(const char *string) {
  return mlirStringRefCreateFromCString(string);
}

static MlirAttribute parse(MlirContext ctx, const char *text) {
  return mlirAttributeParseGet(ctx, ref(text));
}

static void testAttributes(MlirContext ctx, Buffer *errors) {
  MlirAttribute exact = alibiExactAttrGet(ctx);
  CHECK(alibiAttributeIsAExact(exact) && !alibiAttributeIsASampled(exact));
  CHECK(mlirAttributeEqual(exact, parse(ctx, "#alibi.exact")));
  CHECK(mlirTypeIDEqual(mlirAttributeGetTypeID(exact),
                        alibiExactAttrGetTypeID()));

  uint64_t seed = UINT64_MAX - 1;
  MlirAttribute sampled =
      alibiSampledAttrGet(ctx, 32, ref("integer_grid"), seed, 0);
  CHECK(alibiAttributeIsASampled(sampled) && !alibiAttributeIsAExact(sampled));
  CHECK(alibiSampledAttrGetSamples(sampled) == 32);
  CHECK(mlirStringRefEqual(alibiSampledAttrGetSampler(sampled),
                           ref("integer_grid")));
  CHECK(alibiSampledAttrGetSeed(sampled) == seed);
  CHECK(alibiSampledAttrGetMaxLength(sampled) == 0);
  CHECK(mlirTypeIDEqual(mlirAttributeGetTypeID(sampled),
                        alibiSampledAttrGetTypeID()));
  CHECK(mlirAttributeEqual(
      alibiSampledAttrGet(ctx, 1 << 20, ref("grid"), 7, 4096),
      parse(ctx, "#alibi.sampled<samples = 1048576, sampler = grid, seed = 7, "
                 "max_length = 4096>")));
  CHECK(errors->length == 0);

  // Other attributes have no parameters, and none is no error.
  MlirAttribute none = {NULL};
  MlirAttribute others[] = {exact, none};
  for (int i = 0; i < 2; ++i) {
    CHECK(alibiSampledAttrGetSamples(others[i]) == 0);
    CHECK(alibiSampledAttrGetSampler(others[i]).length == 0);
    CHECK(alibiSampledAttrGetSeed(others[i]) == 0);
    CHECK(alibiSampledAttrGetMaxLength(others[i]) == 0);
  }
  CHECK(!alibiAttributeIsAExact(none));
  CHECK(!alibiAttributeIsASampled(none));
}

static void testOtherMethods(MlirContext ctx, Buffer *errors) {
  MlirAttribute near = alibiWindowAttrGetForDistance(ctx, 64);
  CHECK(alibiAttributeIsAWindow(near) && !alibiAttributeIsACertified(near));
  CHECK(mlirAttributeEqual(near, parse(ctx, "#alibi.window<distance = 64>")));
  CHECK(mlirAttributeEqual(alibiWindowAttrGetForTolerance(ctx, 0.25),
                           parse(ctx, "#alibi.window<tolerance = 0.25>")));
  MlirAttribute certified = alibiCertifiedAttrGet(ctx, 1e-3);
  CHECK(alibiAttributeIsACertified(certified));
  CHECK(alibiAttributeIsAAuto(alibiAutoAttrGet(ctx, 1e-3, ref("mass"))));
  MlirAttribute methods[] = {near, certified};
  MlirAttribute perHead = alibiPerHeadAttrGet(ctx, 2, methods);
  CHECK(alibiAttributeIsAPerHead(perHead) && !alibiAttributeIsAAuto(perHead));
  CHECK(errors->length == 0);

  CHECK(mlirAttributeIsNull(alibiWindowAttrGetForDistance(ctx, -1)));
  CHECK(said(errors, "'distance' is -1, expected at least 0"));
  CHECK(mlirAttributeIsNull(alibiAutoAttrGet(ctx, 2, ref("max_norm"))));
  CHECK(said(errors, "'tolerance' is 2.000000e+00, expected a number between"));
  CHECK(mlirAttributeIsNull(alibiAutoAttrGet(ctx, 1e-3, ref("none"))));
  CHECK(
      said(errors, "'guarantee' is 'none', expected one of 'mass' 'max_norm'"));
  methods[1] = perHead;
  CHECK(mlirAttributeIsNull(alibiPerHeadAttrGet(ctx, 2, methods)));
  CHECK(said(errors, "the method of head 1 is #alibi.per_head"));
  MlirAttribute none = {NULL};
  methods[1] = none;
  CHECK(mlirAttributeIsNull(alibiPerHeadAttrGet(ctx, 2, methods)));
  CHECK(said(errors, "the method of head 1 is <<NULL ATTRIBUTE>>"));
}

static void testBadParameters(MlirContext ctx, Buffer *errors) {
  MlirStringRef grid = ref("grid");
  CHECK(mlirAttributeIsNull(alibiSampledAttrGet(ctx, 0, grid, 7, 0)));
  CHECK(said(errors, "'samples' is 0, expected 1 to 1048576"));
  CHECK(mlirAttributeIsNull(alibiSampledAttrGet(ctx, INT64_MIN, grid, 7, 0)));
  CHECK(said(errors, "'samples' is -9223372036854775808, expected 1 to"));
  CHECK(
      mlirAttributeIsNull(alibiSampledAttrGet(ctx, (1 << 20) + 1, grid, 7, 0)));
  CHECK(said(errors, "'samples' is 1048577, expected 1 to"));
  CHECK(mlirAttributeIsNull(alibiSampledAttrGet(ctx, 4, ref("gird"), 7, 0)));
  CHECK(said(errors, "'sampler' is 'gird', expected one of 'grid' "
                     "'integer_grid'"));
  MlirStringRef none = mlirStringRefCreate(NULL, 0);
  CHECK(mlirAttributeIsNull(alibiSampledAttrGet(ctx, 4, none, 7, 0)));
  CHECK(said(errors, "'sampler' is ''"));
}

/// Registers nothing: the constructors load the dialect.
static void testFreshContext(void) {
  MlirContext ctx = mlirContextCreate();
  CHECK(alibiAttributeIsAExact(alibiExactAttrGet(ctx)));
  mlirContextDestroy(ctx);
  ctx = mlirContextCreate();
  CHECK(alibiAttributeIsASampled(
      alibiSampledAttrGet(ctx, 2, ref("grid"), 7, 4096)));
  mlirContextDestroy(ctx);
}

static const char *const program =
    "func.func @f(%q: tensor<1x6x?x8xf32>, %k: tensor<1x2x?x8xf32>,\n"
    "    %v: tensor<1x2x?x3xf32>, %s: tensor<6xf32>) -> tensor<1x6x?x3xf32> {\n"
    "  %o = alibi.attention %q, %k, %v, %s causal\n"
    "    method(#alibi.sampled<samples = 5, sampler = integer_grid, seed = "
    "9>)\n"
    "    : (tensor<1x6x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x3xf32>,\n"
    "       tensor<6xf32>) -> tensor<1x6x?x3xf32>\n"
    "  return %o : tensor<1x6x?x3xf32>\n"
    "}\n";

/// What a walk has seen.
typedef struct {
  MlirOperation attention;
  int alibiOps, blockAttentions, generics;
} Seen;

static MlirWalkResult look(MlirOperation op, void *data) {
  Seen *seen = data;
  MlirStringRef name = mlirIdentifierStr(mlirOperationGetName(op));
  if (name.length > 6 && strncmp(name.data, "alibi.", 6) == 0)
    ++seen->alibiOps;
  if (mlirStringRefEqual(name, ref("alibi.attention")))
    seen->attention = op;
  if (mlirStringRefEqual(name, ref("alibi.block_attention")))
    ++seen->blockAttentions;
  if (mlirStringRefEqual(name, ref("linalg.generic")))
    ++seen->generics;
  return MlirWalkResultAdvance;
}

static Seen walk(MlirModule module) {
  Seen seen = {{NULL}, 0, 0, 0};
  mlirOperationWalk(mlirModuleGetOperation(module), look, &seen,
                    MlirWalkPreOrder);
  return seen;
}

/// Parses and runs a pipeline; what is wrong with its text goes to `errors`.
static bool run(MlirContext ctx, const char *pipeline, MlirModule module,
                Buffer *errors) {
  MlirPassManager manager = mlirPassManagerCreate(ctx);
  MlirLogicalResult result =
      mlirParsePassPipeline(mlirPassManagerGetAsOpPassManager(manager),
                            ref(pipeline), append, errors);
  if (mlirLogicalResultIsSuccess(result))
    result = mlirPassManagerRunOnOp(manager, mlirModuleGetOperation(module));
  mlirPassManagerDestroy(manager);
  return mlirLogicalResultIsSuccess(result);
}

static void testPipelines(MlirContext ctx, Buffer *errors) {
  MlirModule module = mlirModuleCreateParse(ctx, ref(program));
  CHECK(!mlirModuleIsNull(module));
  if (mlirModuleIsNull(module))
    return;
  Seen seen = walk(module);
  CHECK(seen.alibiOps == 1 && !mlirOperationIsNull(seen.attention));
  MlirStringRef key = ref("method");
  MlirAttribute method =
      mlirOperationGetInherentAttributeByName(seen.attention, key);
  CHECK(alibiSampledAttrGetSamples(method) == 5);
  CHECK(alibiSampledAttrGetSeed(method) == 9);

  // An attribute made here drives the rewrite: one op per sample.
  mlirOperationSetInherentAttributeByName(
      seen.attention, key, alibiSampledAttrGet(ctx, 3, ref("grid"), 1, 0));
  CHECK(run(ctx, "builtin.module(alibi-sample{materialize=per-sample})", module,
            errors));
  CHECK(walk(module).blockAttentions == 3);
  CHECK(!run(ctx, "builtin.module(alibi-no-such-pass)", module, errors));
  CHECK(said(errors, "alibi-no-such-pass"));
  CHECK(run(ctx, "builtin.module(alibi-to-linalg)", module, errors));
  seen = walk(module);
  CHECK(seen.alibiOps == 0 && seen.generics > 0);
  CHECK(mlirOperationVerify(mlirModuleGetOperation(module)));
  CHECK(errors->length == 0);
  mlirModuleDestroy(module);
}

static void testSampling(void) {
  float slopes[3] = {-1, -1, -1};
  alibiPressSlopes(2, slopes);
  CHECK(slopes[0] == 0.0625f && slopes[1] == 0.00390625f && slopes[2] == -1);
  alibiPressSlopes(0, slopes);
  CHECK(slopes[0] == 0.0625f);
  // ln(2 n / failure) / (2 error^2) = 610.3
  CHECK(alibiSamplesForMaxNorm(1000, 0.1, 0.01) == 611);
  CHECK(alibiSamplesForMaxNorm(0, 0.1, 0.01) == -1);
  CHECK(alibiSamplesForMaxNorm(1000, 1e-9, 0.01) == -1);
}

int main(void) {
  MlirDialectRegistry registry = mlirDialectRegistryCreate();
  alibiRegisterAllDialects(registry);
  mlirDialectHandleInsertDialect(mlirGetDialectHandle__func__(), registry);
  alibiRegisterAllPasses();
  alibiRegisterAllPasses();
  MlirContext ctx = mlirContextCreateWithRegistry(registry, false);
  mlirDialectRegistryDestroy(registry);
  Buffer errors = {{0}, 0};
  mlirContextAttachDiagnosticHandler(ctx, onDiagnostic, &errors, NULL);

  CHECK(mlirStringRefEqual(
      mlirDialectHandleGetNamespace(mlirGetDialectHandle__alibi__()),
      ref("alibi")));
  testAttributes(ctx, &errors);
  testBadParameters(ctx, &errors);
  testOtherMethods(ctx, &errors);
  testPipelines(ctx, &errors);
  mlirContextDestroy(ctx);
  testFreshContext();
  testSampling();
  if (failures)
    fprintf(stderr, "%d checks failed\n", failures);
  return failures != 0;
}
