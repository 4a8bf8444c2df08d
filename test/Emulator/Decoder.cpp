//===- Decoder.cpp - From statements to instructions ----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"

#include <algorithm>

namespace alibi::emulator {

static const Decoder::Table &table() {
  static const Decoder::Table entries = [] {
    Decoder::Table made;
    for (auto add : {addInteger, addBits, addFloat, addConvert, addCompare,
                     addMove, addControl, addMemory, addAtomic, addCopyAsync,
                     addWarp, addBarrier, addMbarrier, addTensorCore, addWgmma})
      add(made);
    return made;
  }();
  return entries;
}

Type typeOf(const Statement &s, unsigned index) {
  for (size_t i = s.words.size(); i-- > 0;)
    if (Type type = parseType(s.words[i]); type.kind != Kind::None)
      if (index-- == 0)
        return type;
  return Type();
}

void Decoder::fail(const std::string &message) const {
  failToLoad(module, line, message);
}

void Decoder::expectOperands(const Statement &s, size_t count) const {
  if (s.operands.size() != count)
    fail("expected " + std::to_string(count) + " operands, found " +
         std::to_string(s.operands.size()));
}

uint32_t Decoder::newRow(unsigned bits) {
  // Row 0 stands for none.
  if (kernel.registerBytes == 0)
    kernel.registerBytes = 64;
  uint32_t bytes = bits == 1    ? 4
                   : bits <= 16 ? 64
                   : bits <= 32 ? 128
                   : bits <= 64 ? 256
                                : 512;
  if (bytes > 4)
    kernel.registerBytes = (kernel.registerBytes + 63) / 64 * 64;
  uint32_t row = kernel.registerBytes;
  kernel.registerBytes += bytes;
  return row;
}

uint32_t Decoder::constant(uint64_t value, uint16_t bits) {
  if (bits < 64)
    value &= (uint64_t(1) << bits) - 1;
  uint16_t width = bits <= 16 ? 16 : bits;
  auto [found, isNew] = constantRows.try_emplace({value, width}, 0);
  if (isNew) {
    found->second = newRow(width);
    kernel.constants.push_back({found->second, width, value});
  }
  return found->second;
}

uint32_t Decoder::special(const std::string &name, uint16_t bits) {
  auto [found, isNew] = specialRows.try_emplace({name, bits}, 0);
  if (isNew) {
    found->second = newRow(bits);
    kernel.specials.push_back({found->second, bits, name});
  }
  return found->second;
}

Type Decoder::registerType(const Operand &operand) const {
  if (operand.kind != Operand::Register)
    return Type();
  return instance->function->registers[operand.number];
}

uint32_t Decoder::source(const Operand &operand, Type type) {
  switch (operand.kind) {
  case Operand::Register: {
    Type found = registerType(operand);
    if (found.isPredicate() || operand.negated)
      fail("a predicate where a value is expected");
    if (std::max<unsigned>(found.bits, 16) != std::max<unsigned>(type.bits, 16))
      fail("a register of " + std::to_string(found.bits) +
           " bits where one of " + std::to_string(type.bits) + " is expected");
    uint32_t row = instance->rows[operand.number];
    current->reads.push_back(row);
    return row;
  }
  case Operand::Integer: {
    uint64_t value = operand.value;
    if (type.isFloat() && type.packed == 1 && type.bits >= 32 && value != 0)
      fail("an integer where a float is expected");
    return constant(value, type.bits);
  }
  case Operand::Float: {
    uint64_t value = operand.value;
    if (operand.width != 32 && type.bits == 32) {
      double wide;
      std::memcpy(&wide, &value, 8);
      float narrow = static_cast<float>(wide);
      value = 0;
      std::memcpy(&value, &narrow, 4);
    }
    return constant(value, type.bits);
  }
  case Operand::Symbol:
    return constant(operand.variable->address + operand.offset, type.bits);
  case Operand::Special:
    if (!isSpecialRegister(operand.name))
      fail("there is no register '" + operand.name + "'");
    return special(operand.name, type.bits);
  default:
    fail("not an operand that can be read here");
  }
}

uint32_t Decoder::destination(const Operand &operand, unsigned bits) {
  if (operand.kind == Operand::Sink)
    return newRow(bits);
  Type type = registerType(operand);
  if (type.kind == Kind::None || type.isPredicate())
    fail("the destination is no register");
  if (std::max<unsigned>(type.bits, 16) != std::max(bits, 16u))
    fail("a destination of " + std::to_string(type.bits) +
         " bits where one of " + std::to_string(bits) + " is expected");
  uint32_t row = instance->rows[operand.number];
  current->writes.push_back(row);
  return row;
}

uint32_t Decoder::predicateSource(const Operand &operand) {
  if (!registerType(operand).isPredicate())
    fail("expected a predicate");
  return instance->rows[operand.number];
}

uint32_t Decoder::predicateDestination(const Operand &operand) {
  if (operand.kind == Operand::Sink)
    return newRow(1);
  return predicateSource(operand);
}

uint32_t Decoder::anySource(const Operand &operand, Type type, uint16_t &bits) {
  Type found = registerType(operand);
  if (found.kind == Kind::None)
    found = type;
  bits = std::max<uint16_t>(found.bits, 16);
  if (found.bits < type.bits)
    fail("a register narrower than the type");
  return source(operand, found.bits == type.bits ? type : found);
}

uint32_t Decoder::anyDestination(const Operand &operand, Type type,
                                 uint16_t &bits) {
  Type found = registerType(operand);
  if (found.kind == Kind::None)
    found = type;
  bits = std::max<uint16_t>(found.bits, 16);
  if (found.bits < type.bits)
    fail("a register narrower than the type");
  return destination(operand, found.bits);
}

uint32_t Decoder::secondAddress(const Operand &operand, uint16_t &width,
                                int64_t &offset) {
  if (operand.kind != Operand::Address)
    fail("expected an address in []");
  const Operand &base = operand.parts[0];
  offset = operand.offset;
  Type type = registerType(base);
  width = type.bits == 32 ? 32 : 64;
  return source(base, width);
}

void Decoder::address(const Operand &operand, Instruction &i) {
  i.a = secondAddress(operand, i.set[5], i.offset);
}

int32_t Decoder::label(const Operand &operand) const {
  if (operand.kind != Operand::Label)
    fail("expected a label");
  return instance->labelBase + operand.number;
}

const std::vector<int> *Decoder::branchTargets(const Operand &operand) const {
  auto found = instance->function->branchTargets.find(operand.number);
  return found == instance->function->branchTargets.end() ? nullptr
                                                          : &found->second;
}

static uint64_t place(uint64_t &end, const Variable &variable) {
  uint64_t align = std::max(variable.align, 1u);
  uint64_t start = (end + align - 1) / align * align;
  end = start + variable.bytes;
  return start;
}

void Decoder::layOut(const Function &entry) {
  uint64_t shared = kSharedBase;
  for (Variable *variable : module.variables)
    if (variable->space == Space::Shared && !variable->isExtern)
      variable->address = place(shared, *variable);
  for (auto &[name, function] : module.functions)
    for (Variable *variable : function.variables)
      if (variable->space == Space::Shared)
        variable->address = place(shared, *variable);
  for (Variable *variable : module.variables)
    if (variable->space == Space::Shared && variable->isExtern)
      kernel.dynamicAlign = std::max(kernel.dynamicAlign, variable->align);
  // Dynamic memory begins where static memory ends.
  shared = (shared + kernel.dynamicAlign - 1) / kernel.dynamicAlign *
           kernel.dynamicAlign;
  kernel.sharedBytes = static_cast<uint32_t>(shared - kSharedBase);
  for (Variable *variable : module.variables)
    if (variable->space == Space::Shared && variable->isExtern)
      variable->address = shared;

  uint64_t offset = 0;
  for (Variable *parameter : entry.parameters) {
    parameter->address = place(offset, *parameter);
    kernel.parameters.push_back({static_cast<uint32_t>(parameter->address),
                                 static_cast<uint32_t>(parameter->bytes)});
  }
  kernel.parameterBytes = static_cast<uint32_t>(offset);
}

Decoder::Instance Decoder::makeInstance(const Function &function) {
  Instance made;
  made.function = &function;
  for (Type type : function.registers)
    made.rows.push_back(newRow(type.bits));
  made.labelBase = static_cast<int32_t>(labels.size());
  labels.resize(labels.size() + function.labels.size() + 1, -1);
  uint64_t local = kernel.localBytes;
  for (Variable *variable : function.variables)
    if (variable->space == Space::Local || variable->space == Space::Param)
      variable->address = place(local, *variable);
  kernel.localBytes = static_cast<uint32_t>((local + 15) / 16 * 16);
  return made;
}

void Decoder::emit(const Function &function) {
  Instance made = makeInstance(function);
  made.returnLabel =
      depth == 0
          ? -1
          : made.labelBase + static_cast<int32_t>(function.labels.size());
  Instance *outer = instance;
  instance = &made;
  std::vector<int32_t> starts;
  for (const Statement &s : function.statements) {
    starts.push_back(static_cast<int32_t>(kernel.code.size()));
    line = s.line;
    if (s.words[0] == "call") {
      call(s);
      instance = &made;
      continue;
    }
    auto found = table().find(s.words[0]);
    if (found == table().end())
      fail("this instruction is not supported");
    Instruction decoded;
    decoded.line = s.line;
    current = &decoded;
    if (s.predicate >= 0) {
      decoded.predicate = instance->rows[s.predicate];
      decoded.negated = s.negated;
    }
    found->second(*this, s, decoded);
    // Prefetches and the like leave nothing.
    if (decoded.run || decoded.flow != Flow::Next)
      kernel.code.push_back(std::move(decoded));
  }
  starts.push_back(static_cast<int32_t>(kernel.code.size()));
  for (size_t i = 0; i < function.labels.size(); ++i)
    if (function.labels[i] >= 0)
      labels[made.labelBase + i] = starts[function.labels[i]];
  labels[made.labelBase + function.labels.size()] = starts.back();
  instance = outer;
}

void Decoder::call(const Statement &s) {
  size_t count = s.operands.size();
  bool hasResults = count > 0 && s.operands[0].kind == Operand::Vector;
  size_t callee = hasResults ? 1 : 0;
  if (count <= callee || s.operands[callee].kind != Operand::Name ||
      s.predicate >= 0)
    fail("only plain calls of functions of the module are supported");
  auto found = module.functions.find(s.operands[callee].name);
  if (found == module.functions.end() || !found->second.hasBody)
    fail("no body of the function '" + s.operands[callee].name + "'");
  if (depth >= 32)
    fail("calls are too deep, or recursive");
  const Function &function = found->second;
  auto bind = [&](const std::vector<Variable *> &formal,
                  const std::vector<Operand> &actual) {
    if (formal.size() != actual.size())
      fail("the number of arguments is not that of the function");
    for (size_t i = 0; i < formal.size(); ++i) {
      if (actual[i].kind != Operand::Symbol)
        fail("arguments are expected to be variables in .param");
      formal[i]->address = actual[i].variable->address;
      formal[i]->space = Space::Local;
    }
  };
  static const std::vector<Operand> none;
  bind(function.results, hasResults ? s.operands[0].parts : none);
  bind(function.parameters,
       count > callee + 1 ? s.operands[callee + 1].parts : none);
  ++depth;
  emit(function);
  --depth;
}

void Decoder::decode(const Function &entry) {
  kernel.name = entry.name;
  kernel.module = &module;
  std::copy_n(entry.requiredThreads, 3, kernel.requiredThreads);
  std::copy_n(entry.maxThreads, 3, kernel.maxThreads);
  // Parameters of calls live in local memory.
  for (auto &[name, function] : module.functions)
    for (Variable *variable : function.variables)
      if (variable->space == Space::Param)
        variable->space = Space::Local;
  layOut(entry);
  emit(entry);
  for (Instruction &i : kernel.code) {
    if (i.target >= 0)
      i.target = labels[i.target];
    if (i.flow == Flow::Table)
      for (uint32_t &target : i.list)
        target = static_cast<uint32_t>(labels[target]);
  }
  Instruction end;
  end.flow = Flow::Exit;
  end.line = entry.line;
  kernel.code.push_back(end);
  findReconvergence(kernel.code);
}

void decodeKernel(Module &module, const Function &entry, Kernel &kernel) {
  Decoder(module, kernel).decode(entry);
}

} // namespace alibi::emulator
