// RUN: alibi-opt %s --alibi-verify-gpu --split-input-file --verify-diagnostics
// RUN: not alibi-opt %s --alibi-verify-gpu=lowered --split-input-file 2>&1 | FileCheck %s

func.func @host(%x: memref<4xf32>, %a: f32) {
  // expected-error @below {{'linalg.fill' op is left on the host: it did not become a kernel}}
  linalg.fill ins(%a : f32) outs(%x : memref<4xf32>)
  return
}

// -----

// What kernels hold is not the host's.
// CHECK: error: 'arith.constant' op is left on the host: expected the LLVM dialect and launches
func.func @launched(%x: memref<4xf32>, %a: f32) {
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%i, %j, %k) in (%l = %c1, %m = %c1, %n = %c1) threads(%o, %p, %q) in (%r = %c1, %s = %c1, %t = %c1) {
    linalg.fill ins(%a : f32) outs(%x : memref<4xf32>)
    gpu.terminator
  }
  return
}

// -----

// CHECK: error: 'llvm.intr.exp' op has no form in PTX that needs no library
// CHECK: error: kernels call '__nv_sinf', which is not defined: PTX that needs no library was expected
// CHECK: error: 'arith.constant' op is left in a kernel: expected the LLVM dialect alone
gpu.module @kernels {
  llvm.func @exp(%x: f32) -> f32 {
    %0 = llvm.intr.exp(%x) : (f32) -> f32
    llvm.return %0 : f32
  }
  llvm.func @__nv_sinf(f32) -> f32
  llvm.func @constant() {
    %0 = arith.constant 1.0 : f32
    llvm.return
  }
}
