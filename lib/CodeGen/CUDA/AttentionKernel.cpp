//===- AttentionKernel.cpp - Attention with mma.sync ----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "AttentionKernel.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

AttentionKernel::AttentionKernel(KernelFrame &frame,
                                 const AttentionEntry &entry,
                                 const KernelShape &shape)
    : frame(frame), e(frame.e), entry(entry), op(entry.op), shape(shape),
      tile(frame, entry, shape), queryCopy(e, shape, shape.rows, shape.depth),
      keyCopy(e, shape, shape.keys, shape.depth),
      valueCopy(e, shape, shape.keys, shape.valueDepth) {}

static bool isSampled(AttentionOp op) {
  return isa<SampledAttr>(op.getMethod());
}
static bool isCertified(AttentionOp op) {
  return llvm::any_of(op.getMethods(), llvm::IsaPred<CertifiedAttr>);
}

KernelShape cuda::chooseShape(const AttentionEntry &entry, int64_t rows) {
  AttentionOp op = entry.op;
  KernelShape shape;
  shape.depth = op.getQuery().getType().getDimSize(3);
  shape.valueDepth = op.getValue().getType().getDimSize(3);
  shape.element = op.getQuery().getType().getElementType();
  // Deep accumulators leave registers for fewer scores, and rows that decide
  // together, or share few keys, for fewer rows.
  bool isDeep = std::max(shape.depth, shape.valueDepth) > 128;
  bool isNear = isDeep || isSampled(op) || isCertified(op);
  shape.rows = isNear ? std::min<int64_t>(rows, 64) : rows;
  shape.keys = isDeep && !isCertified(op) ? 32 : kSummaryBlock;
  shape.warps = shape.rows / kFragmentRows;
  // Deep tiles fill the memory that there is.
  if (isDeep && (isCertified(op) || isSampled(op)))
    shape.stages = 1;
  return shape;
}

static int64_t scratchBytes(AttentionOp op, const KernelShape &shape) {
  int64_t bytes = TileRows::reductionBytes(shape.warps);
  if (isSampled(op))
    bytes += MaskCounts::bytes(shape);
  if (isCertified(op))
    bytes += TileNeeds::bytes(shape);
  return bytes;
}

KernelAttr AttentionKernel::describe(const AttentionEntry &entry,
                                     const KernelShape &shape,
                                     int64_t maxRows) {
  AttentionOp op = entry.op;
  bool isTuned = shape.depth == shape.valueDepth &&
                 (shape.depth == 64 || shape.depth == 128);
  // Rows without keys in one part may have some in another; what may be
  // skipped is known to the part that has the nearest keys.
  bool canSplit = !isSampled(op) && !isCertified(op);
  return KernelAttr::get(
      op.getContext(), KernelRole::Attention, KernelFamily::Mma,
      shape.threads(), shape.scratchPlace() + scratchBytes(op, shape),
      shape.rows, shape.keys, maxRows, /*min_queries=*/0, canSplit,
      /*whole_heads=*/isSampled(op), isTuned);
}

Values AttentionKernel::State::flat() const {
  Values all(out);
  all.append(softmax.maximum);
  all.append(softmax.sum);
  return all;
}

AttentionKernel::State AttentionKernel::State::with(ValueRange flat) const {
  size_t count = out.size();
  return {Values(flat.take_front(count)),
          {Values(flat.slice(count, 2)), Values(flat.slice(count + 2, 2))}};
}

void AttentionKernel::copyQueries() {
  Value base = frame.get(&KernelArguments::query);
  Value outer =
      e.mul(e.extend(tile.batch), frame.get(&KernelArguments::queryStrides, 0));
  base = e.element(base, outer, shape.element);
  Value headStride = frame.get(&KernelArguments::queryStrides, 1);
  Value rowStride = frame.get(&KernelArguments::queryStrides, 2);
  Value perHead = frame.get(&KernelArguments::rowsPerHead);
  Value group = frame.get(&KernelArguments::group);
  Value queries = frame.get(&KernelArguments::queries);
  Value firstHead = e.mul(tile.keyHead, group);
  queryCopy.start(memory, [&](Value index) -> std::pair<Value, Value> {
    Value row = e.add(tile.firstRow, index);
    Value g = e.divU(row, perHead);
    Value i = e.sub(row, e.mul(g, perHead));
    Value exists = e.both(e.less(g, group), e.less(i, queries));
    Value head = e.extend(e.add(firstHead, g));
    Value place = e.mul(head, headStride);
    place = e.add(place, e.mul(e.extend(i), rowStride));
    return {e.element(base, place, shape.element), exists};
  });
  commitCopies(e);
  queryCopy.clearPadding(memory);
  for (int64_t stage = 0; stage < shape.stages; ++stage) {
    keyCopy.clearPadding(
        e.add(memory, shape.keyPlace() + stage * shape.keyBytes()));
    valueCopy.clearPadding(
        e.add(memory, shape.valuePlace() + stage * shape.valueBytes()));
  }
}

