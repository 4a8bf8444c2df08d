//===- TensorCore.cpp - ldmatrix, stmatrix, mma ---------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "FloatOps.h"
#include "Lanes.h"
#include "Memory.h"

#include <algorithm>

namespace alibi::emulator {
namespace {

/// Row r of matrix k is at the address of lane 8k + r. set[0]: transposed,
/// set[1]: the space; the list: one register per matrix.
template <bool IsStore> void runMatrix(Warp &w, const Instruction &i, Mask m) {
  w.requireFull(m, IsStore ? "stmatrix" : "ldmatrix");
  Space space = static_cast<Space>(i.set[1]);
  for (size_t k = 0; k < i.list.size(); ++k) {
    uint32_t *values = w.row<uint32_t>(i.list[k]);
    uint8_t *rows[8];
    uint64_t units[8];
    for (int r = 0; r < 8; ++r) {
      int lane = static_cast<int>(8 * k) + r;
      uint64_t address = w.address(i.a, i.set[5], lane) + i.offset;
      rows[r] = w.access(space, address, 16, lane, IsStore);
      units[r] = address / 16;
    }
    std::sort(units, units + 8);
    uint32_t perBank[8] = {}, most = 0;
    for (int r = 0; r < 8; ++r)
      if (r == 0 || units[r] != units[r - 1])
        most = std::max(most, ++perBank[units[r] % 8]);
    w.block->counters.ldmatrixConflicts += most - 1;
    for (int lane = 0; lane < 32; ++lane)
      for (int half = 0; half < 2; ++half) {
        int row = lane / 4, column = 2 * (lane % 4) + half;
        if (i.set[0])
          std::swap(row, column);
        uint8_t *element = rows[row] + 2 * column;
        uint8_t *value = reinterpret_cast<uint8_t *>(&values[lane]) + 2 * half;
        if (IsStore)
          std::memcpy(element, value, 2);
        else
          std::memcpy(value, element, 2);
      }
  }
}

template <bool IsStore>
void decodeMatrix(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 2);
  if (!s.has("m8n8") || !s.has("b16"))
    d.fail("matrices of 8 by 8 elements of 16 bits are supported");
  const Operand &values = s.operands[IsStore ? 1 : 0];
  const std::vector<Operand> parts = values.kind == Operand::Vector
                                         ? values.parts
                                         : std::vector<Operand>{values};
  size_t count = s.has("x4") ? 4 : s.has("x2") ? 2 : 1;
  if (parts.size() != count)
    d.fail("expected " + std::to_string(count) + " registers");
  for (const Operand &part : parts)
    i.list.push_back(IsStore ? d.source(part, 32) : d.destination(part, 32));
  d.address(s.operands[IsStore ? 0 : 1], i);
  i.set[0] = s.has("trans");
  i.set[1] = static_cast<uint16_t>(spaceOf(s));
  i.run = runMatrix<IsStore>;
}

enum Element : uint16_t { kHalf, kBFloat, kTf32 };

void unpack(uint32_t bits, uint16_t element, float *out) {
  if (element == kBFloat) {
    out[0] = bitsAs<float>(bits << 16);
    out[1] = bitsAs<float>(bits & 0xFFFF0000u);
  } else {
    out[0] = halfToFloat(static_cast<uint16_t>(bits));
    out[1] = halfToFloat(static_cast<uint16_t>(bits >> 16));
  }
}

/// D = A B + C with A [16, K] and B [K, 8]. set[0]: the element, set[1]: K,
/// set[2]: C and D are f16. list: rows of D, A, B, C.
void runMma(Warp &w, const Instruction &i, Mask m) {
  w.requireFull(m, "mma.sync");
  const int depth = i.set[1];
  const uint16_t element = i.set[0];
  const bool wide = element == kTf32;
  const int aCount = wide ? depth / 2 : depth / 4, bCount = aCount / 2;
  const int cCount = i.set[2] ? 2 : 4;
  const uint32_t *rows = i.list.data();
  alignas(32) float a[16][16], b[16][8], c[16][8];
  for (int k = 0; k < aCount; ++k) {
    const uint32_t *values = w.row<uint32_t>(rows[cCount + k]);
    for (int lane = 0; lane < 32; ++lane) {
      int row = lane / 4 + 8 * (k & 1);
      if (wide)
        a[row][lane % 4 + 4 * (k >> 1)] =
            bitsAs<float>(values[lane] & 0xFFFFE000u);
      else
        unpack(values[lane], element, &a[row][2 * (lane % 4) + 8 * (k >> 1)]);
    }
  }
  for (int k = 0; k < bCount; ++k) {
    const uint32_t *values = w.row<uint32_t>(rows[cCount + aCount + k]);
    for (int lane = 0; lane < 32; ++lane) {
      if (wide) {
        b[lane % 4 + 4 * k][lane / 4] =
            bitsAs<float>(values[lane] & 0xFFFFE000u);
        continue;
      }
      float pair[2];
      unpack(values[lane], element, pair);
      b[2 * (lane % 4) + 8 * k][lane / 4] = pair[0];
      b[2 * (lane % 4) + 8 * k + 1][lane / 4] = pair[1];
    }
  }
  for (int k = 0; k < cCount; ++k) {
    uint32_t row = rows[cCount + aCount + bCount + k];
    for (int lane = 0; lane < 32; ++lane)
      if (i.set[2])
        unpack(w.row<uint32_t>(row)[lane], kHalf,
               &c[lane / 4 + 8 * k][2 * (lane % 4)]);
      else
        c[lane / 4 + 8 * (k >> 1)][2 * (lane % 4) + (k & 1)] =
            w.row<float>(row)[lane];
  }
  for (int row = 0; row < 16; ++row)
    for (int k = 0; k < depth; ++k) {
      float left = a[row][k];
      for (int column = 0; column < 8; ++column)
        c[row][column] += left * b[k][column];
    }
  for (int k = 0; k < cCount; ++k)
    for (int lane = 0; lane < 32; ++lane)
      if (i.set[2]) {
        const float *pair = &c[lane / 4 + 8 * k][2 * (lane % 4)];
        w.row<uint32_t>(rows[k])[lane] =
            floatToHalf(pair[0]) | uint32_t(floatToHalf(pair[1])) << 16;
      } else {
        w.row<float>(rows[k])[lane] =
            c[lane / 4 + 8 * (k >> 1)][2 * (lane % 4) + (k & 1)];
      }
}

void decodeMma(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 4);
  // mma.sync.aligned.shape.row.col.D.A.B.C
  if (s.words.size() != 10 || s.words[4] != "row" || s.words[5] != "col")
    d.fail("not a supported mma");
  Type type = parseType(s.words[7]);
  Type accumulator = parseType(s.words[6]);
  bool wide = type.bits == 32;
  i.set[0] = type.kind == Kind::BFloat ? (wide ? kTf32 : kBFloat) : kHalf;
  i.set[2] = accumulator.bits == 16;
  if (s.words[3].rfind("m16n8k", 0) != 0 || !type.isFloat() ||
      !accumulator.isFloat() || s.words[8] != s.words[7] ||
      s.words[9] != s.words[6])
    d.fail("not a supported mma");
  int depth = std::stoi(s.words[3].substr(6));
  bool known = wide ? depth == 4 || depth == 8 : depth == 8 || depth == 16;
  if (!known || (wide && type.kind == Kind::Float))
    d.fail("not a supported shape");
  i.set[1] = static_cast<uint16_t>(depth);
  size_t aCount = wide ? depth / 2 : depth / 4;
  size_t counts[] = {i.set[2] ? 2u : 4u, aCount, aCount / 2,
                     i.set[2] ? 2u : 4u};
  for (int k = 0; k < 4; ++k) {
    const Operand &operand = s.operands[k];
    std::vector<Operand> parts = operand.kind == Operand::Vector
                                     ? operand.parts
                                     : std::vector<Operand>{operand};
    if (parts.size() != counts[k])
      d.fail("expected " + std::to_string(counts[k]) + " registers");
    for (const Operand &part : parts)
      i.list.push_back(k == 0 ? d.destination(part, 32) : d.source(part, 32));
  }
  i.run = runMma;
}

} // namespace

void addTensorCore(Decoder::Table &table) {
  table["ldmatrix"] = decodeMatrix<false>;
  table["stmatrix"] = decodeMatrix<true>;
  table["mma"] = decodeMma;
}

} // namespace alibi::emulator
