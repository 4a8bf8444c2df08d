//===- Emitter.h - Short names for building device code ---------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_EMITTER_H
#define ALIBI_LIB_CODEGEN_CUDA_EMITTER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Builders.h"

namespace alibi::cuda {

using mlir::Value;
using mlir::ValueRange;
using Values = llvm::SmallVector<Value>;

/// Builds ops at one place, most of them on i32 and f32. Bodies of loops are
/// built at the same builder. Addresses of shared memory are i32; those of
/// global memory `!llvm.ptr<1>`.
class Emitter {
public:
  Emitter(mlir::OpBuilder &b, mlir::Location loc) : b(b), loc(loc) {}

  mlir::Type i32Type() { return b.getI32Type(); }
  mlir::Type i64Type() { return b.getI64Type(); }
  mlir::Type f32Type() { return b.getF32Type(); }

  Value i32(int64_t value);
  Value i64(int64_t value);
  Value f32(double value);
  Value f64(double value);
  Value i1(bool value);

  // Integers; a number stands for a constant of the other operand's type.
  Value add(Value x, Value y);
  Value add(Value x, int64_t y);
  Value sub(Value x, Value y);
  Value sub(Value x, int64_t y);
  Value mul(Value x, Value y);
  Value mul(Value x, int64_t y);
  Value divU(Value x, Value y);
  Value divU(Value x, int64_t y);
  Value remU(Value x, int64_t y);
  Value min(Value x, Value y);
  Value max(Value x, Value y);
  Value bitAnd(Value x, Value y);
  Value bitAnd(Value x, int64_t y);
  Value bitOr(Value x, Value y);
  Value bitXor(Value x, Value y);
  Value bitXor(Value x, int64_t y);
  Value shl(Value x, int64_t bits);
  Value shr(Value x, int64_t bits); // unsigned
  Value ceilDivU(Value x, int64_t y);
  Value extend(Value x);   // i32 to i64
  Value truncate(Value x); // i64 to i32
  Value toFloat(Value x);  // signed, to f32
  /// i64 to i32, within low .. high.
  Value clamp(Value x, Value low, Value high);

  // Conditions.
  Value equal(Value x, Value y);
  Value less(Value x, Value y);        // signed
  Value lessOrEqual(Value x, Value y); // signed
  Value lessU(Value x, Value y);
  Value lessF(Value x, Value y); // false for NaN
  Value notEqualF(Value x, Value y);
  Value both(Value x, Value y) { return bitAnd(x, y); }
  Value either(Value x, Value y) { return bitOr(x, y); }
  Value negate(Value condition);
  Value select(Value condition, Value x, Value y);

  // f32.
  Value addF(Value x, Value y);
  Value subF(Value x, Value y);
  Value mulF(Value x, Value y);
  Value divF(Value x, Value y); // approximate, within 2 units
  Value fma(Value x, Value y, Value z);
  Value maxF(Value x, Value y); // of NaN and a number the number
  Value minF(Value x, Value y);
  Value absF(Value x);
  Value negF(Value x);
  Value sqrt(Value x);
  Value exp2(Value x); // ex2.approx: within 2 units, 0 below 2^-126
  Value log2(Value x); // lg2.approx
  Value bitcast(Value x, mlir::Type type);
  /// Two f32 rounded to `element` as one i32, `low` in its low half.
  Value pack(Value low, Value high, mlir::Type element);
  /// An f16 or bf16 number as f32.
  Value widen(Value x);

  // Control flow.
  using Body = llvm::function_ref<Values(Value, ValueRange)>;
  /// for (i32 i = begin; i < end; i += step) carried = body(i, carried)
  Values loop(Value begin, Value end, int64_t step, ValueRange inits,
              Body body);
  void loop(Value begin, Value end, int64_t step,
            llvm::function_ref<void(Value)> body);
  /// while (condition(carried)) carried = body(carried)
  Values loopWhile(ValueRange inits,
                   llvm::function_ref<Value(ValueRange)> condition,
                   llvm::function_ref<Values(ValueRange)> body);
  void when(Value condition, llvm::function_ref<void()> then);
  Values choose(Value condition, llvm::function_ref<Values()> then,
                llvm::function_ref<Values()> otherwise);

  // Memory.
  Value sharedPointer(Value address, int64_t offset = 0);
  Value loadShared(mlir::Type type, Value address, int64_t offset = 0);
  void storeShared(Value value, Value address, int64_t offset = 0);
  /// Adds to an i32 of shared memory, atomically.
  void addShared(Value number, Value address, int64_t offset = 0);
  /// Ands to an i32 of shared memory, atomically.
  void andShared(Value bits, Value address, int64_t offset = 0);
  /// `base` and a number of elements, i64.
  Value element(Value base, Value count, mlir::Type type);
  Value loadGlobal(mlir::Type type, Value pointer);
  void storeGlobal(Value value, Value pointer);

  // Threads.
  Value thread();
  Value block(int dimension);
  /// All threads of the block.
  void barrier();
  /// Whether it holds for any thread of the block; a barrier, too.
  Value anyOfBlock(Value condition);
  /// `threads`, whole warps, meet at a barrier of a number from 1 to 15; those
  /// that pass count, and go on at once.
  void meet(Value barrier, int64_t threads);
  void pass(Value barrier, int64_t threads);
  /// Whether it holds for any of the threads that meet.
  Value anyOfThreads(Value condition, Value barrier, int64_t threads);
  Value shuffleXor(Value value, int64_t mask);
  /// The least or greatest i32 of the warp.
  Value warpMin(Value x);
  Value warpMax(Value x);
  /// The same i32, but computed here: what depends on it is not kept in
  /// registers from before a loop.
  Value opaque(Value x);
  Value intrinsic(mlir::Type type, llvm::StringRef name, ValueRange operands);

  mlir::OpBuilder &b;
  mlir::Location loc;

private:
  Value integer(mlir::Type type, int64_t value);
  Value compare(mlir::arith::CmpIPredicate predicate, Value x, Value y);
  Value shuffle(mlir::NVVM::ShflKind kind, Value value, int64_t mask);
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_EMITTER_H