void AttentionKernel::copyTile(Value index, Value stage) {
  auto copy = [&](TileCopy &copier, uint64_t KernelArguments::*field,
                  int64_t (KernelArguments::*strides)[3], int64_t place,
                  int64_t bytes) {
    Value outer = e.mul(e.extend(tile.batch), frame.get(strides, 0));
    Value inner = e.mul(e.extend(tile.keyHead), frame.get(strides, 1));
    Value base =
        e.element(frame.get(field), e.add(outer, inner), shape.element);
    Value address = e.add(e.add(memory, place), e.mul(stage, bytes));
    copier.startRows(address, base, frame.get(strides, 2),
                     e.mul(index, shape.keys),
                     frame.get(&KernelArguments::keys));
  };
  copy(keyCopy, &KernelArguments::key, &KernelArguments::keyStrides,
       shape.keyPlace(), shape.keyBytes());
  copy(valueCopy, &KernelArguments::value, &KernelArguments::valueStrides,
       shape.valuePlace(), shape.valueBytes());
  commitCopies(e);
}

Values AttentionKernel::multiplyKeys(Value stage) {
  Value address = e.add(memory, shape.keyPlace());
  keyReader->setTile(e.add(address, e.mul(stage, shape.keyBytes())));
  queryReader->setTile(e.opaque(queryTile));
  Values products(shape.keys / 2, e.f32(0));
  for (int64_t column = 0; column < KernelShape::padded(shape.depth);
       column += kFragmentDepth) {
    Values left = queryReader->read(0, column);
    for (int64_t key = 0; key < shape.keys; key += 16) {
      Values right = keyReader->read(key, column);
      for (int64_t half = 0; half < 2; ++half) {
        auto part = MutableArrayRef(products).slice((key / 8 + half) * 4, 4);
        Values sum = multiply(e, shape.element, left,
                              ArrayRef(right).slice(2 * half, 2), part);
        llvm::copy(sum, part.begin());
      }
    }
  }
  return products;
}

AttentionKernel::State AttentionKernel::addTile(State state, ScoreTile scored,
                                                Value stage, Value isPoisoned) {
  Values factors = state.softmax.update(e, scored);
  for (auto [k, x] : llvm::enumerate(state.out))
    x = e.mulF(x, factors[k / 2 % 2]);
  Values weights = packWeights(e, shape.element, scored);
  Value address = e.add(memory, shape.valuePlace());
  address = e.add(address, e.mul(stage, shape.valueBytes()));
  state.out = e.choose(
      isPoisoned,
      [&] {
        return addNonFinite(e, shape, *valueReader, address, weights, scored,
                            state.out);
      },
      [&] {
        valueReader->setTile(address);
        return addValues(e, shape, *valueReader, weights, state.out);
      });
  return state;
}

