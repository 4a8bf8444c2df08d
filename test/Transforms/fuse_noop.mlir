// RUN: alibi-opt %s --alibi-fuse | FileCheck %s

// Methods that are not chosen yet stay, and so do heads of which some are sampled,
// and depths that are not static.
// CHECK-LABEL: func @noop
// CHECK-NOT: alibi.fused_attention
// CHECK-COUNT-3: alibi.attention
func.func @noop(%q: tensor<1x2x?x16xf32>, %d: tensor<1x2x?x?xf32>, %s: tensor<2xf32>) -> (tensor<1x2x?x16xf32>, tensor<1x2x?x?xf32>) {
  %a = alibi.attention %q, %q, %q, %s method(#alibi.auto<tolerance = 0.1>)
      : (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<2xf32>) -> tensor<1x2x?x16xf32>
  %b = alibi.attention %d, %d, %d, %s
      : (tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>, tensor<2xf32>) -> tensor<1x2x?x?xf32>
  %c = alibi.attention %a, %q, %q, %s method(#alibi.per_head<[#alibi.exact, #alibi.sampled<samples = 2>]>)
      : (tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>, tensor<2xf32>) -> tensor<1x2x?x16xf32>
  return %c, %b : tensor<1x2x?x16xf32>, tensor<1x2x?x?xf32>
}
