//===- Memory.h - What instructions on memory share -------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_EMULATOR_MEMORY_H
#define ALIBI_TEST_EMULATOR_MEMORY_H

#include "Decoder.h"

namespace alibi::emulator {

/// The state space that an opcode names.
Space spaceOf(const Statement &s);

/// Passes over the banks beyond the fewest that an access to shared memory of
/// `bytes` per lane needs.
uint32_t bankConflicts(const uint64_t *addresses, Mask mask, uint32_t bytes);

} // namespace alibi::emulator

#endif // ALIBI_TEST_EMULATOR_MEMORY_H
