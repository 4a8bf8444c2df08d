#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<40x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<96x32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<128x32xf32>, %arg6: tensor<32x128xf32>, %arg7: tensor<32xf32>, %arg8: tensor<2x11xi64>) -> tensor<2x11x40xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c40 = arith.constant 40 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0.35355339059327373 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %c-23_i32 = arith.constant -23 : i32
    %cst_8 = arith.constant 2.000000e+00 : f32
    %cst_9 = arith.constant 3.200000e+01 : f64
    %cst_10 = arith.constant 3.200000e+01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x11x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<2x11xi64>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %118 = arith.index_cast %in : i64 to index
      %119 = linalg.index 2 : index
      %120 = arith.cmpi slt, %118, %c40 : index
      cf.assert %120, "index must be smaller than dim size"
      %121 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %121, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%118, %119] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x11x32xf32>
    %2 = tensor.empty() : tensor<24xi32>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<24xi32>) {
    ^bb0(%out: i32):
      %118 = linalg.index 0 : index
      %119 = arith.index_cast %118 : index to i64
      %120 = arith.trunci %119 : i64 to i32
      %121 = arith.addi %120, %c-23_i32 : i32
      linalg.yield %121 : i32
    } -> tensor<24xi32>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 24] : tensor<24xi32> into tensor<1x1x1x24xi32>
    %4 = tensor.empty() : tensor<4xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %118 = linalg.index 0 : index
      %119 = arith.index_cast %118 : index to i64
      %120 = arith.addi %119, %c1_i64 : i64
      linalg.yield %120 : i64
    } -> tensor<4xi64>
    %6 = tensor.empty() : tensor<4xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<4xi64>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %118 = arith.sitofp %in : i64 to f32
      linalg.yield %118 : f32
    } -> tensor<4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %cst_8 : f32
      linalg.yield %118 : f32
    } -> tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.powf %cst_8, %in : f32
      linalg.yield %118 : f32
    } -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%6 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.cmpf one, %in, %cst : f32
      cf.assert %118, "unimplemented: tensor with zero element"
      %119 = arith.divf %cst_0, %in : f32
      linalg.yield %119 : f32
    } -> tensor<4xf32>
    %expanded_12 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32>
    %11 = tensor.empty() : tensor<1x4x1x24xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<1x1x1x24xi32>, tensor<1x4x1x1xf32>) outs(%11 : tensor<1x4x1x24xf32>) {
    ^bb0(%in: i32, %in_47: f32, %out: f32):
      %118 = arith.sitofp %in : i32 to f32
      %119 = arith.mulf %118, %in_47 : f32
      linalg.yield %119 : f32
    } -> tensor<1x4x1x24xf32>
    %collapsed = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x4x1x24xf32> into tensor<4x1x24xf32>
    %13 = tensor.empty() : tensor<11xi64>
    %14 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%13 : tensor<11xi64>) {
    ^bb0(%out: i64):
      %118 = linalg.index 0 : index
      %119 = arith.index_cast %118 : index to i64
      linalg.yield %119 : i64
    } -> tensor<11xi64>
    %expanded_13 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 11, 1] : tensor<11xi64> into tensor<1x1x11x1xi64>
    %expanded_14 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 1, 11] : tensor<11xi64> into tensor<1x1x1x11xi64>
    %15 = tensor.empty() : tensor<1x1x11x11xi1>
    %16 = linalg.generic {indexing_maps = [#map6, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x1x1x11xi64>, tensor<1x1x11x1xi64>) outs(%15 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %118 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %118 : i1
    } -> tensor<1x1x11x11xi1>
    %17 = tensor.empty() : tensor<2x1x11x11xi1>
    %collapsed_15 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x1x11x11xi1> into tensor<1x11x11xi1>
    %18 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<1x11x11xi1>) outs(%17 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x11x11xi1>
    %19 = tensor.empty() : tensor<2x1x11x11xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_5, %cst_4 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<f32>) outs(%19 : tensor<2x1x11x11xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %118 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %118 : f32
    } -> tensor<2x1x11x11xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x11x11xf32>) outs(%17 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: f32, %out: i1):
      %118 = arith.cmpf une, %in, %cst : f32
      linalg.yield %118 : i1
    } -> tensor<2x1x11x11xi1>
    %22 = tensor.empty() : tensor<2x11x32xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x11x32xf32>) outs(%22 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %118 = arith.extf %in : f32 to f64
      linalg.yield %118 : f64
    } -> tensor<2x11x32xf64>
    %24 = tensor.empty() : tensor<2x11x1xf64>
    %25 = linalg.fill ins(%cst_1 : f64) outs(%24 : tensor<2x11x1xf64>) -> tensor<2x11x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x11x32xf64>) outs(%25 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x11x1xf64>) outs(%24 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_9 : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%22 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %118 = arith.subf %in, %in_47 : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x32xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%22 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %118 = arith.mulf %in, %in_47 : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x32xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x11x32xf64>) outs(%25 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x1xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x11x1xf64>) outs(%24 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_9 : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x1xf64>
    %32 = tensor.empty() : tensor<2x11x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x11x1xf64>) outs(%32 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %118 = arith.truncf %in : f64 to f32
      linalg.yield %118 : f32
    } -> tensor<2x11x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x11x1xf32>) -> tensor<2x11x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x11x32xf32>) outs(%34 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x11x1xf32>) outs(%32 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_10 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x11x1xf32>) outs(%32 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_7 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x11x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x11x1xf32>) outs(%32 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %36 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.subf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x32xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %38 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.mulf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x32xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg1 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.mulf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x32xf32>
    %42 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<96x32xf32>) outs(%42 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_16 = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %43 = tensor.empty() : tensor<22x96xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %45 = linalg.matmul ins(%collapsed_16, %transposed : tensor<22x32xf32>, tensor<32x96xf32>) outs(%44 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %expanded_17 = tensor.expand_shape %45 [[0, 1], [2]] output_shape [2, 11, 96] : tensor<22x96xf32> into tensor<2x11x96xf32>
    %extracted_slice = tensor.extract_slice %expanded_17[0, 0, 0] [2, 11, 32] [1, 1, 1] : tensor<2x11x96xf32> to tensor<2x11x32xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_17[0, 0, 32] [2, 11, 32] [1, 1, 1] : tensor<2x11x96xf32> to tensor<2x11x32xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_17[0, 0, 64] [2, 11, 32] [1, 1, 1] : tensor<2x11x96xf32> to tensor<2x11x32xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 11, 4, 8] : tensor<2x11x32xf32> into tensor<2x11x4x8xf32>
    %46 = tensor.empty() : tensor<2x4x11x8xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x11x4x8xf32>) outs(%46 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2, 3]] output_shape [2, 11, 4, 8] : tensor<2x11x32xf32> into tensor<2x11x4x8xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_19 [[0], [1], [2, 3]] output_shape [2, 11, 4, 8] : tensor<2x11x32xf32> into tensor<2x11x4x8xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x11x4x8xf32>) outs(%46 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %47 = tensor.empty() : tensor<2x4x8x11xf32>
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x11x4x8xf32>) outs(%47 : tensor<2x4x8x11xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_26 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x8x11xf32> into tensor<8x8x11xf32>
    %48 = tensor.empty() : tensor<8x11x11xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %50 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x11x8xf32>, tensor<8x8x11xf32>) outs(%49 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %expanded_28 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 4, 11, 11] : tensor<8x11x11xf32> into tensor<2x4x11x11xf32>
    %51 = tensor.empty() : tensor<2x4x11x11xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x4x11x11xf32>) outs(%51 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_6 : f64 to f32
      %119 = arith.mulf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x11x11xf32>
    %extracted_slice_29 = tensor.extract_slice %collapsed[0, 0, 13] [4, 1, 11] [1, 1, 1] : tensor<4x1x24xf32> to tensor<4x1x11xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %extracted_slice_29 : tensor<2x4x11x11xf32>, tensor<4x1x11xf32>) outs(%51 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.addf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x11x11xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_4, %53 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<2x4x11x11xf32>) outs(%51 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %118 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x11x11xf32>
    %55 = tensor.empty() : tensor<2x4x11xi64>
    %56 = linalg.fill ins(%c0_i64 : i64) outs(%55 : tensor<2x4x11xi64>) -> tensor<2x4x11xi64>
    %57 = tensor.empty() : tensor<2x4x11xf32>
    %58 = linalg.fill ins(%cst_2 : f32) outs(%57 : tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %59:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<2x4x11x11xf32>) outs(%58, %56 : tensor<2x4x11xf32>, tensor<2x4x11xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %118 = linalg.index 3 : index
      %119 = arith.index_cast %118 : index to i64
      %120 = arith.maximumf %in, %out : f32
      %121 = arith.cmpf ogt, %in, %out : f32
      %122 = arith.select %121, %119, %out_47 : i64
      linalg.yield %120, %122 : f32, i64
    } -> (tensor<2x4x11xf32>, tensor<2x4x11xi64>)
    %expanded_30 = tensor.expand_shape %59#0 [[0], [1], [2, 3]] output_shape [2, 4, 11, 1] : tensor<2x4x11xf32> into tensor<2x4x11x1xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_30 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%51 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.subf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x11x11xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x11x11xf32>) outs(%51 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.exp %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x11x11xf32>
    %62 = tensor.empty() : tensor<2x4x11x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x11x11xf32>) outs(%63 : tensor<2x4x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x11x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%51 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.divf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x11x11xf32>
    %collapsed_31 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x4x11x11xf32> into tensor<8x11x11xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %66 = tensor.empty() : tensor<8x11x8xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %68 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x11x11xf32>, tensor<8x11x8xf32>) outs(%67 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %expanded_33 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [2, 4, 11, 8] : tensor<8x11x8xf32> into tensor<2x4x11x8xf32>
    %69 = tensor.empty() : tensor<2x11x4x8xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x4x11x8xf32>) outs(%69 : tensor<2x11x4x8xf32>) permutation = [0, 2, 1, 3] 
    %70 = tensor.empty() : tensor<32x32xf32>
    %transposed_35 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%70 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2, 3]] : tensor<2x11x4x8xf32> into tensor<22x32xf32>
    %71 = tensor.empty() : tensor<22x32xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %73 = linalg.matmul ins(%collapsed_36, %transposed_35 : tensor<22x32xf32>, tensor<32x32xf32>) outs(%72 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %expanded_37 = tensor.expand_shape %73 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %1 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.addf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x32xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x11x32xf32>) outs(%22 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %118 = arith.extf %in : f32 to f64
      linalg.yield %118 : f64
    } -> tensor<2x11x32xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x11x32xf64>) outs(%25 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x1xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x11x1xf64>) outs(%24 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_9 : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x1xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%22 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %118 = arith.subf %in, %in_47 : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x32xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%22 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %118 = arith.mulf %in, %in_47 : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x32xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x11x32xf64>) outs(%25 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x1xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x11x1xf64>) outs(%24 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_9 : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x1xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x11x1xf64>) outs(%32 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %118 = arith.truncf %in : f64 to f32
      linalg.yield %118 : f32
    } -> tensor<2x11x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<2x11x32xf32>) outs(%34 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x11x1xf32>) outs(%32 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_10 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x11x1xf32>) outs(%32 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_7 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x11x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x11x1xf32>) outs(%32 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %84 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.subf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x32xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %86 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.mulf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x32xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %arg4 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.mulf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x32xf32>
    %90 = tensor.empty() : tensor<32x128xf32>
    %transposed_38 = linalg.transpose ins(%arg5 : tensor<128x32xf32>) outs(%90 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %91 = tensor.empty() : tensor<22x128xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %93 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<22x32xf32>, tensor<32x128xf32>) outs(%92 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %expanded_40 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 11, 128] : tensor<22x128xf32> into tensor<2x11x128xf32>
    %94 = tensor.empty() : tensor<2x11x128xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x11x128xf32>) outs(%94 : tensor<2x11x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_11 : f32
      %119 = math.erf %118 : f32
      %120 = arith.addf %119, %cst_0 : f32
      %121 = arith.mulf %120, %cst_3 : f32
      %122 = arith.mulf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x11x128xf32>
    %96 = tensor.empty() : tensor<128x32xf32>
    %transposed_41 = linalg.transpose ins(%arg6 : tensor<32x128xf32>) outs(%96 : tensor<128x32xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<2x11x128xf32> into tensor<22x128xf32>
    %97 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<22x128xf32>, tensor<128x32xf32>) outs(%72 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %expanded_43 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %74 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.addf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x32xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x11x32xf32>) outs(%22 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %118 = arith.extf %in : f32 to f64
      linalg.yield %118 : f64
    } -> tensor<2x11x32xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x11x32xf64>) outs(%25 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x11x1xf64>) outs(%24 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_9 : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%22 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %118 = arith.subf %in, %in_47 : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x32xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%22 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %118 = arith.mulf %in, %in_47 : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x32xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x11x32xf64>) outs(%25 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x11x1xf64>) outs(%24 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_9 : f64
      linalg.yield %118 : f64
    } -> tensor<2x11x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x11x1xf64>) outs(%32 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %118 = arith.truncf %in : f64 to f32
      linalg.yield %118 : f32
    } -> tensor<2x11x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x11x32xf32>) outs(%34 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x11x1xf32>) outs(%32 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_10 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x11x1xf32>) outs(%32 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_7 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x11x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x11x1xf32>) outs(%32 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %108 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.subf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x32xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %110 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.mulf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x32xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg7 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %118 = arith.mulf %in, %in_47 : f32
      linalg.yield %118 : f32
    } -> tensor<2x11x32xf32>
    %114 = tensor.empty() : tensor<32x40xf32>
    %transposed_44 = linalg.transpose ins(%arg0 : tensor<40x32xf32>) outs(%114 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %113 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %115 = tensor.empty() : tensor<22x40xf32>
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<22x40xf32>) -> tensor<22x40xf32>
    %117 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<22x32xf32>, tensor<32x40xf32>) outs(%116 : tensor<22x40xf32>) -> tensor<22x40xf32>
    %expanded_46 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [2, 11, 40] : tensor<22x40xf32> into tensor<2x11x40xf32>
    return %expanded_46 : tensor<2x11x40xf32>
  }
}

