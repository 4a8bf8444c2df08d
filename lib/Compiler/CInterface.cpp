//===- CInterface.cpp - What the functions of C call ----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/CInterface.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace alibi;

static llvm::Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

//===----------------------------------------------------------------------===//
// Results into memory of the caller
//===----------------------------------------------------------------------===//

/// ```mlir
/// func.func @f(%x: tensor<?xf32>) -> tensor<?xf32> {
///   ...
///   return %y : tensor<?xf32>
/// }
/// ```
/// becomes
/// ```mlir
/// func.func @__alibi_into_f(%x: tensor<?xf32>, %out: memref<?xf32>) {
///   ...
///   bufferization.materialize_in_destination %y in restrict writable %out
///   return
/// }
/// ```
static func::FuncOp makeInto(func::FuncOp function, SymbolTable &symbols) {
  auto into = cast<func::FuncOp>(function->clone());
  into.setName(("__alibi_into_" + function.getName()).str());
  into->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                UnitAttr::get(into.getContext()));
  symbols.insert(into);

  auto returned = cast<func::ReturnOp>(into.front().getTerminator());
  OpBuilder b(returned);
  SmallVector<Value> results(returned.getOperands());
  for (auto [number, result] : llvm::enumerate(results)) {
    auto type = cast<RankedTensorType>(result.getType());
    (void)into.insertArgument(
        into.getNumArguments(),
        MemRefType::get(type.getShape(), type.getElementType()), nullptr,
        result.getLoc());
    bufferization::MaterializeInDestinationOp::create(
        b, returned.getLoc(), /*result=*/Type(), result,
        into.getArguments().back(), /*restrict=*/true, /*writable=*/true);
  }
  func::ReturnOp::create(b, returned.getLoc());
  returned.erase();
  BitVector all(results.size(), true);
  (void)into.eraseResults(all);
  return into;
}

//===----------------------------------------------------------------------===//
// Sizes before the call
//===----------------------------------------------------------------------===//

namespace {
/// What a function's sizes come to, as operands of its return op.
struct SizeQuestions {
  /// Per rule, whether it holds comes first; then the dynamic sizes of the
  /// results, in order.
  std::vector<std::string> rules;
};
} // namespace

/// Makes a function return whether its ops' assertions on their operands hold,
/// and the sizes of its results.
static SizeQuestions askForSizes(func::FuncOp function) {
  SmallVector<RuntimeVerifiableOpInterface> ops;
  function.walk([&](RuntimeVerifiableOpInterface op) {
    // Others may not be reached.
    if (op->getBlock() == &function.front())
      ops.push_back(op);
  });
  for (RuntimeVerifiableOpInterface op : ops) {
    OpBuilder b(op);
    op.generateRuntimeVerification(
        b, op.getLoc(),
        [](Operation *, StringRef message) { return message.str(); });
  }
  SizeQuestions questions;
  SmallVector<Value> answers;
  SmallVector<cf::AssertOp> assertions;
  function.walk([&](cf::AssertOp op) { assertions.push_back(op); });
  for (cf::AssertOp op : assertions) {
    if (op->getBlock() == &function.front()) {
      answers.push_back(op.getArg());
      questions.rules.push_back(op.getMsg().str());
    }
    op.erase();
  }
  auto returned = cast<func::ReturnOp>(function.front().getTerminator());
  OpBuilder b(returned);
  for (Value result : returned.getOperands()) {
    auto type = cast<RankedTensorType>(result.getType());
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (type.isDynamicDim(dim))
        answers.push_back(
            tensor::DimOp::create(b, returned.getLoc(), result, dim));
  }
  func::ReturnOp::create(b, returned.getLoc(), answers);
  returned.erase();
  function.setFunctionType(
      b.getFunctionType(function.getArgumentTypes(), TypeRange(answers)));
  return questions;
}

namespace {
/// Rebuilds values of one function, computed from sizes of tensors and from
/// scalars alone, in another that takes only those.
class SizeArithmetic {
public:
  SizeArithmetic(func::FuncOp from, OpBuilder &b) : from(from), b(b) {}

  /// That argument `number` is here `value`, or has the dynamic size `value`.
  void provide(unsigned number, Value value) {
    mapping.map(from.getArgument(number), value);
  }
  void provide(unsigned number, int64_t dim, Value value) {
    sizes[{number, dim}] = value;
  }
  /// Null where `value` depends on more.
  Value rebuild(Value value);

private:
  Value guard(Value divisor);

