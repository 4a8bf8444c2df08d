//===- ScheduleOpenMP.cpp - How threads share parallel loops --------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/CodeGen/CPU/CPU.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
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

void alibi::scheduleOpenMP(RewriterBase &rewriter, omp::WsloopOp loop) {
  rewriter.modifyOpInPlace(
      loop, [&] { loop.setScheduleKind(omp::ClauseScheduleKind::Dynamic); });
  auto scope = loop->getParentOfType<omp::ParallelOp>();
  auto nest = dyn_cast<omp::LoopNestOp>(loop.getWrappedLoop());
  if (!scope || !nest || scope.getIfExpr())
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
