// RUN: alibi-opt %s --alibi-plan --split-input-file --verify-diagnostics
// RUN: not alibi-opt %s --alibi-plan=length=-1 2>&1 | FileCheck %s

// CHECK: error: option 'length' is -1, expected at least 0

func.func @negative(%q: tensor<1x2x64x64xf32>) -> tensor<1x2x64x64xf32> {
  %s = arith.constant dense<[0.5, -1.0]> : tensor<2xf32>
  // expected-error@+1 {{operand 'slopes' is -1 for head 1, expected a finite slope that is not negative}}
  %o = alibi.attention %q, %q, %q, %s method(#alibi.auto<tolerance = 1.0e-3>)
      : (tensor<1x2x64x64xf32>, tensor<1x2x64x64xf32>, tensor<1x2x64x64xf32>, tensor<2xf32>) -> tensor<1x2x64x64xf32>
  return %o : tensor<1x2x64x64xf32>
}
