//===- NamedShapes.cpp - What the sizes of operands mean ------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/NamedShapes.h"
#include "Alibi/IR/Alibi.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::meaning;

namespace {
class Shapes {
public:
  void operand(StringRef name, Value value, ArrayRef<StringRef> meanings) {
    if (value)
      add("operand", name, value.getType(), value, meanings);
  }
  void result(StringRef name, Value value, ArrayRef<StringRef> meanings) {
    if (value)
      add("result", name, value.getType(), Value(), meanings);
  }
  /// An operand that may have a batch dimension before its last `inner`:
  /// `outer`, the batch where the rank says so, `inner`.
  void table(StringRef kind, StringRef name, Value value,
             ArrayRef<StringRef> outer, ArrayRef<StringRef> inner) {
    SmallVector<StringRef, 5> meanings(outer);
    size_t rank = cast<ShapedType>(value.getType()).getRank();
    if (rank > outer.size() + inner.size())
      meanings.push_back(kBatch);
    meanings.append(inner.begin(), inner.end());
    add(kind, name, value.getType(), kind == "operand" ? value : Value(),
        meanings);
  }

  SmallVector<NamedShape> list;

private:
  void add(StringRef kind, StringRef name, Type type, Value value,
           ArrayRef<StringRef> meanings) {
    list.push_back({kind, name, cast<ShapedType>(type), value,
                    SmallVector<StringRef, 5>(meanings)});
  }
};
} // namespace

static void collect(AttentionOp op, Shapes &shapes) {
  shapes.operand("query", op.getQuery(), {kBatch, kHeads, kQueries, kDepth});
  shapes.operand("key", op.getKey(), {kBatch, kKeyHeads, kKeys, kDepth});
  shapes.operand("value", op.getValue(),
                 {kBatch, kKeyHeads, kKeys, kValueDepth});
  shapes.table("operand", "slopes", op.getSlopes(), {}, {kHeads});
  shapes.operand("key_lengths", op.getKeyLengths(), {kBatch});
  shapes.operand("key_starts", op.getKeyStarts(), {kBatch});
  shapes.operand("query_offset", op.getQueryOffset(), {kBatch});
  shapes.operand("query_segments", op.getQuerySegments(), {kBoundaries});
  shapes.operand("key_segments", op.getKeySegments(), {kBoundaries});
  shapes.operand("key_summary", op.getKeySummary(),
                 {kBatch, kKeyHeads, kBlocks, kNumbers});
  shapes.result("out", op.getOut(), {kBatch, kHeads, kQueries, kValueDepth});
  shapes.result("lse", op.getLse(), {kBatch, kHeads, kQueries});
  shapes.result("dropped", op.getDropped(), {kBatch, kHeads, kQueries});
}

static void collect(SummarizeOp op, Shapes &shapes) {
  shapes.operand("key", op.getKey(), {kBatch, kKeyHeads, kKeys, kDepth});
  shapes.operand("summary", op.getSummary(),
                 {kBatch, kKeyHeads, kBlocks, kNumbers});
  shapes.operand("key_begins", op.getKeyBegins(), {kBatch});
  shapes.operand("key_ends", op.getKeyEnds(), {kBatch});
}

static void collect(PartitionOp op, Shapes &shapes) {
  shapes.table("operand", "slopes", op.getSlopes(), {}, {kHeads});
  shapes.table("result", "partitions", op.getPartitions(), {kSamples},
               {kHeads, kWords});
}

template <typename Op> static void collectAccumulating(Op op, Shapes &shapes) {
  shapes.operand("query", op.getQuery(),
                 {kBatch, kKeyHeads, kGroup, kQueries, kDepth});
  shapes.operand("key", op.getKey(), {kBatch, kKeyHeads, kKeys, kDepth});
  shapes.operand("value", op.getValue(),
                 {kBatch, kKeyHeads, kKeys, kValueDepth});
  shapes.operand("acc", op.getAcc(),
                 {kBatch, kKeyHeads, kGroup, kQueries, kValueDepth});
  shapes.operand("max", op.getMax(), {kBatch, kKeyHeads, kGroup, kQueries});
  shapes.operand("sum", op.getSum(), {kBatch, kKeyHeads, kGroup, kQueries});
  shapes.operand("batch_offsets", op.getBatchOffsets(), {kBatch});
  shapes.operand("key_begins", op.getKeyBegins(), {kBatch});
  shapes.operand("key_ends", op.getKeyEnds(), {kBatch});
  shapes.operand("query_segments", op.getQuerySegments(), {kBoundaries});
  shapes.operand("key_segments", op.getKeySegments(), {kBoundaries});
}

