//===- alibi-lsp-server.cpp - Language server for MLIR with alibi ---------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/InitAll.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Tools/mlir-lsp-server/MlirLspServerMain.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  alibi::registerAllDialects(registry);
  alibi::registerAllExternalModels(registry);
  return mlir::failed(mlir::MlirLspServerMain(argc, argv, registry));
}
