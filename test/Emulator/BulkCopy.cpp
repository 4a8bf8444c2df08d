//===- BulkCopy.cpp - TMA -------------------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Bulk.h"
#include "Lanes.h"
#include "Memory.h"

#include <algorithm>

namespace alibi::emulator {
namespace {

/// Rows of a box: calls f(global address of what is in bounds, bytes of that
/// (0: none), bytes of the row before that, offset of the row in the box).
template <class F>
void forRows(const TensorMap &map, const int32_t *coordinates, F f) {
  uint32_t rows = 1;
  for (uint32_t k = 1; k < map.rank; ++k)
    rows *= map.box[k];
  const uint32_t rowBytes = uint32_t(map.box[0]) * map.elementBytes;
  for (uint32_t row = 0; row < rows; ++row) {
    uint32_t rest = row;
    bool inside = true;
    uint64_t address = map.address;
    for (uint32_t k = 1; k < map.rank; ++k) {
      int64_t at = int64_t(coordinates[k]) + rest % map.box[k];
      rest /= map.box[k];
      inside &= at >= 0 && static_cast<uint64_t>(at) < map.sizes[k];
      address += static_cast<uint64_t>(at) * map.strides[k];
    }
    int64_t begin = std::max<int64_t>(coordinates[0], 0);
    int64_t end = std::min<int64_t>(int64_t(coordinates[0]) + map.box[0],
                                    static_cast<int64_t>(map.sizes[0]));
    if (!inside || end <= begin) {
      f(uint64_t(0), 0u, 0u, row * rowBytes);
      continue;
    }
    uint32_t skip =
        static_cast<uint32_t>(begin - coordinates[0]) * map.elementBytes;
    f(address + static_cast<uint64_t>(begin) * map.elementBytes,
      static_cast<uint32_t>(end - begin) * map.elementBytes, skip,
      row * rowBytes);
  }
}

uint32_t boxBytes(const TensorMap &map) {
  uint32_t bytes = map.elementBytes;
  for (uint32_t k = 0; k < map.rank; ++k)
    bytes *= map.box[k];
  return bytes;
}

/// Copies between a row of a box and shared memory, in units of 16 bytes.
template <class F>
void forUnits(uint32_t base, uint32_t offset, uint32_t bytes, unsigned swizzle,
              F f) {
  for (uint32_t done = 0; done < bytes;) {
    uint32_t linear = base + offset + done;
    uint32_t count = std::min(bytes - done, 16 - linear % 16);
    f(swizzled(linear, swizzle), done, count);
    done += count;
  }
}

TensorMap readMap(Warp &w, uint64_t address, uint32_t rank, int lane) {
  uint8_t bytes[128];
  for (int half = 0; half < 2; ++half)
    std::memcpy(bytes + 64 * half,
                w.access(Space::Generic, address + 64 * half, 64, lane, false),
                64);
  TensorMap map;
  std::memcpy(&map, bytes, sizeof(map));
  if (map.magic != kTensorMapMagic)
    w.fail("not a tensor map that cuTensorMapEncodeTiled has made", lane);
  if (map.rank != rank)
    w.fail("a tensor map of rank " + std::to_string(map.rank) +
               " in an instruction of rank " + std::to_string(rank),
           lane);
  return map;
}

uint32_t sharedBox(Warp &w, uint64_t address, Space space, uint32_t bytes,
                   uint32_t align, int lane) {
  uint32_t shared = sharedAddress(w, address, space, lane);
  if (shared % align != 0)
    w.fail("the address in shared memory is not a multiple of " +
               std::to_string(align),
           lane, kErrorMisaligned);
  if (!w.block->shared.contains(shared, bytes))
    w.fail("the box is not inside of shared memory", lane,
           kErrorIllegalAddress);
  return shared;
}

/// A load. a: destination; b: map or source; c: mbarrier; set[0]: rank, 0
/// without a map; set[1], set[2]: widths of the rows of b and c. list:
/// coordinates, or the bytes; then the constant offsets of b and c.
void runLoad(Warp &w, const Instruction &i, Mask m) {
  Block &block = *w.block;
  const uint32_t rank = i.set[0];
  const uint32_t *offsets = &i.list[rank ? rank : 1];
  for (; m; m &= m - 1) {
    int l = __builtin_ctz(m);
    BulkLoad load = {};
    load.warp = w.index;
    uint64_t to = w.address(i.a, i.set[5], l) + i.offset;
    uint64_t from = w.address(i.b, i.set[1], l) + int32_t(offsets[0]);
    uint64_t bar = w.address(i.c, i.set[2], l) + int32_t(offsets[1]);
    load.barrier = sharedAddress(w, bar, Space::Shared, l);
    findMbarrier(w, load.barrier, l);
    uint32_t bytes;
    if (rank) {
      TensorMap map = readMap(w, from, rank, l);
      std::memcpy(load.map, &map, sizeof(map));
      for (uint32_t k = 0; k < rank; ++k)
        load.coordinates[k] = w.row<int32_t>(i.list[k])[l];
      bytes = boxBytes(map);
      load.destination = sharedBox(w, to, Space::Shared, bytes, 128, l);
      forRows(map, load.coordinates,
              [&](uint64_t address, uint32_t count, uint32_t, uint32_t) {
                if (count)
                  w.global(address, count, l, false);
              });
    } else {
      bytes = load.bytes = w.row<uint32_t>(i.list[0])[l];
      if (bytes % 16 != 0 || from % 16 != 0)
        w.fail("bulk copies are of multiples of 16 bytes", l, kErrorMisaligned);
      load.destination = sharedBox(w, to, Space::Shared, bytes, 16, l);
      w.global(from, bytes, l, false);
      load.source = from;
    }
    std::string wrong = block.shared.depart(load.destination, bytes, w.index);
    if (!wrong.empty())
      w.fail(wrong, l);
    block.bulk.push_back(load);
    ++block.events;
  }
}

/// A store: a: source; b: map or destination; set and list as of loads.
void runStore(Warp &w, const Instruction &i, Mask m) {
  SharedMemory &shared = w.block->shared;
  const uint32_t rank = i.set[0];
  const uint32_t *offsets = &i.list[rank ? rank : 1];
  for (; m; m &= m - 1) {
    int l = __builtin_ctz(m);
    uint64_t from = w.address(i.a, i.set[5], l) + i.offset;
    uint64_t to = w.address(i.b, i.set[1], l) + int32_t(offsets[0]);
    TensorMap map = {};
    int32_t coordinates[5] = {};
    uint32_t bytes;
    if (rank) {
      map = readMap(w, to, rank, l);
      for (uint32_t k = 0; k < rank; ++k)
        coordinates[k] = w.row<int32_t>(i.list[k])[l];
      bytes = boxBytes(map);
    } else {
      bytes = w.row<uint32_t>(i.list[0])[l];
      if (bytes % 16 != 0 || to % 16 != 0)
        w.fail("bulk copies are of multiples of 16 bytes", l, kErrorMisaligned);
    }
    uint32_t base =
        sharedBox(w, from, Space::Shared, bytes, rank ? 128 : 16, l);
    std::string wrong = shared.readAsync(base, bytes, w.index);
    if (!wrong.empty())
      w.fail(wrong, l);
    auto write = [&](uint64_t address, uint32_t count, uint32_t offset) {
      uint8_t *out = w.global(address, count, l, true);
      forUnits(base, offset, count, map.swizzle,
               [&](uint32_t at, uint32_t done, uint32_t part) {
                 std::memcpy(out + done, shared.at(at), part);
               });
    };
    if (!rank)
      write(to, bytes, 0);
    else
      forRows(map, coordinates,
              [&](uint64_t address, uint32_t count, uint32_t skip,
                  uint32_t offset) {
                if (count)
                  write(address, count, offset + skip);
              });
    ++w.block->events;
  }
}

} // namespace

void Block::finishBulk() {
  if (bulk.empty())
    return;
  std::vector<BulkLoad> loads;
  loads.swap(bulk);
  for (const BulkLoad &load : loads) {
    TensorMap map;
    std::memcpy(&map, load.map, sizeof(map));
    uint32_t bytes = load.bytes;
    if (load.bytes) {
      std::memcpy(shared.at(load.destination),
                  reinterpret_cast<const void *>(load.source), bytes);
    } else {
      bytes = boxBytes(map);
      std::memset(shared.at(load.destination), 0, bytes);
      forRows(map, load.coordinates,
              [&](uint64_t address, uint32_t count, uint32_t skip,
                  uint32_t offset) {
                const uint8_t *from =
                    reinterpret_cast<const uint8_t *>(address);
                forUnits(load.destination, offset + skip, count, map.swizzle,
                         [&](uint32_t at, uint32_t done, uint32_t part) {
                           std::memcpy(shared.at(at), from + done, part);
                         });
              });
    }
    shared.land(load.destination, bytes, load.warp, false);
    mbarrierComplete(*this, load.barrier, bytes);
  }
}

void decodeBulk(Decoder &d, const Statement &s, Instruction &i) {
  // Stores are done when they are issued: nothing to wait for.
  if (s.has("commit_group") || s.has("wait_group") || s.has("prefetch"))
    return;
  d.kernel.usesAsyncProxy = true;
  bool tensor = s.has("tensor"), stores = s.has("bulk_group");
  if (s.has("multicast::cluster") || s.has("im2col") || s.has("reduce"))
    d.fail("not supported");
  if (!stores && !s.has("mbarrier::complete_tx::bytes"))
    d.fail("expected an mbarrier or a bulk group");
  uint16_t rank = 0;
  for (const std::string &word : s.words)
    if (word.size() == 2 && word[1] == 'd' && word[0] >= '1' && word[0] <= '5')
      rank = static_cast<uint16_t>(word[0] - '0');
  if (tensor && !rank)
    d.fail("expected a rank");
  i.set[0] = rank;
  const std::vector<Operand> &o = s.operands;
  size_t needed = (tensor ? 2 : 3) + (stores ? 0 : 1);
  if (o.size() < needed)
    d.fail("too few operands");
  const Operand &shared = stores ? o[1] : o[0], &global = stores ? o[0] : o[1];
  d.address(shared, i);
  int64_t offset = 0, barrierOffset = 0;
  i.b = d.secondAddress(global, i.set[1], offset);
  if (tensor) {
    if (global.parts.size() != 2 || global.parts[1].parts.size() != rank)
      d.fail("expected " + std::to_string(rank) + " coordinates");
    for (const Operand &coordinate : global.parts[1].parts)
      i.list.push_back(d.source(coordinate, 32));
  } else {
    i.list.push_back(d.source(o[2], 32));
  }
  if (!stores)
    i.c = d.secondAddress(o[tensor ? 2 : 3], i.set[2], barrierOffset);
  i.list.push_back(static_cast<uint32_t>(offset));
  i.list.push_back(static_cast<uint32_t>(barrierOffset));
  i.run = stores ? runStore : runLoad;
}

} // namespace alibi::emulator
