// RUN: alibi-opt %s --alibi-raise | FileCheck %s --implicit-check-not=linalg.softmax

// Masks of keys, in tensors.
// test/Python/test_raise.py runs these functions, before and after.

#map0 = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#map1 = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#map2 = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#map3 = affine_map<(b, h, i, j) -> (b, h, i, j)>
#map4 = affine_map<(b, h, i, j) -> (h)>
#map5 = affine_map<(b, h, i, j) -> (b, j)>
#map6 = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#map7 = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#map8 = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#map9 = affine_map<(b, h, i, j) -> (b, h, j)>

// Keys whose number is not 0 count.
// CHECK-LABEL: func @mask(
// CHECK: cf.assert %{{.*}}, "a row of the key mask is not one run of keys; alibi-raise needs one"
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} key_lengths(%{{.*}}) key_starts(%{{.*}}) query_offset(%{{.*}}) causal
func.func @mask(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>, %mask: tensor<3x5xi64>)
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
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask : tensor<3x2x5x5xf32>, tensor<2xf32>, tensor<3x5xi64>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %mask_j: i64, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %zero64 = arith.constant 0 : i64
    %seen = arith.cmpi ne, %mask_j, %zero64 : i64
    %both = arith.andi %seen, %c : i1
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %both, %y0, %inf : f32
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

// Keys whose number is positive count.
// CHECK-LABEL: func @mask_positive(
// CHECK: cf.assert %{{.*}}, "a row of the key mask is not one run of keys; alibi-raise needs one"
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} key_lengths(%{{.*}}) key_starts(%{{.*}}) query_offset(%{{.*}}) scale
func.func @mask_positive(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>, %mask: tensor<3x5xi64>)
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
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask : tensor<3x2x5x5xf32>, tensor<2xf32>, tensor<3x5xi64>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %mask_j: i64, %unused: f32):
    %min = arith.constant -3.40282347E+38 : f32
    %i = linalg.index 2 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %zero64 = arith.constant 0 : i64
    %seen = arith.cmpi sgt, %mask_j, %zero64 : i64
    %bias = arith.mulf %ad, %slope : f32
    %y0 = arith.subf %x, %bias : f32
    %y = arith.select %seen, %y0, %min : f32
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

// Two masks are multiplied.
// CHECK-LABEL: func @mask_product(
// CHECK: cf.assert %{{.*}}, "a row of the key mask is not one run of keys; alibi-raise needs one"
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} key_lengths(%{{.*}}) key_starts(%{{.*}}) query_offset(%{{.*}}) causal
func.func @mask_product(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>, %mask: tensor<3x5xi64>)
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
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask : tensor<3x2x5x5xf32>, tensor<2xf32>, tensor<3x5xi64>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %mask_j: i64, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %zero64 = arith.constant 0 : i64
    %seen = arith.cmpi ne, %mask_j, %zero64 : i64
    %both = arith.muli %seen, %c : i1
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %both, %y0, %inf : f32
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

// (1 - mask) times the least number: the mask must be 0 or 1.
// CHECK-LABEL: func @mask_number(
// CHECK: cf.assert %{{.*}}, "a row of the key mask is not one run of ones among zeros; alibi-raise needs one"
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} key_lengths(%{{.*}}) key_starts(%{{.*}}) query_offset(%{{.*}}) scale
func.func @mask_number(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>, %mask: tensor<3x5xi64>)
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
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask : tensor<3x2x5x5xf32>, tensor<2xf32>, tensor<3x5xi64>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %mask_j: i64, %unused: f32):
    %one = arith.constant 1.0 : f32
    %min = arith.constant -3.40282347E+38 : f32
    %i = linalg.index 2 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %number = arith.sitofp %mask_j : i64 to f32
    %hidden = arith.subf %one, %number : f32
    %level = arith.mulf %hidden, %min : f32
    %bias = arith.mulf %ad, %slope : f32
    %y0 = arith.subf %x, %bias : f32
    %y = arith.addf %y0, %level : f32
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

// The same, of a mask of f32.
// CHECK-LABEL: func @mask_of_floats(
// CHECK: cf.assert %{{.*}}, "a row of the key mask is not one run of ones among zeros; alibi-raise needs one"
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} key_lengths(%{{.*}}) key_starts(%{{.*}}) query_offset(%{{.*}}) causal
func.func @mask_of_floats(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>, %mask: tensor<3x5xf32>)
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
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask : tensor<3x2x5x5xf32>, tensor<2xf32>, tensor<3x5xf32>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %mask_j: f32, %unused: f32):
    %one = arith.constant 1.0 : f32
    %big = arith.constant -1.0e9 : f32
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %hidden = arith.subf %one, %mask_j : f32
    %level = arith.mulf %hidden, %big : f32
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y1 = arith.select %c, %y0, %inf : f32
    %y = arith.addf %y1, %level : f32
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

// Keys that one mask or the other hides: 1 - (1 - a) (1 - b), multiplied out.
// CHECK-LABEL: func @masks_or(
// CHECK: cf.assert %{{.*}}, "a row of the key mask is not one run of keys; alibi-raise needs one"
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} key_lengths(%{{.*}}) key_starts(%{{.*}}) query_offset(%{{.*}}) causal
func.func @masks_or(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>, %mask: tensor<3x5xi64>)
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
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask : tensor<3x2x5x5xf32>, tensor<2xf32>, tensor<3x5xi64>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %mask_j: i64, %unused: f32):
    %big = arith.constant -1.0e9 : f32
    %j = linalg.index 3 : index
    %i = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %zero64 = arith.constant 0 : i64
    %no = arith.cmpi eq, %mask_j, %zero64 : i64
    %a = arith.uitofp %no : i1 to f32
    %later = arith.cmpi sgt, %j, %i : index
    %b = arith.uitofp %later : i1 to f32
    %ab = arith.mulf %a, %b : f32
    %sum = arith.addf %a, %b : f32
    %hidden = arith.subf %sum, %ab : f32
    %level = arith.mulf %hidden, %big : f32
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.addf %y0, %level : f32
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

// Each head has a mask of its own: heads are batch entries.
// CHECK-LABEL: func @mask_of_heads(
// CHECK: cf.assert %{{.*}}, "a row of the key mask is not one run of keys; alibi-raise needs one"
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} key_lengths(%{{.*}}) key_starts(%{{.*}}) query_offset(%{{.*}}) scale(1.000000e+00) :
// CHECK-SAME: tensor<6xi64>
func.func @mask_of_heads(%q: tensor<3x2x5x4xf32>, %k: tensor<3x2x5x4xf32>, %v: tensor<3x2x5x3xf32>, %mask: tensor<3x2x5xi64>)
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
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map9, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask : tensor<3x2x5x5xf32>, tensor<2xf32>, tensor<3x2x5xi64>) outs(%z : tensor<3x2x5x5xf32>) {
  ^bb0(%x: f32, %slope: f32, %mask_j: i64, %unused: f32):
    %min = arith.constant -3.40282347E+38 : f32
    %i = linalg.index 2 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 3 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %zero64 = arith.constant 0 : i64
    %seen = arith.cmpi ne, %mask_j, %zero64 : i64
    %bias = arith.mulf %ad, %slope : f32
    %y0 = arith.subf %x, %bias : f32
    %y = arith.select %seen, %y0, %min : f32
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
