//===- AttentionBuilder.cpp - IREE's attention ops ------------------------===//
//
// Part of the alibi-mlir project.
//
// The ops are created by name, so that nothing of IREE is needed to build or to
// print them.
//
//===----------------------------------------------------------------------===//

#include "AttentionBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace alibi::iree;

Value IntegerMath::constant(int64_t value) {
  return arith::ConstantOp::create(b, loc, b.getIntegerAttr(type, value));
}
Value IntegerMath::add(Value left, Value right) {
  return b.createOrFold<arith::AddIOp>(loc, left, right);
}
Value IntegerMath::sub(Value left, Value right) {
  return b.createOrFold<arith::SubIOp>(loc, left, right);
}
Value IntegerMath::mul(Value left, Value right) {
  return b.createOrFold<arith::MulIOp>(loc, left, right);
}
Value IntegerMath::min(Value left, Value right) {
  return b.createOrFold<arith::MinSIOp>(loc, left, right);
}
Value IntegerMath::max(Value left, Value right) {
  return b.createOrFold<arith::MaxSIOp>(loc, left, right);
}
Value IntegerMath::div(Value left, Value right) {
  return b.createOrFold<arith::DivUIOp>(loc, left, right);
}
Value IntegerMath::ceilDiv(Value left, Value right) {
  Value more = sub(right, constant(1));
  return div(add(left, more), right);
}
Value IntegerMath::from(Value index) {
  if (type.isIndex())
    return index;
  return b.createOrFold<arith::IndexCastOp>(loc, type, index);
}
Value IntegerMath::toIndex(Value value) {
  if (type.isIndex())
    return value;
  return b.createOrFold<arith::IndexCastOp>(loc, b.getIndexType(), value);
}
Value IntegerMath::less(Value left, Value right) {
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, left, right);
}
Value IntegerMath::atMost(Value left, Value right) {
  return arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sle, left, right);
}
Value IntegerMath::both(Value left, Value right) {
  return arith::AndIOp::create(b, loc, left, right);
}

Value alibi::iree::buildFloat(OpBuilder &b, Location loc, float value) {
  return arith::ConstantOp::create(b, loc, b.getF32FloatAttr(value));
}

Value alibi::iree::buildMap(OpBuilder &b, Location loc,
                            ArrayRef<OpFoldResult> sizes, Type element,
                            ArrayRef<Value> inputs, ArrayRef<AffineMap> maps,
                            function_ref<Value(OpBuilder &, ValueRange)> body) {
  auto rank = static_cast<int64_t>(sizes.size());
  Value init = tensor::EmptyOp::create(b, loc, sizes, element);
  SmallVector<AffineMap> allMaps(maps);
  allMaps.push_back(b.getMultiDimIdentityMap(rank));
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, loc, init.getType(), inputs, init, allMaps, loops,
      [&](OpBuilder &nested, Location, ValueRange args) {
        Value result = body(nested, args.drop_back());
        linalg::YieldOp::create(nested, loc, result);
      });
  return generic.getResult(0);
}

static constexpr int kNumLoops = 8;

AttentionBuilder::AttentionBuilder(OpBuilder &b, Location loc, Value query,
                                   Value key, Value value, double scale,
                                   bool hasBlocks)
    : b(b), loc(loc), query(query), key(key), value(value), scale(scale),
      hasBlocks(hasBlocks) {
  auto size = [&](Value tensor, int64_t dim) {
    return tensor::getMixedSize(b, loc, tensor, dim);
  };
  int64_t blocks = hasBlocks ? 1 : 0;
  OpFoldResult one = b.getIndexAttr(1);
  sizes = {size(query, 0),          size(query, 1),
           size(query, 2),          hasBlocks ? size(query, 3) : one,
           size(query, 3 + blocks), size(query, 4 + blocks),
           size(key, 2 + blocks),   size(value, 3 + blocks)};
}

unsigned AttentionBuilder::positionOf(Loop loop) const {
  auto position = static_cast<unsigned>(loop);
  return !hasBlocks && loop > Loop::Block ? position - 1 : position;
}

AffineMap AttentionBuilder::mapOf(ArrayRef<Loop> loops) const {
  SmallVector<AffineExpr> dims;
  for (Loop loop : loops)
    if (has(loop))
      dims.push_back(b.getAffineDimExpr(positionOf(loop)));
  return AffineMap::get(hasBlocks ? kNumLoops : kNumLoops - 1, 0, dims,
                        b.getContext());
}

SmallVector<OpFoldResult>
AttentionBuilder::sizesOf(ArrayRef<Loop> loops) const {
  SmallVector<OpFoldResult> chosen;
  for (Loop loop : loops)
    if (has(loop))
      chosen.push_back(sizes[static_cast<unsigned>(loop)]);
  return chosen;
}

RankedTensorType AttentionBuilder::typeOf(ArrayRef<Loop> loops,
                                          Type element) const {
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamicSizes;
  dispatchIndexOpFoldResults(sizesOf(loops), dynamicSizes, shape);
  return RankedTensorType::get(shape, element);
}

Value AttentionBuilder::filled(ArrayRef<Loop> loops, float value) {
  Value init = tensor::EmptyOp::create(b, loc, sizesOf(loops), b.getF32Type());
  return linalg::FillOp::create(b, loc, buildFloat(b, loc, value), init)
      .getResult(0);
}

