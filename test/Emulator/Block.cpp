//===- Block.cpp - The warps of a block, the blocks of a grid -------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Machine.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace alibi::emulator {

void Block::prepare(const Launch &ofLaunch) {
  launch = &ofLaunch;
  kernel = launch->kernel;
  int count = static_cast<int>((threads() + 31) / 32);
  warps.resize(count);
  for (int i = 0; i < count; ++i) {
    Warp &warp = warps[i];
    warp.block = this;
    warp.index = i;
    warp.registers.reset(new uint8_t[kernel->registerBytes + 64]);
    // A NaN of every type, where a register is read before it is written.
    std::memset(warp.registers.get(), 0xFF, kernel->registerBytes + 64);
    if (kernel->localBytes)
      warp.local.reset(new uint8_t[uint64_t(kernel->localBytes) * 32]);
    for (const Kernel::Constant &c : kernel->constants)
      for (int lane = 0; lane < 32; ++lane)
        switch (c.width) {
        case 16:
          warp.row<uint16_t>(c.row)[lane] = static_cast<uint16_t>(c.value);
          break;
        case 32:
          warp.row<uint32_t>(c.row)[lane] = static_cast<uint32_t>(c.value);
          break;
        default:
          warp.row<uint64_t>(c.row)[lane] = c.value;
        }
  }
}

/// Value of a special register, or false where the name is none.
static bool specialValue(const Block &block, const std::string &name, int warp,
                         int lane, uint64_t &value) {
  const Launch &launch = *block.launch;
  uint32_t thread = static_cast<uint32_t>(warp * 32 + lane);
  const uint32_t (&size)[3] = launch.threads;
  uint32_t tid[3] = {thread % size[0], thread / size[0] % size[1],
                     thread / size[0] / size[1]};
  if (name.size() > 2 && name[name.size() - 2] == '.') {
    int axis = name.back() - 'x';
    std::string base = name.substr(0, name.size() - 2);
    if (axis < 0 || axis > 2)
      return false;
    if (base == "%tid")
      value = tid[axis];
    else if (base == "%ntid")
      value = size[axis];
    else if (base == "%ctaid" || base == "%clusterid")
      value = block.index[axis];
    else if (base == "%nctaid" || base == "%nclusterid")
      value = launch.grid[axis];
    else if (base == "%cluster_ctaid")
      value = 0;
    else if (base == "%cluster_nctaid")
      value = 1;
    else
      return false;
    return true;
  }
  uint32_t bit = 1u << lane;
  const std::pair<const char *, uint64_t> values[] = {
      {"%laneid", static_cast<uint64_t>(lane)},
      {"%warpid", static_cast<uint64_t>(warp)},
      {"%nwarpid", block.warps.size()},
      {"%smid", 0},
      {"%nsmid", 1},
      {"%gridid", 1},
      {"%lanemask_eq", bit},
      {"%lanemask_lt", bit - 1},
      {"%lanemask_le", bit | (bit - 1)},
      {"%lanemask_gt", ~(bit | (bit - 1))},
      {"%lanemask_ge", ~(bit - 1)},
      {"%dynamic_smem_size", launch.dynamicBytes},
      {"%total_smem_size", launch.sharedBytes},
      {"%cluster_ctarank", 0},
      {"%cluster_nctarank", 1},
      {"%is_explicit_cluster", 0}};
  for (auto [known, known_value] : values)
    if (name == known) {
      value = known_value;
      return true;
    }
  return false;
}

bool isSpecialRegister(const std::string &name) {
  Launch launch = {};
  std::fill_n(launch.threads, 3, 1u);
  Block block;
  block.launch = &launch;
  uint64_t value;
  return specialValue(block, name, 0, 0, value);
}

void Block::run(const uint32_t (&blockIndex)[3]) {
  std::copy_n(blockIndex, 3, index);
  shared.trackProxy(kernel->usesAsyncProxy);
  shared.reset(kSharedBase, launch->sharedBytes, launch->raceCheck);
  bulk.clear();
  mbarriers.clear();
  std::fill_n(barriers, 17, Barrier());
  events = 0;
  uint32_t total = threads();
  for (Warp &warp : warps) {
    uint32_t first = static_cast<uint32_t>(warp.index) * 32;
    uint32_t count = std::min(32u, total - first);
    warp.live = count == 32 ? kFullMask : (Mask(1) << count) - 1;
    warp.stack.assign(1, {0, -1, warp.live});
    warp.state = State::Ready;
    warp.executed = 0;
    warp.copies.clear();
    std::fill_n(warp.committed, 32, 0u);
    warp.wgmmaGroup = 1;
    warp.wgmmaIssued = warp.wgmmaDone = 0;
    warp.inFlight.assign(kernel->usesWgmma ? kernel->registerBytes / 64 + 1 : 0,
                         0);
    warp.inFlightSources = warp.inFlight;
    warp.reduction = nullptr;
    if (kernel->localBytes)
      std::memset(warp.local.get(), 0xFF, uint64_t(kernel->localBytes) * 32);
    for (const Kernel::SpecialRow &s : kernel->specials)
      for (int lane = 0; lane < 32; ++lane) {
        uint64_t value = 0;
        specialValue(*this, s.name, warp.index, lane, value);
        if (s.width == 64)
          warp.row<uint64_t>(s.row)[lane] = value;
        else if (s.width == 32)
          warp.row<uint32_t>(s.row)[lane] = static_cast<uint32_t>(value);
        else
          warp.row<uint16_t>(s.row)[lane] = static_cast<uint16_t>(value);
      }
  }
  // Rounds in which nothing happened; more than one, as a warp that waits may
  // have to pass several waits before it does something.
  constexpr int kIdleRounds = 8;
  for (int idle = 0; idle < kIdleRounds;) {
    uint64_t before = events;
    bool anyLeft = false;
    for (Warp &warp : warps) {
      if (warp.state == State::Ready || warp.state == State::Waiting)
        warp.run();
      finishBulk();
      anyLeft |= warp.state != State::Done;
    }
    if (!anyLeft)
      return;
    idle = events == before ? idle + 1 : 0;
  }
  deadlock();
}

