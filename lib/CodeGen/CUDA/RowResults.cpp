//===- RowResults.cpp - What attention kernels write ----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "RowResults.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

Value RowResults::rowPlace(const Row &row, Value base,
                           int64_t (KernelArguments::*strides)[3], Type type) {
  Value place = e.mul(e.extend(tile.batch), frame.get(strides, 0));
  Value head = e.mul(e.extend(row.head), frame.get(strides, 1));
  place = e.add(place, head);
  Value query = e.mul(e.extend(row.query), frame.get(strides, 2));
  place = e.add(place, query);
  return e.element(base, place, type);
}

/// Calls `store(channel, k)` for each first channel of a pair, k its element.
static void forEachPair(const KernelShape &shape, size_t which,
                        function_ref<void(int64_t, int64_t)> store) {
  for (int64_t column = 0; column < shape.valueDepth; column += 8)
    store(column, column / 2 + 2 * static_cast<int64_t>(which));
}

void RowResults::writeOut(const Row &row, size_t which, ValueRange out,
                          Value factor) {
  Value base = frame.get(&KernelArguments::out);
  Value place =
      rowPlace(row, base, &KernelArguments::outStrides, shape.element);
  Value column = e.shl(e.bitAnd(e.thread(), 3), 1);
  place = e.element(place, e.extend(column), shape.element);
  forEachPair(shape, which, [&](int64_t channel, int64_t k) {
    Value low = e.mulF(out[k], factor);
    Value high = e.mulF(out[k + 1], factor);
    Value pair = e.pack(low, high, shape.element);
    e.storeGlobal(pair, e.element(place, e.i64(channel), shape.element));
  });
}

void RowResults::writePart(const Row &row, size_t which, ValueRange out,
                           Value factor, Value log) {
  Value heads = e.extend(frame.get(&KernelArguments::heads));
  Value queries = e.extend(frame.get(&KernelArguments::queries));
  Value batches = e.extend(frame.get(&KernelArguments::batch));
  Value index =
      e.add(e.mul(e.extend(tile.split), batches), e.extend(tile.batch));
  index = e.add(e.mul(index, heads), e.extend(row.head));
  index = e.add(e.mul(index, queries), e.extend(row.query));
  Value thread = e.bitAnd(e.thread(), 3);
  e.when(e.equal(thread, e.i32(0)), [&] {
    Value base = frame.get(&KernelArguments::partialLse);
    e.storeGlobal(log, e.element(base, index, e.f32Type()));
    e.when(e.equal(tile.split, e.i32(0)), [&] {
      Value splits = e.extend(frame.get(&KernelArguments::splits));
      Value plane = e.mul(splits, e.mul(batches, e.mul(heads, queries)));
      Value place = e.add(plane, index);
      e.storeGlobal(row.common, e.element(base, place, e.f32Type()));
    });
  });
  Value base = frame.get(&KernelArguments::partialOut);
  Value place =
      e.add(e.mul(index, shape.valueDepth), e.extend(e.shl(thread, 1)));
  place = e.element(base, place, e.f32Type());
  auto pairType = VectorType::get(2, e.f32Type());
  forEachPair(shape, which, [&](int64_t channel, int64_t k) {
    Value pair = LLVM::PoisonOp::create(e.b, e.loc, pairType);
    for (int64_t c = 0; c < 2; ++c) {
      Value number = e.mulF(out[k + c], factor);
      pair = LLVM::InsertElementOp::create(e.b, e.loc, pair, number, e.i32(c));
    }
    e.storeGlobal(pair, e.element(place, e.i64(channel), e.f32Type()));
  });
}

void RowResults::write(ArrayRef<Row> rows, ValueRange out,
                       const Softmax &softmax, double samples) {
  Value zero = e.f32(0), ln2 = e.f32(llvm::numbers::ln2);
  Value isSplit = e.less(e.i32(1), frame.get(&KernelArguments::splits));
  for (auto [which, row] : llvm::enumerate(rows)) {
    Value sum = softmax.sum[which];
    // NaN is kept.
    Value isEmpty = e.negate(e.notEqualF(sum, zero));
    Value inverse = e.divF(e.f32(1), sum);
    Value factor = e.select(isEmpty, zero, inverse);
    Value log = e.addF(softmax.maximum[which], e.log2(sum));
    if (samples != 1)
      log = e.subF(log, e.f32(std::log2(samples)));
    Value none = e.f32(-std::numeric_limits<double>::infinity());
    log = e.select(isEmpty, none, log);
    Value lse = e.mulF(e.subF(log, row.common), ln2);
    e.when(row.isReal, [&, which = which, row = row] {
      e.choose(
          isSplit,
          [&] {
            writePart(row, which, out, factor, log);
            return Values();
          },
          [&] {
            writeOut(row, which, out, factor);
            if (op.getLse()) {
              Value thread = e.bitAnd(e.thread(), 3);
              e.when(e.equal(thread, e.i32(0)), [&] {
                Value base = frame.get(&KernelArguments::lse);
                e.storeGlobal(lse,
                              rowPlace(row, base, &KernelArguments::lseStrides,
                                       e.f32Type()));
              });
            }
            return Values();
          });
    });
  }
}

void RowResults::writeDropped(const Row &row, Value number) {
  Value base = frame.get(&KernelArguments::dropped);
  e.storeGlobal(number, rowPlace(row, base, &KernelArguments::droppedStrides,
                                 e.f32Type()));
}
