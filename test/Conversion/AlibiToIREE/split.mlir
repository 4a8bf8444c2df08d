// RUN: alibi-opt %s --convert-alibi-to-iree --allow-unregistered-dialect 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t

// Heads 0 and 1 together, exact; then one with a window.
// REMARK: remark: certified heads are converted as exact ones, which leave out nothing
// CHECK-LABEL: func @per_head
// CHECK: "iree_linalg_ext.attention"{{.*}}
// CHECK: tensor.insert_slice %{{.*}}[0, 0, 0, 0] [1, 2, 70, 16]
// CHECK: "iree_linalg_ext.online_attention"
// CHECK: tensor.insert_slice %{{.*}}[0, 2, 0, 0] [1, 1, 70, 16]
func.func @per_head(%q: tensor<1x3x70x16xf32>, %s: tensor<3xf32>) -> tensor<1x3x70x16xf32> {
  %o = alibi.attention %q, %q, %q, %s causal
      method(#alibi.per_head<[#alibi.exact, #alibi.certified<tolerance = 1.0e-3>, #alibi.window<distance = 20>]>)
      : (tensor<1x3x70x16xf32>, tensor<1x3x70x16xf32>, tensor<1x3x70x16xf32>, tensor<3xf32>) -> tensor<1x3x70x16xf32>
  return %o : tensor<1x3x70x16xf32>
}

// CHECK-LABEL: func @auto
// CHECK: "iree_linalg_ext.attention"
func.func @auto(%q: tensor<1x3x70x16xf32>, %s: tensor<3xf32>) -> tensor<1x3x70x16xf32> {
  %o = alibi.attention %q, %q, %q, %s method(#alibi.auto<tolerance = 1.0e-3>)
      : (tensor<1x3x70x16xf32>, tensor<1x3x70x16xf32>, tensor<1x3x70x16xf32>, tensor<3xf32>) -> tensor<1x3x70x16xf32>
  return %o : tensor<1x3x70x16xf32>
}

// Methods of heads that are one method.

// CHECK-LABEL: func.func @alike
// CHECK-NOT: alibi.attention
// CHECK: "iree_linalg_ext.online_attention"
// CHECK-NOT: alibi.attention
func.func @alike(%q: tensor<1x2x70x16xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x70x16xf32> {
  %out = alibi.attention %q, %q, %q, %slopes
      method(#alibi.per_head<[#alibi.window<distance = 3>, #alibi.window<distance = 3>]>)
      : (tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>) -> tensor<1x2x70x16xf32>
  return %out : tensor<1x2x70x16xf32>
}

// Nothing to compute: no rows, no keys.

// CHECK-LABEL: func.func @no_rows
// CHECK-NOT: alibi.attention
// CHECK-NOT: iree_linalg_ext
// CHECK: return
func.func @no_rows(%q: tensor<1x2x0x16xf32>, %k: tensor<1x2x70x16xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x0x16xf32> {
  %out = alibi.attention %q, %k, %k, %slopes
      method(#alibi.per_head<[#alibi.exact, #alibi.sampled<samples = 3, sampler = grid>]>)
      : (tensor<1x2x0x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>) -> tensor<1x2x0x16xf32>
  return %out : tensor<1x2x0x16xf32>
}

// CHECK-LABEL: func.func @no_keys
// CHECK-NOT: iree_linalg_ext
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f16
// CHECK-DAG: %[[NONE:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: linalg.fill ins(%[[ZERO]] : f16) outs(%{{.*}} : tensor<1x2x3x16xf16>)
// CHECK-DAG: linalg.fill ins(%[[NONE]] : f32) outs(%{{.*}} : tensor<1x2x3xf32>)
func.func @no_keys(%q: tensor<1x2x3x16xf16>, %k: tensor<1x2x0x16xf16>, %slopes: tensor<2xf32>) -> (tensor<1x2x3x16xf16>, tensor<1x2x3xf32>) {
  %out, %lse = alibi.attention %q, %k, %k, %slopes method(#alibi.window<distance = 3>)
      : (tensor<1x2x3x16xf16>, tensor<1x2x0x16xf16>, tensor<1x2x0x16xf16>, tensor<2xf32>) -> (tensor<1x2x3x16xf16>, tensor<1x2x3xf32>)
  return %out, %lse : tensor<1x2x3x16xf16>, tensor<1x2x3xf32>
}
