//===- Raise.h - Attention of models as alibi.attention ---------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_RAISE_RAISE_H
#define ALIBI_RAISE_RAISE_H

#include "Alibi/IR/Alibi.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"
#include <string>

namespace alibi {

/// What is done where the meaning of a program depends on values that are not
/// known when it is compiled: of a mask of keys, whether it is one run of ones;
/// of slopes that are no constants, whether they are negative.
enum class Unproven {
  /// It is raised, with a `cf.assert` that checks them when it runs.
  Check,
  /// It is left as it is.
  Refuse,
};

struct RaiseOptions {
  /// Of the ops that are made.
  mlir::Attribute method;
  Unproven unproven = Unproven::Check;
};

/// Why an op was not raised.
struct RaiseFailure {
  std::string reason;
  /// Whether it multiplies the weights of a softmax with something: false for
  /// the many products that have nothing to do with attention.
  bool isAttention = false;
};

/// The product of the weights of a softmax with values, where the scores are
/// those of ALiBi -> `alibi.attention`, before it; the caller replaces the
/// product, the only result. Fails, without changes, on everything else.
llvm::FailureOr<mlir::Value> raiseAttention(mlir::RewriterBase &rewriter,
                                            mlir::linalg::LinalgOp product,
                                            const RaiseOptions &options,
                                            RaiseFailure &why);

void populateAlibiRaisePatterns(mlir::RewritePatternSet &patterns,
                                const RaiseOptions &options);

} // namespace alibi

#endif // ALIBI_RAISE_RAISE_H
