// RUN: alibi-opt %s --convert-alibi-to-iree --allow-unregistered-dialect --split-input-file --canonicalize --cse | FileCheck %s

// Blocks of 32 queries, each with the 20 keys before it: no loop over heads.
// CHECK-LABEL: func @window
// CHECK-NOT: scf.for
// CHECK: tensor.empty() : tensor<1x2x1x3x32x16xf32>
// CHECK: tensor.extract
// CHECK: tensor.empty() : tensor<1x2x3x52x16xf32>
// CHECK: "flow.dispatch.region"
// CHECK: outs(%{{.*}} : tensor<2x1x3x32x52xf32>)
// CHECK: "iree_linalg_ext.online_attention"
func.func @window(%q: tensor<1x2x70x16xf32>, %s: tensor<2xf32>) -> tensor<1x2x70x16xf32> {
  %o = alibi.attention %q, %q, %q, %s causal method(#alibi.window<distance = 20>)
      : (tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>) -> tensor<1x2x70x16xf32>
  return %o : tensor<1x2x70x16xf32>
}

// -----

// Windows that differ: ceil(ln(1000) / m).
// CHECK-LABEL: func @tolerance
// CHECK: arith.constant dense<[14, 7]> : tensor<2xi64>
// CHECK: scf.for
// CHECK: tensor.extract_slice
// CHECK: "iree_linalg_ext.online_attention"
// CHECK: tensor.insert_slice
func.func @tolerance(%q: tensor<1x2x70x16xf32>) -> tensor<1x2x70x16xf32> {
  %s = arith.constant dense<[0.5, 1.0]> : tensor<2xf32>
  %o = alibi.attention %q, %q, %q, %s causal method(#alibi.window<tolerance = 1.0e-3>)
      : (tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>) -> tensor<1x2x70x16xf32>
  return %o : tensor<1x2x70x16xf32>
}

// -----

// Loops over heads and samples; the partitions are those that alibi.partition
// draws. Scores have no bias: the mask has no loop over heads.
// CHECK-LABEL: func @sampled
// CHECK: arith.constant dense<{{.*}}> : tensor<3x2x2xi64>
// CHECK: cf.assert
// CHECK: scf.for
// CHECK: scf.for
// CHECK: tensor.extract
// CHECK: "flow.dispatch.region"
// CHECK: outs(%{{.*}} : tensor<?x?x?xf32>)
// CHECK-NOT: math.absf
// CHECK: "iree_linalg_ext.online_attention"
// CHECK: "flow.tensor.tie_shape"
// CHECK: arith.maximumf
// CHECK: math.exp2
// CHECK: arith.divf
func.func @sampled(%q: tensor<1x2x?x16xf32>) -> tensor<1x2x?x16xf32> {
  %s = arith.constant dense<[0.5, 0.25]> : tensor<2xf32>
  %o = alibi.attention %q, %q, %q, %s causal
      method(#alibi.sampled<samples = 3, sampler = integer_grid, seed = 5>)
      : (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<2xf32>) -> tensor<1x2x?x16xf32>
  return %o : tensor<1x2x?x16xf32>
}
