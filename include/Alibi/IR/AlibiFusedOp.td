//===- AlibiFusedOp.td - What code generators take ---------*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_ALIBIFUSEDOP_TD
#define ALIBI_IR_ALIBIFUSEDOP_TD

include "Alibi/IR/AlibiOpBase.td"

def Alibi_FusedAttentionOp : Alibi_DestinationOp<"fused_attention", [
    AttrSizedOperandSegments]> {
  let summary = "a whole attention, with explicit positions";
  let description = [{
    What the generators of tiled code take: empty accumulators, one accumulating
    op over all keys, and `alibi.normalize`, in one op that keeps accumulators to
    itself. Without `partition` it is

    ```
    %a:3 = alibi.online_attention ins(query, key, value) slopes(slopes) ...
           outs(0, -inf, 0)
    out, lse = alibi.normalize ins(%a#0, %a#1, %a#2) samples(1)
    ```

    and with `partition`, S its first size,

    ```
    %a:3 = alibi.block_attention ins(query, key, value) partition(...) ...
           outs(0, -inf, 0)
    %b:3 = alibi.online_attention ... slopes(slopes) fallback(S)
           outs(%a#0, %a#1, %a#2)                      where slopes are given
    out, lse = alibi.normalize ins(%b#0, %b#1, %b#2) samples(S)
    ```

    with the scale, the offsets and what limits the keys as given here.

    With `windows`, row i of head (hk, g) leaves out keys with `|p_i - p'_j| >
    windows[hk, g]` (or `windows[b, hk, g]`).

    With `tolerances` and `summary`, what `alibi.summarize` says of the keys, a
    row may leave out keys that weigh at most `tolerances[hk, g]` of its softmax
    mass; where it is 0, none. `dropped[b, hk, g, i]` becomes a bound on the share
    that row i left out, at most the tolerance and one rounding. A summary that
    was made with other limits, or before a key changed, voids the promise.

    `query [B, Hk, G, N, D]`, `key [B, Hk, M, D]`, `value [B, Hk, M, Dv]` and
    `out [B, Hk, G, N, Dv]` of one type, f32, f16 or bf16; `lse` and `dropped`
    `[B, Hk, G, N]` f32; `windows` i64, not negative; `tolerances` f32, 0 or
    more and below 1; `summary [B, Hk, T, D + 2]` f32 with `T = ceil(M / 64)`; the others as in `alibi.block_attention` and `alibi.online_attention`.
    What `out`, `lse` and `dropped` held before is not read.

    On memrefs, of any strided layout, the op has no results: it reads the inputs
    and writes `out`, `lse` and `dropped`, whose memory no other operand shares.

    Constraints:

    * C1: `key` has the batch size, heads and depth of `query`.
    * C2: `value` has the batch size, the heads and the length of `key`.
    * C3: `out` is `[B, Hk, G, N, Dv]`, `lse` and `dropped` `[B, Hk, G, N]`;
      results have their types.
    * C4: `slopes` are given, or `partition`, or both.
    * C5: `slopes`, `windows` and `tolerances` are `[Hk, G]` or `[B, Hk, G]`,
      `partitions` `[S, Hk, G, W]` or
      `[S, B, Hk, G, W]` with the W of the encoding; `batch_offsets`,
      `key_begins`, `key_ends` are `[B]`.
    * C6: `key`, `value` and `out` have the element type of `query`.
    * C7: `query_segments` and `key_segments` as in `alibi.block_attention`.
    * C8: tensors and memrefs are not mixed; with memrefs there are no results.
    * C9: `windows` and `tolerances` are not given beside `partition`;
      `tolerances` and `summary` both or neither; `dropped` only beside
      `tolerances`, after `lse`.
    * C10: `summary` is `[B, Hk, T, D + 2]`.

    Example:

    ```mlir
    %o, %l = alibi.fused_attention
        ins(%query, %key, %value : tensor<1x2x4x?x64xf32>, tensor<1x2x?x64xf32>,
            tensor<1x2x?x64xf32>)
        scale(%scale) offsets(%query_offset, %key_offset)
        slopes(%slopes : tensor<2x4xf32>) causal
        outs(%out, %lse : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
        -> tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>
    ```
  }];
  let arguments = (ins
    Alibi_GroupedQuery:$query,
    Alibi_GroupedKey:$key,
    Alibi_GroupedValue:$value,
    F32:$scale,
    Index:$query_offset,
    Index:$key_offset,
    Alibi_GroupedOut:$out,
    Optional<Alibi_Rows<"lse">>:$lse,
    Optional<Alibi_Rows<"dropped">>:$dropped,
    Optional<Alibi_GroupedSlopes>:$slopes,
    Optional<Alibi_GroupedTable>:$partitions,
    Optional<Alibi_GroupedPerBatch<"batch_offsets">>:$batch_offsets,
    Optional<Alibi_GroupedPerBatch<"key_begins">>:$key_begins,
    Optional<Alibi_GroupedPerBatch<"key_ends">>:$key_ends,
    Optional<Alibi_GroupedSegments<"query_segments">>:$query_segments,
    Optional<Alibi_GroupedSegments<"key_segments">>:$key_segments,
    Optional<Alibi_GroupedWindows>:$windows,
    Optional<Alibi_GroupedTolerances>:$tolerances,
    Optional<Alibi_GroupedSummary>:$summary,
    OptionalAttr<Alibi_Encoding>:$encoding,
    UnitAttr:$causal
  );
  let results = (outs Variadic<Alibi_NormalizeResult>:$normalized);
  let assemblyFormat = [{
    `ins` `(` $query `,` $key `,` $value `:` type($query) `,` type($key) `,`
    type($value) `)`
    `scale` `(` $scale `)` `offsets` `(` $query_offset `,` $key_offset `)`
    (`slopes` `(` $slopes^ `:` type($slopes) `)`)?
    (`partition` `(` $encoding $partitions^ `:` type($partitions) `)`)?
    (`batch_offsets` `(` $batch_offsets^ `:` type($batch_offsets) `)`)?
    (`key_begins` `(` $key_begins^ `:` type($key_begins) `)`)?
    (`key_ends` `(` $key_ends^ `:` type($key_ends) `)`)?
    (`segments` `(` $query_segments^ `,` $key_segments `:`
     type($query_segments) `,` type($key_segments) `)`)?
    (`windows` `(` $windows^ `:` type($windows) `)`)?
    (`tolerances` `(` $tolerances^ `:` type($tolerances) `)`)?
    (`summary` `(` $summary^ `:` type($summary) `)`)?
    (`causal` $causal^)?
    `outs` `(` $out (`,` $lse^)? (`,` $dropped^)? `:` type($out)
    (`,` type($lse)^)? (`,` type($dropped)^)? `)`
    attr-dict (`->` type($normalized)^)?
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return ::mlir::MutableOperandRange(*this, getOutMutable().getOperandNumber(),
                                         getDropped() ? 3 : getLse() ? 2 : 1);
    }
  }];
  let hasVerifier = 1;
}

#endif // ALIBI_IR_ALIBIFUSEDOP_TD
