// RUN: alibi-opt %s --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --cse --canonicalize --split-input-file | FileCheck %s
// Buffers of arguments have any layout, those of allocations the identity.
// RUN: alibi-opt %s --one-shot-bufferize="bufferize-function-boundaries" --split-input-file | FileCheck %s --check-prefix=STRIDED
// Lowered from the memref form, nothing is copied, either, and only a row's
// scratch memory is allocated, and freed, beside what was.
// RUN: alibi-opt %s --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --alibi-decompose --canonicalize --split-input-file | FileCheck %s --check-prefix=LOWERED
// What is allocated and not returned is freed, whether memory is managed before
// the ops are lowered or after.
// RUN: alibi-opt %s --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --alibi-decompose --buffer-deallocation-pipeline --canonicalize --split-input-file | FileCheck %s --check-prefix=FREED
// RUN: alibi-opt %s --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --buffer-deallocation-pipeline --alibi-decompose --canonicalize --split-input-file | FileCheck %s --check-prefix=FREED

// Accumulators are updated in place, and what normalize writes is not copied.
// CHECK-LABEL: func @in_place
// CHECK-NOT: memref.copy
// CHECK: %[[ACC:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<1x2x4x?x64xf32>
// CHECK: linalg.fill ins(%{{.*}}) outs(%[[ACC]]
// CHECK: %[[SUM:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<1x2x4x?xf32>
// CHECK: %[[MAX:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<1x2x4x?xf32>
// CHECK-NOT: memref.alloc
// CHECK: alibi.block_attention ins(%{{.*}}, %{{.*}}, %{{.*}} : memref<1x2x4x?x64xf16>, memref<1x2x?x64xf16>, memref<1x2x?x64xf16>) partition(grid %{{.*}} : memref<32x2x4x2xi64>) scale(%{{.*}}) offsets(%{{.*}}, %{{.*}}) causal outs(%[[ACC]], %[[MAX]], %[[SUM]] : memref<1x2x4x?x64xf32>, memref<1x2x4x?xf32>)
// CHECK-NOT: memref.{{alloc|copy}}
// CHECK: alibi.online_attention {{.*}} slopes(%{{.*}} : memref<2x4xf32>) {{.*}} fallback(32) outs(%[[ACC]], %[[MAX]], %[[SUM]] : memref<1x2x4x?x64xf32>, memref<1x2x4x?xf32>)
// CHECK-NEXT: %[[OUT:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<1x2x4x?x64xf16>
// CHECK-NEXT: %[[LSE:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<1x2x4x?xf32>
// CHECK-NEXT: alibi.normalize ins(%[[ACC]], %[[MAX]], %[[SUM]] : memref<1x2x4x?x64xf32>, memref<1x2x4x?xf32>) samples(32) outs(%[[OUT]], %[[LSE]] : memref<1x2x4x?x64xf16>, memref<1x2x4x?xf32>)
// CHECK-NEXT: return %[[OUT]], %[[LSE]]

// STRIDED-LABEL: func @in_place
// STRIDED-NOT: memref.copy
// STRIDED: alibi.block_attention ins(%{{.*}} : memref<1x2x4x?x64xf16, strided<[?, ?, ?, ?, ?], offset: ?>>, memref<1x2x?x64xf16, strided<[?, ?, ?, ?], offset: ?>>
// STRIDED-NOT: memref.copy
// STRIDED: return

// FREED-LABEL: func @in_place
// FREED-NOT: cf.assert
// FREED-COUNT-8: memref.dealloc
// FREED-NOT: memref.dealloc
// FREED: return

