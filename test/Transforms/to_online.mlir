// RUN: alibi-opt %s --alibi-to-online | FileCheck %s

// CHECK-LABEL: func @exact
// CHECK-SAME: %[[Q:.*]]: tensor<?x8x?x16xf32>, %[[K:.*]]: tensor<?x2x?x16xf32>, %[[V:.*]]: tensor<?x2x?x24xf32>, %[[SLOPES:.*]]: tensor<8xf32>
func.func @exact(%q: tensor<?x8x?x16xf32>, %k: tensor<?x2x?x16xf32>, %v: tensor<?x2x?x24xf32>,
    %slopes: tensor<8xf32>) -> (tensor<?x8x?x24xf32>, tensor<?x8x?xf32>) {
  // CHECK: %[[N:.*]] = tensor.dim %[[Q]], %c2{{.*}}
  // CHECK: %[[GROUPED:.*]] = tensor.expand_shape %[[Q]] {{\[\[}}0], [1, 2], [3], [4]] output_shape [%{{.*}}, 2, 4, %{{.*}}, 16]
  // CHECK: %[[SCALE:.*]] = arith.constant 5.000000e-01 : f32
  // CHECK: %[[M:.*]] = tensor.dim %[[K]], %c2{{.*}}
  // CHECK: %[[OFFSET:.*]] = arith.subi %[[M]], %[[N]] : index
  // CHECK: %[[GS:.*]] = tensor.expand_shape %[[SLOPES]] {{\[\[}}0, 1]] output_shape [2, 4]
  // CHECK: %[[A:.*]], %[[X:.*]], %[[S:.*]] = alibi.online_attention ins(%[[GROUPED]], %[[K]], %[[V]] : {{.*}}) slopes(%[[GS]] : tensor<2x4xf32>) scale(%[[SCALE]]) offsets(%[[OFFSET]], %{{.*}}) causal outs(
  // CHECK: alibi.normalize ins(%[[A]], %[[X]], %[[S]] : {{.*}}) samples(1)
  %out, %lse = alibi.attention %q, %k, %v, %slopes causal scale(0.5)
      : (tensor<?x8x?x16xf32>, tensor<?x2x?x16xf32>, tensor<?x2x?x24xf32>, tensor<8xf32>) -> (tensor<?x8x?x24xf32>, tensor<?x8x?xf32>)
  return %out, %lse : tensor<?x8x?x24xf32>, tensor<?x8x?xf32>
}

// Static and dynamic sizes that do not match in form: H static, Hk dynamic; and
// results less or more static than what can be inferred.
// CHECK-LABEL: func @mixed
func.func @mixed(%q: tensor<1x8x?x16xf32>, %k: tensor<1x?x?x16xf32>, %slopes: tensor<?xf32>)
    -> (tensor<1x8x4x16xf32>, tensor<1x8x?xf32>) {
  // CHECK: tensor.cast %{{.*}} : tensor<1x8x?x16xf32> to tensor<1x?x?x16xf32>
  // CHECK: tensor.expand_shape %{{.*}} : tensor<1x?x?x16xf32> into tensor<1x?x?x?x16xf32>
  // CHECK: alibi.online_attention
  // CHECK: tensor.cast %{{.*}} to tensor<1x8x4x16xf32>
  // CHECK: tensor.cast %{{.*}} to tensor<1x8x?xf32>
  %out, %lse = alibi.attention %q, %k, %k, %slopes
      : (tensor<1x8x?x16xf32>, tensor<1x?x?x16xf32>, tensor<1x?x?x16xf32>, tensor<?xf32>) -> (tensor<1x8x4x16xf32>, tensor<1x8x?xf32>)
  return %out, %lse : tensor<1x8x4x16xf32>, tensor<1x8x?xf32>
}

// Slopes of unknown size belong to the heads that are known.
// CHECK-LABEL: func @dynamic_slopes
func.func @dynamic_slopes(%q: tensor<1x8x4x16xf32>, %k: tensor<1x2x4x16xf32>, %slopes: tensor<?xf32>) -> tensor<1x8x4x16xf32> {
  // CHECK: tensor.cast %{{.*}} : tensor<?xf32> to tensor<8xf32>
  // CHECK: tensor.expand_shape %{{.*}} : tensor<8xf32> into tensor<2x4xf32>
  %out = alibi.attention %q, %k, %k, %slopes
      : (tensor<1x8x4x16xf32>, tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>, tensor<?xf32>) -> tensor<1x8x4x16xf32>
  return %out : tensor<1x8x4x16xf32>
}

// CHECK-LABEL: func @sampled_stays
func.func @sampled_stays(%q: tensor<1x8x4x16xf32>, %slopes: tensor<8xf32>) -> tensor<1x8x4x16xf32> {
  // CHECK-NEXT: alibi.attention
  // CHECK-NEXT: return
  %out = alibi.attention %q, %q, %q, %slopes method(#alibi.sampled<samples = 4>)
      : (tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<8xf32>) -> tensor<1x8x4x16xf32>
  return %out : tensor<1x8x4x16xf32>
}

// Windows are operands; certified attention computes everything, and nothing was
// left out.
// CHECK-LABEL: func @limited
func.func @limited(%q: tensor<1x2x?x16xf32>, %slopes: tensor<2xf32>, %summary: tensor<1x2x?x18xf32>)
    -> (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?xf32>) {
  // CHECK: %[[W:.*]] = linalg.generic {{.*}} ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<2xf32>, tensor<1xi64>, tensor<1xf64>)
  // CHECK: %[[WS:.*]] = tensor.expand_shape %[[W]]
  // CHECK: alibi.online_attention {{.*}} windows(%[[WS]] : tensor<2x1xi64>) outs(
  %a = alibi.attention %q, %q, %q, %slopes method(#alibi.window<tolerance = 0.001>)
      : (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<2xf32>) -> tensor<1x2x?x16xf32>
  // CHECK-NOT: alibi.summarize
  // CHECK-NOT: windows
  // CHECK: alibi.online_attention
  // CHECK: alibi.normalize
  // CHECK: %[[ZEROS:.*]] = linalg.fill ins(%{{.*}} : f32)
  // CHECK: %[[DROPPED:.*]] = tensor.collapse_shape %[[ZEROS]]
  // CHECK: return %{{.*}}, %{{.*}}, %[[DROPPED]]
  %o, %l, %d = alibi.attention %q, %q, %q, %slopes key_summary(%summary) method(#alibi.certified<tolerance = 0.1>)
      : (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<2xf32>, tensor<1x2x?x18xf32>)
      -> (tensor<1x2x?x16xf32>, tensor<1x2x?xf32>, tensor<1x2x?xf32>)
  return %a, %o, %d : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?xf32>
}
