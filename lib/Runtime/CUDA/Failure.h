//===- Failure.h - What the runtime's calls fail with -----------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_RUNTIME_CUDA_FAILURE_H
#define ALIBI_LIB_RUNTIME_CUDA_FAILURE_H

#include "alibi-c/CUDA.h"
#include <sstream>
#include <string>

namespace alibi::cuda {

/// Thrown by everything below the C functions, which turn it into a status and
/// the text of `alibiCudaLastError`.
struct Failure {
  AlibiCudaStatus status;
  std::string text;
};

/// Throws a failure whose text is that of the parts, one after the other.
template <typename... Parts>
[[noreturn]] void fail(AlibiCudaStatus status, const Parts &...parts) {
  std::ostringstream text;
  (text << ... << parts);
  throw Failure{status, text.str()};
}

} // namespace alibi::cuda

#endif // ALIBI_LIB_RUNTIME_CUDA_FAILURE_H
