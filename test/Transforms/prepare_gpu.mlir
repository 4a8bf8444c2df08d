// RUN: alibi-opt %s --alibi-prepare-gpu --split-input-file --verify-diagnostics | FileCheck %s

memref.global "private" constant @table : memref<4xf32> = dense<[1.0, 2.0, 3.0, 4.0]>
memref.global "private" constant @hosts : memref<4xf32> = dense<[1.0, 2.0, 3.0, 5.0]>

// Buffers are shared with the host; so are constants that kernels reach, through
// views too. A loop without iterations is no kernel.
// CHECK-LABEL: func @memory(
// CHECK-SAME: %[[N:.*]]: index
// CHECK: %[[TABLE:.*]] = memref.get_global @table
// CHECK: %[[COPY:.*]] = gpu.alloc host_shared () : memref<4xf32>
// CHECK: memref.copy %[[TABLE]], %[[COPY]]
// CHECK-NOT: gpu.alloc
// CHECK: %[[HOSTS:.*]] = memref.get_global @hosts
// CHECK-NEXT: memref.load %[[HOSTS]]
// CHECK: %[[X:.*]] = gpu.alloc host_shared (%[[N]]) : memref<?xf32>
// CHECK: %[[VIEW:.*]] = memref.expand_shape %[[COPY]]
// CHECK: %[[ANY:.*]] = arith.cmpi sgt, %[[N]], %{{.*}}
// CHECK: scf.if %[[ANY]] {
// CHECK-NEXT: scf.parallel
// CHECK: memref.load %[[VIEW]]
// CHECK: %[[TOKEN:.*]] = gpu.wait async
// CHECK: %[[DONE:.*]] = gpu.dealloc async [%[[TOKEN]]] %[[X]]
// CHECK: gpu.wait [%[[DONE]]]
// CHECK: %[[TOKEN:.*]] = gpu.wait async
// CHECK: %[[DONE:.*]] = gpu.dealloc async [%[[TOKEN]]] %[[COPY]]
// CHECK: gpu.wait [%[[DONE]]]
// CHECK-NEXT: return
func.func @memory(%n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %hosts = memref.get_global @hosts : memref<4xf32>
  %r = memref.load %hosts[%c0] : memref<4xf32>
  %x = memref.alloc(%n) : memref<?xf32>
  %table = memref.get_global @table : memref<4xf32>
  %view = memref.expand_shape %table [[0, 1]] output_shape [2, 2] : memref<4xf32> into memref<2x2xf32>
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %a = memref.load %view[%c0, %c1] : memref<2x2xf32>
    memref.store %a, %x[%i] : memref<?xf32>
  }
  memref.dealloc %x : memref<?xf32>
  return %r : f32
}

// -----

memref.global "private" constant @table : memref<4xf32> = dense<[1.0, 2.0, 3.0, 4.0]>

// A copy that callers get is theirs.
// CHECK-LABEL: func @returned(
// CHECK: %[[COPY:.*]] = gpu.alloc host_shared ()
// CHECK-NOT: gpu.dealloc
// CHECK: return %[[COPY]]
func.func @returned() -> memref<4xf32> {
  %table = memref.get_global @table : memref<4xf32>
  return %table : memref<4xf32>
}

// -----

func.func @stack(%n: index, %y: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // expected-error @below {{'memref.alloca' op is on the host's stack, where kernels do not reach it: expected memref.alloc}}
  %x = memref.alloca() : memref<8xf32>
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %a = memref.load %x[%i] : memref<8xf32>
    memref.store %a, %y[%i] : memref<?xf32>
  }
  return
}
