#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<()[s0] -> (s0 * 2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<128x32xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<24x32xf32>, %arg19: tensor<24xf32>, %arg20: tensor<2x?xi64>) -> tensor<2x?x24xf32> {
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
    %cst_2 = arith.constant 0.70710678118654757 : f64
    %cst_3 = arith.constant 2.8284271247461903 : f64
    %cst_4 = arith.constant dense_resource<torch_tensor_1_4_24_24_torch.float32> : tensor<1x4x24x24xf32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 3.200000e+01 : f64
    %cst_7 = arith.constant 3.200000e+01 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg20, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<2x?x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %153 = arith.index_cast %in : i64 to index
      %154 = linalg.index 2 : index
      %155 = arith.cmpi slt, %153, %c24 : index
      cf.assert %155, "index must be smaller than dim size"
      %156 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %156, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%153, %154] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %3 = tensor.empty(%dim) : tensor<2x?x32xf64>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %153 = arith.extf %in : f32 to f64
      linalg.yield %153 : f64
    } -> tensor<2x?x32xf64>
    %5 = tensor.empty(%dim) : tensor<2x?x1xf64>
    %6 = linalg.fill ins(%cst : f64) outs(%5 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %153 = arith.addf %in, %out : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %153 = arith.divf %in, %cst_6 : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %153 = arith.subf %in, %in_40 : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %153 = arith.mulf %in, %in_40 : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x32xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %153 = arith.addf %in, %out : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %153 = arith.divf %in, %cst_6 : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x1xf64>
    %13 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %153 = arith.truncf %in : f64 to f32
      linalg.yield %153 : f32
    } -> tensor<2x?x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.addf %in, %out : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.divf %in, %cst_7 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.truncf %cst_5 : f64 to f32
      %154 = arith.addf %in, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<2x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = math.rsqrt %in : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %17 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.subf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.mulf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg1 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.mulf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.addf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %24 = arith.cmpi slt, %dim, %c0 : index
    %25 = arith.addi %dim, %c24 : index
    %26 = arith.select %24, %25, %dim : index
    %27 = arith.cmpi slt, %26, %c0 : index
    %28 = arith.select %27, %c-1, %26 : index
    %29 = arith.minsi %28, %c24 : index
    %30 = arith.maxsi %29, %c0 : index
    %extracted_slice = tensor.extract_slice %cst_4[0, 0, 0, 0] [1, 4, %30, 24] [1, 1, 1, 1] : tensor<1x4x24x24xf32> to tensor<1x4x?x24xf32>
    %extracted_slice_10 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 4, %30, %30] [1, 1, 1, 1] : tensor<1x4x?x24xf32> to tensor<1x4x?x?xf32>
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %31 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%31 : tensor<32x32xf32>) permutation = [1, 0] 
    %32 = affine.apply #map4()[%dim]
    %33 = tensor.empty(%32) : tensor<?x32xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %35 = linalg.matmul ins(%collapsed, %transposed : tensor<?x32xf32>, tensor<32x32xf32>) outs(%34 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%35, %arg4 : tensor<?x32xf32>, tensor<32xf32>) outs(%33 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.addf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<?x32xf32>
    %37 = arith.divsi %32, %c2 : index
    %expanded = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [2, %37, 4, 8] : tensor<?x32xf32> into tensor<2x?x4x8xf32>
    %38 = tensor.empty(%37) : tensor<2x4x?x8xf32>
    %transposed_11 = linalg.transpose ins(%expanded : tensor<2x?x4x8xf32>) outs(%38 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_12 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%31 : tensor<32x32xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%34 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%39, %arg6 : tensor<?x32xf32>, tensor<32xf32>) outs(%33 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.addf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<?x32xf32>
    %expanded_13 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [2, %37, 4, 8] : tensor<?x32xf32> into tensor<2x?x4x8xf32>
    %transposed_14 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%31 : tensor<32x32xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%34 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%41, %arg8 : tensor<?x32xf32>, tensor<32xf32>) outs(%33 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.addf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<?x32xf32>
    %expanded_15 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, %37, 4, 8] : tensor<?x32xf32> into tensor<2x?x4x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x?x4x8xf32>) outs(%38 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %43 = tensor.empty(%37) : tensor<2x4x8x?xf32>
    %transposed_17 = linalg.transpose ins(%expanded_13 : tensor<2x?x4x8xf32>) outs(%43 : tensor<2x4x8x?xf32>) permutation = [0, 2, 3, 1] 
    %44 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %45 = tensor.empty(%dim) : tensor<2x4x?x8xf32>
    %46 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%45 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %153 = linalg.index 0 : index
      %154 = linalg.index 1 : index
      %155 = linalg.index 2 : index
      %156 = linalg.index 3 : index
      %157 = arith.cmpi eq, %37, %c1 : index
      %158 = arith.select %157, %c0, %155 : index
      %extracted = tensor.extract %transposed_11[%153, %154, %158, %156] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_18 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %47 = tensor.empty(%dim) : tensor<2x4x8x?xf32>
    %48 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%47 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %153 = linalg.index 0 : index
      %154 = linalg.index 1 : index
      %155 = linalg.index 2 : index
      %156 = linalg.index 3 : index
      %157 = arith.cmpi eq, %37, %c1 : index
      %158 = arith.select %157, %c0, %156 : index
      %extracted = tensor.extract %transposed_17[%153, %154, %155, %158] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_19 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %49 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %51 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%50 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %52 = arith.muli %0, %c8_i64 : i64
    %53 = arith.cmpi slt, %0, %c0_i64 : i64
    %54 = arith.select %53, %c8_i64, %52 : i64
    %55 = arith.extui %53 : i1 to i64
    %56 = arith.muli %54, %0 : i64
    %57 = arith.addi %55, %c1_i64 : i64
    %58 = arith.select %53, %c8_i64, %56 : i64
    %59 = arith.select %53, %57, %55 : i64
    %60 = arith.cmpi sle, %59, %c1_i64 : i64
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %61 = arith.muli %52, %0 : i64
    %62 = arith.divsi %61, %58 : i64
    %63 = arith.select %53, %62, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c4_i64, %63, %63 : tensor<4xi64>
    %reshape = tensor.reshape %51(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %64 = arith.index_cast %63 : i64 to index
    %65 = tensor.empty(%64, %64) : tensor<2x4x?x?xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x4x?x?xf32>) outs(%65 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.truncf %cst_3 : f64 to f32
      %154 = arith.divf %in, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<2x4x?x?xf32>
    %67 = arith.cmpi eq, %64, %30 : index
    cf.assert %67, "mismatched size for broadcast"
    cf.assert %67, "mismatched size for broadcast"
    %68 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %extracted_slice_10 : tensor<2x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%65 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.addf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x4x?x?xf32>
    %69 = tensor.empty(%64) : tensor<2x4x?xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %71 = tensor.empty(%64) : tensor<2x4x?xf32>
    %72 = linalg.fill ins(%cst_1 : f32) outs(%71 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %73:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x?x?xf32>) outs(%72, %70 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_40: i64):
      %153 = linalg.index 3 : index
      %154 = arith.index_cast %153 : index to i64
      %155 = arith.maximumf %in, %out : f32
      %156 = arith.cmpf ogt, %in, %out : f32
      %157 = arith.select %156, %154, %out_40 : i64
      linalg.yield %155, %157 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_20 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [2, 4, %64, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_20 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%65 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.subf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x4x?x?xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x?x?xf32>) outs(%65 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = math.exp %in : f32
      linalg.yield %153 : f32
    } -> tensor<2x4x?x?xf32>
    %76 = tensor.empty(%64) : tensor<2x4x?x1xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x?x?xf32>) outs(%77 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.addf %in, %out : f32
      linalg.yield %153 : f32
    } -> tensor<2x4x?x1xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%65 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.divf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %80 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %81 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%80 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %153 = linalg.index 0 : index
      %154 = linalg.index 1 : index
      %155 = linalg.index 2 : index
      %156 = linalg.index 3 : index
      %157 = arith.cmpi eq, %64, %c1 : index
      %158 = arith.select %157, %c0, %155 : index
      %159 = arith.select %157, %c0, %156 : index
      %extracted = tensor.extract %79[%153, %154, %158, %159] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %60, "must have at most one inferred (negative) dimension"
    %from_elements_21 = tensor.from_elements %c8_i64, %63, %63 : tensor<3xi64>
    %reshape_22 = tensor.reshape %81(%from_elements_21) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %82 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%45 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %153 = linalg.index 0 : index
      %154 = linalg.index 1 : index
      %155 = linalg.index 2 : index
      %156 = linalg.index 3 : index
      %157 = arith.cmpi eq, %37, %c1 : index
      %158 = arith.select %157, %c0, %155 : index
      %extracted = tensor.extract %transposed_16[%153, %154, %158, %156] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_23 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %83 = arith.cmpi eq, %63, %0 : i64
    cf.assert %83, "mismatching contracting dimension"
    %84 = tensor.empty(%64) : tensor<8x?x8xf32>
    %85 = linalg.fill ins(%cst_0 : f32) outs(%84 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %86 = linalg.batch_matmul ins(%reshape_22, %collapsed_23 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%85 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_24 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [2, 4, %64, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %87 = tensor.empty(%64) : tensor<2x?x4x8xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x4x?x8xf32>) outs(%87 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0, 1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<?x32xf32>
    %transposed_27 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%31 : tensor<32x32xf32>) permutation = [1, 0] 
    %88 = affine.apply #map4()[%64]
    %89 = tensor.empty(%88) : tensor<?x32xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %91 = linalg.matmul ins(%collapsed_26, %transposed_27 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%90 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%91, %arg10 : tensor<?x32xf32>, tensor<32xf32>) outs(%89 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.addf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<?x32xf32>
    %93 = arith.divsi %88, %c2 : index
    %expanded_28 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [2, %93, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %94 = arith.cmpi eq, %dim, %93 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %expanded_28 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.addf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %153 = arith.extf %in : f32 to f64
      linalg.yield %153 : f64
    } -> tensor<2x?x32xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %153 = arith.addf %in, %out : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %153 = arith.divf %in, %cst_6 : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %153 = arith.subf %in, %in_40 : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x32xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %99 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %153 = arith.mulf %in, %in_40 : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x32xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %153 = arith.addf %in, %out : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %153 = arith.divf %in, %cst_6 : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %153 = arith.truncf %in : f64 to f32
      linalg.yield %153 : f32
    } -> tensor<2x?x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.addf %in, %out : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.divf %in, %cst_7 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.truncf %cst_5 : f64 to f32
      %154 = arith.addf %in, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<2x?x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = math.rsqrt %in : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %105 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.subf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %107 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.mulf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %arg11 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.mulf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %arg12 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.addf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %112 = tensor.empty() : tensor<32x128xf32>
    %transposed_29 = linalg.transpose ins(%arg13 : tensor<128x32xf32>) outs(%112 : tensor<32x128xf32>) permutation = [1, 0] 
    %collapsed_30 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %113 = tensor.empty(%32) : tensor<?x128xf32>
    %114 = linalg.fill ins(%cst_0 : f32) outs(%113 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %115 = linalg.matmul ins(%collapsed_30, %transposed_29 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%114 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_31 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, %37, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %extracted_slice_32 = tensor.extract_slice %expanded_31[0, 0, 0] [2, %37, 64] [1, 1, 1] : tensor<2x?x128xf32> to tensor<2x?x64xf32>
    %extracted_slice_33 = tensor.extract_slice %expanded_31[0, 0, 64] [2, %37, 64] [1, 1, 1] : tensor<2x?x128xf32> to tensor<2x?x64xf32>
    %116 = tensor.empty(%37) : tensor<2x?x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x?x64xf32>) outs(%116 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.mulf %in, %cst_8 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<2x?x64xf32>) outs(%116 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.truncf %cst_2 : f64 to f32
      %154 = arith.mulf %in, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<2x?x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x?x64xf32>) outs(%116 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = math.erf %in : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x?x64xf32>) outs(%116 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.addf %in, %cst_9 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %120 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%116 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.mulf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %extracted_slice_33 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%116 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.mulf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x64xf32>
    %collapsed_34 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %123 = tensor.empty() : tensor<64x32xf32>
    %transposed_35 = linalg.transpose ins(%arg14 : tensor<32x64xf32>) outs(%123 : tensor<64x32xf32>) permutation = [1, 0] 
    %124 = affine.apply #map4()[%37]
    %125 = tensor.empty(%124) : tensor<?x32xf32>
    %126 = linalg.fill ins(%cst_0 : f32) outs(%125 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %127 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%126 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%127, %arg15 : tensor<?x32xf32>, tensor<32xf32>) outs(%125 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.addf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<?x32xf32>
    %129 = arith.divsi %124, %c2 : index
    %expanded_36 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, %129, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %130 = arith.cmpi eq, %dim, %129 : index
    cf.assert %130, "mismatched size for broadcast"
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %expanded_36 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.addf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %153 = arith.extf %in : f32 to f64
      linalg.yield %153 : f64
    } -> tensor<2x?x32xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %153 = arith.addf %in, %out : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %153 = arith.divf %in, %cst_6 : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x1xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %134 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %153 = arith.subf %in, %in_40 : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x32xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %135 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %153 = arith.mulf %in, %in_40 : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x32xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %153 = arith.addf %in, %out : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %153 = arith.divf %in, %cst_6 : f64
      linalg.yield %153 : f64
    } -> tensor<2x?x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %153 = arith.truncf %in : f64 to f32
      linalg.yield %153 : f32
    } -> tensor<2x?x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.addf %in, %out : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.divf %in, %cst_7 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = arith.truncf %cst_5 : f64 to f32
      %154 = arith.addf %in, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<2x?x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %153 = math.rsqrt %in : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %141 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.subf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %143 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.mulf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg16 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.mulf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg17 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.addf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<2x?x32xf32>
    %collapsed_37 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %148 = tensor.empty() : tensor<32x24xf32>
    %transposed_38 = linalg.transpose ins(%arg18 : tensor<24x32xf32>) outs(%148 : tensor<32x24xf32>) permutation = [1, 0] 
    %149 = tensor.empty(%32) : tensor<?x24xf32>
    %150 = linalg.fill ins(%cst_0 : f32) outs(%149 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %151 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<?x32xf32>, tensor<32x24xf32>) outs(%150 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %152 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%151, %arg19 : tensor<?x24xf32>, tensor<24xf32>) outs(%149 : tensor<?x24xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %153 = arith.addf %in, %in_40 : f32
      linalg.yield %153 : f32
    } -> tensor<?x24xf32>
    %expanded_39 = tensor.expand_shape %152 [[0, 1], [2]] output_shape [2, %37, 24] : tensor<?x24xf32> into tensor<2x?x24xf32>
    return %expanded_39 : tensor<2x?x24xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_4_24_24_torch.float32: "0x0400000000000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C00000A8C00000B0C00000B8C0000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C00000A8C00000B0C0000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C00000A8C0000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0C0000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C0000098C00000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C0000090C00000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000088C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000080C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000070C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000060C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000050C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000040C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000030C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000020C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000010C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000000C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF0000E0BF000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF0000C0BF000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0BF000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF000080BF0000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF000040BF0000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE000000BF0000B0C00000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE00000080000080BE0000B8C00000B0C00000A8C00000A0C0000098C0000090C0000088C0000080C0000070C0000060C0000050C0000040C0000030C0000020C0000010C0000000C00000E0BF0000C0BF0000A0BF000080BF000040BF000000BF000080BE0000008000000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF0000A8BF0000B0BF0000B8BF000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF0000A8BF0000B0BF000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF0000A8BF000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BF000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF000098BF0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF000090BF0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000088BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000080BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000070BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000060BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000050BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000040BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000030BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000020BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000010BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000000BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE0000E0BE000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE0000C0BE000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BE000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE000080BE0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE000040BE0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD000000BE0000B0BF0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD00000080000080BD0000B8BF0000B0BF0000A8BF0000A0BF000098BF000090BF000088BF000080BF000070BF000060BF000050BF000040BF000030BF000020BF000010BF000000BF0000E0BE0000C0BE0000A0BE000080BE000040BE000000BE000080BD0000008000000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE0000A8BE0000B0BE0000B8BE000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE0000A8BE0000B0BE000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE0000A8BE000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BE000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE000098BE0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE000090BE0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000088BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000080BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000070BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000060BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000050BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000040BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000030BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000020BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000010BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000000BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD0000E0BD000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD0000C0BD000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BD000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD000080BD0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD000040BD0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC000000BD0000B0BE0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC00000080000080BC0000B8BE0000B0BE0000A8BE0000A0BE000098BE000090BE000088BE000080BE000070BE000060BE000050BE000040BE000030BE000020BE000010BE000000BE0000E0BD0000C0BD0000A0BD000080BD000040BD000000BD000080BC0000008000000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD0000A8BD0000B0BD0000B8BD000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD0000A8BD0000B0BD000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD0000A8BD000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BD000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD000098BD0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD000090BD0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000088BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000080BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000070BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000060BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000050BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000040BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000030BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000020BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000010BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000000BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC0000E0BC000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC0000C0BC000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BC000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC000080BC0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC000040BC0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB000000BC0000B0BD0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080000080BB0000B8BD0000B0BD0000A8BD0000A0BD000098BD000090BD000088BD000080BD000070BD000060BD000050BD000040BD000030BD000020BD000010BD000000BD0000E0BC0000C0BC0000A0BC000080BC000040BC000000BC000080BB00000080"
    }
  }
#-}

