//===- Bits.cpp - Logic, shifts and fields of bits ------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Lanes.h"

#include <type_traits>

namespace alibi::emulator {
namespace {

struct And {
  template <class T> T operator()(T a, T b) const { return a & b; }
};
struct Or {
  template <class T> T operator()(T a, T b) const { return a | b; }
};
struct Xor {
  template <class T> T operator()(T a, T b) const { return a ^ b; }
};
struct Not {
  template <class T> T operator()(T a) const { return static_cast<T>(~a); }
};
struct LogicalNot {
  template <class T> T operator()(T a) const { return a == 0; }
};

/// On predicates, set[0]: the operation of two masks.
void runPredicates(Warp &w, const Instruction &i, Mask m) {
  uint32_t a = w.predicate(i.a), b = w.predicate(i.b);
  uint32_t bits = i.set[0] == 0   ? a & b
                  : i.set[0] == 1 ? a | b
                  : i.set[0] == 2 ? a ^ b
                                  : ~a;
  setPredicate(w.predicate(i.dest), bits, m);
}

template <class F, int Which>
void decodeLogic(Decoder &d, const Statement &s, Instruction &i) {
  Type type = typeOf(s);
  if (type.isPredicate()) {
    d.expectOperands(s, 3);
    i.dest = d.predicateDestination(s.operands[0]);
    i.a = d.predicateSource(s.operands[1]);
    i.b = d.predicateSource(s.operands[2]);
    i.set[0] = Which;
    i.run = runPredicates;
    return;
  }
  takeRows(d, s, i, type);
  take(d, i, ALIBI_PICK_INTEGER(runBinary, F, type));
}

void decodeNot(Decoder &d, const Statement &s, Instruction &i) {
  Type type = typeOf(s);
  if (type.isPredicate()) {
    d.expectOperands(s, 2);
    i.dest = d.predicateDestination(s.operands[0]);
    i.a = i.b = d.predicateSource(s.operands[1]);
    i.set[0] = 3;
    i.run = runPredicates;
    return;
  }
  takeRows(d, s, i, type);
  take(d, i,
       s.words[0] == "not" ? ALIBI_PICK_INTEGER(runUnary, Not, type)
                           : ALIBI_PICK_INTEGER(runUnary, LogicalNot, type));
}

/// Shifts clamp at the width.
struct Left {
  template <class T> T operator()(T a, uint32_t n) const {
    return n >= 8 * sizeof(T) ? T(0) : static_cast<T>(a << n);
  }
};
struct Right {
  template <class T> T operator()(T a, uint32_t n) const {
    constexpr uint32_t bits = 8 * sizeof(T);
    if (n >= bits)
      return std::is_signed_v<T> ? static_cast<T>(a >> (bits - 1)) : T(0);
    return static_cast<T>(a >> n);
  }
};
template <class T, class F>
void runShift(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a);
  const uint32_t *b = w.row<uint32_t>(i.b);
  forLanes(m, [=](int l) { d[l] = F()(a[l], b[l]); });
}

template <bool IsLeft>
void decodeShift(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 3);
  Type type = typeOf(s);
  i.dest = d.destination(s.operands[0], type.bits);
  i.a = d.source(s.operands[1], type);
  i.b = d.source(s.operands[2], 32);
  if (IsLeft)
    type.kind = Kind::Unsigned;
  take(d, i,
       IsLeft ? ALIBI_PICK_INTEGER(runShift, Left, type)
              : ALIBI_PICK_INTEGER(runShift, Right, type));
}

