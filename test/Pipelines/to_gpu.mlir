// Every step from ops to PTX.

// RUN: alibi-opt %s --alibi-to-parallel | FileCheck %s --check-prefix=PARALLEL
// RUN: alibi-opt %s --alibi-to-gpu --mlir-print-ir-after=convert-parallel-loops-to-gpu -o %t 2>&1 | FileCheck %s --check-prefix=MAPPED
// RUN: alibi-opt %s --alibi-to-gpu --mlir-print-ir-after=gpu-kernel-outlining -o %t 2>&1 | FileCheck %s --check-prefix=OUTLINED
// RUN: alibi-opt %s --alibi-to-gpu --mlir-print-ir-before=gpu-module-to-binary -o %t 2>&1 | FileCheck %s --check-prefix=NVVM
// RUN: alibi-opt %s --alibi-to-gpu -o %t
// RUN: FileCheck %s --check-prefix=BINARY < %t
// RUN: mlir-translate --mlir-to-llvmir %t | FileCheck %s --check-prefix=HOST
// RUN: alibi-opt %s --alibi-to-gpu="chip=sm_90 features=+ptx83 threads=64 materialize=per-sample" | FileCheck %s --check-prefix=OPTIONS
// RUN: alibi-opt %s --alibi-to-gpu=format=llvm | FileCheck %s --check-prefix=OFFLOAD

// Rows of all heads and batch entries are one index; what a row needs is on its
// stack, and nothing is left that would be a kernel of its own.
// PARALLEL-LABEL: func.func @attention
// PARALLEL-NOT: {{linalg|scf.forall|affine|alibi}}
// PARALLEL: scf.parallel (%{{.*}}) = (%c0) to (%{{.*}}) step (%c1)
// PARALLEL: memref.alloca() : memref<64xf32>
// PARALLEL-NOT: {{linalg|scf.forall|affine|alibi|memref.alloc |scf.parallel}}
// PARALLEL: scf.for
// PARALLEL: scf.reduce
// PARALLEL-NOT: {{linalg|scf.forall|affine|alibi|memref.copy}}
// PARALLEL: return

// 128 threads in a block; empty grids are not launched.
// MAPPED-LABEL: func.func @attention
// MAPPED: gpu.alloc host_shared
// MAPPED: scf.if
// MAPPED: gpu.launch blocks({{.*}}) in ({{.*}}) threads({{.*}}) in (%{{.*}} = %[[THREADS:.*]], %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}})
// MAPPED-NOT: scf.parallel
// MAPPED: gpu.dealloc async
// MAPPED-NOT: {{scf.parallel|memref.alloc |memref.dealloc}}
// MAPPED: return

// OUTLINED: gpu.launch_func @attention_kernel::@attention_kernel
// OUTLINED-SAME: threads in (%c128, %c1, %c1)
// OUTLINED: gpu.module @attention_kernel
// OUTLINED: gpu.func @attention_kernel({{.*}}) kernel attributes {known_block_size = array<i32: 128, 1, 1>}

// A memref is its two pointers, offset, sizes and strides; scratch memory is the
// thread's, functions are arithmetic.
// NVVM: gpu.launch_func
// NVVM: gpu.module @attention_kernel [#nvvm.target<chip = "sm_80", features = "+ptx80">]
// NVVM: llvm.func @attention_kernel(%{{.*}}: i64, %{{.*}}: i64, %{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr, %{{.*}}: i64,
// NVVM-SAME: gpu.kernel{{.*}}nvvm.kernel
// NVVM-NOT: {{malloc|__nv_|llvm.intr.exp|llvm.intr.log}}
// NVVM: nvvm.read.ptx.sreg.ctaid.x
// NVVM: llvm.alloca {{.*}} x f32
// NVVM-NOT: {{malloc|__nv_|llvm.intr.exp|llvm.intr.log|memref\.|arith\.|scf\.}}

// BINARY-NOT: gpu.module
// BINARY: gpu.launch_func @attention_kernel::@attention_kernel
// BINARY: gpu.binary @attention_kernel [#gpu.object<#nvvm.target<chip = "sm_80", features = "+ptx80">
// BINARY-SAME: assembly = "
// BINARY-SAME: .version 8.0
// BINARY-SAME: .target sm_80
// BINARY-SAME: .visible .entry attention_kernel(
// BINARY-NOT: .extern

// HOST: define {{.*}} @attention(
// HOST: call ptr @mgpuMemAlloc(
// HOST: call void @mgpuLaunchKernel(

// OPTIONS: .version 8.3
// OPTIONS-SAME: .target sm_90
// OPTIONS-SAME: .maxntid 64, 1, 1

// OFFLOAD: gpu.binary @attention_kernel [#gpu.object<#nvvm.target<chip = "sm_80", features = "+ptx80">, offload = "BC
func.func @attention(%q: tensor<?x8x?x16xbf16>, %k: tensor<?x2x?x16xbf16>, %v: tensor<?x2x?x24xbf16>,
    %slopes: tensor<8xf32>) -> (tensor<?x8x?x24xbf16>, tensor<?x8x?xf32>) {
  %exact = alibi.attention %q, %k, %v, %slopes causal
      : (tensor<?x8x?x16xbf16>, tensor<?x2x?x16xbf16>, tensor<?x2x?x24xbf16>, tensor<8xf32>) -> tensor<?x8x?x24xbf16>
  %out, %lse = alibi.attention %q, %k, %v, %slopes method(#alibi.sampled<samples = 3>)
      : (tensor<?x8x?x16xbf16>, tensor<?x2x?x16xbf16>, tensor<?x2x?x24xbf16>, tensor<8xf32>) -> (tensor<?x8x?x24xbf16>, tensor<?x8x?xf32>)
  return %exact, %lse : tensor<?x8x?x24xbf16>, tensor<?x8x?xf32>
}
