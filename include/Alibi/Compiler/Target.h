//===- Target.h - The machine that code is for ------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_TARGET_H
#define ALIBI_COMPILER_TARGET_H

#include "llvm/Support/Error.h"
#include <cstdint>
#include <memory>
#include <string>

namespace llvm {
class TargetMachine;
} // namespace llvm

namespace alibi {

/// A machine, in LLVM's names.
struct TargetOptions {
  /// Empty: this machine's.
  std::string triple;
  /// "native": this one, with all that it has. Empty: "native" for this
  /// machine's architecture, otherwise the oldest CPU of the architecture.
  std::string cpu;
  /// "+a,-b": on top of the CPU's.
  std::string features;
};

/// What code generation wants to know of a machine. The defaults are true of
/// every machine that code may be for.
struct TargetDescription {
  bool isX86 = false;
  /// Widest vectors that are worth using, and how many registers hold them.
  unsigned vectorBits = 128;
  unsigned vectorRegisters = 16;
  bool hasFMA = false;
  /// Products of pairs of bf16, summed in f32, as one instruction.
  bool hasBF16Dot = false;
  /// Bytes of data cache: per core, but for the last. This machine's where code
  /// is for it; nothing says those of others.
  int64_t l1Bytes = 32 << 10;
  int64_t l2Bytes = 512 << 10;
  int64_t l3Bytes = 8 << 20;
};

enum class CodeUse { ThisProcess, Files };

/// Fails, before LLVM would warn or abort, where the triple, the CPU or a
/// feature is unknown, or where the machine lacks what all compiled code needs.
/// The machine optimizes as -O3 does; code for files is independent of its
/// position.
llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
createTargetMachine(const TargetOptions &options, CodeUse use = CodeUse::Files);

TargetDescription describeTarget(const llvm::TargetMachine &machine);

} // namespace alibi

#endif // ALIBI_COMPILER_TARGET_H
