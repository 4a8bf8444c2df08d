// RUN: alibi-opt %s --alibi-to-kernels=wgmma=false --split-input-file | FileCheck %s

// Tiles of 128 rows and, for few rows, of 64; parts of the keys are merged.
// CHECK-NOT: func.func
// CHECK-LABEL: gpu.module @exact_mma
// CHECK: llvm.mlir.global external @shared_memory() {addr_space = 3 : i32, alignment = 1024 : i64} : !llvm.array<0 x i8>

// CHECK: llvm.func @exact_mma_few(
// CHECK-SAME: !llvm.ptr {llvm.align = 8 : i64, llvm.byval = !llvm.array<{{[0-9]+}} x i64>, nvvm.grid_constant})
// CHECK-SAME: #alibi.kernel<role = attention, family = mma, threads = 128, shared_bytes = {{[0-9]+}}, tile_rows = 64, tile_keys = 64, max_rows = 64, can_split = true, tuned = true>
// CHECK-SAME: nvvm.kernel
// CHECK-SAME: nvvm.reqntid = array<i32: 128, 1, 1>

// CHECK: llvm.func @exact_mma(
// CHECK-SAME: threads = 256{{.*}} tile_rows = 128, tile_keys = 64, can_split = true, tuned = true>
// Queries, then a stage of keys and values.
// CHECK: nvvm.cp.async.shared.global {{.*}} 16, cache =  cg
// CHECK: nvvm.cp.async.commit.group
// The range of keys of the tile.
// CHECK: nvvm.redux.sync  min
// CHECK: scf.for
// CHECK: nvvm.cp.async.wait.group 0
// CHECK: nvvm.barrier
// Products of queries and keys: the bias follows in registers.
// CHECK: nvvm.ldmatrix {{.*}} layout = #nvvm.mma_layout<row>
// CHECK: nvvm.mma.sync {{.*}} multiplicandAPtxType = #nvvm.mma_type<bf16>
// CHECK: math.fma
// Values of masked tiles are looked at; those of others are multiplied at once.
// CHECK: nvvm.barrier #nvvm.reduction<or>
// CHECK: llvm.nvvm.ex2.approx.ftz.f32
// CHECK: nvvm.ldmatrix {{.*}} layout = #nvvm.mma_layout<col>
// CHECK: nvvm.mma.sync

// CHECK: llvm.func @exact_merge(
// CHECK-SAME: role = merge
func.func @exact(%query: tensor<?x8x?x64xbf16>, %key: tensor<?x2x?x64xbf16>,
                 %value: tensor<?x2x?x64xbf16>, %slopes: tensor<8xf32>)
    -> (tensor<?x8x?x64xbf16>, tensor<?x8x?xf32>) {
  %out, %lse = alibi.attention %query, %key, %value, %slopes causal
      : (tensor<?x8x?x64xbf16>, tensor<?x2x?x64xbf16>, tensor<?x2x?x64xbf16>, tensor<8xf32>)
      -> (tensor<?x8x?x64xbf16>, tensor<?x8x?xf32>)
  return %out, %lse : tensor<?x8x?x64xbf16>, tensor<?x8x?xf32>
}

// -----

// Masks are counted in shared memory; the rows of a tile are of one head.
// CHECK-LABEL: gpu.module @sampled_mma
// CHECK-NOT: @sampled_mma_few
// CHECK: llvm.func @sampled_mma(
// CHECK-SAME: threads = 128{{.*}} tile_rows = 64, tile_keys = 64, whole_heads = true, tuned = true>
// CHECK: builtin.unrealized_conversion_cast {{.*}} to memref<?xi64, 1>
// CHECK: llvm.atomicrmw add {{.*}} syncscope("block")
// CHECK-NOT: _merge
func.func @sampled(%query: tensor<1x4x?x128xf16>, %key: tensor<1x4x?x128xf16>,
                   %value: tensor<1x4x?x128xf16>, %slopes: tensor<4xf32>) -> tensor<1x4x?x128xf16> {
  %out = alibi.attention %query, %key, %value, %slopes
      method(#alibi.sampled<samples = 32, seed = 7>)
      : (tensor<1x4x?x128xf16>, tensor<1x4x?x128xf16>, tensor<1x4x?x128xf16>, tensor<4xf32>)
      -> tensor<1x4x?x128xf16>
  return %out : tensor<1x4x?x128xf16>
}

// -----

// Summaries, their largest norms, then tiles that are needed.
// CHECK-LABEL: gpu.module @certified_mma
// CHECK: llvm.func @certified_summarize(
// CHECK-SAME: role = summarize
// CHECK: llvm.func @certified_norms(
// CHECK-SAME: role = norms
// CHECK: llvm.func @certified_mma(
// CHECK: scf.while
// CHECK: llvm.atomicrmw _and
// CHECK: math.ctpop
func.func @certified(%query: tensor<1x4x?x64xbf16>, %key: tensor<1x4x?x64xbf16>,
                     %value: tensor<1x4x?x64xbf16>, %slopes: tensor<4xf32>) -> tensor<1x4x?x64xbf16> {
  %out = alibi.attention %query, %key, %value, %slopes causal
      method(#alibi.certified<tolerance = 1.0e-03>)
      : (tensor<1x4x?x64xbf16>, tensor<1x4x?x64xbf16>, tensor<1x4x?x64xbf16>, tensor<4xf32>)
      -> tensor<1x4x?x64xbf16>
  return %out : tensor<1x4x?x64xbf16>
}
