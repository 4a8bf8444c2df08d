// A collapsed result goes into its memref without a copy.
// RUN: alibi-opt %s --alibi-reshape-destination | FileCheck %s
// RUN: alibi-opt %s --alibi-reshape-destination --eliminate-empty-tensors --one-shot-bufferize="bufferize-function-boundaries" --canonicalize | FileCheck %s --check-prefix=BUFFERS

// CHECK-LABEL: func @collapsed
// CHECK-SAME: %[[OUT:[a-z0-9]+]]: memref<?x8x?xf32>
// CHECK: %[[EMPTY:.*]] = tensor.empty
// CHECK: %[[EXPANDED:.*]] = memref.expand_shape %[[OUT]] {{\[}}[0], [1, 2], [3]] output_shape [%{{.*}}, 8, 1, %{{.*}}] : memref<?x8x?xf32> into memref<?x8x1x?xf32>
// CHECK: %[[FILL:.*]] = linalg.fill ins(%{{.*}}) outs(%[[EMPTY]]
// CHECK-NOT: collapse_shape
// CHECK: bufferization.materialize_in_destination %[[FILL]] in restrict writable %[[EXPANDED]]
// BUFFERS-LABEL: func @collapsed
// BUFFERS-NOT: memref.alloc
// BUFFERS-NOT: memref.copy
// BUFFERS: return
func.func @collapsed(%n: index, %m: index, %x: f32, %out: memref<?x8x?xf32>) {
  %empty = tensor.empty(%n, %m) : tensor<?x8x1x?xf32>
  %fill = linalg.fill ins(%x : f32) outs(%empty : tensor<?x8x1x?xf32>) -> tensor<?x8x1x?xf32>
  %collapsed = tensor.collapse_shape %fill [[0], [1, 2], [3]] : tensor<?x8x1x?xf32> into tensor<?x8x?xf32>
  bufferization.materialize_in_destination %collapsed in restrict writable %out
      : (tensor<?x8x?xf32>, memref<?x8x?xf32>) -> ()
  return
}
