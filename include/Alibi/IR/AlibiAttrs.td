//===- AlibiAttrs.td - Methods of ALiBi attention ----------*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_ALIBIATTRS_TD
#define ALIBI_IR_ALIBIATTRS_TD

include "Alibi/IR/AlibiDialect.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

// The numbers are those of sampling::Sampler and sampling::Encoding.
def Alibi_Sampler : I32EnumAttr<"Sampler", "distribution of the partitions", [
    I32EnumAttrCase<"Grid", 0, "grid">,
    I32EnumAttrCase<"IntegerGrid", 1, "integer_grid">,
    I32EnumAttrCase<"Cuts", 2, "cuts">,
    I32EnumAttrCase<"Stratified", 3, "stratified">,
    I32EnumAttrCase<"GoldenStratified", 4, "golden_stratified">,
    I32EnumAttrCase<"WeightedGrid", 5, "weighted_grid">,
    I32EnumAttrCase<"FixedGrid", 6, "fixed_grid">]> {
  let cppNamespace = "::alibi";
}

def Alibi_Encoding : I32EnumAttr<"Encoding", "how the words of a partition are read", [
    I32EnumAttrCase<"Grid", 0, "grid">,
    I32EnumAttrCase<"WeightedGrid", 1, "weighted_grid">,
    I32EnumAttrCase<"Counter", 2, "counter">,
    I32EnumAttrCase<"Bits", 3, "bits">]> {
  let cppNamespace = "::alibi";
}

def Alibi_Guarantee : I32EnumAttr<"Guarantee", "what a tolerance bounds", [
    I32EnumAttrCase<"Mass", 0, "mass">,
    I32EnumAttrCase<"MaxNorm", 1, "max_norm">]> {
  let cppNamespace = "::alibi";
}

class Alibi_Attr<string name, string attrMnemonic>
    : AttrDef<Alibi_Dialect, name> {
  let mnemonic = attrMnemonic;
}

def Alibi_ExactAttr : Alibi_Attr<"Exact", "exact"> {
  let summary = "every score is computed, with its bias";
  let description = [{
    The method of `alibi.attention` that visits every key a row may see.

    Example: `#alibi.exact`
  }];
}

