// RUN: alibi-opt %s --alibi-raise --verify-diagnostics | FileCheck %s --implicit-check-not=alibi.attention

// Attention whose bias is not linear, or does not fall with the distance, stays.
// CHECK-LABEL: func @buckets(

#id = affine_map<(h, i, j) -> (h, i, j)>
#head = affine_map<(h, i, j) -> (h)>

// Learned biases of buckets of distances.
func.func @buckets(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %table: tensor<4x2xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %h = linalg.index 0 : index
    %c = arith.cmpi sle, %j, %i : index
    %way = arith.subi %i, %j : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %after = arith.maxsi %way, %c0 : index
    %bucket = arith.minsi %after, %c3 : index
    %bias = tensor.extract %table[%bucket, %h] : tensor<4x2xf32>
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: tensor[3 + -1 * max(0, 3 + -1 * d1 + d3), d0]}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Buckets that grow with the distance.
func.func @buckets_of_logarithms(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %table = arith.constant dense<[0.5, 0.25, -1.0, -2.0]> : tensor<4xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %one = arith.constant 1.0 : f32
    %inf = arith.constant 0xFF800000 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %c = arith.cmpi sle, %j, %i : index
    %away = arith.maximumf %d, %one : f32
    %log = math.log2 %away : f32
    %bucket64 = arith.fptosi %log : f32 to i64
    %bucket = arith.index_cast %bucket64 : i64 to index
    %bias = tensor.extract %table[%bucket] : tensor<4xf32>
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: tensor[f(d0, d1, d3)]}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A periodic bias of distances.
func.func @periodic(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %inf = arith.constant 0xFF800000 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %c = arith.cmpi sle, %j, %i : index
    %wave = math.cos %d : f32
    %bias = arith.mulf %wave, %m : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: 0.25 * f(d0, d1, d3)}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A bias that grows with the distance.
func.func @wrong_sign(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
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
    %y = arith.addf %x, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a slope is -0.250000: the bias does not fall with the distance}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A bias that falls towards the query.
func.func @wrong_sign_of_positions(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %ramp = arith.mulf %fj, %m : f32
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %y0 = arith.subf %x, %ramp : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a slope is -0.250000: the bias does not fall with the distance}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Learned, and never negative.
func.func @wrong_sign_learned(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %slopes: tensor<2xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %e = math.exp %slope : f32
    %bias = arith.mulf %ad, %e : f32
    %y = arith.addf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: the bias does not fall with the distance}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// The square of the distance.
func.func @quadratic(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
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
    %dd = arith.mulf %d, %d : f32
    %bias = arith.mulf %dd, %m : f32
    %y = arith.subf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: 0.5 * d1 * d3}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Distances that are cut off.
func.func @clipped(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
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
    %most = arith.constant 3.0 : f32
    %way = arith.minimumf %ad, %most : f32
    %bias = arith.mulf %way, %m : f32
    %y = arith.subf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: 0.25 * max(0, 3 + -1 * abs(d1 + -1 * d3))}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A bias of positions, where all keys count.
func.func @positions_without_mask(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %ramp = arith.mulf %fj, %m : f32
    %cx = arith.addf %x, %ramp : f32
    %y = arith.addf %cx, %m : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: the bias grows with the key's position, and keys behind the query are not masked}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Distances from every second position.
func.func @strided(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %two = arith.constant 2.0 : f32
    %fj2 = arith.mulf %fj, %two : f32
    %d2 = arith.subf %fi, %fj2 : f32
    %ad2 = math.absf %d2 : f32
    %bias = arith.mulf %ad2, %m : f32
    %y = arith.subf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a bias is of something that is no distance: |d1 + -2 * d3|}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Distances from between two positions.
func.func @between_positions(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
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
    %half = arith.constant 0.5 : f32
    %d2 = arith.addf %d, %half : f32
    %ad2 = math.absf %d2 : f32
    %bias = arith.mulf %ad2, %m : f32
    %y = arith.subf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a bias is of something that is no distance: |0.5 + d1 + -1 * d3|}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Distances from another position than the causal mask's.
func.func @other_origin(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %inf = arith.constant 0xFF800000 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %c = arith.cmpi sle, %j, %i : index
    %three = arith.constant 3.0 : f32
    %d2 = arith.subf %d, %three : f32
    %far = math.absf %d2 : f32
    %bias = arith.mulf %far, %m : f32
    %y0 = arith.subf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: the bias counts distances from -3, the causal mask from 0}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Plain attention.
func.func @no_bias(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 2 : index
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %y0 = arith.addf %x, %m : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: the scores have no bias}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}
