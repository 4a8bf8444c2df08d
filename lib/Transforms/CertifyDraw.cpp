//===- CertifyDraw.cpp - What the masks of a draw turn out to be ----------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Sampling/Bounds.h"
#include "Alibi/Sampling/Certificate.h"
#include "Alibi/Transforms/Transforms.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace alibi;
using sampling::Certificate;
using sampling::Masks;
using sampling::SpectralNorm;

/// How often a draw is made again with the next seed: of independent masks,
/// whose number is not changed, and of others.
static constexpr int kMaxRedraws = 8, kMaxGrowingRedraws = 2;
/// Samplers without a bound take more samples, up to this many.
static constexpr int64_t kMaxSearchedSamples = 4096;
/// Most bits of masks that a certificate looks at: 1 GiB.
static constexpr int64_t kMaxMaskBits = int64_t(1) << 33;
/// Longest sequence for which a spectral norm is computed: Lanczos's iteration
/// keeps some hundred vectors.
static constexpr int64_t kMaxSpectralLength = int64_t(1) << 20;
/// Probability that the bound may fail with, over all heads.
static constexpr double kFailure = 0.01;

namespace {
/// The draws of one op with constant slopes.
struct Draw {
  SampledAttr method;
  SmallVector<float> slopes;
  int64_t heads, firstHead, length;
  bool causal;

  Masks masks(size_t entry) const {
    auto head = static_cast<uint32_t>(firstHead + entry % heads);
    return Masks(sampling::drawPartitions(toSampling(method.getSampler()),
                                          slopes[entry], method.getSeed(), head,
                                          method.getSamples(), length),
                 length);
  }
  /// The largest max-norm error of all heads, or the first above `limit`.
  double maxNorm(double limit) const {
    double largest = 0;
    for (size_t entry = 0; entry < slopes.size() && largest <= limit; ++entry)
      largest = std::max(
          largest,
          sampling::certify(masks(entry), slopes[entry], causal).maxNorm);
    return largest;
  }
  void redraw(int64_t samples, uint64_t seed) {
    method = SampledAttr::get(method.getContext(), samples, method.getSampler(),
                              seed, method.getMaxLength());
  }
};
} // namespace

static std::string inBrief(double value) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.3g", value);
  return text;
}

/// Whether the masks of one head are few enough to look at; an error where not.
static LogicalResult checkWork(AttentionOp op, int64_t samples, int64_t length,
                               bool spectral) {
  if (spectral && length > kMaxSpectralLength)
    return op.emitOpError()
           << "has " << length << " positions, expected at most "
           << kMaxSpectralLength << " for certify=spectral";
  if (length <= kMaxMaskBits / samples)
    return success();
  return op.emitOpError()
         << "draws " << samples << " masks of " << length
         << " positions per head, expected at most 2^33 places "
            "in all to certify them";
}

/// Draws until the target is met; an error where it never is.
static LogicalResult meetTarget(AttentionOp op, Draw &draw, double target) {
  int64_t samples = draw.method.getSamples();
  uint64_t seed = draw.method.getSeed();
  sampling::Sampler sampler = toSampling(draw.method.getSampler());
  bool isRandom = sampler != sampling::Sampler::WeightedGrid &&
                  sampler != sampling::Sampler::FixedGrid;
  bool canGrow = !sampling::isIndependent(sampler) &&
                 sampler != sampling::Sampler::FixedGrid;
  // No draw of stratified masks was seen to do better than 1.2 / S.
  double least = 1, start = std::ceil(1.2 / target);
  if (canGrow)
    samples = std::max(samples, static_cast<int64_t>(std::min(
                                    start, kMaxSearchedSamples + 1.0)));
  int draws = !isRandom ? 1 : canGrow ? kMaxGrowingRedraws : kMaxRedraws;
  for (bool more = !canGrow || samples <= kMaxSearchedSamples; more;) {
    if (failed(checkWork(op, samples, draw.length, /*spectral=*/false)))
      return failure();
    for (int redraws = 0; redraws < draws; ++redraws) {
      draw.redraw(samples, seed + redraws);
      double error = draw.maxNorm(target);
      if (error <= target)
        return success();
      least = std::min(least, error);
    }
    more = canGrow && samples < kMaxSearchedSamples;
    if (more)
      samples = std::min(kMaxSearchedSamples, samples + (samples + 1) / 2);
  }
  return op.emitOpError() << "attribute 'method' draws masks of the sampler "
                          << stringifySampler(draw.method.getSampler())
                          << " with a max-norm error of at least "
                          << inBrief(least) << " with up to "
                          << std::min(samples, sampling::kMaxSamples)
                          << " samples, expected at most " << inBrief(target)
                          << " (the target)";
}

/// The number of samples that a bound demands for the target, at least the
/// method's.
static FailureOr<int64_t> samplesForTarget(AttentionOp op, SampledAttr method,
                                           int64_t length, double target) {
  if (!sampling::isIndependent(toSampling(method.getSampler())))
    return method.getSamples();
  RankedTensorType slopes = op.getSlopes().getType();
  if (!slopes.hasStaticShape())
    return op.emitOpError()
           << "operand 'slopes' is " << slopes
           << ", expected static sizes for a target: its bound "
              "holds for all heads at once";
  int64_t entries = std::max<int64_t>(1, slopes.getNumElements());
  std::optional<int64_t> samples = sampling::samplesForMaxNorm(
      length, target, kFailure / static_cast<double>(entries));
  if (!samples)
    return op.emitOpError() << "a max-norm error of " << inBrief(target)
                            << " (the target) takes more than "
                            << sampling::kMaxSamples << " samples";
  return std::max(*samples, method.getSamples());
}

