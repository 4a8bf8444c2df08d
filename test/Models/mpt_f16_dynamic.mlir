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
  func.func @main(%arg0: tensor<24x32xf16>, %arg1: tensor<32xf16>, %arg2: tensor<96x32xf16>, %arg3: tensor<32x32xf16>, %arg4: tensor<32xf16>, %arg5: tensor<128x32xf16>, %arg6: tensor<32x128xf16>, %arg7: tensor<32xf16>, %arg8: tensor<2x?xi64>, %arg9: tensor<2x?xi64>) -> tensor<2x?x24xf16> {
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
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant 0.000000e+00 : f64
    %c8_i64 = arith.constant 8 : i64
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant dense<-6.550400e+04> : tensor<f32>
    %cst_5 = arith.constant dense<-6.550400e+04> : tensor<f16>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f16>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant 0.70710678118654757 : f64
    %cst_9 = arith.constant 0.35355339059327373 : f64
    %cst_10 = arith.constant 1.000000e-05 : f64
    %c-23_i32 = arith.constant -23 : i32
    %cst_11 = arith.constant 2.000000e+00 : f32
    %cst_12 = arith.constant 3.200000e+01 : f64
    %cst_13 = arith.constant 3.200000e+01 : f32
    %c64_i64 = arith.constant 64 : i64
    %cst_14 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg9, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_15 = tensor.dim %arg8, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_15) : tensor<2x?x32xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xf16>) {
    ^bb0(%in: i64, %out: f16):
      %228 = arith.index_cast %in : i64 to index
      %229 = linalg.index 2 : index
      %230 = arith.cmpi slt, %228, %c24 : index
      cf.assert %230, "index must be smaller than dim size"
      %231 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %231, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%228, %229] : tensor<24x32xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x?x32xf16>
    %3 = tensor.empty() : tensor<24xi32>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<24xi32>) {
    ^bb0(%out: i32):
      %228 = linalg.index 0 : index
      %229 = arith.index_cast %228 : index to i64
      %230 = arith.trunci %229 : i64 to i32
      %231 = arith.addi %230, %c-23_i32 : i32
      linalg.yield %231 : i32
    } -> tensor<24xi32>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 24] : tensor<24xi32> into tensor<1x1x1x24xi32>
    %5 = tensor.empty() : tensor<4xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %228 = linalg.index 0 : index
      %229 = arith.index_cast %228 : index to i64
      %230 = arith.addi %229, %c1_i64 : i64
      linalg.yield %230 : i64
    } -> tensor<4xi64>
    %7 = tensor.empty() : tensor<4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%6 : tensor<4xi64>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %228 = arith.sitofp %in : i64 to f32
      linalg.yield %228 : f32
    } -> tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.mulf %in, %cst_11 : f32
      linalg.yield %228 : f32
    } -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.powf %cst_11, %in : f32
      linalg.yield %228 : f32
    } -> tensor<4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%10 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.cmpf one, %in, %cst : f32
      cf.assert %228, "unimplemented: tensor with zero element"
      %229 = arith.divf %cst_0, %in : f32
      linalg.yield %229 : f32
    } -> tensor<4xf32>
    %expanded_16 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32>
    %12 = tensor.empty() : tensor<1x4x1x24xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<1x1x1x24xi32>, tensor<1x4x1x1xf32>) outs(%12 : tensor<1x4x1x24xf32>) {
    ^bb0(%in: i32, %in_54: f32, %out: f32):
      %228 = arith.sitofp %in : i32 to f32
      %229 = arith.mulf %228, %in_54 : f32
      linalg.yield %229 : f32
    } -> tensor<1x4x1x24xf32>
    %collapsed = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x4x1x24xf32> into tensor<4x1x24xf32>
    %14 = tensor.empty(%dim) : tensor<2x?xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<2x?xi64>) outs(%14 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %228 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %228 : i1
    } -> tensor<2x?xi1>
    %16 = tensor.empty() : tensor<2xi64>
    %17 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%16 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %228 = linalg.index 0 : index
      %229 = arith.index_cast %228 : index to i64
      linalg.yield %229 : i64
    } -> tensor<2xi64>
    %18 = tensor.empty(%dim) : tensor<?xi64>
    %19 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%18 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %228 = linalg.index 0 : index
      %229 = arith.index_cast %228 : index to i64
      linalg.yield %229 : i64
    } -> tensor<?xi64>
    %expanded_17 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_18 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_19 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %20 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%20 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %228 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %228 : i1
    } -> tensor<1x1x?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %21 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%20 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %228 = arith.andi %in, %in_54 : i1
      linalg.yield %228 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_20 = tensor.dim %expanded_19, %c3 : tensor<1x1x1x?xi64>
    %23 = tensor.empty(%dim_20) : tensor<2x1x1x?xi1>
    %24 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%23 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %228 = arith.cmpi slt, %in, %c0_i64 : i64
      %229 = arith.addi %in, %c2_i64 : i64
      %230 = arith.select %228, %229, %in : i64
      %231 = arith.index_cast %230 : i64 to index
      %232 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %233 = arith.addi %in_54, %0 : i64
      %234 = arith.select %232, %233, %in_54 : i64
      %235 = arith.index_cast %234 : i64 to index
      %extracted = tensor.extract %15[%231, %235] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %25 = arith.cmpi eq, %dim, %dim_20 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%26 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %228 = arith.andi %in, %in_54 : i1
      linalg.yield %228 : i1
    } -> tensor<2x1x?x?xi1>
    %28 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %29 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %30 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%29 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %228 = linalg.index 0 : index
      %229 = linalg.index 2 : index
      %230 = linalg.index 3 : index
      %231 = arith.cmpi eq, %dim, %c1 : index
      %232 = arith.select %231, %c0, %229 : index
      %233 = arith.select %231, %c0, %230 : index
      %extracted = tensor.extract %27[%228, %c0, %232, %233] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %31 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf16>
    %32 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_6, %cst_5 : tensor<2x1x?x?xi1>, tensor<f16>, tensor<f16>) outs(%31 : tensor<2x1x?x?xf16>) {
    ^bb0(%in: i1, %in_54: f16, %in_55: f16, %out: f16):
      %228 = arith.select %in, %in_54, %in_55 : f16
      linalg.yield %228 : f16
    } -> tensor<2x1x?x?xf16>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x1x?x?xf16>) outs(%29 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: f16, %out: i1):
      %228 = arith.cmpf une, %in, %cst_1 : f16
      linalg.yield %228 : i1
    } -> tensor<2x1x?x?xi1>
    %34 = tensor.empty(%dim_15) : tensor<2x?x32xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xf16>) outs(%34 : tensor<2x?x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %228 = arith.extf %in : f16 to f32
      linalg.yield %228 : f32
    } -> tensor<2x?x32xf32>
    %36 = tensor.empty(%dim_15) : tensor<2x?x32xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x?x32xf32>) outs(%36 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %228 = arith.extf %in : f32 to f64
      linalg.yield %228 : f64
    } -> tensor<2x?x32xf64>
    %38 = tensor.empty(%dim_15) : tensor<2x?x1xf64>
    %39 = linalg.fill ins(%cst_2 : f64) outs(%38 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<2x?x32xf64>) outs(%39 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %228 = arith.addf %in, %out : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x1xf64>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x?x1xf64>) outs(%38 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %228 = arith.divf %in, %cst_12 : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x1xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %41 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%36 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %228 = arith.subf %in, %in_54 : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x32xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %42 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%36 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %228 = arith.mulf %in, %in_54 : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x32xf64>
    %44 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%43 : tensor<2x?x32xf64>) outs(%39 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %228 = arith.addf %in, %out : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x1xf64>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x?x1xf64>) outs(%38 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %228 = arith.divf %in, %cst_12 : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x1xf64>
    %46 = tensor.empty(%dim_15) : tensor<2x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x?x1xf64>) outs(%46 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %228 = arith.truncf %in : f64 to f32
      linalg.yield %228 : f32
    } -> tensor<2x?x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%46 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<2x?x32xf32>) outs(%48 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %out : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x?x1xf32>) outs(%46 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.divf %in, %cst_13 : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x?x1xf32>) outs(%46 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.truncf %cst_10 : f64 to f32
      %229 = arith.addf %in, %228 : f32
      linalg.yield %229 : f32
    } -> tensor<2x?x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x?x1xf32>) outs(%46 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.rsqrt %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %50 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%34 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %228 = arith.subf %in, %in_54 : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x32xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %52 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%34 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %228 = arith.mulf %in, %in_54 : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x32xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %arg1 : tensor<2x?x32xf32>, tensor<32xf16>) outs(%34 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_54: f16, %out: f32):
      %228 = arith.extf %in_54 : f16 to f32
      %229 = arith.mulf %in, %228 : f32
      linalg.yield %229 : f32
    } -> tensor<2x?x32xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %228 = arith.truncf %in : f32 to f16
      linalg.yield %228 : f16
    } -> tensor<2x?x32xf16>
    %57 = tensor.empty() : tensor<32x96xf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<96x32xf16>) outs(%57 : tensor<32x96xf16>) permutation = [1, 0] 
    %collapsed_21 = tensor.collapse_shape %56 [[0, 1], [2]] : tensor<2x?x32xf16> into tensor<?x32xf16>
    %58 = affine.apply #map14()[%dim_15]
    %59 = tensor.empty(%58) : tensor<?x96xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %61 = linalg.matmul ins(%collapsed_21, %transposed : tensor<?x32xf16>, tensor<32x96xf16>) outs(%60 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %62 = tensor.empty(%58) : tensor<?x96xf16>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<?x96xf32>) outs(%62 : tensor<?x96xf16>) {
    ^bb0(%in: f32, %out: f16):
      %228 = arith.truncf %in : f32 to f16
      linalg.yield %228 : f16
    } -> tensor<?x96xf16>
    %64 = arith.divsi %58, %c2 : index
    %expanded_22 = tensor.expand_shape %63 [[0, 1], [2]] output_shape [2, %64, 96] : tensor<?x96xf16> into tensor<2x?x96xf16>
    %extracted_slice = tensor.extract_slice %expanded_22[0, 0, 0] [2, %64, 32] [1, 1, 1] : tensor<2x?x96xf16> to tensor<2x?x32xf16>
    %extracted_slice_23 = tensor.extract_slice %expanded_22[0, 0, 32] [2, %64, 32] [1, 1, 1] : tensor<2x?x96xf16> to tensor<2x?x32xf16>
    %extracted_slice_24 = tensor.extract_slice %expanded_22[0, 0, 64] [2, %64, 32] [1, 1, 1] : tensor<2x?x96xf16> to tensor<2x?x32xf16>
    %expanded_25 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, %64, 4, 8] : tensor<2x?x32xf16> into tensor<2x?x4x8xf16>
    %65 = tensor.empty(%64) : tensor<2x4x?x8xf16>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x?x4x8xf16>) outs(%65 : tensor<2x4x?x8xf16>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %extracted_slice_23 [[0], [1], [2, 3]] output_shape [2, %64, 4, 8] : tensor<2x?x32xf16> into tensor<2x?x4x8xf16>
    %expanded_28 = tensor.expand_shape %extracted_slice_24 [[0], [1], [2, 3]] output_shape [2, %64, 4, 8] : tensor<2x?x32xf16> into tensor<2x?x4x8xf16>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x?x4x8xf16>) outs(%65 : tensor<2x4x?x8xf16>) permutation = [0, 2, 1, 3] 
    %66 = tensor.empty(%64) : tensor<2x4x8x?xf16>
    %transposed_30 = linalg.transpose ins(%expanded_27 : tensor<2x?x4x8xf16>) outs(%66 : tensor<2x4x8x?xf16>) permutation = [0, 2, 3, 1] 
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %67 = tensor.empty(%dim) : tensor<2x4x?x8xf16>
    %68 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%67 : tensor<2x4x?x8xf16>) {
    ^bb0(%out: f16):
      %228 = linalg.index 0 : index
      %229 = linalg.index 1 : index
      %230 = linalg.index 2 : index
      %231 = linalg.index 3 : index
      %232 = arith.cmpi eq, %64, %c1 : index
      %233 = arith.select %232, %c0, %230 : index
      %extracted = tensor.extract %transposed_26[%228, %229, %233, %231] : tensor<2x4x?x8xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x4x?x8xf16>
    %collapsed_31 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x4x?x8xf16> into tensor<8x?x8xf16>
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %69 = tensor.empty(%dim) : tensor<2x4x8x?xf16>
    %70 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%69 : tensor<2x4x8x?xf16>) {
    ^bb0(%out: f16):
      %228 = linalg.index 0 : index
      %229 = linalg.index 1 : index
      %230 = linalg.index 2 : index
      %231 = linalg.index 3 : index
      %232 = arith.cmpi eq, %64, %c1 : index
      %233 = arith.select %232, %c0, %231 : index
      %extracted = tensor.extract %transposed_30[%228, %229, %230, %233] : tensor<2x4x8x?xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x4x8x?xf16>
    %collapsed_32 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<2x4x8x?xf16> into tensor<8x8x?xf16>
    %71 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %73 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x?x8xf16>, tensor<8x8x?xf16>) outs(%72 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %74 = tensor.empty(%dim, %dim) : tensor<8x?x?xf16>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<8x?x?xf32>) outs(%74 : tensor<8x?x?xf16>) {
    ^bb0(%in: f32, %out: f16):
      %228 = arith.truncf %in : f32 to f16
      linalg.yield %228 : f16
    } -> tensor<8x?x?xf16>
    %76 = arith.muli %0, %c8_i64 : i64
    %77 = arith.cmpi slt, %0, %c0_i64 : i64
    %78 = arith.select %77, %c8_i64, %76 : i64
    %79 = arith.extui %77 : i1 to i64
    %80 = arith.muli %78, %0 : i64
    %81 = arith.addi %79, %c1_i64 : i64
    %82 = arith.select %77, %c8_i64, %80 : i64
    %83 = arith.select %77, %81, %79 : i64
    %84 = arith.cmpi sle, %83, %c1_i64 : i64
    cf.assert %84, "must have at most one inferred (negative) dimension"
    %85 = arith.muli %76, %0 : i64
    %86 = arith.divsi %85, %82 : i64
    %87 = arith.select %77, %86, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c4_i64, %87, %87 : tensor<4xi64>
    %reshape = tensor.reshape %75(%from_elements) : (tensor<8x?x?xf16>, tensor<4xi64>) -> tensor<2x4x?x?xf16>
    %88 = arith.index_cast %87 : i64 to index
    %89 = tensor.empty(%88, %88) : tensor<2x4x?x?xf16>
    %90 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x4x?x?xf16>) outs(%89 : tensor<2x4x?x?xf16>) {
    ^bb0(%in: f16, %out: f16):
      %228 = arith.truncf %cst_9 : f64 to f16
      %229 = arith.mulf %in, %228 : f16
      linalg.yield %229 : f16
    } -> tensor<2x4x?x?xf16>
    %91 = arith.subi %c24_i64, %0 : i64
    %92 = arith.addi %91, %c24_i64 : i64
    %93 = arith.cmpi sge, %91, %c0_i64 : i64
    %94 = arith.select %93, %91, %92 : i64
    %95 = arith.maxsi %94, %c0_i64 : i64
    %96 = arith.minsi %95, %c24_i64 : i64
    %97 = arith.index_cast %96 : i64 to index
    %98 = arith.subi %c24, %97 : index
    %99 = arith.maxsi %98, %c0 : index
    %extracted_slice_33 = tensor.extract_slice %collapsed[0, 0, %97] [4, 1, %99] [1, 1, 1] : tensor<4x1x24xf32> to tensor<4x1x?xf32>
    %100 = arith.cmpi eq, %88, %99 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = tensor.empty(%88, %88) : tensor<2x4x?x?xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %extracted_slice_33 : tensor<2x4x?x?xf16>, tensor<4x1x?xf32>) outs(%101 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f16, %in_54: f32, %out: f32):
      %228 = arith.extf %in : f16 to f32
      %229 = arith.addf %228, %in_54 : f32
      linalg.yield %229 : f32
    } -> tensor<2x4x?x?xf32>
    %103 = arith.cmpi eq, %dim, %88 : index
    cf.assert %103, "mismatched size for broadcast"
    cf.assert %103, "mismatched size for broadcast"
    %104 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %105 = linalg.generic {indexing_maps = [#map3, #map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_4, %102 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<2x4x?x?xf32>) outs(%104 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %228 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x?x?xf32>
    %106 = tensor.empty(%dim) : tensor<2x4x?xi64>
    %107 = linalg.fill ins(%c0_i64 : i64) outs(%106 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %108 = tensor.empty(%dim) : tensor<2x4x?xf32>
    %109 = linalg.fill ins(%cst_3 : f32) outs(%108 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %110:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<2x4x?x?xf32>) outs(%109, %107 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %228 = linalg.index 3 : index
      %229 = arith.index_cast %228 : index to i64
      %230 = arith.maximumf %in, %out : f32
      %231 = arith.cmpf ogt, %in, %out : f32
      %232 = arith.select %231, %229, %out_54 : i64
      linalg.yield %230, %232 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_34 = tensor.expand_shape %110#0 [[0], [1], [2, 3]] output_shape [2, 4, %dim, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %expanded_34 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%104 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %228 = arith.subf %in, %in_54 : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x?x?xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x4x?x?xf32>) outs(%104 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.exp %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x?x?xf32>
    %113 = tensor.empty(%dim) : tensor<2x4x?x1xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<2x4x?x?xf32>) outs(%114 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %out : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x?x1xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %115 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%104 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %228 = arith.divf %in, %in_54 : f32
      linalg.yield %228 : f32
    } -> tensor<2x4x?x?xf32>
    %117 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf16>
    %118 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<2x4x?x?xf32>) outs(%117 : tensor<2x4x?x?xf16>) {
    ^bb0(%in: f32, %out: f16):
      %228 = arith.truncf %in : f32 to f16
      linalg.yield %228 : f16
    } -> tensor<2x4x?x?xf16>
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %119 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<2x4x?x?xf16>) {
    ^bb0(%out: f16):
      %228 = linalg.index 0 : index
      %229 = linalg.index 1 : index
      %230 = linalg.index 2 : index
      %231 = linalg.index 3 : index
      %232 = arith.cmpi eq, %dim, %c1 : index
      %233 = arith.select %232, %c0, %230 : index
      %234 = arith.select %232, %c0, %231 : index
      %extracted = tensor.extract %118[%228, %229, %233, %234] : tensor<2x4x?x?xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x4x?x?xf16>
    cf.assert %84, "must have at most one inferred (negative) dimension"
    %from_elements_35 = tensor.from_elements %c8_i64, %87, %87 : tensor<3xi64>
    %reshape_36 = tensor.reshape %119(%from_elements_35) : (tensor<2x4x?x?xf16>, tensor<3xi64>) -> tensor<8x?x?xf16>
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %120 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%67 : tensor<2x4x?x8xf16>) {
    ^bb0(%out: f16):
      %228 = linalg.index 0 : index
      %229 = linalg.index 1 : index
      %230 = linalg.index 2 : index
      %231 = linalg.index 3 : index
      %232 = arith.cmpi eq, %64, %c1 : index
      %233 = arith.select %232, %c0, %230 : index
      %extracted = tensor.extract %transposed_29[%228, %229, %233, %231] : tensor<2x4x?x8xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x4x?x8xf16>
    %collapsed_37 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<2x4x?x8xf16> into tensor<8x?x8xf16>
    %121 = arith.cmpi eq, %87, %0 : i64
    cf.assert %121, "mismatching contracting dimension"
    %122 = tensor.empty(%88) : tensor<8x?x8xf32>
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %124 = linalg.batch_matmul ins(%reshape_36, %collapsed_37 : tensor<8x?x?xf16>, tensor<8x?x8xf16>) outs(%123 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %125 = tensor.empty(%88) : tensor<8x?x8xf16>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<8x?x8xf32>) outs(%125 : tensor<8x?x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %228 = arith.truncf %in : f32 to f16
      linalg.yield %228 : f16
    } -> tensor<8x?x8xf16>
    %expanded_38 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [2, 4, %88, 8] : tensor<8x?x8xf16> into tensor<2x4x?x8xf16>
    %127 = tensor.empty(%88) : tensor<2x?x4x8xf16>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x4x?x8xf16>) outs(%127 : tensor<2x?x4x8xf16>) permutation = [0, 2, 1, 3] 
    %128 = arith.muli %0, %c2_i64 : i64
    %129 = arith.select %77, %c2_i64, %128 : i64
    %130 = arith.cmpi sle, %81, %c1_i64 : i64
    cf.assert %130, "must have at most one inferred (negative) dimension"
    %131 = arith.muli %87, %c64_i64 : i64
    %132 = arith.divsi %131, %129 : i64
    %133 = arith.select %77, %132, %0 : i64
    %from_elements_40 = tensor.from_elements %c2_i64, %133, %132 : tensor<3xi64>
    %reshape_41 = tensor.reshape %transposed_39(%from_elements_40) : (tensor<2x?x4x8xf16>, tensor<3xi64>) -> tensor<2x?x32xf16>
    %134 = tensor.empty() : tensor<32x32xf16>
    %transposed_42 = linalg.transpose ins(%arg3 : tensor<32x32xf16>) outs(%134 : tensor<32x32xf16>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %reshape_41 [[0, 1], [2]] : tensor<2x?x32xf16> into tensor<?x32xf16>
    %135 = arith.index_cast %133 : i64 to index
    %136 = affine.apply #map14()[%135]
    %137 = tensor.empty(%136) : tensor<?x32xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %139 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<?x32xf16>, tensor<32x32xf16>) outs(%138 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %140 = tensor.empty(%136) : tensor<?x32xf16>
    %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<?x32xf32>) outs(%140 : tensor<?x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %228 = arith.truncf %in : f32 to f16
      linalg.yield %228 : f16
    } -> tensor<?x32xf16>
    %142 = arith.divsi %136, %c2 : index
    %expanded_44 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [2, %142, 32] : tensor<?x32xf16> into tensor<2x?x32xf16>
    %143 = arith.cmpi eq, %142, %dim_15 : index
    cf.assert %143, "mismatched size for broadcast"
    %144 = tensor.empty(%142) : tensor<2x?x32xf16>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %2 : tensor<2x?x32xf16>, tensor<2x?x32xf16>) outs(%144 : tensor<2x?x32xf16>) {
    ^bb0(%in: f16, %in_54: f16, %out: f16):
      %228 = arith.addf %in, %in_54 : f16
      linalg.yield %228 : f16
    } -> tensor<2x?x32xf16>
    %146 = tensor.empty(%142) : tensor<2x?x32xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x?x32xf16>) outs(%146 : tensor<2x?x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %228 = arith.extf %in : f16 to f32
      linalg.yield %228 : f32
    } -> tensor<2x?x32xf32>
    %148 = tensor.empty(%142) : tensor<2x?x32xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x?x32xf32>) outs(%148 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %228 = arith.extf %in : f32 to f64
      linalg.yield %228 : f64
    } -> tensor<2x?x32xf64>
    %150 = tensor.empty(%142) : tensor<2x?x1xf64>
    %151 = linalg.fill ins(%cst_2 : f64) outs(%150 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<2x?x32xf64>) outs(%151 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %228 = arith.addf %in, %out : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x1xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x?x1xf64>) outs(%150 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %228 = arith.divf %in, %cst_12 : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x1xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %153 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%148 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %228 = arith.subf %in, %in_54 : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x32xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %154 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%148 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %228 = arith.mulf %in, %in_54 : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x32xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<2x?x32xf64>) outs(%151 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %228 = arith.addf %in, %out : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x1xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x?x1xf64>) outs(%150 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %228 = arith.divf %in, %cst_12 : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x1xf64>
    %158 = tensor.empty(%142) : tensor<2x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x?x1xf64>) outs(%158 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %228 = arith.truncf %in : f64 to f32
      linalg.yield %228 : f32
    } -> tensor<2x?x1xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%158 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<2x?x32xf32>) outs(%160 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %out : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x?x1xf32>) outs(%158 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.divf %in, %cst_13 : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x?x1xf32>) outs(%158 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.truncf %cst_10 : f64 to f32
      %229 = arith.addf %in, %228 : f32
      linalg.yield %229 : f32
    } -> tensor<2x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x?x1xf32>) outs(%158 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.rsqrt %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %162 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%146 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %228 = arith.subf %in, %in_54 : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x32xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%146 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %228 = arith.mulf %in, %in_54 : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x32xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %arg4 : tensor<2x?x32xf32>, tensor<32xf16>) outs(%146 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_54: f16, %out: f32):
      %228 = arith.extf %in_54 : f16 to f32
      %229 = arith.mulf %in, %228 : f32
      linalg.yield %229 : f32
    } -> tensor<2x?x32xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x?x32xf32>) outs(%144 : tensor<2x?x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %228 = arith.truncf %in : f32 to f16
      linalg.yield %228 : f16
    } -> tensor<2x?x32xf16>
    %169 = tensor.empty() : tensor<32x128xf16>
    %transposed_45 = linalg.transpose ins(%arg5 : tensor<128x32xf16>) outs(%169 : tensor<32x128xf16>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<2x?x32xf16> into tensor<?x32xf16>
    %170 = affine.apply #map14()[%142]
    %171 = tensor.empty(%170) : tensor<?x128xf32>
    %172 = linalg.fill ins(%cst : f32) outs(%171 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %173 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<?x32xf16>, tensor<32x128xf16>) outs(%172 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %174 = tensor.empty(%170) : tensor<?x128xf16>
    %175 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%173 : tensor<?x128xf32>) outs(%174 : tensor<?x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %228 = arith.truncf %in : f32 to f16
      linalg.yield %228 : f16
    } -> tensor<?x128xf16>
    %176 = arith.divsi %170, %c2 : index
    %expanded_47 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [2, %176, 128] : tensor<?x128xf16> into tensor<2x?x128xf16>
    %177 = tensor.empty(%176) : tensor<2x?x128xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x?x128xf16>) outs(%177 : tensor<2x?x128xf32>) {
    ^bb0(%in: f16, %out: f32):
      %228 = arith.extf %in : f16 to f32
      linalg.yield %228 : f32
    } -> tensor<2x?x128xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x?x128xf32>) outs(%177 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.mulf %in, %cst_14 : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x128xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x?x128xf32>) outs(%177 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.truncf %cst_8 : f64 to f32
      %229 = arith.mulf %in, %228 : f32
      linalg.yield %229 : f32
    } -> tensor<2x?x128xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x?x128xf32>) outs(%177 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.erf %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x128xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x?x128xf32>) outs(%177 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %cst_0 : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x128xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %182 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%177 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %228 = arith.mulf %in, %in_54 : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x128xf32>
    %184 = tensor.empty(%176) : tensor<2x?x128xf16>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x?x128xf32>) outs(%184 : tensor<2x?x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %228 = arith.truncf %in : f32 to f16
      linalg.yield %228 : f16
    } -> tensor<2x?x128xf16>
    %186 = tensor.empty() : tensor<128x32xf16>
    %transposed_48 = linalg.transpose ins(%arg6 : tensor<32x128xf16>) outs(%186 : tensor<128x32xf16>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %185 [[0, 1], [2]] : tensor<2x?x128xf16> into tensor<?x128xf16>
    %187 = affine.apply #map14()[%176]
    %188 = tensor.empty(%187) : tensor<?x32xf32>
    %189 = linalg.fill ins(%cst : f32) outs(%188 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %190 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<?x128xf16>, tensor<128x32xf16>) outs(%189 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %191 = tensor.empty(%187) : tensor<?x32xf16>
    %192 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%190 : tensor<?x32xf32>) outs(%191 : tensor<?x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %228 = arith.truncf %in : f32 to f16
      linalg.yield %228 : f16
    } -> tensor<?x32xf16>
    %193 = arith.divsi %187, %c2 : index
    %expanded_50 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [2, %193, 32] : tensor<?x32xf16> into tensor<2x?x32xf16>
    %194 = arith.cmpi eq, %193, %142 : index
    cf.assert %194, "mismatched size for broadcast"
    %195 = tensor.empty(%193) : tensor<2x?x32xf16>
    %196 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %145 : tensor<2x?x32xf16>, tensor<2x?x32xf16>) outs(%195 : tensor<2x?x32xf16>) {
    ^bb0(%in: f16, %in_54: f16, %out: f16):
      %228 = arith.addf %in, %in_54 : f16
      linalg.yield %228 : f16
    } -> tensor<2x?x32xf16>
    %197 = tensor.empty(%193) : tensor<2x?x32xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x?x32xf16>) outs(%197 : tensor<2x?x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %228 = arith.extf %in : f16 to f32
      linalg.yield %228 : f32
    } -> tensor<2x?x32xf32>
    %199 = tensor.empty(%193) : tensor<2x?x32xf64>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x?x32xf32>) outs(%199 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %228 = arith.extf %in : f32 to f64
      linalg.yield %228 : f64
    } -> tensor<2x?x32xf64>
    %201 = tensor.empty(%193) : tensor<2x?x1xf64>
    %202 = linalg.fill ins(%cst_2 : f64) outs(%201 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %203 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%200 : tensor<2x?x32xf64>) outs(%202 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %228 = arith.addf %in, %out : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x1xf64>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<2x?x1xf64>) outs(%201 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %228 = arith.divf %in, %cst_12 : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x1xf64>
    %205 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %204 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%199 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %228 = arith.subf %in, %in_54 : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x32xf64>
    %206 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %205 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%199 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %228 = arith.mulf %in, %in_54 : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x32xf64>
    %207 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%206 : tensor<2x?x32xf64>) outs(%202 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %228 = arith.addf %in, %out : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x1xf64>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<2x?x1xf64>) outs(%201 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %228 = arith.divf %in, %cst_12 : f64
      linalg.yield %228 : f64
    } -> tensor<2x?x1xf64>
    %209 = tensor.empty(%193) : tensor<2x?x1xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<2x?x1xf64>) outs(%209 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %228 = arith.truncf %in : f64 to f32
      linalg.yield %228 : f32
    } -> tensor<2x?x1xf32>
    %211 = linalg.fill ins(%cst : f32) outs(%209 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<2x?x32xf32>) outs(%211 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.addf %in, %out : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<2x?x1xf32>) outs(%209 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.divf %in, %cst_13 : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<2x?x1xf32>) outs(%209 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = arith.truncf %cst_10 : f64 to f32
      %229 = arith.addf %in, %228 : f32
      linalg.yield %229 : f32
    } -> tensor<2x?x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<2x?x1xf32>) outs(%209 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %228 = math.rsqrt %in : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %213 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%197 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %228 = arith.subf %in, %in_54 : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x32xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %215 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%197 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %228 = arith.mulf %in, %in_54 : f32
      linalg.yield %228 : f32
    } -> tensor<2x?x32xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %arg7 : tensor<2x?x32xf32>, tensor<32xf16>) outs(%197 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_54: f16, %out: f32):
      %228 = arith.extf %in_54 : f16 to f32
      %229 = arith.mulf %in, %228 : f32
      linalg.yield %229 : f32
    } -> tensor<2x?x32xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<2x?x32xf32>) outs(%195 : tensor<2x?x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %228 = arith.truncf %in : f32 to f16
      linalg.yield %228 : f16
    } -> tensor<2x?x32xf16>
    %220 = tensor.empty() : tensor<32x24xf16>
    %transposed_51 = linalg.transpose ins(%arg0 : tensor<24x32xf16>) outs(%220 : tensor<32x24xf16>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %219 [[0, 1], [2]] : tensor<2x?x32xf16> into tensor<?x32xf16>
    %221 = affine.apply #map14()[%193]
    %222 = tensor.empty(%221) : tensor<?x24xf32>
    %223 = linalg.fill ins(%cst : f32) outs(%222 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %224 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<?x32xf16>, tensor<32x24xf16>) outs(%223 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %225 = tensor.empty(%221) : tensor<?x24xf16>
    %226 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<?x24xf32>) outs(%225 : tensor<?x24xf16>) {
    ^bb0(%in: f32, %out: f16):
      %228 = arith.truncf %in : f32 to f16
      linalg.yield %228 : f16
    } -> tensor<?x24xf16>
    %227 = arith.divsi %221, %c2 : index
    %expanded_53 = tensor.expand_shape %226 [[0, 1], [2]] output_shape [2, %227, 24] : tensor<?x24xf16> into tensor<2x?x24xf16>
    return %expanded_53 : tensor<2x?x24xf16>
  }
}

