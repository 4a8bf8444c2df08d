#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<()[s0] -> (s0 * 2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<96x32xf32>, %arg2: tensor<96xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<128x32xf32>, %arg6: tensor<128xf32>, %arg7: tensor<32x128xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<2x?xi64>) -> tensor<2x?x24xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
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
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_6 = arith.constant 0.70710678118654757 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 0.59460355750136051 : f64
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant 2.8284271247461903 : f64
    %c1_i32 = arith.constant 1 : i32
    %cst_11 = arith.constant -1.000000e+00 : f32
    %cst_12 = arith.constant 3.200000e+01 : f64
    %cst_13 = arith.constant 3.200000e+01 : f32
    %cst_14 = arith.constant 5.000000e-01 : f32
    %cst_15 = arith.constant 1.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c0_i64 = arith.constant 0 : i64
    %cst_16 = arith.constant dense<1> : tensor<i64>
    %dim = tensor.dim %arg15, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %1, "negative values not allowed in new dimensions"
    %2 = tensor.empty(%dim) : tensor<2x?xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<i64>) outs(%2 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x?xi64>
    %4 = tensor.empty(%dim) : tensor<2x?x32xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<2x?xi64>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %210 = arith.index_cast %in : i64 to index
      %211 = linalg.index 2 : index
      %212 = arith.cmpi slt, %210, %c24 : index
      cf.assert %212, "index must be smaller than dim size"
      %213 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %213, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%210, %211] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %6 = tensor.empty() : tensor<4xi32>
    %7 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%6 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %210 : index to i64
      %212 = arith.trunci %211 : i64 to i32
      %213 = arith.addi %212, %c1_i32 : i32
      linalg.yield %213 : i32
    } -> tensor<4xi32>
    %8 = tensor.empty() : tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_5, %7 : tensor<f32>, tensor<4xi32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_57: i32, %out: f32):
      %210 = arith.extf %in : f32 to f64
      %211 = arith.sitofp %in_57 : i32 to f64
      %212 = math.powf %210, %211 : f64
      %213 = arith.truncf %212 : f64 to f32
      linalg.yield %213 : f32
    } -> tensor<4xf32>
    %dim_17 = tensor.dim %3, %c1 : tensor<2x?xi64>
    %10 = tensor.empty(%dim_17) : tensor<2x?xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x?xi64>) -> tensor<2x?xi64>
    %12 = tensor.empty() : tensor<2xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2xi64>) -> tensor<2xi64>
    %14:2 = "tm_tensor.scan"(%3, %11, %13) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg16: i64, %arg17: i64):
      %210 = arith.addi %arg16, %arg17 : i64
      "tm_tensor.yield"(%210) : (i64) -> ()
    }) : (tensor<2x?xi64>, tensor<2x?xi64>, tensor<2xi64>) -> (tensor<2x?xi64>, tensor<2xi64>)
    %dim_18 = tensor.dim %14#0, %c1 : tensor<2x?xi64>
    %15 = tensor.empty(%dim_18) : tensor<2x?xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14#0 : tensor<2x?xi64>) outs(%15 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %210 = arith.subi %in, %c1_i64 : i64
      linalg.yield %210 : i64
    } -> tensor<2x?xi64>
    %17 = arith.cmpi eq, %dim_18, %dim : index
    cf.assert %17, "mismatched size for broadcast"
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%16, %3 : tensor<2x?xi64>, tensor<2x?xi64>) outs(%15 : tensor<2x?xi64>) {
    ^bb0(%in: i64, %in_57: i64, %out: i64):
      %210 = arith.muli %in, %in_57 : i64
      linalg.yield %210 : i64
    } -> tensor<2x?xi64>
    %expanded = tensor.expand_shape %18 [[0], [1, 2]] output_shape [2, 1, %dim_18] : tensor<2x?xi64> into tensor<2x1x?xi64>
    %expanded_19 = tensor.expand_shape %9 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %19 = tensor.empty() : tensor<4x1xbf16>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_19 : tensor<4x1xf32>) outs(%19 : tensor<4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<4x1xbf16>
    %21 = tensor.empty(%dim_18) : tensor<2x4x?xbf16>
    %22 = linalg.generic {indexing_maps = [#map6, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded : tensor<4x1xbf16>, tensor<2x1x?xi64>) outs(%21 : tensor<2x4x?xbf16>) {
    ^bb0(%in: bf16, %in_57: i64, %out: bf16):
      %210 = arith.sitofp %in_57 : i64 to bf16
      %211 = arith.mulf %in, %210 : bf16
      linalg.yield %211 : bf16
    } -> tensor<2x4x?xbf16>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x4x?xbf16> into tensor<8x?xbf16>
    %expanded_20 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, %dim_18] : tensor<8x?xbf16> into tensor<8x1x?xbf16>
    %23 = tensor.empty(%dim_18) : tensor<8x1x?xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<8x1x?xbf16>) outs(%23 : tensor<8x1x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<8x1x?xf32>
    %25 = tensor.empty(%dim) : tensor<2x?xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x?xi64>) outs(%25 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %210 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %210 : i1
    } -> tensor<2x?xi1>
    %27 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%12 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %210 : index to i64
      linalg.yield %211 : i64
    } -> tensor<2xi64>
    %28 = tensor.empty(%dim) : tensor<?xi64>
    %29 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%28 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %210 : index to i64
      linalg.yield %211 : i64
    } -> tensor<?xi64>
    %expanded_21 = tensor.expand_shape %27 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_22 = tensor.expand_shape %29 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_23 = tensor.expand_shape %29 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %30 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %31 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_22 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%30 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_57: i64, %out: i1):
      %210 = arith.cmpi sle, %in, %in_57 : i64
      linalg.yield %210 : i1
    } -> tensor<1x1x?x?xi1>
    %32 = linalg.generic {indexing_maps = [#map11, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %31 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%30 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_57: i1, %out: i1):
      %210 = arith.andi %in, %in_57 : i1
      linalg.yield %210 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_24 = tensor.dim %expanded_23, %c3 : tensor<1x1x1x?xi64>
    %33 = tensor.empty(%dim_24) : tensor<2x1x1x?xi1>
    %34 = linalg.generic {indexing_maps = [#map12, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_23 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%33 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_57: i64, %out: i1):
      %210 = arith.cmpi slt, %in, %c0_i64 : i64
      %211 = arith.addi %in, %c2_i64 : i64
      %212 = arith.select %210, %211, %in : i64
      %213 = arith.index_cast %212 : i64 to index
      %214 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %215 = arith.addi %in_57, %0 : i64
      %216 = arith.select %214, %215, %in_57 : i64
      %217 = arith.index_cast %216 : i64 to index
      %extracted = tensor.extract %26[%213, %217] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %35 = arith.cmpi eq, %dim, %dim_24 : index
    cf.assert %35, "mismatched size for broadcast"
    %36 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %37 = linalg.generic {indexing_maps = [#map14, #map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %34 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%36 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_57: i1, %out: i1):
      %210 = arith.andi %in, %in_57 : i1
      linalg.yield %210 : i1
    } -> tensor<2x1x?x?xi1>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %38 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %39 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%38 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %210 = linalg.index 0 : index
      %211 = linalg.index 2 : index
      %212 = linalg.index 3 : index
      %213 = arith.cmpi eq, %dim, %c1 : index
      %214 = arith.select %213, %c0, %211 : index
      %215 = arith.select %213, %c0, %212 : index
      %extracted = tensor.extract %37[%210, %c0, %214, %215] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %40 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map11, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_3, %cst_2 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%40 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %210 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %210 : f32
    } -> tensor<2x1x?x?xf32>
    %42 = arith.muli %0, %c2_i64 : i64
    %43 = arith.cmpi slt, %0, %c0_i64 : i64
    %44 = arith.select %43, %c2_i64, %42 : i64
    %45 = arith.select %43, %c2_i64, %c1_i64 : i64
    %46 = arith.cmpi sle, %45, %c1_i64 : i64
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %47 = arith.index_cast %dim_18 : index to i64
    %48 = arith.muli %47, %c8_i64 : i64
    %49 = arith.divsi %48, %44 : i64
    %50 = arith.select %43, %49, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %49, %c1_i64, %50 : tensor<4xi64>
    %reshape = tensor.reshape %24(%from_elements) : (tensor<8x1x?xf32>, tensor<4xi64>) -> tensor<2x4x1x?xf32>
    %51 = arith.index_cast %50 : i64 to index
    %52 = tensor.empty(%51) : tensor<2x4x1x?xf32>
    %53 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x4x1x?xf32>) outs(%52 : tensor<2x4x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_10 : f64 to f32
      %211 = arith.divf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x4x1x?xf32>
    %54 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x1x?x?xf32>) outs(%38 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %210 = arith.cmpf olt, %in, %cst_11 : f32
      linalg.yield %210 : i1
    } -> tensor<2x1x?x?xi1>
    %55 = arith.cmpi eq, %dim, %51 : index
    cf.assert %55, "mismatched size for broadcast"
    %56 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %57 = linalg.generic {indexing_maps = [#map15, #map11, #map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %cst_2, %53 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<2x4x1x?xf32>) outs(%56 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %210 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %210 : f32
    } -> tensor<2x4x?x?xf32>
    %58 = tensor.empty(%dim) : tensor<2x?x32xf64>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x?x32xf32>) outs(%58 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<2x?x32xf64>
    %60 = tensor.empty(%dim) : tensor<2x?x1xf64>
    %61 = linalg.fill ins(%cst : f64) outs(%60 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %62 = linalg.generic {indexing_maps = [#map3, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x?x32xf64>) outs(%61 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x1xf64>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x?x1xf64>) outs(%60 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_12 : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x1xf64>
    %64 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %63 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%58 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %210 = arith.subf %in, %in_57 : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x32xf64>
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %64 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%58 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %210 = arith.mulf %in, %in_57 : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x32xf64>
    %66 = linalg.generic {indexing_maps = [#map3, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<2x?x32xf64>) outs(%61 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x1xf64>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x?x1xf64>) outs(%60 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_12 : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x1xf64>
    %68 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x?x1xf64>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<2x?x1xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x?x32xf32>) outs(%70 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x?x1xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_13 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x1xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x?x1xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_9 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x?x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x?x1xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %72 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.subf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %74 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.mulf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg11 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.mulf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %arg12 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.addf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %79 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<96x32xf32>) outs(%79 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_25 = tensor.collapse_shape %78 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %80 = affine.apply #map18()[%dim]
    %81 = tensor.empty(%80) : tensor<?x96xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %83 = linalg.matmul ins(%collapsed_25, %transposed : tensor<?x32xf32>, tensor<32x96xf32>) outs(%82 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %84 = arith.divsi %80, %c2 : index
    %expanded_26 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [2, %84, 96] : tensor<?x96xf32> into tensor<2x?x96xf32>
    %85 = tensor.empty(%84) : tensor<2x?x96xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26, %arg2 : tensor<2x?x96xf32>, tensor<96xf32>) outs(%85 : tensor<2x?x96xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.addf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x96xf32>
    %expanded_27 = tensor.expand_shape %86 [[0], [1], [2, 3, 4]] output_shape [2, %84, 4, 3, 8] : tensor<2x?x96xf32> into tensor<2x?x4x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_27[0, 0, 0, 0, 0] [2, %84, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_27[0, 0, 0, 1, 0] [2, %84, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_29 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_27[0, 0, 0, 2, 0] [2, %84, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_31 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %87 = tensor.empty(%84) : tensor<2x4x?x8xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_28 : tensor<2x?x4x8xf32>) outs(%87 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_34 = linalg.transpose ins(%collapsed_32 : tensor<2x?x4x8xf32>) outs(%87 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %88 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<2x4x?x8xf32>) outs(%87 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_8 : f64 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x4x?x8xf32>
    %89 = tensor.empty(%84) : tensor<2x4x8x?xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_30 : tensor<2x?x4x8xf32>) outs(%89 : tensor<2x4x8x?xf32>) permutation = [0, 2, 3, 1] 
    %90 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<2x4x8x?xf32>) outs(%89 : tensor<2x4x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_8 : f64 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x4x8x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %91 = tensor.empty(%dim) : tensor<2x4x?x8xf32>
    %92 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 0 : index
      %211 = linalg.index 1 : index
      %212 = linalg.index 2 : index
      %213 = linalg.index 3 : index
      %214 = arith.cmpi eq, %84, %c1 : index
      %215 = arith.select %214, %c0, %212 : index
      %extracted = tensor.extract %88[%210, %211, %215, %213] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_36 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %93 = tensor.empty(%dim) : tensor<2x4x8x?xf32>
    %94 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 0 : index
      %211 = linalg.index 1 : index
      %212 = linalg.index 2 : index
      %213 = linalg.index 3 : index
      %214 = arith.cmpi eq, %84, %c1 : index
      %215 = arith.select %214, %c0, %213 : index
      %extracted = tensor.extract %90[%210, %211, %212, %215] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_37 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %95 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %96 = linalg.fill ins(%cst_0 : f32) outs(%95 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %97 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%96 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %98 = arith.muli %0, %c8_i64 : i64
    %99 = arith.select %43, %c8_i64, %98 : i64
    %100 = arith.extui %43 : i1 to i64
    %101 = arith.muli %99, %0 : i64
    %102 = arith.addi %100, %c1_i64 : i64
    %103 = arith.select %43, %c8_i64, %101 : i64
    %104 = arith.select %43, %102, %100 : i64
    %105 = arith.cmpi sle, %104, %c1_i64 : i64
    cf.assert %105, "must have at most one inferred (negative) dimension"
    %106 = arith.muli %98, %0 : i64
    %107 = arith.divsi %106, %103 : i64
    %108 = arith.select %43, %107, %0 : i64
    %from_elements_38 = tensor.from_elements %c2_i64, %c4_i64, %108, %108 : tensor<4xi64>
    %reshape_39 = tensor.reshape %97(%from_elements_38) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %109 = arith.index_cast %108 : i64 to index
    %110 = arith.cmpi eq, %109, %dim : index
    cf.assert %110, "mismatched size for broadcast"
    cf.assert %110, "mismatched size for broadcast"
    %111 = tensor.empty(%109, %109) : tensor<2x4x?x?xf32>
    %112 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_39, %57 : tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%111 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.addf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x4x?x?xf32>
    %113 = tensor.empty(%109) : tensor<2x4x?xi64>
    %114 = linalg.fill ins(%c0_i64 : i64) outs(%113 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %115 = tensor.empty(%109) : tensor<2x4x?xf32>
    %116 = linalg.fill ins(%cst_1 : f32) outs(%115 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %117:2 = linalg.generic {indexing_maps = [#map10, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<2x4x?x?xf32>) outs(%116, %114 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %210 = linalg.index 3 : index
      %211 = arith.index_cast %210 : index to i64
      %212 = arith.maximumf %in, %out : f32
      %213 = arith.cmpf ogt, %in, %out : f32
      %214 = arith.select %213, %211, %out_57 : i64
      linalg.yield %212, %214 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_40 = tensor.expand_shape %117#0 [[0], [1], [2, 3]] output_shape [2, 4, %109, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %118 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %expanded_40 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%111 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.subf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x4x?x?xf32>
    %119 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<2x4x?x?xf32>) outs(%111 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.exp %in : f32
      linalg.yield %210 : f32
    } -> tensor<2x4x?x?xf32>
    %120 = tensor.empty(%109) : tensor<2x4x?x1xf32>
    %121 = linalg.fill ins(%cst_0 : f32) outs(%120 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %122 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<2x4x?x?xf32>) outs(%121 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<2x4x?x1xf32>
    %123 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %122 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%111 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.divf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x4x?x?xf32>
    %124 = tensor.empty(%109, %109) : tensor<2x4x?x?xi1>
    %125 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x4x?x?xf32>) outs(%124 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %210 = arith.extf %in : f32 to f64
      %211 = arith.cmpf oeq, %210, %cst_7 : f64
      linalg.yield %211 : i1
    } -> tensor<2x4x?x?xi1>
    %126 = tensor.empty(%109) : tensor<2x4x?x1xi1>
    %127 = linalg.fill ins(%true : i1) outs(%126 : tensor<2x4x?x1xi1>) -> tensor<2x4x?x1xi1>
    %128 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<2x4x?x?xi1>) outs(%127 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %210 = arith.andi %in, %out : i1
      linalg.yield %210 : i1
    } -> tensor<2x4x?x1xi1>
    %129 = arith.cmpi sge, %108, %c0_i64 : i64
    cf.assert %129, "negative values not allowed in new dimensions"
    %130 = arith.index_cast %108 : i64 to index
    cf.assert %129, "negative values not allowed in new dimensions"
    %131 = tensor.empty(%130, %130) : tensor<2x4x?x?xf32>
    %132 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%131 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x?x?xf32>
    %133 = arith.cmpi eq, %109, %130 : index
    cf.assert %133, "mismatched size for broadcast"
    %134 = arith.cmpi eq, %130, %109 : index
    cf.assert %134, "mismatched size for broadcast"
    %135 = tensor.empty(%109, %130) : tensor<2x4x?x?xf32>
    %136 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %132, %123 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%135 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %210 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %210 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %137 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%56 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 0 : index
      %211 = linalg.index 1 : index
      %212 = linalg.index 2 : index
      %213 = linalg.index 3 : index
      %214 = arith.cmpi eq, %109, %c1 : index
      %215 = arith.select %214, %c0, %212 : index
      %216 = arith.cmpi eq, %130, %c1 : index
      %217 = arith.select %216, %c0, %213 : index
      %extracted = tensor.extract %136[%210, %211, %215, %217] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %105, "must have at most one inferred (negative) dimension"
    %from_elements_41 = tensor.from_elements %c8_i64, %108, %108 : tensor<3xi64>
    %reshape_42 = tensor.reshape %137(%from_elements_41) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %138 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 0 : index
      %211 = linalg.index 1 : index
      %212 = linalg.index 2 : index
      %213 = linalg.index 3 : index
      %214 = arith.cmpi eq, %84, %c1 : index
      %215 = arith.select %214, %c0, %212 : index
      %extracted = tensor.extract %transposed_34[%210, %211, %215, %213] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_43 = tensor.collapse_shape %138 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %139 = arith.cmpi eq, %108, %0 : i64
    cf.assert %139, "mismatching contracting dimension"
    %140 = tensor.empty(%109) : tensor<8x?x8xf32>
    %141 = linalg.fill ins(%cst_0 : f32) outs(%140 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %142 = linalg.batch_matmul ins(%reshape_42, %collapsed_43 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%141 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_44 = tensor.expand_shape %142 [[0, 1], [2], [3]] output_shape [2, 4, %109, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %143 = tensor.empty(%109) : tensor<2x?x4x8xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x4x?x8xf32>) outs(%143 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_46 = tensor.collapse_shape %transposed_45 [[0], [1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<2x?x32xf32>
    %144 = tensor.empty() : tensor<32x32xf32>
    %transposed_47 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%144 : tensor<32x32xf32>) permutation = [1, 0] 
    cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
    %145 = tensor.empty(%dim) : tensor<2x?x32xf32>
    %146 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel"]} outs(%145 : tensor<2x?x32xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 0 : index
      %211 = linalg.index 1 : index
      %212 = linalg.index 2 : index
      %213 = arith.cmpi eq, %109, %c1 : index
      %214 = arith.select %213, %c0, %211 : index
      %extracted = tensor.extract %collapsed_46[%210, %214, %212] : tensor<2x?x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %147 = tensor.empty() : tensor<2x32x32xf32>
    %148 = linalg.generic {indexing_maps = [#map20, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<32x32xf32>) outs(%147 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x32xf32>
    %149 = linalg.fill ins(%cst_0 : f32) outs(%145 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    %150 = linalg.batch_matmul ins(%146, %148 : tensor<2x?x32xf32>, tensor<2x32x32xf32>) outs(%149 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    %151 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg4 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%145 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.addf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %152 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %151 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.addf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x?x32xf32>) outs(%58 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<2x?x32xf64>
    %154 = linalg.generic {indexing_maps = [#map3, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<2x?x32xf64>) outs(%61 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x1xf64>
    %155 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x?x1xf64>) outs(%60 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_12 : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x1xf64>
    %156 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %155 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%58 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %210 = arith.subf %in, %in_57 : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x32xf64>
    %157 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%58 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %210 = arith.mulf %in, %in_57 : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x32xf64>
    %158 = linalg.generic {indexing_maps = [#map3, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<2x?x32xf64>) outs(%61 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x1xf64>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x?x1xf64>) outs(%60 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_12 : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x1xf64>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x?x1xf64>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<2x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x?x32xf32>) outs(%70 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x?x1xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_13 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x?x1xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_9 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x?x1xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x1xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %162 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.subf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.mulf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %arg9 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.mulf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %arg10 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.addf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %169 = tensor.empty() : tensor<32x128xf32>
    %transposed_48 = linalg.transpose ins(%arg5 : tensor<128x32xf32>) outs(%169 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %170 = tensor.empty(%80) : tensor<?x128xf32>
    %171 = linalg.fill ins(%cst_0 : f32) outs(%170 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %172 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%171 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_50 = tensor.expand_shape %172 [[0, 1], [2]] output_shape [2, %84, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %173 = tensor.empty(%84) : tensor<2x?x128xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %arg6 : tensor<2x?x128xf32>, tensor<128xf32>) outs(%173 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.addf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x128xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x?x128xf32>) outs(%173 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.mulf %in, %cst_14 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x128xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x?x128xf32>) outs(%173 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_6 : f64 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x?x128xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x?x128xf32>) outs(%173 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.erf %in : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x128xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x?x128xf32>) outs(%173 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %cst_15 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x128xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %178 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%173 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.mulf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x128xf32>
    %180 = tensor.empty() : tensor<128x32xf32>
    %transposed_51 = linalg.transpose ins(%arg7 : tensor<32x128xf32>) outs(%180 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %179 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %181 = affine.apply #map18()[%84]
    %182 = tensor.empty(%181) : tensor<?x32xf32>
    %183 = linalg.fill ins(%cst_0 : f32) outs(%182 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %184 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%183 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %185 = arith.divsi %181, %c2 : index
    %expanded_53 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [2, %185, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %186 = tensor.empty(%185) : tensor<2x?x32xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %arg8 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%186 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.addf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %188 = arith.cmpi eq, %dim, %185 : index
    cf.assert %188, "mismatched size for broadcast"
    %189 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %187 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.addf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<2x?x32xf32>) outs(%58 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<2x?x32xf64>
    %191 = linalg.generic {indexing_maps = [#map3, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<2x?x32xf64>) outs(%61 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x1xf64>
    %192 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<2x?x1xf64>) outs(%60 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_12 : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x1xf64>
    %193 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %192 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%58 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %210 = arith.subf %in, %in_57 : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x32xf64>
    %194 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %193 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%58 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %210 = arith.mulf %in, %in_57 : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x32xf64>
    %195 = linalg.generic {indexing_maps = [#map3, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<2x?x32xf64>) outs(%61 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x1xf64>
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x?x1xf64>) outs(%60 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_12 : f64
      linalg.yield %210 : f64
    } -> tensor<2x?x1xf64>
    %197 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x?x1xf64>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<2x?x1xf32>
    %198 = linalg.generic {indexing_maps = [#map3, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<2x?x32xf32>) outs(%70 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x1xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x?x1xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_13 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x1xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<2x?x1xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_9 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x?x1xf32>
    %201 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<2x?x1xf32>) outs(%68 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x1xf32>
    %202 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %199 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.subf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %203 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %201 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.mulf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %arg13 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.mulf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %arg14 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%4 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %210 = arith.addf %in, %in_57 : f32
      linalg.yield %210 : f32
    } -> tensor<2x?x32xf32>
    %206 = tensor.empty() : tensor<32x24xf32>
    %transposed_54 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%206 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %205 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %207 = tensor.empty(%80) : tensor<?x24xf32>
    %208 = linalg.fill ins(%cst_0 : f32) outs(%207 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %209 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<?x32xf32>, tensor<32x24xf32>) outs(%208 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %expanded_56 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [2, %84, 24] : tensor<?x24xf32> into tensor<2x?x24xf32>
    return %expanded_56 : tensor<2x?x24xf32>
  }
}

