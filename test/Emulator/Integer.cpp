//===- Integer.cpp - Arithmetic of integers -------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "FloatOps.h"
#include "Lanes.h"

#include <limits>
#include <type_traits>

namespace alibi::emulator {
namespace {

template <class T> using Unsigned = std::make_unsigned_t<T>;

struct Add {
  template <class T> T operator()(T a, T b) const {
    return static_cast<T>(Unsigned<T>(a) + Unsigned<T>(b));
  }
};
struct Sub {
  template <class T> T operator()(T a, T b) const {
    return static_cast<T>(Unsigned<T>(a) - Unsigned<T>(b));
  }
};
struct AddSaturating {
  template <class T> T operator()(T a, T b) const {
    int64_t sum = int64_t(a) + int64_t(b);
    return static_cast<T>(
        std::min<int64_t>(std::max<int64_t>(sum, std::numeric_limits<T>::min()),
                          std::numeric_limits<T>::max()));
  }
};
struct SubSaturating {
  template <class T> T operator()(T a, T b) const {
    int64_t sum = int64_t(a) - int64_t(b);
    return static_cast<T>(
        std::min<int64_t>(std::max<int64_t>(sum, std::numeric_limits<T>::min()),
                          std::numeric_limits<T>::max()));
  }
};
struct MulLow {
  template <class T> T operator()(T a, T b) const {
    return static_cast<T>(uint64_t(a) * uint64_t(b));
  }
};
struct MulHigh {
  template <class T> T operator()(T a, T b) const {
    using Wide =
        std::conditional_t<std::is_signed_v<T>, __int128, unsigned __int128>;
    return static_cast<T>((Wide(a) * Wide(b)) >> (8 * sizeof(T)));
  }
};
struct Mul24 {
  template <class T> T operator()(T a, T b) const {
    auto cut = [](T x) {
      return static_cast<T>(static_cast<T>(Unsigned<T>(x) << 8) >> 8);
    };
    return MulLow()(cut(a), cut(b));
  }
};
template <class M> struct MulAdd {
  template <class T> T operator()(T a, T b, T c) const {
    return Add()(M()(a, b), c);
  }
};
// Division by zero gives all ones, as on devices.
struct Div {
  template <class T> T operator()(T a, T b) const {
    if (b == 0)
      return static_cast<T>(~T(0));
    if (std::is_signed_v<T> && b == static_cast<T>(-1))
      return static_cast<T>(0 - Unsigned<T>(a));
    return static_cast<T>(a / b);
  }
};
struct Rem {
  template <class T> T operator()(T a, T b) const {
    if (b == 0)
      return a;
    if (std::is_signed_v<T> && b == static_cast<T>(-1))
      return 0;
    return static_cast<T>(a % b);
  }
};
struct Min {
  template <class T> T operator()(T a, T b) const { return b < a ? b : a; }
};
struct Max {
  template <class T> T operator()(T a, T b) const { return a < b ? b : a; }
};
struct MinRelu {
  template <class T> T operator()(T a, T b) const {
    return Max()(Min()(a, b), T(0));
  }
};
struct MaxRelu {
  template <class T> T operator()(T a, T b) const {
    return Max()(Max()(a, b), T(0));
  }
};
struct Neg {
  template <class T> T operator()(T a) const {
    return static_cast<T>(0 - Unsigned<T>(a));
  }
};
struct Abs {
  template <class T> T operator()(T a) const { return a < 0 ? Neg()(a) : a; }
};
struct Sad {
  template <class T> T operator()(T a, T b, T c) const {
    return Add()(a < b ? Sub()(b, a) : Sub()(a, b), c);
  }
};

template <class T, class W>
void runMulWide(Warp &w, const Instruction &i, Mask m) {
  W *d = w.row<W>(i.dest);
  const T *a = w.row<T>(i.a), *b = w.row<T>(i.b);
  forLanes(m, [=](int l) { d[l] = static_cast<W>(W(a[l]) * W(b[l])); });
}
template <class T, class W>
void runMadWide(Warp &w, const Instruction &i, Mask m) {
  using U = Unsigned<W>;
  W *d = w.row<W>(i.dest);
  const T *a = w.row<T>(i.a), *b = w.row<T>(i.b);
  const W *c = w.row<W>(i.c);
  forLanes(m, [=](int l) {
    d[l] = static_cast<W>(U(W(a[l])) * U(W(b[l])) + U(c[l]));
  });
}

/// add.cc, addc, sub.cc, subc: set[0]: subtract, set[1]: takes the carry,
/// set[2]: gives it. The carry has a row of its own.
template <class T> void runCarry(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a), *b = w.row<T>(i.b);
  uint32_t &carry = w.predicate(i.c);
  forLanes(m, [&](int l) {
    unsigned in = i.set[1] ? carry >> l & 1 : 0;
    unsigned __int128 wide = i.set[0] ? (unsigned __int128)a[l] - b[l] - in
                                      : (unsigned __int128)a[l] + b[l] + in;
    d[l] = static_cast<T>(wide);
    if (i.set[2]) {
      uint32_t out = static_cast<uint32_t>(wide >> (8 * sizeof(T))) & 1;
      carry = (carry & ~(1u << l)) | out << l;
    }
  });
}

void decodeCarry(Decoder &d, const Statement &s, Instruction &i) {
  Type type = typeOf(s);
  takeRows(d, s, i, type);
  i.c = d.carryRow();
  i.set[0] = s.words[0][0] == 's';
  i.set[1] = s.words[0].back() == 'c';
  i.set[2] = s.has("cc");
  i.run = type.bits == 64 ? runCarry<uint64_t> : runCarry<uint32_t>;
}

template <class F, class Saturating>
void decodeSum(Decoder &d, const Statement &s, Instruction &i) {
  Type type = typeOf(s);
  if (type.isFloat())
    return decodeFloat(d, s, i);
  if (s.has("cc"))
    return decodeCarry(d, s, i);
  onlyWords(d, s, {"sat"});
  takeRows(d, s, i, type);
  if (s.has("sat"))
    take(d, i,
         type.isSigned() && type.bits == 32 ? runBinary<int32_t, Saturating>
                                            : nullptr);
  else
    take(d, i, ALIBI_PICK_INTEGER(runBinary, F, type));
}

template <class F>
void decodeBinary(Decoder &d, const Statement &s, Instruction &i) {
  Type type = typeOf(s);
  if (type.isFloat())
    return decodeFloat(d, s, i);
  onlyWords(d, s, {});
  takeRows(d, s, i, type);
  take(d, i, ALIBI_PICK_INTEGER(runBinary, F, type));
}

template <class F, class Relu>
void decodeExtremum(Decoder &d, const Statement &s, Instruction &i) {
  if (typeOf(s).isFloat() || !s.has("relu"))
    return decodeBinary<F>(d, s, i);
  Type type = typeOf(s);
  takeRows(d, s, i, type);
  take(d, i,
       type.isSigned() && type.bits == 32 ? runBinary<int32_t, Relu> : nullptr);
}

template <class F>
void decodeUnary(Decoder &d, const Statement &s, Instruction &i) {
  Type type = typeOf(s);
  if (type.isFloat())
    return decodeFloat(d, s, i);
  onlyWords(d, s, {});
  takeRows(d, s, i, type);
  take(d, i,
       type.bits == 16   ? runUnary<int16_t, F>
       : type.bits == 32 ? runUnary<int32_t, F>
       : type.bits == 64 ? runUnary<int64_t, F>
                         : nullptr);
}

Handler pickWide(Type type, bool mad) {
  if (type.bits == 16)
    return type.isSigned() ? (mad ? runMadWide<int16_t, int32_t>
                                  : runMulWide<int16_t, int32_t>)
                           : (mad ? runMadWide<uint16_t, uint32_t>
                                  : runMulWide<uint16_t, uint32_t>);
  if (type.bits == 32)
    return type.isSigned() ? (mad ? runMadWide<int32_t, int64_t>
                                  : runMulWide<int32_t, int64_t>)
                           : (mad ? runMadWide<uint32_t, uint64_t>
                                  : runMulWide<uint32_t, uint64_t>);
  return nullptr;
}

void decodeMul(Decoder &d, const Statement &s, Instruction &i) {
  Type type = typeOf(s);
  if (type.isFloat())
    return decodeFloat(d, s, i);
  onlyWords(d, s, {"lo", "hi", "wide"});
  if (s.has("wide")) {
    d.expectOperands(s, 3);
    i.dest = d.destination(s.operands[0], type.bits * 2);
    i.a = d.source(s.operands[1], type);
    i.b = d.source(s.operands[2], type);
    return take(d, i, pickWide(type, false));
  }
  takeRows(d, s, i, type);
  take(d, i,
       s.has("hi") ? ALIBI_PICK_INTEGER(runBinary, MulHigh, type)
                   : ALIBI_PICK_INTEGER(runBinary, MulLow, type));
}

void decodeMad(Decoder &d, const Statement &s, Instruction &i) {
  Type type = typeOf(s);
  if (type.isFloat())
    return decodeFloat(d, s, i);
  onlyWords(d, s, {"lo", "hi", "wide"});
  if (s.has("wide")) {
    d.expectOperands(s, 4);
    i.dest = d.destination(s.operands[0], type.bits * 2);
    i.a = d.source(s.operands[1], type);
    i.b = d.source(s.operands[2], type);
    i.c = d.source(s.operands[3], type.bits * 2);
    return take(d, i, pickWide(type, true));
  }
  takeRows(d, s, i, type);
  take(d, i,
       s.has("hi") ? ALIBI_PICK_INTEGER(runTernary, MulAdd<MulHigh>, type)
                   : ALIBI_PICK_INTEGER(runTernary, MulAdd<MulLow>, type));
}

void decodeMul24(Decoder &d, const Statement &s, Instruction &i) {
  onlyWords(d, s, {"lo"});
  Type type = typeOf(s);
  takeRows(d, s, i, type);
  bool mad = s.words[0] == "mad24";
  if (type.bits != 32)
    d.fail("expected a type of 32 bits");
  i.run = mad ? (type.isSigned() ? runTernary<int32_t, MulAdd<Mul24>>
                                 : runTernary<uint32_t, MulAdd<Mul24>>)
              : (type.isSigned() ? runBinary<int32_t, Mul24>
                                 : runBinary<uint32_t, Mul24>);
}

void decodeSad(Decoder &d, const Statement &s, Instruction &i) {
  Type type = typeOf(s);
  takeRows(d, s, i, type);
  take(d, i, ALIBI_PICK_INTEGER(runTernary, Sad, type));
}

} // namespace

void addInteger(Decoder::Table &table) {
  table["add"] = decodeSum<Add, AddSaturating>;
  table["sub"] = decodeSum<Sub, SubSaturating>;
  table["addc"] = table["subc"] = decodeCarry;
  table["mul"] = decodeMul;
  table["mad"] = decodeMad;
  table["mul24"] = table["mad24"] = decodeMul24;
  table["div"] = decodeBinary<Div>;
  table["rem"] = decodeBinary<Rem>;
  table["min"] = decodeExtremum<Min, MinRelu>;
  table["max"] = decodeExtremum<Max, MaxRelu>;
  table["neg"] = decodeUnary<Neg>;
  table["abs"] = decodeUnary<Abs>;
  table["sad"] = decodeSad;
}

} // namespace alibi::emulator
