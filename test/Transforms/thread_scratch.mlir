// RUN: alibi-opt %s --alibi-thread-scratch=stack-bytes=1024 --canonicalize --split-input-file | FileCheck %s

// On the stack, once, wherever it is allocated.
// CHECK-LABEL: func @stack(
// CHECK: scf.parallel
// CHECK-NEXT: memref.alloca() : memref<256xf32>
// CHECK: scf.for
// CHECK-NOT: memref.{{alloc|alloca|dealloc}}
// CHECK: return
func.func @stack(%n: index, %x: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    scf.for %j = %c0 to %n step %c1 {
      %a = memref.alloc() {alignment = 64 : i64} : memref<256xf32>
      %f = memref.load %x[%j] : memref<?xf32>
      memref.store %f, %a[%c0] : memref<256xf32>
      %s = memref.subview %a[%c0] [8] [1] : memref<256xf32> to memref<8xf32, strided<[1], offset: ?>>
      %g = memref.load %s[%c0] : memref<8xf32, strided<[1], offset: ?>>
      memref.store %g, %x[%i] : memref<?xf32>
      memref.dealloc %a : memref<256xf32>
    }
  }
  return
}

// -----

// Too large, or of a size that is not known: a part of one buffer, of a multiple
// of 16 bytes.
// CHECK-LABEL: func @shared(
// CHECK-SAME: %[[N:.*]]: index, %[[X:.*]]: memref<?xf16>
// CHECK-DAG: %[[C1040:.*]] = arith.constant 1040 : index
// CHECK-DAG: %[[DIM:.*]] = memref.dim %[[X]]
// CHECK-DAG: %[[TOTAL:.*]] = arith.muli %[[N]], %[[C1040]]
// CHECK-DAG: %[[LARGE:.*]] = memref.alloc(%[[TOTAL]]) {alignment = 64 : i64} : memref<?xi8>
// CHECK-DAG: %[[DYNAMIC:.*]] = memref.alloc(%[[ALL:.*]]) {alignment = 64 : i64} : memref<?xi8>
// CHECK-DAG: %[[ALL]] = arith.muli %[[BYTES:.*]], %[[N]]
// CHECK-DAG: %[[BYTES]] = arith.muli %{{.*}}, %c16
// CHECK: scf.parallel (%[[I:.*]]) =
// CHECK-DAG: %[[SHIFT:.*]] = arith.muli %[[I]], %[[C1040]]
// CHECK-DAG: memref.view %[[LARGE]][%[[SHIFT]]][] : memref<?xi8> to memref<257xf32>
// CHECK-DAG: memref.view %[[DYNAMIC]][%{{.*}}][%[[DIM]]] : memref<?xi8> to memref<2x?xf16>
// CHECK-NOT: memref.dealloc
// CHECK: scf.reduce
// CHECK: }
// CHECK-NEXT: memref.dealloc %[[DYNAMIC]]
// CHECK-NEXT: memref.dealloc %[[LARGE]] :
func.func @shared(%n: index, %x: memref<?xf16>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %large = memref.alloc() : memref<257xf32>
    %d = memref.dim %x, %c0 : memref<?xf16>
    %dynamic = memref.alloc(%d) : memref<2x?xf16>
    %f = memref.load %large[%i] : memref<257xf32>
    %t = arith.truncf %f : f32 to f16
    memref.store %t, %dynamic[%c1, %c0] : memref<2x?xf16>
    %g = memref.load %dynamic[%c1, %c1] : memref<2x?xf16>
    memref.store %g, %x[%i] : memref<?xf16>
    memref.dealloc %large : memref<257xf32>
    memref.dealloc %dynamic : memref<2x?xf16>
  }
  return
}
