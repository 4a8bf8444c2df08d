// RUN: alibi-opt %s --alibi-fused-to-vector="lanes=8 tile-rows=4 decode-rows=0" --split-input-file | FileCheck %s

// Exact, causal: a tile of scores, no N x M buffer; 4 x 2 accumulators carried in
// registers over the depth, then over the keys; full tiles without masks.
// CHECK-LABEL: func @exact
func.func @exact(%q: memref<1x2x4x?x64xf32>, %k: memref<1x2x?x64xf32>, %v: memref<1x2x?x48xf32>,
    %s: memref<2x4xf32>, %scale: f32, %qo: index, %ko: index, %o: memref<1x2x4x?x48xf32>, %l: memref<1x2x4x?xf32>) {
  // CHECK: scf.parallel (%[[B:.*]], %[[HK:.*]], %[[TILE:.*]]) =
  // CHECK-NOT: alloc{{.*}}memref<?x?xf32>
  // CHECK-DAG: memref.alloc(%{{.*}}) {alignment = 64 : i64} : memref<?x64x16xf32>
  // CHECK-DAG: memref.alloc(%{{.*}}) {alignment = 64 : i64} : memref<?x48x16xf32>
  // CHECK-DAG: memref.alloc() {alignment = 64 : i64} : memref<1x256x16xf32>
  // CHECK: scf.if %{{.*}} -> (vector<8xf32>, vector<8xf32>) {
  // CHECK: scf.for {{.*}} iter_args(%{{.*}}) -> (vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>) {
  // CHECK: memref.load %{{.*}}[%[[B]], %[[HK]], %{{.*}}, %{{.*}}] : memref<1x2x?x64xf32>
  // CHECK: vector.broadcast
  // CHECK: vector.fma
  // CHECK: math.absf
  // CHECK: vector.store
  // CHECK: } else {
  // CHECK: arith.cmpf ole, {{.*}} : vector<8xf32>
  // CHECK: arith.select {{.*}} : vector<8xi1>, vector<8xf32>
  // CHECK-NOT: math.exp
  // CHECK: math.log
  // CHECK: memref.dealloc
  // CHECK: return
  alibi.fused_attention ins(%q, %k, %v : memref<1x2x4x?x64xf32>, memref<1x2x?x64xf32>, memref<1x2x?x48xf32>)
      scale(%scale) offsets(%qo, %ko) slopes(%s : memref<2x4xf32>) causal
      outs(%o, %l : memref<1x2x4x?x48xf32>, memref<1x2x4x?xf32>)
  return
}

// -----

// Sampled: masks become counts, so that a score is computed once; 16-bit keys are
// widened once per tile.
// CHECK-LABEL: func @sampled
func.func @sampled(%q: memref<1x2x1x?x16xbf16>, %k: memref<1x2x?x16xbf16>, %p: memref<5x2x1x2xi64>,
    %scale: f32, %o: index, %out: memref<1x2x1x?x16xbf16>) {
  // CHECK: scf.parallel
  // CHECK-DAG: memref.alloc(%{{.*}}, %{{.*}}) {alignment = 64 : i64} : memref<?x?x5xi32>
  // CHECK-DAG: memref.alloc() {alignment = 64 : i64} : memref<257x16xi32>
  // One division finds the first block of a sample; the others follow.
  // CHECK: arith.floordivsi
  // CHECK: scf.while
  // CHECK: arith.extf %{{.*}} : bf16 to f32
  // A block is a rectangle of keys and lanes.
  // CHECK: arith.cmpi sle, %{{.*}}, %{{.*}} : vector<8xi32>
  // CHECK: arith.cmpi slt, %{{.*}}, %{{.*}} : vector<8xi32>
  // CHECK: arith.addi %{{.*}}, %{{.*}} : vector<8xi32>
  // CHECK: arith.subi %{{.*}}, %{{.*}} : vector<8xi32>
  // CHECK: arith.sitofp %{{.*}} : vector<8xi32> to vector<8xf32>
  // CHECK: arith.truncf %{{.*}} : f32 to bf16
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x?x16xbf16>, memref<1x2x?x16xbf16>, memref<1x2x?x16xbf16>)
      scale(%scale) offsets(%o, %o) partition(grid %p : memref<5x2x1x2xi64>)
      outs(%out : memref<1x2x1x?x16xbf16>)
  return
}

// -----

// Counters are drawn 64 gaps at a time.
// CHECK-LABEL: func @counter
func.func @counter(%q: memref<1x2x1x?x16xf32>, %k: memref<1x2x?x16xf32>, %p: memref<5x2x1x2xi64>,
    %scale: f32, %o: index, %out: memref<1x2x1x?x16xf32>) {
  // CHECK: scf.parallel
  // CHECK: arith.mului_extended %{{.*}}, %{{.*}} : vector<32xi32>
  // CHECK: %[[CUTS:.*]] = vector.interleave %{{.*}}, %{{.*}} : vector<32xi1> -> vector<64xi1>
  // CHECK: vector.bitcast %[[CUTS]] : vector<64xi1> to vector<1xi64>
  // CHECK-NOT: arith.mului_extended %{{.*}}, %{{.*}} : i32
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x?x16xf32>, memref<1x2x?x16xf32>, memref<1x2x?x16xf32>)
      scale(%scale) offsets(%o, %o) partition(counter %p : memref<5x2x1x2xi64>)
      outs(%out : memref<1x2x1x?x16xf32>)
  return
}
