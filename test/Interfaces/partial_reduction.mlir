// RUN: alibi-opt %s --transform-interpreter --canonicalize -split-input-file | FileCheck %s

// Splits of the keys: each accumulates from the identity into its own part of
// the accumulators, and the parts meet the original inits in the end.
// CHECK-LABEL: func @keys(
// CHECK-SAME: %[[QUERY:[^:]*]]: tensor<2x2x3x?x8xf32>, %[[KEY:[^:]*]]: tensor<2x2x?x8xf32>
// CHECK-SAME: %[[QO:[^:]*]]: index, %[[KO:[^:]*]]: index, %[[ACC:[^:]*]]: tensor<2x2x3x?x4xf32>, %[[MAX:[^:]*]]: tensor<2x2x3x?xf32>, %[[SUM:[^:]*]]: tensor<2x2x3x?xf32>
// CHECK-DAG: %[[LOW:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.0{{.*}} : f32
// CHECK: %[[ACCS:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%{{.*}} : tensor<3x2x2x3x?x4xf32>)
// CHECK: %[[MAXS:.*]] = linalg.fill ins(%[[LOW]] : f32) outs(%{{.*}} : tensor<3x2x2x3x?xf32>)
// CHECK: %[[SUMS:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%{{.*}} : tensor<3x2x2x3x?xf32>)
// CHECK: %[[PARTS:.*]]:3 = scf.forall (%[[R:.*]]) in (3) shared_outs(%[[A:.*]] = %[[ACCS]], %[[X:.*]] = %[[MAXS]], %[[Y:.*]] = %[[SUMS]])
// CHECK-DAG: %[[J:.*]] = affine.apply #{{.*}}(%[[R]])
// CHECK-DAG: %[[A1:.*]] = tensor.extract_slice %[[A]][%[[R]], 0, 0, 0, 0, 0] [1, 2, 2, 3, %{{.*}}, 4] {{.*}} to tensor<2x2x3x?x4xf32>
// CHECK-DAG: %[[X1:.*]] = tensor.extract_slice %[[X]][%[[R]], 0, 0, 0, 0] [1, 2, 2, 3, %{{.*}}] {{.*}} to tensor<2x2x3x?xf32>
// CHECK-DAG: %[[Y1:.*]] = tensor.extract_slice %[[Y]][%[[R]], 0, 0, 0, 0]
// CHECK-DAG: %[[K:.*]] = tensor.extract_slice %[[KEY]][0, 0, %[[J]], 0]
// CHECK-DAG: %[[KP:.*]] = arith.addi %[[KO]], %[[J]]
// CHECK: %[[A2:.*]], %[[X2:.*]], %[[Y2:.*]] = alibi.online_attention ins(%{{.*}}, %[[K]], %{{.*}}) {{.*}} offsets(%[[QO]], %[[KP]]) causal outs(%[[A1]], %[[X1]], %[[Y1]] :
// CHECK: tensor.parallel_insert_slice %[[A2]] into %[[A]][%[[R]], 0, 0, 0, 0, 0]
// CHECK: tensor.parallel_insert_slice %[[X2]] into %[[X]][%[[R]], 0, 0, 0, 0]
// CHECK: tensor.parallel_insert_slice %[[Y2]] into %[[Y]][%[[R]], 0, 0, 0, 0]
// The new maximum; weights, which are 0 where nothing was seen; sums with them.
// CHECK: %[[TOP:.*]] = linalg.generic {{.*}} iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%[[PARTS]]#1 : {{.*}}) outs(%[[MAX]] :
// CHECK: arith.maximumf
// CHECK: %[[KEPT:.*]] = linalg.generic {{.*}} ins(%[[TOP]] : {{.*}}) outs(%[[MAX]] :
// CHECK: arith.cmpf oeq, %{{.*}}, %[[LOW]]
// CHECK: arith.select
// CHECK: math.exp
// CHECK: %[[WEIGHTS:.*]] = linalg.generic {{.*}} ins(%[[TOP]] : {{.*}}) outs(%[[PARTS]]#1 :
// CHECK: %[[SUM0:.*]] = linalg.generic {{.*}} ins(%[[KEPT]] : {{.*}}) outs(%[[SUM]] :
// CHECK: %[[SUM1:.*]] = linalg.generic {{.*}} ins(%[[PARTS]]#2, %[[WEIGHTS]] : {{.*}}) outs(%[[SUM0]] :
// CHECK: %[[ACC0:.*]] = linalg.generic {{.*}} ins(%[[KEPT]] : {{.*}}) outs(%[[ACC]] :
// CHECK: %[[ACC1:.*]] = linalg.generic {{.*}} iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%[[PARTS]]#0, %[[WEIGHTS]] : {{.*}}) outs(%[[ACC0]] : {{.*}}) attrs = {last}
// CHECK: return %[[ACC1]], %[[TOP]], %[[SUM1]]
func.func @keys(%q: tensor<2x2x3x?x8xf32>, %k: tensor<2x2x?x8xf32>, %v: tensor<2x2x?x4xf32>, %slopes: tensor<2x3xf32>,
    %scale: f32, %qo: index, %ko: index, %acc: tensor<2x2x3x?x4xf32>, %max: tensor<2x2x3x?xf32>, %sum: tensor<2x2x3x?xf32>)
    -> (tensor<2x2x3x?x4xf32>, tensor<2x2x3x?xf32>, tensor<2x2x3x?xf32>) {
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<2x2x3x?x8xf32>, tensor<2x2x?x8xf32>, tensor<2x2x?x4xf32>)
      slopes(%slopes : tensor<2x3xf32>) scale(%scale) offsets(%qo, %ko) causal
      outs(%acc, %max, %sum : tensor<2x2x3x?x4xf32>, tensor<2x2x3x?xf32>)
  return %r#0, %r#1, %r#2 : tensor<2x2x3x?x4xf32>, tensor<2x2x3x?xf32>, tensor<2x2x3x?xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.online_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %fills:3, %split, %merge, %loop = transform.structured.tile_reduction_using_forall %op by num_threads = [0, 0, 0, 0, 3]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.annotate %merge "last" : !transform.any_op
    transform.yield
  }
}

