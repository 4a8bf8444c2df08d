// A kernel with what the generator makes kernels of: a struct of arguments by
// value, dynamic shared memory, tensor-core instructions, and loops.
// RUN: alibi-opt --alibi-kernels-to-nvvm --split-input-file %s | FileCheck %s --implicit-check-not=scf. --implicit-check-not=arith. --implicit-check-not=memref. --implicit-check-not=math. --implicit-check-not=unrealized

// CHECK-LABEL: gpu.module @sums
gpu.module @sums {
  llvm.mlir.global external @smem() {addr_space = 3 : i32, alignment = 1024 : i64} : !llvm.array<0 x i8>

  // CHECK: llvm.func @sums(%[[ARGUMENTS:.*]]: !llvm.ptr {{{.*}}llvm.byval{{.*}}nvvm.grid_constant
  // CHECK-SAME: alibi.kernel = #alibi.kernel<role = attention, family = mma, threads = 32
  llvm.func @sums(%arguments: !llvm.ptr {llvm.align = 8 : i64, llvm.byval = !llvm.struct<(ptr, ptr, i32, i32)>, llvm.noalias, nvvm.grid_constant})
      attributes {nvvm.kernel, nvvm.reqntid = array<i32: 32>,
                  alibi.kernel = #alibi.kernel<role = attention, family = mma, threads = 32, shared_bytes = 4096, tile_rows = 16, tile_keys = 8, tuned = true>} {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %zero = arith.constant 0.0 : f32
    %in_field = llvm.getelementptr %arguments[0, 0] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(ptr, ptr, i32, i32)>
    %in = llvm.load %in_field : !llvm.ptr -> !llvm.ptr<1>
    %out_field = llvm.getelementptr %arguments[0, 1] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(ptr, ptr, i32, i32)>
    %out = llvm.load %out_field : !llvm.ptr -> !llvm.ptr<1>
    %n_field = llvm.getelementptr %arguments[0, 2] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(ptr, ptr, i32, i32)>
    %n = llvm.load %n_field : !llvm.ptr -> i32
    %steps = arith.index_cast %n : i32 to index
    %thread = nvvm.read.ptx.sreg.tid.x : i32
    %smem = llvm.mlir.addressof @smem : !llvm.ptr<3>
    // CHECK: nvvm.mma.sync
    %sums:4 = scf.for %i = %c0 to %steps step %c1 iter_args(%s0 = %zero, %s1 = %zero, %s2 = %zero, %s3 = %zero) -> (f32, f32, f32, f32) {
      %index = arith.index_cast %i : index to i32
      %offset = arith.addi %index, %thread : i32
      %from = llvm.getelementptr %in[%offset] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i32
      %word = llvm.load %from : !llvm.ptr<1> -> i32
      %to = llvm.getelementptr %smem[%thread] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i32
      llvm.store %word, %to : i32, !llvm.ptr<3>
      nvvm.barrier0
      %a = llvm.load %to : !llvm.ptr<3> -> i32
      %product = nvvm.mma.sync A[%a, %word, %a, %word] B[%word, %a] C[%s0, %s1, %s2, %s3]
          {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>,
           multiplicandAPtxType = #nvvm.mma_type<bf16>, multiplicandBPtxType = #nvvm.mma_type<bf16>,
           shape = #nvvm.shape<m = 16, n = 8, k = 16>}
          : (i32, i32, f32) -> !llvm.struct<(f32, f32, f32, f32)>
      %r0 = llvm.extractvalue %product[0] : !llvm.struct<(f32, f32, f32, f32)>
      %r1 = llvm.extractvalue %product[1] : !llvm.struct<(f32, f32, f32, f32)>
      %r2 = llvm.extractvalue %product[2] : !llvm.struct<(f32, f32, f32, f32)>
      %r3 = llvm.extractvalue %product[3] : !llvm.struct<(f32, f32, f32, f32)>
      %small = arith.cmpi slt, %offset, %n : i32
      %m0 = scf.if %small -> f32 {
        %weight = math.exp2 %r0 : f32
        scf.yield %weight : f32
      } else {
        scf.yield %r0 : f32
      }
      scf.yield %m0, %r1, %r2, %r3 : f32, f32, f32, f32
    }
    %first = arith.addf %sums#0, %sums#1 : f32
    // CHECK: llvm.intr.maximum
    %second = arith.maximumf %sums#2, %sums#3 : f32
    %total = math.fma %first, %second, %first : f32
    %short = arith.truncf %total : f32 to bf16
    %place = llvm.getelementptr %out[%thread] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, bf16
    llvm.store %short, %place : bf16, !llvm.ptr<1>
    // CHECK: llvm.return
    llvm.return
  }
}

// -----

// Functions that GPUs have no instructions for are libdevice's; others are LLVM's.
// CHECK-LABEL: gpu.module @functions
gpu.module @functions {
  // CHECK-DAG: llvm.func @__nv_logf(f32) -> f32
  // CHECK-LABEL: llvm.func @functions
  llvm.func @functions(%x: f32) -> f32 {
    // CHECK: llvm.call @__nv_logf
    %y = math.log %x : f32
    // CHECK: llvm.intr.exp2
    %z = math.exp2 %y : f32
    llvm.return %z : f32
  }

  // CHECK-LABEL: llvm.func @division
  llvm.func @division(%x: i32, %y: i32) -> i32 {
    // CHECK: llvm.sdiv
    %z = arith.ceildivsi %x, %y : i32
    llvm.return %z : i32
  }
}

// -----

// CHECK-LABEL: gpu.module @memory
gpu.module @memory {
  // CHECK-LABEL: llvm.func @memory
  llvm.func @memory(%pointer: !llvm.ptr, %place: i64) -> vector<2xf32> {
    %buffer = llvm.mlir.poison : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    %with = llvm.insertvalue %pointer, %buffer[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
    %memory = builtin.unrealized_conversion_cast %with : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)> to memref<8xf32>
    %i = arith.index_cast %place : i64 to index
    // CHECK: llvm.load
    %a = vector.load %memory[%i] {alignment = 8 : i64} : memref<8xf32>, vector<2xf32>
    %c1 = index.constant 1
    %next = index.add %i, %c1
    // CHECK: llvm.load
    %b = memref.load %memory[%next] : memref<8xf32>
    %c = vector.broadcast %b : f32 to vector<2xf32>
    %sum = arith.addf %a, %c : vector<2xf32>
    llvm.return %sum : vector<2xf32>
  }
}
