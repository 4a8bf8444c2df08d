// RUN: alibi-opt %s --convert-alibi-to-iree --allow-unregistered-dialect --split-input-file | FileCheck %s

// Every row sees a key: IREE's attention divides itself. The scale is applied in
// f32, in the region; the operand is ln 2, which IREE multiplies by log2(e).
// CHECK-DAG: #[[SLOPES:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
// CHECK-DAG: #[[QUERY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3, d4)>
// CHECK-DAG: #[[KEY:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d5, d4)>
// CHECK-DAG: #[[VALUE:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d5, d6)>
// CHECK-DAG: #[[SCALE:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> ()>
// CHECK-DAG: #[[MASK:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d1, d2, d3, d5)>
// CHECK-DAG: #[[OUT:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3, d6)>
// CHECK-LABEL: func @static
// CHECK: %[[Q:.*]] = tensor.expand_shape %{{.*}} into tensor<1x2x2x70x32xf16>
// CHECK: "flow.dispatch.region"() ({
// CHECK: linalg.generic {indexing_maps = [#[[SLOPES]], #{{.*}}]
// CHECK-SAME: outs(%{{.*}} : tensor<2x2x70x70xf32>)
// CHECK: arith.cmpi sle
// CHECK: arith.select
// CHECK: %[[UNIT:.*]] = arith.constant 0.693147182 : f32
// CHECK: "iree_linalg_ext.attention"(%[[Q]], %{{.*}}, %{{.*}}, %[[UNIT]], %{{.*}}, %{{.*}}) ({
// CHECK-NEXT: ^bb0(%[[SCORE:.*]]: f32):
// CHECK: %[[FACTOR:.*]] = arith.constant 0.72134751 : f32
// CHECK: %[[SCALED:.*]] = arith.mulf %[[SCORE]], %[[FACTOR]]
// CHECK: "iree_linalg_ext.yield"(%[[SCALED]])
// CHECK: indexing_maps = [#[[QUERY]], #[[KEY]], #[[VALUE]], #[[SCALE]], #[[MASK]], #[[OUT]]]
// CHECK: "flow.return"
// CHECK: operandSegmentSizes = array<i32: 0, 0>
// CHECK-NOT: arith.divf
// CHECK: tensor.collapse_shape
func.func @static(%q: tensor<1x4x70x32xf16>, %k: tensor<1x2x70x32xf16>,
                  %v: tensor<1x2x70x32xf16>, %s: tensor<4xf32>) -> tensor<1x4x70x32xf16> {
  %o = alibi.attention %q, %k, %v, %s causal scale(5.0e-01)
      : (tensor<1x4x70x32xf16>, tensor<1x2x70x32xf16>, tensor<1x2x70x32xf16>, tensor<4xf32>) -> tensor<1x4x70x32xf16>
  return %o : tensor<1x4x70x32xf16>
}

// -----

// Dynamic lengths: a row may see no key. What the region returns has its sizes as
// operands.
// CHECK-LABEL: func @dynamic
// CHECK: %[[N:.*]] = tensor.dim %{{.*}}, %{{.*}} : tensor<1x2x1x?x32xf32>
// CHECK: "flow.dispatch.region"(%[[N]], %[[N]], %[[N]]) ({
// CHECK: math.absf
// CHECK: linalg.fill
// CHECK: arith.constant -3.40282347E+38
// CHECK: "iree_linalg_ext.online_attention"
// CHECK: operandSegmentSizes = array<i32: 3, 0>
// CHECK: arith.cmpf oeq
// CHECK: arith.divf
// CHECK: math.log
func.func @dynamic(%q: tensor<1x2x?x32xf32>, %k: tensor<1x2x?x32xf32>,
                   %s: tensor<2xf32>) -> (tensor<1x2x?x32xf32>, tensor<1x2x?xf32>) {
  %o, %l = alibi.attention %q, %k, %k, %s
      : (tensor<1x2x?x32xf32>, tensor<1x2x?x32xf32>, tensor<1x2x?x32xf32>, tensor<2xf32>)
      -> (tensor<1x2x?x32xf32>, tensor<1x2x?xf32>)
  return %o, %l : tensor<1x2x?x32xf32>, tensor<1x2x?xf32>
}

// -----

// Padding is cleared in keys and values; the mask depends on the batch entry.
// Certified heads have dropped nothing.
// CHECK-LABEL: func @padded
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<3x2x50x32xf32>)
// CHECK: arith.cmpi sle
// CHECK: arith.cmpi slt
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<3x2x50x32xf32>)
// CHECK: outs(%{{.*}} : tensor<3x2x1x20x50xf32>)
// CHECK: "iree_linalg_ext.online_attention"
// CHECK: linalg.fill {{.*}} -> tensor<3x2x20xf32>
func.func @padded(%q: tensor<3x2x20x32xf32>, %k: tensor<3x2x50x32xf32>, %s: tensor<2xf32>,
                  %starts: tensor<3xi64>, %lengths: tensor<3xi64>)
    -> (tensor<3x2x20x32xf32>, tensor<3x2x20xf32>, tensor<3x2x20xf32>) {
  %o, %l, %d = alibi.attention %q, %k, %k, %s key_lengths(%lengths) key_starts(%starts)
      method(#alibi.certified<tolerance = 1.0e-3>)
      : (tensor<3x2x20x32xf32>, tensor<3x2x50x32xf32>, tensor<3x2x50x32xf32>, tensor<2xf32>, tensor<3xi64>, tensor<3xi64>)
      -> (tensor<3x2x20x32xf32>, tensor<3x2x20xf32>, tensor<3x2x20xf32>)
  return %o, %l, %d : tensor<3x2x20x32xf32>, tensor<3x2x20xf32>, tensor<3x2x20xf32>
}
