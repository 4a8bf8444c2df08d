// RUN: alibi-opt %s --alibi-coalesce -split-input-file | FileCheck %s
// RUN: alibi-opt %s --alibi-coalesce --alibi-coalesce -split-input-file | FileCheck %s

!q = tensor<1x2x4x?x64xf32>
!k = tensor<1x2x?x64xf32>
!row = tensor<1x2x4x?xf32>

// One op: its operands and other attributes stay.
// CHECK-LABEL: func @alone(
// CHECK-SAME: %[[Q:[^:]*]]: tensor<1x2x4x?x64xf32>, %[[K:[^:]*]]: {{[^,]*}}, %[[P:[^:]*]]: tensor<3x2x4x2xi64>
func.func @alone(%q: !q, %k: !k, %p: tensor<3x2x4x2xi64>, %scale: f32, %o: index, %bo: tensor<1xi64>,
    %acc: !q, %max: !row, %sum: !row) -> (!q, !row, !row) {
  // CHECK-NEXT: %[[A:.*]], %[[M:.*]], %[[S:.*]] = alibi.block_attention ins(%[[Q]], %[[K]], %[[K]] : {{.*}}) partition(grid %[[P]] : tensor<3x2x4x2xi64>) {{.*}} batch_offsets(%{{.*}}) causal coalesced outs({{.*}}) {note = "kept"}
  // CHECK-NEXT: return %[[A]], %[[M]], %[[S]]
  %r:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p : tensor<3x2x4x2xi64>)
      scale(%scale) offsets(%o, %o) batch_offsets(%bo : tensor<1xi64>) causal outs(%acc, %max, %sum : !q, !row)
      {note = "kept"}
  return %r#0, %r#1, %r#2 : !q, !row, !row
}

// -----

// CHECK-LABEL: func @memrefs
func.func @memrefs(%q: memref<1x2x4x?x64xf32>, %k: memref<1x2x?x64xf32>, %p: memref<3x2x4x?xi64>, %scale: f32,
    %o: index, %acc: memref<1x2x4x?x64xf32>, %max: memref<1x2x4x?xf32>, %sum: memref<1x2x4x?xf32>) {
  // CHECK-NEXT: alibi.block_attention {{.*}} offsets(%{{.*}}, %{{.*}}) coalesced outs(
  // CHECK-NEXT: return
  alibi.block_attention ins(%q, %k, %k : memref<1x2x4x?x64xf32>, memref<1x2x?x64xf32>, memref<1x2x?x64xf32>)
      partition(bits %p : memref<3x2x4x?xi64>) scale(%scale) offsets(%o, %o)
      outs(%acc, %max, %sum : memref<1x2x4x?x64xf32>, memref<1x2x4x?xf32>)
  return
}

// -----

!q = tensor<1x2x4x?x64xf32>
!k = tensor<1x2x?x64xf32>
!row = tensor<1x2x4x?xf32>
!p = tensor<3x2x4x?xi64>
!p1 = tensor<1x2x4x?xi64>

