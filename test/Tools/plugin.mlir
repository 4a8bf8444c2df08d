// The dialect and its passes in the mlir-opt of the distribution, which cannot
// load code with sanitizers.
// UNSUPPORTED: sanitized
// RUN: %stock-mlir-opt --load-dialect-plugin=%alibi-plugin %s | FileCheck %s --check-prefix=PARSED
// RUN: %stock-mlir-opt --load-dialect-plugin=%alibi-plugin --pass-pipeline='builtin.module(alibi-sample{materialize=per-sample})' %s | FileCheck %s --check-prefix=SAMPLED
// RUN: %stock-mlir-opt --load-dialect-plugin=%alibi-plugin --pass-pipeline='builtin.module(alibi-to-llvm)' %s | FileCheck %s --check-prefix=LLVM

// PARSED: alibi.attention
// SAMPLED-COUNT-4: alibi.block_attention
// LLVM: llvm.func @attention(
func.func @attention(%q: tensor<1x2x?x8xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x?x8xf32> {
  %out = alibi.attention %q, %q, %q, %slopes method(#alibi.sampled<samples = 4>)
      : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<2xf32>) -> tensor<1x2x?x8xf32>
  return %out : tensor<1x2x?x8xf32>
}
