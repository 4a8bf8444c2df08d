// What stays as it is.
// RUN: alibi-opt %s --alibi-reshape-destination --split-input-file | FileCheck %s

// Rows that lie apart cannot be expanded as if they did not.
// CHECK-LABEL: func @strided
// CHECK: tensor.collapse_shape
// CHECK: bufferization.materialize_in_destination %{{.*}} in restrict writable %{{.*}} : (tensor<8x?xf32>, memref<8x?xf32, strided<[?, ?]>>)
func.func @strided(%m: index, %x: f32, %out: memref<8x?xf32, strided<[?, ?]>>) {
  %empty = tensor.empty(%m) : tensor<8x1x?xf32>
  %fill = linalg.fill ins(%x : f32) outs(%empty : tensor<8x1x?xf32>) -> tensor<8x1x?xf32>
  %collapsed = tensor.collapse_shape %fill [[0, 1], [2]] : tensor<8x1x?xf32> into tensor<8x?xf32>
  bufferization.materialize_in_destination %collapsed in restrict writable %out
      : (tensor<8x?xf32>, memref<8x?xf32, strided<[?, ?]>>) -> ()
  return
}

// -----

// CHECK-LABEL: func @late
// CHECK-NOT: memref.expand_shape
func.func @late(%m: index, %x: f32) -> memref<8x?xf32> {
  %empty = tensor.empty(%m) : tensor<8x1x?xf32>
  %fill = linalg.fill ins(%x : f32) outs(%empty : tensor<8x1x?xf32>) -> tensor<8x1x?xf32>
  %collapsed = tensor.collapse_shape %fill [[0, 1], [2]] : tensor<8x1x?xf32> into tensor<8x?xf32>
  %out = memref.alloc(%m) : memref<8x?xf32>
  bufferization.materialize_in_destination %collapsed in restrict writable %out
      : (tensor<8x?xf32>, memref<8x?xf32>) -> ()
  return %out : memref<8x?xf32>
}

// -----

// CHECK-LABEL: func @argument
// CHECK-NOT: memref.expand_shape
func.func @argument(%x: tensor<8x1x?xf32>, %out: memref<8x?xf32>) {
  %collapsed = tensor.collapse_shape %x [[0, 1], [2]] : tensor<8x1x?xf32> into tensor<8x?xf32>
  bufferization.materialize_in_destination %collapsed in restrict writable %out
      : (tensor<8x?xf32>, memref<8x?xf32>) -> ()
  return
}

// -----

// What is static of one must be static of the other, or it is no expand_shape.
// CHECK-LABEL: func @other_sizes
// CHECK-NOT: memref.expand_shape
func.func @other_sizes(%n: index, %x: f32, %out: memref<4x8xf32>) {
  %empty = tensor.empty(%n) : tensor<?x8x1xf32>
  %fill = linalg.fill ins(%x : f32) outs(%empty : tensor<?x8x1xf32>) -> tensor<?x8x1xf32>
  %collapsed = tensor.collapse_shape %fill [[0], [1, 2]] : tensor<?x8x1xf32> into tensor<?x8xf32>
  bufferization.materialize_in_destination %collapsed in restrict writable %out
      : (tensor<?x8xf32>, memref<4x8xf32>) -> ()
  return
}
