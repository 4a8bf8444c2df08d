// RUN: alibi-opt %s --alibi-raise | FileCheck %s --implicit-check-not=linalg.softmax

// Ranges of keys, by positions.
// test/Python/test_raise.py runs these functions, before and after.

#map0 = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#map1 = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#map2 = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#map3 = affine_map<(b, h, i, j) -> (b, h, i, j)>
#map4 = affine_map<(b, h, i, j) -> (h)>
#map5 = affine_map<(b, h, i, j) -> (b)>
#map6 = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#map7 = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#map8 = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// Keys before a length count.
// CHECK-LABEL: func @lengths(
// CHECK-NOT: cf.assert
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} key_lengths(%{{.*}}) query_offset(%{{.*}}) scale
func.func @lengths(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>, %lengths: tensor<3xi64>)
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
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %lengths : tensor<3x2x5x5xf32>, tensor<2xf32>, tensor<3xi64>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %length: i64, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %i = linalg.index 2 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %seen = arith.cmpi slt, %jj, %length : i64
    %bias = arith.mulf %ad, %slope : f32
    %y0 = arith.subf %x, %bias : f32
    %y = arith.select %seen, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x5xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x5x5xf32>) outs(%z : tensor<3x2x5x5xf32>) -> tensor<3x2x5x5xf32>
  %o = linalg.generic {indexing_maps = [#map6, #map7, #map8],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x5x5xf32>, tensor<3x2x5x3xf32>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}

// Keys from a position on count.
// CHECK-LABEL: func @starts(
// CHECK-NOT: cf.assert
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} key_starts(%{{.*}}) query_offset(%{{.*}}) causal
func.func @starts(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>, %lengths: tensor<3xi64>)
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
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %lengths : tensor<3x2x5x5xf32>, tensor<2xf32>, tensor<3xi64>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %length: i64, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %fj = arith.sitofp %jj : i64 to f32
    %from = arith.cmpi sge, %jj, %length : i64
    %seen = arith.andi %c, %from : i1
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %seen, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x5xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x5x5xf32>) outs(%z : tensor<3x2x5x5xf32>) -> tensor<3x2x5x5xf32>
  %o = linalg.generic {indexing_maps = [#map6, #map7, #map8],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x5x5xf32>, tensor<3x2x5x3xf32>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}

// Each batch entry stands at a position of its own.
// CHECK-LABEL: func @offsets(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} query_offset(%{{.*}}) causal
func.func @offsets(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>, %lengths: tensor<3xi64>)
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
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %lengths : tensor<3x2x5x5xf32>, tensor<2xf32>, tensor<3xi64>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %length: i64, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %i = linalg.index 2 : index
    %ii = arith.index_cast %i : index to i64
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %at = arith.addi %ii, %length : i64
    %seen = arith.cmpi sle, %jj, %at : i64
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %seen, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x5xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x5x5xf32>) outs(%z : tensor<3x2x5x5xf32>) -> tensor<3x2x5x5xf32>
  %o = linalg.generic {indexing_maps = [#map6, #map7, #map8],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x5x5xf32>, tensor<3x2x5x3xf32>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}