// -----

// Keys and samples at once, by the sizes of their tiles; the number of splits of
// the keys is known at run time.
// CHECK-LABEL: func @both(
// CHECK: %[[SPLITS:.*]] = affine.apply #{{.*}}()[%{{.*}}]
// CHECK: tensor.empty(%[[SPLITS]]) : tensor<3x?x1x1x1x6x4xf32>
// CHECK: scf.forall
// CHECK: tensor.extract_slice %{{.*}} to tensor<1x1x1x6x4xf32>
// CHECK: tensor.extract_slice %{{.*}} : tensor<5x1x1x2xi64> to tensor<?x1x1x2xi64>
// CHECK: alibi.block_attention
// CHECK: linalg.generic {{.*}} iterator_types = ["reduction", "reduction", "parallel", "parallel", "parallel", "parallel"]
func.func @both(%q: tensor<1x1x1x6x4xf32>, %k: tensor<1x1x?x4xf32>, %p: tensor<5x1x1x2xi64>,
    %scale: f32, %o: index, %acc: tensor<1x1x1x6x4xf32>, %max: tensor<1x1x1x6xf32>) -> tensor<1x1x1x6x4xf32> {
  %r:3 = alibi.block_attention ins(%q, %k, %k : tensor<1x1x1x6x4xf32>, tensor<1x1x?x4xf32>, tensor<1x1x?x4xf32>)
      partition(counter %p : tensor<5x1x1x2xi64>) scale(%scale) offsets(%o, %o)
      outs(%acc, %max, %max : tensor<1x1x1x6x4xf32>, tensor<1x1x1x6xf32>)
  return %r#0 : tensor<1x1x1x6x4xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.block_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %fills:3, %split, %merge, %loop = transform.structured.tile_reduction_using_forall %op by tile_sizes = [0, 0, 0, 0, 2, 16]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
