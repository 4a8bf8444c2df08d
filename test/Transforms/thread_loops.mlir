// RUN: alibi-opt %s --alibi-thread-loops --split-input-file | FileCheck %s

// What is parallel is one index; what is inside is sequential.
// CHECK-LABEL: func @forall(
// CHECK-SAME: %[[N:.*]]: index
// CHECK: %[[COUNT:.*]] = arith.muli %{{.*}}, %[[N]]
// CHECK: scf.parallel (%[[I:.*]]) = (%{{.*}}) to (%[[COUNT]])
// CHECK: arith.remsi %[[I]], %[[N]]
// CHECK: arith.divsi %[[I]], %[[N]]
// CHECK-NOT: {{scf.parallel|scf.forall|linalg}}
// CHECK: scf.for
// CHECK: scf.for
// CHECK-NOT: {{scf.parallel|scf.forall|linalg}}
// CHECK: return
func.func @forall(%n: index, %x: memref<3x?x5xf32>, %a: f32) {
  scf.forall (%i, %j) in (3, %n) {
    %row = memref.subview %x[%i, %j, 0] [1, 1, 5] [1, 1, 1] : memref<3x?x5xf32> to memref<5xf32, strided<[1], offset: ?>>
    linalg.fill ins(%a : f32) outs(%row : memref<5xf32, strided<[1], offset: ?>>)
    scf.forall (%k) in (5) {
      memref.store %a, %x[%i, %j, %k] : memref<3x?x5xf32>
    }
  }
  return
}

// -----

// A copy, and a reduction.
// CHECK-LABEL: func @linalg(
// CHECK: scf.parallel (%{{[^,]*}}) =
// CHECK: memref.load
// CHECK: memref.store
// CHECK: scf.parallel (%{{[^,]*}}) =
// CHECK-NOT: scf.parallel
// CHECK: scf.for
// CHECK: arith.mulf
// CHECK-NOT: {{scf.parallel|memref.copy|linalg}}
// CHECK: return
func.func @linalg(%x: memref<4x6xf32>, %y: memref<6x5xf32>, %z: memref<4x5xf32>, %w: memref<4x5xf32>) {
  memref.copy %w, %z : memref<4x5xf32> to memref<4x5xf32>
  linalg.matmul ins(%x, %y : memref<4x6xf32>, memref<6x5xf32>) outs(%z : memref<4x5xf32>)
  return
}

// -----

// Reductions outside of parallel dimensions stay there; without parallel
// dimensions there is no loop over threads.
// CHECK-LABEL: func @reductions(
// CHECK: scf.for
// CHECK: scf.parallel
// CHECK: scf.for
// CHECK-NOT: scf.parallel
// CHECK: return
func.func @reductions(%x: memref<4x6xf32>, %y: memref<6xf32>, %z: memref<f32>) {
  linalg.generic {indexing_maps = [affine_map<(a, b) -> (a, b)>, affine_map<(a, b) -> (b)>], iterator_types = ["reduction", "parallel"]}
      ins(%x : memref<4x6xf32>) outs(%y : memref<6xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.addf %a, %b : f32
    linalg.yield %c : f32
  }
  linalg.generic {indexing_maps = [affine_map<(a) -> (a)>, affine_map<(a) -> ()>], iterator_types = ["reduction"]}
      ins(%y : memref<6xf32>) outs(%z : memref<f32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.addf %a, %b : f32
    linalg.yield %c : f32
  }
  return
}

// -----

// Bounds and steps are counted.
// CHECK-LABEL: func @parallel(
// CHECK: scf.parallel (%[[I:.*]]) = (%c0{{.*}}) to (%{{.*}}) step (%c1{{.*}})
// CHECK: %[[END:.*]] = affine.apply #{{.*}}(%[[I]])
// CHECK: scf.for %{{.*}} = %{{.*}} to %[[END]]
func.func @parallel(%n: index, %x: memref<?xf32>, %a: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  scf.parallel (%i) = (%c1) to (%n) step (%c3) {
    scf.parallel (%j) = (%c0) to (%i) step (%c1) {
      memref.store %a, %x[%j] : memref<?xf32>
    }
  }
  return
}
