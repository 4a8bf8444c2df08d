//===- SharedMemory.h - Shared memory and its shadow ------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_EMULATOR_SHAREDMEMORY_H
#define ALIBI_TEST_EMULATOR_SHAREDMEMORY_H

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace alibi::emulator {

/// Bytes, and of each byte who wrote and who read it last: tags of an epoch and
/// a warp, where an epoch ends with any completed barrier. Functions return ""
/// or what is wrong.
class SharedMemory {
public:
  /// Forgets everything. Addresses start at `base`.
  void reset(uint32_t base, uint32_t bytes, bool raceCheck);
  bool contains(uint64_t address, uint32_t bytes) const {
    return address >= base && address + bytes <= base + data.size();
  }
  uint8_t *at(uint32_t address) { return &data[address - base]; }
  const uint8_t *at(uint32_t address) const { return &data[address - base]; }
  uint32_t begin() const { return base; }
  uint32_t end() const { return base + static_cast<uint32_t>(data.size()); }

  std::string read(uint32_t address, uint32_t bytes, int warp);
  std::string write(uint32_t address, uint32_t bytes, int warp);
  /// A read by TMA or wgmma: generic writes must have been fenced.
  std::string readAsync(uint32_t address, uint32_t bytes, int warp);
  /// From here on the bytes are on their way: `land` ends that.
  std::string depart(uint32_t address, uint32_t bytes, int warp);
  /// `generic`: of cp.async, which wgmma and TMA see after a fence only.
  void land(uint32_t address, uint32_t bytes, int warp, bool generic);

  /// wgmma of a group of the warp reads [begin, end) until `unpin`, which ends
  /// that for groups up to `group`: no one may write there.
  void pin(uint32_t begin, uint32_t end, int warp, uint32_t group) {
    pins.push_back({begin, end, warp, group});
  }
  void unpin(int warp, uint32_t group);

  void nextEpoch() { ++epoch; }
  uint32_t currentEpoch() const { return epoch; }
  /// Keeps track of generic writes for readAsync.
  void trackProxy(bool enabled);
  void fenceProxy(int warp);

private:
  static constexpr uint32_t kWarpBits = 6;
  /// In place of a warp: more than one.
  static constexpr uint32_t kSeveral = (1u << kWarpBits) - 1;
  static constexpr uint32_t kInFlight = ~0u;
  uint32_t tag(int warp) const {
    return (epoch << kWarpBits) | static_cast<uint32_t>(warp);
  }
  std::string checkWrite(uint32_t address, uint32_t bytes, int warp) const;
  void markUnfenced(uint32_t offset, uint32_t bytes, int warp);
  std::string explainRead(uint32_t address, uint32_t bytes, int warp) const;
  std::string explainWrite(uint32_t address, uint32_t bytes, int warp) const;

  struct Pin {
    uint32_t begin, end;
    int warp;
    uint32_t group;
  };

  uint32_t base = 0, epoch = 1;
  std::vector<Pin> pins;
  bool races = true, proxy = false;
  std::vector<uint8_t> data;
  std::vector<uint32_t> writers, readers;
  /// 1 + the warp that wrote without a proxy fence so far.
  std::vector<uint8_t> unfenced;
  std::vector<std::vector<std::pair<uint32_t, uint32_t>>> unfencedRanges;
};

} // namespace alibi::emulator

#endif // ALIBI_TEST_EMULATOR_SHAREDMEMORY_H
