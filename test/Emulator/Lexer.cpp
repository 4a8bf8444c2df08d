//===- Lexer.cpp - Words of PTX -------------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Lexer.h"

#include <cctype>
#include <cstring>

namespace alibi::emulator {

void failToLoad(const Module &module, int line, const std::string &message) {
  constexpr int kInvalidPtx = 218;
  std::string source;
  if (line >= 1 && line <= static_cast<int>(module.lines.size()))
    source = module.lines[line - 1].substr(0, 160);
  size_t start = source.find_first_not_of(" \t");
  source = start == std::string::npos ? "" : source.substr(start);
  throw Error{"PTX line " + std::to_string(line) + ": `" + source +
                  "`: " + message,
              kInvalidPtx};
}

static bool isWord(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '$' ||
         c == '%' || c == '.';
}

std::vector<Token> tokenize(const std::string &text, const Module &module) {
  std::vector<Token> tokens;
  int line = 1;
  size_t i = 0, end = text.size();
  while (i < end) {
    char c = text[i];
    if (c == '\n') {
      ++line;
      ++i;
    } else if (std::isspace(static_cast<unsigned char>(c)) || c == '\0') {
      ++i;
    } else if (c == '/' && i + 1 < end && text[i + 1] == '/') {
      while (i < end && text[i] != '\n')
        ++i;
    } else if (c == '/' && i + 1 < end && text[i + 1] == '*') {
      size_t close = text.find("*/", i + 2);
      if (close == std::string::npos)
        failToLoad(module, line, "comment without an end");
      for (; i < close + 2; ++i)
        line += text[i] == '\n';
    } else if (c == '"') {
      size_t close = text.find('"', i + 1);
      if (close == std::string::npos)
        failToLoad(module, line, "string without an end");
      tokens.push_back({text.substr(i, close - i), line});
      i = close + 1;
    } else if (isWord(c)) {
      size_t start = i;
      while (i < end && (isWord(text[i]) ||
                         (text[i] == ':' && i + 2 < end && text[i + 1] == ':' &&
                          isWord(text[i + 2])) ||
                         (text[i] == ':' && i > start && text[i - 1] == ':' &&
                          i + 1 < end && isWord(text[i + 1]))))
        ++i;
      tokens.push_back({text.substr(start, i - start), line});
    } else {
      tokens.push_back({std::string(1, c), line});
      ++i;
    }
  }
  tokens.push_back({"", line});
  return tokens;
}

bool parseNumber(const std::string &word, Operand &operand) {
  if (word.empty() || !std::isdigit(static_cast<unsigned char>(word[0])))
    return false;
  std::string digits = word;
  if (digits.size() > 2 && digits[0] == '0' &&
      std::strchr("fFdD", digits[1]) != nullptr) {
    bool isDouble = std::tolower(digits[1]) == 'd';
    operand.kind = Operand::Float;
    operand.width = isDouble ? 64 : 32;
    operand.value = std::stoull(digits.substr(2), nullptr, 16);
    return true;
  }
  bool hex =
      digits.size() > 2 && digits[0] == '0' && std::tolower(digits[1]) == 'x';
  if (!hex && digits.find_first_of(".eE") != std::string::npos) {
    double value = std::strtod(digits.c_str(), nullptr);
    operand.kind = Operand::Float;
    operand.width = 0;
    std::memcpy(&operand.value, &value, sizeof(value));
    return true;
  }
  if (digits.back() == 'U' || digits.back() == 'u')
    digits.pop_back();
  operand.kind = Operand::Integer;
  operand.value = std::strtoull(digits.c_str(), nullptr, 0);
  return true;
}

Type parseType(const std::string &word) {
  static const std::unordered_map<std::string, Type> types = [] {
    std::unordered_map<std::string, Type> map;
    for (uint16_t bits : {8, 16, 32, 64, 128}) {
      std::string size = std::to_string(bits);
      map["b" + size] = {Kind::Bits, bits};
      map["u" + size] = {Kind::Unsigned, bits};
      map["s" + size] = {Kind::Signed, bits};
    }
    map["f16"] = {Kind::Float, 16};
    map["f32"] = {Kind::Float, 32};
    map["f64"] = {Kind::Float, 64};
    map["f16x2"] = {Kind::Float, 32, 2};
    map["bf16"] = {Kind::BFloat, 16};
    map["bf16x2"] = {Kind::BFloat, 32, 2};
    map["tf32"] = {Kind::BFloat, 32};
    map["pred"] = {Kind::Pred, 1};
    return map;
  }();
  auto found = types.find(word);
  return found == types.end() ? Type() : found->second;
}

std::string Statement::opcode() const {
  std::string text;
  for (const std::string &word : words)
    text += (text.empty() ? "" : ".") + word;
  return text;
}

} // namespace alibi::emulator
