// RUN: alibi-opt %s --alibi-sample=target=0.01 --split-input-file --verify-diagnostics
// RUN: not alibi-opt %s --alibi-sample=target=1.5 2>&1 | FileCheck %s
// CHECK: option 'target' is 1.5{{.*}}, expected a number from 0 to 1

func.func @refused(%q: tensor<1x1x280x8xf32>) -> tensor<1x1x280x8xf32> {
  %slopes = arith.constant dense<0.5> : tensor<1xf32>
  // expected-error@+1 {{attribute 'method' draws masks of the sampler fixed_grid with a max-norm error of at least 0.777 with up to 4 samples, expected at most 0.01 (the target)}}
  %out = alibi.attention %q, %q, %q, %slopes method(#alibi.sampled<samples = 4, sampler = fixed_grid>)
      : (tensor<1x1x280x8xf32>, tensor<1x1x280x8xf32>, tensor<1x1x280x8xf32>, tensor<1xf32>) -> tensor<1x1x280x8xf32>
  return %out : tensor<1x1x280x8xf32>
}

// -----

func.func @unknown_slopes(%q: tensor<1x1x280x8xf32>, %slopes: tensor<1xf32>) -> tensor<1x1x280x8xf32> {
  // expected-error@+1 {{the max-norm error of the sampler stratified cannot be known: expected a constant operand 'slopes' for a target}}
  %out = alibi.attention %q, %q, %q, %slopes method(#alibi.sampled<samples = 4, sampler = stratified>)
      : (tensor<1x1x280x8xf32>, tensor<1x1x280x8xf32>, tensor<1x1x280x8xf32>, tensor<1xf32>) -> tensor<1x1x280x8xf32>
  return %out : tensor<1x1x280x8xf32>
}

// -----

func.func @unknown_length(%q: tensor<1x1x?x8xf32>) -> tensor<1x1x?x8xf32> {
  %slopes = arith.constant dense<0.5> : tensor<1xf32>
  // expected-error@+1 {{the max-norm error of the sampler grid cannot be known: expected a constant length (static, or max_length) for a target}}
  %out = alibi.attention %q, %q, %q, %slopes method(#alibi.sampled<samples = 4>)
      : (tensor<1x1x?x8xf32>, tensor<1x1x?x8xf32>, tensor<1x1x?x8xf32>, tensor<1xf32>) -> tensor<1x1x?x8xf32>
  return %out : tensor<1x1x?x8xf32>
}

// -----

func.func @outside(%q: tensor<1x1x281x8xf32>, %k: tensor<1x1x280x8xf32>) -> tensor<1x1x281x8xf32> {
  %slopes = arith.constant dense<0.5> : tensor<1xf32>
  // expected-error@+1 {{'alibi.attention' op has queries outside the positions of the keys (query_offset, or more queries than keys), expected none for a target: the masks are measured between the keys}}
  %out = alibi.attention %q, %k, %k, %slopes method(#alibi.sampled<samples = 4>)
      : (tensor<1x1x281x8xf32>, tensor<1x1x280x8xf32>, tensor<1x1x280x8xf32>, tensor<1xf32>) -> tensor<1x1x281x8xf32>
  return %out : tensor<1x1x281x8xf32>
}

// -----

func.func @open_sizes(%q: tensor<?x1x280x8xf32>, %slopes: tensor<?x1xf32>) -> tensor<?x1x280x8xf32> {
  // expected-error@+1 {{'alibi.attention' op operand 'slopes' is 'tensor<?x1xf32>', expected static sizes for a target: its bound holds for all heads at once}}
  %out = alibi.attention %q, %q, %q, %slopes method(#alibi.sampled<samples = 4>)
      : (tensor<?x1x280x8xf32>, tensor<?x1x280x8xf32>, tensor<?x1x280x8xf32>, tensor<?x1xf32>) -> tensor<?x1x280x8xf32>
  return %out : tensor<?x1x280x8xf32>
}

// -----

func.func @too_long(%q: tensor<1x1x?x8xf32>) -> tensor<1x1x?x8xf32> {
  %slopes = arith.constant dense<0.5> : tensor<1xf32>
  // expected-error@+1 {{'alibi.attention' op draws 124456 masks of 1000000 positions per head, expected at most 2^33 places in all to certify them}}
  %out = alibi.attention %q, %q, %q, %slopes causal method(#alibi.sampled<samples = 124456, max_length = 1000000>)
      : (tensor<1x1x?x8xf32>, tensor<1x1x?x8xf32>, tensor<1x1x?x8xf32>, tensor<1xf32>) -> tensor<1x1x?x8xf32>
  return %out : tensor<1x1x?x8xf32>
}
