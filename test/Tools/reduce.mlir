// Only what the script asks for is left of a module.
// RUN: echo '#!/bin/sh' > %t.sh
// RUN: echo '! alibi-opt "$1" | grep -q "alibi.attention"' >> %t.sh
// RUN: chmod +x %t.sh
// RUN: alibi-reduce %s -reduction-tree='traversal-mode=0 test=%t.sh' | FileCheck %s

// CHECK-NOT: func @other
// CHECK-LABEL: func @attention
// CHECK: alibi.attention
func.func @other(%x: f32) -> f32 {
  %y = arith.addf %x, %x : f32
  return %y : f32
}

func.func @attention(%q: tensor<1x2x4x8xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x4x8xf32> {
  %out = alibi.attention %q, %q, %q, %slopes
      : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>) -> tensor<1x2x4x8xf32>
  return %out : tensor<1x2x4x8xf32>
}
