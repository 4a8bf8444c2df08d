//===- Float.cpp - Arithmetic of f32 and f64 ------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "FloatOps.h"
#include "Lanes.h"

#include <cfenv>

namespace alibi::emulator {

uint16_t floatToHalf(float x) {
  uint32_t bits = bitsAs<uint32_t>(x);
  uint32_t sign = bits >> 16 & 0x8000;
  uint32_t magnitude = bits & 0x7FFFFFFF;
  if (magnitude > 0x7F800000)
    return 0x7FFF;
  if (magnitude >= 0x477FF000)
    return static_cast<uint16_t>(sign | 0x7C00);
  if (magnitude < 0x38800000) {
    // Subnormal: adding 0.5 leaves the rounded fraction in the lowest bits.
    float sum = bitsAs<float>(magnitude) + 0.5f;
    return static_cast<uint16_t>(sign | (bitsAs<uint32_t>(sum) - 0x3F000000));
  }
  uint32_t odd = magnitude >> 13 & 1;
  return static_cast<uint16_t>(sign |
                               ((magnitude - 0x38000000 + 0xFFF + odd) >> 13));
}

uint32_t roundToFormat(double x, int fraction, int exponent, char rounding) {
  uint32_t sign = std::signbit(x) ? 1u << (fraction + exponent) : 0;
  uint32_t infinity = ((1u << exponent) - 1) << fraction;
  if (std::isnan(x))
    return infinity | ((1u << fraction) - 1);
  double magnitude = std::fabs(x);
  if (std::isinf(x))
    return sign | infinity;
  if (magnitude == 0)
    return sign;
  int bias = (1 << (exponent - 1)) - 1;
  int power = std::max(std::ilogb(magnitude), 1 - bias);
  // In units of the last place.
  double scaled = std::ldexp(magnitude, fraction - power);
  double low = std::floor(scaled), rest = scaled - low;
  bool up = false;
  switch (rounding) {
  case 'n':
    up = rest > 0.5 || (rest == 0.5 && std::fmod(low, 2) != 0);
    break;
  case 'a':
    up = rest >= 0.5;
    break;
  case 'p':
    up = rest > 0 && !sign;
    break;
  case 'm':
    up = rest > 0 && sign;
    break;
  }
  // A carry goes into the exponent.
  uint64_t units = static_cast<uint64_t>(low) + up;
  uint64_t result = units + (uint64_t(power + bias - 1) << fraction);
  if (result >= infinity) {
    bool toLargest = rounding == 'z' || (rounding == 'p' && sign) ||
                     (rounding == 'm' && !sign);
    result = toLargest ? infinity - 1 : infinity;
  }
  return sign | static_cast<uint32_t>(result);
}

namespace {

struct Add {
  template <class T> T operator()(T a, T b) const { return a + b; }
};
struct Sub {
  template <class T> T operator()(T a, T b) const { return a - b; }
};
struct Mul {
  template <class T> T operator()(T a, T b) const { return a * b; }
};
struct Div {
  template <class T> T operator()(T a, T b) const { return a / b; }
};
struct Fma {
  template <class T> T operator()(T a, T b, T c) const {
    return std::fma(a, b, c);
  }
};
template <class T> T canonicalNaN() {
  if constexpr (sizeof(T) == 4)
    return bitsAs<float>(0x7FFFFFFFu);
  else
    return bitsAs<double>(~uint64_t(0) >> 1);
}
struct Min {
  template <class T> T operator()(T a, T b) const {
    if (a != a)
      return b != b ? canonicalNaN<T>() : b;
    if (b != b)
      return a;
    if (a == b)
      return std::signbit(a) ? a : b;
    return a < b ? a : b;
  }
};
struct Max {
  template <class T> T operator()(T a, T b) const {
    if (a != a)
      return b != b ? canonicalNaN<T>() : b;
    if (b != b)
      return a;
    if (a == b)
      return std::signbit(a) ? b : a;
    return a < b ? b : a;
  }
};
template <class F> struct KeepNaN {
  template <class T> T operator()(T a, T b) const {
    return a != a || b != b ? canonicalNaN<T>() : F()(a, b);
  }
};
struct Neg {
  template <class T> T operator()(T a) const { return -a; }
};
struct Abs {
  template <class T> T operator()(T a) const { return std::fabs(a); }
};
struct Sqrt {
  template <class T> T operator()(T a) const { return std::sqrt(a); }
};
struct Rcp {
  template <class T> T operator()(T a) const { return T(1) / a; }
};
struct Rsqrt {
  template <class T> T operator()(T a) const {
    return static_cast<T>(1.0 / std::sqrt(static_cast<double>(a)));
  }
};
struct Exp2 {
  template <class T> T operator()(T a) const { return std::exp2(a); }
};
struct Log2 {
  template <class T> T operator()(T a) const { return std::log2(a); }
};
struct Sin {
  template <class T> T operator()(T a) const { return std::sin(a); }
};
struct Cos {
  template <class T> T operator()(T a) const { return std::cos(a); }
};
struct Tanh {
  template <class T> T operator()(T a) const { return std::tanh(a); }
};

/// F with the modifiers .ftz and .sat.
template <class F, bool Ftz, bool Sat> struct Modified {
  static float in(float x) { return Ftz ? flush(x) : x; }
  static float out(float x) {
    if (Ftz)
      x = flush(x);
    // NaN becomes 0.
    return Sat ? (x > 0 ? (x < 1 ? x : 1.0f) : 0.0f) : x;
  }
  float operator()(float a) const { return out(F()(in(a))); }
  float operator()(float a, float b) const { return out(F()(in(a), in(b))); }
  float operator()(float a, float b, float c) const {
    return out(F()(in(a), in(b), in(c)));
  }
};

/// In another rounding mode, set[0] (of fesetround); set[1]: ftz, set[2]: sat.
template <class T, class F, int Operands>
void runDirected(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a), *b = w.row<T>(i.b), *c = w.row<T>(i.c);
  auto in = [&](T x) -> T {
    return i.set[1] ? static_cast<T>(flush(static_cast<float>(x))) : x;
  };
  std::fesetround(i.set[0]);
  for (int l = 0; l < 32; ++l) {
    if (!(m >> l & 1))
      continue;
    volatile T x = in(a[l]), y = Operands > 1 ? in(b[l]) : T(0),
               z = Operands > 2 ? in(c[l]) : T(0);
    volatile T result;
    if constexpr (Operands == 1)
      result = F()(T(x));
    else if constexpr (Operands == 2)
      result = F()(T(x), T(y));
    else
      result = F()(T(x), T(y), T(z));
    T value = in(result);
    if (i.set[2])
      value = value > 0 ? (value < 1 ? value : T(1)) : T(0);
    d[l] = value;
  }
  std::fesetround(FE_TONEAREST);
}

template <class F, int Operands> Handler plain(bool isDouble) {
  if constexpr (Operands == 1)
    return isDouble ? runUnary<double, F> : nullptr;
  else if constexpr (Operands == 2)
    return isDouble ? runBinary<double, F> : nullptr;
  else
    return isDouble ? runTernary<double, F> : nullptr;
}
template <class F, int Operands> Handler modified() {
  if constexpr (Operands == 1)
    return runUnary<float, F>;
  else if constexpr (Operands == 2)
    return runBinary<float, F>;
  else
    return runTernary<float, F>;
}

template <class F, int Operands>
void decodeWith(Decoder &d, const Statement &s, Instruction &i) {
  Type type = typeOf(s);
  onlyWords(d, s,
            {"rn", "rz", "rm", "rp", "ftz", "sat", "full", "approx", "NaN"});
  d.expectOperands(s, Operands + 1);
  takeRows(d, s, i, type);
  bool isDouble = type.bits == 64, ftz = s.has("ftz"), sat = s.has("sat");
  int rounding = s.has("rz")   ? FE_TOWARDZERO
                 : s.has("rm") ? FE_DOWNWARD
                 : s.has("rp") ? FE_UPWARD
                               : FE_TONEAREST;
  if (rounding != FE_TONEAREST) {
    i.set[0] = static_cast<uint16_t>(rounding);
    i.set[1] = ftz;
    i.set[2] = sat;
    i.run = isDouble ? runDirected<double, F, Operands>
                     : runDirected<float, F, Operands>;
    return;
  }
  if (isDouble)
    i.run = plain<F, Operands>(true);
  else if (sat)
    i.run = ftz ? modified<Modified<F, true, true>, Operands>()
                : modified<Modified<F, false, true>, Operands>();
  else
    i.run = ftz ? modified<Modified<F, true, false>, Operands>()
                : modified<Modified<F, false, false>, Operands>();
}

template <class F, int Operands>
void decodeMath(Decoder &d, const Statement &s, Instruction &i) {
  if (typeOf(s).bits == 16 || typeOf(s).packed == 2)
    return decodeHalf(d, s, i);
  decodeWith<F, Operands>(d, s, i);
}

template <class T> void runCopysign(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a), *b = w.row<T>(i.b);
  // The sign is that of the first operand.
  forLanes(m, [=](int l) { d[l] = std::copysign(b[l], a[l]); });
}
void decodeCopysign(Decoder &d, const Statement &s, Instruction &i) {
  takeRows(d, s, i, typeOf(s));
  i.run = typeOf(s).bits == 64 ? runCopysign<double> : runCopysign<float>;
}

