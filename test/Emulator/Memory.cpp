//===- Memory.cpp - ld and st ---------------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Memory.h"

#include "Lanes.h"

#include <algorithm>

namespace alibi::emulator {

Space spaceOf(const Statement &s) {
  for (size_t k = 1; k < s.words.size(); ++k) {
    const std::string &word = s.words[k];
    if (word == "global")
      return Space::Global;
    if (word.rfind("shared", 0) == 0)
      return Space::Shared;
    if (word == "local")
      return Space::Local;
    if (word == "const")
      return Space::Const;
    if (word.rfind("param", 0) == 0)
      return Space::Param;
  }
  return Space::Generic;
}

uint32_t bankConflicts(const uint64_t *addresses, Mask mask, uint32_t bytes) {
  // Each pass of the banks takes 128 bytes: 32, 16 or 8 lanes.
  int lanes = bytes <= 4 ? 32 : static_cast<int>(128 / bytes);
  uint32_t extra = 0;
  for (int first = 0; first < 32; first += lanes) {
    uint64_t words[32];
    int count = 0;
    for (int l = first; l < first + lanes; ++l)
      if (mask >> l & 1)
        for (uint32_t k = 0; k < std::max(bytes / 4, 1u); ++k)
          words[count++] = addresses[l] / 4 + k;
    std::sort(words, words + count);
    uint32_t perBank[32] = {}, most = 0;
    for (int k = 0; k < count; ++k)
      if (k == 0 || words[k] != words[k - 1])
        most = std::max(most, ++perBank[words[k] % 32]);
    extra += most ? most - 1 : 0;
  }
  return extra;
}

namespace {

/// Settings of loads and stores: set[0]: bytes of an element, set[1]: the
/// space, set[5]: the width of the address' row. The rows of the elements are
/// the list.
template <class Element, class Register>
void runLoad(Warp &w, const Instruction &i, Mask m) {
  Space space = static_cast<Space>(i.set[1]);
  uint32_t count = static_cast<uint32_t>(i.list.size());
  uint32_t bytes = count * sizeof(Element);
  uint64_t addresses[32];
  for (Mask left = m; left; left &= left - 1) {
    int l = __builtin_ctz(left);
    addresses[l] = w.address(i.a, i.set[5], l) + i.offset;
    const uint8_t *from = w.access(space, addresses[l], bytes, l, false);
    for (uint32_t k = 0; k < count; ++k) {
      Element element;
      std::memcpy(&element, from + k * sizeof(Element), sizeof(Element));
      w.row<Register>(i.list[k])[l] = static_cast<Register>(element);
    }
  }
  if (space == Space::Shared)
    w.block->counters.sharedConflicts += bankConflicts(addresses, m, bytes);
}

template <class Element, class Register>
void runStore(Warp &w, const Instruction &i, Mask m) {
  Space space = static_cast<Space>(i.set[1]);
  uint32_t count = static_cast<uint32_t>(i.list.size());
  uint32_t bytes = count * sizeof(Element);
  uint64_t addresses[32];
  for (Mask left = m; left; left &= left - 1) {
    int l = __builtin_ctz(left);
    addresses[l] = w.address(i.a, i.set[5], l) + i.offset;
    uint8_t *to = w.access(space, addresses[l], bytes, l, true);
    for (uint32_t k = 0; k < count; ++k) {
      Element element = static_cast<Element>(w.row<Register>(i.list[k])[l]);
      std::memcpy(to + k * sizeof(Element), &element, sizeof(Element));
    }
  }
  if (space == Space::Shared)
    w.block->counters.sharedConflicts += bankConflicts(addresses, m, bytes);
}

template <class Element> Handler pickLoad(uint16_t bits) {
  return bits == 64
             ? runLoad<Element, std::conditional_t<std::is_signed_v<Element>,
                                                   int64_t, uint64_t>>
         : bits == 32
             ? runLoad<Element, std::conditional_t<std::is_signed_v<Element>,
                                                   int32_t, uint32_t>>
             : runLoad<Element, uint16_t>;
}
template <class Element> Handler pickStore(uint16_t bits) {
  return bits == 64   ? runStore<Element, uint64_t>
         : bits == 32 ? runStore<Element, uint32_t>
                      : runStore<Element, uint16_t>;
}

struct Wide {
  uint64_t low, high;
};

Handler pick(Type type, uint16_t bits, bool isStore) {
  bool isSigned = type.isSigned();
  switch (type.bits) {
  case 8:
    return isStore    ? pickStore<uint8_t>(bits)
           : isSigned ? pickLoad<int8_t>(bits)
                      : pickLoad<uint8_t>(bits);
  case 16:
    return isStore    ? pickStore<uint16_t>(bits)
           : isSigned ? pickLoad<int16_t>(bits)
                      : pickLoad<uint16_t>(bits);
  case 32:
    return isStore      ? (bits == 64 ? runStore<uint32_t, uint64_t>
                                      : runStore<uint32_t, uint32_t>)
           : bits == 32 ? runLoad<uint32_t, uint32_t>
           : isSigned   ? runLoad<int32_t, int64_t>
                        : runLoad<uint32_t, uint64_t>;
  case 64:
    return isStore ? runStore<uint64_t, uint64_t> : runLoad<uint64_t, uint64_t>;
  case 128:
    return isStore ? runStore<Wide, Wide> : runLoad<Wide, Wide>;
  }
  return nullptr;
}

void decodeAccess(Decoder &d, const Statement &s, Instruction &i) {
  bool isStore = s.words[0] == "st";
  Type type = typeOf(s);
  if (s.has("async") || s.has("bulk"))
    d.fail("not supported");
  if (s.operands.size() < 2 || type.kind == Kind::None)
    d.fail("expected a type and two operands");
  const Operand &value = s.operands[isStore ? 1 : 0];
  const Operand &address = s.operands[isStore ? 0 : 1];
  Space space = spaceOf(s);
  if (space == Space::Param && address.kind == Operand::Address &&
      address.parts[0].kind == Operand::Symbol)
    space = address.parts[0].variable->space;
  if (s.has("shared::cluster"))
    space = Space::Shared;
  d.address(address, i);
  i.set[0] = static_cast<uint16_t>(type.bytes());
  i.set[1] = static_cast<uint16_t>(space);
  std::vector<Operand> parts =
      value.kind == Operand::Vector ? value.parts : std::vector<Operand>{value};
  uint16_t bits = 0;
  for (const Operand &part : parts) {
    uint16_t partBits = std::max<uint16_t>(type.bits, 16);
    i.list.push_back(isStore ? d.anySource(part, type, partBits)
                     : part.kind == Operand::Sink
                         ? d.newRow(64)
                         : d.anyDestination(part, type, partBits));
    if (part.kind == Operand::Sink)
      continue;
    if (bits && bits != partBits)
      d.fail("the registers of a vector differ in width");
    bits = partBits;
  }
  bits = bits ? bits : std::max<uint16_t>(type.bits, 16);
  take(d, i, pick(type, bits, isStore));
}

} // namespace

void addMemory(Decoder::Table &table) {
  table["ld"] = table["ldu"] = table["st"] = decodeAccess;
}

} // namespace alibi::emulator
