//===- Lexer.h - Words of PTX -----------------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_EMULATOR_LEXER_H
#define ALIBI_TEST_EMULATOR_LEXER_H

#include "Ptx.h"

namespace alibi::emulator {

struct Token {
  std::string text;
  int line;
};

/// Words (with their dots and double colons), numbers, strings with their
/// opening quote, and single characters. The last one is empty.
std::vector<Token> tokenize(const std::string &text, const Module &module);

/// Whether `word` is a number; `operand` is then Integer or Float. A decimal
/// float has width 0 and the bits of an f64.
bool parseNumber(const std::string &word, Operand &operand);

} // namespace alibi::emulator

#endif // ALIBI_TEST_EMULATOR_LEXER_H
