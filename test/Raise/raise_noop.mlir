// RUN: alibi-opt %s --alibi-raise --verify-diagnostics | FileCheck %s --implicit-check-not=alibi.attention

// What is not the softmax of one product times values stays.
// CHECK-LABEL: func @two_products(

#id = affine_map<(h, i, j) -> (h, i, j)>
#rowsum = affine_map<(h, i, j) -> (h, i)>
#q = affine_map<(h, i, j, d) -> (h, i, d)>
#k = affine_map<(h, i, j, d) -> (h, d, j)>
#qk = affine_map<(h, i, j, d) -> (h, i, j)>

// Queries times positions' embeddings are added.
func.func @two_products(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %r: tensor<2x4x6xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qr = linalg.batch_matmul ins(%q, %r : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %qr : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %x2: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %both = arith.addf %x, %x2 : f32
    %y = arith.subf %both, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: the scores are of several products}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A kernel of another form.
func.func @product_of_functions(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.generic {indexing_maps = [#q, #k, #qk], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %e = math.exp %b : f32
    %p = arith.mulf %a, %e : f32
    %out = arith.addf %sum, %p : f32
    linalg.yield %out : f32
  } -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %sx = arith.subf %x, %b : f32
    %y = arith.addf %sx, %m : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: the scores are of no product of queries and keys}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Dropout's factor.
func.func @weights_scaled(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %sx = arith.subf %x, %b : f32
    %y = arith.addf %sx, %m : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w0 = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %w = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w0 : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%in: f32, %unused: f32):
    %one = arith.constant 1.0 : f32
    %keep = arith.constant 0.8 : f32
    %scale = arith.divf %one, %keep : f32
    %out = arith.mulf %in, %scale : f32
    linalg.yield %out : f32
  } -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: the weights are scaled by 1.250000}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Weights of all keys over the sum of the first three.
func.func @normalised_by_some(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %sx = arith.subf %x, %b : f32
    %y = arith.addf %sx, %m : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %e = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%in: f32, %unused: f32):
    %out = math.exp %in : f32
    linalg.yield %out : f32
  } -> tensor<2x6x6xf32>
  %first = tensor.extract_slice %e[0, 0, 0] [2, 6, 3] [1, 1, 1] : tensor<2x6x6xf32> to tensor<2x6x3xf32>
  %zero_sum = arith.constant dense<0.0> : tensor<2x6xf32>
  %sum = linalg.generic {indexing_maps = [#id, #rowsum], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%first : tensor<2x6x3xf32>) outs(%zero_sum : tensor<2x6xf32>) {
  ^bb0(%in: f32, %total: f32):
    %out = arith.addf %in, %total : f32
    linalg.yield %out : f32
  } -> tensor<2x6xf32>
  %w = linalg.generic {indexing_maps = [#id, #rowsum, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %sum : tensor<2x6x6xf32>, tensor<2x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%in: f32, %total: f32, %unused: f32):
    %out = arith.divf %in, %total : f32
    linalg.yield %out : f32
  } -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: the weights are of 3 keys, the values of 6}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// The first three of normalised weights.
func.func @values_of_some(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %sx = arith.subf %x, %b : f32
    %y = arith.addf %sx, %m : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w0 = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %w = tensor.extract_slice %w0[0, 0, 0] [2, 6, 3] [1, 1, 1] : tensor<2x6x6xf32> to tensor<2x6x3xf32>
  %first = tensor.extract_slice %v[0, 0, 0] [2, 3, 3] [1, 1, 1] : tensor<2x6x3xf32> to tensor<2x3x3xf32>
  // expected-remark @+1 {{attention is not raised: the weights are of 6 keys, the values of 3}}
  %o = linalg.batch_matmul ins(%w, %first : tensor<2x6x3xf32>, tensor<2x3x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// The softmax of the first three scores.
func.func @scores_of_some(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %sx = arith.subf %x, %b : f32
    %y = arith.addf %sx, %m : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %s0 = tensor.extract_slice %s[0, 0, 0] [2, 6, 3] [1, 1, 1] : tensor<2x6x6xf32> to tensor<2x6x3xf32>
  %z0 = tensor.empty() : tensor<2x6x3xf32>
  %w = linalg.softmax dimension(2) ins(%s0 : tensor<2x6x3xf32>) outs(%z0 : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  %first = tensor.extract_slice %v[0, 0, 0] [2, 3, 3] [1, 1, 1] : tensor<2x6x3xf32> to tensor<2x3x3xf32>
  // expected-remark @+1 {{attention is not raised: a part of the product of queries and keys is used, at d3}}
  %o = linalg.batch_matmul ins(%w, %first : tensor<2x6x3xf32>, tensor<2x3x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A residual that the product is summed onto.
func.func @added_to_something(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %sx = arith.subf %x, %b : f32
    %y = arith.addf %sx, %m : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: the product with the values is added to something}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%v : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// These are no attention at all, and get no remark. The softmax is over queries.
func.func @wrong_dimension(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %sx = arith.subf %x, %b : f32
    %y = arith.addf %sx, %m : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(1) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Exponentials are not divided by their sum.
func.func @not_normalised(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %sx = arith.subf %x, %b : f32
    %y = arith.addf %sx, %m : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%in: f32, %unused: f32):
    %out = math.exp %in : f32
    linalg.yield %out : f32
  } -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Scores times values.
func.func @no_softmax(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %sx = arith.subf %x, %b : f32
    %y = arith.addf %sx, %m : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = tensor.cast %s : tensor<2x6x6xf32> to tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}
