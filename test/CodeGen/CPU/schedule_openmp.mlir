// Iterations differ in length; one of them alone needs no threads.
// RUN: alibi-opt %s --convert-scf-to-openmp --canonicalize --alibi-schedule-openmp | FileCheck %s

func.func private @use(memref<?xf32>, memref<?xf32>, memref<?xi32>)

// CHECK-LABEL: func @loops
// CHECK-SAME: (%[[A:[a-z0-9]+]]: index, %[[B:[a-z0-9]+]]: index,
func.func @loops(%a: index, %b: index, %out: memref<?x?xf32>, %x: f32) {
  // CHECK: %[[N:.*]] = arith.ceildivsi
  // CHECK: %[[M:.*]] = arith.ceildivsi
  // CHECK: %[[COUNT:.*]] = arith.muli %[[N]], %[[M]]
  // CHECK: %[[SEVERAL:.*]] = arith.cmpi sgt, %[[COUNT]]
  // CHECK: omp.parallel if(%[[SEVERAL]])
  // CHECK: %[[SCRATCH:.*]] = memref.alloc(%[[A]])
  // CHECK: %[[OWN:.*]] = memref.alloc
  // CHECK: omp.wsloop schedule(dynamic)
  // CHECK: memref.alloc(%{{.*}}) : memref<?xi32>
  // CHECK: memref.dealloc %{{.*}} : memref<?xi32>
  // CHECK-NOT: memref.dealloc
  // CHECK: omp.yield
  // CHECK: memref.dealloc %[[OWN]]
  // CHECK: memref.dealloc %[[SCRATCH]]
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i, %j) = (%c0, %c0) to (%a, %b) step (%c1, %c1) {
    %scratch = memref.alloc(%a) : memref<?xf32>
    %n = memref.dim %out, %c1 : memref<?x?xf32>
    %own = memref.alloc(%n) : memref<?xf32>
    %varying = memref.alloc(%i) : memref<?xi32>
    scf.for %k = %c0 to %a step %c1 {
      func.call @use(%scratch, %own, %varying) : (memref<?xf32>, memref<?xf32>, memref<?xi32>) -> ()
      memref.store %x, %out[%i, %j] : memref<?x?xf32>
    }
    memref.dealloc %varying : memref<?xi32>
    memref.dealloc %own : memref<?xf32>
    memref.dealloc %scratch : memref<?xf32>
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
        scf.for %k = %c0 to %i step %c1 {
          memref.store %x, %out[%i] : memref<?xf32>
        }
        omp.yield
      }
    }
    omp.terminator
  }
  return
}

// Iterations without loops are alike; a schedule that somebody chose stays.
// CHECK-LABEL: func @left_alone
func.func @left_alone(%n: index, %out: memref<?xf32>, %x: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK: omp.parallel {
  // CHECK-NEXT: omp.wsloop {
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    memref.store %x, %out[%i] : memref<?xf32>
  }
  // CHECK: omp.parallel {
  // CHECK-NEXT: omp.wsloop schedule(static) {
  omp.parallel {
    omp.wsloop schedule(static) {
      omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
        scf.for %k = %c0 to %i step %c1 {
          memref.store %x, %out[%i] : memref<?xf32>
        }
        omp.yield
      }
    }
    omp.terminator
  }
  return
}
