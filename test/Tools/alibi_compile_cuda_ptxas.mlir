// A bundle with machine code for several GPUs of one family.
// REQUIRES: ptxas
// RUN: rm -rf %t && alibi-compile --target=cuda --arch=sm_86,sm_80,sm_90 %s -o %t
// RUN: ls %t | FileCheck %s --check-prefix=FILES
// RUN: FileCheck %s --input-file=%t/manifest.json
// RUN: llvm-readelf --file-header %t/attention_mma.sm_86.cubin | FileCheck %s --check-prefix=ELF

// FILES: attention_mma.sm_80.cubin
// FILES-NEXT: attention_mma.sm_80.ptx
// FILES-NEXT: attention_mma.sm_86.cubin
// FILES-NEXT: attention_mma.sm_90.cubin
// FILES-NEXT: manifest.json
// FILES-NOT: {{.}}

// CHECK: "registers": {
// CHECK-NEXT: "sm_80": {{[1-9]}}
// CHECK-NEXT: "sm_86": {{[1-9]}}
// CHECK-NEXT: "sm_90": {{[1-9]}}
// CHECK: "images"
// CHECK: "arch": "sm_80",
// CHECK-NEXT: "kind": "cubin"
// CHECK: "arch": "sm_86",
// CHECK-NEXT: "kind": "cubin"
// CHECK: "arch": "sm_90",
// CHECK-NEXT: "kind": "cubin"
// CHECK-NEXT: "file": "attention_mma.sm_90.cubin"
// CHECK: "arch": "sm_80",
// CHECK-NEXT: "kind": "ptx"

// ELF: Machine: NVIDIA CUDA
func.func @attention(%query: tensor<1x2x?x64xf16>, %key: tensor<1x2x?x64xf16>,
                     %value: tensor<1x2x?x64xf16>, %slopes: tensor<2xf32>) -> tensor<1x2x?x64xf16> {
  %out = alibi.attention %query, %key, %value, %slopes
      : (tensor<1x2x?x64xf16>, tensor<1x2x?x64xf16>, tensor<1x2x?x64xf16>, tensor<2xf32>) -> tensor<1x2x?x64xf16>
  return %out : tensor<1x2x?x64xf16>
}
