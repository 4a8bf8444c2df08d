//===- Plan.cpp - The cheapest method that keeps a tolerance --------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Planning/Cost.h"
#include "Alibi/Sampling/Bounds.h"
#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace alibi;
using planning::Problem;

namespace {
/// One op, as far as it is known when the program is compiled.
class Planner {
public:
  Planner(AttentionOp op, const PlanOptions &options);

  Attribute choose(int64_t head, Attribute method) const;
  std::string explain() const;
  int64_t countHeads() const;

private:
  /// A head's slopes, one per batch entry where they differ; none if unknown.
  SmallVector<float> slopesOf(int64_t head) const;
  Attribute chooseMass(int64_t head, AutoAttr method) const;
  Attribute chooseMaxNorm(int64_t head, AutoAttr method) const;
  /// The mean over slopes of what a method computes, where that is known.
  std::optional<double> entriesOf(int64_t head, Attribute method) const;
  double entriesOf(float slope, Attribute method) const;
  std::string certificateOf(int64_t head, Attribute method) const;

  mutable AttentionOp op; // Its getters are not const.
  std::optional<SmallVector<float>> slopes;
  std::optional<Problem> problem;
};
} // namespace

static std::string format(const char *how, double value) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format(how, value);
  return text;
}

static double reachOf(WindowAttr window, float slope) {
  if (window.getDistance())
    return static_cast<double>(*window.getDistance());
  return std::ceil(-std::log(window.getTolerance()->value) / slope);
}

Planner::Planner(AttentionOp op, const PlanOptions &options)
    : op(op), slopes(constantSlopes(op.getSlopes())) {
  auto sizeOf = [&](TypedValue<RankedTensorType> value, int64_t dim) {
    int64_t size = value.getType().getDimSize(dim);
    return ShapedType::isDynamic(size) ? options.length : size;
  };
  int64_t depth = op.getQuery().getType().getDimSize(3);
  int64_t queries = sizeOf(op.getQuery(), 2), keys = sizeOf(op.getKey(), 2);
  // A packed sequence may have any length.
  if (queries > 0 && keys > 0 && !ShapedType::isDynamic(depth) &&
      !op.getQuerySegments())
    problem = Problem{queries, keys, depth, op.getCausal()};
}

int64_t Planner::countHeads() const {
  if (auto perHead = dyn_cast<PerHeadAttr>(op.getMethod()))
    return static_cast<int64_t>(perHead.getMethods().size());
  return op.getSlopes().getType().getShape().back();
}

SmallVector<float> Planner::slopesOf(int64_t head) const {
  SmallVector<float> found;
  if (!slopes)
    return found;
  int64_t heads = countHeads();
  for (size_t at = head; at < slopes->size(); at += heads)
    found.push_back((*slopes)[at]);
  return found;
}

Attribute Planner::chooseMass(int64_t head, AutoAttr method) const {
  MLIRContext *context = op.getContext();
  Attribute certified = CertifiedAttr::get(context, method.getTolerance());
  SmallVector<float> known = slopesOf(head);
  if (known.empty())
    return certified;
  bool isCheaper = llvm::any_of(known, [&](float slope) {
    if (!problem)
      return slope > 0;
    return planning::isCertifiedCheaper(*problem, slope,
                                        method.getTolerance().value);
  });
  return isCheaper ? certified : ExactAttr::get(context);
}

Attribute Planner::chooseMaxNorm(int64_t head, AutoAttr method) const {
  MLIRContext *context = op.getContext();
  auto window = WindowAttr::get(context, std::nullopt, method.getTolerance());
  std::optional<double> entries = entriesOf(head, window);
  if (entries && *entries >= planning::denseEntries(*problem))
    return ExactAttr::get(context);
  return window;
}

Attribute Planner::choose(int64_t head, Attribute method) const {
  auto choice = dyn_cast<AutoAttr>(method);
  if (!choice)
    return method;
  if (choice.getGuarantee() == Guarantee::MaxNorm)
    return chooseMaxNorm(head, choice);
  return chooseMass(head, choice);
}

double Planner::entriesOf(float slope, Attribute method) const {
  return llvm::TypeSwitch<Attribute, double>(method)
      .Case([&](CertifiedAttr certified) {
        return planning::certifiedEntries(*problem, slope,
                                          certified.getTolerance().value);
      })
      .Case([&](WindowAttr window) {
        return planning::windowEntries(*problem, reachOf(window, slope));
      })
      .Case([&](SampledAttr sampled) {
        // Each pair once, if any of the masks joins it: the largest of S
        // geometric numbers on either side.
        double reach = 0;
        for (int64_t s = 1; s <= sampled.getSamples(); ++s)
          reach += 1 / (static_cast<double>(s) * slope);
        return planning::windowEntries(*problem, reach);
      })
      .Default([&](Attribute) { return planning::denseEntries(*problem); });
}

std::optional<double> Planner::entriesOf(int64_t head, Attribute method) const {
  SmallVector<float> known = slopesOf(head);
  if (known.empty() || !problem)
    return std::nullopt;
  double sum = 0;
  for (float slope : known)
    sum += entriesOf(slope, method);
  return sum / static_cast<double>(known.size());
}

