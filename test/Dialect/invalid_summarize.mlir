// RUN: alibi-opt %s --split-input-file --verify-diagnostics

// C1: blocks.
func.func @f(%k: tensor<1x2x100x16xf32>, %b: tensor<3xi64>, %m: memref<1x2x100x16xf32>, %n: memref<1x2x2x18xf32>, %x: tensor<1x2x3x18xf32>) {
  // expected-error@+1 {{'alibi.summarize' op operand 'summary' has size 3 in dimension 2, expected 2 (the length of 'key' in blocks of 64)}}
  %r = alibi.summarize ins(%k : tensor<1x2x100x16xf32>) outs(%x : tensor<1x2x3x18xf32>) -> tensor<1x2x3x18xf32>
  return
}

// -----

// C1: numbers.
func.func @f(%k: tensor<1x2x100x16xf32>, %b: tensor<3xi64>, %m: memref<1x2x100x16xf32>, %n: memref<1x2x2x18xf32>, %x: tensor<1x2x2x17xf32>) {
  // expected-error@+1 {{'alibi.summarize' op operand 'summary' has size 17 in dimension 3, expected 18 (two more than the depth of 'key')}}
  %r = alibi.summarize ins(%k : tensor<1x2x100x16xf32>) outs(%x : tensor<1x2x2x17xf32>) -> tensor<1x2x2x17xf32>
  return
}

// -----

// C1: result.
func.func @f(%k: tensor<1x2x100x16xf32>, %b: tensor<3xi64>, %m: memref<1x2x100x16xf32>, %n: memref<1x2x2x18xf32>, %x: tensor<1x2x2x18xf32>) {
  // expected-error@+1 {{'alibi.summarize' op has a result of type 'tensor<1x2x?x18xf32>', expected one of type 'tensor<1x2x2x18xf32>' (that of 'summary')}}
  %r = alibi.summarize ins(%k : tensor<1x2x100x16xf32>) outs(%x : tensor<1x2x2x18xf32>) -> tensor<1x2x?x18xf32>
  return
}

// -----

// C1: no result.
func.func @f(%k: tensor<1x2x100x16xf32>, %b: tensor<3xi64>, %m: memref<1x2x100x16xf32>, %n: memref<1x2x2x18xf32>, %x: tensor<1x2x2x18xf32>) {
  // expected-error@+1 {{'alibi.summarize' op has no result, expected one of type 'tensor<1x2x2x18xf32>' (that of 'summary')}}
  alibi.summarize ins(%k : tensor<1x2x100x16xf32>) outs(%x : tensor<1x2x2x18xf32>)
  return
}

// -----

// C2.
func.func @f(%k: tensor<1x2x100x16xf32>, %b: tensor<3xi64>, %m: memref<1x2x100x16xf32>, %n: memref<1x2x2x18xf32>, %x: tensor<1x2x2x18xf32>) {
  // expected-error@+1 {{'alibi.summarize' op operand 'key_begins' has size 3 in dimension 0, expected 1 (the batch size of 'key')}}
  %r = alibi.summarize ins(%k : tensor<1x2x100x16xf32>) key_begins(%b : tensor<3xi64>) outs(%x : tensor<1x2x2x18xf32>) -> tensor<1x2x2x18xf32>
  return
}

// -----

// C3: mixed.
func.func @f(%k: tensor<1x2x100x16xf32>, %b: tensor<3xi64>, %m: memref<1x2x100x16xf32>, %n: memref<1x2x2x18xf32>, %x: tensor<1x2x2x18xf32>) {
  // expected-error@+1 {{'alibi.summarize' op operand 'summary' is a memref, expected a tensor, as 'key' is}}
  alibi.summarize ins(%k : tensor<1x2x100x16xf32>) outs(%n : memref<1x2x2x18xf32>)
  return
}

// -----

// C3: a result.
func.func @f(%k: tensor<1x2x100x16xf32>, %b: tensor<3xi64>, %m: memref<1x2x100x16xf32>, %n: memref<1x2x2x18xf32>, %x: tensor<1x2x2x18xf32>) {
  // expected-error@+1 {{'alibi.summarize' op has 1 results, expected none: its operands are memrefs}}
  %r = alibi.summarize ins(%m : memref<1x2x100x16xf32>) outs(%n : memref<1x2x2x18xf32>) -> tensor<1x2x2x18xf32>
  return
}
