//===- Mbarrier.cpp - Barriers in shared memory ---------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Bulk.h"
#include "Lanes.h"
#include "Memory.h"

namespace alibi::emulator {

uint32_t sharedAddress(Warp &w, uint64_t address, Space space, int lane) {
  if (space == Space::Generic) {
    if (address >> kWindowShift != kSharedWindow >> kWindowShift)
      w.fail("the address is not one of shared memory", lane,
             kErrorIllegalAddress);
    address -= kSharedWindow;
  }
  if (!w.block->shared.contains(address, 1))
    w.fail("the address is outside of shared memory", lane,
           kErrorIllegalAddress);
  return static_cast<uint32_t>(address);
}

Mbarrier &findMbarrier(Warp &w, uint64_t address, int lane) {
  Block &block = *w.block;
  auto found = block.mbarriers.find(static_cast<uint32_t>(address));
  if (found == block.mbarriers.end())
    w.fail("there is no mbarrier at shared address " + std::to_string(address),
           lane);
  Mbarrier &barrier = found->second;
  if (block.launch->raceCheck && barrier.warp != w.index &&
      barrier.epoch == block.shared.currentEpoch())
    w.fail("race: the mbarrier was initialised by warp " +
               std::to_string(barrier.warp) + " with no barrier in between",
           lane);
  return barrier;
}

/// Goes on to the next phase where this one is complete.
void completePhase(Block &block, Mbarrier &barrier) {
  ++block.events;
  if (barrier.pending || barrier.bytes)
    return;
  ++barrier.phase;
  barrier.pending = barrier.count;
  block.event();
}

void mbarrierComplete(Block &block, uint32_t address, int64_t bytes) {
  auto found = block.mbarriers.find(address);
  if (found == block.mbarriers.end())
    return;
  found->second.bytes -= bytes;
  completePhase(block, found->second);
}

std::string mbarrierText(const Block &block, uint32_t address) {
  if (address == Warp::kSleeps)
    return "time to pass (nanosleep)";
  if (address == Warp::kWaitsForGroup)
    return "wgmma of the other warps of its warpgroup";
  std::string text =
      "the mbarrier at shared address " + std::to_string(address);
  auto found = block.mbarriers.find(address);
  if (found == block.mbarriers.end())
    return text;
  const Mbarrier &barrier = found->second;
  return text + " in phase " + std::to_string(barrier.phase) + ": " +
         std::to_string(barrier.pending) + " of " +
         std::to_string(barrier.count) + " arrivals and " +
         std::to_string(barrier.bytes) + " bytes are missing";
}

namespace {

enum Operation : uint16_t {
  kInit,
  kInvalidate,
  kArrive,
  kArriveExpect,
  kExpect,
  kComplete,
  kArriveDrop,
};

uint32_t addressOf(Warp &w, const Instruction &i, int lane) {
  uint64_t address = w.address(i.a, i.set[5], lane) + i.offset;
  uint32_t shared =
      sharedAddress(w, address, static_cast<Space>(i.set[1]), lane);
  if (shared % 8 != 0)
    w.fail("an mbarrier's address is a multiple of 8", lane, kErrorMisaligned);
  return shared;
}

/// set[0]: the operation; set[1]: the space; b: the count or bytes; dest: the
/// state.
void runMbarrier(Warp &w, const Instruction &i, Mask m) {
  Block &block = *w.block;
  for (; m; m &= m - 1) {
    int l = __builtin_ctz(m);
    uint32_t address = addressOf(w, i, l);
    uint32_t amount = i.b ? w.row<uint32_t>(i.b)[l] : 1;
    if (i.set[0] == kInit) {
      if (amount == 0 || amount >= 1u << 20)
        w.fail("an mbarrier's count is from 1 to 2^20 - 1", l);
      std::string wrong = block.shared.write(address, 8, w.index);
      if (!wrong.empty())
        w.fail(wrong, l);
      Mbarrier made;
      made.count = made.pending = amount;
      made.warp = w.index;
      made.epoch = block.shared.currentEpoch();
      block.mbarriers[address] = made;
      ++block.events;
      continue;
    }
    Mbarrier &barrier = findMbarrier(w, address, l);
    if (i.dest)
      w.row<uint64_t>(i.dest)[l] = barrier.phase;
    uint32_t arrivals = 0;
    switch (i.set[0]) {
    case kInvalidate:
      block.mbarriers.erase(address);
      continue;
    case kArriveDrop:
      --barrier.count;
      arrivals = amount;
      break;
    case kArrive:
      arrivals = amount;
      break;
    case kArriveExpect:
      barrier.bytes += amount;
      arrivals = 1;
      break;
    case kExpect:
      barrier.bytes += amount;
      break;
    case kComplete:
      barrier.bytes -= amount;
      break;
    }
    if (arrivals > barrier.pending)
      w.fail("more arrivals than the mbarrier's count of " +
                 std::to_string(barrier.count) + " in a phase",
             l);
    barrier.pending -= arrivals;
    completePhase(block, barrier);
  }
}

/// try_wait and test_wait; set[0]: by parity; b: the state or parity.
void runWait(Warp &w, const Instruction &i, Mask m) {
  uint32_t passed = 0;
  for (Mask left = m; left; left &= left - 1) {
    int l = __builtin_ctz(left);
    uint32_t address = addressOf(w, i, l);
    const Mbarrier &barrier = findMbarrier(w, address, l);
    bool done = i.set[0] ? (barrier.phase & 1) != w.row<uint32_t>(i.b)[l]
                         : barrier.phase != w.row<uint64_t>(i.b)[l];
    if (i.set[0] && w.row<uint32_t>(i.b)[l] > 1)
      w.fail("a parity is 0 or 1", l);
    passed |= uint32_t(done) << l;
    if (!done) {
      w.waitAddress = address;
      w.state = State::Waiting;
    }
  }
  setPredicate(w.predicate(i.dest), passed, m);
}

void decodeMbarrier(Decoder &d, const Statement &s, Instruction &i) {
  Space space = spaceOf(s);
  i.set[1] = static_cast<uint16_t>(space);
  const std::vector<Operand> &o = s.operands;
  if (s.has("try_wait") || s.has("test_wait")) {
    if (o.size() != 3 && o.size() != 4)
      d.fail("expected three operands, and perhaps a time");
    i.dest = d.predicateDestination(o[0]);
    d.address(o[1], i);
    i.set[0] = s.has("parity");
    i.b = d.source(o[2], i.set[0] ? 32 : 64);
    i.flow = Flow::Turn;
    i.run = runWait;
    return;
  }
  bool init = s.has("init"), arrives = s.has("arrive");
  bool drops = s.has("arrive_drop");
  if (init || s.has("expect_tx") || s.has("complete_tx"))
    i.set[0] = init                  ? kInit
               : !s.has("expect_tx") ? kComplete
               : arrives             ? kArriveExpect
                                     : kExpect;
  else if (s.has("inval"))
    i.set[0] = kInvalidate;
  else if (arrives && !s.has("noComplete"))
    i.set[0] = kArrive;
  else if (drops && !s.has("noComplete"))
    i.set[0] = kArriveDrop;
  else
    d.fail("this mbarrier instruction is not supported");
  size_t first = (arrives || drops) && o[0].kind != Operand::Address ? 1 : 0;
  if (o.size() < first + 1 || o.size() > first + 2)
    d.fail("not the number of operands that is expected");
  if (first && o[0].kind != Operand::Sink)
    i.dest = d.destination(o[0], 64);
  d.address(o[first], i);
  if (o.size() > first + 1)
    i.b = d.source(o[first + 1], 32);
  i.run = runMbarrier;
}

/// The copies of the warp's threads so far are done, and then arrive.
/// set[0]: without a count of their own (.noinc).
void runCopyArrive(Warp &w, const Instruction &i, Mask m) {
  w.finishCopies(m, 0, true);
  for (; m; m &= m - 1) {
    int l = __builtin_ctz(m);
    Mbarrier &barrier = findMbarrier(w, addressOf(w, i, l), l);
    if (i.set[0] && barrier.pending == 0)
      w.fail("more arrivals than the mbarrier's count", l);
    barrier.pending -= i.set[0];
    completePhase(*w.block, barrier);
  }
}

} // namespace

void decodeCopyArrive(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 1);
  d.address(s.operands[0], i);
  i.set[0] = s.has("noinc");
  i.set[1] = static_cast<uint16_t>(spaceOf(s));
  i.run = runCopyArrive;
}

void addMbarrier(Decoder::Table &table) { table["mbarrier"] = decodeMbarrier; }

} // namespace alibi::emulator
