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
#map18 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<48x32xf32>, %arg2: tensor<48xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<128x32xf32>, %arg6: tensor<128xf32>, %arg7: tensor<32x128xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<2x?xi64>, %arg16: tensor<2x?xi64>) -> tensor<2x?x24xf32> {
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c24 = arith.constant 24 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c6_i64 = arith.constant 6 : i64
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
    %c2_i64 = arith.constant 2 : i64
    %c8_i64 = arith.constant 8 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0_i64 = arith.constant 0 : i64
    %cst_16 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_17 = arith.constant dense<-1> : tensor<1x1xi64>
    %dim = tensor.dim %arg16, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_18 = tensor.dim %arg15, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_18) : tensor<2x?x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %217 = arith.index_cast %in : i64 to index
      %218 = linalg.index 2 : index
      %219 = arith.cmpi slt, %217, %c24 : index
      cf.assert %219, "index must be smaller than dim size"
      %220 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %220, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%217, %218] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %3 = tensor.empty() : tensor<4xi32>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %217 = linalg.index 0 : index
      %218 = arith.index_cast %217 : index to i64
      %219 = arith.trunci %218 : i64 to i32
      %220 = arith.addi %219, %c1_i32 : i32
      linalg.yield %220 : i32
    } -> tensor<4xi32>
    %5 = tensor.empty() : tensor<4xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel"]} ins(%cst_7, %4 : tensor<f32>, tensor<4xi32>) outs(%5 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_56: i32, %out: f32):
      %217 = arith.extf %in : f32 to f64
      %218 = arith.sitofp %in_56 : i32 to f64
      %219 = math.powf %217, %218 : f64
      %220 = arith.truncf %219 : f64 to f32
      linalg.yield %220 : f32
    } -> tensor<4xf32>
    %7 = tensor.empty(%dim) : tensor<2x?xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x?xi64>) -> tensor<2x?xi64>
    %9 = tensor.empty() : tensor<2xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2xi64>) -> tensor<2xi64>
    %11:2 = "tm_tensor.scan"(%arg16, %8, %10) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg17: i64, %arg18: i64):
      %217 = arith.addi %arg17, %arg18 : i64
      "tm_tensor.yield"(%217) : (i64) -> ()
    }) : (tensor<2x?xi64>, tensor<2x?xi64>, tensor<2xi64>) -> (tensor<2x?xi64>, tensor<2xi64>)
    %dim_19 = tensor.dim %11#0, %c1 : tensor<2x?xi64>
    %12 = tensor.empty(%dim_19) : tensor<2x?xi64>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%11#0 : tensor<2x?xi64>) outs(%12 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %217 = arith.subi %in, %c1_i64 : i64
      linalg.yield %217 : i64
    } -> tensor<2x?xi64>
    %14 = arith.cmpi eq, %dim_19, %dim : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%13, %arg16 : tensor<2x?xi64>, tensor<2x?xi64>) outs(%12 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_56: i64, %out: i64):
      %217 = arith.muli %in, %in_56 : i64
      linalg.yield %217 : i64
    } -> tensor<2x?xi64>
    %expanded = tensor.expand_shape %15 [[0], [1, 2]] output_shape [2, 1, %dim_19] : tensor<2x?xi64> into tensor<2x1x?xi64>
    %expanded_20 = tensor.expand_shape %6 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %16 = tensor.empty() : tensor<4x1xbf16>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_20 : tensor<4x1xf32>) outs(%16 : tensor<4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %217 = arith.truncf %in : f32 to bf16
      linalg.yield %217 : bf16
    } -> tensor<4x1xbf16>
    %18 = tensor.empty(%dim_19) : tensor<2x4x?xbf16>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %expanded : tensor<4x1xbf16>, tensor<2x1x?xi64>) outs(%18 : tensor<2x4x?xbf16>) {
    ^bb0(%in: bf16, %in_56: i64, %out: bf16):
      %217 = arith.sitofp %in_56 : i64 to bf16
      %218 = arith.mulf %in, %217 : bf16
      linalg.yield %218 : bf16
    } -> tensor<2x4x?xbf16>
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x4x?xbf16> into tensor<8x?xbf16>
    %expanded_21 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, %dim_19] : tensor<8x?xbf16> into tensor<8x1x?xbf16>
    %20 = tensor.empty(%dim_19) : tensor<8x1x?xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<8x1x?xbf16>) outs(%20 : tensor<8x1x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %217 = arith.extf %in : bf16 to f32
      linalg.yield %217 : f32
    } -> tensor<8x1x?xf32>
    %22 = tensor.empty(%dim) : tensor<2x?xi1>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<2x?xi64>) outs(%22 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %217 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %217 : i1
    } -> tensor<2x?xi1>
    %24 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %217 = linalg.index 0 : index
      %218 = arith.index_cast %217 : index to i64
      linalg.yield %218 : i64
    } -> tensor<2xi64>
    %25 = tensor.empty(%dim) : tensor<?xi64>
    %26 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%25 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %217 = linalg.index 0 : index
      %218 = arith.index_cast %217 : index to i64
      linalg.yield %218 : i64
    } -> tensor<?xi64>
    %expanded_22 = tensor.expand_shape %24 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_23 = tensor.expand_shape %26 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_24 = tensor.expand_shape %26 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %27 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %28 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_23 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%27 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %217 = arith.cmpi sle, %in, %in_56 : i64
      linalg.yield %217 : i1
    } -> tensor<1x1x?x?xi1>
    %29 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %28 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%27 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %217 = arith.andi %in, %in_56 : i1
      linalg.yield %217 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_25 = tensor.dim %expanded_24, %c3 : tensor<1x1x1x?xi64>
    %30 = tensor.empty(%dim_25) : tensor<2x1x1x?xi1>
    %31 = linalg.generic {indexing_maps = [#map11, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_24 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%30 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %217 = arith.cmpi slt, %in, %c0_i64 : i64
      %218 = arith.addi %in, %c2_i64 : i64
      %219 = arith.select %217, %218, %in : i64
      %220 = arith.index_cast %219 : i64 to index
      %221 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %222 = arith.addi %in_56, %0 : i64
      %223 = arith.select %221, %222, %in_56 : i64
      %224 = arith.index_cast %223 : i64 to index
      %extracted = tensor.extract %23[%220, %224] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %32 = arith.cmpi eq, %dim, %dim_25 : index
    cf.assert %32, "mismatched size for broadcast"
    %33 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %34 = linalg.generic {indexing_maps = [#map13, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%33 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %217 = arith.andi %in, %in_56 : i1
      linalg.yield %217 : i1
    } -> tensor<2x1x?x?xi1>
    %35 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %36 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %37 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%36 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %217 = linalg.index 0 : index
      %218 = linalg.index 2 : index
      %219 = linalg.index 3 : index
      %220 = arith.cmpi eq, %dim, %c1 : index
      %221 = arith.select %220, %c0, %218 : index
      %222 = arith.select %220, %c0, %219 : index
      %extracted = tensor.extract %34[%217, %c0, %221, %222] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %38 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_9, %cst_10 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%38 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %217 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %217 : f32
    } -> tensor<2x1x?x?xf32>
    %40 = arith.muli %0, %c2_i64 : i64
    %41 = arith.cmpi slt, %0, %c0_i64 : i64
    %42 = arith.select %41, %c2_i64, %40 : i64
    %43 = arith.select %41, %c2_i64, %c1_i64 : i64
    %44 = arith.cmpi sle, %43, %c1_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %45 = arith.index_cast %dim_19 : index to i64
    %46 = arith.muli %45, %c8_i64 : i64
    %47 = arith.divsi %46, %42 : i64
    %48 = arith.select %41, %47, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %47, %c1_i64, %48 : tensor<4xi64>
    %reshape = tensor.reshape %21(%from_elements) : (tensor<8x1x?xf32>, tensor<4xi64>) -> tensor<2x4x1x?xf32>
    %49 = arith.index_cast %48 : i64 to index
    %50 = tensor.empty(%49) : tensor<2x4x1x?xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x4x1x?xf32>) outs(%50 : tensor<2x4x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.truncf %cst_2 : f64 to f32
      %218 = arith.divf %in, %217 : f32
      linalg.yield %218 : f32
    } -> tensor<2x4x1x?xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x1x?x?xf32>) outs(%36 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %217 = arith.cmpf olt, %in, %cst_11 : f32
      linalg.yield %217 : i1
    } -> tensor<2x1x?x?xi1>
    %53 = arith.cmpi eq, %dim, %49 : index
    cf.assert %53, "mismatched size for broadcast"
    %54 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %55 = linalg.generic {indexing_maps = [#map14, #map10, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %cst_10, %51 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<2x4x1x?xf32>) outs(%54 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %217 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %217 : f32
    } -> tensor<2x4x?x?xf32>
    %56 = tensor.empty(%dim_18) : tensor<2x?x32xf64>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %217 = arith.extf %in : f32 to f64
      linalg.yield %217 : f64
    } -> tensor<2x?x32xf64>
    %58 = tensor.empty(%dim_18) : tensor<2x?x1xf64>
    %59 = linalg.fill ins(%cst : f64) outs(%58 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %217 = arith.addf %in, %out : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %217 = arith.divf %in, %cst_12 : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %61 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %217 = arith.subf %in, %in_56 : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x32xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %217 = arith.mulf %in, %in_56 : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x32xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %217 = arith.addf %in, %out : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %217 = arith.divf %in, %cst_12 : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x1xf64>
    %66 = tensor.empty(%dim_18) : tensor<2x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %217 = arith.truncf %in : f64 to f32
      linalg.yield %217 : f32
    } -> tensor<2x?x1xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.addf %in, %out : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.divf %in, %cst_13 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.truncf %cst_3 : f64 to f32
      %218 = arith.addf %in, %217 : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = math.rsqrt %in : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %70 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.subf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %72 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.mulf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg11 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.mulf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg12 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.addf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %77 = tensor.empty() : tensor<32x48xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<48x32xf32>) outs(%77 : tensor<32x48xf32>) permutation = [1, 0] 
    %collapsed_26 = tensor.collapse_shape %76 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %78 = affine.apply #map17()[%dim_18]
    %79 = tensor.empty(%78) : tensor<?x48xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %81 = linalg.matmul ins(%collapsed_26, %transposed : tensor<?x32xf32>, tensor<32x48xf32>) outs(%80 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %82 = arith.divsi %78, %c2 : index
    %expanded_27 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [2, %82, 48] : tensor<?x48xf32> into tensor<2x?x48xf32>
    %83 = tensor.empty(%82) : tensor<2x?x48xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27, %arg2 : tensor<2x?x48xf32>, tensor<48xf32>) outs(%83 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.addf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x48xf32>
    %expanded_28 = tensor.expand_shape %84 [[0], [1], [2, 3]] output_shape [2, %82, 6, 8] : tensor<2x?x48xf32> into tensor<2x?x6x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_28[0, 0, 0, 0] [2, %82, 4, 8] [1, 1, 1, 1] : tensor<2x?x6x8xf32> to tensor<2x?x4x8xf32>
    %85 = tensor.empty() : tensor<8xi64>
    %86 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%85 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %217 = linalg.index 0 : index
      %218 = arith.index_cast %217 : index to i64
      linalg.yield %218 : i64
    } -> tensor<8xi64>
    %87 = tensor.empty(%82) : tensor<?xi64>
    %88 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%87 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %217 = linalg.index 0 : index
      %218 = arith.index_cast %217 : index to i64
      linalg.yield %218 : i64
    } -> tensor<?xi64>
    %expanded_29 = tensor.expand_shape %88 [[0, 1, 2]] output_shape [%82, 1, 1] : tensor<?xi64> into tensor<?x1x1xi64>
    %dim_30 = tensor.dim %expanded_29, %c0 : tensor<?x1x1xi64>
    %89 = tensor.empty(%dim_30) : tensor<2x?x1x8xf32>
    %90 = linalg.generic {indexing_maps = [#map11, #map18, #map19, #map20, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_29, %cst_16, %86 : tensor<2x1x1x1xi64>, tensor<?x1x1xi64>, tensor<1x1xi64>, tensor<8xi64>) outs(%89 : tensor<2x?x1x8xf32>) {
    ^bb0(%in: i64, %in_56: i64, %in_57: i64, %in_58: i64, %out: f32):
      %217 = arith.cmpi slt, %in, %c0_i64 : i64
      %218 = arith.addi %in, %c2_i64 : i64
      %219 = arith.select %217, %218, %in : i64
      %220 = arith.index_cast %219 : i64 to index
      %221 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %222 = arith.index_cast %82 : index to i64
      %223 = arith.addi %in_56, %222 : i64
      %224 = arith.select %221, %223, %in_56 : i64
      %225 = arith.index_cast %224 : i64 to index
      %226 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %227 = arith.addi %in_57, %c6_i64 : i64
      %228 = arith.select %226, %227, %in_57 : i64
      %229 = arith.index_cast %228 : i64 to index
      %230 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %231 = arith.addi %in_58, %c8_i64 : i64
      %232 = arith.select %230, %231, %in_58 : i64
      %233 = arith.index_cast %232 : i64 to index
      %extracted = tensor.extract %expanded_28[%220, %225, %229, %233] : tensor<2x?x6x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x1x8xf32>
    %91 = linalg.generic {indexing_maps = [#map11, #map18, #map19, #map20, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_29, %cst_17, %86 : tensor<2x1x1x1xi64>, tensor<?x1x1xi64>, tensor<1x1xi64>, tensor<8xi64>) outs(%89 : tensor<2x?x1x8xf32>) {
    ^bb0(%in: i64, %in_56: i64, %in_57: i64, %in_58: i64, %out: f32):
      %217 = arith.cmpi slt, %in, %c0_i64 : i64
      %218 = arith.addi %in, %c2_i64 : i64
      %219 = arith.select %217, %218, %in : i64
      %220 = arith.index_cast %219 : i64 to index
      %221 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %222 = arith.index_cast %82 : index to i64
      %223 = arith.addi %in_56, %222 : i64
      %224 = arith.select %221, %223, %in_56 : i64
      %225 = arith.index_cast %224 : i64 to index
      %226 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %227 = arith.addi %in_57, %c6_i64 : i64
      %228 = arith.select %226, %227, %in_57 : i64
      %229 = arith.index_cast %228 : i64 to index
      %230 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %231 = arith.addi %in_58, %c8_i64 : i64
      %232 = arith.select %230, %231, %in_58 : i64
      %233 = arith.index_cast %232 : i64 to index
      %extracted = tensor.extract %expanded_28[%220, %225, %229, %233] : tensor<2x?x6x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x1x8xf32>
    %92 = tensor.empty(%82) : tensor<2x4x?x8xf32>
    %transposed_31 = linalg.transpose ins(%extracted_slice : tensor<2x?x4x8xf32>) outs(%92 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %93 = tensor.empty(%dim_30) : tensor<2x1x?x8xf32>
    %transposed_32 = linalg.transpose ins(%91 : tensor<2x?x1x8xf32>) outs(%93 : tensor<2x1x?x8xf32>) permutation = [0, 2, 1, 3] 
    %94 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2x4x?x8xf32>) outs(%92 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.truncf %cst_4 : f64 to f32
      %218 = arith.mulf %in, %217 : f32
      linalg.yield %218 : f32
    } -> tensor<2x4x?x8xf32>
    %95 = tensor.empty(%dim_30) : tensor<2x1x8x?xf32>
    %transposed_33 = linalg.transpose ins(%90 : tensor<2x?x1x8xf32>) outs(%95 : tensor<2x1x8x?xf32>) permutation = [0, 2, 3, 1] 
    %96 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<2x1x8x?xf32>) outs(%95 : tensor<2x1x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.truncf %cst_4 : f64 to f32
      %218 = arith.mulf %in, %217 : f32
      linalg.yield %218 : f32
    } -> tensor<2x1x8x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %97 = tensor.empty(%dim) : tensor<2x4x?x8xf32>
    %98 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %217 = linalg.index 0 : index
      %218 = linalg.index 1 : index
      %219 = linalg.index 2 : index
      %220 = linalg.index 3 : index
      %221 = arith.cmpi eq, %82, %c1 : index
      %222 = arith.select %221, %c0, %219 : index
      %extracted = tensor.extract %94[%217, %218, %222, %220] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_34 = tensor.collapse_shape %98 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %99 = tensor.empty(%dim) : tensor<2x4x8x?xf32>
    %100 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %217 = linalg.index 0 : index
      %218 = linalg.index 2 : index
      %219 = linalg.index 3 : index
      %220 = arith.cmpi eq, %dim_30, %c1 : index
      %221 = arith.select %220, %c0, %219 : index
      %extracted = tensor.extract %96[%217, %c0, %218, %221] : tensor<2x1x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_35 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %101 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %102 = linalg.fill ins(%cst_0 : f32) outs(%101 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %103 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%102 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %104 = arith.muli %0, %c8_i64 : i64
    %105 = arith.select %41, %c8_i64, %104 : i64
    %106 = arith.extui %41 : i1 to i64
    %107 = arith.muli %105, %0 : i64
    %108 = arith.addi %106, %c1_i64 : i64
    %109 = arith.select %41, %c8_i64, %107 : i64
    %110 = arith.select %41, %108, %106 : i64
    %111 = arith.cmpi sle, %110, %c1_i64 : i64
    cf.assert %111, "must have at most one inferred (negative) dimension"
    %112 = arith.muli %104, %0 : i64
    %113 = arith.divsi %112, %109 : i64
    %114 = arith.select %41, %113, %0 : i64
    %from_elements_36 = tensor.from_elements %c2_i64, %c4_i64, %114, %114 : tensor<4xi64>
    %reshape_37 = tensor.reshape %103(%from_elements_36) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %115 = arith.index_cast %114 : i64 to index
    %116 = arith.cmpi eq, %115, %dim : index
    cf.assert %116, "mismatched size for broadcast"
    cf.assert %116, "mismatched size for broadcast"
    %117 = tensor.empty(%115, %115) : tensor<2x4x?x?xf32>
    %118 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_37, %55 : tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%117 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.addf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x4x?x?xf32>
    %119 = tensor.empty(%115) : tensor<2x4x?xi64>
    %120 = linalg.fill ins(%c0_i64 : i64) outs(%119 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %121 = tensor.empty(%115) : tensor<2x4x?xf32>
    %122 = linalg.fill ins(%cst_1 : f32) outs(%121 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %123:2 = linalg.generic {indexing_maps = [#map9, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<2x4x?x?xf32>) outs(%122, %120 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %217 = linalg.index 3 : index
      %218 = arith.index_cast %217 : index to i64
      %219 = arith.maximumf %in, %out : f32
      %220 = arith.cmpf ogt, %in, %out : f32
      %221 = arith.select %220, %218, %out_56 : i64
      linalg.yield %219, %221 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_38 = tensor.expand_shape %123#0 [[0], [1], [2, 3]] output_shape [2, 4, %115, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %124 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %expanded_38 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%117 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.subf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x4x?x?xf32>
    %125 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<2x4x?x?xf32>) outs(%117 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = math.exp %in : f32
      linalg.yield %217 : f32
    } -> tensor<2x4x?x?xf32>
    %126 = tensor.empty(%115) : tensor<2x4x?x1xf32>
    %127 = linalg.fill ins(%cst_0 : f32) outs(%126 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %128 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<2x4x?x?xf32>) outs(%127 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.addf %in, %out : f32
      linalg.yield %217 : f32
    } -> tensor<2x4x?x1xf32>
    %129 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %128 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%117 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.divf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x4x?x?xf32>
    %130 = tensor.empty(%115, %115) : tensor<2x4x?x?xi1>
    %131 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<2x4x?x?xf32>) outs(%130 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %217 = arith.extf %in : f32 to f64
      %218 = arith.cmpf oeq, %217, %cst_5 : f64
      linalg.yield %218 : i1
    } -> tensor<2x4x?x?xi1>
    %132 = tensor.empty(%115) : tensor<2x4x?x1xi1>
    %133 = linalg.fill ins(%true : i1) outs(%132 : tensor<2x4x?x1xi1>) -> tensor<2x4x?x1xi1>
    %134 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%131 : tensor<2x4x?x?xi1>) outs(%133 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %217 = arith.andi %in, %out : i1
      linalg.yield %217 : i1
    } -> tensor<2x4x?x1xi1>
    %135 = arith.cmpi sge, %114, %c0_i64 : i64
    cf.assert %135, "negative values not allowed in new dimensions"
    %136 = arith.index_cast %114 : i64 to index
    cf.assert %135, "negative values not allowed in new dimensions"
    %137 = tensor.empty(%136, %136) : tensor<2x4x?x?xf32>
    %138 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%137 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x?x?xf32>
    %139 = arith.cmpi eq, %115, %136 : index
    cf.assert %139, "mismatched size for broadcast"
    %140 = arith.cmpi eq, %136, %115 : index
    cf.assert %140, "mismatched size for broadcast"
    %141 = tensor.empty(%115, %136) : tensor<2x4x?x?xf32>
    %142 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %138, %129 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%141 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %217 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %217 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %143 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %217 = linalg.index 0 : index
      %218 = linalg.index 1 : index
      %219 = linalg.index 2 : index
      %220 = linalg.index 3 : index
      %221 = arith.cmpi eq, %115, %c1 : index
      %222 = arith.select %221, %c0, %219 : index
      %223 = arith.cmpi eq, %136, %c1 : index
      %224 = arith.select %223, %c0, %220 : index
      %extracted = tensor.extract %142[%217, %218, %222, %224] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %111, "must have at most one inferred (negative) dimension"
    %from_elements_39 = tensor.from_elements %c8_i64, %114, %114 : tensor<3xi64>
    %reshape_40 = tensor.reshape %143(%from_elements_39) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %144 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %217 = linalg.index 0 : index
      %218 = linalg.index 2 : index
      %219 = linalg.index 3 : index
      %220 = arith.cmpi eq, %dim_30, %c1 : index
      %221 = arith.select %220, %c0, %218 : index
      %extracted = tensor.extract %transposed_32[%217, %c0, %221, %219] : tensor<2x1x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_41 = tensor.collapse_shape %144 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %145 = arith.cmpi eq, %114, %0 : i64
    cf.assert %145, "mismatching contracting dimension"
    %146 = tensor.empty(%115) : tensor<8x?x8xf32>
    %147 = linalg.fill ins(%cst_0 : f32) outs(%146 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %148 = linalg.batch_matmul ins(%reshape_40, %collapsed_41 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%147 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_42 = tensor.expand_shape %148 [[0, 1], [2], [3]] output_shape [2, 4, %115, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %149 = tensor.empty(%115) : tensor<2x?x4x8xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x4x?x8xf32>) outs(%149 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %150 = tensor.empty() : tensor<32x32xf32>
    %transposed_44 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%150 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<?x32xf32>
    %151 = affine.apply #map17()[%115]
    %152 = tensor.empty(%151) : tensor<?x32xf32>
    %153 = linalg.fill ins(%cst_0 : f32) outs(%152 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %154 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%153 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %155 = arith.divsi %151, %c2 : index
    %expanded_46 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [2, %155, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %156 = tensor.empty(%155) : tensor<2x?x32xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %arg4 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%156 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.addf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %158 = arith.cmpi eq, %dim_18, %155 : index
    cf.assert %158, "mismatched size for broadcast"
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %157 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.addf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %217 = arith.extf %in : f32 to f64
      linalg.yield %217 : f64
    } -> tensor<2x?x32xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %217 = arith.addf %in, %out : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x1xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %217 = arith.divf %in, %cst_12 : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x1xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %162 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %217 = arith.subf %in, %in_56 : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x32xf64>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %163 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %217 = arith.mulf %in, %in_56 : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x32xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %217 = arith.addf %in, %out : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x1xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %217 = arith.divf %in, %cst_12 : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x1xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %217 = arith.truncf %in : f64 to f32
      linalg.yield %217 : f32
    } -> tensor<2x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.addf %in, %out : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.divf %in, %cst_13 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.truncf %cst_3 : f64 to f32
      %218 = arith.addf %in, %217 : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = math.rsqrt %in : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %169 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.subf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %171 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.mulf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %arg9 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.mulf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %arg10 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.addf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %176 = tensor.empty() : tensor<32x128xf32>
    %transposed_47 = linalg.transpose ins(%arg5 : tensor<128x32xf32>) outs(%176 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %175 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %177 = tensor.empty(%78) : tensor<?x128xf32>
    %178 = linalg.fill ins(%cst_0 : f32) outs(%177 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %179 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%178 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_49 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [2, %82, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %180 = tensor.empty(%82) : tensor<2x?x128xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %arg6 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%180 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.addf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x128xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x?x128xf32>) outs(%180 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.mulf %in, %cst_14 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x128xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x?x128xf32>) outs(%180 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.truncf %cst_6 : f64 to f32
      %218 = arith.mulf %in, %217 : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x128xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x?x128xf32>) outs(%180 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = math.erf %in : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x128xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x?x128xf32>) outs(%180 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.addf %in, %cst_15 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x128xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %185 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%180 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.mulf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x128xf32>
    %187 = tensor.empty() : tensor<128x32xf32>
    %transposed_50 = linalg.transpose ins(%arg7 : tensor<32x128xf32>) outs(%187 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %186 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %188 = affine.apply #map17()[%82]
    %189 = tensor.empty(%188) : tensor<?x32xf32>
    %190 = linalg.fill ins(%cst_0 : f32) outs(%189 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %191 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%190 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %192 = arith.divsi %188, %c2 : index
    %expanded_52 = tensor.expand_shape %191 [[0, 1], [2]] output_shape [2, %192, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %193 = tensor.empty(%192) : tensor<2x?x32xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %arg8 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%193 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.addf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %195 = arith.cmpi eq, %dim_18, %192 : index
    cf.assert %195, "mismatched size for broadcast"
    %196 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %194 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.addf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %217 = arith.extf %in : f32 to f64
      linalg.yield %217 : f64
    } -> tensor<2x?x32xf64>
    %198 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %217 = arith.addf %in, %out : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x1xf64>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %217 = arith.divf %in, %cst_12 : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x1xf64>
    %200 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %199 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %217 = arith.subf %in, %in_56 : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x32xf64>
    %201 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %200 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %217 = arith.mulf %in, %in_56 : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x32xf64>
    %202 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%201 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %217 = arith.addf %in, %out : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x1xf64>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %217 = arith.divf %in, %cst_12 : f64
      linalg.yield %217 : f64
    } -> tensor<2x?x1xf64>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %217 = arith.truncf %in : f64 to f32
      linalg.yield %217 : f32
    } -> tensor<2x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.addf %in, %out : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.divf %in, %cst_13 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = arith.truncf %cst_3 : f64 to f32
      %218 = arith.addf %in, %217 : f32
      linalg.yield %218 : f32
    } -> tensor<2x?x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %217 = math.rsqrt %in : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x1xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %206 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.subf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %208 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.mulf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %arg13 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.mulf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %arg14 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %217 = arith.addf %in, %in_56 : f32
      linalg.yield %217 : f32
    } -> tensor<2x?x32xf32>
    %213 = tensor.empty() : tensor<32x24xf32>
    %transposed_53 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%213 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %212 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %214 = tensor.empty(%78) : tensor<?x24xf32>
    %215 = linalg.fill ins(%cst_0 : f32) outs(%214 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %216 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<?x32xf32>, tensor<32x24xf32>) outs(%215 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %expanded_55 = tensor.expand_shape %216 [[0, 1], [2]] output_shape [2, %82, 24] : tensor<?x24xf32> into tensor<2x?x24xf32>
    return %expanded_55 : tensor<2x?x24xf32>
  }
}

