// RUN: alibi-opt %s --alibi-raise | FileCheck %s --implicit-check-not=linalg.softmax

// Slopes, types and softmaxes of other forms.
// test/Python/test_raise.py runs these functions, before and after.

#map0 = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#map1 = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#map2 = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#map3 = affine_map<(b, h, i, j) -> (b, h, i, j)>
#map4 = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#map5 = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#map6 = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#map7 = affine_map<(b, h, i, j) -> (b, h)>
#map8 = affine_map<(b, h, i, j) -> (h)>
#map9 = affine_map<(b, h, i, j) -> (b, h, i)>

// Slopes by their formula: 2^(-4 (h + 1)).
// CHECK-LABEL: func @slopes_computed(
// CHECK: arith.constant dense<[6.250000e-02, 3.906250e-03]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
func.func @slopes_computed(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>)
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
  %s = linalg.generic {indexing_maps = [#map3, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk : tensor<3x2x5x5xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %one = arith.constant 1.0 : f32
    %inf = arith.constant 0xFF800000 : f32
    %h = linalg.index 1 : index
    %hh = arith.index_cast %h : index to i64
    %fh = arith.sitofp %hh : i64 to f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %two = arith.constant 2.0 : f32
    %minus = arith.constant -4.0 : f32
    %next = arith.addf %fh, %one : f32
    %exponent = arith.mulf %next, %minus : f32
    %slope = math.powf %two, %exponent : f32
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x5xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x5x5xf32>) outs(%z : tensor<3x2x5x5xf32>) -> tensor<3x2x5x5xf32>
  %o = linalg.generic {indexing_maps = [#map4, #map5, #map6],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x5x5xf32>, tensor<3x2x5x3xf32>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}

// Each batch entry has slopes of its own: all are heads.
// CHECK-LABEL: func @slopes_of_entries(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
// CHECK-SAME: (tensor<1x6x5x4xf32>, tensor<1x6x5x4xf32>, tensor<1x6x5x3xf32>, tensor<6xf32>)
func.func @slopes_of_entries(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>)
    -> tensor<3x2x5x3xf32> {
  %own = arith.constant dense<[[0.25, 0.0625], [0.5, 0.0], [0.125, 1.0]]> : tensor<3x2xf32>
  %z = arith.constant dense<0.0> : tensor<3x2x5x5xf32>
  %zero_out = arith.constant dense<0.0> : tensor<3x2x5x3xf32>
  %qk = linalg.generic {indexing_maps = [#map0, #map1, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x2x5x4xf32>, tensor<3x2x5x4xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x5xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map7, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %own : tensor<3x2x5x5xf32>, tensor<3x2xf32>) outs(%z : tensor<3x2x5x5xf32>) {
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
  %o = linalg.generic {indexing_maps = [#map4, #map5, #map6],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x5x5xf32>, tensor<3x2x5x3xf32>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}

// Elements of 16 bits, scores of 32.
// CHECK-LABEL: func @half(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal
// CHECK-SAME: (tensor<3x2x5x4xf16>, tensor<3x2x5x4xf16>, tensor<3x2x5x3xf16>, tensor<2xf32>) -> tensor<3x2x5x3xf16>
func.func @half(%q: tensor<3x2x5x4xf16>, %k: tensor<3x2x5x4xf16>, %v: tensor<3x2x5x3xf16>)
    -> tensor<3x2x5x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<3x2x5x5xf32>
  %zero_out = arith.constant dense<0.0> : tensor<3x2x5x3xf32>
  %qk = linalg.generic {indexing_maps = [#map0, #map1, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x2x5x4xf16>, tensor<3x2x5x4xf16>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%a: f16, %b: f16, %sum: f32):
    %ca = arith.extf %a : f16 to f32
    %cb = arith.extf %b : f16 to f32
    %product = arith.mulf %ca, %cb : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x5xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map8, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes : tensor<3x2x5x5xf32>, tensor<2xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %least = arith.constant -65504.0 : f32
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %least : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x5xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x5x5xf32>) outs(%z : tensor<3x2x5x5xf32>) -> tensor<3x2x5x5xf32>
  %small = tensor.empty() : tensor<3x2x5x5xf16>
  %w16 = linalg.generic {indexing_maps = [#map3, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w : tensor<3x2x5x5xf32>) outs(%small : tensor<3x2x5x5xf16>) {
  ^bb0(%p: f32, %unused: f16):
    %p16 = arith.truncf %p : f32 to f16
    linalg.yield %p16 : f16
  } -> tensor<3x2x5x5xf16>
  %o = linalg.generic {indexing_maps = [#map4, #map5, #map6],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w16, %v : tensor<3x2x5x5xf16>, tensor<3x2x5x3xf16>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: f16, %b: f16, %sum: f32):
    %ca = arith.extf %a : f16 to f32
    %cb = arith.extf %b : f16 to f32
    %product = arith.mulf %ca, %cb : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}

// Of the same size as f32.
// CHECK-LABEL: func @bfloat(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal
// CHECK-SAME: (tensor<3x2x5x4xbf16>, tensor<3x2x5x4xbf16>, tensor<3x2x5x3xbf16>, tensor<2xf32>) -> tensor<3x2x5x3xbf16>
func.func @bfloat(%q: tensor<3x2x5x4xbf16>, %k: tensor<3x2x5x4xbf16>, %v: tensor<3x2x5x3xbf16>)
    -> tensor<3x2x5x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<3x2x5x5xf32>
  %zero_out = arith.constant dense<0.0> : tensor<3x2x5x3xf32>
  %qk = linalg.generic {indexing_maps = [#map0, #map1, #map2],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<3x2x5x4xbf16>, tensor<3x2x5x4xbf16>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%a: bf16, %b: bf16, %sum: f32):
    %ca = arith.extf %a : bf16 to f32
    %cb = arith.extf %b : bf16 to f32
    %product = arith.mulf %ca, %cb : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x5xf32>
  %s = linalg.generic {indexing_maps = [#map3, #map8, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes : tensor<3x2x5x5xf32>, tensor<2xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %min = arith.constant -3.40282347E+38 : f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %min : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x5xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<3x2x5x5xf32>) outs(%z : tensor<3x2x5x5xf32>) -> tensor<3x2x5x5xf32>
  %small = tensor.empty() : tensor<3x2x5x5xbf16>
  %w16 = linalg.generic {indexing_maps = [#map3, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%w : tensor<3x2x5x5xf32>) outs(%small : tensor<3x2x5x5xbf16>) {
  ^bb0(%p: f32, %unused: bf16):
    %p16 = arith.truncf %p : f32 to bf16
    linalg.yield %p16 : bf16
  } -> tensor<3x2x5x5xbf16>
  %o = linalg.generic {indexing_maps = [#map4, #map5, #map6],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w16, %v : tensor<3x2x5x5xbf16>, tensor<3x2x5x3xbf16>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: bf16, %b: bf16, %sum: f32):
    %ca = arith.extf %a : bf16 to f32
    %cb = arith.extf %b : bf16 to f32
    %product = arith.mulf %ca, %cb : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}

// The softmax as reductions.
// CHECK-LABEL: func @softmax_in_pieces(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(1.000000e+00) :
func.func @softmax_in_pieces(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>)
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
  %s = linalg.generic {indexing_maps = [#map3, #map8, #map3],
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
  %lowest = arith.constant dense<0xFF800000> : tensor<3x2x5xf32>
  %no_sum = arith.constant dense<0.0> : tensor<3x2x5xf32>
  %largest = linalg.reduce ins(%s : tensor<3x2x5x5xf32>) outs(%lowest : tensor<3x2x5xf32>) dimensions = [3]
    (%in: f32, %most: f32) {
      %out = arith.maximumf %in, %most : f32
      linalg.yield %out : f32
    }
  %e = linalg.generic {indexing_maps = [#map3, #map9, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%s, %largest : tensor<3x2x5x5xf32>, tensor<3x2x5xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %most: f32, %unused: f32):
    %less = arith.subf %x, %most : f32
    %y = math.exp %less : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x5xf32>
  %total = linalg.reduce { arith.addf } ins(%e : tensor<3x2x5x5xf32>) outs(%no_sum : tensor<3x2x5xf32>) dimensions = [3]
  %w = linalg.generic {indexing_maps = [#map3, #map9, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%e, %total : tensor<3x2x5x5xf32>, tensor<3x2x5xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %all: f32, %unused: f32):
    %y = arith.divf %x, %all : f32
    linalg.yield %y : f32
  } -> tensor<3x2x5x5xf32>
  %o = linalg.generic {indexing_maps = [#map4, #map5, #map6],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<3x2x5x5xf32>, tensor<3x2x5x3xf32>) outs(%zero_out : tensor<3x2x5x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<3x2x5x3xf32>
  return %o : tensor<3x2x5x3xf32>
}

// Slopes that are not constants are checked.
// CHECK-LABEL: func @learned_slopes(
// CHECK: %[[HOLDS:.*]] = tensor.extract %{{.*}}[] : tensor<i1>
// CHECK: cf.assert %[[HOLDS]], "a slope is negative: the bias does not fall with the distance, as alibi-raise took it to"
// CHECK: alibi.attention
func.func @learned_slopes(%q: tensor<?x2x?x4xf32>, %k: tensor<?x2x?x4xf32>, %v: tensor<?x2x?x3xf32>, %slopes: tensor<2xf32>)
    -> tensor<?x2x?x3xf32> {
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
  %s = linalg.generic {indexing_maps = [#map3, #map8, #map3],
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
  %o = linalg.generic {indexing_maps = [#map4, #map5, #map6],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<?x2x?x?xf32>, tensor<?x2x?x3xf32>) outs(%zero_out : tensor<?x2x?x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<?x2x?x3xf32>
  return %o : tensor<?x2x?x3xf32>
}

// Slopes that cannot be negative are not.
// CHECK-LABEL: func @learned_sign(
// CHECK-NOT: cf.assert
// CHECK: math.exp
// CHECK: alibi.attention
func.func @learned_sign(%q: tensor<?x2x?x4xf32>, %k: tensor<?x2x?x4xf32>, %v: tensor<?x2x?x3xf32>, %slopes: tensor<2xf32>)
    -> tensor<?x2x?x3xf32> {
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
  %s = linalg.generic {indexing_maps = [#map3, #map8, #map3],
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
    %e = math.exp %slope : f32
    %bias = arith.mulf %ad, %e : f32
    %y = arith.subf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<?x2x?x?xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<?x2x?x?xf32>) outs(%z : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %o = linalg.generic {indexing_maps = [#map4, #map5, #map6],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<?x2x?x?xf32>, tensor<?x2x?x3xf32>) outs(%zero_out : tensor<?x2x?x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<?x2x?x3xf32>
  return %o : tensor<?x2x?x3xf32>
}
