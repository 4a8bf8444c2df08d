// RUN: alibi-opt %s --alibi-plan --split-input-file | FileCheck %s
// RUN: alibi-opt %s --alibi-plan="explain length=65536" --split-input-file 2>&1 >/dev/null | FileCheck %s --check-prefix=TABLE

// Heads whose keys all count stay exact.
// CHECK-LABEL: func @mass
// CHECK: method(#alibi.per_head<[#alibi.certified<tolerance = 1.000000e-03>, #alibi.certified<tolerance = 1.000000e-03>, #alibi.exact, #alibi.exact]>)
// TABLE: remark: per head, expected for standard normal queries and keys:
// TABLE-NEXT: head      slope  method     score entries  of dense  certificate
// TABLE-NEXT:    0        0.5  certified{{ +[0-9.e+]+ +0\.[0-9]+%}}  mass 0.001
// TABLE-NEXT:    1     0.0625  certified{{ +[0-9.e+]+ +[0-9.]+%}}  mass 0.001
// TABLE-NEXT:    2      1e-05  exact           2.148e+09   100.00%  exact
// TABLE-NEXT:    3          0  exact           2.148e+09   100.00%  exact
// TABLE-NEXT:  all{{ +[0-9.e+]+ +50\.[0-9]+%}}
func.func @mass(%q: tensor<1x4x65536x64xf32>) -> tensor<1x4x65536x64xf32> {
  %s = arith.constant dense<[0.5, 0.0625, 0.00001, 0.0]> : tensor<4xf32>
  %o = alibi.attention %q, %q, %q, %s causal method(#alibi.auto<tolerance = 1.0e-3>)
      : (tensor<1x4x65536x64xf32>, tensor<1x4x65536x64xf32>, tensor<1x4x65536x64xf32>, tensor<4xf32>) -> tensor<1x4x65536x64xf32>
  return %o : tensor<1x4x65536x64xf32>
}

// -----

// Short sequences: nothing is worth deciding.
// CHECK-LABEL: func @short
// CHECK-NOT: method
// CHECK: return
func.func @short(%q: tensor<1x2x64x64xf32>) -> tensor<1x2x64x64xf32> {
  %s = arith.constant dense<[0.5, 0.0625]> : tensor<2xf32>
  %o = alibi.attention %q, %q, %q, %s method(#alibi.auto<tolerance = 1.0e-3>)
      : (tensor<1x2x64x64xf32>, tensor<1x2x64x64xf32>, tensor<1x2x64x64xf32>, tensor<2xf32>) -> tensor<1x2x64x64xf32>
  return %o : tensor<1x2x64x64xf32>
}

// -----

// The largest error of exp(-m |i - j|): ln(1000) / m keys.
// CHECK-LABEL: func @max_norm
// CHECK: method(#alibi.per_head<[#alibi.window<tolerance = 1.000000e-03>, #alibi.exact]>)
// TABLE: 0     0.0625  window{{ +[0-9.e+]+ +[0-9.]+%}}  max norm 0.001
func.func @max_norm(%q: tensor<1x2x65536x64xf32>) -> tensor<1x2x65536x64xf32> {
  %s = arith.constant dense<[0.0625, 0.00001]> : tensor<2xf32>
  %o = alibi.attention %q, %q, %q, %s causal method(#alibi.auto<tolerance = 1.0e-3, guarantee = max_norm>)
      : (tensor<1x2x65536x64xf32>, tensor<1x2x65536x64xf32>, tensor<1x2x65536x64xf32>, tensor<2xf32>) -> tensor<1x2x65536x64xf32>
  return %o : tensor<1x2x65536x64xf32>
}

// -----

// Nothing is known of slopes and lengths: what wins for long sequences.
// CHECK-LABEL: func @unknown
// CHECK: method(#alibi.certified<tolerance = 1.000000e-02>)
// CHECK: method(#alibi.window<tolerance = 1.000000e-02>)
// TABLE: 0          -  certified              -         -  mass 0.01
// TABLE: every head: #alibi.window<tolerance = 1.000000e-02>
func.func @unknown(%q: tensor<1x2x?x64xf32>, %s: tensor<2xf32>, %r: tensor<1x?x?x64xf32>, %t: tensor<?xf32>)
    -> (tensor<1x2x?x64xf32>, tensor<1x?x?x64xf32>) {
  %o = alibi.attention %q, %q, %q, %s causal method(#alibi.auto<tolerance = 1.0e-2>)
      : (tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>, tensor<2xf32>) -> tensor<1x2x?x64xf32>
  %p = alibi.attention %r, %r, %r, %t method(#alibi.auto<tolerance = 1.0e-2, guarantee = max_norm>)
      : (tensor<1x?x?x64xf32>, tensor<1x?x?x64xf32>, tensor<1x?x?x64xf32>, tensor<?xf32>) -> tensor<1x?x?x64xf32>
  return %o, %p : tensor<1x2x?x64xf32>, tensor<1x?x?x64xf32>
}

// -----

// Sampled heads among others: runs that are whole groups, or part of one.
// CHECK-LABEL: func @mixed
// CHECK: alibi.attention {{.*}} method(#alibi.per_head<[#alibi.exact, #alibi.window<distance = 9>]>)
// CHECK-SAME: (tensor<1x2x?x8xf32>, tensor<1x1x?x8xf32>
// CHECK: tensor.insert_slice {{.*}}[0, 0, 0, 0]
// CHECK: alibi.attention {{.*}} method(#alibi.sampled<samples = 4>) first_head(2)
// CHECK-SAME: (tensor<1x1x?x8xf32>, tensor<1x1x?x8xf32>
// CHECK: tensor.insert_slice {{.*}}[0, 2, 0, 0]
// CHECK: alibi.attention {{.*}} first_head(3)
// CHECK-SAME: (tensor<1x1x?x8xf32>, tensor<1x1x?x8xf32>
// CHECK: tensor.insert_slice {{.*}}[0, 3, 0, 0]
func.func @mixed(%q: tensor<1x4x?x8xf32>, %k: tensor<1x2x?x8xf32>, %s: tensor<4xf32>) -> tensor<1x4x?x8xf32> {
  %o = alibi.attention %q, %k, %k, %s
      method(#alibi.per_head<[#alibi.exact, #alibi.window<distance = 9>, #alibi.sampled<samples = 4>, #alibi.exact]>)
      : (tensor<1x4x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<4xf32>) -> tensor<1x4x?x8xf32>
  return %o : tensor<1x4x?x8xf32>
}

// Without rows there is nothing to split.

// CHECK-LABEL: func.func @no_rows
// CHECK: alibi.attention
// CHECK-NOT: per_head
// CHECK-NOT: alibi.attention
// CHECK: return
func.func @no_rows(%q: tensor<1x2x0x16xf32>, %k: tensor<1x2x9x16xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x0x16xf32> {
  %out = alibi.attention %q, %k, %k, %slopes
      method(#alibi.per_head<[#alibi.exact, #alibi.sampled<samples = 3>]>)
      : (tensor<1x2x0x16xf32>, tensor<1x2x9x16xf32>, tensor<1x2x9x16xf32>, tensor<2xf32>) -> tensor<1x2x0x16xf32>
  return %out : tensor<1x2x0x16xf32>
}
