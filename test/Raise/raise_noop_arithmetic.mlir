// RUN: alibi-opt %s --alibi-raise --verify-diagnostics | FileCheck %s --implicit-check-not=alibi.attention

// Biases that are other than they look, or are constants that do not fit, stay.
// CHECK-LABEL: func @slopes_of_rows(

#id = affine_map<(h, i, j) -> (h, i, j)>
#head = affine_map<(h, i, j) -> (h)>
#row = affine_map<(h, i, j) -> (i)>
#key = affine_map<(h, i, j) -> (j)>

// Slopes that depend on the query.
func.func @slopes_of_rows(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %slopes: tensor<6xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %bias = arith.mulf %ad, %slope : f32
    %y = arith.subf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: -1 * tensor[d1] * abs(d1 + -1 * d3)}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Slopes that depend on the key.
func.func @slopes_of_keys(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %slopes: tensor<6xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #key, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %bias = arith.mulf %ad, %slope : f32
    %y = arith.subf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: -1 * tensor[d3] * abs(d1 + -1 * d3)}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// One entry of a table is a thousandth off.
func.func @one_wrong_entry(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %table = arith.constant dense<[[[-0.0, -0.25, -0.5, -0.75, -1.0, -1.25], [-0.25, -0.0, -0.25, -0.5, -0.75, -1.0], [-0.5, -0.25, -0.0, -0.25, -0.5, -0.75], [-0.75, -0.5, -0.25, -0.0, -0.25, -0.5], [-1.0, -0.75, -0.5, -0.25, -0.0, -0.25], [-1.25, -1.0, -0.75, -0.5, -0.25, -0.0]], [[-0.0, -0.0625, -0.125, -0.1875, -0.25, -0.3125], [-0.0625, -0.0, -0.0625, -0.125, -0.1875, -0.25], [-0.125, -0.0625, -0.0, -0.0625, -0.125, -0.1875], [-0.1875, -0.125, -0.0625, -0.0, -0.0625, -0.125], [-0.25, -0.1865234375, -0.125, -0.0625, -0.0, -0.0625], [-0.3125, -0.25, -0.1875, -0.125, -0.0625, -0.0]]]> : tensor<2x6x6xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %table : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %bias: f32, %unused: f32):
    %y = arith.addf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: tensor[d0, d1, d3]}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// One head's table is quadratic.
func.func @one_wrong_head(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %table = arith.constant dense<[[[-0.0, -0.25, -0.5, -0.75, -1.0, -1.25], [-0.25, -0.0, -0.25, -0.5, -0.75, -1.0], [-0.5, -0.25, -0.0, -0.25, -0.5, -0.75], [-0.75, -0.5, -0.25, -0.0, -0.25, -0.5], [-1.0, -0.75, -0.5, -0.25, -0.0, -0.25], [-1.25, -1.0, -0.75, -0.5, -0.25, -0.0]], [[-0.0, -0.0625, -0.25, -0.5625, -1.0, -1.5625], [-0.0625, -0.0, -0.0625, -0.25, -0.5625, -1.0], [-0.25, -0.0625, -0.0, -0.0625, -0.25, -0.5625], [-0.5625, -0.25, -0.0625, -0.0, -0.0625, -0.25], [-1.0, -0.5625, -0.25, -0.0625, -0.0, -0.0625], [-1.5625, -1.0, -0.5625, -0.25, -0.0625, -0.0]]]> : tensor<2x6x6xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %table : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %bias: f32, %unused: f32):
    %y = arith.addf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: tensor[d0, d1, d3]}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Bytes wrap around.
func.func @bytes(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
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
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %c50 = arith.constant 50 : i8
    %byte = arith.trunci %jj : i64 to i8
    %times = arith.muli %byte, %c50 : i8
    %wrapped = arith.sitofp %times : i8 to f32
    %bias = arith.mulf %wrapped, %m : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: 0.25 * f(d0, d1, d3)}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A tensor that is made for each score.
func.func @of_the_body(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %biases: tensor<6xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #key, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %biases : tensor<2x6x6xf32>, tensor<6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %bias_j: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 2 : index
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %ramp = arith.mulf %fj, %m : f32
    %cx = arith.addf %x, %ramp : f32
    %cy = arith.select %c, %cx, %inf : f32
    %c0 = arith.constant 0 : index
    %one_of = tensor.from_elements %bias_j : tensor<1xf32>
    %bias = tensor.extract %one_of[%c0] : tensor<1xf32>
    %y = arith.addf %cy, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: f(d0, d1, d3)}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A position times a slope of any sign is cut off at 0.
func.func @unknown_sign(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %slopes: tensor<2xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %zero = arith.constant 0.0 : f32
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %p = arith.mulf %fj, %slope : f32
    %bias = arith.maximumf %p, %zero : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: max(0, d3 * tensor[d0])}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// The 128th power.
func.func @high_power(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
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
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %ramp = arith.mulf %fj, %m : f32
    %cx = arith.addf %x, %ramp : f32
    %cy = arith.select %c, %cx, %inf : f32
    %p0 = arith.mulf %fj, %fj : f32
    %p1 = arith.mulf %p0, %p0 : f32
    %p2 = arith.mulf %p1, %p1 : f32
    %p3 = arith.mulf %p2, %p2 : f32
    %p4 = arith.mulf %p3, %p3 : f32
    %p5 = arith.mulf %p4, %p4 : f32
    %p6 = arith.mulf %p5, %p5 : f32
    %y = arith.addf %cy, %p6 : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: product(d3^16, d3^16)^4}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A table of nothing.
func.func @empty_table(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %table = arith.constant dense<> : tensor<0x6xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %bias = tensor.extract %table[%i, %j] : tensor<0x6xf32>
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: a term of the scores is no linear bias: tensor[d1, d3]}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Scores that are NaN.
func.func @no_scale(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
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
    %nan = arith.constant 0x7FC00000 : f32
    %p = arith.mulf %x, %nan : f32
    %y = arith.subf %p, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: the scale is no number of f32: nan}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A temperature for each head.
func.func @temperature(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %temperature: tensor<2xf32>) -> tensor<2x6x3xf32> {
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %temperature : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %t: f32, %unused: f32):
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
    %p = arith.mulf %x, %t : f32
    %y = arith.subf %p, %b : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  // expected-remark @+1 {{attention is not raised: the product of queries and keys is not scaled by a constant: tensor[d0, d1, d3] * tensor[d0]}}
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}
