//===- MaskCounts.cpp - How many masks join rows with keys ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "MaskCounts.h"
#include "Alibi/Sampling/Partition.h"
#include "Alibi/Transforms/BlockLookup.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

/// Weights of S masks are S in all: in units of 2^-(30 - ceil(log2 S)) their
/// sums are exact in 32 bits, and vanish where blocks end.
static int64_t weightBits(SampledAttr method) {
  return 30 - llvm::Log2_64_Ceil(method.getSamples());
}
/// Counts beyond this are scaled down: weights of f16 stay finite.
static constexpr double kMostCounts = 1024;

MaskCounts::MaskCounts(KernelFrame &frame, AttentionOp op,
                       const KernelShape &shape, const TileRows &tile,
                       Value place)
    : frame(frame), e(frame.e), op(op),
      method(cast<SampledAttr>(op.getMethod())), shape(shape), tile(tile),
      table(place) {
  positions = e.add(table, shape.rows * pitch());
  origins = e.add(positions, 8 * shape.rows);
  // All rows of the tile are of one head.
  Value perHead = frame.get(&KernelArguments::rowsPerHead);
  Value group = frame.get(&KernelArguments::group);
  Value g = e.divU(tile.firstRow, perHead);
  head = e.add(e.mul(tile.keyHead, group), g);
  Value first = e.sub(tile.firstRow, e.mul(g, perHead));
  Value rest = e.sub(frame.get(&KernelArguments::queries), first);
  realRows = e.min(rest, e.i32(shape.rows));
}

int64_t MaskCounts::bytes(const KernelShape &shape) {
  return shape.rows * (4 * (shape.keys + 2) + 12);
}

double MaskCounts::unit(SampledAttr method) {
  return std::min(1.0, kMostCounts / static_cast<double>(method.getSamples()));
}

void MaskCounts::keepRows() {
  Value thread = e.thread();
  e.when(e.less(thread, e.i32(shape.rows)), [&] {
    Row row = tile.describe(thread);
    Value relative = e.sub(row.position, row.origin);
    e.storeShared(relative, e.add(positions, e.shl(thread, 3)));
    Value origin = e.truncate(row.origin);
    e.storeShared(origin, e.add(origins, e.shl(thread, 2)));
  });
  e.barrier();
}

Value MaskCounts::wordsOf(Value sample) {
  Value place =
      e.mul(e.extend(sample), frame.get(&KernelArguments::partitionStrides, 0));
  Value outer = e.mul(e.extend(tile.batch),
                      frame.get(&KernelArguments::partitionStrides, 1));
  place = e.add(place, outer);
  Value inner =
      e.mul(e.extend(head), frame.get(&KernelArguments::partitionStrides, 2));
  place = e.add(place, inner);
  Value base =
      e.element(frame.get(&KernelArguments::partitions), place, e.i64Type());
  auto sizes = LLVM::LLVMArrayType::get(e.i64Type(), 1);
  auto type = LLVM::LLVMStructType::getLiteral(
      e.b.getContext(),
      {base.getType(), base.getType(), e.i64Type(), sizes, sizes});
  Value descriptor = LLVM::PoisonOp::create(e.b, e.loc, type);
  auto insert = [&](Value value, ArrayRef<int64_t> at) {
    descriptor = LLVM::InsertValueOp::create(e.b, e.loc, descriptor, value, at);
  };
  insert(base, {0});
  insert(base, {1});
  insert(e.i64(0), {2});
  insert(frame.get(&KernelArguments::partitionWords), {3, 0});
  insert(e.i64(1), {4, 0});
  Type words =
      MemRefType::get({ShapedType::kDynamic}, e.i64Type(),
                      MemRefLayoutAttrInterface(), e.b.getI64IntegerAttr(1));
  return UnrealizedConversionCastOp::create(e.b, e.loc, words, descriptor)
      .getResult(0);
}

