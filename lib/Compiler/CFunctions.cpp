//===- CFunctions.cpp - The functions that C calls ------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/CInterface.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"

using namespace alibi;
using llvm::BasicBlock;
using llvm::Type;
using llvm::Value;

static llvm::Error makeError(const llvm::Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

namespace {
/// A tensor that C has given.
struct Tensor {
  const ValueInfo *info;
  unsigned parameter;
  Value *data;
  std::vector<Value *> sizes, strides;
  /// Elements.
  Value *count;
};

/// Writes the body of one C function.
class Writer {
public:
  Writer(llvm::Function *function, const CFunction &source)
      : function(function), source(source),
        b(BasicBlock::Create(function->getContext(), "", function)),
        word(b.getInt64Ty()) {}

  void write(llvm::Function *into, llvm::Function *check);

private:
  /// Returns `status` where `condition` is true.
  void refuse(Value *condition, CStatus status, unsigned parameter);
  void load(Tensor &tensor, Value *address);
  void checkShape(Tensor &tensor);
  void checkPointer(const Tensor &tensor);
  void checkOverlap(const Tensor &written, const Tensor &other);
  /// Has `check` compare sizes.
  void checkSizes(llvm::Function *check);
  /// The memref descriptor of a tensor, in memory.
  Value *describe(const Tensor &tensor);

  Value *number(int64_t value) { return b.getInt64(value); }
  Value *isNonzero(Value *value) { return b.CreateICmpNE(value, number(0)); }

  llvm::Function *function;
  const CFunction &source;
  llvm::IRBuilder<> b;
  Type *word;
  std::vector<Tensor> tensors;
};
} // namespace

void Writer::refuse(Value *condition, CStatus status, unsigned parameter) {
  auto *refused = BasicBlock::Create(b.getContext(), "", function);
  auto *next = BasicBlock::Create(b.getContext(), "", function);
  b.CreateCondBr(condition, refused, next);
  b.SetInsertPoint(refused);
  b.CreateRet(b.getInt32(static_cast<int>(status) | parameter << kCStatusBits));
  b.SetInsertPoint(next);
}

/// The struct of C; that of a tensor without dimensions is a pointer.
void Writer::load(Tensor &tensor, Value *address) {
  size_t rank = tensor.info->shape.size();
  auto *list = llvm::ArrayType::get(word, rank);
  auto *type = llvm::StructType::get(b.getPtrTy(), list, list);
  tensor.data = b.CreateLoad(b.getPtrTy(), address);
  for (size_t dim = 0; dim < rank; ++dim) {
    auto at = [&](unsigned field) {
      return b.CreateLoad(
          word, b.CreateInBoundsGEP(type, address,
                                    {b.getInt32(0), b.getInt32(field),
                                     b.getInt32(static_cast<uint32_t>(dim))}));
    };
    tensor.sizes.push_back(at(1));
    tensor.strides.push_back(at(2));
  }
}

/// Sizes are those of the type, and strides those of rows that follow each
/// other; the stride of a dimension that has one place does not matter, nor do
/// any where there are no elements.
void Writer::checkShape(Tensor &tensor) {
  tensor.count = number(1);
  Value *gap = b.getFalse();
  for (size_t dim = tensor.sizes.size(); dim-- > 0;) {
    Value *size = tensor.sizes[dim];
    int64_t expected = tensor.info->shape[dim];
    refuse(expected == -1 ? b.CreateICmpSLT(size, number(0))
                          : b.CreateICmpNE(size, number(expected)),
           CStatus::WrongSize, tensor.parameter);
    Value *several = b.CreateICmpSGT(size, number(1));
    Value *other = b.CreateICmpNE(tensor.strides[dim], tensor.count);
    gap = b.CreateOr(gap, b.CreateAnd(several, other));
    tensor.count = b.CreateMul(tensor.count, size);
  }
  refuse(b.CreateAnd(gap, isNonzero(tensor.count)), CStatus::NotContiguous,
         tensor.parameter);
}

void Writer::checkPointer(const Tensor &tensor) {
  Value *address = b.CreatePtrToInt(tensor.data, word);
  Value *isNull = b.CreateICmpEQ(address, number(0));
  Value *isOdd =
      isNonzero(b.CreateAnd(address, number(tensor.info->bits / 8 - 1)));
  refuse(b.CreateAnd(b.CreateOr(isNull, isOdd), isNonzero(tensor.count)),
         CStatus::BadPointer, tensor.parameter);
}

void Writer::checkOverlap(const Tensor &written, const Tensor &other) {
  auto begin = [&](const Tensor &tensor) {
    return b.CreatePtrToInt(tensor.data, word);
  };
  auto end = [&](const Tensor &tensor) {
    Value *bytes = b.CreateMul(tensor.count, number(tensor.info->bits / 8));
    return b.CreateAdd(begin(tensor), bytes);
  };
  // Nothing overlaps with an empty range, whose begin may lie in the other.
  Value *filled = b.CreateAnd(isNonzero(written.count), isNonzero(other.count));
  Value *meet = b.CreateAnd(b.CreateICmpULT(begin(written), end(other)),
                            b.CreateICmpULT(begin(other), end(written)));
  refuse(b.CreateAnd(filled, meet), CStatus::Overlap, written.parameter);
}

static bool isDynamic(int64_t size) { return size == -1; }

void Writer::checkSizes(llvm::Function *check) {
  std::vector<Value *> values;
  size_t next = 0;
  auto addSizes = [&](const Tensor &tensor) {
    for (auto [dim, size] : llvm::enumerate(tensor.info->shape))
      if (isDynamic(size))
        values.push_back(tensor.sizes[dim]);
  };
  for (auto [number, argument] : llvm::enumerate(source.info.arguments)) {
    if (argument.isTensor)
      addSizes(tensors[next++]);
    else
      values.push_back(b.CreateBitCast(
          function->getArg(number), check->getArg(values.size())->getType()));
  }
  for (; next < tensors.size(); ++next)
    addSizes(tensors[next]);
  Value *status = b.CreateCall(check, values);
  auto *refused = BasicBlock::Create(b.getContext(), "", function);
  auto *agreed = BasicBlock::Create(b.getContext(), "", function);
  b.CreateCondBr(b.CreateICmpNE(status, b.getInt32(0)), refused, agreed);
  b.SetInsertPoint(refused);
  b.CreateRet(status);
  b.SetInsertPoint(agreed);
}

Value *Writer::describe(const Tensor &tensor) {
  std::vector<Value *> fields = {tensor.data, tensor.data, number(0)};
  fields.insert(fields.end(), tensor.sizes.begin(), tensor.sizes.end());
  // Those of C may be anything where they do not matter.
  std::vector<Value *> strides;
  Value *stride = number(1);
  for (Value *size : llvm::reverse(tensor.sizes)) {
    strides.push_back(stride);
    stride = b.CreateMul(stride, size);
  }
  fields.insert(fields.end(), strides.rbegin(), strides.rend());
  std::vector<Type *> types;
  for (Value *field : fields)
    types.push_back(field->getType());
  // Pointers have 64 bits, so that nothing is padded.
  auto *type = llvm::StructType::get(b.getContext(), types);
  Value *memory = b.CreateAlloca(type);
  for (auto [position, field] : llvm::enumerate(fields))
    b.CreateStore(field, b.CreateStructGEP(type, memory, position));
  return memory;
}

void Writer::write(llvm::Function *into, llvm::Function *check) {
  const FunctionInfo &info = source.info;
  unsigned parameter = 0;
  for (const auto *values : {&info.arguments, &info.results})
    for (const ValueInfo &value : *values) {
      unsigned position = parameter++;
      if (!value.isTensor)
        continue;
      Value *address = function->getArg(position);
      refuse(b.CreateIsNull(address), CStatus::BadPointer, position + 1);
      Tensor tensor{&value, position + 1, nullptr, {}, {}, nullptr};
      load(tensor, address);
      tensors.push_back(std::move(tensor));
    }
  for (Tensor &tensor : tensors)
    checkShape(tensor);
  for (Tensor &tensor : tensors)
    checkPointer(tensor);
  for (const Tensor &tensor : tensors) {
    bool isResult = tensor.parameter > info.arguments.size();
    if (!isResult && !tensor.info->isWritable)
      continue;
    for (const Tensor &other : tensors)
      if (&other < &tensor || (!isResult && &other != &tensor &&
                               other.parameter <= info.arguments.size()))
        checkOverlap(tensor, other);
  }
  checkSizes(check);

  std::vector<Value *> values;
  size_t next = 0;
  for (auto [number, argument] : llvm::enumerate(info.arguments))
    values.push_back(
        argument.isTensor
            ? describe(tensors[next++])
            : b.CreateBitCast(function->getArg(number),
                              into->getArg(values.size())->getType()));
  for (; next < tensors.size(); ++next)
    values.push_back(describe(tensors[next]));
  b.CreateCall(into, values);
  b.CreateRet(b.getInt32(0));
}

/// As C passes it: 16-bit floats as integers. Whether callers extend what is
/// narrower than an int differs between machines; nothing here counts on it.
static Type *parameterType(const ValueInfo &value, llvm::LLVMContext &context) {
  if (value.isTensor)
    return llvm::PointerType::getUnqual(context);
  if (value.kind == ValueInfo::Kind::Integer || value.bits == 16)
    return llvm::IntegerType::get(context, value.bits);
  return value.bits == 32 ? Type::getFloatTy(context)
                          : Type::getDoubleTy(context);
}

llvm::Error alibi::addCFunctions(llvm::Module &module,
                                 llvm::ArrayRef<CFunction> functions) {
  llvm::LLVMContext &context = module.getContext();
  std::vector<llvm::Function *> added;
  for (const CFunction &source : functions) {
    llvm::Function *into = module.getFunction("_mlir_ciface_" + source.into);
    llvm::Function *check = module.getFunction(source.check);
    if (!into || !check)
      return makeError("function '" + source.info.name +
                       "' has no C interface (llvm.emit_c_interface) after the "
                       "pipeline");
    std::vector<Type *> types;
    for (const auto *values : {&source.info.arguments, &source.info.results})
      for (const ValueInfo &value : *values)
        types.push_back(parameterType(value, context));
    auto *type =
        llvm::FunctionType::get(Type::getInt32Ty(context), types, false);
    auto *function = llvm::Function::Create(
        type, llvm::Function::ExternalLinkage, source.name, module);
    function->addFnAttr(llvm::Attribute::NoUnwind);
    Writer(function, source).write(into, check);
    added.push_back(function);
  }
  for (llvm::GlobalValue &value : module.global_values())
    if (!value.isDeclaration() && !llvm::is_contained(added, &value))
      value.setLinkage(llvm::GlobalValue::InternalLinkage);
  return llvm::Error::success();
}
