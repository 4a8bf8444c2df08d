// RUN: alibi-opt %s --alibi-sample=target=0.1 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t.remarks

// Independent masks take what the bound demands, ln(2 n H / 0.01) / (2 0.1^2), and
// the draw is measured.
// CHECK-LABEL: func @independent
// REMARK: remark: 547 masks of the sampler grid with seed 7 over 280 positions: max-norm error 0.0
func.func @independent(%q: tensor<1x1x280x8xf32>) -> tensor<1x1x280x8xf32> {
  %slopes = arith.constant dense<0.5> : tensor<1xf32>
  // CHECK: alibi.partition {{.*}} method(<samples = 547, seed = 7>) {alibi.certificates = [
  // CHECK: alibi.normalize {{.*}} samples(547)
  %out = alibi.attention %q, %q, %q, %slopes method(#alibi.sampled<samples = 4, seed = 7>)
      : (tensor<1x1x280x8xf32>, tensor<1x1x280x8xf32>, tensor<1x1x280x8xf32>, tensor<1xf32>) -> tensor<1x1x280x8xf32>
  return %out : tensor<1x1x280x8xf32>
}

// The method's samples stay where they are more.
// CHECK-LABEL: func @more
func.func @more(%q: tensor<1x1x280x8xf32>, %slopes: tensor<1xf32>) -> tensor<1x1x280x8xf32> {
  // CHECK: alibi.partition {{.*}} method(<samples = 600, seed = 7>) : tensor
  // REMARK: remark: no certificate
  %out = alibi.attention %q, %q, %q, %slopes method(#alibi.sampled<samples = 600, seed = 7>)
      : (tensor<1x1x280x8xf32>, tensor<1x1x280x8xf32>, tensor<1x1x280x8xf32>, tensor<1xf32>) -> tensor<1x1x280x8xf32>
  return %out : tensor<1x1x280x8xf32>
}

// Samplers without a bound take as many as the draw itself needs: far fewer.
// CHECK-LABEL: func @stratified
// REMARK: remark: [[S:[1-9][0-9]]] masks of the sampler golden_stratified with seed {{[0-9]+}} over 280 positions: max-norm error 0.0
func.func @stratified(%q: tensor<1x2x280x8xf32>) -> tensor<1x2x280x8xf32> {
  %slopes = arith.constant dense<[0.5, 0.125]> : tensor<2xf32>
  // CHECK: alibi.partition {{.*}} method(<samples = [[S:[1-9][0-9]]], sampler = golden_stratified
  %out = alibi.attention %q, %q, %q, %slopes method(#alibi.sampled<samples = 4, sampler = golden_stratified, seed = 7>)
      : (tensor<1x2x280x8xf32>, tensor<1x2x280x8xf32>, tensor<1x2x280x8xf32>, tensor<2xf32>) -> tensor<1x2x280x8xf32>
  return %out : tensor<1x2x280x8xf32>
}
