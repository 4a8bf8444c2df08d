// Iterations differ in length; one of them alone needs no threads.
// RUN: alibi-opt %s --convert-scf-to-openmp --alibi-schedule-openmp | FileCheck %s

// CHECK-LABEL: func @loops
// CHECK-SAME: (%[[A:.*]]: index, %[[B:.*]]: index,
func.func @loops(%a: index, %b: index, %out: memref<?x?xf32>, %x: f32) {
  // CHECK: %[[N:.*]] = arith.ceildivsi
  // CHECK: %[[M:.*]] = arith.ceildivsi
  // CHECK: %[[COUNT:.*]] = arith.muli %[[N]], %[[M]]
  // CHECK: %[[SEVERAL:.*]] = arith.cmpi sgt, %[[COUNT]]
  // CHECK: omp.parallel if(%[[SEVERAL]])
  // CHECK: omp.wsloop schedule(dynamic)
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i, %j) = (%c0, %c0) to (%a, %b) step (%c1, %c1) {
    memref.store %x, %out[%i, %j] : memref<?x?xf32>
  }
  return
}

// CHECK-LABEL: func @bounds_inside
func.func @bounds_inside(%out: memref<?xf32>, %x: f32) {
  // CHECK: omp.parallel {
  // CHECK: memref.dim
  // CHECK: omp.wsloop schedule(dynamic)
  omp.parallel {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %out, %c0 : memref<?xf32>
    omp.wsloop {
      omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
        memref.store %x, %out[%i] : memref<?xf32>
        omp.yield
      }
    }
    omp.terminator
  }
  return
}
