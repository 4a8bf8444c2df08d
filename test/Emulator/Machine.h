//===- Machine.h - Decoded kernels, and what runs them ----------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_EMULATOR_MACHINE_H
#define ALIBI_TEST_EMULATOR_MACHINE_H

#include "Emulator.h"
#include "Ptx.h"
#include "SharedMemory.h"

#include <cstring>
#include <memory>
#include <vector>

namespace alibi::emulator {

struct Warp;
struct Block;
struct Instruction;

using Mask = uint32_t;
constexpr Mask kFullMask = ~Mask(0);
using Handler = void (*)(Warp &, const Instruction &, Mask);

/// Generic addresses: global memory is the host's; the other spaces are windows
/// above every address of the host.
constexpr uint64_t kWindowShift = 56;
constexpr uint64_t kSharedWindow = uint64_t(1) << kWindowShift;
constexpr uint64_t kLocalWindow = uint64_t(2) << kWindowShift;
constexpr uint64_t kParamWindow = uint64_t(3) << kWindowShift;

constexpr int kErrorIllegalAddress = 700;
constexpr int kErrorMisaligned = 716;
constexpr int kErrorLaunchFailed = 719;

/// What the warp does with the instruction: runs it; runs it, after which it
/// may be another warp's turn; jumps, by a table or not; exits.
enum class Flow : uint8_t { Next, Turn, Branch, Table, Exit };

/// Operands are rows of the warp's register file, by their offset in bytes: 32
/// lanes of 2, 4, 8 or 16 bytes, or a mask of 4 bytes for a predicate.
/// Constants and special registers have rows, too.
struct Instruction {
  Handler run = nullptr;
  uint32_t dest = 0, a = 0, b = 0, c = 0;
  /// Row of the guard; 0: none.
  uint32_t predicate = 0;
  bool negated = false;
  Flow flow = Flow::Next;
  /// Settings, which each handler explains.
  uint16_t set[6] = {0, 0, 0, 0, 0, 0};
  int64_t offset = 0;
  int32_t target = -1, reconverge = -1;
  int32_t line = 0;
  /// Rows of vectors, or targets of a table.
  std::vector<uint32_t> list;
  /// Rows read and written, for kernels with wgmma.
  std::vector<uint32_t> reads, writes;
};

struct Kernel {
  std::string name;
  const Module *module = nullptr;
  std::vector<Instruction> code;
  uint32_t registerBytes = 0;
  struct Constant {
    uint32_t row;
    uint16_t width;
    uint64_t value;
  };
  std::vector<Constant> constants;
  struct SpecialRow {
    uint32_t row;
    uint16_t width;
    std::string name;
  };
  std::vector<SpecialRow> specials;
  struct Parameter {
    uint32_t offset, bytes;
  };
  std::vector<Parameter> parameters;
  uint32_t parameterBytes = 0, localBytes = 0;
  /// Bytes of static shared memory, and what dynamic memory is aligned to.
  uint32_t sharedBytes = 0, dynamicAlign = 16;
  uint32_t requiredThreads[3] = {0, 0, 0}, maxThreads[3] = {0, 0, 0};
  int32_t maxDynamicShared = 48 * 1024;
  bool usesAsyncProxy = false, usesWgmma = false;
};

/// Shared memory starts here, as on devices, which keep the first bytes.
constexpr uint32_t kSharedBase = 1024;

struct Range {
  uint64_t begin, end;
};

struct Launch {
  const Kernel *kernel;
  uint32_t grid[3], threads[3];
  uint32_t sharedBytes; // static and dynamic
  uint32_t dynamicBytes;
  std::vector<uint8_t> parameters;
  std::vector<Range> ranges;
  bool raceCheck;
};

enum class State : uint8_t { Ready, AtBarrier, Waiting, Done };

struct CopyAsync {
  uint8_t lane;
  uint8_t bytes, sourceBytes;
  uint32_t group, destination;
  uint64_t source;
};

struct Warp {
  struct Entry {
    int32_t pc, reconverge;
    Mask mask;
  };

  Block *block = nullptr;
  int index = 0;
  std::unique_ptr<uint8_t[]> registers, local;
  std::vector<Entry> stack;
  Mask live = 0;
  State state = State::Ready;
  int32_t pc = 0;
  uint64_t executed = 0;
  // Where it waits.
  int barrier = 0;
  /// An mbarrier, or one of these.
  static constexpr uint32_t kSleeps = 0, kWaitsForGroup = 1;
  uint32_t waitAddress = 0;
  /// Executes the instruction again in the next turn.
  bool again = false;
  const Instruction *reduction = nullptr;
  // cp.async.
  std::vector<CopyAsync> copies;
  uint32_t committed[32];
  // Range of global memory that was used last.
  Range last = {0, 0};
  // wgmma: groups committed and waited for; per row the group that has it in
  // flight (accumulators: all accesses; A: writes).
  // Indexed by row / 64.
  uint32_t wgmmaGroup = 1, wgmmaIssued = 0, wgmmaDone = 0;
  std::vector<uint32_t> inFlight, inFlightSources;

