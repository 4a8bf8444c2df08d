//===- RuntimeVerification.cpp - Checks at run time -----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Interfaces/RuntimeVerification.h"
#include "Alibi/IR/Alibi.h"
#include "Alibi/IR/NamedShapes.h"
#include "Alibi/IR/Storage.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"
#include <limits>

using namespace mlir;
using namespace alibi;
using namespace alibi::meaning;

namespace {
/// Emits assertions before an op.
class Checks {
public:
  using Text = function_ref<std::string(Operation *, StringRef)>;

  Checks(OpBuilder &b, Location loc, Operation *op, Text text)
      : b(b), loc(loc), op(op), text(text), shapes(namedShapes(op)) {}

  /// Sizes that mean the same are the same.
  void sizesAgree();
  /// Sizes of meaning `name`, where dynamic, are at least 1.
  void sizeIsPositive(StringRef name);
  /// The heads of the query are a multiple of those of the key.
  void headsAreMultiple();
  /// Slopes are finite, and positive or at least not negative.
  void slopes(Value table, bool positive);
  /// Words are those of grids, where the encoding is one.
  void grids(Value table, Encoding encoding);
  /// Boundaries do not fall; with a `limit` they lie in 0 .. limit.
  void boundaries(StringRef name, Value table, Value limit,
                  StringRef limitName);
  /// `length` is not negative.
  void length(Value length);
  /// Elements of `windows`, where given, are not negative.
  void windows(Value table);
  /// A summary has the blocks of the keys, and two numbers more than channels.
  void summary(StringRef name, Value summary, Value key);

private:
  struct Known {
    const NamedShape *shape;
    int64_t dim;
  };

  void expect(Value condition, const Twine &message) {
    cf::AssertOp::create(b, loc, condition, text(op, message.str()));
  }
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  Value compare(arith::CmpIPredicate predicate, Value left, Value right) {
    return arith::CmpIOp::create(b, loc, predicate, left, right);
  }
  Value both(Value left, Value right) {
    return arith::AndIOp::create(b, loc, left, right);
  }
  /// The first operand that has a size of this meaning.
  Known find(StringRef name) const;
  Value sizeOf(Known known) {
    return buildSizeValue(b, loc, known.shape->value, known.dim);
  }
  /// Whether `holds` for all places in the leading dimensions of `table`, all
  /// but `inner`. A loop nest, however long the table.
  Value forAll(Value table, int64_t inner,
               function_ref<Value(ValueRange)> holds);

  OpBuilder &b;
  Location loc;
  Operation *op;
  Text text;
  SmallVector<NamedShape> shapes;
};
} // namespace

Checks::Known Checks::find(StringRef name) const {
  for (const NamedShape &shape : shapes)
    for (auto [dim, meaning] : llvm::enumerate(shape.meanings))
      if (meaning == name && shape.value)
        return {&shape, static_cast<int64_t>(dim)};
  return {nullptr, 0};
}

void Checks::sizesAgree() {
  for (const NamedShape &shape : shapes)
    for (auto [dim, meaning] : llvm::enumerate(shape.meanings)) {
      Known first = find(meaning);
      int64_t at = dim;
      if (!first.shape || first.shape == &shape)
        continue;
      int64_t firstSize = first.shape->type.getDimSize(first.dim);
      int64_t size = shape.type.getDimSize(at);
      bool isKnown = !ShapedType::isDynamic(size);
      // The verifier has compared static sizes; the sizes of a result are those
      // of the operands.
      if ((isKnown && !ShapedType::isDynamic(firstSize)) ||
          (!isKnown && !shape.value) ||
          (shape.value == first.shape->value && at == first.dim))
        continue;
      Value expected = sizeOf(first);
      Value given = isKnown ? index(size) : sizeOf({&shape, at});
      std::string message;
      llvm::raw_string_ostream stream(message);
      stream << shape.kind << " '" << shape.name << "' has ";
      if (isKnown)
        stream << "size " << size;
      else
        stream << "an unexpected size";
      stream << " in dimension " << at << ", expected ";
      if (!ShapedType::isDynamic(firstSize))
        stream << firstSize << " (the " << meaning << " of '"
               << first.shape->name << "')";
      else
        stream << "the " << meaning << " of '" << first.shape->name << "'";
      expect(compare(arith::CmpIPredicate::eq, given, expected), message);
    }
}

void Checks::sizeIsPositive(StringRef name) {
  Known known = find(name);
  if (!known.shape || !known.shape->type.isDynamicDim(known.dim))
    return;
  Value size = sizeOf(known);
  expect(compare(arith::CmpIPredicate::sge, size, index(1)),
         "the " + name + " of '" + known.shape->name +
             "' is 0, expected at least 1");
}

