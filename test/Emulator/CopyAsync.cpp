//===- CopyAsync.cpp - cp.async -------------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Bulk.h"
#include "Lanes.h"
#include "Memory.h"

#include <algorithm>

namespace alibi::emulator {

void Warp::finishCopies(Mask mask, uint32_t pending, bool all) {
  size_t kept = 0;
  for (const CopyAsync &copy : copies) {
    bool finishes = mask >> copy.lane & 1 &&
                    (all || copy.group + pending <= committed[copy.lane]);
    if (!finishes) {
      copies[kept++] = copy;
      continue;
    }
    uint8_t *to = block->shared.at(copy.destination);
    if (copy.sourceBytes)
      std::memcpy(to, reinterpret_cast<const uint8_t *>(copy.source),
                  copy.sourceBytes);
    std::memset(to + copy.sourceBytes, 0, copy.bytes - copy.sourceBytes);
    block->shared.land(copy.destination, copy.bytes, index, true);
  }
  copies.resize(kept);
}

namespace {

/// set[0]: bytes; set[1]: width of the source's address; set[2]: what the third
/// operand is: 0 nothing, 1 the bytes to read (row c), 2 a predicate (row c)
/// that leaves the source out; offset of the source: list[0].
void runCopy(Warp &w, const Instruction &i, Mask m) {
  Block &block = *w.block;
  uint32_t bytes = i.set[0];
  uint64_t addresses[32];
  for (Mask left = m; left; left &= left - 1) {
    int l = __builtin_ctz(left);
    uint64_t to = w.address(i.a, i.set[5], l) + i.offset;
    uint64_t from =
        w.address(i.b, i.set[1], l) + static_cast<int32_t>(i.list[0]);
    addresses[l] = to;
    uint32_t read = bytes;
    if (i.set[2] == 1)
      read = w.row<uint32_t>(i.c)[l];
    else if (i.set[2] == 2 && w.predicate(i.c) >> l & 1)
      read = 0;
    if (read > bytes)
      w.fail("cp.async of " + std::to_string(read) + " bytes, more than " +
                 std::to_string(bytes),
             l);
    if (to % bytes != 0 || from % bytes != 0)
      w.fail("cp.async's addresses are not multiples of " +
                 std::to_string(bytes),
             l, kErrorMisaligned);
    if (!block.shared.contains(to, bytes))
      w.fail("cp.async writes outside of shared memory", l,
             kErrorIllegalAddress);
    if (read)
      w.global(from, read, l, false);
    std::string wrong =
        block.shared.depart(static_cast<uint32_t>(to), bytes, w.index);
    if (!wrong.empty())
      w.fail(wrong, l);
    w.copies.push_back({static_cast<uint8_t>(l), static_cast<uint8_t>(bytes),
                        static_cast<uint8_t>(read), w.committed[l] + 1,
                        static_cast<uint32_t>(to), from});
  }
  block.counters.sharedConflicts += bankConflicts(addresses, m, bytes);
}

void runCommit(Warp &w, const Instruction &i, Mask m) {
  for (; m; m &= m - 1)
    ++w.committed[__builtin_ctz(m)];
}

/// set[0]: groups that may stay; set[1]: waits for all.
void runWait(Warp &w, const Instruction &i, Mask m) {
  w.finishCopies(m, i.set[0], i.set[1]);
}

void decodeCopy(Decoder &d, const Statement &s, Instruction &i) {
  if (s.has("bulk"))
    return decodeBulk(d, s, i);
  if (s.words.size() > 1 && s.words[1] == "reduce")
    d.fail("not supported");
  if (s.has("mbarrier"))
    return decodeCopyArrive(d, s, i);
  if (s.has("commit_group")) {
    i.run = runCommit;
    return;
  }
  if (s.has("wait_group") || s.has("wait_all")) {
    i.set[1] = s.has("wait_all");
    if (!i.set[1]) {
      d.expectOperands(s, 1);
      i.set[0] = static_cast<uint16_t>(s.operands[0].value);
    }
    i.run = runWait;
    return;
  }
  if (s.operands.size() < 3)
    d.fail("too few operands");
  d.address(s.operands[0], i);
  int64_t offset = 0;
  i.b = d.secondAddress(s.operands[1], i.set[1], offset);
  i.list = {static_cast<uint32_t>(offset)};
  i.set[0] = static_cast<uint16_t>(s.operands[2].value);
  if (i.set[0] != 4 && i.set[0] != 8 && i.set[0] != 16)
    d.fail("expected 4, 8 or 16 bytes");
  if (s.has("cg") && i.set[0] != 16)
    d.fail("cp.async.cg copies 16 bytes");
  if (s.operands.size() > 3 && !s.has("L2::cache_hint")) {
    bool ignores = d.registerType(s.operands[3]).isPredicate();
    i.set[2] = ignores ? 2 : 1;
    i.c = ignores ? d.predicateSource(s.operands[3])
                  : d.source(s.operands[3], 32);
  }
  i.run = runCopy;
}

} // namespace

void addCopyAsync(Decoder::Table &table) { table["cp"] = decodeCopy; }

} // namespace alibi::emulator
