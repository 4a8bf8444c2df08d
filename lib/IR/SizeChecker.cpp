//===- SizeChecker.cpp - Sizes that operands and results share ------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "SizeChecker.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;

LogicalResult alibi::SizeChecker::check(StringRef kind, StringRef name,
                                        Type type,
                                        ArrayRef<StringRef> meanings) {
  auto tensor = cast<RankedTensorType>(type);
  if (tensor.getEncoding())
    return op->emitOpError() << kind << " '" << name << "' has the encoding "
                             << tensor.getEncoding() << ", expected none";
  if (!firstElement) {
    firstElement = tensor.getElementType();
    first = name.str();
  }
  for (auto [dim, size, meaning] :
       llvm::enumerate(tensor.getShape(), meanings)) {
    if (ShapedType::isDynamic(size))
      continue;
    auto [entry, isNew] =
        known.try_emplace(meaning, Known{size, ("'" + name + "'").str()});
    if (!isNew && entry->second.size != size)
      return op->emitOpError()
             << kind << " '" << name << "' has size " << size
             << " in dimension " << dim << ", expected " << entry->second.size
             << " (the " << meaning << " of " << entry->second.owner << ")";
  }
  return success();
}

LogicalResult alibi::SizeChecker::sameElement(StringRef kind, StringRef name,
                                              Type type) {
  Type element = cast<RankedTensorType>(type).getElementType();
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
