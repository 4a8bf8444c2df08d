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
  func.func @main(%arg0: tensor<24x48xf32>, %arg1: tensor<48xf32>, %arg2: tensor<144x48xf32>, %arg3: tensor<48x48xf32>, %arg4: tensor<48xf32>, %arg5: tensor<192x48xf32>, %arg6: tensor<48x192xf32>, %arg7: tensor<48xf32>, %arg8: tensor<2x11xi64>) -> tensor<2x11x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.70710678118654757 : f64
    %cst_6 = arith.constant 0.35355339059327373 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %c-23_i32 = arith.constant -23 : i32
    %cst_8 = arith.constant 2.000000e+00 : f32
    %cst_9 = arith.constant 4.800000e+01 : f64
    %cst_10 = arith.constant 4.800000e+01 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x11x48xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<2x11xi64>) outs(%0 : tensor<2x11x48xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.index_cast %in : i64 to index
      %122 = linalg.index 2 : index
      %123 = arith.cmpi slt, %121, %c24 : index
      cf.assert %123, "index must be smaller than dim size"
      %124 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %124, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%121, %122] : tensor<24x48xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x11x48xf32>
    %2 = tensor.empty() : tensor<24xi32>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<24xi32>) {
    ^bb0(%out: i32):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      %123 = arith.trunci %122 : i64 to i32
      %124 = arith.addi %123, %c-23_i32 : i32
      linalg.yield %124 : i32
    } -> tensor<24xi32>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 24] : tensor<24xi32> into tensor<1x1x1x24xi32>
    %4 = tensor.empty() : tensor<8xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      %123 = arith.addi %122, %c1_i64 : i64
      linalg.yield %123 : i64
    } -> tensor<8xi64>
    %6 = tensor.empty() : tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<8xi64>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.sitofp %in : i64 to f32
      linalg.yield %121 : f32
    } -> tensor<8xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.powf %cst_8, %in : f32
      linalg.yield %121 : f32
    } -> tensor<8xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.cmpf one, %in, %cst : f32
      cf.assert %121, "unimplemented: tensor with zero element"
      %122 = arith.divf %cst_0, %in : f32
      linalg.yield %122 : f32
    } -> tensor<8xf32>
    %expanded_12 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xf32> into tensor<1x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_12[0, 1, 0, 0] [1, 4, 1, 1] [1, 2, 1, 1] : tensor<1x8x1x1xf32> to tensor<1x4x1x1xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_12[0, 0, 0, 0] [1, 4, 1, 1] [1, 2, 1, 1] : tensor<1x8x1x1xf32> to tensor<1x4x1x1xf32>
    %concat = tensor.concat dim(1) %extracted_slice, %extracted_slice_13 : (tensor<1x4x1x1xf32>, tensor<1x4x1x1xf32>) -> tensor<1x8x1x1xf32>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 0, 0, 0] [1, 6, 1, 1] [1, 1, 1, 1] : tensor<1x8x1x1xf32> to tensor<1x6x1x1xf32>
    %10 = tensor.empty() : tensor<1x6x1x24xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %extracted_slice_14 : tensor<1x1x1x24xi32>, tensor<1x6x1x1xf32>) outs(%10 : tensor<1x6x1x24xf32>) {
    ^bb0(%in: i32, %in_50: f32, %out: f32):
      %121 = arith.sitofp %in : i32 to f32
      %122 = arith.mulf %121, %in_50 : f32
      linalg.yield %122 : f32
    } -> tensor<1x6x1x24xf32>
    %collapsed = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x6x1x24xf32> into tensor<6x1x24xf32>
    %12 = tensor.empty() : tensor<11xi64>
    %13 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<11xi64>) {
    ^bb0(%out: i64):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      linalg.yield %122 : i64
    } -> tensor<11xi64>
    %expanded_15 = tensor.expand_shape %13 [[0, 1, 2, 3]] output_shape [1, 1, 11, 1] : tensor<11xi64> into tensor<1x1x11x1xi64>
    %expanded_16 = tensor.expand_shape %13 [[0, 1, 2, 3]] output_shape [1, 1, 1, 11] : tensor<11xi64> into tensor<1x1x1x11xi64>
    %14 = tensor.empty() : tensor<1x1x11x11xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x11xi64>, tensor<1x1x11x1xi64>) outs(%14 : tensor<1x1x11x11xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %121 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %121 : i1
    } -> tensor<1x1x11x11xi1>
    %16 = tensor.empty() : tensor<2x1x11x11xi1>
    %collapsed_17 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<1x1x11x11xi1> into tensor<1x11x11xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<1x11x11xi1>) outs(%16 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x11x11xi1>
    %18 = tensor.empty() : tensor<2x1x11x11xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_4, %cst_3 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<2x1x11x11xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %121 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x11x11xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x1x11x11xf32>) outs(%16 : tensor<2x1x11x11xi1>) {
    ^bb0(%in: f32, %out: i1):
      %121 = arith.cmpf une, %in, %cst : f32
      linalg.yield %121 : i1
    } -> tensor<2x1x11x11xi1>
    %21 = tensor.empty() : tensor<2x11x48xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x11x48xf32>) outs(%21 : tensor<2x11x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<2x11x48xf64>
    %23 = tensor.empty() : tensor<2x11x1xf64>
    %24 = linalg.fill ins(%cst_1 : f64) outs(%23 : tensor<2x11x1xf64>) -> tensor<2x11x1xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x11x48xf64>) outs(%24 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x11x1xf64>) outs(%23 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_9 : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %26 : tensor<2x11x48xf64>, tensor<2x11x1xf64>) outs(%21 : tensor<2x11x48xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %121 = arith.subf %in, %in_50 : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x48xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<2x11x48xf64>, tensor<2x11x48xf64>) outs(%21 : tensor<2x11x48xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %121 = arith.mulf %in, %in_50 : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x48xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x11x48xf64>) outs(%24 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x11x1xf64>) outs(%23 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_9 : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x1xf64>
    %31 = tensor.empty() : tensor<2x11x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x11x1xf64>) outs(%31 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<2x11x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x11x1xf32>) -> tensor<2x11x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x11x48xf32>) outs(%33 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x11x1xf32>) outs(%31 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_10 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x11x1xf32>) outs(%31 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_7 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x11x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x11x1xf32>) outs(%31 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %35 : tensor<2x11x48xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.subf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x48xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %37 : tensor<2x11x48xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x48xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg1 : tensor<2x11x48xf32>, tensor<48xf32>) outs(%0 : tensor<2x11x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x48xf32>
    %41 = tensor.empty() : tensor<48x144xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<144x48xf32>) outs(%41 : tensor<48x144xf32>) permutation = [1, 0] 
    %collapsed_18 = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<2x11x48xf32> into tensor<22x48xf32>
    %42 = tensor.empty() : tensor<22x144xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<22x144xf32>) -> tensor<22x144xf32>
    %44 = linalg.matmul ins(%collapsed_18, %transposed : tensor<22x48xf32>, tensor<48x144xf32>) outs(%43 : tensor<22x144xf32>) -> tensor<22x144xf32>
    %expanded_19 = tensor.expand_shape %44 [[0, 1], [2]] output_shape [2, 11, 144] : tensor<22x144xf32> into tensor<2x11x144xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_19[0, 0, 0] [2, 11, 48] [1, 1, 1] : tensor<2x11x144xf32> to tensor<2x11x48xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_19[0, 0, 48] [2, 11, 48] [1, 1, 1] : tensor<2x11x144xf32> to tensor<2x11x48xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_19[0, 0, 96] [2, 11, 48] [1, 1, 1] : tensor<2x11x144xf32> to tensor<2x11x48xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2, 3]] output_shape [2, 11, 6, 8] : tensor<2x11x48xf32> into tensor<2x11x6x8xf32>
    %45 = tensor.empty() : tensor<2x6x11x8xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x11x6x8xf32>) outs(%45 : tensor<2x6x11x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %extracted_slice_21 [[0], [1], [2, 3]] output_shape [2, 11, 6, 8] : tensor<2x11x48xf32> into tensor<2x11x6x8xf32>
    %expanded_26 = tensor.expand_shape %extracted_slice_22 [[0], [1], [2, 3]] output_shape [2, 11, 6, 8] : tensor<2x11x48xf32> into tensor<2x11x6x8xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x11x6x8xf32>) outs(%45 : tensor<2x6x11x8xf32>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty() : tensor<2x6x8x11xf32>
    %transposed_28 = linalg.transpose ins(%expanded_25 : tensor<2x11x6x8xf32>) outs(%46 : tensor<2x6x8x11xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x6x11x8xf32> into tensor<12x11x8xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x6x8x11xf32> into tensor<12x8x11xf32>
    %47 = tensor.empty() : tensor<12x11x11xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<12x11x11xf32>) -> tensor<12x11x11xf32>
    %49 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<12x11x8xf32>, tensor<12x8x11xf32>) outs(%48 : tensor<12x11x11xf32>) -> tensor<12x11x11xf32>
    %expanded_31 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [2, 6, 11, 11] : tensor<12x11x11xf32> into tensor<2x6x11x11xf32>
    %50 = tensor.empty() : tensor<2x6x11x11xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x6x11x11xf32>) outs(%50 : tensor<2x6x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_6 : f64 to f32
      %122 = arith.mulf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x6x11x11xf32>
    %extracted_slice_32 = tensor.extract_slice %collapsed[0, 0, 13] [6, 1, 11] [1, 1, 1] : tensor<6x1x24xf32> to tensor<6x1x11xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %extracted_slice_32 : tensor<2x6x11x11xf32>, tensor<6x1x11xf32>) outs(%50 : tensor<2x6x11x11xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.addf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x6x11x11xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_3, %52 : tensor<2x1x11x11xi1>, tensor<f32>, tensor<2x6x11x11xf32>) outs(%50 : tensor<2x6x11x11xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %121 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %121 : f32
    } -> tensor<2x6x11x11xf32>
    %54 = tensor.empty() : tensor<2x6x11xi64>
    %55 = linalg.fill ins(%c0_i64 : i64) outs(%54 : tensor<2x6x11xi64>) -> tensor<2x6x11xi64>
    %56 = tensor.empty() : tensor<2x6x11xf32>
    %57 = linalg.fill ins(%cst_2 : f32) outs(%56 : tensor<2x6x11xf32>) -> tensor<2x6x11xf32>
    %58:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x6x11x11xf32>) outs(%57, %55 : tensor<2x6x11xf32>, tensor<2x6x11xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %121 = linalg.index 3 : index
      %122 = arith.index_cast %121 : index to i64
      %123 = arith.maximumf %in, %out : f32
      %124 = arith.cmpf ogt, %in, %out : f32
      %125 = arith.select %124, %122, %out_50 : i64
      linalg.yield %123, %125 : f32, i64
    } -> (tensor<2x6x11xf32>, tensor<2x6x11xi64>)
    %expanded_33 = tensor.expand_shape %58#0 [[0], [1], [2, 3]] output_shape [2, 6, 11, 1] : tensor<2x6x11xf32> into tensor<2x6x11x1xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_33 : tensor<2x6x11x11xf32>, tensor<2x6x11x1xf32>) outs(%50 : tensor<2x6x11x11xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.subf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x6x11x11xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x6x11x11xf32>) outs(%50 : tensor<2x6x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.exp %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x6x11x11xf32>
    %61 = tensor.empty() : tensor<2x6x11x1xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<2x6x11x1xf32>) -> tensor<2x6x11x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x6x11x11xf32>) outs(%62 : tensor<2x6x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x6x11x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x6x11x11xf32>, tensor<2x6x11x1xf32>) outs(%50 : tensor<2x6x11x11xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.divf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x6x11x11xf32>
    %collapsed_34 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x6x11x11xf32> into tensor<12x11x11xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x6x11x8xf32> into tensor<12x11x8xf32>
    %65 = tensor.empty() : tensor<12x11x8xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<12x11x8xf32>) -> tensor<12x11x8xf32>
    %67 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<12x11x11xf32>, tensor<12x11x8xf32>) outs(%66 : tensor<12x11x8xf32>) -> tensor<12x11x8xf32>
    %expanded_36 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 6, 11, 8] : tensor<12x11x8xf32> into tensor<2x6x11x8xf32>
    %68 = tensor.empty() : tensor<2x11x6x8xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x6x11x8xf32>) outs(%68 : tensor<2x11x6x8xf32>) permutation = [0, 2, 1, 3] 
    %69 = tensor.empty() : tensor<48x48xf32>
    %transposed_38 = linalg.transpose ins(%arg3 : tensor<48x48xf32>) outs(%69 : tensor<48x48xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2, 3]] : tensor<2x11x6x8xf32> into tensor<22x48xf32>
    %70 = tensor.empty() : tensor<22x48xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<22x48xf32>) -> tensor<22x48xf32>
    %72 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<22x48xf32>, tensor<48x48xf32>) outs(%71 : tensor<22x48xf32>) -> tensor<22x48xf32>
    %expanded_40 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [2, 11, 48] : tensor<22x48xf32> into tensor<2x11x48xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %1 : tensor<2x11x48xf32>, tensor<2x11x48xf32>) outs(%0 : tensor<2x11x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.addf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x48xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x11x48xf32>) outs(%21 : tensor<2x11x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<2x11x48xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<2x11x48xf64>) outs(%24 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x1xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x11x1xf64>) outs(%23 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_9 : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x1xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %76 : tensor<2x11x48xf64>, tensor<2x11x1xf64>) outs(%21 : tensor<2x11x48xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %121 = arith.subf %in, %in_50 : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x48xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %77 : tensor<2x11x48xf64>, tensor<2x11x48xf64>) outs(%21 : tensor<2x11x48xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %121 = arith.mulf %in, %in_50 : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x48xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<2x11x48xf64>) outs(%24 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x1xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x11x1xf64>) outs(%23 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_9 : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x1xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x11x1xf64>) outs(%31 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<2x11x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<2x11x48xf32>) outs(%33 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x11x1xf32>) outs(%31 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_10 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x11x1xf32>) outs(%31 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_7 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x11x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x11x1xf32>) outs(%31 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %83 : tensor<2x11x48xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.subf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x48xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %85 : tensor<2x11x48xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x48xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %arg4 : tensor<2x11x48xf32>, tensor<48xf32>) outs(%0 : tensor<2x11x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x48xf32>
    %89 = tensor.empty() : tensor<48x192xf32>
    %transposed_41 = linalg.transpose ins(%arg5 : tensor<192x48xf32>) outs(%89 : tensor<48x192xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<2x11x48xf32> into tensor<22x48xf32>
    %90 = tensor.empty() : tensor<22x192xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<22x192xf32>) -> tensor<22x192xf32>
    %92 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<22x48xf32>, tensor<48x192xf32>) outs(%91 : tensor<22x192xf32>) -> tensor<22x192xf32>
    %expanded_43 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [2, 11, 192] : tensor<22x192xf32> into tensor<2x11x192xf32>
    %93 = tensor.empty() : tensor<2x11x192xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x11x192xf32>) outs(%93 : tensor<2x11x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.mulf %in, %cst_11 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x192xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x11x192xf32>) outs(%93 : tensor<2x11x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_5 : f64 to f32
      %122 = arith.mulf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x11x192xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x11x192xf32>) outs(%93 : tensor<2x11x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.erf %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x192xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x11x192xf32>) outs(%93 : tensor<2x11x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %cst_0 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x192xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %97 : tensor<2x11x192xf32>, tensor<2x11x192xf32>) outs(%93 : tensor<2x11x192xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x192xf32>
    %99 = tensor.empty() : tensor<192x48xf32>
    %transposed_44 = linalg.transpose ins(%arg6 : tensor<48x192xf32>) outs(%99 : tensor<192x48xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<2x11x192xf32> into tensor<22x192xf32>
    %100 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<22x192xf32>, tensor<192x48xf32>) outs(%71 : tensor<22x48xf32>) -> tensor<22x48xf32>
    %expanded_46 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 11, 48] : tensor<22x48xf32> into tensor<2x11x48xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %73 : tensor<2x11x48xf32>, tensor<2x11x48xf32>) outs(%0 : tensor<2x11x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.addf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x48xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x11x48xf32>) outs(%21 : tensor<2x11x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<2x11x48xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x11x48xf64>) outs(%24 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x1xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x11x1xf64>) outs(%23 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_9 : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %104 : tensor<2x11x48xf64>, tensor<2x11x1xf64>) outs(%21 : tensor<2x11x48xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %121 = arith.subf %in, %in_50 : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x48xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %105 : tensor<2x11x48xf64>, tensor<2x11x48xf64>) outs(%21 : tensor<2x11x48xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %121 = arith.mulf %in, %in_50 : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x48xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x11x48xf64>) outs(%24 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x11x1xf64>) outs(%23 : tensor<2x11x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_9 : f64
      linalg.yield %121 : f64
    } -> tensor<2x11x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x11x1xf64>) outs(%31 : tensor<2x11x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<2x11x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x11x48xf32>) outs(%33 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x11x1xf32>) outs(%31 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_10 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x11x1xf32>) outs(%31 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_7 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x11x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x11x1xf32>) outs(%31 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %111 : tensor<2x11x48xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.subf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x48xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %113 : tensor<2x11x48xf32>, tensor<2x11x1xf32>) outs(%0 : tensor<2x11x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x48xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg7 : tensor<2x11x48xf32>, tensor<48xf32>) outs(%0 : tensor<2x11x48xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %121 = arith.mulf %in, %in_50 : f32
      linalg.yield %121 : f32
    } -> tensor<2x11x48xf32>
    %117 = tensor.empty() : tensor<48x24xf32>
    %transposed_47 = linalg.transpose ins(%arg0 : tensor<24x48xf32>) outs(%117 : tensor<48x24xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<2x11x48xf32> into tensor<22x48xf32>
    %118 = tensor.empty() : tensor<22x24xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %120 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<22x48xf32>, tensor<48x24xf32>) outs(%119 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %expanded_49 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [2, 11, 24] : tensor<22x24xf32> into tensor<2x11x24xf32>
    return %expanded_49 : tensor<2x11x24xf32>
  }
}

