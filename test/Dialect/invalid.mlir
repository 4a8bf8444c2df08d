// RUN: alibi-opt %s --split-input-file --verify-diagnostics

// attention C1: batch.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<3x2x7x16xf32>, %v: tensor<2x2x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'key' has size 3 in dimension 0, expected 2 (the batch size of 'query')}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<3x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// attention C1: depth.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x12xf32>, %v: tensor<2x2x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'key' has size 12 in dimension 3, expected 16 (the depth of 'query')}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<2x2x7x12xf32>, tensor<2x2x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// attention C2: batch.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'value' has size 1 in dimension 0, expected 2 (the batch size of 'query')}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<1x2x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// attention C2: batch, with a dynamic key.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<?x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'value' has size 1 in dimension 0, expected 2 (the batch size of 'query')}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<?x2x7x16xf32>, tensor<1x2x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// attention C2: heads.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x4x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'value' has size 4 in dimension 1, expected 2 (the key-value heads of 'key')}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x4x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// attention C2: length.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x8x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'value' has size 8 in dimension 2, expected 7 (the length of keys of 'key')}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x8x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// attention C3.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x3x7x16xf32>, %v: tensor<2x3x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op 'query' has 8 heads, expected a multiple of the 3 heads of 'key'}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<2x3x7x16xf32>, tensor<2x3x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// attention C4.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x24xf32>, %s: tensor<2xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'slopes' has size 2 in dimension 0, expected 8 (the heads of 'query')}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<2xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// attention C5.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op result 'out' has size 16 in dimension 3, expected 24 (the value depth of 'value')}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x16xf32>
  return
}

// -----

// attention C6.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op result 'lse' has size 7 in dimension 2, expected 5 (the length of queries of 'query')}}
  %out, %lse = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<8xf32>) -> (tensor<2x8x5x24xf32>, tensor<2x8x7xf32>)
  return
}

// -----

// attention C7.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op attribute 'scale' is +Inf, expected a finite number}}
  %out = alibi.attention %q, %k, %v, %s scale(0x7F800000) : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// attention C8: heads.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x0x7x16xf32>, %v: tensor<2x0x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op the key-value heads of 'key' is 0, expected at least 1}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<2x0x7x16xf32>, tensor<2x0x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// attention C8: depth.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x0xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op the value depth of 'value' is 0, expected at least 1}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x0xf32>, tensor<8xf32>) -> tensor<2x8x5x0xf32>
  return
}

// -----

// attention C3, with dynamic queries.
func.func @f(%q: tensor<2x?x5x16xf32>, %k: tensor<2x3x7x16xf32>, %v: tensor<2x3x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op 'slopes' has 8 heads, expected a multiple of the 3 heads of 'key'}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x?x5x16xf32>, tensor<2x3x7x16xf32>, tensor<2x3x7x24xf32>, tensor<8xf32>) -> tensor<2x?x5x24xf32>
  return
}

// -----

// attention C4, against the result.
func.func @f(%q: tensor<2x?x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op result 'out' has size 6 in dimension 1, expected 8 (the heads of 'slopes')}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x?x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<8xf32>) -> tensor<2x6x5x24xf32>
  return
}

// -----

// attention C8, with dynamic queries.
func.func @f(%q: tensor<2x?x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x24xf32>, %s: tensor<0xf32>) {
  // expected-error@+1 {{'alibi.attention' op the heads of 'slopes' is 0, expected at least 1}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x?x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<0xf32>) -> tensor<2x?x5x24xf32>
  return
}

// -----

// attention C4: key_lengths.
func.func @f(%q: tensor<2x2x4x8xf32>, %s: tensor<2xf32>, %n: tensor<3xi64>) {
  // expected-error@+1 {{'alibi.attention' op operand 'key_lengths' has size 3 in dimension 0, expected 2 (the batch size of 'query')}}
  %out = alibi.attention %q, %q, %q, %s key_lengths(%n) : (tensor<2x2x4x8xf32>, tensor<2x2x4x8xf32>, tensor<2x2x4x8xf32>, tensor<2xf32>, tensor<3xi64>) -> tensor<2x2x4x8xf32>
  return
}

// -----

