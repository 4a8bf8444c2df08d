// RUN: alibi-opt %s --convert-alibi-to-iree | FileCheck %s

// Nothing to convert, and nothing needed for it.
// CHECK-LABEL: func @plain
// CHECK-NEXT: arith.addf
// CHECK-NEXT: return
func.func @plain(%a: tensor<4xf32>) -> tensor<4xf32> {
  %b = arith.addf %a, %a : tensor<4xf32>
  return %b : tensor<4xf32>
}
