// RUN: alibi-opt %s --alibi-sample=materialize=per-sample --split-input-file --verify-diagnostics

func.func @zero(%q: tensor<1x2x4x8xf32>, %k: tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32> {
  %slopes = arith.constant dense<[0.5, 0.0]> : tensor<2xf32>
  // expected-error@+1 {{'alibi.attention' op operand 'slopes' is 0 for head 1, expected a positive, finite slope for a sampled method}}
  %out = alibi.attention %q, %k, %k, %slopes method(#alibi.sampled<samples = 4>)
      : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>) -> tensor<1x2x4x8xf32>
  return %out : tensor<1x2x4x8xf32>
}

// -----

func.func @negative(%q: tensor<1x2x4x8xf32>, %k: tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32> {
  %slopes = arith.constant dense<-0.25> : tensor<2xf32>
  // expected-error@+1 {{operand 'slopes' is -0.25 for head 0, expected a positive, finite slope}}
  %out = alibi.attention %q, %k, %k, %slopes method(#alibi.sampled<samples = 4>)
      : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>) -> tensor<1x2x4x8xf32>
  return %out : tensor<1x2x4x8xf32>
}

// -----

func.func @nan(%q: tensor<1x2x4x8xf32>, %k: tensor<1x2x4x8xf32>) -> tensor<1x2x4x8xf32> {
  %slopes = arith.constant dense<[0.5, 0x7FC00000]> : tensor<2xf32>
  // expected-error@+1 {{operand 'slopes' is NaN for head 1, expected a positive, finite slope}}
  %out = alibi.attention %q, %k, %k, %slopes method(#alibi.sampled<samples = 4>)
      : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>) -> tensor<1x2x4x8xf32>
  return %out : tensor<1x2x4x8xf32>
}

// -----

func.func @too_many(%q: tensor<1x2x4x8xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x4x8xf32> {
  // expected-error@+1 {{attribute 'method' has 4097 samples, expected at most 4096 for materialize=per-sample}}
  %out = alibi.attention %q, %q, %q, %slopes method(#alibi.sampled<samples = 4097>)
      : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>) -> tensor<1x2x4x8xf32>
  return %out : tensor<1x2x4x8xf32>
}