def Alibi_SampledAttr : Alibi_Attr<"Sampled", "sampled"> {
  let summary = "the bias as an average of random block-diagonal 0/1 masks";
  let description = [{
    `exp(-m |i - j|)` is replaced by `L^_ij = (1/S) sum_s [i and j share a
    block of partition s]` (arXiv 2605.09472). Partitions depend on the seed,
    the head and the sample alone (stratified ones on S, too): not on the
    lengths, nor on how many heads there are.

    * `samples`: S, the number of partitions, 1 to 2^20.
    * `sampler`, the law of the partitions; with `r = exp(-m)`:
      * `grid`, the paper's: real pitch from Gamma(2, 1/m), uniform shift.
      * `integer_grid`: integer pitch w with probability
        `w r^(w-1) (1-r)^2`, uniform integer shift; all blocks are equal.
      * `cuts`: independent cuts between neighbours, of probability `1 - r`.
      * `stratified`: all S masks together. At every gap systematic sampling
        along the masks, in order of the age of their block, chooses those that
        are cut. Each mask has the law of `cuts`, their average a far smaller
        variance.
      * `golden_stratified`: the same with a golden-ratio sequence instead of
        independent numbers: errors of order 1/S, a small bias of order 1/S.
      * `weighted_grid`: integer pitches and weights fitted to the kernel, evenly
        spaced shifts; nothing is random. Needs constant slopes, at least 2^-24;
        `samples` is at most 4096.
      * `fixed_grid`: pitch 2/m, shift 0, the paper's ablation; biased.

      For the first four the probability that two positions share a block is
      `exp(-m |i - j|)`.
    * `seed`: key of the counter-based generator.
    * `max_length`: the longest sequence to draw for when the program is
      compiled, where slopes are constant; longer ones are drawn at run time.
      It changes no mask. 0: none declared.

    Example: `#alibi.sampled<samples = 32, sampler = grid, seed = 7>`
  }];
  let parameters = (ins
    "int64_t":$samples,
    DefaultValuedParameter<"::alibi::Sampler", "::alibi::Sampler::Grid">:$sampler,
    DefaultValuedParameter<"uint64_t", "0">:$seed,
    DefaultValuedParameter<"int64_t", "0">:$max_length
  );
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

def Alibi_WindowAttr : Alibi_Attr<"Window", "window"> {
  let summary = "keys that are far away are not visited";
  let description = [{
    Keys with `|p_i - j| > W` are left out; the others have their bias. Either
    `distance` gives W (at least 0), or `tolerance` (between 0 and 1) gives
    `W = ceil(ln(1 / tolerance) / m)` per head, so that `exp(-m |i - j|)` is off
    by at most the tolerance: a bound of the bias matrix's max norm, not of what
    the scores make of it. Heads of slope 0 see every key.

    Examples: `#alibi.window<distance = 512>`,
    `#alibi.window<tolerance = 1.000000e-03>`
  }];
  let parameters = (ins
    OptionalParameter<"std::optional<int64_t>">:$distance,
    OptionalParameter<"std::optional<::alibi::Real>">:$tolerance
  );
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

def Alibi_CertifiedAttr : Alibi_Attr<"Certified", "certified"> {
  let summary = "keys that provably weigh too little are skipped";
  let description = [{
    Blocks of keys are skipped where, for every row, what was skipped adds up to
    at most `tolerance` (between 0 and 1) of the row's softmax mass, whatever the
    inputs: a block's keys cannot score more than their centre, radius and norm
    allow (`alibi.summarize`), and farther ones lose to the bias. Outputs are off
    by at most `2 tolerance max|value|`, and the log-sum-exp is low by at most
    `-ln(1 - tolerance)`, beside rounding. Values of skipped keys are not read:
    one that is not finite is then not seen. docs/Certified.md has the proof.

    A lowering may skip less; one that computes everything is right. The promise is
    for scores that the kernel computes without overflow: with `vdpbf16ps` the sum of
    products before the scale stays below 3e38.

    Example: `#alibi.certified<tolerance = 1.000000e-03>`
  }];
  let parameters = (ins "::alibi::Real":$tolerance);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

def Alibi_AutoAttr : Alibi_Attr<"Auto", "auto"> {
  let summary = "the cheapest method that keeps a tolerance";
  let description = [{
    Per head the cheapest method that keeps the tolerance (between 0 and 1);
    `alibi-plan` chooses. What the tolerance bounds is the `guarantee`:

    * `mass`: the share of a row's softmax mass that is dropped or misplaced,
      for every input: `exact` or `certified`.
    * `max_norm`: the error of `exp(-m |i - j|)`, as `window` and `sampled`
      promise it: `exact` or `window`.

    Examples: `#alibi.auto<tolerance = 1.000000e-03>`,
    `#alibi.auto<tolerance = 1.000000e-03, guarantee = max_norm>`
  }];
  let parameters = (ins
    "::alibi::Real":$tolerance,
    DefaultValuedParameter<"::alibi::Guarantee", "::alibi::Guarantee::Mass">:$guarantee
  );
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

def Alibi_PerHeadAttr : Alibi_Attr<"PerHead", "per_head"> {
  let summary = "a method for every head";
  let description = [{
    One method per query head, none of them `per_head` itself.

    Example: `#alibi.per_head<[#alibi.exact, #alibi.window<distance = 64>]>`
  }];
  let parameters = (ins ArrayRefParameter<"::mlir::Attribute">:$methods);
  let assemblyFormat = "`<` `[` $methods `]` `>`";
  let genVerifyDecl = 1;
}

def Alibi_CertificateAttr : Alibi_Attr<"Certificate", "certificate"> {
  let summary = "what the masks of one head turned out to be";
  let description = [{
    Realised numbers of one draw, not bounds, of the square matrices over the
    positions 0 .. length - 1: queries that stand elsewhere (before the first
    key, behind the last) are not covered. L is `exp(-m |i - j|)`, L^ the (weighted) average of the masks.

    * `max_norm`: `max_ij |L^_ij - L_ij|`; no larger for shorter sequences.
    * `row_error`: `max_i ||L^_i - L_i||_1 / ||L_i||_1` over all keys (over j <= i
      if causal). For |scores| <= c and |values| <= V, and no key left out as
      padding, an output is off by at most `2 V e^(2c)` times this.
    * `largest_block`: positions of the largest block.
    * `score_entries`: what the masks compute, each on its own;
      `union_entries`: pairs that at least one mask computes.
    * `spectral_norm`: `||L^ - L||_2` of the symmetric matrices as Lanczos's
      iteration found it, from below; `spectral_residual`: there is an eigenvalue
      that near.

    The discardable attribute `alibi.certificates` holds an array of them.

    Example: `#alibi.certificate<length = 4096, max_norm = 3.100000e-02,
    row_error = 5.200000e-02, largest_block = 88, score_entries = 1056112,
    union_entries = 243219>`
  }];
  let parameters = (ins
    "int64_t":$length,
    "::alibi::Real":$max_norm,
    "::alibi::Real":$row_error,
    "int64_t":$largest_block,
    "int64_t":$score_entries,
    "int64_t":$union_entries,
    OptionalParameter<"std::optional<::alibi::Real>">:$spectral_norm,
    OptionalParameter<"std::optional<::alibi::Real>">:$spectral_residual
  );
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

def Alibi_MethodAttr
    : AnyAttrOf<[Alibi_ExactAttr, Alibi_SampledAttr, Alibi_WindowAttr,
                 Alibi_CertifiedAttr, Alibi_AutoAttr, Alibi_PerHeadAttr],
                "a method of ALiBi attention (#alibi.exact, sampled, window, "
                "certified, auto or per_head)"> {
  let storageType = "::mlir::Attribute";
  let returnType = "::mlir::Attribute";
  let convertFromStorage = "$_self";
  let constBuilderCall = "$0";
}

#endif // ALIBI_IR_ALIBIATTRS_TD
