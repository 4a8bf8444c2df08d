// RUN: alibi-opt %s --alibi-fused-to-vector=bf16-dot --split-input-file | FileCheck %s
// RUN: alibi-opt %s --alibi-fused-to-vector --split-input-file | FileCheck %s --check-prefix=WIDE
// RUN: alibi-opt %s --alibi-fused-to-vector="bf16-dot lanes=4" --split-input-file | FileCheck %s --check-prefix=WIDE
// RUN: alibi-opt %s --alibi-fused-to-vector="bf16-dot lanes=8" --split-input-file | FileCheck %s --check-prefix=HALF

// Queries in pairs of channels, values in pairs of keys, weights as values; keys
// where they are.
// CHECK-LABEL: func @pairs
// WIDE-LABEL: func @pairs
// HALF-LABEL: func @pairs
func.func @pairs(%q: memref<1x2x1x?x64xbf16>, %k: memref<1x2x?x64xbf16>, %v: memref<1x2x?x48xbf16>,
    %s: memref<2x1xf32>, %scale: f32, %o: index, %out: memref<1x2x1x?x48xbf16>) {
  // CHECK-DAG: memref.alloc(%{{.*}}) {alignment = 64 : i64} : memref<?x32x32xi32>
  // CHECK-DAG: memref.alloc() {alignment = 64 : i64} : memref<128x64xi32>
  // CHECK-DAG: memref.alloc() {alignment = 64 : i64} : memref<128x32xi32>
  // Values, whose last 16 channels are half a vector.
  // CHECK: vector.maskedload {{.*}} vector<32xi1>, vector<32xbf16>
  // CHECK: vector.shuffle {{.*}} : vector<32xbf16>, vector<32xbf16>
  // CHECK: x86vector.avx512.dot
  // CHECK: vector.reduction <and>
  // Scores.
  // CHECK: vector.load {{.*}} : memref<1x2x?x64xbf16>, vector<2xbf16>
  // CHECK: vector.broadcast %{{.*}} : i32 to vector<16xi32>
  // CHECK: x86vector.avx512.dot {{.*}} : vector<32xbf16> -> vector<16xf32>
  // CHECK: arith.mulf
  // Weights.
  // CHECK: x86vector.avx512.cvt.packed.f32_to_bf16
  // CHECK: x86vector.avx512.dot
  // CHECK-NOT: arith.extf
  // CHECK: return
  // HALF: x86vector.avx512.dot {{.*}} : vector<16xbf16> -> vector<8xf32>
  // WIDE-NOT: x86vector
  // WIDE: arith.extf
  // WIDE-NOT: x86vector
  // WIDE: return
  alibi.fused_attention ins(%q, %k, %v : memref<1x2x1x?x64xbf16>, memref<1x2x?x64xbf16>, memref<1x2x?x48xbf16>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) outs(%out : memref<1x2x1x?x48xbf16>)
  return
}

// -----

// Of an odd depth, the last channel is read alone; a tile has whole pairs of keys.
// CHECK-LABEL: func @odd
func.func @odd(%q: memref<1x1x1x?x3xbf16>, %k: memref<1x1x?x3xbf16>,
    %s: memref<1x1xf32>, %scale: f32, %o: index, %out: memref<1x1x1x?x3xbf16>, %lse: memref<1x1x1x?xf32>) {
  // CHECK: vector.load {{.*}} vector<2xbf16>
  // CHECK: memref.load {{.*}} : memref<1x1x?x3xbf16>
  // CHECK: arith.extui %{{.*}} : i16 to i32
  alibi.fused_attention ins(%q, %k, %k : memref<1x1x1x?x3xbf16>, memref<1x1x?x3xbf16>, memref<1x1x?x3xbf16>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<1x1xf32>) outs(%out, %lse : memref<1x1x1x?x3xbf16>, memref<1x1x1x?xf32>)
  return
}

// -----

// Rows that are not contiguous, and f16, are widened.
// CHECK-LABEL: func @strided
func.func @strided(%q: memref<1x1x1x?x8xbf16>, %k: memref<1x1x?x8xbf16, strided<[?, ?, ?, 2]>>,
    %s: memref<1x1xf32>, %scale: f32, %o: index, %out: memref<1x1x1x?x8xbf16>) {
  // CHECK-NOT: x86vector
  // CHECK: return
  alibi.fused_attention ins(%q, %k, %k : memref<1x1x1x?x8xbf16>, memref<1x1x?x8xbf16, strided<[?, ?, ?, 2]>>, memref<1x1x?x8xbf16, strided<[?, ?, ?, 2]>>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<1x1xf32>) outs(%out : memref<1x1x1x?x8xbf16>)
  return
}

// -----

// CHECK-LABEL: func @f16
func.func @f16(%q: memref<1x1x1x?x8xf16>, %k: memref<1x1x?x8xf16>,
    %s: memref<1x1xf32>, %scale: f32, %o: index, %out: memref<1x1x1x?x8xf16>) {
  // CHECK-NOT: x86vector
  // CHECK: return
  alibi.fused_attention ins(%q, %k, %k : memref<1x1x1x?x8xf16>, memref<1x1x?x8xf16>, memref<1x1x?x8xf16>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<1x1xf32>) outs(%out : memref<1x1x1x?x8xf16>)
  return
}