  func::FuncOp from;
  OpBuilder &b;
  IRMapping mapping;
  DenseMap<std::pair<unsigned, int64_t>, Value> sizes;
};
} // namespace

/// A divisor that is 0 violates a rule; computing the rule must not trap.
Value SizeArithmetic::guard(Value divisor) {
  Location loc = divisor.getLoc();
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(
        b, loc, b.getIntegerAttr(divisor.getType(), value));
  };
  Value zero = constant(0);
  Value isZero =
      arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, divisor, zero);
  Value one = constant(1);
  return arith::SelectOp::create(b, loc, isZero, one, divisor);
}

Value SizeArithmetic::rebuild(Value value) {
  if (Value known = mapping.lookupOrNull(value))
    return known;
  Operation *op = value.getDefiningOp();
  if (!op)
    return Value();
  if (auto dim = dyn_cast<tensor::DimOp>(op)) {
    auto argument = dyn_cast<BlockArgument>(dim.getSource());
    std::optional<int64_t> number = dim.getConstantIndex();
    if (!argument || argument.getOwner() != &from.front() || !number)
      return Value();
    Value size = sizes.lookup({argument.getArgNumber(), *number});
    mapping.map(value, size);
    return size;
  }
  bool isArithmetic = isa<arith::ArithDialect>(op->getDialect()) &&
                      op->getNumResults() == 1 && op->getNumRegions() == 0 &&
                      value.getType().isIntOrIndexOrFloat();
  if (!isArithmetic)
    return Value();
  for (Value operand : op->getOperands())
    if (!rebuild(operand))
      return Value();
  Operation *copy = b.clone(*op, mapping);
  if (isa<arith::DivSIOp, arith::DivUIOp, arith::CeilDivSIOp,
          arith::CeilDivUIOp, arith::FloorDivSIOp, arith::RemSIOp,
          arith::RemUIOp>(op)) {
    OpBuilder::InsertionGuard back(b);
    b.setInsertionPoint(copy);
    copy->setOperand(1, guard(copy->getOperand(1)));
  }
  return copy->getResult(0);
}

static int32_t encode(CStatus status, unsigned number) {
  return static_cast<int32_t>(status) | (number << kCStatusBits);
}

/// Adds `@__alibi_check_f(sizes and scalars) -> i32`, which returns a status.
/// `asked` is the function in another module that `askForSizes` has changed.
static llvm::Error makeCheck(func::FuncOp asked, const SizeQuestions &questions,
                             CFunction &target, SymbolTable &symbols) {
  const FunctionInfo &info = target.info;
  Location loc = asked.getLoc();
  OpBuilder b(asked.getContext());
  Type index = b.getIndexType(), i32 = b.getI32Type();
  SmallVector<Type> types;
  auto addSizes = [&](const ValueInfo &value) {
    types.append(llvm::count(value.shape, -1), index);
  };
  for (auto [number, value] : llvm::enumerate(info.arguments))
    value.isTensor ? addSizes(value)
                   : types.push_back(asked.getArgument(number).getType());
  size_t firstResult = types.size();
  for (const ValueInfo &value : info.results)
    addSizes(value);
  auto check = func::FuncOp::create(b, loc, ("__alibi_check_" + info.name),
                                    b.getFunctionType(types, i32));
  symbols.insert(check);
  target.check = check.getName().str();
  Block *body = check.addEntryBlock();
  b.setInsertionPointToEnd(body);

  SizeArithmetic arithmetic(asked, b);
  unsigned next = 0;
  for (auto [number, value] : llvm::enumerate(info.arguments)) {
    if (!value.isTensor)
      arithmetic.provide(number, body->getArgument(next++));
    for (auto [dim, size] : llvm::enumerate(value.shape))
      if (size == -1)
        arithmetic.provide(number, dim, body->getArgument(next++));
  }

  auto status = [&](int32_t value) -> Value {
    return arith::ConstantIntOp::create(b, loc, value, 32);
  };
  auto answers = asked.front().getTerminator()->getOperands();
  // The first that fails is returned.
  SmallVector<std::pair<Value, int32_t>> conditions;
  for (auto [number, rule] : llvm::enumerate(questions.rules)) {
    Value holds = arithmetic.rebuild(answers[number]);
    APInt constant;
    if (!holds ||
        (matchPattern(holds, m_ConstantInt(&constant)) && constant.isAllOnes()))
      continue;
    target.rules.push_back(rule);
    conditions.push_back(
        {holds, encode(CStatus::SizesDisagree, target.rules.size())});
  }
  size_t answer = questions.rules.size();
  size_t given = firstResult;
  for (auto [number, value] : llvm::enumerate(info.results))
    for (auto [dim, size] : llvm::enumerate(value.shape)) {
      if (size != -1)
        continue;
      Value expected = arithmetic.rebuild(answers[answer++]);
      if (!expected)
        return makeError("function '" + info.name + "': the size of result " +
                         Twine(number) + " in dimension " + Twine(dim) +
                         " depends on more than sizes and scalars, so that C "
                         "cannot provide its memory");
      Value same = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq,
                                         expected, body->getArgument(given++));
      conditions.push_back({same, encode(CStatus::WrongSize,
                                         info.arguments.size() + number + 1)});
    }
  Value result = status(0);
  for (auto [holds, failure] : llvm::reverse(conditions)) {
    Value failed = status(failure);
    result = arith::SelectOp::create(b, loc, holds, result, failed);
  }
  func::ReturnOp::create(b, loc, result);
  return llvm::Error::success();
}

