// RUN: alibi-opt %s --transform-interpreter --canonicalize -split-input-file | FileCheck %s

// Every loop of block attention. The tile starts at other positions, takes its
// rows of the tables per batch entry, and its part of the partitions.
// CHECK-LABEL: func @block(
// CHECK-SAME: %[[QUERY:[^:]*]]: tensor<3x2x3x?x8xf32>, %[[KEY:[^:]*]]: tensor<3x2x?x8xf32>, %[[VALUE:[^:]*]]: tensor<3x2x?x4xf32>, %[[TABLE:[^:]*]]: tensor<5x3x2x3x2xi64>
// CHECK-SAME: %[[QO:[^:]*]]: index, %[[KO:[^:]*]]: index, %[[BO:[^:]*]]: tensor<3xi64>
// CHECK-DAG: %[[N:.*]] = tensor.dim %[[QUERY]], %c3
// CHECK-DAG: %[[M:.*]] = tensor.dim %[[KEY]], %c2
// CHECK: scf.for %[[B:.*]] = %c0 to %c3 step %c2
// CHECK: scf.for %[[H:.*]] = %c0 to %c2 step %c1
// CHECK: scf.for %[[G:.*]] = %c0 to %c3 step %c2
// CHECK: scf.for %[[I:.*]] = %c0 to %[[N]] step %c5
// CHECK: scf.for %[[S:.*]] = %c0 to %c5 step %c2
// CHECK: scf.for %[[J:.*]] = %c0 to %[[M]] step %c7 iter_args(%[[ACC:.*]] = %{{.*}}, %[[MAX:.*]] = %{{.*}}, %[[SUM:.*]] = %{{.*}})
// CHECK-DAG: %[[B1:.*]] = affine.min #{{.*}}(%[[B]])
// CHECK-DAG: %[[G1:.*]] = affine.min #{{.*}}(%[[G]])
// CHECK-DAG: %[[I1:.*]] = affine.min #{{.*}}(%[[I]])[%[[N]]]
// CHECK-DAG: %[[S1:.*]] = affine.min #{{.*}}(%[[S]])
// CHECK-DAG: %[[J1:.*]] = affine.min #{{.*}}(%[[J]])[%[[M]]]
// CHECK-DAG: %[[Q:.*]] = tensor.extract_slice %[[QUERY]][%[[B]], %[[H]], %[[G]], %[[I]], 0] [%[[B1]], 1, %[[G1]], %[[I1]], 8]
// CHECK-DAG: %[[K:.*]] = tensor.extract_slice %[[KEY]][%[[B]], %[[H]], %[[J]], 0] [%[[B1]], 1, %[[J1]], 8]
// CHECK-DAG: %[[V:.*]] = tensor.extract_slice %[[VALUE]][%[[B]], %[[H]], %[[J]], 0] [%[[B1]], 1, %[[J1]], 4]
// CHECK-DAG: %[[P:.*]] = tensor.extract_slice %[[TABLE]][%[[S]], %[[B]], %[[H]], %[[G]], 0] [%[[S1]], %[[B1]], 1, %[[G1]], 2] {{.*}} to tensor<?x?x1x?x2xi64>
// CHECK-DAG: %[[A:.*]] = tensor.extract_slice %[[ACC]][%[[B]], %[[H]], %[[G]], %[[I]], 0] [%[[B1]], 1, %[[G1]], %[[I1]], 4]
// CHECK-DAG: %[[X:.*]] = tensor.extract_slice %[[MAX]][%[[B]], %[[H]], %[[G]], %[[I]]] [%[[B1]], 1, %[[G1]], %[[I1]]]
// CHECK-DAG: %[[Y:.*]] = tensor.extract_slice %[[SUM]][%[[B]], %[[H]], %[[G]], %[[I]]] [%[[B1]], 1, %[[G1]], %[[I1]]]
// CHECK-DAG: %[[OFFSETS:.*]] = tensor.extract_slice %[[BO]][%[[B]]] [%[[B1]]]
// CHECK-DAG: %[[BEGINS:.*]] = tensor.extract_slice %{{.*}}[%[[B]]] [%[[B1]]]
// CHECK-DAG: %[[ENDS:.*]] = tensor.extract_slice %{{.*}}[%[[B]]] [%[[B1]]]
// CHECK-DAG: %[[QP:.*]] = arith.addi %[[QO]], %[[I]]
// CHECK-DAG: %[[KP:.*]] = arith.addi %[[KO]], %[[J]]
// CHECK: alibi.block_attention ins(%[[Q]], %[[K]], %[[V]] : {{.*}}) partition(grid %[[P]] : {{.*}}) scale(%{{.*}}) offsets(%[[QP]], %[[KP]]) batch_offsets(%[[OFFSETS]] : {{.*}}) key_begins(%{{.*}}) key_ends(%{{.*}}) causal coalesced outs(%[[A]], %[[X]], %[[Y]] : {{.*}}) {note = "kept"}
// CHECK: tensor.insert_slice %{{.*}} into %[[ACC]][%[[B]], %[[H]], %[[G]], %[[I]], 0] [%[[B1]], 1, %[[G1]], %[[I1]], 4]
// CHECK: tensor.insert_slice %{{.*}} into %[[MAX]][%[[B]], %[[H]], %[[G]], %[[I]]]
// CHECK: tensor.insert_slice %{{.*}} into %[[SUM]][%[[B]], %[[H]], %[[G]], %[[I]]]
func.func @block(%q: tensor<3x2x3x?x8xf32>, %k: tensor<3x2x?x8xf32>, %v: tensor<3x2x?x4xf32>,
    %p: tensor<5x3x2x3x2xi64>, %scale: f32, %qo: index, %ko: index, %bo: tensor<3xi64>,
    %kb: tensor<3xi64>, %ke: tensor<3xi64>, %acc: tensor<3x2x3x?x4xf32>,
    %max: tensor<3x2x3x?xf32>, %sum: tensor<3x2x3x?xf32>)
    -> (tensor<3x2x3x?x4xf32>, tensor<3x2x3x?xf32>, tensor<3x2x3x?xf32>) {
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<3x2x3x?x8xf32>, tensor<3x2x?x8xf32>, tensor<3x2x?x4xf32>)
      partition(grid %p : tensor<5x3x2x3x2xi64>) scale(%scale) offsets(%qo, %ko)
      batch_offsets(%bo : tensor<3xi64>) key_begins(%kb : tensor<3xi64>) key_ends(%ke : tensor<3xi64>) causal coalesced
      outs(%acc, %max, %sum : tensor<3x2x3x?x4xf32>, tensor<3x2x3x?xf32>) {note = "kept"}
  return %r#0, %r#1, %r#2 : tensor<3x2x3x?x4xf32>, tensor<3x2x3x?xf32>, tensor<3x2x3x?xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.block_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loops:6 = transform.structured.tile_using_for %op tile_sizes [2, 1, 2, 5, 2, 7]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Segments stay whole, and positions are those of the packed sequence; slopes
