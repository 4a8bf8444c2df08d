//===- Decoder.h - From statements to instructions --------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_EMULATOR_DECODER_H
#define ALIBI_TEST_EMULATOR_DECODER_H

#include "Machine.h"

#include <map>

namespace alibi::emulator {

/// Makes the code of one kernel, its calls inlined. What decodes one opcode
/// asks it for the rows of operands.
class Decoder {
public:
  using Decode = void (*)(Decoder &, const Statement &, Instruction &);
  using Table = std::unordered_map<std::string, Decode>;

  Decoder(Module &module, Kernel &kernel) : module(module), kernel(kernel) {}
  void decode(const Function &entry);

  /// Row to read; immediates and symbols get one of `type`.
  uint32_t source(const Operand &operand, Type type);
  /// The same, of `bits` bits.
  uint32_t source(const Operand &operand, unsigned bits) {
    return source(operand, Type{Kind::Bits, static_cast<uint16_t>(bits)});
  }
  /// Row to write; a row that no one reads for `_`.
  uint32_t destination(const Operand &operand, unsigned bits);
  uint32_t predicateSource(const Operand &operand);
  uint32_t predicateDestination(const Operand &operand);
  /// Type of the register that the operand is; kind None for others.
  Type registerType(const Operand &operand) const;
  /// Row and width of a register of any width, for instructions that take
  /// wider ones than their type; immediates become rows of `type`.
  uint32_t anySource(const Operand &operand, Type type, uint16_t &bits);
  uint32_t anyDestination(const Operand &operand, Type type, uint16_t &bits);
  /// Sets `a`, `offset` and set[5] (the width of the row).
  void address(const Operand &operand, Instruction &i);
  /// Row and width of an address other than the first of an instruction. A
  /// constant offset is part of the row of symbols and must be 0 elsewhere.
  uint32_t secondAddress(const Operand &operand, uint16_t &width,
                         int64_t &offset);
  uint32_t constant(uint64_t value, uint16_t bits);
  uint32_t special(const std::string &name, uint16_t bits);
  uint32_t newRow(unsigned bits);
  /// The carry flag: bits of lanes, as a predicate's.
  uint32_t carryRow() { return carry ? carry : carry = newRow(1); }
  /// Index of a label among those of the kernel.
  int32_t label(const Operand &operand) const;
  void call(const Statement &statement);
  /// What `ret` is in a function that is inlined: a jump; -1 in kernels.
  int32_t returnLabel() const { return instance->returnLabel; }
  const std::vector<int> *branchTargets(const Operand &operand) const;
  int32_t labelBase() const { return instance->labelBase; }

  [[noreturn]] void fail(const std::string &message) const;
  void expectOperands(const Statement &s, size_t count) const;

  Module &module;
  Kernel &kernel;

private:
  struct Instance {
    const Function *function;
    std::vector<uint32_t> rows;
    int32_t labelBase = 0, returnLabel = -1;
  };
  void layOut(const Function &entry);
  void emit(const Function &function);
  Instance makeInstance(const Function &function);

  Instance *instance = nullptr;
  Instruction *current = nullptr;
  int line = 0;
  int depth = 0;
  uint32_t carry = 0;
  std::vector<int32_t> labels;
  std::map<std::pair<uint64_t, uint16_t>, uint32_t> constantRows;
  std::map<std::pair<std::string, uint16_t>, uint32_t> specialRows;
};

/// Last word of the opcode that is a type, the `index`-th from the end.
Type typeOf(const Statement &s, unsigned index = 0);

// One per family of instructions.
void addInteger(Decoder::Table &table);
void addBits(Decoder::Table &table);
void addFloat(Decoder::Table &table);
void addConvert(Decoder::Table &table);
void addCompare(Decoder::Table &table);
void addMove(Decoder::Table &table);
void addControl(Decoder::Table &table);
void addMemory(Decoder::Table &table);
void addAtomic(Decoder::Table &table);
void addCopyAsync(Decoder::Table &table);
void addWarp(Decoder::Table &table);
void addBarrier(Decoder::Table &table);
void addMbarrier(Decoder::Table &table);
void addTensorCore(Decoder::Table &table);
void addWgmma(Decoder::Table &table);

/// Immediate post-dominators: sets `reconverge` of every branch.
void findReconvergence(std::vector<Instruction> &code);

} // namespace alibi::emulator

#endif // ALIBI_TEST_EMULATOR_DECODER_H