/// shf: set[0]: left, set[1]: wraps.
void runFunnel(Warp &w, const Instruction &i, Mask m) {
  uint32_t *d = w.row<uint32_t>(i.dest);
  const uint32_t *a = w.row<uint32_t>(i.a), *b = w.row<uint32_t>(i.b),
                 *c = w.row<uint32_t>(i.c);
  forLanes(m, [&](int l) {
    uint64_t both = uint64_t(b[l]) << 32 | a[l];
    uint32_t n = i.set[1] ? c[l] & 31 : std::min(c[l], 32u);
    d[l] = i.set[0] ? static_cast<uint32_t>((both << n) >> 32)
                    : static_cast<uint32_t>(both >> n);
  });
}
void decodeFunnel(Decoder &d, const Statement &s, Instruction &i) {
  onlyWords(d, s, {"l", "r", "wrap", "clamp"});
  takeRows(d, s, i, typeOf(s));
  i.set[0] = s.has("l");
  i.set[1] = s.has("wrap");
  i.run = runFunnel;
}

/// prmt; set[0]: the mode.
uint32_t permute(uint32_t a, uint32_t b, uint32_t c, int mode) {
  uint64_t both = uint64_t(b) << 32 | a;
  uint32_t selectors = c;
  if (mode) {
    static constexpr uint16_t tables[6][4] = {
        {0x3210, 0x4321, 0x5432, 0x6543}, // f4e
        {0x5670, 0x6701, 0x7012, 0x0123}, // b4e
        {0x0000, 0x1111, 0x2222, 0x3333}, // rc8
        {0x3210, 0x3211, 0x3222, 0x3333}, // ecl
        {0x0000, 0x1110, 0x2210, 0x3210}, // ecr
        {0x1010, 0x3232, 0x1010, 0x3232}, // rc16
    };
    selectors = tables[mode - 1][c & 3];
  }
  uint32_t result = 0;
  for (int k = 0; k < 4; ++k) {
    uint32_t select = selectors >> (4 * k) & 15;
    uint32_t byte = both >> (8 * (select & 7)) & 0xFF;
    if (select & 8)
      byte = byte & 0x80 ? 0xFF : 0;
    result |= byte << (8 * k);
  }
  return result;
}
void runPermute(Warp &w, const Instruction &i, Mask m) {
  uint32_t *d = w.row<uint32_t>(i.dest);
  const uint32_t *a = w.row<uint32_t>(i.a), *b = w.row<uint32_t>(i.b),
                 *c = w.row<uint32_t>(i.c);
  forLanes(m, [&](int l) { d[l] = permute(a[l], b[l], c[l], i.set[0]); });
}
void decodePermute(Decoder &d, const Statement &s, Instruction &i) {
  onlyWords(d, s, {"f4e", "b4e", "rc8", "ecl", "ecr", "rc16"});
  takeRows(d, s, i, typeOf(s));
  const char *modes[] = {"f4e", "b4e", "rc8", "ecl", "ecr", "rc16"};
  for (int k = 0; k < 6; ++k)
    if (s.has(modes[k]))
      i.set[0] = static_cast<uint16_t>(k + 1);
  i.run = runPermute;
}

template <class T> struct ExtractField {
  T operator()(T a, uint32_t start, uint32_t length) const {
    constexpr uint32_t bits = 8 * sizeof(T);
    start &= 255;
    length &= 255;
    uint32_t last = std::min(start + length - 1, bits - 1);
    bool negative = std::is_signed_v<T> && length && (a >> last & 1);
    T result = negative ? T(~T(0)) : T(0);
    for (uint32_t k = 0; k < bits && k < length; ++k) {
      T bit = start + k < bits ? T(a >> (start + k) & 1) : T(negative);
      result = static_cast<T>((result & ~(T(1) << k)) | bit << k);
    }
    return result;
  }
};
template <class T> void runExtract(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a);
  const uint32_t *b = w.row<uint32_t>(i.b), *c = w.row<uint32_t>(i.c);
  forLanes(m, [=](int l) { d[l] = ExtractField<T>()(a[l], b[l], c[l]); });
}
void decodeExtract(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 4);
  Type type = typeOf(s);
  i.dest = d.destination(s.operands[0], type.bits);
  i.a = d.source(s.operands[1], type);
  i.b = d.source(s.operands[2], 32);
  i.c = d.source(s.operands[3], 32);
  i.run = type.bits == 64
              ? (type.isSigned() ? runExtract<int64_t> : runExtract<uint64_t>)
              : (type.isSigned() ? runExtract<int32_t> : runExtract<uint32_t>);
}

