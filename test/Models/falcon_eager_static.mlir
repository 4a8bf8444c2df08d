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
    %cst_2 = arith.constant 2.8284271247461903 : f64
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant 0.35355339059327373 : f64
    %cst_5 = arith.constant 0.70710678118654757 : f64
    %cst_6 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %c1_i32 = arith.constant 1 : i32
    %cst_10 = arith.constant -1.000000e+00 : f32
    %cst_11 = arith.constant 3.200000e+01 : f64
    %cst_12 = arith.constant 3.200000e+01 : f32
    %cst_13 = arith.constant 5.000000e-01 : f32
    %cst_14 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x11x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<2x11xi64>) outs(%0 : tensor<2x11x32xf32>) {
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
    %2 = tensor.empty() : tensor<4xi32>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %145 = linalg.index 0 : index
      %146 = arith.index_cast %145 : index to i64
      %147 = arith.trunci %146 : i64 to i32
      %148 = arith.addi %147, %c1_i32 : i32
      linalg.yield %148 : i32
    } -> tensor<4xi32>
    %4 = tensor.empty() : tensor<4xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel"]} ins(%cst_6, %3 : tensor<f32>, tensor<4xi32>) outs(%4 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_52: i32, %out: f32):
      %145 = arith.extf %in : f32 to f64
      %146 = arith.sitofp %in_52 : i32 to f64
      %147 = math.powf %145, %146 : f64
      %148 = arith.truncf %147 : f64 to f32
      linalg.yield %148 : f32
    } -> tensor<4xf32>
    %6 = tensor.empty() : tensor<2x11xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x11xi64>) -> tensor<2x11xi64>
    %8 = tensor.empty() : tensor<2xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2xi64>) -> tensor<2xi64>
    %10:2 = "tm_tensor.scan"(%arg16, %7, %9) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg17: i64, %arg18: i64):
      %145 = arith.addi %arg17, %arg18 : i64
      "tm_tensor.yield"(%145) : (i64) -> ()
    }) : (tensor<2x11xi64>, tensor<2x11xi64>, tensor<2xi64>) -> (tensor<2x11xi64>, tensor<2xi64>)
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10#0 : tensor<2x11xi64>) outs(%6 : tensor<2x11xi64>) {
    ^bb0(%in: i64, %out: i64):
      %145 = arith.subi %in, %c1_i64 : i64
      linalg.yield %145 : i64
    } -> tensor<2x11xi64>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%11, %arg16 : tensor<2x11xi64>, tensor<2x11xi64>) outs(%6 : tensor<2x11xi64>) {
    ^bb0(%in: i64, %in_52: i64, %out: i64):
      %145 = arith.muli %in, %in_52 : i64
      linalg.yield %145 : i64
    } -> tensor<2x11xi64>
    %expanded = tensor.expand_shape %12 [[0], [1, 2]] output_shape [2, 1, 11] : tensor<2x11xi64> into tensor<2x1x11xi64>
    %expanded_15 = tensor.expand_shape %5 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %13 = tensor.empty() : tensor<4x1xbf16>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_15 : tensor<4x1xf32>) outs(%13 : tensor<4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %145 = arith.truncf %in : f32 to bf16
      linalg.yield %145 : bf16
    } -> tensor<4x1xbf16>
    %15 = tensor.empty() : tensor<2x4x11xbf16>
    %16 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %expanded : tensor<4x1xbf16>, tensor<2x1x11xi64>) outs(%15 : tensor<2x4x11xbf16>) {
    ^bb0(%in: bf16, %in_52: i64, %out: bf16):
      %145 = arith.sitofp %in_52 : i64 to bf16
      %146 = arith.mulf %in, %145 : bf16
      linalg.yield %146 : bf16
    } -> tensor<2x4x11xbf16>
    %collapsed = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<2x4x11xbf16> into tensor<8x11xbf16>
    %expanded_16 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, 11] : tensor<8x11xbf16> into tensor<8x1x11xbf16>
    %17 = tensor.empty() : tensor<8x1x11xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<8x1x11xbf16>) outs(%17 : tensor<8x1x11xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %145 = arith.extf %in : bf16 to f32
      linalg.yield %145 : f32
    } -> tensor<8x1x11xf32>
    %19 = tensor.empty() : tensor<2x11xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<2x11xi64>) outs(%19 : tensor<2x11xi1>) {
    ^bb0(%in: i64, %out: i1):
      %145 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %145 : i1
    } -> tensor<2x11xi1>
    %21 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %145 = linalg.index 0 : index
      %146 = arith.index_cast %145 : index to i64
      linalg.yield %146 : i64
    } -> tensor<2xi64>
    %22 = tensor.empty() : tensor<11xi64>
    %23 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%22 : tensor<11xi64>) {
    ^bb0(%out: i64):
      %145 = linalg.index 0 : index
      %146 = arith.index_cast %145 : index to i64
      linalg.yield %146 : i64
    } -> tensor<11xi64>
    %expanded_17 = tensor.expand_shape %21 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_18 = tensor.expand_shape %23 [[0, 1, 2, 3]] output_shape [1, 1, 11, 1] : tensor<11xi64> into tensor<1x1x11x1xi64>
    %expanded_19 = tensor.expand_shape %23 [[0, 1, 2, 3]] output_shape [1, 1, 1, 11] : tensor<11xi64> into tensor<1x1x1x11xi64>
    %24 = tensor.empty() : tensor<1x1x11x11xi1>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18 : tensor<1x1x1x11xi64>, tensor<1x1x11x1xi64>) outs(%24 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %145 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %145 : i1
    } -> tensor<1x1x11x11xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %25 : tensor<i1>, tensor<1x1x11x11xi1>) outs(%24 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %145 = arith.andi %in, %in_52 : i1
      linalg.yield %145 : i1
    } -> tensor<1x1x11x11xi1>
    %27 = tensor.empty() : tensor<2x1x1x11xi1>
    %28 = linalg.generic {indexing_maps = [#map11, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<2x1x1x1xi64>, tensor<1x1x1x11xi64>) outs(%27 : tensor<2x1x1x11xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %145 = arith.cmpi slt, %in, %c0_i64 : i64
      %146 = arith.addi %in, %c2_i64 : i64
      %147 = arith.select %145, %146, %in : i64
      %148 = arith.index_cast %147 : i64 to index
      %149 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %150 = arith.addi %in_52, %c11_i64 : i64
      %151 = arith.select %149, %150, %in_52 : i64
      %152 = arith.index_cast %151 : i64 to index
      %extracted = tensor.extract %20[%148, %152] : tensor<2x11xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x11xi1>
    %29 = tensor.empty() : tensor<2x1x11x11xi1>
    %30 = linalg.generic {indexing_maps = [#map13, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %28 : tensor<1x1x11x11xi1>, tensor<2x1x1x11xi1>) outs(%29 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %145 = arith.andi %in, %in_52 : i1
      linalg.yield %145 : i1
    } -> tensor<2x1x11x11xi1>
    %31 = tensor.empty() : tensor<2x1x11x11xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_8, %cst_9 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x11x11xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %145 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %145 : f32
    } -> tensor<2x1x11x11xf32>
    %expanded_20 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 1, 11] : tensor<8x1x11xf32> into tensor<2x4x1x11xf32>
    %33 = tensor.empty() : tensor<2x4x1x11xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x1x11xf32>) outs(%33 : tensor<2x4x1x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_2 : f64 to f32
      %146 = arith.divf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x1x11xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x1x11x11xf32>) outs(%29 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: f32, %out: i1):
      %145 = arith.cmpf olt, %in, %cst_10 : f32
      linalg.yield %145 : i1
    } -> tensor<2x1x11x11xi1>
    %36 = tensor.empty() : tensor<2x4x11x11xf32>
    %37 = linalg.generic {indexing_maps = [#map14, #map10, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_9, %34 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<2x4x1x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %145 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x11x11xf32>
    %38 = tensor.empty() : tensor<2x11x32xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x11x32xf32>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %40 = tensor.empty() : tensor<2x11x1xf64>
    %41 = linalg.fill ins(%cst : f64) outs(%40 : tensor<2x11x1xf64>) -> tensor<2x11x1xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_11 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %44 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %43 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %145 = arith.subf %in, %in_52 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %44 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %145 = arith.mulf %in, %in_52 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %46 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_11 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %48 = tensor.empty() : tensor<2x11x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x11x1xf64>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<2x11x1xf32>) -> tensor<2x11x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x11x32xf32>) outs(%50 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_12 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x11x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %52 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.subf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %54 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.mulf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %arg11 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.mulf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %arg12 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.addf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %59 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x32xf32>) outs(%59 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_21 = tensor.collapse_shape %58 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %60 = tensor.empty() : tensor<22x96xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %62 = linalg.matmul ins(%collapsed_21, %transposed : tensor<22x32xf32>, tensor<32x96xf32>) outs(%61 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %expanded_22 = tensor.expand_shape %62 [[0, 1], [2]] output_shape [2, 11, 96] : tensor<22x96xf32> into tensor<2x11x96xf32>
    %63 = tensor.empty() : tensor<2x11x96xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_22, %arg2 : tensor<2x11x96xf32>, tensor<96xf32>) outs(%63 : tensor<2x11x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.addf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x96xf32>
    %expanded_23 = tensor.expand_shape %64 [[0], [1], [2, 3, 4]] output_shape [2, 11, 4, 3, 8] : tensor<2x11x96xf32> into tensor<2x11x4x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_23[0, 0, 0, 0, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf32> to tensor<2x11x4x1x8xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf32> into tensor<2x11x4x8xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_23[0, 0, 0, 1, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf32> to tensor<2x11x4x1x8xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_25 [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf32> into tensor<2x11x4x8xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded_23[0, 0, 0, 2, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf32> to tensor<2x11x4x1x8xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf32> into tensor<2x11x4x8xf32>
    %65 = tensor.empty() : tensor<2x4x11x8xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_24 : tensor<2x11x4x8xf32>) outs(%65 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_30 = linalg.transpose ins(%collapsed_28 : tensor<2x11x4x8xf32>) outs(%65 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %66 = tensor.empty() : tensor<2x4x8x11xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_26 : tensor<2x11x4x8xf32>) outs(%66 : tensor<2x4x8x11xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_32 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x4x8x11xf32> into tensor<8x8x11xf32>
    %67 = tensor.empty() : tensor<8x11x11xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%67 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %69 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x11x8xf32>, tensor<8x8x11xf32>) outs(%68 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %expanded_34 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [2, 4, 11, 11] : tensor<8x11x11xf32> into tensor<2x4x11x11xf32>
    %70 = linalg.generic {indexing_maps = [#map9, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_20 : tensor<2x4x11x11xf32>, tensor<2x4x1x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.addf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x11x11xf32>
    %71 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x11x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_4 : f64 to f32
      %146 = arith.mulf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x11x11xf32>
    %72 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %37 : tensor<2x4x11x11xf32>, tensor<2x4x11x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.addf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x11x11xf32>
    %73 = tensor.empty() : tensor<2x4x11xi64>
    %74 = linalg.fill ins(%c0_i64 : i64) outs(%73 : tensor<2x4x11xi64>) -> tensor<2x4x11xi64>
    %75 = tensor.empty() : tensor<2x4x11xf32>
    %76 = linalg.fill ins(%cst_1 : f32) outs(%75 : tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %77:2 = linalg.generic {indexing_maps = [#map9, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<2x4x11x11xf32>) outs(%76, %74 : tensor<2x4x11xf32>, tensor<2x4x11xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %145 = linalg.index 3 : index
      %146 = arith.index_cast %145 : index to i64
      %147 = arith.maximumf %in, %out : f32
      %148 = arith.cmpf ogt, %in, %out : f32
      %149 = arith.select %148, %146, %out_52 : i64
      linalg.yield %147, %149 : f32, i64
    } -> (tensor<2x4x11xf32>, tensor<2x4x11xi64>)
    %expanded_35 = tensor.expand_shape %77#0 [[0], [1], [2, 3]] output_shape [2, 4, 11, 1] : tensor<2x4x11xf32> into tensor<2x4x11x1xf32>
    %78 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_35 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.subf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x11x11xf32>
    %79 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x11x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.exp %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x11x11xf32>
    %80 = tensor.empty() : tensor<2x4x11x1xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xf32>
    %82 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x4x11x11xf32>) outs(%81 : tensor<2x4x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x11x1xf32>
    %83 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.divf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x11x11xf32>
    %collapsed_36 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<2x4x11x11xf32> into tensor<8x11x11xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %84 = tensor.empty() : tensor<8x11x8xf32>
    %85 = linalg.fill ins(%cst_0 : f32) outs(%84 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %86 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x11x11xf32>, tensor<8x11x8xf32>) outs(%85 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %expanded_38 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [2, 4, 11, 8] : tensor<8x11x8xf32> into tensor<2x4x11x8xf32>
    %87 = tensor.empty() : tensor<2x11x4x8xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x4x11x8xf32>) outs(%87 : tensor<2x11x4x8xf32>) permutation = [0, 2, 1, 3] 
    %88 = tensor.empty() : tensor<32x32xf32>
    %transposed_40 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%88 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2, 3]] : tensor<2x11x4x8xf32> into tensor<22x32xf32>
    %89 = tensor.empty() : tensor<22x32xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %91 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<22x32xf32>, tensor<32x32xf32>) outs(%90 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %expanded_42 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %arg4 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.addf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %92 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.addf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x11x32xf32>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_11 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %145 = arith.subf %in, %in_52 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %145 = arith.mulf %in, %in_52 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_11 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x11x1xf64>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x11x32xf32>) outs(%50 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_12 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x11x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %103 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.subf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.mulf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg9 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.mulf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg10 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.addf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %110 = tensor.empty() : tensor<32x128xf32>
    %transposed_43 = linalg.transpose ins(%arg5 : tensor<128x32xf32>) outs(%110 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %111 = tensor.empty() : tensor<22x128xf32>
    %112 = linalg.fill ins(%cst_0 : f32) outs(%111 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %113 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<22x32xf32>, tensor<32x128xf32>) outs(%112 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %expanded_45 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [2, 11, 128] : tensor<22x128xf32> into tensor<2x11x128xf32>
    %114 = tensor.empty() : tensor<2x11x128xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %arg6 : tensor<2x11x128xf32>, tensor<128xf32>) outs(%114 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.addf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x128xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x11x128xf32>) outs(%114 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.mulf %in, %cst_13 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x128xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x11x128xf32>) outs(%114 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_5 : f64 to f32
      %146 = arith.mulf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x11x128xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x11x128xf32>) outs(%114 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.erf %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x128xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x11x128xf32>) outs(%114 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %cst_14 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x128xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %119 : tensor<2x11x128xf32>, tensor<2x11x128xf32>) outs(%114 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.mulf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x128xf32>
    %121 = tensor.empty() : tensor<128x32xf32>
    %transposed_46 = linalg.transpose ins(%arg7 : tensor<32x128xf32>) outs(%121 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<2x11x128xf32> into tensor<22x128xf32>
    %122 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<22x128xf32>, tensor<128x32xf32>) outs(%90 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %expanded_48 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48, %arg8 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.addf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %123 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.addf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x11x32xf32>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_11 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %127 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %145 = arith.subf %in, %in_52 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %128 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %145 = arith.mulf %in, %in_52 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x32xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_11 : f64
      linalg.yield %145 : f64
    } -> tensor<2x11x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x11x1xf64>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x11x32xf32>) outs(%50 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_12 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_3 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x11x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %134 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.subf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %136 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.mulf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %arg13 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.mulf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %arg14 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %145 = arith.addf %in, %in_52 : f32
      linalg.yield %145 : f32
    } -> tensor<2x11x32xf32>
    %141 = tensor.empty() : tensor<32x24xf32>
    %transposed_49 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%141 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %140 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %142 = tensor.empty() : tensor<22x24xf32>
    %143 = linalg.fill ins(%cst_0 : f32) outs(%142 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %144 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<22x32xf32>, tensor<32x24xf32>) outs(%143 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %expanded_51 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [2, 11, 24] : tensor<22x24xf32> into tensor<2x11x24xf32>
    return %expanded_51 : tensor<2x11x24xf32>
  }
}