std::string Block::describe(const Warp &warp) const {
  std::string line = "PTX line " + std::to_string(kernel->code[warp.pc].line);
  switch (warp.state) {
  case State::Done:
    return "has exited";
  case State::AtBarrier:
    return "waits at barrier " + std::to_string(warp.barrier) + " (" + line +
           "), " + std::to_string(barriers[warp.barrier].arrived) + " of " +
           std::to_string(barriers[warp.barrier].expected) +
           " threads have arrived";
  case State::Waiting:
    return "waits for " + mbarrierText(*this, warp.waitAddress) + " (" + line +
           ")";
  case State::Ready:
    return "runs (" + line + ")";
  }
  return "";
}

void Block::deadlock() {
  std::string text = "deadlock:";
  for (const Warp &warp : warps)
    text += "\n  warp " + std::to_string(warp.index) + " " + describe(warp);
  for (Warp &warp : warps)
    if (warp.state != State::Done)
      warp.fail(text);
  throw Error{text, kErrorLaunchFailed};
}

void Block::arrive(Warp &warp, int id, uint32_t count, bool waits) {
  Barrier &barrier = barriers[id];
  uint32_t expected = count ? count : static_cast<uint32_t>(warps.size()) * 32;
  if (expected % 32 != 0)
    warp.fail("the number of threads at a barrier is a multiple of 32, not " +
              std::to_string(expected));
  if (barrier.arrived && barrier.expected != expected)
    warp.fail("barrier " + std::to_string(id) + " with " +
              std::to_string(expected) + " threads, where others wait for " +
              std::to_string(barrier.expected));
  barrier.expected = expected;
  barrier.arrived += 32;
  ++events;
  if (waits) {
    barrier.waiting |= 1u << warp.index;
    warp.state = State::AtBarrier;
    warp.barrier = id;
  }
  if (barrier.arrived < expected)
    return;
  Barrier done = barrier;
  barrier = Barrier();
  event();
  for (Warp &other : warps)
    if (done.waiting >> other.index & 1) {
      other.state = State::Ready;
      finishReduction(other, done);
    }
}

void runGrid(const Launch &launch, int threads, EmuCounters &counters) {
  uint64_t blocks = uint64_t(launch.grid[0]) * launch.grid[1] * launch.grid[2];
  std::atomic<uint64_t> next{0};
  std::mutex mutex;
  std::vector<Error> errors;
  auto work = [&] {
    try {
      Block block;
      block.prepare(launch);
      for (uint64_t i; (i = next++) < blocks;)
        try {
          block.run(
              {static_cast<uint32_t>(i % launch.grid[0]),
               static_cast<uint32_t>(i / launch.grid[0] % launch.grid[1]),
               static_cast<uint32_t>(i / launch.grid[0] / launch.grid[1])});
        } catch (const Error &error) {
          next = blocks;
          std::lock_guard<std::mutex> lock(mutex);
          errors.push_back(error);
        }
      std::lock_guard<std::mutex> lock(mutex);
      counters.laneInstructions += block.counters.laneInstructions;
      counters.warpInstructions += block.counters.warpInstructions;
      counters.ldmatrixConflicts += block.counters.ldmatrixConflicts;
      counters.sharedConflicts += block.counters.sharedConflicts;
      counters.globalBytesRead += block.counters.globalBytesRead;
      counters.globalBytesWritten += block.counters.globalBytesWritten;
    } catch (const std::bad_alloc &) {
      std::lock_guard<std::mutex> lock(mutex);
      errors.push_back({"the host's memory is exhausted", 2});
    }
  };
  std::vector<std::thread> others;
  uint64_t wanted = std::min<uint64_t>(blocks, std::max(threads, 1));
  for (uint64_t i = 1; i < wanted; ++i)
    others.emplace_back(work);
  work();
  for (std::thread &other : others)
    other.join();
  if (!errors.empty())
    throw errors.front();
}

} // namespace alibi::emulator
