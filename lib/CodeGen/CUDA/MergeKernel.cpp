//===- MergeKernel.cpp - Parts of the keys to one result ------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "MergeKernel.h"
#include "KernelFrame.h"
#include "llvm/Support/MathExtras.h"
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

void cuda::buildMergeKernel(gpu::GPUModuleOp module,
                            const AttentionEntry &entry) {
  AttentionOp op = entry.op;
  constexpr int64_t threads = 64;
  auto attribute = KernelAttr::get(
      op.getContext(), KernelRole::Merge, KernelFamily::Mma, threads,
      /*shared_bytes=*/0, /*tile_rows=*/0, /*tile_keys=*/0, /*max_rows=*/0,
      /*min_queries=*/0, /*can_split=*/false, /*whole_heads=*/false,
      /*tuned=*/true);
  KernelFrame frame(module, entry.name + "_merge", attribute);
  Emitter &e = frame.e;
  Type element = op.getOut().getType().getElementType();
  int64_t depth = op.getValue().getType().getDimSize(3);
  double infinity = std::numeric_limits<double>::infinity();

  Value query = e.extend(e.block(0)), head = e.extend(e.block(1));
  Value batch = e.extend(e.block(2));
  Value queries = e.extend(frame.get(&KernelArguments::queries));
  Value heads = e.extend(frame.get(&KernelArguments::heads));
  Value batches = e.extend(frame.get(&KernelArguments::batch));
  Value splits = frame.get(&KernelArguments::splits);
  Value row = e.add(e.mul(batch, heads), head);
  row = e.add(e.mul(row, queries), query);
  Value perPart = e.mul(batches, heads);
  perPart = e.mul(perPart, queries);
  Value logs = frame.get(&KernelArguments::partialLse);
  auto logOf = [&](Value part) {
    Value place = e.add(e.mul(e.extend(part), perPart), row);
    return e.loadGlobal(e.f32Type(), e.element(logs, place, e.f32Type()));
  };

  Value zero = e.i32(0), none = e.f32(-infinity);
  Value most =
      e.loop(zero, splits, 1, {none}, [&](Value part, ValueRange carried) {
        return Values{e.maxF(carried[0], logOf(part))};
      })[0];
  // Where no part has seen a key, any number does.
  Value base = e.select(e.notEqualF(most, none), most, e.f32(0));
  auto weightOf = [&](Value part) { return e.exp2(e.subF(logOf(part), base)); };
  Value sum =
      e.loop(zero, splits, 1, {e.f32(0)}, [&](Value part, ValueRange carried) {
        return Values{e.addF(carried[0], weightOf(part))};
      })[0];
  Value isEmpty = e.negate(e.notEqualF(sum, e.f32(0)));
  Value factor = e.select(isEmpty, e.f32(0), e.divF(e.f32(1), sum));

  auto place = [&](int64_t (KernelArguments::*strides)[3]) {
    Value at = e.mul(batch, frame.get(strides, 0));
    at = e.add(at, e.mul(head, frame.get(strides, 1)));
    return e.add(at, e.mul(query, frame.get(strides, 2)));
  };
  Value parts = frame.get(&KernelArguments::partialOut);
  Value out = frame.get(&KernelArguments::out);
  Value outPlace = place(&KernelArguments::outStrides);
  e.loop(e.thread(), e.i32(depth / 2), threads, [&](Value pair) {
    Value channel = e.extend(e.shl(pair, 1));
    auto type = VectorType::get(2, e.f32Type());
    Values sums = e.loop(
        zero, splits, 1, {e.f32(0), e.f32(0)},
        [&](Value part, ValueRange carried) {
          Value at = e.add(e.mul(e.extend(part), perPart), row);
          at = e.add(e.mul(at, depth), channel);
          Value both = e.loadGlobal(type, e.element(parts, at, e.f32Type()));
          Value weight = weightOf(part);
          // A part without keys has zeros.
          Values next;
          for (int64_t k = 0; k < 2; ++k) {
            Value x =
                LLVM::ExtractElementOp::create(e.b, e.loc, both, e.i32(k));
            next.push_back(e.fma(weight, x, carried[k]));
          }
          return next;
        });
    Value low = e.mulF(sums[0], factor), high = e.mulF(sums[1], factor);
    Value at = e.add(outPlace, channel);
    Value rounded = e.pack(low, high, element);
    e.storeGlobal(rounded, e.element(out, at, element));
  });
  if (!op.getLse())
    return;
  e.when(e.equal(e.thread(), zero), [&] {
    // The bias that all parts have in common.
    Value log = e.subF(e.addF(base, e.log2(sum)), logOf(splits));
    Value lse = e.mulF(log, e.f32(llvm::numbers::ln2));
    Value at = place(&KernelArguments::lseStrides);
    Value target = e.element(frame.get(&KernelArguments::lse), at, e.f32Type());
    e.storeGlobal(e.select(isEmpty, none, lse), target);
  });
}
