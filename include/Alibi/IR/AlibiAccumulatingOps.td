//===- AlibiAccumulatingOps.td - Online-softmax ops --------*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_ALIBIACCUMULATINGOPS_TD
#define ALIBI_IR_ALIBIACCUMULATINGOPS_TD

include "Alibi/IR/AlibiOpBase.td"

// Ops that accumulate into (acc, max, sum). Accumulators are found by their
// operand number, so that optional operands come last.
class Alibi_AccumulatingOp<string opMnemonic, list<Trait> traits = []>
    : Alibi_DestinationOp<opMnemonic, !listconcat(traits, [
        AttrSizedOperandSegments, SameVariadicResultSize,
        DeclareOpInterfaceMethods<InferTypeOpInterface>])> {
  let results = (outs
    Optional<Alibi_AccResult>:$acc_result,
    Optional<Alibi_RowsResult<"max">>:$max_result,
    Optional<Alibi_RowsResult<"sum">>:$sum_result
  );
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return ::mlir::MutableOperandRange(
          *this, getAccMutable().getOperandNumber(), 3);
    }
  }];
  let hasVerifier = 1;
}

def Alibi_BlockAttentionOp : Alibi_AccumulatingOp<"block_attention"> {
  let summary = "regular attention inside the blocks of sampled partitions";
  let description = [{
    Unbiased attention restricted to block-diagonal masks, accumulated in the
    form of an online softmax. With `p_i = i + query_offset + batch_offsets[b]`
    and `p'_j = j + key_offset` (the positions of the rows of the operands), per
    batch entry, key-value head `hk`, group member `g` and query `i`:

    ```
    x_ij   = scale * sum_d query[b, hk, g, i, d] * key[b, hk, j, d]
    C_ij   = #{ s : p_i and p'_j share a block of partition (s, hk, g) }
    max'_i = max(max_i, max_{j : C_ij > 0} x_ij)
    sum'_i = sum_i exp(max_i - max'_i) + sum_j C_ij exp(x_ij - max'_i)
    acc'_i = acc_i exp(max_i - max'_i) + sum_j C_ij exp(x_ij - max'_i) value[b, hk, j, :]
    ```

    With `causal`, keys with `p'_j > p_i` are left out; so are, where given,
    keys with `p'_j < key_begins[b]` or `p'_j >= key_ends[b]`.

    With `segments(qs, ks)` the rows are packed sequences, and the offsets are
    those of the rows of the operands: `i + query_offset` is in the segment t
    with `qs[t] <= i + query_offset < qs[t+1]`, sees the keys with `ks[t] <= j +
    key_offset < ks[t+1]` alone, and positions count from the start of the
    segment: `p_i = i + query_offset - qs[t+1] + ks[t+1] - ks[t]`, `p'_j = j +
    key_offset - ks[t]`. A row in no segment sees no key.

    The sample is a
    reduction dimension of the op: every mask of a row updates one accumulator.
    The identity of the accumulation is acc = 0, max = -inf, sum = 0. Blocks
    are as `alibi.partition` defines them, by the encoding of `partitions`; with
    `weighted_grid` a partition counts as often in C_ij as its weight says, and
    `max` may be another reference that keeps (max, sum) and acc consistent. The
    work is proportional to `sum_ij C_ij`, never to N * M (and, with `counter`
    and `bits`, to finding the blocks, once per row and partition; a `counter`
    is followed from the row's position to the keys, however far they are).

    With `coalesced` every x_ij is computed once, and its exponential multiplied
    by C_ij (with `weighted_grid` by the sum of the weights of the masks that
    join the pair). The results are the same to rounding; the work is
    proportional to `#{ ij : C_ij > 0 }`, the union of the blocks, and to finding
    the blocks, once per row and partition. Ops over parts of the samples or of
    the keys coalesce what is theirs.

    `query [B, Hk, G, N, D]`, `key [B, Hk, M, D]`, `value [B, Hk, M, Dv]` of
    one type, f32, f16 or bf16,
    `partitions` `[S, Hk, G, W]` or `[S, B, Hk, G, W]` i64, `scale` f32, offsets
    index (positions), `batch_offsets`, `key_begins`, `key_ends` `[B]` i64,
    `query_segments`, `key_segments` `[K + 1]` i64, not falling,
    `acc [B, Hk, G, N, Dv]`, `max`, `sum` `[B, Hk, G, N]` f32. The type of `sum`
    is written where it is not that of `max`.

    On memrefs, of any strided layout, the op has no results: it reads the inputs
    and updates `acc`, `max` and `sum`, whose memory no other operand shares.

    Constraints:

    * C1: `key` has the batch size, heads and depth of `query`.
    * C2: `value` has the batch size, the heads and the length of `key`.
    * C3: `acc` is `[B, Hk, G, N, Dv]`.
    * C4: `max` and `sum` are `[B, Hk, G, N]`.
    * C5: `partitions` is `[S, Hk, G, W]` or `[S, B, Hk, G, W]`;
      `batch_offsets`, `key_begins`, `key_ends` are `[B]`.
    * C6: `key` and `value` have the element type of `query`.
    * C7: W is static and that of the encoding: 2 for `grid` and `counter`, 3
      for `weighted_grid`; any size, static or not, for `bits`.
    * C8: `query_segments` and `key_segments` are of one size, at least one
      number long, and both are given, without `batch_offsets`, `key_begins`
      and `key_ends`, or neither.
    * C9: tensors and memrefs are not mixed; results are of the types of `acc`,
      `max` and `sum`, and there are none with memrefs.

    Example:

    ```mlir
    %acc1, %max1, %sum1 = alibi.block_attention
        ins(%query, %key, %value : tensor<1x2x4x?x64xf32>, tensor<1x2x?x64xf32>,
            tensor<1x2x?x64xf32>)
        partition(grid %partitions : tensor<32x2x4x2xi64>) scale(%scale)
        offsets(%query_offset, %key_offset) causal
        outs(%acc, %max, %sum : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
    ```
  }];
  let arguments = (ins
    Alibi_GroupedQuery:$query,
    Alibi_GroupedKey:$key,
    Alibi_GroupedValue:$value,
    Alibi_GroupedTable:$partitions,
    F32:$scale,
    Index:$query_offset,
    Index:$key_offset,
    Alibi_Acc:$acc,
    Alibi_Rows<"max">:$max,
    Alibi_Rows<"sum">:$sum,
    Optional<Alibi_GroupedPerBatch<"batch_offsets">>:$batch_offsets,
    Optional<Alibi_GroupedPerBatch<"key_begins">>:$key_begins,
    Optional<Alibi_GroupedPerBatch<"key_ends">>:$key_ends,
    Optional<Alibi_GroupedSegments<"query_segments">>:$query_segments,
    Optional<Alibi_GroupedSegments<"key_segments">>:$key_segments,
    Alibi_Encoding:$encoding,
    UnitAttr:$causal,
    UnitAttr:$coalesced
  );
  let assemblyFormat = [{
    `ins` `(` $query `,` $key `,` $value `:` type($query) `,` type($key) `,`
    type($value) `)`
    `partition` `(` $encoding $partitions `:` type($partitions) `)`
    `scale` `(` $scale `)` `offsets` `(` $query_offset `,` $key_offset `)`
    (`batch_offsets` `(` $batch_offsets^ `:` type($batch_offsets) `)`)?
    (`key_begins` `(` $key_begins^ `:` type($key_begins) `)`)?
    (`key_ends` `(` $key_ends^ `:` type($key_ends) `)`)?
    (`segments` `(` $query_segments^ `,` $key_segments `:`
     type($query_segments) `,` type($key_segments) `)`)?
    (`causal` $causal^)? (`coalesced` $coalesced^)?
    `outs` `(` $acc `,` $max `,` $sum `:` type($acc) `,`
     custom<RowTypes>(type($max), type($sum)) `)`
    attr-dict
  }];
}

def Alibi_OnlineAttentionOp : Alibi_AccumulatingOp<"online_attention"> {
  let summary = "attention with the linear bias, accumulated";
  let description = [{
    Attention with the ALiBi bias in the form of an online softmax. With
    `p_i = i + query_offset + batch_offsets[b]`, `p'_j = j + key_offset`:

    ```
    x_ij   = scale * sum_d query[b, hk, g, i, d] * key[b, hk, j, d]
                   - slopes[hk, g] * |p_i - p'_j|    (or slopes[b, hk, g])
    max'_i = max(max_i, max_j x_ij)
    sum'_i = sum_i exp(max_i - max'_i) + sum_j exp(x_ij - max'_i)
    acc'_i = acc_i exp(max_i - max'_i) + sum_j exp(x_ij - max'_i) value[b, hk, j, :]
    ```

    With `causal`, keys with `p'_j > p_i` are left out; so are, where given,
    keys with `p'_j < key_begins[b]` or `p'_j >= key_ends[b]`.

    With `segments(qs, ks)` the rows are packed sequences, and the offsets are
    those of the rows of the operands: `i + query_offset` is in the segment t
    with `qs[t] <= i + query_offset < qs[t+1]`, sees the keys with `ks[t] <= j +
    key_offset < ks[t+1]` alone, and positions count from the start of the
    segment: `p_i = i + query_offset - qs[t+1] + ks[t+1] - ks[t]`, `p'_j = j +
    key_offset - ks[t]`. A row in no segment sees no key.

    With `windows`, keys with `|p_i - p'_j| > windows[hk, g]` (or `windows[b, hk,
    g]`) are left out, too.

    The identity of the accumulation is acc = 0, max = -inf, sum = 0.

    With `fallback(S)` the op only fills rows that are still empty: a row whose
    `sum` is not 0, or that may see the key at its own position, is left as it
    is, and in the others every term counts S times, as if S masks had let all
    keys pass. It follows `alibi.block_attention` over S partitions of the same
    keys.

    `query [B, Hk, G, N, D]`, `key [B, Hk, M, D]`, `value [B, Hk, M, Dv]` of
    one type, f32, f16 or bf16,
    `slopes [Hk, G]` or `[B, Hk, G]` f32, `windows` of the same sizes, i64, not
    negative, `scale` f32, offsets index
    (positions), `batch_offsets`, `key_begins`, `key_ends` `[B]` i64,
    `query_segments`, `key_segments` `[K + 1]` i64, not falling,
    `acc [B, Hk, G, N, Dv]`, `max`, `sum` `[B, Hk, G, N]` f32. The type of `sum`
    is written where it is not that of `max`.

    On memrefs, of any strided layout, the op has no results: it reads the inputs
    and updates `acc`, `max` and `sum`, whose memory no other operand shares.

    Constraints:

    * C1: `key` has the batch size, heads and depth of `query`.
    * C2: `value` has the batch size, the heads and the length of `key`.
    * C3: `acc` is `[B, Hk, G, N, Dv]`.
    * C4: `max` and `sum` are `[B, Hk, G, N]`.
    * C5: `slopes` and `windows` are `[Hk, G]` or `[B, Hk, G]`; `batch_offsets`, `key_begins`,
      `key_ends` are `[B]`.
    * C6: `fallback` is at least 1.
    * C7: `key` and `value` have the element type of `query`.
    * C8: `query_segments` and `key_segments` are of one size, at least one
      number long, and both are given, without `batch_offsets`, `key_begins`
      and `key_ends`, or neither.
    * C9: tensors and memrefs are not mixed; results are of the types of `acc`,
      `max` and `sum`, and there are none with memrefs.

    Example:

    ```mlir
    %acc1, %max1, %sum1 = alibi.online_attention
        ins(%query, %key, %value : tensor<1x2x4x?x64xf32>, tensor<1x2x?x64xf32>,
            tensor<1x2x?x64xf32>)
        slopes(%slopes : tensor<2x4xf32>) scale(%scale)
        offsets(%query_offset, %key_offset) causal
        outs(%acc, %max, %sum : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
    ```
  }];
  let arguments = (ins
    Alibi_GroupedQuery:$query,
    Alibi_GroupedKey:$key,
    Alibi_GroupedValue:$value,
    Alibi_GroupedSlopes:$slopes,
    F32:$scale,
    Index:$query_offset,
    Index:$key_offset,
    Alibi_Acc:$acc,
    Alibi_Rows<"max">:$max,
    Alibi_Rows<"sum">:$sum,
    Optional<Alibi_GroupedPerBatch<"batch_offsets">>:$batch_offsets,
    Optional<Alibi_GroupedPerBatch<"key_begins">>:$key_begins,
    Optional<Alibi_GroupedPerBatch<"key_ends">>:$key_ends,
    Optional<Alibi_GroupedSegments<"query_segments">>:$query_segments,
    Optional<Alibi_GroupedSegments<"key_segments">>:$key_segments,
    Optional<Alibi_GroupedWindows>:$windows,
    UnitAttr:$causal,
    OptionalAttr<I64Attr>:$fallback
  );
  let assemblyFormat = [{
    `ins` `(` $query `,` $key `,` $value `:` type($query) `,` type($key) `,`
    type($value) `)`
    `slopes` `(` $slopes `:` type($slopes) `)`
    `scale` `(` $scale `)` `offsets` `(` $query_offset `,` $key_offset `)`
    (`batch_offsets` `(` $batch_offsets^ `:` type($batch_offsets) `)`)?
    (`key_begins` `(` $key_begins^ `:` type($key_begins) `)`)?
    (`key_ends` `(` $key_ends^ `:` type($key_ends) `)`)?
    (`segments` `(` $query_segments^ `,` $key_segments `:`
     type($query_segments) `,` type($key_segments) `)`)?
    (`windows` `(` $windows^ `:` type($windows) `)`)?
    (`causal` $causal^)? (`fallback` `(` $fallback^ `)`)?
    `outs` `(` $acc `,` $max `,` $sum `:` type($acc) `,`
     custom<RowTypes>(type($max), type($sum)) `)`
    attr-dict
  }];
}

#endif // ALIBI_IR_ALIBIACCUMULATINGOPS_TD
