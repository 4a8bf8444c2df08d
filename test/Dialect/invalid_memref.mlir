// RUN: alibi-opt %s --split-input-file --verify-diagnostics

// Mixed: key.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: tensor<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %s: memref<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'key' is a tensor, expected a memref, as 'query' is}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, tensor<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Mixed: value.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: tensor<1x2x6x8xf32>, %s: memref<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'value' is a tensor, expected a memref, as 'query' is}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, tensor<1x2x6x8xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Mixed: slopes.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %s: tensor<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'slopes' is a tensor, expected a memref, as 'query' is}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      slopes(%s : tensor<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Mixed: partitions.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %p: tensor<3x2x4x2xi64>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'partitions' is a tensor, expected a memref, as 'query' is}}
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      partition(grid %p : tensor<3x2x4x2xi64>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Mixed: max.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %p: memref<3x2x4x2xi64>, %acc: memref<1x2x4x5x8xf32>, %max: tensor<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'max' is a tensor, expected a memref, as 'query' is}}
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      partition(grid %p : memref<3x2x4x2xi64>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, tensor<1x2x4x5xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Mixed: sum.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %p: memref<3x2x4x2xi64>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: tensor<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'sum' is a tensor, expected a memref, as 'query' is}}
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      partition(grid %p : memref<3x2x4x2xi64>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// Mixed: segments.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %p: memref<3x2x4x2xi64>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %qs: tensor<3xi64>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'query_segments' is a tensor, expected a memref, as 'query' is}}
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      partition(grid %p : memref<3x2x4x2xi64>) scale(%scale) offsets(%zero, %zero) segments(%qs, %qs : tensor<3xi64>, tensor<3xi64>)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Mixed: batch_offsets.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %s: memref<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %n: tensor<1xi64>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'batch_offsets' is a tensor, expected a memref, as 'query' is}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero) batch_offsets(%n : tensor<1xi64>)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Mixed: the inputs beside tensors.
func.func @f(%q: tensor<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %s: memref<2x4xf32>, %acc: tensor<1x2x4x5x8xf32>, %max: tensor<1x2x4x5xf32>, %sum: tensor<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'key' is a memref, expected a tensor, as 'query' is}}
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : tensor<1x2x4x5x8xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// Mixed: out.
func.func @f(%acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %out: tensor<1x2x4x5x8xf32>, %lse: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.normalize' op operand 'out' is a tensor, expected a memref, as 'acc' is}}
  alibi.normalize ins(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>) samples(1)
      outs(%out, %lse : tensor<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Mixed: lse.
func.func @f(%acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %out: memref<1x2x4x5x8xf32>, %lse: tensor<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.normalize' op operand 'lse' is a tensor, expected a memref, as 'acc' is}}
  alibi.normalize ins(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>) samples(1)
      outs(%out, %lse : memref<1x2x4x5x8xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// Mixed: rows beside a tensor.
func.func @f(%acc: tensor<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %out: tensor<1x2x4x5x8xf32>, %lse: tensor<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.normalize' op operand 'max' is a memref, expected a tensor, as 'acc' is}}
  %r:2 = alibi.normalize ins(%acc, %max, %sum : tensor<1x2x4x5x8xf32>, memref<1x2x4x5xf32>) samples(1)
      outs(%out, %lse : tensor<1x2x4x5x8xf32>, tensor<1x2x4x5xf32>) -> tensor<1x2x4x5x8xf32>, tensor<1x2x4x5xf32>
  return
}

// -----

// Results for memrefs.
func.func @f(%acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %out: memref<1x2x4x5x8xf32>, %lse: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.normalize' op has 1 results, expected none: its operands are memrefs}}
  %r = alibi.normalize ins(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>) samples(1)
      outs(%out, %lse : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>) -> tensor<1x2x4x5x8xf32>
  return
}

// -----

// Results for memrefs, of an op that infers them.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %s: memref<2x4xf32>, %max: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op has 3 results, expected none: its operands are memrefs}}
  %r:3 = "alibi.online_attention"(%q, %k, %k, %s, %scale, %zero, %zero, %q, %max, %max)
      <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0>}>
      : (memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>, memref<2x4xf32>, f32, index, index,
         memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>, memref<1x2x4x5xf32>)
      -> (tensor<1x2x4x5x8xf32>, tensor<1x2x4x5xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// No results for tensors.
func.func @f(%q: tensor<1x2x4x5x8xf32>, %k: tensor<1x2x6x8xf32>, %s: tensor<2x4xf32>, %max: tensor<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op has 0 results, expected 3: its operands are tensors}}
  "alibi.online_attention"(%q, %k, %k, %s, %scale, %zero, %zero, %q, %max, %max)
      <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0>}>
      : (tensor<1x2x4x5x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<2x4xf32>, f32, index, index,
         tensor<1x2x4x5x8xf32>, tensor<1x2x4x5xf32>, tensor<1x2x4x5xf32>) -> ()
  return
}

// -----

// Rank.
func.func @f(%q: memref<1x8x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %s: memref<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand #0 must be 'query', a tensor or strided memref [B, Hk, G, N, D] of f32, f16 or bf16, but got 'memref<1x8x5x8xf32>'}}
  alibi.online_attention ins(%q, %k, %v : memref<1x8x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Element type.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf64>, %v: memref<1x2x6x8xf32>, %s: memref<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand #1 must be 'key', a tensor or strided memref [B, Hk, M, D] of f32, f16 or bf16, but got 'memref<1x2x6x8xf64>'}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf64>, memref<1x2x6x8xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Unranked.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<*xf32>, %s: memref<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand #2 must be 'value', a tensor or strided memref [B, Hk, M, Dv] of f32, f16 or bf16, but got 'memref<*xf32>'}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<*xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Neither tensor nor memref.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %s: vector<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand #3 must be 'slopes', a tensor or strided memref [Hk, G] or [B, Hk, G] of f32, but got 'vector<2x4xf32>'}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      slopes(%s : vector<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Element type of partitions.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %p: memref<3x2x4x2xi32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.block_attention' op operand #3 must be 'partitions', a tensor or strided memref [S, Hk, G, W] or [S, B, Hk, G, W] of i64, but got 'memref<3x2x4x2xi32>'}}
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      partition(grid %p : memref<3x2x4x2xi32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// A layout without strides.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %p: memref<3x2x4x2xi64>, %acc: memref<1x2x4x5x8xf32, affine_map<(a, b, c, d, e) -> (a, b, c, d, e floordiv 4, e mod 4)>>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.block_attention' op operand #7 must be 'acc', a tensor or strided memref [B, Hk, G, N, Dv] of f32, but got 'memref<1x2x4x5x8xf32, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4 floordiv 4, d4 mod 4)>>'}}
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      partition(grid %p : memref<3x2x4x2xi64>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32, affine_map<(a, b, c, d, e) -> (a, b, c, d, e floordiv 4, e mod 4)>>, memref<1x2x4x5xf32>)
  return
}

// -----

// Element type of max.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %s: memref<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf16>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand #8 must be 'max', a tensor or strided memref [B, Hk, G, N] of f32, but got 'memref<1x2x4x5xf16>'}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf16>, memref<1x2x4x5xf32>)
  return
}

// -----

// Rank of sum.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %s: memref<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5x1xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand #9 must be 'sum', a tensor or strided memref [B, Hk, G, N] of f32, but got 'memref<1x2x4x5x1xf32>'}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>, memref<1x2x4x5x1xf32>)
  return
}

// -----

// Element type of key_ends.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %s: memref<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %n: memref<1xindex>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand #10 must be 'key_ends', a tensor or strided memref [B] of i64, but got 'memref<1xindex>'}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero) key_ends(%n : memref<1xindex>)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Rank of out.
func.func @f(%acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %out: memref<1x2x4x5xf32>, %lse: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.normalize' op operand #3 must be 'out', a tensor or strided memref [B, Hk, G, N, Dv] of f32, f16 or bf16, but got 'memref<1x2x4x5xf32>'}}
  alibi.normalize ins(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>) samples(1)
      outs(%out, %lse : memref<1x2x4x5xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Element type of lse.
func.func @f(%acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %out: memref<1x2x4x5x8xf32>, %lse: memref<1x2x4x5xf16>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.normalize' op operand #4 must be 'lse', a tensor or strided memref [B, Hk, G, N] of f32, but got 'memref<1x2x4x5xf16>'}}
  alibi.normalize ins(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>) samples(1)
      outs(%out, %lse : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf16>)
  return
}

// -----

// Heads of key.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x3x6x8xf32>, %v: memref<1x2x6x8xf32>, %s: memref<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'key' has size 3 in dimension 1, expected 2 (the key-value heads of 'query')}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x3x6x8xf32>, memref<1x2x6x8xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Length of value.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x7x8xf32>, %s: memref<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'value' has size 7 in dimension 2, expected 6 (the length of keys of 'key')}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x7x8xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Element type of key.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf16>, %v: memref<1x2x6x8xf32>, %s: memref<2x4xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'key' has element type 'f16', expected 'f32' (that of 'query')}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf16>, memref<1x2x6x8xf32>)
      slopes(%s : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Depth of acc, strided.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %p: memref<3x2x4x2xi64>, %acc: memref<1x2x4x5x4xf32, strided<[?, ?, ?, ?, 2], offset: ?>>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'acc' has size 4 in dimension 4, expected 8 (the value depth of 'value')}}
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      partition(grid %p : memref<3x2x4x2xi64>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x4xf32, strided<[?, ?, ?, ?, 2], offset: ?>>, memref<1x2x4x5xf32>)
  return
}

// -----

// Length of max.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %p: memref<3x2x4x2xi64>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x6xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'max' has size 6 in dimension 3, expected 5 (the length of queries of 'query')}}
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      partition(grid %p : memref<3x2x4x2xi64>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x6xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Length of sum.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %p: memref<3x2x4x2xi64>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x6xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'sum' has size 6 in dimension 3, expected 5 (the length of queries of 'query')}}
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      partition(grid %p : memref<3x2x4x2xi64>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>, memref<1x2x4x6xf32>)
  return
}

