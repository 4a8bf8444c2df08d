//===- Stratified.h - Masks that are cut together ---------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_SAMPLING_STRATIFIED_H
#define ALIBI_SAMPLING_STRATIFIED_H

#include <cstdint>
#include <vector>

namespace alibi::sampling {

/// 2^64 / golden ratio, to odd.
inline constexpr uint64_t kGoldenStep = 0x9E3779B97F4A7C15u;

/// The numbers u of one head, one per gap, in units of 2^-64.
class StratumOffsets {
public:
  /// With `golden`, u = start + gap * kGoldenStep from a random start;
  /// otherwise independent.
  StratumOffsets(bool golden, uint64_t seed, uint32_t head);
  uint64_t at(int32_t gap) const;

private:
  bool golden;
  uint64_t start, stream;
};

/// Draws `samples` masks of one head over 64 * words positions, as bits
/// [samples][words] (Encoding::Bits). The masks are kept in the order of the
/// age of their current block, youngest first; at each gap the mask of rank r
/// is cut where floor(p (r+1) + u) > floor(p r + u), p = 1 - exp(-slope), and
/// the cut ones move to the front, in order. Work: positions * samples.
/// A draw of fewer words is the beginning of a longer one.
std::vector<uint64_t> drawStratified(bool golden, float slope, uint64_t seed,
                                     uint32_t head, int64_t samples,
                                     int64_t words);

} // namespace alibi::sampling

#endif // ALIBI_SAMPLING_STRATIFIED_H
