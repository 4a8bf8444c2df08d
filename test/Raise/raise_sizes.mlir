// RUN: alibi-opt %s --alibi-raise | FileCheck %s --implicit-check-not=linalg.softmax

// Numbers of queries and keys, known and not.
// test/Python/test_raise.py runs these functions, before and after.

#map0 = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#map1 = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#map2 = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#map3 = affine_map<(b, h, i, j) -> (b, h, i, j)>
#map4 = affine_map<(b, h, i, j) -> (h)>
#map5 = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#map6 = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#map7 = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// Three keys before the first query.
// CHECK-LABEL: func @cache(
// CHECK-NOT: query_offset
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
// CHECK-SAME: (tensor<3x2x5x4xf32>, tensor<3x2x8x4xf32>, tensor<3x2x8x3xf32>, tensor<2xf32>)
func.func @cache(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x8x4xf32>, %v: tensor<3x2x8x3xf32>)
    -> tensor<3x2x5x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<3x2x5x8xf32>
  %zero_out = arith.constant dense<0.0> : tensor<3x2x5x3xf32>
  %qk = linalg.generic {indexing_maps = [#map0, #map1, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x2x5x4xf32>, tensor<3x2x8x4xf32>) outs(%z : tensor<3x2x5x8xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x8xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes : tensor<3x2x5x8xf32>, tensor<2xf32>) outs(%z : tensor<3x2x5x8xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %three = arith.constant 3 : index
    %end = arith.addi %i, %three : index
    %seen = arith.cmpi sle, %j, %end : index
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %seen, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x8xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x5x8xf32>) outs(%z : tensor<3x2x5x8xf32>) -> tensor<3x2x5x8xf32>
  %o = linalg.generic {indexing_maps = [#map5, #map6, #map7],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x5x8xf32>, tensor<3x2x8x3xf32>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}

// Queries at the first positions: keys behind the last one are not seen.
// CHECK-LABEL: func @cache_from_start(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} query_offset(%{{.*}}) causal
func.func @cache_from_start(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x8x4xf32>, %v: tensor<3x2x8x3xf32>)
    -> tensor<3x2x5x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<3x2x5x8xf32>
  %zero_out = arith.constant dense<0.0> : tensor<3x2x5x3xf32>
  %qk = linalg.generic {indexing_maps = [#map0, #map1, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x2x5x4xf32>, tensor<3x2x8x4xf32>) outs(%z : tensor<3x2x5x8xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x8xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes : tensor<3x2x5x8xf32>, tensor<2xf32>) outs(%z : tensor<3x2x5x8xf32>) {
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
  } -> tensor<3x2x5x8xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x5x8xf32>) outs(%z : tensor<3x2x5x8xf32>) -> tensor<3x2x5x8xf32>
  %o = linalg.generic {indexing_maps = [#map5, #map6, #map7],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x5x8xf32>, tensor<3x2x8x3xf32>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}

// One query, the last, which sees all keys.
// CHECK-LABEL: func @decode(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
func.func @decode(%q: tensor<3x2x1x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>)
    -> tensor<3x2x1x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<3x2x1x5xf32>
  %zero_out = arith.constant dense<0.0> : tensor<3x2x1x3xf32>
  %qk = linalg.generic {indexing_maps = [#map0, #map1, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x2x1x4xf32>, tensor<3x2x5x4xf32>) outs(%z : tensor<3x2x1x5xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x1x5xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes : tensor<3x2x1x5xf32>, tensor<2xf32>) outs(%z : tensor<3x2x1x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %bias = arith.mulf %fj, %slope : f32
    %y = arith.addf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<3x2x1x5xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x1x5xf32>) outs(%z : tensor<3x2x1x5xf32>) -> tensor<3x2x1x5xf32>
  %o = linalg.generic {indexing_maps = [#map5, #map6, #map7],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x1x5xf32>, tensor<3x2x5x3xf32>) outs(%zero_out : tensor<3x2x1x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x1x3xf32>
  return %o : tensor<3x2x1x3xf32>
}

// The last query stands at the last key.
// CHECK-LABEL: func @dynamic(
// CHECK-NOT: query_offset
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
// CHECK-SAME: (tensor<?x2x?x4xf32>, tensor<?x2x?x4xf32>, tensor<?x2x?x3xf32>, tensor<2xf32>)
func.func @dynamic(%q: tensor<?x2x?x4xf32>, %k: tensor<?x2x?x4xf32>, %v: tensor<?x2x?x3xf32>)
    -> tensor<?x2x?x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %at_b = arith.constant 0 : index
  %batch = tensor.dim %q, %at_b : tensor<?x2x?x4xf32>
  %at_i = arith.constant 2 : index
  %queries = tensor.dim %q, %at_i : tensor<?x2x?x4xf32>
  %at_j = arith.constant 2 : index
  %keys = tensor.dim %k, %at_j : tensor<?x2x?x4xf32>
  %z_empty = tensor.empty(%batch, %queries, %keys) : tensor<?x2x?x?xf32>
  %z_number = arith.constant 0.0 : f32
  %z = linalg.fill ins(%z_number : f32) outs(%z_empty : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %zero_out_empty = tensor.empty(%batch, %queries) : tensor<?x2x?x3xf32>
  %zero_out_number = arith.constant 0.0 : f32
  %zero_out = linalg.fill ins(%zero_out_number : f32) outs(%zero_out_empty : tensor<?x2x?x3xf32>) -> tensor<?x2x?x3xf32>
  %qk = linalg.generic {indexing_maps = [#map0, #map1, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<?x2x?x4xf32>, tensor<?x2x?x4xf32>) outs(%z : tensor<?x2x?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<?x2x?x?xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes : tensor<?x2x?x?xf32>, tensor<2xf32>) outs(%z : tensor<?x2x?x?xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %before = arith.subi %keys, %queries : index
    %end = arith.addi %i, %before : index
    %seen = arith.cmpi sle, %j, %end : index
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %seen, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<?x2x?x?xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<?x2x?x?xf32>) outs(%z : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %o = linalg.generic {indexing_maps = [#map5, #map6, #map7],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<?x2x?x?xf32>, tensor<?x2x?x3xf32>) outs(%zero_out : tensor<?x2x?x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<?x2x?x3xf32>
  return %o : tensor<?x2x?x3xf32>
}

// Distances from the first position on.
// CHECK-LABEL: func @dynamic_distance(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} query_offset(%{{.*}}) scale
func.func @dynamic_distance(%q: tensor<?x2x?x4xf32>, %k: tensor<?x2x?x4xf32>, %v: tensor<?x2x?x3xf32>)
    -> tensor<?x2x?x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %at_b = arith.constant 0 : index
  %batch = tensor.dim %q, %at_b : tensor<?x2x?x4xf32>
  %at_i = arith.constant 2 : index
  %queries = tensor.dim %q, %at_i : tensor<?x2x?x4xf32>
  %at_j = arith.constant 2 : index
  %keys = tensor.dim %k, %at_j : tensor<?x2x?x4xf32>
  %z_empty = tensor.empty(%batch, %queries, %keys) : tensor<?x2x?x?xf32>
  %z_number = arith.constant 0.0 : f32
  %z = linalg.fill ins(%z_number : f32) outs(%z_empty : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %zero_out_empty = tensor.empty(%batch, %queries) : tensor<?x2x?x3xf32>
  %zero_out_number = arith.constant 0.0 : f32
  %zero_out = linalg.fill ins(%zero_out_number : f32) outs(%zero_out_empty : tensor<?x2x?x3xf32>) -> tensor<?x2x?x3xf32>
  %qk = linalg.generic {indexing_maps = [#map0, #map1, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<?x2x?x4xf32>, tensor<?x2x?x4xf32>) outs(%z : tensor<?x2x?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<?x2x?x?xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes : tensor<?x2x?x?xf32>, tensor<2xf32>) outs(%z : tensor<?x2x?x?xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %i = linalg.index 2 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %bias = arith.mulf %ad, %slope : f32
    %y = arith.subf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<?x2x?x?xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<?x2x?x?xf32>) outs(%z : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %o = linalg.generic {indexing_maps = [#map5, #map6, #map7],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<?x2x?x?xf32>, tensor<?x2x?x3xf32>) outs(%zero_out : tensor<?x2x?x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<?x2x?x3xf32>
  return %o : tensor<?x2x?x3xf32>
}
