#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0) -> ()>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map16 = affine_map<(d0, d1, d2) -> (d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<96x32xf32>, %arg2: tensor<96xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<128x32xf32>, %arg6: tensor<128xf32>, %arg7: tensor<32x128xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<2x11xi64>, %arg16: tensor<2x11xi64>) -> tensor<2x11x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c11_i64 = arith.constant 11 : i64
    %c2_i64 = arith.constant 2 : i64
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 2.8284271247461903 : f64
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant 0.59460355750136051 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 0.70710678118654757 : f64
    %cst_7 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_11 = arith.constant dense<0.000000e+00> : tensor<2x4x11x11xf32>
    %c1_i32 = arith.constant 1 : i32
    %cst_12 = arith.constant -1.000000e+00 : f32
    %cst_13 = arith.constant 3.200000e+01 : f64
    %cst_14 = arith.constant 3.200000e+01 : f32
    %cst_15 = arith.constant 5.000000e-01 : f32
    %cst_16 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x11x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<2x11xi64>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %154 = arith.index_cast %in : i64 to index
      %155 = linalg.index 2 : index
      %156 = arith.cmpi slt, %154, %c24 : index
      cf.assert %156, "index must be smaller than dim size"
      %157 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %157, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%154, %155] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x11x32xf32>
    %2 = tensor.empty() : tensor<4xi32>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %154 = linalg.index 0 : index
      %155 = arith.index_cast %154 : index to i64
      %156 = arith.trunci %155 : i64 to i32
      %157 = arith.addi %156, %c1_i32 : i32
      linalg.yield %157 : i32
    } -> tensor<4xi32>
    %4 = tensor.empty() : tensor<4xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel"]} ins(%cst_7, %3 : tensor<f32>, tensor<4xi32>) outs(%4 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_53: i32, %out: f32):
      %154 = arith.extf %in : f32 to f64
      %155 = arith.sitofp %in_53 : i32 to f64
      %156 = math.powf %154, %155 : f64
      %157 = arith.truncf %156 : f64 to f32
      linalg.yield %157 : f32
    } -> tensor<4xf32>
    %6 = tensor.empty() : tensor<2x11xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x11xi64>) -> tensor<2x11xi64>
    %8 = tensor.empty() : tensor<2xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2xi64>) -> tensor<2xi64>
    %10:2 = "tm_tensor.scan"(%arg16, %7, %9) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg17: i64, %arg18: i64):
      %154 = arith.addi %arg17, %arg18 : i64
      "tm_tensor.yield"(%154) : (i64) -> ()
    }) : (tensor<2x11xi64>, tensor<2x11xi64>, tensor<2xi64>) -> (tensor<2x11xi64>, tensor<2xi64>)
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10#0 : tensor<2x11xi64>) outs(%6 : tensor<2x11xi64>) {
    ^bb0(%in: i64, %out: i64):
      %154 = arith.subi %in, %c1_i64 : i64
      linalg.yield %154 : i64
    } -> tensor<2x11xi64>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%11, %arg16 : tensor<2x11xi64>, tensor<2x11xi64>) outs(%6 : tensor<2x11xi64>) {
    ^bb0(%in: i64, %in_53: i64, %out: i64):
      %154 = arith.muli %in, %in_53 : i64
      linalg.yield %154 : i64
    } -> tensor<2x11xi64>
    %expanded = tensor.expand_shape %12 [[0], [1, 2]] output_shape [2, 1, 11] : tensor<2x11xi64> into tensor<2x1x11xi64>
    %expanded_17 = tensor.expand_shape %5 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %13 = tensor.empty() : tensor<4x1xbf16>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_17 : tensor<4x1xf32>) outs(%13 : tensor<4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %154 = arith.truncf %in : f32 to bf16
      linalg.yield %154 : bf16
    } -> tensor<4x1xbf16>
    %15 = tensor.empty() : tensor<2x4x11xbf16>
    %16 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %expanded : tensor<4x1xbf16>, tensor<2x1x11xi64>) outs(%15 : tensor<2x4x11xbf16>) {
    ^bb0(%in: bf16, %in_53: i64, %out: bf16):
      %154 = arith.sitofp %in_53 : i64 to bf16
      %155 = arith.mulf %in, %154 : bf16
      linalg.yield %155 : bf16
    } -> tensor<2x4x11xbf16>
    %collapsed = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<2x4x11xbf16> into tensor<8x11xbf16>
    %expanded_18 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, 11] : tensor<8x11xbf16> into tensor<8x1x11xbf16>
    %17 = tensor.empty() : tensor<8x1x11xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<8x1x11xbf16>) outs(%17 : tensor<8x1x11xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %154 = arith.extf %in : bf16 to f32
      linalg.yield %154 : f32
    } -> tensor<8x1x11xf32>
    %19 = tensor.empty() : tensor<2x11xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<2x11xi64>) outs(%19 : tensor<2x11xi1>) {
    ^bb0(%in: i64, %out: i1):
      %154 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %154 : i1
    } -> tensor<2x11xi1>
    %21 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %154 = linalg.index 0 : index
      %155 = arith.index_cast %154 : index to i64
      linalg.yield %155 : i64
    } -> tensor<2xi64>
    %22 = tensor.empty() : tensor<11xi64>
    %23 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%22 : tensor<11xi64>) {
    ^bb0(%out: i64):
      %154 = linalg.index 0 : index
      %155 = arith.index_cast %154 : index to i64
      linalg.yield %155 : i64
    } -> tensor<11xi64>
    %expanded_19 = tensor.expand_shape %21 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_20 = tensor.expand_shape %23 [[0, 1, 2, 3]] output_shape [1, 1, 11, 1] : tensor<11xi64> into tensor<1x1x11x1xi64>
    %expanded_21 = tensor.expand_shape %23 [[0, 1, 2, 3]] output_shape [1, 1, 1, 11] : tensor<11xi64> into tensor<1x1x1x11xi64>
    %24 = tensor.empty() : tensor<1x1x11x11xi1>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_20 : tensor<1x1x1x11xi64>, tensor<1x1x11x1xi64>) outs(%24 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %154 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %154 : i1
    } -> tensor<1x1x11x11xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %25 : tensor<i1>, tensor<1x1x11x11xi1>) outs(%24 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %154 = arith.andi %in, %in_53 : i1
      linalg.yield %154 : i1
    } -> tensor<1x1x11x11xi1>
    %27 = tensor.empty() : tensor<2x1x1x11xi1>
    %28 = linalg.generic {indexing_maps = [#map11, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_21 : tensor<2x1x1x1xi64>, tensor<1x1x1x11xi64>) outs(%27 : tensor<2x1x1x11xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %154 = arith.cmpi slt, %in, %c0_i64 : i64
      %155 = arith.addi %in, %c2_i64 : i64
      %156 = arith.select %154, %155, %in : i64
      %157 = arith.index_cast %156 : i64 to index
      %158 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %159 = arith.addi %in_53, %c11_i64 : i64
      %160 = arith.select %158, %159, %in_53 : i64
      %161 = arith.index_cast %160 : i64 to index
      %extracted = tensor.extract %20[%157, %161] : tensor<2x11xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x11xi1>
    %29 = tensor.empty() : tensor<2x1x11x11xi1>
    %30 = linalg.generic {indexing_maps = [#map13, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %28 : tensor<1x1x11x11xi1>, tensor<2x1x1x11xi1>) outs(%29 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %154 = arith.andi %in, %in_53 : i1
      linalg.yield %154 : i1
    } -> tensor<2x1x11x11xi1>
    %31 = tensor.empty() : tensor<2x1x11x11xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_9, %cst_10 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x11x11xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %154 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %154 : f32
    } -> tensor<2x1x11x11xf32>
    %expanded_22 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 1, 11] : tensor<8x1x11xf32> into tensor<2x4x1x11xf32>
    %33 = tensor.empty() : tensor<2x4x1x11xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x1x11xf32>) outs(%33 : tensor<2x4x1x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_2 : f64 to f32
      %155 = arith.divf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x1x11xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x1x11x11xf32>) outs(%29 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: f32, %out: i1):
      %154 = arith.cmpf olt, %in, %cst_12 : f32
      linalg.yield %154 : i1
    } -> tensor<2x1x11x11xi1>
    %36 = tensor.empty() : tensor<2x4x11x11xf32>
    %37 = linalg.generic {indexing_maps = [#map14, #map10, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_10, %34 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<2x4x1x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %154 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x11x11xf32>
    %38 = tensor.empty() : tensor<2x11x32xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x11x32xf32>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %154 = arith.extf %in : f32 to f64
      linalg.yield %154 : f64
    } -> tensor<2x11x32xf64>
    %40 = tensor.empty() : tensor<2x11x1xf64>
    %41 = linalg.fill ins(%cst : f64) outs(%40 : tensor<2x11x1xf64>) -> tensor<2x11x1xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %154 = arith.addf %in, %out : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x1xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %154 = arith.divf %in, %cst_13 : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x1xf64>
    %44 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %43 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %154 = arith.subf %in, %in_53 : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x32xf64>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %44 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %154 = arith.mulf %in, %in_53 : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x32xf64>
    %46 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %154 = arith.addf %in, %out : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x1xf64>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %154 = arith.divf %in, %cst_13 : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x1xf64>
    %48 = tensor.empty() : tensor<2x11x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x11x1xf64>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %154 = arith.truncf %in : f64 to f32
      linalg.yield %154 : f32
    } -> tensor<2x11x1xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<2x11x1xf32>) -> tensor<2x11x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x11x32xf32>) outs(%50 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_14 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_3 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %52 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.subf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %54 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.mulf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %arg11 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.mulf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %arg12 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.addf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %59 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x32xf32>) outs(%59 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_23 = tensor.collapse_shape %58 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %60 = tensor.empty() : tensor<22x96xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %62 = linalg.matmul ins(%collapsed_23, %transposed : tensor<22x32xf32>, tensor<32x96xf32>) outs(%61 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %expanded_24 = tensor.expand_shape %62 [[0, 1], [2]] output_shape [2, 11, 96] : tensor<22x96xf32> into tensor<2x11x96xf32>
    %63 = tensor.empty() : tensor<2x11x96xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %arg2 : tensor<2x11x96xf32>, tensor<96xf32>) outs(%63 : tensor<2x11x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.addf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x96xf32>
    %expanded_25 = tensor.expand_shape %64 [[0], [1], [2, 3, 4]] output_shape [2, 11, 4, 3, 8] : tensor<2x11x96xf32> into tensor<2x11x4x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_25[0, 0, 0, 0, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf32> to tensor<2x11x4x1x8xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf32> into tensor<2x11x4x8xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded_25[0, 0, 0, 1, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf32> to tensor<2x11x4x1x8xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf32> into tensor<2x11x4x8xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_25[0, 0, 0, 2, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf32> to tensor<2x11x4x1x8xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_29 [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf32> into tensor<2x11x4x8xf32>
    %65 = tensor.empty() : tensor<2x4x11x8xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_26 : tensor<2x11x4x8xf32>) outs(%65 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_32 = linalg.transpose ins(%collapsed_30 : tensor<2x11x4x8xf32>) outs(%65 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %66 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2x4x11x8xf32>) outs(%65 : tensor<2x4x11x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_4 : f64 to f32
      %155 = arith.mulf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x11x8xf32>
    %67 = tensor.empty() : tensor<2x4x8x11xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_28 : tensor<2x11x4x8xf32>) outs(%67 : tensor<2x4x8x11xf32>) permutation = [0, 2, 3, 1] 
    %68 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<2x4x8x11xf32>) outs(%67 : tensor<2x4x8x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_4 : f64 to f32
      %155 = arith.mulf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x4x8x11xf32>
    %collapsed_34 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %collapsed_35 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x4x8x11xf32> into tensor<8x8x11xf32>
    %69 = tensor.empty() : tensor<8x11x11xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %71 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x11x8xf32>, tensor<8x8x11xf32>) outs(%70 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %expanded_36 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 4, 11, 11] : tensor<8x11x11xf32> into tensor<2x4x11x11xf32>
    %72 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %37 : tensor<2x4x11x11xf32>, tensor<2x4x11x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.addf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x11x11xf32>
    %73 = tensor.empty() : tensor<2x4x11xi64>
    %74 = linalg.fill ins(%c0_i64 : i64) outs(%73 : tensor<2x4x11xi64>) -> tensor<2x4x11xi64>
    %75 = tensor.empty() : tensor<2x4x11xf32>
    %76 = linalg.fill ins(%cst_1 : f32) outs(%75 : tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %77:2 = linalg.generic {indexing_maps = [#map9, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<2x4x11x11xf32>) outs(%76, %74 : tensor<2x4x11xf32>, tensor<2x4x11xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %154 = linalg.index 3 : index
      %155 = arith.index_cast %154 : index to i64
      %156 = arith.maximumf %in, %out : f32
      %157 = arith.cmpf ogt, %in, %out : f32
      %158 = arith.select %157, %155, %out_53 : i64
      linalg.yield %156, %158 : f32, i64
    } -> (tensor<2x4x11xf32>, tensor<2x4x11xi64>)
    %expanded_37 = tensor.expand_shape %77#0 [[0], [1], [2, 3]] output_shape [2, 4, 11, 1] : tensor<2x4x11xf32> into tensor<2x4x11x1xf32>
    %78 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_37 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.subf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x11x11xf32>
    %79 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x11x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.exp %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x11x11xf32>
    %80 = tensor.empty() : tensor<2x4x11x1xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xf32>
    %82 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x4x11x11xf32>) outs(%81 : tensor<2x4x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x11x1xf32>
    %83 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.divf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x11x11xf32>
    %84 = tensor.empty() : tensor<2x4x11x11xi1>
    %85 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x11x11xf32>) outs(%84 : tensor<2x4x11x11xi1>) {
    ^bb0(%in: f32, %out: i1):
      %154 = arith.extf %in : f32 to f64
      %155 = arith.cmpf oeq, %154, %cst_5 : f64
      linalg.yield %155 : i1
    } -> tensor<2x4x11x11xi1>
    %86 = tensor.empty() : tensor<2x4x11x1xi1>
    %87 = linalg.fill ins(%true : i1) outs(%86 : tensor<2x4x11x1xi1>) -> tensor<2x4x11x1xi1>
    %88 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x4x11x11xi1>) outs(%87 : tensor<2x4x11x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %154 = arith.andi %in, %out : i1
      linalg.yield %154 : i1
    } -> tensor<2x4x11x1xi1>
    %89 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %cst_11, %83 : tensor<2x4x11x1xi1>, tensor<2x4x11x11xf32>, tensor<2x4x11x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %154 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x11x11xf32>
    %collapsed_38 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<2x4x11x11xf32> into tensor<8x11x11xf32>
    %collapsed_39 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %90 = tensor.empty() : tensor<8x11x8xf32>
    %91 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %92 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<8x11x11xf32>, tensor<8x11x8xf32>) outs(%91 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %expanded_40 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [2, 4, 11, 8] : tensor<8x11x8xf32> into tensor<2x4x11x8xf32>
    %93 = tensor.empty() : tensor<2x11x4x8xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x4x11x8xf32>) outs(%93 : tensor<2x11x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0], [1], [2, 3]] : tensor<2x11x4x8xf32> into tensor<2x11x32xf32>
    %94 = tensor.empty() : tensor<32x32xf32>
    %transposed_43 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%94 : tensor<32x32xf32>) permutation = [1, 0] 
    %95 = tensor.empty() : tensor<2x32x32xf32>
    %96 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<32x32xf32>) outs(%95 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x32xf32>
    %97 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x11x32xf32>) -> tensor<2x11x32xf32>
    %98 = linalg.batch_matmul ins(%collapsed_42, %96 : tensor<2x11x32xf32>, tensor<2x32x32xf32>) outs(%97 : tensor<2x11x32xf32>) -> tensor<2x11x32xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg4 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.addf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %99 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.addf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x11x32xf32>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %154 = arith.extf %in : f32 to f64
      linalg.yield %154 : f64
    } -> tensor<2x11x32xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %154 = arith.addf %in, %out : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %154 = arith.divf %in, %cst_13 : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x1xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %103 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %154 = arith.subf %in, %in_53 : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x32xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %104 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %154 = arith.mulf %in, %in_53 : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x32xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %154 = arith.addf %in, %out : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %154 = arith.divf %in, %cst_13 : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x11x1xf64>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %154 = arith.truncf %in : f64 to f32
      linalg.yield %154 : f32
    } -> tensor<2x11x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x11x32xf32>) outs(%50 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_14 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_3 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %110 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.subf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %112 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.mulf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg9 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.mulf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg10 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.addf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %117 = tensor.empty() : tensor<32x128xf32>
    %transposed_44 = linalg.transpose ins(%arg5 : tensor<128x32xf32>) outs(%117 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %118 = tensor.empty() : tensor<22x128xf32>
    %119 = linalg.fill ins(%cst_0 : f32) outs(%118 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %120 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<22x32xf32>, tensor<32x128xf32>) outs(%119 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %expanded_46 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [2, 11, 128] : tensor<22x128xf32> into tensor<2x11x128xf32>
    %121 = tensor.empty() : tensor<2x11x128xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %arg6 : tensor<2x11x128xf32>, tensor<128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.addf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x128xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.mulf %in, %cst_15 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x128xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_6 : f64 to f32
      %155 = arith.mulf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x128xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.erf %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x128xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %cst_16 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x128xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %126 : tensor<2x11x128xf32>, tensor<2x11x128xf32>) outs(%121 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.mulf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x128xf32>
    %128 = tensor.empty() : tensor<128x32xf32>
    %transposed_47 = linalg.transpose ins(%arg7 : tensor<32x128xf32>) outs(%128 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %127 [[0, 1], [2]] : tensor<2x11x128xf32> into tensor<22x128xf32>
    %129 = tensor.empty() : tensor<22x32xf32>
    %130 = linalg.fill ins(%cst_0 : f32) outs(%129 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %131 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<22x128xf32>, tensor<128x32xf32>) outs(%130 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %expanded_49 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %arg8 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.addf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %132 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.addf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x11x32xf32>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %154 = arith.extf %in : f32 to f64
      linalg.yield %154 : f64
    } -> tensor<2x11x32xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %154 = arith.addf %in, %out : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %154 = arith.divf %in, %cst_13 : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %136 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %154 = arith.subf %in, %in_53 : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x32xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %137 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %154 = arith.mulf %in, %in_53 : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x32xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %154 = arith.addf %in, %out : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x1xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %154 = arith.divf %in, %cst_13 : f64
      linalg.yield %154 : f64
    } -> tensor<2x11x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x11x1xf64>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %154 = arith.truncf %in : f64 to f32
      linalg.yield %154 : f32
    } -> tensor<2x11x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x11x32xf32>) outs(%50 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.addf %in, %out : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.divf %in, %cst_14 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = arith.truncf %cst_3 : f64 to f32
      %155 = arith.addf %in, %154 : f32
      linalg.yield %155 : f32
    } -> tensor<2x11x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %154 = math.rsqrt %in : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %143 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.subf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %145 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.mulf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg13 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.mulf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %arg14 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %154 = arith.addf %in, %in_53 : f32
      linalg.yield %154 : f32
    } -> tensor<2x11x32xf32>
    %150 = tensor.empty() : tensor<32x24xf32>
    %transposed_50 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%150 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %149 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %151 = tensor.empty() : tensor<22x24xf32>
    %152 = linalg.fill ins(%cst_0 : f32) outs(%151 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %153 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<22x32xf32>, tensor<32x24xf32>) outs(%152 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %expanded_52 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [2, 11, 24] : tensor<22x24xf32> into tensor<2x11x24xf32>
    return %expanded_52 : tensor<2x11x24xf32>
  }
}

