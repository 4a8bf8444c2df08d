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
#map17 = affine_map<()[s0] -> (s0 * 2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<96x32xf32>, %arg2: tensor<96xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<128x32xf32>, %arg6: tensor<128xf32>, %arg7: tensor<32x128xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<96x32xf32>, %arg14: tensor<96xf32>, %arg15: tensor<32x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<128x32xf32>, %arg18: tensor<128xf32>, %arg19: tensor<32x128xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<2x?xi64>, %arg28: tensor<2x?xi64>) -> tensor<2x?x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c24 = arith.constant 24 : index
    %c8_i64 = arith.constant 8 : i64
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
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
    %c1_i32 = arith.constant 1 : i32
    %cst_11 = arith.constant -1.000000e+00 : f32
    %cst_12 = arith.constant 3.200000e+01 : f64
    %cst_13 = arith.constant 3.200000e+01 : f32
    %cst_14 = arith.constant 5.000000e-01 : f32
    %cst_15 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg28, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_16 = tensor.dim %arg27, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_16) : tensor<2x?x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %275 = arith.index_cast %in : i64 to index
      %276 = linalg.index 2 : index
      %277 = arith.cmpi slt, %275, %c24 : index
      cf.assert %277, "index must be smaller than dim size"
      %278 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %278, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%275, %276] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %3 = tensor.empty() : tensor<4xi32>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %275 = linalg.index 0 : index
      %276 = arith.index_cast %275 : index to i64
      %277 = arith.trunci %276 : i64 to i32
      %278 = arith.addi %277, %c1_i32 : i32
      linalg.yield %278 : i32
    } -> tensor<4xi32>
    %5 = tensor.empty() : tensor<4xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel"]} ins(%cst_7, %4 : tensor<f32>, tensor<4xi32>) outs(%5 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_85: i32, %out: f32):
      %275 = arith.extf %in : f32 to f64
      %276 = arith.sitofp %in_85 : i32 to f64
      %277 = math.powf %275, %276 : f64
      %278 = arith.truncf %277 : f64 to f32
      linalg.yield %278 : f32
    } -> tensor<4xf32>
    %7 = tensor.empty(%dim) : tensor<2x?xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x?xi64>) -> tensor<2x?xi64>
    %9 = tensor.empty() : tensor<2xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2xi64>) -> tensor<2xi64>
    %11:2 = "tm_tensor.scan"(%arg28, %8, %10) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg29: i64, %arg30: i64):
      %275 = arith.addi %arg29, %arg30 : i64
      "tm_tensor.yield"(%275) : (i64) -> ()
    }) : (tensor<2x?xi64>, tensor<2x?xi64>, tensor<2xi64>) -> (tensor<2x?xi64>, tensor<2xi64>)
    %dim_17 = tensor.dim %11#0, %c1 : tensor<2x?xi64>
    %12 = tensor.empty(%dim_17) : tensor<2x?xi64>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%11#0 : tensor<2x?xi64>) outs(%12 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %275 = arith.subi %in, %c1_i64 : i64
      linalg.yield %275 : i64
    } -> tensor<2x?xi64>
    %14 = arith.cmpi eq, %dim_17, %dim : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%13, %arg28 : tensor<2x?xi64>, tensor<2x?xi64>) outs(%12 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_85: i64, %out: i64):
      %275 = arith.muli %in, %in_85 : i64
      linalg.yield %275 : i64
    } -> tensor<2x?xi64>
    %expanded = tensor.expand_shape %15 [[0], [1, 2]] output_shape [2, 1, %dim_17] : tensor<2x?xi64> into tensor<2x1x?xi64>
    %expanded_18 = tensor.expand_shape %6 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %16 = tensor.empty() : tensor<4x1xbf16>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_18 : tensor<4x1xf32>) outs(%16 : tensor<4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %275 = arith.truncf %in : f32 to bf16
      linalg.yield %275 : bf16
    } -> tensor<4x1xbf16>
    %18 = tensor.empty(%dim_17) : tensor<2x4x?xbf16>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %expanded : tensor<4x1xbf16>, tensor<2x1x?xi64>) outs(%18 : tensor<2x4x?xbf16>) {
    ^bb0(%in: bf16, %in_85: i64, %out: bf16):
      %275 = arith.sitofp %in_85 : i64 to bf16
      %276 = arith.mulf %in, %275 : bf16
      linalg.yield %276 : bf16
    } -> tensor<2x4x?xbf16>
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x4x?xbf16> into tensor<8x?xbf16>
    %expanded_19 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, %dim_17] : tensor<8x?xbf16> into tensor<8x1x?xbf16>
    %20 = tensor.empty(%dim_17) : tensor<8x1x?xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<8x1x?xbf16>) outs(%20 : tensor<8x1x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %275 = arith.extf %in : bf16 to f32
      linalg.yield %275 : f32
    } -> tensor<8x1x?xf32>
    %22 = tensor.empty(%dim) : tensor<2x?xi1>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg28 : tensor<2x?xi64>) outs(%22 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %275 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %275 : i1
    } -> tensor<2x?xi1>
    %24 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %275 = linalg.index 0 : index
      %276 = arith.index_cast %275 : index to i64
      linalg.yield %276 : i64
    } -> tensor<2xi64>
    %25 = tensor.empty(%dim) : tensor<?xi64>
    %26 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%25 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %275 = linalg.index 0 : index
      %276 = arith.index_cast %275 : index to i64
      linalg.yield %276 : i64
    } -> tensor<?xi64>
    %expanded_20 = tensor.expand_shape %24 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_21 = tensor.expand_shape %26 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_22 = tensor.expand_shape %26 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %27 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %28 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_21 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%27 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_85: i64, %out: i1):
      %275 = arith.cmpi sle, %in, %in_85 : i64
      linalg.yield %275 : i1
    } -> tensor<1x1x?x?xi1>
    %29 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %28 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%27 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_85: i1, %out: i1):
      %275 = arith.andi %in, %in_85 : i1
      linalg.yield %275 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_23 = tensor.dim %expanded_22, %c3 : tensor<1x1x1x?xi64>
    %30 = tensor.empty(%dim_23) : tensor<2x1x1x?xi1>
    %31 = linalg.generic {indexing_maps = [#map11, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_22 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%30 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_85: i64, %out: i1):
      %275 = arith.cmpi slt, %in, %c0_i64 : i64
      %276 = arith.addi %in, %c2_i64 : i64
      %277 = arith.select %275, %276, %in : i64
      %278 = arith.index_cast %277 : i64 to index
      %279 = arith.cmpi slt, %in_85, %c0_i64 : i64
      %280 = arith.addi %in_85, %0 : i64
      %281 = arith.select %279, %280, %in_85 : i64
      %282 = arith.index_cast %281 : i64 to index
      %extracted = tensor.extract %23[%278, %282] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %32 = arith.cmpi eq, %dim, %dim_23 : index
    cf.assert %32, "mismatched size for broadcast"
    %33 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %34 = linalg.generic {indexing_maps = [#map13, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%33 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_85: i1, %out: i1):
      %275 = arith.andi %in, %in_85 : i1
      linalg.yield %275 : i1
    } -> tensor<2x1x?x?xi1>
    %35 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %36 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %37 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%36 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %275 = linalg.index 0 : index
      %276 = linalg.index 2 : index
      %277 = linalg.index 3 : index
      %278 = arith.cmpi eq, %dim, %c1 : index
      %279 = arith.select %278, %c0, %276 : index
      %280 = arith.select %278, %c0, %277 : index
      %extracted = tensor.extract %34[%275, %c0, %279, %280] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %38 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_9, %cst_10 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%38 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %275 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %275 : f32
    } -> tensor<2x1x?x?xf32>
    %40 = arith.muli %0, %c2_i64 : i64
    %41 = arith.cmpi slt, %0, %c0_i64 : i64
    %42 = arith.select %41, %c2_i64, %40 : i64
    %43 = arith.select %41, %c2_i64, %c1_i64 : i64
    %44 = arith.cmpi sle, %43, %c1_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %45 = arith.index_cast %dim_17 : index to i64
    %46 = arith.muli %45, %c8_i64 : i64
    %47 = arith.divsi %46, %42 : i64
    %48 = arith.select %41, %47, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %47, %c1_i64, %48 : tensor<4xi64>
    %reshape = tensor.reshape %21(%from_elements) : (tensor<8x1x?xf32>, tensor<4xi64>) -> tensor<2x4x1x?xf32>
    %49 = arith.index_cast %48 : i64 to index
    %50 = tensor.empty(%49) : tensor<2x4x1x?xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x4x1x?xf32>) outs(%50 : tensor<2x4x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_2 : f64 to f32
      %276 = arith.divf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x1x?xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x1x?x?xf32>) outs(%36 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %275 = arith.cmpf olt, %in, %cst_11 : f32
      linalg.yield %275 : i1
    } -> tensor<2x1x?x?xi1>
    %53 = arith.cmpi eq, %dim, %49 : index
    cf.assert %53, "mismatched size for broadcast"
    %54 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %55 = linalg.generic {indexing_maps = [#map14, #map10, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %cst_10, %51 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<2x4x1x?xf32>) outs(%54 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %275 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x?xf32>
    %56 = tensor.empty(%dim_16) : tensor<2x?x32xf64>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %275 = arith.extf %in : f32 to f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %58 = tensor.empty(%dim_16) : tensor<2x?x1xf64>
    %59 = linalg.fill ins(%cst : f64) outs(%58 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.addf %in, %out : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.divf %in, %cst_12 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %61 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %275 = arith.subf %in, %in_85 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %275 = arith.mulf %in, %in_85 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.addf %in, %out : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.divf %in, %cst_12 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %66 = tensor.empty(%dim_16) : tensor<2x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %275 = arith.truncf %in : f64 to f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.divf %in, %cst_13 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_3 : f64 to f32
      %276 = arith.addf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %70 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.subf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %72 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.mulf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg11 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.mulf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg12 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %77 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x32xf32>) outs(%77 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_24 = tensor.collapse_shape %76 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %78 = affine.apply #map17()[%dim_16]
    %79 = tensor.empty(%78) : tensor<?x96xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %81 = linalg.matmul ins(%collapsed_24, %transposed : tensor<?x32xf32>, tensor<32x96xf32>) outs(%80 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %82 = arith.divsi %78, %c2 : index
    %expanded_25 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [2, %82, 96] : tensor<?x96xf32> into tensor<2x?x96xf32>
    %83 = tensor.empty(%82) : tensor<2x?x96xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %arg2 : tensor<2x?x96xf32>, tensor<96xf32>) outs(%83 : tensor<2x?x96xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x96xf32>
    %expanded_26 = tensor.expand_shape %84 [[0], [1], [2, 3, 4]] output_shape [2, %82, 4, 3, 8] : tensor<2x?x96xf32> into tensor<2x?x4x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_26[0, 0, 0, 0, 0] [2, %82, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_26[0, 0, 0, 1, 0] [2, %82, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_28 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_26[0, 0, 0, 2, 0] [2, %82, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %85 = tensor.empty(%82) : tensor<2x4x?x8xf32>
    %transposed_32 = linalg.transpose ins(%collapsed_27 : tensor<2x?x4x8xf32>) outs(%85 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_33 = linalg.transpose ins(%collapsed_31 : tensor<2x?x4x8xf32>) outs(%85 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %86 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<2x4x?x8xf32>) outs(%85 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_4 : f64 to f32
      %276 = arith.mulf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x8xf32>
    %87 = tensor.empty(%82) : tensor<2x4x8x?xf32>
    %transposed_34 = linalg.transpose ins(%collapsed_29 : tensor<2x?x4x8xf32>) outs(%87 : tensor<2x4x8x?xf32>) permutation = [0, 2, 3, 1] 
    %88 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<2x4x8x?xf32>) outs(%87 : tensor<2x4x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_4 : f64 to f32
      %276 = arith.mulf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x8x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %89 = tensor.empty(%dim) : tensor<2x4x?x8xf32>
    %90 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %82, %c1 : index
      %280 = arith.select %279, %c0, %277 : index
      %extracted = tensor.extract %86[%275, %276, %280, %278] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_35 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %91 = tensor.empty(%dim) : tensor<2x4x8x?xf32>
    %92 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %82, %c1 : index
      %280 = arith.select %279, %c0, %278 : index
      %extracted = tensor.extract %88[%275, %276, %277, %280] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_36 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %93 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %95 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%94 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %96 = arith.muli %0, %c8_i64 : i64
    %97 = arith.select %41, %c8_i64, %96 : i64
    %98 = arith.extui %41 : i1 to i64
    %99 = arith.muli %97, %0 : i64
    %100 = arith.addi %98, %c1_i64 : i64
    %101 = arith.select %41, %c8_i64, %99 : i64
    %102 = arith.select %41, %100, %98 : i64
    %103 = arith.cmpi sle, %102, %c1_i64 : i64
    cf.assert %103, "must have at most one inferred (negative) dimension"
    %104 = arith.muli %96, %0 : i64
    %105 = arith.divsi %104, %101 : i64
    %106 = arith.select %41, %105, %0 : i64
    %from_elements_37 = tensor.from_elements %c2_i64, %c4_i64, %106, %106 : tensor<4xi64>
    %reshape_38 = tensor.reshape %95(%from_elements_37) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %107 = arith.index_cast %106 : i64 to index
    %108 = arith.cmpi eq, %107, %dim : index
    cf.assert %108, "mismatched size for broadcast"
    cf.assert %108, "mismatched size for broadcast"
    %109 = tensor.empty(%107, %107) : tensor<2x4x?x?xf32>
    %110 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_38, %55 : tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x?xf32>
    %111 = tensor.empty(%107) : tensor<2x4x?xi64>
    %112 = linalg.fill ins(%c0_i64 : i64) outs(%111 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %113 = tensor.empty(%107) : tensor<2x4x?xf32>
    %114 = linalg.fill ins(%cst_1 : f32) outs(%113 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %115:2 = linalg.generic {indexing_maps = [#map9, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<2x4x?x?xf32>) outs(%114, %112 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_85: i64):
      %275 = linalg.index 3 : index
      %276 = arith.index_cast %275 : index to i64
      %277 = arith.maximumf %in, %out : f32
      %278 = arith.cmpf ogt, %in, %out : f32
      %279 = arith.select %278, %276, %out_85 : i64
      linalg.yield %277, %279 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_39 = tensor.expand_shape %115#0 [[0], [1], [2, 3]] output_shape [2, 4, %107, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %116 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_39 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.subf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x?xf32>
    %117 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<2x4x?x?xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.exp %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x?xf32>
    %118 = tensor.empty(%107) : tensor<2x4x?x1xf32>
    %119 = linalg.fill ins(%cst_0 : f32) outs(%118 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %120 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<2x4x?x?xf32>) outs(%119 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x1xf32>
    %121 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %120 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.divf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x?xf32>
    %122 = tensor.empty(%107, %107) : tensor<2x4x?x?xi1>
    %123 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<2x4x?x?xf32>) outs(%122 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %275 = arith.extf %in : f32 to f64
      %276 = arith.cmpf oeq, %275, %cst_5 : f64
      linalg.yield %276 : i1
    } -> tensor<2x4x?x?xi1>
    %124 = tensor.empty(%107) : tensor<2x4x?x1xi1>
    %125 = linalg.fill ins(%true : i1) outs(%124 : tensor<2x4x?x1xi1>) -> tensor<2x4x?x1xi1>
    %126 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%123 : tensor<2x4x?x?xi1>) outs(%125 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %275 = arith.andi %in, %out : i1
      linalg.yield %275 : i1
    } -> tensor<2x4x?x1xi1>
    %127 = arith.cmpi sge, %106, %c0_i64 : i64
    cf.assert %127, "negative values not allowed in new dimensions"
    %128 = arith.index_cast %106 : i64 to index
    cf.assert %127, "negative values not allowed in new dimensions"
    %129 = tensor.empty(%128, %128) : tensor<2x4x?x?xf32>
    %130 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%129 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x?x?xf32>
    %131 = arith.cmpi eq, %107, %128 : index
    cf.assert %131, "mismatched size for broadcast"
    %132 = arith.cmpi eq, %128, %107 : index
    cf.assert %132, "mismatched size for broadcast"
    %133 = tensor.empty(%107, %128) : tensor<2x4x?x?xf32>
    %134 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %130, %121 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%133 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %275 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %135 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %107, %c1 : index
      %280 = arith.select %279, %c0, %277 : index
      %281 = arith.cmpi eq, %128, %c1 : index
      %282 = arith.select %281, %c0, %278 : index
      %extracted = tensor.extract %134[%275, %276, %280, %282] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %103, "must have at most one inferred (negative) dimension"
    %from_elements_40 = tensor.from_elements %c8_i64, %106, %106 : tensor<3xi64>
    %reshape_41 = tensor.reshape %135(%from_elements_40) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %136 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %82, %c1 : index
      %280 = arith.select %279, %c0, %277 : index
      %extracted = tensor.extract %transposed_33[%275, %276, %280, %278] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_42 = tensor.collapse_shape %136 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %137 = arith.cmpi eq, %106, %0 : i64
    cf.assert %137, "mismatching contracting dimension"
    %138 = tensor.empty(%107) : tensor<8x?x8xf32>
    %139 = linalg.fill ins(%cst_0 : f32) outs(%138 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %140 = linalg.batch_matmul ins(%reshape_41, %collapsed_42 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%139 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_43 = tensor.expand_shape %140 [[0, 1], [2], [3]] output_shape [2, 4, %107, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %141 = tensor.empty(%107) : tensor<2x?x4x8xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x4x?x8xf32>) outs(%141 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_45 = tensor.collapse_shape %transposed_44 [[0], [1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<2x?x32xf32>
    %142 = tensor.empty() : tensor<32x32xf32>
    %transposed_46 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%142 : tensor<32x32xf32>) permutation = [1, 0] 
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %143 = tensor.empty(%dim) : tensor<2x?x32xf32>
    %144 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%143 : tensor<2x?x32xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = arith.cmpi eq, %107, %c1 : index
      %279 = arith.select %278, %c0, %276 : index
      %extracted = tensor.extract %collapsed_45[%275, %279, %277] : tensor<2x?x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %145 = tensor.empty() : tensor<2x32x32xf32>
    %146 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<32x32xf32>) outs(%145 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x32xf32>
    %147 = linalg.fill ins(%cst_0 : f32) outs(%143 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    %148 = linalg.batch_matmul ins(%144, %146 : tensor<2x?x32xf32>, tensor<2x32x32xf32>) outs(%147 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %arg4 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%143 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %150 = arith.cmpi eq, %dim_16, %dim : index
    cf.assert %150, "mismatched size for broadcast"
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %149 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %275 = arith.extf %in : f32 to f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.addf %in, %out : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.divf %in, %cst_12 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %154 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %275 = arith.subf %in, %in_85 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %155 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %275 = arith.mulf %in, %in_85 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.addf %in, %out : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.divf %in, %cst_12 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %275 = arith.truncf %in : f64 to f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.divf %in, %cst_13 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_3 : f64 to f32
      %276 = arith.addf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %161 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.subf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %163 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.mulf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %arg9 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.mulf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %arg10 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %168 = tensor.empty() : tensor<32x128xf32>
    %transposed_47 = linalg.transpose ins(%arg5 : tensor<128x32xf32>) outs(%168 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %167 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %169 = tensor.empty(%78) : tensor<?x128xf32>
    %170 = linalg.fill ins(%cst_0 : f32) outs(%169 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %171 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%170 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_49 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [2, %82, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %172 = tensor.empty(%82) : tensor<2x?x128xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %arg6 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x128xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x?x128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.mulf %in, %cst_14 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x128xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x?x128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_6 : f64 to f32
      %276 = arith.mulf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x128xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x?x128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.erf %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x128xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x?x128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %cst_15 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x128xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %177 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.mulf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x128xf32>
    %179 = tensor.empty() : tensor<128x32xf32>
    %transposed_50 = linalg.transpose ins(%arg7 : tensor<32x128xf32>) outs(%179 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %180 = affine.apply #map17()[%82]
    %181 = tensor.empty(%180) : tensor<?x32xf32>
    %182 = linalg.fill ins(%cst_0 : f32) outs(%181 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %183 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%182 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %184 = arith.divsi %180, %c2 : index
    %expanded_52 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [2, %184, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %185 = tensor.empty(%184) : tensor<2x?x32xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %arg8 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%185 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %187 = arith.cmpi eq, %dim_16, %184 : index
    cf.assert %187, "mismatched size for broadcast"
    %188 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %186 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %275 = arith.extf %in : f32 to f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %190 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.addf %in, %out : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.divf %in, %cst_12 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %192 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %191 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %275 = arith.subf %in, %in_85 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %193 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %192 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %275 = arith.mulf %in, %in_85 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %194 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.addf %in, %out : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.divf %in, %cst_12 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %275 = arith.truncf %in : f64 to f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%188 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.divf %in, %cst_13 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_3 : f64 to f32
      %276 = arith.addf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %198 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.subf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %200 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.mulf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %arg23 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.mulf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %arg24 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %transposed_53 = linalg.transpose ins(%arg13 : tensor<96x32xf32>) outs(%77 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %204 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %205 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<?x32xf32>, tensor<32x96xf32>) outs(%80 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_55 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [2, %82, 96] : tensor<?x96xf32> into tensor<2x?x96xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %arg14 : tensor<2x?x96xf32>, tensor<96xf32>) outs(%83 : tensor<2x?x96xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x96xf32>
    %expanded_56 = tensor.expand_shape %206 [[0], [1], [2, 3, 4]] output_shape [2, %82, 4, 3, 8] : tensor<2x?x96xf32> into tensor<2x?x4x3x8xf32>
    %extracted_slice_57 = tensor.extract_slice %expanded_56[0, 0, 0, 0, 0] [2, %82, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_58 = tensor.collapse_shape %extracted_slice_57 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %extracted_slice_59 = tensor.extract_slice %expanded_56[0, 0, 0, 1, 0] [2, %82, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_60 = tensor.collapse_shape %extracted_slice_59 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %extracted_slice_61 = tensor.extract_slice %expanded_56[0, 0, 0, 2, 0] [2, %82, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_62 = tensor.collapse_shape %extracted_slice_61 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %transposed_63 = linalg.transpose ins(%collapsed_58 : tensor<2x?x4x8xf32>) outs(%85 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%collapsed_62 : tensor<2x?x4x8xf32>) outs(%85 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %207 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<2x4x?x8xf32>) outs(%85 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_4 : f64 to f32
      %276 = arith.mulf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x?x8xf32>
    %transposed_65 = linalg.transpose ins(%collapsed_60 : tensor<2x?x4x8xf32>) outs(%87 : tensor<2x4x8x?xf32>) permutation = [0, 2, 3, 1] 
    %208 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<2x4x8x?xf32>) outs(%87 : tensor<2x4x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_4 : f64 to f32
      %276 = arith.mulf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x4x8x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %209 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %82, %c1 : index
      %280 = arith.select %279, %c0, %277 : index
      %extracted = tensor.extract %207[%275, %276, %280, %278] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_66 = tensor.collapse_shape %209 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %210 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %82, %c1 : index
      %280 = arith.select %279, %c0, %278 : index
      %extracted = tensor.extract %208[%275, %276, %277, %280] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_67 = tensor.collapse_shape %210 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %211 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%94 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %103, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %211(%from_elements_37) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    cf.assert %108, "mismatched size for broadcast"
    cf.assert %108, "mismatched size for broadcast"
    %212 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_68, %55 : tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x?xf32>
    %213:2 = linalg.generic {indexing_maps = [#map9, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%212 : tensor<2x4x?x?xf32>) outs(%114, %112 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_85: i64):
      %275 = linalg.index 3 : index
      %276 = arith.index_cast %275 : index to i64
      %277 = arith.maximumf %in, %out : f32
      %278 = arith.cmpf ogt, %in, %out : f32
      %279 = arith.select %278, %276, %out_85 : i64
      linalg.yield %277, %279 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_69 = tensor.expand_shape %213#0 [[0], [1], [2, 3]] output_shape [2, 4, %107, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %214 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %expanded_69 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.subf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x?xf32>
    %215 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214 : tensor<2x4x?x?xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.exp %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x?xf32>
    %216 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%215 : tensor<2x4x?x?xf32>) outs(%119 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x1xf32>
    %217 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215, %216 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.divf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x?xf32>
    %218 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212 : tensor<2x4x?x?xf32>) outs(%122 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %275 = arith.extf %in : f32 to f64
      %276 = arith.cmpf oeq, %275, %cst_5 : f64
      linalg.yield %276 : i1
    } -> tensor<2x4x?x?xi1>
    %219 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%218 : tensor<2x4x?x?xi1>) outs(%125 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %275 = arith.andi %in, %out : i1
      linalg.yield %275 : i1
    } -> tensor<2x4x?x1xi1>
    cf.assert %127, "negative values not allowed in new dimensions"
    cf.assert %127, "negative values not allowed in new dimensions"
    cf.assert %131, "mismatched size for broadcast"
    cf.assert %132, "mismatched size for broadcast"
    %220 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219, %130, %217 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%133 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %275 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %275 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %221 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %107, %c1 : index
      %280 = arith.select %279, %c0, %277 : index
      %281 = arith.cmpi eq, %128, %c1 : index
      %282 = arith.select %281, %c0, %278 : index
      %extracted = tensor.extract %220[%275, %276, %280, %282] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %103, "must have at most one inferred (negative) dimension"
    %reshape_70 = tensor.reshape %221(%from_elements_40) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %222 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %82, %c1 : index
      %280 = arith.select %279, %c0, %277 : index
      %extracted = tensor.extract %transposed_64[%275, %276, %280, %278] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_71 = tensor.collapse_shape %222 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %137, "mismatching contracting dimension"
    %223 = linalg.batch_matmul ins(%reshape_70, %collapsed_71 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%139 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_72 = tensor.expand_shape %223 [[0, 1], [2], [3]] output_shape [2, 4, %107, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<2x4x?x8xf32>) outs(%141 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_74 = tensor.collapse_shape %transposed_73 [[0], [1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<2x?x32xf32>
    %transposed_75 = linalg.transpose ins(%arg15 : tensor<32x32xf32>) outs(%142 : tensor<32x32xf32>) permutation = [1, 0] 
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %224 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%143 : tensor<2x?x32xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = arith.cmpi eq, %107, %c1 : index
      %279 = arith.select %278, %c0, %276 : index
      %extracted = tensor.extract %collapsed_74[%275, %279, %277] : tensor<2x?x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %225 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_75 : tensor<32x32xf32>) outs(%145 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x32xf32>
    %226 = linalg.batch_matmul ins(%224, %225 : tensor<2x?x32xf32>, tensor<2x32x32xf32>) outs(%147 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %arg16 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%143 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    cf.assert %150, "mismatched size for broadcast"
    %228 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %227 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %275 = arith.extf %in : f32 to f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %230 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.addf %in, %out : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.divf %in, %cst_12 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %232 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %231 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %275 = arith.subf %in, %in_85 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %233 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %232 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %275 = arith.mulf %in, %in_85 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %234 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%233 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.addf %in, %out : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.divf %in, %cst_12 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %275 = arith.truncf %in : f64 to f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%228 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.divf %in, %cst_13 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_3 : f64 to f32
      %276 = arith.addf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %238 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.subf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %240 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.mulf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %arg21 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.mulf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %arg22 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %transposed_76 = linalg.transpose ins(%arg17 : tensor<128x32xf32>) outs(%168 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %244 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %245 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%170 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_78 = tensor.expand_shape %245 [[0, 1], [2]] output_shape [2, %82, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %arg18 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x128xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<2x?x128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.mulf %in, %cst_14 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x128xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<2x?x128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_6 : f64 to f32
      %276 = arith.mulf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x128xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<2x?x128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.erf %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x128xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<2x?x128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %cst_15 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x128xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %250 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.mulf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x128xf32>
    %transposed_79 = linalg.transpose ins(%arg19 : tensor<32x128xf32>) outs(%179 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %251 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %252 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%182 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_81 = tensor.expand_shape %252 [[0, 1], [2]] output_shape [2, %184, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81, %arg20 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%185 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    cf.assert %187, "mismatched size for broadcast"
    %254 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %253 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %275 = arith.extf %in : f32 to f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %256 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%255 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.addf %in, %out : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.divf %in, %cst_12 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %258 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %257 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %275 = arith.subf %in, %in_85 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %259 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %258 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %275 = arith.mulf %in, %in_85 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x32xf64>
    %260 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%259 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.addf %in, %out : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %275 = arith.divf %in, %cst_12 : f64
      linalg.yield %275 : f64
    } -> tensor<2x?x1xf64>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %275 = arith.truncf %in : f64 to f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%254 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.divf %in, %cst_13 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_3 : f64 to f32
      %276 = arith.addf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<2x?x1xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x1xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %264 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.subf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %266 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.mulf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %arg25 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.mulf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %arg26 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %275 = arith.addf %in, %in_85 : f32
      linalg.yield %275 : f32
    } -> tensor<2x?x32xf32>
    %271 = tensor.empty() : tensor<32x24xf32>
    %transposed_82 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%271 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_83 = tensor.collapse_shape %270 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %272 = tensor.empty(%78) : tensor<?x24xf32>
    %273 = linalg.fill ins(%cst_0 : f32) outs(%272 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %274 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<?x32xf32>, tensor<32x24xf32>) outs(%273 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %expanded_84 = tensor.expand_shape %274 [[0, 1], [2]] output_shape [2, %82, 24] : tensor<?x24xf32> into tensor<2x?x24xf32>
    return %expanded_84 : tensor<2x?x24xf32>
  }
}

