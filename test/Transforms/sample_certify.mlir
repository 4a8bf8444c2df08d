// RUN: alibi-opt %s --alibi-sample=certify=rows --split-input-file --verify-diagnostics | FileCheck %s
// RUN: alibi-opt %s --alibi-sample=certify=spectral --split-input-file 2>&1 | FileCheck %s --check-prefix=SPECTRAL

// One certificate per head, in the head's order; a declared length serves where the
// sequence's is not known. SPECTRAL adds the norm and its residual.
// CHECK-LABEL: func @static
// SPECTRAL: remark: {{.*}}, spectral-norm error {{[0-9.]+}} (residual {{[0-9.e-]+}}), largest block
// SPECTRAL-LABEL: func @static
func.func @static(%q: tensor<1x2x9x8xf32>, %k: tensor<1x2x500x8xf32>) -> tensor<1x2x9x8xf32> {
  %slopes = arith.constant dense<[0.5, 0.25]> : tensor<2xf32>
  // CHECK: alibi.partition
  // CHECK-SAME: {alibi.certificates = [
  // CHECK-SAME: #alibi.certificate<length = 500, max_norm = [[A:[0-9.e-]+]], row_error = {{[0-9.e-]+}}, largest_block = [[BLOCK:[0-9]+]], score_entries = {{[0-9]+}}, union_entries = {{[0-9]+}}>,
  // CHECK-SAME: #alibi.certificate<length = 500,
  // SPECTRAL: #alibi.certificate<length = 500, {{.*}}, spectral_norm = {{[0-9.e-]+}}, spectral_residual = {{[0-9.e-]+}}>
  // expected-remark@+1 {{32 masks of the sampler golden_stratified with seed 7 over 500 positions: max-norm error 0.0}}
  %out = alibi.attention %q, %k, %k, %slopes causal method(#alibi.sampled<samples = 32, sampler = golden_stratified, seed = 7>)
      : (tensor<1x2x9x8xf32>, tensor<1x2x500x8xf32>, tensor<1x2x500x8xf32>, tensor<2xf32>) -> tensor<1x2x9x8xf32>
  return %out : tensor<1x2x9x8xf32>
}

// -----

// CHECK-LABEL: func @declared
func.func @declared(%q: tensor<2x1x?x8xf32>) -> tensor<2x1x?x8xf32> {
  %slopes = arith.constant dense<[[0.5], [0.25]]> : tensor<2x1xf32>
  // CHECK: alibi.certificates = [#alibi.certificate<length = 256, {{.*}}>, #alibi.certificate<length = 256,
  // expected-remark@+1 {{over 256 positions}}
  %out = alibi.attention %q, %q, %q, %slopes method(#alibi.sampled<samples = 4, max_length = 256>)
      : (tensor<2x1x?x8xf32>, tensor<2x1x?x8xf32>, tensor<2x1x?x8xf32>, tensor<2x1xf32>) -> tensor<2x1x?x8xf32>
  return %out : tensor<2x1x?x8xf32>
}

// -----

// CHECK-LABEL: func @unknown
func.func @unknown(%q: tensor<1x2x?x8xf32>, %s: tensor<2xf32>) -> (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) {
  // CHECK-NOT: certificate
  // expected-remark@+1 {{no certificate: expected a constant length (static, or max_length)}}
  %a = alibi.attention %q, %q, %q, %s method(#alibi.sampled<samples = 4>)
      : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<2xf32>) -> tensor<1x2x?x8xf32>
  // expected-remark@+1 {{no certificate: expected a constant operand 'slopes'}}
  %b = alibi.attention %q, %q, %q, %s method(#alibi.sampled<samples = 4, max_length = 64>)
      : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<2xf32>) -> tensor<1x2x?x8xf32>
  return %a, %b : tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>
}

// -----

// A stale certificate does not outlive a change; queries outside are named; a tiny
// slope has a finite error.
// CHECK-LABEL: func @offset
func.func @offset(%q: tensor<1x1x64x8xf32>, %o: tensor<1xi64>, %s: tensor<1xf32>) -> (tensor<1x1x64x8xf32>, tensor<1x1x64x8xf32>) {
  %slopes = arith.constant dense<1.0e-17> : tensor<1xf32>
  // CHECK: alibi.certificates = [#alibi.certificate<length = 64, max_norm = {{.*}}, row_error = {{[0-9]}}.
  // expected-remark@+1 {{errors are the worst head's, of queries between the keys: others are not covered}}
  %a = alibi.attention %q, %q, %q, %slopes query_offset(%o) method(#alibi.sampled<samples = 4>)
      : (tensor<1x1x64x8xf32>, tensor<1x1x64x8xf32>, tensor<1x1x64x8xf32>, tensor<1xf32>, tensor<1xi64>) -> tensor<1x1x64x8xf32>
  // CHECK: alibi.partition {{.*}} method(<samples = 4>) : tensor
  // expected-remark@+1 {{no certificate: expected a constant operand 'slopes'}}
  %b = alibi.attention %q, %q, %q, %s method(#alibi.sampled<samples = 4>) {alibi.certificates = []}
      : (tensor<1x1x64x8xf32>, tensor<1x1x64x8xf32>, tensor<1x1x64x8xf32>, tensor<1xf32>) -> tensor<1x1x64x8xf32>
  return %a, %b : tensor<1x1x64x8xf32>, tensor<1x1x64x8xf32>
}
