//===- Warp.cpp - Runs a warp in lockstep ---------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Machine.h"

#include <algorithm>

namespace alibi::emulator {

static std::string hex(uint64_t value) {
  char text[24];
  snprintf(text, sizeof(text), "0x%llx",
           static_cast<unsigned long long>(value));
  return text;
}

void Warp::fail(const std::string &message, int lane, int code) {
  const Kernel &kernel = *block->kernel;
  const uint32_t (&at)[3] = block->index;
  int line = kernel.code[pc].line;
  std::string source = kernel.module->lines[line - 1].substr(0, 160);
  source.erase(0, std::min(source.find_first_not_of(" \t"), source.size()));
  std::string who = lane < 0 ? "warp " + std::to_string(index)
                             : "thread " + std::to_string(index * 32 + lane) +
                                   " (warp " + std::to_string(index) +
                                   ", lane " + std::to_string(lane) + ")";
  throw Error{"kernel " + kernel.name + ", block (" + std::to_string(at[0]) +
                  ", " + std::to_string(at[1]) + ", " + std::to_string(at[2]) +
                  "), " + who + ", PTX line " + std::to_string(line) + ": `" +
                  source + "`: " + message,
              code};
}

void Warp::requireFull(Mask mask, const char *what) {
  if (mask != kFullMask)
    fail(std::string(what) +
         " needs all threads of the warp, active are only " + hex(mask));
}

uint8_t *Warp::global(uint64_t address, uint32_t bytes, int lane, bool write) {
  EmuCounters &counters = block->counters;
  (write ? counters.globalBytesWritten : counters.globalBytesRead) += bytes;
  if (address < last.begin || address + bytes > last.end) {
    const std::vector<Range> &ranges = block->launch->ranges;
    auto after = std::upper_bound(
        ranges.begin(), ranges.end(), address,
        [](uint64_t value, const Range &range) { return value < range.begin; });
    if (after == ranges.begin() || address + bytes > (after - 1)->end) {
      std::string near;
      if (after != ranges.begin())
        near = "; the nearest buffer below is [" + hex((after - 1)->begin) +
               ", " + hex((after - 1)->end) + ")";
      fail(std::string(write ? "writes " : "reads ") + std::to_string(bytes) +
               " bytes of global memory at " + hex(address) +
               ", which is not allocated" + near,
           lane, kErrorIllegalAddress);
    }
    last = *(after - 1);
  }
  return reinterpret_cast<uint8_t *>(address);
}

uint8_t *Warp::access(Space space, uint64_t address, uint32_t bytes, int lane,
                      bool write) {
  if (space == Space::Generic) {
    static constexpr Space windows[] = {Space::Global, Space::Shared,
                                        Space::Local, Space::Param};
    uint64_t window = address >> kWindowShift;
    if (window > 3)
      fail("no memory at " + hex(address), lane, kErrorIllegalAddress);
    space = windows[window];
    address &= (uint64_t(1) << kWindowShift) - 1;
  }
  if (address & (bytes - 1))
    fail("the address " + hex(address) + " is not a multiple of " +
             std::to_string(bytes),
         lane, kErrorMisaligned);
  switch (space) {
  case Space::Shared: {
    SharedMemory &shared = block->shared;
    if (!shared.contains(address, bytes))
      fail("shared address " + hex(address) + " is outside of [" +
               hex(shared.begin()) + ", " + hex(shared.end()) + ")",
           lane, kErrorIllegalAddress);
    uint32_t at = static_cast<uint32_t>(address);
    std::string wrong =
        write ? shared.write(at, bytes, index) : shared.read(at, bytes, index);
    if (!wrong.empty())
      fail(wrong, lane);
    return shared.at(at);
  }
  case Space::Local: {
    uint32_t size = block->kernel->localBytes;
    if (address + bytes > size)
      fail("local address " + hex(address) + " is outside of " +
               std::to_string(size) + " bytes",
           lane, kErrorIllegalAddress);
    return local.get() + uint64_t(size) * lane + address;
  }
  case Space::Param: {
    const std::vector<uint8_t> &parameters = block->launch->parameters;
    if (write || address + bytes > parameters.size())
      fail("parameter address " + hex(address) +
               (write ? " is written" : " is outside"),
           lane, kErrorIllegalAddress);
    return const_cast<uint8_t *>(parameters.data()) + address;
  }
  default:
    return global(address, bytes, lane, write);
  }
}

void Warp::diverge(const Instruction &i, Mask taken, int32_t next) {
  Mask others = stack.back().mask & ~taken;
  // What is left of this entry waits where both sides meet again; where that is
  // the end of the entry itself, the one below already waits there.
  if (stack.back().reconverge == i.reconverge)
    stack.pop_back();
  else
    stack.back().pc = i.reconverge;
  if (next != i.reconverge)
    stack.push_back({next, i.reconverge, others});
  if (i.target != i.reconverge)
    stack.push_back({i.target, i.reconverge, taken});
}

void Warp::leave(Mask lanes) {
  live &= ~lanes;
  for (Entry &entry : stack)
    entry.mask &= live;
}

/// Each lane of `mask` goes where its register says.
static void goByTable(Warp &w, const Instruction &i, Mask mask) {
  const uint32_t *index = w.row<uint32_t>(i.a);
  const int32_t meet = i.reconverge;
  Mask left = w.stack.back().mask;
  if (left != mask)
    w.fail("brx.idx with a guard that differs between threads");
  if (w.stack.back().reconverge == meet)
    w.stack.pop_back();
  else
    w.stack.back().pc = meet;
  while (left) {
    int lane = __builtin_ctz(left);
    if (index[lane] >= i.list.size())
      w.fail("brx.idx beyond its table", lane);
    Mask same = 0;
    for (int other = 0; other < 32; ++other)
      if (left >> other & 1 && index[other] == index[lane])
        same |= Mask(1) << other;
    int32_t target = static_cast<int32_t>(i.list[index[lane]]);
    if (target != meet)
      w.stack.push_back({target, meet, same});
    left &= ~same;
  }
}

void Warp::checkInFlight(const Instruction &i) {
  uint32_t moved = 0;
  for (uint32_t row : i.reads)
    if (uint32_t group = inFlight[row / 64]; group > wgmmaDone) {
      // A move alone is what the assembler makes one register of.
      if (!isPlainMove(i))
        fail("reads an accumulator of wgmma that no wgmma.wait_group covers");
      moved = group;
    }
  for (uint32_t row : i.writes) {
    if (!moved && inFlight[row / 64] > wgmmaDone)
      fail("writes an accumulator of wgmma that no wgmma.wait_group covers");
    if (inFlightSources[row / 64] > wgmmaDone)
      fail("writes a register that wgmma reads, with no wgmma.wait_group in "
           "between");
    if (moved)
      inFlight[row / 64] = moved;
  }
}

void Warp::run() {
  constexpr uint64_t kLimit = uint64_t(1) << 30;
  constexpr int kSlice = 1 << 20;
  const std::vector<Instruction> &code = block->kernel->code;
  uint64_t lanes = 0;
  int count = 0;
  state = State::Ready;
  while (state == State::Ready) {
    Entry &top = stack.back();
    if (top.pc == top.reconverge || !top.mask) {
      stack.pop_back();
      if (stack.empty())
        state = State::Done;
      continue;
    }
    const Instruction &i = code[top.pc];
    pc = top.pc;
    Mask mask = top.mask;
    if (i.predicate)
      mask &= i.negated ? ~predicate(i.predicate) : predicate(i.predicate);
    lanes += __builtin_popcount(mask);
    if (++count == kSlice) {
      // A loop that waits for another warp's store must not keep it away.
      ++block->events;
      if ((executed += count) > kLimit)
        fail("no end after 2^30 instructions of a warp");
      block->counters.warpInstructions += count;
      count = 0;
      break;
    }
    switch (i.flow) {
    case Flow::Next:
    case Flow::Turn:
      if (mask) {
        if (wgmmaIssued > wgmmaDone)
          checkInFlight(i);
        i.run(*this, i, mask);
      }
      // A handler changes no stack, so `top` is still there.
      top.pc += !again;
      again = false;
      break;
    case Flow::Branch:
      if (mask == top.mask)
        top.pc = i.target;
      else if (!mask)
        ++top.pc;
      else
        diverge(i, mask, top.pc + 1);
      break;
    case Flow::Table:
      if (mask)
        goByTable(*this, i, mask);
      else
        ++top.pc;
      break;
    case Flow::Exit:
      ++top.pc;
      leave(mask);
      if (!live)
        state = State::Done;
      break;
    }
  }
  block->counters.warpInstructions += count;
  executed += count;
  block->counters.laneInstructions += lanes;
  if (state != State::Waiting)
    ++block->events;
}

} // namespace alibi::emulator
