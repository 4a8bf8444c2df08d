//===- Half.cpp - Arithmetic of f16 and bf16 ------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "FloatOps.h"
#include "Lanes.h"

namespace alibi::emulator {
namespace {

enum Operation : uint16_t {
  kAdd,
  kSub,
  kMul,
  kFma,
  kMin,
  kMax,
  kNeg,
  kAbs,
  kExp2,
  kTanh,
};
const char *const kNames[] = {"add", "sub", "mul", "fma", "min",
                              "max", "neg", "abs", "ex2", "tanh"};

/// One operation. Sums and products of such numbers are exact, or nearly so, in
/// f64, and are rounded once. set[0]: the operation, set[1]: bf16,
/// set[2]: relu, set[3]: NaN, set[4]: sat, list[0]: ftz.
uint16_t compute(const Instruction &i, uint16_t a, uint16_t b, uint16_t c) {
  bool bfloat = i.set[1];
  auto wide = [&](uint16_t x) -> double {
    if (i.list[0] && (x & 0x7C00) == 0)
      x &= 0x8000;
    return bfloat ? bfloatToFloat(x) : halfToFloat(x);
  };
  double x = wide(a), y = wide(b), z = wide(c), result = 0;
  switch (i.set[0]) {
  case kAdd:
    result = x + y;
    break;
  case kSub:
    result = x - y;
    break;
  case kMul:
    result = x * y;
    break;
  case kFma:
    result = std::fma(x, y, z);
    break;
  case kMin:
  case kMax: {
    bool nan = std::isnan(x) || std::isnan(y);
    if (nan && i.set[3])
      return 0x7FFF;
    if (nan && std::isnan(x) && std::isnan(y))
      return 0x7FFF;
    if (nan)
      return std::isnan(x) ? b : a;
    bool firstIsLess = x < y || (x == y && std::signbit(x));
    return (i.set[0] == kMin) == firstIsLess ? a : b;
  }
  case kNeg:
    return a ^ 0x8000;
  case kAbs:
    return a & 0x7FFF;
  case kExp2:
    result = std::exp2(x);
    break;
  case kTanh:
    result = std::tanh(x);
    break;
  }
  if (i.set[2] && !(result > 0))
    result = std::isnan(result) ? result : 0;
  if (i.set[4])
    result = result > 0 ? std::min(result, 1.0) : 0;
  uint32_t bits = bfloat ? roundToFormat(result, 7, 8, 'n')
                         : roundToFormat(result, 10, 5, 'n');
  if (i.list[0] && (bits & (bfloat ? 0x7F80 : 0x7C00)) == 0)
    bits &= 0x8000;
  return static_cast<uint16_t>(bits);
}

void runHalf(Warp &w, const Instruction &i, Mask m) {
  uint16_t *d = w.row<uint16_t>(i.dest);
  const uint16_t *a = w.row<uint16_t>(i.a), *b = w.row<uint16_t>(i.b),
                 *c = w.row<uint16_t>(i.c);
  for (; m; m &= m - 1) {
    int l = __builtin_ctz(m);
    d[l] = compute(i, a[l], b[l], c[l]);
  }
}
void runPair(Warp &w, const Instruction &i, Mask m) {
  uint32_t *d = w.row<uint32_t>(i.dest);
  const uint32_t *a = w.row<uint32_t>(i.a), *b = w.row<uint32_t>(i.b),
                 *c = w.row<uint32_t>(i.c);
  auto part = [](uint32_t x, int k) { return static_cast<uint16_t>(x >> k); };
  for (; m; m &= m - 1) {
    int l = __builtin_ctz(m);
    uint32_t low = compute(i, part(a[l], 0), part(b[l], 0), part(c[l], 0));
    uint32_t high = compute(i, part(a[l], 16), part(b[l], 16), part(c[l], 16));
    d[l] = low | high << 16;
  }
}

} // namespace

void decodeHalf(Decoder &d, const Statement &s, Instruction &i) {
  onlyWords(d, s, {"rn", "ftz", "sat", "relu", "NaN", "approx"});
  Type type = typeOf(s);
  takeRows(d, s, i, type);
  if (!i.b)
    i.b = i.a;
  if (!i.c)
    i.c = i.a;
  bool found = false;
  for (uint16_t k = 0; k < 10; ++k)
    if (s.words[0] == kNames[k]) {
      i.set[0] = k;
      found = true;
    }
  if (!found)
    d.fail("not supported for f16 and bf16");
  i.set[1] = type.kind == Kind::BFloat;
  i.set[2] = s.has("relu");
  i.set[3] = s.has("NaN");
  i.set[4] = s.has("sat");
  i.list = {s.has("ftz") && type.kind == Kind::Float};
  i.run = type.packed == 2 ? runPair : runHalf;
}

} // namespace alibi::emulator