/// bfi: `a` into `b` at c for list[0] bits.
template <class T> void runInsert(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a), *b = w.row<T>(i.b);
  const uint32_t *c = w.row<uint32_t>(i.c), *n = w.row<uint32_t>(i.list[0]);
  forLanes(m, [=](int l) {
    constexpr uint32_t bits = 8 * sizeof(T);
    uint32_t start = c[l] & 255, length = n[l] & 255;
    T ones = length >= bits ? ~T(0) : static_cast<T>((T(1) << length) - 1);
    T field = start >= bits ? 0 : static_cast<T>(ones << start);
    T value = start >= bits ? 0 : static_cast<T>(a[l] << start);
    d[l] = (b[l] & ~field) | (value & field);
  });
}
void decodeInsert(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 5);
  Type type = typeOf(s);
  i.dest = d.destination(s.operands[0], type.bits);
  i.a = d.source(s.operands[1], type);
  i.b = d.source(s.operands[2], type);
  i.c = d.source(s.operands[3], 32);
  i.list = {d.source(s.operands[4], 32)};
  i.run = type.bits == 64 ? runInsert<uint64_t> : runInsert<uint32_t>;
}

struct Popc {
  uint32_t operator()(uint64_t a, int) const {
    return static_cast<uint32_t>(__builtin_popcountll(a));
  }
};
struct Clz {
  uint32_t operator()(uint64_t a, int bits) const {
    return a ? static_cast<uint32_t>(__builtin_clzll(a) - (64 - bits))
             : static_cast<uint32_t>(bits);
  }
};
/// Position of the highest bit (that is not the sign); ~0 where there is none.
template <bool Shift> struct Find {
  uint32_t operator()(uint64_t a, int bits) const {
    if (!a)
      return ~0u;
    uint32_t found = static_cast<uint32_t>(63 - __builtin_clzll(a));
    return Shift ? static_cast<uint32_t>(bits - 1) - found : found;
  }
};
template <class T, class F>
void runCount(Warp &w, const Instruction &i, Mask m) {
  uint32_t *d = w.row<uint32_t>(i.dest);
  const T *a = w.row<T>(i.a);
  bool isSigned = i.set[0];
  forLanes(m, [=](int l) {
    T value = a[l];
    if (isSigned && value >> (8 * sizeof(T) - 1))
      value = ~value;
    d[l] = F()(value, 8 * sizeof(T));
  });
}
template <class F>
void decodeCount(Decoder &d, const Statement &s, Instruction &i) {
  onlyWords(d, s, {"shiftamt"});
  d.expectOperands(s, 2);
  Type type = typeOf(s);
  i.dest = d.destination(s.operands[0], 32);
  i.a = d.source(s.operands[1], type);
  i.set[0] = type.isSigned();
  i.run = type.bits == 64 ? runCount<uint64_t, F> : runCount<uint32_t, F>;
}
void decodeFind(Decoder &d, const Statement &s, Instruction &i) {
  if (s.has("shiftamt"))
    decodeCount<Find<true>>(d, s, i);
  else
    decodeCount<Find<false>>(d, s, i);
}

struct Reverse {
  template <class T> T operator()(T a) const {
    T result = 0;
    for (unsigned k = 0; k < 8 * sizeof(T); ++k)
      result |= (a >> k & 1) << (8 * sizeof(T) - 1 - k);
    return result;
  }
};
void decodeReverse(Decoder &d, const Statement &s, Instruction &i) {
  Type type = typeOf(s);
  takeRows(d, s, i, type);
  i.run = type.bits == 64 ? runUnary<uint64_t, Reverse>
                          : runUnary<uint32_t, Reverse>;
}

