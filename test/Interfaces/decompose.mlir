// RUN: alibi-opt %s --transform-interpreter | FileCheck %s

// One step down: attention to the ops below it, those to loops. The transform op
// takes ops of one result; test/Unit/InterfacesTest.cpp has the others.
// CHECK-LABEL: func @exact(
// CHECK-NOT: alibi.attention
// CHECK: alibi.online_attention
// CHECK: alibi.normalize
func.func @exact(%q: tensor<1x2x6x4xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  %o = alibi.attention %q, %q, %q, %slopes
      : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<2xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func @sampled(
// CHECK-NOT: alibi.attention
// CHECK: alibi.partition
// CHECK: alibi.block_attention
// CHECK: alibi.normalize
func.func @sampled(%q: tensor<1x2x6x4xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  %o = alibi.attention %q, %q, %q, %slopes method(#alibi.sampled<samples = 4>)
      : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<2xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

// CHECK-LABEL: func @lower(
// CHECK-NOT: alibi
// CHECK: return
func.func @lower(%acc: tensor<1x1x2x6x4xf32>, %max: tensor<1x1x2x6xf32>, %slopes: tensor<2xf32>,
    %out: tensor<1x2x6x4xf32>, %lse: tensor<1x2x6xf32>) -> (tensor<4x2x2xi64>, tensor<1x1x2x6x4xf32>, tensor<1x2x6x4xf32>) {
  %p = alibi.partition %slopes method(<samples = 4>) : tensor<2xf32> -> tensor<4x2x2xi64>
  %n = alibi.normalize ins(%acc, %max, %max : tensor<1x1x2x6x4xf32>, tensor<1x1x2x6xf32>) samples(1)
      outs(%acc : tensor<1x1x2x6x4xf32>) -> tensor<1x1x2x6x4xf32>
  %m = alibi.merge outs(%out : tensor<1x2x6x4xf32>) lses(%lse : tensor<1x2x6xf32>) samples(1) -> tensor<1x2x6x4xf32>
  return %p, %n, %m : tensor<4x2x2xi64>, tensor<1x1x2x6x4xf32>, tensor<1x2x6x4xf32>
}

// Fitted when the program is compiled.
// CHECK-LABEL: func @weighted(
// CHECK-NOT: alibi
// CHECK: arith.constant dense<{{.*}}> : tensor<2x1x3xi64>
func.func @weighted() -> tensor<2x1x3xi64> {
  %slopes = arith.constant dense<0.25> : tensor<1xf32>
  %p = alibi.partition %slopes method(<samples = 2, sampler = weighted_grid>) : tensor<1xf32> -> tensor<2x1x3xi64>
  return %p : tensor<2x1x3xi64>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["alibi.attention", "alibi.partition", "alibi.normalize", "alibi.merge"]}
        in %root : (!transform.any_op) -> !transform.any_op
    %0 = transform.structured.decompose_interface %ops : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
