// RUN: alibi-opt %s --transform-interpreter --canonicalize --cse -split-input-file | FileCheck %s

// Blocks, the fallback and the normalization in one loop nest: a tile of rows is
// finished before the next.
// CHECK-LABEL: func @chain(
// CHECK-SAME: %[[QO:[^:]*]]: index, %[[KO:[^:]*]]: index
// CHECK-NOT: alibi
// CHECK: scf.forall
// CHECK: %[[QP:.*]] = arith.addi %[[QO]], %{{.*}}
// CHECK: %[[A:.*]], %[[X:.*]], %[[Y:.*]] = alibi.block_attention {{.*}} offsets(%[[QP]], %[[KO]])
// CHECK-NOT: alibi.block_attention
// CHECK: %[[A1:.*]], %[[X1:.*]], %[[Y1:.*]] = alibi.online_attention {{.*}} offsets(%[[QP]], %[[KO]]) causal fallback(4) outs(%[[A]], %[[X]], %[[Y]] :
// CHECK-NOT: alibi.online_attention
// CHECK: alibi.normalize ins(%[[A1]], %[[X1]], %[[Y1]] :
// CHECK: scf.forall.in_parallel
// CHECK-NOT: alibi
// CHECK: return
func.func @chain(%q: tensor<2x2x3x?x8xf32>, %k: tensor<2x2x?x8xf32>, %p: tensor<4x2x3x2xi64>,
    %slopes: tensor<2x3xf32>, %scale: f32, %qo: index, %ko: index, %acc: tensor<2x2x3x?x8xf32>,
    %max: tensor<2x2x3x?xf32>, %sum: tensor<2x2x3x?xf32>, %out: tensor<2x2x3x?x8xf32>, %lse: tensor<2x2x3x?xf32>)
    -> (tensor<2x2x3x?x8xf32>, tensor<2x2x3x?xf32>) {
  %a:3 = alibi.block_attention ins(%q, %k, %k : tensor<2x2x3x?x8xf32>, tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>)
      partition(grid %p : tensor<4x2x3x2xi64>) scale(%scale) offsets(%qo, %ko) causal
      outs(%acc, %max, %sum : tensor<2x2x3x?x8xf32>, tensor<2x2x3x?xf32>)
  %b:3 = alibi.online_attention ins(%q, %k, %k : tensor<2x2x3x?x8xf32>, tensor<2x2x?x8xf32>, tensor<2x2x?x8xf32>)
      slopes(%slopes : tensor<2x3xf32>) scale(%scale) offsets(%qo, %ko) causal fallback(4)
      outs(%a#0, %a#1, %a#2 : tensor<2x2x3x?x8xf32>, tensor<2x2x3x?xf32>)
  %o, %l = alibi.normalize ins(%b#0, %b#1, %b#2 : tensor<2x2x3x?x8xf32>, tensor<2x2x3x?xf32>) samples(4)
      outs(%out, %lse : tensor<2x2x3x?x8xf32>, tensor<2x2x3x?xf32>) -> tensor<2x2x3x?x8xf32>, tensor<2x2x3x?xf32>
  return %o, %l : tensor<2x2x3x?x8xf32>, tensor<2x2x3x?xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.normalize"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.fuse %op tile_sizes [1, 0, 0, 5] {apply_cleanup, use_forall}
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Consumers that know no depth of the op: a tile of any size starts at 0, and
// what is not needed is sliced away.
// CHECK-LABEL: func @unknown_depth(
// CHECK: %[[A:.*]], %{{.*}}, %{{.*}} = alibi.online_attention {{.*}} outs(%{{.*}} : tensor<1x1x1x?x?xf32>, tensor<1x1x1x?xf32>)
// CHECK: %[[PART:.*]] = tensor.extract_slice %[[A]][0, 0, 0, 0, 0] [1, 1, 1, %{{.*}}, %{{.*}}]
// CHECK: linalg.exp ins(%[[PART]]
func.func @unknown_depth(%q: tensor<1x1x1x?x8xf32>, %k: tensor<1x1x?x8xf32>, %v: tensor<1x1x?x?xf32>,
    %slopes: tensor<1x1xf32>, %scale: f32, %o: index, %acc: tensor<1x1x1x?x?xf32>, %max: tensor<1x1x1x?xf32>,
    %out: tensor<1x1x1x?x?xf32>) -> tensor<1x1x1x?x?xf32> {
  %a:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x1x1x?x8xf32>, tensor<1x1x?x8xf32>, tensor<1x1x?x?xf32>)
      slopes(%slopes : tensor<1x1xf32>) scale(%scale) offsets(%o, %o)
      outs(%acc, %max, %max : tensor<1x1x1x?x?xf32>, tensor<1x1x1x?xf32>)
  %e = linalg.exp ins(%a#0 : tensor<1x1x1x?x?xf32>) outs(%out : tensor<1x1x1x?x?xf32>) -> tensor<1x1x1x?x?xf32>
  return %e : tensor<1x1x1x?x?xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["linalg.exp"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.fuse %op tile_sizes [0, 0, 0, 5]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
