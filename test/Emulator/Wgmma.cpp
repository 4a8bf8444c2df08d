//===- Wgmma.cpp - wgmma --------------------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Bulk.h"
#include "FloatOps.h"
#include "Lanes.h"

#include <algorithm>

namespace alibi::emulator {
namespace {

/// What a descriptor of a matrix in shared memory says.
struct Descriptor {
  uint32_t start, leading, stride;
  unsigned swizzle; // 0 to 3: a span of 16, 32, 64, 128 bytes
};

Descriptor readDescriptor(Warp &w, uint64_t bits) {
  Descriptor d;
  auto field = [&](int at) {
    return static_cast<uint32_t>(bits >> at & 0x3FFF) << 4;
  };
  d.start = field(0);
  d.leading = field(16);
  d.stride = field(32);
  static constexpr unsigned swizzles[] = {0, 3, 2, 1};
  d.swizzle = swizzles[bits >> 62];
  if (bits >> 49 & 7)
    w.fail("a descriptor with a base offset is not supported");
  return d;
}

/// Reads `rows` (of M or N) by 16 (of K) elements, rows from `first`, into
/// out[row][k]. `transposed`: the rows are contiguous, not K.
void readMatrix(Warp &w, uint64_t bits, int first, int rows, bool transposed,
                uint16_t bfloat, float (*out)[16]) {
  Descriptor d = readDescriptor(w, bits);
  SharedMemory &shared = w.block->shared;
  const uint32_t span = 16u << d.swizzle;
  // In units of 16 bytes: 8 elements along the contiguous dimension.
  int units = transposed ? rows / 8 : 2, lines = transposed ? 16 : rows;
  uint32_t begin = ~0u, end = 0;
  for (int line = 0; line < lines; ++line)
    for (int unit = 0; unit < units; ++unit) {
      uint32_t address;
      if (!transposed) {
        uint32_t row = static_cast<uint32_t>(first + line);
        address = d.start + row / 8 * d.stride + row % 8 * span +
                  unit * (d.swizzle ? 16 : d.leading);
      } else {
        uint32_t k = static_cast<uint32_t>(line);
        uint32_t block = static_cast<uint32_t>(first / 8 + unit);
        uint32_t perSpan = span / 16;
        uint32_t across = d.swizzle ? d.leading : d.stride;
        uint32_t down = d.swizzle ? d.stride : d.leading;
        address = d.start + block / perSpan * across + block % perSpan * 16 +
                  k % 8 * span + k / 8 * down;
      }
      address = swizzled(address, d.swizzle);
      if (!shared.contains(address, 16))
        w.fail("wgmma reads outside of shared memory, at " +
                   std::to_string(address),
               -1, kErrorIllegalAddress);
      std::string wrong = shared.readAsync(address, 16, w.index);
      if (!wrong.empty())
        w.fail(wrong);
      begin = std::min(begin, address);
      end = std::max(end, address + 16);
      uint16_t values[8];
      std::memcpy(values, shared.at(address), 16);
      for (int k = 0; k < 8; ++k) {
        float value =
            bfloat ? bfloatToFloat(values[k]) : halfToFloat(values[k]);
        if (transposed)
          out[8 * unit + k][line] = value;
        else
          out[line][8 * unit + k] = value;
      }
    }
  shared.pin(begin, end, w.index, w.wgmmaGroup);
}

/// set[0]: N; set[1]: bf16; set[2]: registers of A (0: a descriptor, row a);
/// set[3]: bit 0: D is f16, bit 1: A transposed, bit 2: B transposed, bit 3:
/// A negated, bit 4: B negated; b: descriptor of B; c: predicate, or 0 with
/// offset the constant. list: rows of D, then of A.
void runMultiply(Warp &w, const Instruction &i, Mask m) {
  w.requireFull(m, "wgmma");
  const int columns = i.set[0];
  const bool narrow = i.set[3] & 1;
  const int perThread = narrow ? columns / 4 : columns / 2;
  bool accumulates = i.offset != 0;
  if (i.c) {
    uint32_t scale = w.predicate(i.c);
    if (scale != 0 && scale != kFullMask)
      w.fail("scale-d differs between threads of the warp");
    accumulates = scale != 0;
  }
  alignas(32) float a[16][16];
  static thread_local float b[256][16];
  for (int k = 0; k < i.set[2]; ++k) {
    uint32_t row = i.list[perThread + k];
    if (w.inFlight[row / 64] > w.wgmmaDone)
      w.fail("A is an accumulator that no wgmma.wait_group covers");
    w.inFlightSources[row / 64] = w.wgmmaGroup;
    const uint32_t *values = w.row<uint32_t>(row);
    for (int lane = 0; lane < 32; ++lane) {
      float *to = &a[lane / 4 + 8 * (k & 1)][2 * (lane % 4) + 8 * (k >> 1)];
      uint16_t low = static_cast<uint16_t>(values[lane]);
      uint16_t high = static_cast<uint16_t>(values[lane] >> 16);
      to[0] = i.set[1] ? bfloatToFloat(low) : halfToFloat(low);
      to[1] = i.set[1] ? bfloatToFloat(high) : halfToFloat(high);
    }
  }
  auto descriptor = [&](uint32_t row) {
    const uint64_t *values = w.row<uint64_t>(row);
    for (int lane = 1; lane < 32; ++lane)
      if (values[lane] != values[0])
        w.fail("a descriptor differs between threads of the warp", lane);
    return values[0];
  };
  if (!i.set[2])
    readMatrix(w, descriptor(i.a), w.index % 4 * 16, 16, i.set[3] & 2, i.set[1],
               a);
  readMatrix(w, descriptor(i.b), 0, columns, i.set[3] & 4, i.set[1], b);
  float sign = (i.set[3] >> 3 & 1) != (i.set[3] >> 4 & 1) ? -1.0f : 1.0f;

  alignas(32) float d[16][256];
  auto element = [](int lane, int k) {
    return std::pair<int, int>{lane / 4 + 8 * (k >> 1 & 1),
                               8 * (k >> 2) + 2 * (lane % 4) + (k & 1)};
  };
  for (int k = 0; k < columns / 2; ++k)
    for (int lane = 0; lane < 32; ++lane) {
      auto [row, column] = element(lane, k);
      float old = 0;
      if (accumulates && narrow)
        old = halfToFloat(w.row<uint16_t>(i.list[k / 2])[2 * lane + (k & 1)]);
      else if (accumulates)
        old = w.row<float>(i.list[k])[lane];
      d[row][column] = old;
    }
  alignas(32) static thread_local float bt[16][256];
  for (int k = 0; k < 16; ++k)
    for (int column = 0; column < columns; ++column)
      bt[k][column] = b[column][k];
  for (int row = 0; row < 16; ++row)
    for (int k = 0; k < 16; ++k) {
      float left = sign * a[row][k];
      for (int column = 0; column < columns; ++column)
        d[row][column] += left * bt[k][column];
    }
  for (int k = 0; k < columns / 2; ++k)
    for (int lane = 0; lane < 32; ++lane) {
      auto [row, column] = element(lane, k);
      if (narrow)
        w.row<uint16_t>(i.list[k / 2])[2 * lane + (k & 1)] =
            floatToHalf(d[row][column]);
      else
        w.row<float>(i.list[k])[lane] = d[row][column];
    }
  for (int k = 0; k < perThread; ++k)
    w.inFlight[i.list[k] / 64] = w.wgmmaGroup;
  w.wgmmaIssued = w.wgmmaGroup;
}

void runFence(Warp &w, const Instruction &i, Mask m) {
  w.requireFull(m, "wgmma.fence");
}
void runCommit(Warp &w, const Instruction &i, Mask m) {
  w.requireFull(m, "wgmma.commit_group");
  ++w.wgmmaGroup;
}
void runWait(Warp &w, const Instruction &i, Mask m) {
  w.requireFull(m, "wgmma.wait_group");
  // Groups before the open one, less those that may stay.
  uint32_t committed = w.wgmmaGroup - 1;
  if (committed <= i.set[0])
    return;
  // The four warps of a warpgroup compute together: none is done before all
  // have issued.
  uint32_t done = committed - i.set[0];
  std::vector<Warp> &warps = w.block->warps;
  size_t first = static_cast<size_t>(w.index) / 4 * 4;
  for (size_t k = first; k < std::min(first + 4, warps.size()); ++k)
    if (warps[k].wgmmaGroup - 1 < done) {
      w.state = State::Waiting;
      w.waitAddress = Warp::kWaitsForGroup;
      w.again = true;
      return;
    }
  w.wgmmaDone = std::max(w.wgmmaDone, done);
  w.block->shared.unpin(w.index, done);
}

bool immediate(Decoder &d, const Operand &operand, bool &negative) {
  if (operand.kind != Operand::Integer)
    d.fail("expected a constant");
  negative = static_cast<int64_t>(operand.value) < 0;
  return operand.value != 0;
}

void decodeMultiply(Decoder &d, const Statement &s, Instruction &i) {
  // wgmma.mma_async.sync.aligned.m64nNk16.D.A.B
  if (s.words.size() != 8 || s.words[4].rfind("m64n", 0) != 0 ||
      s.words[4].substr(s.words[4].size() - 3) != "k16" ||
      s.words[6] != s.words[7])
    d.fail("not a supported wgmma");
  int columns = std::stoi(s.words[4].substr(4));
  if (columns % 8 != 0 || columns < 8 || columns > 256)
    d.fail("N is a multiple of 8 up to 256");
  Type type = parseType(s.words[6]), result = parseType(s.words[5]);
  if (type.bits != 16 || !type.isFloat() || result.kind != Kind::Float)
    d.fail("not a supported type");
  const std::vector<Operand> &o = s.operands;
  bool fromRegisters = o.size() > 1 && o[1].kind == Operand::Vector;
  size_t expected = fromRegisters ? 7 : 8;
  if (o.size() != expected || o[0].kind != Operand::Vector)
    d.fail("expected " + std::to_string(expected) + " operands");
  bool narrow = result.bits == 16;
  size_t count = narrow ? columns / 4 : columns / 2;
  if (o[0].parts.size() != count)
    d.fail("expected " + std::to_string(count) + " registers of D");
  i.set[0] = static_cast<uint16_t>(columns);
  i.set[1] = type.kind == Kind::BFloat;
  for (const Operand &part : o[0].parts)
    i.list.push_back(d.destination(part, 32));
  if (fromRegisters) {
    if (o[1].parts.size() != 4)
      d.fail("expected 4 registers of A");
    for (const Operand &part : o[1].parts)
      i.list.push_back(d.source(part, 32));
    i.set[2] = 4;
  } else {
    i.a = d.source(o[1], 64);
  }
  i.b = d.source(o[2], 64);
  if (d.registerType(o[3]).isPredicate())
    i.c = d.predicateSource(o[3]);
  else if (o[3].kind == Operand::Integer)
    i.offset = static_cast<int64_t>(o[3].value);
  else
    d.fail("scale-d is a predicate or a constant");
  bool negativeA, negativeB, ignored, transposeA = false;
  immediate(d, o[4], negativeA);
  immediate(d, o[5], negativeB);
  if (!fromRegisters)
    transposeA = immediate(d, o[6], ignored);
  bool transposeB = immediate(d, o[expected - 1], ignored);
  i.set[3] = static_cast<uint16_t>(narrow | transposeA << 1 | transposeB << 2 |
                                   negativeA << 3 | negativeB << 4);
  // It may use accumulators that are in flight.
  i.reads.clear();
  i.writes.clear();
  d.kernel.usesAsyncProxy = d.kernel.usesWgmma = true;
  i.run = runMultiply;
}

void decodeWgmma(Decoder &d, const Statement &s, Instruction &i) {
  if (s.has("mma_async"))
    return decodeMultiply(d, s, i);
  if (s.has("fence"))
    i.run = runFence;
  else if (s.has("commit_group"))
    i.run = runCommit;
  else if (s.has("wait_group")) {
    d.expectOperands(s, 1);
    i.set[0] = static_cast<uint16_t>(s.operands[0].value);
    i.flow = Flow::Turn;
    i.run = runWait;
  } else {
    d.fail("not a supported wgmma");
  }
}

} // namespace

void addWgmma(Decoder::Table &table) { table["wgmma"] = decodeWgmma; }

} // namespace alibi::emulator
