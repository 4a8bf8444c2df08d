//===- DrawPartitions.cpp - Partitions of constant slopes -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Partition.h"
#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace alibi;

/// Tables up to this size are spelled out in the IR; larger ones are resources.
static constexpr int64_t kMaxInlineBytes = 4096;
/// Larger tables are drawn at run time.
static constexpr int64_t kMaxEmbeddedBytes = int64_t(64) << 20;

/// The tables [S, ..., W] of constant slopes as an attribute.
static ElementsAttr drawTable(PartitionOp op, ArrayRef<float> slopes,
                              int64_t length) {
  SampledAttr method = op.getMethod();
  // The result may leave sizes open that the slopes do not.
  SmallVector<int64_t> shape = {method.getSamples()};
  llvm::append_range(shape, op.getSlopes().getType().getShape());
  int64_t samples = method.getSamples(),
          heads = op.getSlopes().getType().getShape().back();
  int64_t words =
      sampling::wordsOf(toSampling(encodingOf(method.getSampler())), length);
  shape.push_back(words);
  // Slopes vary faster than samples in the table.
  auto entries = static_cast<int64_t>(slopes.size());
  std::vector<int64_t> table(samples * entries * words);
  for (auto [entry, slope] : llvm::enumerate(slopes)) {
    sampling::Partitions drawn = sampling::drawPartitions(
        toSampling(method.getSampler()), slope, method.getSeed(),
        static_cast<uint32_t>(op.getFirstHead() + entry % heads), samples,
        length);
    for (int64_t s = 0; s < samples; ++s)
      std::copy_n(drawn.table.begin() + s * words, words,
                  table.begin() + (s * entries + entry) * words);
  }
  auto type =
      RankedTensorType::get(shape, IntegerType::get(op.getContext(), 64));
  if (static_cast<int64_t>(table.size() * sizeof(int64_t)) <= kMaxInlineBytes)
    return DenseElementsAttr::get(type, ArrayRef<int64_t>(table));
  return ElementsAttr(DenseI64ResourceElementsAttr::get(
      type, "alibi_partitions",
      HeapAsmResourceBlob::allocateAndCopyInferAlign(
          ArrayRef<int64_t>(table))));
}

FailureOr<Replacement> alibi::drawPartition(RewriterBase &rewriter,
                                            PartitionOp op) {
  SampledAttr method = op.getMethod();
  Encoding encoding = encodingOf(method.getSampler());
  if (encoding != Encoding::Bits && encoding != Encoding::WeightedGrid)
    return rewriter.notifyMatchFailure(op, "drawing at run time costs nothing");
  std::optional<SmallVector<float>> slopes = constantSlopes(op.getSlopes());
  if (!slopes)
    return rewriter.notifyMatchFailure(op, "the slopes are not constant");
  if (!llvm::all_of(*slopes, sampling::isSampleable))
    return rewriter.notifyMatchFailure(op, "a slope cannot be sampled");

  std::optional<int64_t> known;
  int64_t length = 0;
  if (encoding == Encoding::Bits) {
    known = getConstantIntValue(OpFoldResult(op.getLength()));
    length = known ? *known : method.getMaxLength();
    if (length <= 0 || length > sampling::kMaxLength)
      return rewriter.notifyMatchFailure(
          op, "the length is neither constant nor declared, or out of range");
    int64_t bytes = method.getSamples() * static_cast<int64_t>(slopes->size()) *
                    sampling::wordsOf(toSampling(encoding), length) * 8;
    if (bytes > kMaxEmbeddedBytes)
      return rewriter.notifyMatchFailure(op, "the tables would be too large");
  }

  Location loc = op.getLoc();
  Type type = op.getPartitions().getType();
  auto embed = [&](OpBuilder &b) -> Value {
    ElementsAttr table = drawTable(op, *slopes, length);
    auto constant = arith::ConstantOp::create(b, loc, cast<TypedAttr>(table));
    constant->setDiscardableAttrs(op->getDiscardableAttrDictionary());
    if (constant.getType() == type)
      return constant;
    return tensor::CastOp::create(b, loc, type, constant);
  };
  if (encoding == Encoding::WeightedGrid || known)
    return Replacement{embed(rewriter)};

  Value most = arith::ConstantIndexOp::create(rewriter, loc, length);
  Value isCovered = arith::CmpIOp::create(
      rewriter, loc, arith::CmpIPredicate::ule, op.getLength(), most);
  auto branch = scf::IfOp::create(
      rewriter, loc, isCovered,
      [&](OpBuilder &b, Location) { scf::YieldOp::create(b, loc, embed(b)); },
      [&](OpBuilder &b, Location) {
        auto undeclared =
            SampledAttr::get(op.getContext(), method.getSamples(),
                             method.getSampler(), method.getSeed(), 0);
        auto drawn =
            PartitionOp::create(b, loc, type, op.getSlopes(), op.getLength(),
                                undeclared, op.getFirstHead());
        scf::YieldOp::create(b, loc, drawn.getPartitions());
      });
  return Replacement{branch.getResult(0)};
}

namespace {
/// ```mlir
/// %slopes = arith.constant dense<[0.5, 0.25]> : tensor<2xf32>
/// %p = alibi.partition %slopes length(%c128) method(<samples = 4, sampler =
/// stratified>)
/// ```
/// becomes
/// ```mlir
/// %p = arith.constant dense<...> : tensor<4x2x2xi64>
/// ```
/// With a length known at run time only, the constant of the declared length
/// stands in an `scf.if`, with the op in its other branch.
struct DrawPartition : OpRewritePattern<PartitionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(PartitionOp op,
                                PatternRewriter &rewriter) const override {
    FailureOr<Replacement> results = drawPartition(rewriter, op);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
    return success();
  }
};
} // namespace

void alibi::populateAlibiDrawPartitionsPatterns(RewritePatternSet &patterns) {
  patterns.add<DrawPartition>(patterns.getContext());
}

namespace alibi {
#define GEN_PASS_DEF_ALIBIDRAWPARTITIONS
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiDrawPartitionsPass
    : alibi::impl::AlibiDrawPartitionsBase<AlibiDrawPartitionsPass> {
  void runOnOperation() override {
    bool valid = true;
    getOperation()->walk([&](PartitionOp op) {
      valid &=
          succeeded(verifyConstantSlopes(op, op.getSlopes(), op.getMethod()));
    });
    if (!valid)
      return signalPassFailure();
    RewritePatternSet patterns(&getContext());
    populateAlibiDrawPartitionsPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
