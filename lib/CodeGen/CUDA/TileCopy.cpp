//===- TileCopy.cpp - Tiles from global to shared memory ------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "TileCopy.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

TileCopy::TileCopy(Emitter &e, const KernelShape &shape, int64_t rows,
                   int64_t depth)
    : e(e), shape(shape), rows(rows), depth(depth), chunks(2 * depth / kChunk) {
}

int64_t TileCopy::passes() const {
  return (rows * chunks + shape.threads() - 1) / shape.threads();
}

TileCopy::Place TileCopy::placeOf(int64_t pass) {
  Value index = e.add(e.thread(), pass * shape.threads());
  Place place;
  place.row = e.divU(index, chunks);
  place.chunk = e.remU(index, chunks);
  if ((pass + 1) * shape.threads() > rows * chunks)
    place.inside = e.lessU(index, e.i32(rows * chunks));
  return place;
}

bool TileCopy::isRegular() const {
  return shape.threads() % (8 * chunks) == 0 &&
         rows * chunks % shape.threads() == 0;
}

Value TileCopy::targetOf(Value address, Value row, Value chunk) {
  Value line = e.mul(row, KernelShape::pitch(depth));
  Value place = e.shl(e.bitXor(chunk, e.bitAnd(row, 7)), 4);
  return e.add(address, e.add(line, place));
}

void TileCopy::copyChunk(Value target, int64_t offset, Value chunk,
                         Value source, Value exists) {
  Value from = e.element(source, e.extend(e.shl(chunk, 3)), shape.element);
  Value bytes = e.select(exists, e.i32(kChunk), e.i32(0));
  Value pointer = e.sharedPointer(target, offset);
  NVVM::CpAsyncOp::create(
      e.b, e.loc, pointer, from, e.b.getI32IntegerAttr(kChunk),
      NVVM::LoadCacheModifierKindAttr::get(e.b.getContext(),
                                           NVVM::LoadCacheModifierKind::CG),
      bytes);
}

void TileCopy::start(Value address, Source source) {
  if (isRegular()) {
    Place first = placeOf(0);
    Value target = targetOf(address, first.row, first.chunk);
    int64_t step = shape.threads() / chunks;
    for (int64_t pass = 0; pass < passes(); ++pass) {
      auto [from, exists] = source(e.add(first.row, pass * step));
      copyChunk(target, pass * step * KernelShape::pitch(depth), first.chunk,
                from, exists);
    }
    return;
  }
  for (int64_t pass = 0; pass < passes(); ++pass) {
    Place place = placeOf(pass);
    auto copy = [&] {
      auto [from, exists] = source(place.row);
      copyChunk(targetOf(address, place.row, place.chunk), 0, place.chunk, from,
                exists);
    };
    if (place.inside)
      e.when(place.inside, copy);
    else
      copy();
  }
}

void TileCopy::startRows(Value address, Value base, Value stride, Value first,
                         Value count) {
  start(address, [&](Value row) -> std::pair<Value, Value> {
    Value at = e.add(first, row);
    Value offset = e.mul(e.extend(at), stride);
    Value from = e.element(base, offset, shape.element);
    return {from, e.less(at, count)};
  });
}

void TileCopy::clearPadding(Value address) {
  int64_t end = KernelShape::padded(depth) * 2 / kChunk;
  if (end == chunks)
    return;
  auto words = VectorType::get(4, e.i32Type());
  Value zeros = LLVM::ZeroOp::create(e.b, e.loc, words);
  e.loop(e.thread(), e.i32(rows), shape.threads(), [&](Value row) {
    Value line = e.mul(row, KernelShape::pitch(depth));
    Value low = e.bitAnd(row, 7);
    for (int64_t chunk = chunks; chunk < end; ++chunk) {
      Value place = e.shl(e.bitXor(e.i32(chunk), low), 4);
      e.storeShared(zeros, e.add(e.add(address, line), place));
    }
  });
}

void cuda::commitCopies(Emitter &e) {
  NVVM::CpAsyncCommitGroupOp::create(e.b, e.loc);
}
void cuda::waitForCopies(Emitter &e) {
  NVVM::CpAsyncWaitGroupOp::create(e.b, e.loc, e.b.getI32IntegerAttr(0));
}
