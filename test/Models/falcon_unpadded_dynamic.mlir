#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<()[s0] -> (s0 + 1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map19 = affine_map<(d0, d1, d2) -> (d2)>
#map20 = affine_map<()[s0] -> (s0 * 2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map22 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<40x32xf32>, %arg1: tensor<96x32xf32>, %arg2: tensor<96xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<128x32xf32>, %arg6: tensor<128xf32>, %arg7: tensor<32x128xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<2x?xi64>) -> tensor<2x?x40xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c40 = arith.constant 40 : index
    %c8_i64 = arith.constant 8 : i64
    %c-1 = arith.constant -1 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 0.59460355750136051 : f64
    %cst_10 = arith.constant 1.000000e-05 : f64
    %cst_11 = arith.constant 2.8284271247461903 : f64
    %c1_i32 = arith.constant 1 : i32
    %cst_12 = arith.constant -1.000000e+00 : f32
    %cst_13 = arith.constant 3.200000e+01 : f64
    %cst_14 = arith.constant 3.200000e+01 : f32
    %cst_15 = arith.constant 1.41421354 : f32
    %c1 = arith.constant 1 : index
    %c0_i64 = arith.constant 0 : i64
    %cst_16 = arith.constant dense<1> : tensor<i64>
    %dim = tensor.dim %arg15, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<2x?x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %247 = arith.index_cast %in : i64 to index
      %248 = linalg.index 2 : index
      %249 = arith.cmpi slt, %247, %c40 : index
      cf.assert %249, "index must be smaller than dim size"
      %250 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %250, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%247, %248] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %3 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %3, "negative values not allowed in new dimensions"
    %4 = tensor.empty(%dim) : tensor<2x?xi64>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<i64>) outs(%4 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x?xi64>
    %6 = tensor.empty() : tensor<4xi32>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %247 = linalg.index 0 : index
      %248 = arith.index_cast %247 : index to i64
      %249 = arith.trunci %248 : i64 to i32
      %250 = arith.addi %249, %c1_i32 : i32
      linalg.yield %250 : i32
    } -> tensor<4xi32>
    %8 = tensor.empty() : tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_7, %7 : tensor<f32>, tensor<4xi32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_63: i32, %out: f32):
      %247 = arith.extf %in : f32 to f64
      %248 = arith.sitofp %in_63 : i32 to f64
      %249 = math.powf %247, %248 : f64
      %250 = arith.truncf %249 : f64 to f32
      linalg.yield %250 : f32
    } -> tensor<4xf32>
    %dim_17 = tensor.dim %5, %c1 : tensor<2x?xi64>
    %10 = tensor.empty(%dim_17) : tensor<2x?xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x?xi64>) -> tensor<2x?xi64>
    %12 = tensor.empty() : tensor<2xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2xi64>) -> tensor<2xi64>
    %14:2 = "tm_tensor.scan"(%5, %11, %13) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg16: i64, %arg17: i64):
      %247 = arith.addi %arg16, %arg17 : i64
      "tm_tensor.yield"(%247) : (i64) -> ()
    }) : (tensor<2x?xi64>, tensor<2x?xi64>, tensor<2xi64>) -> (tensor<2x?xi64>, tensor<2xi64>)
    %dim_18 = tensor.dim %14#0, %c1 : tensor<2x?xi64>
    %15 = tensor.empty(%dim_18) : tensor<2x?xi64>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%14#0 : tensor<2x?xi64>) outs(%15 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %247 = arith.subi %in, %c1_i64 : i64
      linalg.yield %247 : i64
    } -> tensor<2x?xi64>
    %17 = arith.cmpi eq, %dim_18, %dim : index
    cf.assert %17, "mismatched size for broadcast"
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16, %5 : tensor<2x?xi64>, tensor<2x?xi64>) outs(%15 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %247 = arith.muli %in, %in_63 : i64
      linalg.yield %247 : i64
    } -> tensor<2x?xi64>
    %expanded = tensor.expand_shape %18 [[0], [1, 2]] output_shape [2, 1, %dim_18] : tensor<2x?xi64> into tensor<2x1x?xi64>
    %expanded_19 = tensor.expand_shape %9 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %19 = tensor.empty() : tensor<4x1xbf16>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_19 : tensor<4x1xf32>) outs(%19 : tensor<4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %247 = arith.truncf %in : f32 to bf16
      linalg.yield %247 : bf16
    } -> tensor<4x1xbf16>
    %21 = tensor.empty(%dim_18) : tensor<2x4x?xbf16>
    %22 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded : tensor<4x1xbf16>, tensor<2x1x?xi64>) outs(%21 : tensor<2x4x?xbf16>) {
    ^bb0(%in: bf16, %in_63: i64, %out: bf16):
      %247 = arith.sitofp %in_63 : i64 to bf16
      %248 = arith.mulf %in, %247 : bf16
      linalg.yield %248 : bf16
    } -> tensor<2x4x?xbf16>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x4x?xbf16> into tensor<8x?xbf16>
    %expanded_20 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, %dim_18] : tensor<8x?xbf16> into tensor<8x1x?xbf16>
    %23 = tensor.empty(%dim_18) : tensor<8x1x?xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<8x1x?xbf16>) outs(%23 : tensor<8x1x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %247 = arith.extf %in : bf16 to f32
      linalg.yield %247 : f32
    } -> tensor<8x1x?xf32>
    %25 = tensor.empty(%dim) : tensor<?xi64>
    %26 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%25 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %247 = linalg.index 0 : index
      %248 = arith.index_cast %247 : index to i64
      linalg.yield %248 : i64
    } -> tensor<?xi64>
    %27 = tensor.empty(%dim) : tensor<2x?xi64>
    %28 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<?xi64>) outs(%27 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x?xi64>
    %29 = arith.minsi %0, %c0_i64 : i64
    %30 = arith.index_cast %29 : i64 to index
    %extracted_slice = tensor.extract_slice %28[0, %30] [2, 1] [1, 1] : tensor<2x?xi64> to tensor<2x1xi64>
    %31 = tensor.empty() : tensor<2x1xi64>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<2x1xi64>) outs(%31 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %247 = arith.subi %in, %c1_i64 : i64
      linalg.yield %247 : i64
    } -> tensor<2x1xi64>
    %concat = tensor.concat dim(1) %32, %28 : (tensor<2x1xi64>, tensor<2x?xi64>) -> tensor<2x?xi64>
    %33 = arith.addi %0, %c1_i64 : i64
    %dim_21 = tensor.dim %28, %c1 : tensor<2x?xi64>
    %34 = affine.apply #map9()[%dim_21]
    %35 = arith.index_cast %34 : index to i64
    %36 = arith.minsi %35, %c0_i64 : i64
    %37 = arith.index_cast %36 : i64 to index
    %38 = arith.cmpi slt, %dim, %c0 : index
    %39 = arith.addi %dim, %34 : index
    %40 = arith.select %38, %39, %dim : index
    %41 = arith.cmpi slt, %40, %c0 : index
    %42 = arith.select %41, %c-1, %40 : index
    %43 = arith.minsi %42, %34 : index
    %44 = arith.subi %43, %37 : index
    %45 = arith.maxsi %44, %c0 : index
    %extracted_slice_22 = tensor.extract_slice %concat[0, %37] [2, %45] [1, 1] : tensor<2x?xi64> to tensor<2x?xi64>
    %46 = arith.minsi %35, %c1_i64 : i64
    %47 = arith.index_cast %46 : i64 to index
    %48 = arith.index_cast %33 : i64 to index
    %49 = arith.cmpi slt, %48, %c0 : index
    %50 = arith.addi %48, %34 : index
    %51 = arith.select %49, %50, %48 : index
    %52 = arith.cmpi slt, %51, %c0 : index
    %53 = arith.select %52, %c-1, %51 : index
    %54 = arith.minsi %53, %34 : index
    %55 = arith.subi %54, %47 : index
    %56 = arith.maxsi %55, %c0 : index
    %extracted_slice_23 = tensor.extract_slice %concat[0, %47] [2, %56] [1, 1] : tensor<2x?xi64> to tensor<2x?xi64>
    %57 = arith.cmpi eq, %56, %45 : index
    cf.assert %57, "mismatched size for broadcast"
    %58 = tensor.empty(%56) : tensor<2x?xi64>
    %59 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_23, %extracted_slice_22 : tensor<2x?xi64>, tensor<2x?xi64>) outs(%58 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %247 = arith.subi %in, %in_63 : i64
      linalg.yield %247 : i64
    } -> tensor<2x?xi64>
    %60 = tensor.empty(%56) : tensor<2x?xi1>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<2x?xi64>) outs(%60 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %247 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %247 : i1
    } -> tensor<2x?xi1>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<2x?xi1>) outs(%58 : tensor<2x?xi64>) {
    ^bb0(%in: i1, %out: i64):
      %247 = arith.extui %in : i1 to i64
      linalg.yield %247 : i64
    } -> tensor<2x?xi64>
    %dim_24 = tensor.dim %62, %c1 : tensor<2x?xi64>
    %63 = tensor.empty(%dim_24) : tensor<2x?xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<2x?xi64>) -> tensor<2x?xi64>
    %65:2 = "tm_tensor.scan"(%62, %64, %13) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg16: i64, %arg17: i64):
      %247 = arith.addi %arg16, %arg17 : i64
      "tm_tensor.yield"(%247) : (i64) -> ()
    }) : (tensor<2x?xi64>, tensor<2x?xi64>, tensor<2xi64>) -> (tensor<2x?xi64>, tensor<2xi64>)
    %66 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%12 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %247 = linalg.index 0 : index
      %248 = arith.index_cast %247 : index to i64
      linalg.yield %248 : i64
    } -> tensor<2xi64>
    %expanded_25 = tensor.expand_shape %66 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_26 = tensor.expand_shape %26 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_27 = tensor.expand_shape %26 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %dim_28 = tensor.dim %expanded_26, %c2 : tensor<1x1x?x1xi64>
    %67 = tensor.empty(%dim_28) : tensor<2x1x?x1xi64>
    %68 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_26 : tensor<2x1x1x1xi64>, tensor<1x1x?x1xi64>) outs(%67 : tensor<2x1x?x1xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %247 = arith.cmpi slt, %in, %c0_i64 : i64
      %248 = arith.addi %in, %c2_i64 : i64
      %249 = arith.select %247, %248, %in : i64
      %250 = arith.index_cast %249 : i64 to index
      %251 = arith.cmpi slt, %in_63, %c0_i64 : i64
      %252 = arith.addi %in_63, %0 : i64
      %253 = arith.select %251, %252, %in_63 : i64
      %254 = arith.index_cast %253 : i64 to index
      %extracted = tensor.extract %28[%250, %254] : tensor<2x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x?x1xi64>
    %dim_29 = tensor.dim %expanded_27, %c3 : tensor<1x1x1x?xi64>
    %69 = tensor.empty(%dim_29) : tensor<2x1x1x?xi64>
    %70 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_27 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%69 : tensor<2x1x1x?xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %247 = arith.cmpi slt, %in, %c0_i64 : i64
      %248 = arith.addi %in, %c2_i64 : i64
      %249 = arith.select %247, %248, %in : i64
      %250 = arith.index_cast %249 : i64 to index
      %251 = arith.cmpi slt, %in_63, %c0_i64 : i64
      %252 = arith.addi %in_63, %0 : i64
      %253 = arith.select %251, %252, %in_63 : i64
      %254 = arith.index_cast %253 : i64 to index
      %extracted = tensor.extract %28[%250, %254] : tensor<2x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x?xi64>
    %71 = tensor.empty(%dim_28, %dim_29) : tensor<2x1x?x?xi1>
    %72 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %68 : tensor<2x1x1x?xi64>, tensor<2x1x?x1xi64>) outs(%71 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i64, %in_63: i64, %out: i1):
      %247 = arith.cmpi sle, %in, %in_63 : i64
      linalg.yield %247 : i1
    } -> tensor<2x1x?x?xi1>
    %73 = linalg.generic {indexing_maps = [#map16, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %72 : tensor<i1>, tensor<2x1x?x?xi1>) outs(%71 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_63: i1, %out: i1):
      %247 = arith.andi %in, %in_63 : i1
      linalg.yield %247 : i1
    } -> tensor<2x1x?x?xi1>
    %74 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_26 : tensor<2x1x1x1xi64>, tensor<1x1x?x1xi64>) outs(%67 : tensor<2x1x?x1xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %247 = arith.cmpi slt, %in, %c0_i64 : i64
      %248 = arith.addi %in, %c2_i64 : i64
      %249 = arith.select %247, %248, %in : i64
      %250 = arith.index_cast %249 : i64 to index
      %251 = arith.cmpi slt, %in_63, %c0_i64 : i64
      %dim_64 = tensor.dim %65#0, %c1 : tensor<2x?xi64>
      %252 = arith.index_cast %dim_64 : index to i64
      %253 = arith.addi %in_63, %252 : i64
      %254 = arith.select %251, %253, %in_63 : i64
      %255 = arith.index_cast %254 : i64 to index
      %extracted = tensor.extract %65#0[%250, %255] : tensor<2x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x?x1xi64>
    %75 = linalg.generic {indexing_maps = [#map10, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_27 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%69 : tensor<2x1x1x?xi64>) {
    ^bb0(%in: i64, %in_63: i64, %out: i64):
      %247 = arith.cmpi slt, %in, %c0_i64 : i64
      %248 = arith.addi %in, %c2_i64 : i64
      %249 = arith.select %247, %248, %in : i64
      %250 = arith.index_cast %249 : i64 to index
      %251 = arith.cmpi slt, %in_63, %c0_i64 : i64
      %dim_64 = tensor.dim %65#0, %c1 : tensor<2x?xi64>
      %252 = arith.index_cast %dim_64 : index to i64
      %253 = arith.addi %in_63, %252 : i64
      %254 = arith.select %251, %253, %in_63 : i64
      %255 = arith.index_cast %254 : i64 to index
      %extracted = tensor.extract %65#0[%250, %255] : tensor<2x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x1x1x?xi64>
    %76 = linalg.generic {indexing_maps = [#map15, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %75 : tensor<2x1x?x1xi64>, tensor<2x1x1x?xi64>) outs(%71 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i64, %in_63: i64, %out: i1):
      %247 = arith.cmpi eq, %in, %in_63 : i64
      linalg.yield %247 : i1
    } -> tensor<2x1x?x?xi1>
    %77 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x1x?x?xi1>, tensor<2x1x?x?xi1>) outs(%71 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_63: i1, %out: i1):
      %247 = arith.andi %in, %in_63 : i1
      linalg.yield %247 : i1
    } -> tensor<2x1x?x?xi1>
    %78 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %79 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %80 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %247 = linalg.index 0 : index
      %248 = linalg.index 2 : index
      %249 = linalg.index 3 : index
      %250 = arith.cmpi eq, %dim_28, %c1 : index
      %251 = arith.select %250, %c0, %248 : index
      %252 = arith.cmpi eq, %dim_29, %c1 : index
      %253 = arith.select %252, %c0, %249 : index
      %extracted = tensor.extract %77[%247, %c0, %251, %253] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %81 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map16, #map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %cst_5, %cst_4 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%81 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_63: f32, %in_64: f32, %out: f32):
      %247 = arith.select %in, %in_63, %in_64 : f32
      linalg.yield %247 : f32
    } -> tensor<2x1x?x?xf32>
    %83 = arith.muli %0, %c2_i64 : i64
    %84 = arith.cmpi slt, %0, %c0_i64 : i64
    %85 = arith.select %84, %c2_i64, %83 : i64
    %86 = arith.select %84, %c2_i64, %c1_i64 : i64
    %87 = arith.cmpi sle, %86, %c1_i64 : i64
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %88 = arith.index_cast %dim_18 : index to i64
    %89 = arith.muli %88, %c8_i64 : i64
    %90 = arith.divsi %89, %85 : i64
    %91 = arith.select %84, %90, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %90, %c1_i64, %91 : tensor<4xi64>
    %reshape = tensor.reshape %24(%from_elements) : (tensor<8x1x?xf32>, tensor<4xi64>) -> tensor<2x4x1x?xf32>
    %92 = arith.index_cast %91 : i64 to index
    %93 = tensor.empty(%92) : tensor<2x4x1x?xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x4x1x?xf32>) outs(%93 : tensor<2x4x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_11 : f64 to f32
      %248 = arith.divf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<2x4x1x?xf32>
    %95 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x1x?x?xf32>) outs(%79 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %247 = arith.cmpf olt, %in, %cst_12 : f32
      linalg.yield %247 : i1
    } -> tensor<2x1x?x?xi1>
    %96 = arith.cmpi eq, %dim, %92 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %98 = linalg.generic {indexing_maps = [#map17, #map16, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %cst_4, %94 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<2x4x1x?xf32>) outs(%97 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_63: f32, %in_64: f32, %out: f32):
      %247 = arith.select %in, %in_63, %in_64 : f32
      linalg.yield %247 : f32
    } -> tensor<2x4x?x?xf32>
    %99 = tensor.empty(%dim) : tensor<2x?x32xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xf32>) outs(%99 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %247 = arith.extf %in : f32 to f64
      linalg.yield %247 : f64
    } -> tensor<2x?x32xf64>
    %101 = tensor.empty(%dim) : tensor<2x?x1xf64>
    %102 = linalg.fill ins(%cst : f64) outs(%101 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x?x32xf64>) outs(%102 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x1xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x?x1xf64>) outs(%101 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_13 : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %104 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%99 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_63: f64, %out: f64):
      %247 = arith.subf %in, %in_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x32xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %105 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%99 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_63: f64, %out: f64):
      %247 = arith.mulf %in, %in_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x32xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x?x32xf64>) outs(%102 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x?x1xf64>) outs(%101 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_13 : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x1xf64>
    %109 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x?x1xf64>) outs(%109 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %247 = arith.truncf %in : f64 to f32
      linalg.yield %247 : f32
    } -> tensor<2x?x1xf32>
    %111 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x?x32xf32>) outs(%111 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x?x1xf32>) outs(%109 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_14 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x?x1xf32>) outs(%109 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_10 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<2x?x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x?x1xf32>) outs(%109 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %113 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.subf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.mulf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg11 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.mulf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg12 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.addf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %120 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x32xf32>) outs(%120 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_30 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %121 = affine.apply #map20()[%dim]
    %122 = tensor.empty(%121) : tensor<?x96xf32>
    %123 = linalg.fill ins(%cst_0 : f32) outs(%122 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %124 = linalg.matmul ins(%collapsed_30, %transposed : tensor<?x32xf32>, tensor<32x96xf32>) outs(%123 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %125 = arith.divsi %121, %c2 : index
    %expanded_31 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [2, %125, 96] : tensor<?x96xf32> into tensor<2x?x96xf32>
    %126 = tensor.empty(%125) : tensor<2x?x96xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %arg2 : tensor<2x?x96xf32>, tensor<96xf32>) outs(%126 : tensor<2x?x96xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.addf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x96xf32>
    %expanded_32 = tensor.expand_shape %127 [[0], [1], [2, 3, 4]] output_shape [2, %125, 4, 3, 8] : tensor<2x?x96xf32> into tensor<2x?x4x3x8xf32>
    %extracted_slice_33 = tensor.extract_slice %expanded_32[0, 0, 0, 0, 0] [2, %125, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %extracted_slice_35 = tensor.extract_slice %expanded_32[0, 0, 0, 1, 0] [2, %125, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_36 = tensor.collapse_shape %extracted_slice_35 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_32[0, 0, 0, 2, 0] [2, %125, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_38 = tensor.collapse_shape %extracted_slice_37 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %128 = tensor.empty(%125) : tensor<2x4x?x8xf32>
    %transposed_39 = linalg.transpose ins(%collapsed_34 : tensor<2x?x4x8xf32>) outs(%128 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_40 = linalg.transpose ins(%collapsed_38 : tensor<2x?x4x8xf32>) outs(%128 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %129 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<2x4x?x8xf32>) outs(%128 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_9 : f64 to f32
      %248 = arith.mulf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<2x4x?x8xf32>
    %130 = tensor.empty(%125) : tensor<2x4x8x?xf32>
    %transposed_41 = linalg.transpose ins(%collapsed_36 : tensor<2x?x4x8xf32>) outs(%130 : tensor<2x4x8x?xf32>) permutation = [0, 2, 3, 1] 
    %131 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_41 : tensor<2x4x8x?xf32>) outs(%130 : tensor<2x4x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_9 : f64 to f32
      %248 = arith.mulf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<2x4x8x?xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %132 = tensor.empty(%dim) : tensor<2x4x?x8xf32>
    %133 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%132 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 2 : index
      %250 = linalg.index 3 : index
      %251 = arith.cmpi eq, %125, %c1 : index
      %252 = arith.select %251, %c0, %249 : index
      %extracted = tensor.extract %129[%247, %248, %252, %250] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_42 = tensor.collapse_shape %133 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %134 = tensor.empty(%dim) : tensor<2x4x8x?xf32>
    %135 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 2 : index
      %250 = linalg.index 3 : index
      %251 = arith.cmpi eq, %125, %c1 : index
      %252 = arith.select %251, %c0, %250 : index
      %extracted = tensor.extract %131[%247, %248, %249, %252] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_43 = tensor.collapse_shape %135 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %136 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %137 = linalg.fill ins(%cst_0 : f32) outs(%136 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %138 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%137 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %139 = arith.muli %0, %c8_i64 : i64
    %140 = arith.select %84, %c8_i64, %139 : i64
    %141 = arith.extui %84 : i1 to i64
    %142 = arith.muli %140, %0 : i64
    %143 = arith.addi %141, %c1_i64 : i64
    %144 = arith.select %84, %c8_i64, %142 : i64
    %145 = arith.select %84, %143, %141 : i64
    %146 = arith.cmpi sle, %145, %c1_i64 : i64
    cf.assert %146, "must have at most one inferred (negative) dimension"
    %147 = arith.muli %139, %0 : i64
    %148 = arith.divsi %147, %144 : i64
    %149 = arith.select %84, %148, %0 : i64
    %from_elements_44 = tensor.from_elements %c2_i64, %c4_i64, %149, %149 : tensor<4xi64>
    %reshape_45 = tensor.reshape %138(%from_elements_44) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %150 = arith.index_cast %149 : i64 to index
    %151 = arith.cmpi eq, %150, %dim : index
    cf.assert %151, "mismatched size for broadcast"
    cf.assert %151, "mismatched size for broadcast"
    %152 = tensor.empty(%150, %150) : tensor<2x4x?x?xf32>
    %153 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_45, %98 : tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%152 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.addf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x4x?x?xf32>
    %154 = tensor.empty(%150) : tensor<2x4x?xi64>
    %155 = linalg.fill ins(%c0_i64 : i64) outs(%154 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %156 = tensor.empty(%150) : tensor<2x4x?xf32>
    %157 = linalg.fill ins(%cst_1 : f32) outs(%156 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %158:2 = linalg.generic {indexing_maps = [#map12, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<2x4x?x?xf32>) outs(%157, %155 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_63: i64):
      %247 = linalg.index 3 : index
      %248 = arith.index_cast %247 : index to i64
      %249 = arith.maximumf %in, %out : f32
      %250 = arith.cmpf ogt, %in, %out : f32
      %251 = arith.select %250, %248, %out_63 : i64
      linalg.yield %249, %251 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_46 = tensor.expand_shape %158#0 [[0], [1], [2, 3]] output_shape [2, 4, %150, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %expanded_46 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%152 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.subf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x4x?x?xf32>
    %160 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<2x4x?x?xf32>) outs(%152 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.exp %in : f32
      linalg.yield %247 : f32
    } -> tensor<2x4x?x?xf32>
    %161 = tensor.empty(%150) : tensor<2x4x?x1xf32>
    %162 = linalg.fill ins(%cst_0 : f32) outs(%161 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%160 : tensor<2x4x?x?xf32>) outs(%162 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<2x4x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %163 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%152 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.divf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x4x?x?xf32>
    %165 = tensor.empty(%150, %150) : tensor<2x4x?x?xi1>
    %166 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<2x4x?x?xf32>) outs(%165 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %247 = arith.extf %in : f32 to f64
      %248 = arith.cmpf oeq, %247, %cst_8 : f64
      linalg.yield %248 : i1
    } -> tensor<2x4x?x?xi1>
    %167 = tensor.empty(%150) : tensor<2x4x?x1xi1>
    %168 = linalg.fill ins(%true : i1) outs(%167 : tensor<2x4x?x1xi1>) -> tensor<2x4x?x1xi1>
    %169 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%166 : tensor<2x4x?x?xi1>) outs(%168 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %247 = arith.andi %in, %out : i1
      linalg.yield %247 : i1
    } -> tensor<2x4x?x1xi1>
    %170 = arith.cmpi sge, %149, %c0_i64 : i64
    cf.assert %170, "negative values not allowed in new dimensions"
    %171 = arith.index_cast %149 : i64 to index
    cf.assert %170, "negative values not allowed in new dimensions"
    %172 = tensor.empty(%171, %171) : tensor<2x4x?x?xf32>
    %173 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%172 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x?x?xf32>
    %174 = arith.cmpi eq, %150, %171 : index
    cf.assert %174, "mismatched size for broadcast"
    %175 = arith.cmpi eq, %171, %150 : index
    cf.assert %175, "mismatched size for broadcast"
    %176 = tensor.empty(%150, %171) : tensor<2x4x?x?xf32>
    %177 = linalg.generic {indexing_maps = [#map15, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %173, %164 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%176 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_63: f32, %in_64: f32, %out: f32):
      %247 = arith.select %in, %in_63, %in_64 : f32
      linalg.yield %247 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %178 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 2 : index
      %250 = linalg.index 3 : index
      %251 = arith.cmpi eq, %150, %c1 : index
      %252 = arith.select %251, %c0, %249 : index
      %253 = arith.cmpi eq, %171, %c1 : index
      %254 = arith.select %253, %c0, %250 : index
      %extracted = tensor.extract %177[%247, %248, %252, %254] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %146, "must have at most one inferred (negative) dimension"
    %from_elements_47 = tensor.from_elements %c8_i64, %149, %149 : tensor<3xi64>
    %reshape_48 = tensor.reshape %178(%from_elements_47) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %179 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%132 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 2 : index
      %250 = linalg.index 3 : index
      %251 = arith.cmpi eq, %125, %c1 : index
      %252 = arith.select %251, %c0, %249 : index
      %extracted = tensor.extract %transposed_40[%247, %248, %252, %250] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_49 = tensor.collapse_shape %179 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %180 = arith.cmpi eq, %149, %0 : i64
    cf.assert %180, "mismatching contracting dimension"
    %181 = tensor.empty(%150) : tensor<8x?x8xf32>
    %182 = linalg.fill ins(%cst_0 : f32) outs(%181 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %183 = linalg.batch_matmul ins(%reshape_48, %collapsed_49 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%182 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_50 = tensor.expand_shape %183 [[0, 1], [2], [3]] output_shape [2, 4, %150, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %184 = tensor.empty(%150) : tensor<2x?x4x8xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x4x?x8xf32>) outs(%184 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_52 = tensor.collapse_shape %transposed_51 [[0], [1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<2x?x32xf32>
    %185 = tensor.empty() : tensor<32x32xf32>
    %transposed_53 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%185 : tensor<32x32xf32>) permutation = [1, 0] 
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %186 = tensor.empty(%dim) : tensor<2x?x32xf32>
    %187 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%186 : tensor<2x?x32xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 2 : index
      %250 = arith.cmpi eq, %150, %c1 : index
      %251 = arith.select %250, %c0, %248 : index
      %extracted = tensor.extract %collapsed_52[%247, %251, %249] : tensor<2x?x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %188 = tensor.empty() : tensor<2x32x32xf32>
    %189 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<32x32xf32>) outs(%188 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x32xf32>
    %190 = linalg.fill ins(%cst_0 : f32) outs(%186 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    %191 = linalg.batch_matmul ins(%187, %189 : tensor<2x?x32xf32>, tensor<2x32x32xf32>) outs(%190 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %arg4 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%186 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.addf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %193 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %192 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.addf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x?x32xf32>) outs(%99 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %247 = arith.extf %in : f32 to f64
      linalg.yield %247 : f64
    } -> tensor<2x?x32xf64>
    %195 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<2x?x32xf64>) outs(%102 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x1xf64>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x?x1xf64>) outs(%101 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_13 : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x1xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %196 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%99 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_63: f64, %out: f64):
      %247 = arith.subf %in, %in_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x32xf64>
    %198 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %197 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%99 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_63: f64, %out: f64):
      %247 = arith.mulf %in, %in_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x32xf64>
    %199 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<2x?x32xf64>) outs(%102 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x1xf64>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<2x?x1xf64>) outs(%101 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_13 : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x1xf64>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<2x?x1xf64>) outs(%109 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %247 = arith.truncf %in : f64 to f32
      linalg.yield %247 : f32
    } -> tensor<2x?x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<2x?x32xf32>) outs(%111 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<2x?x1xf32>) outs(%109 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_14 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<2x?x1xf32>) outs(%109 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_10 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<2x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x?x1xf32>) outs(%109 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %203 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.subf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %205 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.mulf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %arg9 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.mulf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %arg10 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.addf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %210 = tensor.empty() : tensor<32x128xf32>
    %transposed_54 = linalg.transpose ins(%arg5 : tensor<128x32xf32>) outs(%210 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %209 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %211 = tensor.empty(%121) : tensor<?x128xf32>
    %212 = linalg.fill ins(%cst_0 : f32) outs(%211 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %213 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%212 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_56 = tensor.expand_shape %213 [[0, 1], [2]] output_shape [2, %125, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %214 = tensor.empty(%125) : tensor<2x?x128xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56, %arg6 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%214 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.addf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x128xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<2x?x128xf32>) outs(%214 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_15 : f32
      %248 = math.erf %247 : f32
      %249 = arith.addf %248, %cst_2 : f32
      %250 = arith.mulf %249, %cst_3 : f32
      %251 = arith.mulf %in, %250 : f32
      linalg.yield %251 : f32
    } -> tensor<2x?x128xf32>
    %217 = tensor.empty() : tensor<128x32xf32>
    %transposed_57 = linalg.transpose ins(%arg7 : tensor<32x128xf32>) outs(%217 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %216 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %218 = affine.apply #map20()[%125]
    %219 = tensor.empty(%218) : tensor<?x32xf32>
    %220 = linalg.fill ins(%cst_0 : f32) outs(%219 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %221 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%220 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %222 = arith.divsi %218, %c2 : index
    %expanded_59 = tensor.expand_shape %221 [[0, 1], [2]] output_shape [2, %222, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %223 = tensor.empty(%222) : tensor<2x?x32xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %arg8 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%223 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.addf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %225 = arith.cmpi eq, %dim, %222 : index
    cf.assert %225, "mismatched size for broadcast"
    %226 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %224 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.addf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<2x?x32xf32>) outs(%99 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %247 = arith.extf %in : f32 to f64
      linalg.yield %247 : f64
    } -> tensor<2x?x32xf64>
    %228 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%227 : tensor<2x?x32xf64>) outs(%102 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x1xf64>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<2x?x1xf64>) outs(%101 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_13 : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x1xf64>
    %230 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %229 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%99 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_63: f64, %out: f64):
      %247 = arith.subf %in, %in_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x32xf64>
    %231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %230 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%99 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_63: f64, %out: f64):
      %247 = arith.mulf %in, %in_63 : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x32xf64>
    %232 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%231 : tensor<2x?x32xf64>) outs(%102 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.addf %in, %out : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x1xf64>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<2x?x1xf64>) outs(%101 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %247 = arith.divf %in, %cst_13 : f64
      linalg.yield %247 : f64
    } -> tensor<2x?x1xf64>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<2x?x1xf64>) outs(%109 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %247 = arith.truncf %in : f64 to f32
      linalg.yield %247 : f32
    } -> tensor<2x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map18], iterator_types = ["parallel", "parallel", "reduction"]} ins(%226 : tensor<2x?x32xf32>) outs(%111 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<2x?x1xf32>) outs(%109 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_14 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<2x?x1xf32>) outs(%109 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_10 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<2x?x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<2x?x1xf32>) outs(%109 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x1xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %236 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.subf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %238 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.mulf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %arg13 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.mulf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %arg14 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %247 = arith.addf %in, %in_63 : f32
      linalg.yield %247 : f32
    } -> tensor<2x?x32xf32>
    %243 = tensor.empty() : tensor<32x40xf32>
    %transposed_60 = linalg.transpose ins(%arg0 : tensor<40x32xf32>) outs(%243 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %242 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %244 = tensor.empty(%121) : tensor<?x40xf32>
    %245 = linalg.fill ins(%cst_0 : f32) outs(%244 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %246 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x32xf32>, tensor<32x40xf32>) outs(%245 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %expanded_62 = tensor.expand_shape %246 [[0, 1], [2]] output_shape [2, %125, 40] : tensor<?x40xf32> into tensor<2x?x40xf32>
    return %expanded_62 : tensor<2x?x40xf32>
  }
}