// Slices that cover the partitions, one by one, of a dynamic number of words.
// CHECK-LABEL: func @chain(
// CHECK-SAME: %[[P:[^:]*]]: tensor<3x2x4x?xi64>, %{{[^:]*}}: f32, %{{[^:]*}}: index, %[[ACC:[^:]*]]: tensor<1x2x4x?x64xf32>, %[[MAX:[^:]*]]: tensor<1x2x4x?xf32>, %[[SUM:[^:]*]]: tensor
func.func @chain(%q: !q, %k: !k, %p: !p, %scale: f32, %o: index, %acc: !q, %max: !row, %sum: !row)
    -> (!q, !row, !row) {
  // CHECK-NOT: tensor.extract_slice
  // CHECK: %[[R:.*]], %[[M:.*]], %[[S:.*]] = alibi.block_attention {{.*}} partition(bits %[[P]] : tensor<3x2x4x?xi64>) {{.*}} causal coalesced outs(%[[ACC]], %[[MAX]], %[[SUM]] :
  // CHECK-NOT: alibi.block_attention
  // CHECK: return %[[R]], %[[M]], %[[S]]
  %c3 = arith.constant 3 : index
  %w0 = tensor.dim %p, %c3 : !p
  %w1 = tensor.dim %p, %c3 : !p
  %p0 = tensor.extract_slice %p[0, 0, 0, 0] [1, 2, 4, %w0] [1, 1, 1, 1] : !p to !p1
  %p1 = tensor.extract_slice %p[1, 0, 0, 0] [1, 2, 4, %w1] [1, 1, 1, 1] : !p to !p1
  %p2 = tensor.extract_slice %p[2, 0, 0, 0] [1, 2, 4, %w1] [1, 1, 1, 1] : !p to !p1
  %a:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(bits %p0 : !p1)
      scale(%scale) offsets(%o, %o) causal outs(%acc, %max, %sum : !q, !row)
  %b:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(bits %p1 : !p1)
      scale(%scale) offsets(%o, %o) causal outs(%a#0, %a#1, %a#2 : !q, !row)
  %c:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(bits %p2 : !p1)
      scale(%scale) offsets(%o, %o) causal outs(%b#0, %b#1, %b#2 : !q, !row)
  return %c#0, %c#1, %c#2 : !q, !row, !row
}

// -----

!q = tensor<1x2x4x?x64xf32>
!k = tensor<1x2x?x64xf32>
!row = tensor<1x2x4x?xf32>
!p = tensor<9x2x4x2xi64>

// Slices of several samples, and of some heads, become one slice; a chain goes on
// where another ended.
// CHECK-LABEL: func @parts(
// CHECK-SAME: %[[P:[^:]*]]: tensor<9x2x4x2xi64>
func.func @parts(%q: !q, %k: !k, %p: !p, %scale: f32, %o: index, %acc: !q, %max: !row, %sum: !row,
    %other: tensor<9x3x4x2xi64>) -> (!q, !row, !row) {
  // CHECK: %[[FIRST:.*]] = tensor.extract_slice %[[P]][2, 0, 0, 0] [5, 2, 4, 2] [1, 1, 1, 1] : tensor<9x2x4x2xi64> to tensor<5x2x4x2xi64>
  // CHECK: %[[A:.*]], %[[M:.*]], %[[S:.*]] = alibi.block_attention {{.*}} partition(grid %[[FIRST]] : tensor<5x2x4x2xi64>) {{.*}} coalesced
  // CHECK: %[[SECOND:.*]] = tensor.extract_slice %{{.*}}[0, 1, 0, 0] [9, 2, 4, 2] [1, 1, 1, 1]
  // CHECK: alibi.block_attention {{.*}} partition(grid %[[SECOND]] : {{.*}}) {{.*}} coalesced outs(%[[A]], %[[M]], %[[S]] :
  // CHECK-NOT: alibi.block_attention
  %p0 = tensor.extract_slice %p[2, 0, 0, 0] [2, 2, 4, 2] [1, 1, 1, 1] : !p to tensor<2x2x4x2xi64>
  %p1 = tensor.extract_slice %p[4, 0, 0, 0] [3, 2, 4, 2] [1, 1, 1, 1] : !p to tensor<3x2x4x2xi64>
  %p2 = tensor.extract_slice %other[0, 1, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : tensor<9x3x4x2xi64> to tensor<1x2x4x2xi64>
  %p3 = tensor.extract_slice %other[1, 1, 0, 0] [8, 2, 4, 2] [1, 1, 1, 1] : tensor<9x3x4x2xi64> to tensor<8x2x4x2xi64>
  %a:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p0 : tensor<2x2x4x2xi64>)
      scale(%scale) offsets(%o, %o) outs(%acc, %max, %sum : !q, !row)
  %b:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p1 : tensor<3x2x4x2xi64>)
      scale(%scale) offsets(%o, %o) outs(%a#0, %a#1, %a#2 : !q, !row)
  %c:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p2 : tensor<1x2x4x2xi64>)
      scale(%scale) offsets(%o, %o) outs(%b#0, %b#1, %b#2 : !q, !row)
  %d:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p3 : tensor<8x2x4x2xi64>)
      scale(%scale) offsets(%o, %o) outs(%c#0, %c#1, %c#2 : !q, !row)
  return %d#0, %d#1, %d#2 : !q, !row, !row
}
