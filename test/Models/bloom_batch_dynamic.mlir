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
  func.func @main(%arg0: tensor<40x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<96x32xf32>, %arg6: tensor<96xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<128x32xf32>, %arg12: tensor<128xf32>, %arg13: tensor<32x128xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<?x?xi64>, %arg18: tensor<?x?xi64>) -> tensor<?x?x40xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c1_i64 = arith.constant 1 : i64
    %c3_i64 = arith.constant 3 : i64
    %c32_i64 = arith.constant 32 : i64
    %c40 = arith.constant 40 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c3 = arith.constant 3 : index
    %c96_i64 = arith.constant 96 : i64
    %c4_i64 = arith.constant 4 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %c128_i64 = arith.constant 128 : i64
    %c40_i64 = arith.constant 40 : i64
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
    %dim = tensor.dim %arg17, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_14 = tensor.dim %arg18, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_14 : index to i64
    %dim_15 = tensor.dim %arg17, %c1 : tensor<?x?xi64>
    %2 = tensor.empty(%dim, %dim_15) : tensor<?x?x32xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<?x?xi64>) outs(%2 : tensor<?x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %292 = arith.index_cast %in : i64 to index
      %293 = linalg.index 2 : index
      %294 = arith.cmpi slt, %292, %c40 : index
      cf.assert %294, "index must be smaller than dim size"
      %295 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %295, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%292, %293] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x32xf32>
    %4 = tensor.empty(%dim, %dim_15) : tensor<?x?x32xf64>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x32xf32>) outs(%4 : tensor<?x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %292 = arith.extf %in : f32 to f64
      linalg.yield %292 : f64
    } -> tensor<?x?x32xf64>
    %6 = tensor.empty(%dim, %dim_15) : tensor<?x?x1xf64>
    %7 = linalg.fill ins(%cst : f64) outs(%6 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<?x?x32xf64>) outs(%7 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<?x?x1xf64>) outs(%6 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_10 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<?x?x32xf64>, tensor<?x?x1xf64>) outs(%4 : tensor<?x?x32xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %292 = arith.subf %in, %in_67 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x32xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<?x?x32xf64>, tensor<?x?x32xf64>) outs(%4 : tensor<?x?x32xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %292 = arith.mulf %in, %in_67 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x32xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<?x?x32xf64>) outs(%7 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<?x?x1xf64>) outs(%6 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_10 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %14 = tensor.empty(%dim, %dim_15) : tensor<?x?x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<?x?x1xf64>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %292 = arith.truncf %in : f64 to f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<?x?x32xf32>) outs(%16 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.divf %in, %cst_11 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_2 : f64 to f32
      %293 = arith.addf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.rsqrt %in : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %18 : tensor<?x?x32xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.subf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<?x?x32xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.mulf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg1 : tensor<?x?x32xf32>, tensor<32xf32>) outs(%2 : tensor<?x?x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.mulf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x32xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg2 : tensor<?x?x32xf32>, tensor<32xf32>) outs(%2 : tensor<?x?x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.addf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x32xf32>
    %25 = tensor.empty() : tensor<4xi32>
    %26 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%25 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %292 = linalg.index 0 : index
      %293 = arith.index_cast %292 : index to i64
      %294 = arith.trunci %293 : i64 to i32
      %295 = arith.addi %294, %c1_i32 : i32
      linalg.yield %295 : i32
    } -> tensor<4xi32>
    %27 = tensor.empty() : tensor<4xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_6, %26 : tensor<f32>, tensor<4xi32>) outs(%27 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_67: i32, %out: f32):
      %292 = arith.extf %in : f32 to f64
      %293 = arith.sitofp %in_67 : i32 to f64
      %294 = math.powf %292, %293 : f64
      %295 = arith.truncf %294 : f64 to f32
      linalg.yield %295 : f32
    } -> tensor<4xf32>
    %dim_16 = tensor.dim %arg18, %c0 : tensor<?x?xi64>
    %29 = tensor.empty(%dim_16, %dim_14) : tensor<?x?xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<?x?xi64>) -> tensor<?x?xi64>
    %31 = tensor.empty(%dim_16) : tensor<?xi64>
    %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<?xi64>) -> tensor<?xi64>
    %33:2 = "tm_tensor.scan"(%arg18, %30, %32) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg19: i64, %arg20: i64):
      %292 = arith.addi %arg19, %arg20 : i64
      "tm_tensor.yield"(%292) : (i64) -> ()
    }) : (tensor<?x?xi64>, tensor<?x?xi64>, tensor<?xi64>) -> (tensor<?x?xi64>, tensor<?xi64>)
    %dim_17 = tensor.dim %33#0, %c0 : tensor<?x?xi64>
    %dim_18 = tensor.dim %33#0, %c1 : tensor<?x?xi64>
    %34 = tensor.empty(%dim_17, %dim_18) : tensor<?x?xi64>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%33#0 : tensor<?x?xi64>) outs(%34 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %292 = arith.subi %in, %c1_i64 : i64
      linalg.yield %292 : i64
    } -> tensor<?x?xi64>
    %36 = arith.cmpi eq, %dim_17, %dim_16 : index
    cf.assert %36, "mismatched size for broadcast"
    %37 = arith.cmpi eq, %dim_18, %dim_14 : index
    cf.assert %37, "mismatched size for broadcast"
    %38 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%35, %arg18 : tensor<?x?xi64>, tensor<?x?xi64>) outs(%34 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_67: i64, %out: i64):
      %292 = arith.muli %in, %in_67 : i64
      linalg.yield %292 : i64
    } -> tensor<?x?xi64>
    %expanded = tensor.expand_shape %38 [[0], [1, 2]] output_shape [%dim_17, 1, %dim_18] : tensor<?x?xi64> into tensor<?x1x?xi64>
    %expanded_19 = tensor.expand_shape %28 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %39 = tensor.empty(%dim_17, %dim_18) : tensor<?x4x?xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded : tensor<4x1xf32>, tensor<?x1x?xi64>) outs(%39 : tensor<?x4x?xf32>) {
    ^bb0(%in: f32, %in_67: i64, %out: f32):
      %292 = arith.sitofp %in_67 : i64 to f32
      %293 = arith.mulf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<?x4x?xf32>
    %41 = arith.muli %0, %c4_i64 : i64
    %42 = arith.cmpi slt, %41, %c0_i64 : i64
    %43 = arith.select %42, %c1_i64, %41 : i64
    %44 = arith.extui %42 : i1 to i64
    %45 = arith.muli %43, %1 : i64
    %46 = arith.addi %44, %c1_i64 : i64
    %47 = arith.cmpi slt, %1, %c0_i64 : i64
    %48 = arith.select %47, %43, %45 : i64
    %49 = arith.select %47, %46, %44 : i64
    %50 = arith.cmpi sle, %49, %c1_i64 : i64
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %51 = arith.index_cast %dim_17 : index to i64
    %52 = arith.muli %51, %c4_i64 : i64
    %53 = arith.index_cast %dim_18 : index to i64
    %54 = arith.muli %52, %53 : i64
    %55 = arith.divsi %54, %48 : i64
    %56 = arith.select %42, %55, %41 : i64
    %57 = arith.select %47, %55, %1 : i64
    %from_elements = tensor.from_elements %56, %c1_i64, %57 : tensor<3xi64>
    %reshape = tensor.reshape %40(%from_elements) : (tensor<?x4x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    %58 = tensor.empty(%dim_16, %dim_14) : tensor<?x?xi1>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<?x?xi64>) outs(%58 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %292 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %292 : i1
    } -> tensor<?x?xi1>
    %60 = tensor.empty(%dim) : tensor<?xi64>
    %61 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%60 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %292 = linalg.index 0 : index
      %293 = arith.index_cast %292 : index to i64
      linalg.yield %293 : i64
    } -> tensor<?xi64>
    %62 = tensor.empty(%dim_14) : tensor<?xi64>
    %63 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%62 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %292 = linalg.index 0 : index
      %293 = arith.index_cast %292 : index to i64
      linalg.yield %293 : i64
    } -> tensor<?xi64>
    %expanded_20 = tensor.expand_shape %61 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_21 = tensor.expand_shape %63 [[0, 1, 2, 3]] output_shape [1, 1, %dim_14, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_22 = tensor.expand_shape %63 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_14] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %64 = tensor.empty(%dim_14, %dim_14) : tensor<1x1x?x?xi1>
    %65 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_21 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%64 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_67: i64, %out: i1):
      %292 = arith.cmpi sle, %in, %in_67 : i64
      linalg.yield %292 : i1
    } -> tensor<1x1x?x?xi1>
    %66 = linalg.generic {indexing_maps = [#map12, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %65 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%64 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_67: i1, %out: i1):
      %292 = arith.andi %in, %in_67 : i1
      linalg.yield %292 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_23 = tensor.dim %expanded_20, %c0 : tensor<?x1x1x1xi64>
    %dim_24 = tensor.dim %expanded_22, %c3 : tensor<1x1x1x?xi64>
    %67 = tensor.empty(%dim_23, %dim_24) : tensor<?x1x1x?xi1>
    %68 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_22 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%67 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_67: i64, %out: i1):
      %292 = arith.cmpi slt, %in, %c0_i64 : i64
      %293 = arith.index_cast %dim_16 : index to i64
      %294 = arith.addi %in, %293 : i64
      %295 = arith.select %292, %294, %in : i64
      %296 = arith.index_cast %295 : i64 to index
      %297 = arith.cmpi slt, %in_67, %c0_i64 : i64
      %298 = arith.addi %in_67, %1 : i64
      %299 = arith.select %297, %298, %in_67 : i64
      %300 = arith.index_cast %299 : i64 to index
      %extracted = tensor.extract %59[%296, %300] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %69 = arith.cmpi eq, %dim_14, %dim_24 : index
    cf.assert %69, "mismatched size for broadcast"
    %70 = tensor.empty(%dim_23, %dim_14, %dim_14) : tensor<?x1x?x?xi1>
    %71 = linalg.generic {indexing_maps = [#map15, #map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %68 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%70 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_67: i1, %out: i1):
      %292 = arith.andi %in, %in_67 : i1
      linalg.yield %292 : i1
    } -> tensor<?x1x?x?xi1>
    %72 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %72, "unimplemented: dynamic negative broadcast sizes"
    %73 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %73, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %73, "unimplemented: dynamic negative broadcast sizes"
    %74 = tensor.empty(%dim, %dim_14, %dim_14) : tensor<?x1x?x?xi1>
    %75 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %292 = linalg.index 0 : index
      %293 = linalg.index 2 : index
      %294 = linalg.index 3 : index
      %295 = arith.cmpi eq, %dim_23, %c1 : index
      %296 = arith.select %295, %c0, %292 : index
      %297 = arith.cmpi eq, %dim_14, %c1 : index
      %298 = arith.select %297, %c0, %293 : index
      %299 = arith.select %297, %c0, %294 : index
      %extracted = tensor.extract %71[%296, %c0, %298, %299] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %76 = tensor.empty(%dim, %dim_14, %dim_14) : tensor<?x1x?x?xf32>
    %77 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %cst_8, %cst_9 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%76 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %292 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x?x?xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<?x?x32xf32>) outs(%4 : tensor<?x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %292 = arith.extf %in : f32 to f64
      linalg.yield %292 : f64
    } -> tensor<?x?x32xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<?x?x32xf64>) outs(%7 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<?x?x1xf64>) outs(%6 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_10 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %80 : tensor<?x?x32xf64>, tensor<?x?x1xf64>) outs(%4 : tensor<?x?x32xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %292 = arith.subf %in, %in_67 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x32xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %81 : tensor<?x?x32xf64>, tensor<?x?x32xf64>) outs(%4 : tensor<?x?x32xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %292 = arith.mulf %in, %in_67 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x32xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<?x?x32xf64>) outs(%7 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<?x?x1xf64>) outs(%6 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_10 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<?x?x1xf64>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %292 = arith.truncf %in : f64 to f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<?x?x32xf32>) outs(%16 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.divf %in, %cst_11 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_2 : f64 to f32
      %293 = arith.addf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.rsqrt %in : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %87 : tensor<?x?x32xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.subf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x32xf32>
    %91 = tensor.empty(%dim) : tensor<?x1x32xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %89 : tensor<?x?x32xf32>, tensor<?x?x1xf32>) outs(%91 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.mulf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x32xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %arg3 : tensor<?x1x32xf32>, tensor<32xf32>) outs(%91 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.mulf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x32xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg4 : tensor<?x1x32xf32>, tensor<32xf32>) outs(%91 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.addf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x32xf32>
    %collapsed = tensor.collapse_shape %94 [[0], [1, 2]] : tensor<?x1x32xf32> into tensor<?x32xf32>
    %95 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<96x32xf32>) outs(%95 : tensor<32x96xf32>) permutation = [1, 0] 
    %96 = tensor.empty(%dim) : tensor<?x96xf32>
    %97 = linalg.fill ins(%cst_0 : f32) outs(%96 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %98 = linalg.matmul ins(%collapsed, %transposed : tensor<?x32xf32>, tensor<32x96xf32>) outs(%97 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%98, %arg6 : tensor<?x96xf32>, tensor<96xf32>) outs(%96 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.addf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x96xf32>
    %100 = arith.cmpi slt, %0, %c0_i64 : i64
    %101 = arith.select %100, %c1_i64, %0 : i64
    %102 = arith.extui %100 : i1 to i64
    %103 = arith.muli %101, %1 : i64
    %104 = arith.addi %102, %c1_i64 : i64
    %105 = arith.select %47, %101, %103 : i64
    %106 = arith.select %47, %104, %102 : i64
    %107 = arith.muli %105, %c96_i64 : i64
    %108 = arith.cmpi sle, %106, %c1_i64 : i64
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %109 = arith.muli %0, %c96_i64 : i64
    %110 = arith.divsi %109, %107 : i64
    %111 = arith.select %100, %110, %0 : i64
    %112 = arith.select %47, %110, %1 : i64
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %113 = arith.muli %111, %112 : i64
    %114 = arith.muli %113, %c96_i64 : i64
    %115 = arith.divsi %114, %107 : i64
    %116 = arith.select %100, %115, %0 : i64
    %117 = arith.select %47, %115, %1 : i64
    %from_elements_25 = tensor.from_elements %116, %117, %c4_i64, %c3_i64, %c8_i64 : tensor<5xi64>
    %reshape_26 = tensor.reshape %99(%from_elements_25) : (tensor<?x96xf32>, tensor<5xi64>) -> tensor<?x?x4x3x8xf32>
    %118 = arith.index_cast %116 : i64 to index
    %119 = arith.index_cast %117 : i64 to index
    %extracted_slice = tensor.extract_slice %reshape_26[0, 0, 0, 0, 0] [%118, %119, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<?x?x4x3x8xf32> to tensor<?x?x4x1x8xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<?x?x4x1x8xf32> into tensor<?x?x4x8xf32>
    %120 = tensor.empty(%118, %119) : tensor<?x4x?x8xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<?x?x4x8xf32>) outs(%120 : tensor<?x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_29 = tensor.extract_slice %reshape_26[0, 0, 0, 1, 0] [%118, %119, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<?x?x4x3x8xf32> to tensor<?x?x4x1x8xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_29 [[0], [1], [2, 3], [4]] : tensor<?x?x4x1x8xf32> into tensor<?x?x4x8xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<?x?x4x8xf32>) outs(%120 : tensor<?x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_32 = tensor.extract_slice %reshape_26[0, 0, 0, 2, 0] [%118, %119, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<?x?x4x3x8xf32> to tensor<?x?x4x1x8xf32>
    %collapsed_33 = tensor.collapse_shape %extracted_slice_32 [[0], [1], [2, 3], [4]] : tensor<?x?x4x1x8xf32> into tensor<?x?x4x8xf32>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<?x?x4x8xf32>) outs(%120 : tensor<?x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %121 = arith.muli %48, %c8_i64 : i64
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %122 = arith.muli %116, %c4_i64 : i64
    %123 = arith.muli %122, %117 : i64
    %124 = arith.muli %123, %c8_i64 : i64
    %125 = arith.divsi %124, %121 : i64
    %126 = arith.select %42, %125, %41 : i64
    %127 = arith.select %47, %125, %1 : i64
    %from_elements_35 = tensor.from_elements %126, %127, %c8_i64 : tensor<3xi64>
    %reshape_36 = tensor.reshape %transposed_28(%from_elements_35) : (tensor<?x4x?x8xf32>, tensor<3xi64>) -> tensor<?x?x8xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_37 = tensor.reshape %transposed_31(%from_elements_35) : (tensor<?x4x?x8xf32>, tensor<3xi64>) -> tensor<?x?x8xf32>
    %128 = arith.index_cast %126 : i64 to index
    %129 = arith.index_cast %127 : i64 to index
    %130 = tensor.empty(%128, %129) : tensor<?x8x?xf32>
    %transposed_38 = linalg.transpose ins(%reshape_37 : tensor<?x?x8xf32>) outs(%130 : tensor<?x8x?xf32>) permutation = [0, 2, 1] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_39 = tensor.reshape %transposed_34(%from_elements_35) : (tensor<?x4x?x8xf32>, tensor<3xi64>) -> tensor<?x?x8xf32>
    %131 = tensor.empty(%128, %129, %129) : tensor<?x?x?xf32>
    %132 = linalg.fill ins(%cst_0 : f32) outs(%131 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %133 = linalg.batch_matmul ins(%reshape_36, %transposed_38 : tensor<?x?x8xf32>, tensor<?x8x?xf32>) outs(%132 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<?x?x?xf32>) outs(%131 : tensor<?x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_3 : f64 to f32
      %293 = arith.mulf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x?xf32>
    %135 = arith.index_cast %56 : i64 to index
    %136 = arith.index_cast %57 : i64 to index
    %137 = arith.cmpi eq, %135, %128 : index
    cf.assert %137, "mismatched size for broadcast"
    %138 = arith.cmpi eq, %136, %129 : index
    cf.assert %138, "mismatched size for broadcast"
    %139 = tensor.empty(%135, %129, %136) : tensor<?x?x?xf32>
    %140 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape, %134 : tensor<?x1x?xf32>, tensor<?x?x?xf32>) outs(%139 : tensor<?x?x?xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.addf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x?xf32>
    %141 = arith.muli %101, %c4_i64 : i64
    %142 = arith.muli %141, %1 : i64
    %143 = arith.select %47, %141, %142 : i64
    %144 = arith.addi %106, %c1_i64 : i64
    %145 = arith.cmpi sle, %144, %c1_i64 : i64
    cf.assert %145, "must have at most one inferred (negative) dimension"
    %146 = arith.muli %56, %127 : i64
    %147 = arith.muli %146, %57 : i64
    %148 = arith.divsi %147, %143 : i64
    %149 = arith.select %100, %148, %0 : i64
    %150 = arith.select %47, %148, %1 : i64
    %from_elements_40 = tensor.from_elements %149, %c4_i64, %150, %148 : tensor<4xi64>
    %reshape_41 = tensor.reshape %140(%from_elements_40) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %151 = arith.index_cast %149 : i64 to index
    %152 = arith.index_cast %150 : i64 to index
    %153 = arith.index_cast %148 : i64 to index
    %154 = arith.cmpi eq, %151, %dim : index
    cf.assert %154, "mismatched size for broadcast"
    %155 = arith.cmpi eq, %152, %dim_14 : index
    cf.assert %155, "mismatched size for broadcast"
    %156 = arith.cmpi eq, %153, %dim_14 : index
    cf.assert %156, "mismatched size for broadcast"
    %157 = tensor.empty(%151, %152, %153) : tensor<?x4x?x?xf32>
    %158 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_41, %77 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.addf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x4x?x?xf32>
    %159 = tensor.empty(%151, %152) : tensor<?x4x?xi64>
    %160 = linalg.fill ins(%c0_i64 : i64) outs(%159 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %161 = tensor.empty(%151, %152) : tensor<?x4x?xf32>
    %162 = linalg.fill ins(%cst_1 : f32) outs(%161 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %163:2 = linalg.generic {indexing_maps = [#map11, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158 : tensor<?x4x?x?xf32>) outs(%162, %160 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_67: i64):
      %292 = linalg.index 3 : index
      %293 = arith.index_cast %292 : index to i64
      %294 = arith.maximumf %in, %out : f32
      %295 = arith.cmpf ogt, %in, %out : f32
      %296 = arith.select %295, %293, %out_67 : i64
      linalg.yield %294, %296 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_42 = tensor.expand_shape %163#0 [[0], [1], [2, 3]] output_shape [%151, 4, %152, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %expanded_42 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.subf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x4x?x?xf32>
    %165 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<?x4x?x?xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.exp %in : f32
      linalg.yield %292 : f32
    } -> tensor<?x4x?x?xf32>
    %166 = tensor.empty(%151, %152) : tensor<?x4x?x1xf32>
    %167 = linalg.fill ins(%cst_0 : f32) outs(%166 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165 : tensor<?x4x?x?xf32>) outs(%167 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<?x4x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %168 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.divf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x4x?x?xf32>
    %170 = arith.addi %49, %c1_i64 : i64
    %171 = arith.cmpi sle, %170, %c1_i64 : i64
    cf.assert %171, "must have at most one inferred (negative) dimension"
    %172 = arith.muli %149, %c4_i64 : i64
    %173 = arith.muli %172, %150 : i64
    %174 = arith.muli %173, %148 : i64
    %175 = arith.divsi %174, %48 : i64
    %176 = arith.select %42, %175, %41 : i64
    %177 = arith.select %47, %175, %1 : i64
    %from_elements_43 = tensor.from_elements %176, %177, %175 : tensor<3xi64>
    %reshape_44 = tensor.reshape %169(%from_elements_43) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    %178 = arith.index_cast %176 : i64 to index
    %179 = arith.index_cast %177 : i64 to index
    %180 = arith.cmpi eq, %176, %126 : i64
    cf.assert %180, "mismatching contracting dimension"
    %181 = arith.cmpi eq, %175, %127 : i64
    cf.assert %181, "mismatching contracting dimension"
    %182 = tensor.empty(%178, %179) : tensor<?x?x8xf32>
    %183 = linalg.fill ins(%cst_0 : f32) outs(%182 : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
    %184 = linalg.batch_matmul ins(%reshape_44, %reshape_39 : tensor<?x?x?xf32>, tensor<?x?x8xf32>) outs(%183 : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
    %185 = arith.muli %143, %c8_i64 : i64
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %186 = arith.muli %176, %177 : i64
    %187 = arith.muli %186, %c8_i64 : i64
    %188 = arith.divsi %187, %185 : i64
    %189 = arith.select %100, %188, %0 : i64
    %190 = arith.select %47, %188, %1 : i64
    %from_elements_45 = tensor.from_elements %189, %c4_i64, %190, %c8_i64 : tensor<4xi64>
    %reshape_46 = tensor.reshape %184(%from_elements_45) : (tensor<?x?x8xf32>, tensor<4xi64>) -> tensor<?x4x?x8xf32>
    %191 = arith.index_cast %189 : i64 to index
    %192 = arith.index_cast %190 : i64 to index
    %193 = tensor.empty(%191, %192) : tensor<?x?x4x8xf32>
    %transposed_47 = linalg.transpose ins(%reshape_46 : tensor<?x4x?x8xf32>) outs(%193 : tensor<?x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %194 = arith.muli %105, %c32_i64 : i64
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %195 = arith.muli %189, %190 : i64
    %196 = arith.muli %195, %c32_i64 : i64
    %197 = arith.divsi %196, %194 : i64
    %198 = arith.select %100, %197, %0 : i64
    %199 = arith.select %47, %197, %1 : i64
    %from_elements_48 = tensor.from_elements %198, %199, %c32_i64 : tensor<3xi64>
    %reshape_49 = tensor.reshape %transposed_47(%from_elements_48) : (tensor<?x?x4x8xf32>, tensor<3xi64>) -> tensor<?x?x32xf32>
    %cast = tensor.cast %reshape_49 : tensor<?x?x32xf32> to tensor<?x1x32xf32>
    %collapsed_50 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x32xf32> into tensor<?x32xf32>
    %200 = tensor.empty() : tensor<32x32xf32>
    %transposed_51 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%200 : tensor<32x32xf32>) permutation = [1, 0] 
    %201 = arith.index_cast %198 : i64 to index
    %202 = tensor.empty(%201) : tensor<?x32xf32>
    %203 = linalg.fill ins(%cst_0 : f32) outs(%202 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %204 = linalg.matmul ins(%collapsed_50, %transposed_51 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%203 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %205 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%204, %arg8 : tensor<?x32xf32>, tensor<32xf32>) outs(%202 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.addf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x32xf32>
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %206 = arith.muli %198, %c32_i64 : i64
    %207 = arith.divsi %206, %194 : i64
    %208 = arith.select %100, %207, %0 : i64
    %209 = arith.select %47, %207, %1 : i64
    %from_elements_52 = tensor.from_elements %208, %209, %c32_i64 : tensor<3xi64>
    %reshape_53 = tensor.reshape %205(%from_elements_52) : (tensor<?x32xf32>, tensor<3xi64>) -> tensor<?x?x32xf32>
    %210 = arith.index_cast %208 : i64 to index
    %211 = arith.cmpi eq, %dim, %210 : index
    cf.assert %211, "mismatched size for broadcast"
    %212 = arith.index_cast %209 : i64 to index
    %213 = arith.cmpi eq, %dim_15, %212 : index
    cf.assert %213, "mismatched size for broadcast"
    %214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %reshape_53 : tensor<?x?x32xf32>, tensor<?x?x32xf32>) outs(%2 : tensor<?x?x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.addf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x32xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<?x?x32xf32>) outs(%4 : tensor<?x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %292 = arith.extf %in : f32 to f64
      linalg.yield %292 : f64
    } -> tensor<?x?x32xf64>
    %216 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<?x?x32xf64>) outs(%7 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<?x?x1xf64>) outs(%6 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_10 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %218 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %217 : tensor<?x?x32xf64>, tensor<?x?x1xf64>) outs(%4 : tensor<?x?x32xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %292 = arith.subf %in, %in_67 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x32xf64>
    %219 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %218 : tensor<?x?x32xf64>, tensor<?x?x32xf64>) outs(%4 : tensor<?x?x32xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %292 = arith.mulf %in, %in_67 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x32xf64>
    %220 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<?x?x32xf64>) outs(%7 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<?x?x1xf64>) outs(%6 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_10 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<?x?x1xf64>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %292 = arith.truncf %in : f64 to f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%214 : tensor<?x?x32xf32>) outs(%16 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.divf %in, %cst_11 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_2 : f64 to f32
      %293 = arith.addf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.rsqrt %in : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %224 : tensor<?x?x32xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.subf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x32xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %226 : tensor<?x?x32xf32>, tensor<?x?x1xf32>) outs(%91 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.mulf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x32xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %arg9 : tensor<?x1x32xf32>, tensor<32xf32>) outs(%91 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.mulf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x32xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %arg10 : tensor<?x1x32xf32>, tensor<32xf32>) outs(%91 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.addf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x32xf32>
    %collapsed_54 = tensor.collapse_shape %230 [[0], [1, 2]] : tensor<?x1x32xf32> into tensor<?x32xf32>
    %231 = tensor.empty() : tensor<32x128xf32>
    %transposed_55 = linalg.transpose ins(%arg11 : tensor<128x32xf32>) outs(%231 : tensor<32x128xf32>) permutation = [1, 0] 
    %232 = tensor.empty(%dim) : tensor<?x128xf32>
    %233 = linalg.fill ins(%cst_0 : f32) outs(%232 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %234 = linalg.matmul ins(%collapsed_54, %transposed_55 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%233 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %235 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%234, %arg12 : tensor<?x128xf32>, tensor<128xf32>) outs(%232 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.addf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x128xf32>
    %236 = arith.muli %105, %c128_i64 : i64
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %237 = arith.muli %0, %c128_i64 : i64
    %238 = arith.divsi %237, %236 : i64
    %239 = arith.select %100, %238, %0 : i64
    %240 = arith.select %47, %238, %1 : i64
    %from_elements_56 = tensor.from_elements %239, %240, %c128_i64 : tensor<3xi64>
    %reshape_57 = tensor.reshape %235(%from_elements_56) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %241 = arith.index_cast %239 : i64 to index
    %242 = tensor.empty(%241) : tensor<?x1x128xf32>
    %cast_58 = tensor.cast %reshape_57 : tensor<?x?x128xf32> to tensor<?x1x128xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_58 : tensor<?x1x128xf32>) outs(%242 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.mulf %in, %cst_12 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x128xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_58 : tensor<?x1x128xf32>) outs(%242 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_4 : f64 to f32
      %293 = arith.mulf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x128xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_58 : tensor<?x1x128xf32>) outs(%242 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_5 : f64 to f32
      %293 = arith.mulf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x128xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %cast_58 : tensor<?x1x128xf32>, tensor<?x1x128xf32>) outs(%242 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.mulf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x128xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<?x1x128xf32>) outs(%242 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %cst_13 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x128xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %247 : tensor<?x1x128xf32>, tensor<?x1x128xf32>) outs(%242 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.mulf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x128xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<?x1x128xf32>) outs(%242 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.tanh %in : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x128xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<?x1x128xf32>) outs(%242 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %cst_13 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x128xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %250 : tensor<?x1x128xf32>, tensor<?x1x128xf32>) outs(%242 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.mulf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x128xf32>
    %collapsed_59 = tensor.collapse_shape %251 [[0], [1, 2]] : tensor<?x1x128xf32> into tensor<?x128xf32>
    %252 = tensor.empty() : tensor<128x32xf32>
    %transposed_60 = linalg.transpose ins(%arg13 : tensor<32x128xf32>) outs(%252 : tensor<128x32xf32>) permutation = [1, 0] 
    %253 = arith.index_cast %239 : i64 to index
    %254 = tensor.empty(%253) : tensor<?x32xf32>
    %255 = linalg.fill ins(%cst_0 : f32) outs(%254 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %256 = linalg.matmul ins(%collapsed_59, %transposed_60 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%255 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %257 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel"]} ins(%256, %arg14 : tensor<?x32xf32>, tensor<32xf32>) outs(%254 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.addf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x32xf32>
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %258 = arith.muli %239, %c32_i64 : i64
    %259 = arith.divsi %258, %194 : i64
    %260 = arith.select %100, %259, %0 : i64
    %261 = arith.select %47, %259, %1 : i64
    %from_elements_61 = tensor.from_elements %260, %261, %c32_i64 : tensor<3xi64>
    %reshape_62 = tensor.reshape %257(%from_elements_61) : (tensor<?x32xf32>, tensor<3xi64>) -> tensor<?x?x32xf32>
    %262 = arith.index_cast %260 : i64 to index
    %263 = arith.cmpi eq, %dim, %262 : index
    cf.assert %263, "mismatched size for broadcast"
    %264 = arith.index_cast %261 : i64 to index
    %265 = arith.cmpi eq, %dim_15, %264 : index
    cf.assert %265, "mismatched size for broadcast"
    %266 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %reshape_62 : tensor<?x?x32xf32>, tensor<?x?x32xf32>) outs(%2 : tensor<?x?x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.addf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x32xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<?x?x32xf32>) outs(%4 : tensor<?x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %292 = arith.extf %in : f32 to f64
      linalg.yield %292 : f64
    } -> tensor<?x?x32xf64>
    %268 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%267 : tensor<?x?x32xf64>) outs(%7 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<?x?x1xf64>) outs(%6 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_10 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %270 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %269 : tensor<?x?x32xf64>, tensor<?x?x1xf64>) outs(%4 : tensor<?x?x32xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %292 = arith.subf %in, %in_67 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x32xf64>
    %271 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270, %270 : tensor<?x?x32xf64>, tensor<?x?x32xf64>) outs(%4 : tensor<?x?x32xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %292 = arith.mulf %in, %in_67 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x32xf64>
    %272 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%271 : tensor<?x?x32xf64>) outs(%7 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<?x?x1xf64>) outs(%6 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_10 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<?x?x1xf64>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %292 = arith.truncf %in : f64 to f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%266 : tensor<?x?x32xf32>) outs(%16 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.divf %in, %cst_11 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_2 : f64 to f32
      %293 = arith.addf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x1xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<?x?x1xf32>) outs(%14 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.rsqrt %in : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %276 : tensor<?x?x32xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.subf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x32xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %278 : tensor<?x?x32xf32>, tensor<?x?x1xf32>) outs(%91 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.mulf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x32xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %arg15 : tensor<?x1x32xf32>, tensor<32xf32>) outs(%91 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.mulf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x32xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %arg16 : tensor<?x1x32xf32>, tensor<32xf32>) outs(%91 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %292 = arith.addf %in, %in_67 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x32xf32>
    %283 = tensor.empty() : tensor<32x40xf32>
    %transposed_63 = linalg.transpose ins(%arg0 : tensor<40x32xf32>) outs(%283 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %282 [[0], [1, 2]] : tensor<?x1x32xf32> into tensor<?x32xf32>
    %284 = tensor.empty(%dim) : tensor<?x40xf32>
    %285 = linalg.fill ins(%cst_0 : f32) outs(%284 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %286 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x32xf32>, tensor<32x40xf32>) outs(%285 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %287 = arith.muli %105, %c40_i64 : i64
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %288 = arith.muli %0, %c40_i64 : i64
    %289 = arith.divsi %288, %287 : i64
    %290 = arith.select %100, %289, %0 : i64
    %291 = arith.select %47, %289, %1 : i64
    %from_elements_65 = tensor.from_elements %290, %291, %c40_i64 : tensor<3xi64>
    %reshape_66 = tensor.reshape %286(%from_elements_65) : (tensor<?x40xf32>, tensor<3xi64>) -> tensor<?x?x40xf32>
    return %reshape_66 : tensor<?x?x40xf32>
  }
}