static void collect(BlockAttentionOp op, Shapes &shapes) {
  collectAccumulating(op, shapes);
  shapes.table("operand", "partitions", op.getPartitions(), {kSamples},
               {kKeyHeads, kGroup, kWords});
}

static void collect(OnlineAttentionOp op, Shapes &shapes) {
  collectAccumulating(op, shapes);
  shapes.table("operand", "slopes", op.getSlopes(), {}, {kKeyHeads, kGroup});
  if (op.getWindows())
    shapes.table("operand", "windows", op.getWindows(), {},
                 {kKeyHeads, kGroup});
}

static void collect(FusedAttentionOp op, Shapes &shapes) {
  StringRef rows[] = {kBatch, kKeyHeads, kGroup, kQueries, kValueDepth};
  shapes.operand("query", op.getQuery(),
                 {kBatch, kKeyHeads, kGroup, kQueries, kDepth});
  shapes.operand("key", op.getKey(), {kBatch, kKeyHeads, kKeys, kDepth});
  shapes.operand("value", op.getValue(),
                 {kBatch, kKeyHeads, kKeys, kValueDepth});
  shapes.operand("out", op.getOut(), rows);
  shapes.operand("lse", op.getLse(), ArrayRef(rows).drop_back());
  shapes.operand("dropped", op.getDropped(), ArrayRef(rows).drop_back());
  std::pair<StringRef, Value> tables[] = {{"slopes", op.getSlopes()},
                                          {"windows", op.getWindows()},
                                          {"tolerances", op.getTolerances()}};
  for (auto [name, table] : tables)
    if (table)
      shapes.table("operand", name, table, {}, {kKeyHeads, kGroup});
  shapes.operand("summary", op.getSummary(),
                 {kBatch, kKeyHeads, kBlocks, kNumbers});
  if (op.getPartitions())
    shapes.table("operand", "partitions", op.getPartitions(), {kSamples},
                 {kKeyHeads, kGroup, kWords});
  shapes.operand("batch_offsets", op.getBatchOffsets(), {kBatch});
  shapes.operand("key_begins", op.getKeyBegins(), {kBatch});
  shapes.operand("key_ends", op.getKeyEnds(), {kBatch});
  shapes.operand("query_segments", op.getQuerySegments(), {kBoundaries});
  shapes.operand("key_segments", op.getKeySegments(), {kBoundaries});
}

static void collect(NormalizeOp op, Shapes &shapes) {
  StringRef rows[] = {kBatch, kKeyHeads, kGroup, kQueries, kValueDepth};
  ArrayRef<StringRef> perRow = ArrayRef(rows).drop_back();
  shapes.operand("acc", op.getAcc(), rows);
  shapes.operand("max", op.getMax(), perRow);
  shapes.operand("sum", op.getSum(), perRow);
  shapes.operand("out", op.getOut(), rows);
  shapes.operand("lse", op.getLse(), perRow);
}

static void collect(MergeOp op, Shapes &shapes) {
  StringRef rows[] = {kBatch, kHeads, kQueries, kValueDepth};
  ArrayRef<StringRef> perRow = ArrayRef(rows).drop_back();
  for (Value out : op.getOuts())
    shapes.operand("outs", out, rows);
  for (Value lse : op.getLses())
    shapes.operand("lses", lse, perRow);
  shapes.result("out", op.getOut(), rows);
  shapes.result("lse", op.getLse(), perRow);
}

SmallVector<NamedShape> alibi::namedShapes(Operation *op) {
  Shapes shapes;
  llvm::TypeSwitch<Operation *>(op)
      .Case<AttentionOp, PartitionOp, BlockAttentionOp, OnlineAttentionOp,
            FusedAttentionOp, NormalizeOp, MergeOp, SummarizeOp>(
          [&](auto op) { collect(op, shapes); });
  return shapes.list;
}