// without a batch dimension follow the heads alone.
// CHECK-LABEL: func @online_segments(
// CHECK-SAME: %[[QS:[^:]*]]: tensor<5xi64>, %[[KS:[^:]*]]: tensor<5xi64>, %[[SLOPES:[^:]*]]: tensor<4x3xf32>, %{{[^:]*}}: f32, %[[QO:[^:]*]]: index, %[[KO:[^:]*]]: index
// CHECK: scf.forall (%{{.*}}, %[[H0:.*]], %[[I0:.*]]) in (2, 2, 4)
// CHECK-DAG: %[[H:.*]] = affine.apply #{{.*}}(%[[H0]])
// CHECK-DAG: %[[I:.*]] = affine.apply #{{.*}}(%[[I0]])
// CHECK-DAG: %[[S:.*]] = tensor.extract_slice %[[SLOPES]][%[[H]], 0] [2, 3]
// CHECK-DAG: %[[QP:.*]] = arith.addi %[[QO]], %[[I]]
// CHECK: alibi.online_attention {{.*}} slopes(%[[S]] : tensor<2x3xf32>) {{.*}} offsets(%[[QP]], %[[KO]]) segments(%[[QS]], %[[KS]] :
// CHECK: tensor.parallel_insert_slice
func.func @online_segments(%q: tensor<2x4x3x10x8xf16>, %k: tensor<2x4x16x8xf16>, %v: tensor<2x4x16x8xf16>,
    %qs: tensor<5xi64>, %ks: tensor<5xi64>, %slopes: tensor<4x3xf32>, %scale: f32, %qo: index, %ko: index,
    %acc: tensor<2x4x3x10x8xf32>, %max: tensor<2x4x3x10xf32>, %sum: tensor<2x4x3x10xf32>) -> tensor<2x4x3x10x8xf32> {
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<2x4x3x10x8xf16>, tensor<2x4x16x8xf16>, tensor<2x4x16x8xf16>)
      slopes(%slopes : tensor<4x3xf32>) scale(%scale) offsets(%qo, %ko)
      segments(%qs, %ks : tensor<5xi64>, tensor<5xi64>)
      outs(%acc, %max, %sum : tensor<2x4x3x10x8xf32>, tensor<2x4x3x10xf32>)
  return %r#0 : tensor<2x4x3x10x8xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.online_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %op tile_sizes [1, 2, 0, 3]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A fallback sees all keys of a row at once: four loops.
