//===- Build.h - Builds alibi.attention -------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_RAISE_BUILD_H
#define ALIBI_LIB_RAISE_BUILD_H

#include "Alibi/Raise/Raise.h"
#include "Emit.h"

namespace alibi::raise {

/// The slopes, one after the other, where they are constants: of `vars`, which
/// have constant extents.
std::optional<llvm::SmallVector<float>>
constantSlopes(ExprContext &context, Expr slopes,
               llvm::ArrayRef<const Atom *> vars);

/// Builds `alibi.attention`, and what its operands are computed by; the value
/// has the type of the product with the values. Fails, with a reason and
/// without IR, where that cannot be.
llvm::FailureOr<mlir::Value>
buildAttention(mlir::OpBuilder &builder, ExprContext &context,
               Elements &elements, Attention attention,
               const RaiseOptions &options, Reason &reason);

/// The first and the last key that count, i64, one for each batch entry, of an
/// attention with a mask; checked when it runs.
struct KeyRange {
  mlir::Value starts, ends;
};
KeyRange buildKeyRange(mlir::OpBuilder &builder, mlir::Location loc,
                       const Attention &attention);

/// A check, when it runs, that all elements of a tensor of i1 are true.
void buildAssertion(mlir::OpBuilder &builder, mlir::Location loc,
                    mlir::Value truths, llvm::StringRef message);

} // namespace alibi::raise

#endif // ALIBI_LIB_RAISE_BUILD_H
