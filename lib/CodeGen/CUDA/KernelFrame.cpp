//===- KernelFrame.cpp - A kernel's function and arguments ----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "KernelFrame.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

static constexpr unsigned kGlobal = 1, kShared = 3;
static constexpr llvm::StringLiteral kMemory = "shared_memory";

/// The dynamic shared memory, which all kernels of a module share.
static LLVM::GlobalOp getMemory(OpBuilder &b, gpu::GPUModuleOp module) {
  if (auto found = module.lookupSymbol<LLVM::GlobalOp>(kMemory))
    return found;
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(module.getBody());
  auto type = LLVM::LLVMArrayType::get(b.getI8Type(), 0);
  // TMA writes swizzled tiles, whose pattern repeats every 1,024 bytes.
  return LLVM::GlobalOp::create(b, module.getLoc(), type, /*isConstant=*/false,
                                LLVM::Linkage::External, kMemory, Attribute(),
                                /*alignment=*/1024, kShared);
}

KernelFrame::KernelFrame(gpu::GPUModuleOp module, StringRef name,
                         KernelAttr kernel)
    : b(module.getContext()), e(b, module.getLoc()), module(module) {
  Location loc = module.getLoc();
  memory = getMemory(b, module);
  pointerType = LLVM::LLVMPointerType::get(b.getContext(), kGlobal);
  Type byValue = LLVM::LLVMPointerType::get(b.getContext());
  bool hasMaps = kernel.getFamily() == KernelFamily::Wgmma &&
                 kernel.getRole() == KernelRole::Attention;
  SmallVector<Type> types(hasMaps ? 4 : 1, byValue);
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(b.getContext()), types);
  b.setInsertionPointToEnd(module.getBody());
  function = LLVM::LLVMFuncOp::create(b, loc, name, type);
  function->setAttr(NVVM::NVVMDialect::getKernelFuncAttrName(),
                    b.getUnitAttr());
  function->setAttr(NVVM::NVVMDialect::getReqntidAttrName(),
                    b.getDenseI32ArrayAttr(
                        {static_cast<int32_t>(kernel.getThreads()), 1, 1}));
  // Registers for one block: more of them would spill.
  function->setAttr(NVVM::NVVMDialect::getMinctasmAttrName(),
                    b.getI32IntegerAttr(1));
  function->setAttr("alibi.kernel", kernel);
  Type word = b.getI64Type();
  for (size_t i = 0; i < types.size(); ++i) {
    unsigned bytes = i == 0 ? sizeof(KernelArguments) : kTensorMapBytes;
    unsigned alignment = i == 0 ? 8 : 64;
    auto contents = LLVM::LLVMArrayType::get(word, bytes / 8);
    function.setArgAttr(i, LLVM::LLVMDialect::getByValAttrName(),
                        TypeAttr::get(contents));
    function.setArgAttr(i, LLVM::LLVMDialect::getAlignAttrName(),
                        b.getI64IntegerAttr(alignment));
    function.setArgAttr(i, NVVM::NVVMDialect::getGridConstantAttrName(),
                        b.getUnitAttr());
  }
  Block *entry = function.addEntryBlock(b);
  b.setInsertionPointToEnd(entry);
  auto end = LLVM::ReturnOp::create(b, loc, ValueRange());
  b.setInsertionPoint(end);
}

Value KernelFrame::load(int64_t offset, Type type) {
  Value pointer = function.getArgument(0);
  if (offset != 0)
    pointer =
        LLVM::GEPOp::create(b, e.loc, pointer.getType(), b.getI8Type(), pointer,
                            LLVM::GEPArg(static_cast<int32_t>(offset)));
  unsigned alignment = type.isInteger(32) ? 4 : 8;
  return LLVM::LoadOp::create(b, e.loc, type, pointer, alignment,
                              /*isVolatile=*/false, /*isNonTemporal=*/false,
                              /*isInvariant=*/true);
}

Value KernelFrame::shared(int64_t offset) {
  Value pointer = LLVM::AddressOfOp::create(b, e.loc, memory);
  Value address = LLVM::PtrToIntOp::create(b, e.loc, b.getI32Type(), pointer);
  return e.add(address, offset);
}

Value KernelFrame::table(StringRef name, DenseElementsAttr numbers) {
  auto global = module.lookupSymbol<LLVM::GlobalOp>(name);
  if (!global) {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(module.getBody());
    auto type = LLVM::LLVMArrayType::get(numbers.getElementType(),
                                         numbers.getNumElements());
    global = LLVM::GlobalOp::create(b, e.loc, type, /*isConstant=*/true,
                                    LLVM::Linkage::Internal, name, numbers,
                                    /*alignment=*/8, kGlobal);
  }
  return LLVM::AddressOfOp::create(b, e.loc, global);
}
