//===- ThreadLoops.cpp - Parallel work as loops over threads --------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/Transforms.h"
#include "mlir/Dialect/SCF/Utils/Utils.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include <numeric>

using namespace mlir;
using namespace alibi;

/// Whether it is a copy between memrefs of known rank.
static bool isRankedCopy(Operation *op) {
  auto copy = dyn_cast<memref::CopyOp>(op);
  return copy && isa<MemRefType>(copy.getSource().getType()) &&
         isa<MemRefType>(copy.getTarget().getType());
}

static bool isLoopOnMemRefs(Operation *op) {
  if (isa<scf::ForallOp>(op) || isRankedCopy(op))
    return true;
  if (auto loop = dyn_cast<scf::ParallelOp>(op))
    return loop.getInitVals().empty();
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  return linalgOp && linalgOp.hasPureBufferSemantics();
}

/// A copy as a linalg op; other ops as they are.
static Operation *copyToLinalg(RewriterBase &rewriter, Operation *op) {
  auto copy = dyn_cast<memref::CopyOp>(op);
  if (!copy)
    return op;
  rewriter.setInsertionPoint(copy);
  Operation *generic = linalg::makeMemRefCopyOp(
      rewriter, copy.getLoc(), copy.getSource(), copy.getTarget());
  rewriter.eraseOp(copy);
  return generic;
}

/// Sequential loops in the place of `op`.
static LogicalResult makeSequential(RewriterBase &rewriter, Operation *op) {
  op = copyToLinalg(rewriter, op);
  rewriter.setInsertionPoint(op);
  if (auto forall = dyn_cast<scf::ForallOp>(op))
    return scf::forallToForLoop(rewriter, forall);
  if (auto loop = dyn_cast<scf::ParallelOp>(op))
    return scf::parallelForToNestedFors(rewriter, loop);
  if (failed(linalg::linalgOpToLoops(rewriter, cast<linalg::LinalgOp>(op))))
    return op->emitOpError("has no form as loops");
  rewriter.eraseOp(op);
  return success();
}

static LogicalResult makeBodySequential(RewriterBase &rewriter,
                                        Operation *loop) {
  SmallVector<Operation *> nested;
  loop->walk([&](Operation *op) {
    if (op != loop && isLoopOnMemRefs(op))
      nested.push_back(op);
  });
  for (Operation *op : nested)
    if (failed(makeSequential(rewriter, op)))
      return failure();
  return success();
}

/// One dimension, from 0 in steps of 1.
static void makeOneDimensional(RewriterBase &rewriter, scf::ParallelOp loop) {
  auto allAre = [](ValueRange values, int64_t wanted) {
    return llvm::all_of(
        values, [&](Value value) { return isConstantIntValue(value, wanted); });
  };
  if (loop.getNumLoops() == 1 && allAre(loop.getLowerBound(), 0) &&
      allAre(loop.getStep(), 1))
    return;
  std::vector<unsigned> dimensions(loop.getNumLoops());
  std::iota(dimensions.begin(), dimensions.end(), 0);
  collapseParallelLoops(rewriter, loop, {dimensions});
}

/// Loops over threads in the place of `op`, which is in none.
static LogicalResult makeThreads(RewriterBase &rewriter, Operation *op) {
  op = copyToLinalg(rewriter, op);
  rewriter.setInsertionPoint(op);
  SmallVector<scf::ParallelOp> outermost;
  if (auto forall = dyn_cast<scf::ForallOp>(op)) {
    if (failed(scf::forallToParallelLoop(rewriter, forall,
                                         &outermost.emplace_back())))
      return failure();
  } else if (auto loop = dyn_cast<scf::ParallelOp>(op)) {
    outermost.push_back(loop);
  } else {
    FailureOr<linalg::LinalgLoops> loops =
        linalg::linalgOpToParallelLoops(rewriter, cast<linalg::LinalgOp>(op));
    if (failed(loops))
      return op->emitOpError("has no form as loops");
    rewriter.eraseOp(op);
    // From the outermost loop to the innermost.
    for (Operation *made : *loops)
      if (auto loop = dyn_cast_or_null<scf::ParallelOp>(made)) {
        outermost.push_back(loop);
        break;
      }
  }
  for (scf::ParallelOp loop : outermost) {
    if (failed(makeBodySequential(rewriter, loop)))
      return failure();
    makeOneDimensional(rewriter, loop);
  }
  return success();
}

LogicalResult alibi::buildThreadLoops(RewriterBase &rewriter, Operation *root) {
  SmallVector<Operation *> outermost;
  root->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!isLoopOnMemRefs(op))
      return WalkResult::advance();
    outermost.push_back(op);
    return WalkResult::skip();
  });
  for (Operation *op : outermost)
    if (failed(makeThreads(rewriter, op)))
      return failure();
  return success();
}

namespace alibi {
#define GEN_PASS_DEF_ALIBITHREADLOOPS
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiThreadLoopsPass
    : alibi::impl::AlibiThreadLoopsBase<AlibiThreadLoopsPass> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    if (failed(buildThreadLoops(rewriter, getOperation())))
      signalPassFailure();
  }
};
} // namespace
