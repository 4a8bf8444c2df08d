//===- DestinationStyle.cpp - Ops on tensors or memrefs -------------------===//
//
// Part of the alibi-mlir project.
//
// What the ops in destination style read and write in memory, that their tensor
// forms may be moved and executed early, and their results.
//
//===----------------------------------------------------------------------===//

#include "Alibi/IR/Alibi.h"

using namespace mlir;
using namespace alibi;

using Effects =
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>;

/// Only memrefs are memory.
static void addEffects(DestinationStyleOpInterface op, bool readsInits,
                       Effects &effects) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    bool isInit = op.isDpsInit(&operand);
    if (!isInit || readsInits)
      effects.emplace_back(MemoryEffects::Read::get(), &operand);
    if (isInit)
      effects.emplace_back(MemoryEffects::Write::get(), &operand);
  }
}

static Speculation::Speculatability
speculatabilityOf(DestinationStyleOpInterface op) {
  return op.hasPureTensorSemantics() ? Speculation::Speculatable
                                     : Speculation::NotSpeculatable;
}

void BlockAttentionOp::getEffects(Effects &effects) {
  addEffects(*this, /*readsInits=*/true, effects);
}

void OnlineAttentionOp::getEffects(Effects &effects) {
  addEffects(*this, /*readsInits=*/true, effects);
}

void FusedAttentionOp::getEffects(Effects &effects) {
  addEffects(*this, /*readsInits=*/false, effects);
}

void SummarizeOp::getEffects(Effects &effects) {
  addEffects(*this, /*readsInits=*/false, effects);
}

void NormalizeOp::getEffects(Effects &effects) {
  addEffects(*this, /*readsInits=*/false, effects);
}

Speculation::Speculatability BlockAttentionOp::getSpeculatability() {
  return speculatabilityOf(*this);
}

Speculation::Speculatability OnlineAttentionOp::getSpeculatability() {
  return speculatabilityOf(*this);
}

Speculation::Speculatability FusedAttentionOp::getSpeculatability() {
  return speculatabilityOf(*this);
}

Speculation::Speculatability SummarizeOp::getSpeculatability() {
  return speculatabilityOf(*this);
}

Speculation::Speculatability NormalizeOp::getSpeculatability() {
  return speculatabilityOf(*this);
}

/// The results are the accumulators, where they are tensors.
template <typename Op>
static LogicalResult inferAccumulators(typename Op::Adaptor operands,
                                       SmallVectorImpl<Type> &types) {
  if (isa<TensorType>(operands.getAcc().getType()))
    for (Value init : {operands.getAcc(), operands.getMax(), operands.getSum()})
      types.push_back(init.getType());
  return success();
}

LogicalResult BlockAttentionOp::inferReturnTypes(
    MLIRContext *, std::optional<Location>, ValueRange operands,
    DictionaryAttr attributes, OpaqueProperties properties, RegionRange regions,
    SmallVectorImpl<Type> &types) {
  return inferAccumulators<BlockAttentionOp>(
      {operands, attributes, properties, regions}, types);
}

LogicalResult OnlineAttentionOp::inferReturnTypes(
    MLIRContext *, std::optional<Location>, ValueRange operands,
    DictionaryAttr attributes, OpaqueProperties properties, RegionRange regions,
    SmallVectorImpl<Type> &types) {
  return inferAccumulators<OnlineAttentionOp>(
      {operands, attributes, properties, regions}, types);
}

void NormalizeOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  if (Value out = getOutResult())
    setName(out, "out_result");
  if (Value lse = getLseResult())
    setName(lse, "lse_result");
}
