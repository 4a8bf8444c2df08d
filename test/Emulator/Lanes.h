//===- Lanes.h - Handlers of instructions that work lane by lane -*- C++
//-*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_EMULATOR_LANES_H
#define ALIBI_TEST_EMULATOR_LANES_H

#include "Decoder.h"

namespace alibi::emulator {

/// dest = F(a[, b[, c]]), all rows of T.
template <class T, class F>
void runUnary(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a);
  forLanes(m, [=](int l) { d[l] = F()(a[l]); });
}
template <class T, class F>
void runBinary(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a), *b = w.row<T>(i.b);
  forLanes(m, [=](int l) { d[l] = F()(a[l], b[l]); });
}
template <class T, class F>
void runTernary(Warp &w, const Instruction &i, Mask m) {
  T *d = w.row<T>(i.dest);
  const T *a = w.row<T>(i.a), *b = w.row<T>(i.b), *c = w.row<T>(i.c);
  forLanes(m, [=](int l) { d[l] = F()(a[l], b[l], c[l]); });
}

/// The handler of an integer type; unsigned arithmetic where it may wrap.
#define ALIBI_PICK_INTEGER(RUN, F, type)                                       \
  (type.isSigned() ? (type.bits == 16   ? RUN<int16_t, F>                      \
                      : type.bits == 32 ? RUN<int32_t, F>                      \
                      : type.bits == 64 ? RUN<int64_t, F>                      \
                                        : nullptr)                             \
                   : (type.bits == 16   ? RUN<uint16_t, F>                     \
                      : type.bits == 32 ? RUN<uint32_t, F>                     \
                      : type.bits == 64 ? RUN<uint64_t, F>                     \
                                        : nullptr))

/// Rows of operands that all have one type, the destination first.
inline void takeRows(Decoder &d, const Statement &s, Instruction &i,
                     Type type) {
  if (s.operands.size() < 2 || s.operands.size() > 4)
    d.fail("not the number of operands that is expected");
  i.dest = d.destination(s.operands[0], type.bits);
  i.a = d.source(s.operands[1], type);
  if (s.operands.size() > 2)
    i.b = d.source(s.operands[2], type);
  if (s.operands.size() > 3)
    i.c = d.source(s.operands[3], type);
}

inline void take(Decoder &d, Instruction &i, Handler handler) {
  if (!handler)
    d.fail("not supported for this type");
  i.run = handler;
}

/// Fails unless all words behind the first are among `known` (or types).
inline void onlyWords(Decoder &d, const Statement &s,
                      std::initializer_list<const char *> known) {
  for (size_t k = 1; k < s.words.size(); ++k) {
    bool found = parseType(s.words[k]).kind != Kind::None;
    for (const char *word : known)
      found |= s.words[k] == word;
    if (!found)
      d.fail("'." + s.words[k] + "' is not supported here");
  }
}

} // namespace alibi::emulator

#endif // ALIBI_TEST_EMULATOR_LANES_H
