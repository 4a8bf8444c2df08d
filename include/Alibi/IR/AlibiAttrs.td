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

def Alibi_Sampler : I32EnumAttr<"Sampler", "distribution of the partitions", [
    I32EnumAttrCase<"Grid", 0, "grid">,
    I32EnumAttrCase<"IntegerGrid", 1, "integer_grid">]> {
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
    the head and the sample alone: not on the lengths, nor on how many samples
    or heads there are.

    * `samples`: S, the number of partitions, 1 to 2^20.
    * `sampler`: `grid` (the paper's: pitch from Gamma(2, 1/m), uniform shift)
      or `integer_grid` (integer pitch w with probability
      `w r^(w-1) (1-r)^2`, `r = exp(-m)`, uniform integer shift). For both the
      probability that two positions share a block is `exp(-m |i - j|)`.
    * `seed`: key of the counter-based generator.

    Example: `#alibi.sampled<samples = 32, sampler = grid, seed = 7>`
  }];
  let parameters = (ins
    "int64_t":$samples,
    DefaultValuedParameter<"::alibi::Sampler", "::alibi::Sampler::Grid">:$sampler,
    DefaultValuedParameter<"uint64_t", "0">:$seed
  );
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

def Alibi_MethodAttr
    : AnyAttrOf<[Alibi_ExactAttr, Alibi_SampledAttr],
                "a method of ALiBi attention (#alibi.exact or #alibi.sampled)"> {
  let storageType = "::mlir::Attribute";
  let returnType = "::mlir::Attribute";
  let convertFromStorage = "$_self";
  let constBuilderCall = "$0";
}

#endif // ALIBI_IR_ALIBIATTRS_TD
