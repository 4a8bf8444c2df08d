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