void Checks::headsAreMultiple() {
  Known heads = find(kHeads), keyHeads = find(kKeyHeads);
  if (!heads.shape->type.isDynamicDim(heads.dim) &&
      !keyHeads.shape->type.isDynamicDim(keyHeads.dim))
    return;
  Value all = sizeOf(heads);
  Value divisor = sizeOf(keyHeads);
  Value rest = arith::RemUIOp::create(b, loc, all, divisor);
  expect(compare(arith::CmpIPredicate::eq, rest, index(0)),
         "'query' has an unexpected number of heads, expected a multiple of "
         "the heads of 'key'");
}

Value Checks::forAll(Value table, int64_t inner,
                     function_ref<Value(ValueRange)> holds) {
  int64_t rank = cast<ShapedType>(table.getType()).getRank() - inner;
  SmallVector<Value> begins(rank, index(0)), steps(rank, index(1)), ends;
  for (int64_t dim = 0; dim < rank; ++dim)
    ends.push_back(buildSizeValue(b, loc, table, dim));
  Value isTrue = arith::ConstantOp::create(b, loc, b.getBoolAttr(true));
  scf::LoopNest nest = scf::buildLoopNest(
      b, loc, begins, ends, steps, isTrue,
      [&](OpBuilder &nested, Location, ValueRange at, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        Value here = holds(at);
        return scf::ValueVector{both(carried[0], here)};
      });
  return nest.results.front();
}

void Checks::slopes(Value table, bool positive) {
  auto f32 = [&](float value) -> Value {
    return arith::ConstantOp::create(b, loc, b.getF32FloatAttr(value));
  };
  Value zero = f32(0), infinity = f32(std::numeric_limits<float>::infinity());
  auto above = positive ? arith::CmpFPredicate::OGT : arith::CmpFPredicate::OGE;
  Value valid = forAll(table, 0, [&](ValueRange at) {
    Value slope = buildLoad(b, loc, table, at);
    Value low = arith::CmpFOp::create(b, loc, above, slope, zero);
    Value high = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OLT, slope,
                                       infinity);
    return both(low, high);
  });
  expect(valid, positive
                    ? "operand 'slopes' has an unexpected element, expected "
                      "positive, finite slopes for a sampled method"
                    : "operand 'slopes' has an unexpected element, expected "
                      "finite slopes that are not negative");
}

void Checks::grids(Value table, Encoding encoding) {
  if (encoding != Encoding::Grid && encoding != Encoding::WeightedGrid)
    return;
  Value zero = arith::ConstantIntOp::create(b, loc, 0, 64);
  Value valid = forAll(table, 1, [&](ValueRange at) {
    auto word = [&](int64_t number) {
      SmallVector<Value> place(at);
      place.push_back(index(number));
      return buildLoad(b, loc, table, place);
    };
    auto isNotNegative = [&](Value number) {
      return compare(arith::CmpIPredicate::sge, number, zero);
    };
    Value pitch = word(0), shift = word(1);
    Value low = isNotNegative(shift);
    // With it, pitch >= 1.
    Value holds = both(low, compare(arith::CmpIPredicate::slt, shift, pitch));
    if (encoding == Encoding::WeightedGrid)
      holds = both(holds, isNotNegative(word(2)));
    return holds;
  });
  expect(valid, encoding == Encoding::Grid
                    ? "operand 'partitions' has an unexpected grid, expected "
                      "pitch >= 1 and 0 <= shift < pitch"
                    : "operand 'partitions' has an unexpected grid, expected "
                      "pitch >= 1, 0 <= shift < pitch and weight >= 0");
}

void Checks::boundaries(StringRef name, Value table, Value limit,
                        StringRef limitName) {
  if (!table)
    return;
  Value size = buildSizeValue(b, loc, table, 0);
  int64_t lowest = limit ? 0 : std::numeric_limits<int64_t>::min();
  Value begin = index(0), step = index(1);
  Value isTrue = arith::ConstantOp::create(b, loc, b.getBoolAttr(true));
  Value low = arith::ConstantIntOp::create(b, loc, lowest, 64);
  auto loop = scf::ForOp::create(
      b, loc, begin, size, step, ValueRange{isTrue, low},
      [&](OpBuilder &nested, Location, Value at, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        Value next = buildLoad(b, loc, table, at);
        Value rises = compare(arith::CmpIPredicate::sle, carried[1], next);
        Value holds = both(carried[0], rises);
        scf::YieldOp::create(b, loc, ValueRange{holds, next});
      });
  Value holds = loop.getResult(0);
  std::string message = ("operand '" + name +
                         "' has an unexpected element, expected boundaries "
                         "that do not fall")
                            .str();
  if (limit) {
    Value end = arith::IndexCastOp::create(b, loc, b.getI64Type(), limit);
    Value inside = compare(arith::CmpIPredicate::sle, loop.getResult(1), end);
    holds = both(holds, inside);
    message += (", from 0 to the " + limitName).str();
  }
  expect(holds, message);
}

void Checks::length(Value length) {
  if (length)
    expect(compare(arith::CmpIPredicate::sge, length, index(0)),
           "operand 'length' is negative, expected at least 0");
}

