// RUN: alibi-opt %s --alibi-raise | FileCheck %s --implicit-check-not=linalg.softmax

// Layouts of queries, keys, values and scores; heads that share keys.
// test/Python/test_raise.py runs these functions, before and after.

#map0 = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#map1 = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#map2 = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#map3 = affine_map<(b, h, i, j) -> (b, h, i, j)>
#map4 = affine_map<(b, h, i, j) -> (h)>
#map5 = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#map6 = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#map7 = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#map8 = affine_map<(b, h, i, j, d) -> (b, i, h, d)>
#map9 = affine_map<(b, h, i, j, d) -> (b, j, h, d)>
#map10 = affine_map<(b, i, h, e, j) -> (b, h, i, j)>
#map11 = affine_map<(b, i, h, e, j) -> (b, j, h, e)>
#map12 = affine_map<(b, i, h, e, j) -> (b, i, h, e)>
#map13 = affine_map<(b, h, i, j, d) -> (b, h, d, j)>
#map14 = affine_map<(b, h, i, e, j) -> (b, h, e, j)>
#map15 = affine_map<(b, h, i, j, d) -> (b, j, d)>
#map16 = affine_map<(b, h, i, e, j) -> (b, j, e)>
#map17 = affine_map<(b, g, h, i, j, d) -> (b, g, h, i, d)>
#map18 = affine_map<(b, g, h, i, j, d) -> (b, g, j, d)>
#map19 = affine_map<(b, g, h, i, j, d) -> (b, g, h, i, j)>
#map20 = affine_map<(b, g, h, i, j) -> (b, g, h, i, j)>
#map21 = affine_map<(b, g, h, i, j) -> (g, h)>
#map22 = affine_map<(b, g, h, i, e, j) -> (b, g, h, i, j)>
#map23 = affine_map<(b, g, h, i, e, j) -> (b, g, j, e)>
#map24 = affine_map<(b, g, h, i, e, j) -> (b, g, h, i, e)>
#map25 = affine_map<(i, j, d) -> (i, d)>
#map26 = affine_map<(i, j, d) -> (j, d)>
#map27 = affine_map<(i, j, d) -> (i, j)>
#map28 = affine_map<(i, j) -> (i, j)>
#map29 = affine_map<(i, e, j) -> (i, j)>
#map30 = affine_map<(i, e, j) -> (j, e)>
#map31 = affine_map<(i, e, j) -> (i, e)>

