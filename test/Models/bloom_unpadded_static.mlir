#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<96x32xf32>, %arg6: tensor<96xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<128x32xf32>, %arg12: tensor<128xf32>, %arg13: tensor<32x128xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<2x11xi64>) -> tensor<2x11x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 0.79788455999999996 : f64
    %cst_7 = arith.constant 0.35355339059327373 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 3.200000e+01 : f64
    %cst_10 = arith.constant 3.200000e+01 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x11x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<2x11xi64>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %145 = arith.index_cast %in : i64 to index
      %146 = linalg.index 2 : index
      %147 = arith.cmpi slt, %145, %c24 : index
      cf.assert %147, "index must be smaller than dim size"
      %148 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %148, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%145, %146] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x11x32xf32>
    %2 = tensor.empty() : tensor<2x11x32xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x11x32xf32>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %4 = tensor.empty() : tensor<2x11x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x11x1xf64>) -> tensor<2x11x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_9 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %145 = arith.subf %in, %in_47 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %145 = arith.mulf %in, %in_47 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_9 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %12 = tensor.empty() : tensor<2x11x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x11x1xf64>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x11x1xf32>) -> tensor<2x11x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x11x32xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_10 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_8 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x11x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.subf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.mulf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.mulf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.addf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %23 = tensor.empty() : tensor<4xi32>
    %24 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%23 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %145 = linalg.index 0 : index
      %146 = arith.index_cast %145 : index to i64
      %147 = arith.trunci %146 : i64 to i32
      %148 = arith.addi %147, %c1_i32 : i32
      linalg.yield %148 : i32
    } -> tensor<4xi32>
    %25 = tensor.empty() : tensor<4xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_4, %24 : tensor<f32>, tensor<4xi32>) outs(%25 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_47: i32, %out: f32):
      %145 = arith.extf %in : f32 to f64
      %146 = arith.sitofp %in_47 : i32 to f64
      %147 = math.powf %145, %146 : f64
      %148 = arith.truncf %147 : f64 to f32
      linalg.yield %148 : f32
    } -> tensor<4xf32>
    %expanded = tensor.expand_shape %26 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %27 = tensor.empty() : tensor<11xi64>
    %28 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%27 : tensor<11xi64>) {
    ^bb0(%out: i64):
      %145 = linalg.index 0 : index
      %146 = arith.index_cast %145 : index to i64
      linalg.yield %146 : i64
    } -> tensor<11xi64>
    %29 = tensor.empty() : tensor<4x1x11xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %28 : tensor<4x1x1xf32>, tensor<11xi64>) outs(%29 : tensor<4x1x11xf32>) {
    ^bb0(%in: f32, %in_47: i64, %out: f32):
      %145 = arith.sitofp %in_47 : i64 to f32
      %146 = arith.mulf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<4x1x11xf32>
    %31 = tensor.empty() : tensor<2x4x1x11xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<4x1x11xf32>) outs(%31 : tensor<2x4x1x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x11xf32>
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x1x11xf32> into tensor<8x1x11xf32>
    %expanded_13 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [1, 1, 11, 1] : tensor<11xi64> into tensor<1x1x11x1xi64>
    %expanded_14 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [1, 1, 1, 11] : tensor<11xi64> into tensor<1x1x1x11xi64>
    %33 = tensor.empty() : tensor<1x1x11x11xi1>
    %34 = linalg.generic {indexing_maps = [#map8, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x1x1x11xi64>, tensor<1x1x11x1xi64>) outs(%33 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %145 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %145 : i1
    } -> tensor<1x1x11x11xi1>
    %35 = tensor.empty() : tensor<2x1x11x11xi1>
    %collapsed_15 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<1x1x11x11xi1> into tensor<1x11x11xi1>
    %36 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<1x11x11xi1>) outs(%35 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x11x11xi1>
    %37 = tensor.empty() : tensor<2x1x11x11xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map10, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_3, %cst_2 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<f32>) outs(%37 : tensor<2x1x11x11xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %145 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %145 : f32
    } -> tensor<2x1x11x11xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x11x32xf32>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_9 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %41 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %145 = arith.subf %in, %in_47 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %42 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %145 = arith.mulf %in, %in_47 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %44 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%43 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_9 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x11x1xf64>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x11x32xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_10 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_8 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x11x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %48 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.subf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %50 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.mulf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %arg3 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.mulf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %arg4 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.addf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %collapsed_16 = tensor.collapse_shape %54 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %55 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<96x32xf32>) outs(%55 : tensor<32x96xf32>) permutation = [1, 0] 
    %56 = tensor.empty() : tensor<22x96xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %58 = linalg.matmul ins(%collapsed_16, %transposed : tensor<22x32xf32>, tensor<32x96xf32>) outs(%57 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %59 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%58, %arg6 : tensor<22x96xf32>, tensor<96xf32>) outs(%56 : tensor<22x96xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.addf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<22x96xf32>
    %expanded_17 = tensor.expand_shape %59 [[0, 1], [2, 3, 4]] output_shape [2, 11, 4, 3, 8] : tensor<22x96xf32> into tensor<2x11x4x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_17[0, 0, 0, 0, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf32> to tensor<2x11x4x1x8xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf32> into tensor<2x11x4x8xf32>
    %60 = tensor.empty() : tensor<2x4x11x8xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_18 : tensor<2x11x4x8xf32>) outs(%60 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_20 = tensor.extract_slice %expanded_17[0, 0, 0, 1, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf32> to tensor<2x11x4x1x8xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf32> into tensor<2x11x4x8xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_21 : tensor<2x11x4x8xf32>) outs(%60 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_23 = tensor.extract_slice %expanded_17[0, 0, 0, 2, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf32> to tensor<2x11x4x1x8xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf32> into tensor<2x11x4x8xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x11x4x8xf32>) outs(%60 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %61 = tensor.empty() : tensor<8x8x11xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<8x11x8xf32>) outs(%61 : tensor<8x8x11xf32>) permutation = [0, 2, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %62 = tensor.empty() : tensor<8x11x11xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %64 = linalg.batch_matmul ins(%collapsed_26, %transposed_28 : tensor<8x11x8xf32>, tensor<8x8x11xf32>) outs(%63 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<8x11x11xf32>) outs(%62 : tensor<8x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_7 : f64 to f32
      %146 = arith.mulf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<8x11x11xf32>
    %66 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed, %65 : tensor<8x1x11xf32>, tensor<8x11x11xf32>) outs(%62 : tensor<8x11x11xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.addf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<8x11x11xf32>
    %expanded_30 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [2, 4, 11, 11] : tensor<8x11x11xf32> into tensor<2x4x11x11xf32>
    %67 = tensor.empty() : tensor<2x4x11x11xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %38 : tensor<2x4x11x11xf32>, tensor<2x1x11x11xf32>) outs(%67 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.addf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x11x11xf32>
    %69 = tensor.empty() : tensor<2x4x11xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<2x4x11xi64>) -> tensor<2x4x11xi64>
    %71 = tensor.empty() : tensor<2x4x11xf32>
    %72 = linalg.fill ins(%cst_1 : f32) outs(%71 : tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %73:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x11x11xf32>) outs(%72, %70 : tensor<2x4x11xf32>, tensor<2x4x11xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %145 = linalg.index 3 : index
      %146 = arith.index_cast %145 : index to i64
      %147 = arith.maximumf %in, %out : f32
      %148 = arith.cmpf ogt, %in, %out : f32
      %149 = arith.select %148, %146, %out_47 : i64
      linalg.yield %147, %149 : f32, i64
    } -> (tensor<2x4x11xf32>, tensor<2x4x11xi64>)
    %expanded_31 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [2, 4, 11, 1] : tensor<2x4x11xf32> into tensor<2x4x11x1xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_31 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%67 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.subf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x11x11xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x11x11xf32>) outs(%67 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.exp %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x11x11xf32>
    %76 = tensor.empty() : tensor<2x4x11x1xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x11x11xf32>) outs(%77 : tensor<2x4x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x11x1xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%67 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.divf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x11x11xf32>
    %collapsed_32 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x4x11x11xf32> into tensor<8x11x11xf32>
    %80 = tensor.empty() : tensor<8x11x8xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %82 = linalg.batch_matmul ins(%collapsed_32, %collapsed_29 : tensor<8x11x11xf32>, tensor<8x11x8xf32>) outs(%81 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %expanded_33 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 4, 11, 8] : tensor<8x11x8xf32> into tensor<2x4x11x8xf32>
    %83 = tensor.empty() : tensor<2x11x4x8xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x4x11x8xf32>) outs(%83 : tensor<2x11x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0, 1], [2, 3]] : tensor<2x11x4x8xf32> into tensor<22x32xf32>
    %84 = tensor.empty() : tensor<32x32xf32>
    %transposed_36 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%84 : tensor<32x32xf32>) permutation = [1, 0] 
    %85 = tensor.empty() : tensor<22x32xf32>
    %86 = linalg.fill ins(%cst_0 : f32) outs(%85 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %87 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<22x32xf32>, tensor<32x32xf32>) outs(%86 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %88 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%87, %arg8 : tensor<22x32xf32>, tensor<32xf32>) outs(%85 : tensor<22x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.addf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<22x32xf32>
    %expanded_37 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_37 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.addf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x11x32xf32>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_9 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %92 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %145 = arith.subf %in, %in_47 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %93 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %145 = arith.mulf %in, %in_47 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_9 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x11x1xf64>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<2x11x32xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_10 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_8 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x11x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %99 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.subf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %101 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.mulf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg9 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.mulf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg10 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.addf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %collapsed_38 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %106 = tensor.empty() : tensor<32x128xf32>
    %transposed_39 = linalg.transpose ins(%arg11 : tensor<128x32xf32>) outs(%106 : tensor<32x128xf32>) permutation = [1, 0] 
    %107 = tensor.empty() : tensor<22x128xf32>
    %108 = linalg.fill ins(%cst_0 : f32) outs(%107 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %109 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<22x32xf32>, tensor<32x128xf32>) outs(%108 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %110 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%109, %arg12 : tensor<22x128xf32>, tensor<128xf32>) outs(%107 : tensor<22x128xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.addf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<22x128xf32>
    %expanded_40 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [2, 11, 128] : tensor<22x128xf32> into tensor<2x11x128xf32>
    %111 = tensor.empty() : tensor<2x11x128xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x11x128xf32>) outs(%111 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.mulf %in, %cst_11 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x128xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x11x128xf32>) outs(%111 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_6 : f64 to f32
      %146 = arith.mulf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x11x128xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x11x128xf32>) outs(%111 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_5 : f64 to f32
      %146 = arith.mulf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x11x128xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %expanded_40 : tensor<2x11x128xf32>, tensor<2x11x128xf32>) outs(%111 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.mulf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x128xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x11x128xf32>) outs(%111 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %cst_12 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x128xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<2x11x128xf32>, tensor<2x11x128xf32>) outs(%111 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.mulf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x128xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x11x128xf32>) outs(%111 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.tanh %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x128xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x11x128xf32>) outs(%111 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %cst_12 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x128xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %119 : tensor<2x11x128xf32>, tensor<2x11x128xf32>) outs(%111 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.mulf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x128xf32>
    %collapsed_41 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<2x11x128xf32> into tensor<22x128xf32>
    %121 = tensor.empty() : tensor<128x32xf32>
    %transposed_42 = linalg.transpose ins(%arg13 : tensor<32x128xf32>) outs(%121 : tensor<128x32xf32>) permutation = [1, 0] 
    %122 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<22x128xf32>, tensor<128x32xf32>) outs(%86 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %123 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%122, %arg14 : tensor<22x32xf32>, tensor<32xf32>) outs(%85 : tensor<22x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.addf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<22x32xf32>
    %expanded_43 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %expanded_43 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.addf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x11x32xf32>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_9 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %127 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %145 = arith.subf %in, %in_47 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %128 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %145 = arith.mulf %in, %in_47 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_9 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x11x1xf64>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x11x32xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_10 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_8 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x11x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %134 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.subf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %136 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.mulf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %arg15 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.mulf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %arg16 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %145 = arith.addf %in, %in_47 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %141 = tensor.empty() : tensor<32x24xf32>
    %transposed_44 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%141 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %140 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %142 = tensor.empty() : tensor<22x24xf32>
    %143 = linalg.fill ins(%cst_0 : f32) outs(%142 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %144 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<22x32xf32>, tensor<32x24xf32>) outs(%143 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %expanded_46 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [2, 11, 24] : tensor<22x24xf32> into tensor<2x11x24xf32>
    return %expanded_46 : tensor<2x11x24xf32>
  }
}

