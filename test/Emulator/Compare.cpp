//===- Compare.cpp - setp, set, selp, slct --------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "FloatOps.h"
#include "Lanes.h"

namespace alibi::emulator {
namespace {

enum class Test { Eq, Ne, Lt, Le, Gt, Ge, Number, NaN };

/// Elements of rows as they are compared.
struct Half {
  uint16_t bits;
};
struct BFloat {
  uint16_t bits;
};
struct Flushed {
  float value;
};
template <class T> T comparable(T x) { return x; }
float comparable(Half x) { return halfToFloat(x.bits); }
float comparable(BFloat x) { return bfloatToFloat(x.bits); }
float comparable(Flushed x) { return flush(x.value); }

template <class T, Test test, bool OrNaN> bool compare(T a, T b) {
  bool unordered = a != a || b != b;
  if (test == Test::Number)
    return !unordered;
  if (test == Test::NaN)
    return unordered;
  if (unordered)
    return OrNaN;
  switch (test) {
  case Test::Eq:
    return a == b;
  case Test::Ne:
    return a != b;
  case Test::Lt:
    return a < b;
  case Test::Le:
    return a <= b;
  case Test::Gt:
    return a > b;
  default:
    return a >= b;
  }
}

/// set[0]: 0: alone, else combined with predicate c by and, or, xor (1, 2, 3);
/// set[1]: c is negated; list[0]: row of the second destination, of the
/// comparison's complement, or 0. set[2]: how a `set` writes: 0 a predicate,
/// 1 all ones, 2 the f32 1.
template <class T, Test test, bool OrNaN>
void runCompare(Warp &w, const Instruction &i, Mask m) {
  const T *a = w.row<T>(i.a), *b = w.row<T>(i.b);
  uint32_t bits = 0;
  for (int l = 0; l < 32; ++l)
    bits |= uint32_t(compare<decltype(comparable(T())), test, OrNaN>(
                comparable(a[l]), comparable(b[l])))
            << l;
  uint32_t other = ~bits;
  if (i.set[0]) {
    uint32_t c = w.predicate(i.c);
    if (i.set[1])
      c = ~c;
    auto combine = [&](uint32_t x) {
      return i.set[0] == 1 ? x & c : i.set[0] == 2 ? x | c : x ^ c;
    };
    bits = combine(bits);
    other = combine(other);
  }
  if (i.set[2]) {
    uint32_t *d = w.row<uint32_t>(i.dest);
    uint32_t one = i.set[2] == 1 ? ~0u : 0x3F800000u;
    forLanes(m, [=](int l) { d[l] = bits >> l & 1 ? one : 0; });
    return;
  }
  setPredicate(w.predicate(i.dest), bits, m);
  if (i.list[0])
    setPredicate(w.predicate(i.list[0]), other, m);
}

/// Of f16x2 and bf16x2: one predicate per half, the lower one first.
template <class T, Test test, bool OrNaN>
void runComparePairs(Warp &w, const Instruction &i, Mask m) {
  const T *a = w.row<T>(i.a), *b = w.row<T>(i.b);
  for (int half = 0; half < 2; ++half) {
    uint32_t bits = 0;
    for (int l = 0; l < 32; ++l)
      bits |= uint32_t(compare<float, test, OrNaN>(comparable(a[2 * l + half]),
                                                   comparable(b[2 * l + half])))
              << l;
    if (i.set[0]) {
      uint32_t c = i.set[1] ? ~w.predicate(i.c) : w.predicate(i.c);
      bits = i.set[0] == 1 ? bits & c : i.set[0] == 2 ? bits | c : bits ^ c;
    }
    setPredicate(w.predicate(half ? i.list[0] : i.dest), bits, m);
  }
}

template <class T, bool Pairs, Test test, bool OrNaN> Handler comparison() {
  if constexpr (Pairs)
    return runComparePairs<T, test, OrNaN>;
  else
    return runCompare<T, test, OrNaN>;
}
template <class T, bool Pairs, Test test> Handler ordered(bool orNaN) {
  return orNaN ? comparison<T, Pairs, test, true>()
               : comparison<T, Pairs, test, false>();
}

template <class T, bool Pairs = false>
Handler pickFloat(const std::string &op) {
  if (op == "num")
    return comparison<T, Pairs, Test::Number, false>();
  if (op == "nan")
    return comparison<T, Pairs, Test::NaN, true>();
  bool orNaN = op.size() == 3;
  std::string base = op.substr(0, 2);
  return base == "eq"   ? ordered<T, Pairs, Test::Eq>(orNaN)
         : base == "ne" ? ordered<T, Pairs, Test::Ne>(orNaN)
         : base == "lt" ? ordered<T, Pairs, Test::Lt>(orNaN)
         : base == "le" ? ordered<T, Pairs, Test::Le>(orNaN)
         : base == "gt" ? ordered<T, Pairs, Test::Gt>(orNaN)
         : base == "ge" ? ordered<T, Pairs, Test::Ge>(orNaN)
                        : nullptr;
}

template <class T> Handler pickInteger(const std::string &op) {
  if (op == "eq")
    return runCompare<T, Test::Eq, false>;
  if (op == "ne")
    return runCompare<T, Test::Ne, false>;
  if (op == "lt" || op == "lo")
    return runCompare<T, Test::Lt, false>;
  if (op == "le" || op == "ls")
    return runCompare<T, Test::Le, false>;
  if (op == "gt" || op == "hi")
    return runCompare<T, Test::Gt, false>;
  if (op == "ge" || op == "hs")
    return runCompare<T, Test::Ge, false>;
  return nullptr;
}

Handler pickCompare(const Statement &s, Type type) {
  const std::string &op = s.words[1];
  if (type.packed == 2)
    return type.kind == Kind::BFloat ? pickFloat<BFloat, true>(op)
                                     : pickFloat<Half, true>(op);
  if (type.kind == Kind::BFloat)
    return type.bits == 16 ? pickFloat<BFloat>(op) : nullptr;
  if (type.kind == Kind::Float)
    return type.bits == 16   ? pickFloat<Half>(op)
           : type.bits == 64 ? pickFloat<double>(op)
           : s.has("ftz")    ? pickFloat<Flushed>(op)
                             : pickFloat<float>(op);
  if (type.bits == 16)
    return type.isSigned() ? pickInteger<int16_t>(op)
                           : pickInteger<uint16_t>(op);
  if (type.bits == 32)
    return type.isSigned() ? pickInteger<int32_t>(op)
                           : pickInteger<uint32_t>(op);
  return type.isSigned() ? pickInteger<int64_t>(op) : pickInteger<uint64_t>(op);
}

void decodeSet(Decoder &d, const Statement &s, Instruction &i) {
  if (s.operands.size() < 3 || s.words.size() < 3)
    d.fail("expected three operands or four");
  Type type = typeOf(s);
  i.list = {0};
  if (s.words[0] == "set") {
    Type to = typeOf(s, 1);
    if (to.bits != 32)
      d.fail("set is supported for results of 32 bits");
    i.set[2] = to.isFloat() ? 2 : 1;
    i.dest = d.destination(s.operands[0], 32);
  } else if (s.operands[0].kind == Operand::Pair) {
    i.dest = d.predicateDestination(s.operands[0].parts[0]);
    i.list[0] = d.predicateDestination(s.operands[0].parts[1]);
  } else {
    i.dest = d.predicateDestination(s.operands[0]);
  }
  if (type.packed == 2 && !i.list[0])
    d.fail("a comparison of pairs has two destinations");
  i.a = d.source(s.operands[1], type);
  i.b = d.source(s.operands[2], type);
  if (s.operands.size() > 3) {
    i.set[0] = s.words[2] == "and" ? 1 : s.words[2] == "or" ? 2 : 3;
    i.c = d.predicateSource(s.operands[3]);
    i.set[1] = s.operands[3].negated;
  }
  take(d, i, pickCompare(s, type));
}

template <class T> void runSelect(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a), *b = w.row<T>(i.b);
  uint32_t c = w.predicate(i.c);
  forLanes(m, [=](int l) { d[l] = c >> l & 1 ? a[l] : b[l]; });
}
void decodeSelect(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 4);
  Type type = typeOf(s);
  i.dest = d.destination(s.operands[0], type.bits);
  i.a = d.source(s.operands[1], type);
  i.b = d.source(s.operands[2], type);
  i.c = d.predicateSource(s.operands[3]);
  i.run = type.bits == 64   ? runSelect<uint64_t>
          : type.bits == 32 ? runSelect<uint32_t>
                            : runSelect<uint16_t>;
}

/// slct: a where c >= 0. set[0]: c is f32, set[1]: ftz.
template <class T> void runSlct(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a), *b = w.row<T>(i.b);
  forLanes(m, [&](int l) {
    float value = w.row<float>(i.c)[l];
    bool first = i.set[0] ? (i.set[1] ? flush(value) : value) >= 0
                          : w.row<int32_t>(i.c)[l] >= 0;
    d[l] = first ? a[l] : b[l];
  });
}
void decodeSlct(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 4);
  Type type = typeOf(s, 1), of = typeOf(s);
  i.dest = d.destination(s.operands[0], type.bits);
  i.a = d.source(s.operands[1], type);
  i.b = d.source(s.operands[2], type);
  i.c = d.source(s.operands[3], of);
  i.set[0] = of.isFloat();
  i.set[1] = s.has("ftz");
  i.run = type.bits == 64   ? runSlct<uint64_t>
          : type.bits == 32 ? runSlct<uint32_t>
                            : runSlct<uint16_t>;
}

} // namespace

void addCompare(Decoder::Table &table) {
  table["setp"] = table["set"] = decodeSet;
  table["selp"] = decodeSelect;
  table["slct"] = decodeSlct;
}

} // namespace alibi::emulator
