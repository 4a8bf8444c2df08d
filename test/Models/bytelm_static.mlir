#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<96x32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<2x11xi64>) -> tensor<2x11x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x11x11xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 0.79788456080286541 : f64
    %cst_4 = arith.constant 4.471500e-02 : f64
    %cst_5 = arith.constant 0.59460355750136051 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_9 = arith.constant 3.200000e+01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<11xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<11xi64>) {
    ^bb0(%out: i64):
      %102 = linalg.index 0 : index
      %103 = arith.index_cast %102 : index to i64
      linalg.yield %103 : i64
    } -> tensor<11xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [11, 1] : tensor<11xi64> into tensor<11x1xi64>
    %expanded_12 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 11] : tensor<11xi64> into tensor<1x11xi64>
    %2 = tensor.empty() : tensor<11x11xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<11x1xi64>, tensor<1x11xi64>) outs(%2 : tensor<11x11xi64>) {
    ^bb0(%in: i64, %in_41: i64, %out: i64):
      %102 = arith.subi %in, %in_41 : i64
      linalg.yield %102 : i64
    } -> tensor<11x11xi64>
    %4 = tensor.empty() : tensor<11x11xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<11x11xi64>) outs(%4 : tensor<11x11xf32>) {
    ^bb0(%in: i64, %out: f32):
      %102 = arith.sitofp %in : i64 to f32
      linalg.yield %102 : f32
    } -> tensor<11x11xf32>
    %expanded_13 = tensor.expand_shape %cst_8 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %6 = tensor.empty() : tensor<4x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<4x1x1xf32>) outs(%6 : tensor<4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.negf %in : f32
      linalg.yield %102 : f32
    } -> tensor<4x1x1xf32>
    %8 = tensor.empty() : tensor<4x11x11xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %5 : tensor<4x1x1xf32>, tensor<11x11xf32>) outs(%8 : tensor<4x11x11xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<4x11x11xf32>
    %10 = tensor.empty() : tensor<11x11xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<11x11xf32>) outs(%10 : tensor<11x11xi1>) {
    ^bb0(%in: f32, %out: i1):
      %102 = arith.cmpf olt, %in, %cst : f32
      linalg.yield %102 : i1
    } -> tensor<11x11xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_2, %9 : tensor<11x11xi1>, tensor<f32>, tensor<4x11x11xf32>) outs(%8 : tensor<4x11x11xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %102 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %102 : f32
    } -> tensor<4x11x11xf32>
    %expanded_14 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [1, 4, 11, 11] : tensor<4x11x11xf32> into tensor<1x4x11x11xf32>
    %13 = tensor.empty() : tensor<2x11x32xf32>
    %14 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<2x11xi64>) outs(%13 : tensor<2x11x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %102 = arith.index_cast %in : i64 to index
      %103 = linalg.index 2 : index
      %104 = arith.cmpi slt, %102, %c24 : index
      cf.assert %104, "index must be smaller than dim size"
      %105 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %105, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%102, %103] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x11x32xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %14 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%13 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x32xf32>
    %16 = tensor.empty() : tensor<2x11x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x11x1xf32>) -> tensor<2x11x1xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x11x32xf32>) outs(%17 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x1xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x11x1xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_9 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x1xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x11x1xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_6 : f64 to f32
      %103 = arith.addf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x11x1xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x11x1xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x1xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %21 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%13 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x32xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg1 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%13 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x32xf32>
    %24 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<96x32xf32>) outs(%24 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %25 = tensor.empty() : tensor<22x96xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %27 = linalg.matmul ins(%collapsed, %transposed : tensor<22x32xf32>, tensor<32x96xf32>) outs(%26 : tensor<22x96xf32>) -> tensor<22x96xf32>
    %expanded_15 = tensor.expand_shape %27 [[0, 1], [2, 3, 4]] output_shape [2, 11, 3, 4, 8] : tensor<22x96xf32> into tensor<2x11x3x4x8xf32>
    %28 = tensor.empty() : tensor<3x2x4x11x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x11x3x4x8xf32>) outs(%28 : tensor<3x2x4x11x8xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0, 0] [1, 2, 4, 11, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x11x8xf32> to tensor<1x2x4x11x8xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_16[1, 0, 0, 0, 0] [1, 2, 4, 11, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x11x8xf32> to tensor<1x2x4x11x8xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_16[2, 0, 0, 0, 0] [1, 2, 4, 11, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x11x8xf32> to tensor<1x2x4x11x8xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x11x8xf32> into tensor<2x4x11x8xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2], [3], [4]] : tensor<1x2x4x11x8xf32> into tensor<2x4x11x8xf32>
    %29 = tensor.empty() : tensor<2x4x11x8xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<2x4x11x8xf32>) outs(%29 : tensor<2x4x11x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_5 : f64 to f32
      %103 = arith.mulf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x11x8xf32>
    %31 = tensor.empty() : tensor<2x4x8x11xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_20 : tensor<2x4x11x8xf32>) outs(%31 : tensor<2x4x8x11xf32>) permutation = [0, 1, 3, 2] 
    %32 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x4x8x11xf32>) outs(%31 : tensor<2x4x8x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_5 : f64 to f32
      %103 = arith.mulf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x4x8x11xf32>
    %collapsed_22 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x11x8xf32> into tensor<8x11x8xf32>
    %collapsed_23 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x8x11xf32> into tensor<8x8x11xf32>
    %33 = tensor.empty() : tensor<8x11x11xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %35 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x11x8xf32>, tensor<8x8x11xf32>) outs(%34 : tensor<8x11x11xf32>) -> tensor<8x11x11xf32>
    %expanded_24 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 11, 11] : tensor<8x11x11xf32> into tensor<2x4x11x11xf32>
    %36 = tensor.empty() : tensor<2x4x11x11xf32>
    %37 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_14 : tensor<2x4x11x11xf32>, tensor<1x4x11x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.addf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x11x11xf32>
    %38 = tensor.empty() : tensor<2x4x11xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<2x4x11xi64>) -> tensor<2x4x11xi64>
    %40 = tensor.empty() : tensor<2x4x11xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x4x11xf32>) -> tensor<2x4x11xf32>
    %42:2 = linalg.generic {indexing_maps = [#map11, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x11x11xf32>) outs(%41, %39 : tensor<2x4x11xf32>, tensor<2x4x11xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %102 = linalg.index 3 : index
      %103 = arith.index_cast %102 : index to i64
      %104 = arith.maximumf %in, %out : f32
      %105 = arith.cmpf ogt, %in, %out : f32
      %106 = arith.select %105, %103, %out_41 : i64
      linalg.yield %104, %106 : f32, i64
    } -> (tensor<2x4x11xf32>, tensor<2x4x11xi64>)
    %expanded_25 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [2, 4, 11, 1] : tensor<2x4x11xf32> into tensor<2x4x11x1xf32>
    %43 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_25 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.subf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x11x11xf32>
    %44 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x11x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.exp %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x11x11xf32>
    %45 = tensor.empty() : tensor<2x4x11x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xf32>
    %47 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x11x11xf32>) outs(%46 : tensor<2x4x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x11x1xf32>
    %48 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x4x11x11xf32>, tensor<2x4x11x1xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.divf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x11x11xf32>
    %49 = tensor.empty() : tensor<2x4x11x11xi1>
    %50 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x11x11xf32>) outs(%49 : tensor<2x4x11x11xi1>) {
    ^bb0(%in: f32, %out: i1):
      %102 = arith.extf %in : f32 to f64
      %103 = arith.cmpf oeq, %102, %cst_7 : f64
      linalg.yield %103 : i1
    } -> tensor<2x4x11x11xi1>
    %51 = tensor.empty() : tensor<2x4x11x1xi1>
    %52 = linalg.fill ins(%true : i1) outs(%51 : tensor<2x4x11x1xi1>) -> tensor<2x4x11x1xi1>
    %53 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x4x11x11xi1>) outs(%52 : tensor<2x4x11x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %102 = arith.andi %in, %out : i1
      linalg.yield %102 : i1
    } -> tensor<2x4x11x1xi1>
    %54 = linalg.generic {indexing_maps = [#map14, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %cst_1, %48 : tensor<2x4x11x1xi1>, tensor<2x4x11x11xf32>, tensor<2x4x11x11xf32>) outs(%36 : tensor<2x4x11x11xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %102 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %102 : f32
    } -> tensor<2x4x11x11xf32>
    %collapsed_26 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<2x4x11x11xf32> into tensor<8x11x11xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_18 [[0, 1, 2], [3], [4]] : tensor<1x2x4x11x8xf32> into tensor<8x11x8xf32>
    %55 = tensor.empty() : tensor<8x11x8xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %57 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x11x11xf32>, tensor<8x11x8xf32>) outs(%56 : tensor<8x11x8xf32>) -> tensor<8x11x8xf32>
    %expanded_28 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 4, 11, 8] : tensor<8x11x8xf32> into tensor<2x4x11x8xf32>
    %58 = tensor.empty() : tensor<2x11x4x8xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x4x11x8xf32>) outs(%58 : tensor<2x11x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0], [1], [2, 3]] : tensor<2x11x4x8xf32> into tensor<2x11x32xf32>
    %59 = tensor.empty() : tensor<32x32xf32>
    %transposed_31 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%59 : tensor<32x32xf32>) permutation = [1, 0] 
    %60 = tensor.empty() : tensor<2x32x32xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<32x32xf32>) outs(%60 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x32xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x11x32xf32>) -> tensor<2x11x32xf32>
    %63 = linalg.batch_matmul ins(%collapsed_30, %61 : tensor<2x11x32xf32>, tensor<2x32x32xf32>) outs(%62 : tensor<2x11x32xf32>) -> tensor<2x11x32xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %63 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%13 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.addf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x32xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %64 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%13 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x32xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<2x11x32xf32>) outs(%17 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x1xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x11x1xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_9 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x11x1xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_6 : f64 to f32
      %103 = arith.addf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x11x1xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x11x1xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x1xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %69 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%13 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x32xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %arg4 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%13 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x32xf32>
    %72 = tensor.empty() : tensor<32x64xf32>
    %transposed_32 = linalg.transpose ins(%arg5 : tensor<64x32xf32>) outs(%72 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_33 = tensor.collapse_shape %71 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %73 = tensor.empty() : tensor<22x64xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<22x64xf32>) -> tensor<22x64xf32>
    %75 = linalg.matmul ins(%collapsed_33, %transposed_32 : tensor<22x32xf32>, tensor<32x64xf32>) outs(%74 : tensor<22x64xf32>) -> tensor<22x64xf32>
    %expanded_34 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, 11, 64] : tensor<22x64xf32> into tensor<2x11x64xf32>
    %76 = tensor.empty() : tensor<2x11x64xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_34 : tensor<2x11x64xf32>, tensor<2x11x64xf32>) outs(%76 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x64xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %expanded_34 : tensor<2x11x64xf32>, tensor<2x11x64xf32>) outs(%76 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x64xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x11x64xf32>) outs(%76 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_4 : f64 to f32
      %103 = arith.mulf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x11x64xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %79 : tensor<2x11x64xf32>, tensor<2x11x64xf32>) outs(%76 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.addf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x64xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x11x64xf32>) outs(%76 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_3 : f64 to f32
      %103 = arith.mulf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x11x64xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x11x64xf32>) outs(%76 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.mulf %in, %cst_10 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x64xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x11x64xf32>) outs(%76 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.tanh %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x64xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x11x64xf32>) outs(%76 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %cst_11 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x64xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %84 : tensor<2x11x64xf32>, tensor<2x11x64xf32>) outs(%76 : tensor<2x11x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x64xf32>
    %86 = tensor.empty() : tensor<64x32xf32>
    %transposed_35 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%86 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_36 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<2x11x64xf32> into tensor<22x64xf32>
    %87 = tensor.empty() : tensor<22x32xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %89 = linalg.matmul ins(%collapsed_36, %transposed_35 : tensor<22x64xf32>, tensor<64x32xf32>) outs(%88 : tensor<22x32xf32>) -> tensor<22x32xf32>
    %expanded_37 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 11, 32] : tensor<22x32xf32> into tensor<2x11x32xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %expanded_37 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%13 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.addf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x32xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<2x11x32xf32>, tensor<2x11x32xf32>) outs(%13 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x32xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x11x32xf32>) outs(%17 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.addf %in, %out : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x1xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x11x1xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.divf %in, %cst_9 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x1xf32>
    %94 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x11x1xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = arith.truncf %cst_6 : f64 to f32
      %103 = arith.addf %in, %102 : f32
      linalg.yield %103 : f32
    } -> tensor<2x11x1xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x11x1xf32>) outs(%16 : tensor<2x11x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %102 = math.rsqrt %in : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x1xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %95 : tensor<2x11x32xf32>, tensor<2x11x1xf32>) outs(%13 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x32xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg7 : tensor<2x11x32xf32>, tensor<32xf32>) outs(%13 : tensor<2x11x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %102 = arith.mulf %in, %in_41 : f32
      linalg.yield %102 : f32
    } -> tensor<2x11x32xf32>
    %98 = tensor.empty() : tensor<32x24xf32>
    %transposed_38 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%98 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %97 [[0, 1], [2]] : tensor<2x11x32xf32> into tensor<22x32xf32>
    %99 = tensor.empty() : tensor<22x24xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %101 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<22x32xf32>, tensor<32x24xf32>) outs(%100 : tensor<22x24xf32>) -> tensor<22x24xf32>
    %expanded_40 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 11, 24] : tensor<22x24xf32> into tensor<2x11x24xf32>
    return %expanded_40 : tensor<2x11x24xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803E0000803D0000803C0000803B"
    }
  }
#-}

