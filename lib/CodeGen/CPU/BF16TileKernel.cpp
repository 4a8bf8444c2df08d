//===- BF16TileKernel.cpp - A tile of queries of bf16 ---------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "BF16TileKernel.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

/// Two keys at a time: tiles have an even number of them.
static CPUShape withPairs(CPUShape shape) {
  shape.keyTile = llvm::alignTo(shape.keyTile, 2);
  return shape;
}

BF16TileKernel::BF16TileKernel(Emitter &e, FusedAttentionOp op,
                               const CPUShape &shape, Value capacity,
                               const KeyNorms *norms)
    : TileKernel(e, op, withPairs(shape), capacity, norms),
      numbersType(VectorType::get(2 * shape.lanes, e.b.getBF16Type())) {
  keyStep = 2;
}

bool BF16TileKernel::isFor(FusedAttentionOp op, const CPUShape &shape) {
  // There are conversions for these vectors alone.
  if (!shape.bf16Dot || (shape.lanes != 8 && shape.lanes != 16))
    return false;
  return llvm::all_of(
      ValueRange{op.getQuery(), op.getKey(), op.getValue()}, [](Value operand) {
        auto type = cast<MemRefType>(operand.getType());
        return type.getElementType().isBF16() && type.isLastDimUnitStride();
      });
}

void BF16TileKernel::allocate() {
  Type i32 = e.b.getI32Type();
  int64_t pairs = llvm::divideCeil(depth, 2);
  int64_t channels = llvm::alignTo(valueDepth, 2 * shape.lanes);
  query = e.scratch({-1, pairs, width}, i32, capacity);
  values = e.scratch({shape.keyTile / 2, channels}, i32);
  weights = e.scratch({shape.keyTile / 2, width}, i32);
  if (op.getLse())
    exactSum = e.scratch({-1, width}, e.b.getF32Type(), capacity);
}

Value BF16TileKernel::toPairs(Value numbers) {
  return vector::BitCastOp::create(e.b, e.loc, e.intVectorType, numbers);
}

Value BF16TileKernel::dot(Value sum, Value x, Value y) {
  Value a = vector::BitCastOp::create(e.b, e.loc, numbersType, x);
  Value c = vector::BitCastOp::create(e.b, e.loc, numbersType, y);
  return x86vector::DotBF16Op::create(e.b, e.loc, e.vectorType, sum, a, c);
}

Value BF16TileKernel::interleave(Value low, Value high, int64_t from) {
  int64_t size = cast<VectorType>(low.getType()).getNumElements();
  SmallVector<int64_t> order;
  for (int64_t k = from; k < from + shape.lanes; ++k)
    order.append({k, size + k});
  return toPairs(vector::ShuffleOp::create(e.b, e.loc, low, high, order));
}

Value BF16TileKernel::loadNumbers(Value operand, ValueRange at, int64_t count) {
  int64_t size = numbersType.getNumElements();
  if (count == size)
    return vector::LoadOp::create(e.b, e.loc, numbersType, operand, at);
  auto maskType = VectorType::get(size, e.b.getI1Type());
  Value mask = vector::ConstantMaskOp::create(e.b, e.loc, maskType,
                                              ArrayRef<int64_t>(count));
  Value zeros =
      arith::ConstantOp::create(e.b, e.loc, e.b.getZeroAttr(numbersType));
  return vector::MaskedLoadOp::create(e.b, e.loc, numbersType, operand, at,
                                      mask, zeros);
}

Values BF16TileKernel::forBlocks(
    int64_t channels, ValueRange inits,
    function_ref<Values(Value, int64_t, ValueRange)> body) {
  int64_t size = numbersType.getNumElements();
  int64_t whole = channels / size * size;
  Value zero = e.index(0), end = e.index(whole), step = e.index(size);
  Values carried =
      e.loop(zero, end, step, inits, [&](Value channel, ValueRange inner) {
        return body(channel, size, inner);
      });
  if (whole == channels)
    return carried;
  return body(end, channels - whole, carried);
}

void BF16TileKernel::packPanel(Value panel, Value start) {
  Value zero = e.index(0), end = e.index(width), step = e.index(shape.lanes);
  e.loop(zero, end, step, [&](Value block) {
    auto places = placesOf(e.add(start, block));
    forBlocks(depth, {}, [&](Value channel, int64_t count, ValueRange) {
      Values vectors;
      for (auto [g, i] : places) {
        Value at[] = {batch, head, g, i, channel};
        vectors.push_back(toPairs(loadNumbers(op.getQuery(), at, count)));
      }
      vectors = e.transpose(vectors);
      Value pair = e.floorDiv(channel, e.index(2));
      for (int64_t p = 0; 2 * p < count; ++p)
        e.store(vectors[p], query, {panel, e.add(pair, p), block});
      return Values();
    });
  });
}