void MaskCounts::walk(Value sample, Value begin, Value end, Visit visit) {
  Type index = e.b.getIndexType();
  auto toIndex = [&](Value x) -> Value {
    return arith::IndexCastOp::create(e.b, e.loc, index, x);
  };
  auto fromIndex = [&](Value x) -> Value {
    return arith::IndexCastOp::create(e.b, e.loc, e.i64Type(), x);
  };
  Encoding encoding = encodingOf(method.getSampler());
  Value words = wordsOf(sample);
  BlockLookup lookup(e.b, e.loc, encoding, words, {});
  auto positionOf = [&](Value row) {
    return e.loadShared(e.i64Type(), e.add(positions, e.shl(row, 3)));
  };
  auto originOf = [&](Value row) {
    Value origin = e.loadShared(e.i32Type(), e.add(origins, e.shl(row, 2)));
    return e.extend(origin);
  };
  e.loopWhile(
      {e.i32(0)},
      [&](ValueRange carried) { return e.less(carried[0], realRows); },
      [&](ValueRange carried) {
        Value row = carried[0];
        Value position = positionOf(row), origin = originOf(row);
        // What matters: the keys asked for, and the tile's rows.
        Value first = e.sub(begin, origin), last = e.sub(end, origin);
        Value left = e.extend(e.sub(realRows, row));
        Value beyond = e.add(position, left);
        PositionRange range = {toIndex(e.min(first, position)),
                               toIndex(e.max(last, beyond))};
        PositionRange block = lookup.blockOf(toIndex(position), range);
        Value blockBegin = fromIndex(block.begin);
        Value blockEnd = fromIndex(block.end);
        // Positions outside a table of bits are in no block.
        Value isIn = e.both(e.lessOrEqual(blockBegin, position),
                            e.less(position, blockEnd));
        Value rows = e.min(e.sub(blockEnd, position), left);
        rows = e.truncate(e.max(rows, e.i64(1)));
        rows = e.select(isIn, rows, e.i32(1));
        if (op.getQuerySegments()) {
          // A block ends with its sequence.
          Value lastRow = e.sub(e.add(row, rows), 1);
          Value expected = e.sub(e.add(position, e.extend(rows)), 1);
          Value isSame = e.both(e.equal(positionOf(lastRow), expected),
                                e.equal(originOf(lastRow), origin));
          rows = e.select(isSame, rows, e.i32(1));
        }
        Value rowEnd = e.add(row, rows);
        Value keyBegin = e.add(blockBegin, origin);
        Value keyEnd = e.add(blockEnd, origin);
        Value isNear = e.both(e.less(keyBegin, end), e.less(begin, keyEnd));
        e.when(e.both(isIn, isNear),
               [&] { visit(row, rowEnd, keyBegin, keyEnd); });
        if (op.getQuerySegments())
          return Values{rowEnd};
        // The blocks of later rows lie behind this one.
        Value isDone = e.lessOrEqual(end, keyEnd);
        return Values{e.select(e.both(isIn, isDone), realRows, rowEnd)};
      });
}

std::pair<Value, Value> MaskCounts::findKeys(Value scratch) {
  Value low = e.extend(tile.begin), high = e.extend(tile.end);
  // Each thread's range grows with its masks, in two words of its own: the
  // table is not in use yet.
  Value mine = e.add(table, e.shl(e.thread(), 3));
  e.storeShared(tile.end, mine);
  e.storeShared(tile.begin, mine, 4);
  e.loop(e.thread(), e.i32(method.getSamples()), shape.threads(),
         [&](Value sample) {
           walk(sample, low, high, [&](Value, Value, Value begin, Value end) {
             Value first = e.truncate(e.max(begin, low));
             Value old = e.loadShared(e.i32Type(), mine);
             e.storeShared(e.min(old, first), mine);
             Value last = e.truncate(e.min(end, high));
             old = e.loadShared(e.i32Type(), mine, 4);
             e.storeShared(e.max(old, last), mine, 4);
           });
         });
  Value first = e.loadShared(e.i32Type(), mine);
  Value last = e.loadShared(e.i32Type(), mine, 4);
  Values range = reduceOfBlock(e, shape, {first}, {last}, scratch);
  return {range[0], range[1]};
}

