//===- SummaryKernels.cpp - What is known of blocks of keys ---------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "SummaryKernels.h"
#include "KernelShape.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

static constexpr int64_t kWarps = 4, kThreads = 32 * kWarps;

static KernelAttr describe(const AttentionEntry &entry, KernelRole role,
                           int64_t bytes) {
  return KernelAttr::get(AttentionOp(entry.op).getContext(), role,
                         KernelFamily::Mma, kThreads, bytes, /*tile_rows=*/0,
                         /*tile_keys=*/0, /*max_rows=*/0, /*min_queries=*/0,
                         /*can_split=*/false, /*whole_heads=*/false,
                         /*tuned=*/true);
}

std::pair<Value, Value> cuda::visibleKeys(KernelFrame &frame, AttentionOp op,
                                          Value batch) {
  Emitter &e = frame.e;
  Value begin = e.i32(0), end = frame.get(&KernelArguments::keys);
  auto ofEntry = [&](uint64_t KernelArguments::*field) {
    Value place = e.element(frame.get(field), e.extend(batch), e.i64Type());
    return e.clamp(e.loadGlobal(e.i64Type(), place), begin, end);
  };
  if (op.getKeyLengths())
    end = ofEntry(&KernelArguments::keyLengths);
  if (op.getKeyStarts())
    begin = ofEntry(&KernelArguments::keyStarts);
  return {begin, end};
}

namespace {
/// Two neighbouring channels of a key.
struct Pair {
  Value first, second;
};
} // namespace

static Pair loadPair(Emitter &e, Value place, Type element) {
  Type pairType = VectorType::get(2, element);
  Value word = e.loadGlobal(e.i32Type(), place);
  Value pair = e.bitcast(word, pairType);
  Value halves[2];
  for (int64_t k = 0; k < 2; ++k)
    halves[k] =
        e.widen(LLVM::ExtractElementOp::create(e.b, e.loc, pair, e.i32(k)));
  return {halves[0], halves[1]};
}

/// The sum of a warp's numbers.
static Value sumOfWarp(Emitter &e, Value x) {
  for (int64_t mask = 16; mask > 0; mask /= 2)
    x = e.addF(x, e.shuffleXor(x, mask));
  return x;
}

/// The square root of the largest of sums of `depth` squares, rounded up.
static Value roundedRoot(Emitter &e, Value square, int64_t depth) {
  // A sum of D squares is off by (D + 1) / 2^24 of itself at most, a square
  // that underflows by less than 1e-38.
  Value tiny = e.f32(std::ldexp(static_cast<double>(depth), -120));
  Value root = e.sqrt(e.addF(square, tiny));
  return e.mulF(root,
                e.f32(1 + std::ldexp(static_cast<double>(depth + 8), -24)));
}

void cuda::buildSummarizeKernel(gpu::GPUModuleOp module,
                                const AttentionEntry &entry) {
  AttentionOp op = entry.op;
  int64_t depth = op.getKey().getType().getDimSize(3);
  Type element = op.getKey().getType().getElementType();
  // The centre, then two numbers per warp.
  KernelFrame frame(
      module, entry.name + "_summarize",
      describe(entry, KernelRole::Summarize, 4 * depth + 8 * kWarps));
  Emitter &e = frame.e;
  Value centre = frame.shared(0), maxima = frame.shared(4 * depth);
  Value block = e.block(0), head = e.block(1), batch = e.block(2);
  Value thread = e.thread();
  auto [low, high] = visibleKeys(frame, op, batch);
  Value begin = e.mul(block, kSummaryBlock);
  Value end = e.min(e.add(begin, kSummaryBlock), high);
  begin = e.max(begin, low);

  Value keys =
      e.mul(e.extend(batch), frame.get(&KernelArguments::keyStrides, 0));
  Value inner =
      e.mul(e.extend(head), frame.get(&KernelArguments::keyStrides, 1));
  keys =
      e.element(frame.get(&KernelArguments::key), e.add(keys, inner), element);
  Value stride = frame.get(&KernelArguments::keyStrides, 2);
  auto pairOf = [&](Value key, Value pair) {
    Value place = e.add(e.mul(e.extend(key), stride), e.extend(e.shl(pair, 1)));
    return loadPair(e, e.element(keys, place, element), element);
  };
  Value row =
      e.mul(e.extend(batch), frame.get(&KernelArguments::summaryStrides, 0));
  inner = e.mul(e.extend(head), frame.get(&KernelArguments::summaryStrides, 1));
  row = e.add(row, inner);
  inner =
      e.mul(e.extend(block), frame.get(&KernelArguments::summaryStrides, 2));
  row = e.add(row, inner);
  Value summary =
      e.element(frame.get(&KernelArguments::summary), row, e.f32Type());
  auto store = [&](Value number, Value column) {
    e.storeGlobal(number, e.element(summary, e.extend(column), e.f32Type()));
  };

  Value zero = e.f32(0), count = e.toFloat(e.sub(end, begin));
  Value hasKeys = e.less(begin, end);
  e.loop(thread, e.i32(depth / 2), kThreads, [&](Value pair) {
    Values sums =
        e.loop(begin, end, 1, {zero, zero}, [&](Value key, ValueRange carried) {
          Pair x = pairOf(key, pair);
          Value first = e.addF(carried[0], x.first);
          return Values{first, e.addF(carried[1], x.second)};
        });
    Value column = e.shl(pair, 1), address = e.add(centre, e.shl(pair, 3));
    for (int64_t k = 0; k < 2; ++k) {
      Value mean = e.select(hasKeys, e.divF(sums[k], count), zero);
      e.storeShared(mean, address, 4 * k);
      store(mean, e.add(column, k));
    }
  });
  e.barrier();

  Value lane = e.bitAnd(thread, 31), warp = e.shr(thread, 5);
  Value infinity = e.f32(std::numeric_limits<double>::infinity());
  Values most =
      e.loop(e.add(begin, warp), end, kWarps, {zero, zero},
             [&](Value key, ValueRange carried) {
               Values squares = e.loop(
                   lane, e.i32(depth / 2), 32, {zero, zero},
                   [&](Value pair, ValueRange sums) {
                     Pair x = pairOf(key, pair);
                     Value address = e.add(centre, e.shl(pair, 3));
                     Values next(sums);
                     for (auto [k, number] :
                          llvm::enumerate(ArrayRef<Value>{x.first, x.second})) {
                       Value middle = e.loadShared(e.f32Type(), address, 4 * k);
                       Value away = e.subF(number, middle);
                       next[0] = e.fma(away, away, next[0]);
                       next[1] = e.fma(number, number, next[1]);
                     }
                     return next;
                   });
               Values next;
               for (auto [square, before] : llvm::zip(squares, carried)) {
                 Value sum = sumOfWarp(e, square);
                 // NaN, too, becomes infinite.
                 sum = e.select(e.lessF(sum, infinity), sum, infinity);
                 next.push_back(e.maxF(before, sum));
               }
               return next;
             });
  e.when(e.equal(lane, e.i32(0)), [&] {
    for (int64_t k = 0; k < 2; ++k)
      e.storeShared(most[k], e.add(maxima, e.shl(warp, 3)), 4 * k);
  });
  e.barrier();
  e.when(e.less(thread, e.i32(2)), [&] {
    Value address = e.add(maxima, e.shl(thread, 2)), all = zero;
    for (int64_t w = 0; w < kWarps; ++w)
      all = e.maxF(all, e.loadShared(e.f32Type(), address, 8 * w));
    Value root = roundedRoot(e, all, depth);
    store(e.select(hasKeys, root, zero), e.add(thread, depth));
  });
}

