//===- AlibiOps.td - Ops of the alibi dialect --------------*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_ALIBIOPS_TD
#define ALIBI_IR_ALIBIOPS_TD

include "Alibi/IR/AlibiAccumulatingOps.td"
include "Alibi/IR/AlibiFusedOp.td"
include "Alibi/IR/AlibiKernelAttrs.td"

//===----------------------------------------------------------------------===//
// What is wanted
//===----------------------------------------------------------------------===//

def Alibi_AttentionOp : Alibi_TensorOp<"attention", [
    AttrSizedOperandSegments,
    DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface, ["reifyResultShapes"]>]> {
  let summary = "attention with linear biases";
  let description = [{
    For batch entry `b`, query head `h`, its key-value head `hk = h floordiv
    (H / Hk)`, query `i` at position `p_i` and key `j` at position `j`:

    ```
    s_ij  = scale * sum_d query[b, h, i, d] * key[b, hk, j, d]
                  - slopes[h] * |p_i - j|           (or slopes[b, h])
    lse_i = log sum_j exp(s_ij)                            (natural logarithm)
    out_i = sum_j exp(s_ij - lse_i) * value[b, hk, j, :]
    ```

    The sums run over all `j` in `0 .. M-1`; over those with `j >= key_starts[b]`
    where starts are given (left padding), with `j < key_lengths[b]` where
    lengths are given (right padding, or a cache of capacity M), and with
    `j <= p_i` if `causal`. A row without any such key gives 0 in `out` and -inf
    in `lse`.

    Alignment: `p_i = i + query_offset[b]` where offsets are given; otherwise the
    last query stands at the last key, `p_i = i + L_b - N` with `L_b =
    key_lengths[b]` where lengths are given, else `L_b = M`. Starts move nothing.
    Packed sequences: with `query_segments` and `key_segments`, queries
    `query_segments[t] .. query_segments[t+1] - 1` and keys `key_segments[t] ..
    key_segments[t+1] - 1` of every batch entry are sequence t, and attention is
    that of each sequence alone: positions count from its first key, its last
    query stands at its last key. Rows in no sequence see no key.

    `scale` is `1 / sqrt(D)` unless given. The formula is that of Press, Smith
    and Lewis, ICLR 2022; without `causal` the bias is its symmetric form.

    `method` says how `out` and `lse` are computed: `#alibi.exact` by the
    formula; `#alibi.window<...>` without the keys that are far away;
    `#alibi.certified<...>` without keys that provably weigh less than a
    tolerance; `#alibi.auto<...>` and `#alibi.per_head<...>` by one of these for
    every head; `#alibi.sampled<...>` with `exp(-m |p_i - j|)` replaced by an
    average of S block-diagonal 0/1 masks (arXiv 2605.09472), numerators and
    denominators summed over the masks before dividing. Rows that may not see a
    key at their own position (there is none at `p_i`, or it is padding) can be
    left without a key by all masks; those are computed exactly.

    `dropped`, beside `lse`, is for each row a bound on the share of its softmax
    mass that was left out: 0 for exact heads, at most the tolerance (and one
    rounding) for certified ones. `key_summary` is what `alibi.summarize` says of
    `key` with the same lengths and starts, for certified methods: kept beside a
    cache of keys it spares reading them all for every new query. It is computed
    where it is not given, and not used by other methods.

    Numbers that are not finite act on the rows that see them, and on no other:
    NaN in a row's query, or in a key or value that the row sees, makes the row
    NaN (`lse` is not touched by values); a score of -inf weighs nothing; a score
    of +inf makes the row NaN; an infinite value makes its channel infinite or
    NaN.

    `first_head`, at least 0, is for who computes a slice of the heads: sampled
    masks of head h are those of head `first_head + h`.

    Shapes and types, where `B, N, M >= 0` and `H, Hk, D, Dv >= 1`:
    `query [B, H, N, D]`, `key [B, Hk, M, D]`, `value [B, Hk, M, Dv]`,
    `slopes [H]` or `[B, H]` (per position, not negative; positive for sampled
    methods), `key_lengths`, `key_starts`, `query_offset` `[B]` i64, any value,
    `query_segments`, `key_segments` `[K + 1]` i64, not falling,
    `key_summary [B, Hk, T, D + 2]` with `T = ceil(M / 64)`, `out [B, H, N, Dv]`,
    optional `lse [B, H, N]`, optional `dropped [B, H, N]`. `query`, `key`, `value` and
    `out` are of one type, f32, f16 or bf16; slopes, summary, lse and dropped are f32. Scores,
    weights and sums are f32 whatever the type, but for weights of 16-bit values,
    which may be rounded to their type to be multiplied; `out` is rounded once. Sizes
    may be dynamic.

    Constraints:

    * C1: `key` has the batch size of `query`, and its depth D.
    * C2: `value` has the batch size, the heads and the length of `key`.
    * C3: H is a multiple of Hk.
    * C4: `slopes` is `[H]` or `[B, H]`; `key_lengths`, `key_starts` and
      `query_offset` are `[B]`.
    * C5: `out` is `[B, H, N, Dv]`.
    * C6: `lse` and `dropped`, where asked for, are `[B, H, N]`.
    * C7: `scale` is finite.
    * C8: H, Hk, D and Dv are not 0.
    * C9: `key`, `value` and `out` have the element type of `query`.
    * C10: `#alibi.per_head` has one method for each of the H heads.
    * C11: `query_segments` and `key_segments` are of one type, at least one
      number long, and both are given, without `key_lengths`, `key_starts` and
      `query_offset`, or neither.
    * C12: `key_summary` is `[B, Hk, T, D + 2]`.
    * C13: `dropped` is not asked for where a head's method bounds no mass:
      `sampled`, `window`, `auto` with the guarantee `max_norm`.
    * C14: `first_head` is 0 to 2^31 - 1.

    Example:

    ```mlir
    %out, %lse = alibi.attention %query, %key, %value, %slopes causal
        scale(1.250000e-01) method(#alibi.sampled<samples = 32, seed = 7>)
        : (tensor<1x8x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>,
           tensor<8xf32>) -> (tensor<1x8x?x64xf32>, tensor<1x8x?xf32>)
    ```
  }];
  let arguments = (ins
    Alibi_Query:$query,
    Alibi_Key:$key,
    Alibi_Value:$value,
    Alibi_Slopes:$slopes,
    Optional<Alibi_PerBatch<"key_lengths">>:$key_lengths,
    Optional<Alibi_PerBatch<"key_starts">>:$key_starts,
    Optional<Alibi_PerBatch<"query_offset">>:$query_offset,
    Optional<Alibi_Segments<"query_segments">>:$query_segments,
    Optional<Alibi_Segments<"key_segments">>:$key_segments,
    Optional<Alibi_Summary>:$key_summary,
    UnitAttr:$causal,
    OptionalAttr<F32Attr>:$scale,
    DefaultValuedAttr<Alibi_MethodAttr,
                      "::alibi::ExactAttr::get($_builder.getContext())">:$method,
    DefaultValuedAttr<I64Attr, "0">:$first_head
  );
  let results = (outs
    Alibi_Out:$out,
    Variadic<Alibi_RowResult>:$rows
  );
  let extraClassDeclaration = [{
    /// The second result, if any, and the third.
    ::mlir::Value getLse() {
      return getRows().empty() ? ::mlir::Value() : getRows()[0];
    }
    ::mlir::Value getDropped() {
      return getRows().size() < 2 ? ::mlir::Value() : getRows()[1];
    }
    /// The method of a head, none of them `per_head`.
    ::mlir::Attribute getMethodOf(int64_t head);
    /// The methods in use: those of the heads, or the only one.
    ::llvm::SmallVector<::mlir::Attribute> getMethods();
  }];
  let assemblyFormat = [{
    $query `,` $key `,` $value `,` $slopes
    (`key_lengths` `(` $key_lengths^ `)`)? (`key_starts` `(` $key_starts^ `)`)?
    (`query_offset` `(` $query_offset^ `)`)?
    (`segments` `(` $query_segments^ `,` $key_segments `)`)?
    (`key_summary` `(` $key_summary^ `)`)? (`causal` $causal^)?
    (`scale` `(` $scale^ `)`)? (`method` `(` $method^ `)`)?
    (`first_head` `(` $first_head^ `)`)?
    attr-dict `:` functional-type(operands, results)
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// How it is computed
//===----------------------------------------------------------------------===//

def Alibi_SummarizeOp : Alibi_DestinationOp<"summarize", [
    AttrSizedOperandSegments]> {
  let summary = "centre, radius and norm of the keys, block by block";
  let description = [{
    Block t holds the keys `64 t .. 64 t + 63` (the last one fewer), of them those
    with `key_begins[b] <= j < key_ends[b]` where given. With `K` the set of them:

    ```
    c    = (1/|K|) sum_{j in K} key[b, hk, j, :]                      (rounded)
    summary[b, hk, t, 0 .. D-1] = c
    summary[b, hk, t, D]        = max_{j in K} |key[b, hk, j, :] - c|
    summary[b, hk, t, D + 1]    = max_{j in K} |key[b, hk, j, :]|
    ```

    The last two are rounded up, +inf where a key is not finite, and all are 0
    where K is empty. They bound every score of the block: `q . k_j <= q . c +
    |q| radius` and `q . k_j <= |q| norm`.

    With `first`, the blocks before the one of key `first` stay as they are in
    `summary`: what is to be done when keys are appended.

    `key [B, Hk, M, D]` f32, f16 or bf16, `summary [B, Hk, T, D + 2]` f32 with
    `T = ceil(M / 64)`, `key_begins`, `key_ends` `[B]` i64, `first` index, not
    negative. On memrefs, of any strided layout, the op has no result and writes
    `summary`.

    Constraints:

    * C1: `summary` is `[B, Hk, T, D + 2]`; the result has its type.
    * C2: `key_begins` and `key_ends` are `[B]`.
    * C3: tensors and memrefs are not mixed; with memrefs there is no result.

    Example:

    ```mlir
    %s = alibi.summarize ins(%key : tensor<1x2x4096x64xf32>)
        outs(%empty : tensor<1x2x64x66xf32>) -> tensor<1x2x64x66xf32>
    ```
  }];
  let arguments = (ins
    Alibi_GroupedKey:$key,
    Alibi_GroupedSummary:$summary,
    Optional<Index>:$first,
    Optional<Alibi_GroupedPerBatch<"key_begins">>:$key_begins,
    Optional<Alibi_GroupedPerBatch<"key_ends">>:$key_ends
  );
  let results = (outs Optional<Alibi_F32Tensor<"summary", "[B, Hk, T, D + 2]", [4]>>:$result);
  let assemblyFormat = [{
    `ins` `(` $key `:` type($key) `)` (`first` `(` $first^ `)`)?
    (`key_begins` `(` $key_begins^ `:` type($key_begins) `)`)?
    (`key_ends` `(` $key_ends^ `:` type($key_ends) `)`)?
    `outs` `(` $summary `:` type($summary) `)` attr-dict (`->` type($result)^)?
  }];
  let extraClassDeclaration = [{
    /// Keys of a block.
    static constexpr int64_t kBlock = 64;

    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return ::mlir::MutableOperandRange(getSummaryMutable());
    }
  }];
  let hasVerifier = 1;
}

def Alibi_PartitionOp : Alibi_TensorOp<"partition", [
    DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface, ["reifyResultShapes"]>]> {
  let summary = "draws S partitions of the positions per head";
  let description = [{
    A partition cuts the positions into contiguous blocks. It is W words, read as
    the encoding of the method's sampler says:

    * `grid` (samplers `grid`, `integer_grid`, `fixed_grid`), W = 2: pitch and
      shift in units of 2^-24 positions, `pitch >= 1`, `0 <= shift < pitch`. The
      cut before block `k` lies at `shift + k pitch` for every integer k:
      position `p` is in block `floor((2^24 p - shift) / pitch)`, in exact
      integer arithmetic.
    * `weighted_grid`, W = 3: pitch, shift, and the weight of the mask in units of
      2^-40; L^ is `(1/S) sum_s weight_s [p and p' share a block]`.
    * `counter` (`cuts`), W = 2: a probability in units of 2^-64 (unsigned) and
      the key of a stream of random numbers. There is a cut before position p
      where number p of the stream is below the probability: Philox-4x32-10 with
      that key and the counter `(p >> 1, 0, 0, 0)` gives two 64-bit numbers, the
      even position's and the odd one's.
    * `bits` (`stratified`, `golden_stratified`), W = ceil(length / 64): bit
      `p % 64` of word `p / 64` says that there is a cut before position p. The
      first bit is set. Positions outside 0 .. 64 W - 1 share no block with any.

    All but `bits` serve any length, and negative positions too; a draw of
    `bits` is the beginning of every longer draw.

    The distribution is that of the sampler, see `#alibi.sampled`. A draw depends
    on (seed, first_head + h, s) and the slope alone, stratified ones on S too: Philox with
    the seed as its key, and integer logarithms, so that every target draws the
    same partitions.

    `slopes [H]` f32, positive and finite, `length` index; result `[S, H, W]`
    i64. With `slopes [B, H]` it is `[S, B, H, W]`: every batch entry has the same
    random numbers and its own slopes.

    Constraints:

    * C1: `partitions` is S, then the sizes of `slopes`, then W, S static and
      equal to the method's `samples`; W is that of the encoding, for `bits`
      dynamic.
    * C2: `length` is given where the encoding is `bits`, and only there.
    * C3: `first_head` is 0 to 2^31 - 1.

    Example:

    ```mlir
    %partitions = alibi.partition %slopes
        method(<samples = 32, sampler = integer_grid, seed = 7>)
        : tensor<8xf32> -> tensor<32x8x2xi64>
    %stratified = alibi.partition %slopes length(%length)
        method(<samples = 32, sampler = stratified, seed = 7>)
        : tensor<8xf32> -> tensor<32x8x?xi64>
    ```
  }];
  let arguments = (ins Alibi_Slopes:$slopes, Optional<Index>:$length,
                       Alibi_SampledAttr:$method,
                       DefaultValuedAttr<I64Attr, "0">:$first_head);
  let results = (outs Alibi_Table:$partitions);
  let assemblyFormat = [{
    $slopes (`length` `(` $length^ `)`)? `method` `(` $method `)`
    (`first_head` `(` $first_head^ `)`)? attr-dict
    `:` type($slopes) `->` type($partitions)
  }];
  let hasVerifier = 1;
}

def Alibi_NormalizeOp : Alibi_DestinationOp<"normalize", [
    DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>]> {
  let summary = "ends an online softmax";
  let description = [{
    Turns accumulators into attention's results, S = `samples`:

    ```
    out_i = acc_i / sum_i                       0    where sum_i = 0
    lse_i = max_i + log(sum_i) - log(S)         -inf where sum_i = 0
    ```

    S is the number of masks whose terms were summed into the accumulators (1
    for exact attention): the sums over the samples are divided here, after
    they are complete. Averaging normalised outputs instead would be biased.

    `acc [B, Hk, G, N, Dv]`, `max`, `sum`, `lse` `[B, Hk, G, N]` f32,
    `out [B, Hk, G, N, Dv]` f32, f16 or bf16. The type of `sum` is written where
    it is not that of `max`.

    What `out` and `lse` held before is not read. On memrefs, of any strided
    layout, the op has no results: it reads the accumulators and writes `out` and
    `lse`, whose memory no other operand shares.

    Constraints:

    * C1: `max` and `sum` are `[B, Hk, G, N]` of `acc`.
    * C2: `out` has the sizes of `acc`, and its result its type.
    * C3: `lse` has the sizes of `max`, and its result its type.
    * C4: `samples` is at least 1.
    * C5: tensors and memrefs are not mixed; with memrefs there are no results.

    Example:

    ```mlir
    %o, %l = alibi.normalize
        ins(%acc, %max, %sum : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
        samples(32) outs(%out, %lse : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
        -> tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>
    alibi.normalize
        ins(%acc, %max, %sum : memref<1x2x4x?x64xf32>, memref<1x2x4x?xf32>)
        samples(32) outs(%out : memref<1x2x4x?x64xf16>)
    ```
  }];
  let arguments = (ins
    Alibi_Acc:$acc,
    Alibi_Rows<"max">:$max,
    Alibi_Rows<"sum">:$sum,
    Alibi_GroupedOut:$out,
    Optional<Alibi_Rows<"lse">>:$lse,
    I64Attr:$samples
  );
  let results = (outs Variadic<Alibi_NormalizeResult>:$normalized);
  let assemblyFormat = [{
    `ins` `(` $acc `,` $max `,` $sum `:` type($acc) `,`
     custom<RowTypes>(type($max), type($sum)) `)`
    `samples` `(` $samples `)`
    `outs` `(` $out (`,` $lse^)? `:` type($out) (`,` type($lse)^)? `)`
    attr-dict (`->` type($normalized)^)?
  }];
  let extraClassDeclaration = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return ::mlir::MutableOperandRange(*this, getOutMutable().getOperandNumber(),
                                         getLse() ? 2 : 1);
    }
    /// Null where there is none.
    ::mlir::Value getOutResult() {
      return getNumResults() > 0 ? getResult(0) : nullptr;
    }
    ::mlir::Value getLseResult() {
      return getNumResults() > 1 ? getResult(1) : nullptr;
    }
  }];
  let hasVerifier = 1;
}

