//===- Atomic.cpp - atom and red ------------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "FloatOps.h"
#include "Lanes.h"
#include "Memory.h"

#include <algorithm>
#include <mutex>
#include <type_traits>

namespace alibi::emulator {
namespace {

enum Operation : uint16_t {
  kAdd,
  kAnd,
  kOr,
  kXor,
  kMin,
  kMax,
  kExchange,
  kCas,
  kIncrement,
  kDecrement,
};
const char *const kNames[] = {"add", "and",  "or",  "xor", "min",
                              "max", "exch", "cas", "inc", "dec"};

template <class T> T combine(uint16_t operation, T old, T b, T c) {
  if constexpr (!std::is_floating_point_v<T>) {
    switch (operation) {
    case kAnd:
      return old & b;
    case kOr:
      return old | b;
    case kXor:
      return old ^ b;
    case kIncrement:
      return old >= b ? T(0) : static_cast<T>(old + 1);
    case kDecrement:
      return old == 0 || old > b ? b : static_cast<T>(old - 1);
    case kAdd:
      return static_cast<T>(uint64_t(old) + uint64_t(b));
    }
  }
  switch (operation) {
  case kMin:
    return std::min(old, b);
  case kMax:
    return std::max(old, b);
  case kExchange:
    return b;
  case kCas:
    return old == b ? c : old;
  default:
    return old + b;
  }
}

/// set[0]: the operation; set[1]: the space; set[2]: no result.
template <class T> void runAtomic(Warp &w, const Instruction &i, Mask m) {
  static std::mutex mutex;
  std::lock_guard<std::mutex> lock(mutex);
  Space space = static_cast<Space>(i.set[1]);
  // Counts as synchronisation: locks are made of them.
  w.block->event();
  for (; m; m &= m - 1) {
    int l = __builtin_ctz(m);
    uint64_t address = w.address(i.a, i.set[5], l) + i.offset;
    w.access(space, address, sizeof(T), l, false);
    uint8_t *at = w.access(space, address, sizeof(T), l, true);
    T old;
    std::memcpy(&old, at, sizeof(T));
    T made = combine(i.set[0], old, w.row<T>(i.b)[l], w.row<T>(i.c)[l]);
    std::memcpy(at, &made, sizeof(T));
    if (!i.set[2])
      w.row<T>(i.dest)[l] = old;
  }
  w.block->event();
}

void decodeAtomic(Decoder &d, const Statement &s, Instruction &i) {
  bool reduces = s.words[0] == "red";
  if (s.words.size() > 1 && s.words[1] == "async")
    d.fail("red.async is not supported");
  Type type = typeOf(s);
  size_t first = reduces ? 0 : 1;
  if (s.operands.size() < first + 2)
    d.fail("too few operands");
  bool found = false;
  for (uint16_t k = 0; k < 10; ++k)
    if (s.has(kNames[k])) {
      i.set[0] = k;
      found = true;
    }
  if (!found || (type.bits != 32 && type.bits != 64) || type.packed == 2)
    d.fail("not a supported operation and type");
  i.set[1] = static_cast<uint16_t>(spaceOf(s));
  i.set[2] = reduces;
  if (!reduces)
    i.dest = d.destination(s.operands[0], type.bits);
  d.address(s.operands[first], i);
  i.b = i.c = d.source(s.operands[first + 1], type);
  if (i.set[0] == kCas) {
    if (s.operands.size() < first + 3)
      d.fail("too few operands");
    i.c = d.source(s.operands[first + 2], type);
  }
  bool wide = type.bits == 64;
  i.run = type.isFloat() ? (wide ? runAtomic<double> : runAtomic<float>)
          : type.isSigned()
              ? (wide ? runAtomic<int64_t> : runAtomic<int32_t>)
              : (wide ? runAtomic<uint64_t> : runAtomic<uint32_t>);
}

} // namespace

void addAtomic(Decoder::Table &table) {
  table["atom"] = table["red"] = decodeAtomic;
}

} // namespace alibi::emulator
