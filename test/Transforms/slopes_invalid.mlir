// RUN: alibi-opt %s --alibi-to-online --alibi-decompose --split-input-file --verify-diagnostics

func.func @exact(%q: tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32> {
  %slopes = arith.constant dense<[0.0, -0.5]> : tensor<2xf32>
  // expected-error@+1 {{'alibi.attention' op operand 'slopes' is -0.5 for head 1, expected a finite slope that is not negative}}
  %out = alibi.attention %q, %q, %q, %slopes
      : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>) -> tensor<1x2x4x8xf32>
  return %out : tensor<1x2x4x8xf32>
}

// -----

func.func @partition() -> tensor<3x2x2xi64> {
  %slopes = arith.constant dense<[0.5, -0.5]> : tensor<2xf32>
  // expected-error@+1 {{'alibi.partition' op operand 'slopes' is -0.5 for head 1, expected a positive, finite slope for a sampled method}}
  %p = alibi.partition %slopes method(<samples = 3>) : tensor<2xf32> -> tensor<3x2x2xi64>
  return %p : tensor<3x2x2xi64>
}
