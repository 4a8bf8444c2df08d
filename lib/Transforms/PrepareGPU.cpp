//===- PrepareGPU.cpp - Memory that kernels reach -------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace alibi;

namespace {
/// Who may see a buffer of the host.
struct Reach {
  bool byKernels = false;
  bool byCallers = false;
};

/// Gives one function memory that the host and the device share.
class SharedMemory {
public:
  SharedMemory(RewriterBase &rewriter, func::FuncOp function)
      : rewriter(rewriter), function(function) {}

  LogicalResult run();

private:
  Value allocate(Location loc, MemRefType type, ValueRange sizes);
  void release(Location loc, Value buffer);
  void copyGlobal(memref::GetGlobalOp global);

  RewriterBase &rewriter;
  func::FuncOp function;
};
} // namespace

static bool isInLoop(Operation *op) {
  return op->getParentOfType<scf::ParallelOp>() != nullptr;
}

static Reach findReach(Value buffer) {
  Reach reach;
  SmallVector<Value> views = {buffer};
  while (!views.empty()) {
    Value view = views.pop_back_val();
    for (OpOperand &use : view.getUses()) {
      Operation *user = use.getOwner();
      auto store = dyn_cast<memref::StoreOp>(user);
      bool isKept = store && store.getValueToStore() == view;
      // Through branches and calls a buffer may come to any kernel.
      if (isInLoop(user) || isKept || user->getNumRegions() ||
          isa<CallOpInterface>(user) || user->hasTrait<OpTrait::IsTerminator>())
        reach.byKernels = true;
      reach.byCallers |= isa<func::ReturnOp>(user);
      for (Value result : user->getResults())
        if (isa<BaseMemRefType>(result.getType()))
          views.push_back(result);
    }
  }
  return reach;
}

Value SharedMemory::allocate(Location loc, MemRefType type, ValueRange sizes) {
  return gpu::AllocOp::create(rewriter, loc, type, /*asyncToken=*/Type(),
                              /*asyncDependencies=*/ValueRange(), sizes,
                              /*symbolOperands=*/ValueRange(),
                              /*hostShared=*/true)
      .getMemref();
}

void SharedMemory::release(Location loc, Value buffer) {
  // gpu-to-llvm lowers asynchronous deallocations alone.
  auto token = gpu::AsyncTokenType::get(rewriter.getContext());
  Value start =
      gpu::WaitOp::create(rewriter, loc, token, ValueRange()).getAsyncToken();
  Value done =
      gpu::DeallocOp::create(rewriter, loc, token, ValueRange(start), buffer)
          .getAsyncToken();
  gpu::WaitOp::create(rewriter, loc, Type(), ValueRange(done));
}

void SharedMemory::copyGlobal(memref::GetGlobalOp global) {
  Reach reach = findReach(global.getResult());
  if (!reach.byKernels)
    return;
  Location loc = global.getLoc();
  // Its place in the entry block dominates every return.
  rewriter.moveOpBefore(global, &function.front(), function.front().begin());
  rewriter.setInsertionPointAfter(global);
  Value copy = allocate(loc, global.getType(), ValueRange());
  rewriter.replaceAllUsesWith(global.getResult(), copy);
  memref::CopyOp::create(rewriter, loc, global.getResult(), copy);
  if (reach.byCallers)
    return;
  function.walk([&](func::ReturnOp op) {
    rewriter.setInsertionPoint(op);
    release(loc, copy);
  });
}

LogicalResult SharedMemory::run() {
  SmallVector<memref::AllocOp> allocations;
  SmallVector<memref::DeallocOp> deallocations;
  SmallVector<memref::GetGlobalOp> globals;
  SmallVector<scf::ParallelOp> loops;
  WalkResult walked = function.walk([&](Operation *op) {
    if (isInLoop(op))
      return WalkResult::advance();
    if (auto alloc = dyn_cast<memref::AllocOp>(op))
      allocations.push_back(alloc);
    else if (auto dealloc = dyn_cast<memref::DeallocOp>(op))
      deallocations.push_back(dealloc);
    else if (auto global = dyn_cast<memref::GetGlobalOp>(op))
      globals.push_back(global);
    else if (auto loop = dyn_cast<scf::ParallelOp>(op)) {
      if (loop.getNumResults()) {
        loop.emitOpError("has reductions, which kernels do not share");
        return WalkResult::interrupt();
      }
      loops.push_back(loop);
    } else if (auto alloca = dyn_cast<memref::AllocaOp>(op))
      if (findReach(alloca.getMemref()).byKernels) {
        alloca.emitOpError("is on the host's stack, where kernels do not reach "
                           "it: expected memref.alloc");
        return WalkResult::interrupt();
      }
    return WalkResult::advance();
  });
  if (walked.wasInterrupted())
    return failure();

  for (memref::GetGlobalOp global : globals)
    copyGlobal(global);
  for (memref::AllocOp alloc : allocations) {
    if (!alloc.getSymbolOperands().empty())
      return alloc.emitOpError("has a layout with symbols, which memory that "
                               "kernels reach cannot have");
    rewriter.setInsertionPoint(alloc);
    rewriter.replaceOp(alloc, allocate(alloc.getLoc(), alloc.getType(),
                                       alloc.getDynamicSizes()));
  }
  for (memref::DeallocOp dealloc : deallocations) {
    rewriter.setInsertionPoint(dealloc);
    release(dealloc.getLoc(), dealloc.getMemref());
    rewriter.eraseOp(dealloc);
  }
  // A grid without blocks cannot be launched.
  for (scf::ParallelOp loop : loops) {
    Location loc = loop.getLoc();
    rewriter.setInsertionPoint(loop);
    Value any;
    for (auto [lower, upper] :
         llvm::zip(loop.getLowerBound(), loop.getUpperBound())) {
      Value some = rewriter.createOrFold<arith::CmpIOp>(
          loc, arith::CmpIPredicate::slt, lower, upper);
      any = any ? rewriter.createOrFold<arith::AndIOp>(loc, any, some) : some;
    }
    auto guard =
        scf::IfOp::create(rewriter, loc, any, /*withElseRegion=*/false);
    rewriter.moveOpBefore(loop, guard.thenBlock(), guard.thenBlock()->begin());
  }
  return success();
}

LogicalResult alibi::shareMemoryWithKernels(RewriterBase &rewriter,
                                            func::FuncOp function) {
  return SharedMemory(rewriter, function).run();
}

namespace alibi {
#define GEN_PASS_DEF_ALIBIPREPAREGPU
#include "Alibi/Transforms/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiPrepareGPUPass
    : alibi::impl::AlibiPrepareGPUBase<AlibiPrepareGPUPass> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    WalkResult walked = getOperation()->walk([&](func::FuncOp function) {
      return failed(shareMemoryWithKernels(rewriter, function))
                 ? WalkResult::interrupt()
                 : WalkResult::skip();
    });
    if (walked.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
