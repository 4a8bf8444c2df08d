// RUN: alibi-opt %s --alibi-decompose --split-input-file --verify-diagnostics

func.func @too_early(%q: tensor<1x2x4x8xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x4x8xf32> {
  // expected-error@+1 {{'alibi.attention' op has no lowering to linalg: run alibi-plan, alibi-sample and alibi-to-online before alibi-decompose}}
  %out = alibi.attention %q, %q, %q, %slopes
      : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>) -> tensor<1x2x4x8xf32>
  return %out : tensor<1x2x4x8xf32>
}

// -----

func.func @per_head(%q: tensor<1x2x4x8xf32>, %s: tensor<2xf32>) -> tensor<1x2x4x8xf32> {
  // expected-error@+1 {{has a method per head, some of them sampled, which has no lowering to linalg}}
  %out = alibi.attention %q, %q, %q, %s method(#alibi.per_head<[#alibi.exact, #alibi.sampled<samples = 4>]>)
      : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>) -> tensor<1x2x4x8xf32>
  return %out : tensor<1x2x4x8xf32>
}

// -----

func.func @weighted(%s: tensor<2xf32>) -> tensor<4x2x3xi64> {
  // expected-error@+1 {{'alibi.partition' op has the sampler weighted_grid and operand 'slopes' is not a constant: its grids are fitted when the program is compiled}}
  %p = alibi.partition %s method(<samples = 4, sampler = weighted_grid>) : tensor<2xf32> -> tensor<4x2x3xi64>
  return %p : tensor<4x2x3xi64>
}

// -----

func.func @small() -> tensor<4x2x3xi64> {
  %slopes = arith.constant dense<[0.5, 1.0e-9]> : tensor<2xf32>
  // expected-error@+1 {{'alibi.partition' op operand 'slopes' is 9.99999971E-10 for head 1, expected a finite slope of at least 2^-24 for the sampler weighted_grid}}
  %p = alibi.partition %slopes method(<samples = 4, sampler = weighted_grid>) : tensor<2xf32> -> tensor<4x2x3xi64>
  return %p : tensor<4x2x3xi64>
}
