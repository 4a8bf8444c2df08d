// Every method, type of elements, sampler and op becomes PTX that needs no library.

// RUN: alibi-opt %s --split-input-file --alibi-to-gpu | FileCheck %s --implicit-check-not=.extern --implicit-check-not=gpu.module

// CHECK-LABEL: llvm.func @exact(
// CHECK: .visible .entry exact_kernel(
func.func @exact(%q: tensor<?x4x?x16xf32>, %s: tensor<?x4xf32>, %n: tensor<?xi64>) -> tensor<?x4x?x16xf32> {
  %o = alibi.attention %q, %q, %q, %s key_lengths(%n) key_starts(%n) query_offset(%n) causal
      : (tensor<?x4x?x16xf32>, tensor<?x4x?x16xf32>, tensor<?x4x?x16xf32>, tensor<?x4xf32>, tensor<?xi64>, tensor<?xi64>, tensor<?xi64>) -> tensor<?x4x?x16xf32>
  return %o : tensor<?x4x?x16xf32>
}

// -----

// Sizes of which none is known: scratch memory is allocated for all threads.
// CHECK-LABEL: llvm.func @dynamic(
// CHECK: .visible .entry dynamic_kernel(
func.func @dynamic(%q: tensor<?x?x?x?xf16>, %s: tensor<?xf32>) -> tensor<?x?x?x?xf16> {
  %o = alibi.attention %q, %q, %q, %s method(#alibi.sampled<samples = 4, sampler = cuts>)
      : (tensor<?x?x?x?xf16>, tensor<?x?x?x?xf16>, tensor<?x?x?x?xf16>, tensor<?xf32>) -> tensor<?x?x?x?xf16>
  return %o : tensor<?x?x?x?xf16>
}

// -----

// CHECK-LABEL: llvm.func @stratified(
// CHECK: .visible .entry stratified_kernel(
func.func @stratified(%q: tensor<2x4x?x16xf32>, %s: tensor<4xf32>) -> (tensor<2x4x?x16xf32>, tensor<2x4x?xf32>) {
  %o, %l = alibi.attention %q, %q, %q, %s method(#alibi.sampled<samples = 4, sampler = golden_stratified>)
      : (tensor<2x4x?x16xf32>, tensor<2x4x?x16xf32>, tensor<2x4x?x16xf32>, tensor<4xf32>) -> (tensor<2x4x?x16xf32>, tensor<2x4x?xf32>)
  return %o, %l : tensor<2x4x?x16xf32>, tensor<2x4x?xf32>
}

// -----

// Constants are copied to where kernels reach them.
// CHECK-LABEL: llvm.func @weighted_grid(
// CHECK: llvm.mlir.addressof @__constant
// CHECK: llvm.call @mgpuMemAlloc(
// CHECK: llvm.intr.memcpy
// CHECK: .visible .entry weighted_grid_kernel(
func.func @weighted_grid(%q: tensor<2x2x50x16xf32>) -> tensor<2x2x50x16xf32> {
  %s = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %o = alibi.attention %q, %q, %q, %s causal method(#alibi.sampled<samples = 4, sampler = weighted_grid>)
      : (tensor<2x2x50x16xf32>, tensor<2x2x50x16xf32>, tensor<2x2x50x16xf32>, tensor<2xf32>) -> tensor<2x2x50x16xf32>
  return %o : tensor<2x2x50x16xf32>
}

// -----

// CHECK-LABEL: llvm.func @per_head(
// CHECK: .visible .entry per_head_kernel(
func.func @per_head(%q: tensor<2x4x50x16xf32>, %s: tensor<4xf32>) -> tensor<2x4x50x16xf32> {
  %o = alibi.attention %q, %q, %q, %s causal method(#alibi.per_head<[#alibi.exact, #alibi.window<distance = 9>, #alibi.certified<tolerance = 1.0e-3>, #alibi.exact]>)
      : (tensor<2x4x50x16xf32>, tensor<2x4x50x16xf32>, tensor<2x4x50x16xf32>, tensor<4xf32>) -> tensor<2x4x50x16xf32>
  return %o : tensor<2x4x50x16xf32>
}

// -----

// CHECK-LABEL: llvm.func @auto(
// CHECK: .visible .entry auto_kernel(
func.func @auto(%q: tensor<2x4x5000x16xf32>) -> tensor<2x4x5000x16xf32> {
  %s = arith.constant dense<[1.0, 0.5, 0.001, 0.0001]> : tensor<4xf32>
  %o = alibi.attention %q, %q, %q, %s causal method(#alibi.auto<tolerance = 1.0e-3, guarantee = max_norm>)
      : (tensor<2x4x5000x16xf32>, tensor<2x4x5000x16xf32>, tensor<2x4x5000x16xf32>, tensor<4xf32>) -> tensor<2x4x5000x16xf32>
  return %o : tensor<2x4x5000x16xf32>
}

// -----

// CHECK-LABEL: llvm.func @summarize(
// CHECK: .visible .entry summarize_kernel(
func.func @summarize(%k: tensor<?x2x?x128xbf16>, %old: tensor<?x2x?x130xf32> {bufferization.writable = true}, %first: index)
    -> tensor<?x2x?x130xf32> {
  %s = alibi.summarize ins(%k : tensor<?x2x?x128xbf16>) first(%first) outs(%old : tensor<?x2x?x130xf32>) -> tensor<?x2x?x130xf32>
  return %s : tensor<?x2x?x130xf32>
}

// -----

// CHECK-LABEL: llvm.func @merge(
// CHECK: .visible .entry merge_kernel(
func.func @merge(%a: tensor<?x?x?x?xbf16>, %la: tensor<?x?x?xf32>, %b: tensor<?x?x?x?xbf16>, %lb: tensor<?x?x?xf32>)
    -> (tensor<?x?x?x?xbf16>, tensor<?x?x?xf32>) {
  %o, %l = alibi.merge outs(%a, %b : tensor<?x?x?x?xbf16>, tensor<?x?x?x?xbf16>) lses(%la, %lb : tensor<?x?x?xf32>, tensor<?x?x?xf32>) samples(3)
      -> tensor<?x?x?x?xbf16>, tensor<?x?x?xf32>
  return %o, %l : tensor<?x?x?x?xbf16>, tensor<?x?x?xf32>
}

// -----

// The form of ops on memrefs; what a program does around them.
// CHECK-LABEL: llvm.func @memrefs(
// CHECK: .visible .entry memrefs_kernel(
func.func @memrefs(%q: memref<2x3x2x7x4xf32>, %k: memref<2x3x9x4xf32>, %p: memref<5x3x2x2xi64>, %scale: f32, %o: index,
    %acc: memref<2x3x2x7x4xf32>, %max: memref<2x3x2x7xf32>, %sum: memref<2x3x2x7xf32>, %y: memref<2x3x2x7xf64>) {
  alibi.block_attention ins(%q, %k, %k : memref<2x3x2x7x4xf32>, memref<2x3x9x4xf32>, memref<2x3x9x4xf32>)
      partition(grid %p : memref<5x3x2x2xi64>) scale(%scale) offsets(%o, %o) causal coalesced
      outs(%acc, %max, %sum : memref<2x3x2x7x4xf32>, memref<2x3x2x7xf32>)
  linalg.generic {indexing_maps = [affine_map<(a, b, c, d) -> (a, b, c, d)>, affine_map<(a, b, c, d) -> (a, b, c, d)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%sum : memref<2x3x2x7xf32>) outs(%y : memref<2x3x2x7xf64>) {
  ^bb0(%a: f32, %b: f64):
    %t = math.tanh %a : f32
    %r = math.sqrt %t : f32
    %e = arith.extf %r : f32 to f64
    linalg.yield %e : f64
  }
  return
}