void MaskCounts::count(Value begin) {
  auto four = VectorType::get(4, e.i32Type());
  Value zeros = LLVM::ZeroOp::create(e.b, e.loc, four);
  e.loop(e.thread(), e.i32(shape.rows * pitch() / 16), shape.threads(),
         [&](Value k) { e.storeShared(zeros, e.add(table, e.shl(k, 4))); });
  e.barrier();
  Value low = e.extend(begin), high = e.add(low, shape.keys);
  e.loop(e.thread(), e.i32(method.getSamples()), shape.threads(),
         [&](Value sample) {
           Value weight = e.i32(1);
           if (method.getSampler() == Sampler::WeightedGrid) {
             Value words = wordsOf(sample);
             BlockLookup lookup(e.b, e.loc, Encoding::WeightedGrid, words, {});
             Value wide = arith::ShRSIOp::create(
                 e.b, e.loc, lookup.weight(),
                 e.i64(sampling::kWeightBits - weightBits(method)));
             weight = e.truncate(wide);
           }
           Value less = e.sub(e.i32(0), weight);
           walk(sample, low, high,
                [&](Value row, Value rowEnd, Value keyBegin, Value keyEnd) {
                  Value first = e.max(e.sub(keyBegin, low), e.i64(0));
                  Value last = e.min(e.sub(keyEnd, low), e.i64(shape.keys));
                  Value from = e.shl(e.truncate(first), 2);
                  Value to = e.shl(e.truncate(last), 2);
                  Value top = e.add(table, e.mul(row, pitch()));
                  Value bottom = e.add(table, e.mul(rowEnd, pitch()));
                  e.addShared(weight, e.add(top, from));
                  // Column `keys` is there, and not read.
                  e.addShared(less, e.add(top, to));
                  e.when(e.less(rowEnd, e.i32(shape.rows)), [&] {
                    e.addShared(less, e.add(bottom, from));
                    e.addShared(weight, e.add(bottom, to));
                  });
                });
         });
  e.barrier();
  addUpColumns();
  e.barrier();
  addUpRows();
  e.barrier();
}

void MaskCounts::addUpColumns() {
  e.when(e.less(e.thread(), e.i32(shape.keys)), [&] {
    Value column = e.add(table, e.shl(e.thread(), 2)), sum = e.i32(0);
    for (int64_t row = 0; row < shape.rows; ++row) {
      sum = e.add(sum, e.loadShared(e.i32Type(), column, row * pitch()));
      e.storeShared(sum, column, row * pitch());
    }
  });
}

void MaskCounts::addUpRows() {
  e.when(e.less(e.thread(), e.i32(shape.rows)), [&] {
    Value row = e.add(table, e.mul(e.thread(), pitch())), sum = e.i32(0);
    for (int64_t key = 0; key < shape.keys; ++key) {
      sum = e.add(sum, e.loadShared(e.i32Type(), row, 4 * key));
      e.storeShared(sum, row, 4 * key);
    }
  });
}

std::pair<Value, Value> MaskCounts::load(size_t k, Value row, Value column) {
  double factor = unit(method);
  if (method.getSampler() == Sampler::WeightedGrid)
    factor = std::ldexp(factor, -static_cast<int>(weightBits(method)));
  Value place = e.add(table, e.mul(row, pitch()));
  place = e.add(place, e.shl(column, 2));
  auto first = static_cast<int64_t>(k / 4 * 32 + k / 2 % 2 * 8 * pitch());
  Value both = e.loadShared(VectorType::get(2, e.i32Type()), place, first);
  Value counts[2];
  for (int64_t half = 0; half < 2; ++half) {
    Value count = LLVM::ExtractElementOp::create(e.b, e.loc, both, e.i32(half));
    counts[half] = e.toFloat(count);
    if (factor != 1)
      counts[half] = e.mulF(counts[half], e.f32(factor));
  }
  return {counts[0], counts[1]};
}
