//===- Emitter.cpp - Short names for building device code -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Emitter.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace alibi::cuda;

static constexpr unsigned kShared = 3;

Value Emitter::integer(Type type, int64_t value) {
  return arith::ConstantOp::create(b, loc, b.getIntegerAttr(type, value));
}
Value Emitter::i32(int64_t value) { return integer(b.getI32Type(), value); }
Value Emitter::i64(int64_t value) { return integer(b.getI64Type(), value); }
Value Emitter::f32(double value) {
  return arith::ConstantOp::create(
      b, loc, b.getF32FloatAttr(static_cast<float>(value)));
}
Value Emitter::f64(double value) {
  return arith::ConstantOp::create(b, loc, b.getF64FloatAttr(value));
}
Value Emitter::i1(bool value) {
  return arith::ConstantOp::create(b, loc, b.getBoolAttr(value));
}

Value Emitter::add(Value x, Value y) {
  return arith::AddIOp::create(b, loc, x, y);
}
Value Emitter::add(Value x, int64_t y) {
  return y == 0 ? x : add(x, integer(x.getType(), y));
}
Value Emitter::sub(Value x, Value y) {
  return arith::SubIOp::create(b, loc, x, y);
}
Value Emitter::sub(Value x, int64_t y) {
  return sub(x, integer(x.getType(), y));
}
Value Emitter::mul(Value x, Value y) {
  return arith::MulIOp::create(b, loc, x, y);
}
Value Emitter::mul(Value x, int64_t y) {
  return y == 1 ? x : mul(x, integer(x.getType(), y));
}
Value Emitter::divU(Value x, Value y) {
  return arith::DivUIOp::create(b, loc, x, y);
}
Value Emitter::divU(Value x, int64_t y) {
  return y == 1 ? x : divU(x, integer(x.getType(), y));
}
Value Emitter::remU(Value x, int64_t y) {
  return arith::RemUIOp::create(b, loc, x, integer(x.getType(), y));
}
Value Emitter::min(Value x, Value y) {
  return arith::MinSIOp::create(b, loc, x, y);
}
Value Emitter::max(Value x, Value y) {
  return arith::MaxSIOp::create(b, loc, x, y);
}
Value Emitter::bitAnd(Value x, Value y) {
  return arith::AndIOp::create(b, loc, x, y);
}
Value Emitter::bitAnd(Value x, int64_t y) {
  return bitAnd(x, integer(x.getType(), y));
}
Value Emitter::bitOr(Value x, Value y) {
  return arith::OrIOp::create(b, loc, x, y);
}
Value Emitter::bitXor(Value x, Value y) {
  return arith::XOrIOp::create(b, loc, x, y);
}
Value Emitter::bitXor(Value x, int64_t y) {
  return y == 0 ? x : bitXor(x, integer(x.getType(), y));
}
Value Emitter::shl(Value x, int64_t bits) {
  return bits == 0
             ? x
             : arith::ShLIOp::create(b, loc, x, integer(x.getType(), bits))
                   .getResult();
}
Value Emitter::shr(Value x, int64_t bits) {
  return arith::ShRUIOp::create(b, loc, x, integer(x.getType(), bits));
}
Value Emitter::ceilDivU(Value x, int64_t y) { return divU(add(x, y - 1), y); }
Value Emitter::extend(Value x) {
  return arith::ExtSIOp::create(b, loc, b.getI64Type(), x);
}
Value Emitter::truncate(Value x) {
  return arith::TruncIOp::create(b, loc, b.getI32Type(), x);
}
Value Emitter::toFloat(Value x) {
  return arith::SIToFPOp::create(b, loc, b.getF32Type(), x);
}
Value Emitter::clamp(Value x, Value low, Value high) {
  Value least = extend(low);
  Value raised = max(x, least);
  Value most = extend(high);
  return truncate(min(raised, most));
}

Value Emitter::compare(arith::CmpIPredicate predicate, Value x, Value y) {
  return arith::CmpIOp::create(b, loc, predicate, x, y);
}
Value Emitter::equal(Value x, Value y) {
  return compare(arith::CmpIPredicate::eq, x, y);
}
Value Emitter::less(Value x, Value y) {
  return compare(arith::CmpIPredicate::slt, x, y);
}
Value Emitter::lessOrEqual(Value x, Value y) {
  return compare(arith::CmpIPredicate::sle, x, y);
}
Value Emitter::lessU(Value x, Value y) {
  return compare(arith::CmpIPredicate::ult, x, y);
}
Value Emitter::lessF(Value x, Value y) {
  return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT, x, y);
}
Value Emitter::notEqualF(Value x, Value y) {
  return arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNE, x, y);
}
Value Emitter::negate(Value condition) { return bitXor(condition, i1(true)); }
Value Emitter::select(Value condition, Value x, Value y) {
  return arith::SelectOp::create(b, loc, condition, x, y);
}

