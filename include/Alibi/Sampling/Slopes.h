//===- Slopes.h - The ALiBi slope rule --------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_SAMPLING_SLOPES_H
#define ALIBI_SAMPLING_SLOPES_H

#include <cstdint>
#include <vector>

namespace alibi::sampling {

/// The slopes of Press, Smith and Lewis (ICLR 2022) for a number of heads: with
/// n the largest power of two that is not above `heads`, heads 1..n take
/// 2^(-8 i / n), and head n + k takes 2^(-4 (2 k - 1) / n). Empty for
/// `heads < 1`.
std::vector<float> pressSlopes(int64_t heads);

} // namespace alibi::sampling

#endif // ALIBI_SAMPLING_SLOPES_H
