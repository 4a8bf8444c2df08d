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

// Certified: what is known of the keys, and how much each head may leave out: no
// more than the f32 number below the tolerance.
// CHECK-LABEL: func @certified
// CHECK-SAME: %{{.*}}: tensor<1x4x?x16xf32>, %[[K:[a-z0-9]+]]: tensor<1x2x?x16xf32>, %{{.*}}: tensor<4xf32>, %[[N:.*]]: tensor<1xi64>
func.func @certified(%q: tensor<1x4x?x16xf32>, %k: tensor<1x2x?x16xf32>, %s: tensor<4xf32>, %n: tensor<1xi64>)
    -> (tensor<1x4x?x16xf32>, tensor<1x4x?xf32>, tensor<1x4x?xf32>) {
  // CHECK-DAG: %[[T:.*]] = arith.constant 0.099999994 : f32
  // CHECK-DAG: %[[TOLERANCES:.*]] = tensor.splat %[[T]] : tensor<2x2xf32>
  // CHECK-DAG: affine.apply #{{.*}}()[%{{.*}}]
  // CHECK: %[[EMPTY:.*]] = tensor.empty(%{{.*}}) : tensor<1x2x?x18xf32>
  // CHECK: %[[SUMMARY:.*]] = alibi.summarize ins(%[[K]] : tensor<1x2x?x16xf32>) key_ends(%[[N]] : tensor<1xi64>) outs(%[[EMPTY]] : tensor<1x2x?x18xf32>) -> tensor<1x2x?x18xf32>
  // CHECK: %[[R:.*]]:3 = alibi.fused_attention {{.*}} tolerances(%[[TOLERANCES]] : tensor<2x2xf32>) summary(%[[SUMMARY]] : tensor<1x2x?x18xf32>) causal outs(%{{.*}}, %{{.*}}, %{{.*}} : tensor<1x2x2x?x16xf32>, tensor<1x2x2x?xf32>, tensor<1x2x2x?xf32>)
  // CHECK-COUNT-3: tensor.collapse_shape %[[R]]#
  %o, %l, %d = alibi.attention %q, %k, %k, %s key_lengths(%n) causal method(#alibi.certified<tolerance = 0.1>)
      : (tensor<1x4x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<4xf32>, tensor<1xi64>)
      -> (tensor<1x4x?x16xf32>, tensor<1x4x?xf32>, tensor<1x4x?xf32>)
  return %o, %l, %d : tensor<1x4x?x16xf32>, tensor<1x4x?xf32>, tensor<1x4x?xf32>
}

// A summary that is given is not computed again.
// CHECK-LABEL: func @given_summary
// CHECK-SAME: %[[SUMMARY:[a-z0-9]+]]: tensor<1x2x2x18xf32>
// CHECK-NOT: alibi.summarize
// CHECK: alibi.fused_attention {{.*}} summary(%[[SUMMARY]] :
func.func @given_summary(%q: tensor<1x2x100x16xf32>, %s: tensor<2xf32>, %summary: tensor<1x2x2x18xf32>) -> tensor<1x2x100x16xf32> {
  %a = alibi.attention %q, %q, %q, %s key_summary(%summary) method(#alibi.certified<tolerance = 0.1>)
      : (tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>, tensor<2xf32>, tensor<1x2x2x18xf32>) -> tensor<1x2x100x16xf32>
  return %a : tensor<1x2x100x16xf32>
}

// Windows of slopes that are known are constants: ceil(ln(1000) / m), and no limit where the slope is 0.
// CHECK-LABEL: func @constant_windows
func.func @constant_windows(%q: tensor<1x2x100x16xf32>) -> (tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>) {
  %s = arith.constant dense<[0.5, 0.0]> : tensor<2xf32>
  // CHECK: %[[A:.*]] = arith.constant dense<[14, 1099511627776]> : tensor<2xi64>
  // CHECK: %[[AS:.*]] = tensor.expand_shape %[[A]] {{.*}} into tensor<2x1xi64>
  // CHECK: alibi.fused_attention {{.*}} windows(%[[AS]] : tensor<2x1xi64>) outs
  %a = alibi.attention %q, %q, %q, %s method(#alibi.window<tolerance = 0.001>)
      : (tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>, tensor<2xf32>) -> tensor<1x2x100x16xf32>
  // CHECK: %[[SEVEN:.*]] = arith.constant 7 : i64
  // CHECK: tensor.splat %[[SEVEN]] : tensor<2x1xi64>
  // CHECK-NOT: linalg.generic
  // CHECK: alibi.fused_attention {{.*}} windows(
  %b = alibi.attention %q, %q, %q, %s method(#alibi.window<distance = 7>)
      : (tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>, tensor<2xf32>) -> tensor<1x2x100x16xf32>
  // Of every head its own: no windows and no tolerances are those of exact heads.
  // CHECK-DAG: arith.constant dense<[1099511627776, 3]> : tensor<2xi64>
  // CHECK-DAG: arith.constant dense<[2.500000e-01, 0.000000e+00]> : tensor<2xf32>
  // CHECK: alibi.fused_attention {{.*}} windows(%{{.*}} : tensor<2x1xi64>) tolerances(%{{.*}} : tensor<2x1xf32>) summary(
  %c = alibi.attention %q, %q, %q, %s method(#alibi.per_head<[#alibi.certified<tolerance = 0.25>, #alibi.window<distance = 3>]>)
      : (tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>, tensor<2xf32>) -> tensor<1x2x100x16xf32>
  return %a, %b, %c : tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>
}

// Those of slopes that are not are computed, for every batch entry.
// CHECK-LABEL: func @dynamic_windows
// CHECK-SAME: %[[S:[a-z0-9]+]]: tensor<3x2xf32>
func.func @dynamic_windows(%q: tensor<3x2x100x16xf32>, %s: tensor<3x2xf32>) -> tensor<3x2x100x16xf32> {
  // CHECK-DAG: %[[DISTANCES:.*]] = arith.constant dense<[-1, 5]> : tensor<2xi64>
  // CHECK-DAG: %[[LOGS:.*]] = arith.constant dense<[4.605{{.*}}, 0.000000e+00]> : tensor<2xf64>
  // CHECK: %[[W:.*]] = linalg.generic {{.*}} ins(%[[S]], %[[DISTANCES]], %[[LOGS]] : tensor<3x2xf32>, tensor<2xi64>, tensor<2xf64>)
  // CHECK: arith.extf
  // CHECK: arith.divf
  // CHECK: arith.minnumf
  // CHECK: arith.fptosi
  // CHECK: %[[WS:.*]] = tensor.expand_shape %[[W]] {{.*}} into tensor<3x2x1xi64>
  // CHECK: alibi.fused_attention {{.*}} windows(%[[WS]] : tensor<3x2x1xi64>)
  %a = alibi.attention %q, %q, %q, %s method(#alibi.per_head<[#alibi.window<tolerance = 0.01>, #alibi.window<distance = 5>]>)
      : (tensor<3x2x100x16xf32>, tensor<3x2x100x16xf32>, tensor<3x2x100x16xf32>, tensor<3x2xf32>) -> tensor<3x2x100x16xf32>
  return %a : tensor<3x2x100x16xf32>
}

// Exact heads leave nothing out.
// CHECK-LABEL: func @nothing_dropped
// CHECK: alibi.fused_attention
// CHECK-NOT: tolerances
// CHECK: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK: %[[ZEROS:.*]] = linalg.fill ins(%[[ZERO]] : f32)
// CHECK: tensor.collapse_shape %[[ZEROS]]
func.func @nothing_dropped(%q: tensor<1x2x100x16xf32>, %s: tensor<2xf32>) -> tensor<1x2x100xf32> {
  %o, %l, %d = alibi.attention %q, %q, %q, %s
      : (tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>, tensor<1x2x100x16xf32>, tensor<2xf32>) -> (tensor<1x2x100x16xf32>, tensor<1x2x100xf32>, tensor<1x2x100xf32>)
  return %d : tensor<1x2x100xf32>
}