// attention C4: key_starts.
func.func @f(%q: tensor<2x2x4x8xf32>, %s: tensor<2xf32>, %n: tensor<3xi64>) {
  // expected-error@+1 {{'alibi.attention' op operand 'key_starts' has size 3 in dimension 0, expected 2 (the batch size of 'query')}}
  %out = alibi.attention %q, %q, %q, %s key_starts(%n) : (tensor<2x2x4x8xf32>, tensor<2x2x4x8xf32>, tensor<2x2x4x8xf32>, tensor<2xf32>, tensor<3xi64>) -> tensor<2x2x4x8xf32>
  return
}

// -----

// attention C4: query_offset.
func.func @f(%q: tensor<2x2x4x8xf32>, %s: tensor<2xf32>, %n: tensor<3xi64>) {
  // expected-error@+1 {{'alibi.attention' op operand 'query_offset' has size 3 in dimension 0, expected 2 (the batch size of 'query')}}
  %out = alibi.attention %q, %q, %q, %s query_offset(%n) : (tensor<2x2x4x8xf32>, tensor<2x2x4x8xf32>, tensor<2x2x4x8xf32>, tensor<2xf32>, tensor<3xi64>) -> tensor<2x2x4x8xf32>
  return
}

// -----

// attention: integer type.
func.func @f(%q: tensor<2x2x4x8xf32>, %s: tensor<2xf32>, %n: tensor<2xi32>) {
  // expected-error@+1 {{'alibi.attention' op operand #4 must be 'key_lengths', a tensor [B] of i64, but got 'tensor<2xi32>'}}
  %out = alibi.attention %q, %q, %q, %s key_lengths(%n) : (tensor<2x2x4x8xf32>, tensor<2x2x4x8xf32>, tensor<2x2x4x8xf32>, tensor<2xf32>, tensor<2xi32>) -> tensor<2x2x4x8xf32>
  return
}

// -----

// attention C4: slopes per batch entry.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x24xf32>, %s: tensor<3x8xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'slopes' has size 3 in dimension 0, expected 2 (the batch size of 'query')}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<3x8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// partition C1: batch.
func.func @f(%s: tensor<2x8xf32>) {
  // expected-error@+1 {{'alibi.partition' op result 'partitions' has rank 3, expected 4 (two more than 'slopes')}}
  %p = alibi.partition %s method(<samples = 4>) : tensor<2x8xf32> -> tensor<4x8x2xi64>
  return
}

// -----

// attention C9.
func.func @f(%q: tensor<1x2x4x8xf16>, %k: tensor<1x2x4x8xf32>, %s: tensor<2xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'value' has element type 'f32', expected 'f16' (that of 'query')}}
  %out = alibi.attention %q, %q, %k, %s : (tensor<1x2x4x8xf16>, tensor<1x2x4x8xf16>, tensor<1x2x4x8xf32>, tensor<2xf32>) -> tensor<1x2x4x8xf16>
  return
}

// -----

// attention C9: the result.
func.func @f(%q: tensor<1x2x4x8xf16>, %s: tensor<2xf32>) {
  // expected-error@+1 {{'alibi.attention' op result 'out' has element type 'bf16', expected 'f16' (that of 'query')}}
  %out = alibi.attention %q, %q, %q, %s : (tensor<1x2x4x8xf16>, tensor<1x2x4x8xf16>, tensor<1x2x4x8xf16>, tensor<2xf32>) -> tensor<1x2x4x8xbf16>
  return
}

// -----

// attention: encodings.
func.func @f(%q: tensor<1x2x4x8xf32, "sparse">, %s: tensor<2xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'query' has the encoding "sparse", expected none}}
  %out = alibi.attention %q, %q, %q, %s : (tensor<1x2x4x8xf32, "sparse">, tensor<1x2x4x8xf32, "sparse">, tensor<1x2x4x8xf32, "sparse">, tensor<2xf32>) -> tensor<1x2x4x8xf32>
  return
}

// -----

