//===- Parser.cpp - Declarations of PTX -----------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Parser.h"

#include <cstring>

namespace alibi::emulator {

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

void parseModule(const std::string &text, Module &module) {
  Parser(text, module).parse();
}

} // namespace alibi::emulator
