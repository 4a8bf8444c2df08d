//===- Parser.h - From the text of PTX to statements ------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_EMULATOR_PARSER_H
#define ALIBI_TEST_EMULATOR_PARSER_H

#include "Lexer.h"

namespace alibi::emulator {

class Parser {
public:
  Parser(const std::string &text, Module &module) : module(module) {
    size_t start = 0;
    while (start <= text.size()) {
      size_t end = text.find('\n', start);
      if (end == std::string::npos)
        end = text.size();
      module.lines.push_back(text.substr(start, end - start));
      start = end + 1;
    }
    tokens = tokenize(text, module);
  }
  void parse();

private:
  struct Scope {
    std::unordered_map<std::string, int> registers, labels;
    std::unordered_map<std::string, Variable *> variables;
  };

  const std::string &peek(size_t ahead = 0) const {
    return tokens[std::min(position + ahead, tokens.size() - 1)].text;
  }
  int line() const { return tokens[position].line; }
  std::string next() {
    if (position + 1 >= tokens.size())
      fail("the text ends early");
    return tokens[position++].text;
  }
  bool take(const char *text) {
    if (peek() != text)
      return false;
    ++position;
    return true;
  }
  void expect(const char *text) {
    if (!take(text))
      fail(std::string("expected '") + text + "', found '" + peek() + "'");
  }
  [[noreturn]] void fail(const std::string &message) const {
    failToLoad(module, line(), message);
  }
  void skipLine() {
    for (int start = line(); line() == start && !peek().empty();)
      ++position;
  }
  int64_t integer() {
    bool negative = take("-");
    Operand operand;
    if (!parseNumber(next(), operand))
      fail("expected a number");
    int64_t value = static_cast<int64_t>(operand.value);
    return negative ? -value : value;
  }

  Variable *parseVariable(Space space);
  void parseInitializer(Variable &variable, Type type);
  void parseFunction(bool isEntry);
  void parseParameters(std::vector<Variable *> &list);
  void parseBlock();
  void findLabels(Scope &scope);
  void parseRegisters();
  void parseStatement();
  Operand parseOperand();
  Operand parseName(const std::string &word);

  Module &module;
  std::vector<Token> tokens;
  size_t position = 0;
  Function *function = nullptr;
  std::vector<Scope> scopes;
  std::unordered_map<std::string, Variable *> globals;
};

/// Sets the space that a directive declares, or returns false.
bool parseSpace(const std::string &word, Space &space);

} // namespace alibi::emulator

#endif // ALIBI_TEST_EMULATOR_PARSER_H
