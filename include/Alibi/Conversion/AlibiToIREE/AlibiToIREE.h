//===- AlibiToIREE.h - Attention as IREE's compiler takes it ----*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_CONVERSION_ALIBITOIREE_ALIBITOIREE_H
#define ALIBI_CONVERSION_ALIBITOIREE_ALIBITOIREE_H

#include "Alibi/Transforms/Transforms.h"
#include "mlir/Pass/Pass.h"

namespace alibi {

/// Why an op cannot become IR for IREE, in words that continue "the op ...", or
/// empty where it can. A method that is `auto`, or differs between heads, is a
/// reason: `alibi-plan` chooses, and `splitHeads` divides.
std::string whyNotIREE(AttentionOp op);

/// `alibi.attention` whose heads have one method -> upstream dialects with
/// `iree_linalg_ext.online_attention` (or `attention`) in
/// `flow.dispatch.region`, ops that are created by name: their dialects are
/// IREE's, or unregistered ones that the context allows. `certified` heads
/// leave out nothing. Fails, with the reason, where `whyNotIREE` has one.
llvm::FailureOr<Replacement> attentionToIREE(mlir::RewriterBase &rewriter,
                                             AttentionOp op);

void populateAlibiToIREEPatterns(mlir::RewritePatternSet &patterns);

#define GEN_PASS_DECL
#include "Alibi/Conversion/AlibiToIREE/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "Alibi/Conversion/AlibiToIREE/Passes.h.inc"

} // namespace alibi

#endif // ALIBI_CONVERSION_ALIBITOIREE_ALIBITOIREE_H