// -----

// Words.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %p: memref<3x2x4x2xi64>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'partitions' has size 2 in dimension 3, expected 3 (the words of the encoding weighted_grid)}}
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      partition(weighted_grid %p : memref<3x2x4x2xi64>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Boundaries.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %p: memref<3x2x4x2xi64>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %qs: memref<3xi64>, %ks: memref<4xi64>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'key_segments' is 'memref<4xi64>', expected 'memref<3xi64>' (the type of 'query_segments')}}
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      partition(grid %p : memref<3x2x4x2xi64>) scale(%scale) offsets(%zero, %zero) segments(%qs, %ks : memref<3xi64>, memref<4xi64>)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Slopes.
func.func @f(%q: memref<1x2x4x5x8xf32>, %k: memref<1x2x6x8xf32>, %v: memref<1x2x6x8xf32>, %s: memref<2x8xf32>, %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'slopes' has size 8 in dimension 1, expected 4 (the heads per group of 'query')}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x5x8xf32>, memref<1x2x6x8xf32>, memref<1x2x6x8xf32>)
      slopes(%s : memref<2x8xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// Depth of out.
func.func @f(%acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %out: memref<1x2x4x5x9xf16>, %lse: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.normalize' op operand 'out' has size 9 in dimension 4, expected 8 (the value depth of 'acc')}}
  alibi.normalize ins(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>) samples(1)
      outs(%out, %lse : memref<1x2x4x5x9xf16>, memref<1x2x4x5xf32>)
  return
}

// -----

// Group of lse.
func.func @f(%acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %out: memref<1x2x4x5x8xf32>, %lse: memref<1x2x2x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.normalize' op operand 'lse' has size 2 in dimension 2, expected 4 (the heads per group of 'acc')}}
  alibi.normalize ins(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>) samples(1)
      outs(%out, %lse : memref<1x2x4x5x8xf32>, memref<1x2x2x5xf32>)
  return
}

// -----

// samples.
func.func @f(%acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x5xf32>, %out: memref<1x2x4x5x8xf32>, %lse: memref<1x2x4x5xf32>, %scale: f32, %zero: index) {
  // expected-error@+1 {{'alibi.normalize' op attribute 'samples' is 0, expected at least 1}}
  alibi.normalize ins(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>) samples(0)
      outs(%out, %lse : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>)
  return
}

// -----

// attention is on tensors.
func.func @f(%q: memref<1x2x5x8xf32>, %s: tensor<2xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand #0 must be 'query', a tensor [B, H, N, D] of f32, f16 or bf16, but got 'memref<1x2x5x8xf32>'}}
  %r = alibi.attention %q, %q, %q, %s : (memref<1x2x5x8xf32>, memref<1x2x5x8xf32>, memref<1x2x5x8xf32>, tensor<2xf32>) -> tensor<1x2x5x8xf32>
  return
}

// -----

// partition is on tensors.
func.func @f(%s: memref<2xf32>) {
  // expected-error@+1 {{custom op 'alibi.partition' invalid kind of type specified: expected builtin.tensor, but found 'memref<2xf32>'}}
  %r = alibi.partition %s method(<samples = 4>) : memref<2xf32> -> tensor<4x2x2xi64>
  return
}

// -----

// merge is on tensors.
func.func @f(%o: memref<1x2x5x8xf32>, %l: memref<1x2x5xf32>) {
  // expected-error@+1 {{'alibi.merge' op operand #0 must be variadic of 'out', a tensor [B, H, N, Dv] of f32, f16 or bf16, but got 'memref<1x2x5x8xf32>'}}
  %r = alibi.merge outs(%o : memref<1x2x5x8xf32>) lses(%l : memref<1x2x5xf32>) samples(1) -> tensor<1x2x5x8xf32>
  return
}