// CHECK-LABEL: func @fallback(
// CHECK-SAME: %[[KEY:[^:]*]]: tensor<1x1x16x8xf32>, %[[QO:[^:]*]]: index, %[[KO:[^:]*]]: index
// CHECK: scf.for %[[I:.*]] = %c0 to %c10 step %c3
// CHECK: %[[QP:.*]] = arith.addi %[[QO]], %[[I]]
// CHECK: alibi.online_attention ins(%{{.*}}, %[[KEY]], %[[KEY]] : {{.*}}) {{.*}} offsets(%[[QP]], %[[KO]]) fallback(4)
func.func @fallback(%q: tensor<1x1x1x10x8xf32>, %k: tensor<1x1x16x8xf32>, %qo: index, %ko: index,
    %slopes: tensor<1x1xf32>, %scale: f32,
    %acc: tensor<1x1x1x10x8xf32>, %max: tensor<1x1x1x10xf32>) -> tensor<1x1x1x10x8xf32> {
  %r:3 = alibi.online_attention ins(%q, %k, %k : tensor<1x1x1x10x8xf32>, tensor<1x1x16x8xf32>, tensor<1x1x16x8xf32>)
      slopes(%slopes : tensor<1x1xf32>) scale(%scale) offsets(%qo, %ko) fallback(4)
      outs(%acc, %max, %max : tensor<1x1x1x10x8xf32>, tensor<1x1x1x10xf32>)
  return %r#0 : tensor<1x1x1x10x8xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.online_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_for %op tile_sizes [0, 0, 0, 3]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Without lse the depth is a loop; each tile of a merge, which has no
// destination, goes into a new tensor.
// CHECK-LABEL: func @depth(
// CHECK: scf.for %[[D:.*]] = %c0 to %c5 step %c2
// CHECK: %[[A:.*]] = tensor.extract_slice %{{.*}}[0, 0, 0, 0, %[[D]]]
// CHECK: alibi.normalize ins(%[[A]], %{{.*}}, %{{.*}} : tensor<1x2x3x4x?xf32>, tensor<1x2x3x4xf32>)
// CHECK: %[[EMPTY:.*]] = tensor.empty() : tensor<2x6x4x5xf16>
// CHECK: scf.for %[[E:.*]] = %c0 to %c5 step %c2 iter_args(%[[OUT:.*]] = %[[EMPTY]])
// CHECK: %[[M:.*]] = alibi.merge outs({{.*}} : tensor<2x6x4x?xf16>, tensor<2x6x4x?xf16>) lses({{.*}} : tensor<2x6x4xf32>, tensor<2x6x4xf32>) samples(1) -> tensor<2x6x4x?xf16>
// CHECK: tensor.insert_slice %[[M]] into %[[OUT]][0, 0, 0, %[[E]]]
func.func @depth(%acc: tensor<1x2x3x4x5xf32>, %max: tensor<1x2x3x4xf32>, %a: tensor<2x6x4x5xf16>,
    %b: tensor<2x6x4xf32>) -> (tensor<1x2x3x4x5xf32>, tensor<2x6x4x5xf16>) {
  %n = alibi.normalize ins(%acc, %max, %max : tensor<1x2x3x4x5xf32>, tensor<1x2x3x4xf32>) samples(1)
      outs(%acc : tensor<1x2x3x4x5xf32>) -> tensor<1x2x3x4x5xf32>
  %m = alibi.merge outs(%a, %a : tensor<2x6x4x5xf16>, tensor<2x6x4x5xf16>)
      lses(%b, %b : tensor<2x6x4xf32>, tensor<2x6x4xf32>) samples(1) -> tensor<2x6x4x5xf16>
  return %n, %m : tensor<1x2x3x4x5xf32>, tensor<2x6x4x5xf16>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %n = transform.structured.match ops{["alibi.normalize"]} in %root : (!transform.any_op) -> !transform.any_op
    %0, %1 = transform.structured.tile_using_for %n tile_sizes [0, 0, 0, 0, 2]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    %m = transform.structured.match ops{["alibi.merge"]} in %root : (!transform.any_op) -> !transform.any_op
    %2, %3 = transform.structured.tile_using_for %m tile_sizes [0, 0, 0, 2]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// With lse the rows are the loops.
// CHECK-LABEL: func @merge_lse(
// CHECK: scf.for %[[I:.*]] = %c0 to %{{.*}} step %c3
// CHECK: alibi.merge {{.*}} -> tensor<?x?x?x?xf32>, tensor<?x?x?xf32>
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[0, 0, %[[I]], 0]
// CHECK: tensor.insert_slice %{{.*}} into %{{.*}}[0, 0, %[[I]]]
func.func @merge_lse(%a: tensor<?x?x?x?xf32>, %b: tensor<?x?x?xf32>) -> (tensor<?x?x?x?xf32>, tensor<?x?x?xf32>) {
  %m, %l = alibi.merge outs(%a, %a : tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>)
      lses(%b, %b : tensor<?x?x?xf32>, tensor<?x?x?xf32>) samples(2) -> tensor<?x?x?x?xf32>, tensor<?x?x?xf32>
  return %m, %l : tensor<?x?x?x?xf32>, tensor<?x?x?xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %m = transform.structured.match ops{["alibi.merge"]} in %root : (!transform.any_op) -> !transform.any_op
    %0, %1 = transform.structured.tile_using_for %m tile_sizes [0, 0, 3]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Windows follow their heads, and batch entries where they have them.
// CHECK-LABEL: func @online_windows(
// CHECK-SAME: %[[WINDOWS:[^:]*]]: tensor<2x4x3xi64>
// CHECK: scf.forall (%[[B:.*]], %[[H0:.*]]) in (2, 2)
// CHECK: %[[H:.*]] = affine.apply #{{.*}}(%[[H0]])
// CHECK: %[[W:.*]] = tensor.extract_slice %[[WINDOWS]][%[[B]], %[[H]], 0] [1, 2, 3]
// CHECK: alibi.online_attention {{.*}} windows(%[[W]] : tensor<1x2x3xi64>)
func.func @online_windows(%q: tensor<2x4x3x10x8xf16>, %k: tensor<2x4x16x8xf16>, %windows: tensor<2x4x3xi64>, %slopes: tensor<4x3xf32>,
    %scale: f32, %zero: index, %acc: tensor<2x4x3x10x8xf32>, %max: tensor<2x4x3x10xf32>, %sum: tensor<2x4x3x10xf32>) -> tensor<2x4x3x10x8xf32> {
  %r:3 = alibi.online_attention ins(%q, %k, %k : tensor<2x4x3x10x8xf16>, tensor<2x4x16x8xf16>, tensor<2x4x16x8xf16>)
      slopes(%slopes : tensor<4x3xf32>) scale(%scale) offsets(%zero, %zero) windows(%windows : tensor<2x4x3xi64>)
      outs(%acc, %max, %sum : tensor<2x4x3x10x8xf32>, tensor<2x4x3x10xf32>)
  return %r#0 : tensor<2x4x3x10x8xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.online_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.tile_using_forall %op tile_sizes [1, 2]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
