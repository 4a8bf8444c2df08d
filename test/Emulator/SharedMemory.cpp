//===- SharedMemory.cpp - Shared memory and its shadow --------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "SharedMemory.h"

#include <algorithm>

namespace alibi::emulator {

void SharedMemory::reset(uint32_t newBase, uint32_t bytes, bool raceCheck) {
  // A NaN of every float type, where something unwritten is used all the same.
  data.assign(bytes, 0xFF);
  writers.assign(bytes, 0);
  readers.assign(bytes, 0);
  base = newBase;
  epoch = 1;
  races = raceCheck;
  pins.clear();
  if (proxy)
    trackProxy(true);
}

void SharedMemory::trackProxy(bool enabled) {
  proxy = enabled;
  unfenced.assign(enabled ? data.size() : 0, 0);
  unfencedRanges.assign(enabled ? 32 : 0, {});
}

void SharedMemory::fenceProxy(int warp) {
  if (!proxy)
    return;
  for (auto [offset, bytes] : unfencedRanges[warp])
    for (uint32_t i = offset; i < offset + bytes; ++i)
      if (unfenced[i] == warp + 1)
        unfenced[i] = 0;
  unfencedRanges[warp].clear();
}

static std::string hex(uint32_t value) {
  char text[16];
  int length = 0;
  do
    text[length++] = "0123456789abcdef"[value % 16];
  while (value /= 16);
  std::reverse(text, text + length);
  return "0x" + std::string(text, length);
}

std::string SharedMemory::explainRead(uint32_t address, uint32_t bytes,
                                      int warp) const {
  for (uint32_t i = address - base; i < address - base + bytes; ++i) {
    std::string where = "shared byte " + hex(base + i);
    if (writers[i] == 0)
      return "reads " + where + ", which the block has not written";
    if (writers[i] == kInFlight)
      return "reads " + where +
             ", whose asynchronous copy has not been waited for";
    if (races && writers[i] >> kWarpBits == epoch && writers[i] != tag(warp))
      return "race: reads " + where + ", written by warp " +
             std::to_string(writers[i] & kSeveral) +
             " with no barrier in between";
  }
  return "";
}

std::string SharedMemory::explainWrite(uint32_t address, uint32_t bytes,
                                       int warp) const {
  for (uint32_t i = address - base; i < address - base + bytes; ++i) {
    std::string where = "shared byte " + hex(base + i);
    if (writers[i] == kInFlight)
      return "writes " + where + ", to which an asynchronous copy is under way";
    if (!races)
      continue;
    if (writers[i] >> kWarpBits == epoch && writers[i] != tag(warp))
      return "race: writes " + where + ", written by warp " +
             std::to_string(writers[i] & kSeveral) +
             " with no barrier in between";
    if (readers[i] >> kWarpBits == epoch && readers[i] != tag(warp)) {
      uint32_t reader = readers[i] & kSeveral;
      return "race: writes " + where + ", read by " +
             (reader == kSeveral ? "other warps"
                                 : "warp " + std::to_string(reader)) +
             " with no barrier in between";
    }
  }
  return "";
}

std::string SharedMemory::read(uint32_t address, uint32_t bytes, int warp) {
  const uint32_t current = tag(warp);
  const uint32_t *written = &writers[address - base];
  uint32_t *seen = &readers[address - base];
  uint32_t bad = 0;
  for (uint32_t i = 0; i < bytes; ++i) {
    // 1 to 63: another warp in this epoch. ~0: in flight, 0: not written.
    uint32_t differs = written[i] ^ current;
    bad |= differs - 1 < kSeveral;
    bad |= written[i] + 1 < 2;
    uint32_t other = seen[i] ^ current;
    seen[i] = other - 1 < kSeveral ? current | kSeveral : current;
  }
  return bad ? explainRead(address, bytes, warp) : "";
}

std::string SharedMemory::checkWrite(uint32_t address, uint32_t bytes,
                                     int warp) const {
  const uint32_t current = tag(warp);
  const uint32_t *written = &writers[address - base];
  const uint32_t *seen = &readers[address - base];
  for (const Pin &pin : pins)
    if (address < pin.end && address + bytes > pin.begin)
      return "writes shared byte " + hex(std::max(address, pin.begin)) +
             ", which wgmma of warp " + std::to_string(pin.warp) +
             " reads, with no wgmma.wait_group in between";
  uint32_t bad = 0;
  for (uint32_t i = 0; i < bytes; ++i) {
    bad |= (written[i] ^ current) - 1 < kSeveral;
    bad |= (seen[i] ^ current) - 1 < kSeveral;
    bad |= written[i] == kInFlight;
  }
  return bad ? explainWrite(address, bytes, warp) : "";
}

std::string SharedMemory::write(uint32_t address, uint32_t bytes, int warp) {
  std::string text = checkWrite(address, bytes, warp);
  if (text.empty()) {
    std::fill_n(&writers[address - base], bytes, tag(warp));
    markUnfenced(address - base, bytes, warp);
  }
  return text;
}

void SharedMemory::unpin(int warp, uint32_t group) {
  pins.erase(std::remove_if(pins.begin(), pins.end(),
                            [&](const Pin &pin) {
                              return pin.warp == warp && pin.group <= group;
                            }),
             pins.end());
}

std::string SharedMemory::readAsync(uint32_t address, uint32_t bytes,
                                    int warp) {
  if (proxy)
    for (uint32_t i = address - base; i < address - base + bytes; ++i)
      if (unfenced[i])
        return "reads shared byte " + hex(base + i) +
               " asynchronously, which "
               "warp " +
               std::to_string(unfenced[i] - 1) +
               " wrote with no fence.proxy.async since";
  return read(address, bytes, warp);
}

std::string SharedMemory::depart(uint32_t address, uint32_t bytes, int warp) {
  std::string text = checkWrite(address, bytes, warp);
  if (text.empty())
    std::fill_n(&writers[address - base], bytes, kInFlight);
  return text;
}

void SharedMemory::land(uint32_t address, uint32_t bytes, int warp,
                        bool generic) {
  std::fill_n(&writers[address - base], bytes, tag(warp));
  if (generic)
    markUnfenced(address - base, bytes, warp);
  else if (proxy)
    std::fill_n(&unfenced[address - base], bytes, 0);
}

void SharedMemory::markUnfenced(uint32_t offset, uint32_t bytes, int warp) {
  if (!proxy)
    return;
  std::fill_n(&unfenced[offset], bytes, static_cast<uint8_t>(warp + 1));
  auto &ranges = unfencedRanges[warp];
  if (!ranges.empty() && ranges.back().first + ranges.back().second == offset)
    ranges.back().second += bytes;
  else
    ranges.emplace_back(offset, bytes);
}

} // namespace alibi::emulator
