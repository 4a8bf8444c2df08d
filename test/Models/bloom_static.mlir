#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map16 = affine_map<(d0, d1) -> (d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<96x32xf32>, %arg6: tensor<96xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<128x32xf32>, %arg12: tensor<128xf32>, %arg13: tensor<32x128xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<2x11xi64>, %arg18: tensor<2x11xi64>) -> tensor<2x11x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c11_i64 = arith.constant 11 : i64
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 0.35355339059327373 : f64
    %cst_4 = arith.constant 0.79788455999999996 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_10 = arith.constant 3.200000e+01 : f64
    %cst_11 = arith.constant 3.200000e+01 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_12 = arith.constant 5.000000e-01 : f32
    %cst_13 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x11x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<2x11xi64>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %155 = arith.index_cast %in : i64 to index
      %156 = linalg.index 2 : index
      %157 = arith.cmpi slt, %155, %c24 : index
      cf.assert %157, "index must be smaller than dim size"
      %158 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %158, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%155, %156] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x11x32xf32>
    %2 = tensor.empty() : tensor<2x11x32xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x11x32xf32>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %155 = arith.extf %in : f32 to f64
      linalg.yield %155 : f64
    } -> tensor<2x11x32xf64>
    %4 = tensor.empty() : tensor<2x11x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x11x1xf64>) -> tensor<2x11x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_10 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %155 = arith.subf %in, %in_50 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x32xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %155 = arith.mulf %in, %in_50 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_10 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %12 = tensor.empty() : tensor<2x11x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x11x1xf64>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %155 = arith.truncf %in : f64 to f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x11x1xf32>) -> tensor<2x11x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x11x32xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_11 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_2 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.subf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.mulf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.mulf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.addf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %23 = tensor.empty() : tensor<4xi32>
    %24 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%23 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %155 = linalg.index 0 : index
      %156 = arith.index_cast %155 : index to i64
      %157 = arith.trunci %156 : i64 to i32
      %158 = arith.addi %157, %c1_i32 : i32
      linalg.yield %158 : i32
    } -> tensor<4xi32>
    %25 = tensor.empty() : tensor<4xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_6, %24 : tensor<f32>, tensor<4xi32>) outs(%25 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_50: i32, %out: f32):
      %155 = arith.extf %in : f32 to f64
      %156 = arith.sitofp %in_50 : i32 to f64
      %157 = math.powf %155, %156 : f64
      %158 = arith.truncf %157 : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<4xf32>
    %27 = tensor.empty() : tensor<2x11xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x11xi64>) -> tensor<2x11xi64>
    %29 = tensor.empty() : tensor<2xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<2xi64>) -> tensor<2xi64>
    %31:2 = "tm_tensor.scan"(%arg18, %28, %30) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg19: i64, %arg20: i64):
      %155 = arith.addi %arg19, %arg20 : i64
      "tm_tensor.yield"(%155) : (i64) -> ()
    }) : (tensor<2x11xi64>, tensor<2x11xi64>, tensor<2xi64>) -> (tensor<2x11xi64>, tensor<2xi64>)
    %32 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%31#0 : tensor<2x11xi64>) outs(%27 : tensor<2x11xi64>) {
    ^bb0(%in: i64, %out: i64):
      %155 = arith.subi %in, %c1_i64 : i64
      linalg.yield %155 : i64
    } -> tensor<2x11xi64>
    %33 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%32, %arg18 : tensor<2x11xi64>, tensor<2x11xi64>) outs(%27 : tensor<2x11xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %155 = arith.muli %in, %in_50 : i64
      linalg.yield %155 : i64
    } -> tensor<2x11xi64>
    %expanded = tensor.expand_shape %33 [[0], [1, 2]] output_shape [2, 1, 11] : tensor<2x11xi64> into tensor<2x1x11xi64>
    %expanded_14 = tensor.expand_shape %26 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %34 = tensor.empty() : tensor<2x4x11xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded : tensor<4x1xf32>, tensor<2x1x11xi64>) outs(%34 : tensor<2x4x11xf32>) {
    ^bb0(%in: f32, %in_50: i64, %out: f32):
      %155 = arith.sitofp %in_50 : i64 to f32
      %156 = arith.mulf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x11xf32>
    %collapsed = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<2x4x11xf32> into tensor<8x11xf32>
    %expanded_15 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, 11] : tensor<8x11xf32> into tensor<8x1x11xf32>
    %36 = tensor.empty() : tensor<2x11xi1>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<2x11xi64>) outs(%36 : tensor<2x11xi1>) {
    ^bb0(%in: i64, %out: i1):
      %155 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %155 : i1
    } -> tensor<2x11xi1>
    %38 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%29 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %155 = linalg.index 0 : index
      %156 = arith.index_cast %155 : index to i64
      linalg.yield %156 : i64
    } -> tensor<2xi64>
    %39 = tensor.empty() : tensor<11xi64>
    %40 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%39 : tensor<11xi64>) {
    ^bb0(%out: i64):
      %155 = linalg.index 0 : index
      %156 = arith.index_cast %155 : index to i64
      linalg.yield %156 : i64
    } -> tensor<11xi64>
    %expanded_16 = tensor.expand_shape %38 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_17 = tensor.expand_shape %40 [[0, 1, 2, 3]] output_shape [1, 1, 11, 1] : tensor<11xi64> into tensor<1x1x11x1xi64>
    %expanded_18 = tensor.expand_shape %40 [[0, 1, 2, 3]] output_shape [1, 1, 1, 11] : tensor<11xi64> into tensor<1x1x1x11xi64>
    %41 = tensor.empty() : tensor<1x1x11x11xi1>
    %42 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_17 : tensor<1x1x1x11xi64>, tensor<1x1x11x1xi64>) outs(%41 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %155 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %155 : i1
    } -> tensor<1x1x11x11xi1>
    %43 = linalg.generic {indexing_maps = [#map12, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %42 : tensor<i1>, tensor<1x1x11x11xi1>) outs(%41 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %155 = arith.andi %in, %in_50 : i1
      linalg.yield %155 : i1
    } -> tensor<1x1x11x11xi1>
    %44 = tensor.empty() : tensor<2x1x1x11xi1>
    %45 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_18 : tensor<2x1x1x1xi64>, tensor<1x1x1x11xi64>) outs(%44 : tensor<2x1x1x11xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %155 = arith.cmpi slt, %in, %c0_i64 : i64
      %156 = arith.addi %in, %c2_i64 : i64
      %157 = arith.select %155, %156, %in : i64
      %158 = arith.index_cast %157 : i64 to index
      %159 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %160 = arith.addi %in_50, %c11_i64 : i64
      %161 = arith.select %159, %160, %in_50 : i64
      %162 = arith.index_cast %161 : i64 to index
      %extracted = tensor.extract %37[%158, %162] : tensor<2x11xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x11xi1>
    %46 = tensor.empty() : tensor<2x1x11x11xi1>
    %47 = linalg.generic {indexing_maps = [#map15, #map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<1x1x11x11xi1>, tensor<2x1x1x11xi1>) outs(%46 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %155 = arith.andi %in, %in_50 : i1
      linalg.yield %155 : i1
    } -> tensor<2x1x11x11xi1>
    %48 = tensor.empty() : tensor<2x1x11x11xf32>
    %49 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %cst_8, %cst_9 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<f32>) outs(%48 : tensor<2x1x11x11xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %155 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %155 : f32
    } -> tensor<2x1x11x11xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x11x32xf32>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %155 = arith.extf %in : f32 to f64
      linalg.yield %155 : f64
    } -> tensor<2x11x32xf64>
    %51 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_10 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %53 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %52 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %155 = arith.subf %in, %in_50 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x32xf64>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %53 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %155 = arith.mulf %in, %in_50 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x32xf64>
    %55 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_10 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x11x1xf64>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %155 = arith.truncf %in : f64 to f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x11x32xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_11 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_2 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %59 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.subf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %61 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.mulf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %arg3 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.mulf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %arg4 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.addf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %collapsed_19 = tensor.collapse_shape %65 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %66 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<96x32xf32>) outs(%66 : tensor<32x96xf32>) permutation = [1, 0] 
    %67 = tensor.empty() : tensor<22x96xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%67 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %69 = linalg.matmul ins(%collapsed_19, %transposed : tensor<22x32xf32>, tensor<32x96xf32>) outs(%68 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%69, %arg6 : tensor<22x96xf32>, tensor<96xf32>) outs(%67 : tensor<22x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.addf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<22x96xf32>
    %expanded_20 = tensor.expand_shape %70 [[0, 1], [2, 3, 4]] output_shape [2, 11, 4, 3, 8] : tensor<22x96xf32> into tensor<2x11x4x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_20[0, 0, 0, 0, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf32> to tensor<2x11x4x1x8xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf32> into tensor<2x11x4x8xf32>
    %71 = tensor.empty() : tensor<2x4x11x8xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_21 : tensor<2x11x4x8xf32>) outs(%71 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_23 = tensor.extract_slice %expanded_20[0, 0, 0, 1, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf32> to tensor<2x11x4x1x8xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf32> into tensor<2x11x4x8xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x11x4x8xf32>) outs(%71 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_26 = tensor.extract_slice %expanded_20[0, 0, 0, 2, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf32> to tensor<2x11x4x1x8xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_26 [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf32> into tensor<2x11x4x8xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<2x11x4x8xf32>) outs(%71 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %72 = tensor.empty() : tensor<8x8x11xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<8x11x8xf32>) outs(%72 : tensor<8x8x11xf32>) permutation = [0, 2, 1] 
    %collapsed_32 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %73 = tensor.empty() : tensor<8x11x11xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %75 = linalg.batch_matmul ins(%collapsed_29, %transposed_31 : tensor<8x11x8xf32>, tensor<8x8x11xf32>) outs(%74 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<8x11x11xf32>) outs(%73 : tensor<8x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_3 : f64 to f32
      %156 = arith.mulf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<8x11x11xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %76 : tensor<8x1x11xf32>, tensor<8x11x11xf32>) outs(%73 : tensor<8x11x11xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.addf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<8x11x11xf32>
    %expanded_33 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [2, 4, 11, 11] : tensor<8x11x11xf32> into tensor<2x4x11x11xf32>
    %78 = tensor.empty() : tensor<2x4x11x11xf32>
    %79 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %49 : tensor<2x4x11x11xf32>, tensor<2x1x11x11xf32>) outs(%78 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.addf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x11x11xf32>
    %80 = tensor.empty() : tensor<2x4x11xi64>
    %81 = linalg.fill ins(%c0_i64 : i64) outs(%80 : tensor<2x4x11xi64>) -> tensor<2x4x11xi64>
    %82 = linalg.fill ins(%cst_1 : f32) outs(%34 : tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %83:2 = linalg.generic {indexing_maps = [#map11, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x4x11x11xf32>) outs(%82, %81 : tensor<2x4x11xf32>, tensor<2x4x11xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %155 = linalg.index 3 : index
      %156 = arith.index_cast %155 : index to i64
      %157 = arith.maximumf %in, %out : f32
      %158 = arith.cmpf ogt, %in, %out : f32
      %159 = arith.select %158, %156, %out_50 : i64
      linalg.yield %157, %159 : f32, i64
    } -> (tensor<2x4x11xf32>, tensor<2x4x11xi64>)
    %expanded_34 = tensor.expand_shape %83#0 [[0], [1], [2, 3]] output_shape [2, 4, 11, 1] : tensor<2x4x11xf32> into tensor<2x4x11x1xf32>
    %84 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_34 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%78 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.subf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x11x11xf32>
    %85 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x4x11x11xf32>) outs(%78 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.exp %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x11x11xf32>
    %86 = tensor.empty() : tensor<2x4x11x1xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xf32>
    %88 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x4x11x11xf32>) outs(%87 : tensor<2x4x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x11x1xf32>
    %89 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%78 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.divf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x11x11xf32>
    %collapsed_35 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<2x4x11x11xf32> into tensor<8x11x11xf32>
    %90 = tensor.empty() : tensor<8x11x8xf32>
    %91 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %92 = linalg.batch_matmul ins(%collapsed_35, %collapsed_32 : tensor<8x11x11xf32>, tensor<8x11x8xf32>) outs(%91 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %expanded_36 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [2, 4, 11, 8] : tensor<8x11x8xf32> into tensor<2x4x11x8xf32>
    %93 = tensor.empty() : tensor<2x11x4x8xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x4x11x8xf32>) outs(%93 : tensor<2x11x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0, 1], [2, 3]] : tensor<2x11x4x8xf32> into tensor<22x32xf32>
    %94 = tensor.empty() : tensor<32x32xf32>
    %transposed_39 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%94 : tensor<32x32xf32>) permutation = [1, 0] 
    %95 = tensor.empty() : tensor<22x32xf32>
    %96 = linalg.fill ins(%cst_0 : f32) outs(%95 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %97 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<22x32xf32>, tensor<32x32xf32>) outs(%96 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%97, %arg8 : tensor<22x32xf32>, tensor<32xf32>) outs(%95 : tensor<22x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.addf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<22x32xf32>
    %expanded_40 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_40 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.addf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x11x32xf32>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %155 = arith.extf %in : f32 to f64
      linalg.yield %155 : f64
    } -> tensor<2x11x32xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_10 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %155 = arith.subf %in, %in_50 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x32xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %103 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %155 = arith.mulf %in, %in_50 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x32xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_10 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x11x1xf64>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %155 = arith.truncf %in : f64 to f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x11x32xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_11 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_2 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %109 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.subf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %111 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.mulf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg9 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.mulf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg10 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.addf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %collapsed_41 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %116 = tensor.empty() : tensor<32x128xf32>
    %transposed_42 = linalg.transpose ins(%arg11 : tensor<128x32xf32>) outs(%116 : tensor<32x128xf32>) permutation = [1, 0] 
    %117 = tensor.empty() : tensor<22x128xf32>
    %118 = linalg.fill ins(%cst_0 : f32) outs(%117 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %119 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<22x32xf32>, tensor<32x128xf32>) outs(%118 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%119, %arg12 : tensor<22x128xf32>, tensor<128xf32>) outs(%117 : tensor<22x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.addf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<22x128xf32>
    %expanded_43 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [2, 11, 128] : tensor<22x128xf32> into tensor<2x11x128xf32>
    %121 = tensor.empty() : tensor<2x11x128xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.mulf %in, %cst_12 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x128xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_4 : f64 to f32
      %156 = arith.mulf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x128xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_5 : f64 to f32
      %156 = arith.mulf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x128xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %expanded_43 : tensor<2x11x128xf32>, tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.mulf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x128xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %cst_13 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x128xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %126 : tensor<2x11x128xf32>, tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.mulf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x128xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.tanh %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x128xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %cst_13 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x128xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %129 : tensor<2x11x128xf32>, tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.mulf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x128xf32>
    %collapsed_44 = tensor.collapse_shape %130 [[0, 1], [2]] : tensor<2x11x128xf32> into tensor<22x128xf32>
    %131 = tensor.empty() : tensor<128x32xf32>
    %transposed_45 = linalg.transpose ins(%arg13 : tensor<32x128xf32>) outs(%131 : tensor<128x32xf32>) permutation = [1, 0] 
    %132 = linalg.matmul ins(%collapsed_44, %transposed_45 : tensor<22x128xf32>, tensor<128x32xf32>) outs(%96 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%132, %arg14 : tensor<22x32xf32>, tensor<32xf32>) outs(%95 : tensor<22x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.addf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<22x32xf32>
    %expanded_46 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_46 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.addf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x11x32xf32>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %155 = arith.extf %in : f32 to f64
      linalg.yield %155 : f64
    } -> tensor<2x11x32xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_10 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %137 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %155 = arith.subf %in, %in_50 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x32xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %138 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %155 = arith.mulf %in, %in_50 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x32xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.addf %in, %out : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %155 = arith.divf %in, %cst_10 : f64
      linalg.yield %155 : f64
    } -> tensor<2x11x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x11x1xf64>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %155 = arith.truncf %in : f64 to f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x11x32xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.addf %in, %out : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.divf %in, %cst_11 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = arith.truncf %cst_2 : f64 to f32
      %156 = arith.addf %in, %155 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %155 = math.rsqrt %in : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %144 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.subf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %146 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.mulf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %arg15 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.mulf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg16 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %155 = arith.addf %in, %in_50 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x32xf32>
    %151 = tensor.empty() : tensor<32x24xf32>
    %transposed_47 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%151 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %152 = tensor.empty() : tensor<22x24xf32>
    %153 = linalg.fill ins(%cst_0 : f32) outs(%152 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %154 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<22x32xf32>, tensor<32x24xf32>) outs(%153 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %expanded_49 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [2, 11, 24] : tensor<22x24xf32> into tensor<2x11x24xf32>
    return %expanded_49 : tensor<2x11x24xf32>
  }
}

