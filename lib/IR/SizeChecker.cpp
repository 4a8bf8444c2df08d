//===- SizeChecker.cpp - Sizes that operands and results share ------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "SizeChecker.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;

LogicalResult alibi::SizeChecker::check(const NamedShape &shape) {
  auto tensor = dyn_cast<RankedTensorType>(shape.type);
  if (tensor && tensor.getEncoding())
    return op->emitOpError()
           << shape.kind << " '" << shape.name << "' has the encoding "
           << tensor.getEncoding() << ", expected none";
  if (!firstElement) {
    firstElement = shape.type.getElementType();
    first = shape.name.str();
  }
  for (auto [dim, size, meaning] :
       llvm::enumerate(shape.type.getShape(), shape.meanings)) {
    if (ShapedType::isDynamic(size))
      continue;
    auto [entry, isNew] =
        known.try_emplace(meaning, Known{size, ("'" + shape.name + "'").str()});
    if (!isNew && entry->second.size != size)
      return op->emitOpError()
             << shape.kind << " '" << shape.name << "' has size " << size
             << " in dimension " << dim << ", expected " << entry->second.size
             << " (the " << meaning << " of " << entry->second.owner << ")";
  }
  return success();
}

LogicalResult alibi::SizeChecker::check(ArrayRef<NamedShape> shapes) {
  for (const NamedShape &shape : shapes)
    if (failed(check(shape)))
      return failure();
  return success();
}

LogicalResult alibi::SizeChecker::sameElement(StringRef kind, StringRef name,
                                              Type type) {
  Type element = cast<ShapedType>(type).getElementType();
  if (element == firstElement)
    return success();
  return op->emitOpError() << kind << " '" << name << "' has element type "
                           << element << ", expected " << firstElement
                           << " (that of '" << first << "')";
}

LogicalResult alibi::SizeChecker::atLeastOne(StringRef meaning) {
  if (get(meaning) != 0)
    return success();
  return op->emitOpError() << "the " << meaning << " of " << owner(meaning)
                           << " is 0, expected at least 1";
}

int64_t alibi::SizeChecker::get(StringRef meaning) const {
  auto entry = known.find(meaning);
  return entry == known.end() ? ShapedType::kDynamic : entry->second.size;
}
