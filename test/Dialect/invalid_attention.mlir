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

// attention C11: types.
func.func @f(%q: tensor<1x2x4x8xf32>, %s: tensor<2xf32>, %qs: tensor<3xi64>, %ks: tensor<4xi64>, %b: tensor<1xi64>) {
  // expected-error@+1 {{'alibi.attention' op operand 'key_segments' is 'tensor<4xi64>', expected 'tensor<3xi64>' (the type of 'query_segments')}}
  %out = "alibi.attention"(%q, %q, %q, %s, %qs, %ks) <{method = #alibi.exact, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 1, 1, 0>}> : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>, tensor<3xi64>, tensor<4xi64>) -> tensor<1x2x4x8xf32>
  return
}

// -----

// attention C11: one of two.
func.func @f(%q: tensor<1x2x4x8xf32>, %s: tensor<2xf32>, %qs: tensor<3xi64>, %ks: tensor<4xi64>, %b: tensor<1xi64>) {
  // expected-error@+1 {{'alibi.attention' op operand 'key_segments' is missing and operand 'query_segments' is given, expected both or neither}}
  %out = "alibi.attention"(%q, %q, %q, %s, %qs) <{method = #alibi.exact, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 1, 0, 0>}> : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>, tensor<3xi64>) -> tensor<1x2x4x8xf32>
  return
}

// -----

// attention C11: beside offsets.
func.func @f(%q: tensor<1x2x4x8xf32>, %s: tensor<2xf32>, %qs: tensor<3xi64>, %ks: tensor<4xi64>, %b: tensor<1xi64>) {
  // expected-error@+1 {{'alibi.attention' op operand 'query_offset' is given beside 'query_segments', expected none: segments say it}}
  %out = "alibi.attention"(%q, %q, %q, %s, %b, %qs, %qs) <{method = #alibi.exact, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 1, 1, 1, 0>}> : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>, tensor<2xf32>, tensor<1xi64>, tensor<3xi64>, tensor<3xi64>) -> tensor<1x2x4x8xf32>
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

// attention C6: dropped.
func.func @f(%q: tensor<1x2x100x8xf32>, %s: tensor<2xf32>, %x: f32) {
  // expected-error@+1 {{'alibi.attention' op result 'dropped' has size 99 in dimension 2, expected 100 (the length of queries of 'query')}}
  %out:3 = alibi.attention %q, %q, %q, %s : (tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<2xf32>) -> (tensor<1x2x100x8xf32>, tensor<1x2x100xf32>, tensor<1x2x99xf32>)
  return
}

// -----

// attention C6: too many results.
func.func @f(%q: tensor<1x2x100x8xf32>, %s: tensor<2xf32>, %x: f32) {
  // expected-error@+1 {{'alibi.attention' op has 4 results, expected at most 3 ('out', 'lse' and 'dropped')}}
  %out:4 = alibi.attention %q, %q, %q, %s : (tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<2xf32>) -> (tensor<1x2x100x8xf32>, tensor<1x2x100xf32>, tensor<1x2x100xf32>, tensor<1x2x100xf32>)
  return
}

// -----

// attention C12: blocks.
func.func @f(%q: tensor<1x2x100x8xf32>, %s: tensor<2xf32>, %x: tensor<1x2x1x10xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'key_summary' has size 1 in dimension 2, expected 2 (the length of 'key' in blocks of 64)}}
  %out = alibi.attention %q, %q, %q, %s key_summary(%x) method(#alibi.certified<tolerance = 0.1>) : (tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<2xf32>, tensor<1x2x1x10xf32>) -> tensor<1x2x100x8xf32>
  return
}

// -----

// attention C12: numbers.
func.func @f(%q: tensor<1x2x100x8xf32>, %s: tensor<2xf32>, %x: tensor<1x2x2x8xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'key_summary' has size 8 in dimension 3, expected 10 (two more than the depth of 'key')}}
  %out = alibi.attention %q, %q, %q, %s key_summary(%x) method(#alibi.certified<tolerance = 0.1>) : (tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<2xf32>, tensor<1x2x2x8xf32>) -> tensor<1x2x100x8xf32>
  return
}

// -----

// attention C12: batch size.
func.func @f(%q: tensor<1x2x100x8xf32>, %s: tensor<2xf32>, %x: tensor<2x2x2x10xf32>) {
  // expected-error@+1 {{'alibi.attention' op operand 'key_summary' has size 2 in dimension 0, expected 1 (the batch size of 'query')}}
  %out = alibi.attention %q, %q, %q, %s key_summary(%x) method(#alibi.certified<tolerance = 0.1>) : (tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<2xf32>, tensor<2x2x2x10xf32>) -> tensor<1x2x100x8xf32>
  return
}

// -----

// attention C13: window.
func.func @f(%q: tensor<1x2x100x8xf32>, %s: tensor<2xf32>, %x: f32) {
  // expected-error@+1 {{'alibi.attention' op has a result 'dropped' and the method #alibi.window<distance = 4>, expected methods that bound the mass they leave out: exact, certified, or auto with the guarantee mass}}
  %out:3 = alibi.attention %q, %q, %q, %s method(#alibi.window<distance = 4>) : (tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<2xf32>) -> (tensor<1x2x100x8xf32>, tensor<1x2x100xf32>, tensor<1x2x100xf32>)
  return
}

// -----

// attention C13: sampled.
func.func @f(%q: tensor<1x2x100x8xf32>, %s: tensor<2xf32>, %x: f32) {
  // expected-error@+1 {{'alibi.attention' op has a result 'dropped' and the method #alibi.sampled<samples = 4>, expected methods}}
  %out:3 = alibi.attention %q, %q, %q, %s method(#alibi.sampled<samples = 4>) : (tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<2xf32>) -> (tensor<1x2x100x8xf32>, tensor<1x2x100xf32>, tensor<1x2x100xf32>)
  return
}

// -----

// attention C13: one head.
func.func @f(%q: tensor<1x2x100x8xf32>, %s: tensor<2xf32>, %x: f32) {
  // expected-error@+1 {{'alibi.attention' op has a result 'dropped' and the method #alibi.auto<tolerance = 1.000000e-01, guarantee = max_norm>, expected methods}}
  %out:3 = alibi.attention %q, %q, %q, %s method(#alibi.per_head<[#alibi.exact, #alibi.auto<tolerance = 0.1, guarantee = max_norm>]>) : (tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<1x2x100x8xf32>, tensor<2xf32>) -> (tensor<1x2x100x8xf32>, tensor<1x2x100xf32>, tensor<1x2x100xf32>)
  return
}