std::string Planner::certificateOf(int64_t head, Attribute method) const {
  SmallVector<float> known = slopesOf(head);
  return llvm::TypeSwitch<Attribute, std::string>(method)
      .Case([&](CertifiedAttr certified) {
        return "mass " + format("%.2g", certified.getTolerance().value);
      })
      .Case([&](WindowAttr window) -> std::string {
        if (window.getTolerance())
          return "max norm " + format("%.2g", window.getTolerance()->value);
        if (known.empty())
          return "max norm e^(-m W)";
        float least = *llvm::min_element(known);
        double reach = reachOf(window, least);
        return "max norm " + format("%.2g", std::exp(-(reach + 1) * least));
      })
      .Case([&](SampledAttr sampled) -> std::string {
        bool areIndependent = llvm::is_contained(
            {Sampler::Grid, Sampler::IntegerGrid, Sampler::Cuts},
            sampled.getSampler());
        if (!problem || !areIndependent)
          return "by certify=rows";
        // maxNormTail(length, S, error) = 1%.
        auto length = static_cast<double>(problem->keys);
        double logs = std::log(2 * length / 0.01);
        double error =
            std::sqrt(logs / (2 * static_cast<double>(sampled.getSamples())));
        return "max norm " + format("%.2g", error) + " (99%)";
      })
      .Default([](Attribute) -> std::string { return "exact"; });
}

static StringRef nameOf(Attribute method) {
  return llvm::TypeSwitch<Attribute, StringRef>(method)
      .Case([](CertifiedAttr) { return "certified"; })
      .Case([](WindowAttr) { return "window"; })
      .Case([](SampledAttr) { return "sampled"; })
      .Default([](Attribute) { return "exact"; });
}

std::string Planner::explain() const {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << "head     slope  method     score entries  of dense  certificate";
  double sum = 0, dense = 0;
  bool isKnown = true;
  for (int64_t head = 0; head < countHeads(); ++head) {
    Attribute method = op.getMethodOf(head);
    SmallVector<float> known = slopesOf(head);
    std::optional<double> entries = entriesOf(head, method);
    stream << llvm::format("\n%4lld", static_cast<long long>(head));
    stream << llvm::format(
        "%9s  ", known.empty() ? "-" : format("%.5g", known[0]).c_str());
    stream << llvm::left_justify(nameOf(method), 9);
    if (entries) {
      double all = planning::denseEntries(*problem);
      stream << llvm::format("%15.4g %8.2f%%", *entries, 100 * *entries / all);
      sum += *entries;
      dense += all;
    } else {
      stream << "              -         -";
      isKnown = false;
    }
    stream << "  " << certificateOf(head, method);
  }
  if (isKnown && dense > 0)
    stream << llvm::format("\n all                     %15.4g %8.2f%%", sum,
                           100 * sum / dense);
  return text;
}

LogicalResult alibi::planAttention(AttentionOp op, const PlanOptions &options) {
  auto sampled = dyn_cast<SampledAttr>(op.getMethod());
  if (failed(verifyConstantSlopes(op, op.getSlopes(), sampled)))
    return failure();
  SmallVector<Attribute> methods = op.getMethods();
  bool isAsked = llvm::any_of(methods, llvm::IsaPred<AutoAttr>);
  Planner planner(op, options);
  int64_t heads = planner.countHeads();
  if (isAsked) {
    SmallVector<Attribute> chosen;
    // Heads that nothing is known of are alike.
    bool areKnown = !ShapedType::isDynamic(heads);
    for (int64_t head = 0; head < (areKnown ? heads : 1); ++head)
      chosen.push_back(planner.choose(head, op.getMethodOf(head)));
    if (llvm::all_equal(chosen))
      op.setMethodAttr(chosen.front());
    else
      op.setMethodAttr(PerHeadAttr::get(op.getContext(), chosen));
  }
  if (!options.explain)
    return success();
  if (ShapedType::isDynamic(heads))
    op.emitRemark() << "every head: " << op.getMethod();
  else
    op.emitRemark() << "per head, expected for standard normal queries and "
                       "keys:\n"
                    << planner.explain();
  return success();
}

namespace alibi {
#define GEN_PASS_DEF_ALIBIPLAN
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiPlanPass : alibi::impl::AlibiPlanBase<AlibiPlanPass> {
  using AlibiPlanBase::AlibiPlanBase;

  void runOnOperation() override {
    if (length < 0) {
      getOperation()->emitError() << "option 'length' is " << length.getValue()
                                  << ", expected at least 0";
      return signalPassFailure();
    }
    PlanOptions options;
    options.explain = explain;
    options.length = length;
    IRRewriter rewriter(&getContext());
    getOperation()->walk([&](AttentionOp op) {
      if (failed(planAttention(op, options)))
        return signalPassFailure();
      rewriter.setInsertionPoint(op);
      FailureOr<Replacement> parts = splitSampledHeads(rewriter, op);
      if (succeeded(parts))
        rewriter.replaceOp(op, *parts);
    });
  }
};
} // namespace
