// RUN: alibi-opt %s --alibi-raise="unproven=refuse method=#alibi.window<tolerance=0.001>" 2>&1 | FileCheck %s --check-prefix=REFUSE
// RUN: alibi-opt %s --alibi-raise=unproven=refuse 2>&1 >/dev/null | FileCheck %s --check-prefix=REFUSED
// RUN: alibi-opt %s --alibi-raise=report 2>&1 >/dev/null | FileCheck %s --check-prefix=REPORT

// What is done with attention that only a run can show to be the op's, and remarks.

#map0 = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#map1 = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#map2 = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#map3 = affine_map<(b, h, i, j) -> (b, h, i, j)>
#map4 = affine_map<(b, h, i, j) -> (h)>
#map5 = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#map6 = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#map7 = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#map8 = affine_map<(b, h, i, j) -> (b, j)>

// Nothing is left to a run.
// REFUSE-LABEL: func @constants(
// REFUSE: alibi.attention {{.*}} method(#alibi.window<tolerance = 1.000000e-03>)
// REPORT: remark: raised to alibi.attention, of type 'tensor<3x2x5x3xf32>'
func.func @constants(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>)
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

// Slopes that are arguments.
// REFUSE-LABEL: func @learned_slopes(
// REFUSE-NOT: alibi.attention
// REFUSED: remark: attention is not raised: slopes that are not constants may be negative: tensor[d1]
func.func @learned_slopes(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>, %slopes: tensor<2xf32>)
    -> tensor<3x2x5x3xf32> {
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

// A mask that is an argument.
// REFUSE-LABEL: func @mask(
// REFUSE-NOT: alibi.attention
// REFUSED: remark: attention is not raised: a mask of keys need not be one run of keys: tensor[d0, d4]
// REPORT: remark: 3 attentions raised, 0 left as they are
func.func @mask(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>, %mask: tensor<3x5xi1>)
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
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map8, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask : tensor<3x2x5x5xf32>, tensor<2xf32>, tensor<3x5xi1>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %seen: i1, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %both = arith.andi %seen, %c : i1
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %both, %y0, %inf : f32
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
