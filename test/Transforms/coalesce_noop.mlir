// RUN: alibi-opt %s --alibi-coalesce -split-input-file | FileCheck %s

!q = tensor<1x2x4x?x64xf32>
!k = tensor<1x2x?x64xf32>
!row = tensor<1x2x4x?xf32>
!p = tensor<5x2x4x2xi64>
!p1 = tensor<1x2x4x2xi64>

// What is coalesced stays; ops on other keys, with another scale, another mask of
// causality, more operands, or samples that do not follow are not joined.
// CHECK-LABEL: func @others(
// CHECK-COUNT-9: alibi.block_attention {{.*}} coalesced
// CHECK: return
func.func @others(%q: !q, %k: !k, %k1: !k, %p: !p, %scale: f32, %s1: f32, %o: index, %bo: tensor<1xi64>,
    %n: index, %acc: !q, %max: !row, %sum: !row) -> (!q, !row, !row) {
  %p0 = tensor.extract_slice %p[0, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %p1 = tensor.extract_slice %p[1, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %p2 = tensor.extract_slice %p[2, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %p3 = tensor.extract_slice %p[3, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %p4 = tensor.extract_slice %p[4, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %pn = tensor.extract_slice %p[%n, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %a:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p0 : !p1)
      scale(%scale) offsets(%o, %o) coalesced outs(%acc, %max, %sum : !q, !row)
  %b:3 = alibi.block_attention ins(%q, %k1, %k : !q, !k, !k) partition(grid %p1 : !p1)
      scale(%scale) offsets(%o, %o) outs(%a#0, %a#1, %a#2 : !q, !row)
  %c:3 = alibi.block_attention ins(%q, %k1, %k : !q, !k, !k) partition(grid %p2 : !p1)
      scale(%s1) offsets(%o, %o) outs(%b#0, %b#1, %b#2 : !q, !row)
  %d:3 = alibi.block_attention ins(%q, %k1, %k : !q, !k, !k) partition(grid %p3 : !p1)
      scale(%s1) offsets(%o, %o) causal outs(%c#0, %c#1, %c#2 : !q, !row)
  %e:3 = alibi.block_attention ins(%q, %k1, %k : !q, !k, !k) partition(grid %p4 : !p1)
      scale(%s1) offsets(%o, %o) batch_offsets(%bo : tensor<1xi64>) causal outs(%d#0, %d#1, %d#2 : !q, !row)
  // Samples in another order, and twice.
  %f:3 = alibi.block_attention ins(%q, %k1, %k : !q, !k, !k) partition(grid %p3 : !p1)
      scale(%s1) offsets(%o, %o) batch_offsets(%bo : tensor<1xi64>) causal outs(%e#0, %e#1, %e#2 : !q, !row)
  %g:3 = alibi.block_attention ins(%q, %k1, %k : !q, !k, !k) partition(grid %p3 : !p1)
      scale(%s1) offsets(%o, %o) batch_offsets(%bo : tensor<1xi64>) causal outs(%f#0, %f#1, %f#2 : !q, !row)
  // The same operand in another place.
  %i:3 = alibi.block_attention ins(%q, %k1, %k : !q, !k, !k) partition(grid %p4 : !p1)
      scale(%s1) offsets(%o, %o) key_begins(%bo : tensor<1xi64>) causal outs(%g#0, %g#1, %g#2 : !q, !row)
  // A sample that is not constant.
  %h:3 = alibi.block_attention ins(%q, %k1, %k : !q, !k, !k) partition(grid %pn : !p1)
      scale(%s1) offsets(%o, %o) key_begins(%bo : tensor<1xi64>) causal outs(%i#0, %i#1, %i#2 : !q, !row)
  return %h#0, %h#1, %h#2 : !q, !row, !row
}

// -----

!q = tensor<1x2x4x?x64xf32>
!k = tensor<1x2x?x64xf32>
!row = tensor<1x2x4x?xf32>
!p = tensor<2x2x4x2xi64>
!p1 = tensor<1x2x4x2xi64>

// Accumulators that something else uses, or that change places.
// CHECK-LABEL: func @used(
// CHECK-COUNT-2: alibi.block_attention {{.*}} coalesced
// CHECK: return
func.func @used(%q: !q, %k: !k, %p: !p, %scale: f32, %o: index, %acc: !q, %max: !row, %sum: !row)
    -> (!q, !row, !row, !row) {
  %p0 = tensor.extract_slice %p[0, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %p1 = tensor.extract_slice %p[1, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %a:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p0 : !p1)
      scale(%scale) offsets(%o, %o) outs(%acc, %max, %sum : !q, !row)
  %b:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p1 : !p1)
      scale(%scale) offsets(%o, %o) outs(%a#0, %a#1, %a#2 : !q, !row)
  return %b#0, %b#1, %b#2, %a#1 : !q, !row, !row, !row
}

// CHECK-LABEL: func @swapped(
// CHECK-COUNT-2: alibi.block_attention {{.*}} coalesced
// CHECK: return
func.func @swapped(%q: !q, %k: !k, %p: !p, %scale: f32, %o: index, %acc: !q, %max: !row, %sum: !row)
    -> (!q, !row, !row) {
  %p0 = tensor.extract_slice %p[0, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %p1 = tensor.extract_slice %p[1, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %a:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p0 : !p1)
      scale(%scale) offsets(%o, %o) outs(%acc, %max, %sum : !q, !row)
  %b:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p1 : !p1)
      scale(%scale) offsets(%o, %o) outs(%a#0, %a#2, %a#1 : !q, !row)
  return %b#0, %b#1, %b#2 : !q, !row, !row
}

// -----

!q = tensor<1x2x4x?x64xf32>
!k = tensor<1x2x?x64xf32>
!row = tensor<1x2x4x?xf32>
!p = tensor<3x2x5x2xi64>
!p1 = tensor<1x2x4x2xi64>

// Slices of other heads, and of other tensors.
// CHECK-LABEL: func @slices(
// CHECK-COUNT-3: alibi.block_attention {{.*}} coalesced
// CHECK: return
func.func @slices(%q: !q, %k: !k, %p: !p, %r: !p, %scale: f32, %o: index, %acc: !q, %max: !row, %sum: !row)
    -> (!q, !row, !row) {
  %p0 = tensor.extract_slice %p[0, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %p1 = tensor.extract_slice %p[1, 0, 1, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %p2 = tensor.extract_slice %r[2, 0, 1, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %a:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p0 : !p1)
      scale(%scale) offsets(%o, %o) outs(%acc, %max, %sum : !q, !row)
  %b:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p1 : !p1)
      scale(%scale) offsets(%o, %o) outs(%a#0, %a#1, %a#2 : !q, !row)
  %c:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p2 : !p1)
      scale(%scale) offsets(%o, %o) outs(%b#0, %b#1, %b#2 : !q, !row)
  return %c#0, %c#1, %c#2 : !q, !row, !row
}

// In a loop, the first op counts once and the second many times.
// CHECK-LABEL: func @loop(
// CHECK: alibi.block_attention {{.*}} coalesced
// CHECK: scf.for
// CHECK: alibi.block_attention {{.*}} coalesced
func.func @loop(%q: !q, %k: !k, %p: !p, %scale: f32, %o: index, %n: index, %acc: !q, %max: !row, %sum: !row)
    -> !row {
  %p0 = tensor.extract_slice %p[0, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %p1 = tensor.extract_slice %p[1, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : !p to !p1
  %a:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p0 : !p1)
      scale(%scale) offsets(%o, %o) outs(%acc, %max, %sum : !q, !row)
  %r = scf.for %i = %o to %n step %n iter_args(%last = %sum) -> !row {
    %b:3 = alibi.block_attention ins(%q, %k, %k : !q, !k, !k) partition(grid %p1 : !p1)
        scale(%scale) offsets(%o, %o) outs(%a#0, %a#1, %a#2 : !q, !row)
    scf.yield %b#1 : !row
  }
  return %r : !row
}
