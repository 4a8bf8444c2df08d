// RUN: alibi-opt %s --alibi-fused-to-vector="lanes=8 tile-rows=4 decode-rows=0" --split-input-file | FileCheck %s
// RUN: alibi-opt %s --alibi-fused-to-vector="lanes=8 tile-rows=4" --split-input-file | FileCheck %s --check-prefix=DECODE

// Tables of norms come first; then tiles; in them the walk, which multiplies queries
// and centres, and tests.
// CHECK-LABEL: func @certified
// CHECK-SAME: %[[SUMMARY:[a-z0-9]+]]: memref<1x2x?x66xf32>
func.func @certified(%q: memref<1x2x4x?x64xf32>, %k: memref<1x2x?x64xf32>, %v: memref<1x2x?x48xf32>, %s: memref<2x4xf32>,
    %t: memref<2x4xf32>, %summary: memref<1x2x?x66xf32>, %scale: f32, %qo: index, %ko: index,
    %o: memref<1x2x4x?x48xf32>, %l: memref<1x2x4x?xf32>, %d: memref<1x2x4x?xf32>) {
  // CHECK-DAG: %[[LEVELS:.*]] = memref.alloc(%{{.*}}, %{{.*}}, %{{.*}}) {alignment = 64 : i64} : memref<?x?x16x?xf32>
  // CHECK-DAG: %[[LARGEST:.*]] = memref.alloc(%{{.*}}, %{{.*}}) {alignment = 64 : i64} : memref<?x?x1xf32>
  // CHECK: scf.parallel
  // CHECK: memref.load %[[SUMMARY]][
  // CHECK: memref.store %{{.*}}, %[[LARGEST]][
  // CHECK: scf.parallel
  // CHECK: memref.load %[[LARGEST]][
  // CHECK: math.sqrt
  // The walk: the rest as a whole, a range by its norm, blocks by their centres.
  // CHECK: scf.while
  // CHECK: memref.load %[[LEVELS]][
  // CHECK: memref.load %[[SUMMARY]][
  // CHECK: vector.fma
  // CHECK: vector.reduction <and>
  // CHECK: memref.store %{{.*}}, %{{.*}} : memref<1x2x4x?xf32>
  // CHECK: memref.dealloc %[[LARGEST]]
  // CHECK: memref.dealloc %[[LEVELS]]
  alibi.fused_attention ins(%q, %k, %v : memref<1x2x4x?x64xf32>, memref<1x2x?x64xf32>, memref<1x2x?x48xf32>)
      scale(%scale) offsets(%qo, %ko) slopes(%s : memref<2x4xf32>) tolerances(%t : memref<2x4xf32>)
      summary(%summary : memref<1x2x?x66xf32>) causal
      outs(%o, %l, %d : memref<1x2x4x?x48xf32>, memref<1x2x4x?xf32>, memref<1x2x4x?xf32>)
  return
}

// -----

// Few rows: what is needed is decided first, by a walk, then chunks are read, block
// by block, and merged.
// DECODE-LABEL: func @decode
// DECODE: %[[NEEDED:.*]] = memref.alloc(%{{.*}}, %{{.*}}, %{{.*}}) {alignment = 64 : i64} : memref<?x?x?xi1>
// DECODE: scf.parallel
// DECODE: scf.parallel
// DECODE: scf.while
// DECODE: memref.store %{{.*}}, %[[NEEDED]][
// DECODE: scf.parallel
// DECODE: memref.load %[[NEEDED]][
// DECODE: scf.parallel
// DECODE: memref.dealloc %[[NEEDED]]
func.func @decode(%q: memref<1x2x4x1x64xf32>, %k: memref<1x2x?x64xf32>, %s: memref<2x4xf32>,
    %t: memref<2x4xf32>, %summary: memref<1x2x?x66xf32>, %scale: f32, %qo: index, %ko: index,
    %o: memref<1x2x4x1x64xf32>) {
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x4x1x64xf32>, memref<1x2x?x64xf32>, memref<1x2x?x64xf32>)
      scale(%scale) offsets(%qo, %ko) slopes(%s : memref<2x4xf32>) tolerances(%t : memref<2x4xf32>)
      summary(%summary : memref<1x2x?x66xf32>) causal outs(%o : memref<1x2x4x1x64xf32>)
  return
}

// -----

// Windows need no walk.
// CHECK-LABEL: func @windows
// CHECK-SAME: %[[W:[a-z0-9]+]]: memref<2x1xi64>
// CHECK-NOT: scf.while
// CHECK: memref.load %[[W]][
// CHECK: return
func.func @windows(%q: memref<1x2x1x1x16xf32>, %k: memref<1x2x?x16xf32>, %s: memref<2x1xf32>, %w: memref<2x1xi64>,
    %scale: f32, %qo: index, %o: memref<1x2x1x1x16xf32>) {
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x1x16xf32>, memref<1x2x?x16xf32>, memref<1x2x?x16xf32>)
      scale(%scale) offsets(%qo, %qo) slopes(%s : memref<2x1xf32>) windows(%w : memref<2x1xi64>)
      outs(%o : memref<1x2x1x1x16xf32>)
  return
}

// -----

// A run of blocks at a time; keys are widened; roots are rounded up.
// CHECK-LABEL: func @summarize
// CHECK-SAME: %[[K:[a-z0-9]+]]: memref<2x3x?x20xbf16>, %[[S:[a-z0-9]+]]: memref<2x3x?x22xf32>, %[[E:[a-z0-9]+]]: memref<2xi64>
func.func @summarize(%k: memref<2x3x?x20xbf16>, %s: memref<2x3x?x22xf32>, %e: memref<2xi64>, %first: index) {
  // CHECK: scf.parallel
  // CHECK-DAG: memref.alloc() {alignment = 64 : i64} : memref<64x24xf32>
  // CHECK-DAG: memref.alloc() {alignment = 64 : i64} : memref<64x8xf32>
  // CHECK: scf.for
  // CHECK: memref.load %[[E]][
  // CHECK: vector.load %[[K]][
  // CHECK: vector.maskedload %[[K]][
  // CHECK: arith.extf
  // CHECK: vector.fma
  // CHECK: math.sqrt
  // CHECK: memref.store %{{.*}}, %[[S]][
  // CHECK: } else {
  // CHECK: memref.store %{{.*}}, %[[S]][
  // CHECK: memref.dealloc
  alibi.summarize ins(%k : memref<2x3x?x20xbf16>) first(%first) key_ends(%e : memref<2xi64>) outs(%s : memref<2x3x?x22xf32>)
  return
}