AttentionKernel::State AttentionKernel::visit(State state, Value count,
                                              function_ref<Value(Value)> tileOf,
                                              Score score, bool isMasked) {
  Value zero = e.i32(0);
  e.when(e.less(zero, count), [&] { copyTile(tileOf(zero), zero); });
  Values last =
      e.loop(zero, count, 1, state.flat(), [&](Value k, ValueRange carried) {
        State current = state.with(carried);
        Value index = tileOf(k), stage = e.bitAnd(k, shape.stages - 1);
        waitForCopies(e);
        e.barrier();
        Value next = e.add(k, 1);
        auto copyNext = [&](Value place) {
          e.when(e.less(next, count), [&] { copyTile(tileOf(next), place); });
        };
        if (shape.stages > 1)
          copyNext(e.bitXor(stage, 1));
        auto finish = [&](State after) {
          if (shape.stages == 1) {
            e.barrier();
            copyNext(stage);
          }
          return after.flat();
        };
        Values products = multiplyKeys(stage);
        Value begin = e.mul(index, shape.keys);
        // What is not seen by all may be NaN to those who do not see it.
        auto masked = [&] {
          ScoreTile scored = score(products, begin);
          Value address = e.add(memory, shape.valuePlace());
          address = e.add(address, e.mul(stage, shape.valueBytes()));
          Value found =
              findNonFinite(e, shape, address, e.thread(), shape.threads());
          return std::pair(scored, e.anyOfBlock(found));
        };
        if (isMasked) {
          auto [scored, isPoisoned] = masked();
          return finish(addTile(current, scored, stage, isPoisoned));
        }
        auto flatten = [](const ScoreTile &scored, Value isPoisoned) {
          Values all(scored.scores);
          all.append(scored.seen);
          all.push_back(isPoisoned);
          return all;
        };
        Values all = e.choose(
            scores->isPlain(tile, begin, shape.keys),
            [&] {
              ScoreTile plain = scores->biased(products, tile, begin);
              plain.seen = Values((products.size() + 31) / 32, e.i32(-1));
              return flatten(plain, e.i1(false));
            },
            [&] {
              auto [scored, isPoisoned] = masked();
              return flatten(scored, isPoisoned);
            });
        ScoreTile scored;
        scored.scores = Values(ArrayRef(all).take_front(products.size()));
        scored.seen =
            Values(ArrayRef(all).drop_front(products.size()).drop_back());
        return finish(addTile(current, scored, stage, all.back()));
      });
  // Nobody still reads what is to be copied next.
  e.barrier();
  return state.with(last);
}

AttentionKernel::State AttentionKernel::visitKeys(State state, Value firstKey,
                                                  Value lastKey, Score score,
                                                  bool isMasked) {
  Value first = e.divU(firstKey, shape.keys);
  Value last = e.ceilDivU(lastKey, shape.keys);
  Value splits = frame.get(&KernelArguments::splits);
  Value more = e.add(e.sub(last, first), e.sub(splits, 1));
  Value share = e.divU(more, splits);
  Value begin = e.min(e.add(first, e.mul(share, tile.split)), last);
  Value end = e.min(e.add(begin, share), last);
  Value count = e.sub(end, begin), latest = e.sub(end, 1);
  return visit(
      state, count, [&](Value k) { return e.sub(latest, k); }, score, isMasked);
}

void AttentionKernel::build() {
  memory = frame.shared(0);
  Value thread = e.thread();
  Value lane = e.bitAnd(thread, 31), warp = e.shr(thread, 5);
  Value firstOfWarp = e.mul(warp, kFragmentRows);
  firstRow = e.add(firstOfWarp, e.shr(lane, 2));
  copyQueries();
  for (int64_t half = 0; half < 2; ++half)
    rows.push_back(tile.describe(e.add(firstRow, 8 * half)));
  Value scratch = e.add(memory, shape.scratchPlace());
  tile.findRange(rows, scratch);
  using Operand = TileReader::Operand;
  int64_t pitch = KernelShape::pitch(shape.depth);
  queryReader.emplace(e, Operand::Left, pitch);
  queryTile = e.add(memory, e.mul(firstOfWarp, pitch));
  keyReader.emplace(e, Operand::Right, pitch);
  valueReader.emplace(e, Operand::RightTransposed,
                      KernelShape::pitch(shape.valueDepth));

  Values zeros(KernelShape::padded(shape.valueDepth) / 2, e.f32(0));
  State state = {zeros, Softmax::start(e)};
  double samples = 1;
  if (isSampled(op)) {
    auto method = cast<SampledAttr>(op.getMethod());
    samples =
        static_cast<double>(method.getSamples()) * MaskCounts::unit(method);
    state = visitSampled(state);
  } else {
    scores.emplace(frame, op, rows);
    if (isCertified(op)) {
      state = visitNeeded(state);
    } else {
      state = visitKeys(state, tile.begin, tile.end,
                        [&](ValueRange products, Value first) {
                          return scores->masked(products, first);
                        });
      writeNothingDropped();
    }
  }
  state.softmax.finish(e);
  // Described again: what they are would take registers from the loops.
  for (auto [half, row] : llvm::enumerate(rows)) {
    Value index = e.opaque(e.add(firstRow, 8 * half));
    Row again = tile.describe(index);
    if (isSampled(op))
      again.common = row.common;
    row = again;
  }
  RowResults(frame, op, shape, tile)
      .write(rows, state.out, state.softmax, samples);
}