/// Only sizes are of interest there: all else is dead code.
static LogicalResult simplify(ModuleOp module) {
  PassManager manager(module.getContext());
  manager.addPass(memref::createResolveRankedShapeTypeResultDimsPass());
  manager.addNestedPass<func::FuncOp>(createSCFForLoopCanonicalizationPass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createLowerAffinePass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
  return manager.run(module);
}

static bool isCName(StringRef name) {
  return !name.empty() && !llvm::isDigit(name.front()) &&
         llvm::all_of(name,
                      [](char c) { return llvm::isAlnum(c) || c == '_'; });
}

llvm::Expected<std::vector<CFunction>>
alibi::prepareCInterface(ModuleOp module, StringRef prefix) {
  // Those that are added, where the module has nothing of them.
  module.getContext()
      ->loadDialect<arith::ArithDialect, bufferization::BufferizationDialect,
                    func::FuncDialect, memref::MemRefDialect,
                    tensor::TensorDialect>();
  auto described = describeFunctions(module);
  if (!described)
    return described.takeError();
  if (described->empty())
    return makeError("the module has no public function with a body");
  SymbolTable symbols(module);
  std::vector<CFunction> functions;
  for (FunctionInfo &info : *described) {
    CFunction target;
    target.name = prefix.str() + info.name;
    if (!isCName(target.name))
      return makeError("function '" + info.name + "' would be '" + target.name +
                       "' in C, which is no name there");
    if (symbols.lookup(target.name))
      return makeError("function '" + info.name + "' would be '" + target.name +
                       "' in C, which the module defines");
    target.info = std::move(info);
    functions.push_back(std::move(target));
  }

  OwningOpRef<ModuleOp> scratch = module.clone();
  PassManager inliner(module.getContext());
  inliner.addPass(createInlinerPass());
  if (failed(inliner.run(*scratch)))
    return makeError("inlining failed");
  std::vector<SizeQuestions> questions;
  for (CFunction &function : functions) {
    auto inlined = scratch->lookupSymbol<func::FuncOp>(function.info.name);
    if (!inlined.getBody().hasOneBlock())
      return makeError("function '" + function.info.name +
                       "' has several blocks, expected one");
    questions.push_back(askForSizes(inlined));
  }
  if (failed(simplify(*scratch)))
    return makeError("simplifying sizes failed");

  for (auto [function, asked] : llvm::zip(functions, questions)) {
    auto original = symbols.lookup<func::FuncOp>(function.info.name);
    function.into = makeInto(original, symbols).getName().str();
    if (llvm::Error error =
            makeCheck(scratch->lookupSymbol<func::FuncOp>(function.info.name),
                      asked, function, symbols))
      return error;
  }
  for (CFunction &function : functions) {
    auto original = symbols.lookup<func::FuncOp>(function.info.name);
    original.setPrivate();
    if (SymbolTable::symbolKnownUseEmpty(original, module))
      symbols.erase(original);
  }
  return functions;
}
