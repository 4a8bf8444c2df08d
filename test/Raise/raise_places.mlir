// RUN: alibi-opt %s --alibi-raise --allow-unregistered-dialect 2>&1 | FileCheck %s

// Where ops and assertions stand.

#map0 = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#map1 = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#map2 = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#map3 = affine_map<(b, h, i, j) -> (b, h, i, j)>
#map4 = affine_map<(b, h, i, j) -> (h)>
#map5 = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#map6 = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#map7 = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// What is asserted behind the attention is computed behind it.
// CHECK-LABEL: func @asserted_later(
// CHECK: alibi.attention
// CHECK: tensor.extract
// CHECK: cf.assert
func.func @asserted_later(%q: tensor<?x2x?x4xf32>, %k: tensor<?x2x?x4xf32>, %v: tensor<?x2x?x3xf32>, %sizes: tensor<1xi64>)
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
    %m = arith.constant 0.25 : f32
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %ramp = arith.mulf %fj, %m : f32
    %cx = arith.addf %x, %ramp : f32
    %cy = arith.select %c, %cx, %inf : f32
    %y = arith.addf %cy, %slope : f32
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
  %first = arith.constant 0 : index
  %size64 = tensor.extract %sizes[%first] : tensor<1xi64>
  %size = arith.index_cast %size64 : i64 to index
  %same = arith.cmpi eq, %size, %keys : index
  cf.assert %same, "sizes"
  return %o : tensor<?x2x?x3xf32>
}

// Slopes of a loop's step.
// CHECK-LABEL: func @in_a_loop(
// CHECK: scf.for
// CHECK: cf.assert
// CHECK: alibi.attention
func.func @in_a_loop(%q: tensor<?x2x?x4xf32>, %k: tensor<?x2x?x4xf32>, %v: tensor<?x2x?x3xf32>, %steps: index)
    -> tensor<?x2x?x3xf32> {
  %at_b = arith.constant 0 : index
  %batch = tensor.dim %q, %at_b : tensor<?x2x?x4xf32>
  %at_i = arith.constant 2 : index
  %queries = tensor.dim %q, %at_i : tensor<?x2x?x4xf32>
  %at_j = arith.constant 2 : index
  %keys = tensor.dim %k, %at_j : tensor<?x2x?x4xf32>
  %first = arith.constant 0 : index
  %one_step = arith.constant 1 : index
  %none = tensor.empty(%batch, %queries) : tensor<?x2x?x3xf32>
  %result = scf.for %step = %first to %steps step %one_step iter_args(%before = %none) -> (tensor<?x2x?x3xf32>) {
    %step64 = arith.index_cast %step : index to i64
    %slope = arith.sitofp %step64 : i64 to f32
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
    %s = linalg.generic {indexing_maps = [#map3, #map3],
        iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk : tensor<?x2x?x?xf32>) outs(%z : tensor<?x2x?x?xf32>) {
    ^bb0(%x: f32, %unused: f32):
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
    scf.yield %o : tensor<?x2x?x3xf32>
  }
  return %result : tensor<?x2x?x3xf32>
}
