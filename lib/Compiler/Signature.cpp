//===- Signature.cpp - Functions that others can call ---------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/Signature.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;
using namespace alibi;

static llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

static llvm::Expected<ValueInfo> describe(func::FuncOp function, Type type,
                                          StringRef role, unsigned number,
                                          bool mustBeTensor) {
  ValueInfo info;
  llvm::raw_string_ostream(info.type) << type;
  auto tensor = dyn_cast<RankedTensorType>(type);
  Type element = tensor ? tensor.getElementType() : type;
  info.isTensor = static_cast<bool>(tensor);
  bool isNumber =
      isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(element) ||
      element.isSignlessInteger(8) || element.isSignlessInteger(16) ||
      element.isSignlessInteger(32) || element.isSignlessInteger(64) ||
      (element.isIndex() && !tensor);
  bool isEncoded = tensor && tensor.getEncoding();
  if (!isNumber || isEncoded || (mustBeTensor && !tensor))
    return makeError("function '" + function.getName() + "': " + role + " " +
                     Twine(number) + " is " + info.type +
                     ", expected a ranked "
                     "tensor" +
                     (mustBeTensor ? "" : " or a scalar") +
                     " of f16, bf16, f32, f64, i8, i16, i32 or i64");
  info.kind = isa<BFloat16Type>(element) ? ValueInfo::Kind::BFloat
              : isa<FloatType>(element)  ? ValueInfo::Kind::Float
                                         : ValueInfo::Kind::Integer;
  info.bits = element.isIndex() ? 64 : element.getIntOrFloatBitWidth();
  if (tensor)
    for (int64_t size : tensor.getShape())
      info.shape.push_back(ShapedType::isDynamic(size) ? -1 : size);
  return info;
}

llvm::Expected<std::vector<FunctionInfo>>
alibi::describeFunctions(ModuleOp module) {
  std::vector<FunctionInfo> functions;
  Builder builder(module.getContext());
  for (auto function : module.getOps<func::FuncOp>()) {
    if (!function.isPublic() || function.isExternal())
      continue;
    FunctionInfo info;
    info.name = function.getName().str();
    for (auto [number, type] : llvm::enumerate(function.getArgumentTypes())) {
      auto value = describe(function, type, "argument", number, false);
      if (!value)
        return value.takeError();
      if (auto name = dyn_cast<NameLoc>(function.getArgument(number).getLoc()))
        value->name = name.getName().str();
      StringRef writable =
          bufferization::BufferizationDialect::kWritableAttrName;
      if (value->isTensor) {
        auto given = function.getArgAttrOfType<BoolAttr>(number, writable);
        value->isWritable = given && given.getValue();
        if (!given)
          function.setArgAttr(number, writable, builder.getBoolAttr(false));
      }
      info.arguments.push_back(std::move(*value));
    }
    for (auto [number, type] : llvm::enumerate(function.getResultTypes())) {
      auto value = describe(function, type, "result", number, true);
      if (!value)
        return value.takeError();
      info.results.push_back(std::move(*value));
    }
    functions.push_back(std::move(info));
  }
  return functions;
}
