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

// -----

// C3: dropped.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x100x16xf32>, %s: memref<2x1xf32>, %w: memref<2x1xi64>, %p: memref<3x2x1x2xi64>,
    %m: memref<1x2x2x18xf32>, %l: memref<1x2x1x4xf32>, %out: memref<1x2x1x4x16xf32>, %x: memref<1x2x1x5xf32>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'dropped' has size 5 in dimension 3, expected 4 (the length of queries of 'query')}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x100x16xf32>, memref<1x2x100x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) tolerances(%s : memref<2x1xf32>) summary(%m : memref<1x2x2x18xf32>) outs(%out, %l, %x : memref<1x2x1x4x16xf32>, memref<1x2x1x4xf32>, memref<1x2x1x5xf32>)
  return
}

// -----

// C5: windows.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x100x16xf32>, %s: memref<2x1xf32>, %w: memref<2x1xi64>, %p: memref<3x2x1x2xi64>,
    %m: memref<1x2x2x18xf32>, %l: memref<1x2x1x4xf32>, %out: memref<1x2x1x4x16xf32>, %x: memref<2x3xi64>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'windows' has size 3 in dimension 1, expected 1 (the heads per group of 'query')}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x100x16xf32>, memref<1x2x100x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) windows(%x : memref<2x3xi64>) outs(%out : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C5: tolerances.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x100x16xf32>, %s: memref<2x1xf32>, %w: memref<2x1xi64>, %p: memref<3x2x1x2xi64>,
    %m: memref<1x2x2x18xf32>, %l: memref<1x2x1x4xf32>, %out: memref<1x2x1x4x16xf32>, %x: memref<2x2x1xf32>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'tolerances' has size 2 in dimension 0, expected 1 (the batch size of 'query')}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x100x16xf32>, memref<1x2x100x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) tolerances(%x : memref<2x2x1xf32>) summary(%m : memref<1x2x2x18xf32>) outs(%out : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C9: windows.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x100x16xf32>, %s: memref<2x1xf32>, %w: memref<2x1xi64>, %p: memref<3x2x1x2xi64>,
    %m: memref<1x2x2x18xf32>, %l: memref<1x2x1x4xf32>, %out: memref<1x2x1x4x16xf32>, %x: f32, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'windows' is given beside 'partitions', expected none}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x100x16xf32>, memref<1x2x100x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) partition(grid %p : memref<3x2x1x2xi64>) windows(%w : memref<2x1xi64>) outs(%out : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C9: tolerances.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x100x16xf32>, %s: memref<2x1xf32>, %w: memref<2x1xi64>, %p: memref<3x2x1x2xi64>,
    %m: memref<1x2x2x18xf32>, %l: memref<1x2x1x4xf32>, %out: memref<1x2x1x4x16xf32>, %x: f32, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'tolerances' is given beside 'partitions', expected none}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x100x16xf32>, memref<1x2x100x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) partition(grid %p : memref<3x2x1x2xi64>) tolerances(%s : memref<2x1xf32>) summary(%m : memref<1x2x2x18xf32>) outs(%out : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C9: no summary.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x100x16xf32>, %s: memref<2x1xf32>, %w: memref<2x1xi64>, %p: memref<3x2x1x2xi64>,
    %m: memref<1x2x2x18xf32>, %l: memref<1x2x1x4xf32>, %out: memref<1x2x1x4x16xf32>, %x: f32, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'summary' is missing, expected it beside 'tolerances', and only there}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x100x16xf32>, memref<1x2x100x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) tolerances(%s : memref<2x1xf32>) outs(%out : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C9: a summary alone.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x100x16xf32>, %s: memref<2x1xf32>, %w: memref<2x1xi64>, %p: memref<3x2x1x2xi64>,
    %m: memref<1x2x2x18xf32>, %l: memref<1x2x1x4xf32>, %out: memref<1x2x1x4x16xf32>, %x: f32, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'summary' is given, expected it beside 'tolerances', and only there}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x100x16xf32>, memref<1x2x100x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) summary(%m : memref<1x2x2x18xf32>) outs(%out : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C9: dropped without tolerances.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x100x16xf32>, %s: memref<2x1xf32>, %w: memref<2x1xi64>, %p: memref<3x2x1x2xi64>,
    %m: memref<1x2x2x18xf32>, %l: memref<1x2x1x4xf32>, %out: memref<1x2x1x4x16xf32>, %x: f32, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'dropped' is given without 'tolerances', expected it beside 'lse' and 'tolerances'}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x100x16xf32>, memref<1x2x100x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) outs(%out, %l, %l : memref<1x2x1x4x16xf32>, memref<1x2x1x4xf32>, memref<1x2x1x4xf32>)
  return
}

// -----

// C10: blocks.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x100x16xf32>, %s: memref<2x1xf32>, %w: memref<2x1xi64>, %p: memref<3x2x1x2xi64>,
    %m: memref<1x2x2x18xf32>, %l: memref<1x2x1x4xf32>, %out: memref<1x2x1x4x16xf32>, %x: memref<1x2x3x18xf32>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'summary' has size 3 in dimension 2, expected 2 (the length of 'key' in blocks of 64)}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x100x16xf32>, memref<1x2x100x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) tolerances(%s : memref<2x1xf32>) summary(%x : memref<1x2x3x18xf32>) outs(%out : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C10: numbers.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x100x16xf32>, %s: memref<2x1xf32>, %w: memref<2x1xi64>, %p: memref<3x2x1x2xi64>,
    %m: memref<1x2x2x18xf32>, %l: memref<1x2x1x4xf32>, %out: memref<1x2x1x4x16xf32>, %x: memref<1x2x?x16xf32>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'summary' has size 16 in dimension 3, expected 18 (two more than the depth of 'key')}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x100x16xf32>, memref<1x2x100x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) tolerances(%s : memref<2x1xf32>) summary(%x : memref<1x2x?x16xf32>) outs(%out : memref<1x2x1x4x16xf32>)
  return
}

// -----

// C10: heads.
func.func @f(%q: memref<1x2x1x4x16xf32>, %k: memref<1x2x100x16xf32>, %s: memref<2x1xf32>, %w: memref<2x1xi64>, %p: memref<3x2x1x2xi64>,
    %m: memref<1x2x2x18xf32>, %l: memref<1x2x1x4xf32>, %out: memref<1x2x1x4x16xf32>, %x: memref<1x1x2x18xf32>, %scale: f32, %o: index) {
  // expected-error@+1 {{'alibi.fused_attention' op operand 'summary' has size 1 in dimension 1, expected 2 (the key-value heads of 'query')}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x16xf32>, memref<1x2x100x16xf32>, memref<1x2x100x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) tolerances(%s : memref<2x1xf32>) summary(%x : memref<1x1x2x18xf32>) outs(%out : memref<1x2x1x4x16xf32>)
  return
}
