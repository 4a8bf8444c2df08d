//===- ThreadScratch.cpp - Memory of single threads -----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace alibi;

/// What threads get in a buffer that they share is aligned to so many bytes.
static constexpr int64_t kAlignment = 16;

static int64_t bytesOf(Type element) {
  if (element.isIndex())
    return sizeof(int64_t);
  return llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
}

/// Moves what computes `value` before `loop`; fails where that reads memory or
/// depends on the iteration.
static LogicalResult moveBefore(Value value, scf::ParallelOp loop) {
  Operation *op = value.getDefiningOp();
  Region *region = op ? op->getParentRegion() : value.getParentRegion();
  if (!loop.getRegion().isAncestor(region))
    return success();
  if (!op || op->getNumRegions() || !isPure(op))
    return failure();
  for (Value operand : op->getOperands())
    if (failed(moveBefore(operand, loop)))
      return failure();
  op->moveBefore(loop);
  return success();
}

static LogicalResult rejectUse(Operation *user, Value buffer) {
  InFlightDiagnostic error =
      user->emitOpError("takes a buffer that a thread allocates, where only "
                        "loads, stores and views are expected");
  error.attachNote(buffer.getLoc()) << "allocated here";
  return error;
}

/// The deallocations of `buffer`. Fails where it, or a view of it, goes
/// anywhere else than into loads and stores: another iteration of a loop may
/// hold it then.
static FailureOr<SmallVector<Operation *>> findDeallocations(Value buffer) {
  SmallVector<Operation *> found;
  SmallVector<Value> views = {buffer};
  while (!views.empty()) {
    Value view = views.pop_back_val();
    for (OpOperand &use : view.getUses()) {
      Operation *user = use.getOwner();
      if (isa<memref::DeallocOp>(user)) {
        found.push_back(user);
        continue;
      }
      auto store = dyn_cast<memref::StoreOp>(user);
      bool isKept = store && store.getValueToStore() == view;
      if (isKept || user->getNumRegions() || isa<CallOpInterface>(user) ||
          user->hasTrait<OpTrait::IsTerminator>())
        return rejectUse(user, buffer);
      for (Value result : user->getResults())
        if (isa<BaseMemRefType>(result.getType()))
          views.push_back(result);
    }
  }
  return found;
}

/// Makes `alloc`, in `loop`, part of a buffer that all iterations share.
static LogicalResult shareBuffer(RewriterBase &rewriter, memref::AllocOp alloc,
                                 scf::ParallelOp loop) {
  MemRefType type = alloc.getType();
  Location loc = alloc.getLoc();
  if (!type.getLayout().isIdentity())
    return alloc.emitOpError("has a layout, and its size depends on a thread");
  if (loop.getNumLoops() != 1 ||
      !isConstantIntValue(loop.getLowerBound()[0], 0) ||
      !isConstantIntValue(loop.getStep()[0], 1))
    return loop.emitOpError("has more than one dimension, or does not count "
                            "from 0 in steps of 1: run alibi-thread-loops");
  for (Value size : alloc.getDynamicSizes())
    if (failed(moveBefore(size, loop)))
      return alloc.emitOpError(
          "has a size that a thread computes from its index or from memory");

  rewriter.setInsertionPoint(loop);
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(rewriter, loc, value);
  };
  Value bytes = index(bytesOf(type.getElementType()));
  for (int64_t size : type.getShape())
    if (!ShapedType::isDynamic(size))
      bytes = rewriter.createOrFold<arith::MulIOp>(loc, bytes, index(size));
  for (Value size : alloc.getDynamicSizes())
    bytes = rewriter.createOrFold<arith::MulIOp>(loc, bytes, size);
  Value aligned = index(kAlignment);
  Value units = rewriter.createOrFold<arith::CeilDivSIOp>(loc, bytes, aligned);
  bytes = rewriter.createOrFold<arith::MulIOp>(loc, units, aligned);
  Value total =
      rewriter.createOrFold<arith::MulIOp>(loc, bytes, loop.getUpperBound()[0]);
  auto sharedType =
      MemRefType::get({ShapedType::kDynamic}, rewriter.getI8Type());
  Value shared = memref::AllocOp::create(rewriter, loc, sharedType, total,
                                         rewriter.getI64IntegerAttr(64));
  rewriter.setInsertionPointAfter(loop);
  memref::DeallocOp::create(rewriter, loc, shared);

  rewriter.setInsertionPointToStart(loop.getBody());
  Value shift =
      arith::MulIOp::create(rewriter, loc, loop.getInductionVars()[0], bytes);
  rewriter.replaceOpWithNewOp<memref::ViewOp>(alloc, type, shared, shift,
                                              alloc.getDynamicSizes());
  return success();
}

LogicalResult alibi::placeThreadScratch(RewriterBase &rewriter,
                                        memref::AllocOp alloc,
                                        scf::ParallelOp loop,
                                        int64_t stackBytes) {
  FailureOr<SmallVector<Operation *>> deallocations =
      findDeallocations(alloc.getMemref());
  if (failed(deallocations))
    return failure();
  for (Operation *dealloc : *deallocations)
    rewriter.eraseOp(dealloc);
  MemRefType type = alloc.getType();
  if (!type.hasStaticShape() ||
      type.getNumElements() > stackBytes / bytesOf(type.getElementType()))
    return shareBuffer(rewriter, alloc, loop);
  // At the start of the thread, or a loop around it would allocate anew.
  rewriter.setInsertionPointToStart(loop.getBody());
  rewriter.replaceOpWithNewOp<memref::AllocaOp>(alloc, type);
  return success();
}

namespace alibi {
#define GEN_PASS_DEF_ALIBITHREADSCRATCH
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiThreadScratchPass
    : alibi::impl::AlibiThreadScratchBase<AlibiThreadScratchPass> {
  using AlibiThreadScratchBase::AlibiThreadScratchBase;

  void runOnOperation() override {
    SmallVector<std::pair<memref::AllocOp, scf::ParallelOp>> found;
    getOperation()->walk([&](memref::AllocOp alloc) {
      scf::ParallelOp outermost;
      for (Operation *op = alloc; op; op = op->getParentOp())
        if (auto loop = dyn_cast<scf::ParallelOp>(op))
          outermost = loop;
      if (outermost)
        found.emplace_back(alloc, outermost);
    });
    IRRewriter rewriter(&getContext());
    for (auto [alloc, loop] : found)
      if (failed(placeThreadScratch(rewriter, alloc, loop, stackBytes)))
        return signalPassFailure();
  }
};
} // namespace