void runLop3(Warp &w, const Instruction &i, Mask m) {
  uint32_t *d = w.row<uint32_t>(i.dest);
  const uint32_t *a = w.row<uint32_t>(i.a), *b = w.row<uint32_t>(i.b),
                 *c = w.row<uint32_t>(i.c);
  uint32_t table = i.set[0];
  forLanes(m, [=](int l) {
    uint32_t result = 0;
    for (int k = 0; k < 8; ++k)
      if (table >> k & 1)
        result |= (k & 4 ? a[l] : ~a[l]) & (k & 2 ? b[l] : ~b[l]) &
                  (k & 1 ? c[l] : ~c[l]);
    d[l] = result;
  });
}
void decodeLop3(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 5);
  onlyWords(d, s, {});
  i.dest = d.destination(s.operands[0], 32);
  i.a = d.source(s.operands[1], 32);
  i.b = d.source(s.operands[2], 32);
  i.c = d.source(s.operands[3], 32);
  i.set[0] = static_cast<uint16_t>(s.operands[4].value);
  i.run = runLop3;
}

/// bmsk: b bits from bit a; set[0]: both wrap at 32, else clamp.
void runMask(Warp &w, const Instruction &i, Mask m) {
  uint32_t *d = w.row<uint32_t>(i.dest);
  const uint32_t *a = w.row<uint32_t>(i.a), *b = w.row<uint32_t>(i.b);
  forLanes(m, [&](int l) {
    uint32_t start = i.set[0] ? a[l] & 31 : std::min(a[l], 32u);
    uint32_t length = i.set[0] ? b[l] & 31 : std::min(b[l], 32u);
    d[l] = static_cast<uint32_t>(((uint64_t(1) << length) - 1) << start);
  });
}
void decodeMask(Decoder &d, const Statement &s, Instruction &i) {
  onlyWords(d, s, {"clamp", "wrap"});
  d.expectOperands(s, 3);
  takeRows(d, s, i, typeOf(s));
  i.set[0] = s.has("wrap");
  i.run = runMask;
}

/// szext: the lowest b bits of a, extended. set[0]: wraps, set[1]: signed.
void runExtend(Warp &w, const Instruction &i, Mask m) {
  uint32_t *d = w.row<uint32_t>(i.dest);
  const uint32_t *a = w.row<uint32_t>(i.a), *b = w.row<uint32_t>(i.b);
  forLanes(m, [&](int l) {
    uint32_t length = i.set[0] ? b[l] & 31 : std::min(b[l], 32u);
    uint32_t unused = 32 - length;
    d[l] = length == 0 ? 0
           : i.set[1]  ? static_cast<uint32_t>(
                             static_cast<int32_t>(a[l] << unused) >> unused)
                       : a[l] << unused >> unused;
  });
}
void decodeExtend(Decoder &d, const Statement &s, Instruction &i) {
  onlyWords(d, s, {"clamp", "wrap"});
  d.expectOperands(s, 3);
  takeRows(d, s, i, typeOf(s));
  i.set[0] = s.has("wrap");
  i.set[1] = typeOf(s).isSigned();
  i.run = runExtend;
}

} // namespace

void addBits(Decoder::Table &table) {
  table["and"] = decodeLogic<And, 0>;
  table["or"] = decodeLogic<Or, 1>;
  table["xor"] = decodeLogic<Xor, 2>;
  table["not"] = table["cnot"] = decodeNot;
  table["shl"] = decodeShift<true>;
  table["shr"] = decodeShift<false>;
  table["shf"] = decodeFunnel;
  table["prmt"] = decodePermute;
  table["bfe"] = decodeExtract;
  table["bfi"] = decodeInsert;
  table["popc"] = decodeCount<Popc>;
  table["clz"] = decodeCount<Clz>;
  table["bfind"] = decodeFind;
  table["brev"] = decodeReverse;
  table["lop3"] = decodeLop3;
  table["bmsk"] = decodeMask;
  table["szext"] = decodeExtend;
}

} // namespace alibi::emulator