  template <class T> T *row(uint32_t offset) {
    return reinterpret_cast<T *>(registers.get() + offset);
  }
  uint32_t &predicate(uint32_t offset) { return *row<uint32_t>(offset); }
  /// An address in a row of 32 or 64 bits.
  uint64_t address(uint32_t offset, uint16_t width, int lane) {
    return width == 64 ? row<uint64_t>(offset)[lane]
                       : row<uint32_t>(offset)[lane];
  }

  /// The host's address of `bytes` at `address` in `space`, checked.
  uint8_t *access(Space space, uint64_t address, uint32_t bytes, int lane,
                  bool write);
  uint8_t *global(uint64_t address, uint32_t bytes, int lane, bool write);
  void requireFull(Mask mask, const char *what);
  [[noreturn]] void fail(const std::string &message, int lane = -1,
                         int code = kErrorLaunchFailed);
  void run();
  void diverge(const Instruction &i, Mask taken, int32_t next);
  void leave(Mask lanes);
  void checkInFlight(const Instruction &i);
  void finishCopies(Mask mask, uint32_t pending, bool all);
};

/// The barrier of clusters, behind the numbered ones.
constexpr int kClusterBarrier = 16;

struct Barrier {
  uint32_t arrived = 0, expected = 0;
  uint32_t waiting = 0; // mask of warps
  // What bar.red has found.
  uint32_t count = 0;
  bool all = true, any = false;
};

struct Mbarrier {
  uint32_t count = 0, pending = 0;
  int64_t bytes = 0;
  uint64_t phase = 0;
  // Who made it, before which end of an epoch.
  int warp = 0;
  uint64_t epoch = 0;
};

struct BulkLoad {
  uint8_t map[128];
  int32_t coordinates[5];
  uint32_t destination, barrier;
  int warp;
  uint64_t source; // without a map
  uint32_t bytes;  // without a map; 0: a tensor
};

struct Block {
  const Launch *launch = nullptr;
  const Kernel *kernel = nullptr;
  uint32_t index[3] = {0, 0, 0};
  std::vector<Warp> warps;
  SharedMemory shared;
  Barrier barriers[17];
  std::vector<BulkLoad> bulk;
  std::unordered_map<uint32_t, Mbarrier> mbarriers;
  EmuCounters counters = {};
  /// Changes whenever something happens that another warp may wait for.
  uint64_t events = 0;

  void prepare(const Launch &launch);
  void run(const uint32_t (&blockIndex)[3]);
  uint32_t threads() const {
    return launch->threads[0] * launch->threads[1] * launch->threads[2];
  }
  void arrive(Warp &warp, int id, uint32_t count, bool waits);
  void event() {
    ++events;
    shared.nextEpoch();
  }
  void finishBulk();
  [[noreturn]] void deadlock();
  std::string describe(const Warp &warp) const;
};

/// Calls f(lane) for every lane of the mask.
template <class F> inline void forLanes(Mask mask, F f) {
  if (mask == kFullMask) {
#if defined(__clang__)
#pragma clang loop vectorize(assume_safety)
#elif defined(__GNUC__)
#pragma GCC ivdep
#endif
    for (int lane = 0; lane < 32; ++lane)
      f(lane);
    return;
  }
  for (; mask; mask &= mask - 1)
    f(__builtin_ctz(mask));
}

inline void setPredicate(uint32_t &row, uint32_t bits, Mask mask) {
  row = (row & ~mask) | (bits & mask);
}

/// Whether it is a mov of a register of 32 bits.
bool isPlainMove(const Instruction &i);

/// Whether PTX has a special register of this name (but for clocks).
bool isSpecialRegister(const std::string &name);

/// Gives a warp that waited its result of bar.red.
void finishReduction(Warp &warp, const Barrier &barrier);

/// mbarriers in shared memory.
void mbarrierComplete(Block &block, uint32_t address, int64_t bytes);
std::string mbarrierText(const Block &block, uint32_t address);

/// Decodes a function of the module. Throws Error.
void decodeKernel(Module &module, const Function &entry, Kernel &kernel);

/// Runs all blocks. Throws Error.
void runGrid(const Launch &launch, int threads, EmuCounters &counters);

} // namespace alibi::emulator

#endif // ALIBI_TEST_EMULATOR_MACHINE_H
