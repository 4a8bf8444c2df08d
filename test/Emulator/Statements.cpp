//===- Statements.cpp - Bodies of functions of PTX ------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Parser.h"

namespace alibi::emulator {

/// Numbers the labels of a block, which may be used before they come.
void Parser::findLabels(Scope &scope) {
  int depth = 0;
  for (size_t i = position; i + 1 < tokens.size(); ++i) {
    const std::string &text = tokens[i].text;
    if (text == "{")
      ++depth;
    else if (text == "}" && --depth < 0)
      return;
    else if (depth == 0 && tokens[i + 1].text == ":" && text[0] != '"') {
      scope.labels[text] = static_cast<int>(function->labels.size());
      function->labels.push_back(-1);
    }
  }
}

void Parser::parseBlock() {
  while (!take("}")) {
    Space space;
    if (take("{")) {
      scopes.emplace_back();
      findLabels(scopes.back());
      parseBlock();
      scopes.pop_back();
    } else if (take(".reg")) {
      parseRegisters();
    } else if (peek() == ".loc" || peek() == ".file" || peek() == ".pragma") {
      skipLine();
    } else if (parseSpace(peek(), space)) {
      ++position;
      do {
        Variable *variable = parseVariable(space);
        function->variables.push_back(variable);
        scopes.back().variables[variable->name] = variable;
      } while (take(","));
      expect(";");
    } else if (peek(1) == ":") {
      int label = scopes.back().labels.at(next());
      ++position;
      if (take(".branchtargets")) {
        do
          function->branchTargets[label].push_back(parseOperand().number);
        while (take(","));
        expect(";");
      } else {
        function->labels[label] = static_cast<int>(function->statements.size());
      }
    } else if (!take(";")) {
      parseStatement();
    }
  }
}

void Parser::parseRegisters() {
  Type type = parseType(next().substr(1));
  if (type.kind == Kind::None)
    fail("a register needs a type (vectors are not supported)");
  do {
    std::string name = next();
    auto declare = [&](const std::string &full) {
      scopes.back().registers[full] =
          static_cast<int>(function->registers.size());
      function->registers.push_back(type);
    };
    if (take("<")) {
      int64_t count = integer();
      for (int64_t i = 0; i < count; ++i)
        declare(name + std::to_string(i));
      expect(">");
    } else {
      declare(name);
    }
  } while (take(","));
  expect(";");
}

Operand Parser::parseName(const std::string &word) {
  Operand operand;
  for (size_t i = scopes.size(); i-- > 0;) {
    const Scope &scope = scopes[i];
    if (auto found = scope.registers.find(word);
        found != scope.registers.end()) {
      operand.kind = Operand::Register;
      operand.number = found->second;
      return operand;
    }
    if (auto found = scope.labels.find(word); found != scope.labels.end()) {
      operand.kind = Operand::Label;
      operand.number = found->second;
      return operand;
    }
    if (auto found = scope.variables.find(word);
        found != scope.variables.end()) {
      operand.kind = Operand::Symbol;
      operand.variable = found->second;
      return operand;
    }
  }
  if (auto found = globals.find(word); found != globals.end()) {
    operand.kind = Operand::Symbol;
    operand.variable = found->second;
    return operand;
  }
  operand.kind = word[0] == '%' ? Operand::Special : Operand::Name;
  operand.name = word;
  return operand;
}

Operand Parser::parseOperand() {
  Operand operand;
  if (take("{") || take("(")) {
    operand.kind = Operand::Vector;
    while (!take("}") && !take(")")) {
      operand.parts.push_back(parseOperand());
      take(",");
    }
    return operand;
  }
  if (take("[")) {
    operand.kind = Operand::Address;
    operand.parts.push_back(parseOperand());
    if (take(","))
      operand.parts.push_back(parseOperand());
    expect("]");
    Operand &base = operand.parts[0];
    operand.offset = base.offset;
    base.offset = 0;
    return operand;
  }
  if (take("!")) {
    operand = parseOperand();
    operand.negated = true;
    return operand;
  }
  bool minus = take("-");
  std::string word = next();
  if (word == "_") {
    operand.kind = Operand::Sink;
  } else if (parseNumber(word, operand)) {
    if (minus && operand.kind == Operand::Float)
      operand.value ^= uint64_t(1) << (operand.width == 32 ? 31 : 63);
    else if (minus)
      operand.value = 0 - operand.value;
    return operand;
  } else {
    operand = parseName(word);
  }
  if (take("+"))
    operand.offset = integer();
  else if (peek() == "-")
    operand.offset = integer();
  if (take("|")) {
    Operand pair;
    pair.kind = Operand::Pair;
    pair.parts.push_back(operand);
    pair.parts.push_back(parseOperand());
    return pair;
  }
  return operand;
}

void Parser::parseStatement() {
  Statement statement;
  statement.line = line();
  if (take("@")) {
    statement.negated = take("!");
    Operand guard = parseName(next());
    if (guard.kind != Operand::Register)
      fail("the guard is no register");
    statement.predicate = guard.number;
  }
  std::string opcode = next();
  size_t start = 0;
  while (start <= opcode.size()) {
    size_t dot = opcode.find('.', start);
    if (dot == std::string::npos)
      dot = opcode.size();
    statement.words.push_back(opcode.substr(start, dot - start));
    start = dot + 1;
  }
  while (!take(";")) {
    statement.operands.push_back(parseOperand());
    if (!take(",") && peek() != ";")
      fail("expected ',' or ';', found '" + peek() + "'");
  }
  function->statements.push_back(std::move(statement));
}

} // namespace alibi::emulator