Value Emitter::addF(Value x, Value y) {
  return arith::AddFOp::create(b, loc, x, y);
}
Value Emitter::subF(Value x, Value y) {
  return arith::SubFOp::create(b, loc, x, y);
}
Value Emitter::mulF(Value x, Value y) {
  return arith::MulFOp::create(b, loc, x, y);
}
Value Emitter::divF(Value x, Value y) {
  return intrinsic(f32Type(), "llvm.nvvm.div.approx.f", {x, y});
}
Value Emitter::fma(Value x, Value y, Value z) {
  return math::FmaOp::create(b, loc, x, y, z);
}
Value Emitter::maxF(Value x, Value y) {
  return arith::MaxNumFOp::create(b, loc, x, y);
}
Value Emitter::minF(Value x, Value y) {
  return arith::MinNumFOp::create(b, loc, x, y);
}
Value Emitter::absF(Value x) { return math::AbsFOp::create(b, loc, x); }
Value Emitter::negF(Value x) { return arith::NegFOp::create(b, loc, x); }
Value Emitter::sqrt(Value x) {
  return intrinsic(f32Type(), "llvm.nvvm.sqrt.rn.f", x);
}
Value Emitter::exp2(Value x) {
  return intrinsic(f32Type(), "llvm.nvvm.ex2.approx.ftz.f32", x);
}
Value Emitter::log2(Value x) {
  return intrinsic(f32Type(), "llvm.nvvm.lg2.approx.f", x);
}
Value Emitter::bitcast(Value x, Type type) {
  return LLVM::BitcastOp::create(b, loc, type, x);
}
Value Emitter::pack(Value low, Value high, Type element) {
  auto pair = VectorType::get(2, f32Type());
  Value both = LLVM::PoisonOp::create(b, loc, pair);
  both = LLVM::InsertElementOp::create(b, loc, both, low, i32(0));
  both = LLVM::InsertElementOp::create(b, loc, both, high, i32(1));
  Value rounded =
      LLVM::FPTruncOp::create(b, loc, VectorType::get(2, element), both);
  return bitcast(rounded, i32Type());
}
Value Emitter::widen(Value x) {
  return LLVM::FPExtOp::create(b, loc, f32Type(), x);
}

