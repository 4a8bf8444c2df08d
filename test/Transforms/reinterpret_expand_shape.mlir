// RUN: alibi-opt %s --alibi-reinterpret-expand-shape | FileCheck %s
// RUN: alibi-opt %s --alibi-reinterpret-expand-shape --expand-strided-metadata | FileCheck %s --check-prefix=EXPANDED

// EXPANDED-NOT: memref.expand_shape

// CHECK-DAG: #[[PRODUCT:.*]] = affine_map<()[s0, s1] -> (s0 * s1)>
// CHECK-LABEL: func @two_dynamic_sizes
// CHECK-SAME: %[[M:.*]]: memref<?x?xf32>, %[[A:.*]]: index, %[[B:.*]]: index, %[[C:.*]]: index
func.func @two_dynamic_sizes(%m: memref<?x?xf32>, %a: index, %b: index, %c: index) -> memref<?x?x?xf32> {
  // CHECK: %[[BASE:.*]], %{{.*}}, %{{.*}}:2, %[[STRIDES:.*]]:2 = memref.extract_strided_metadata %[[M]]
  // CHECK: %[[OUTER:.*]] = affine.apply #[[PRODUCT]]()[%[[STRIDES]]#0, %[[B]]]
  // CHECK: memref.reinterpret_cast %[[BASE]] to offset: [0], sizes: [%[[A]], %[[B]], %[[C]]], strides: [%[[OUTER]], %[[STRIDES]]#0, 1]
  %e = memref.expand_shape %m [[0, 1], [2]] output_shape [%a, %b, %c] : memref<?x?xf32> into memref<?x?x?xf32>
  return %e : memref<?x?x?xf32>
}

// CHECK-LABEL: func @one_dynamic_size
func.func @one_dynamic_size(%m: memref<?x?xf32>, %a: index, %c: index) -> memref<?x4x?xf32> {
  // CHECK-NEXT: memref.expand_shape
  %e = memref.expand_shape %m [[0, 1], [2]] output_shape [%a, 4, %c] : memref<?x?xf32> into memref<?x4x?xf32>
  return %e : memref<?x4x?xf32>
}
