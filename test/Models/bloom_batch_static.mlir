#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<()[s0] -> (s0 * 4)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map17 = affine_map<()[s0] -> (s0 * 11)>
#map18 = affine_map<(d0, d1) -> (d1)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<96x32xf32>, %arg6: tensor<96xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<128x32xf32>, %arg12: tensor<128xf32>, %arg13: tensor<32x128xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<?x11xi64>, %arg18: tensor<?x11xi64>) -> tensor<?x11x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1_i64 = arith.constant 1 : i64
    %c11_i64 = arith.constant 11 : i64
    %c1 = arith.constant 1 : index
    %c11 = arith.constant 11 : index
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4 = arith.constant 4 : index
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
    %c44_i64 = arith.constant 44 : i64
    %c121_i64 = arith.constant 121 : i64
    %c484_i64 = arith.constant 484 : i64
    %cst_12 = arith.constant 5.000000e-01 : f32
    %cst_13 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg17, %c0 : tensor<?x11xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?x11x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<?x11xi64>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %203 = arith.index_cast %in : i64 to index
      %204 = linalg.index 2 : index
      %205 = arith.cmpi slt, %203, %c24 : index
      cf.assert %205, "index must be smaller than dim size"
      %206 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %206, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%203, %204] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x11x32xf32>
    %3 = tensor.empty(%dim) : tensor<?x11x32xf64>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<?x11x32xf32>) outs(%3 : tensor<?x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %203 = arith.extf %in : f32 to f64
      linalg.yield %203 : f64
    } -> tensor<?x11x32xf64>
    %5 = tensor.empty(%dim) : tensor<?x11x1xf64>
    %6 = linalg.fill ins(%cst : f64) outs(%5 : tensor<?x11x1xf64>) -> tensor<?x11x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<?x11x32xf64>) outs(%6 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.addf %in, %out : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<?x11x1xf64>) outs(%5 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.divf %in, %cst_10 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<?x11x32xf64>, tensor<?x11x1xf64>) outs(%3 : tensor<?x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %203 = arith.subf %in, %in_53 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<?x11x32xf64>, tensor<?x11x32xf64>) outs(%3 : tensor<?x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %203 = arith.mulf %in, %in_53 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x32xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<?x11x32xf64>) outs(%6 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.addf %in, %out : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<?x11x1xf64>) outs(%5 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.divf %in, %cst_10 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %13 = tensor.empty(%dim) : tensor<?x11x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<?x11x1xf64>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %203 = arith.truncf %in : f64 to f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<?x11x1xf32>) -> tensor<?x11x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<?x11x32xf32>) outs(%15 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %out : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<?x11x1xf32>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.divf %in, %cst_11 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<?x11x1xf32>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.truncf %cst_2 : f64 to f32
      %204 = arith.addf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<?x11x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<?x11x1xf32>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.rsqrt %in : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %17 : tensor<?x11x32xf32>, tensor<?x11x1xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.subf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<?x11x32xf32>, tensor<?x11x1xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.mulf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg1 : tensor<?x11x32xf32>, tensor<32xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.mulf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<?x11x32xf32>, tensor<32xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.addf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %24 = tensor.empty() : tensor<4xi32>
    %25 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%24 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %203 = linalg.index 0 : index
      %204 = arith.index_cast %203 : index to i64
      %205 = arith.trunci %204 : i64 to i32
      %206 = arith.addi %205, %c1_i32 : i32
      linalg.yield %206 : i32
    } -> tensor<4xi32>
    %26 = tensor.empty() : tensor<4xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_6, %25 : tensor<f32>, tensor<4xi32>) outs(%26 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_53: i32, %out: f32):
      %203 = arith.extf %in : f32 to f64
      %204 = arith.sitofp %in_53 : i32 to f64
      %205 = math.powf %203, %204 : f64
      %206 = arith.truncf %205 : f64 to f32
      linalg.yield %206 : f32
    } -> tensor<4xf32>
    %dim_14 = tensor.dim %arg18, %c0 : tensor<?x11xi64>
    %28 = tensor.empty(%dim_14) : tensor<?x11xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<?x11xi64>) -> tensor<?x11xi64>
    %30 = tensor.empty(%dim_14) : tensor<?xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<?xi64>) -> tensor<?xi64>
    %32:2 = "tm_tensor.scan"(%arg18, %29, %31) <{dimension = 1 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg19: i64, %arg20: i64):
      %203 = arith.addi %arg19, %arg20 : i64
      "tm_tensor.yield"(%203) : (i64) -> ()
    }) : (tensor<?x11xi64>, tensor<?x11xi64>, tensor<?xi64>) -> (tensor<?x11xi64>, tensor<?xi64>)
    %dim_15 = tensor.dim %32#0, %c0 : tensor<?x11xi64>
    %33 = tensor.empty(%dim_15) : tensor<?x11xi64>
    %34 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%32#0 : tensor<?x11xi64>) outs(%33 : tensor<?x11xi64>) {
    ^bb0(%in: i64, %out: i64):
      %203 = arith.subi %in, %c1_i64 : i64
      linalg.yield %203 : i64
    } -> tensor<?x11xi64>
    %35 = arith.cmpi eq, %dim_15, %dim_14 : index
    cf.assert %35, "mismatched size for broadcast"
    %36 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%34, %arg18 : tensor<?x11xi64>, tensor<?x11xi64>) outs(%33 : tensor<?x11xi64>) {
    ^bb0(%in: i64, %in_53: i64, %out: i64):
      %203 = arith.muli %in, %in_53 : i64
      linalg.yield %203 : i64
    } -> tensor<?x11xi64>
    %expanded = tensor.expand_shape %36 [[0], [1, 2]] output_shape [%dim_15, 1, 11] : tensor<?x11xi64> into tensor<?x1x11xi64>
    %expanded_16 = tensor.expand_shape %27 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %37 = tensor.empty(%dim_15) : tensor<?x4x11xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded : tensor<4x1xf32>, tensor<?x1x11xi64>) outs(%37 : tensor<?x4x11xf32>) {
    ^bb0(%in: f32, %in_53: i64, %out: f32):
      %203 = arith.sitofp %in_53 : i64 to f32
      %204 = arith.mulf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<?x4x11xf32>
    %39 = arith.muli %0, %c4_i64 : i64
    %collapsed = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<?x4x11xf32> into tensor<?x11xf32>
    %40 = affine.apply #map9()[%dim_15]
    %expanded_17 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [%40, 1, 11] : tensor<?x11xf32> into tensor<?x1x11xf32>
    %41 = tensor.empty(%dim_14) : tensor<?x11xi1>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<?x11xi64>) outs(%41 : tensor<?x11xi1>) {
    ^bb0(%in: i64, %out: i1):
      %203 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %203 : i1
    } -> tensor<?x11xi1>
    %43 = tensor.empty(%dim) : tensor<?xi64>
    %44 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%43 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %203 = linalg.index 0 : index
      %204 = arith.index_cast %203 : index to i64
      linalg.yield %204 : i64
    } -> tensor<?xi64>
    %45 = tensor.empty() : tensor<11xi64>
    %46 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%45 : tensor<11xi64>) {
    ^bb0(%out: i64):
      %203 = linalg.index 0 : index
      %204 = arith.index_cast %203 : index to i64
      linalg.yield %204 : i64
    } -> tensor<11xi64>
    %expanded_18 = tensor.expand_shape %44 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_19 = tensor.expand_shape %46 [[0, 1, 2, 3]] output_shape [1, 1, 11, 1] : tensor<11xi64> into tensor<1x1x11x1xi64>
    %expanded_20 = tensor.expand_shape %46 [[0, 1, 2, 3]] output_shape [1, 1, 1, 11] : tensor<11xi64> into tensor<1x1x1x11xi64>
    %47 = tensor.empty() : tensor<1x1x11x11xi1>
    %48 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_19 : tensor<1x1x1x11xi64>, tensor<1x1x11x1xi64>) outs(%47 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %203 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %203 : i1
    } -> tensor<1x1x11x11xi1>
    %49 = linalg.generic {indexing_maps = [#map13, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %48 : tensor<i1>, tensor<1x1x11x11xi1>) outs(%47 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %203 = arith.andi %in, %in_53 : i1
      linalg.yield %203 : i1
    } -> tensor<1x1x11x11xi1>
    %dim_21 = tensor.dim %expanded_18, %c0 : tensor<?x1x1x1xi64>
    %50 = tensor.empty(%dim_21) : tensor<?x1x1x11xi1>
    %51 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_20 : tensor<?x1x1x1xi64>, tensor<1x1x1x11xi64>) outs(%50 : tensor<?x1x1x11xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %203 = arith.cmpi slt, %in, %c0_i64 : i64
      %204 = arith.index_cast %dim_14 : index to i64
      %205 = arith.addi %in, %204 : i64
      %206 = arith.select %203, %205, %in : i64
      %207 = arith.index_cast %206 : i64 to index
      %208 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %209 = arith.addi %in_53, %c11_i64 : i64
      %210 = arith.select %208, %209, %in_53 : i64
      %211 = arith.index_cast %210 : i64 to index
      %extracted = tensor.extract %42[%207, %211] : tensor<?x11xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x11xi1>
    %52 = tensor.empty(%dim_21) : tensor<?x1x11x11xi1>
    %53 = linalg.generic {indexing_maps = [#map16, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<1x1x11x11xi1>, tensor<?x1x1x11xi1>) outs(%52 : tensor<?x1x11x11xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %203 = arith.andi %in, %in_53 : i1
      linalg.yield %203 : i1
    } -> tensor<?x1x11x11xi1>
    %54 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %54, "unimplemented: dynamic negative broadcast sizes"
    %55 = tensor.empty(%dim) : tensor<?x1x11x11xi1>
    %56 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%55 : tensor<?x1x11x11xi1>) {
    ^bb0(%out: i1):
      %203 = linalg.index 0 : index
      %204 = linalg.index 2 : index
      %205 = linalg.index 3 : index
      %206 = arith.cmpi eq, %dim_21, %c1 : index
      %207 = arith.select %206, %c0, %203 : index
      %extracted = tensor.extract %53[%207, %c0, %204, %205] : tensor<?x1x11x11xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x11x11xi1>
    %57 = tensor.empty(%dim) : tensor<?x1x11x11xf32>
    %58 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %cst_8, %cst_9 : tensor<?x1x11x11xi1>, tensor<f32>, tensor<f32>) outs(%57 : tensor<?x1x11x11xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %203 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %203 : f32
    } -> tensor<?x1x11x11xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<?x11x32xf32>) outs(%3 : tensor<?x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %203 = arith.extf %in : f32 to f64
      linalg.yield %203 : f64
    } -> tensor<?x11x32xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<?x11x32xf64>) outs(%6 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.addf %in, %out : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<?x11x1xf64>) outs(%5 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.divf %in, %cst_10 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %61 : tensor<?x11x32xf64>, tensor<?x11x1xf64>) outs(%3 : tensor<?x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %203 = arith.subf %in, %in_53 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x32xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<?x11x32xf64>, tensor<?x11x32xf64>) outs(%3 : tensor<?x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %203 = arith.mulf %in, %in_53 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x32xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<?x11x32xf64>) outs(%6 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.addf %in, %out : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<?x11x1xf64>) outs(%5 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.divf %in, %cst_10 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<?x11x1xf64>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %203 = arith.truncf %in : f64 to f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<?x11x32xf32>) outs(%15 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %out : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<?x11x1xf32>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.divf %in, %cst_11 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<?x11x1xf32>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.truncf %cst_2 : f64 to f32
      %204 = arith.addf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<?x11x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<?x11x1xf32>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.rsqrt %in : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %68 : tensor<?x11x32xf32>, tensor<?x11x1xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.subf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %70 : tensor<?x11x32xf32>, tensor<?x11x1xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.mulf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %arg3 : tensor<?x11x32xf32>, tensor<32xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.mulf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %arg4 : tensor<?x11x32xf32>, tensor<32xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.addf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %collapsed_22 = tensor.collapse_shape %74 [[0, 1], [2]] : tensor<?x11x32xf32> into tensor<?x32xf32>
    %75 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<96x32xf32>) outs(%75 : tensor<32x96xf32>) permutation = [1, 0] 
    %76 = affine.apply #map17()[%dim]
    %77 = tensor.empty(%76) : tensor<?x96xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %79 = linalg.matmul ins(%collapsed_22, %transposed : tensor<?x32xf32>, tensor<32x96xf32>) outs(%78 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map18, #map6], iterator_types = ["parallel", "parallel"]} ins(%79, %arg6 : tensor<?x96xf32>, tensor<96xf32>) outs(%77 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.addf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x96xf32>
    %81 = arith.divsi %76, %c11 : index
    %expanded_23 = tensor.expand_shape %80 [[0, 1], [2, 3, 4]] output_shape [%81, 11, 4, 3, 8] : tensor<?x96xf32> into tensor<?x11x4x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_23[0, 0, 0, 0, 0] [%81, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<?x11x4x3x8xf32> to tensor<?x11x4x1x8xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<?x11x4x1x8xf32> into tensor<?x11x4x8xf32>
    %82 = tensor.empty(%81) : tensor<?x4x11x8xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<?x11x4x8xf32>) outs(%82 : tensor<?x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_26 = tensor.extract_slice %expanded_23[0, 0, 0, 1, 0] [%81, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<?x11x4x3x8xf32> to tensor<?x11x4x1x8xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_26 [[0], [1], [2, 3], [4]] : tensor<?x11x4x1x8xf32> into tensor<?x11x4x8xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<?x11x4x8xf32>) outs(%82 : tensor<?x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_29 = tensor.extract_slice %expanded_23[0, 0, 0, 2, 0] [%81, 11, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<?x11x4x3x8xf32> to tensor<?x11x4x1x8xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_29 [[0], [1], [2, 3], [4]] : tensor<?x11x4x1x8xf32> into tensor<?x11x4x8xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<?x11x4x8xf32>) outs(%82 : tensor<?x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<?x4x11x8xf32> into tensor<?x11x8xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<?x4x11x8xf32> into tensor<?x11x8xf32>
    %83 = affine.apply #map9()[%81]
    %84 = tensor.empty(%83) : tensor<?x8x11xf32>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<?x11x8xf32>) outs(%84 : tensor<?x8x11xf32>) permutation = [0, 2, 1] 
    %collapsed_35 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<?x4x11x8xf32> into tensor<?x11x8xf32>
    %85 = arith.index_cast %83 : index to i64
    %86 = tensor.empty(%83) : tensor<?x11x11xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<?x11x11xf32>) -> tensor<?x11x11xf32>
    %88 = linalg.batch_matmul ins(%collapsed_32, %transposed_34 : tensor<?x11x8xf32>, tensor<?x8x11xf32>) outs(%87 : tensor<?x11x11xf32>) -> tensor<?x11x11xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<?x11x11xf32>) outs(%86 : tensor<?x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.truncf %cst_3 : f64 to f32
      %204 = arith.mulf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<?x11x11xf32>
    %90 = arith.cmpi eq, %40, %83 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = tensor.empty(%40) : tensor<?x11x11xf32>
    %92 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %89 : tensor<?x1x11xf32>, tensor<?x11x11xf32>) outs(%91 : tensor<?x11x11xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.addf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x11xf32>
    %93 = arith.cmpi slt, %0, %c0_i64 : i64
    %94 = arith.select %93, %c1_i64, %0 : i64
    %95 = arith.extui %93 : i1 to i64
    %96 = arith.muli %94, %c44_i64 : i64
    %97 = arith.addi %95, %c1_i64 : i64
    %98 = arith.cmpi sle, %97, %c1_i64 : i64
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %99 = arith.index_cast %40 : index to i64
    %100 = arith.muli %99, %c121_i64 : i64
    %101 = arith.divsi %100, %96 : i64
    %102 = arith.select %93, %101, %0 : i64
    %from_elements = tensor.from_elements %102, %c4_i64, %c11_i64, %101 : tensor<4xi64>
    %reshape = tensor.reshape %92(%from_elements) : (tensor<?x11x11xf32>, tensor<4xi64>) -> tensor<?x4x11x11xf32>
    %103 = arith.index_cast %102 : i64 to index
    %104 = arith.cmpi eq, %103, %dim : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = tensor.empty(%103) : tensor<?x4x11x11xf32>
    %106 = linalg.generic {indexing_maps = [#map12, #map19, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %58 : tensor<?x4x11x11xf32>, tensor<?x1x11x11xf32>) outs(%105 : tensor<?x4x11x11xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.addf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x4x11x11xf32>
    %107 = tensor.empty(%103) : tensor<?x4x11xi64>
    %108 = linalg.fill ins(%c0_i64 : i64) outs(%107 : tensor<?x4x11xi64>) -> tensor<?x4x11xi64>
    %109 = tensor.empty(%103) : tensor<?x4x11xf32>
    %110 = linalg.fill ins(%cst_1 : f32) outs(%109 : tensor<?x4x11xf32>) -> tensor<?x4x11xf32>
    %111:2 = linalg.generic {indexing_maps = [#map12, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<?x4x11x11xf32>) outs(%110, %108 : tensor<?x4x11xf32>, tensor<?x4x11xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %203 = linalg.index 3 : index
      %204 = arith.index_cast %203 : index to i64
      %205 = arith.maximumf %in, %out : f32
      %206 = arith.cmpf ogt, %in, %out : f32
      %207 = arith.select %206, %204, %out_53 : i64
      linalg.yield %205, %207 : f32, i64
    } -> (tensor<?x4x11xf32>, tensor<?x4x11xi64>)
    %expanded_36 = tensor.expand_shape %111#0 [[0], [1], [2, 3]] output_shape [%103, 4, 11, 1] : tensor<?x4x11xf32> into tensor<?x4x11x1xf32>
    %112 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_36 : tensor<?x4x11x11xf32>, tensor<?x4x11x1xf32>) outs(%105 : tensor<?x4x11x11xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.subf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x4x11x11xf32>
    %113 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<?x4x11x11xf32>) outs(%105 : tensor<?x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.exp %in : f32
      linalg.yield %203 : f32
    } -> tensor<?x4x11x11xf32>
    %114 = tensor.empty(%103) : tensor<?x4x11x1xf32>
    %115 = linalg.fill ins(%cst_0 : f32) outs(%114 : tensor<?x4x11x1xf32>) -> tensor<?x4x11x1xf32>
    %116 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<?x4x11x11xf32>) outs(%115 : tensor<?x4x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %out : f32
      linalg.yield %203 : f32
    } -> tensor<?x4x11x1xf32>
    %117 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<?x4x11x11xf32>, tensor<?x4x11x1xf32>) outs(%105 : tensor<?x4x11x11xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.divf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x4x11x11xf32>
    %118 = arith.cmpi slt, %39, %c0_i64 : i64
    %119 = arith.select %118, %c1_i64, %39 : i64
    %120 = arith.extui %118 : i1 to i64
    %121 = arith.muli %119, %c11_i64 : i64
    %122 = arith.addi %120, %c1_i64 : i64
    %123 = arith.cmpi sle, %122, %c1_i64 : i64
    cf.assert %123, "must have at most one inferred (negative) dimension"
    %124 = arith.muli %102, %c484_i64 : i64
    %125 = arith.divsi %124, %121 : i64
    %126 = arith.select %118, %125, %39 : i64
    %from_elements_37 = tensor.from_elements %126, %c11_i64, %125 : tensor<3xi64>
    %reshape_38 = tensor.reshape %117(%from_elements_37) : (tensor<?x4x11x11xf32>, tensor<3xi64>) -> tensor<?x11x11xf32>
    %127 = arith.index_cast %126 : i64 to index
    %128 = arith.cmpi eq, %126, %85 : i64
    cf.assert %128, "mismatching contracting dimension"
    %129 = tensor.empty(%127) : tensor<?x11x8xf32>
    %130 = linalg.fill ins(%cst_0 : f32) outs(%129 : tensor<?x11x8xf32>) -> tensor<?x11x8xf32>
    %131 = linalg.batch_matmul ins(%reshape_38, %collapsed_35 : tensor<?x11x11xf32>, tensor<?x11x8xf32>) outs(%130 : tensor<?x11x8xf32>) -> tensor<?x11x8xf32>
    %132 = arith.divsi %127, %c4 : index
    %expanded_39 = tensor.expand_shape %131 [[0, 1], [2], [3]] output_shape [%132, 4, 11, 8] : tensor<?x11x8xf32> into tensor<?x4x11x8xf32>
    %133 = tensor.empty(%132) : tensor<?x11x4x8xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<?x4x11x8xf32>) outs(%133 : tensor<?x11x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0, 1], [2, 3]] : tensor<?x11x4x8xf32> into tensor<?x32xf32>
    %134 = tensor.empty() : tensor<32x32xf32>
    %transposed_42 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%134 : tensor<32x32xf32>) permutation = [1, 0] 
    %135 = affine.apply #map17()[%132]
    %136 = tensor.empty(%135) : tensor<?x32xf32>
    %137 = linalg.fill ins(%cst_0 : f32) outs(%136 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %138 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%137 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map18, #map6], iterator_types = ["parallel", "parallel"]} ins(%138, %arg8 : tensor<?x32xf32>, tensor<32xf32>) outs(%136 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.addf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x32xf32>
    %140 = arith.divsi %135, %c11 : index
    %expanded_43 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [%140, 11, 32] : tensor<?x32xf32> into tensor<?x11x32xf32>
    %141 = arith.cmpi eq, %dim, %140 : index
    cf.assert %141, "mismatched size for broadcast"
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %expanded_43 : tensor<?x11x32xf32>, tensor<?x11x32xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.addf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<?x11x32xf32>) outs(%3 : tensor<?x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %203 = arith.extf %in : f32 to f64
      linalg.yield %203 : f64
    } -> tensor<?x11x32xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<?x11x32xf64>) outs(%6 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.addf %in, %out : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<?x11x1xf64>) outs(%5 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.divf %in, %cst_10 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %145 : tensor<?x11x32xf64>, tensor<?x11x1xf64>) outs(%3 : tensor<?x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %203 = arith.subf %in, %in_53 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x32xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %146 : tensor<?x11x32xf64>, tensor<?x11x32xf64>) outs(%3 : tensor<?x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %203 = arith.mulf %in, %in_53 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x32xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<?x11x32xf64>) outs(%6 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.addf %in, %out : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<?x11x1xf64>) outs(%5 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.divf %in, %cst_10 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<?x11x1xf64>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %203 = arith.truncf %in : f64 to f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<?x11x32xf32>) outs(%15 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %out : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<?x11x1xf32>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.divf %in, %cst_11 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<?x11x1xf32>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.truncf %cst_2 : f64 to f32
      %204 = arith.addf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<?x11x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<?x11x1xf32>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.rsqrt %in : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %152 : tensor<?x11x32xf32>, tensor<?x11x1xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.subf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %154 : tensor<?x11x32xf32>, tensor<?x11x1xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.mulf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %arg9 : tensor<?x11x32xf32>, tensor<32xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.mulf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %arg10 : tensor<?x11x32xf32>, tensor<32xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.addf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %collapsed_44 = tensor.collapse_shape %158 [[0, 1], [2]] : tensor<?x11x32xf32> into tensor<?x32xf32>
    %159 = tensor.empty() : tensor<32x128xf32>
    %transposed_45 = linalg.transpose ins(%arg11 : tensor<128x32xf32>) outs(%159 : tensor<32x128xf32>) permutation = [1, 0] 
    %160 = tensor.empty(%76) : tensor<?x128xf32>
    %161 = linalg.fill ins(%cst_0 : f32) outs(%160 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %162 = linalg.matmul ins(%collapsed_44, %transposed_45 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%161 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %163 = linalg.generic {indexing_maps = [#map6, #map18, #map6], iterator_types = ["parallel", "parallel"]} ins(%162, %arg12 : tensor<?x128xf32>, tensor<128xf32>) outs(%160 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.addf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x128xf32>
    %expanded_46 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [%81, 11, 128] : tensor<?x128xf32> into tensor<?x11x128xf32>
    %164 = tensor.empty(%81) : tensor<?x11x128xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<?x11x128xf32>) outs(%164 : tensor<?x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.mulf %in, %cst_12 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x128xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<?x11x128xf32>) outs(%164 : tensor<?x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.truncf %cst_4 : f64 to f32
      %204 = arith.mulf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<?x11x128xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<?x11x128xf32>) outs(%164 : tensor<?x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.truncf %cst_5 : f64 to f32
      %204 = arith.mulf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<?x11x128xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %expanded_46 : tensor<?x11x128xf32>, tensor<?x11x128xf32>) outs(%164 : tensor<?x11x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.mulf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x128xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<?x11x128xf32>) outs(%164 : tensor<?x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %cst_13 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x128xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %169 : tensor<?x11x128xf32>, tensor<?x11x128xf32>) outs(%164 : tensor<?x11x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.mulf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x128xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<?x11x128xf32>) outs(%164 : tensor<?x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.tanh %in : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x128xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<?x11x128xf32>) outs(%164 : tensor<?x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %cst_13 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x128xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %172 : tensor<?x11x128xf32>, tensor<?x11x128xf32>) outs(%164 : tensor<?x11x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.mulf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x128xf32>
    %collapsed_47 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<?x11x128xf32> into tensor<?x128xf32>
    %174 = tensor.empty() : tensor<128x32xf32>
    %transposed_48 = linalg.transpose ins(%arg13 : tensor<32x128xf32>) outs(%174 : tensor<128x32xf32>) permutation = [1, 0] 
    %175 = affine.apply #map17()[%81]
    %176 = tensor.empty(%175) : tensor<?x32xf32>
    %177 = linalg.fill ins(%cst_0 : f32) outs(%176 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %178 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%177 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %179 = linalg.generic {indexing_maps = [#map6, #map18, #map6], iterator_types = ["parallel", "parallel"]} ins(%178, %arg14 : tensor<?x32xf32>, tensor<32xf32>) outs(%176 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.addf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x32xf32>
    %180 = arith.divsi %175, %c11 : index
    %expanded_49 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [%180, 11, 32] : tensor<?x32xf32> into tensor<?x11x32xf32>
    %181 = arith.cmpi eq, %dim, %180 : index
    cf.assert %181, "mismatched size for broadcast"
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %expanded_49 : tensor<?x11x32xf32>, tensor<?x11x32xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.addf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<?x11x32xf32>) outs(%3 : tensor<?x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %203 = arith.extf %in : f32 to f64
      linalg.yield %203 : f64
    } -> tensor<?x11x32xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<?x11x32xf64>) outs(%6 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.addf %in, %out : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<?x11x1xf64>) outs(%5 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.divf %in, %cst_10 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %186 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %185 : tensor<?x11x32xf64>, tensor<?x11x1xf64>) outs(%3 : tensor<?x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %203 = arith.subf %in, %in_53 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x32xf64>
    %187 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %186 : tensor<?x11x32xf64>, tensor<?x11x32xf64>) outs(%3 : tensor<?x11x32xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %203 = arith.mulf %in, %in_53 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x32xf64>
    %188 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<?x11x32xf64>) outs(%6 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.addf %in, %out : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<?x11x1xf64>) outs(%5 : tensor<?x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %203 = arith.divf %in, %cst_10 : f64
      linalg.yield %203 : f64
    } -> tensor<?x11x1xf64>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<?x11x1xf64>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %203 = arith.truncf %in : f64 to f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<?x11x32xf32>) outs(%15 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.addf %in, %out : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<?x11x1xf32>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.divf %in, %cst_11 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<?x11x1xf32>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = arith.truncf %cst_2 : f64 to f32
      %204 = arith.addf %in, %203 : f32
      linalg.yield %204 : f32
    } -> tensor<?x11x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<?x11x1xf32>) outs(%13 : tensor<?x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %203 = math.rsqrt %in : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %192 : tensor<?x11x32xf32>, tensor<?x11x1xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.subf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %194 : tensor<?x11x32xf32>, tensor<?x11x1xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.mulf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %arg15 : tensor<?x11x32xf32>, tensor<32xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.mulf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %arg16 : tensor<?x11x32xf32>, tensor<32xf32>) outs(%1 : tensor<?x11x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %203 = arith.addf %in, %in_53 : f32
      linalg.yield %203 : f32
    } -> tensor<?x11x32xf32>
    %199 = tensor.empty() : tensor<32x24xf32>
    %transposed_50 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%199 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %198 [[0, 1], [2]] : tensor<?x11x32xf32> into tensor<?x32xf32>
    %200 = tensor.empty(%76) : tensor<?x24xf32>
    %201 = linalg.fill ins(%cst_0 : f32) outs(%200 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %202 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<?x32xf32>, tensor<32x24xf32>) outs(%201 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %expanded_52 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [%81, 11, 24] : tensor<?x24xf32> into tensor<?x11x24xf32>
    return %expanded_52 : tensor<?x11x24xf32>
  }
}