/// Whether queries that see keys are placed outside the keys' positions: by
/// offsets, or because there are more queries than keys.
static bool standsOutside(AttentionOp op) {
  int64_t n = op.getQuery().getType().getDimSize(2);
  int64_t m = op.getKey().getType().getDimSize(2);
  bool isLonger =
      !ShapedType::isDynamic(n) && !ShapedType::isDynamic(m) && n > m;
  return op.getQueryOffset() || (!op.getCausal() && isLonger);
}

/// Whether they might be, for all that is known.
static bool mayStandOutside(AttentionOp op) {
  return standsOutside(op) ||
         (!op.getCausal() && (op.getKeyLengths() || op.getQuerySegments() ||
                              op.getQuery().getType().isDynamicDim(2) ||
                              op.getKey().getType().isDynamicDim(2)));
}

/// The certificates of all heads, and a remark about the worst of them.
static ArrayAttr describe(AttentionOp op, const Draw &draw, bool spectral) {
  SmallVector<Attribute> certificates;
  double maxNorm = 0, rowError = 0, norm = 0, residual = 0;
  int64_t largestBlock = 0, scoreEntries = 0, unionEntries = 0;
  for (size_t entry = 0; entry < draw.slopes.size(); ++entry) {
    Masks masks = draw.masks(entry);
    float slope = draw.slopes[entry];
    Certificate one = sampling::certify(masks, slope, draw.causal);
    std::optional<Real> spectralNorm, spectralResidual;
    if (spectral) {
      SpectralNorm error = sampling::spectralError(masks, slope);
      spectralNorm = Real{error.norm};
      spectralResidual = Real{error.residual};
      norm = std::max(norm, error.norm);
      residual = std::max(residual, error.residual);
    }
    maxNorm = std::max(maxNorm, one.maxNorm);
    rowError = std::max(rowError, one.rowError);
    largestBlock = std::max(largestBlock, one.largestBlock);
    scoreEntries += one.scoreEntries;
    unionEntries += one.unionEntries;
    certificates.push_back(CertificateAttr::get(
        op.getContext(), draw.length, Real{one.maxNorm}, Real{one.rowError},
        one.largestBlock, one.scoreEntries, one.unionEntries, spectralNorm,
        spectralResidual));
  }
  InFlightDiagnostic remark = op.emitRemark();
  remark << draw.method.getSamples() << " masks of the sampler "
         << stringifySampler(draw.method.getSampler()) << " with seed "
         << draw.method.getSeed() << " over " << draw.length
         << " positions: max-norm error " << inBrief(maxNorm)
         << ", relative row error " << inBrief(rowError);
  if (spectral)
    remark << ", spectral-norm error " << inBrief(norm) << " (residual "
           << inBrief(residual) << ")";
  remark << ", largest block " << largestBlock << ", score entries "
         << scoreEntries << " (union " << unionEntries
         << "); errors are the worst head's";
  if (mayStandOutside(op))
    remark << ", of queries between the keys: others are not covered";
  return ArrayAttr::get(op.getContext(), certificates);
}

LogicalResult alibi::checkTarget(Operation *op, double target) {
  if (target >= 0 && target < 1)
    return success();
  return op->emitError() << "option 'target' is " << target
                         << ", expected a number from 0 to 1";
}

LogicalResult alibi::certifyDraw(AttentionOp op, Certify certify,
                                 double target) {
  op->removeDiscardableAttr(AlibiDialect::kCertificatesAttrName);
  auto method = cast<SampledAttr>(op.getMethod());
  int64_t length = op.getKey().getType().getDimSize(2);
  if ((certify == Certify::None && target == 0) || length == 0)
    return success();
  if (ShapedType::isDynamic(length))
    length = method.getMaxLength();
  std::optional<SmallVector<float>> slopes = constantSlopes(op.getSlopes());
  bool isKnown = length > 0 && slopes;
  StringRef unknown =
      length < 1 ? "length (static, or max_length)" : "operand 'slopes'";
  bool isBounded = sampling::isIndependent(toSampling(method.getSampler()));
  if (target > 0) {
    if (standsOutside(op))
      return op.emitOpError()
             << "has queries outside the positions of the keys (query_offset, "
                "or more queries than keys), expected none for a target: the "
                "masks are measured between the keys";
    if (length < 1 || (!slopes && !isBounded))
      return op.emitOpError() << "the max-norm error of the sampler "
                              << stringifySampler(method.getSampler())
                              << " cannot be known: expected a constant "
                              << unknown << " for a target";
    FailureOr<int64_t> samples = samplesForTarget(op, method, length, target);
    if (failed(samples))
      return failure();
    method = SampledAttr::get(op.getContext(), *samples, method.getSampler(),
                              method.getSeed(), method.getMaxLength());
    op.setMethodAttr(method);
  }
  if (!isKnown) {
    InFlightDiagnostic remark = op.emitRemark();
    remark << "no certificate: expected a constant " << unknown;
    if (target > 0)
      remark << "; " << method.getSamples()
             << " masks have a max-norm error of "
             << "at most " << inBrief(target) << " over " << length
             << " positions with a probability of 99%";
    return success();
  }
  Draw draw = {method,
               *slopes,
               op.getSlopes().getType().getShape().back(),
               static_cast<int64_t>(op.getFirstHead()),
               length,
               op.getCausal()};
  bool spectral = certify == Certify::Spectral;
  if (target > 0 && failed(meetTarget(op, draw, target)))
    return failure();
  if (failed(checkWork(op, draw.method.getSamples(), length, spectral)))
    return failure();
  op.setMethodAttr(draw.method);
  op->setDiscardableAttr(AlibiDialect::kCertificatesAttrName,
                         describe(op, draw, spectral));
  return success();
}
