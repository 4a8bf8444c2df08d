//===- Barrier.cpp - Barriers of blocks -----------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Lanes.h"

namespace alibi::emulator {

void runWarpBarrier(Warp &w, const Instruction &i, Mask m);

void finishReduction(Warp &w, const Barrier &barrier) {
  const Instruction *i = w.reduction;
  w.reduction = nullptr;
  if (!i)
    return;
  Mask m = w.live;
  if (i->set[0] == 3) {
    uint32_t *d = w.row<uint32_t>(i->dest);
    forLanes(m, [&](int lane) { d[lane] = barrier.count; });
    return;
  }
  bool result = i->set[0] == 1 ? barrier.all : barrier.any;
  setPredicate(w.predicate(i->dest), result ? kFullMask : 0, m);
}

namespace {

/// The same value in all active threads.
uint32_t uniform(Warp &w, uint32_t row, Mask m, const char *what) {
  const uint32_t *values = w.row<uint32_t>(row);
  uint32_t value = values[__builtin_ctz(m)];
  for (Mask left = m; left; left &= left - 1)
    if (values[__builtin_ctz(left)] != value)
      w.fail(std::string(what) + " differs between threads of the warp",
             __builtin_ctz(left));
  return value;
}

/// a: the number, b: the threads or 0; set[0]: 0 none, 1 and, 2 or, 3 popc of
/// predicate c, negated if set[1]; set[2]: waits.
void runBarrier(Warp &w, const Instruction &i, Mask m) {
  if (m != w.live)
    w.fail("a barrier that not all threads of the warp reach together");
  uint32_t id = uniform(w, i.a, m, "the barrier");
  uint32_t count = i.b ? uniform(w, i.b, m, "the number of threads") : 0;
  if (id >= 16)
    w.fail("barriers are numbered from 0 to 15, not " + std::to_string(id));
  if (i.set[0]) {
    Barrier &barrier = w.block->barriers[id];
    uint32_t votes = w.predicate(i.c);
    votes = (i.set[1] ? ~votes : votes) & m;
    barrier.count += __builtin_popcount(votes);
    barrier.all &= votes == m;
    barrier.any |= votes != 0;
    w.reduction = &i;
  }
  w.block->arrive(w, static_cast<int>(id), count, i.set[2]);
}

void runClusterWait(Warp &w, const Instruction &i, Mask m) {
  if (m != w.live)
    w.fail("a barrier that not all threads of the warp reach together");
  w.block->arrive(w, kClusterBarrier, 0, true);
}

void decodeBarrier(Decoder &d, const Statement &s, Instruction &i) {
  if (s.has("warp")) {
    d.expectOperands(s, 1);
    i.a = d.source(s.operands[0], 32);
    i.run = runWarpBarrier;
    return;
  }
  if (s.has("cluster")) {
    // One block is a cluster: the wait alone brings its warps together.
    if (s.has("wait")) {
      i.flow = Flow::Turn;
      i.run = runClusterWait;
    }
    return;
  }
  i.flow = Flow::Turn;
  bool reduces = s.has("red");
  i.set[2] = !s.has("arrive");
  size_t first = reduces ? 1 : 0, last = s.operands.size() - (reduces ? 1 : 0);
  if (s.operands.size() < 1 + 2 * first || last - first > 2)
    d.fail("not the number of operands that is expected");
  if (!i.set[2] && last - first != 2)
    d.fail("bar.arrive needs the number of threads");
  i.a = d.source(s.operands[first], 32);
  if (last - first == 2)
    i.b = d.source(s.operands[first + 1], 32);
  if (reduces) {
    i.set[0] = s.has("and") ? 1 : s.has("or") ? 2 : 3;
    i.dest = i.set[0] == 3 ? d.destination(s.operands[0], 32)
                           : d.predicateDestination(s.operands[0]);
    i.c = d.predicateSource(s.operands.back());
    i.set[1] = s.operands.back().negated;
  }
  i.run = runBarrier;
}

} // namespace

void addBarrier(Decoder::Table &table) {
  table["bar"] = table["barrier"] = decodeBarrier;
}

} // namespace alibi::emulator
