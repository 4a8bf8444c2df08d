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
#map11 = affine_map<()[s0] -> (s0 * 2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<24x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<96x32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<96x32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<64x32xf32>, %arg12: tensor<32x64xf32>, %arg13: tensor<32xf32>, %arg14: tensor<2x?xi64>) -> tensor<2x?x24xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
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
    %dim = tensor.dim %arg14, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %188 = linalg.index 0 : index
      %189 = arith.index_cast %188 : index to i64
      linalg.yield %189 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_12 = tensor.expand_shape %2 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
    %3 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%3 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_69: i64, %out: i64):
      %188 = arith.subi %in, %in_69 : i64
      linalg.yield %188 : i64
    } -> tensor<?x?xi64>
    %5 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<?x?xi64>) outs(%5 : tensor<?x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %188 = arith.sitofp %in : i64 to f32
      linalg.yield %188 : f32
    } -> tensor<?x?xf32>
    %expanded_13 = tensor.expand_shape %cst_8 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %7 = tensor.empty() : tensor<4x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<4x1x1xf32>) outs(%7 : tensor<4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.negf %in : f32
      linalg.yield %188 : f32
    } -> tensor<4x1x1xf32>
    %9 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %6 : tensor<4x1x1xf32>, tensor<?x?xf32>) outs(%9 : tensor<4x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<4x?x?xf32>
    %11 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<?x?xf32>) outs(%11 : tensor<?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %188 = arith.cmpf olt, %in, %cst : f32
      linalg.yield %188 : i1
    } -> tensor<?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %cst_2, %10 : tensor<?x?xi1>, tensor<f32>, tensor<4x?x?xf32>) outs(%9 : tensor<4x?x?xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %188 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %188 : f32
    } -> tensor<4x?x?xf32>
    %expanded_14 = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [1, 4, %dim, %dim] : tensor<4x?x?xf32> into tensor<1x4x?x?xf32>
    %14 = tensor.empty(%dim) : tensor<2x?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<2x?xi64>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %188 = arith.index_cast %in : i64 to index
      %189 = linalg.index 2 : index
      %190 = arith.cmpi slt, %188, %c24 : index
      cf.assert %190, "index must be smaller than dim size"
      %191 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %191, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%188, %189] : tensor<24x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %17 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x?x32xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_9 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_6 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x?x1xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %22 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg1 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %25 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<96x32xf32>) outs(%25 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %26 = affine.apply #map11()[%dim]
    %27 = tensor.empty(%26) : tensor<?x96xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %29 = linalg.matmul ins(%collapsed, %transposed : tensor<?x32xf32>, tensor<32x96xf32>) outs(%28 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %30 = arith.divsi %26, %c2 : index
    %expanded_15 = tensor.expand_shape %29 [[0, 1], [2, 3, 4]] output_shape [2, %30, 3, 4, 8] : tensor<?x96xf32> into tensor<2x?x3x4x8xf32>
    %31 = tensor.empty(%30) : tensor<3x2x4x?x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x?x3x4x8xf32>) outs(%31 : tensor<3x2x4x?x8xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0, 0] [1, 2, 4, %30, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x?x8xf32> to tensor<1x2x4x?x8xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_16[1, 0, 0, 0, 0] [1, 2, 4, %30, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x?x8xf32> to tensor<1x2x4x?x8xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_16[2, 0, 0, 0, 0] [1, 2, 4, %30, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x?x8xf32> to tensor<1x2x4x?x8xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x?x8xf32> into tensor<2x4x?x8xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2], [3], [4]] : tensor<1x2x4x?x8xf32> into tensor<2x4x?x8xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_18 [[0, 1], [2], [3], [4]] : tensor<1x2x4x?x8xf32> into tensor<2x4x?x8xf32>
    %32 = tensor.empty(%30) : tensor<2x4x?x8xf32>
    %33 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<2x4x?x8xf32>) outs(%32 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_5 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x4x?x8xf32>
    %34 = tensor.empty(%30) : tensor<2x4x8x?xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_20 : tensor<2x4x?x8xf32>) outs(%34 : tensor<2x4x8x?xf32>) permutation = [0, 1, 3, 2] 
    %35 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<2x4x8x?xf32>) outs(%34 : tensor<2x4x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_5 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x4x8x?xf32>
    %36 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    %37 = tensor.empty(%dim) : tensor<2x4x?x8xf32>
    %38 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%37 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 0 : index
      %189 = linalg.index 1 : index
      %190 = linalg.index 2 : index
      %191 = linalg.index 3 : index
      %192 = arith.cmpi eq, %30, %c1 : index
      %193 = arith.select %192, %c0, %190 : index
      %extracted = tensor.extract %33[%188, %189, %193, %191] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_23 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    %39 = tensor.empty(%dim) : tensor<2x4x8x?xf32>
    %40 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%39 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 0 : index
      %189 = linalg.index 1 : index
      %190 = linalg.index 2 : index
      %191 = linalg.index 3 : index
      %192 = arith.cmpi eq, %30, %c1 : index
      %193 = arith.select %192, %c0, %191 : index
      %extracted = tensor.extract %35[%188, %189, %190, %193] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_24 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %41 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %43 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%42 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %44 = arith.muli %0, %c8_i64 : i64
    %45 = arith.cmpi slt, %0, %c0_i64 : i64
    %46 = arith.select %45, %c8_i64, %44 : i64
    %47 = arith.extui %45 : i1 to i64
    %48 = arith.muli %46, %0 : i64
    %49 = arith.addi %47, %c1_i64 : i64
    %50 = arith.select %45, %c8_i64, %48 : i64
    %51 = arith.select %45, %49, %47 : i64
    %52 = arith.cmpi sle, %51, %c1_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %53 = arith.muli %44, %0 : i64
    %54 = arith.divsi %53, %50 : i64
    %55 = arith.select %45, %54, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c4_i64, %55, %55 : tensor<4xi64>
    %reshape = tensor.reshape %43(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %56 = arith.index_cast %55 : i64 to index
    %57 = arith.cmpi eq, %56, %dim : index
    cf.assert %57, "mismatched size for broadcast"
    cf.assert %57, "mismatched size for broadcast"
    %58 = tensor.empty(%56, %56) : tensor<2x4x?x?xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %expanded_14 : tensor<2x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%58 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.addf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x?x?xf32>
    %60 = tensor.empty(%56) : tensor<2x4x?xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %62 = tensor.empty(%56) : tensor<2x4x?xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %64:2 = linalg.generic {indexing_maps = [#map12, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x4x?x?xf32>) outs(%63, %61 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %188 = linalg.index 3 : index
      %189 = arith.index_cast %188 : index to i64
      %190 = arith.maximumf %in, %out : f32
      %191 = arith.cmpf ogt, %in, %out : f32
      %192 = arith.select %191, %189, %out_69 : i64
      linalg.yield %190, %192 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_25 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [2, 4, %56, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_25 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%58 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.subf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x?x?xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x4x?x?xf32>) outs(%58 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.exp %in : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x?x?xf32>
    %67 = tensor.empty(%56) : tensor<2x4x?x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x4x?x?xf32>) outs(%68 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x?x1xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%58 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.divf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x?x?xf32>
    %71 = tensor.empty(%56, %56) : tensor<2x4x?x?xi1>
    %72 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x?x?xf32>) outs(%71 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %188 = arith.extf %in : f32 to f64
      %189 = arith.cmpf oeq, %188, %cst_7 : f64
      linalg.yield %189 : i1
    } -> tensor<2x4x?x?xi1>
    %73 = tensor.empty(%56) : tensor<2x4x?x1xi1>
    %74 = linalg.fill ins(%true : i1) outs(%73 : tensor<2x4x?x1xi1>) -> tensor<2x4x?x1xi1>
    %75 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<2x4x?x?xi1>) outs(%74 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %188 = arith.andi %in, %out : i1
      linalg.yield %188 : i1
    } -> tensor<2x4x?x1xi1>
    %76 = arith.cmpi sge, %55, %c0_i64 : i64
    cf.assert %76, "negative values not allowed in new dimensions"
    %77 = arith.index_cast %55 : i64 to index
    cf.assert %76, "negative values not allowed in new dimensions"
    %78 = tensor.empty(%77, %77) : tensor<2x4x?x?xf32>
    %79 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%78 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x?x?xf32>
    %80 = arith.cmpi eq, %56, %77 : index
    cf.assert %80, "mismatched size for broadcast"
    %81 = arith.cmpi eq, %77, %56 : index
    cf.assert %81, "mismatched size for broadcast"
    %82 = tensor.empty(%56, %77) : tensor<2x4x?x?xf32>
    %83 = linalg.generic {indexing_maps = [#map15, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %79, %70 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%82 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %188 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    %84 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %85 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 0 : index
      %189 = linalg.index 1 : index
      %190 = linalg.index 2 : index
      %191 = linalg.index 3 : index
      %192 = arith.cmpi eq, %56, %c1 : index
      %193 = arith.select %192, %c0, %190 : index
      %194 = arith.cmpi eq, %77, %c1 : index
      %195 = arith.select %194, %c0, %191 : index
      %extracted = tensor.extract %83[%188, %189, %193, %195] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %from_elements_26 = tensor.from_elements %c8_i64, %55, %55 : tensor<3xi64>
    %reshape_27 = tensor.reshape %85(%from_elements_26) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    %86 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%37 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 0 : index
      %189 = linalg.index 1 : index
      %190 = linalg.index 2 : index
      %191 = linalg.index 3 : index
      %192 = arith.cmpi eq, %30, %c1 : index
      %193 = arith.select %192, %c0, %190 : index
      %extracted = tensor.extract %collapsed_21[%188, %189, %193, %191] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_28 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %87 = arith.cmpi eq, %55, %0 : i64
    cf.assert %87, "mismatching contracting dimension"
    %88 = tensor.empty(%56) : tensor<8x?x8xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %90 = linalg.batch_matmul ins(%reshape_27, %collapsed_28 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%89 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_29 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [2, 4, %56, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %91 = tensor.empty(%56) : tensor<2x?x4x8xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x?x8xf32>) outs(%91 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0], [1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<2x?x32xf32>
    %92 = tensor.empty() : tensor<32x32xf32>
    %transposed_32 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%92 : tensor<32x32xf32>) permutation = [1, 0] 
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    %93 = tensor.empty(%dim) : tensor<2x?x32xf32>
    %94 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%93 : tensor<2x?x32xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 0 : index
      %189 = linalg.index 1 : index
      %190 = linalg.index 2 : index
      %191 = arith.cmpi eq, %56, %c1 : index
      %192 = arith.select %191, %c0, %189 : index
      %extracted = tensor.extract %collapsed_31[%188, %192, %190] : tensor<2x?x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %95 = tensor.empty() : tensor<2x32x32xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<32x32xf32>) outs(%95 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x32xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%93 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    %98 = linalg.batch_matmul ins(%94, %96 : tensor<2x?x32xf32>, tensor<2x32x32xf32>) outs(%97 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %98 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.addf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %100 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %99 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %101 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x?x32xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_9 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %103 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_6 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x?x1xf32>
    %104 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %105 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg4 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %107 = tensor.empty() : tensor<32x64xf32>
    %transposed_33 = linalg.transpose ins(%arg5 : tensor<64x32xf32>) outs(%107 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_34 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %108 = tensor.empty(%26) : tensor<?x64xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %110 = linalg.matmul ins(%collapsed_34, %transposed_33 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%109 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_35 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [2, %30, 64] : tensor<?x64xf32> into tensor<2x?x64xf32>
    %111 = tensor.empty(%30) : tensor<2x?x64xf32>
    %112 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_35 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %113 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %expanded_35 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %114 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_4 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x?x64xf32>
    %115 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %114 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.addf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_3 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x?x64xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.mulf %in, %cst_10 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.tanh %in : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %cst_11 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %119 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %121 = tensor.empty() : tensor<64x32xf32>
    %transposed_36 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%121 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %122 = affine.apply #map11()[%30]
    %123 = tensor.empty(%122) : tensor<?x32xf32>
    %124 = linalg.fill ins(%cst : f32) outs(%123 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %125 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%124 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %126 = arith.divsi %122, %c2 : index
    %expanded_38 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, %126, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %127 = arith.cmpi eq, %dim, %126 : index
    cf.assert %127, "mismatched size for broadcast"
    %128 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_38 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.addf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %129 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %128 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %130 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x?x32xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %131 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_9 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %132 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_6 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x?x1xf32>
    %133 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %134 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %133 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %135 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %arg7 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %transposed_39 = linalg.transpose ins(%arg8 : tensor<96x32xf32>) outs(%25 : tensor<32x96xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %136 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<?x32xf32>, tensor<32x96xf32>) outs(%28 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_41 = tensor.expand_shape %136 [[0, 1], [2, 3, 4]] output_shape [2, %30, 3, 4, 8] : tensor<?x96xf32> into tensor<2x?x3x4x8xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x?x3x4x8xf32>) outs(%31 : tensor<3x2x4x?x8xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_43 = tensor.extract_slice %transposed_42[0, 0, 0, 0, 0] [1, 2, 4, %30, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x?x8xf32> to tensor<1x2x4x?x8xf32>
    %extracted_slice_44 = tensor.extract_slice %transposed_42[1, 0, 0, 0, 0] [1, 2, 4, %30, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x?x8xf32> to tensor<1x2x4x?x8xf32>
    %extracted_slice_45 = tensor.extract_slice %transposed_42[2, 0, 0, 0, 0] [1, 2, 4, %30, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x?x8xf32> to tensor<1x2x4x?x8xf32>
    %collapsed_46 = tensor.collapse_shape %extracted_slice_43 [[0, 1], [2], [3], [4]] : tensor<1x2x4x?x8xf32> into tensor<2x4x?x8xf32>
    %collapsed_47 = tensor.collapse_shape %extracted_slice_44 [[0, 1], [2], [3], [4]] : tensor<1x2x4x?x8xf32> into tensor<2x4x?x8xf32>
    %collapsed_48 = tensor.collapse_shape %extracted_slice_45 [[0, 1], [2], [3], [4]] : tensor<1x2x4x?x8xf32> into tensor<2x4x?x8xf32>
    %137 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<2x4x?x8xf32>) outs(%32 : tensor<2x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_5 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x4x?x8xf32>
    %transposed_49 = linalg.transpose ins(%collapsed_47 : tensor<2x4x?x8xf32>) outs(%34 : tensor<2x4x8x?xf32>) permutation = [0, 1, 3, 2] 
    %138 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<2x4x8x?xf32>) outs(%34 : tensor<2x4x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_5 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x4x8x?xf32>
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    %139 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%37 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 0 : index
      %189 = linalg.index 1 : index
      %190 = linalg.index 2 : index
      %191 = linalg.index 3 : index
      %192 = arith.cmpi eq, %30, %c1 : index
      %193 = arith.select %192, %c0, %190 : index
      %extracted = tensor.extract %137[%188, %189, %193, %191] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_50 = tensor.collapse_shape %139 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    %140 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%39 : tensor<2x4x8x?xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 0 : index
      %189 = linalg.index 1 : index
      %190 = linalg.index 2 : index
      %191 = linalg.index 3 : index
      %192 = arith.cmpi eq, %30, %c1 : index
      %193 = arith.select %192, %c0, %191 : index
      %extracted = tensor.extract %138[%188, %189, %190, %193] : tensor<2x4x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x8x?xf32>
    %collapsed_51 = tensor.collapse_shape %140 [[0, 1], [2], [3]] : tensor<2x4x8x?xf32> into tensor<8x8x?xf32>
    %141 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%42 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_52 = tensor.reshape %141(%from_elements) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    cf.assert %57, "mismatched size for broadcast"
    cf.assert %57, "mismatched size for broadcast"
    %142 = linalg.generic {indexing_maps = [#map12, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_52, %expanded_14 : tensor<2x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%58 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.addf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x?x?xf32>
    %143:2 = linalg.generic {indexing_maps = [#map12, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142 : tensor<2x4x?x?xf32>) outs(%63, %61 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %188 = linalg.index 3 : index
      %189 = arith.index_cast %188 : index to i64
      %190 = arith.maximumf %in, %out : f32
      %191 = arith.cmpf ogt, %in, %out : f32
      %192 = arith.select %191, %189, %out_69 : i64
      linalg.yield %190, %192 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_53 = tensor.expand_shape %143#0 [[0], [1], [2, 3]] output_shape [2, 4, %56, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %144 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %expanded_53 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%58 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.subf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x?x?xf32>
    %145 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<2x4x?x?xf32>) outs(%58 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.exp %in : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x?x?xf32>
    %146 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%145 : tensor<2x4x?x?xf32>) outs(%68 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x?x1xf32>
    %147 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %146 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%58 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.divf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x?x?xf32>
    %148 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<2x4x?x?xf32>) outs(%71 : tensor<2x4x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %188 = arith.extf %in : f32 to f64
      %189 = arith.cmpf oeq, %188, %cst_7 : f64
      linalg.yield %189 : i1
    } -> tensor<2x4x?x?xi1>
    %149 = linalg.generic {indexing_maps = [#map12, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%148 : tensor<2x4x?x?xi1>) outs(%74 : tensor<2x4x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %188 = arith.andi %in, %out : i1
      linalg.yield %188 : i1
    } -> tensor<2x4x?x1xi1>
    cf.assert %76, "negative values not allowed in new dimensions"
    cf.assert %76, "negative values not allowed in new dimensions"
    cf.assert %80, "mismatched size for broadcast"
    cf.assert %81, "mismatched size for broadcast"
    %150 = linalg.generic {indexing_maps = [#map15, #map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %79, %147 : tensor<2x4x?x1xi1>, tensor<2x4x?x?xf32>, tensor<2x4x?x?xf32>) outs(%82 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %188 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %188 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    %151 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<2x4x?x?xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 0 : index
      %189 = linalg.index 1 : index
      %190 = linalg.index 2 : index
      %191 = linalg.index 3 : index
      %192 = arith.cmpi eq, %56, %c1 : index
      %193 = arith.select %192, %c0, %190 : index
      %194 = arith.cmpi eq, %77, %c1 : index
      %195 = arith.select %194, %c0, %191 : index
      %extracted = tensor.extract %150[%188, %189, %193, %195] : tensor<2x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_54 = tensor.reshape %151(%from_elements_26) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    %152 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%37 : tensor<2x4x?x8xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 0 : index
      %189 = linalg.index 1 : index
      %190 = linalg.index 2 : index
      %191 = linalg.index 3 : index
      %192 = arith.cmpi eq, %30, %c1 : index
      %193 = arith.select %192, %c0, %190 : index
      %extracted = tensor.extract %collapsed_48[%188, %189, %193, %191] : tensor<2x4x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x?x8xf32>
    %collapsed_55 = tensor.collapse_shape %152 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    cf.assert %87, "mismatching contracting dimension"
    %153 = linalg.batch_matmul ins(%reshape_54, %collapsed_55 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%89 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_56 = tensor.expand_shape %153 [[0, 1], [2], [3]] output_shape [2, 4, %56, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x4x?x8xf32>) outs(%91 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_58 = tensor.collapse_shape %transposed_57 [[0], [1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<2x?x32xf32>
    %transposed_59 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%92 : tensor<32x32xf32>) permutation = [1, 0] 
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    %154 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%93 : tensor<2x?x32xf32>) {
    ^bb0(%out: f32):
      %188 = linalg.index 0 : index
      %189 = linalg.index 1 : index
      %190 = linalg.index 2 : index
      %191 = arith.cmpi eq, %56, %c1 : index
      %192 = arith.select %191, %c0, %189 : index
      %extracted = tensor.extract %collapsed_58[%188, %192, %190] : tensor<2x?x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<32x32xf32>) outs(%95 : tensor<2x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x32xf32>
    %156 = linalg.batch_matmul ins(%154, %155 : tensor<2x?x32xf32>, tensor<2x32x32xf32>) outs(%97 : tensor<2x?x32xf32>) -> tensor<2x?x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %157 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %156 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.addf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %157 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %159 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<2x?x32xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_9 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_6 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %162 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %164 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg10 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %transposed_60 = linalg.transpose ins(%arg11 : tensor<64x32xf32>) outs(%107 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %165 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%109 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_62 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [2, %30, 64] : tensor<?x64xf32> into tensor<2x?x64xf32>
    %166 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62, %expanded_62 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %167 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %expanded_62 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_4 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x?x64xf32>
    %169 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62, %168 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.addf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %170 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_3 : f64 to f32
      %189 = arith.mulf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x?x64xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.mulf %in, %cst_10 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.tanh %in : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %173 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %cst_11 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %174 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %173 : tensor<2x?x64xf32>, tensor<2x?x64xf32>) outs(%111 : tensor<2x?x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x64xf32>
    %transposed_63 = linalg.transpose ins(%arg12 : tensor<32x64xf32>) outs(%121 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %174 [[0, 1], [2]] : tensor<2x?x64xf32> into tensor<?x64xf32>
    %175 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%124 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %expanded_65 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [2, %126, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    cf.assert %127, "mismatched size for broadcast"
    %176 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %expanded_65 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.addf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %177 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %176 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %178 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<2x?x32xf32>) outs(%18 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.addf %in, %out : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.divf %in, %cst_9 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = arith.truncf %cst_6 : f64 to f32
      %189 = arith.addf %in, %188 : f32
      linalg.yield %189 : f32
    } -> tensor<2x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x?x1xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %188 = math.rsqrt %in : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %181 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %183 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %arg13 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%14 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %188 = arith.mulf %in, %in_69 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x32xf32>
    %184 = tensor.empty() : tensor<32x24xf32>
    %transposed_66 = linalg.transpose ins(%arg0 : tensor<24x32xf32>) outs(%184 : tensor<32x24xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %183 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %185 = tensor.empty(%26) : tensor<?x24xf32>
    %186 = linalg.fill ins(%cst : f32) outs(%185 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %187 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x32xf32>, tensor<32x24xf32>) outs(%186 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %expanded_68 = tensor.expand_shape %187 [[0, 1], [2]] output_shape [2, %30, 24] : tensor<?x24xf32> into tensor<2x?x24xf32>
    return %expanded_68 : tensor<2x?x24xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803E0000803D0000803C0000803B"
    }
  }
#-}

