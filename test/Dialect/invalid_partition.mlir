// RUN: alibi-opt %s --split-input-file --verify-diagnostics

// partition C1: batch.
func.func @f(%s: tensor<2x8xf32>) {
  // expected-error@+1 {{'alibi.partition' op result 'partitions' has rank 3, expected 4 (two more than 'slopes')}}
  %p = alibi.partition %s method(<samples = 4>) : tensor<2x8xf32> -> tensor<4x8x2xi64>
  return
}

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