def Alibi_MergeOp : Alibi_TensorOp<"merge", [
    SameVariadicOperandSize,
    DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface, ["reifyResultShapes"]>]> {
  let summary = "merges the results of several attention kernels";
  let description = [{
    Kernels that return `(out, lse)` and no accumulators, over other keys of the
    same queries or over other masks, are merged as if one had summed them. With
    K pairs and S = `samples`:

    ```
    w_k = exp(lse_k)                        per batch entry, head and query
    out = sum_k w_k out_k / sum_k w_k       0    where every w_k is 0
    lse = log(sum_k w_k) - log(S)           -inf where every w_k is 0
    ```

    A pair whose lse is -inf does not count, whatever its `out` (but NaN there is
    NaN in the result). `samples` is 1 where the pairs split the keys, and the
    number of masks where each pair is regular attention under one mask (the
    estimator of arXiv 2605.09472: numerators and denominators are summed).

    `outs`: K tensors `[B, H, N, Dv]` of one type, f32, f16 or bf16; `lses`: K
    tensors `[B, H, N]` f32; K is at least 1. Results: `out [B, H, N, Dv]` of the
    type of `outs`, optional `lse [B, H, N]` f32. Weights and sums are f32.

    Constraints:

    * C1: all `outs`, and `out`, have one shape and one element type.
    * C2: all `lses`, and `lse`, have the sizes of `outs` without the last.
    * C3: there is at least one pair.
    * C4: `samples` is at least 1.

    Example:

    ```mlir
    %out, %lse = alibi.merge outs(%a, %b : tensor<1x8x?x64xf16>, tensor<1x8x?x64xf16>)
        lses(%c, %d : tensor<1x8x?xf32>, tensor<1x8x?xf32>) samples(1)
        -> tensor<1x8x?x64xf16>, tensor<1x8x?xf32>
    ```
  }];
  let arguments = (ins
    Variadic<Alibi_Out>:$outs,
    Variadic<Alibi_LSE>:$lses,
    I64Attr:$samples
  );
  let results = (outs Alibi_Out:$out, Optional<Alibi_LSE>:$lse);
  let assemblyFormat = [{
    `outs` `(` $outs `:` type($outs) `)` `lses` `(` $lses `:` type($lses) `)`
    `samples` `(` $samples `)` attr-dict
    `->` type($out) (`,` type($lse)^)?
  }];
  let hasVerifier = 1;
}

#endif // ALIBI_IR_ALIBIOPS_TD
