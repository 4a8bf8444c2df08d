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
#map16 = affine_map<()[s0] -> (s0 * 2)>
#map17 = affine_map<(d0, d1) -> (d1)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<96x32xf32>, %arg6: tensor<96xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<128x32xf32>, %arg12: tensor<128xf32>, %arg13: tensor<32x128xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<96x32xf32>, %arg18: tensor<96xf32>, %arg19: tensor<32x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<128x32xf32>, %arg24: tensor<128xf32>, %arg25: tensor<32x128xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<32xf32>, %arg29: tensor<2x?xi64>, %arg30: tensor<2x?xi64>) -> tensor<2x?x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c3 = arith.constant 3 : index
    %c4_i64 = arith.constant 4 : i64
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
    %dim = tensor.dim %arg30, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_14 = tensor.dim %arg29, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_14) : tensor<2x?x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg29 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %258 = arith.index_cast %in : i64 to index
      %259 = linalg.index 2 : index
      %260 = arith.cmpi slt, %258, %c24 : index
      cf.assert %260, "index must be smaller than dim size"
      %261 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %261, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%258, %259] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %3 = tensor.empty(%dim_14) : tensor<2x?x32xf64>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %258 = arith.extf %in : f32 to f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %5 = tensor.empty(%dim_14) : tensor<2x?x1xf64>
    %6 = linalg.fill ins(%cst : f64) outs(%5 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.addf %in, %out : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.divf %in, %cst_10 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %258 = arith.subf %in, %in_83 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %258 = arith.mulf %in, %in_83 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.addf %in, %out : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.divf %in, %cst_10 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %13 = tensor.empty(%dim_14) : tensor<2x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %258 = arith.truncf %in : f64 to f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %out : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.divf %in, %cst_11 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_2 : f64 to f32
      %259 = arith.addf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<2x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.rsqrt %in : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %17 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.subf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg1 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %24 = tensor.empty() : tensor<4xi32>
    %25 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%24 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %258 = linalg.index 0 : index
      %259 = arith.index_cast %258 : index to i64
      %260 = arith.trunci %259 : i64 to i32
      %261 = arith.addi %260, %c1_i32 : i32
      linalg.yield %261 : i32
    } -> tensor<4xi32>
    %26 = tensor.empty() : tensor<4xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_6, %25 : tensor<f32>, tensor<4xi32>) outs(%26 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_83: i32, %out: f32):
      %258 = arith.extf %in : f32 to f64
      %259 = arith.sitofp %in_83 : i32 to f64
      %260 = math.powf %258, %259 : f64
      %261 = arith.truncf %260 : f64 to f32
      linalg.yield %261 : f32
    } -> tensor<4xf32>
    %28 = tensor.empty(%dim) : tensor<2x?xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<2x?xi64>) -> tensor<2x?xi64>
    %30 = tensor.empty() : tensor<2xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2xi64>) -> tensor<2xi64>
    %32:2 = "tm_tensor.scan"(%arg30, %29, %31) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg31: i64, %arg32: i64):
      %258 = arith.addi %arg31, %arg32 : i64
      "tm_tensor.yield"(%258) : (i64) -> ()
    }) : (tensor<2x?xi64>, tensor<2x?xi64>, tensor<2xi64>) -> (tensor<2x?xi64>, tensor<2xi64>)
    %dim_15 = tensor.dim %32#0, %c1 : tensor<2x?xi64>
    %33 = tensor.empty(%dim_15) : tensor<2x?xi64>
    %34 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%32#0 : tensor<2x?xi64>) outs(%33 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %258 = arith.subi %in, %c1_i64 : i64
      linalg.yield %258 : i64
    } -> tensor<2x?xi64>
    %35 = arith.cmpi eq, %dim_15, %dim : index
    cf.assert %35, "mismatched size for broadcast"
    %36 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%34, %arg30 : tensor<2x?xi64>, tensor<2x?xi64>) outs(%33 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_83: i64, %out: i64):
      %258 = arith.muli %in, %in_83 : i64
      linalg.yield %258 : i64
    } -> tensor<2x?xi64>
    %expanded = tensor.expand_shape %36 [[0], [1, 2]] output_shape [2, 1, %dim_15] : tensor<2x?xi64> into tensor<2x1x?xi64>
    %expanded_16 = tensor.expand_shape %27 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %37 = tensor.empty(%dim_15) : tensor<2x4x?xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded : tensor<4x1xf32>, tensor<2x1x?xi64>) outs(%37 : tensor<2x4x?xf32>) {
    ^bb0(%in: f32, %in_83: i64, %out: f32):
      %258 = arith.sitofp %in_83 : i64 to f32
      %259 = arith.mulf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<2x4x?xf32>
    %collapsed = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<2x4x?xf32> into tensor<8x?xf32>
    %expanded_17 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, %dim_15] : tensor<8x?xf32> into tensor<8x1x?xf32>
    %39 = tensor.empty(%dim) : tensor<2x?xi1>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg30 : tensor<2x?xi64>) outs(%39 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %258 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %258 : i1
    } -> tensor<2x?xi1>
    %41 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%30 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %258 = linalg.index 0 : index
      %259 = arith.index_cast %258 : index to i64
      linalg.yield %259 : i64
    } -> tensor<2xi64>
    %42 = tensor.empty(%dim) : tensor<?xi64>
    %43 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%42 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %258 = linalg.index 0 : index
      %259 = arith.index_cast %258 : index to i64
      linalg.yield %259 : i64
    } -> tensor<?xi64>
    %expanded_18 = tensor.expand_shape %41 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_19 = tensor.expand_shape %43 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_20 = tensor.expand_shape %43 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %44 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %45 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_19 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%44 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_83: i64, %out: i1):
      %258 = arith.cmpi sle, %in, %in_83 : i64
      linalg.yield %258 : i1
    } -> tensor<1x1x?x?xi1>
    %46 = linalg.generic {indexing_maps = [#map12, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %45 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%44 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %258 = arith.andi %in, %in_83 : i1
      linalg.yield %258 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_21 = tensor.dim %expanded_20, %c3 : tensor<1x1x1x?xi64>
    %47 = tensor.empty(%dim_21) : tensor<2x1x1x?xi1>
    %48 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_20 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%47 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_83: i64, %out: i1):
      %258 = arith.cmpi slt, %in, %c0_i64 : i64
      %259 = arith.addi %in, %c2_i64 : i64
      %260 = arith.select %258, %259, %in : i64
      %261 = arith.index_cast %260 : i64 to index
      %262 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %263 = arith.addi %in_83, %0 : i64
      %264 = arith.select %262, %263, %in_83 : i64
      %265 = arith.index_cast %264 : i64 to index
      %extracted = tensor.extract %40[%261, %265] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %49 = arith.cmpi eq, %dim, %dim_21 : index
    cf.assert %49, "mismatched size for broadcast"
    %50 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %51 = linalg.generic {indexing_maps = [#map15, #map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%50 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %258 = arith.andi %in, %in_83 : i1
      linalg.yield %258 : i1
    } -> tensor<2x1x?x?xi1>
    %52 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %52, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %52, "unimplemented: dynamic negative broadcast sizes"
    %53 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %54 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%53 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %258 = linalg.index 0 : index
      %259 = linalg.index 2 : index
      %260 = linalg.index 3 : index
      %261 = arith.cmpi eq, %dim, %c1 : index
      %262 = arith.select %261, %c0, %259 : index
      %263 = arith.select %261, %c0, %260 : index
      %extracted = tensor.extract %51[%258, %c0, %262, %263] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %55 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %56 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %cst_8, %cst_9 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%55 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_83: f32, %in_84: f32, %out: f32):
      %258 = arith.select %in, %in_83, %in_84 : f32
      linalg.yield %258 : f32
    } -> tensor<2x1x?x?xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %258 = arith.extf %in : f32 to f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %58 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.addf %in, %out : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.divf %in, %cst_10 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %258 = arith.subf %in, %in_83 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %60 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %258 = arith.mulf %in, %in_83 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.addf %in, %out : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.divf %in, %cst_10 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %258 = arith.truncf %in : f64 to f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %out : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.divf %in, %cst_11 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_2 : f64 to f32
      %259 = arith.addf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<2x?x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.rsqrt %in : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %66 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.subf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %68 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %arg3 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %arg4 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %collapsed_22 = tensor.collapse_shape %72 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %73 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<96x32xf32>) outs(%73 : tensor<32x96xf32>) permutation = [1, 0] 
    %74 = affine.apply #map16()[%dim_14]
    %75 = tensor.empty(%74) : tensor<?x96xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %77 = linalg.matmul ins(%collapsed_22, %transposed : tensor<?x32xf32>, tensor<32x96xf32>) outs(%76 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel"]} ins(%77, %arg6 : tensor<?x96xf32>, tensor<96xf32>) outs(%75 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<?x96xf32>
    %79 = arith.divsi %74, %c2 : index
    %expanded_23 = tensor.expand_shape %78 [[0, 1], [2, 3, 4]] output_shape [2, %79, 4, 3, 8] : tensor<?x96xf32> into tensor<2x?x4x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_23[0, 0, 0, 0, 0] [2, %79, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %80 = tensor.empty(%79) : tensor<2x4x?x8xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x?x4x8xf32>) outs(%80 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_26 = tensor.extract_slice %expanded_23[0, 0, 0, 1, 0] [2, %79, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_26 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<2x?x4x8xf32>) outs(%80 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_29 = tensor.extract_slice %expanded_23[0, 0, 0, 2, 0] [2, %79, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_29 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<2x?x4x8xf32>) outs(%80 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %81 = tensor.empty(%79) : tensor<8x8x?xf32>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<8x?x8xf32>) outs(%81 : tensor<8x8x?xf32>) permutation = [0, 2, 1] 
    %collapsed_35 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %82 = tensor.empty(%79, %79) : tensor<8x?x?xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %84 = linalg.batch_matmul ins(%collapsed_32, %transposed_34 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%83 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<8x?x?xf32>) outs(%82 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_3 : f64 to f32
      %259 = arith.mulf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<8x?x?xf32>
    %86 = arith.cmpi eq, %dim_15, %79 : index
    cf.assert %86, "mismatched size for broadcast"
    %87 = tensor.empty(%79, %dim_15) : tensor<8x?x?xf32>
    %88 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %85 : tensor<8x1x?xf32>, tensor<8x?x?xf32>) outs(%87 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<8x?x?xf32>
    %89 = arith.muli %0, %c8_i64 : i64
    %90 = arith.cmpi slt, %0, %c0_i64 : i64
    %91 = arith.select %90, %c8_i64, %89 : i64
    %92 = arith.extui %90 : i1 to i64
    %93 = arith.addi %92, %c1_i64 : i64
    %94 = arith.cmpi sle, %93, %c1_i64 : i64
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %95 = arith.index_cast %79 : index to i64
    %96 = arith.muli %95, %c8_i64 : i64
    %97 = arith.index_cast %dim_15 : index to i64
    %98 = arith.muli %96, %97 : i64
    %99 = arith.divsi %98, %91 : i64
    %100 = arith.select %90, %99, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c4_i64, %100, %99 : tensor<4xi64>
    %reshape = tensor.reshape %88(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %101 = arith.index_cast %100 : i64 to index
    %102 = arith.index_cast %99 : i64 to index
    %103 = arith.cmpi eq, %101, %dim : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = arith.cmpi eq, %102, %dim : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = tensor.empty(%101, %102) : tensor<2x4x?x?xf32>
    %106 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %56 : tensor<2x4x?x?xf32>, tensor<2x1x?x?xf32>) outs(%105 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x4x?x?xf32>
    %107 = tensor.empty(%101) : tensor<2x4x?xi64>
    %108 = linalg.fill ins(%c0_i64 : i64) outs(%107 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %109 = tensor.empty(%101) : tensor<2x4x?xf32>
    %110 = linalg.fill ins(%cst_1 : f32) outs(%109 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %111:2 = linalg.generic {indexing_maps = [#map11, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x4x?x?xf32>) outs(%110, %108 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %258 = linalg.index 3 : index
      %259 = arith.index_cast %258 : index to i64
      %260 = arith.maximumf %in, %out : f32
      %261 = arith.cmpf ogt, %in, %out : f32
      %262 = arith.select %261, %259, %out_83 : i64
      linalg.yield %260, %262 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_36 = tensor.expand_shape %111#0 [[0], [1], [2, 3]] output_shape [2, 4, %101, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %112 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_36 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%105 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.subf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x4x?x?xf32>
    %113 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x4x?x?xf32>) outs(%105 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.exp %in : f32
      linalg.yield %258 : f32
    } -> tensor<2x4x?x?xf32>
    %114 = tensor.empty(%101) : tensor<2x4x?x1xf32>
    %115 = linalg.fill ins(%cst_0 : f32) outs(%114 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %116 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<2x4x?x?xf32>) outs(%115 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %out : f32
      linalg.yield %258 : f32
    } -> tensor<2x4x?x1xf32>
    %117 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%105 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.divf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %118 = arith.muli %100, %c8_i64 : i64
    %119 = arith.muli %118, %99 : i64
    %120 = arith.divsi %119, %91 : i64
    %121 = arith.select %90, %120, %0 : i64
    %from_elements_37 = tensor.from_elements %c8_i64, %121, %120 : tensor<3xi64>
    %reshape_38 = tensor.reshape %117(%from_elements_37) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    %122 = arith.index_cast %121 : i64 to index
    %123 = arith.cmpi eq, %120, %95 : i64
    cf.assert %123, "mismatching contracting dimension"
    %124 = tensor.empty(%122) : tensor<8x?x8xf32>
    %125 = linalg.fill ins(%cst_0 : f32) outs(%124 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %126 = linalg.batch_matmul ins(%reshape_38, %collapsed_35 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%125 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_39 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [2, 4, %122, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %127 = tensor.empty(%122) : tensor<2x?x4x8xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x4x?x8xf32>) outs(%127 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0, 1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<?x32xf32>
    %128 = tensor.empty() : tensor<32x32xf32>
    %transposed_42 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%128 : tensor<32x32xf32>) permutation = [1, 0] 
    %129 = affine.apply #map16()[%122]
    %130 = tensor.empty(%129) : tensor<?x32xf32>
    %131 = linalg.fill ins(%cst_0 : f32) outs(%130 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %132 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%131 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel"]} ins(%132, %arg8 : tensor<?x32xf32>, tensor<32xf32>) outs(%130 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<?x32xf32>
    %134 = arith.divsi %129, %c2 : index
    %expanded_43 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [2, %134, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %135 = arith.cmpi eq, %dim_14, %134 : index
    cf.assert %135, "mismatched size for broadcast"
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %expanded_43 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %258 = arith.extf %in : f32 to f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.addf %in, %out : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.divf %in, %cst_10 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %139 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %258 = arith.subf %in, %in_83 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %140 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %258 = arith.mulf %in, %in_83 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.addf %in, %out : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.divf %in, %cst_10 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %258 = arith.truncf %in : f64 to f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %out : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.divf %in, %cst_11 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_2 : f64 to f32
      %259 = arith.addf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<2x?x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.rsqrt %in : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %146 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.subf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %148 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg9 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %arg10 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %collapsed_44 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %153 = tensor.empty() : tensor<32x128xf32>
    %transposed_45 = linalg.transpose ins(%arg11 : tensor<128x32xf32>) outs(%153 : tensor<32x128xf32>) permutation = [1, 0] 
    %154 = tensor.empty(%74) : tensor<?x128xf32>
    %155 = linalg.fill ins(%cst_0 : f32) outs(%154 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %156 = linalg.matmul ins(%collapsed_44, %transposed_45 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%155 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %157 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel"]} ins(%156, %arg12 : tensor<?x128xf32>, tensor<128xf32>) outs(%154 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<?x128xf32>
    %expanded_46 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [2, %79, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %158 = tensor.empty(%79) : tensor<2x?x128xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.mulf %in, %cst_12 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_4 : f64 to f32
      %259 = arith.mulf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<2x?x128xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_5 : f64 to f32
      %259 = arith.mulf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<2x?x128xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %expanded_46 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %cst_13 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %163 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.tanh %in : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %cst_13 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %166 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %collapsed_47 = tensor.collapse_shape %167 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %168 = tensor.empty() : tensor<128x32xf32>
    %transposed_48 = linalg.transpose ins(%arg13 : tensor<32x128xf32>) outs(%168 : tensor<128x32xf32>) permutation = [1, 0] 
    %169 = affine.apply #map16()[%79]
    %170 = tensor.empty(%169) : tensor<?x32xf32>
    %171 = linalg.fill ins(%cst_0 : f32) outs(%170 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %172 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%171 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %173 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel"]} ins(%172, %arg14 : tensor<?x32xf32>, tensor<32xf32>) outs(%170 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<?x32xf32>
    %174 = arith.divsi %169, %c2 : index
    %expanded_49 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [2, %174, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %175 = arith.cmpi eq, %dim_14, %174 : index
    cf.assert %175, "mismatched size for broadcast"
    %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %expanded_49 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %258 = arith.extf %in : f32 to f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %178 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.addf %in, %out : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.divf %in, %cst_10 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %180 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %179 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %258 = arith.subf %in, %in_83 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %180 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %258 = arith.mulf %in, %in_83 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %182 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.addf %in, %out : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.divf %in, %cst_10 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %258 = arith.truncf %in : f64 to f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %out : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.divf %in, %cst_11 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_2 : f64 to f32
      %259 = arith.addf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<2x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.rsqrt %in : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %186 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.subf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %188 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %arg15 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %arg16 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %collapsed_50 = tensor.collapse_shape %192 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %transposed_51 = linalg.transpose ins(%arg17 : tensor<96x32xf32>) outs(%73 : tensor<32x96xf32>) permutation = [1, 0] 
    %193 = linalg.matmul ins(%collapsed_50, %transposed_51 : tensor<?x32xf32>, tensor<32x96xf32>) outs(%76 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %194 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel"]} ins(%193, %arg18 : tensor<?x96xf32>, tensor<96xf32>) outs(%75 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<?x96xf32>
    %expanded_52 = tensor.expand_shape %194 [[0, 1], [2, 3, 4]] output_shape [2, %79, 4, 3, 8] : tensor<?x96xf32> into tensor<2x?x4x3x8xf32>
    %extracted_slice_53 = tensor.extract_slice %expanded_52[0, 0, 0, 0, 0] [2, %79, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_54 = tensor.collapse_shape %extracted_slice_53 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %transposed_55 = linalg.transpose ins(%collapsed_54 : tensor<2x?x4x8xf32>) outs(%80 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_56 = tensor.extract_slice %expanded_52[0, 0, 0, 1, 0] [2, %79, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_57 = tensor.collapse_shape %extracted_slice_56 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %transposed_58 = linalg.transpose ins(%collapsed_57 : tensor<2x?x4x8xf32>) outs(%80 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_59 = tensor.extract_slice %expanded_52[0, 0, 0, 2, 0] [2, %79, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_60 = tensor.collapse_shape %extracted_slice_59 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %transposed_61 = linalg.transpose ins(%collapsed_60 : tensor<2x?x4x8xf32>) outs(%80 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_62 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %collapsed_63 = tensor.collapse_shape %transposed_58 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %transposed_64 = linalg.transpose ins(%collapsed_63 : tensor<8x?x8xf32>) outs(%81 : tensor<8x8x?xf32>) permutation = [0, 2, 1] 
    %collapsed_65 = tensor.collapse_shape %transposed_61 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %195 = linalg.batch_matmul ins(%collapsed_62, %transposed_64 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%83 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<8x?x?xf32>) outs(%82 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_3 : f64 to f32
      %259 = arith.mulf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<8x?x?xf32>
    cf.assert %86, "mismatched size for broadcast"
    %197 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %196 : tensor<8x1x?xf32>, tensor<8x?x?xf32>) outs(%87 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<8x?x?xf32>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %reshape_66 = tensor.reshape %197(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    cf.assert %103, "mismatched size for broadcast"
    cf.assert %104, "mismatched size for broadcast"
    %198 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_66, %56 : tensor<2x4x?x?xf32>, tensor<2x1x?x?xf32>) outs(%105 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x4x?x?xf32>
    %199:2 = linalg.generic {indexing_maps = [#map11, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%198 : tensor<2x4x?x?xf32>) outs(%110, %108 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %258 = linalg.index 3 : index
      %259 = arith.index_cast %258 : index to i64
      %260 = arith.maximumf %in, %out : f32
      %261 = arith.cmpf ogt, %in, %out : f32
      %262 = arith.select %261, %259, %out_83 : i64
      linalg.yield %260, %262 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_67 = tensor.expand_shape %199#0 [[0], [1], [2, 3]] output_shape [2, 4, %101, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %200 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %expanded_67 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%105 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.subf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x4x?x?xf32>
    %201 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<2x4x?x?xf32>) outs(%105 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.exp %in : f32
      linalg.yield %258 : f32
    } -> tensor<2x4x?x?xf32>
    %202 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%201 : tensor<2x4x?x?xf32>) outs(%115 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %out : f32
      linalg.yield %258 : f32
    } -> tensor<2x4x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %202 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%105 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.divf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %203(%from_elements_37) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %123, "mismatching contracting dimension"
    %204 = linalg.batch_matmul ins(%reshape_68, %collapsed_65 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%125 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_69 = tensor.expand_shape %204 [[0, 1], [2], [3]] output_shape [2, 4, %122, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<2x4x?x8xf32>) outs(%127 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_71 = tensor.collapse_shape %transposed_70 [[0, 1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<?x32xf32>
    %transposed_72 = linalg.transpose ins(%arg19 : tensor<32x32xf32>) outs(%128 : tensor<32x32xf32>) permutation = [1, 0] 
    %205 = linalg.matmul ins(%collapsed_71, %transposed_72 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%131 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %206 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel"]} ins(%205, %arg20 : tensor<?x32xf32>, tensor<32xf32>) outs(%130 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<?x32xf32>
    %expanded_73 = tensor.expand_shape %206 [[0, 1], [2]] output_shape [2, %134, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %135, "mismatched size for broadcast"
    %207 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %expanded_73 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %258 = arith.extf %in : f32 to f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %209 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%208 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.addf %in, %out : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.divf %in, %cst_10 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %211 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %210 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %258 = arith.subf %in, %in_83 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %212 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %211 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %258 = arith.mulf %in, %in_83 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %213 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.addf %in, %out : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.divf %in, %cst_10 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %258 = arith.truncf %in : f64 to f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%207 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %out : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.divf %in, %cst_11 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_2 : f64 to f32
      %259 = arith.addf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<2x?x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.rsqrt %in : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %217 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.subf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %219 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %arg21 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %arg22 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %collapsed_74 = tensor.collapse_shape %223 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %transposed_75 = linalg.transpose ins(%arg23 : tensor<128x32xf32>) outs(%153 : tensor<32x128xf32>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%155 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %225 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel"]} ins(%224, %arg24 : tensor<?x128xf32>, tensor<128xf32>) outs(%154 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<?x128xf32>
    %expanded_76 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [2, %79, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.mulf %in, %cst_12 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_4 : f64 to f32
      %259 = arith.mulf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<2x?x128xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_5 : f64 to f32
      %259 = arith.mulf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<2x?x128xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %expanded_76 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %cst_13 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %230 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.tanh %in : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %cst_13 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %233 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%158 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x128xf32>
    %collapsed_77 = tensor.collapse_shape %234 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %transposed_78 = linalg.transpose ins(%arg25 : tensor<32x128xf32>) outs(%168 : tensor<128x32xf32>) permutation = [1, 0] 
    %235 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%171 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %236 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel"]} ins(%235, %arg26 : tensor<?x32xf32>, tensor<32xf32>) outs(%170 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<?x32xf32>
    %expanded_79 = tensor.expand_shape %236 [[0, 1], [2]] output_shape [2, %174, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %175, "mismatched size for broadcast"
    %237 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %expanded_79 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %258 = arith.extf %in : f32 to f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %239 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%238 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.addf %in, %out : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.divf %in, %cst_10 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %241 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %240 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %258 = arith.subf %in, %in_83 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %242 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %241 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %258 = arith.mulf %in, %in_83 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x32xf64>
    %243 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%242 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.addf %in, %out : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %258 = arith.divf %in, %cst_10 : f64
      linalg.yield %258 : f64
    } -> tensor<2x?x1xf64>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %258 = arith.truncf %in : f64 to f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%237 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.addf %in, %out : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.divf %in, %cst_11 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = arith.truncf %cst_2 : f64 to f32
      %259 = arith.addf %in, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<2x?x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %258 = math.rsqrt %in : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %247 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.subf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %249 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %arg27 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.mulf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %arg28 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %258 = arith.addf %in, %in_83 : f32
      linalg.yield %258 : f32
    } -> tensor<2x?x32xf32>
    %254 = tensor.empty() : tensor<32x24xf32>
    %transposed_80 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%254 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %253 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %255 = tensor.empty(%74) : tensor<?x24xf32>
    %256 = linalg.fill ins(%cst_0 : f32) outs(%255 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %257 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<?x32xf32>, tensor<32x24xf32>) outs(%256 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %expanded_82 = tensor.expand_shape %257 [[0, 1], [2]] output_shape [2, %79, 24] : tensor<?x24xf32> into tensor<2x?x24xf32>
    return %expanded_82 : tensor<2x?x24xf32>
  }
}

