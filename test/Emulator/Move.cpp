//===- Move.cpp - mov, and addresses of other spaces ----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Lanes.h"

namespace alibi::emulator {
namespace {

template <class T> void runMove(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a);
  forLanes(m, [=](int l) { d[l] = a[l]; });
}
void runMove128(Warp &w, const Instruction &i, Mask m) {
  uint64_t *d = w.row<uint64_t>(i.dest);
  const uint64_t *a = w.row<uint64_t>(i.a);
  forLanes(m, [=](int l) {
    d[2 * l] = a[2 * l];
    d[2 * l + 1] = a[2 * l + 1];
  });
}

void runMovePredicate(Warp &w, const Instruction &i, Mask m) {
  setPredicate(w.predicate(i.dest), w.predicate(i.a), m);
}

/// set[0]: the value.
void runSetPredicate(Warp &w, const Instruction &i, Mask m) {
  setPredicate(w.predicate(i.dest), i.set[0] ? kFullMask : 0, m);
}

/// The parts of a vector are the elements of the other operand, the first one
/// lowest. set[0]: bits of a part; set[1]: bits of the whole.
void runPack(Warp &w, const Instruction &i, Mask m) {
  uint32_t part = i.set[0] / 8, whole = i.set[1] / 8;
  uint8_t *d = w.row<uint8_t>(i.dest);
  for (; m; m &= m - 1) {
    int l = __builtin_ctz(m);
    for (size_t k = 0; k < i.list.size(); ++k)
      std::memcpy(d + l * whole + k * part,
                  w.row<uint8_t>(i.list[k]) + l * part, part);
  }
}
void runUnpack(Warp &w, const Instruction &i, Mask m) {
  uint32_t part = i.set[0] / 8, whole = i.set[1] / 8;
  const uint8_t *a = w.row<uint8_t>(i.a);
  for (; m; m &= m - 1) {
    int l = __builtin_ctz(m);
    uint8_t copy[16];
    std::memcpy(copy, a + l * whole, whole);
    for (size_t k = 0; k < i.list.size(); ++k)
      std::memcpy(w.row<uint8_t>(i.list[k]) + l * part, copy + k * part, part);
  }
}

/// The count of instructions stands for time.
template <class T> void runClock(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  T now = static_cast<T>(w.block->counters.warpInstructions + w.executed);
  forLanes(m, [=](int l) { d[l] = now; });
}

void decodeMove(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 2);
  Type type = typeOf(s);
  const Operand &to = s.operands[0], &from = s.operands[1];
  if (type.isPredicate()) {
    i.dest = d.predicateDestination(to);
    if (from.kind == Operand::Integer) {
      i.set[0] = from.value != 0;
      i.run = runSetPredicate;
      return;
    }
    i.a = d.predicateSource(from);
    i.run = runMovePredicate;
    return;
  }
  if (to.kind == Operand::Vector || from.kind == Operand::Vector) {
    bool packs = from.kind == Operand::Vector;
    const std::vector<Operand> &parts = packs ? from.parts : to.parts;
    unsigned bits = type.bits / parts.size();
    if (bits < 16 || bits * parts.size() != type.bits)
      d.fail("parts of 16 bits or more are expected, that fill the type");
    i.set[0] = static_cast<uint16_t>(bits);
    i.set[1] = type.bits;
    for (const Operand &part : parts)
      i.list.push_back(packs ? d.source(part, bits)
                             : d.destination(part, bits));
    if (packs)
      i.dest = d.destination(to, type.bits);
    else
      i.a = d.source(from, type);
    i.run = packs ? runPack : runUnpack;
    return;
  }
  i.dest = d.destination(to, type.bits);
  if (from.kind == Operand::Special &&
      (from.name == "%clock" || from.name == "%clock64" ||
       from.name == "%globaltimer" || from.name == "%globaltimer_lo")) {
    i.run = type.bits == 64 ? runClock<uint64_t> : runClock<uint32_t>;
    return;
  }
  i.a = d.source(from, type);
  i.set[0] = 1; // A plain move: wgmma's accumulators may be moved in flight.
  i.run = type.bits == 128  ? runMove128
          : type.bits == 64 ? runMove<uint64_t>
          : type.bits == 32 ? runMove<uint32_t>
                            : runMove<uint16_t>;
}

/// cvta; set[0]: to the space, not from it.
template <class T>
void runConvertAddress(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a);
  uint64_t window = static_cast<uint64_t>(i.offset);
  forLanes(m, [&](int l) {
    uint64_t address = a[l];
    if (!i.set[0])
      address += window;
    else if (address >> kWindowShift == window >> kWindowShift)
      address -= window;
    else
      w.fail("cvta.to of an address that is not of this space", l);
    d[l] = static_cast<T>(address);
  });
}

uint64_t window(const Statement &s) {
  for (const std::string &word : s.words) {
    if (word.rfind("shared", 0) == 0)
      return kSharedWindow;
    if (word == "local")
      return kLocalWindow;
    if (word.rfind("param", 0) == 0)
      return kParamWindow;
  }
  return 0;
}

void decodeConvertAddress(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 2);
  Type type = typeOf(s);
  if (type.bits != 64)
    d.fail("addresses of 64 bits are expected");
  i.dest = d.destination(s.operands[0], 64);
  i.a = d.source(s.operands[1], type);
  i.set[0] = s.has("to");
  i.offset = static_cast<int64_t>(window(s));
  i.run = runConvertAddress<uint64_t>;
}

/// isspacep, by the window of the address.
void runIsSpace(Warp &w, const Instruction &i, Mask m) {
  uint32_t bits = 0;
  for (int l = 0; l < 32; ++l)
    bits |= uint32_t(w.row<uint64_t>(i.a)[l] >> kWindowShift ==
                     static_cast<uint64_t>(i.offset) >> kWindowShift)
            << l;
  setPredicate(w.predicate(i.dest), bits, m);
}
void decodeIsSpace(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 2);
  i.dest = d.predicateDestination(s.operands[0]);
  i.a = d.source(s.operands[1], 64);
  i.offset = static_cast<int64_t>(window(s));
  i.run = runIsSpace;
}

/// mapa: with one block in a cluster every address is its own.
void decodeMap(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 3);
  Type type = typeOf(s);
  i.dest = d.destination(s.operands[0], type.bits);
  i.a = d.source(s.operands[1], type);
  i.run = type.bits == 64 ? runMove<uint64_t> : runMove<uint32_t>;
}

/// createpolicy: any value will do.
void decodePolicy(Decoder &d, const Statement &s, Instruction &i) {
  i.dest = d.destination(s.operands[0], 64);
  i.a = d.constant(0, 64);
  i.run = runMove<uint64_t>;
}

} // namespace

bool isPlainMove(const Instruction &i) {
  return i.run == runMove<uint32_t> && i.set[0];
}

void addMove(Decoder::Table &table) {
  table["mov"] = decodeMove;
  table["cvta"] = decodeConvertAddress;
  table["isspacep"] = decodeIsSpace;
  table["mapa"] = decodeMap;
  table["createpolicy"] = decodePolicy;
}

} // namespace alibi::emulator
