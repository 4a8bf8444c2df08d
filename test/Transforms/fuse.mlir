// RUN: alibi-opt %s --alibi-fuse | FileCheck %s

// Exact: positions and slopes, no accumulators.
// CHECK-LABEL: func @exact
// CHECK-SAME: %[[Q:[a-z0-9]+]]: tensor<1x8x10x16xf16>, %[[K:[a-z0-9]+]]: tensor<1x2x12x16xf16>, %[[V:[a-z0-9]+]]: tensor<1x2x12x24xf16>, %[[SLOPES:.*]]: tensor<8xf32>
func.func @exact(%q: tensor<1x8x10x16xf16>, %k: tensor<1x2x12x16xf16>, %v: tensor<1x2x12x24xf16>, %s: tensor<8xf32>)
    -> (tensor<1x8x10x24xf16>, tensor<1x8x10xf32>) {
  // CHECK: %[[GROUPED:.*]] = tensor.expand_shape %[[Q]]
  // CHECK: %[[OFFSET:.*]] = arith.constant 2 : index
  // CHECK: %[[GS:.*]] = tensor.expand_shape %[[SLOPES]] {{.*}} output_shape [2, 4]
  // CHECK: %[[OUT:.*]] = tensor.empty() : tensor<1x2x4x10x24xf16>
  // CHECK: %[[LSE:.*]] = tensor.empty() : tensor<1x2x4x10xf32>
  // CHECK: %[[R:.*]]:2 = alibi.fused_attention ins(%[[GROUPED]], %[[K]], %[[V]] : {{.*}}) scale(%{{.*}}) offsets(%[[OFFSET]], %{{.*}}) slopes(%[[GS]] : tensor<2x4xf32>) causal outs(%[[OUT]], %[[LSE]] : tensor<1x2x4x10x24xf16>, tensor<1x2x4x10xf32>) -> tensor<1x2x4x10x24xf16>, tensor<1x2x4x10xf32>
  // CHECK: tensor.collapse_shape %[[R]]#0
  // CHECK: tensor.collapse_shape %[[R]]#1
  // CHECK-NOT: alibi.normalize
  %o, %l = alibi.attention %q, %k, %v, %s causal
      : (tensor<1x8x10x16xf16>, tensor<1x2x12x16xf16>, tensor<1x2x12x24xf16>, tensor<8xf32>) -> (tensor<1x8x10x24xf16>, tensor<1x8x10xf32>)
  return %o, %l : tensor<1x8x10x24xf16>, tensor<1x8x10xf32>
}

// Sampled: slopes stay where rows may be left without keys.
// CHECK-LABEL: func @sampled
func.func @sampled(%q: tensor<1x2x?x16xf32>, %s: tensor<2xf32>) -> (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) {
  // CHECK: alibi.partition
  // CHECK: alibi.fused_attention {{.*}} offsets(%{{.*}}, %{{.*}}) partition(counter %{{.*}} : tensor<3x2x1x2xi64>) causal outs
  %a = alibi.attention %q, %q, %q, %s causal method(#alibi.sampled<samples = 3, sampler = cuts>)
      : (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<2xf32>) -> tensor<1x2x?x16xf32>
  // CHECK: alibi.partition
  // CHECK: alibi.fused_attention {{.*}} slopes(%{{.*}} : tensor<2x1xf32>) partition(bits %{{.*}} : tensor<3x2x1x?xi64>) outs
  %b = alibi.attention %q, %q, %q, %s method(#alibi.sampled<samples = 3, sampler = stratified>)
      : (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<2xf32>) -> tensor<1x2x?x16xf32>
  return %a, %b : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>
}
