// A bundle of PTX, which needs no toolkit.
// RUN: rm -rf %t && alibi-compile --target=cuda --arch=sm_80,sm_86 --emit=ptx %s -o %t
// RUN: ls %t | FileCheck %s --check-prefix=FILES
// RUN: FileCheck %s --input-file=%t/manifest.json
// RUN: FileCheck %s --check-prefix=PTX --input-file=%t/attention_mma.sm_80.ptx
// RUN: cp %t/*.h %t.h && FileCheck %s --check-prefix=HEADER --input-file=%t.h

// The same input gives the same bundle, and an older one is replaced.
// RUN: cp -r %t %t.first && alibi-compile --target=cuda --arch=sm_80,sm_86 --emit=ptx %s -o %t && diff -r %t %t.first && rm -r %t.first
// RUN: alibi-compile --target=cuda --arch=sm_86 --emit=ptx - -o %t < %s && ls %t | FileCheck %s --check-prefix=REPLACED

// Kernels as MLIR.
// RUN: alibi-compile --target=cuda --arch=sm_80 --emit=nvvm %s | FileCheck %s --check-prefix=NVVM --implicit-check-not=scf.
// RUN: alibi-opt --alibi-to-nvvm %s | FileCheck %s --check-prefix=NVVM --implicit-check-not=scf.

// FILES: {{^}}alibi_compile_cuda.mlir.tmp.h
// FILES-NEXT: attention_mma.sm_80.ptx
// FILES-NEXT: manifest.json
// FILES-NOT: {{.}}
// REPLACED-NOT: sm_80
// REPLACED: attention_mma.sm_86.ptx
// REPLACED-NOT: sm_80

// CHECK: "version": 1
// CHECK: "name": "attention"
// CHECK: "element": "bf16"
// CHECK: "batch": -1
// CHECK-NEXT: "query_heads": 4
// CHECK-NEXT: "key_heads": 2
// CHECK-NEXT: "queries": -1
// CHECK-NEXT: "keys": 96
// CHECK-NEXT: "depth": 64
// CHECK-NEXT: "value_depth": 64
// CHECK: "causal": true
// CHECK-NEXT: "scale": 0.125
// CHECK-NEXT: "method": "#alibi.exact"
// CHECK-NEXT: "slopes"
// CHECK-NEXT: "rank": 1
// CHECK-NEXT: "constant": false
// CHECK: "operands"
// CHECK-NEXT: "query"
// CHECK-NEXT: "key"
// CHECK-NEXT: "value"
// CHECK-NEXT: "key_lengths"
// CHECK-NEXT: "slopes"
// CHECK-NEXT: ]
// CHECK: "results"
// CHECK-NEXT: "out"
// CHECK-NEXT: "lse"
// CHECK-NEXT: ]
// CHECK: "sampled": null
// CHECK-NEXT: "needs_summary": false
// CHECK: "kernels"
// CHECK: "module": "attention_mma"
// CHECK: "role": "attention"
// CHECK-NEXT: "family": "mma"
// CHECK-NEXT: "threads": {{[1-9]}}
// CHECK: "registers": {}
// CHECK: "modules"
// CHECK: "name": "attention_mma"
// CHECK-NEXT: "family": "mma"
// CHECK-NEXT: "images"
// CHECK: "arch": "sm_80"
// CHECK-NEXT: "kind": "ptx"
// CHECK-NEXT: "file": "attention_mma.sm_80.ptx"
// CHECK-NOT: "arch"

// PTX: .version 8.0
// PTX-NEXT: .target sm_80
// PTX: .extern .shared
// PTX: .visible .entry attention_mma
// PTX: mma.sync.aligned.m16n8k16

// HEADER: #ifndef ALIBI_BUNDLE_ALIBI_COMPILE_CUDA_MLIR_TMP_H
// HEADER: #include "alibi-c/CUDA.h"
// HEADER: Entry "attention": causal attention, scale 0.125,
// HEADER-NEXT: method #alibi.exact.
// HEADER: query: bf16 [?, 4, ?, 64]
// HEADER: key_lengths: i64 [?]
// HEADER: slopes: f32 [4]
// HEADER: lse: f32 [?, 4, ?]
// HEADER: attention_mma (mma): PTX of sm_80
// HEADER: #define ALIBI_ENTRY_attention "attention"

// NVVM: gpu.module @attention_mma
// NVVM: llvm.func @attention_mma
// NVVM: nvvm.mma.sync
// NVVM-NOT: func.func
func.func @attention(%query: tensor<?x4x?x64xbf16>, %key: tensor<?x2x96x64xbf16>,
                     %value: tensor<?x2x?x64xbf16>, %lengths: tensor<?xi64>, %slopes: tensor<4xf32>)
    -> (tensor<?x4x?x64xbf16>, tensor<?x4x?xf32>) {
  %out, %lse = alibi.attention %query, %key, %value, %slopes key_lengths(%lengths) causal
      : (tensor<?x4x?x64xbf16>, tensor<?x2x96x64xbf16>, tensor<?x2x?x64xbf16>, tensor<4xf32>, tensor<?xi64>)
      -> (tensor<?x4x?x64xbf16>, tensor<?x4x?xf32>)
  return %out, %lse : tensor<?x4x?x64xbf16>, tensor<?x4x?xf32>
}
