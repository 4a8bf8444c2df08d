// RUN: alibi-opt %s --alibi-sample | FileCheck %s

// Other methods are not this pass's business.
// CHECK-LABEL: func @exact
func.func @exact(%q: tensor<1x2x4x8xf32>, %k: tensor<1x2x4x8xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x4x8xf32> {
  // CHECK-NEXT: alibi.attention
  // CHECK-NEXT: return
  %out = alibi.attention %q, %k, %k, %slopes
      : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>) -> tensor<1x2x4x8xf32>
  return %out : tensor<1x2x4x8xf32>
}
