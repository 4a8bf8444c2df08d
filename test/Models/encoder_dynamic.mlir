#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map8 = affine_map<()[s0] -> (s0 * 2)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<128x32xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32x32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<32x32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32x32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32x32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<128x32xf32>, %arg29: tensor<32x64xf32>, %arg30: tensor<32xf32>, %arg31: tensor<32xf32>, %arg32: tensor<32xf32>, %arg33: tensor<24x32xf32>, %arg34: tensor<24xf32>, %arg35: tensor<2x?xi64>, %arg36: tensor<2x?xi64>) -> tensor<2x?x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c-1 = arith.constant -1 : index
    %c4_i64 = arith.constant 4 : i64
    %c8_i64 = arith.constant 8 : i64
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
    %dim = tensor.dim %arg36, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_12 = tensor.dim %arg35, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_12) : tensor<2x?x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg35 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %224 = arith.index_cast %in : i64 to index
      %225 = linalg.index 2 : index
      %226 = arith.cmpi slt, %224, %c24 : index
      cf.assert %226, "index must be smaller than dim size"
      %227 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %227, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%224, %225] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %3 = tensor.empty(%dim_12) : tensor<2x?x32xf64>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %224 = arith.extf %in : f32 to f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %5 = tensor.empty(%dim_12) : tensor<2x?x1xf64>
    %6 = linalg.fill ins(%cst : f64) outs(%5 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.addf %in, %out : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.divf %in, %cst_7 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %224 = arith.subf %in, %in_73 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %224 = arith.mulf %in, %in_73 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.addf %in, %out : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.divf %in, %cst_7 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %13 = tensor.empty(%dim_12) : tensor<2x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %224 = arith.truncf %in : f64 to f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.addf %in, %out : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.divf %in, %cst_8 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.truncf %cst_6 : f64 to f32
      %225 = arith.addf %in, %224 : f32
      linalg.yield %225 : f32
    } -> tensor<2x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = math.rsqrt %in : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %17 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.subf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg1 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %24 = arith.cmpi slt, %dim, %c0 : index
    %25 = arith.addi %dim, %c24 : index
    %26 = arith.select %24, %25, %dim : index
    %27 = arith.cmpi slt, %26, %c0 : index
    %28 = arith.select %27, %c-1, %26 : index
    %29 = arith.minsi %28, %c24 : index
    %30 = arith.maxsi %29, %c0 : index
    %extracted_slice = tensor.extract_slice %cst_5[0, 0, 0, 0] [1, 4, %30, 24] [1, 1, 1, 1] : tensor<1x4x24x24xf32> to tensor<1x4x?x24xf32>
    %extracted_slice_13 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 4, %30, %30] [1, 1, 1, 1] : tensor<1x4x?x24xf32> to tensor<1x4x?x?xf32>
    %expanded = tensor.expand_shape %arg36 [[0], [1, 2, 3]] output_shape [2, 1, 1, %dim] : tensor<2x?xi64> into tensor<2x1x1x?xi64>
    %31 = tensor.empty(%dim) : tensor<2x1x1x?xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x1x1x?xi64>) outs(%31 : tensor<2x1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %224 = arith.sitofp %in : i64 to f32
      linalg.yield %224 : f32
    } -> tensor<2x1x1x?xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %32 : tensor<f32>, tensor<2x1x1x?xf32>) outs(%31 : tensor<2x1x1x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.subf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x1x1x?xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x1x1x?xf32>) outs(%31 : tensor<2x1x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.mulf %in, %cst_9 : f32
      linalg.yield %224 : f32
    } -> tensor<2x1x1x?xf32>
    %35 = arith.cmpi eq, %30, %dim : index
    cf.assert %35, "mismatched size for broadcast"
    %36 = tensor.empty(%30, %30) : tensor<2x4x?x?xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %34 : tensor<1x4x?x?xf32>, tensor<2x1x1x?xf32>) outs(%36 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x4x?x?xf32>
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %38 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %39 = affine.apply #map8()[%dim_12]
    %40 = tensor.empty(%39) : tensor<?x32xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %42 = linalg.matmul ins(%collapsed, %transposed : tensor<?x32xf32>, tensor<32x32xf32>) outs(%41 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%42, %arg4 : tensor<?x32xf32>, tensor<32xf32>) outs(%40 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<?x32xf32>
    %44 = arith.divsi %39, %c2 : index
    %expanded_14 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, %44, 4, 8] : tensor<?x32xf32> into tensor<2x?x4x8xf32>
    %45 = tensor.empty(%44) : tensor<2x4x?x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x?x4x8xf32>) outs(%45 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %46 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%41 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %47 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%46, %arg6 : tensor<?x32xf32>, tensor<32xf32>) outs(%40 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<?x32xf32>
    %expanded_17 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [2, %44, 4, 8] : tensor<?x32xf32> into tensor<2x?x4x8xf32>
    %transposed_18 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%41 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%48, %arg8 : tensor<?x32xf32>, tensor<32xf32>) outs(%40 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<?x32xf32>
    %expanded_19 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, %44, 4, 8] : tensor<?x32xf32> into tensor<2x?x4x8xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x?x4x8xf32>) outs(%45 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %50 = tensor.empty(%44) : tensor<2x4x8x?xf32>
    %transposed_21 = linalg.transpose ins(%expanded_17 : tensor<2x?x4x8xf32>) outs(%50 : tensor<2x4x8x?xf32>) permutation = [0, 2, 3, 1] 
    %51 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %52 = tensor.empty(%dim) : tensor<2x4x?x8xf32>
    %53 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%52 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %224 = linalg.index 0 : index
      %225 = linalg.index 1 : index
      %226 = linalg.index 2 : index
      %227 = linalg.index 3 : index
      %228 = arith.cmpi eq, %44, %c1 : index
      %229 = arith.select %228, %c0, %226 : index
      %extracted = tensor.extract %transposed_15[%224, %225, %229, %227] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_22 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %54 = tensor.empty(%dim) : tensor<2x4x8x?xf32>
    %55 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %224 = linalg.index 0 : index
      %225 = linalg.index 1 : index
      %226 = linalg.index 2 : index
      %227 = linalg.index 3 : index
      %228 = arith.cmpi eq, %44, %c1 : index
      %229 = arith.select %228, %c0, %227 : index
      %extracted = tensor.extract %transposed_21[%224, %225, %226, %229] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_23 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %56 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %58 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%57 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %59 = arith.muli %0, %c8_i64 : i64
    %60 = arith.cmpi slt, %0, %c0_i64 : i64
    %61 = arith.select %60, %c8_i64, %59 : i64
    %62 = arith.extui %60 : i1 to i64
    %63 = arith.muli %61, %0 : i64
    %64 = arith.addi %62, %c1_i64 : i64
    %65 = arith.select %60, %c8_i64, %63 : i64
    %66 = arith.select %60, %64, %62 : i64
    %67 = arith.cmpi sle, %66, %c1_i64 : i64
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %68 = arith.muli %59, %0 : i64
    %69 = arith.divsi %68, %65 : i64
    %70 = arith.select %60, %69, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c4_i64, %70, %70 : tensor<4xi64>
    %reshape = tensor.reshape %58(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %71 = arith.index_cast %70 : i64 to index
    %72 = tensor.empty(%71, %71) : tensor<2x4x?x?xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x4x?x?xf32>) outs(%72 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.truncf %cst_4 : f64 to f32
      %225 = arith.divf %in, %224 : f32
      linalg.yield %225 : f32
    } -> tensor<2x4x?x?xf32>
    %74 = arith.cmpi eq, %71, %30 : index
    cf.assert %74, "mismatched size for broadcast"
    cf.assert %74, "mismatched size for broadcast"
    %75 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %37 : tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%72 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x4x?x?xf32>
    %76 = tensor.empty(%71) : tensor<2x4x?xi64>
    %77 = linalg.fill ins(%c0_i64 : i64) outs(%76 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %78 = tensor.empty(%71) : tensor<2x4x?xf32>
    %79 = linalg.fill ins(%cst_1 : f32) outs(%78 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %80:2 = linalg.generic {indexing_maps = [#map4, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x?x?xf32>) outs(%79, %77 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %224 = linalg.index 3 : index
      %225 = arith.index_cast %224 : index to i64
      %226 = arith.maximumf %in, %out : f32
      %227 = arith.cmpf ogt, %in, %out : f32
      %228 = arith.select %227, %225, %out_73 : i64
      linalg.yield %226, %228 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_24 = tensor.expand_shape %80#0 [[0], [1], [2, 3]] output_shape [2, 4, %71, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_24 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%72 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.subf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x4x?x?xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x4x?x?xf32>) outs(%72 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = math.exp %in : f32
      linalg.yield %224 : f32
    } -> tensor<2x4x?x?xf32>
    %83 = tensor.empty(%71) : tensor<2x4x?x1xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<2x4x?x?xf32>) outs(%84 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.addf %in, %out : f32
      linalg.yield %224 : f32
    } -> tensor<2x4x?x1xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%72 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.divf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %87 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %88 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %224 = linalg.index 0 : index
      %225 = linalg.index 1 : index
      %226 = linalg.index 2 : index
      %227 = linalg.index 3 : index
      %228 = arith.cmpi eq, %71, %c1 : index
      %229 = arith.select %228, %c0, %226 : index
      %230 = arith.select %228, %c0, %227 : index
      %extracted = tensor.extract %86[%224, %225, %229, %230] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %from_elements_25 = tensor.from_elements %c8_i64, %70, %70 : tensor<3xi64>
    %reshape_26 = tensor.reshape %88(%from_elements_25) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %89 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%52 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %224 = linalg.index 0 : index
      %225 = linalg.index 1 : index
      %226 = linalg.index 2 : index
      %227 = linalg.index 3 : index
      %228 = arith.cmpi eq, %44, %c1 : index
      %229 = arith.select %228, %c0, %226 : index
      %extracted = tensor.extract %transposed_20[%224, %225, %229, %227] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_27 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %90 = arith.cmpi eq, %70, %0 : i64
    cf.assert %90, "mismatching contracting dimension"
    %91 = tensor.empty(%71) : tensor<8x?x8xf32>
    %92 = linalg.fill ins(%cst_0 : f32) outs(%91 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %93 = linalg.batch_matmul ins(%reshape_26, %collapsed_27 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%92 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_28 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [2, 4, %71, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %94 = tensor.empty(%71) : tensor<2x?x4x8xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x4x?x8xf32>) outs(%94 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<?x32xf32>
    %transposed_31 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %95 = affine.apply #map8()[%71]
    %96 = tensor.empty(%95) : tensor<?x32xf32>
    %97 = linalg.fill ins(%cst_0 : f32) outs(%96 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %98 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%97 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%98, %arg10 : tensor<?x32xf32>, tensor<32xf32>) outs(%96 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<?x32xf32>
    %100 = arith.divsi %95, %c2 : index
    %expanded_32 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [2, %100, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %101 = arith.cmpi eq, %dim_12, %100 : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %expanded_32 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %224 = arith.extf %in : f32 to f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.addf %in, %out : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.divf %in, %cst_7 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %105 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %224 = arith.subf %in, %in_73 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %224 = arith.mulf %in, %in_73 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.addf %in, %out : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.divf %in, %cst_7 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %224 = arith.truncf %in : f64 to f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.addf %in, %out : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.divf %in, %cst_8 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.truncf %cst_6 : f64 to f32
      %225 = arith.addf %in, %224 : f32
      linalg.yield %225 : f32
    } -> tensor<2x?x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = math.rsqrt %in : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %112 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.subf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %114 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg11 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg12 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %119 = tensor.empty() : tensor<32x128xf32>
    %transposed_33 = linalg.transpose ins(%arg13 : tensor<128x32xf32>) outs(%119 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_34 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %120 = tensor.empty(%39) : tensor<?x128xf32>
    %121 = linalg.fill ins(%cst_0 : f32) outs(%120 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %122 = linalg.matmul ins(%collapsed_34, %transposed_33 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%121 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_35 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [2, %44, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %extracted_slice_36 = tensor.extract_slice %expanded_35[0, 0, 0] [2, %44, 64] [1, 1, 1] : tensor<2x?x128xf32> to tensor<2x?x64xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_35[0, 0, 64] [2, %44, 64] [1, 1, 1] : tensor<2x?x128xf32> to tensor<2x?x64xf32>
    %123 = tensor.empty(%44) : tensor<2x?x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<2x?x64xf32>) outs(%123 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.mulf %in, %cst_10 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<2x?x64xf32>) outs(%123 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.truncf %cst_3 : f64 to f32
      %225 = arith.mulf %in, %224 : f32
      linalg.yield %225 : f32
    } -> tensor<2x?x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x?x64xf32>) outs(%123 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = math.erf %in : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x?x64xf32>) outs(%123 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.addf %in, %cst_11 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %127 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%123 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %extracted_slice_37 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%123 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x64xf32>
    %collapsed_38 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %130 = tensor.empty() : tensor<64x32xf32>
    %transposed_39 = linalg.transpose ins(%arg14 : tensor<32x64xf32>) outs(%130 : tensor<64x32xf32>) permutation = [1, 0] 
    %131 = affine.apply #map8()[%44]
    %132 = tensor.empty(%131) : tensor<?x32xf32>
    %133 = linalg.fill ins(%cst_0 : f32) outs(%132 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %134 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%133 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %135 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%134, %arg15 : tensor<?x32xf32>, tensor<32xf32>) outs(%132 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<?x32xf32>
    %136 = arith.divsi %131, %c2 : index
    %expanded_40 = tensor.expand_shape %135 [[0, 1], [2]] output_shape [2, %136, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %137 = arith.cmpi eq, %dim_12, %136 : index
    cf.assert %137, "mismatched size for broadcast"
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %expanded_40 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %224 = arith.extf %in : f32 to f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.addf %in, %out : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.divf %in, %cst_7 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %141 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %224 = arith.subf %in, %in_73 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %142 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %224 = arith.mulf %in, %in_73 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.addf %in, %out : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.divf %in, %cst_7 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %224 = arith.truncf %in : f64 to f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.addf %in, %out : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.divf %in, %cst_8 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.truncf %cst_6 : f64 to f32
      %225 = arith.addf %in, %224 : f32
      linalg.yield %225 : f32
    } -> tensor<2x?x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = math.rsqrt %in : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %148 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.subf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %150 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %arg16 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %arg17 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %collapsed_41 = tensor.collapse_shape %154 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %transposed_42 = linalg.transpose ins(%arg18 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %155 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%41 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %156 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%155, %arg19 : tensor<?x32xf32>, tensor<32xf32>) outs(%40 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<?x32xf32>
    %expanded_43 = tensor.expand_shape %156 [[0, 1], [2, 3]] output_shape [2, %44, 4, 8] : tensor<?x32xf32> into tensor<2x?x4x8xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x?x4x8xf32>) outs(%45 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_45 = linalg.transpose ins(%arg20 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %157 = linalg.matmul ins(%collapsed_41, %transposed_45 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%41 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %158 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%157, %arg21 : tensor<?x32xf32>, tensor<32xf32>) outs(%40 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<?x32xf32>
    %expanded_46 = tensor.expand_shape %158 [[0, 1], [2, 3]] output_shape [2, %44, 4, 8] : tensor<?x32xf32> into tensor<2x?x4x8xf32>
    %transposed_47 = linalg.transpose ins(%arg22 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %159 = linalg.matmul ins(%collapsed_41, %transposed_47 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%41 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %160 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%159, %arg23 : tensor<?x32xf32>, tensor<32xf32>) outs(%40 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<?x32xf32>
    %expanded_48 = tensor.expand_shape %160 [[0, 1], [2, 3]] output_shape [2, %44, 4, 8] : tensor<?x32xf32> into tensor<2x?x4x8xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<2x?x4x8xf32>) outs(%45 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_50 = linalg.transpose ins(%expanded_46 : tensor<2x?x4x8xf32>) outs(%50 : tensor<2x4x8x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %161 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%52 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %224 = linalg.index 0 : index
      %225 = linalg.index 1 : index
      %226 = linalg.index 2 : index
      %227 = linalg.index 3 : index
      %228 = arith.cmpi eq, %44, %c1 : index
      %229 = arith.select %228, %c0, %226 : index
      %extracted = tensor.extract %transposed_44[%224, %225, %229, %227] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_51 = tensor.collapse_shape %161 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %162 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %224 = linalg.index 0 : index
      %225 = linalg.index 1 : index
      %226 = linalg.index 2 : index
      %227 = linalg.index 3 : index
      %228 = arith.cmpi eq, %44, %c1 : index
      %229 = arith.select %228, %c0, %227 : index
      %extracted = tensor.extract %transposed_50[%224, %225, %226, %229] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_52 = tensor.collapse_shape %162 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %163 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%57 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %reshape_53 = tensor.reshape %163(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %164 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_53 : tensor<2x4x?x?xf32>) outs(%72 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.truncf %cst_4 : f64 to f32
      %225 = arith.divf %in, %224 : f32
      linalg.yield %225 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %74, "mismatched size for broadcast"
    cf.assert %74, "mismatched size for broadcast"
    %165 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164, %37 : tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%72 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x4x?x?xf32>
    %166:2 = linalg.generic {indexing_maps = [#map4, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165 : tensor<2x4x?x?xf32>) outs(%79, %77 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %224 = linalg.index 3 : index
      %225 = arith.index_cast %224 : index to i64
      %226 = arith.maximumf %in, %out : f32
      %227 = arith.cmpf ogt, %in, %out : f32
      %228 = arith.select %227, %225, %out_73 : i64
      linalg.yield %226, %228 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_54 = tensor.expand_shape %166#0 [[0], [1], [2, 3]] output_shape [2, 4, %71, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %expanded_54 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%72 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.subf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x4x?x?xf32>
    %168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<2x4x?x?xf32>) outs(%72 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = math.exp %in : f32
      linalg.yield %224 : f32
    } -> tensor<2x4x?x?xf32>
    %169 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<2x4x?x?xf32>) outs(%84 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.addf %in, %out : f32
      linalg.yield %224 : f32
    } -> tensor<2x4x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %169 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%72 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.divf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %171 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %224 = linalg.index 0 : index
      %225 = linalg.index 1 : index
      %226 = linalg.index 2 : index
      %227 = linalg.index 3 : index
      %228 = arith.cmpi eq, %71, %c1 : index
      %229 = arith.select %228, %c0, %226 : index
      %230 = arith.select %228, %c0, %227 : index
      %extracted = tensor.extract %170[%224, %225, %229, %230] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %reshape_55 = tensor.reshape %171(%from_elements_25) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %172 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%52 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %224 = linalg.index 0 : index
      %225 = linalg.index 1 : index
      %226 = linalg.index 2 : index
      %227 = linalg.index 3 : index
      %228 = arith.cmpi eq, %44, %c1 : index
      %229 = arith.select %228, %c0, %226 : index
      %extracted = tensor.extract %transposed_49[%224, %225, %229, %227] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_56 = tensor.collapse_shape %172 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %90, "mismatching contracting dimension"
    %173 = linalg.batch_matmul ins(%reshape_55, %collapsed_56 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%92 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_57 = tensor.expand_shape %173 [[0, 1], [2], [3]] output_shape [2, 4, %71, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<2x4x?x8xf32>) outs(%94 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_59 = tensor.collapse_shape %transposed_58 [[0, 1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<?x32xf32>
    %transposed_60 = linalg.transpose ins(%arg24 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %174 = linalg.matmul ins(%collapsed_59, %transposed_60 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%97 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %175 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%174, %arg25 : tensor<?x32xf32>, tensor<32xf32>) outs(%96 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<?x32xf32>
    %expanded_61 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [2, %100, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %101, "mismatched size for broadcast"
    %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %expanded_61 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %224 = arith.extf %in : f32 to f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %178 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.addf %in, %out : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.divf %in, %cst_7 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %180 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %179 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %224 = arith.subf %in, %in_73 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %180 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %224 = arith.mulf %in, %in_73 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %182 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.addf %in, %out : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.divf %in, %cst_7 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %224 = arith.truncf %in : f64 to f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.addf %in, %out : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.divf %in, %cst_8 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.truncf %cst_6 : f64 to f32
      %225 = arith.addf %in, %224 : f32
      linalg.yield %225 : f32
    } -> tensor<2x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = math.rsqrt %in : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %186 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.subf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %188 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %arg26 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %arg27 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %transposed_62 = linalg.transpose ins(%arg28 : tensor<128x32xf32>) outs(%119 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %192 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %193 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%121 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_64 = tensor.expand_shape %193 [[0, 1], [2]] output_shape [2, %44, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %extracted_slice_65 = tensor.extract_slice %expanded_64[0, 0, 0] [2, %44, 64] [1, 1, 1] : tensor<2x?x128xf32> to tensor<2x?x64xf32>
    %extracted_slice_66 = tensor.extract_slice %expanded_64[0, 0, 64] [2, %44, 64] [1, 1, 1] : tensor<2x?x128xf32> to tensor<2x?x64xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_65 : tensor<2x?x64xf32>) outs(%123 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.mulf %in, %cst_10 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x64xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_65 : tensor<2x?x64xf32>) outs(%123 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.truncf %cst_3 : f64 to f32
      %225 = arith.mulf %in, %224 : f32
      linalg.yield %225 : f32
    } -> tensor<2x?x64xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x?x64xf32>) outs(%123 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = math.erf %in : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x64xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x?x64xf32>) outs(%123 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.addf %in, %cst_11 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x64xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %197 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%123 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x64xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %extracted_slice_66 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%123 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x64xf32>
    %collapsed_67 = tensor.collapse_shape %199 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %transposed_68 = linalg.transpose ins(%arg29 : tensor<32x64xf32>) outs(%130 : tensor<64x32xf32>) permutation = [1, 0] 
    %200 = linalg.matmul ins(%collapsed_67, %transposed_68 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%133 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %201 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%200, %arg30 : tensor<?x32xf32>, tensor<32xf32>) outs(%132 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<?x32xf32>
    %expanded_69 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [2, %136, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %137, "mismatched size for broadcast"
    %202 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %expanded_69 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %224 = arith.extf %in : f32 to f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %204 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%203 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.addf %in, %out : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.divf %in, %cst_7 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %206 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %205 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %224 = arith.subf %in, %in_73 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %207 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %206 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %224 = arith.mulf %in, %in_73 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x32xf64>
    %208 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%207 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.addf %in, %out : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %224 = arith.divf %in, %cst_7 : f64
      linalg.yield %224 : f64
    } -> tensor<2x?x1xf64>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %224 = arith.truncf %in : f64 to f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.addf %in, %out : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.divf %in, %cst_8 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = arith.truncf %cst_6 : f64 to f32
      %225 = arith.addf %in, %224 : f32
      linalg.yield %225 : f32
    } -> tensor<2x?x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %224 = math.rsqrt %in : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %212 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.subf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %214 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %arg31 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.mulf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %arg32 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<2x?x32xf32>
    %collapsed_70 = tensor.collapse_shape %218 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %219 = tensor.empty() : tensor<32x24xf32>
    %transposed_71 = linalg.transpose ins(%arg33 : tensor<24x32xf32>) outs(%219 : tensor<32x24xf32>) permutation = [1, 0] 
    %220 = tensor.empty(%39) : tensor<?x24xf32>
    %221 = linalg.fill ins(%cst_0 : f32) outs(%220 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %222 = linalg.matmul ins(%collapsed_70, %transposed_71 : tensor<?x32xf32>, tensor<32x24xf32>) outs(%221 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %223 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%222, %arg34 : tensor<?x24xf32>, tensor<24xf32>) outs(%220 : tensor<?x24xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %224 = arith.addf %in, %in_73 : f32
      linalg.yield %224 : f32
    } -> tensor<?x24xf32>
    %expanded_72 = tensor.expand_shape %223 [[0, 1], [2]] output_shape [2, %44, 24] : tensor<?x24xf32> into tensor<2x?x24xf32>
    return %expanded_72 : tensor<2x?x24xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_4_24_24_torch.float32: "0x0400000000000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C00000A8C00000B0C00000B8C0000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C00000A8C00000B0C0000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C00000A8C0000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C0000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C00000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF0000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF0000B0C00000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE0000B8C00000B0C00000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE0000008000000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF0000A8BF0000B0BF0000B8BF000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF0000A8BF0000B0BF000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF0000A8BF000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE0000B0BF0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD0000B8BF0000B0BF0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD0000008000000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE0000A8BE0000B0BE0000B8BE000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE0000A8BE0000B0BE000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE0000A8BE000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD0000B0BE0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC0000B8BE0000B0BE0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC0000008000000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD0000A8BD0000B0BD0000B8BD000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD0000A8BD0000B0BD000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD0000A8BD000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC0000B0BD0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB0000B8BD0000B0BD0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080"
    }
  }
#-}

