#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<()[s0] -> (s0 * 2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<96x32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<128x32xf32>, %arg6: tensor<32x128xf32>, %arg7: tensor<32xf32>, %arg8: tensor<96x32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<128x32xf32>, %arg12: tensor<32x128xf32>, %arg13: tensor<32xf32>, %arg14: tensor<2x?xi64>, %arg15: tensor<2x?xi64>) -> tensor<2x?x24xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c24 = arith.constant 24 : index
    %c24_i64 = arith.constant 24 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c3 = arith.constant 3 : index
    %cst_1 = arith.constant 0.000000e+00 : f64
    %c8_i64 = arith.constant 8 : i64
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.70710678118654757 : f64
    %cst_7 = arith.constant 0.35355339059327373 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %c-23_i32 = arith.constant -23 : i32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %cst_10 = arith.constant 3.200000e+01 : f64
    %cst_11 = arith.constant 3.200000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %cst_12 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg15, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_13 = tensor.dim %arg14, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_13) : tensor<2x?x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %288 = arith.index_cast %in : i64 to index
      %289 = linalg.index 2 : index
      %290 = arith.cmpi slt, %288, %c24 : index
      cf.assert %290, "index must be smaller than dim size"
      %291 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %291, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%288, %289] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %3 = tensor.empty() : tensor<24xi32>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<24xi32>) {
    ^bb0(%out: i32):
      %288 = linalg.index 0 : index
      %289 = arith.index_cast %288 : index to i64
      %290 = arith.trunci %289 : i64 to i32
      %291 = arith.addi %290, %c-23_i32 : i32
      linalg.yield %291 : i32
    } -> tensor<24xi32>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 24] : tensor<24xi32> into tensor<1x1x1x24xi32>
    %5 = tensor.empty() : tensor<4xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %288 = linalg.index 0 : index
      %289 = arith.index_cast %288 : index to i64
      %290 = arith.addi %289, %c1_i64 : i64
      linalg.yield %290 : i64
    } -> tensor<4xi64>
    %7 = tensor.empty() : tensor<4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%6 : tensor<4xi64>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %288 = arith.sitofp %in : i64 to f32
      linalg.yield %288 : f32
    } -> tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.mulf %in, %cst_9 : f32
      linalg.yield %288 : f32
    } -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.powf %cst_9, %in : f32
      linalg.yield %288 : f32
    } -> tensor<4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%10 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.cmpf one, %in, %cst : f32
      cf.assert %288, "unimplemented: tensor with zero element"
      %289 = arith.divf %cst_0, %in : f32
      linalg.yield %289 : f32
    } -> tensor<4xf32>
    %expanded_14 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32>
    %12 = tensor.empty() : tensor<1x4x1x24xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<1x1x1x24xi32>, tensor<1x4x1x1xf32>) outs(%12 : tensor<1x4x1x24xf32>) {
    ^bb0(%in: i32, %in_82: f32, %out: f32):
      %288 = arith.sitofp %in : i32 to f32
      %289 = arith.mulf %288, %in_82 : f32
      linalg.yield %289 : f32
    } -> tensor<1x4x1x24xf32>
    %collapsed = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x4x1x24xf32> into tensor<4x1x24xf32>
    %14 = tensor.empty(%dim) : tensor<2x?xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<2x?xi64>) outs(%14 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %288 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %288 : i1
    } -> tensor<2x?xi1>
    %16 = tensor.empty() : tensor<2xi64>
    %17 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%16 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %288 = linalg.index 0 : index
      %289 = arith.index_cast %288 : index to i64
      linalg.yield %289 : i64
    } -> tensor<2xi64>
    %18 = tensor.empty(%dim) : tensor<?xi64>
    %19 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%18 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %288 = linalg.index 0 : index
      %289 = arith.index_cast %288 : index to i64
      linalg.yield %289 : i64
    } -> tensor<?xi64>
    %expanded_15 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_17 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %20 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_16 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%20 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_82: i64, %out: i1):
      %288 = arith.cmpi sle, %in, %in_82 : i64
      linalg.yield %288 : i1
    } -> tensor<1x1x?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %21 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%20 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_82: i1, %out: i1):
      %288 = arith.andi %in, %in_82 : i1
      linalg.yield %288 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_18 = tensor.dim %expanded_17, %c3 : tensor<1x1x1x?xi64>
    %23 = tensor.empty(%dim_18) : tensor<2x1x1x?xi1>
    %24 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%23 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_82: i64, %out: i1):
      %288 = arith.cmpi slt, %in, %c0_i64 : i64
      %289 = arith.addi %in, %c2_i64 : i64
      %290 = arith.select %288, %289, %in : i64
      %291 = arith.index_cast %290 : i64 to index
      %292 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %293 = arith.addi %in_82, %0 : i64
      %294 = arith.select %292, %293, %in_82 : i64
      %295 = arith.index_cast %294 : i64 to index
      %extracted = tensor.extract %15[%291, %295] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %25 = arith.cmpi eq, %dim, %dim_18 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%26 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_82: i1, %out: i1):
      %288 = arith.andi %in, %in_82 : i1
      linalg.yield %288 : i1
    } -> tensor<2x1x?x?xi1>
    %28 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %29 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %30 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%29 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %288 = linalg.index 0 : index
      %289 = linalg.index 2 : index
      %290 = linalg.index 3 : index
      %291 = arith.cmpi eq, %dim, %c1 : index
      %292 = arith.select %291, %c0, %289 : index
      %293 = arith.select %291, %c0, %290 : index
      %extracted = tensor.extract %27[%288, %c0, %292, %293] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %31 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_4, %cst_3 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_82: f32, %in_83: f32, %out: f32):
      %288 = arith.select %in, %in_82, %in_83 : f32
      linalg.yield %288 : f32
    } -> tensor<2x1x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x1x?x?xf32>) outs(%29 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %288 = arith.cmpf une, %in, %cst : f32
      linalg.yield %288 : i1
    } -> tensor<2x1x?x?xi1>
    %34 = tensor.empty(%dim_13) : tensor<2x?x32xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xf32>) outs(%34 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %288 = arith.extf %in : f32 to f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %36 = tensor.empty(%dim_13) : tensor<2x?x1xf64>
    %37 = linalg.fill ins(%cst_1 : f64) outs(%36 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<2x?x32xf64>) outs(%37 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.addf %in, %out : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x?x1xf64>) outs(%36 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.divf %in, %cst_10 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %39 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%34 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %288 = arith.subf %in, %in_82 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %40 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%34 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %288 = arith.mulf %in, %in_82 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x?x32xf64>) outs(%37 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.addf %in, %out : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x?x1xf64>) outs(%36 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.divf %in, %cst_10 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %44 = tensor.empty(%dim_13) : tensor<2x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x?x1xf64>) outs(%44 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %288 = arith.truncf %in : f64 to f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x?x32xf32>) outs(%46 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %in, %out : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x?x1xf32>) outs(%44 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.divf %in, %cst_11 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x?x1xf32>) outs(%44 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.truncf %cst_8 : f64 to f32
      %289 = arith.addf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<2x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x?x1xf32>) outs(%44 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.rsqrt %in : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %48 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.subf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %50 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.mulf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %arg1 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.mulf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %54 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<96x32xf32>) outs(%54 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_19 = tensor.collapse_shape %53 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %55 = affine.apply #map14()[%dim_13]
    %56 = tensor.empty(%55) : tensor<?x96xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %58 = linalg.matmul ins(%collapsed_19, %transposed : tensor<?x32xf32>, tensor<32x96xf32>) outs(%57 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %59 = arith.divsi %55, %c2 : index
    %expanded_20 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, %59, 96] : tensor<?x96xf32> into tensor<2x?x96xf32>
    %extracted_slice = tensor.extract_slice %expanded_20[0, 0, 0] [2, %59, 32] [1, 1, 1] : tensor<2x?x96xf32> to tensor<2x?x32xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_20[0, 0, 32] [2, %59, 32] [1, 1, 1] : tensor<2x?x96xf32> to tensor<2x?x32xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_20[0, 0, 64] [2, %59, 32] [1, 1, 1] : tensor<2x?x96xf32> to tensor<2x?x32xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, %59, 4, 8] : tensor<2x?x32xf32> into tensor<2x?x4x8xf32>
    %60 = tensor.empty(%59) : tensor<2x4x?x8xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x?x4x8xf32>) outs(%60 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %extracted_slice_21 [[0], [1], [2, 3]] output_shape [2, %59, 4, 8] : tensor<2x?x32xf32> into tensor<2x?x4x8xf32>
    %expanded_26 = tensor.expand_shape %extracted_slice_22 [[0], [1], [2, 3]] output_shape [2, %59, 4, 8] : tensor<2x?x32xf32> into tensor<2x?x4x8xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x?x4x8xf32>) outs(%60 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %61 = tensor.empty(%59) : tensor<2x4x8x?xf32>
    %transposed_28 = linalg.transpose ins(%expanded_25 : tensor<2x?x4x8xf32>) outs(%61 : tensor<2x4x8x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %62 = tensor.empty(%dim) : tensor<2x4x?x8xf32>
    %63 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%62 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %288 = linalg.index 0 : index
      %289 = linalg.index 1 : index
      %290 = linalg.index 2 : index
      %291 = linalg.index 3 : index
      %292 = arith.cmpi eq, %59, %c1 : index
      %293 = arith.select %292, %c0, %290 : index
      %extracted = tensor.extract %transposed_24[%288, %289, %293, %291] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_29 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %64 = tensor.empty(%dim) : tensor<2x4x8x?xf32>
    %65 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%64 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %288 = linalg.index 0 : index
      %289 = linalg.index 1 : index
      %290 = linalg.index 2 : index
      %291 = linalg.index 3 : index
      %292 = arith.cmpi eq, %59, %c1 : index
      %293 = arith.select %292, %c0, %291 : index
      %extracted = tensor.extract %transposed_28[%288, %289, %290, %293] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_30 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %66 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %68 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%67 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %69 = arith.muli %0, %c8_i64 : i64
    %70 = arith.cmpi slt, %0, %c0_i64 : i64
    %71 = arith.select %70, %c8_i64, %69 : i64
    %72 = arith.extui %70 : i1 to i64
    %73 = arith.muli %71, %0 : i64
    %74 = arith.addi %72, %c1_i64 : i64
    %75 = arith.select %70, %c8_i64, %73 : i64
    %76 = arith.select %70, %74, %72 : i64
    %77 = arith.cmpi sle, %76, %c1_i64 : i64
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %78 = arith.muli %69, %0 : i64
    %79 = arith.divsi %78, %75 : i64
    %80 = arith.select %70, %79, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c4_i64, %80, %80 : tensor<4xi64>
    %reshape = tensor.reshape %68(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %81 = arith.index_cast %80 : i64 to index
    %82 = tensor.empty(%81, %81) : tensor<2x4x?x?xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x4x?x?xf32>) outs(%82 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.truncf %cst_7 : f64 to f32
      %289 = arith.mulf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<2x4x?x?xf32>
    %84 = arith.subi %c24_i64, %0 : i64
    %85 = arith.addi %84, %c24_i64 : i64
    %86 = arith.cmpi sge, %84, %c0_i64 : i64
    %87 = arith.select %86, %84, %85 : i64
    %88 = arith.maxsi %87, %c0_i64 : i64
    %89 = arith.minsi %88, %c24_i64 : i64
    %90 = arith.index_cast %89 : i64 to index
    %91 = arith.subi %c24, %90 : index
    %92 = arith.maxsi %91, %c0 : index
    %extracted_slice_31 = tensor.extract_slice %collapsed[0, 0, %90] [4, 1, %92] [1, 1, 1] : tensor<4x1x24xf32> to tensor<4x1x?xf32>
    %93 = arith.cmpi eq, %81, %92 : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %extracted_slice_31 : tensor<2x4x?x?xf32>, tensor<4x1x?xf32>) outs(%82 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.addf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x4x?x?xf32>
    %95 = arith.cmpi eq, %dim, %81 : index
    cf.assert %95, "mismatched size for broadcast"
    cf.assert %95, "mismatched size for broadcast"
    %96 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_3, %94 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<2x4x?x?xf32>) outs(%96 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_82: f32, %in_83: f32, %out: f32):
      %288 = arith.select %in, %in_82, %in_83 : f32
      linalg.yield %288 : f32
    } -> tensor<2x4x?x?xf32>
    %98 = tensor.empty(%dim) : tensor<2x4x?xi64>
    %99 = linalg.fill ins(%c0_i64 : i64) outs(%98 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %100 = tensor.empty(%dim) : tensor<2x4x?xf32>
    %101 = linalg.fill ins(%cst_2 : f32) outs(%100 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %102:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x4x?x?xf32>) outs(%101, %99 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_82: i64):
      %288 = linalg.index 3 : index
      %289 = arith.index_cast %288 : index to i64
      %290 = arith.maximumf %in, %out : f32
      %291 = arith.cmpf ogt, %in, %out : f32
      %292 = arith.select %291, %289, %out_82 : i64
      linalg.yield %290, %292 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_32 = tensor.expand_shape %102#0 [[0], [1], [2, 3]] output_shape [2, 4, %dim, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_32 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%96 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.subf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x4x?x?xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x4x?x?xf32>) outs(%96 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.exp %in : f32
      linalg.yield %288 : f32
    } -> tensor<2x4x?x?xf32>
    %105 = tensor.empty(%dim) : tensor<2x4x?x1xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<2x4x?x?xf32>) outs(%106 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %in, %out : f32
      linalg.yield %288 : f32
    } -> tensor<2x4x?x1xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %107 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%96 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.divf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %109 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %288 = linalg.index 0 : index
      %289 = linalg.index 1 : index
      %290 = linalg.index 2 : index
      %291 = linalg.index 3 : index
      %292 = arith.cmpi eq, %dim, %c1 : index
      %293 = arith.select %292, %c0, %290 : index
      %294 = arith.select %292, %c0, %291 : index
      %extracted = tensor.extract %108[%288, %289, %293, %294] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %from_elements_33 = tensor.from_elements %c8_i64, %80, %80 : tensor<3xi64>
    %reshape_34 = tensor.reshape %109(%from_elements_33) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %110 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%62 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %288 = linalg.index 0 : index
      %289 = linalg.index 1 : index
      %290 = linalg.index 2 : index
      %291 = linalg.index 3 : index
      %292 = arith.cmpi eq, %59, %c1 : index
      %293 = arith.select %292, %c0, %290 : index
      %extracted = tensor.extract %transposed_27[%288, %289, %293, %291] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_35 = tensor.collapse_shape %110 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %111 = arith.cmpi eq, %80, %0 : i64
    cf.assert %111, "mismatching contracting dimension"
    %112 = tensor.empty(%81) : tensor<8x?x8xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %114 = linalg.batch_matmul ins(%reshape_34, %collapsed_35 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%113 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_36 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [2, 4, %81, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %115 = tensor.empty(%81) : tensor<2x?x4x8xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x4x?x8xf32>) outs(%115 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %116 = arith.muli %0, %c2_i64 : i64
    %117 = arith.select %70, %c2_i64, %116 : i64
    %118 = arith.cmpi sle, %74, %c1_i64 : i64
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %119 = arith.muli %80, %c64_i64 : i64
    %120 = arith.divsi %119, %117 : i64
    %121 = arith.select %70, %120, %0 : i64
    %from_elements_38 = tensor.from_elements %c2_i64, %121, %120 : tensor<3xi64>
    %reshape_39 = tensor.reshape %transposed_37(%from_elements_38) : (tensor<2x?x4x8xf32>, tensor<3xi64>) -> tensor<2x?x32xf32>
    %122 = tensor.empty() : tensor<32x32xf32>
    %transposed_40 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%122 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %reshape_39 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %123 = arith.index_cast %121 : i64 to index
    %124 = affine.apply #map14()[%123]
    %125 = tensor.empty(%124) : tensor<?x32xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %127 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%126 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %128 = arith.divsi %124, %c2 : index
    %expanded_42 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, %128, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %129 = arith.cmpi eq, %128, %dim_13 : index
    cf.assert %129, "mismatched size for broadcast"
    %130 = tensor.empty(%128) : tensor<2x?x32xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %2 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%130 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.addf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %132 = tensor.empty(%128) : tensor<2x?x32xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x?x32xf32>) outs(%132 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %288 = arith.extf %in : f32 to f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %134 = tensor.empty(%128) : tensor<2x?x1xf64>
    %135 = linalg.fill ins(%cst_1 : f64) outs(%134 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x?x32xf64>) outs(%135 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.addf %in, %out : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x?x1xf64>) outs(%134 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.divf %in, %cst_10 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %137 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%132 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %288 = arith.subf %in, %in_82 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %138 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%132 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %288 = arith.mulf %in, %in_82 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x?x32xf64>) outs(%135 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.addf %in, %out : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x?x1xf64>) outs(%134 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.divf %in, %cst_10 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %142 = tensor.empty(%128) : tensor<2x?x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x?x1xf64>) outs(%142 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %288 = arith.truncf %in : f64 to f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%142 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x?x32xf32>) outs(%144 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %in, %out : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x?x1xf32>) outs(%142 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.divf %in, %cst_11 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x?x1xf32>) outs(%142 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.truncf %cst_8 : f64 to f32
      %289 = arith.addf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<2x?x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x?x1xf32>) outs(%142 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.rsqrt %in : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %146 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%130 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.subf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %148 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%130 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.mulf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg4 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%130 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.mulf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %152 = tensor.empty() : tensor<32x128xf32>
    %transposed_43 = linalg.transpose ins(%arg5 : tensor<128x32xf32>) outs(%152 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %151 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %153 = affine.apply #map14()[%128]
    %154 = tensor.empty(%153) : tensor<?x128xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %156 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%155 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %157 = arith.divsi %153, %c2 : index
    %expanded_45 = tensor.expand_shape %156 [[0, 1], [2]] output_shape [2, %157, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %158 = tensor.empty(%157) : tensor<2x?x128xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.mulf %in, %cst_12 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x128xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.truncf %cst_6 : f64 to f32
      %289 = arith.mulf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<2x?x128xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.erf %in : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x128xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %in, %cst_0 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x128xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %162 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.mulf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x128xf32>
    %164 = tensor.empty() : tensor<128x32xf32>
    %transposed_46 = linalg.transpose ins(%arg6 : tensor<32x128xf32>) outs(%164 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %165 = affine.apply #map14()[%157]
    %166 = tensor.empty(%165) : tensor<?x32xf32>
    %167 = linalg.fill ins(%cst : f32) outs(%166 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %168 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%167 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %169 = arith.divsi %165, %c2 : index
    %expanded_48 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [2, %169, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %170 = arith.cmpi eq, %169, %128 : index
    cf.assert %170, "mismatched size for broadcast"
    %171 = tensor.empty(%169) : tensor<2x?x32xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48, %131 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%171 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.addf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %173 = tensor.empty(%169) : tensor<2x?x32xf64>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x?x32xf32>) outs(%173 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %288 = arith.extf %in : f32 to f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %175 = tensor.empty(%169) : tensor<2x?x1xf64>
    %176 = linalg.fill ins(%cst_1 : f64) outs(%175 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %177 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<2x?x32xf64>) outs(%176 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.addf %in, %out : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x?x1xf64>) outs(%175 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.divf %in, %cst_10 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %178 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%173 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %288 = arith.subf %in, %in_82 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %179 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%173 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %288 = arith.mulf %in, %in_82 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %181 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<2x?x32xf64>) outs(%176 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.addf %in, %out : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x?x1xf64>) outs(%175 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.divf %in, %cst_10 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %183 = tensor.empty(%169) : tensor<2x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x?x1xf64>) outs(%183 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %288 = arith.truncf %in : f64 to f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %185 = linalg.fill ins(%cst : f32) outs(%183 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<2x?x32xf32>) outs(%185 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %in, %out : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<2x?x1xf32>) outs(%183 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.divf %in, %cst_11 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x?x1xf32>) outs(%183 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.truncf %cst_8 : f64 to f32
      %289 = arith.addf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<2x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x?x1xf32>) outs(%183 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.rsqrt %in : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %187 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%171 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.subf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %189 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%171 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.mulf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %arg7 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%171 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.mulf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %transposed_49 = linalg.transpose ins(%arg8 : tensor<96x32xf32>) outs(%54 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %192 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %193 = affine.apply #map14()[%169]
    %194 = tensor.empty(%193) : tensor<?x96xf32>
    %195 = linalg.fill ins(%cst : f32) outs(%194 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %196 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<?x32xf32>, tensor<32x96xf32>) outs(%195 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %197 = arith.divsi %193, %c2 : index
    %expanded_51 = tensor.expand_shape %196 [[0, 1], [2]] output_shape [2, %197, 96] : tensor<?x96xf32> into tensor<2x?x96xf32>
    %extracted_slice_52 = tensor.extract_slice %expanded_51[0, 0, 0] [2, %197, 32] [1, 1, 1] : tensor<2x?x96xf32> to tensor<2x?x32xf32>
    %extracted_slice_53 = tensor.extract_slice %expanded_51[0, 0, 32] [2, %197, 32] [1, 1, 1] : tensor<2x?x96xf32> to tensor<2x?x32xf32>
    %extracted_slice_54 = tensor.extract_slice %expanded_51[0, 0, 64] [2, %197, 32] [1, 1, 1] : tensor<2x?x96xf32> to tensor<2x?x32xf32>
    %expanded_55 = tensor.expand_shape %extracted_slice_52 [[0], [1], [2, 3]] output_shape [2, %197, 4, 8] : tensor<2x?x32xf32> into tensor<2x?x4x8xf32>
    %198 = tensor.empty(%197) : tensor<2x4x?x8xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<2x?x4x8xf32>) outs(%198 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_57 = tensor.expand_shape %extracted_slice_53 [[0], [1], [2, 3]] output_shape [2, %197, 4, 8] : tensor<2x?x32xf32> into tensor<2x?x4x8xf32>
    %expanded_58 = tensor.expand_shape %extracted_slice_54 [[0], [1], [2, 3]] output_shape [2, %197, 4, 8] : tensor<2x?x32xf32> into tensor<2x?x4x8xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<2x?x4x8xf32>) outs(%198 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %199 = tensor.empty(%197) : tensor<2x4x8x?xf32>
    %transposed_60 = linalg.transpose ins(%expanded_57 : tensor<2x?x4x8xf32>) outs(%199 : tensor<2x4x8x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %200 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%62 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %288 = linalg.index 0 : index
      %289 = linalg.index 1 : index
      %290 = linalg.index 2 : index
      %291 = linalg.index 3 : index
      %292 = arith.cmpi eq, %197, %c1 : index
      %293 = arith.select %292, %c0, %290 : index
      %extracted = tensor.extract %transposed_56[%288, %289, %293, %291] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_61 = tensor.collapse_shape %200 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %201 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%64 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %288 = linalg.index 0 : index
      %289 = linalg.index 1 : index
      %290 = linalg.index 2 : index
      %291 = linalg.index 3 : index
      %292 = arith.cmpi eq, %197, %c1 : index
      %293 = arith.select %292, %c0, %291 : index
      %extracted = tensor.extract %transposed_60[%288, %289, %290, %293] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_62 = tensor.collapse_shape %201 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %202 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%67 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %reshape_63 = tensor.reshape %202(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %203 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_63 : tensor<2x4x?x?xf32>) outs(%82 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.truncf %cst_7 : f64 to f32
      %289 = arith.mulf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %93, "mismatched size for broadcast"
    %204 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %extracted_slice_31 : tensor<2x4x?x?xf32>, tensor<4x1x?xf32>) outs(%82 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.addf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %95, "mismatched size for broadcast"
    cf.assert %95, "mismatched size for broadcast"
    %205 = linalg.generic {indexing_maps = [#map3, #map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_3, %204 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<2x4x?x?xf32>) outs(%96 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_82: f32, %in_83: f32, %out: f32):
      %288 = arith.select %in, %in_82, %in_83 : f32
      linalg.yield %288 : f32
    } -> tensor<2x4x?x?xf32>
    %206:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%205 : tensor<2x4x?x?xf32>) outs(%101, %99 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_82: i64):
      %288 = linalg.index 3 : index
      %289 = arith.index_cast %288 : index to i64
      %290 = arith.maximumf %in, %out : f32
      %291 = arith.cmpf ogt, %in, %out : f32
      %292 = arith.select %291, %289, %out_82 : i64
      linalg.yield %290, %292 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_64 = tensor.expand_shape %206#0 [[0], [1], [2, 3]] output_shape [2, 4, %dim, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %207 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %expanded_64 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%96 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.subf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x4x?x?xf32>
    %208 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207 : tensor<2x4x?x?xf32>) outs(%96 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.exp %in : f32
      linalg.yield %288 : f32
    } -> tensor<2x4x?x?xf32>
    %209 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%208 : tensor<2x4x?x?xf32>) outs(%106 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %in, %out : f32
      linalg.yield %288 : f32
    } -> tensor<2x4x?x1xf32>
    %210 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %209 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%96 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.divf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %211 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %288 = linalg.index 0 : index
      %289 = linalg.index 1 : index
      %290 = linalg.index 2 : index
      %291 = linalg.index 3 : index
      %292 = arith.cmpi eq, %dim, %c1 : index
      %293 = arith.select %292, %c0, %290 : index
      %294 = arith.select %292, %c0, %291 : index
      %extracted = tensor.extract %210[%288, %289, %293, %294] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %reshape_65 = tensor.reshape %211(%from_elements_33) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %212 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%62 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %288 = linalg.index 0 : index
      %289 = linalg.index 1 : index
      %290 = linalg.index 2 : index
      %291 = linalg.index 3 : index
      %292 = arith.cmpi eq, %197, %c1 : index
      %293 = arith.select %292, %c0, %290 : index
      %extracted = tensor.extract %transposed_59[%288, %289, %293, %291] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_66 = tensor.collapse_shape %212 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %111, "mismatching contracting dimension"
    %213 = linalg.batch_matmul ins(%reshape_65, %collapsed_66 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%113 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_67 = tensor.expand_shape %213 [[0, 1], [2], [3]] output_shape [2, 4, %81, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<2x4x?x8xf32>) outs(%115 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %reshape_69 = tensor.reshape %transposed_68(%from_elements_38) : (tensor<2x?x4x8xf32>, tensor<3xi64>) -> tensor<2x?x32xf32>
    %transposed_70 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%122 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %reshape_69 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %214 = arith.index_cast %121 : i64 to index
    %215 = affine.apply #map14()[%214]
    %216 = tensor.empty(%215) : tensor<?x32xf32>
    %217 = linalg.fill ins(%cst : f32) outs(%216 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %218 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%217 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %219 = arith.divsi %215, %c2 : index
    %expanded_72 = tensor.expand_shape %218 [[0, 1], [2]] output_shape [2, %219, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %220 = arith.cmpi eq, %219, %169 : index
    cf.assert %220, "mismatched size for broadcast"
    %221 = tensor.empty(%219) : tensor<2x?x32xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72, %172 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%221 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.addf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %223 = tensor.empty(%219) : tensor<2x?x32xf64>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<2x?x32xf32>) outs(%223 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %288 = arith.extf %in : f32 to f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %225 = tensor.empty(%219) : tensor<2x?x1xf64>
    %226 = linalg.fill ins(%cst_1 : f64) outs(%225 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %227 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<2x?x32xf64>) outs(%226 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.addf %in, %out : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<2x?x1xf64>) outs(%225 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.divf %in, %cst_10 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %229 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %228 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%223 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %288 = arith.subf %in, %in_82 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %230 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %229 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%223 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %288 = arith.mulf %in, %in_82 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %231 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<2x?x32xf64>) outs(%226 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.addf %in, %out : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x?x1xf64>) outs(%225 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.divf %in, %cst_10 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %233 = tensor.empty(%219) : tensor<2x?x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<2x?x1xf64>) outs(%233 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %288 = arith.truncf %in : f64 to f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %235 = linalg.fill ins(%cst : f32) outs(%233 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%222 : tensor<2x?x32xf32>) outs(%235 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %in, %out : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<2x?x1xf32>) outs(%233 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.divf %in, %cst_11 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<2x?x1xf32>) outs(%233 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.truncf %cst_8 : f64 to f32
      %289 = arith.addf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<2x?x1xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<2x?x1xf32>) outs(%233 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.rsqrt %in : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %237 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%221 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.subf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %239 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%221 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.mulf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %arg10 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%221 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.mulf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %transposed_73 = linalg.transpose ins(%arg11 : tensor<128x32xf32>) outs(%152 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %242 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %243 = affine.apply #map14()[%219]
    %244 = tensor.empty(%243) : tensor<?x128xf32>
    %245 = linalg.fill ins(%cst : f32) outs(%244 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %246 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%245 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %247 = arith.divsi %243, %c2 : index
    %expanded_75 = tensor.expand_shape %246 [[0, 1], [2]] output_shape [2, %247, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %248 = tensor.empty(%247) : tensor<2x?x128xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<2x?x128xf32>) outs(%248 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.mulf %in, %cst_12 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x128xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<2x?x128xf32>) outs(%248 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.truncf %cst_6 : f64 to f32
      %289 = arith.mulf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<2x?x128xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<2x?x128xf32>) outs(%248 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.erf %in : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x128xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<2x?x128xf32>) outs(%248 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %in, %cst_0 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x128xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %252 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%248 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.mulf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x128xf32>
    %transposed_76 = linalg.transpose ins(%arg12 : tensor<32x128xf32>) outs(%164 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %253 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %254 = affine.apply #map14()[%247]
    %255 = tensor.empty(%254) : tensor<?x32xf32>
    %256 = linalg.fill ins(%cst : f32) outs(%255 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %257 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%256 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %258 = arith.divsi %254, %c2 : index
    %expanded_78 = tensor.expand_shape %257 [[0, 1], [2]] output_shape [2, %258, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %259 = arith.cmpi eq, %258, %219 : index
    cf.assert %259, "mismatched size for broadcast"
    %260 = tensor.empty(%258) : tensor<2x?x32xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %222 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%260 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.addf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %262 = tensor.empty(%258) : tensor<2x?x32xf64>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<2x?x32xf32>) outs(%262 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %288 = arith.extf %in : f32 to f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %264 = tensor.empty(%258) : tensor<2x?x1xf64>
    %265 = linalg.fill ins(%cst_1 : f64) outs(%264 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %266 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<2x?x32xf64>) outs(%265 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.addf %in, %out : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<2x?x1xf64>) outs(%264 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.divf %in, %cst_10 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %268 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %267 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%262 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %288 = arith.subf %in, %in_82 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %269 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %268 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%262 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %288 = arith.mulf %in, %in_82 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x32xf64>
    %270 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%269 : tensor<2x?x32xf64>) outs(%265 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.addf %in, %out : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<2x?x1xf64>) outs(%264 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %288 = arith.divf %in, %cst_10 : f64
      linalg.yield %288 : f64
    } -> tensor<2x?x1xf64>
    %272 = tensor.empty(%258) : tensor<2x?x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<2x?x1xf64>) outs(%272 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %288 = arith.truncf %in : f64 to f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %274 = linalg.fill ins(%cst : f32) outs(%272 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%261 : tensor<2x?x32xf32>) outs(%274 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.addf %in, %out : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<2x?x1xf32>) outs(%272 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.divf %in, %cst_11 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<2x?x1xf32>) outs(%272 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = arith.truncf %cst_8 : f64 to f32
      %289 = arith.addf %in, %288 : f32
      linalg.yield %289 : f32
    } -> tensor<2x?x1xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<2x?x1xf32>) outs(%272 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %288 = math.rsqrt %in : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x1xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %276 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%260 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.subf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %278 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%260 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.mulf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %arg13 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%260 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %288 = arith.mulf %in, %in_82 : f32
      linalg.yield %288 : f32
    } -> tensor<2x?x32xf32>
    %282 = tensor.empty() : tensor<32x24xf32>
    %transposed_79 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%282 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %281 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %283 = affine.apply #map14()[%258]
    %284 = tensor.empty(%283) : tensor<?x24xf32>
    %285 = linalg.fill ins(%cst : f32) outs(%284 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %286 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<?x32xf32>, tensor<32x24xf32>) outs(%285 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %287 = arith.divsi %283, %c2 : index
    %expanded_81 = tensor.expand_shape %286 [[0, 1], [2]] output_shape [2, %287, 24] : tensor<?x24xf32> into tensor<2x?x24xf32>
    return %expanded_81 : tensor<2x?x24xf32>
  }
}

