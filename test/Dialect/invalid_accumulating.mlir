// RUN: alibi-opt %s --split-input-file --verify-diagnostics

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

// online_attention C5: windows.
func.func @f(%q: tensor<1x2x4x5x16xf32>, %k: tensor<1x2x7x16xf32>, %v: tensor<1x2x7x24xf32>, %s: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x5x24xf32>, %m: tensor<1x2x4x5xf32>, %w: tensor<2x3xi64>) {
  // expected-error@+1 {{'alibi.online_attention' op operand 'windows' has size 3 in dimension 1, expected 4 (the heads per group of 'query')}}
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x5x16xf32>, tensor<1x2x7x16xf32>, tensor<1x2x7x24xf32>)
      slopes(%s : tensor<2x4xf32>) scale(%scale) offsets(%o, %o) windows(%w : tensor<2x3xi64>)
      outs(%acc, %m, %m : tensor<1x2x4x5x24xf32>, tensor<1x2x4x5xf32>)
  return
}
