// RUN: alibi-opt %s --alibi-raise --verify-diagnostics | FileCheck %s --implicit-check-not=alibi.attention

// Attention with masks that are not causal or of keys stays.
// CHECK-LABEL: func @anticausal(

#id = affine_map<(h, i, j) -> (h, i, j)>
#row = affine_map<(h, i, j) -> (i)>
#key = affine_map<(h, i, j) -> (j)>

// Keys from the query on.
func.func @anticausal(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
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
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %sx = arith.subf %x, %b : f32
    %after = arith.cmpi sge, %j, %i : index
    %y = arith.select %after, %sx, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: keys count by a rule that is neither causality nor a range: -1 * d1 + d3 >= 0}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// The last three keys.
func.func @window(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %inf = arith.constant 0xFF800000 : f32
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %sx = arith.subf %x, %b : f32
    %c3 = arith.constant 3 : index
    %start = arith.subi %i, %c3 : index
    %near = arith.cmpi sgt, %j, %start : index
    %both = arith.andi %near, %c : i1
    %y = arith.select %both, %sx, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: keys count by a rule that is neither causality nor a range: 2 + -1 * d1 + d3 >= 0}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A constant mask with holes.
func.func @every_second_key(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %mask = arith.constant dense<[true, false, true, false, true, false]> : tensor<6xi1>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #key, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<2x6x6xf32>, tensor<6xi1>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %seen: i1, %unused: f32):
    %m = arith.constant 0.25 : f32
    %inf = arith.constant 0xFF800000 : f32
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
    %y = arith.select %seen, %sx, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: keys count by a rule that is neither causality nor a range: tensor[d3]}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Queries that see all keys.
func.func @mask_of_queries(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %mask: tensor<6xi64>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<2x6x6xf32>, tensor<6xi64>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %mask_i: i64, %unused: f32):
    %m = arith.constant 0.25 : f32
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 2 : index
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %b = arith.mulf %ad, %m : f32
    %sx = arith.subf %x, %b : f32
    %zero64 = arith.constant 0 : i64
    %seen = arith.cmpi ne, %mask_i, %zero64 : i64
    %either = arith.ori %seen, %c : i1
    %y = arith.select %either, %sx, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a mask is not of keys alone: or(not((tensor[...] == 0)), (d1 + -1 * d3 >= 0))}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// -10000 hides no key for sure.
func.func @too_small_a_mask(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %zero = arith.constant 0.0 : f32
    %m = arith.constant 0.25 : f32
    %j = linalg.index 2 : index
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %ramp = arith.mulf %fj, %m : f32
    %cx = arith.addf %x, %ramp : f32
    %least = arith.constant -10000.0 : f32
    %added = arith.select %c, %zero, %least : f32
    %y = arith.addf %cx, %added : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: 10000 * (d1 + -1 * d3 >= 0)}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A mask that is made small.
func.func @mask_scaled_down(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %big = arith.constant -1.0e9 : f32
    %j = linalg.index 2 : index
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %ramp = arith.mulf %fj, %m : f32
    %cx = arith.addf %x, %ramp : f32
    %tiny = arith.constant 1.0e-9 : f32
    %y0 = arith.select %c, %cx, %big : f32
    %y = arith.mulf %y0, %tiny : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: 1e-09 * select((d1 + -1 * d3 >= 0), 0.25 * d3 + tensor[d0, d1, d3], -1e+09)}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Two numbers that both hide.
func.func @both_hidden(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %mask: tensor<6xi64>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #key, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<2x6x6xf32>, tensor<6xi64>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %mask_j: i64, %unused: f32):
    %big = arith.constant -1.0e9 : f32
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
    %zero64 = arith.constant 0 : i64
    %seen = arith.cmpi ne, %mask_j, %zero64 : i64
    %low = arith.addf %x, %big : f32
    %lower = arith.addf %sx, %big : f32
    %y = arith.select %seen, %low, %lower : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: select((tensor[d3] == 0), -1e+09 + tensor[d0, d1, d3] + -0.25 * abs(d1 + -1 * d3), -1e+09 + tensor[d0, d1, d3])}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Of two masks one is read for each key.
func.func @concatenated(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %before: tensor<2xi64>, %after: tensor<4xi64>) -> tensor<2x6x3xf32> {
  %mask = tensor.concat dim(0) %before, %after : (tensor<2xi64>, tensor<4xi64>) -> tensor<6xi64>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #key, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<2x6x6xf32>, tensor<6xi64>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %mask_j: i64, %unused: f32):
    %m = arith.constant 0.25 : f32
    %inf = arith.constant 0xFF800000 : f32
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
    %zero64 = arith.constant 0 : i64
    %seen = arith.cmpi ne, %mask_j, %zero64 : i64
    %y = arith.select %seen, %sx, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a mask or offset has no form here: not((select((-2 + ... >= 0), tensor[-2 + ...], tensor[...]) == 0))}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Hidden keys made large: without any, all count.
func.func @keys_made_large(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %mask: tensor<6xi64>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #key, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<2x6x6xf32>, tensor<6xi64>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %mask_j: i64, %unused: f32):
    %zero = arith.constant 0.0 : f32
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
    %zero64 = arith.constant 0 : i64
    %hidden = arith.cmpi eq, %mask_j, %zero64 : i64
    %large = arith.constant 1.0e9 : f32
    %added = arith.select %hidden, %large, %zero : f32
    %y = arith.addf %sx, %added : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: masks are combined to a rule that is not of all of them}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}