void cuda::buildNormsKernel(gpu::GPUModuleOp module,
                            const AttentionEntry &entry) {
  AttentionOp op = entry.op;
  int64_t depth = op.getKey().getType().getDimSize(3);
  KernelFrame frame(module, entry.name + "_norms",
                    describe(entry, KernelRole::Norms, 4 * kThreads));
  Emitter &e = frame.e;
  Value memory = frame.shared(0), head = e.block(0), batch = e.block(1);
  Value thread = e.thread(), zero = e.f32(0);
  Value infinity = e.f32(std::numeric_limits<double>::infinity());
  Value sink = e.shr(visibleKeys(frame, op, batch).first, 6);
  static_assert(kSummaryBlock == 64);

  Value row =
      e.mul(e.extend(batch), frame.get(&KernelArguments::summaryStrides, 0));
  Value inner =
      e.mul(e.extend(head), frame.get(&KernelArguments::summaryStrides, 1));
  row = e.add(row, inner);
  Value summary =
      e.element(frame.get(&KernelArguments::summary), row, e.f32Type());
  Value stride = frame.get(&KernelArguments::summaryStrides, 2);
  auto normOf = [&](Value block) {
    Value place = e.add(e.mul(e.extend(block), stride), depth + 1);
    Value norm =
        e.loadGlobal(e.f32Type(), e.element(summary, place, e.f32Type()));
    // What is no number bounds nothing. The first visible block is visited
    // anyway.
    norm = e.select(e.lessF(norm, infinity), norm, infinity);
    return e.select(e.equal(block, sink), zero, norm);
  };
  Value blocks = frame.get(&KernelArguments::summaryBlocks);
  Value keyHeads = frame.get(&KernelArguments::keyHeads);
  Value place = e.add(e.mul(batch, keyHeads), head);
  place = e.mul(e.extend(place), e.extend(e.shl(blocks, 1)));
  Value norms =
      e.element(frame.get(&KernelArguments::norms), place, e.f32Type());
  Value behind = e.element(norms, e.extend(blocks), e.f32Type());

  // Each thread has a run of blocks.
  Value share = e.ceilDivU(blocks, kThreads);
  Value begin = e.min(e.mul(thread, share), blocks);
  Value end = e.min(e.add(begin, share), blocks);
  Value mine =
      e.loop(begin, end, 1, {zero}, [&](Value block, ValueRange carried) {
        return Values{e.maxF(carried[0], normOf(block))};
      })[0];
  e.storeShared(mine, e.add(memory, e.shl(thread, 2)));
  e.barrier();
  auto largest = [&](Value first, Value last) {
    return e.loop(first, last, 1, {zero}, [&](Value other, ValueRange carried) {
      Value norm = e.loadShared(e.f32Type(), e.add(memory, e.shl(other, 2)));
      return Values{e.maxF(carried[0], norm)};
    })[0];
  };
  auto store = [&](Value number, Value base, Value block) {
    e.storeGlobal(number, e.element(base, e.extend(block), e.f32Type()));
  };
  Value before = largest(e.i32(0), thread);
  e.loop(begin, end, 1, {before}, [&](Value block, ValueRange carried) {
    store(carried[0], norms, block);
    return Values{e.maxF(carried[0], normOf(block))};
  });
  Value after = largest(e.add(thread, 1), e.i32(kThreads));
  e.loop(begin, end, 1, {after}, [&](Value k, ValueRange carried) {
    Value block = e.sub(e.sub(e.add(begin, end), 1), k);
    store(carried[0], behind, block);
    return Values{e.maxF(carried[0], normOf(block))};
  });
}
