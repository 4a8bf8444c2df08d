//===- AlibiToIREE.cpp - Attention as IREE's compiler takes it ------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Conversion/AlibiToIREE/AlibiToIREE.h"
#include "RowResults.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>

using namespace mlir;
using namespace alibi;

/// Partitions up to this size are a constant in the IR.
static constexpr int64_t kMaxTableBytes = int64_t(1) << 20;

/// What a blocked method cannot do, in words that follow "its method is ...".
static std::string whyNotBlocked(AttentionOp op) {
  if (op.getKeyLengths())
    return ", which is converted without 'key_lengths' only";
  if (op.getKeyStarts())
    return ", which is converted without 'key_starts' only";
  if (op.getQueryOffset())
    return ", which is converted without 'query_offset' only";
  return "";
}

static std::string whyNotSampled(AttentionOp op, SampledAttr method) {
  std::string reason = whyNotBlocked(op);
  if (!reason.empty())
    return "is sampled" + reason;
  Encoding encoding = encodingOf(method.getSampler());
  if (encoding != Encoding::Grid && encoding != Encoding::WeightedGrid)
    return "has the sampler '" + stringifySampler(method.getSampler()).str() +
           "', whose blocks have no common width; expected grid, integer_grid, "
           "fixed_grid or weighted_grid";
  std::optional<SmallVector<float>> known = constantSlopes(op.getSlopes());
  if (!known)
    return "is sampled and has 'slopes' that are not constant: they must be, "
           "so that the partitions are drawn when it is compiled";
  for (float slope : *known)
    if (!(slope > 0) || !std::isfinite(slope))
      return "is sampled and has the slope " + std::to_string(slope) +
             ", expected positive and finite slopes";
  RankedTensorType slopes = op.getSlopes().getType();
  int64_t bytes = method.getSamples() * slopes.getNumElements() * 8 *
                  sampling::wordsOf(toSampling(encoding), 0);
  if (bytes > kMaxTableBytes)
    return "is sampled with partitions of " + std::to_string(bytes) +
           " bytes, expected at most " + std::to_string(kMaxTableBytes);
  int64_t n = op.getQuery().getType().getDimSize(2);
  int64_t m = op.getKey().getType().getDimSize(2);
  if (!ShapedType::isDynamic(n) && !ShapedType::isDynamic(m) && n > m)
    return "is sampled and has " + std::to_string(n) + " queries and " +
           std::to_string(m) +
           " keys, expected at most as many queries as keys";
  return "";
}

static std::string whyNotWindow(AttentionOp op, WindowAttr method) {
  std::string reason = whyNotBlocked(op);
  if (!reason.empty())
    return "has a window" + reason;
  if (!method.getDistance() && !constantSlopes(op.getSlopes()))
    return "has a window by tolerance and 'slopes' that are not constant: they "
           "must be, or the window be given by distance";
  return "";
}

std::string alibi::whyNotIREE(AttentionOp op) {
  RankedTensorType query = op.getQuery().getType();
  if (query.isDynamicDim(1) || op.getKey().getType().isDynamicDim(1) ||
      op.getSlopes().getType().isDynamicDim(op.getSlopes().getType().getRank() -
                                            1))
    return "has a dynamic number of heads, expected a static one";
  if (query.isDynamicDim(3) || op.getKey().getType().isDynamicDim(3) ||
      op.getValue().getType().isDynamicDim(3))
    return "has a dynamic depth, expected a static one";
  if (op.getQuerySegments())
    return "has segments, which are not converted";
  return llvm::TypeSwitch<Attribute, std::string>(op.getMethod())
      .Case([](AutoAttr) {
        return "has the method auto, which alibi-plan chooses";
      })
      .Case([](PerHeadAttr) { return "has methods that differ by head"; })
      .Case([&](SampledAttr method) { return whyNotSampled(op, method); })
      .Case([&](WindowAttr method) { return whyNotWindow(op, method); })
      .Default([](Attribute) { return ""; });
}

/// Whether there is statically nothing to compute: no batch entry, row or key.
static bool hasNoScores(AttentionOp op) {
  RankedTensorType query = op.getQuery().getType();
  return query.getDimSize(0) == 0 || query.getDimSize(2) == 0 ||
         op.getKey().getType().getDimSize(2) == 0;
}

FailureOr<Replacement> alibi::attentionToIREE(RewriterBase &rewriter,
                                              AttentionOp op) {
  std::string reason = whyNotIREE(op);
  if (!reason.empty())
    return rewriter.notifyMatchFailure(op, "the op " + reason);
  if (hasNoScores(op))
    return iree::buildWithoutKeys(rewriter, op);
  if (auto sampled = dyn_cast<SampledAttr>(op.getMethod()))
    return iree::buildSampled(rewriter, op, sampled);
  if (auto window = dyn_cast<WindowAttr>(op.getMethod()))
    return iree::buildWindow(rewriter, op, window);
  return iree::buildExact(rewriter, op);
}

