//===- RowKeys.h - Which keys a row may see ---------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TRANSFORMS_ROWKEYS_H
#define ALIBI_TRANSFORMS_ROWKEYS_H

#include "Alibi/IR/Storage.h"
#include "Alibi/Transforms/BlockLookup.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace alibi {

/// The leading indices of a table `[..., Hk, G, ...]` or `[..., B, Hk, G, ...]`
/// for a row; `inner` dimensions follow the heads.
inline llvm::SmallVector<mlir::Value>
placeForRow(mlir::Value table, llvm::ArrayRef<mlir::Value> outer,
            mlir::ValueRange row, size_t inner) {
  llvm::SmallVector<mlir::Value> at(outer);
  size_t rank = llvm::cast<mlir::ShapedType>(table.getType()).getRank();
  if (rank > outer.size() + 2 + inner)
    at.push_back(row[0]);
  at.append({row[1], row[2]});
  return at;
}

/// The windows of an op that may have them.
template <typename Op> mlir::Value windowsOf(Op op) { return op.getWindows(); }
template <> inline mlir::Value windowsOf(BlockAttentionOp) { return {}; }

/// The keys that a row (b, hk, g, i) of an accumulating or fused op may see,
/// and where it stands.
template <typename Op> class RowKeys {
public:
  RowKeys(mlir::OpBuilder &b, Op op, mlir::ValueRange row, mlir::Value length)
      : keyOffset(op.getKeyOffset()), b(b), loc(op.getLoc()), length(length) {
    position = mlir::arith::AddIOp::create(b, loc, row[3], op.getQueryOffset());
    if (op.getQuerySegments())
      enterSegment(op.getQuerySegments(), op.getKeySegments());
    if (op.getBatchOffsets())
      position = mlir::arith::AddIOp::create(
          b, loc, position, entry(op.getBatchOffsets(), row[0]));
    if (op.getKeyBegins())
      allowedBegin = entry(op.getKeyBegins(), row[0]);
    if (op.getKeyEnds())
      allowedEnd = entry(op.getKeyEnds(), row[0]);
    if (op.getCausal())
      allowUpTo(position);
    if (mlir::Value windows = windowsOf(op)) {
      mlir::Value window = entry(windows, placeForRow(windows, {}, row, 0));
      // More than any distance, and safely added to positions.
      window =
          mlir::arith::MinSIOp::create(b, loc, window, index(int64_t(1) << 40));
      mlir::Value first = mlir::arith::SubIOp::create(b, loc, position, window);
      allowedBegin = allowedBegin ? mlir::Value(mlir::arith::MaxSIOp::create(
                                        b, loc, allowedBegin, first))
                                  : first;
      allowUpTo(mlir::arith::AddIOp::create(b, loc, position, window));
    }
  }

  /// The positions of the keys that the op has and the row may see.
  PositionRange visible() {
    return visible(keyOffset,
                   mlir::arith::AddIOp::create(b, loc, length, keyOffset));
  }

  /// Of the positions begin .. end-1 those that the row may see.
  PositionRange visible(mlir::Value begin, mlir::Value end) {
    if (allowedBegin)
      begin = mlir::arith::MaxSIOp::create(b, loc, begin, allowedBegin);
    if (allowedEnd)
      end = mlir::arith::MinSIOp::create(b, loc, end, allowedEnd);
    return {begin, end};
  }

  /// The same as indices into the key operand.
  std::pair<mlir::Value, mlir::Value> clamp(mlir::Value begin,
                                            mlir::Value end) {
    PositionRange range = visible(begin, end);
    mlir::Value first = toIndex(range.begin);
    return {first, toIndex(range.end)};
  }

  /// Whether the row may see the key at its own position, if there is one.
  mlir::Value seesItself(mlir::Value begin, mlir::Value end) {
    mlir::Value own = mlir::arith::SubIOp::create(b, loc, position, keyOffset);
    mlir::Value after = mlir::arith::CmpIOp::create(
        b, loc, mlir::arith::CmpIPredicate::sle, begin, own);
    mlir::Value before = mlir::arith::CmpIOp::create(
        b, loc, mlir::arith::CmpIPredicate::slt, own, end);
    return mlir::arith::AndIOp::create(b, loc, after, before);
  }

  mlir::Value position;
  /// The position of the first key of the operand.
  mlir::Value keyOffset;

private:
  /// Leaves out what is behind the position `last`.
  void allowUpTo(mlir::Value last) {
    mlir::Value beyond = mlir::arith::AddIOp::create(b, loc, last, index(1));
    allowedEnd = allowedEnd ? mlir::Value(mlir::arith::MinSIOp::create(
                                  b, loc, allowedEnd, beyond))
                            : beyond;
  }
  mlir::Value index(int64_t value) {
    return mlir::arith::ConstantIndexOp::create(b, loc, value);
  }
  mlir::Value entry(mlir::Value table, mlir::ValueRange at) {
    mlir::Value number = buildLoad(b, loc, table, at);
    return mlir::arith::IndexCastOp::create(b, loc, b.getIndexType(), number);
  }
  mlir::Value toIndex(mlir::Value at) {
    mlir::Value shifted = mlir::arith::SubIOp::create(b, loc, at, keyOffset);
    mlir::Value floor = mlir::arith::MaxSIOp::create(b, loc, shifted, index(0));
    return mlir::arith::MinSIOp::create(b, loc, floor, length);
  }

  /// Finds the row's segment; positions then count from its first key.
  void enterSegment(mlir::Value queries, mlir::Value keys) {
    mlir::Value row = position, one = index(1);
    mlir::Value last = mlir::arith::SubIOp::create(
        b, loc, buildSizeValue(b, loc, queries, 0), one);
    // Binary search of the last segment that begins at or before the row: it
    // lies in low .. high - 1, if anywhere.
    mlir::Type type = b.getIndexType();
    auto search = mlir::scf::WhileOp::create(
        b, loc, mlir::TypeRange{type, type}, mlir::ValueRange{index(0), last},
        [&](mlir::OpBuilder &nested, mlir::Location, mlir::ValueRange range) {
          mlir::Value low =
              mlir::arith::AddIOp::create(nested, loc, range[0], one);
          mlir::Value more = mlir::arith::CmpIOp::create(
              nested, loc, mlir::arith::CmpIPredicate::slt, low, range[1]);
          mlir::scf::ConditionOp::create(nested, loc, more, range);
        },
        [&](mlir::OpBuilder &nested, mlir::Location, mlir::ValueRange range) {
          mlir::OpBuilder::InsertionGuard guard(b);
          b.setInsertionPointToEnd(nested.getInsertionBlock());
          mlir::Value sum =
              mlir::arith::AddIOp::create(b, loc, range[0], range[1]);
          mlir::Value middle = mlir::arith::ShRUIOp::create(b, loc, sum, one);
          mlir::Value isBefore = mlir::arith::CmpIOp::create(
              b, loc, mlir::arith::CmpIPredicate::sle, entry(queries, middle),
              row);
          mlir::Value low =
              mlir::arith::SelectOp::create(b, loc, isBefore, middle, range[0]);
          mlir::Value high =
              mlir::arith::SelectOp::create(b, loc, isBefore, range[1], middle);
          mlir::scf::YieldOp::create(b, loc, mlir::ValueRange{low, high});
        });
    mlir::Value segment = search.getResult(0);
    // Without segments `next` is 0, and nothing is seen.
    mlir::Value next = mlir::arith::MinSIOp::create(
        b, loc, mlir::arith::AddIOp::create(b, loc, segment, one), last);
    mlir::Value queryBegin = entry(queries, segment),
                queryEnd = entry(queries, next);
    mlir::Value keyBegin = entry(keys, segment), keyEnd = entry(keys, next);
    mlir::Value after = mlir::arith::CmpIOp::create(
        b, loc, mlir::arith::CmpIPredicate::sle, queryBegin, row);
    mlir::Value before = mlir::arith::CmpIOp::create(
        b, loc, mlir::arith::CmpIPredicate::slt, row, queryEnd);
    mlir::Value inside = mlir::arith::AndIOp::create(b, loc, after, before);
    mlir::Value size = mlir::arith::SubIOp::create(b, loc, keyEnd, keyBegin);
    mlir::Value behind = mlir::arith::SubIOp::create(b, loc, row, queryEnd);
    position = mlir::arith::AddIOp::create(b, loc, behind, size);
    keyOffset = mlir::arith::SubIOp::create(b, loc, keyOffset, keyBegin);
    allowedBegin = index(0);
    allowedEnd =
        mlir::arith::SelectOp::create(b, loc, inside, size, allowedBegin);
  }

  mlir::OpBuilder &b;
  mlir::Location loc;
  mlir::Value length, allowedBegin, allowedEnd;
};

} // namespace alibi

#endif // ALIBI_TRANSFORMS_ROWKEYS_H
