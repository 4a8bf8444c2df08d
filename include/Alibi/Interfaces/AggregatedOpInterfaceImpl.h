//===- AggregatedOpInterfaceImpl.h - Decomposing ops ------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_INTERFACES_AGGREGATEDOPINTERFACEIMPL_H
#define ALIBI_INTERFACES_AGGREGATEDOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace alibi {

/// `linalg::AggregatedOpInterface` for every op that a function of Transforms.h
/// lowers.
void registerAggregatedOpInterfaceExternalModels(
    mlir::DialectRegistry &registry);

} // namespace alibi

#endif // ALIBI_INTERFACES_AGGREGATEDOPINTERFACEIMPL_H
