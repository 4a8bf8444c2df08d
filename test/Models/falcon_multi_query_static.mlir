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
#map17 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<40x32xf32>, %arg1: tensor<48x32xf32>, %arg2: tensor<48xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<128x32xf32>, %arg6: tensor<128xf32>, %arg7: tensor<32x128xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<2x11xi64>, %arg16: tensor<2x11xi64>) -> tensor<2x11x40xf32> {
    %c40 = arith.constant 40 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c6_i64 = arith.constant 6 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 2.8284271247461903 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 0.59460355750136051 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_9 = arith.constant dense<true> : tensor<i1>
    %cst_10 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_11 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_12 = arith.constant dense<0.000000e+00> : tensor<2x4x11x11xf32>
    %c1_i32 = arith.constant 1 : i32
    %cst_13 = arith.constant -1.000000e+00 : f32
    %cst_14 = arith.constant 3.200000e+01 : f64
    %cst_15 = arith.constant 3.200000e+01 : f32
    %cst_16 = arith.constant 1.41421354 : f32
    %c2_i64 = arith.constant 2 : i64
    %c11_i64 = arith.constant 11 : i64
    %c8_i64 = arith.constant 8 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_17 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_18 = arith.constant dense<-1> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<2x11x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<2x11xi64>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %156 = arith.index_cast %in : i64 to index
      %157 = linalg.index 2 : index
      %158 = arith.cmpi slt, %156, %c40 : index
      cf.assert %158, "index must be smaller than dim size"
      %159 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %159, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%156, %157] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x11x32xf32>
    %2 = tensor.empty() : tensor<4xi32>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %156 = linalg.index 0 : index
      %157 = arith.index_cast %156 : index to i64
      %158 = arith.trunci %157 : i64 to i32
      %159 = arith.addi %158, %c1_i32 : i32
      linalg.yield %159 : i32
    } -> tensor<4xi32>
    %4 = tensor.empty() : tensor<4xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel"]} ins(%cst_8, %3 : tensor<f32>, tensor<4xi32>) outs(%4 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_54: i32, %out: f32):
      %156 = arith.extf %in : f32 to f64
      %157 = arith.sitofp %in_54 : i32 to f64
      %158 = math.powf %156, %157 : f64
      %159 = arith.truncf %158 : f64 to f32
      linalg.yield %159 : f32
    } -> tensor<4xf32>
    %6 = tensor.empty() : tensor<2x11xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x11xi64>) -> tensor<2x11xi64>
    %8 = tensor.empty() : tensor<2xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2xi64>) -> tensor<2xi64>
    %10:2 = "tm_tensor.scan"(%arg16, %7, %9) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg17: i64, %arg18: i64):
      %156 = arith.addi %arg17, %arg18 : i64
      "tm_tensor.yield"(%156) : (i64) -> ()
    }) : (tensor<2x11xi64>, tensor<2x11xi64>, tensor<2xi64>) -> (tensor<2x11xi64>, tensor<2xi64>)
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10#0 : tensor<2x11xi64>) outs(%6 : tensor<2x11xi64>) {
    ^bb0(%in: i64, %out: i64):
      %156 = arith.subi %in, %c1_i64 : i64
      linalg.yield %156 : i64
    } -> tensor<2x11xi64>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%11, %arg16 : tensor<2x11xi64>, tensor<2x11xi64>) outs(%6 : tensor<2x11xi64>) {
    ^bb0(%in: i64, %in_54: i64, %out: i64):
      %156 = arith.muli %in, %in_54 : i64
      linalg.yield %156 : i64
    } -> tensor<2x11xi64>
    %expanded = tensor.expand_shape %12 [[0], [1, 2]] output_shape [2, 1, 11] : tensor<2x11xi64> into tensor<2x1x11xi64>
    %expanded_19 = tensor.expand_shape %5 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %13 = tensor.empty() : tensor<4x1xbf16>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_19 : tensor<4x1xf32>) outs(%13 : tensor<4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %156 = arith.truncf %in : f32 to bf16
      linalg.yield %156 : bf16
    } -> tensor<4x1xbf16>
    %15 = tensor.empty() : tensor<2x4x11xbf16>
    %16 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %expanded : tensor<4x1xbf16>, tensor<2x1x11xi64>) outs(%15 : tensor<2x4x11xbf16>) {
    ^bb0(%in: bf16, %in_54: i64, %out: bf16):
      %156 = arith.sitofp %in_54 : i64 to bf16
      %157 = arith.mulf %in, %156 : bf16
      linalg.yield %157 : bf16
    } -> tensor<2x4x11xbf16>
    %collapsed = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<2x4x11xbf16> into tensor<8x11xbf16>
    %expanded_20 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, 11] : tensor<8x11xbf16> into tensor<8x1x11xbf16>
    %17 = tensor.empty() : tensor<8x1x11xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<8x1x11xbf16>) outs(%17 : tensor<8x1x11xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %156 = arith.extf %in : bf16 to f32
      linalg.yield %156 : f32
    } -> tensor<8x1x11xf32>
    %19 = tensor.empty() : tensor<2x11xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<2x11xi64>) outs(%19 : tensor<2x11xi1>) {
    ^bb0(%in: i64, %out: i1):
      %156 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %156 : i1
    } -> tensor<2x11xi1>
    %21 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %156 = linalg.index 0 : index
      %157 = arith.index_cast %156 : index to i64
      linalg.yield %157 : i64
    } -> tensor<2xi64>
    %22 = tensor.empty() : tensor<11xi64>
    %23 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%22 : tensor<11xi64>) {
    ^bb0(%out: i64):
      %156 = linalg.index 0 : index
      %157 = arith.index_cast %156 : index to i64
      linalg.yield %157 : i64
    } -> tensor<11xi64>
    %expanded_21 = tensor.expand_shape %21 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_22 = tensor.expand_shape %23 [[0, 1, 2, 3]] output_shape [1, 1, 11, 1] : tensor<11xi64> into tensor<1x1x11x1xi64>
    %expanded_23 = tensor.expand_shape %23 [[0, 1, 2, 3]] output_shape [1, 1, 1, 11] : tensor<11xi64> into tensor<1x1x1x11xi64>
    %24 = tensor.empty() : tensor<1x1x11x11xi1>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_22 : tensor<1x1x1x11xi64>, tensor<1x1x11x1xi64>) outs(%24 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %156 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %156 : i1
    } -> tensor<1x1x11x11xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9, %25 : tensor<i1>, tensor<1x1x11x11xi1>) outs(%24 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %156 = arith.andi %in, %in_54 : i1
      linalg.yield %156 : i1
    } -> tensor<1x1x11x11xi1>
    %27 = tensor.empty() : tensor<2x1x1x11xi1>
    %28 = linalg.generic {indexing_maps = [#map11, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_23 : tensor<2x1x1x1xi64>, tensor<1x1x1x11xi64>) outs(%27 : tensor<2x1x1x11xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %156 = arith.cmpi slt, %in, %c0_i64 : i64
      %157 = arith.addi %in, %c2_i64 : i64
      %158 = arith.select %156, %157, %in : i64
      %159 = arith.index_cast %158 : i64 to index
      %160 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %161 = arith.addi %in_54, %c11_i64 : i64
      %162 = arith.select %160, %161, %in_54 : i64
      %163 = arith.index_cast %162 : i64 to index
      %extracted = tensor.extract %20[%159, %163] : tensor<2x11xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x11xi1>
    %29 = tensor.empty() : tensor<2x1x11x11xi1>
    %30 = linalg.generic {indexing_maps = [#map13, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %28 : tensor<1x1x11x11xi1>, tensor<2x1x1x11xi1>) outs(%29 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %156 = arith.andi %in, %in_54 : i1
      linalg.yield %156 : i1
    } -> tensor<2x1x11x11xi1>
    %31 = tensor.empty() : tensor<2x1x11x11xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_10, %cst_11 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x11x11xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %156 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %156 : f32
    } -> tensor<2x1x11x11xf32>
    %expanded_24 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 1, 11] : tensor<8x1x11xf32> into tensor<2x4x1x11xf32>
    %33 = tensor.empty() : tensor<2x4x1x11xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x4x1x11xf32>) outs(%33 : tensor<2x4x1x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_4 : f64 to f32
      %157 = arith.divf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x1x11xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x1x11x11xf32>) outs(%29 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: f32, %out: i1):
      %156 = arith.cmpf olt, %in, %cst_13 : f32
      linalg.yield %156 : i1
    } -> tensor<2x1x11x11xi1>
    %36 = tensor.empty() : tensor<2x4x11x11xf32>
    %37 = linalg.generic {indexing_maps = [#map14, #map10, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_11, %34 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<2x4x1x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %156 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x11x11xf32>
    %38 = tensor.empty() : tensor<2x11x32xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x11x32xf32>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %156 = arith.extf %in : f32 to f64
      linalg.yield %156 : f64
    } -> tensor<2x11x32xf64>
    %40 = tensor.empty() : tensor<2x11x1xf64>
    %41 = linalg.fill ins(%cst : f64) outs(%40 : tensor<2x11x1xf64>) -> tensor<2x11x1xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x1xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_14 : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x1xf64>
    %44 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %43 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %156 = arith.subf %in, %in_54 : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x32xf64>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %44 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %156 = arith.mulf %in, %in_54 : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x32xf64>
    %46 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x1xf64>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_14 : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x1xf64>
    %48 = tensor.empty() : tensor<2x11x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x11x1xf64>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %156 = arith.truncf %in : f64 to f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<2x11x1xf32>) -> tensor<2x11x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x11x32xf32>) outs(%50 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.addf %in, %out : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.divf %in, %cst_15 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_5 : f64 to f32
      %157 = arith.addf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<2x11x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = math.rsqrt %in : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %52 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.subf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %54 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.mulf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %arg11 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.mulf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %arg12 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.addf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %59 = tensor.empty() : tensor<32x48xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<48x32xf32>) outs(%59 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_25 = tensor.collapse_shape %58 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %60 = tensor.empty() : tensor<22x48xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<22x48xf32>) -> tensor<22x48xf32>
    %62 = linalg.matmul ins(%collapsed_25, %transposed : tensor<22x32xf32>, tensor<32x48xf32>) outs(%61 : tensor<22x48xf32>) -> tensor<22x48xf32>
    %expanded_26 = tensor.expand_shape %62 [[0, 1], [2]] output_shape [2, 11, 48] : tensor<22x48xf32> into tensor<2x11x48xf32>
    %63 = tensor.empty() : tensor<2x11x48xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26, %arg2 : tensor<2x11x48xf32>, tensor<48xf32>) outs(%63 : tensor<2x11x48xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.addf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x48xf32>
    %expanded_27 = tensor.expand_shape %64 [[0], [1], [2, 3]] output_shape [2, 11, 6, 8] : tensor<2x11x48xf32> into tensor<2x11x6x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_27[0, 0, 0, 0] [2, 11, 4, 8] [1, 1, 1, 1] : tensor<2x11x6x8xf32> to tensor<2x11x4x8xf32>
    %65 = tensor.empty() : tensor<8xi64>
    %66 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%65 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %156 = linalg.index 0 : index
      %157 = arith.index_cast %156 : index to i64
      linalg.yield %157 : i64
    } -> tensor<8xi64>
    %expanded_28 = tensor.expand_shape %23 [[0, 1, 2]] output_shape [11, 1, 1] : tensor<11xi64> into tensor<11x1x1xi64>
    %67 = tensor.empty() : tensor<2x11x1x8xf32>
    %68 = linalg.generic {indexing_maps = [#map11, #map17, #map18, #map19, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_28, %cst_17, %66 : tensor<2x1x1x1xi64>, tensor<11x1x1xi64>, tensor<1x1xi64>, tensor<8xi64>) outs(%67 : tensor<2x11x1x8xf32>) {
    ^bb0(%in: i64, %in_54: i64, %in_55: i64, %in_56: i64, %out: f32):
      %156 = arith.cmpi slt, %in, %c0_i64 : i64
      %157 = arith.addi %in, %c2_i64 : i64
      %158 = arith.select %156, %157, %in : i64
      %159 = arith.index_cast %158 : i64 to index
      %160 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %161 = arith.addi %in_54, %c11_i64 : i64
      %162 = arith.select %160, %161, %in_54 : i64
      %163 = arith.index_cast %162 : i64 to index
      %164 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %165 = arith.addi %in_55, %c6_i64 : i64
      %166 = arith.select %164, %165, %in_55 : i64
      %167 = arith.index_cast %166 : i64 to index
      %168 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %169 = arith.addi %in_56, %c8_i64 : i64
      %170 = arith.select %168, %169, %in_56 : i64
      %171 = arith.index_cast %170 : i64 to index
      %extracted = tensor.extract %expanded_27[%159, %163, %167, %171] : tensor<2x11x6x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x11x1x8xf32>
    %69 = linalg.generic {indexing_maps = [#map11, #map17, #map18, #map19, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_28, %cst_18, %66 : tensor<2x1x1x1xi64>, tensor<11x1x1xi64>, tensor<1x1xi64>, tensor<8xi64>) outs(%67 : tensor<2x11x1x8xf32>) {
    ^bb0(%in: i64, %in_54: i64, %in_55: i64, %in_56: i64, %out: f32):
      %156 = arith.cmpi slt, %in, %c0_i64 : i64
      %157 = arith.addi %in, %c2_i64 : i64
      %158 = arith.select %156, %157, %in : i64
      %159 = arith.index_cast %158 : i64 to index
      %160 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %161 = arith.addi %in_54, %c11_i64 : i64
      %162 = arith.select %160, %161, %in_54 : i64
      %163 = arith.index_cast %162 : i64 to index
      %164 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %165 = arith.addi %in_55, %c6_i64 : i64
      %166 = arith.select %164, %165, %in_55 : i64
      %167 = arith.index_cast %166 : i64 to index
      %168 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %169 = arith.addi %in_56, %c8_i64 : i64
      %170 = arith.select %168, %169, %in_56 : i64
      %171 = arith.index_cast %170 : i64 to index
      %extracted = tensor.extract %expanded_27[%159, %163, %167, %171] : tensor<2x11x6x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x11x1x8xf32>
    %70 = tensor.empty() : tensor<2x4x11x8xf32>
    %transposed_29 = linalg.transpose ins(%extracted_slice : tensor<2x11x4x8xf32>) outs(%70 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %71 = tensor.empty() : tensor<2x1x11x8xf32>
    %transposed_30 = linalg.transpose ins(%69 : tensor<2x11x1x8xf32>) outs(%71 : tensor<2x1x11x8xf32>) permutation = [0, 2, 1, 3] 
    %72 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<2x4x11x8xf32>) outs(%70 : tensor<2x4x11x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_6 : f64 to f32
      %157 = arith.mulf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<2x4x11x8xf32>
    %73 = tensor.empty() : tensor<2x1x8x11xf32>
    %transposed_31 = linalg.transpose ins(%68 : tensor<2x11x1x8xf32>) outs(%73 : tensor<2x1x8x11xf32>) permutation = [0, 2, 3, 1] 
    %74 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2x1x8x11xf32>) outs(%73 : tensor<2x1x8x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_6 : f64 to f32
      %157 = arith.mulf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<2x1x8x11xf32>
    %collapsed_32 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %75 = tensor.empty() : tensor<2x4x8x11xf32>
    %collapsed_33 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<2x1x8x11xf32> into tensor<2x8x11xf32>
    %76 = linalg.generic {indexing_maps = [#map20, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<2x8x11xf32>) outs(%75 : tensor<2x4x8x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x11xf32>
    %collapsed_34 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<2x4x8x11xf32> into tensor<8x8x11xf32>
    %77 = tensor.empty() : tensor<8x11x11xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %79 = linalg.batch_matmul ins(%collapsed_32, %collapsed_34 : tensor<8x11x8xf32>, tensor<8x8x11xf32>) outs(%78 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %expanded_35 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [2, 4, 11, 11] : tensor<8x11x11xf32> into tensor<2x4x11x11xf32>
    %80 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %37 : tensor<2x4x11x11xf32>, tensor<2x4x11x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.addf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x11x11xf32>
    %81 = tensor.empty() : tensor<2x4x11xi64>
    %82 = linalg.fill ins(%c0_i64 : i64) outs(%81 : tensor<2x4x11xi64>) -> tensor<2x4x11xi64>
    %83 = tensor.empty() : tensor<2x4x11xf32>
    %84 = linalg.fill ins(%cst_1 : f32) outs(%83 : tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %85:2 = linalg.generic {indexing_maps = [#map9, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x4x11x11xf32>) outs(%84, %82 : tensor<2x4x11xf32>, tensor<2x4x11xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %156 = linalg.index 3 : index
      %157 = arith.index_cast %156 : index to i64
      %158 = arith.maximumf %in, %out : f32
      %159 = arith.cmpf ogt, %in, %out : f32
      %160 = arith.select %159, %157, %out_54 : i64
      linalg.yield %158, %160 : f32, i64
    } -> (tensor<2x4x11xf32>, tensor<2x4x11xi64>)
    %expanded_36 = tensor.expand_shape %85#0 [[0], [1], [2, 3]] output_shape [2, 4, 11, 1] : tensor<2x4x11xf32> into tensor<2x4x11x1xf32>
    %86 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_36 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.subf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x11x11xf32>
    %87 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x4x11x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = math.exp %in : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x11x11xf32>
    %88 = tensor.empty() : tensor<2x4x11x1xf32>
    %89 = linalg.fill ins(%cst_0 : f32) outs(%88 : tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xf32>
    %90 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<2x4x11x11xf32>) outs(%89 : tensor<2x4x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.addf %in, %out : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x11x1xf32>
    %91 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.divf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x11x11xf32>
    %92 = tensor.empty() : tensor<2x4x11x11xi1>
    %93 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x4x11x11xf32>) outs(%92 : tensor<2x4x11x11xi1>) {
    ^bb0(%in: f32, %out: i1):
      %156 = arith.extf %in : f32 to f64
      %157 = arith.cmpf oeq, %156, %cst_7 : f64
      linalg.yield %157 : i1
    } -> tensor<2x4x11x11xi1>
    %94 = tensor.empty() : tensor<2x4x11x1xi1>
    %95 = linalg.fill ins(%true : i1) outs(%94 : tensor<2x4x11x1xi1>) -> tensor<2x4x11x1xi1>
    %96 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<2x4x11x11xi1>) outs(%95 : tensor<2x4x11x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %156 = arith.andi %in, %out : i1
      linalg.yield %156 : i1
    } -> tensor<2x4x11x1xi1>
    %97 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %cst_12, %91 : tensor<2x4x11x1xi1>, tensor<2x4x11x11xf32>, tensor<2x4x11x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %156 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %156 : f32
    } -> tensor<2x4x11x11xf32>
    %collapsed_37 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<2x4x11x11xf32> into tensor<8x11x11xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x1x11x8xf32> into tensor<2x11x8xf32>
    %98 = linalg.generic {indexing_maps = [#map20, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x11x8xf32>) outs(%70 : tensor<2x4x11x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x11x8xf32>
    %collapsed_39 = tensor.collapse_shape %98 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %99 = tensor.empty() : tensor<8x11x8xf32>
    %100 = linalg.fill ins(%cst_0 : f32) outs(%99 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %101 = linalg.batch_matmul ins(%collapsed_37, %collapsed_39 : tensor<8x11x11xf32>, tensor<8x11x8xf32>) outs(%100 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %expanded_40 = tensor.expand_shape %101 [[0, 1], [2], [3]] output_shape [2, 4, 11, 8] : tensor<8x11x8xf32> into tensor<2x4x11x8xf32>
    %102 = tensor.empty() : tensor<2x11x4x8xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x4x11x8xf32>) outs(%102 : tensor<2x11x4x8xf32>) permutation = [0, 2, 1, 3] 
    %103 = tensor.empty() : tensor<32x32xf32>
    %transposed_42 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%103 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<2x11x4x8xf32> into tensor<22x32xf32>
    %104 = tensor.empty() : tensor<22x32xf32>
    %105 = linalg.fill ins(%cst_0 : f32) outs(%104 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %106 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<22x32xf32>, tensor<32x32xf32>) outs(%105 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %expanded_44 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %arg4 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.addf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %107 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.addf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x11x32xf32>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %156 = arith.extf %in : f32 to f64
      linalg.yield %156 : f64
    } -> tensor<2x11x32xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_14 : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %156 = arith.subf %in, %in_54 : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x32xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %156 = arith.mulf %in, %in_54 : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x32xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x1xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_14 : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x1xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x11x1xf64>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %156 = arith.truncf %in : f64 to f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x11x32xf32>) outs(%50 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.addf %in, %out : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.divf %in, %cst_15 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_5 : f64 to f32
      %157 = arith.addf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<2x11x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = math.rsqrt %in : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %118 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.subf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %120 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.mulf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %arg9 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.mulf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg10 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.addf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %125 = tensor.empty() : tensor<32x128xf32>
    %transposed_45 = linalg.transpose ins(%arg5 : tensor<128x32xf32>) outs(%125 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %126 = tensor.empty() : tensor<22x128xf32>
    %127 = linalg.fill ins(%cst_0 : f32) outs(%126 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %128 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<22x32xf32>, tensor<32x128xf32>) outs(%127 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %expanded_47 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 11, 128] : tensor<22x128xf32> into tensor<2x11x128xf32>
    %129 = tensor.empty() : tensor<2x11x128xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47, %arg6 : tensor<2x11x128xf32>, tensor<128xf32>) outs(%129 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.addf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x128xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x11x128xf32>) outs(%129 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.divf %in, %cst_16 : f32
      %157 = math.erf %156 : f32
      %158 = arith.addf %157, %cst_2 : f32
      %159 = arith.mulf %158, %cst_3 : f32
      %160 = arith.mulf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x11x128xf32>
    %132 = tensor.empty() : tensor<128x32xf32>
    %transposed_48 = linalg.transpose ins(%arg7 : tensor<32x128xf32>) outs(%132 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %131 [[0, 1], [2]] : tensor<2x11x128xf32> into tensor<22x128xf32>
    %133 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<22x128xf32>, tensor<128x32xf32>) outs(%105 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %expanded_50 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %arg8 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.addf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %134 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.addf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x11x32xf32>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %156 = arith.extf %in : f32 to f64
      linalg.yield %156 : f64
    } -> tensor<2x11x32xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_14 : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %156 = arith.subf %in, %in_54 : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x32xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %139 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%38 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %156 = arith.mulf %in, %in_54 : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x32xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x11x32xf64>) outs(%41 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.addf %in, %out : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x11x1xf64>) outs(%40 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %156 = arith.divf %in, %cst_14 : f64
      linalg.yield %156 : f64
    } -> tensor<2x11x1xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x11x1xf64>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %156 = arith.truncf %in : f64 to f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x11x32xf32>) outs(%50 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.addf %in, %out : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.divf %in, %cst_15 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = arith.truncf %cst_5 : f64 to f32
      %157 = arith.addf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<2x11x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x11x1xf32>) outs(%48 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %156 = math.rsqrt %in : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %145 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.subf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %147 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.mulf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg13 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.mulf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg14 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %156 = arith.addf %in, %in_54 : f32
      linalg.yield %156 : f32
    } -> tensor<2x11x32xf32>
    %152 = tensor.empty() : tensor<32x40xf32>
    %transposed_51 = linalg.transpose ins(%arg0 : tensor<40x32xf32>) outs(%152 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %151 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %153 = tensor.empty() : tensor<22x40xf32>
    %154 = linalg.fill ins(%cst_0 : f32) outs(%153 : tensor<22x40xf32>) -> tensor<22x40xf32>
    %155 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<22x32xf32>, tensor<32x40xf32>) outs(%154 : tensor<22x40xf32>) -> tensor<22x40xf32>
    %expanded_53 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [2, 11, 40] : tensor<22x40xf32> into tensor<2x11x40xf32>
    return %expanded_53 : tensor<2x11x40xf32>
  }
}