// LOWERED-LABEL: func @in_place
// LOWERED-NOT: memref.copy
// LOWERED-NOT: bufferization.to_
// LOWERED: %[[ACC:.*]] = memref.alloc(%{{.*}}) {{.*}} : memref<1x2x4x?x64xf32>
// LOWERED: scf.forall
// LOWERED-DAG: memref.alloc() {alignment = 64 : i64, bufferization.manual_deallocation} : memref<64xf32>
// LOWERED-DAG: %[[SCORES:.*]] = memref.alloc() {alignment = 64 : i64, bufferization.manual_deallocation} : memref<64xf32>
// LOWERED: %[[ROW:.*]] = memref.subview %[[ACC]]
// LOWERED-NOT: memref.{{alloc|copy}}
// LOWERED: linalg.generic {{.*}} outs(%[[ROW]] :
// LOWERED-COUNT-2: memref.dealloc {{.*}} {bufferization.manual_deallocation}
// LOWERED-COUNT-2: memref.store
// LOWERED: scf.forall
// LOWERED-COUNT-2: memref.alloc()
// LOWERED: scf.if
// LOWERED: memref.alloc()
// LOWERED: memref.dealloc
// LOWERED-COUNT-2: memref.dealloc
// LOWERED-NOT: memref.copy
// LOWERED: linalg.generic
// LOWERED: linalg.generic
// LOWERED: return
func.func @in_place(%q: tensor<1x2x4x?x64xf16>, %k: tensor<1x2x?x64xf16>, %v: tensor<1x2x?x64xf16>,
    %partitions: tensor<32x2x4x2xi64>, %slopes: tensor<2x4xf32>, %scale: f32, %qo: index, %ko: index, %n: index)
    -> (tensor<1x2x4x?x64xf16>, tensor<1x2x4x?xf32>) {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %wide = tensor.empty(%n) : tensor<1x2x4x?x64xf32>
  %acc = linalg.fill ins(%zero : f32) outs(%wide : tensor<1x2x4x?x64xf32>) -> tensor<1x2x4x?x64xf32>
  %rows = tensor.empty(%n) : tensor<1x2x4x?xf32>
  %max = linalg.fill ins(%low : f32) outs(%rows : tensor<1x2x4x?xf32>) -> tensor<1x2x4x?xf32>
  %sum = linalg.fill ins(%zero : f32) outs(%rows : tensor<1x2x4x?xf32>) -> tensor<1x2x4x?xf32>
  %a:3 = alibi.block_attention
      ins(%q, %k, %v : tensor<1x2x4x?x64xf16>, tensor<1x2x?x64xf16>, tensor<1x2x?x64xf16>)
      partition(grid %partitions : tensor<32x2x4x2xi64>) scale(%scale) offsets(%qo, %ko) causal
      outs(%acc, %max, %sum : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
  %b:3 = alibi.online_attention
      ins(%q, %k, %v : tensor<1x2x4x?x64xf16>, tensor<1x2x?x64xf16>, tensor<1x2x?x64xf16>)
      slopes(%slopes : tensor<2x4xf32>) scale(%scale) offsets(%qo, %ko) fallback(32)
      outs(%a#0, %a#1, %a#2 : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
  %out = tensor.empty(%n) : tensor<1x2x4x?x64xf16>
  %lse = tensor.empty(%n) : tensor<1x2x4x?xf32>
  %r:2 = alibi.normalize ins(%b#0, %b#1, %b#2 : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
      samples(32) outs(%out, %lse : tensor<1x2x4x?x64xf16>, tensor<1x2x4x?xf32>)
      -> tensor<1x2x4x?x64xf16>, tensor<1x2x4x?xf32>
  return %r#0, %r#1 : tensor<1x2x4x?x64xf16>, tensor<1x2x4x?xf32>
}

// -----

// Accumulators that are read again are copied: an accumulating op reads and
// writes them.
// CHECK-LABEL: func @read_again(
// CHECK-SAME: %[[Q:.*]]: memref<1x1x1x5x8xf32>, %[[KV:.*]]: memref<1x1x6x8xf32>, %{{.*}}: memref<1x1xf32>, %[[ACC:.*]]: memref<1x1x1x5x8xf32>, %[[MAX:.*]]: memref<1x1x1x5xf32>, %[[SUM:.*]]: memref<1x1x1x5xf32>
// CHECK: %[[COPY:.*]] = memref.alloc() {{.*}} : memref<1x1x1x5x8xf32>
// CHECK-NEXT: memref.copy %[[ACC]], %[[COPY]]
// CHECK-NOT: memref.{{alloc|copy}}
// CHECK: alibi.online_attention {{.*}} outs(%[[COPY]], %[[MAX]], %[[SUM]] :
// CHECK-NEXT: return %[[ACC]], %[[COPY]]
func.func @read_again(%q: tensor<1x1x1x5x8xf32>, %kv: tensor<1x1x6x8xf32>, %slopes: tensor<1x1xf32>,
    %acc: tensor<1x1x1x5x8xf32>, %max: tensor<1x1x1x5xf32>, %sum: tensor<1x1x1x5xf32>, %scale: f32, %zero: index)
    -> (tensor<1x1x1x5x8xf32>, tensor<1x1x1x5x8xf32>) {
  %a:3 = alibi.online_attention ins(%q, %kv, %kv : tensor<1x1x1x5x8xf32>, tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>)
      slopes(%slopes : tensor<1x1xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : tensor<1x1x1x5x8xf32>, tensor<1x1x1x5xf32>)
  return %acc, %a#0 : tensor<1x1x1x5x8xf32>, tensor<1x1x1x5x8xf32>
}

// -----

// `out` and `lse` are not read: where their old contents are needed later, new
// buffers are allocated, but nothing is copied into them.
// CHECK-LABEL: func @write_only(
// CHECK-SAME: %[[OUT:[a-z0-9]*]]: memref<1x1x1x5x8xbf16>, %[[LSE:[a-z0-9]*]]: memref<1x1x1x5xf32>)
// CHECK-NOT: memref.copy
// CHECK-DAG: %[[NEW_OUT:.*]] = memref.alloc() {{.*}} : memref<1x1x1x5x8xbf16>
// CHECK-DAG: %[[NEW_LSE:.*]] = memref.alloc() {{.*}} : memref<1x1x1x5xf32>
// CHECK-NOT: memref.copy
// CHECK: alibi.normalize {{.*}} outs(%[[NEW_OUT]], %[[NEW_LSE]] : memref<1x1x1x5x8xbf16>, memref<1x1x1x5xf32>){{$}}
// CHECK-NEXT: return %[[OUT]], %[[LSE]], %[[NEW_OUT]], %[[NEW_LSE]]
func.func @write_only(%acc: tensor<1x1x1x5x8xf32>, %max: tensor<1x1x1x5xf32>, %sum: tensor<1x1x1x5xf32>,
    %out: tensor<1x1x1x5x8xbf16>, %lse: tensor<1x1x1x5xf32>)
    -> (tensor<1x1x1x5x8xbf16>, tensor<1x1x1x5xf32>, tensor<1x1x1x5x8xbf16>, tensor<1x1x1x5xf32>) {
  %r:2 = alibi.normalize ins(%acc, %max, %sum : tensor<1x1x1x5x8xf32>, tensor<1x1x1x5xf32>)
      samples(1) outs(%out, %lse : tensor<1x1x1x5x8xbf16>, tensor<1x1x1x5xf32>)
      -> tensor<1x1x1x5x8xbf16>, tensor<1x1x1x5xf32>
  return %out, %lse, %r#0, %r#1 : tensor<1x1x1x5x8xbf16>, tensor<1x1x1x5xf32>, tensor<1x1x1x5x8xbf16>, tensor<1x1x1x5xf32>
}

// -----

// A slice of an accumulator is updated where it is. `max` and `sum` may come to
// have other layouts.
// CHECK-LABEL: func @slice(
// CHECK-NOT: memref.copy
// CHECK: alibi.online_attention {{.*}} outs(%{{.*}}, %{{.*}}, %{{.*}} : memref<1x1x1x4x8xf32, strided<[80, 80, 80, 8, 1], offset: 16>>, memref<1x1x1x4xf32, strided<[10, 10, 10, 1], offset: 2>>, memref<1x1x1x4xf32>)
// CHECK-NOT: memref.copy
// CHECK: return
func.func @slice(%q: tensor<1x1x1x4x8xf32>, %kv: tensor<1x1x6x8xf32>, %slopes: tensor<1x1xf32>,
    %acc: tensor<1x1x1x10x8xf32>, %max: tensor<1x1x1x10xf32>, %sum: tensor<1x1x1x4xf32>, %scale: f32, %zero: index)
    -> (tensor<1x1x1x10x8xf32>, tensor<1x1x1x4xf32>) {
  %a = tensor.extract_slice %acc[0, 0, 0, 2, 0] [1, 1, 1, 4, 8] [1, 1, 1, 1, 1] : tensor<1x1x1x10x8xf32> to tensor<1x1x1x4x8xf32>
  %m = tensor.extract_slice %max[0, 0, 0, 2] [1, 1, 1, 4] [1, 1, 1, 1] : tensor<1x1x1x10xf32> to tensor<1x1x1x4xf32>
  %r:3 = alibi.online_attention ins(%q, %kv, %kv : tensor<1x1x1x4x8xf32>, tensor<1x1x6x8xf32>, tensor<1x1x6x8xf32>)
      slopes(%slopes : tensor<1x1xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%a, %m, %sum : tensor<1x1x1x4x8xf32>, tensor<1x1x1x4xf32>)
  %back = tensor.insert_slice %r#0 into %acc[0, 0, 0, 2, 0] [1, 1, 1, 4, 8] [1, 1, 1, 1, 1] : tensor<1x1x1x4x8xf32> into tensor<1x1x1x10x8xf32>
  return %back, %r#2 : tensor<1x1x1x10x8xf32>, tensor<1x1x1x4xf32>
}