// [batch, heads, queries, channels], the op's own layout.
// CHECK-LABEL: func @batched(
// CHECK-NOT: linalg.generic
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
// CHECK-SAME: (tensor<3x2x5x4xf32>, tensor<3x2x5x4xf32>, tensor<3x2x5x3xf32>, tensor<2xf32>)
func.func @batched(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>)
    -> tensor<3x2x5x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<3x2x5x5xf32>
  %zero_out = arith.constant dense<0.0> : tensor<3x2x5x3xf32>
  %qk = linalg.generic {indexing_maps = [#map0, #map1, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x2x5x4xf32>, tensor<3x2x5x4xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x5xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes : tensor<3x2x5x5xf32>, tensor<2xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x5xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x5x5xf32>) outs(%z : tensor<3x2x5x5xf32>) -> tensor<3x2x5x5xf32>
  %o = linalg.generic {indexing_maps = [#map5, #map6, #map7],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x5x5xf32>, tensor<3x2x5x3xf32>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}

// [batch, queries, heads, channels], also of the result.
// CHECK-LABEL: func @heads_last(
// CHECK-COUNT-3: linalg.generic
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
// CHECK-SAME: (tensor<3x2x5x4xf32>, tensor<3x2x5x4xf32>, tensor<3x2x5x3xf32>, tensor<2xf32>)
// CHECK: linalg.generic
func.func @heads_last(%q: tensor<3x5x2x4xf32>, %k: tensor<3x5x2x4xf32>, %v: tensor<3x5x2x3xf32>)
    -> tensor<3x5x2x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<3x2x5x5xf32>
  %zero_out = arith.constant dense<0.0> : tensor<3x5x2x3xf32>
  %qk = linalg.generic {indexing_maps = [#map8, #map9, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x5x2x4xf32>, tensor<3x5x2x4xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x5xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes : tensor<3x2x5x5xf32>, tensor<2xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x5xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x5x5xf32>) outs(%z : tensor<3x2x5x5xf32>) -> tensor<3x2x5x5xf32>
  %o = linalg.generic {indexing_maps = [#map10, #map11, #map12],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x5x5xf32>, tensor<3x5x2x3xf32>) outs(%zero_out : tensor<3x5x2x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x5x2x3xf32>
  return %o : tensor<3x5x2x3xf32>
}

// Keys and values with channels before positions.
// CHECK-LABEL: func @keys_transposed(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
// CHECK-SAME: (tensor<3x2x5x4xf32>, tensor<3x2x5x4xf32>, tensor<3x2x5x3xf32>, tensor<2xf32>)
func.func @keys_transposed(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x4x5xf32>, %v: tensor<3x2x3x5xf32>)
    -> tensor<3x2x5x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<3x2x5x5xf32>
  %zero_out = arith.constant dense<0.0> : tensor<3x2x5x3xf32>
  %qk = linalg.generic {indexing_maps = [#map0, #map13, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x2x5x4xf32>, tensor<3x2x4x5xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x5xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes : tensor<3x2x5x5xf32>, tensor<2xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x5xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x5x5xf32>) outs(%z : tensor<3x2x5x5xf32>) -> tensor<3x2x5x5xf32>
  %o = linalg.generic {indexing_maps = [#map5, #map14, #map7],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x5x5xf32>, tensor<3x2x3x5xf32>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}

// Heads that share keys and values: they are not repeated.
// CHECK-LABEL: func @shared_keys(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
// CHECK-SAME: (tensor<3x2x5x4xf32>, tensor<3x1x5x4xf32>, tensor<3x1x5x3xf32>, tensor<2xf32>)
func.func @shared_keys(%q: tensor<3x2x5x4xf32>, %k: tensor<3x5x4xf32>, %v: tensor<3x5x3xf32>)
    -> tensor<3x2x5x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<3x2x5x5xf32>
  %zero_out = arith.constant dense<0.0> : tensor<3x2x5x3xf32>
  %qk = linalg.generic {indexing_maps = [#map0, #map15, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x2x5x4xf32>, tensor<3x5x4xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x5xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes : tensor<3x2x5x5xf32>, tensor<2xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x5xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x5x5xf32>) outs(%z : tensor<3x2x5x5xf32>) -> tensor<3x2x5x5xf32>
  %o = linalg.generic {indexing_maps = [#map5, #map16, #map7],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x5x5xf32>, tensor<3x5x3xf32>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}

// Groups of two heads that share keys, as a dimension of their own.
// CHECK-LABEL: func @groups_by_rank(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
// CHECK-SAME: (tensor<3x6x5x4xf32>, tensor<3x3x5x4xf32>, tensor<3x3x5x3xf32>, tensor<6xf32>)
func.func @groups_by_rank(%q: tensor<3x3x2x5x4xf32>, %k: tensor<3x3x5x4xf32>, %v: tensor<3x3x5x3xf32>)
    -> tensor<3x3x2x5x3xf32> {
  %own = arith.constant dense<[[0.5, 0.25], [0.125, 0.0625], [0.75, 0.375]]> : tensor<3x2xf32>
  %z = arith.constant dense<0.0> : tensor<3x3x2x5x5xf32>
  %zero_out = arith.constant dense<0.0> : tensor<3x3x2x5x3xf32>
  %qk = linalg.generic {indexing_maps = [#map17, #map18, #map19],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x3x2x5x4xf32>, tensor<3x3x5x4xf32>) outs(%z : tensor<3x3x2x5x5xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x3x2x5x5xf32>
  %s = linalg.generic {indexing_maps = [#map20, #map21, #map20],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qk, %own : tensor<3x3x2x5x5xf32>, tensor<3x2xf32>) outs(%z : tensor<3x3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 4 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<3x3x2x5x5xf32>
  %w = linalg.softmax dimension(4) ins(%s : tensor<3x3x2x5x5xf32>) outs(%z : tensor<3x3x2x5x5xf32>) -> tensor<3x3x2x5x5xf32>
  %o = linalg.generic {indexing_maps = [#map22, #map23, #map24],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x3x2x5x5xf32>, tensor<3x3x5x3xf32>) outs(%zero_out : tensor<3x3x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x3x2x5x3xf32>
  return %o : tensor<3x3x2x5x3xf32>
}

// Keys and values that are repeated for the heads that share them.
// CHECK-LABEL: func @groups_repeated(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
// CHECK-SAME: (tensor<3x4x5x4xf32>, tensor<3x2x5x4xf32>, tensor<3x2x5x3xf32>, tensor<4xf32>)
func.func @groups_repeated(%q: tensor<3x4x5x4xf32>, %ks: tensor<3x2x5x4xf32>, %vs: tensor<3x2x5x3xf32>)
    -> tensor<3x4x5x3xf32> {
  %k_init = tensor.empty() : tensor<3x2x2x5x4xf32>
  %k_wide = linalg.broadcast ins(%ks : tensor<3x2x5x4xf32>) outs(%k_init : tensor<3x2x2x5x4xf32>) dimensions = [2]
  %k = tensor.collapse_shape %k_wide [[0], [1, 2], [3], [4]] : tensor<3x2x2x5x4xf32> into tensor<3x4x5x4xf32>
  %v_init = tensor.empty() : tensor<3x2x2x5x3xf32>
  %v_wide = linalg.broadcast ins(%vs : tensor<3x2x5x3xf32>) outs(%v_init : tensor<3x2x2x5x3xf32>) dimensions = [2]
  %v = tensor.collapse_shape %v_wide [[0], [1, 2], [3], [4]] : tensor<3x2x2x5x3xf32> into tensor<3x4x5x3xf32>
  %slopes = arith.constant dense<[0.5, 0.25, 0.125, 0.0625]> : tensor<4xf32>
  %z = arith.constant dense<0.0> : tensor<3x4x5x5xf32>
  %zero_out = arith.constant dense<0.0> : tensor<3x4x5x3xf32>
  %qk = linalg.generic {indexing_maps = [#map0, #map1, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x4x5x4xf32>, tensor<3x4x5x4xf32>) outs(%z : tensor<3x4x5x5xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x4x5x5xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes : tensor<3x4x5x5xf32>, tensor<4xf32>) outs(%z : tensor<3x4x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<3x4x5x5xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x4x5x5xf32>) outs(%z : tensor<3x4x5x5xf32>) -> tensor<3x4x5x5xf32>
  %o = linalg.generic {indexing_maps = [#map5, #map6, #map7],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x4x5x5xf32>, tensor<3x4x5x3xf32>) outs(%zero_out : tensor<3x4x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x4x5x3xf32>
  return %o : tensor<3x4x5x3xf32>
}

// No batch entries and no heads.
// CHECK-LABEL: func @single_head(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
// CHECK-SAME: (tensor<1x1x5x4xf32>, tensor<1x1x5x4xf32>, tensor<1x1x5x3xf32>, tensor<1xf32>)
func.func @single_head(%q: tensor<5x4xf32>, %k: tensor<5x4xf32>, %v: tensor<5x3xf32>) -> tensor<5x3xf32> {
  %z = arith.constant dense<0.0> : tensor<5x5xf32>
  %zero_out = arith.constant dense<0.0> : tensor<5x3xf32>
  %qk = linalg.generic {indexing_maps = [#map25, #map26, #map27],
      iterator_types = ["parallel", "parallel", "reduction"]} ins(%q, %k : tensor<5x4xf32>, tensor<5x4xf32>) outs(%z : tensor<5x5xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<5x5xf32>
  %s = linalg.generic {indexing_maps = [#map28, #map28],
      iterator_types = ["parallel", "parallel"]} ins(%qk : tensor<5x5xf32>) outs(%z : tensor<5x5xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %m = arith.constant 0.25 : f32
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 1 : index
    %i = linalg.index 0 : index
    %c = arith.cmpi sle, %j, %i : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %ramp = arith.mulf %fj, %m : f32
    %cx = arith.addf %x, %ramp : f32
    %cy = arith.select %c, %cx, %inf : f32
    %y = arith.addf %cy, %m : f32
    linalg.yield %y : f32
  } -> tensor<5x5xf32>
  %w = linalg.softmax dimension(1) ins(%s : tensor<5x5xf32>) outs(%z : tensor<5x5xf32>) -> tensor<5x5xf32>
  %o = linalg.generic {indexing_maps = [#map29, #map30, #map31],
      iterator_types = ["parallel", "parallel", "reduction"]} ins(%w, %v : tensor<5x5xf32>, tensor<5x3xf32>) outs(%zero_out : tensor<5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<5x3xf32>
  return %o : tensor<5x3xf32>
}
