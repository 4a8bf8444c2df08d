//===- Transforms.h - Rewrites of alibi ops ---------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// The functions behind the passes, for other compilers to call. Each builds the
// replacement of an op before it and returns the values that stand for its
// results; the caller replaces the op. The populate functions wrap them.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TRANSFORMS_TRANSFORMS_H
#define ALIBI_TRANSFORMS_TRANSFORMS_H

#include "Alibi/IR/Alibi.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/PatternMatch.h"

namespace alibi {

/// How `sampleAttention` spells out the samples.
enum class Materialize {
  /// One `alibi.block_attention`, the sample a reduction dimension.
  Fused,
  /// One `alibi.block_attention` per sample.
  PerSample,
};

/// How much of a draw's certificate `certifyDraw` computes.
enum class Certify {
  None,
  /// All but the spectral norm: work n * S per head.
  Rows,
  /// Everything: some tens of times that.
  Spectral,
};

using Replacement = llvm::SmallVector<mlir::Value>;

/// Most samples that `Materialize::PerSample` spells out.
inline constexpr int64_t kMaxSpelledSamples = 4096;

/// The slopes, in order, where they are a constant.
std::optional<llvm::SmallVector<float>> constantSlopes(mlir::Value slopes);

/// Fails, with an error at `op`, when its operand `slopes` is a constant that
/// holds a slope which is not finite, or is negative; or, where a method is
/// given, one that its sampler does not take.
llvm::LogicalResult verifyConstantSlopes(mlir::Operation *op,
                                         mlir::Value slopes,
                                         SampledAttr method);

/// Decides on the draw of an `alibi.attention` whose method is sampled, before
/// `sampleAttention`.
///
/// With `target` > 0 the masks' max-norm error must be at most that. The number
/// of samples becomes at least what a bound demands for a failure of at most 1%
/// (samplers of independent masks), and the draw is checked where the slopes
/// are constant: the seed is counted up, and for other samplers the number of
/// samples raised, until it holds. Fails, with the figure in an error, where it
/// cannot be met or cannot be known.
///
/// What is computed of the draw is in a remark and in the attribute
/// `alibi.certificates` of the op; where slopes or length are known at run time
/// only the remark says so.
/// `checkTarget` fails, with an error at `op`, where a target is none.
llvm::LogicalResult checkTarget(mlir::Operation *op, double target);
llvm::LogicalResult certifyDraw(AttentionOp op, Certify certify, double target);

struct PlanOptions {
  /// Whether a remark says what was chosen, and what it is expected to cost.
  bool explain = false;
  /// What dynamic lengths are taken for; 0: unknown.
  int64_t length = 0;
};

/// Replaces `#alibi.auto` in the method of an op by the cheapest methods of its
/// heads. Fails, with an error at the op, on slopes that are none.
llvm::LogicalResult planAttention(AttentionOp op, const PlanOptions &options);

/// `alibi.attention` whose method is per head -> one op for every run of heads
/// whose methods are alike, put into `parts`, too, unless that is null. Fails
/// where all are alike, and where the number of heads is dynamic.
llvm::FailureOr<Replacement>
splitHeads(mlir::RewriterBase &rewriter, AttentionOp op,
           llvm::function_ref<bool(mlir::Attribute, mlir::Attribute)> areAlike,
           llvm::SmallVectorImpl<AttentionOp> *parts = nullptr);

/// `alibi.attention` whose method is per head, some of them sampled -> one op
/// for every run of heads that are sampled alike, or not sampled. Fails on
/// other methods, and where the number of heads is dynamic.
llvm::FailureOr<Replacement> splitSampledHeads(mlir::RewriterBase &rewriter,
                                               AttentionOp op);

/// `alibi.attention` with a sampled method -> partition, block attention,
/// normalize. Fails on other methods.
llvm::FailureOr<Replacement> sampleAttention(mlir::RewriterBase &rewriter,
                                             AttentionOp op,
                                             Materialize materialize);

/// `alibi.block_attention` -> the same with `coalesced`, which computes every
/// score once. An op that accumulates into nothing but the results of another,
/// over the samples that follow the other's in the same partitions, takes them
/// in, and the other's accumulators. Fails on ops that are coalesced and have
/// nothing to take in.
llvm::FailureOr<Replacement>
coalesceBlockAttention(mlir::RewriterBase &rewriter, BlockAttentionOp op);

/// `alibi.attention` whose heads are exact, windowed or certified -> online
/// attention, normalize. Certified heads leave out nothing. Fails on other
/// methods.
llvm::FailureOr<Replacement> attentionToOnline(mlir::RewriterBase &rewriter,
                                               AttentionOp op);

/// `alibi.partition` of constant slopes -> a constant, for the samplers whose
/// drawing is work: stratified ones where the length is constant or declared
/// (`max_length`; longer sequences are then drawn at run time), and
/// weighted_grid. Fails on others. Tables over 4 KiB are resources; over 64 MiB
/// they are left to run time.
llvm::FailureOr<Replacement> drawPartition(mlir::RewriterBase &rewriter,
                                           PartitionOp op);

/// `alibi.attention` -> partition (if sampled), summarize (if certified), fused
/// attention. Fails on methods that are still to be chosen, and on dynamic
/// depths.
llvm::FailureOr<Replacement> fuseAttention(mlir::RewriterBase &rewriter,
                                           AttentionOp op);

/// Reference lowerings to scf, linalg, tensor, arith and math. These succeed
/// for every op that verifies; but a partition of the sampler weighted_grid has
/// none. An op on memrefs is replaced by no values: its memrefs are written.
llvm::FailureOr<Replacement> decomposePartition(mlir::RewriterBase &rewriter,
                                                PartitionOp op);
Replacement decomposeBlockAttention(mlir::RewriterBase &rewriter,
                                    BlockAttentionOp op);
Replacement decomposeOnlineAttention(mlir::RewriterBase &rewriter,
                                     OnlineAttentionOp op);
Replacement decomposeNormalize(mlir::RewriterBase &rewriter, NormalizeOp op);
Replacement decomposeMerge(mlir::RewriterBase &rewriter, MergeOp op);

/// Parallel work on memrefs in `root` (forall, parallel, linalg, copies) ->
/// scf.parallel of one dimension, with sequential loops inside. Fails, with an
/// error, on ops that have no form as loops.
llvm::LogicalResult buildThreadLoops(mlir::RewriterBase &rewriter,
                                     mlir::Operation *root);

/// An allocation in a loop that `buildThreadLoops` made -> an alloca at the
/// start of the thread, if its size is static and at most `stackBytes`, or a
/// part of one buffer for all threads. Fails, with an error, where threads have
/// different sizes, or the buffer may outlive its iteration.
llvm::LogicalResult placeThreadScratch(mlir::RewriterBase &rewriter,
                                       mlir::memref::AllocOp alloc,
                                       mlir::scf::ParallelOp loop,
                                       int64_t stackBytes);

/// Memory of the function, outside of its parallel loops -> memory that host
/// and device share; guards loops against having no iterations. Fails, with an
/// error, on memory of the host's stack that kernels reach.
llvm::LogicalResult shareMemoryWithKernels(mlir::RewriterBase &rewriter,
                                           mlir::func::FuncOp function);

void populateAlibiSamplePatterns(mlir::RewritePatternSet &patterns,
                                 Materialize materialize);
void populateAlibiCoalescePatterns(mlir::RewritePatternSet &patterns);
void populateAlibiDrawPartitionsPatterns(mlir::RewritePatternSet &patterns);
void populateAlibiFusePatterns(mlir::RewritePatternSet &patterns);
void populateAlibiToOnlinePatterns(mlir::RewritePatternSet &patterns);
void populateAlibiDecomposePatterns(mlir::RewritePatternSet &patterns);
void populateAlibiKernelMathPatterns(mlir::RewritePatternSet &patterns);
void populateAlibiLoopStridedCopiesPatterns(mlir::RewritePatternSet &patterns);
void populateAlibiReshapeDestinationPatterns(mlir::RewritePatternSet &patterns);
void populateAlibiReinterpretExpandShapePatterns(
    mlir::RewritePatternSet &patterns);

} // namespace alibi

#endif // ALIBI_TRANSFORMS_TRANSFORMS_H
