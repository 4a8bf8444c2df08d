//===- Convert.cpp - cvt --------------------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "FloatOps.h"
#include "Lanes.h"

#include <limits>

namespace alibi::emulator {
namespace {

/// What a lane of cvt does in general, kept in the instruction's list: types of
/// source and destination, and widths of their registers.
struct Conversion {
  Type from, to;
  uint16_t fromBits, toBits;
  /// 'n', 'z', 'm', 'p' or 'a'; of results that are integers if `toInteger`.
  char rounding = 'z';
  bool toInteger = false, ftz = false, sat = false, relu = false;
};

uint64_t readBits(Warp &w, uint32_t row, uint16_t bits, int lane) {
  return bits == 64   ? w.row<uint64_t>(row)[lane]
         : bits == 32 ? w.row<uint32_t>(row)[lane]
                      : w.row<uint16_t>(row)[lane];
}
void writeBits(Warp &w, uint32_t row, uint16_t bits, int lane, uint64_t value) {
  if (bits == 64)
    w.row<uint64_t>(row)[lane] = value;
  else if (bits == 32)
    w.row<uint32_t>(row)[lane] = static_cast<uint32_t>(value);
  else
    w.row<uint16_t>(row)[lane] = static_cast<uint16_t>(value);
}

double roundInteger(double x, char rounding) {
  switch (rounding) {
  case 'n':
    return std::nearbyint(x);
  case 'z':
    return std::trunc(x);
  case 'm':
    return std::floor(x);
  case 'p':
    return std::ceil(x);
  default:
    return std::round(x);
  }
}

/// Integers saturate when they come from floats.
uint64_t toIntegerBits(double x, Type to) {
  if (std::isnan(x))
    return to.bits == 64 ? uint64_t(1) << 63 : 0;
  int bits = to.bits;
  double low = to.isSigned() ? -std::ldexp(1.0, bits - 1) : 0;
  double end = std::ldexp(1.0, to.isSigned() ? bits - 1 : bits);
  if (x < low)
    x = low;
  if (x >= end)
    return to.isSigned() ? (uint64_t(1) << (bits - 1)) - 1
           : bits == 64  ? ~uint64_t(0)
                         : (uint64_t(1) << bits) - 1;
  return to.isSigned() ? static_cast<uint64_t>(static_cast<int64_t>(x))
                       : static_cast<uint64_t>(x);
}

uint64_t toFloatBits(double x, const Conversion &c) {
  if (c.sat)
    x = x > 0 ? std::min(x, 1.0) : 0;
  if (c.relu && x <= 0)
    x = 0;
  if (c.to.bits == 64)
    return bitsAs<uint64_t>(x);
  if (c.to.bits == 32 && c.to.kind == Kind::BFloat) // tf32
    return uint64_t(roundToFormat(x, 10, 8, c.rounding)) << 13;
  uint32_t bits = c.to.bits == 32 ? roundToFormat(x, 23, 8, c.rounding)
                  : c.to.kind == Kind::BFloat
                      ? roundToFormat(x, 7, 8, c.rounding)
                      : roundToFormat(x, 10, 5, c.rounding);
  if (c.to.bits == 32 && c.ftz)
    bits = bitsAs<uint32_t>(flush(bitsAs<float>(bits)));
  return bits;
}

uint64_t convert(uint64_t bits, const Conversion &c) {
  if (c.from.isFloat()) {
    double x;
    if (c.from.bits == 64)
      x = bitsAs<double>(bits);
    else if (c.from.bits == 32) {
      float narrow = bitsAs<float>(static_cast<uint32_t>(bits));
      x = c.ftz ? flush(narrow) : narrow;
    } else if (c.from.kind == Kind::BFloat)
      x = bfloatToFloat(static_cast<uint16_t>(bits));
    else
      x = halfToFloat(static_cast<uint16_t>(bits));
    if (c.toInteger)
      x = roundInteger(x, c.rounding);
    return c.to.isFloat() ? toFloatBits(x, c) : toIntegerBits(x, c.to);
  }
  if (c.from.bits < 64) {
    int unused = 64 - c.from.bits;
    bits = c.from.isSigned()
               ? static_cast<uint64_t>(static_cast<int64_t>(bits << unused) >>
                                       unused)
               : bits << unused >> unused;
  }
  if (c.to.isFloat()) {
    // Of 64 bits: to f32 in one rounding, too.
    if (c.to.bits == 32 && c.rounding == 'n')
      return bitsAs<uint32_t>(
          c.from.isSigned() ? static_cast<float>(static_cast<int64_t>(bits))
                            : static_cast<float>(bits));
    double x = c.from.isSigned()
                   ? static_cast<double>(static_cast<int64_t>(bits))
                   : static_cast<double>(bits);
    return toFloatBits(x, c);
  }
  if (!c.sat)
    return bits;
  __int128 value =
      c.from.isSigned() ? __int128(static_cast<int64_t>(bits)) : __int128(bits);
  __int128 low = c.to.isSigned() ? -(__int128(1) << (c.to.bits - 1)) : 0;
  __int128 high =
      (__int128(1) << (c.to.isSigned() ? c.to.bits - 1 : c.to.bits)) - 1;
  return static_cast<uint64_t>(std::min(std::max(value, low), high));
}

/// Cuts or extends to the register, which may be wider than the type.
uint64_t extend(uint64_t bits, Type type) {
  if (type.bits >= 64)
    return bits;
  int unused = 64 - type.bits;
  return type.isSigned() ? static_cast<uint64_t>(
                               static_cast<int64_t>(bits << unused) >> unused)
                         : bits << unused >> unused;
}

Conversion unpack(const Instruction &i) {
  Conversion c;
  std::memcpy(static_cast<void *>(&c), i.list.data(), sizeof(c));
  return c;
}

void runGeneral(Warp &w, const Instruction &i, Mask m) {
  Conversion c = unpack(i);
  for (; m; m &= m - 1) {
    int l = __builtin_ctz(m);
    uint64_t bits = convert(readBits(w, i.a, c.fromBits, l), c);
    writeBits(w, i.dest, c.toBits, l, extend(bits, c.to));
  }
}

/// Two f32, the first one into the upper half.
void runPack(Warp &w, const Instruction &i, Mask m) {
  Conversion c = unpack(i);
  uint32_t *d = w.row<uint32_t>(i.dest);
  const uint32_t *a = w.row<uint32_t>(i.a), *b = w.row<uint32_t>(i.b);
  forLanes(m, [&](int l) {
    uint32_t high = static_cast<uint32_t>(convert(a[l], c));
    d[l] = high << 16 | static_cast<uint32_t>(convert(b[l], c));
  });
}
template <uint16_t (*F)(float)>
void runFastPack(Warp &w, const Instruction &i, Mask m) {
  uint32_t *d = w.row<uint32_t>(i.dest);
  const float *a = w.row<float>(i.a), *b = w.row<float>(i.b);
  forLanes(m, [=](int l) { d[l] = uint32_t(F(a[l])) << 16 | F(b[l]); });
}
template <class To, class From>
void runPlain(Warp &w, const Instruction &i, Mask m) {
  To *d = w.row<To>(i.dest);
  const From *a = w.row<From>(i.a);
  forLanes(m, [=](int l) { d[l] = static_cast<To>(a[l]); });
}
template <float (*F)(uint16_t)>
void runWiden(Warp &w, const Instruction &i, Mask m) {
  float *d = w.row<float>(i.dest);
  const uint16_t *a = w.row<uint16_t>(i.a);
  forLanes(m, [=](int l) { d[l] = F(a[l]); });
}
template <uint16_t (*F)(float)>
void runNarrow(Warp &w, const Instruction &i, Mask m) {
  uint16_t *d = w.row<uint16_t>(i.dest);
  const float *a = w.row<float>(i.a);
  forLanes(m, [=](int l) { d[l] = F(a[l]); });
}

/// Handlers of what is frequent, where registers are as wide as types.
Handler pickFast(const Conversion &c) {
  if (c.sat || c.relu || c.ftz || c.fromBits != c.from.bits ||
      c.toBits != c.to.bits)
    return nullptr;
  bool fromFloat = c.from.isFloat(), toFloat = c.to.isFloat();
  if (!fromFloat && !toFloat) {
    if (c.from.bits == 32 && c.to.bits == 64)
      return c.from.isSigned() ? runPlain<int64_t, int32_t>
                               : runPlain<uint64_t, uint32_t>;
    if (c.from.bits == 64 && c.to.bits == 32)
      return runPlain<uint32_t, uint64_t>;
    if (c.from.bits == 16 && c.to.bits == 32)
      return c.from.isSigned() ? runPlain<int32_t, int16_t>
                               : runPlain<uint32_t, uint16_t>;
    if (c.from.bits == 32 && c.to.bits == 16)
      return runPlain<uint16_t, uint32_t>;
    return nullptr;
  }
  if (fromFloat && toFloat && !c.toInteger) {
    if (c.from.bits == 16 && c.to.bits == 32 && c.to.kind == Kind::Float)
      return c.from.kind == Kind::BFloat ? runWiden<bfloatToFloat>
                                         : runWiden<halfToFloat>;
    if (c.from.bits == 32 && c.to.bits == 16 && c.rounding == 'n')
      return c.to.kind == Kind::BFloat ? runNarrow<floatToBFloat>
                                       : runNarrow<floatToHalf>;
  }
  if (!fromFloat && c.from.bits == 32 && c.to.kind == Kind::Float &&
      c.to.bits == 32 && c.rounding == 'n')
    return c.from.isSigned() ? runPlain<float, int32_t>
                             : runPlain<float, uint32_t>;
  return nullptr;
}

void decodeConvert(Decoder &d, const Statement &s, Instruction &i) {
  onlyWords(d, s,
            {"rn", "rz", "rm", "rp", "rna", "rni", "rzi", "rmi", "rpi", "ftz",
             "sat", "relu", "satfinite"});
  if (s.has("satfinite"))
    d.fail("satfinite is not supported");
  Conversion c = {};
  c.to = typeOf(s, 1);
  c.from = typeOf(s, 0);
  c.rounding = c.to.isFloat() ? 'n' : 'z';
  for (const std::string &word : s.words)
    if (word.size() >= 2 && word[0] == 'r' && word != "relu") {
      c.rounding = word == "rna" ? 'a' : word[1];
      c.toInteger |= word.size() == 3 && word[2] == 'i';
    }
  if (!c.to.isFloat())
    c.toInteger = true;
  c.ftz = s.has("ftz");
  c.sat = s.has("sat");
  c.relu = s.has("relu");
  i.list.resize((sizeof(c) + 3) / 4);
  if (c.to.packed == 2) {
    d.expectOperands(s, 3);
    i.dest = d.destination(s.operands[0], 32);
    i.a = d.source(s.operands[1], c.from);
    i.b = d.source(s.operands[2], c.from);
    c.to = {c.to.kind, 16, 1};
    if (c.from.bits != 32 || !c.from.isFloat())
      d.fail("a pair is converted from f32");
    bool fast = !c.relu && !c.sat && c.rounding == 'n';
    i.run = !fast                       ? runPack
            : c.to.kind == Kind::BFloat ? runFastPack<floatToBFloat>
                                        : runFastPack<floatToHalf>;
  } else {
    d.expectOperands(s, 2);
    i.dest = d.anyDestination(s.operands[0], c.to, c.toBits);
    i.a = d.anySource(s.operands[1], c.from, c.fromBits);
    i.run = pickFast(c);
    if (!i.run)
      i.run = runGeneral;
  }
  std::memcpy(i.list.data(), &c, sizeof(c));
}

} // namespace

void addConvert(Decoder::Table &table) { table["cvt"] = decodeConvert; }

} // namespace alibi::emulator
