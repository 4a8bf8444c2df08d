//===- FloatOps.h - Floats as PTX has them ----------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_EMULATOR_FLOATOPS_H
#define ALIBI_TEST_EMULATOR_FLOATOPS_H

#include "Decoder.h"

#include <cmath>

namespace alibi::emulator {

template <class To, class From> inline To bitsAs(From from) {
  static_assert(sizeof(To) == sizeof(From));
  To to;
  std::memcpy(&to, &from, sizeof(to));
  return to;
}

inline float flush(float x) {
  uint32_t bits = bitsAs<uint32_t>(x);
  return (bits & 0x7F800000) == 0 ? bitsAs<float>(bits & 0x80000000u) : x;
}

inline float bfloatToFloat(uint16_t x) {
  return bitsAs<float>(uint32_t(x) << 16);
}
inline uint16_t floatToBFloat(float x) {
  uint32_t bits = bitsAs<uint32_t>(x);
  if ((bits & 0x7FFFFFFF) > 0x7F800000)
    return 0x7FFF;
  return static_cast<uint16_t>((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}
inline float halfToFloat(uint16_t x) {
  // The exponent moves by 112; a product does it for subnormal numbers, too.
  float magnitude = bitsAs<float>(uint32_t(x & 0x7FFF) << 13) * 0x1p112f;
  uint32_t bits = bitsAs<uint32_t>(magnitude);
  if ((x & 0x7C00) == 0x7C00)
    bits |= 0x7F800000;
  return bitsAs<float>(bits | uint32_t(x & 0x8000) << 16);
}
/// Rounds to nearest, ties to even.
uint16_t floatToHalf(float x);

/// A double in a smaller format (f16, bf16, f32, by fraction and exponent
/// bits), rounded once. Rounding: 'n' to nearest even, 'z' to zero, 'm' down,
/// 'p' up, 'a' to nearest, ties away.
uint32_t roundToFormat(double x, int fraction, int exponent, char rounding);

/// add, sub, mul, fma, div, min, max, neg, abs of any float type.
void decodeFloat(Decoder &d, const Statement &s, Instruction &i);
void decodeHalf(Decoder &d, const Statement &s, Instruction &i);

} // namespace alibi::emulator

#endif // ALIBI_TEST_EMULATOR_FLOATOPS_H
