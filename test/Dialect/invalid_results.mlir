// RUN: alibi-opt %s --split-input-file --verify-diagnostics

// normalize C1.
func.func @f(%a: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x9xf32>, %o: tensor<1x2x4x5x24xf32>, %l: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.normalize' op operand 'max' has size 9 in dimension 3, expected 5 (the length of queries of 'acc')}}
  %x, %y = alibi.normalize ins(%a, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x9xf32>) samples(1)
      outs(%o, %l : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>) -> tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>
  return
}

// -----

// normalize C2: operand.
func.func @f(%a: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %o: tensor<1x2x4x5x8xf32>, %l: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.normalize' op operand 'out' has size 8 in dimension 4, expected 24 (the value depth of 'acc')}}
  %x, %y = alibi.normalize ins(%a, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>) samples(1)
      outs(%o, %l : tensor<1x2x4x5x8xf32>, tensor<1x2x4x5xf32>) -> tensor<1x2x4x5x8xf32>, tensor<1x2x4x5xf32>
  return
}

// -----

// normalize C2: result.
func.func @f(%a: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %o: tensor<1x2x4x5x24xf32>, %l: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.normalize' op result 'out' is 'tensor<1x2x4x?x24xf32>', expected the type of operand 'out', 'tensor<1x2x4x5x24xf32>'}}
  %x, %y = alibi.normalize ins(%a, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>) samples(1)
      outs(%o, %l : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>) -> tensor<1x2x4x?x24xf32>, tensor<1x2x4x5xf32>
  return
}

// -----

// normalize C3: sizes.
func.func @f(%a: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %o: tensor<1x2x4x5x24xf32>, %l: tensor<1x3x4x5xf32>) {
  // expected-error@+1 {{'alibi.normalize' op operand 'lse' has size 3 in dimension 1, expected 2 (the key-value heads of 'acc')}}
  %x, %y = alibi.normalize ins(%a, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>) samples(1)
      outs(%o, %l : tensor<1x2x4x5x24xf32>, tensor<1x3x4x5xf32>) -> tensor<1x2x4x5x24xf32>, tensor<1x3x4x5xf32>
  return
}

// -----

// normalize C3: result's type.
func.func @f(%a: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %o: tensor<1x2x4x5x24xf32>, %l: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.normalize' op result 'lse' is 'tensor<1x2x4x?xf32>', expected the type of operand 'lse', 'tensor<1x2x4x5xf32>'}}
  %x, %y = alibi.normalize ins(%a, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>) samples(1)
      outs(%o, %l : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>) -> tensor<1x2x4x5x24xf32>, tensor<1x2x4x?xf32>
  return
}

// -----

// normalize C3: result missing.
func.func @f(%a: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %o: tensor<1x2x4x5x24xf32>, %l: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.normalize' op operand 'lse' is given, its result is missing, expected both or neither}}
  %x = alibi.normalize ins(%a, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>) samples(1)
      outs(%o, %l : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>) -> tensor<1x2x4x5x24xf32>
  return
}

// -----

// normalize C4.
func.func @f(%a: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %o: tensor<1x2x4x5x24xf32>, %l: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.normalize' op attribute 'samples' is 0, expected at least 1}}
  %x, %y = alibi.normalize ins(%a, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>) samples(0)
      outs(%o, %l : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>) -> tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>
  return
}

// -----

// merge C1: sizes.
func.func @f(%a: tensor<1x8x5x64xf16>, %b: tensor<1x8x6x64xf16>, %l: tensor<1x8x5xf32>) {
  // expected-error@+1 {{'alibi.merge' op operand 'outs' has size 6 in dimension 2, expected 5 (the length of queries of 'outs')}}
  %x, %y = alibi.merge outs(%a, %b : tensor<1x8x5x64xf16>, tensor<1x8x6x64xf16>) lses(%l, %l : tensor<1x8x5xf32>, tensor<1x8x5xf32>)
      samples(1) -> tensor<1x8x5x64xf16>, tensor<1x8x5xf32>
  return
}

// -----

