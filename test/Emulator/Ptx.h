//===- Ptx.h - PTX text, parsed ---------------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_EMULATOR_PTX_H
#define ALIBI_TEST_EMULATOR_PTX_H

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace alibi::emulator {

/// What stops a module from loading or a kernel from running: the text that
/// emuLastError returns, and the CUresult.
struct Error {
  std::string text;
  int code;
};

enum class Space : uint8_t { Generic, Global, Shared, Local, Const, Param };

enum class Kind : uint8_t { None, Bits, Unsigned, Signed, Float, BFloat, Pred };

/// A type of PTX: `packed` is 2 in f16x2 and bf16x2 (whose `bits` are 32).
struct Type {
  Kind kind = Kind::None;
  uint16_t bits = 0;
  uint8_t packed = 1;

  bool isFloat() const { return kind == Kind::Float || kind == Kind::BFloat; }
  bool isSigned() const { return kind == Kind::Signed; }
  bool isPredicate() const { return kind == Kind::Pred; }
  unsigned bytes() const { return (bits + 7) / 8; }
};

/// The type that a word such as `u32` names; kind None where it names none.
Type parseType(const std::string &word);

/// A variable of any state space. `address` is set by whoever lays it out.
struct Variable {
  std::string name;
  Space space = Space::Global;
  unsigned align = 1;
  uint64_t bytes = 0;
  bool isExtern = false;
  std::vector<uint8_t> data;
  struct Fixup {
    uint64_t offset;
    std::string symbol;
    int64_t addend;
  };
  std::vector<Fixup> fixups;
  uint64_t address = 0;
};

struct Operand {
  enum Class {
    Register, // number: of the function's registers
    Special,  // name: %tid.x
    Integer,  // value
    Float,    // value: bits of an f32 (width 32) or f64 (width 64)
    Label,    // number: of the function's labels
    Symbol,   // variable, offset
    Name,     // anything else: a function
    Address,  // parts[0] + offset; with coordinates in parts[1]
    Vector,   // parts
    Pair,     // parts: d|p
    Sink,     // _
  };
  Class kind = Sink;
  int number = -1;
  bool negated = false;
  uint8_t width = 0;
  uint64_t value = 0;
  int64_t offset = 0;
  std::string name;
  Variable *variable = nullptr;
  std::vector<Operand> parts;
};

struct Statement {
  int line = 0;
  /// Register of the guard, or -1.
  int predicate = -1;
  bool negated = false;
  /// The opcode at its dots: mul, wide, u32.
  std::vector<std::string> words;
  std::vector<Operand> operands;

  bool has(const char *word) const {
    for (const std::string &other : words)
      if (other == word)
        return true;
    return false;
  }
  std::string opcode() const;
};

struct Function {
  std::string name;
  bool isEntry = false;
  bool hasBody = false;
  int line = 0;
  std::vector<Variable *> parameters, results;
  uint32_t requiredThreads[3] = {0, 0, 0};
  uint32_t maxThreads[3] = {0, 0, 0};
  std::vector<Type> registers;
  /// Statement that each label stands before.
  std::vector<int> labels;
  /// Labels of each `.branchtargets`, by the label that names it.
  std::map<int, std::vector<int>> branchTargets;
  std::vector<Statement> statements;
  /// Local, shared and parameter variables that the body declares.
  std::vector<Variable *> variables;
};

struct Module {
  std::deque<Variable> storage;
  std::vector<Variable *> variables;
  std::map<std::string, Function> functions;
  /// Lines of the text, for error messages.
  std::vector<std::string> lines;
  std::string target;
};

/// Throws Error (CUDA_ERROR_INVALID_PTX).
void parseModule(const std::string &text, Module &module);

/// "line 12: `mov.b32 ...`: message", as an exception.
[[noreturn]] void failToLoad(const Module &module, int line,
                             const std::string &message);

} // namespace alibi::emulator

#endif // ALIBI_TEST_EMULATOR_PTX_H
