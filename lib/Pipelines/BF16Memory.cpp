//===- BF16Memory.cpp - bf16 in memory as integers ------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "BF16Memory.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"

using namespace mlir;

namespace {
struct BF16Memory : PassWrapper<BF16Memory, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(BF16Memory)

  StringRef getArgument() const override { return "alibi-bf16-memory"; }
  StringRef getDescription() const override {
    return "Load and store single bf16 numbers as i16";
  }

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    Type integer = rewriter.getI16Type();
    getOperation().walk([&](Operation *op) {
      if (auto load = dyn_cast<LLVM::LoadOp>(op)) {
        Value loaded = load.getResult();
        if (!loaded.getType().isBF16())
          return;
        rewriter.setInsertionPointAfter(load);
        loaded.setType(integer);
        auto number = LLVM::BitcastOp::create(rewriter, load.getLoc(),
                                              rewriter.getBF16Type(), loaded);
        rewriter.replaceAllUsesExcept(loaded, number, number);
        return;
      }
      auto store = dyn_cast<LLVM::StoreOp>(op);
      if (!store || !store.getValue().getType().isBF16())
        return;
      // Of a bitcast, what it casts: LLVM could move it to where its operand
      // comes from.
      auto cast = store.getValue().getDefiningOp<LLVM::BitcastOp>();
      Value stored;
      if (cast && cast.getArg().getType() == integer) {
        stored = cast.getArg();
      } else {
        rewriter.setInsertionPoint(store);
        stored = LLVM::BitcastOp::create(rewriter, store.getLoc(), integer,
                                         store.getValue());
      }
      store.getValueMutable().assign(stored);
    });
  }
};
} // namespace

std::unique_ptr<Pass> alibi::createBF16MemoryPass() {
  return std::make_unique<BF16Memory>();
}

void alibi::registerBF16MemoryPass() { PassRegistration<BF16Memory>(); }