// merge C1: types.
func.func @f(%a: tensor<1x8x5x64xf16>, %b: tensor<1x8x5x64xf32>, %l: tensor<1x8x5xf32>) {
  // expected-error@+1 {{'alibi.merge' op operand 'outs' has element type 'f32', expected 'f16' (that of 'outs')}}
  %x, %y = alibi.merge outs(%a, %b : tensor<1x8x5x64xf16>, tensor<1x8x5x64xf32>) lses(%l, %l : tensor<1x8x5xf32>, tensor<1x8x5xf32>)
      samples(1) -> tensor<1x8x5x64xf16>, tensor<1x8x5xf32>
  return
}

// -----

// merge C1: result.
func.func @f(%a: tensor<1x8x5x64xf16>, %b: tensor<1x8x5x64xf16>, %l: tensor<1x8x5xf32>) {
  // expected-error@+1 {{'alibi.merge' op result 'out' has size 32 in dimension 3, expected 64 (the value depth of 'outs')}}
  %x, %y = alibi.merge outs(%a, %b : tensor<1x8x5x64xf16>, tensor<1x8x5x64xf16>) lses(%l, %l : tensor<1x8x5xf32>, tensor<1x8x5xf32>)
      samples(1) -> tensor<1x8x5x32xf16>, tensor<1x8x5xf32>
  return
}

// -----

// merge C2.
func.func @f(%a: tensor<1x8x5x64xf16>, %b: tensor<1x8x5x64xf16>, %l: tensor<1x4x5xf32>) {
  // expected-error@+1 {{'alibi.merge' op operand 'lses' has size 4 in dimension 1, expected 8 (the heads of 'outs')}}
  %x, %y = alibi.merge outs(%a, %b : tensor<1x8x5x64xf16>, tensor<1x8x5x64xf16>) lses(%l, %l : tensor<1x4x5xf32>, tensor<1x4x5xf32>)
      samples(1) -> tensor<1x8x5x64xf16>, tensor<1x8x5xf32>
  return
}

// -----

// merge C2: result.
func.func @f(%a: tensor<1x8x5x64xf16>, %b: tensor<1x8x5x64xf16>, %l: tensor<1x8x5xf32>) {
  // expected-error@+1 {{'alibi.merge' op result 'lse' has size 7 in dimension 2, expected 5 (the length of queries of 'outs')}}
  %x, %y = alibi.merge outs(%a, %b : tensor<1x8x5x64xf16>, tensor<1x8x5x64xf16>) lses(%l, %l : tensor<1x8x5xf32>, tensor<1x8x5xf32>)
      samples(1) -> tensor<1x8x5x64xf16>, tensor<1x8x7xf32>
  return
}

// -----

// merge C4.
func.func @f(%a: tensor<1x8x5x64xf16>, %b: tensor<1x8x5x64xf16>, %l: tensor<1x8x5xf32>) {
  // expected-error@+1 {{'alibi.merge' op attribute 'samples' is -2, expected at least 1}}
  %x, %y = alibi.merge outs(%a, %b : tensor<1x8x5x64xf16>, tensor<1x8x5x64xf16>) lses(%l, %l : tensor<1x8x5xf32>, tensor<1x8x5xf32>)
      samples(-2) -> tensor<1x8x5x64xf16>, tensor<1x8x5xf32>
  return
}

// -----

// merge C3.
func.func @f() {
  // expected-error@+1 {{'alibi.merge' op operands 'outs' and 'lses' are empty, expected at least one pair}}
  %x = "alibi.merge"() {samples = 1 : i64} : () -> tensor<1x8x5x64xf16>
  return
}

// -----

// merge: as many lses as outs.
func.func @f(%a: tensor<1x8x5x64xf16>, %l: tensor<1x8x5xf32>) {
  // expected-error@+1 {{'alibi.merge' op}}
  %x = "alibi.merge"(%a, %a, %l) {samples = 1 : i64} : (tensor<1x8x5x64xf16>, tensor<1x8x5x64xf16>, tensor<1x8x5xf32>) -> tensor<1x8x5x64xf16>
  return
}
