// RUN: alibi-opt %s --split-input-file --verify-diagnostics

// C1.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x3x4x16xf32>, %s: memref<2x1xf32>, %p: memref<3x2x1x2xi64>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'key' has size 3 in dimension 1, expected 2 (the key-value heads of 'query')}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x3x4x16xf32>, memref<1x3x4x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) outs(%q : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C3.
func.func @f(%q: tensor<1x2x1x4x16xf32>, %k: tensor<1x2x4x16xf32>, %s: tensor<2x1xf32>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op has results of types 'tensor<1x2x1x?x16xf32>', expected 'tensor<1x2x1x4x16xf32>' (those of 'out', 'lse' and 'dropped')}}
  %r = alibi.fused_attention ins(%q, %k, %k : tensor<1x2x1x4x16xf32>, tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : tensor<2x1xf32>) outs(%q : tensor<1x2x1x4x16xf32>) -> tensor<1x2x1x?x16xf32>
  return
}

// -----

// C4.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x4x16xf32>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operands 'slopes' and 'partitions' are missing, expected one of them, or both}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x4x16xf32>, memref<1x2x4x16xf32>)
      scale(%scale) offsets(%o, %o) outs(%q : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C5.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x4x16xf32>, %p: memref<3x2x1x2xi64>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'partitions' has size 2 in dimension 3, expected 3 (the words of the encoding weighted_grid)}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x4x16xf32>, memref<1x2x4x16xf32>)
      scale(%scale) offsets(%o, %o) partition(weighted_grid %p : memref<3x2x1x2xi64>) outs(%q : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C6.
func.func @f(%q: memref<1x2x1x4x16xf16>, %k: memref<1x2x4x16xf16>, %s: memref<2x1xf32>, %out: memref<1x2x1x4x16xf32>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'out' has element type 'f32', expected 'f16' (that of 'query')}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf16>, memref<1x2x4x16xf16>, memref<1x2x4x16xf16>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) outs(%out : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C7.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x4x16xf32>, %s: memref<2x1xf32>, %b: memref<1xi64>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'key_ends' is given beside 'query_segments', expected none: segments say it}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x4x16xf32>, memref<1x2x4x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) key_ends(%b : memref<1xi64>)
      segments(%b, %b : memref<1xi64>, memref<1xi64>) outs(%q : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C8.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: tensor<1x2x4x16xf32>, %s: memref<2x1xf32>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'key' is a tensor, expected a memref, as 'query' is}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) outs(%q : memref<1x2x1x4x16xf32>)
  return
}
