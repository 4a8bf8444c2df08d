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
  func.func @main(%arg0: tensor<24x32xf16>, %arg1: tensor<32xf16>, %arg2: tensor<32xf16>, %arg3: tensor<32xf16>, %arg4: tensor<32xf16>, %arg5: tensor<96x32xf16>, %arg6: tensor<96xf16>, %arg7: tensor<32x32xf16>, %arg8: tensor<32xf16>, %arg9: tensor<32xf16>, %arg10: tensor<32xf16>, %arg11: tensor<128x32xf16>, %arg12: tensor<128xf16>, %arg13: tensor<32x128xf16>, %arg14: tensor<32xf16>, %arg15: tensor<32xf16>, %arg16: tensor<32xf16>, %arg17: tensor<2x11xi64>, %arg18: tensor<2x11xi64>) -> tensor<2x11x24xf16> {
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
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f16>
    %cst_9 = arith.constant dense<-6.550400e+04> : tensor<f16>
    %cst_10 = arith.constant 3.200000e+01 : f64
    %cst_11 = arith.constant 3.200000e+01 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_12 = arith.constant 5.000000e-01 : f16
    %cst_13 = arith.constant 1.000000e+00 : f16
    %0 = tensor.empty() : tensor<2x11x32xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<2x11xi64>) outs(%0 : tensor<2x11x32xf16>) {
    ^bb0(%in: i64, %out: f16):
      %206 = arith.index_cast %in : i64 to index
      %207 = linalg.index 2 : index
      %208 = arith.cmpi slt, %206, %c24 : index
      cf.assert %208, "index must be smaller than dim size"
      %209 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %209, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%206, %207] : tensor<24x32xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x11x32xf16>
    %2 = tensor.empty() : tensor<2x11x32xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x11x32xf16>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<2x11x32xf32>
    %4 = tensor.empty() : tensor<2x11x32xf64>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x11x32xf32>) outs(%4 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %206 = arith.extf %in : f32 to f64
      linalg.yield %206 : f64
    } -> tensor<2x11x32xf64>
    %6 = tensor.empty() : tensor<2x11x1xf64>
    %7 = linalg.fill ins(%cst : f64) outs(%6 : tensor<2x11x1xf64>) -> tensor<2x11x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x11x32xf64>) outs(%7 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x11x1xf64>) outs(%6 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_10 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%4 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %206 = arith.subf %in, %in_50 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x32xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%4 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %206 = arith.mulf %in, %in_50 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x32xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x11x32xf64>) outs(%7 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x11x1xf64>) outs(%6 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_10 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %14 = tensor.empty() : tensor<2x11x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x11x1xf64>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %206 = arith.truncf %in : f64 to f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x11x1xf32>) -> tensor<2x11x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x11x32xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x11x1xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x11x1xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_2 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x11x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x11x1xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %18 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.subf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.mulf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg1 : tensor<2x11x32xf32>, tensor<32xf16>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f16, %out: f32):
      %206 = arith.extf %in_50 : f16 to f32
      %207 = arith.mulf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x11x32xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg2 : tensor<2x11x32xf32>, tensor<32xf16>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f16, %out: f32):
      %206 = arith.extf %in_50 : f16 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x11x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<2x11x32xf16>
    %26 = tensor.empty() : tensor<4xi32>
    %27 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%26 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %206 = linalg.index 0 : index
      %207 = arith.index_cast %206 : index to i64
      %208 = arith.trunci %207 : i64 to i32
      %209 = arith.addi %208, %c1_i32 : i32
      linalg.yield %209 : i32
    } -> tensor<4xi32>
    %28 = tensor.empty() : tensor<4xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_6, %27 : tensor<f32>, tensor<4xi32>) outs(%28 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_50: i32, %out: f32):
      %206 = arith.extf %in : f32 to f64
      %207 = arith.sitofp %in_50 : i32 to f64
      %208 = math.powf %206, %207 : f64
      %209 = arith.truncf %208 : f64 to f32
      linalg.yield %209 : f32
    } -> tensor<4xf32>
    %30 = tensor.empty() : tensor<2x11xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2x11xi64>) -> tensor<2x11xi64>
    %32 = tensor.empty() : tensor<2xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<2xi64>) -> tensor<2xi64>
    %34:2 = "tm_tensor.scan"(%arg18, %31, %33) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg19: i64, %arg20: i64):
      %206 = arith.addi %arg19, %arg20 : i64
      "tm_tensor.yield"(%206) : (i64) -> ()
    }) : (tensor<2x11xi64>, tensor<2x11xi64>, tensor<2xi64>) -> (tensor<2x11xi64>, tensor<2xi64>)
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%34#0 : tensor<2x11xi64>) outs(%30 : tensor<2x11xi64>) {
    ^bb0(%in: i64, %out: i64):
      %206 = arith.subi %in, %c1_i64 : i64
      linalg.yield %206 : i64
    } -> tensor<2x11xi64>
    %36 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%35, %arg18 : tensor<2x11xi64>, tensor<2x11xi64>) outs(%30 : tensor<2x11xi64>) {
    ^bb0(%in: i64, %in_50: i64, %out: i64):
      %206 = arith.muli %in, %in_50 : i64
      linalg.yield %206 : i64
    } -> tensor<2x11xi64>
    %expanded = tensor.expand_shape %36 [[0], [1, 2]] output_shape [2, 1, 11] : tensor<2x11xi64> into tensor<2x1x11xi64>
    %expanded_14 = tensor.expand_shape %29 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %37 = tensor.empty() : tensor<2x4x11xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded : tensor<4x1xf32>, tensor<2x1x11xi64>) outs(%37 : tensor<2x4x11xf32>) {
    ^bb0(%in: f32, %in_50: i64, %out: f32):
      %206 = arith.sitofp %in_50 : i64 to f32
      %207 = arith.mulf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x4x11xf32>
    %collapsed = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<2x4x11xf32> into tensor<8x11xf32>
    %expanded_15 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, 11] : tensor<8x11xf32> into tensor<8x1x11xf32>
    %39 = tensor.empty() : tensor<8x1x11xf16>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<8x1x11xf32>) outs(%39 : tensor<8x1x11xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<8x1x11xf16>
    %41 = tensor.empty() : tensor<2x11xi1>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<2x11xi64>) outs(%41 : tensor<2x11xi1>) {
    ^bb0(%in: i64, %out: i1):
      %206 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %206 : i1
    } -> tensor<2x11xi1>
    %43 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%32 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %206 = linalg.index 0 : index
      %207 = arith.index_cast %206 : index to i64
      linalg.yield %207 : i64
    } -> tensor<2xi64>
    %44 = tensor.empty() : tensor<11xi64>
    %45 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%44 : tensor<11xi64>) {
    ^bb0(%out: i64):
      %206 = linalg.index 0 : index
      %207 = arith.index_cast %206 : index to i64
      linalg.yield %207 : i64
    } -> tensor<11xi64>
    %expanded_16 = tensor.expand_shape %43 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_17 = tensor.expand_shape %45 [[0, 1, 2, 3]] output_shape [1, 1, 11, 1] : tensor<11xi64> into tensor<1x1x11x1xi64>
    %expanded_18 = tensor.expand_shape %45 [[0, 1, 2, 3]] output_shape [1, 1, 1, 11] : tensor<11xi64> into tensor<1x1x1x11xi64>
    %46 = tensor.empty() : tensor<1x1x11x11xi1>
    %47 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_17 : tensor<1x1x1x11xi64>, tensor<1x1x11x1xi64>) outs(%46 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %206 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %206 : i1
    } -> tensor<1x1x11x11xi1>
    %48 = linalg.generic {indexing_maps = [#map12, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %47 : tensor<i1>, tensor<1x1x11x11xi1>) outs(%46 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %206 = arith.andi %in, %in_50 : i1
      linalg.yield %206 : i1
    } -> tensor<1x1x11x11xi1>
    %49 = tensor.empty() : tensor<2x1x1x11xi1>
    %50 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_18 : tensor<2x1x1x1xi64>, tensor<1x1x1x11xi64>) outs(%49 : tensor<2x1x1x11xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %206 = arith.cmpi slt, %in, %c0_i64 : i64
      %207 = arith.addi %in, %c2_i64 : i64
      %208 = arith.select %206, %207, %in : i64
      %209 = arith.index_cast %208 : i64 to index
      %210 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %211 = arith.addi %in_50, %c11_i64 : i64
      %212 = arith.select %210, %211, %in_50 : i64
      %213 = arith.index_cast %212 : i64 to index
      %extracted = tensor.extract %42[%209, %213] : tensor<2x11xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x11xi1>
    %51 = tensor.empty() : tensor<2x1x11x11xi1>
    %52 = linalg.generic {indexing_maps = [#map15, #map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<1x1x11x11xi1>, tensor<2x1x1x11xi1>) outs(%51 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %206 = arith.andi %in, %in_50 : i1
      linalg.yield %206 : i1
    } -> tensor<2x1x11x11xi1>
    %53 = tensor.empty() : tensor<2x1x11x11xf16>
    %54 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %cst_8, %cst_9 : tensor<2x1x11x11xi1>, tensor<f16>, tensor<f16>) outs(%53 : tensor<2x1x11x11xf16>) {
    ^bb0(%in: i1, %in_50: f16, %in_51: f16, %out: f16):
      %206 = arith.select %in, %in_50, %in_51 : f16
      linalg.yield %206 : f16
    } -> tensor<2x1x11x11xf16>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x11x32xf16>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<2x11x32xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x11x32xf32>) outs(%4 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %206 = arith.extf %in : f32 to f64
      linalg.yield %206 : f64
    } -> tensor<2x11x32xf64>
    %57 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<2x11x32xf64>) outs(%7 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x11x1xf64>) outs(%6 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_10 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %58 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%4 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %206 = arith.subf %in, %in_50 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x32xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %59 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%4 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %206 = arith.mulf %in, %in_50 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x32xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<2x11x32xf64>) outs(%7 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x11x1xf64>) outs(%6 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_10 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x11x1xf64>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %206 = arith.truncf %in : f64 to f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<2x11x32xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x11x1xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x11x1xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_2 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x11x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x11x1xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %65 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.subf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x32xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %67 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.mulf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x32xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg3 : tensor<2x11x32xf32>, tensor<32xf16>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f16, %out: f32):
      %206 = arith.extf %in_50 : f16 to f32
      %207 = arith.mulf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x11x32xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %arg4 : tensor<2x11x32xf32>, tensor<32xf16>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f16, %out: f32):
      %206 = arith.extf %in_50 : f16 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x11x32xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<2x11x32xf16>
    %collapsed_19 = tensor.collapse_shape %72 [[0, 1], [2]] : tensor<2x11x32xf16> into tensor<22x32xf16>
    %73 = tensor.empty() : tensor<32x96xf16>
    %transposed = linalg.transpose ins(%arg5 : tensor<96x32xf16>) outs(%73 : tensor<32x96xf16>) permutation = [1, 0] 
    %74 = tensor.empty() : tensor<96xf32>
    %75 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg6 : tensor<96xf16>) outs(%74 : tensor<96xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<96xf32>
    %76 = tensor.empty() : tensor<22x32xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_19 : tensor<22x32xf16>) outs(%76 : tensor<22x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<22x32xf32>
    %78 = tensor.empty() : tensor<32x96xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<32x96xf16>) outs(%78 : tensor<32x96xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<32x96xf32>
    %80 = tensor.empty() : tensor<22x96xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %82 = linalg.matmul ins(%77, %79 : tensor<22x32xf32>, tensor<32x96xf32>) outs(%81 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%82, %75 : tensor<22x96xf32>, tensor<96xf32>) outs(%80 : tensor<22x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.addf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<22x96xf32>
    %84 = tensor.empty() : tensor<22x96xf16>
    %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<22x96xf32>) outs(%84 : tensor<22x96xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<22x96xf16>
    %expanded_20 = tensor.expand_shape %85 [[0, 1], [2, 3, 4]] output_shape [2, 11, 4, 3, 8] : tensor<22x96xf16> into tensor<2x11x4x3x8xf16>
    %extracted_slice = tensor.extract_slice %expanded_20[0, 0, 0, 0, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf16> to tensor<2x11x4x1x8xf16>
    %collapsed_21 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf16> into tensor<2x11x4x8xf16>
    %86 = tensor.empty() : tensor<2x4x11x8xf16>
    %transposed_22 = linalg.transpose ins(%collapsed_21 : tensor<2x11x4x8xf16>) outs(%86 : tensor<2x4x11x8xf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice_23 = tensor.extract_slice %expanded_20[0, 0, 0, 1, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf16> to tensor<2x11x4x1x8xf16>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf16> into tensor<2x11x4x8xf16>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x11x4x8xf16>) outs(%86 : tensor<2x4x11x8xf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice_26 = tensor.extract_slice %expanded_20[0, 0, 0, 2, 0] [2, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x11x4x3x8xf16> to tensor<2x11x4x1x8xf16>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_26 [[0], [1], [2, 3], [4]] : tensor<2x11x4x1x8xf16> into tensor<2x11x4x8xf16>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<2x11x4x8xf16>) outs(%86 : tensor<2x4x11x8xf16>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x11x8xf16> into tensor<8x11x8xf16>
    %collapsed_30 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x11x8xf16> into tensor<8x11x8xf16>
    %87 = tensor.empty() : tensor<8x8x11xf16>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<8x11x8xf16>) outs(%87 : tensor<8x8x11xf16>) permutation = [0, 2, 1] 
    %collapsed_32 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x11x8xf16> into tensor<8x11x8xf16>
    %88 = tensor.empty() : tensor<8x1x11xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<8x1x11xf16>) outs(%88 : tensor<8x1x11xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<8x1x11xf32>
    %90 = tensor.empty() : tensor<8x11x8xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_29 : tensor<8x11x8xf16>) outs(%90 : tensor<8x11x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<8x11x8xf32>
    %92 = tensor.empty() : tensor<8x8x11xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<8x8x11xf16>) outs(%92 : tensor<8x8x11xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<8x8x11xf32>
    %94 = tensor.empty() : tensor<8x11x11xf32>
    %95 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %96 = linalg.batch_matmul ins(%91, %93 : tensor<8x11x8xf32>, tensor<8x8x11xf32>) outs(%95 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<8x11x11xf32>) outs(%94 : tensor<8x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_3 : f64 to f32
      %207 = arith.mulf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<8x11x11xf32>
    %98 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %97 : tensor<8x1x11xf32>, tensor<8x11x11xf32>) outs(%94 : tensor<8x11x11xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.addf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<8x11x11xf32>
    %99 = tensor.empty() : tensor<8x11x11xf16>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<8x11x11xf32>) outs(%99 : tensor<8x11x11xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<8x11x11xf16>
    %expanded_33 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [2, 4, 11, 11] : tensor<8x11x11xf16> into tensor<2x4x11x11xf16>
    %101 = tensor.empty() : tensor<2x4x11x11xf16>
    %102 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %54 : tensor<2x4x11x11xf16>, tensor<2x1x11x11xf16>) outs(%101 : tensor<2x4x11x11xf16>) {
    ^bb0(%in: f16, %in_50: f16, %out: f16):
      %206 = arith.addf %in, %in_50 : f16
      linalg.yield %206 : f16
    } -> tensor<2x4x11x11xf16>
    %103 = tensor.empty() : tensor<2x4x11x11xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x4x11x11xf16>) outs(%103 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<2x4x11x11xf32>
    %105 = tensor.empty() : tensor<2x4x11xi64>
    %106 = linalg.fill ins(%c0_i64 : i64) outs(%105 : tensor<2x4x11xi64>) -> tensor<2x4x11xi64>
    %107 = linalg.fill ins(%cst_1 : f32) outs(%37 : tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %108:2 = linalg.generic {indexing_maps = [#map11, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<2x4x11x11xf32>) outs(%107, %106 : tensor<2x4x11xf32>, tensor<2x4x11xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %206 = linalg.index 3 : index
      %207 = arith.index_cast %206 : index to i64
      %208 = arith.maximumf %in, %out : f32
      %209 = arith.cmpf ogt, %in, %out : f32
      %210 = arith.select %209, %207, %out_50 : i64
      linalg.yield %208, %210 : f32, i64
    } -> (tensor<2x4x11xf32>, tensor<2x4x11xi64>)
    %expanded_34 = tensor.expand_shape %108#0 [[0], [1], [2, 3]] output_shape [2, 4, 11, 1] : tensor<2x4x11xf32> into tensor<2x4x11x1xf32>
    %109 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %expanded_34 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%103 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.subf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<2x4x11x11xf32>
    %110 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<2x4x11x11xf32>) outs(%103 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.exp %in : f32
      linalg.yield %206 : f32
    } -> tensor<2x4x11x11xf32>
    %111 = tensor.empty() : tensor<2x4x11x1xf32>
    %112 = linalg.fill ins(%cst_0 : f32) outs(%111 : tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xf32>
    %113 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<2x4x11x11xf32>) outs(%112 : tensor<2x4x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<2x4x11x1xf32>
    %114 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %113 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%103 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.divf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<2x4x11x11xf32>
    %115 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<2x4x11x11xf32>) outs(%101 : tensor<2x4x11x11xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<2x4x11x11xf16>
    %collapsed_35 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<2x4x11x11xf16> into tensor<8x11x11xf16>
    %116 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %117 = linalg.batch_matmul ins(%collapsed_35, %collapsed_32 : tensor<8x11x11xf16>, tensor<8x11x8xf16>) outs(%116 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %118 = tensor.empty() : tensor<8x11x8xf16>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<8x11x8xf32>) outs(%118 : tensor<8x11x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<8x11x8xf16>
    %expanded_36 = tensor.expand_shape %119 [[0, 1], [2], [3]] output_shape [2, 4, 11, 8] : tensor<8x11x8xf16> into tensor<2x4x11x8xf16>
    %120 = tensor.empty() : tensor<2x11x4x8xf16>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x4x11x8xf16>) outs(%120 : tensor<2x11x4x8xf16>) permutation = [0, 2, 1, 3] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0, 1], [2, 3]] : tensor<2x11x4x8xf16> into tensor<22x32xf16>
    %121 = tensor.empty() : tensor<32x32xf16>
    %transposed_39 = linalg.transpose ins(%arg7 : tensor<32x32xf16>) outs(%121 : tensor<32x32xf16>) permutation = [1, 0] 
    %122 = tensor.empty() : tensor<32xf32>
    %123 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg8 : tensor<32xf16>) outs(%122 : tensor<32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<32xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_38 : tensor<22x32xf16>) outs(%76 : tensor<22x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<22x32xf32>
    %125 = tensor.empty() : tensor<32x32xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_39 : tensor<32x32xf16>) outs(%125 : tensor<32x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<32x32xf32>
    %127 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %128 = linalg.matmul ins(%124, %126 : tensor<22x32xf32>, tensor<32x32xf32>) outs(%127 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%128, %123 : tensor<22x32xf32>, tensor<32xf32>) outs(%76 : tensor<22x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.addf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<22x32xf32>
    %130 = tensor.empty() : tensor<22x32xf16>
    %131 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<22x32xf32>) outs(%130 : tensor<22x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<22x32xf16>
    %expanded_40 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf16> into tensor<2x11x32xf16>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %expanded_40 : tensor<2x11x32xf16>, tensor<2x11x32xf16>) outs(%0 : tensor<2x11x32xf16>) {
    ^bb0(%in: f16, %in_50: f16, %out: f16):
      %206 = arith.addf %in, %in_50 : f16
      linalg.yield %206 : f16
    } -> tensor<2x11x32xf16>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x11x32xf16>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<2x11x32xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x11x32xf32>) outs(%4 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %206 = arith.extf %in : f32 to f64
      linalg.yield %206 : f64
    } -> tensor<2x11x32xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x11x32xf64>) outs(%7 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x11x1xf64>) outs(%6 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_10 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %136 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%4 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %206 = arith.subf %in, %in_50 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x32xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %137 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%4 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %206 = arith.mulf %in, %in_50 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x32xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x11x32xf64>) outs(%7 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x11x1xf64>) outs(%6 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_10 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x11x1xf64>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %206 = arith.truncf %in : f64 to f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x11x32xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x11x1xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x11x1xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_2 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x11x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x11x1xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %143 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.subf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x32xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %145 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.mulf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x32xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg9 : tensor<2x11x32xf32>, tensor<32xf16>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f16, %out: f32):
      %206 = arith.extf %in_50 : f16 to f32
      %207 = arith.mulf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x11x32xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %arg10 : tensor<2x11x32xf32>, tensor<32xf16>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f16, %out: f32):
      %206 = arith.extf %in_50 : f16 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x11x32xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<2x11x32xf16>
    %collapsed_41 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<2x11x32xf16> into tensor<22x32xf16>
    %151 = tensor.empty() : tensor<32x128xf16>
    %transposed_42 = linalg.transpose ins(%arg11 : tensor<128x32xf16>) outs(%151 : tensor<32x128xf16>) permutation = [1, 0] 
    %152 = tensor.empty() : tensor<128xf32>
    %153 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg12 : tensor<128xf16>) outs(%152 : tensor<128xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<128xf32>
    %154 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_41 : tensor<22x32xf16>) outs(%76 : tensor<22x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<22x32xf32>
    %155 = tensor.empty() : tensor<32x128xf32>
    %156 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_42 : tensor<32x128xf16>) outs(%155 : tensor<32x128xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<32x128xf32>
    %157 = tensor.empty() : tensor<22x128xf32>
    %158 = linalg.fill ins(%cst_0 : f32) outs(%157 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %159 = linalg.matmul ins(%154, %156 : tensor<22x32xf32>, tensor<32x128xf32>) outs(%158 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %160 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%159, %153 : tensor<22x128xf32>, tensor<128xf32>) outs(%157 : tensor<22x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.addf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<22x128xf32>
    %161 = tensor.empty() : tensor<22x128xf16>
    %162 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%160 : tensor<22x128xf32>) outs(%161 : tensor<22x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<22x128xf16>
    %expanded_43 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [2, 11, 128] : tensor<22x128xf16> into tensor<2x11x128xf16>
    %163 = tensor.empty() : tensor<2x11x128xf16>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x11x128xf16>) outs(%163 : tensor<2x11x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      %206 = arith.mulf %in, %cst_12 : f16
      linalg.yield %206 : f16
    } -> tensor<2x11x128xf16>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x11x128xf16>) outs(%163 : tensor<2x11x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      %206 = arith.truncf %cst_4 : f64 to f16
      %207 = arith.mulf %in, %206 : f16
      linalg.yield %207 : f16
    } -> tensor<2x11x128xf16>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x11x128xf16>) outs(%163 : tensor<2x11x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      %206 = arith.truncf %cst_5 : f64 to f16
      %207 = arith.mulf %in, %206 : f16
      linalg.yield %207 : f16
    } -> tensor<2x11x128xf16>
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %expanded_43 : tensor<2x11x128xf16>, tensor<2x11x128xf16>) outs(%163 : tensor<2x11x128xf16>) {
    ^bb0(%in: f16, %in_50: f16, %out: f16):
      %206 = arith.mulf %in, %in_50 : f16
      linalg.yield %206 : f16
    } -> tensor<2x11x128xf16>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x11x128xf16>) outs(%163 : tensor<2x11x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      %206 = arith.addf %in, %cst_13 : f16
      linalg.yield %206 : f16
    } -> tensor<2x11x128xf16>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %168 : tensor<2x11x128xf16>, tensor<2x11x128xf16>) outs(%163 : tensor<2x11x128xf16>) {
    ^bb0(%in: f16, %in_50: f16, %out: f16):
      %206 = arith.mulf %in, %in_50 : f16
      linalg.yield %206 : f16
    } -> tensor<2x11x128xf16>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x11x128xf16>) outs(%163 : tensor<2x11x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      %206 = math.tanh %in : f16
      linalg.yield %206 : f16
    } -> tensor<2x11x128xf16>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x11x128xf16>) outs(%163 : tensor<2x11x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      %206 = arith.addf %in, %cst_13 : f16
      linalg.yield %206 : f16
    } -> tensor<2x11x128xf16>
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %171 : tensor<2x11x128xf16>, tensor<2x11x128xf16>) outs(%163 : tensor<2x11x128xf16>) {
    ^bb0(%in: f16, %in_50: f16, %out: f16):
      %206 = arith.mulf %in, %in_50 : f16
      linalg.yield %206 : f16
    } -> tensor<2x11x128xf16>
    %collapsed_44 = tensor.collapse_shape %172 [[0, 1], [2]] : tensor<2x11x128xf16> into tensor<22x128xf16>
    %173 = tensor.empty() : tensor<128x32xf16>
    %transposed_45 = linalg.transpose ins(%arg13 : tensor<32x128xf16>) outs(%173 : tensor<128x32xf16>) permutation = [1, 0] 
    %174 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg14 : tensor<32xf16>) outs(%122 : tensor<32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<32xf32>
    %175 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_44 : tensor<22x128xf16>) outs(%157 : tensor<22x128xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<22x128xf32>
    %176 = tensor.empty() : tensor<128x32xf32>
    %177 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_45 : tensor<128x32xf16>) outs(%176 : tensor<128x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<128x32xf32>
    %178 = linalg.matmul ins(%175, %177 : tensor<22x128xf32>, tensor<128x32xf32>) outs(%127 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %179 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%178, %174 : tensor<22x32xf32>, tensor<32xf32>) outs(%76 : tensor<22x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.addf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<22x32xf32>
    %180 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%179 : tensor<22x32xf32>) outs(%130 : tensor<22x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<22x32xf16>
    %expanded_46 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf16> into tensor<2x11x32xf16>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %expanded_46 : tensor<2x11x32xf16>, tensor<2x11x32xf16>) outs(%0 : tensor<2x11x32xf16>) {
    ^bb0(%in: f16, %in_50: f16, %out: f16):
      %206 = arith.addf %in, %in_50 : f16
      linalg.yield %206 : f16
    } -> tensor<2x11x32xf16>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x11x32xf16>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %206 = arith.extf %in : f16 to f32
      linalg.yield %206 : f32
    } -> tensor<2x11x32xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x11x32xf32>) outs(%4 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %206 = arith.extf %in : f32 to f64
      linalg.yield %206 : f64
    } -> tensor<2x11x32xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<2x11x32xf64>) outs(%7 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x11x1xf64>) outs(%6 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_10 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %186 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %185 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%4 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %206 = arith.subf %in, %in_50 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x32xf64>
    %187 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %186 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%4 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %206 = arith.mulf %in, %in_50 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x32xf64>
    %188 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<2x11x32xf64>) outs(%7 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x11x1xf64>) outs(%6 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_10 : f64
      linalg.yield %206 : f64
    } -> tensor<2x11x1xf64>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<2x11x1xf64>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %206 = arith.truncf %in : f64 to f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<2x11x32xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<2x11x1xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<2x11x1xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_2 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x11x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x11x1xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %192 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.subf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x32xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %194 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %206 = arith.mulf %in, %in_50 : f32
      linalg.yield %206 : f32
    } -> tensor<2x11x32xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %arg15 : tensor<2x11x32xf32>, tensor<32xf16>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f16, %out: f32):
      %206 = arith.extf %in_50 : f16 to f32
      %207 = arith.mulf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x11x32xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %arg16 : tensor<2x11x32xf32>, tensor<32xf16>) outs(%2 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_50: f16, %out: f32):
      %206 = arith.extf %in_50 : f16 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<2x11x32xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<2x11x32xf16>
    %200 = tensor.empty() : tensor<32x24xf16>
    %transposed_47 = linalg.transpose ins(%arg0 : tensor<24x32xf16>) outs(%200 : tensor<32x24xf16>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %199 [[0, 1], [2]] : tensor<2x11x32xf16> into tensor<22x32xf16>
    %201 = tensor.empty() : tensor<22x24xf32>
    %202 = linalg.fill ins(%cst_0 : f32) outs(%201 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %203 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<22x32xf16>, tensor<32x24xf16>) outs(%202 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %204 = tensor.empty() : tensor<22x24xf16>
    %205 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%203 : tensor<22x24xf32>) outs(%204 : tensor<22x24xf16>) {
    ^bb0(%in: f32, %out: f16):
      %206 = arith.truncf %in : f32 to f16
      linalg.yield %206 : f16
    } -> tensor<22x24xf16>
    %expanded_49 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [2, 11, 24] : tensor<22x24xf16> into tensor<2x11x24xf16>
    return %expanded_49 : tensor<2x11x24xf16>
  }
}

