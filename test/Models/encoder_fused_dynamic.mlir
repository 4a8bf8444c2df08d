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
#map13 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<128x32xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<24x32xf32>, %arg19: tensor<24xf32>, %arg20: tensor<2x?xi64>, %arg21: tensor<2x?xi64>) -> tensor<2x?x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
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
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.70710678118654757 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 0.59460355750136051 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_1_4_24_24_torch.float32> : tensor<1x4x24x24xf32>
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 3.200000e+01 : f64
    %cst_10 = arith.constant 3.200000e+01 : f32
    %cst_11 = arith.constant -3.40282347E+38 : f32
    %cst_12 = arith.constant 5.000000e-01 : f32
    %cst_13 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg21, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_14 = tensor.dim %arg20, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_14) : tensor<2x?x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %175 = arith.index_cast %in : i64 to index
      %176 = linalg.index 2 : index
      %177 = arith.cmpi slt, %175, %c24 : index
      cf.assert %177, "index must be smaller than dim size"
      %178 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %178, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%175, %176] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %3 = tensor.empty(%dim_14) : tensor<2x?x32xf64>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %175 = arith.extf %in : f32 to f64
      linalg.yield %175 : f64
    } -> tensor<2x?x32xf64>
    %5 = tensor.empty(%dim_14) : tensor<2x?x1xf64>
    %6 = linalg.fill ins(%cst : f64) outs(%5 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_9 : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %175 = arith.subf %in, %in_45 : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %175 = arith.mulf %in, %in_45 : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x32xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_9 : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x1xf64>
    %13 = tensor.empty(%dim_14) : tensor<2x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x?x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_10 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_8 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.rsqrt %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %17 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.subf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.mulf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg1 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.mulf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %24 = arith.cmpi slt, %dim, %c0 : index
    %25 = arith.addi %dim, %c24 : index
    %26 = arith.select %24, %25, %dim : index
    %27 = arith.cmpi slt, %26, %c0 : index
    %28 = arith.select %27, %c-1, %26 : index
    %29 = arith.minsi %28, %c24 : index
    %30 = arith.maxsi %29, %c0 : index
    %extracted_slice = tensor.extract_slice %cst_7[0, 0, 0, 0] [1, 4, %30, 24] [1, 1, 1, 1] : tensor<1x4x24x24xf32> to tensor<1x4x?x24xf32>
    %extracted_slice_15 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 4, %30, %30] [1, 1, 1, 1] : tensor<1x4x?x24xf32> to tensor<1x4x?x?xf32>
    %expanded = tensor.expand_shape %arg21 [[0], [1, 2, 3]] output_shape [2, 1, 1, %dim] : tensor<2x?xi64> into tensor<2x1x1x?xi64>
    %31 = tensor.empty(%dim) : tensor<2x1x1x?xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x1x1x?xi64>) outs(%31 : tensor<2x1x1x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %175 = arith.sitofp %in : i64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x1x1x?xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %32 : tensor<f32>, tensor<2x1x1x?xf32>) outs(%31 : tensor<2x1x1x?xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.subf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x1x1x?xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x1x1x?xf32>) outs(%31 : tensor<2x1x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.mulf %in, %cst_11 : f32
      linalg.yield %175 : f32
    } -> tensor<2x1x1x?xf32>
    %35 = arith.cmpi eq, %30, %dim : index
    cf.assert %35, "mismatched size for broadcast"
    %36 = tensor.empty(%30, %30) : tensor<2x4x?x?xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %34 : tensor<1x4x?x?xf32>, tensor<2x1x1x?xf32>) outs(%36 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x?x?xf32>
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %38 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %39 = affine.apply #map8()[%dim_14]
    %40 = tensor.empty(%39) : tensor<?x32xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %42 = linalg.matmul ins(%collapsed, %transposed : tensor<?x32xf32>, tensor<32x32xf32>) outs(%41 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%42, %arg4 : tensor<?x32xf32>, tensor<32xf32>) outs(%40 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<?x32xf32>
    %44 = arith.divsi %39, %c2 : index
    %expanded_16 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, %44, 4, 8] : tensor<?x32xf32> into tensor<2x?x4x8xf32>
    %45 = tensor.empty(%44) : tensor<2x4x?x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x?x4x8xf32>) outs(%45 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %46 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%41 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %47 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%46, %arg6 : tensor<?x32xf32>, tensor<32xf32>) outs(%40 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<?x32xf32>
    %expanded_19 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [2, %44, 4, 8] : tensor<?x32xf32> into tensor<2x?x4x8xf32>
    %transposed_20 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%41 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%48, %arg8 : tensor<?x32xf32>, tensor<32xf32>) outs(%40 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<?x32xf32>
    %expanded_21 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, %44, 4, 8] : tensor<?x32xf32> into tensor<2x?x4x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x?x4x8xf32>) outs(%45 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<2x4x?x8xf32>) outs(%45 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_6 : f64 to f32
      %176 = arith.mulf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x?x8xf32>
    %51 = tensor.empty(%44) : tensor<2x4x8x?xf32>
    %transposed_23 = linalg.transpose ins(%expanded_19 : tensor<2x?x4x8xf32>) outs(%51 : tensor<2x4x8x?xf32>) permutation = [0, 2, 3, 1] 
    %52 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<2x4x8x?xf32>) outs(%51 : tensor<2x4x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_6 : f64 to f32
      %176 = arith.mulf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x4x8x?xf32>
    %53 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %53, "unimplemented: dynamic negative broadcast sizes"
    %54 = tensor.empty(%dim) : tensor<2x4x?x8xf32>
    %55 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %175 = linalg.index 0 : index
      %176 = linalg.index 1 : index
      %177 = linalg.index 2 : index
      %178 = linalg.index 3 : index
      %179 = arith.cmpi eq, %44, %c1 : index
      %180 = arith.select %179, %c0, %177 : index
      %extracted = tensor.extract %50[%175, %176, %180, %178] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_24 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %53, "unimplemented: dynamic negative broadcast sizes"
    %56 = tensor.empty(%dim) : tensor<2x4x8x?xf32>
    %57 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%56 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %175 = linalg.index 0 : index
      %176 = linalg.index 1 : index
      %177 = linalg.index 2 : index
      %178 = linalg.index 3 : index
      %179 = arith.cmpi eq, %44, %c1 : index
      %180 = arith.select %179, %c0, %178 : index
      %extracted = tensor.extract %52[%175, %176, %177, %180] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_25 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %58 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %60 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%59 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %61 = arith.muli %0, %c8_i64 : i64
    %62 = arith.cmpi slt, %0, %c0_i64 : i64
    %63 = arith.select %62, %c8_i64, %61 : i64
    %64 = arith.extui %62 : i1 to i64
    %65 = arith.muli %63, %0 : i64
    %66 = arith.addi %64, %c1_i64 : i64
    %67 = arith.select %62, %c8_i64, %65 : i64
    %68 = arith.select %62, %66, %64 : i64
    %69 = arith.cmpi sle, %68, %c1_i64 : i64
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %70 = arith.muli %61, %0 : i64
    %71 = arith.divsi %70, %67 : i64
    %72 = arith.select %62, %71, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c4_i64, %72, %72 : tensor<4xi64>
    %reshape = tensor.reshape %60(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %73 = arith.index_cast %72 : i64 to index
    %74 = arith.cmpi eq, %73, %30 : index
    cf.assert %74, "mismatched size for broadcast"
    cf.assert %74, "mismatched size for broadcast"
    %75 = tensor.empty(%73, %73) : tensor<2x4x?x?xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %37 : tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%75 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x?x?xf32>
    %77 = tensor.empty(%73) : tensor<2x4x?xi64>
    %78 = linalg.fill ins(%c0_i64 : i64) outs(%77 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %79 = tensor.empty(%73) : tensor<2x4x?xf32>
    %80 = linalg.fill ins(%cst_1 : f32) outs(%79 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %81:2 = linalg.generic {indexing_maps = [#map4, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<2x4x?x?xf32>) outs(%80, %78 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %175 = linalg.index 3 : index
      %176 = arith.index_cast %175 : index to i64
      %177 = arith.maximumf %in, %out : f32
      %178 = arith.cmpf ogt, %in, %out : f32
      %179 = arith.select %178, %176, %out_45 : i64
      linalg.yield %177, %179 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_26 = tensor.expand_shape %81#0 [[0], [1], [2, 3]] output_shape [2, 4, %73, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_26 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%75 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.subf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x?x?xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x4x?x?xf32>) outs(%75 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.exp %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x?x?xf32>
    %84 = tensor.empty(%73) : tensor<2x4x?x1xf32>
    %85 = linalg.fill ins(%cst_0 : f32) outs(%84 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<2x4x?x?xf32>) outs(%85 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x?x1xf32>
    %87 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %86 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%75 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.divf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x?x?xf32>
    %88 = tensor.empty(%73, %73) : tensor<2x4x?x?xi1>
    %89 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x4x?x?xf32>) outs(%88 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %175 = arith.extf %in : f32 to f64
      %176 = arith.cmpf oeq, %175, %cst_5 : f64
      linalg.yield %176 : i1
    } -> tensor<2x4x?x?xi1>
    %90 = tensor.empty(%73) : tensor<2x4x?x1xi1>
    %91 = linalg.fill ins(%true : i1) outs(%90 : tensor<2x4x?x1xi1>) -> tensor<2x4x?x1xi1>
    %92 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<2x4x?x?xi1>) outs(%91 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %175 = arith.andi %in, %out : i1
      linalg.yield %175 : i1
    } -> tensor<2x4x?x1xi1>
    %93 = arith.cmpi sge, %72, %c0_i64 : i64
    cf.assert %93, "negative values not allowed in new dimensions"
    %94 = arith.index_cast %72 : i64 to index
    cf.assert %93, "negative values not allowed in new dimensions"
    %95 = tensor.empty(%94, %94) : tensor<2x4x?x?xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%95 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x?x?xf32>
    %97 = arith.cmpi eq, %73, %94 : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = arith.cmpi eq, %94, %73 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = tensor.empty(%73, %94) : tensor<2x4x?x?xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %96, %87 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%99 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %175 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %53, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %53, "unimplemented: dynamic negative broadcast sizes"
    %101 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %102 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %175 = linalg.index 0 : index
      %176 = linalg.index 1 : index
      %177 = linalg.index 2 : index
      %178 = linalg.index 3 : index
      %179 = arith.cmpi eq, %73, %c1 : index
      %180 = arith.select %179, %c0, %177 : index
      %181 = arith.cmpi eq, %94, %c1 : index
      %182 = arith.select %181, %c0, %178 : index
      %extracted = tensor.extract %100[%175, %176, %180, %182] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %69, "must have at most one inferred (negative) dimension"
    %from_elements_27 = tensor.from_elements %c8_i64, %72, %72 : tensor<3xi64>
    %reshape_28 = tensor.reshape %102(%from_elements_27) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %53, "unimplemented: dynamic negative broadcast sizes"
    %103 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %175 = linalg.index 0 : index
      %176 = linalg.index 1 : index
      %177 = linalg.index 2 : index
      %178 = linalg.index 3 : index
      %179 = arith.cmpi eq, %44, %c1 : index
      %180 = arith.select %179, %c0, %177 : index
      %extracted = tensor.extract %transposed_22[%175, %176, %180, %178] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_29 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %104 = arith.cmpi eq, %72, %0 : i64
    cf.assert %104, "mismatching contracting dimension"
    %105 = tensor.empty(%73) : tensor<8x?x8xf32>
    %106 = linalg.fill ins(%cst_0 : f32) outs(%105 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %107 = linalg.batch_matmul ins(%reshape_28, %collapsed_29 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%106 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_30 = tensor.expand_shape %107 [[0, 1], [2], [3]] output_shape [2, 4, %73, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %108 = tensor.empty(%73) : tensor<2x?x4x8xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x?x8xf32>) outs(%108 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0], [1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<2x?x32xf32>
    %transposed_33 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%38 : tensor<32x32xf32>) permutation = [1, 0] 
    cf.assert %53, "unimplemented: dynamic negative broadcast sizes"
    %109 = tensor.empty(%dim) : tensor<2x?x32xf32>
    %110 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%109 : tensor<2x?x32xf32>) {
    ^bb0(%out: f32):
      %175 = linalg.index 0 : index
      %176 = linalg.index 1 : index
      %177 = linalg.index 2 : index
      %178 = arith.cmpi eq, %73, %c1 : index
      %179 = arith.select %178, %c0, %176 : index
      %extracted = tensor.extract %collapsed_32[%175, %179, %177] : tensor<2x?x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %111 = tensor.empty() : tensor<2x32x32xf32>
    %112 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<32x32xf32>) outs(%111 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x32xf32>
    %113 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    %114 = linalg.batch_matmul ins(%110, %112 : tensor<2x?x32xf32>, tensor<2x32x32xf32>) outs(%113 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg10 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%109 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %116 = arith.cmpi eq, %dim_14, %dim : index
    cf.assert %116, "mismatched size for broadcast"
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %115 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %175 = arith.extf %in : f32 to f64
      linalg.yield %175 : f64
    } -> tensor<2x?x32xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x1xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_9 : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x1xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %120 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %175 = arith.subf %in, %in_45 : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x32xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %121 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %175 = arith.mulf %in, %in_45 : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x32xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x1xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_9 : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x1xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x?x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_10 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_8 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x?x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.rsqrt %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %127 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.subf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %129 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.mulf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg11 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.mulf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg12 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %134 = tensor.empty() : tensor<32x128xf32>
    %transposed_34 = linalg.transpose ins(%arg13 : tensor<128x32xf32>) outs(%134 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %133 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %135 = tensor.empty(%39) : tensor<?x128xf32>
    %136 = linalg.fill ins(%cst_0 : f32) outs(%135 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %137 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%136 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_36 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [2, %44, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_36[0, 0, 0] [2, %44, 64] [1, 1, 1] : tensor<2x?x128xf32> to tensor<2x?x64xf32>
    %extracted_slice_38 = tensor.extract_slice %expanded_36[0, 0, 64] [2, %44, 64] [1, 1, 1] : tensor<2x?x128xf32> to tensor<2x?x64xf32>
    %138 = tensor.empty(%44) : tensor<2x?x64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<2x?x64xf32>) outs(%138 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.mulf %in, %cst_12 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x64xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<2x?x64xf32>) outs(%138 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_4 : f64 to f32
      %176 = arith.mulf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x?x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x?x64xf32>) outs(%138 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.erf %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x?x64xf32>) outs(%138 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %cst_13 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %142 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%138 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.mulf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %extracted_slice_38 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%138 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.mulf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x64xf32>
    %collapsed_39 = tensor.collapse_shape %144 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %145 = tensor.empty() : tensor<64x32xf32>
    %transposed_40 = linalg.transpose ins(%arg14 : tensor<32x64xf32>) outs(%145 : tensor<64x32xf32>) permutation = [1, 0] 
    %146 = affine.apply #map8()[%44]
    %147 = tensor.empty(%146) : tensor<?x32xf32>
    %148 = linalg.fill ins(%cst_0 : f32) outs(%147 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %149 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%148 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %150 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%149, %arg15 : tensor<?x32xf32>, tensor<32xf32>) outs(%147 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<?x32xf32>
    %151 = arith.divsi %146, %c2 : index
    %expanded_41 = tensor.expand_shape %150 [[0, 1], [2]] output_shape [2, %151, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %152 = arith.cmpi eq, %dim_14, %151 : index
    cf.assert %152, "mismatched size for broadcast"
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %expanded_41 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %175 = arith.extf %in : f32 to f64
      linalg.yield %175 : f64
    } -> tensor<2x?x32xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x1xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_9 : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x1xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %156 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %175 = arith.subf %in, %in_45 : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x32xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %157 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %175 = arith.mulf %in, %in_45 : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x32xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x1xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_9 : f64
      linalg.yield %175 : f64
    } -> tensor<2x?x1xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_10 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_8 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x?x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.rsqrt %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %163 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.subf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %165 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.mulf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %arg16 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.mulf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %arg17 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<2x?x32xf32>
    %collapsed_42 = tensor.collapse_shape %169 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %170 = tensor.empty() : tensor<32x24xf32>
    %transposed_43 = linalg.transpose ins(%arg18 : tensor<24x32xf32>) outs(%170 : tensor<32x24xf32>) permutation = [1, 0] 
    %171 = tensor.empty(%39) : tensor<?x24xf32>
    %172 = linalg.fill ins(%cst_0 : f32) outs(%171 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %173 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<?x32xf32>, tensor<32x24xf32>) outs(%172 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %174 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%173, %arg19 : tensor<?x24xf32>, tensor<24xf32>) outs(%171 : tensor<?x24xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %175 = arith.addf %in, %in_45 : f32
      linalg.yield %175 : f32
    } -> tensor<?x24xf32>
    %expanded_44 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [2, %44, 24] : tensor<?x24xf32> into tensor<2x?x24xf32>
    return %expanded_44 : tensor<2x?x24xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_4_24_24_torch.float32: "0x0400000000000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C00000A8C00000B0C00000B8C0000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C00000A8C00000B0C0000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C00000A8C0000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C0000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C00000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF0000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF0000B0C00000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE0000B8C00000B0C00000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE0000008000000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF0000A8BF0000B0BF0000B8BF000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF0000A8BF0000B0BF000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF0000A8BF000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE0000B0BF0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD0000B8BF0000B0BF0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD0000008000000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE0000A8BE0000B0BE0000B8BE000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE0000A8BE0000B0BE000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE0000A8BE000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD0000B0BE0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC0000B8BE0000B0BE0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC0000008000000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD0000A8BD0000B0BD0000B8BD000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD0000A8BD0000B0BD000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD0000A8BD000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC0000B0BD0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB0000B8BD0000B0BD0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080"
    }
  }
#-}

