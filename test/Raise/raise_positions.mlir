// RUN: alibi-opt %s --alibi-raise --allow-unregistered-dialect 2>&1 | FileCheck %s

// Positions that are sums of a mask.

#map0 = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#map1 = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#map2 = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#map3 = affine_map<(b, h, i, j) -> (b, h, i, j)>
#map4 = affine_map<(b, h, i, j) -> (h)>
#map5 = affine_map<(b, h, i, j) -> (b, j)>
#map6 = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#map7 = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#map8 = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// Positions are sums of the mask.
// CHECK-LABEL: func @positions_by_sum(
// CHECK-NOT: tm_tensor.scan
// CHECK: cf.assert %{{.*}}, "a row of the key mask is not one run of ones among zeros; alibi-raise needs one"
// CHECK: alibi.attention
func.func @positions_by_sum(%q: tensor<?x2x?x4xf32>, %k: tensor<?x2x?x4xf32>, %v: tensor<?x2x?x3xf32>, %mask: tensor<?x?xi64>)
    -> tensor<?x2x?x3xf32> {
  %zero_i = arith.constant 0 : i64
  %mask_b = arith.constant 0 : index
  %mask_j1 = arith.constant 1 : index
  %rows = tensor.dim %mask, %mask_b : tensor<?x?xi64>
  %columns = tensor.dim %mask, %mask_j1 : tensor<?x?xi64>
  %sums = tensor.empty(%rows, %columns) : tensor<?x?xi64>
  %start_empty = tensor.empty(%rows) : tensor<?xi64>
  %start = linalg.fill ins(%zero_i : i64) outs(%start_empty : tensor<?xi64>) -> tensor<?xi64>
  %count, %last = "tm_tensor.scan"(%mask, %sums, %start) <{operandSegmentSizes = array<i32: 1, 2>}> ({
  ^bb0(%left: i64, %right: i64):
    %next = arith.addi %left, %right : i64
    "tm_tensor.yield"(%next) : (i64) -> ()
  }) {dimension = 1 : i64, inclusive = true} : (tensor<?x?xi64>, tensor<?x?xi64>, tensor<?xi64>) -> (tensor<?x?xi64>, tensor<?xi64>)
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
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map5, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask, %count : tensor<?x2x?x?xf32>, tensor<2xf32>, tensor<?x?xi64>, tensor<?x?xi64>) outs(%z : tensor<?x2x?x?xf32>) {
  ^bb0(%x: f32, %slope: f32, %mask_j: i64, %count_j: i64, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %zero64 = arith.constant 0 : i64
    %seen = arith.cmpi ne, %mask_j, %zero64 : i64
    %position = arith.sitofp %count_j : i64 to f32
    %bias = arith.mulf %position, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %both = arith.andi %seen, %c : i1
    %y = arith.select %both, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<?x2x?x?xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<?x2x?x?xf32>) outs(%z : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %o = linalg.generic {indexing_maps = [#map6, #map7, #map8],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<?x2x?x?xf32>, tensor<?x2x?x3xf32>) outs(%zero_out : tensor<?x2x?x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<?x2x?x3xf32>
  return %o : tensor<?x2x?x3xf32>
}

// Sums of the keys before: those of left out keys differ.
// CHECK-LABEL: func @sum_without_itself(
// CHECK-NOT: alibi.attention
// CHECK: return
func.func @sum_without_itself(%q: tensor<?x2x?x4xf32>, %k: tensor<?x2x?x4xf32>, %v: tensor<?x2x?x3xf32>, %mask: tensor<?x?xi64>)
    -> tensor<?x2x?x3xf32> {
  %zero_i = arith.constant 0 : i64
  %mask_b = arith.constant 0 : index
  %mask_j1 = arith.constant 1 : index
  %rows = tensor.dim %mask, %mask_b : tensor<?x?xi64>
  %columns = tensor.dim %mask, %mask_j1 : tensor<?x?xi64>
  %sums = tensor.empty(%rows, %columns) : tensor<?x?xi64>
  %start_empty = tensor.empty(%rows) : tensor<?xi64>
  %start = linalg.fill ins(%zero_i : i64) outs(%start_empty : tensor<?xi64>) -> tensor<?xi64>
  %count, %last = "tm_tensor.scan"(%mask, %sums, %start) <{operandSegmentSizes = array<i32: 1, 2>}> ({
  ^bb0(%left: i64, %right: i64):
    %next = arith.addi %left, %right : i64
    "tm_tensor.yield"(%next) : (i64) -> ()
  }) {dimension = 1 : i64, inclusive = false} : (tensor<?x?xi64>, tensor<?x?xi64>, tensor<?xi64>) -> (tensor<?x?xi64>, tensor<?xi64>)
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
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map5, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask, %count : tensor<?x2x?x?xf32>, tensor<2xf32>, tensor<?x?xi64>, tensor<?x?xi64>) outs(%z : tensor<?x2x?x?xf32>) {
  ^bb0(%x: f32, %slope: f32, %mask_j: i64, %count_j: i64, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %zero64 = arith.constant 0 : i64
    %seen = arith.cmpi ne, %mask_j, %zero64 : i64
    %position = arith.sitofp %count_j : i64 to f32
    %bias = arith.mulf %position, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %both = arith.andi %seen, %c : i1
    %y = arith.select %both, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<?x2x?x?xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<?x2x?x?xf32>) outs(%z : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %o = linalg.generic {indexing_maps = [#map6, #map7, #map8],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<?x2x?x?xf32>, tensor<?x2x?x3xf32>) outs(%zero_out : tensor<?x2x?x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<?x2x?x3xf32>
  return %o : tensor<?x2x?x3xf32>
}

// No sum.
// CHECK-LABEL: func @largest_of_mask(
// CHECK-NOT: alibi.attention
// CHECK: return
func.func @largest_of_mask(%q: tensor<?x2x?x4xf32>, %k: tensor<?x2x?x4xf32>, %v: tensor<?x2x?x3xf32>, %mask: tensor<?x?xi64>)
    -> tensor<?x2x?x3xf32> {
  %zero_i = arith.constant 0 : i64
  %mask_b = arith.constant 0 : index
  %mask_j1 = arith.constant 1 : index
  %rows = tensor.dim %mask, %mask_b : tensor<?x?xi64>
  %columns = tensor.dim %mask, %mask_j1 : tensor<?x?xi64>
  %sums = tensor.empty(%rows, %columns) : tensor<?x?xi64>
  %start_empty = tensor.empty(%rows) : tensor<?xi64>
  %start = linalg.fill ins(%zero_i : i64) outs(%start_empty : tensor<?xi64>) -> tensor<?xi64>
  %count, %last = "tm_tensor.scan"(%mask, %sums, %start) <{operandSegmentSizes = array<i32: 1, 2>}> ({
  ^bb0(%left: i64, %right: i64):
    %next = arith.maxsi %left, %right : i64
    "tm_tensor.yield"(%next) : (i64) -> ()
  }) {dimension = 1 : i64, inclusive = true} : (tensor<?x?xi64>, tensor<?x?xi64>, tensor<?xi64>) -> (tensor<?x?xi64>, tensor<?xi64>)
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
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map5, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask, %count : tensor<?x2x?x?xf32>, tensor<2xf32>, tensor<?x?xi64>, tensor<?x?xi64>) outs(%z : tensor<?x2x?x?xf32>) {
  ^bb0(%x: f32, %slope: f32, %mask_j: i64, %count_j: i64, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %zero64 = arith.constant 0 : i64
    %seen = arith.cmpi ne, %mask_j, %zero64 : i64
    %position = arith.sitofp %count_j : i64 to f32
    %bias = arith.mulf %position, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %both = arith.andi %seen, %c : i1
    %y = arith.select %both, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<?x2x?x?xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<?x2x?x?xf32>) outs(%z : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %o = linalg.generic {indexing_maps = [#map6, #map7, #map8],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<?x2x?x?xf32>, tensor<?x2x?x3xf32>) outs(%zero_out : tensor<?x2x?x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<?x2x?x3xf32>
  return %o : tensor<?x2x?x3xf32>
}

// Sums over batch entries.
// CHECK-LABEL: func @sum_of_entries(
// CHECK-NOT: alibi.attention
// CHECK: return
func.func @sum_of_entries(%q: tensor<?x2x?x4xf32>, %k: tensor<?x2x?x4xf32>, %v: tensor<?x2x?x3xf32>, %mask: tensor<?x?xi64>)
    -> tensor<?x2x?x3xf32> {
  %zero_i = arith.constant 0 : i64
  %mask_b = arith.constant 0 : index
  %mask_j1 = arith.constant 1 : index
  %rows = tensor.dim %mask, %mask_b : tensor<?x?xi64>
  %columns = tensor.dim %mask, %mask_j1 : tensor<?x?xi64>
  %sums = tensor.empty(%rows, %columns) : tensor<?x?xi64>
  %start_empty = tensor.empty(%rows) : tensor<?xi64>
  %start = linalg.fill ins(%zero_i : i64) outs(%start_empty : tensor<?xi64>) -> tensor<?xi64>
  %count, %last = "tm_tensor.scan"(%mask, %sums, %start) <{operandSegmentSizes = array<i32: 1, 2>}> ({
  ^bb0(%left: i64, %right: i64):
    %next = arith.addi %left, %right : i64
    "tm_tensor.yield"(%next) : (i64) -> ()
  }) {dimension = 0 : i64, inclusive = true} : (tensor<?x?xi64>, tensor<?x?xi64>, tensor<?xi64>) -> (tensor<?x?xi64>, tensor<?xi64>)
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
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map5, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask, %count : tensor<?x2x?x?xf32>, tensor<2xf32>, tensor<?x?xi64>, tensor<?x?xi64>) outs(%z : tensor<?x2x?x?xf32>) {
  ^bb0(%x: f32, %slope: f32, %mask_j: i64, %count_j: i64, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %zero64 = arith.constant 0 : i64
    %seen = arith.cmpi ne, %mask_j, %zero64 : i64
    %position = arith.sitofp %count_j : i64 to f32
    %bias = arith.mulf %position, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %both = arith.andi %seen, %c : i1
    %y = arith.select %both, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<?x2x?x?xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<?x2x?x?xf32>) outs(%z : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %o = linalg.generic {indexing_maps = [#map6, #map7, #map8],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<?x2x?x?xf32>, tensor<?x2x?x3xf32>) outs(%zero_out : tensor<?x2x?x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<?x2x?x3xf32>
  return %o : tensor<?x2x?x3xf32>
}

// The size of a scan's other result stays one of its own rank.
// CHECK-LABEL: func @size_of_last_sum(
// CHECK: alibi.attention
// CHECK: return %{{.*}}, %{{.*}} : tensor<?x2x?x3xf32>, index
func.func @size_of_last_sum(%q: tensor<?x2x?x4xf32>, %k: tensor<?x2x?x4xf32>, %v: tensor<?x2x?x3xf32>, %mask: tensor<?x?xi64>)
    -> (tensor<?x2x?x3xf32>, index) {
  %zero_i = arith.constant 0 : i64
  %mask_b = arith.constant 0 : index
  %mask_j1 = arith.constant 1 : index
  %rows = tensor.dim %mask, %mask_b : tensor<?x?xi64>
  %columns = tensor.dim %mask, %mask_j1 : tensor<?x?xi64>
  %sums = tensor.empty(%rows, %columns) : tensor<?x?xi64>
  %start_empty = tensor.empty(%rows) : tensor<?xi64>
  %start = linalg.fill ins(%zero_i : i64) outs(%start_empty : tensor<?xi64>) -> tensor<?xi64>
  %count, %last = "tm_tensor.scan"(%mask, %sums, %start) <{operandSegmentSizes = array<i32: 1, 2>}> ({
  ^bb0(%left: i64, %right: i64):
    %next = arith.addi %left, %right : i64
    "tm_tensor.yield"(%next) : (i64) -> ()
  }) {dimension = 1 : i64, inclusive = true} : (tensor<?x?xi64>, tensor<?x?xi64>, tensor<?xi64>) -> (tensor<?x?xi64>, tensor<?xi64>)
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
  %s = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map5, #map3],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qk, %slopes, %mask, %count : tensor<?x2x?x?xf32>, tensor<2xf32>, tensor<?x?xi64>, tensor<?x?xi64>) outs(%z : tensor<?x2x?x?xf32>) {
  ^bb0(%x: f32, %slope: f32, %mask_j: i64, %count_j: i64, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 3 : index
    %i = linalg.index 2 : index
    %c = arith.cmpi sle, %j, %i : index
    %zero64 = arith.constant 0 : i64
    %seen = arith.cmpi ne, %mask_j, %zero64 : i64
    %position = arith.sitofp %count_j : i64 to f32
    %bias = arith.mulf %position, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %both = arith.andi %seen, %c : i1
    %y = arith.select %both, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<?x2x?x?xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<?x2x?x?xf32>) outs(%z : tensor<?x2x?x?xf32>) -> tensor<?x2x?x?xf32>
  %o = linalg.generic {indexing_maps = [#map6, #map7, #map8],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%w, %v : tensor<?x2x?x?xf32>, tensor<?x2x?x3xf32>) outs(%zero_out : tensor<?x2x?x3xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %out = arith.addf %sum, %product : f32
    linalg.yield %out : f32
  } -> tensor<?x2x?x3xf32>
  %size = tensor.dim %last, %mask_b : tensor<?xi64>
  return %o, %size : tensor<?x2x?x3xf32>, index
}
