//===- Passes.td - The pass that raises models -------------*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_RAISE_PASSES_TD
#define ALIBI_RAISE_PASSES_TD

include "mlir/Pass/PassBase.td"

def AlibiRaise : Pass<"alibi-raise"> {
  let summary = "Recognise attention with linear biases in tensor code";
  let description = [{
    A product of softmax weights and values, on tensors, in linalg, tensor, arith
    and math ops as exporters of models make them, becomes `alibi.attention` where
    its scores are provably

    ```
    scale * sum_d query[b, h, i, d] * key[b, hk, j, d] - slopes[h] * |i + offset - j|
    ```

    over the keys that are not masked; terms that are the same for all keys of a
    row do not matter, so that below a causal mask a bias of `slopes[h] * j` is the
    same. Scores are followed element by element to what they are computed from,
    as formulas of their indices: through reshapes, transpositions, slices,
    broadcasts, gathers and casts (numbers are real: roundings are left out), and
    through constant tables, which are raised where every entry fits.

    Masks may be added or selected: minus infinity, numbers from -1e9 down, and
    the least number of f16 hide a key. They may be causal, keep keys before
    or from a position (of each batch entry), or be a tensor over batch entries
    and keys. Query heads may share keys and values (repeated heads are not made),
    layouts may be any.

    `unproven` says what is done about what is known at run time only:

    * a mask in a tensor: `alibi.attention` takes one run of keys. With `check`, a
      `cf.assert` makes sure that every row of the mask is one; a mask that is
      used as a number must be 0 or 1.
    * slopes that are not constants: with `check`, a `cf.assert` makes sure that
      none is negative.

    `refuse` leaves these as they are.

    Rows that see no key are 0 in `alibi.attention`; in programs that add a large
    negative number to scores they are some average of the values, and with minus
    infinity NaN. Rows at padding are such rows, and are nobody's result.

    What looks like attention and stays gets a remark that says why: biases of
    other forms (learned, of buckets, periodic, growing with the distance), slopes
    that depend on the query, other masks. `report` adds a remark for all that is
    raised, and one for each function that counts both.
  }];
  let options = [
    Option<"method", "method", "std::string", "\"#alibi.exact\"",
           "Method of the ops that are made">,
    Option<"unproven", "unproven", "::alibi::Unproven",
           "::alibi::Unproven::Check",
           "What is done about what only a run can show",
           [{::llvm::cl::values(
             clEnumValN(::alibi::Unproven::Check, "check",
                        "a check at run time"),
             clEnumValN(::alibi::Unproven::Refuse, "refuse",
                        "it is left as it is"))}]>,
    Option<"report", "report", "bool", "false",
           "Whether to say what was raised, too">
  ];
  let dependentDialects = [
    "::alibi::AlibiDialect", "::mlir::arith::ArithDialect",
    "::mlir::cf::ControlFlowDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
  let statistics = [
    Statistic<"numRaised", "raised", "Attentions that were raised">,
    Statistic<"numLeft", "left", "Attentions that were left as they are">
  ];
}

#endif // ALIBI_RAISE_PASSES_TD
