#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<96x32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<128x32xf32>, %arg6: tensor<32x128xf32>, %arg7: tensor<32xf32>, %arg8: tensor<2x11xi64>, %arg9: tensor<2x11xi64>) -> tensor<2x11x24xf32> {
    %c11_i64 = arith.constant 11 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.70710678118654757 : f64
    %cst_7 = arith.constant 0.35355339059327373 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %c-23_i32 = arith.constant -23 : i32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %cst_10 = arith.constant 3.200000e+01 : f64
    %cst_11 = arith.constant 3.200000e+01 : f32
    %cst_12 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x11x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<2x11xi64>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %129 = arith.index_cast %in : i64 to index
      %130 = linalg.index 2 : index
      %131 = arith.cmpi slt, %129, %c24 : index
      cf.assert %131, "index must be smaller than dim size"
      %132 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %132, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%129, %130] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x11x32xf32>
    %2 = tensor.empty() : tensor<24xi32>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<24xi32>) {
    ^bb0(%out: i32):
      %129 = linalg.index 0 : index
      %130 = arith.index_cast %129 : index to i64
      %131 = arith.trunci %130 : i64 to i32
      %132 = arith.addi %131, %c-23_i32 : i32
      linalg.yield %132 : i32
    } -> tensor<24xi32>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 24] : tensor<24xi32> into tensor<1x1x1x24xi32>
    %4 = tensor.empty() : tensor<4xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %129 = linalg.index 0 : index
      %130 = arith.index_cast %129 : index to i64
      %131 = arith.addi %130, %c1_i64 : i64
      linalg.yield %131 : i64
    } -> tensor<4xi64>
    %6 = tensor.empty() : tensor<4xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<4xi64>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %129 = arith.sitofp %in : i64 to f32
      linalg.yield %129 : f32
    } -> tensor<4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %cst_9 : f32
      linalg.yield %129 : f32
    } -> tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.powf %cst_9, %in : f32
      linalg.yield %129 : f32
    } -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.cmpf one, %in, %cst : f32
      cf.assert %129, "unimplemented: tensor with zero element"
      %130 = arith.divf %cst_0, %in : f32
      linalg.yield %130 : f32
    } -> tensor<4xf32>
    %expanded_13 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32>
    %11 = tensor.empty() : tensor<1x4x1x24xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<1x1x1x24xi32>, tensor<1x4x1x1xf32>) outs(%11 : tensor<1x4x1x24xf32>) {
    ^bb0(%in: i32, %in_48: f32, %out: f32):
      %129 = arith.sitofp %in : i32 to f32
      %130 = arith.mulf %129, %in_48 : f32
      linalg.yield %130 : f32
    } -> tensor<1x4x1x24xf32>
    %collapsed = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x4x1x24xf32> into tensor<4x1x24xf32>
    %13 = tensor.empty() : tensor<2x11xi1>
    %14 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<2x11xi64>) outs(%13 : tensor<2x11xi1>) {
    ^bb0(%in: i64, %out: i1):
      %129 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %129 : i1
    } -> tensor<2x11xi1>
    %15 = tensor.empty() : tensor<2xi64>
    %16 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%15 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %129 = linalg.index 0 : index
      %130 = arith.index_cast %129 : index to i64
      linalg.yield %130 : i64
    } -> tensor<2xi64>
    %17 = tensor.empty() : tensor<11xi64>
    %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<11xi64>) {
    ^bb0(%out: i64):
      %129 = linalg.index 0 : index
      %130 = arith.index_cast %129 : index to i64
      linalg.yield %130 : i64
    } -> tensor<11xi64>
    %expanded_14 = tensor.expand_shape %16 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [1, 1, 11, 1] : tensor<11xi64> into tensor<1x1x11x1xi64>
    %expanded_16 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [1, 1, 1, 11] : tensor<11xi64> into tensor<1x1x1x11xi64>
    %19 = tensor.empty() : tensor<1x1x11x11xi1>
    %20 = linalg.generic {indexing_maps = [#map7, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x11xi64>, tensor<1x1x11x1xi64>) outs(%19 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %129 = arith.cmpi sle, %in, %in_48 : i64
      linalg.yield %129 : i1
    } -> tensor<1x1x11x11xi1>
    %21 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %20 : tensor<i1>, tensor<1x1x11x11xi1>) outs(%19 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %129 = arith.andi %in, %in_48 : i1
      linalg.yield %129 : i1
    } -> tensor<1x1x11x11xi1>
    %22 = tensor.empty() : tensor<2x1x1x11xi1>
    %23 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x11xi64>) outs(%22 : tensor<2x1x1x11xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %129 = arith.cmpi slt, %in, %c0_i64 : i64
      %130 = arith.addi %in, %c2_i64 : i64
      %131 = arith.select %129, %130, %in : i64
      %132 = arith.index_cast %131 : i64 to index
      %133 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %134 = arith.addi %in_48, %c11_i64 : i64
      %135 = arith.select %133, %134, %in_48 : i64
      %136 = arith.index_cast %135 : i64 to index
      %extracted = tensor.extract %14[%132, %136] : tensor<2x11xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x11xi1>
    %24 = tensor.empty() : tensor<2x1x11x11xi1>
    %25 = linalg.generic {indexing_maps = [#map11, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %23 : tensor<1x1x11x11xi1>, tensor<2x1x1x11xi1>) outs(%24 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %129 = arith.andi %in, %in_48 : i1
      linalg.yield %129 : i1
    } -> tensor<2x1x11x11xi1>
    %26 = tensor.empty() : tensor<2x1x11x11xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_4, %cst_3 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<f32>) outs(%26 : tensor<2x1x11x11xf32>) {
    ^bb0(%in: i1, %in_48: f32, %in_49: f32, %out: f32):
      %129 = arith.select %in, %in_48, %in_49 : f32
      linalg.yield %129 : f32
    } -> tensor<2x1x11x11xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x11x11xf32>) outs(%24 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: f32, %out: i1):
      %129 = arith.cmpf une, %in, %cst : f32
      linalg.yield %129 : i1
    } -> tensor<2x1x11x11xi1>
    %29 = tensor.empty() : tensor<2x11x32xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x11x32xf32>) outs(%29 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %129 = arith.extf %in : f32 to f64
      linalg.yield %129 : f64
    } -> tensor<2x11x32xf64>
    %31 = tensor.empty() : tensor<2x11x1xf64>
    %32 = linalg.fill ins(%cst_1 : f64) outs(%31 : tensor<2x11x1xf64>) -> tensor<2x11x1xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x11x32xf64>) outs(%32 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %129 = arith.addf %in, %out : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x1xf64>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x11x1xf64>) outs(%31 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %129 = arith.divf %in, %cst_10 : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x1xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %34 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%29 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %129 = arith.subf %in, %in_48 : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x32xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %35 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%29 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %129 = arith.mulf %in, %in_48 : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x32xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<2x11x32xf64>) outs(%32 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %129 = arith.addf %in, %out : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x11x1xf64>) outs(%31 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %129 = arith.divf %in, %cst_10 : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x1xf64>
    %39 = tensor.empty() : tensor<2x11x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x11x1xf64>) outs(%39 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %129 = arith.truncf %in : f64 to f32
      linalg.yield %129 : f32
    } -> tensor<2x11x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x11x1xf32>) -> tensor<2x11x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x11x32xf32>) outs(%41 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x11x1xf32>) outs(%39 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_11 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x11x1xf32>) outs(%39 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_8 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x11x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x11x1xf32>) outs(%39 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %43 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.subf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x32xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %45 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.mulf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x32xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg1 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.mulf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x32xf32>
    %49 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<96x32xf32>) outs(%49 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_17 = tensor.collapse_shape %48 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %50 = tensor.empty() : tensor<22x96xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %52 = linalg.matmul ins(%collapsed_17, %transposed : tensor<22x32xf32>, tensor<32x96xf32>) outs(%51 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %expanded_18 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [2, 11, 96] : tensor<22x96xf32> into tensor<2x11x96xf32>
    %extracted_slice = tensor.extract_slice %expanded_18[0, 0, 0] [2, 11, 32] [1, 1, 1] : tensor<2x11x96xf32> to tensor<2x11x32xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_18[0, 0, 32] [2, 11, 32] [1, 1, 1] : tensor<2x11x96xf32> to tensor<2x11x32xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_18[0, 0, 64] [2, 11, 32] [1, 1, 1] : tensor<2x11x96xf32> to tensor<2x11x32xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 11, 4, 8] : tensor<2x11x32xf32> into tensor<2x11x4x8xf32>
    %53 = tensor.empty() : tensor<2x4x11x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x11x4x8xf32>) outs(%53 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %extracted_slice_19 [[0], [1], [2, 3]] output_shape [2, 11, 4, 8] : tensor<2x11x32xf32> into tensor<2x11x4x8xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2, 3]] output_shape [2, 11, 4, 8] : tensor<2x11x32xf32> into tensor<2x11x4x8xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x11x4x8xf32>) outs(%53 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %54 = tensor.empty() : tensor<2x4x8x11xf32>
    %transposed_26 = linalg.transpose ins(%expanded_23 : tensor<2x11x4x8xf32>) outs(%54 : tensor<2x4x8x11xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_27 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x4x8x11xf32> into tensor<8x8x11xf32>
    %55 = tensor.empty() : tensor<8x11x11xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %57 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x11x8xf32>, tensor<8x8x11xf32>) outs(%56 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %expanded_29 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 4, 11, 11] : tensor<8x11x11xf32> into tensor<2x4x11x11xf32>
    %58 = tensor.empty() : tensor<2x4x11x11xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x4x11x11xf32>) outs(%58 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_7 : f64 to f32
      %130 = arith.mulf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x11x11xf32>
    %extracted_slice_30 = tensor.extract_slice %collapsed[0, 0, 13] [4, 1, 11] [1, 1, 1] : tensor<4x1x24xf32> to tensor<4x1x11xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %extracted_slice_30 : tensor<2x4x11x11xf32>, tensor<4x1x11xf32>) outs(%58 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.addf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x11x11xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_3, %60 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<2x4x11x11xf32>) outs(%58 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: i1, %in_48: f32, %in_49: f32, %out: f32):
      %129 = arith.select %in, %in_48, %in_49 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x11x11xf32>
    %62 = tensor.empty() : tensor<2x4x11xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<2x4x11xi64>) -> tensor<2x4x11xi64>
    %64 = tensor.empty() : tensor<2x4x11xf32>
    %65 = linalg.fill ins(%cst_2 : f32) outs(%64 : tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %66:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x11x11xf32>) outs(%65, %63 : tensor<2x4x11xf32>, tensor<2x4x11xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %129 = linalg.index 3 : index
      %130 = arith.index_cast %129 : index to i64
      %131 = arith.maximumf %in, %out : f32
      %132 = arith.cmpf ogt, %in, %out : f32
      %133 = arith.select %132, %130, %out_48 : i64
      linalg.yield %131, %133 : f32, i64
    } -> (tensor<2x4x11xf32>, tensor<2x4x11xi64>)
    %expanded_31 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [2, 4, 11, 1] : tensor<2x4x11xf32> into tensor<2x4x11x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_31 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%58 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.subf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x11x11xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x11x11xf32>) outs(%58 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.exp %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x11x11xf32>
    %69 = tensor.empty() : tensor<2x4x11x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x11x11xf32>) outs(%70 : tensor<2x4x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x11x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%58 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.divf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x11x11xf32>
    %collapsed_32 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x11x11xf32> into tensor<8x11x11xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %73 = tensor.empty() : tensor<8x11x8xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %75 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x11x11xf32>, tensor<8x11x8xf32>) outs(%74 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %expanded_34 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 11, 8] : tensor<8x11x8xf32> into tensor<2x4x11x8xf32>
    %76 = tensor.empty() : tensor<2x11x4x8xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x11x8xf32>) outs(%76 : tensor<2x11x4x8xf32>) permutation = [0, 2, 1, 3] 
    %77 = tensor.empty() : tensor<32x32xf32>
    %transposed_36 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%77 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<2x11x4x8xf32> into tensor<22x32xf32>
    %78 = tensor.empty() : tensor<22x32xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %80 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<22x32xf32>, tensor<32x32xf32>) outs(%79 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %expanded_38 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %1 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.addf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x32xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x11x32xf32>) outs(%29 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %129 = arith.extf %in : f32 to f64
      linalg.yield %129 : f64
    } -> tensor<2x11x32xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<2x11x32xf64>) outs(%32 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %129 = arith.addf %in, %out : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x1xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x11x1xf64>) outs(%31 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %129 = arith.divf %in, %cst_10 : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x1xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %84 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%29 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %129 = arith.subf %in, %in_48 : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x32xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %85 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%29 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %129 = arith.mulf %in, %in_48 : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x32xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x11x32xf64>) outs(%32 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %129 = arith.addf %in, %out : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x1xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x11x1xf64>) outs(%31 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %129 = arith.divf %in, %cst_10 : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x1xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x11x1xf64>) outs(%39 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %129 = arith.truncf %in : f64 to f32
      linalg.yield %129 : f32
    } -> tensor<2x11x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x11x32xf32>) outs(%41 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x11x1xf32>) outs(%39 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_11 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x11x1xf32>) outs(%39 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_8 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x11x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x11x1xf32>) outs(%39 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %91 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.subf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x32xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %93 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.mulf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x32xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg4 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.mulf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x32xf32>
    %97 = tensor.empty() : tensor<32x128xf32>
    %transposed_39 = linalg.transpose ins(%arg5 : tensor<128x32xf32>) outs(%97 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %98 = tensor.empty() : tensor<22x128xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %100 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<22x32xf32>, tensor<32x128xf32>) outs(%99 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %expanded_41 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 11, 128] : tensor<22x128xf32> into tensor<2x11x128xf32>
    %101 = tensor.empty() : tensor<2x11x128xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x11x128xf32>) outs(%101 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.mulf %in, %cst_12 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x128xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x11x128xf32>) outs(%101 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_6 : f64 to f32
      %130 = arith.mulf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x11x128xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x11x128xf32>) outs(%101 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.erf %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x128xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x11x128xf32>) outs(%101 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %cst_0 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x128xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %105 : tensor<2x11x128xf32>, tensor<2x11x128xf32>) outs(%101 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.mulf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x128xf32>
    %107 = tensor.empty() : tensor<128x32xf32>
    %transposed_42 = linalg.transpose ins(%arg6 : tensor<32x128xf32>) outs(%107 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<2x11x128xf32> into tensor<22x128xf32>
    %108 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<22x128xf32>, tensor<128x32xf32>) outs(%79 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %expanded_44 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %81 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.addf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x32xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x11x32xf32>) outs(%29 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %129 = arith.extf %in : f32 to f64
      linalg.yield %129 : f64
    } -> tensor<2x11x32xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x11x32xf64>) outs(%32 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %129 = arith.addf %in, %out : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x11x1xf64>) outs(%31 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %129 = arith.divf %in, %cst_10 : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%29 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %129 = arith.subf %in, %in_48 : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x32xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%29 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %129 = arith.mulf %in, %in_48 : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x32xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x11x32xf64>) outs(%32 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %129 = arith.addf %in, %out : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x1xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x11x1xf64>) outs(%31 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %129 = arith.divf %in, %cst_10 : f64
      linalg.yield %129 : f64
    } -> tensor<2x11x1xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x11x1xf64>) outs(%39 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %129 = arith.truncf %in : f64 to f32
      linalg.yield %129 : f32
    } -> tensor<2x11x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x11x32xf32>) outs(%41 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x11x1xf32>) outs(%39 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_11 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x11x1xf32>) outs(%39 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_8 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x11x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x11x1xf32>) outs(%39 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %119 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.subf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x32xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.mulf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x32xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg7 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %129 = arith.mulf %in, %in_48 : f32
      linalg.yield %129 : f32
    } -> tensor<2x11x32xf32>
    %125 = tensor.empty() : tensor<32x24xf32>
    %transposed_45 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%125 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %126 = tensor.empty() : tensor<22x24xf32>
    %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %128 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<22x32xf32>, tensor<32x24xf32>) outs(%127 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %expanded_47 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 11, 24] : tensor<22x24xf32> into tensor<2x11x24xf32>
    return %expanded_47 : tensor<2x11x24xf32>
  }
}

