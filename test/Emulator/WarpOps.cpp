//===- WarpOps.cpp - What the threads of a warp do together ---------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Lanes.h"

#include <algorithm>

namespace alibi::emulator {
namespace {

/// The member mask (a row), which the active threads must be.
Mask members(Warp &w, uint32_t row, Mask m) {
  int first = __builtin_ctz(m);
  Mask wanted = w.row<uint32_t>(row)[first];
  for (Mask left = m; left; left &= left - 1)
    if (w.row<uint32_t>(row)[__builtin_ctz(left)] != wanted)
      w.fail("the member masks of the threads differ", __builtin_ctz(left));
  // Those that have exited do not count.
  if ((wanted & w.live) != m) {
    char text[96];
    snprintf(text, sizeof(text),
             "the member mask is 0x%x, but active are the threads 0x%x", wanted,
             m);
    w.fail(text);
  }
  return wanted;
}

/// shfl; set[0]: 0 up, 1 down, 2 bfly, 3 idx. list: the mask, the predicate's
/// destination or 0.
void runShuffle(Warp &w, const Instruction &i, Mask m) {
  members(w, i.list[0], m);
  const uint32_t *a = w.row<uint32_t>(i.a), *b = w.row<uint32_t>(i.b),
                 *c = w.row<uint32_t>(i.c);
  uint32_t result[32], inRange = 0;
  forLanes(m, [&](int lane) {
    int segment = static_cast<int>(c[lane] >> 8 & 31);
    int clamp = static_cast<int>(c[lane] & 31);
    int last = (lane & segment) | (clamp & ~segment);
    int first = lane & segment, distance = static_cast<int>(b[lane] & 31);
    int from = i.set[0] == 0   ? lane - distance
               : i.set[0] == 1 ? lane + distance
               : i.set[0] == 2 ? lane ^ distance
                               : first | (distance & ~segment);
    bool valid = i.set[0] == 0 ? from >= last : from <= last;
    if (!valid)
      from = lane;
    if (!(m >> from & 1))
      w.fail("shfl reads from thread " + std::to_string(from) +
                 " of the warp, which takes no part",
             lane);
    result[lane] = a[from];
    inRange |= uint32_t(valid) << lane;
  });
  uint32_t *d = w.row<uint32_t>(i.dest);
  forLanes(m, [&](int lane) { d[lane] = result[lane]; });
  if (i.list[1])
    setPredicate(w.predicate(i.list[1]), inRange, m);
}

void decodeShuffle(Decoder &d, const Statement &s, Instruction &i) {
  if (!s.has("sync"))
    d.fail("expected .sync");
  d.expectOperands(s, 5);
  bool pair = s.operands[0].kind == Operand::Pair;
  i.dest = d.destination(pair ? s.operands[0].parts[0] : s.operands[0], 32);
  i.a = d.source(s.operands[1], 32);
  i.b = d.source(s.operands[2], 32);
  i.c = d.source(s.operands[3], 32);
  i.list = {d.source(s.operands[4], 32),
            pair ? d.predicateDestination(s.operands[0].parts[1]) : 0};
  i.set[0] = s.has("up") ? 0 : s.has("down") ? 1 : s.has("bfly") ? 2 : 3;
  i.run = runShuffle;
}

/// vote; set[0]: 0 all, 1 any, 2 uni, 3 ballot; set[1]: source is negated.
void runVote(Warp &w, const Instruction &i, Mask m) {
  members(w, i.b, m);
  uint32_t votes = w.predicate(i.a);
  votes = (i.set[1] ? ~votes : votes) & m;
  if (i.set[0] == 3) {
    uint32_t *d = w.row<uint32_t>(i.dest);
    forLanes(m, [&](int lane) { d[lane] = votes; });
    return;
  }
  bool result = i.set[0] == 0   ? votes == m
                : i.set[0] == 1 ? votes != 0
                                : votes == 0 || votes == m;
  setPredicate(w.predicate(i.dest), result ? kFullMask : 0, m);
}
void decodeVote(Decoder &d, const Statement &s, Instruction &i) {
  if (!s.has("sync"))
    d.fail("expected .sync");
  d.expectOperands(s, 3);
  i.set[0] = s.has("all") ? 0 : s.has("any") ? 1 : s.has("uni") ? 2 : 3;
  i.set[1] = s.operands[1].negated;
  i.dest = i.set[0] == 3 ? d.destination(s.operands[0], 32)
                         : d.predicateDestination(s.operands[0]);
  i.a = d.predicateSource(s.operands[1]);
  i.b = d.source(s.operands[2], 32);
  i.run = runVote;
}

/// match; set[0]: all; list[0]: the predicate's destination or 0.
template <class T> void runMatch(Warp &w, const Instruction &i, Mask m) {
  members(w, i.b, m);
  const T *a = w.row<T>(i.a);
  uint32_t result[32];
  bool allSame = true;
  forLanes(m, [&](int lane) {
    result[lane] = 0;
    for (int other = 0; other < 32; ++other)
      if (m >> other & 1 && a[other] == a[lane])
        result[lane] |= 1u << other;
    allSame &= result[lane] == m;
  });
  uint32_t *d = w.row<uint32_t>(i.dest);
  forLanes(m, [&](int lane) {
    d[lane] = i.set[0] ? (allSame ? m : 0) : result[lane];
  });
  if (i.list[0])
    setPredicate(w.predicate(i.list[0]), allSame ? kFullMask : 0, m);
}
void decodeMatch(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 3);
  Type type = typeOf(s);
  bool pair = s.operands[0].kind == Operand::Pair;
  i.dest = d.destination(pair ? s.operands[0].parts[0] : s.operands[0], 32);
  i.list = {pair ? d.predicateDestination(s.operands[0].parts[1]) : 0};
  i.a = d.source(s.operands[1], type);
  i.b = d.source(s.operands[2], 32);
  i.set[0] = s.has("all");
  i.run = type.bits == 64 ? runMatch<uint64_t> : runMatch<uint32_t>;
}

void runActive(Warp &w, const Instruction &i, Mask m) {
  uint32_t *d = w.row<uint32_t>(i.dest);
  forLanes(m, [&](int lane) { d[lane] = m; });
}
void decodeActive(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 1);
  i.dest = d.destination(s.operands[0], 32);
  i.run = runActive;
}

