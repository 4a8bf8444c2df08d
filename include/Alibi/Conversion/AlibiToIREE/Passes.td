//===- Passes.td - Conversion to IREE's dialects -----------*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_CONVERSION_ALIBITOIREE_PASSES_TD
#define ALIBI_CONVERSION_ALIBITOIREE_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertAlibiToIREE : Pass<"convert-alibi-to-iree"> {
  let summary = "Convert alibi.attention to IR that IREE's compiler takes";
  let description = [{
    Every `alibi.attention` becomes ops of linalg, tensor, arith, math and scf, and
    `iree_linalg_ext.attention` or `online_attention`, printed in generic form:
    `iree-compile` 3.13.0 reads the text. `docs/IREE.md` has the commands, and what
    was tried. In alibi-opt the pass needs `--allow-unregistered-dialect`.

    * `exact`, `certified` (a remark says that nothing is left out): one op over all
      keys. Its mask operand, bias and mask of each pair of positions, is computed
      by a `linalg.generic` in the same `flow.dispatch.region`, so that IREE tiles
      the two together and no table of N x M numbers is stored.
    * `window`: blocks of queries, each with the keys of the block and those within
      the window beside it: batched attention over `[blocks, queries, keys]`.
    * `sampled`, samplers `grid`, `integer_grid`, `fixed_grid` and `weighted_grid`:
      for every head and sample, in loops, the sequence in blocks of the width that
      was drawn, `[blocks, width]`, and batched regular attention without a bias
      inside them. Accumulators are merged over the samples before dividing. The
      slopes must be constants.
    * `auto` is planned as `alibi-plan` does; heads of different methods become ops
      of their own.

    Lengths and the batch size may be dynamic; heads and depths are static. With
    `key_lengths`, `key_starts` or `query_offset` only exact attention is
    converted; segments never are. `sampled` needs at least as many keys as queries:
    where the lengths are dynamic, a `cf.assert` checks it. What cannot be
    converted is an error.

    The scale is applied to scores, in f32: as an operand of IREE's op it would be
    rounded to the type of the queries. A number that is not finite acts on rows that do not see it, if
    its key is masked out by `causal` or lies in the same block; keys outside of
    `key_starts` and `key_lengths` do not matter.
  }];
  let options = [
    Option<"length", "length", "int64_t", "0",
           "What dynamic lengths are taken for where auto is planned; 0: unknown">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // ALIBI_CONVERSION_ALIBITOIREE_PASSES_TD
