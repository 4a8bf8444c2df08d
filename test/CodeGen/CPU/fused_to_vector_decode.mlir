// Few rows read the keys in chunks, and merge what the chunks give.
// RUN: alibi-opt %s --alibi-fused-to-vector="lanes=8 tile-rows=4" --split-input-file | FileCheck %s

// Lanes are channels in products; the sums of 8 keys become one vector.
// CHECK-LABEL: func @one_query
func.func @one_query(%q: memref<1x2x4x1x20xf32>, %k: memref<1x2x?x20xf32>, %v: memref<1x2x?x16xf32>,
    %s: memref<2x4xf32>, %scale: f32, %qo: index, %ko: index, %o: memref<1x2x4x1x16xf32>, %l: memref<1x2x4x1xf32>) {
  // CHECK: %[[CHUNKS:.*]] = arith.maxsi
  // CHECK: %[[PARTIAL:.*]] = memref.alloc({{.*}}) {alignment = 64 : i64} : memref<?x?x?x?x16xf32>
  // CHECK: scf.parallel (%{{.*}}, %{{.*}}, %{{.*}}) = {{.*}} to (%{{.*}}, %{{.*}}, %[[CHUNKS]])
  // CHECK: vector.load %[[K:.*]][%{{.*}}] : memref<1x2x?x20xf32>, vector<8xf32>
  // CHECK: vector.maskedload
  // CHECK-COUNT-14: vector.shuffle
  // CHECK-NOT: vector.shuffle
  // CHECK: vector.reduction <maxnumf>
  // CHECK: vector.reduction <add>
  // CHECK: scf.parallel (%{{.*}}, %{{.*}}) =
  // CHECK: math.log
  // CHECK: memref.dealloc %[[PARTIAL]]
  // CHECK-NOT: scf.parallel
  // CHECK: return
  alibi.fused_attention ins(%q, %k, %v : memref<1x2x4x1x20xf32>, memref<1x2x?x20xf32>, memref<1x2x?x16xf32>)
      scale(%scale) offsets(%qo, %ko) slopes(%s : memref<2x4xf32>) causal
      outs(%o, %l : memref<1x2x4x1x16xf32>, memref<1x2x4x1xf32>)
  return
}

// -----

// Where the number of rows is not known, it decides at run time; keys whose
// channels are not contiguous are read by tiles alone.
// CHECK-LABEL: func @any
// CHECK: %[[ROWS:.*]] = arith.muli
// CHECK-DAG: %[[SOME:.*]] = arith.cmpi sle, %{{.*}}, %[[ROWS]]
// CHECK-DAG: %[[FEW:.*]] = arith.cmpi sle, %[[ROWS]]
// CHECK: %[[BOTH:.*]] = arith.andi %[[SOME]], %[[FEW]]
// CHECK: scf.if %[[BOTH]] {
// CHECK-COUNT-2: scf.parallel
// CHECK: } else {
// CHECK: scf.parallel
func.func @any(%q: memref<1x2x4x?x16xf32>, %k: memref<1x2x?x16xf32>,
    %s: memref<2x4xf32>, %scale: f32, %qo: index, %o: memref<1x2x4x?x16xf32>) {
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x4x?x16xf32>, memref<1x2x?x16xf32>, memref<1x2x?x16xf32>)
      scale(%scale) offsets(%qo, %qo) slopes(%s : memref<2x4xf32>) causal
      outs(%o : memref<1x2x4x?x16xf32>)
  return
}

// CHECK-LABEL: func @strided
// CHECK-COUNT-1: scf.parallel
// CHECK-NOT: scf.parallel
func.func @strided(%q: memref<1x2x4x1x16xf32>, %k: memref<1x2x?x16xf32, strided<[?, ?, ?, ?], offset: ?>>,
    %v: memref<1x2x?x16xf32>, %s: memref<2x4xf32>, %scale: f32, %qo: index, %o: memref<1x2x4x1x16xf32>) {
  alibi.fused_attention ins(%q, %k, %v : memref<1x2x4x1x16xf32>, memref<1x2x?x16xf32, strided<[?, ?, ?, ?], offset: ?>>, memref<1x2x?x16xf32>)
      scale(%scale) offsets(%qo, %qo) slopes(%s : memref<2x4xf32>) causal
      outs(%o : memref<1x2x4x1x16xf32>)
  return
}
