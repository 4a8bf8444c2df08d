//===- Registration.cpp - C API of the registrations ----------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "alibi-c/Registration.h"
#include "Alibi/InitAll.h"
#include "mlir/CAPI/IR.h"
#include <mutex>

void alibiRegisterAllDialects(MlirDialectRegistry registry) {
  alibi::registerAllDialects(*unwrap(registry));
  alibi::registerAllExternalModels(*unwrap(registry));
}

void alibiRegisterAllPasses() {
  // A pipeline may be registered only once.
  static std::once_flag once;
  std::call_once(once, [] { alibi::registerAllPasses(); });
}