Value AttentionBuilder::buildMask(ArrayRef<Loop> loops,
                                  ArrayRef<MaskInput> inputs, MaskBody body) {
  SmallVector<Loop> present;
  for (Loop loop : loops)
    if (has(loop))
      present.push_back(loop);
  auto placeOf = [&](Loop loop) {
    return static_cast<int64_t>(
        std::distance(present.begin(), llvm::find(present, loop)));
  };
  SmallVector<Value> tensors;
  SmallVector<AffineMap> maps;
  for (const MaskInput &input : inputs) {
    SmallVector<AffineExpr> dims;
    for (Loop loop : input.loops)
      dims.push_back(b.getAffineDimExpr(placeOf(loop)));
    tensors.push_back(input.tensor);
    maps.push_back(AffineMap::get(present.size(), 0, dims, b.getContext()));
  }
  return buildMap(b, loc, sizesOf(present), b.getF32Type(), tensors, maps,
                  [&](OpBuilder &nested, ValueRange args) {
                    auto indexOf = [&](Loop loop) -> Value {
                      return linalg::IndexOp::create(nested, loc,
                                                     placeOf(loop));
                    };
                    return body(nested, indexOf, args);
                  });
}

static constexpr Loop kQueryLoops[] = {Loop::Batch, Loop::KeyHead, Loop::Group,
                                       Loop::Block, Loop::Row,     Loop::Depth};
static constexpr Loop kKeyLoops[] = {Loop::Batch, Loop::KeyHead, Loop::Block,
                                     Loop::Key, Loop::Depth};
static constexpr Loop kValueLoops[] = {Loop::Batch, Loop::KeyHead, Loop::Block,
                                       Loop::Key, Loop::ValueDepth};
static constexpr Loop kAccLoops[] = {Loop::Batch, Loop::KeyHead,
                                     Loop::Group, Loop::Block,
                                     Loop::Row,   Loop::ValueDepth};
static constexpr Loop kRowLoops[] = {Loop::Batch, Loop::KeyHead, Loop::Group,
                                     Loop::Block, Loop::Row};

SmallVector<Value> AttentionBuilder::buildOp(StringRef name, Value mask,
                                             ArrayRef<Loop> maskLoops,
                                             ValueRange inits) {
  SmallVector<AffineMap> maps = {mapOf(kQueryLoops), mapOf(kKeyLoops),
                                 mapOf(kValueLoops), mapOf({}),
                                 mapOf(maskLoops),   mapOf(kAccLoops)};
  if (inits.size() > 1)
    maps.append(2, mapOf(kRowLoops));
  // IREE multiplies the query by log2(e) times this: by 1, in any type.
  constexpr double kLn2 = 0.693147180559945309417232121458;
  Value unit = buildFloat(b, loc, static_cast<float>(kLn2));
  OperationState state(loc, name);
  state.addOperands({query, key, value, unit, mask});
  state.addOperands(inits);
  state.addTypes(inits.getTypes());
  state.addAttribute("indexing_maps", b.getAffineMapArrayAttr(maps));
  Region *region = state.addRegion();
  auto *block = new Block();
  region->push_back(block);
  Value score = block->addArgument(b.getF32Type(), loc);
  Operation *op = b.create(state);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(block);
  Value factor = buildFloat(b, loc, static_cast<float>(scale / kLn2));
  Value scaled = arith::MulFOp::create(b, loc, score, factor);
  OperationState yield(loc, "iree_linalg_ext.yield");
  yield.addOperands(scaled);
  b.create(yield);
  return op->getResults();
}

SmallVector<Value>
AttentionBuilder::buildRegion(TypeRange types,
                              ArrayRef<ArrayRef<Loop>> resultLoops,
                              function_ref<SmallVector<Value>()> body) {
  SmallVector<Value> dynamicSizes;
  for (ArrayRef<Loop> loops : resultLoops) {
    SmallVector<int64_t> shape;
    dispatchIndexOpFoldResults(sizesOf(loops), dynamicSizes, shape);
  }
  OperationState state(loc, "flow.dispatch.region");
  state.addOperands(dynamicSizes);
  state.addTypes(types);
  state.addAttribute(
      "operandSegmentSizes",
      b.getDenseI32ArrayAttr({static_cast<int32_t>(dynamicSizes.size()), 0}));
  auto *block = new Block();
  state.addRegion()->push_back(block);
  state.addRegion();
  Operation *op = b.create(state);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(block);
  OperationState end(loc, "flow.return");
  end.addOperands(body());
  b.create(end);
  return op->getResults();
}

Accumulators AttentionBuilder::buildOnline(ArrayRef<Loop> loops,
                                           ArrayRef<MaskInput> inputs,
                                           MaskBody body) {
  Type f32 = b.getF32Type();
  SmallVector<Type> types = {typeOf(kAccLoops, f32), typeOf(kRowLoops, f32),
                             typeOf(kRowLoops, f32)};
  SmallVector<Value> results =
      buildRegion(types, {kAccLoops, kRowLoops, kRowLoops}, [&]() {
        Value mask = buildMask(loops, inputs, body);
        Value acc = filled(kAccLoops, 0), max = filled(kRowLoops, kLowestMax),
              sum = filled(kRowLoops, 0);
        return buildOp("iree_linalg_ext.online_attention", mask, loops,
                       {acc, max, sum});
      });
  return {results[0], results[1], results[2]};
}

Value AttentionBuilder::buildAttention(ArrayRef<Loop> loops,
                                       ArrayRef<MaskInput> inputs,
                                       MaskBody body, Type element) {
  return buildRegion(typeOf(kAccLoops, element), {kAccLoops}, [&]() {
    Value mask = buildMask(loops, inputs, body);
    Value init = tensor::EmptyOp::create(b, loc, sizesOf(kAccLoops), element);
    return buildOp("iree_linalg_ext.attention", mask, loops, init);
  })[0];
}
