// RUN: alibi-opt %s --alibi-thread-scratch --split-input-file --verify-diagnostics

func.func @memory(%n: index, %sizes: memref<?xindex>, %y: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %size = memref.load %sizes[%c0] : memref<?xindex>
    // expected-error @below {{'memref.alloc' op has a size that a thread computes from its index or from memory}}
    %x = memref.alloc(%size) : memref<?xf32>
    %a = memref.load %x[%c0] : memref<?xf32>
    memref.store %a, %y[%i] : memref<?xf32>
  }
  return
}

// -----

func.func @outlives(%n: index, %x: memref<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant 1.0 : f32
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    %r = scf.for %j = %c0 to %n step %c1 iter_args(%a = %x) -> memref<8xf32> {
      // expected-note @below {{allocated here}}
      %b = memref.alloc() : memref<8xf32>
      // expected-error @below {{'scf.yield' op takes a buffer that a thread allocates, where only loads, stores and views are expected}}
      scf.yield %b : memref<8xf32>
    }
    memref.store %one, %r[%c0] : memref<8xf32>
  }
  return
}

// -----

func.func @dimensions(%n: index, %x: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // expected-error @below {{'scf.parallel' op has more than one dimension, or does not count from 0 in steps of 1: run alibi-thread-loops}}
  scf.parallel (%i, %j) = (%c0, %c0) to (%n, %n) step (%c1, %c1) {
    %b = memref.alloc(%n) : memref<?xf32>
    %a = memref.load %b[%c0] : memref<?xf32>
    memref.store %a, %x[%i] : memref<?xf32>
  }
  return
}
