//===- Parser.cpp - From the text of PTX to statements --------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Lexer.h"

#include <cstring>

namespace alibi::emulator {
namespace {

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

/// The space that a directive declares, or false.
bool parseSpace(const std::string &word, Space &space) {
  static const std::unordered_map<std::string, Space> spaces = {
      {".global", Space::Global},
      {".shared", Space::Shared},
      {".local", Space::Local},
      {".const", Space::Const},
      {".param", Space::Param}};
  auto found = spaces.find(word);
  if (found == spaces.end())
    return false;
  space = found->second;
  return true;
}

void Parser::parse() {
  bool isExtern = false;
  while (!peek().empty()) {
    std::string word = peek();
    Space space;
    if (word == ".version" || word == ".address_size" || word == ".file" ||
        word == ".pragma" || word == ".loc") {
      skipLine();
    } else if (word == ".target") {
      module.target = peek(1);
      skipLine();
    } else if (word == ".section") {
      while (next() != "{") {
      }
      while (next() != "}") {
      }
    } else if (word == ".visible" || word == ".weak" || word == ".common" ||
               word == ".extern") {
      isExtern = word == ".extern";
      ++position;
    } else if (word == ".entry" || word == ".func") {
      ++position;
      parseFunction(word == ".entry");
      isExtern = false;
    } else if (parseSpace(word, space)) {
      ++position;
      Variable *variable = parseVariable(space);
      variable->isExtern = isExtern;
      isExtern = false;
      module.variables.push_back(variable);
      globals[variable->name] = variable;
      expect(";");
    } else {
      fail("not known: '" + word + "'");
    }
  }
}

/// After the space: `.align 4 .b8 name[16] = {...}`, without what ends it.
Variable *Parser::parseVariable(Space space) {
  module.storage.emplace_back();
  Variable &variable = module.storage.back();
  variable.space = space;
  Type type;
  uint64_t elements = 1;
  unsigned align = 0;
  while (peek()[0] == '.') {
    std::string word = next();
    if (word == ".align")
      align = static_cast<unsigned>(integer());
    else if (word == ".attribute") {
      while (next() != ")") {
      }
    } else if (word == ".ptr") {
      // What the pointer points at: an optional space and alignment.
      Space pointee;
      if (parseSpace(peek(), pointee))
        ++position;
      if (take(".align"))
        integer();
    } else if (word == ".v2" || word == ".v4")
      elements *= word[2] - '0';
    else if (Type found = parseType(word.substr(1)); found.kind != Kind::None)
      type = found;
    else
      fail("not known in a declaration: '" + word + "'");
  }
  if (type.kind == Kind::None)
    fail("a declaration without a type");
  variable.align = align ? align : type.bytes();
  variable.name = next();
  while (take("[")) {
    elements *= peek() == "]" ? 0 : static_cast<uint64_t>(integer());
    expect("]");
  }
  variable.bytes = elements * type.bytes();
  if (take("="))
    parseInitializer(variable, type);
  return &variable;
}

void Parser::parseInitializer(Variable &variable, Type type) {
  variable.data.assign(variable.bytes, 0);
  size_t offset = 0;
  int depth = 0;
  do {
    while (take("{"))
      ++depth;
    bool negative = take("-");
    bool generic = take("generic");
    if (generic)
      expect("(");
    std::string word = next();
    Operand operand;
    if (offset + type.bytes() > variable.bytes)
      fail("more values than '" + variable.name + "' has");
    if (parseNumber(word, operand)) {
      uint64_t value = operand.value;
      if (operand.kind == Operand::Float && operand.width == 0 &&
          type.bits == 32) {
        double wide;
        std::memcpy(&wide, &value, 8);
        float narrow = static_cast<float>(wide);
        uint32_t bits;
        std::memcpy(&bits, &narrow, 4);
        value = bits;
      }
      if (negative)
        value = operand.kind == Operand::Float
                    ? value ^ (uint64_t(1) << (type.bits - 1))
                    : 0 - value;
      std::memcpy(&variable.data[offset], &value, type.bytes());
    } else {
      int64_t addend = 0;
      if (generic)
        expect(")");
      if (take("+"))
        addend = integer();
      variable.fixups.push_back({offset, word, addend});
    }
    offset += type.bytes();
    while (depth > 0 && take("}"))
      --depth;
  } while (take(",") || depth > 0);
}

void Parser::parseParameters(std::vector<Variable *> &list) {
  expect("(");
  while (!take(")")) {
    if (!take(".param"))
      fail("parameters of functions are expected in .param");
    Variable *parameter = parseVariable(Space::Param);
    list.push_back(parameter);
    scopes.back().variables[parameter->name] = parameter;
    take(",");
  }
}

void Parser::parseFunction(bool isEntry) {
  Function made;
  made.isEntry = isEntry;
  made.line = line();
  scopes.assign(1, Scope());
  if (peek() == "(")
    parseParameters(made.results);
  made.name = next();
  if (peek() == "(")
    parseParameters(made.parameters);
  while (peek()[0] == '.') {
    std::string word = next();
    uint32_t *sizes = word == ".reqntid"   ? made.requiredThreads
                      : word == ".maxntid" ? made.maxThreads
                                           : nullptr;
    for (int i = 0;; ++i) {
      Operand operand;
      if (!parseNumber(peek(), operand))
        break;
      ++position;
      if (sizes && i < 3)
        sizes[i] = static_cast<uint32_t>(operand.value);
      if (!take(","))
        break;
    }
    for (int i = 1; sizes && i < 3; ++i)
      sizes[i] = sizes[i] ? sizes[i] : 1;
  }
  if (take(";")) {
    module.functions.emplace(made.name, made);
    return;
  }
  made.hasBody = true;
  Function &entry = module.functions[made.name] = made;
  function = &entry;
  expect("{");
  findLabels(scopes.back());
  parseBlock();
  function = nullptr;
}

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

} // namespace

void parseModule(const std::string &text, Module &module) {
  Parser(text, module).parse();
}

} // namespace alibi::emulator