const char *const kTests[] = {"finite",     "infinite", "number",
                              "notanumber", "normal",   "subnormal"};
template <class T> void runTest(Warp &w, const Instruction &i, Mask m) {
  const T *a = w.row<T>(i.a);
  uint32_t bits = 0;
  forLanes(m, [&](int l) {
    int kind = std::fpclassify(a[l]);
    const bool results[] = {kind != FP_NAN && kind != FP_INFINITE,
                            kind == FP_INFINITE,
                            kind != FP_NAN,
                            kind == FP_NAN,
                            kind == FP_NORMAL,
                            kind == FP_SUBNORMAL};
    bits |= uint32_t(results[i.set[0]]) << l;
  });
  setPredicate(w.predicate(i.dest), bits, m);
}
void decodeTest(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 2);
  i.dest = d.predicateDestination(s.operands[0]);
  i.a = d.source(s.operands[1], typeOf(s));
  for (uint16_t k = 0; k < 6; ++k)
    if (s.has(kTests[k]))
      i.set[0] = k;
  i.run = typeOf(s).bits == 64 ? runTest<double> : runTest<float>;
}

} // namespace

void decodeFloat(Decoder &d, const Statement &s, Instruction &i) {
  if (typeOf(s).bits == 16 || typeOf(s).packed == 2)
    return decodeHalf(d, s, i);
  const std::string &op = s.words[0];
  bool keep = s.has("NaN");
  if (op == "add")
    decodeWith<Add, 2>(d, s, i);
  else if (op == "sub")
    decodeWith<Sub, 2>(d, s, i);
  else if (op == "mul")
    decodeWith<Mul, 2>(d, s, i);
  else if (op == "div")
    decodeWith<Div, 2>(d, s, i);
  else if (op == "fma" || op == "mad")
    decodeWith<Fma, 3>(d, s, i);
  else if (op == "min")
    keep ? decodeWith<KeepNaN<Min>, 2>(d, s, i) : decodeWith<Min, 2>(d, s, i);
  else if (op == "max")
    keep ? decodeWith<KeepNaN<Max>, 2>(d, s, i) : decodeWith<Max, 2>(d, s, i);
  else if (op == "neg")
    decodeWith<Neg, 1>(d, s, i);
  else if (op == "abs")
    decodeWith<Abs, 1>(d, s, i);
  else
    d.fail("not supported for floats");
}

void addFloat(Decoder::Table &table) {
  table["fma"] = decodeFloat;
  table["sqrt"] = decodeMath<Sqrt, 1>;
  table["rcp"] = decodeMath<Rcp, 1>;
  table["rsqrt"] = decodeMath<Rsqrt, 1>;
  table["ex2"] = decodeMath<Exp2, 1>;
  table["lg2"] = decodeMath<Log2, 1>;
  table["sin"] = decodeMath<Sin, 1>;
  table["cos"] = decodeMath<Cos, 1>;
  table["tanh"] = decodeMath<Tanh, 1>;
  table["copysign"] = decodeCopysign;
  table["testp"] = decodeTest;
}

} // namespace alibi::emulator
