// RUN: alibi-opt %s --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --canonicalize --split-input-file | FileCheck %s

// Every block is written: what was there is not read.
// CHECK-LABEL: func @fresh
// CHECK-SAME: %[[K:.*]]: memref<1x2x100x16xf32>, %[[OLD:.*]]: memref<1x2x2x18xf32>
// CHECK: %[[NEW:.*]] = memref.alloc() {{.*}} : memref<1x2x2x18xf32>
// CHECK-NOT: memref.copy
// CHECK: alibi.summarize ins(%[[K]] : memref<1x2x100x16xf32>) outs(%[[NEW]] : memref<1x2x2x18xf32>){{$}}
// CHECK: return %[[OLD]], %[[NEW]]
func.func @fresh(%k: tensor<1x2x100x16xf32>, %old: tensor<1x2x2x18xf32> {bufferization.writable = true})
    -> (tensor<1x2x2x18xf32>, tensor<1x2x2x18xf32>) {
  %s = alibi.summarize ins(%k : tensor<1x2x100x16xf32>) outs(%old : tensor<1x2x2x18xf32>) -> tensor<1x2x2x18xf32>
  return %old, %s : tensor<1x2x2x18xf32>, tensor<1x2x2x18xf32>
}

// -----

// Blocks that are not written keep what they held, which somebody else wants, too.
// CHECK-LABEL: func @update_a_copy
// CHECK-SAME: %{{.*}}: memref<1x2x100x16xf32>, %[[OLD:.*]]: memref<1x2x2x18xf32>
// CHECK: %[[NEW:.*]] = memref.alloc() {{.*}} : memref<1x2x2x18xf32>
// CHECK: memref.copy %[[OLD]], %[[NEW]]
// CHECK: alibi.summarize {{.*}} first(%{{.*}}) outs(%[[NEW]]
func.func @update_a_copy(%k: tensor<1x2x100x16xf32>, %old: tensor<1x2x2x18xf32> {bufferization.writable = true}, %first: index)
    -> (tensor<1x2x2x18xf32>, tensor<1x2x2x18xf32>) {
  %s = alibi.summarize ins(%k : tensor<1x2x100x16xf32>) first(%first) outs(%old : tensor<1x2x2x18xf32>) -> tensor<1x2x2x18xf32>
  return %old, %s : tensor<1x2x2x18xf32>, tensor<1x2x2x18xf32>
}

// -----

// In place where nobody does.
// CHECK-LABEL: func @update
// CHECK-SAME: %[[OLD:[^:]*]]: memref<1x2x2x18xf32>
// CHECK-NOT: memref.{{alloc|copy}}
// CHECK: alibi.summarize {{.*}} outs(%[[OLD]]
func.func @update(%k: tensor<1x2x100x16xf32>, %old: tensor<1x2x2x18xf32> {bufferization.writable = true}, %first: index) -> tensor<1x2x2x18xf32> {
  %s = alibi.summarize ins(%k : tensor<1x2x100x16xf32>) first(%first) outs(%old : tensor<1x2x2x18xf32>) -> tensor<1x2x2x18xf32>
  return %s : tensor<1x2x2x18xf32>
}
