//===- AlibiDialect.td - The ALiBi attention dialect -------*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_ALIBIDIALECT_TD
#define ALIBI_IR_ALIBIDIALECT_TD

include "mlir/IR/OpBase.td"

def Alibi_Dialect : Dialect {
  let name = "alibi";
  let cppNamespace = "::alibi";
  let summary = "Attention with linear biases (ALiBi) and its approximations.";
  let description = [{
    `alibi.attention` says what is wanted: attention whose scores carry the
    linear bias `-m |p_i - j|` (Press, Smith and Lewis, "Train Short, Test
    Long", ICLR 2022). Its method attribute says how it is computed. The ops
    below it say how: `alibi.partition` draws partitions of the positions into
    contiguous blocks whose expectation is `exp(-m |i - j|)` (Wolfson and
    Wagner, "Positional LSH", arXiv 2605.09472), `alibi.block_attention` is
    regular, unbiased attention inside such blocks, `alibi.online_attention` is
    attention with the bias, and `alibi.normalize` ends either. `alibi.merge` joins
    results of kernels that return no accumulators.
  }];
  let useDefaultAttributePrinterParser = 1;
  let hasOperationAttrVerify = 1;
  let extraClassDeclaration = [{
    /// Discardable: what the masks that an op draws turn out to be, one
    /// #alibi.certificate per head (per batch entry and head for slopes
    /// [B, H]).
    static constexpr ::llvm::StringLiteral kCertificatesAttrName =
        "alibi.certificates";
  }];
}

#endif // ALIBI_IR_ALIBIDIALECT_TD
