//===- Fragments.cpp - Tiles as registers of tensor cores -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Fragments.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

static Values unpackStruct(Emitter &e, Value structure, int64_t count) {
  Values numbers;
  for (int64_t k = 0; k < count; ++k)
    numbers.push_back(LLVM::ExtractValueOp::create(e.b, e.loc, structure, k));
  return numbers;
}

Values cuda::multiply(Emitter &e, Type element, ValueRange left,
                      ValueRange right, ValueRange accumulator) {
  MLIRContext *context = e.b.getContext();
  auto result = LLVM::LLVMStructType::getLiteral(
      context, SmallVector<Type>(4, e.f32Type()));
  std::optional<std::array<NVVM::MMATypes, 2>> types;
  Values a(left), b(right);
  if (element.isBF16()) {
    types = {NVVM::MMATypes::bf16, NVVM::MMATypes::bf16};
  } else {
    // Pairs of f16 are vectors for this op, pairs of bf16 are words.
    Type pair = VectorType::get(2, element);
    for (Value &x : a)
      x = e.bitcast(x, pair);
    for (Value &x : b)
      x = e.bitcast(x, pair);
  }
  auto op = NVVM::MmaOp::create(
      e.b, e.loc, result, a, b, accumulator, ArrayRef<int64_t>{16, 8, 16},
      std::nullopt, std::nullopt, types,
      std::array<NVVM::MMALayout, 2>{NVVM::MMALayout::row,
                                     NVVM::MMALayout::col});
  return unpackStruct(e, op.getRes(), 4);
}

Values cuda::packLeft(Emitter &e, Type element, ValueRange first,
                      ValueRange second) {
  Values packed;
  for (ValueRange half : {first, second}) {
    packed.push_back(e.pack(half[0], half[1], element));
    packed.push_back(e.pack(half[2], half[3], element));
  }
  return packed;
}

TileReader::TileReader(Emitter &e, Operand operand, int64_t pitch, int64_t part)
    : e(e), operand(operand), pitch(pitch), part(part) {
  Value lane = e.bitAnd(e.thread(), 31);
  Value inner = e.bitAnd(lane, 7), row, half;
  if (operand == Operand::Right) {
    // Matrices 0 and 1 are halves of the columns, 2 and 3 of the next 8 rows.
    row = e.add(inner, e.shl(e.shr(lane, 4), 3));
    half = e.bitAnd(e.shr(lane, 3), 1);
  } else {
    // Matrices 0 and 1 are halves of the rows, 2 and 3 of the next 8 columns.
    row = e.bitAnd(lane, 15);
    half = e.shr(lane, 4);
  }
  laneRow = e.mul(row, pitch);
  Value place = e.shl(e.bitXor(half, inner), 4);
  for (int64_t pair = 0; pair < kSwizzle / (2 * kChunk); ++pair)
    lanePlaces.push_back(e.bitXor(place, 2 * kChunk * pair));
}

void TileReader::setTile(Value address) {
  Value row = e.add(address, laneRow);
  places.clear();
  for (Value place : lanePlaces)
    places.push_back(e.add(row, place));
}

Values TileReader::read(int64_t row, int64_t column) {
  int64_t bytes = 2 * column;
  Value address = places[bytes % kSwizzle / (2 * kChunk)];
  return load(address, row * pitch + bytes / kSwizzle * part);
}

Values TileReader::readAt(Value address, int64_t row, Value column) {
  Value bytes = e.shl(column, 1);
  Value inner = e.bitAnd(bytes, kSwizzle - 1);
  Value outer = e.sub(bytes, inner);
  Value place = e.bitXor(lanePlaces.front(), inner);
  outer = e.mul(outer, part / kSwizzle);
  Value line = e.add(e.add(address, laneRow), outer);
  return load(e.add(line, place), row * pitch);
}

Values TileReader::load(Value address, int64_t offset) {
  MLIRContext *context = e.b.getContext();
  Value pointer = e.sharedPointer(address, offset);
  auto result = LLVM::LLVMStructType::getLiteral(
      context, SmallVector<Type>(4, e.i32Type()));
  auto layout = operand == Operand::RightTransposed ? NVVM::MMALayout::col
                                                    : NVVM::MMALayout::row;
  auto shape = NVVM::LdStMatrixShapeAttr::get(context, 8, 8);
  auto op = NVVM::LdMatrixOp::create(e.b, e.loc, result, pointer, 4, layout,
                                     shape, NVVM::LdStMatrixEltType::B16);
  return unpackStruct(e, op.getRes(), 4);
}