void Checks::windows(Value table) {
  if (!table)
    return;
  Value zero = arith::ConstantIntOp::create(b, loc, 0, 64);
  Value valid = forAll(table, 0, [&](ValueRange at) {
    Value window = buildLoad(b, loc, table, at);
    return compare(arith::CmpIPredicate::sge, window, zero);
  });
  expect(valid, "operand 'windows' has an unexpected element, expected "
                "distances that are not negative");
}

void Checks::summary(StringRef name, Value summary, Value key) {
  if (!summary)
    return;
  auto isDynamic = [&](int64_t dim) {
    return cast<ShapedType>(summary.getType()).isDynamicDim(dim) ||
           cast<ShapedType>(key.getType()).isDynamicDim(dim);
  };
  if (isDynamic(2)) {
    Value keys = buildSizeValue(b, loc, key, 2);
    Value size = index(SummarizeOp::kBlock);
    Value blocks = arith::CeilDivUIOp::create(b, loc, keys, size);
    Value given = buildSizeValue(b, loc, summary, 2);
    expect(compare(arith::CmpIPredicate::eq, given, blocks),
           "operand '" + name +
               "' has an unexpected size in dimension 2, expected the length "
               "of 'key' in blocks of " +
               Twine(SummarizeOp::kBlock));
  }
  if (!isDynamic(3))
    return;
  Value two = index(2);
  Value depth = buildSizeValue(b, loc, key, 3);
  Value numbers = arith::AddIOp::create(b, loc, depth, two);
  Value given = buildSizeValue(b, loc, summary, 3);
  expect(compare(arith::CmpIPredicate::eq, given, numbers),
         "operand '" + name +
             "' has an unexpected size in dimension 3, expected two more than "
             "the depth of 'key'");
}

static void emit(AttentionOp op, OpBuilder &b, Checks &checks) {
  checks.sizesAgree();
  checks.summary("key_summary", op.getKeySummary(), op.getKey());
  for (StringRef name :
       {StringRef(kHeads), StringRef(kKeyHeads), StringRef(kDepth),
        StringRef(kValueDepth), StringRef(kBoundaries)})
    checks.sizeIsPositive(name);
  checks.headsAreMultiple();
  checks.slopes(op.getSlopes(),
                llvm::all_of(op.getMethods(), llvm::IsaPred<SampledAttr>));
  if (!op.getQuerySegments())
    return;
  Value queries = buildSizeValue(b, op.getLoc(), op.getQuery(), 2);
  checks.boundaries("query_segments", op.getQuerySegments(), queries, kQueries);
  Value keys = buildSizeValue(b, op.getLoc(), op.getKey(), 2);
  checks.boundaries("key_segments", op.getKeySegments(), keys, kKeys);
}

static void emit(PartitionOp op, OpBuilder &, Checks &checks) {
  checks.sizesAgree();
  checks.slopes(op.getSlopes(), /*positive=*/true);
  checks.length(op.getLength());
}

template <typename Op> static void emitAccumulating(Op op, Checks &checks) {
  checks.sizesAgree();
  checks.sizeIsPositive(kBoundaries);
  checks.boundaries("query_segments", op.getQuerySegments(), Value(), "");
  checks.boundaries("key_segments", op.getKeySegments(), Value(), "");
}

static void emit(BlockAttentionOp op, OpBuilder &, Checks &checks) {
  emitAccumulating(op, checks);
  checks.grids(op.getPartitions(), op.getEncoding());
}

static void emit(OnlineAttentionOp op, OpBuilder &, Checks &checks) {
  emitAccumulating(op, checks);
  checks.slopes(op.getSlopes(), /*positive=*/false);
  checks.windows(op.getWindows());
}

static void emit(SummarizeOp op, OpBuilder &, Checks &checks) {
  checks.sizesAgree();
  checks.summary("summary", op.getSummary(), op.getKey());
}

static void emit(NormalizeOp, OpBuilder &, Checks &checks) {
  checks.sizesAgree();
}

static void emit(MergeOp, OpBuilder &, Checks &checks) { checks.sizesAgree(); }

namespace {
template <typename Op>
struct Model : RuntimeVerifiableOpInterface::ExternalModel<Model<Op>, Op> {
  void generateRuntimeVerification(
      Operation *op, OpBuilder &builder, Location loc,
      function_ref<std::string(Operation *, StringRef)> text) const {
    Checks checks(builder, loc, op, text);
    emit(cast<Op>(op), builder, checks);
  }
};
} // namespace

template <typename... Ops> static void attachTo(MLIRContext *context) {
  (Ops::template attachInterface<Model<Ops>>(*context), ...);
}

void alibi::registerRuntimeVerifiableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, AlibiDialect *) {
    attachTo<AttentionOp, PartitionOp, BlockAttentionOp, OnlineAttentionOp,
             NormalizeOp, MergeOp, SummarizeOp>(context);
    // Those of the assertions; an interface cannot load them later.
    context->loadDialect<arith::ArithDialect, cf::ControlFlowDialect,
                         memref::MemRefDialect, scf::SCFDialect,
                         tensor::TensorDialect>();
  });
}