namespace {
/// ```mlir
/// %out = alibi.attention %q, %k, %v, %slopes
/// ```
/// becomes
/// ```mlir
/// %r:3 = "flow.dispatch.region"() ({
///   %mask = linalg.generic ins(%slopes) { -slope * |p - j| }
///   %a:3 = "iree_linalg_ext.online_attention"(%q, %k, %v, %scale, %mask, ...)
///   "flow.return"(%a#0, %a#1, %a#2)
/// }, {})
/// %out = linalg.generic ins(%r#0, %r#2) { acc / sum }
/// ```
struct AttentionToIREE : OpRewritePattern<AttentionOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AttentionOp op,
                                PatternRewriter &rewriter) const override {
    FailureOr<Replacement> results = attentionToIREE(rewriter, op);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
    return success();
  }
};
} // namespace

void alibi::populateAlibiToIREEPatterns(RewritePatternSet &patterns) {
  patterns.add<AttentionToIREE>(patterns.getContext());
}

namespace alibi {
#define GEN_PASS_DEF_CONVERTALIBITOIREE
#include "Alibi/Conversion/AlibiToIREE/Passes.h.inc"
} // namespace alibi

/// `certified` heads are computed as exact ones.
static bool areAlike(Attribute left, Attribute right) {
  auto exactIfCertified = [](Attribute method) -> Attribute {
    if (isa<CertifiedAttr>(method))
      return ExactAttr::get(method.getContext());
    return method;
  };
  return exactIfCertified(left) == exactIfCertified(right);
}

namespace {
struct ConvertAlibiToIREEPass
    : alibi::impl::ConvertAlibiToIREEBase<ConvertAlibiToIREEPass> {
  using ConvertAlibiToIREEBase::ConvertAlibiToIREEBase;

  void runOnOperation() override {
    if (length < 0) {
      getOperation()->emitError() << "option 'length' is " << length.getValue()
                                  << ", expected at least 0";
      return signalPassFailure();
    }
    SmallVector<AttentionOp> ops;
    auto hasOthers = getOperation()->walk([&](Operation *op) {
      if (auto attention = dyn_cast<AttentionOp>(op)) {
        ops.push_back(attention);
        return WalkResult::advance();
      }
      if (!isa_and_nonnull<AlibiDialect>(op->getDialect()))
        return WalkResult::advance();
      op->emitOpError("is not converted to IREE: of this dialect only "
                      "alibi.attention is");
      return WalkResult::interrupt();
    });
    if (hasOthers.wasInterrupted())
      return signalPassFailure();
    if (!ops.empty() && !mayCreateOps())
      return signalPassFailure();
    IRRewriter rewriter(&getContext());
    for (AttentionOp op : ops)
      if (failed(convert(rewriter, op)))
        return signalPassFailure();
  }

private:
  /// Ops of IREE belong to dialects that are loaded, or may be unknown.
  bool mayCreateOps() {
    for (StringRef dialect : {"iree_linalg_ext", "flow"}) {
      if (getContext().allowsUnregisteredDialects() ||
          getContext().getLoadedDialect(dialect))
        continue;
      getOperation()->emitError() << "the dialect '" << dialect
                                  << "' is not loaded: this pass needs "
                                     "--allow-unregistered-dialect";
      return false;
    }
    return true;
  }

  LogicalResult convert(IRRewriter &rewriter, AttentionOp op) {
    PlanOptions options;
    options.length = length;
    if (failed(planAttention(op, options)))
      return failure();
    rewriter.setInsertionPoint(op);
    SmallVector<AttentionOp> parts;
    FailureOr<Replacement> split = splitHeads(rewriter, op, areAlike, &parts);
    if (succeeded(split))
      rewriter.replaceOp(op, *split);
    else
      parts.push_back(op);
    for (AttentionOp part : parts)
      if (failed(convertPart(rewriter, part)))
        return failure();
    return success();
  }

  LogicalResult convertPart(IRRewriter &rewriter, AttentionOp op) {
    SmallVector<Attribute> methods = op.getMethods();
    if (llvm::any_of(methods, llvm::IsaPred<CertifiedAttr>)) {
      op.emitRemark(
          "certified heads are converted as exact ones, which leave out "
          "nothing");
      if (llvm::all_of(methods, [&](Attribute method) {
            return areAlike(method, methods.front());
          }))
        op.setMethodAttr(ExactAttr::get(&getContext()));
    } else if (llvm::all_equal(methods)) {
      op.setMethodAttr(methods.front());
    }
    std::string reason = whyNotIREE(op);
    if (!reason.empty())
      return op.emitOpError() << "cannot be converted to IREE: it " << reason;
    auto sampled = dyn_cast<SampledAttr>(op.getMethod());
    if (failed(verifyConstantSlopes(op, op.getSlopes(), sampled)))
      return failure();
    rewriter.setInsertionPoint(op);
    FailureOr<Replacement> results = attentionToIREE(rewriter, op);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
    return success();
  }
};
} // namespace
