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
  func.func @main(%arg0: tensor<40x32xf32>, %arg1: tensor<96x32xf32>, %arg2: tensor<96xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<128x32xf32>, %arg6: tensor<128xf32>, %arg7: tensor<32x128xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<96x32xf32>, %arg14: tensor<96xf32>, %arg15: tensor<32x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<128x32xf32>, %arg18: tensor<128xf32>, %arg19: tensor<32x128xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<2x?xi64>, %arg28: tensor<2x?xi64>) -> tensor<2x?x40xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c40 = arith.constant 40 : index
    %c8_i64 = arith.constant 8 : i64
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
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
    %c1_i32 = arith.constant 1 : i32
    %cst_12 = arith.constant -1.000000e+00 : f32
    %cst_13 = arith.constant 3.200000e+01 : f64
    %cst_14 = arith.constant 3.200000e+01 : f32
    %cst_15 = arith.constant 1.41421354 : f32
    %dim = tensor.dim %arg28, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_16 = tensor.dim %arg27, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_16) : tensor<2x?x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %267 = arith.index_cast %in : i64 to index
      %268 = linalg.index 2 : index
      %269 = arith.cmpi slt, %267, %c40 : index
      cf.assert %269, "index must be smaller than dim size"
      %270 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %270, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%267, %268] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %3 = tensor.empty() : tensor<4xi32>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %267 = linalg.index 0 : index
      %268 = arith.index_cast %267 : index to i64
      %269 = arith.trunci %268 : i64 to i32
      %270 = arith.addi %269, %c1_i32 : i32
      linalg.yield %270 : i32
    } -> tensor<4xi32>
    %5 = tensor.empty() : tensor<4xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel"]} ins(%cst_8, %4 : tensor<f32>, tensor<4xi32>) outs(%5 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_85: i32, %out: f32):
      %267 = arith.extf %in : f32 to f64
      %268 = arith.sitofp %in_85 : i32 to f64
      %269 = math.powf %267, %268 : f64
      %270 = arith.truncf %269 : f64 to f32
      linalg.yield %270 : f32
    } -> tensor<4xf32>
    %7 = tensor.empty(%dim) : tensor<2x?xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x?xi64>) -> tensor<2x?xi64>
    %9 = tensor.empty() : tensor<2xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2xi64>) -> tensor<2xi64>
    %11:2 = "tm_tensor.scan"(%arg28, %8, %10) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg29: i64, %arg30: i64):
      %267 = arith.addi %arg29, %arg30 : i64
      "tm_tensor.yield"(%267) : (i64) -> ()
    }) : (tensor<2x?xi64>, tensor<2x?xi64>, tensor<2xi64>) -> (tensor<2x?xi64>, tensor<2xi64>)
    %dim_17 = tensor.dim %11#0, %c1 : tensor<2x?xi64>
    %12 = tensor.empty(%dim_17) : tensor<2x?xi64>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%11#0 : tensor<2x?xi64>) outs(%12 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %267 = arith.subi %in, %c1_i64 : i64
      linalg.yield %267 : i64
    } -> tensor<2x?xi64>
    %14 = arith.cmpi eq, %dim_17, %dim : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%13, %arg28 : tensor<2x?xi64>, tensor<2x?xi64>) outs(%12 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_85: i64, %out: i64):
      %267 = arith.muli %in, %in_85 : i64
      linalg.yield %267 : i64
    } -> tensor<2x?xi64>
    %expanded = tensor.expand_shape %15 [[0], [1, 2]] output_shape [2, 1, %dim_17] : tensor<2x?xi64> into tensor<2x1x?xi64>
    %expanded_18 = tensor.expand_shape %6 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %16 = tensor.empty() : tensor<4x1xbf16>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_18 : tensor<4x1xf32>) outs(%16 : tensor<4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %267 = arith.truncf %in : f32 to bf16
      linalg.yield %267 : bf16
    } -> tensor<4x1xbf16>
    %18 = tensor.empty(%dim_17) : tensor<2x4x?xbf16>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %expanded : tensor<4x1xbf16>, tensor<2x1x?xi64>) outs(%18 : tensor<2x4x?xbf16>) {
    ^bb0(%in: bf16, %in_85: i64, %out: bf16):
      %267 = arith.sitofp %in_85 : i64 to bf16
      %268 = arith.mulf %in, %267 : bf16
      linalg.yield %268 : bf16
    } -> tensor<2x4x?xbf16>
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x4x?xbf16> into tensor<8x?xbf16>
    %expanded_19 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, %dim_17] : tensor<8x?xbf16> into tensor<8x1x?xbf16>
    %20 = tensor.empty(%dim_17) : tensor<8x1x?xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<8x1x?xbf16>) outs(%20 : tensor<8x1x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %267 = arith.extf %in : bf16 to f32
      linalg.yield %267 : f32
    } -> tensor<8x1x?xf32>
    %22 = tensor.empty(%dim) : tensor<2x?xi1>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg28 : tensor<2x?xi64>) outs(%22 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %267 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %267 : i1
    } -> tensor<2x?xi1>
    %24 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %267 = linalg.index 0 : index
      %268 = arith.index_cast %267 : index to i64
      linalg.yield %268 : i64
    } -> tensor<2xi64>
    %25 = tensor.empty(%dim) : tensor<?xi64>
    %26 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%25 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %267 = linalg.index 0 : index
      %268 = arith.index_cast %267 : index to i64
      linalg.yield %268 : i64
    } -> tensor<?xi64>
    %expanded_20 = tensor.expand_shape %24 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_21 = tensor.expand_shape %26 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_22 = tensor.expand_shape %26 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %27 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %28 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_21 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%27 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_85: i64, %out: i1):
      %267 = arith.cmpi sle, %in, %in_85 : i64
      linalg.yield %267 : i1
    } -> tensor<1x1x?x?xi1>
    %29 = linalg.generic {indexing_maps = [#map10, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9, %28 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%27 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_85: i1, %out: i1):
      %267 = arith.andi %in, %in_85 : i1
      linalg.yield %267 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_23 = tensor.dim %expanded_22, %c3 : tensor<1x1x1x?xi64>
    %30 = tensor.empty(%dim_23) : tensor<2x1x1x?xi1>
    %31 = linalg.generic {indexing_maps = [#map11, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_22 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%30 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_85: i64, %out: i1):
      %267 = arith.cmpi slt, %in, %c0_i64 : i64
      %268 = arith.addi %in, %c2_i64 : i64
      %269 = arith.select %267, %268, %in : i64
      %270 = arith.index_cast %269 : i64 to index
      %271 = arith.cmpi slt, %in_85, %c0_i64 : i64
      %272 = arith.addi %in_85, %0 : i64
      %273 = arith.select %271, %272, %in_85 : i64
      %274 = arith.index_cast %273 : i64 to index
      %extracted = tensor.extract %23[%270, %274] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %32 = arith.cmpi eq, %dim, %dim_23 : index
    cf.assert %32, "mismatched size for broadcast"
    %33 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %34 = linalg.generic {indexing_maps = [#map13, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%33 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_85: i1, %out: i1):
      %267 = arith.andi %in, %in_85 : i1
      linalg.yield %267 : i1
    } -> tensor<2x1x?x?xi1>
    %35 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %36 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %37 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%36 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %267 = linalg.index 0 : index
      %268 = linalg.index 2 : index
      %269 = linalg.index 3 : index
      %270 = arith.cmpi eq, %dim, %c1 : index
      %271 = arith.select %270, %c0, %268 : index
      %272 = arith.select %270, %c0, %269 : index
      %extracted = tensor.extract %34[%267, %c0, %271, %272] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %38 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_10, %cst_11 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%38 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %267 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %267 : f32
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
      %267 = arith.truncf %cst_4 : f64 to f32
      %268 = arith.divf %in, %267 : f32
      linalg.yield %268 : f32
    } -> tensor<2x4x1x?xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x1x?x?xf32>) outs(%36 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %267 = arith.cmpf olt, %in, %cst_12 : f32
      linalg.yield %267 : i1
    } -> tensor<2x1x?x?xi1>
    %53 = arith.cmpi eq, %dim, %49 : index
    cf.assert %53, "mismatched size for broadcast"
    %54 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %55 = linalg.generic {indexing_maps = [#map14, #map10, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %cst_11, %51 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<2x4x1x?xf32>) outs(%54 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %267 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x?xf32>
    %56 = tensor.empty(%dim_16) : tensor<2x?x32xf64>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %267 = arith.extf %in : f32 to f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %58 = tensor.empty(%dim_16) : tensor<2x?x1xf64>
    %59 = linalg.fill ins(%cst : f64) outs(%58 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.addf %in, %out : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.divf %in, %cst_13 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %61 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %267 = arith.subf %in, %in_85 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %267 = arith.mulf %in, %in_85 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.addf %in, %out : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.divf %in, %cst_13 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %66 = tensor.empty(%dim_16) : tensor<2x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %267 = arith.truncf %in : f64 to f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.addf %in, %out : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.divf %in, %cst_14 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.truncf %cst_5 : f64 to f32
      %268 = arith.addf %in, %267 : f32
      linalg.yield %268 : f32
    } -> tensor<2x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = math.rsqrt %in : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %70 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.subf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %72 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.mulf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg11 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.mulf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg12 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
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
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
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
      %267 = arith.truncf %cst_6 : f64 to f32
      %268 = arith.mulf %in, %267 : f32
      linalg.yield %268 : f32
    } -> tensor<2x4x?x8xf32>
    %87 = tensor.empty(%82) : tensor<2x4x8x?xf32>
    %transposed_34 = linalg.transpose ins(%collapsed_29 : tensor<2x?x4x8xf32>) outs(%87 : tensor<2x4x8x?xf32>) permutation = [0, 2, 3, 1] 
    %88 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<2x4x8x?xf32>) outs(%87 : tensor<2x4x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.truncf %cst_6 : f64 to f32
      %268 = arith.mulf %in, %267 : f32
      linalg.yield %268 : f32
    } -> tensor<2x4x8x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %89 = tensor.empty(%dim) : tensor<2x4x?x8xf32>
    %90 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %267 = linalg.index 0 : index
      %268 = linalg.index 1 : index
      %269 = linalg.index 2 : index
      %270 = linalg.index 3 : index
      %271 = arith.cmpi eq, %82, %c1 : index
      %272 = arith.select %271, %c0, %269 : index
      %extracted = tensor.extract %86[%267, %268, %272, %270] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_35 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %91 = tensor.empty(%dim) : tensor<2x4x8x?xf32>
    %92 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %267 = linalg.index 0 : index
      %268 = linalg.index 1 : index
      %269 = linalg.index 2 : index
      %270 = linalg.index 3 : index
      %271 = arith.cmpi eq, %82, %c1 : index
      %272 = arith.select %271, %c0, %270 : index
      %extracted = tensor.extract %88[%267, %268, %269, %272] : tensor<2x4x8x?xf32>
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
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x?xf32>
    %111 = tensor.empty(%107) : tensor<2x4x?xi64>
    %112 = linalg.fill ins(%c0_i64 : i64) outs(%111 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %113 = tensor.empty(%107) : tensor<2x4x?xf32>
    %114 = linalg.fill ins(%cst_1 : f32) outs(%113 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %115:2 = linalg.generic {indexing_maps = [#map9, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<2x4x?x?xf32>) outs(%114, %112 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_85: i64):
      %267 = linalg.index 3 : index
      %268 = arith.index_cast %267 : index to i64
      %269 = arith.maximumf %in, %out : f32
      %270 = arith.cmpf ogt, %in, %out : f32
      %271 = arith.select %270, %268, %out_85 : i64
      linalg.yield %269, %271 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_39 = tensor.expand_shape %115#0 [[0], [1], [2, 3]] output_shape [2, 4, %107, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %116 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_39 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.subf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x?xf32>
    %117 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<2x4x?x?xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = math.exp %in : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x?xf32>
    %118 = tensor.empty(%107) : tensor<2x4x?x1xf32>
    %119 = linalg.fill ins(%cst_0 : f32) outs(%118 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %120 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<2x4x?x?xf32>) outs(%119 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.addf %in, %out : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x1xf32>
    %121 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %120 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.divf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x?xf32>
    %122 = tensor.empty(%107, %107) : tensor<2x4x?x?xi1>
    %123 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<2x4x?x?xf32>) outs(%122 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %267 = arith.extf %in : f32 to f64
      %268 = arith.cmpf oeq, %267, %cst_7 : f64
      linalg.yield %268 : i1
    } -> tensor<2x4x?x?xi1>
    %124 = tensor.empty(%107) : tensor<2x4x?x1xi1>
    %125 = linalg.fill ins(%true : i1) outs(%124 : tensor<2x4x?x1xi1>) -> tensor<2x4x?x1xi1>
    %126 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%123 : tensor<2x4x?x?xi1>) outs(%125 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %267 = arith.andi %in, %out : i1
      linalg.yield %267 : i1
    } -> tensor<2x4x?x1xi1>
    %127 = arith.cmpi sge, %106, %c0_i64 : i64
    cf.assert %127, "negative values not allowed in new dimensions"
    %128 = arith.index_cast %106 : i64 to index
    cf.assert %127, "negative values not allowed in new dimensions"
    %129 = tensor.empty(%128, %128) : tensor<2x4x?x?xf32>
    %130 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%129 : tensor<2x4x?x?xf32>) {
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
      %267 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %135 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %267 = linalg.index 0 : index
      %268 = linalg.index 1 : index
      %269 = linalg.index 2 : index
      %270 = linalg.index 3 : index
      %271 = arith.cmpi eq, %107, %c1 : index
      %272 = arith.select %271, %c0, %269 : index
      %273 = arith.cmpi eq, %128, %c1 : index
      %274 = arith.select %273, %c0, %270 : index
      %extracted = tensor.extract %134[%267, %268, %272, %274] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %103, "must have at most one inferred (negative) dimension"
    %from_elements_40 = tensor.from_elements %c8_i64, %106, %106 : tensor<3xi64>
    %reshape_41 = tensor.reshape %135(%from_elements_40) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %136 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %267 = linalg.index 0 : index
      %268 = linalg.index 1 : index
      %269 = linalg.index 2 : index
      %270 = linalg.index 3 : index
      %271 = arith.cmpi eq, %82, %c1 : index
      %272 = arith.select %271, %c0, %269 : index
      %extracted = tensor.extract %transposed_33[%267, %268, %272, %270] : tensor<2x4x?x8xf32>
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
      %267 = linalg.index 0 : index
      %268 = linalg.index 1 : index
      %269 = linalg.index 2 : index
      %270 = arith.cmpi eq, %107, %c1 : index
      %271 = arith.select %270, %c0, %268 : index
      %extracted = tensor.extract %collapsed_45[%267, %271, %269] : tensor<2x?x32xf32>
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
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %150 = arith.cmpi eq, %dim_16, %dim : index
    cf.assert %150, "mismatched size for broadcast"
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %149 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %267 = arith.extf %in : f32 to f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.addf %in, %out : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.divf %in, %cst_13 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %154 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %267 = arith.subf %in, %in_85 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %155 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %267 = arith.mulf %in, %in_85 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.addf %in, %out : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.divf %in, %cst_13 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %267 = arith.truncf %in : f64 to f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.addf %in, %out : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.divf %in, %cst_14 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.truncf %cst_5 : f64 to f32
      %268 = arith.addf %in, %267 : f32
      linalg.yield %268 : f32
    } -> tensor<2x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = math.rsqrt %in : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %161 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.subf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %163 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.mulf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %arg9 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.mulf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %arg10 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
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
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x128xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x?x128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.divf %in, %cst_15 : f32
      %268 = math.erf %267 : f32
      %269 = arith.addf %268, %cst_2 : f32
      %270 = arith.mulf %269, %cst_3 : f32
      %271 = arith.mulf %in, %270 : f32
      linalg.yield %271 : f32
    } -> tensor<2x?x128xf32>
    %175 = tensor.empty() : tensor<128x32xf32>
    %transposed_50 = linalg.transpose ins(%arg7 : tensor<32x128xf32>) outs(%175 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %174 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %176 = affine.apply #map17()[%82]
    %177 = tensor.empty(%176) : tensor<?x32xf32>
    %178 = linalg.fill ins(%cst_0 : f32) outs(%177 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %179 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%178 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %180 = arith.divsi %176, %c2 : index
    %expanded_52 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [2, %180, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %181 = tensor.empty(%180) : tensor<2x?x32xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %arg8 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%181 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %183 = arith.cmpi eq, %dim_16, %180 : index
    cf.assert %183, "mismatched size for broadcast"
    %184 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %182 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %267 = arith.extf %in : f32 to f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %186 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.addf %in, %out : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.divf %in, %cst_13 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %188 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %187 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %267 = arith.subf %in, %in_85 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %189 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %188 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %267 = arith.mulf %in, %in_85 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %190 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.addf %in, %out : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.divf %in, %cst_13 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %267 = arith.truncf %in : f64 to f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.addf %in, %out : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.divf %in, %cst_14 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.truncf %cst_5 : f64 to f32
      %268 = arith.addf %in, %267 : f32
      linalg.yield %268 : f32
    } -> tensor<2x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = math.rsqrt %in : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %194 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.subf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %196 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.mulf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %arg23 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.mulf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %arg24 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %transposed_53 = linalg.transpose ins(%arg13 : tensor<96x32xf32>) outs(%77 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %200 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %201 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<?x32xf32>, tensor<32x96xf32>) outs(%80 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_55 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [2, %82, 96] : tensor<?x96xf32> into tensor<2x?x96xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %arg14 : tensor<2x?x96xf32>, tensor<96xf32>) outs(%83 : tensor<2x?x96xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x96xf32>
    %expanded_56 = tensor.expand_shape %202 [[0], [1], [2, 3, 4]] output_shape [2, %82, 4, 3, 8] : tensor<2x?x96xf32> into tensor<2x?x4x3x8xf32>
    %extracted_slice_57 = tensor.extract_slice %expanded_56[0, 0, 0, 0, 0] [2, %82, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_58 = tensor.collapse_shape %extracted_slice_57 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %extracted_slice_59 = tensor.extract_slice %expanded_56[0, 0, 0, 1, 0] [2, %82, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_60 = tensor.collapse_shape %extracted_slice_59 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %extracted_slice_61 = tensor.extract_slice %expanded_56[0, 0, 0, 2, 0] [2, %82, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_62 = tensor.collapse_shape %extracted_slice_61 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %transposed_63 = linalg.transpose ins(%collapsed_58 : tensor<2x?x4x8xf32>) outs(%85 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%collapsed_62 : tensor<2x?x4x8xf32>) outs(%85 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %203 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<2x4x?x8xf32>) outs(%85 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.truncf %cst_6 : f64 to f32
      %268 = arith.mulf %in, %267 : f32
      linalg.yield %268 : f32
    } -> tensor<2x4x?x8xf32>
    %transposed_65 = linalg.transpose ins(%collapsed_60 : tensor<2x?x4x8xf32>) outs(%87 : tensor<2x4x8x?xf32>) permutation = [0, 2, 3, 1] 
    %204 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<2x4x8x?xf32>) outs(%87 : tensor<2x4x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.truncf %cst_6 : f64 to f32
      %268 = arith.mulf %in, %267 : f32
      linalg.yield %268 : f32
    } -> tensor<2x4x8x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %205 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %267 = linalg.index 0 : index
      %268 = linalg.index 1 : index
      %269 = linalg.index 2 : index
      %270 = linalg.index 3 : index
      %271 = arith.cmpi eq, %82, %c1 : index
      %272 = arith.select %271, %c0, %269 : index
      %extracted = tensor.extract %203[%267, %268, %272, %270] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_66 = tensor.collapse_shape %205 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %206 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %267 = linalg.index 0 : index
      %268 = linalg.index 1 : index
      %269 = linalg.index 2 : index
      %270 = linalg.index 3 : index
      %271 = arith.cmpi eq, %82, %c1 : index
      %272 = arith.select %271, %c0, %270 : index
      %extracted = tensor.extract %204[%267, %268, %269, %272] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_67 = tensor.collapse_shape %206 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %207 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%94 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %103, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %207(%from_elements_37) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    cf.assert %108, "mismatched size for broadcast"
    cf.assert %108, "mismatched size for broadcast"
    %208 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_68, %55 : tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x?xf32>
    %209:2 = linalg.generic {indexing_maps = [#map9, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%208 : tensor<2x4x?x?xf32>) outs(%114, %112 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_85: i64):
      %267 = linalg.index 3 : index
      %268 = arith.index_cast %267 : index to i64
      %269 = arith.maximumf %in, %out : f32
      %270 = arith.cmpf ogt, %in, %out : f32
      %271 = arith.select %270, %268, %out_85 : i64
      linalg.yield %269, %271 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_69 = tensor.expand_shape %209#0 [[0], [1], [2, 3]] output_shape [2, 4, %107, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %210 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %expanded_69 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.subf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x?xf32>
    %211 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<2x4x?x?xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = math.exp %in : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x?xf32>
    %212 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%211 : tensor<2x4x?x?xf32>) outs(%119 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.addf %in, %out : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x1xf32>
    %213 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %212 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%109 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.divf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x?xf32>
    %214 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208 : tensor<2x4x?x?xf32>) outs(%122 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %267 = arith.extf %in : f32 to f64
      %268 = arith.cmpf oeq, %267, %cst_7 : f64
      linalg.yield %268 : i1
    } -> tensor<2x4x?x?xi1>
    %215 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%214 : tensor<2x4x?x?xi1>) outs(%125 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %267 = arith.andi %in, %out : i1
      linalg.yield %267 : i1
    } -> tensor<2x4x?x1xi1>
    cf.assert %127, "negative values not allowed in new dimensions"
    cf.assert %127, "negative values not allowed in new dimensions"
    cf.assert %131, "mismatched size for broadcast"
    cf.assert %132, "mismatched size for broadcast"
    %216 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215, %130, %213 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%133 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %267 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %267 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %217 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %267 = linalg.index 0 : index
      %268 = linalg.index 1 : index
      %269 = linalg.index 2 : index
      %270 = linalg.index 3 : index
      %271 = arith.cmpi eq, %107, %c1 : index
      %272 = arith.select %271, %c0, %269 : index
      %273 = arith.cmpi eq, %128, %c1 : index
      %274 = arith.select %273, %c0, %270 : index
      %extracted = tensor.extract %216[%267, %268, %272, %274] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %103, "must have at most one inferred (negative) dimension"
    %reshape_70 = tensor.reshape %217(%from_elements_40) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %218 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %267 = linalg.index 0 : index
      %268 = linalg.index 1 : index
      %269 = linalg.index 2 : index
      %270 = linalg.index 3 : index
      %271 = arith.cmpi eq, %82, %c1 : index
      %272 = arith.select %271, %c0, %269 : index
      %extracted = tensor.extract %transposed_64[%267, %268, %272, %270] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_71 = tensor.collapse_shape %218 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %137, "mismatching contracting dimension"
    %219 = linalg.batch_matmul ins(%reshape_70, %collapsed_71 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%139 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_72 = tensor.expand_shape %219 [[0, 1], [2], [3]] output_shape [2, 4, %107, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<2x4x?x8xf32>) outs(%141 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_74 = tensor.collapse_shape %transposed_73 [[0], [1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<2x?x32xf32>
    %transposed_75 = linalg.transpose ins(%arg15 : tensor<32x32xf32>) outs(%142 : tensor<32x32xf32>) permutation = [1, 0] 
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %220 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%143 : tensor<2x?x32xf32>) {
    ^bb0(%out: f32):
      %267 = linalg.index 0 : index
      %268 = linalg.index 1 : index
      %269 = linalg.index 2 : index
      %270 = arith.cmpi eq, %107, %c1 : index
      %271 = arith.select %270, %c0, %268 : index
      %extracted = tensor.extract %collapsed_74[%267, %271, %269] : tensor<2x?x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %221 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_75 : tensor<32x32xf32>) outs(%145 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x32xf32>
    %222 = linalg.batch_matmul ins(%220, %221 : tensor<2x?x32xf32>, tensor<2x32x32xf32>) outs(%147 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %arg16 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%143 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    cf.assert %150, "mismatched size for broadcast"
    %224 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %223 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %267 = arith.extf %in : f32 to f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %226 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%225 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.addf %in, %out : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.divf %in, %cst_13 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %228 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %227 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %267 = arith.subf %in, %in_85 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %229 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %228 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %267 = arith.mulf %in, %in_85 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %230 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.addf %in, %out : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.divf %in, %cst_13 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %267 = arith.truncf %in : f64 to f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.addf %in, %out : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.divf %in, %cst_14 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.truncf %cst_5 : f64 to f32
      %268 = arith.addf %in, %267 : f32
      linalg.yield %268 : f32
    } -> tensor<2x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = math.rsqrt %in : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %234 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.subf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %236 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.mulf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %arg21 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.mulf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %arg22 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %transposed_76 = linalg.transpose ins(%arg17 : tensor<128x32xf32>) outs(%168 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %240 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %241 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%170 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_78 = tensor.expand_shape %241 [[0, 1], [2]] output_shape [2, %82, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %arg18 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x128xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<2x?x128xf32>) outs(%172 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.divf %in, %cst_15 : f32
      %268 = math.erf %267 : f32
      %269 = arith.addf %268, %cst_2 : f32
      %270 = arith.mulf %269, %cst_3 : f32
      %271 = arith.mulf %in, %270 : f32
      linalg.yield %271 : f32
    } -> tensor<2x?x128xf32>
    %transposed_79 = linalg.transpose ins(%arg19 : tensor<32x128xf32>) outs(%175 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %243 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %244 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%178 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_81 = tensor.expand_shape %244 [[0, 1], [2]] output_shape [2, %180, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81, %arg20 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%181 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    cf.assert %183, "mismatched size for broadcast"
    %246 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %245 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<2x?x32xf32>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %267 = arith.extf %in : f32 to f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %248 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%247 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.addf %in, %out : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.divf %in, %cst_13 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %250 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %249 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %267 = arith.subf %in, %in_85 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %251 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %250 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%56 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_85: f64, %out: f64):
      %267 = arith.mulf %in, %in_85 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x32xf64>
    %252 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%251 : tensor<2x?x32xf64>) outs(%59 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.addf %in, %out : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<2x?x1xf64>) outs(%58 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %267 = arith.divf %in, %cst_13 : f64
      linalg.yield %267 : f64
    } -> tensor<2x?x1xf64>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<2x?x1xf64>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %267 = arith.truncf %in : f64 to f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%246 : tensor<2x?x32xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.addf %in, %out : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.divf %in, %cst_14 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = arith.truncf %cst_5 : f64 to f32
      %268 = arith.addf %in, %267 : f32
      linalg.yield %268 : f32
    } -> tensor<2x?x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<2x?x1xf32>) outs(%66 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %267 = math.rsqrt %in : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %256 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.subf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %258 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.mulf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %arg25 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.mulf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %arg26 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %267 = arith.addf %in, %in_85 : f32
      linalg.yield %267 : f32
    } -> tensor<2x?x32xf32>
    %263 = tensor.empty() : tensor<32x40xf32>
    %transposed_82 = linalg.transpose ins(%arg0 : tensor<40x32xf32>) outs(%263 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_83 = tensor.collapse_shape %262 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %264 = tensor.empty(%78) : tensor<?x40xf32>
    %265 = linalg.fill ins(%cst_0 : f32) outs(%264 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %266 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<?x32xf32>, tensor<32x40xf32>) outs(%265 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %expanded_84 = tensor.expand_shape %266 [[0, 1], [2]] output_shape [2, %82, 40] : tensor<?x40xf32> into tensor<2x?x40xf32>
    return %expanded_84 : tensor<2x?x40xf32>
  }
}

