//===- Emitter.h - Short names for building vector code ---------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CPU_EMITTER_H
#define ALIBI_LIB_CODEGEN_CPU_EMITTER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Builders.h"

namespace alibi::cpu {

using Values = llvm::SmallVector<mlir::Value>;

/// Builds ops at one place. Bodies of loops are built at the same builder.
class Emitter {
public:
  Emitter(mlir::OpBuilder &b, mlir::Location loc, int64_t lanes, bool hasFMA)
      : b(b), loc(loc),
        vectorType(mlir::VectorType::get(lanes, b.getF32Type())),
        intVectorType(mlir::VectorType::get(lanes, b.getI32Type())),
        lanes(lanes), hasFMA(hasFMA) {}

  /// One of the same vectors that builds elsewhere.
  Emitter at(mlir::OpBuilder &elsewhere) const {
    return Emitter(elsewhere, loc, lanes, hasFMA);
  }

  mlir::Value index(int64_t value) {
    return mlir::arith::ConstantIndexOp::create(b, loc, value);
  }
  mlir::Value f32(float value) {
    return mlir::arith::ConstantOp::create(b, loc, b.getF32FloatAttr(value));
  }
  mlir::Value constant(bool value) {
    return mlir::arith::ConstantOp::create(b, loc, b.getBoolAttr(value));
  }
  /// A vector of one number, or of one value.
  mlir::Value splat(float value);
  mlir::Value splatInt(int32_t value);
  mlir::Value broadcast(mlir::Value scalar);

  // Indices.
  mlir::Value add(mlir::Value x, mlir::Value y) {
    return mlir::arith::AddIOp::create(b, loc, x, y);
  }
  mlir::Value add(mlir::Value x, int64_t y) {
    return y == 0 ? x : add(x, index(y));
  }
  mlir::Value sub(mlir::Value x, mlir::Value y) {
    return mlir::arith::SubIOp::create(b, loc, x, y);
  }
  mlir::Value mul(mlir::Value x, mlir::Value y) {
    return mlir::arith::MulIOp::create(b, loc, x, y);
  }
  mlir::Value min(mlir::Value x, mlir::Value y) {
    return mlir::arith::MinSIOp::create(b, loc, x, y);
  }
  mlir::Value max(mlir::Value x, mlir::Value y) {
    return mlir::arith::MaxSIOp::create(b, loc, x, y);
  }
  mlir::Value ceilDiv(mlir::Value x, int64_t y);
  mlir::Value floorDiv(mlir::Value x, mlir::Value y) {
    return mlir::arith::DivUIOp::create(b, loc, x, y);
  }
  mlir::Value less(mlir::Value x, mlir::Value y);
  mlir::Value lessOrEqual(mlir::Value x, mlir::Value y);
  mlir::Value both(mlir::Value x, mlir::Value y) {
    return mlir::arith::AndIOp::create(b, loc, x, y);
  }
  mlir::Value select(mlir::Value condition, mlir::Value x, mlir::Value y) {
    return mlir::arith::SelectOp::create(b, loc, condition, x, y);
  }
  /// i32 as index.
  mlir::Value toIndex(mlir::Value number);
  /// An index as i32, as f32.
  mlir::Value toInt(mlir::Value index);
  mlir::Value toFloat(mlir::Value index);

  // f32 numbers or vectors of them.
  mlir::Value addf(mlir::Value x, mlir::Value y) {
    return mlir::arith::AddFOp::create(b, loc, x, y);
  }
  mlir::Value subf(mlir::Value x, mlir::Value y) {
    return mlir::arith::SubFOp::create(b, loc, x, y);
  }
  mlir::Value negf(mlir::Value x) {
    return mlir::arith::NegFOp::create(b, loc, x);
  }
  mlir::Value mulf(mlir::Value x, mlir::Value y) {
    return mlir::arith::MulFOp::create(b, loc, x, y);
  }
  /// x y + z, in one instruction where there is one.
  mlir::Value fma(mlir::Value x, mlir::Value y, mlir::Value z) {
    if (!hasFMA)
      return addf(mulf(x, y), z);
    return mlir::vector::FMAOp::create(b, loc, x, y, z);
  }
  mlir::Value lessf(mlir::Value x, mlir::Value y);
  mlir::Value lessOrEqualf(mlir::Value x, mlir::Value y);
  /// The larger; `y` where either is NaN. One instruction on x86.
  mlir::Value larger(mlir::Value x, mlir::Value y);
  /// `lanes` vectors as the rows of a matrix, transposed.
  Values transpose(Values rows);
  /// `lanes` vectors to the vector of their sums.
  mlir::Value sumRows(Values rows);
  /// Of all lanes.
  mlir::Value reduce(mlir::vector::CombiningKind kind, mlir::Value vector) {
    return mlir::vector::ReductionOp::create(b, loc, kind, vector);
  }
  /// 0, 1, 2, ..., i32.
  mlir::Value laneNumbers();
  /// exp(x) of a vector for x <= 0: 0 from -88 on, NaN of NaN.
  mlir::Value exp(mlir::Value x);

