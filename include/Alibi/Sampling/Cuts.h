//===- Cuts.h - Independent cuts between neighbours -------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
// A mask of independent cuts is a function, not a list: whether there is a cut
// at a gap is one draw of the counter-based generator.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_SAMPLING_CUTS_H
#define ALIBI_SAMPLING_CUTS_H

#include <cstdint>

namespace alibi::sampling {

/// 1 - exp(-slope) in units of 2^-64, by integer arithmetic from the double
/// slope * log2(e), so that every target computes the same. The error is below
/// 2^-50 of it or 2^-62, whichever is larger.
uint64_t cutProbability(float slope);

/// The key of the numbers of one mask.
uint64_t cutStream(uint64_t seed, uint32_t head, uint32_t sample);

/// The number of the gap before position `gap`, uniform: Philox-4x32-10 with
/// the counter (gap >> 1, 0, 0, 0) and the stream as its key gives two.
uint64_t gapWord(uint64_t stream, int32_t gap);

/// Whether a mask has a cut between the positions gap - 1 and gap.
inline bool isCut(uint64_t probability, uint64_t stream, int32_t gap) {
  return gapWord(stream, gap) < probability;
}

} // namespace alibi::sampling

#endif // ALIBI_SAMPLING_CUTS_H
