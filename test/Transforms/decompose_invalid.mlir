// RUN: alibi-opt %s --alibi-decompose --verify-diagnostics

func.func @too_early(%q: tensor<1x2x4x8xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x4x8xf32> {
  // expected-error@+1 {{'alibi.attention' op has no lowering to linalg: run alibi-sample and alibi-to-online before alibi-decompose}}
  %out = alibi.attention %q, %q, %q, %slopes
      : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>) -> tensor<1x2x4x8xf32>
  return %out : tensor<1x2x4x8xf32>
}
