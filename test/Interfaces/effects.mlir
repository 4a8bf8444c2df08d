// RUN: alibi-opt %s --cse --canonicalize --loop-invariant-code-motion --split-input-file | FileCheck %s

// Dead ops on tensors are removed, equal ones merged, and what does not change in
// a loop is computed before it.
// CHECK-LABEL: func @tensors
// CHECK: %[[ACC:.*]], %[[MAX:.*]], %[[SUM:.*]] = alibi.online_attention
// CHECK-NOT: alibi.online_attention
// CHECK-NEXT: %[[OUT:.*]] = alibi.normalize
// CHECK-NOT: alibi.normalize
// CHECK: scf.for
// CHECK-NOT: alibi.
// CHECK: func.call @use(%[[OUT]])
func.func private @use(tensor<1x1x1x5x8xf32>)
func.func @tensors(%q: tensor<1x1x1x5x8xf32>, %kv: tensor<1x1x6x8xf32>, %slopes: tensor<1x1xf32>,
    %acc: tensor<1x1x1x5x8xf32>, %max: tensor<1x1x1x5xf32>, %sum: tensor<1x1x1x5xf32>, %scale: f32, %n: index) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %dead:3 = alibi.online_attention ins(%q, %kv, %kv : tensor<1x1x1x5x8xf32>, tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>)
      slopes(%slopes : tensor<1x1xf32>) scale(%scale) offsets(%one, %zero) outs(%acc, %max, %sum : tensor<1x1x1x5x8xf32>, tensor<1x1x1x5xf32>)
  %unused = alibi.normalize ins(%dead#0, %dead#1, %dead#2 : tensor<1x1x1x5x8xf32>, tensor<1x1x1x5xf32>)
      samples(1) outs(%acc : tensor<1x1x1x5x8xf32>) -> tensor<1x1x1x5x8xf32>
  scf.for %i = %zero to %n step %one {
    %a:3 = alibi.online_attention ins(%q, %kv, %kv : tensor<1x1x1x5x8xf32>, tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>)
        slopes(%slopes : tensor<1x1xf32>) scale(%scale) offsets(%zero, %zero) outs(%acc, %max, %sum : tensor<1x1x1x5x8xf32>, tensor<1x1x1x5xf32>)
    %b:3 = alibi.online_attention ins(%q, %kv, %kv : tensor<1x1x1x5x8xf32>, tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>)
        slopes(%slopes : tensor<1x1xf32>) scale(%scale) offsets(%zero, %zero) outs(%acc, %max, %sum : tensor<1x1x1x5x8xf32>, tensor<1x1x1x5xf32>)
    %out = alibi.normalize ins(%a#0, %b#1, %b#2 : tensor<1x1x1x5x8xf32>, tensor<1x1x1x5xf32>)
        samples(1) outs(%acc : tensor<1x1x1x5x8xf32>) -> tensor<1x1x1x5x8xf32>
    func.call @use(%out) : (tensor<1x1x1x5x8xf32>) -> ()
  }
  return
}

// -----

// Ops on memrefs stay where they are, and loads are not moved across them.
// CHECK-LABEL: func @memrefs
// CHECK: scf.for
// CHECK-NEXT: memref.load %[[SUM:.*]][
// CHECK-NEXT: alibi.block_attention {{.*}} outs(%{{.*}}, %{{.*}}, %[[SUM]] :
// CHECK-NEXT: memref.load %[[SUM]][
// CHECK-NEXT: alibi.online_attention {{.*}} outs(%{{.*}}, %{{.*}}, %[[SUM]] :
// CHECK-NEXT: memref.load %[[SUM]][
// CHECK-NEXT: memref.load %[[LSE:.*]][
// CHECK-NEXT: alibi.normalize {{.*}} outs(%{{.*}}, %[[LSE]] :
// CHECK-NEXT: memref.load %[[LSE]][
// CHECK-NEXT: func.call @use
func.func private @use(f32, f32, f32, f32, f32)
func.func @memrefs(%q: memref<1x1x1x5x8xf32>, %kv: memref<1x1x6x8xf32>, %slopes: memref<1x1xf32>, %partitions: memref<3x1x1x2xi64>,
    %acc: memref<1x1x1x5x8xf32>, %max: memref<1x1x1x5xf32>, %sum: memref<1x1x1x5xf32>,
    %out: memref<1x1x1x5x8xf32>, %lse: memref<1x1x1x5xf32>, %scale: f32, %n: index) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  scf.for %i = %zero to %n step %one {
    %a = memref.load %sum[%zero, %zero, %zero, %one] : memref<1x1x1x5xf32>
    alibi.block_attention ins(%q, %kv, %kv : memref<1x1x1x5x8xf32>, memref<1x1x6x8xf32>, memref<1x1x6x8xf32>)
        partition(grid %partitions : memref<3x1x1x2xi64>) scale(%scale) offsets(%zero, %zero)
        outs(%acc, %max, %sum : memref<1x1x1x5x8xf32>, memref<1x1x1x5xf32>)
    %b = memref.load %sum[%zero, %zero, %zero, %one] : memref<1x1x1x5xf32>
    alibi.online_attention ins(%q, %kv, %kv : memref<1x1x1x5x8xf32>, memref<1x1x6x8xf32>, memref<1x1x6x8xf32>)
        slopes(%slopes : memref<1x1xf32>) scale(%scale) offsets(%zero, %zero)
        outs(%acc, %max, %sum : memref<1x1x1x5x8xf32>, memref<1x1x1x5xf32>)
    %c = memref.load %sum[%zero, %zero, %zero, %one] : memref<1x1x1x5xf32>
    %d = memref.load %lse[%zero, %zero, %zero, %one] : memref<1x1x1x5xf32>
    alibi.normalize ins(%acc, %max, %sum : memref<1x1x1x5x8xf32>, memref<1x1x1x5xf32>)
        samples(1) outs(%out, %lse : memref<1x1x1x5x8xf32>, memref<1x1x1x5xf32>)
    %e = memref.load %lse[%zero, %zero, %zero, %one] : memref<1x1x1x5xf32>
    func.call @use(%a, %b, %c, %d, %e) : (f32, f32, f32, f32, f32) -> ()
  }
  return
}