void BF16TileKernel::packKeys(Value tileEnd) {
  Value zero = e.index(0), one = e.index(1);
  Value pairs = e.ceilDiv(e.sub(tileEnd, tileBegin), 2);
  Value noNumbers =
      arith::ConstantOp::create(e.b, e.loc, e.b.getZeroAttr(numbersType));
  Value noPairs = e.splatInt(0), noSum = e.splat(0);
  auto packPair = [&](Value pair, ValueRange carried) {
    Value first = e.add(tileBegin, e.mul(pair, e.index(2)));
    Value second = e.add(first, one);
    Value isPair = e.less(second, tileEnd);
    second = e.select(isPair, second, first);
    auto packBlock = [&](Value channel, int64_t count, ValueRange inner) {
      Value sum = inner[0];
      Value at[] = {batch, head, first, channel};
      Value x = loadNumbers(op.getValue(), at, count);
      at[2] = second;
      Value y = loadNumbers(op.getValue(), at, count);
      y = e.select(isPair, y, noNumbers);
      for (int64_t from : {int64_t(0), shape.lanes}) {
        Value interleaved = interleave(x, y, from);
        e.store(interleaved, values, {pair, e.add(channel, from)});
        sum = dot(sum, interleaved, noPairs);
      }
      return Values{sum};
    };
    return forBlocks(valueDepth, carried, packBlock);
  };
  // 0 times all values: NaN where one is not finite.
  Values check = e.loop(zero, pairs, one, noSum, packPair);
  Value areFinite = arith::CmpFOp::create(e.b, e.loc, arith::CmpFPredicate::ORD,
                                          check[0], check[0]);
  valuesAreFinite = vector::ReductionOp::create(
      e.b, e.loc, vector::CombiningKind::AND, areFinite);
}

Values BF16TileKernel::forChannels(
    Value panel, ValueRange inits,
    function_ref<Values(Value, ValueRange, ValueRange)> body) {
  Value zero = e.index(0), one = e.index(1), two = e.index(2);
  Value half = e.splatInt(16),
        high = e.splatInt(static_cast<int32_t>(0xffff0000));
  auto toFloat = [&](Value bits) -> Value {
    return arith::BitcastOp::create(e.b, e.loc, e.vectorType, bits);
  };
  auto visit = [&](Value pair, bool isPair, ValueRange carried) {
    Values even, odd;
    for (Value bits : loadLanes(query, {panel, pair})) {
      Value low = arith::ShLIOp::create(e.b, e.loc, bits, half);
      even.push_back(toFloat(low));
      odd.push_back(toFloat(e.both(bits, high)));
    }
    Value channel = e.mul(pair, two);
    Values next = body(channel, even, carried);
    return isPair ? body(e.add(channel, 1), odd, next) : next;
  };
  Value pairs = e.index(depth / 2);
  Values sums =
      e.loop(zero, pairs, one, inits, [&](Value pair, ValueRange carried) {
        return visit(pair, /*isPair=*/true, carried);
      });
  if (depth % 2)
    sums = visit(pairs, /*isPair=*/false, sums);
  return sums;
}

Values BF16TileKernel::queryNorms(Value panel) {
  // Scaled before they are squared: a large scale may be what keeps the squares
  // from underflow.
  Value factor = e.broadcast(op.getScale());
  auto addSquares = [&](Value, ValueRange queries, ValueRange carried) {
    Values next;
    for (auto [sum, q] : llvm::zip(carried, queries)) {
      Value scaled = e.mulf(q, factor);
      next.push_back(e.fma(scaled, scaled, sum));
    }
    return next;
  };
  Values sums(shape.tileVectors, e.splat(lostSquares()));
  Values norms = forChannels(panel, sums, addSquares);
  for (Value &norm : norms)
    norm = math::SqrtOp::create(e.b, e.loc, norm);
  return norms;
}

Values BF16TileKernel::multiplyCentre(Value panel, Value block) {
  auto addProducts = [&](Value channel, ValueRange queries,
                         ValueRange carried) {
    Value at[] = {batch, head, block, channel};
    Value all = e.broadcast(e.loadScalar(op.getSummary(), at));
    Values next;
    for (auto [sum, q] : llvm::zip(carried, queries))
      next.push_back(e.fma(all, q, sum));
    return next;
  };
  Values zeros(shape.tileVectors, e.splat(0));
  Values products = forChannels(panel, zeros, addProducts);
  Value factor = e.broadcast(op.getScale());
  for (Value &product : products)
    product = e.mulf(product, factor);
  return products;
}

