#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x16x4096x64xf32>, %arg1: tensor<1x16x4096x64xf32>, %arg2: tensor<1x16x4096x64xf32>) -> tensor<1x16x4096x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0.707106769> : tensor<f32>
    %c1_i32 = arith.constant 1 : i32
    %cst_4 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<16xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %34 = linalg.index 0 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.trunci %35 : i64 to i32
      %37 = arith.addi %36, %c1_i32 : i32
      linalg.yield %37 : i32
    } -> tensor<16xi32>
    %2 = tensor.empty() : tensor<16xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel"]} ins(%cst_3, %1 : tensor<f32>, tensor<16xi32>) outs(%2 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_13: i32, %out: f32):
      %34 = arith.extf %in : f32 to f64
      %35 = arith.sitofp %in_13 : i32 to f64
      %36 = math.powf %34, %35 : f64
      %37 = arith.truncf %36 : f64 to f32
      linalg.yield %37 : f32
    } -> tensor<16xf32>
    %expanded = tensor.expand_shape %3 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %4 = tensor.empty() : tensor<4096xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<4096xi64>) {
    ^bb0(%out: i64):
      %34 = linalg.index 0 : index
      %35 = arith.index_cast %34 : index to i64
      linalg.yield %35 : i64
    } -> tensor<4096xi64>
    %6 = tensor.empty() : tensor<16x1x4096xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %5 : tensor<16x1x1xf32>, tensor<4096xi64>) outs(%6 : tensor<16x1x4096xf32>) {
    ^bb0(%in: f32, %in_13: i64, %out: f32):
      %34 = arith.sitofp %in_13 : i64 to f32
      %35 = arith.mulf %in, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<16x1x4096xf32>
    %expanded_5 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 4096, 1] : tensor<4096xi64> into tensor<1x1x4096x1xi64>
    %expanded_6 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 4096] : tensor<4096xi64> into tensor<1x1x1x4096xi64>
    %8 = tensor.empty() : tensor<1x1x4096x4096xi1>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_5 : tensor<1x1x1x4096xi64>, tensor<1x1x4096x1xi64>) outs(%8 : tensor<1x1x4096x4096xi1>) {
    ^bb0(%in: i64, %in_13: i64, %out: i1):
      %34 = arith.cmpi sle, %in, %in_13 : i64
      linalg.yield %34 : i1
    } -> tensor<1x1x4096x4096xi1>
    %10 = tensor.empty() : tensor<1x1x4096x4096xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_2, %cst_1 : tensor<1x1x4096x4096xi1>, tensor<f32>, tensor<f32>) outs(%10 : tensor<1x1x4096x4096xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %34 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x4096x4096xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<1x16x4096x64xf32> into tensor<16x4096x64xf32>
    %collapsed_7 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<1x16x4096x64xf32> into tensor<16x4096x64xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x16x4096x64xf32> into tensor<16x4096x64xf32>
    %12 = tensor.empty() : tensor<16x64x4096xf32>
    %transposed = linalg.transpose ins(%collapsed_7 : tensor<16x4096x64xf32>) outs(%12 : tensor<16x64x4096xf32>) permutation = [0, 2, 1] 
    %13 = tensor.empty() : tensor<16x4096x4096xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<16x4096x4096xf32>) -> tensor<16x4096x4096xf32>
    %15 = linalg.batch_matmul ins(%collapsed, %transposed : tensor<16x4096x64xf32>, tensor<16x64x4096xf32>) outs(%14 : tensor<16x4096x4096xf32>) -> tensor<16x4096x4096xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<16x4096x4096xf32>) outs(%13 : tensor<16x4096x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_4 : f32
      linalg.yield %34 : f32
    } -> tensor<16x4096x4096xf32>
    %17 = linalg.generic {indexing_maps = [#map9, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %16 : tensor<16x1x4096xf32>, tensor<16x4096x4096xf32>) outs(%13 : tensor<16x4096x4096xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %34 = arith.addf %in, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<16x4096x4096xf32>
    %expanded_9 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [1, 16, 4096, 4096] : tensor<16x4096x4096xf32> into tensor<1x16x4096x4096xf32>
    %18 = tensor.empty() : tensor<1x16x4096x4096xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %11 : tensor<1x16x4096x4096xf32>, tensor<1x1x4096x4096xf32>) outs(%18 : tensor<1x16x4096x4096xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %34 = arith.addf %in, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<1x16x4096x4096xf32>
    %20 = tensor.empty() : tensor<1x16x4096xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<1x16x4096xi64>) -> tensor<1x16x4096xi64>
    %22 = tensor.empty() : tensor<1x16x4096xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<1x16x4096xf32>) -> tensor<1x16x4096xf32>
    %24:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<1x16x4096x4096xf32>) outs(%23, %21 : tensor<1x16x4096xf32>, tensor<1x16x4096xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_13 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<1x16x4096xf32>, tensor<1x16x4096xi64>)
    %expanded_10 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [1, 16, 4096, 1] : tensor<1x16x4096xf32> into tensor<1x16x4096x1xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_10 : tensor<1x16x4096x4096xf32>, tensor<1x16x4096x1xf32>) outs(%18 : tensor<1x16x4096x4096xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %34 = arith.subf %in, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<1x16x4096x4096xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x16x4096x4096xf32>) outs(%18 : tensor<1x16x4096x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x16x4096x4096xf32>
    %27 = tensor.empty() : tensor<1x16x4096x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x16x4096x1xf32>) -> tensor<1x16x4096x1xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<1x16x4096x4096xf32>) outs(%28 : tensor<1x16x4096x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<1x16x4096x1xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<1x16x4096x4096xf32>, tensor<1x16x4096x1xf32>) outs(%18 : tensor<1x16x4096x4096xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %34 = arith.divf %in, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<1x16x4096x4096xf32>
    %collapsed_11 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<1x16x4096x4096xf32> into tensor<16x4096x4096xf32>
    %31 = tensor.empty() : tensor<16x4096x64xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<16x4096x64xf32>) -> tensor<16x4096x64xf32>
    %33 = linalg.batch_matmul ins(%collapsed_11, %collapsed_8 : tensor<16x4096x4096xf32>, tensor<16x4096x64xf32>) outs(%32 : tensor<16x4096x64xf32>) -> tensor<16x4096x64xf32>
    %expanded_12 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [1, 16, 4096, 64] : tensor<16x4096x64xf32> into tensor<1x16x4096x64xf32>
    return %expanded_12 : tensor<1x16x4096x64xf32>
  }
}