Values Emitter::loop(Value begin, Value end, int64_t step, ValueRange inits,
                     Body body) {
  Value by = i32(step);
  auto op = scf::ForOp::create(
      b, loc, begin, end, by, inits,
      [&](OpBuilder &nested, Location, Value i, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        Values next = body(i, carried);
        scf::YieldOp::create(b, loc, next);
      });
  return Values(op.getResults());
}
void Emitter::loop(Value begin, Value end, int64_t step,
                   function_ref<void(Value)> body) {
  loop(begin, end, step, ValueRange(), [&](Value i, ValueRange) {
    body(i);
    return Values();
  });
}
Values Emitter::loopWhile(ValueRange inits,
                          function_ref<Value(ValueRange)> condition,
                          function_ref<Values(ValueRange)> body) {
  auto op = scf::WhileOp::create(
      b, loc, inits.getTypes(), inits,
      [&](OpBuilder &nested, Location, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        Value more = condition(carried);
        scf::ConditionOp::create(b, loc, more, carried);
      },
      [&](OpBuilder &nested, Location, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        Values next = body(carried);
        scf::YieldOp::create(b, loc, next);
      });
  return Values(op.getResults());
}
void Emitter::when(Value condition, function_ref<void()> then) {
  auto op = scf::IfOp::create(b, loc, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(op.thenBlock());
  then();
}
Values Emitter::choose(Value condition, function_ref<Values()> then,
                       function_ref<Values()> otherwise) {
  // The types are those of the first branch, known when it is built.
  auto probe = scf::IfOp::create(b, loc, TypeRange(), condition,
                                 /*addThenBlock=*/true, /*addElseBlock=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(probe.thenBlock());
  Values x = then();
  scf::YieldOp::create(b, loc, x);
  b.setInsertionPointToEnd(probe.elseBlock());
  Values y = otherwise();
  scf::YieldOp::create(b, loc, y);
  b.setInsertionPoint(probe);
  auto op = scf::IfOp::create(b, loc, ValueRange(x).getTypes(), condition,
                              /*addThenBlock=*/false, /*addElseBlock=*/false);
  op.getThenRegion().takeBody(probe.getThenRegion());
  op.getElseRegion().takeBody(probe.getElseRegion());
  probe.erase();
  return Values(op.getResults());
}

Value Emitter::sharedPointer(Value address, int64_t offset) {
  auto type = LLVM::LLVMPointerType::get(b.getContext(), kShared);
  Value pointer = LLVM::IntToPtrOp::create(b, loc, type, address);
  if (offset == 0)
    return pointer;
  // As an offset of the pointer it becomes one of the instruction.
  return LLVM::GEPOp::create(b, loc, type, b.getI8Type(), pointer,
                             LLVM::GEPArg(static_cast<int32_t>(offset)));
}

/// What a vector or number of this type may be aligned to at most.
static unsigned alignmentOf(Type type) {
  if (auto vector = dyn_cast<VectorType>(type))
    return vector.getNumElements() * vector.getElementTypeBitWidth() / 8;
  return type.getIntOrFloatBitWidth() / 8;
}
Value Emitter::loadShared(Type type, Value address, int64_t offset) {
  Value pointer = sharedPointer(address, offset);
  return LLVM::LoadOp::create(b, loc, type, pointer, alignmentOf(type));
}
void Emitter::storeShared(Value value, Value address, int64_t offset) {
  Value pointer = sharedPointer(address, offset);
  LLVM::StoreOp::create(b, loc, value, pointer, alignmentOf(value.getType()));
}
void Emitter::addShared(Value number, Value address, int64_t offset) {
  Value pointer = sharedPointer(address, offset);
  LLVM::AtomicRMWOp::create(b, loc, LLVM::AtomicBinOp::add, pointer, number,
                            LLVM::AtomicOrdering::monotonic, "block");
}
void Emitter::andShared(Value bits, Value address, int64_t offset) {
  Value pointer = sharedPointer(address, offset);
  LLVM::AtomicRMWOp::create(b, loc, LLVM::AtomicBinOp::_and, pointer, bits,
                            LLVM::AtomicOrdering::monotonic, "block");
}
Value Emitter::element(Value base, Value count, Type type) {
  return LLVM::GEPOp::create(b, loc, base.getType(), type, base,
                             LLVM::GEPArg(count));
}
Value Emitter::loadGlobal(Type type, Value pointer) {
  return LLVM::LoadOp::create(b, loc, type, pointer, alignmentOf(type));
}
void Emitter::storeGlobal(Value value, Value pointer) {
  LLVM::StoreOp::create(b, loc, value, pointer, alignmentOf(value.getType()));
}

Value Emitter::thread() { return NVVM::ThreadIdXOp::create(b, loc, i32Type()); }
Value Emitter::block(int dimension) {
  switch (dimension) {
  case 0:
    return NVVM::BlockIdXOp::create(b, loc, i32Type());
  case 1:
    return NVVM::BlockIdYOp::create(b, loc, i32Type());
  default:
    return NVVM::BlockIdZOp::create(b, loc, i32Type());
  }
}
void Emitter::barrier() { NVVM::BarrierOp::create(b, loc); }
Value Emitter::anyOfBlock(Value condition) {
  Value number = arith::ExtUIOp::create(b, loc, i32Type(), condition);
  auto kind = NVVM::BarrierReductionAttr::get(b.getContext(),
                                              NVVM::BarrierReduction::OR);
  auto op = NVVM::BarrierOp::create(b, loc, TypeRange(i32Type()), Value(),
                                    Value(), kind, number);
  return compare(arith::CmpIPredicate::ne, op->getResult(0), i32(0));
}
void Emitter::meet(Value barrier, int64_t threads) {
  NVVM::BarrierOp::create(b, loc, TypeRange(), barrier, i32(threads),
                          NVVM::BarrierReductionAttr(), Value());
}
void Emitter::pass(Value barrier, int64_t threads) {
  NVVM::BarrierArriveOp::create(b, loc, barrier, i32(threads));
}
Value Emitter::anyOfThreads(Value condition, Value barrier, int64_t threads) {
  return intrinsic(b.getI1Type(), "llvm.nvvm.barrier.cta.red.or.aligned.count",
                   {barrier, i32(threads), condition});
}
Value Emitter::shuffle(NVVM::ShflKind kind, Value value, int64_t mask) {
  Value all = i32(-1), offset = i32(mask), clamp = i32(31);
  return NVVM::ShflOp::create(b, loc, value.getType(), all, value, offset,
                              clamp, kind, UnitAttr());
}
Value Emitter::shuffleXor(Value value, int64_t mask) {
  return shuffle(NVVM::ShflKind::bfly, value, mask);
}
Value Emitter::warpMin(Value x) {
  Value all = i32(-1);
  return NVVM::ReduxOp::create(b, loc, i32Type(), x, NVVM::ReduxKind::MIN, all,
                               /*abs=*/false, /*nan=*/false);
}
Value Emitter::warpMax(Value x) {
  Value all = i32(-1);
  return NVVM::ReduxOp::create(b, loc, i32Type(), x, NVVM::ReduxKind::MAX, all,
                               /*abs=*/false, /*nan=*/false);
}
Value Emitter::opaque(Value x) {
  auto op = LLVM::InlineAsmOp::create(
      b, loc, i32Type(), x, "mov.b32 $0, $1;", "=r,r",
      /*has_side_effects=*/true, /*is_align_stack=*/false,
      LLVM::TailCallKind::None, LLVM::AsmDialectAttr(), ArrayAttr());
  return op.getResult(0);
}
Value Emitter::intrinsic(Type type, StringRef name, ValueRange operands) {
  return LLVM::CallIntrinsicOp::create(b, loc, type, b.getStringAttr(name),
                                       operands)
      .getResult(0);
}
