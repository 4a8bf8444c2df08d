//===- Elements.h - What an element of a tensor is --------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_RAISE_ELEMENTS_H
#define ALIBI_LIB_RAISE_ELEMENTS_H

#include "Expr.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include <map>

namespace alibi::raise {

/// An element of a tensor that another tensor's element is a copy of.
struct View {
  mlir::Value tensor;
  llvm::SmallVector<Expr> indices;
};

/// A product of two tensors, summed over what they share: `linalg.matmul` and
/// its like, or a `linalg.generic` that computes the same.
struct Contraction {
  mlir::linalg::LinalgOp op;
  mlir::Value operands[2];
  /// From loops to indices, projected permutations.
  mlir::AffineMap maps[2], outMap;
};

/// The contraction that an op is.
std::optional<Contraction> getContraction(mlir::Operation *op);

/// The elements of a constant, also of one that is a resource; none where they
/// are no numbers.
mlir::DenseElementsAttr getElements(mlir::Attribute constant);

/// An element of a constant, in row-major order.
double readElement(mlir::DenseElementsAttr elements, int64_t position);

/// Follows tensors back to what they are computed from: through linalg ops,
/// reshapes, slices and constants. Ops of other kinds stay elements of their
/// results; of a contraction an element is the sum of products alone, without
/// what it is added to.
class Elements {
public:
  explicit Elements(ExprContext &context) : context(context) {}

  /// Takes sizes as equal that are in a program where `op` runs: those of
  /// dimensions that share a loop of it, and those that a `cf.assert`, in the
  /// first block of the function and before `op`, says are equal.
  void readEqualSizes(mlir::Operation *op);

  Expr element(mlir::Value tensor, llvm::ArrayRef<Expr> indices);
  Expr extent(mlir::Value tensor, int64_t dim);
  /// A value that is no tensor, outside of any linalg op.
  Expr scalar(mlir::Value value);

  /// One step back where `view` is a copy: of a reshape, slice, transposition,
  /// broadcast, or copy.
  std::optional<View> step(const View &view);

private:
  /// Where the body of a linalg op, or of tensor.generate, stands.
  struct Frame {
    mlir::Operation *op = nullptr;
    llvm::SmallVector<Expr> loops;
    llvm::DenseMap<mlir::Value, Expr> values;
  };

  Frame enter(mlir::linalg::LinalgOp op, llvm::ArrayRef<Expr> loops);
  Expr compute(mlir::Value tensor, llvm::ArrayRef<Expr> indices);
  Expr constantElement(mlir::Attribute value, llvm::ArrayRef<Expr> indices,
                       mlir::Value tensor);
  Expr linalgElement(mlir::linalg::LinalgOp op, unsigned result,
                     llvm::ArrayRef<Expr> indices);
  /// A value of a body, or outside of one.
  Expr softmaxElement(mlir::linalg::SoftmaxOp op, llvm::ArrayRef<Expr> indices);
  Expr scanElement(mlir::Operation *op, llvm::ArrayRef<Expr> indices);
  Expr scalar(mlir::Value value, Frame &frame);
  Expr scalarOp(mlir::Operation *op, mlir::Value value, Frame &frame);
  Expr compare(mlir::arith::CmpIPredicate predicate, Expr a, Expr b);
  Expr apply(mlir::AffineExpr map, llvm::ArrayRef<Expr> dims,
             llvm::ArrayRef<Expr> symbols);
  Expr mixed(mlir::OpFoldResult value);
  /// The index that an op sums over: one for all its elements, so that equal
  /// sums are equal formulas.
  Expr boundVar(mlir::Operation *op, int64_t loop, Expr extent);
  std::optional<llvm::SmallVector<Expr>> loopsOf(mlir::linalg::LinalgOp op,
                                                 unsigned result,
                                                 llvm::ArrayRef<Expr> indices);

  /// What is computed by longer chains of ops stays as it is.
  static constexpr int kMaxDepth = 500;

  ExprContext &context;
  /// Of calls of `element` and `scalar`.
  int depth = 0;
  std::map<std::pair<void *, llvm::SmallVector<Expr>>, Expr> done;
  llvm::DenseMap<std::pair<mlir::Value, int64_t>, Expr> extents;
  llvm::DenseMap<std::pair<mlir::Operation *, int64_t>, Expr> bound;
};

/// What a linalg op yields where that is an element of a tensor at computed
/// indices.
mlir::tensor::ExtractOp gatheredBy(mlir::linalg::LinalgOp op, unsigned result);

/// Whether an op is a cumulative sum: of torch-mlir's tm_tensor or IREE's
/// iree_linalg_ext, whose dialects need not be known.
bool isScan(mlir::Operation *op);

} // namespace alibi::raise

#endif // ALIBI_LIB_RAISE_ELEMENTS_H
