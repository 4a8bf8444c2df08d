// Functions with alibi ops are inlined.
// RUN: alibi-opt %s --inline | FileCheck %s

// CHECK-LABEL: func @caller
// CHECK-NOT: call
// CHECK: alibi.partition
func.func @caller(%slopes: tensor<2xf32>) -> tensor<5x2x2xi64> {
  %masks = call @callee(%slopes) : (tensor<2xf32>) -> tensor<5x2x2xi64>
  return %masks : tensor<5x2x2xi64>
}

func.func private @callee(%slopes: tensor<2xf32>) -> tensor<5x2x2xi64> {
  %masks = alibi.partition %slopes method(<samples = 5, sampler = grid, seed = 3>) : tensor<2xf32> -> tensor<5x2x2xi64>
  return %masks : tensor<5x2x2xi64>
}
