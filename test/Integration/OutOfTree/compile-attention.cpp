//===- compile-attention.cpp - Uses the C++ libraries of the package ------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/JIT.h"
#include "Alibi/InitAll.h"
#include "Alibi/Sampling/Slopes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

static constexpr int64_t kSamples = 5;

/// Sampled attention of 6 query heads over 2 key-value heads, with the usual
/// slopes as a constant.
static OwningOpRef<ModuleOp> build(MLIRContext *context) {
  OpBuilder builder(context);
  Location loc = builder.getUnknownLoc();
  auto type = [&](ArrayRef<int64_t> shape) {
    return RankedTensorType::get(shape, builder.getF32Type());
  };
  int64_t any = ShapedType::kDynamic;
  auto query = type({2, 6, any, 8}), key = type({2, 2, any, 8}),
       value = type({2, 2, any, 3}), out = type({2, 6, any, 3});

  OwningOpRef<ModuleOp> module = ModuleOp::create(loc);
  builder.setInsertionPointToEnd(module->getBody());
  auto function = func::FuncOp::create(
      builder, loc, "f", builder.getFunctionType({query, key, value}, {out}));
  Block *body = function.addEntryBlock();
  builder.setInsertionPointToEnd(body);
  std::vector<float> numbers = alibi::sampling::pressSlopes(6);
  Value slopes = arith::ConstantOp::create(
      builder, loc, DenseElementsAttr::get(type({6}), ArrayRef(numbers)));
  auto method =
      alibi::SampledAttr::get(context, kSamples, alibi::Sampler::IntegerGrid,
                              /*seed=*/7, /*maxLength=*/0);
  auto attention = alibi::AttentionOp::create(
      builder, loc, out, /*rows=*/TypeRange(), body->getArgument(0),
      body->getArgument(1), body->getArgument(2), slopes,
      /*key_lengths=*/Value(), /*key_starts=*/Value(),
      /*query_offset=*/Value(), /*query_segments=*/Value(),
      /*key_segments=*/Value(), /*key_summary=*/Value(), /*causal=*/true,
      /*scale=*/FloatAttr(), method);
  func::ReturnOp::create(builder, loc, attention.getOut());
  return module;
}

/// How many ops of the alibi dialect there are, of one kind if it is named.
static int64_t countAlibiOps(ModuleOp module, StringRef kind = "") {
  int64_t count = 0;
  module.walk([&](Operation *op) {
    if (isa_and_present<alibi::AlibiDialect>(op->getDialect()))
      count += kind.empty() || op->getName().stripDialect() == kind;
  });
  return count;
}

static int fail(const llvm::Twine &what) {
  llvm::errs() << what << "\n";
  return 1;
}

int main() {
  DialectRegistry registry;
  alibi::registerAllDialects(registry);
  alibi::registerAllExternalModels(registry);
  registry.insert<arith::ArithDialect, func::FuncDialect, linalg::LinalgDialect,
                  math::MathDialect, tensor::TensorDialect>();
  alibi::registerAllPasses();
  MLIRContext context(registry);
  context.loadAllAvailableDialects();

  OwningOpRef<ModuleOp> module = build(&context);
  if (failed(verify(*module)))
    return fail("the module that was built is not valid");
  std::string text;
  llvm::raw_string_ostream(text) << *module;

  // The rewrite as a function, for patterns of one's own, ...
  OwningOpRef<ModuleOp> rewritten = module->clone();
  RewritePatternSet patterns(&context);
  alibi::populateAlibiSamplePatterns(patterns, alibi::Materialize::PerSample);
  walkAndApplyPatterns(*rewritten, std::move(patterns));
  if (failed(verify(*rewritten)) ||
      countAlibiOps(*rewritten, "block_attention") != kSamples ||
      countAlibiOps(*rewritten, "attention") != 0)
    return fail("the patterns did not sample");

  // ... as a pipeline by name, ...
  PassManager manager(&context);
  if (failed(parsePassPipeline("alibi-to-linalg", manager)) ||
      failed(manager.run(*module)) || countAlibiOps(*module) != 0)
    return fail("the pipeline failed");

  // ... and all the way into this process.
  auto compiled =
      alibi::CompiledModule::create(text, "builtin.module(alibi-to-llvm)");
  if (!compiled)
    return fail(llvm::toString(compiled.takeError()));
  for (const alibi::FunctionInfo &function : (*compiled)->functions())
    llvm::outs() << "compiled " << function.name << "\n";
  return 0;
}
