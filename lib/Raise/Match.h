//===- Match.h - Attention that is recognised -------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_RAISE_MATCH_H
#define ALIBI_LIB_RAISE_MATCH_H

#include "Elements.h"

namespace alibi::raise {

/// Attention of `softmax(scale * query . key - slopes |p_i - j|) value`, over
/// the keys that masks leave. Its indices: those of batch entries and heads,
/// the row (query), the column (key), and the channels.
struct Attention {
  Contraction scores, values;
  /// Operands of the contractions, at the indices above.
  View query, key, value;
  llvm::SmallVector<const Atom *> batch, heads;
  const Atom *row = nullptr, *column = nullptr, *depth = nullptr,
             *valueDepth = nullptr;
  /// The loops of `values`, as indices.
  llvm::SmallVector<Expr> loops;

  double scale = 1;
  /// Of indices in `batch` and `heads`.
  Expr slopes = nullptr;
  bool causal = false;
  /// p_i = i + offset; of `batch`.
  Expr offset = nullptr;
  /// The keys that count, where not all do: from `start`, before `end`, of
  /// `batch`; and those with `mask`, of `batch` and `column`.
  Expr start = nullptr, end = nullptr, mask = nullptr;
  /// An element that was taken for 0 or 1; of `batch` and `column`.
  Expr binary = nullptr;
};

/// What is the matter with something that is not raised.
struct Reason {
  std::string text;
  /// Whether it has the shape of attention.
  bool isAttention = false;
};

/// Recognises the attention whose weights `op` multiplies with values. Fails
/// with a reason.
llvm::FailureOr<Attention> matchAttention(ExprContext &context,
                                          Elements &elements,
                                          mlir::Operation *op, Reason &reason);

/// Writes constant tables in `scores` by formulas of `row` and `column`, where
/// they are linear in both, proportional to their distance, or a causal mask.
Expr replaceTables(ExprContext &context, Expr scores, const Atom *row,
                   const Atom *column);

/// Whether a number that is added to scores hides a key.
bool isMasking(double value);

/// Takes the masks out of `scores`: what holds for the keys that count is
/// appended to `facts`. Terms without `column` are dropped. Fails with a
/// reason.
llvm::LogicalResult takeMasks(ExprContext &context, Expr &scores,
                              const Atom *column,
                              llvm::SmallVectorImpl<Expr> &facts,
                              Attention &attention, Reason &reason);

/// Sorts `facts` into causality, ranges and a mask of `attention`.
llvm::LogicalResult sortFacts(ExprContext &context, llvm::ArrayRef<Expr> facts,
                              Attention &attention, Reason &reason);

/// `scores`, simplified by what holds for keys that count.
Expr assumeFacts(ExprContext &context, Expr scores, llvm::ArrayRef<Expr> facts,
                 Attention &attention);

/// Takes scale, slopes and offset from `scores`, for which masks are known.
llvm::LogicalResult takeBias(ExprContext &context, Expr scores,
                             Attention &attention, Reason &reason);

/// Calls `visit` for every atom in `a`, and in its atoms.
void walkAtoms(Expr a, llvm::function_ref<void(const Atom *)> visit);

} // namespace alibi::raise

#endif // ALIBI_LIB_RAISE_MATCH_H