const char *const kReductions[] = {"add", "min", "max", "and", "or", "xor"};
template <class T> void runReduce(Warp &w, const Instruction &i, Mask m) {
  members(w, i.b, m);
  const T *a = w.row<T>(i.a);
  T result = a[__builtin_ctz(m)];
  for (Mask left = m & (m - 1); left; left &= left - 1) {
    T other = a[__builtin_ctz(left)];
    switch (i.set[0]) {
    case 0:
      result = static_cast<T>(uint32_t(result) + uint32_t(other));
      break;
    case 1:
      result = std::min(result, other);
      break;
    case 2:
      result = std::max(result, other);
      break;
    case 3:
      result &= other;
      break;
    case 4:
      result |= other;
      break;
    default:
      result ^= other;
    }
  }
  T *d = w.row<T>(i.dest);
  forLanes(m, [&](int lane) { d[lane] = result; });
}
void decodeReduce(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 3);
  Type type = typeOf(s);
  if (type.isFloat() || type.bits != 32)
    d.fail("redux is supported for integers of 32 bits");
  i.dest = d.destination(s.operands[0], 32);
  i.a = d.source(s.operands[1], 32);
  i.b = d.source(s.operands[2], 32);
  for (uint16_t k = 0; k < 6; ++k)
    if (s.has(kReductions[k]))
      i.set[0] = k;
  i.run = type.isSigned() ? runReduce<int32_t> : runReduce<uint32_t>;
}

void runElect(Warp &w, const Instruction &i, Mask m) {
  members(w, i.a, m);
  uint32_t leader = static_cast<uint32_t>(__builtin_ctz(m));
  uint32_t *d = w.row<uint32_t>(i.dest);
  forLanes(m, [&](int lane) { d[lane] = leader; });
  setPredicate(w.predicate(i.b), 1u << leader, m);
}
void decodeElect(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 2);
  if (s.operands[0].kind != Operand::Pair)
    d.fail("expected d|p");
  i.dest = d.destination(s.operands[0].parts[0], 32);
  i.b = d.predicateDestination(s.operands[0].parts[1]);
  i.a = d.source(s.operands[1], 32);
  i.run = runElect;
}

} // namespace

/// bar.warp.sync
void runWarpBarrier(Warp &w, const Instruction &i, Mask m) {
  members(w, i.a, m);
}

void addWarp(Decoder::Table &table) {
  table["shfl"] = decodeShuffle;
  table["vote"] = decodeVote;
  table["match"] = decodeMatch;
  table["activemask"] = decodeActive;
  table["redux"] = decodeReduce;
  table["elect"] = decodeElect;
}

} // namespace alibi::emulator
