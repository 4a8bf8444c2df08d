// RUN: alibi-opt %s --alibi-loop-strided-copies | FileCheck %s

// CHECK-LABEL: func @strided
func.func @strided(%a: memref<?xf32>, %b: memref<?xf32, strided<[2], offset: ?>>) {
  // CHECK-NOT: memref.copy
  // CHECK: linalg.generic {{.*}} ins(%{{.*}} : memref<?xf32>) outs(%{{.*}} : memref<?xf32, strided<[2], offset: ?>>)
  memref.copy %a, %b : memref<?xf32> to memref<?xf32, strided<[2], offset: ?>>
  return
}

// CHECK-LABEL: func @contiguous
func.func @contiguous(%a: memref<?xf32>, %b: memref<?xf32>) {
  // CHECK-NEXT: memref.copy
  memref.copy %a, %b : memref<?xf32> to memref<?xf32>
  return
}