  /// Vectors of f32 or i32, from and to memory.
  mlir::Value load(mlir::Value memref, mlir::ValueRange at);
  void store(mlir::Value vector, mlir::Value memref, mlir::ValueRange at) {
    mlir::vector::StoreOp::create(b, loc, vector, memref, at);
  }
  mlir::Value loadScalar(mlir::Value memref, mlir::ValueRange at) {
    return mlir::memref::LoadOp::create(b, loc, memref, at);
  }
  /// How many of an operand's channels are moved as whole vectors.
  int64_t wholeVectors(mlir::Value memref, int64_t channels) const;
  /// The first `count` numbers of a vector, 0 behind them, as f32.
  mlir::Value loadWideVector(mlir::Value memref, mlir::ValueRange at,
                             int64_t count);
  /// A vector of f16 or bf16 numbers as f32, and back.
  mlir::Value loadWideVector(mlir::Value memref, mlir::ValueRange at);
  void storeNarrowVector(mlir::Value vector, mlir::Value memref,
                         mlir::ValueRange at);
  /// A number of an f16 or bf16 operand as f32.
  mlir::Value loadWide(mlir::Value memref, mlir::ValueRange at);
  void storeScalar(mlir::Value value, mlir::Value memref, mlir::ValueRange at) {
    mlir::memref::StoreOp::create(b, loc, value, memref, at);
  }

  /// Scratch memory, freed by `freeScratch`; a size is -1 where it is the next
  /// of `dynamic`.
  mlir::Value scratch(llvm::ArrayRef<int64_t> shape, mlir::Type element,
                      mlir::ValueRange dynamic = {});
  /// Several tables [rows][size] in one piece of scratch memory: all of them
  /// take one address.
  Values scratchTables(int64_t count, int64_t size, mlir::Type element,
                       mlir::Value rows);
  Values scratchTables(int64_t count, llvm::ArrayRef<int64_t> shape,
                       mlir::Type element);
  void freeScratch();

  /// for (at = begin; at < end; at += step) carried = body(at, carried).
  Values loop(mlir::Value begin, mlir::Value end, mlir::Value step,
              mlir::ValueRange inits,
              llvm::function_ref<Values(mlir::Value, mlir::ValueRange)> body);
  void loop(mlir::Value begin, mlir::Value end, mlir::Value step,
            llvm::function_ref<void(mlir::Value)> body);
  /// while (isMore(carried)) carried = body(carried).
  Values loopWhile(mlir::ValueRange inits,
                   llvm::function_ref<mlir::Value(mlir::ValueRange)> isMore,
                   llvm::function_ref<Values(mlir::ValueRange)> body);
  Values choose(mlir::Value condition, mlir::TypeRange types,
                llvm::function_ref<Values()> then,
                llvm::function_ref<Values()> otherwise);
  void choose(mlir::Value condition, llvm::function_ref<void()> then,
              llvm::function_ref<void()> otherwise);
  void when(mlir::Value condition, llvm::function_ref<void()> then);

  mlir::OpBuilder &b;
  mlir::Location loc;
  mlir::VectorType vectorType, intVectorType;
  int64_t lanes;

private:
  bool hasFMA;
  llvm::SmallVector<mlir::Value> allocated;
};

} // namespace alibi::cpu

#endif // ALIBI_LIB_CODEGEN_CPU_EMITTER_H