// attention: rank.
func.func @f(%q: tensor<8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand #0 must be 'query', a tensor [B, H, N, D] of f32, f16 or bf16, but got 'tensor<8x5x16xf32>'}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// attention: element type.
func.func @f(%q: tensor<2x8x5x16xf64>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand #0 must be 'query', a tensor [B, H, N, D] of f32, f16 or bf16, but got 'tensor<2x8x5x16xf64>'}}
  %out = alibi.attention %q, %k, %v, %s  : (tensor<2x8x5x16xf64>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// attention: method.
func.func @f(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x24xf32>, %s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.attention' op attribute 'method' failed to satisfy constraint: a method of ALiBi attention (#alibi.exact, sampled, window, certified, auto or per_head)}}
  %out = alibi.attention %q, %k, %v, %s method("exact") : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return
}

// -----

// sampled: no samples.
// expected-error@+1 {{'samples' is 0, expected 1 to 1048576}}
func.func private @f() attributes {m = #alibi.sampled<samples = 0>}

// -----

// sampled: too many samples.
// expected-error@+1 {{'samples' is 1048577, expected 1 to 1048576}}
func.func private @f() attributes {m = #alibi.sampled<samples = 1048577>}

// -----

// sampled: an unknown sampler.
// expected-error@+2 {{expected one of [grid, integer_grid, cuts, stratified, golden_stratified, weighted_grid, fixed_grid] for distribution of the partitions, got: lattice}}
// expected-error@+1 {{failed to parse Alibi_SampledAttr parameter 'sampler'}}
func.func private @f() attributes {m = #alibi.sampled<samples = 1, sampler = lattice>}

// -----

// sampled: samples left out.
// expected-error@+1 {{struct is missing required parameter: samples}}
func.func private @f() attributes {m = #alibi.sampled<seed = 1>}

// -----

// partition C1: samples.
func.func @f(%s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.partition' op result 'partitions' has size 5 in dimension 0, expected 4 (the samples of the method)}}
  %p = alibi.partition %s method(<samples = 4>) : tensor<8xf32> -> tensor<5x8x2xi64>
  return
}

// -----

// partition C1: samples are static.
func.func @f(%s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.partition' op result 'partitions' has a dynamic size in dimension 0, expected 4 (the samples of the method)}}
  %p = alibi.partition %s method(<samples = 4>) : tensor<8xf32> -> tensor<?x8x2xi64>
  return
}

// -----

// partition C1: heads.
func.func @f(%s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.partition' op result 'partitions' has size 6 in dimension 1, expected 8 (the heads of 'slopes')}}
  %p = alibi.partition %s method(<samples = 4>) : tensor<8xf32> -> tensor<4x6x2xi64>
  return
}

// -----

// block_attention C1: heads.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x3x7x16xf32>, %v: tensor<1x3x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'key' has size 3 in dimension 1, expected 2 (the key-value heads of 'query')}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x3x7x16xf32>, tensor<1x3x7x24xf32>)
      partition(grid %p : tensor<3x2x4x2xi64>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// block_attention C1: depth.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x8xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'key' has size 8 in dimension 3, expected 16 (the depth of 'query')}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x8xf32>, tensor<1x2x7x24xf32>)
      partition(grid %p : tensor<3x2x4x2xi64>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// block_attention C2.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x6x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'value' has size 6 in dimension 2, expected 7 (the length of keys of 'key')}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x6x24xf32>)
      partition(grid %p : tensor<3x2x4x2xi64>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// block_attention C3.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x16xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'acc' has size 16 in dimension 4, expected 24 (the value depth of 'value')}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      partition(grid %p : tensor<3x2x4x2xi64>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x4x5x16xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// block_attention C4.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x6xf32>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'max' has size 6 in dimension 3, expected 5 (the length of queries of 'query')}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      partition(grid %p : tensor<3x2x4x2xi64>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x6xf32>)
  return
}

// -----

// block_attention C5.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x8x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'partitions' has size 8 in dimension 2, expected 4 (the heads per group of 'query')}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      partition(grid %p : tensor<3x2x8x2xi64>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// online_attention C1.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'key' has size 2 in dimension 0, expected 1 (the batch size of 'query')}}
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>)
      slopes(%s : tensor<2x4xf32>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// online_attention C2.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x4x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'value' has size 4 in dimension 1, expected 2 (the key-value heads of 'query')}}
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x4x7x24xf32>)
      slopes(%s : tensor<2x4xf32>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// online_attention C3.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x3x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'acc' has size 3 in dimension 2, expected 4 (the heads per group of 'query')}}
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      slopes(%s : tensor<2x4xf32>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x3x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// online_attention C4.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<2x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'max' has size 2 in dimension 0, expected 1 (the batch size of 'query')}}
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      slopes(%s : tensor<2x4xf32>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<2x2x4x5xf32>)
  return
}

// -----

// online_attention C5.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<4x2xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'slopes' has size 4 in dimension 0, expected 2 (the key-value heads of 'query')}}
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      slopes(%s : tensor<4x2xf32>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// online_attention C6.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.online_attention' op attribute 'fallback' is 0, expected at least 1}}
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      slopes(%s : tensor<2x4xf32>) scale(%scale) offsets(%o, %o) fallback(0)
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

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

// -----

// block_attention C6: key.
func.func @f(%q: tensor<1x2x4x5x16xf16>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf16>, %p: tensor<3x2x4x2xi64>,
    %s: tensor<2x4xf32>, %scale: f32, %o: index, %n: tensor<3xi64>, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'key' has element type 'f32', expected 'f16' (that of 'query')}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf16>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf16>)
      partition(grid %p : tensor<3x2x4x2xi64>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// online_attention C7: value.
func.func @f(%q: tensor<1x2x4x5x16xf16>, %k: tensor<1x2x7x16xf16>, %v: tensor<1x2x7x24xbf16>, %p: tensor<3x2x4x2xi64>,
    %s: tensor<2x4xf32>, %scale: f32, %o: index, %n: tensor<3xi64>, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'value' has element type 'bf16', expected 'f16' (that of 'query')}}
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf16>, tensor<1x2x7x16xf16>, tensor<1x2x7x24xbf16>)
      slopes(%s : tensor<2x4xf32>) scale(%scale) offsets(%o, %o) 
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// block_attention C5: batch_offsets.
func.func @f(%q: tensor<1x2x4x5x16xf16>, %k: tensor<1x2x7x16xf16>, %v: tensor<1x2x7x24xf16>, %p: tensor<3x2x4x2xi64>,
    %s: tensor<2x4xf32>, %scale: f32, %o: index, %n: tensor<3xi64>, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'batch_offsets' has size 3 in dimension 0, expected 1 (the batch size of 'query')}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf16>, tensor<1x2x7x16xf16>, tensor<1x2x7x24xf16>)
      partition(grid %p : tensor<3x2x4x2xi64>) scale(%scale) offsets(%o, %o) batch_offsets(%n : tensor<3xi64>)
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// online_attention C5: key_begins.
func.func @f(%q: tensor<1x2x4x5x16xf16>, %k: tensor<1x2x7x16xf16>, %v: tensor<1x2x7x24xf16>, %p: tensor<3x2x4x2xi64>,
    %s: tensor<2x4xf32>, %scale: f32, %o: index, %n: tensor<3xi64>, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'key_begins' has size 3 in dimension 0, expected 1 (the batch size of 'query')}}
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf16>, tensor<1x2x7x16xf16>, tensor<1x2x7x24xf16>)
      slopes(%s : tensor<2x4xf32>) scale(%scale) offsets(%o, %o) key_begins(%n : tensor<3xi64>)
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// block_attention C5: key_ends.
func.func @f(%q: tensor<1x2x4x5x16xf16>, %k: tensor<1x2x7x16xf16>, %v: tensor<1x2x7x24xf16>, %p: tensor<3x2x4x2xi64>,
    %s: tensor<2x4xf32>, %scale: f32, %o: index, %n: tensor<3xi64>, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'key_ends' has size 3 in dimension 0, expected 1 (the batch size of 'query')}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf16>, tensor<1x2x7x16xf16>, tensor<1x2x7x24xf16>)
      partition(grid %p : tensor<3x2x4x2xi64>) scale(%scale) offsets(%o, %o) key_ends(%n : tensor<3xi64>)
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// block_attention C7.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %qs: tensor<3xi64>, %ks: tensor<4xi64>, %e: tensor<0xi64>, %b: tensor<1xi64>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'partitions' has size 2 in dimension 3, expected 3 (the words of the encoding weighted_grid)}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      partition(weighted_grid %p : tensor<3x2x4x2xi64>) scale(%scale) offsets(%o, %o)
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// block_attention C7: dynamic.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x?xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %qs: tensor<3xi64>, %ks: tensor<4xi64>, %e: tensor<0xi64>, %b: tensor<1xi64>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'partitions' has a dynamic size in dimension 3, expected 2 (the words of the encoding counter)}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      partition(counter %p : tensor<3x2x4x?xi64>) scale(%scale) offsets(%o, %o)
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// block_attention C8.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %qs: tensor<3xi64>, %ks: tensor<4xi64>, %e: tensor<0xi64>, %b: tensor<1xi64>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'key_segments' is 'tensor<4xi64>', expected 'tensor<3xi64>' (the type of 'query_segments')}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      partition(grid %p : tensor<3x2x4x2xi64>) scale(%scale) offsets(%o, %o) segments(%qs, %ks : tensor<3xi64>, tensor<4xi64>)
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// block_attention C8: beside others.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %qs: tensor<3xi64>, %ks: tensor<4xi64>, %e: tensor<0xi64>, %b: tensor<1xi64>) {
  // expected-error@+1 {{'alibi.block_attention' op operand 'key_ends' is given beside 'query_segments', expected none: segments say it}}
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      partition(grid %p : tensor<3x2x4x2xi64>) scale(%scale) offsets(%o, %o) key_ends(%b : tensor<1xi64>) segments(%qs, %qs : tensor<3xi64>, tensor<3xi64>)
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// online_attention C8: beside others.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %qs: tensor<3xi64>, %ks: tensor<4xi64>, %e: tensor<0xi64>, %b: tensor<1xi64>) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'batch_offsets' is given beside 'query_segments', expected none: segments say it}}
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      slopes(%s : tensor<2x4xf32>) scale(%scale) offsets(%o, %o) batch_offsets(%b : tensor<1xi64>) segments(%qs, %qs : tensor<3xi64>, tensor<3xi64>)
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// online_attention C8: no boundary.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %p: tensor<3x2x4x2xi64>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %qs: tensor<3xi64>, %ks: tensor<4xi64>, %e: tensor<0xi64>, %b: tensor<1xi64>) {
  // expected-error@+1 {{'alibi.online_attention' op the boundaries of segments of 'query_segments' is 0, expected at least 1}}
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      slopes(%s : tensor<2x4xf32>) scale(%scale) offsets(%o, %o) segments(%e, %e : tensor<0xi64>, tensor<0xi64>)
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}

// -----

// attention C11: types.
func.func @f(%q: tensor<1x2x4x8xf32>, %s: tensor<2xf32>, %qs: tensor<3xi64>, %ks: tensor<4xi64>, %b: tensor<1xi64>) {
  // expected-error@+1 {{'alibi.attention' op operand 'key_segments' is 'tensor<4xi64>', expected 'tensor<3xi64>' (the type of 'query_segments')}}
  %out = "alibi.attention"(%q, %q, %q, %s, %qs, %ks) <{method = #alibi.exact, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 1, 1>}> : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>, tensor<3xi64>, tensor<4xi64>) -> tensor<1x2x4x8xf32>
  return
}

// -----

// attention C11: one of two.
func.func @f(%q: tensor<1x2x4x8xf32>, %s: tensor<2xf32>, %qs: tensor<3xi64>, %ks: tensor<4xi64>, %b: tensor<1xi64>) {
  // expected-error@+1 {{'alibi.attention' op operand 'key_segments' is missing and operand 'query_segments' is given, expected both or neither}}
  %out = "alibi.attention"(%q, %q, %q, %s, %qs) <{method = #alibi.exact, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 1, 0>}> : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>, tensor<3xi64>) -> tensor<1x2x4x8xf32>
  return
}

// -----

// attention C11: beside offsets.
func.func @f(%q: tensor<1x2x4x8xf32>, %s: tensor<2xf32>, %qs: tensor<3xi64>, %ks: tensor<4xi64>, %b: tensor<1xi64>) {
  // expected-error@+1 {{'alibi.attention' op operand 'query_offset' is given beside 'query_segments', expected none: segments say it}}
  %out = "alibi.attention"(%q, %q, %q, %s, %b, %qs, %qs) <{method = #alibi.exact, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 1, 1, 1>}> : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>, tensor<1xi64>, tensor<3xi64>, tensor<3xi64>) -> tensor<1x2x4x8xf32>
  return
}

// -----

// attention C10.
func.func @f(%q: tensor<1x2x4x8xf32>, %s: tensor<2xf32>) {
  // expected-error@+1 {{'alibi.attention' op attribute 'method' has 3 methods, expected 2 (the heads of 'query')}}
  %out = alibi.attention %q, %q, %q, %s method(#alibi.per_head<[#alibi.exact, #alibi.exact, #alibi.exact]>) : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>) -> tensor<1x2x4x8xf32>
  return
}

// -----

// sampled: a length that is none.
// expected-error@+1 {{'max_length' is -1, expected 0 to 1073741824}}
func.func private @f() attributes {m = #alibi.sampled<samples = 1, max_length = -1>}

// -----

// window: both.
// expected-error@+1 {{'distance' and 'tolerance' are both given, expected one of them}}
func.func private @f() attributes {m = #alibi.window<distance = 3, tolerance = 0.1>}

// -----

// window: a negative distance.
// expected-error@+1 {{'distance' is -3, expected at least 0}}
func.func private @f() attributes {m = #alibi.window<distance = -3>}

// -----

// window: tolerance.
// expected-error@+1 {{'tolerance' is 1.000000e+00, expected a number between 0 and 1}}
func.func private @f() attributes {m = #alibi.window<tolerance = 1.0>}

// -----

// certified: tolerance.
// expected-error@+1 {{'tolerance' is 0.000000e+00, expected a number between 0 and 1}}
func.func private @f() attributes {m = #alibi.certified<tolerance = 0.0>}

// -----

// auto: tolerance.
// expected-error@+1 {{'tolerance' is -5.000000e-01, expected a number between 0 and 1}}
func.func private @f() attributes {m = #alibi.auto<tolerance = -0.5>}

// -----

// per_head: nested.
// expected-error@+1 {{the method of head 1 is #alibi.per_head<[#alibi.exact]>, expected #alibi.exact, sampled, window, certified or auto}}
func.func private @f() attributes {m = #alibi.per_head<[#alibi.exact, #alibi.per_head<[#alibi.exact]>]>}

// -----

// per_head: not a method.
// expected-error@+1 {{the method of head 0 is 3 : i64, expected #alibi.exact, sampled, window, certified or auto}}
func.func private @f() attributes {m = #alibi.per_head<[3]>}

// -----

// partition C1: words.
func.func @f(%s: tensor<8xf32>) {
  // expected-error@+1 {{'alibi.partition' op result 'partitions' has size 2 in dimension 2, expected 3 (the words of the encoding weighted_grid)}}
  %p = alibi.partition %s method(<samples = 4, sampler = weighted_grid>) : tensor<8xf32> -> tensor<4x8x2xi64>
  return
}

// -----

// partition C1: dynamic words.
func.func @f(%s: tensor<8xf32>, %n: index) {
  // expected-error@+1 {{'alibi.partition' op result 'partitions' has size 2 in dimension 2, expected a dynamic one (the words of the encoding bits)}}
  %p = alibi.partition %s length(%n) method(<samples = 4, sampler = stratified>) : tensor<8xf32> -> tensor<4x8x2xi64>
  return
}

// -----

// partition C2.
func.func @f(%s: tensor<8xf32>, %n: index) {
  // expected-error@+1 {{'alibi.partition' op operand 'length' is missing for the encoding bits, expected it for bits, and only for bits}}
  %p = alibi.partition %s method(<samples = 4, sampler = stratified>) : tensor<8xf32> -> tensor<4x8x?xi64>
  return
}

// -----

// partition C2: a length too many.
func.func @f(%s: tensor<8xf32>, %n: index) {
  // expected-error@+1 {{'alibi.partition' op operand 'length' is given for the encoding counter, expected it for bits, and only for bits}}
  %p = alibi.partition %s length(%n) method(<samples = 4, sampler = cuts>) : tensor<8xf32> -> tensor<4x8x2xi64>
  return
}

// -----

// certificate: length.
// expected-error@+1 {{'length' is 0, expected at least 1}}
func.func private @f() attributes {m = #alibi.certificate<length = 0, max_norm = 0.1, row_error = 0.1, largest_block = 1, score_entries = 1, union_entries = 1>}

// -----

// certificate: residual.
// expected-error@+1 {{'spectral_residual' is missing, expected it beside 'spectral_norm', and only there}}
func.func private @f() attributes {m = #alibi.certificate<length = 9, max_norm = 0.1, row_error = 0.1, largest_block = 1, score_entries = 1, union_entries = 1, spectral_norm = 0.1>}

// -----

// certificates: not an array of them.
// expected-error@+1 {{attribute 'alibi.certificates' is 3 : i64, expected an array of #alibi.certificate}}
func.func private @f() attributes {alibi.certificates = 3}

// -----

// an unknown attribute of the dialect.
// expected-error@+1 {{unknown attribute 'alibi.certificate' of the alibi dialect, expected 'alibi.certificates'}}
func.func private @f() attributes {alibi.certificate = []}