Values BF16TileKernel::multiplyKeys(Value panel, Value first, int64_t tile) {
  int64_t vectors = shape.tileVectors;
  Values keys;
  for (int64_t r = 0; r < tile; ++r)
    keys.push_back(e.add(first, r));
  auto addPairs = [&](Value pair, ValueRange carried,
                      function_ref<Value(Value)> loadPair) {
    Values q = loadLanes(query, {panel, pair}), next;
    for (int64_t r = 0; r < tile; ++r) {
      Value all = e.broadcast(loadPair(keys[r]));
      for (int64_t v = 0; v < vectors; ++v)
        next.push_back(dot(carried[r * vectors + v], all, q[v]));
    }
    return next;
  };
  auto twoType = VectorType::get(2, e.b.getBF16Type());
  auto pairType = VectorType::get(1, e.b.getI32Type());
  Values zeros(tile * vectors, e.splat(0));
  Value zero = e.index(0), pairs = e.index(depth / 2), one = e.index(1);
  Values sums =
      e.loop(zero, pairs, one, zeros, [&](Value pair, ValueRange carried) {
        Value channel = e.mul(pair, e.index(2));
        return addPairs(pair, carried, [&](Value key) -> Value {
          Value at[] = {batch, head, key, channel};
          Value two = vector::LoadOp::create(e.b, e.loc, twoType, op.getKey(),
                                             ValueRange(at));
          Value bits = vector::BitCastOp::create(e.b, e.loc, pairType, two);
          return vector::ExtractOp::create(e.b, e.loc, bits, 0);
        });
      });
  // The last channel of an odd depth goes with 0, as it does in the queries.
  if (depth % 2) {
    Value channel = e.index(depth - 1);
    sums = addPairs(pairs, sums, [&](Value key) -> Value {
      Value x = e.loadScalar(op.getKey(), {batch, head, key, channel});
      Value bits = arith::BitcastOp::create(e.b, e.loc, e.b.getI16Type(), x);
      return arith::ExtUIOp::create(e.b, e.loc, e.b.getI32Type(), bits);
    });
  }
  Value factor = e.broadcast(op.getScale());
  for (Value &sum : sums)
    sum = e.mulf(sum, factor);
  return sums;
}

Values BF16TileKernel::weighKeys(Value count, ValueRange maxima) {
  int64_t vectors = shape.tileVectors;
  Value zero = e.index(0), one = e.index(1), nothing = e.splat(0);
  // Two numbers 1 of bf16.
  Value ones = e.splatInt(0x3f803f80);
  auto roundedType = VectorType::get(shape.lanes, e.b.getBF16Type());
  auto weigh = [&](Value row) {
    Values result = loadLanes(scores, row);
    Values joined = op.getPartitions() ? loadLanes(counts, row) : Values();
    for (int64_t v = 0; v < vectors; ++v) {
      result[v] = e.exp(e.subf(result[v], maxima[v]));
      if (op.getPartitions())
        result[v] = e.mulf(result[v], joined[v]);
    }
    return result;
  };
  auto round = [&](Value x) -> Value {
    return x86vector::CvtPackedF32ToBF16Op::create(e.b, e.loc, roundedType, x);
  };
  Values inits((exactSum ? 2 : 1) * vectors, nothing);
  return e.loop(zero, e.ceilDiv(count, 2), one, inits,
                [&](Value pair, ValueRange carried) {
                  Value first = e.mul(pair, e.index(2)),
                        second = e.add(first, one);
                  Value isPair = e.less(second, count);
                  Values low = weigh(first), high = weigh(second),
                         sums(carried), pairs;
                  for (int64_t v = 0; v < vectors; ++v) {
                    high[v] = e.select(isPair, high[v], nothing);
                    if (exactSum)
                      sums[vectors + v] =
                          e.addf(e.addf(sums[vectors + v], low[v]), high[v]);
                    Value x = round(low[v]), y = round(high[v]);
                    pairs.push_back(interleave(x, y));
                    sums[v] = dot(sums[v], pairs[v], ones);
                  }
                  storeLanes(pairs, weights, pair);
                  return sums;
                });
}

Value BF16TileKernel::isFinite(Value, Value) { return valuesAreFinite; }

Values BF16TileKernel::maskPairs(Value panel, Value begin, Value pair) {
  Value first = e.mul(pair, e.index(2));
  Values low = seenBy(panel, begin, first);
  Values high = seenBy(panel, begin, e.add(first, 1));
  Value nothing = e.splatInt(0), lowBits = e.splatInt(0xffff);
  Value highBits = e.splatInt(static_cast<int32_t>(0xffff0000));
  Values masks;
  for (auto [x, y] : llvm::zip(low, high)) {
    Value bits = e.select(x, lowBits, nothing);
    masks.push_back(
        arith::OrIOp::create(e.b, e.loc, bits, e.select(y, highBits, nothing)));
  }
  return masks;
}

Values BF16TileKernel::multiplyValues(Value panel, Value begin, Value count,
                                      ValueRange channels, bool guarded) {
  int64_t vectors = shape.tileVectors;
  Values zeros(channels.size() * vectors, e.splat(0));
  Value zero = e.index(0), one = e.index(1), two = e.index(2);
  Value firstPair = e.floorDiv(e.sub(begin, tileBegin), two);
  return e.loop(
      zero, e.ceilDiv(count, 2), one, zeros,
      [&](Value pair, ValueRange carried) {
        Values weight = loadLanes(weights, pair);
        Values masks = guarded ? maskPairs(panel, begin, pair) : Values();
        Value row = e.add(firstPair, pair);
        Values next;
        for (size_t r = 0; r < channels.size(); ++r) {
          Value all = e.broadcast(e.loadScalar(values, {row, channels[r]}));
          for (int64_t v = 0; v < vectors; ++v) {
            Value seen = guarded ? e.both(all, masks[v]) : all;
            next.push_back(dot(carried[r * vectors + v], seen, weight[v]));
          }
        }
        return next;
      });
}
