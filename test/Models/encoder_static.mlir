#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<128x32xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<24x32xf32>, %arg19: tensor<24xf32>, %arg20: tensor<2x11xi64>, %arg21: tensor<2x11xi64>) -> tensor<2x11x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 0.70710678118654757 : f64
    %cst_4 = arith.constant 2.8284271247461903 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_1_4_24_24_torch.float32> : tensor<1x4x24x24xf32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 3.200000e+01 : f64
    %cst_8 = arith.constant 3.200000e+01 : f32
    %cst_9 = arith.constant -3.40282347E+38 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x11x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<2x11xi64>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %115 = arith.index_cast %in : i64 to index
      %116 = linalg.index 2 : index
      %117 = arith.cmpi slt, %115, %c24 : index
      cf.assert %117, "index must be smaller than dim size"
      %118 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %118, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%115, %116] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x11x32xf32>
    %2 = tensor.empty() : tensor<2x11x32xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x11x32xf32>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %115 = arith.extf %in : f32 to f64
      linalg.yield %115 : f64
    } -> tensor<2x11x32xf64>
    %4 = tensor.empty() : tensor<2x11x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x11x1xf64>) -> tensor<2x11x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.addf %in, %out : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.divf %in, %cst_7 : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %115 = arith.subf %in, %in_43 : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x32xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %115 = arith.mulf %in, %in_43 : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.addf %in, %out : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.divf %in, %cst_7 : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x1xf64>
    %12 = tensor.empty() : tensor<2x11x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x11x1xf64>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %115 = arith.truncf %in : f64 to f32
      linalg.yield %115 : f32
    } -> tensor<2x11x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x11x1xf32>) -> tensor<2x11x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x11x32xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_8 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_6 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<2x11x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.subf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.mulf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.mulf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %extracted_slice = tensor.extract_slice %cst_5[0, 0, 0, 0] [1, 4, 11, 24] [1, 1, 1, 1] : tensor<1x4x24x24xf32> to tensor<1x4x11x24xf32>
    %extracted_slice_12 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 4, 11, 11] [1, 1, 1, 1] : tensor<1x4x11x24xf32> to tensor<1x4x11x11xf32>
    %expanded = tensor.expand_shape %arg21 [[0], [1, 2, 3]] output_shape [2, 1, 1, 11] : tensor<2x11xi64> into tensor<2x1x1x11xi64>
    %23 = tensor.empty() : tensor<2x1x1x11xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x1x1x11xi64>) outs(%23 : tensor<2x1x1x11xf32>) {
    ^bb0(%in: i64, %out: f32):
      %115 = arith.sitofp %in : i64 to f32
      linalg.yield %115 : f32
    } -> tensor<2x1x1x11xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %24 : tensor<f32>, tensor<2x1x1x11xf32>) outs(%23 : tensor<2x1x1x11xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.subf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x1x1x11xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x1x1x11xf32>) outs(%23 : tensor<2x1x1x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.mulf %in, %cst_9 : f32
      linalg.yield %115 : f32
    } -> tensor<2x1x1x11xf32>
    %27 = tensor.empty() : tensor<2x4x11x11xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %26 : tensor<1x4x11x11xf32>, tensor<2x1x1x11xf32>) outs(%27 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x11x11xf32>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %29 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%29 : tensor<32x32xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<22x32xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %32 = linalg.matmul ins(%collapsed, %transposed : tensor<22x32xf32>, tensor<32x32xf32>) outs(%31 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%32, %arg4 : tensor<22x32xf32>, tensor<32xf32>) outs(%30 : tensor<22x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<22x32xf32>
    %expanded_13 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [2, 11, 4, 8] : tensor<22x32xf32> into tensor<2x11x4x8xf32>
    %34 = tensor.empty() : tensor<2x4x11x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x11x4x8xf32>) outs(%34 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%29 : tensor<32x32xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<22x32xf32>, tensor<32x32xf32>) outs(%31 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%35, %arg6 : tensor<22x32xf32>, tensor<32xf32>) outs(%30 : tensor<22x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<22x32xf32>
    %expanded_16 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [2, 11, 4, 8] : tensor<22x32xf32> into tensor<2x11x4x8xf32>
    %transposed_17 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%29 : tensor<32x32xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<22x32xf32>, tensor<32x32xf32>) outs(%31 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%37, %arg8 : tensor<22x32xf32>, tensor<32xf32>) outs(%30 : tensor<22x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<22x32xf32>
    %expanded_18 = tensor.expand_shape %38 [[0, 1], [2, 3]] output_shape [2, 11, 4, 8] : tensor<22x32xf32> into tensor<2x11x4x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x11x4x8xf32>) outs(%34 : tensor<2x4x11x8xf32>) permutation = [0, 2, 1, 3] 
    %39 = tensor.empty() : tensor<2x4x8x11xf32>
    %transposed_20 = linalg.transpose ins(%expanded_16 : tensor<2x11x4x8xf32>) outs(%39 : tensor<2x4x8x11xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_21 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x4x8x11xf32> into tensor<8x8x11xf32>
    %40 = tensor.empty() : tensor<8x11x11xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %42 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x11x8xf32>, tensor<8x8x11xf32>) outs(%41 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %expanded_23 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 11, 11] : tensor<8x11x11xf32> into tensor<2x4x11x11xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x11x11xf32>) outs(%27 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_4 : f64 to f32
      %116 = arith.divf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x11x11xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %28 : tensor<2x4x11x11xf32>, tensor<2x4x11x11xf32>) outs(%27 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x11x11xf32>
    %45 = tensor.empty() : tensor<2x4x11xi64>
    %46 = linalg.fill ins(%c0_i64 : i64) outs(%45 : tensor<2x4x11xi64>) -> tensor<2x4x11xi64>
    %47 = tensor.empty() : tensor<2x4x11xf32>
    %48 = linalg.fill ins(%cst_1 : f32) outs(%47 : tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %49:2 = linalg.generic {indexing_maps = [#map4, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x11x11xf32>) outs(%48, %46 : tensor<2x4x11xf32>, tensor<2x4x11xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %115 = linalg.index 3 : index
      %116 = arith.index_cast %115 : index to i64
      %117 = arith.maximumf %in, %out : f32
      %118 = arith.cmpf ogt, %in, %out : f32
      %119 = arith.select %118, %116, %out_43 : i64
      linalg.yield %117, %119 : f32, i64
    } -> (tensor<2x4x11xf32>, tensor<2x4x11xi64>)
    %expanded_24 = tensor.expand_shape %49#0 [[0], [1], [2, 3]] output_shape [2, 4, 11, 1] : tensor<2x4x11xf32> into tensor<2x4x11x1xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_24 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%27 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.subf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x11x11xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x11x11xf32>) outs(%27 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.exp %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x11x11xf32>
    %52 = tensor.empty() : tensor<2x4x11x1xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x11x11xf32>) outs(%53 : tensor<2x4x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x11x1xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%27 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.divf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x11x11xf32>
    %collapsed_25 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<2x4x11x11xf32> into tensor<8x11x11xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %56 = tensor.empty() : tensor<8x11x8xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %58 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x11x11xf32>, tensor<8x11x8xf32>) outs(%57 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %expanded_27 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 4, 11, 8] : tensor<8x11x8xf32> into tensor<2x4x11x8xf32>
    %59 = tensor.empty() : tensor<2x11x4x8xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x4x11x8xf32>) outs(%59 : tensor<2x11x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0, 1], [2, 3]] : tensor<2x11x4x8xf32> into tensor<22x32xf32>
    %transposed_30 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%29 : tensor<32x32xf32>) permutation = [1, 0] 
    %60 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<22x32xf32>, tensor<32x32xf32>) outs(%31 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%60, %arg10 : tensor<22x32xf32>, tensor<32xf32>) outs(%30 : tensor<22x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<22x32xf32>
    %expanded_31 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_31 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x11x32xf32>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %115 = arith.extf %in : f32 to f64
      linalg.yield %115 : f64
    } -> tensor<2x11x32xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.addf %in, %out : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.divf %in, %cst_7 : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x1xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %65 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %115 = arith.subf %in, %in_43 : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x32xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %66 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %115 = arith.mulf %in, %in_43 : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x32xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.addf %in, %out : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x1xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.divf %in, %cst_7 : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x1xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x11x1xf64>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %115 = arith.truncf %in : f64 to f32
      linalg.yield %115 : f32
    } -> tensor<2x11x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<2x11x32xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_8 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_6 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<2x11x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %72 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.subf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %74 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.mulf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg11 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.mulf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %arg12 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %79 = tensor.empty() : tensor<32x128xf32>
    %transposed_32 = linalg.transpose ins(%arg13 : tensor<128x32xf32>) outs(%79 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_33 = tensor.collapse_shape %78 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %80 = tensor.empty() : tensor<22x128xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %82 = linalg.matmul ins(%collapsed_33, %transposed_32 : tensor<22x32xf32>, tensor<32x128xf32>) outs(%81 : tensor<22x128xf32>) -> tensor<22x128xf32>
    %expanded_34 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [2, 11, 128] : tensor<22x128xf32> into tensor<2x11x128xf32>
    %extracted_slice_35 = tensor.extract_slice %expanded_34[0, 0, 0] [2, 11, 64] [1, 1, 1] : tensor<2x11x128xf32> to tensor<2x11x64xf32>
    %extracted_slice_36 = tensor.extract_slice %expanded_34[0, 0, 64] [2, 11, 64] [1, 1, 1] : tensor<2x11x128xf32> to tensor<2x11x64xf32>
    %83 = tensor.empty() : tensor<2x11x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<2x11x64xf32>) outs(%83 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.mulf %in, %cst_10 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<2x11x64xf32>) outs(%83 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_3 : f64 to f32
      %116 = arith.mulf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<2x11x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x11x64xf32>) outs(%83 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.erf %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x11x64xf32>) outs(%83 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %cst_11 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<2x11x64xf32>, tensor<2x11x64xf32>) outs(%83 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.mulf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %extracted_slice_36 : tensor<2x11x64xf32>, tensor<2x11x64xf32>) outs(%83 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.mulf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x64xf32>
    %collapsed_37 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<2x11x64xf32> into tensor<22x64xf32>
    %90 = tensor.empty() : tensor<64x32xf32>
    %transposed_38 = linalg.transpose ins(%arg14 : tensor<32x64xf32>) outs(%90 : tensor<64x32xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<22x64xf32>, tensor<64x32xf32>) outs(%31 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %92 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%91, %arg15 : tensor<22x32xf32>, tensor<32xf32>) outs(%30 : tensor<22x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<22x32xf32>
    %expanded_39 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %expanded_39 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x11x32xf32>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %115 = arith.extf %in : f32 to f64
      linalg.yield %115 : f64
    } -> tensor<2x11x32xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.addf %in, %out : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.divf %in, %cst_7 : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<2x11x32xf64>, tensor<2x11x1xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %115 = arith.subf %in, %in_43 : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x32xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<2x11x32xf64>, tensor<2x11x32xf64>) outs(%2 : tensor<2x11x32xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %115 = arith.mulf %in, %in_43 : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x32xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x11x32xf64>) outs(%5 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.addf %in, %out : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x11x1xf64>) outs(%4 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.divf %in, %cst_7 : f64
      linalg.yield %115 : f64
    } -> tensor<2x11x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x11x1xf64>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %115 = arith.truncf %in : f64 to f32
      linalg.yield %115 : f32
    } -> tensor<2x11x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x11x32xf32>) outs(%14 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_8 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_6 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<2x11x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x11x1xf32>) outs(%12 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %103 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.subf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.mulf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg16 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.mulf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg17 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<2x11x32xf32>
    %collapsed_40 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %110 = tensor.empty() : tensor<32x24xf32>
    %transposed_41 = linalg.transpose ins(%arg18 : tensor<24x32xf32>) outs(%110 : tensor<32x24xf32>) permutation = [1, 0] 
    %111 = tensor.empty() : tensor<22x24xf32>
    %112 = linalg.fill ins(%cst_0 : f32) outs(%111 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %113 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<22x32xf32>, tensor<32x24xf32>) outs(%112 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %114 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%113, %arg19 : tensor<22x24xf32>, tensor<24xf32>) outs(%111 : tensor<22x24xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %115 = arith.addf %in, %in_43 : f32
      linalg.yield %115 : f32
    } -> tensor<22x24xf32>
    %expanded_42 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [2, 11, 24] : tensor<22x24xf32> into tensor<2x11x24xf32>
    return %expanded_42 : tensor<2x11x24xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_4_24_24_torch.float32: "0x0400000000000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C00000A8C00000B0C00000B8C0000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C00000A8C00000B0C0000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C00000A8C0000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C0000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C00000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF0000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF0000B0C00000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE0000B8C00000B0C00000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE0000008000000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF0000A8BF0000B0BF0000B8BF000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF0000A8BF0000B0BF000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF0000A8BF000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE0000B0BF0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD0000B8BF0000B0BF0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD0000008000000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE0000A8BE0000B0BE0000B8BE000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE0000A8BE0000B0BE000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE0000A8BE000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD0000B0BE0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC0000B8BE0000B0BE0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC0000008000000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD0000A8BD0000B0BD0000B8BD000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD0000A8BD0000B0BD000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD0000A8BD000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC0000B0BD0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB0000B8BD0000B0BD0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080"
    }
  }
#-}

