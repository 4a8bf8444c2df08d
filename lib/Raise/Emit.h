//===- Emit.h - Expressions and operands as IR ------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_RAISE_EMIT_H
#define ALIBI_LIB_RAISE_EMIT_H

#include "Match.h"
#include "mlir/IR/PatternMatch.h"

namespace alibi::raise {

/// Computes expressions where the builder stands.
class Emitter {
public:
  Emitter(mlir::OpBuilder &builder, mlir::Location loc)
      : builder(builder), loc(loc) {}

  /// The indices of the expressions, as values of type index.
  llvm::DenseMap<const Atom *, mlir::Value> vars;

  /// As f64; i64, for integers; i1, for truth values. Null for what has no form
  /// as IR, which `canEmit` says beforehand.
  mlir::Value real(Expr a);
  mlir::Value integer(Expr a);
  mlir::Value truth(Expr a);
  /// Of type index, or an attribute.
  mlir::OpFoldResult size(Expr a);

private:
  mlir::Value atom(const Atom *a);
  mlir::Value element(const Atom *a);
  mlir::Value sum(Expr a, bool isReal);

  mlir::OpBuilder &builder;
  mlir::Location loc;
};

bool canEmit(Expr a);

/// A tensor of `type` over `vars` (sizes `extents`), of which each element is
/// what `body` makes with an emitter that knows the indices.
mlir::Value
buildTensor(mlir::OpBuilder &builder, mlir::Location loc, mlir::Type type,
            llvm::ArrayRef<const Atom *> vars,
            llvm::function_ref<mlir::Value(mlir::OpBuilder &, Emitter &)> body);

/// A tensor, and the indices that make up each of its dimensions: several, the
/// last one fastest; none for one of size 1.
struct Layout {
  mlir::Value tensor;
  llvm::SmallVector<llvm::SmallVector<const Atom *>> dims;
};

/// Of `view` and those it is a copy of, the one that `rearrange` has least to
/// do with. None where their indices are of no such form, or not among
/// `groups`.
std::optional<Layout>
findLayout(ExprContext &context, Elements &elements, View view,
           llvm::ArrayRef<llvm::SmallVector<const Atom *>> groups);

/// The same elements in a tensor with a dimension for each of `groups`; indices
/// that `layout` does not have repeat them.
mlir::Value rearrange(mlir::OpBuilder &builder, mlir::Location loc,
                      const Layout &layout,
                      llvm::ArrayRef<llvm::SmallVector<const Atom *>> groups);

/// The indices that `view`, or what it is a copy of, needs.
llvm::SmallVector<const Atom *> neededVars(ExprContext &context,
                                           Elements &elements, View view);

/// The indices that make up `index`, the last one fastest: an empty list for 0.
/// None where it is of another form, or does not reach all of `extent`, if that
/// is given.
std::optional<llvm::SmallVector<const Atom *>>
splitIndex(ExprContext &context, Expr index, Expr extent);

} // namespace alibi::raise

#endif // ALIBI_LIB_RAISE_EMIT_H
