//===- ScheduleOpenMP.cpp - How threads share parallel loops --------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/CodeGen/CPU/CPU.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/OpenMP/OpenMPDialect.h"

using namespace mlir;
using namespace alibi;

/// Whether a loop nest has more than one iteration, as a value before `scope`;
/// null where its bounds are computed inside.
static Value hasSeveral(OpBuilder &b, omp::LoopNestOp loop, Operation *scope) {
  auto isInside = [&](Value bound) {
    return scope->isAncestor(bound.getParentBlock()->getParentOp());
  };
  if (llvm::any_of(loop->getOperands(), isInside))
    return Value();
  Location loc = scope->getLoc();
  Value count;
  for (auto [begin, end, step] :
       llvm::zip(loop.getLoopLowerBounds(), loop.getLoopUpperBounds(),
                 loop.getLoopSteps())) {
    Value length = arith::SubIOp::create(b, loc, end, begin);
    Value trips = arith::CeilDivSIOp::create(b, loc, length, step);
    count = count ? Value(arith::MulIOp::create(b, loc, count, trips)) : trips;
  }
  Value one =
      arith::ConstantOp::create(b, loc, b.getIntegerAttr(count.getType(), 1));
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sgt, count, one);
}

/// Whether a value is, or was made to be, known before `loop`.
static bool hoist(RewriterBase &rewriter, Value value, omp::WsloopOp loop) {
  if (!loop->isAncestor(value.getParentBlock()->getParentOp()))
    return true;
  Operation *op = value.getDefiningOp();
  if (!op || !isPure(op) || op->getNumRegions() > 0 ||
      !llvm::all_of(op->getOperands(), [&](Value operand) {
        return hoist(rewriter, operand, loop);
      }))
    return false;
  rewriter.moveOpBefore(op, loop);
  return true;
}

/// Scratch memory that every iteration allocates and frees, of a size that is
/// known before, is each thread's for all of its iterations.
static void hoistScratch(RewriterBase &rewriter, omp::WsloopOp loop,
                         omp::LoopNestOp nest) {
  SmallVector<memref::AllocOp> allocs;
  nest->walk<WalkOrder::PreOrder>([&](memref::AllocOp alloc) {
    if (alloc->getParentRegion() == &nest.getRegion())
      allocs.push_back(alloc);
  });
  for (memref::AllocOp alloc : allocs) {
    SmallVector<memref::DeallocOp> frees;
    for (Operation *user : alloc->getUsers())
      if (auto free = dyn_cast<memref::DeallocOp>(user))
        frees.push_back(free);
    if (frees.size() != 1 || frees[0]->getBlock() != alloc->getBlock())
      continue;
    if (!llvm::all_of(alloc->getOperands(),
                      [&](Value size) { return hoist(rewriter, size, loop); }))
      continue;
    rewriter.moveOpBefore(alloc, loop);
    rewriter.moveOpAfter(frees[0], loop);
  }
}

void alibi::scheduleOpenMP(RewriterBase &rewriter, omp::WsloopOp loop) {
  // Iterations without loops are short, and alike; an order of sums must not
  // depend on which thread comes first.
  auto nest = dyn_cast<omp::LoopNestOp>(loop.getWrappedLoop());
  bool hasLoops = nest && nest.getRegion()
                              .walk([](LoopLikeOpInterface) {
                                return WalkResult::interrupt();
                              })
                              .wasInterrupted();
  if (!hasLoops || loop.getScheduleKind() || !loop.getReductionVars().empty())
    return;
  rewriter.modifyOpInPlace(
      loop, [&] { loop.setScheduleKind(omp::ClauseScheduleKind::Dynamic); });
  auto scope = dyn_cast<omp::ParallelOp>(loop->getParentOp());
  if (!scope)
    return;
  hoistScratch(rewriter, loop, nest);
  auto others = scope.getRegion().getOps<omp::WsloopOp>();
  if (scope.getIfExpr() || !llvm::hasSingleElement(others))
    return;
  rewriter.setInsertionPoint(scope);
  if (Value several = hasSeveral(rewriter, nest, scope))
    rewriter.modifyOpInPlace(scope,
                             [&] { scope.getIfExprMutable().assign(several); });
}

namespace alibi {
#define GEN_PASS_DEF_ALIBISCHEDULEOPENMP
#include "Alibi/CodeGen/CPU/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiScheduleOpenMPPass
    : alibi::impl::AlibiScheduleOpenMPBase<AlibiScheduleOpenMPPass> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    getOperation()->walk(
        [&](omp::WsloopOp loop) { scheduleOpenMP(rewriter, loop); });
  }
};
} // namespace
