// RUN: not alibi-opt %s --split-input-file --alibi-to-gpu 2>&1 | FileCheck %s

// CHECK: error: kernels call '__nv_exp', which is not defined: PTX that needs no library was expected
func.func @library(%x: tensor<8xf64>) -> tensor<8xf64> {
  %e = tensor.empty() : tensor<8xf64>
  %z = linalg.map ins(%x : tensor<8xf64>) outs(%e : tensor<8xf64>) (%a: f64, %i: f64) {
    %b = math.exp %a : f64
    linalg.yield %b : f64
  }
  return %z : tensor<8xf64>
}

// -----

// CHECK: error: 'scf.parallel' op has reductions, which kernels do not share
func.func @reduction(%x: memref<8xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %zero = arith.constant 0.0 : f32
  %r = scf.parallel (%i) = (%c0) to (%c8) step (%c1) init(%zero) -> f32 {
    %a = memref.load %x[%i] : memref<8xf32>
    scf.reduce(%a : f32) {
    ^bb0(%l: f32, %m: f32):
      %s = arith.addf %l, %m : f32
      scf.reduce.return %s : f32
    }
  }
  return %r : f32
}

// -----

// CHECK: error: 'memref.alloca' op is on the host's stack, where kernels do not reach it: expected memref.alloc
func.func @stack(%y: memref<8xf32>) {
  %x = memref.alloca() : memref<8xf32>
  memref.copy %x, %y : memref<8xf32> to memref<8xf32>
  return
}

// -----

// CHECK: error: 'memref.alloc' op has a size that a thread computes from its index or from memory
func.func @sizes(%n: index, %y: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  scf.forall (%i) in (%n) {
    %x = memref.alloc(%i) : memref<?xf32>
    %a = memref.load %x[%c0] : memref<?xf32>
    memref.store %a, %y[%i] : memref<?xf32>
  }
  return
}

// -----

// CHECK: error: 'scf.yield' op takes a buffer that a thread allocates, where only loads, stores and views are expected
// CHECK: note: allocated here
func.func @outlives(%n: index, %y: memref<?xmemref<8xf32>>, %x: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f32
  scf.forall (%i) in (%n) {
    %r = scf.for %j = %c0 to %n step %c1 iter_args(%a = %x) -> memref<8xf32> {
      %b = memref.alloc() : memref<8xf32>
      scf.yield %b : memref<8xf32>
    }
    memref.store %one, %r[%c0] : memref<8xf32>
  }
  return
}

// -----

// RUN: not alibi-opt %s --split-input-file --alibi-to-gpu=threads=1025 2>&1 | FileCheck %s --check-prefix=MANY
// RUN: not alibi-opt %s --split-input-file --alibi-to-gpu=threads=-3 2>&1 | FileCheck %s --check-prefix=NEGATIVE
// RUN: not alibi-opt %s --split-input-file --alibi-to-gpu=chip=sm_77 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not alibi-opt %s --split-input-file --alibi-to-gpu=features=ptx80 2>&1 | FileCheck %s --check-prefix=FEATURE
// RUN: not alibi-opt %s --split-input-file --alibi-to-gpu=format=cubin 2>&1 | FileCheck %s --check-prefix=FORMAT
// RUN: not alibi-opt %s --split-input-file --alibi-to-gpu="format=bin toolkit=%t.none" 2>&1 | FileCheck %s --check-prefix=TOOLKIT

// MANY: error: 'gpu.launch' op has blocks of 1025 threads, expected 1 to 1024
// NEGATIVE: error: 'gpu.launch' op has blocks of -3 threads, expected 1 to 1024
// CHIP: error: 'gpu.module' op has a target of chip 'sm_77', expected one that LLVM knows, such as 'sm_80'
// FEATURE: error: 'gpu.module' op has a target of feature 'ptx80', expected those that LLVM knows, such as '+ptx80'
// FORMAT: error: Invalid format specified
// TOOLKIT: error: CUDA path: {{.*}}.none does not exist
func.func @options(%x: memref<8xf32>, %y: memref<8xf32>) {
  memref.copy %x, %y : memref<8xf32> to memref<8xf32>
  return
}
