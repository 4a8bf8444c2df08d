#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<()[s0] -> (s0 * 2)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<24x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32xbf16>, %arg5: tensor<96x32xbf16>, %arg6: tensor<96xbf16>, %arg7: tensor<32x32xbf16>, %arg8: tensor<32xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<32xbf16>, %arg11: tensor<128x32xbf16>, %arg12: tensor<128xbf16>, %arg13: tensor<32x128xbf16>, %arg14: tensor<32xbf16>, %arg15: tensor<32xbf16>, %arg16: tensor<32xbf16>, %arg17: tensor<2x?xi64>) -> tensor<2x?x24xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 0.79788455999999996 : f64
    %cst_7 = arith.constant 0.35355339059327373 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 3.200000e+01 : f64
    %cst_10 = arith.constant 3.200000e+01 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_11 = arith.constant 5.000000e-01 : bf16
    %cst_12 = arith.constant 1.000000e+00 : bf16
    %dim = tensor.dim %arg17, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<2x?x32xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %242 = arith.index_cast %in : i64 to index
      %243 = linalg.index 2 : index
      %244 = arith.cmpi slt, %242, %c24 : index
      cf.assert %244, "index must be smaller than dim size"
      %245 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %245, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%242, %243] : tensor<24x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x?x32xbf16>
    %3 = tensor.empty(%dim) : tensor<2x?x32xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xbf16>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<2x?x32xf32>
    %5 = tensor.empty(%dim) : tensor<2x?x32xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x?x32xf32>) outs(%5 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %242 = arith.extf %in : f32 to f64
      linalg.yield %242 : f64
    } -> tensor<2x?x32xf64>
    %7 = tensor.empty(%dim) : tensor<2x?x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x?x32xf64>) outs(%8 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.addf %in, %out : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x?x1xf64>) outs(%7 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.divf %in, %cst_9 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%5 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %242 = arith.subf %in, %in_48 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x32xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%5 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %242 = arith.mulf %in, %in_48 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x32xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x?x32xf64>) outs(%8 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.addf %in, %out : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x?x1xf64>) outs(%7 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.divf %in, %cst_9 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %15 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x?x1xf64>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %242 = arith.truncf %in : f64 to f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x?x32xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x?x1xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_10 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x?x1xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_8 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x?x1xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %19 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.subf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.mulf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x32xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg1 : tensor<2x?x32xf32>, tensor<32xbf16>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: bf16, %out: f32):
      %242 = arith.extf %in_48 : bf16 to f32
      %243 = arith.mulf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg2 : tensor<2x?x32xf32>, tensor<32xbf16>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: bf16, %out: f32):
      %242 = arith.extf %in_48 : bf16 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x32xbf16>
    %27 = tensor.empty() : tensor<4xi32>
    %28 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%27 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %242 = linalg.index 0 : index
      %243 = arith.index_cast %242 : index to i64
      %244 = arith.trunci %243 : i64 to i32
      %245 = arith.addi %244, %c1_i32 : i32
      linalg.yield %245 : i32
    } -> tensor<4xi32>
    %29 = tensor.empty() : tensor<4xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_4, %28 : tensor<f32>, tensor<4xi32>) outs(%29 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_48: i32, %out: f32):
      %242 = arith.extf %in : f32 to f64
      %243 = arith.sitofp %in_48 : i32 to f64
      %244 = math.powf %242, %243 : f64
      %245 = arith.truncf %244 : f64 to f32
      linalg.yield %245 : f32
    } -> tensor<4xf32>
    %expanded = tensor.expand_shape %30 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %31 = tensor.empty(%dim) : tensor<?xi64>
    %32 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%31 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %242 = linalg.index 0 : index
      %243 = arith.index_cast %242 : index to i64
      linalg.yield %243 : i64
    } -> tensor<?xi64>
    %33 = tensor.empty(%dim) : tensor<4x1x?xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %32 : tensor<4x1x1xf32>, tensor<?xi64>) outs(%33 : tensor<4x1x?xf32>) {
    ^bb0(%in: f32, %in_48: i64, %out: f32):
      %242 = arith.sitofp %in_48 : i64 to f32
      %243 = arith.mulf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<4x1x?xf32>
    %expanded_13 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [1, 4, 1, %dim] : tensor<4x1x?xf32> into tensor<1x4x1x?xf32>
    %35 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %36 = tensor.empty(%dim) : tensor<2x4x1x?xf32>
    %37 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%36 : tensor<2x4x1x?xf32>) {
    ^bb0(%out: f32):
      %242 = linalg.index 1 : index
      %243 = linalg.index 3 : index
      %244 = arith.cmpi eq, %dim, %c1 : index
      %245 = arith.select %244, %c0, %243 : index
      %extracted = tensor.extract %expanded_13[%c0, %242, %c0, %245] : tensor<1x4x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x1x?xf32>
    %38 = arith.cmpi slt, %0, %c0_i64 : i64
    %39 = arith.select %38, %c1_i64, %0 : i64
    %40 = arith.select %38, %c2_i64, %c1_i64 : i64
    %41 = arith.cmpi sle, %40, %c1_i64 : i64
    cf.assert %41, "must have at most one inferred (negative) dimension"
    %42 = arith.muli %0, %c8_i64 : i64
    %43 = arith.divsi %42, %39 : i64
    %44 = arith.select %38, %43, %0 : i64
    %from_elements = tensor.from_elements %43, %c1_i64, %44 : tensor<3xi64>
    %reshape = tensor.reshape %37(%from_elements) : (tensor<2x4x1x?xf32>, tensor<3xi64>) -> tensor<8x1x?xf32>
    %45 = arith.index_cast %44 : i64 to index
    %46 = tensor.empty(%45) : tensor<8x1x?xbf16>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape : tensor<8x1x?xf32>) outs(%46 : tensor<8x1x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<8x1x?xbf16>
    %expanded_14 = tensor.expand_shape %32 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_15 = tensor.expand_shape %32 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %48 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %49 = linalg.generic {indexing_maps = [#map7, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%48 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %242 = arith.cmpi sle, %in, %in_48 : i64
      linalg.yield %242 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %35, "unimplemented: dynamic negative broadcast sizes"
    %50 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %51 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%50 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %242 = linalg.index 2 : index
      %243 = linalg.index 3 : index
      %244 = arith.cmpi eq, %dim, %c1 : index
      %245 = arith.select %244, %c0, %242 : index
      %246 = arith.select %244, %c0, %243 : index
      %extracted = tensor.extract %49[%c0, %c0, %245, %246] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %52 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xbf16>
    %53 = linalg.generic {indexing_maps = [#map6, #map9, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %cst_3, %cst_2 : tensor<2x1x?x?xi1>, tensor<bf16>, tensor<bf16>) outs(%52 : tensor<2x1x?x?xbf16>) {
    ^bb0(%in: i1, %in_48: bf16, %in_49: bf16, %out: bf16):
      %242 = arith.select %in, %in_48, %in_49 : bf16
      linalg.yield %242 : bf16
    } -> tensor<2x1x?x?xbf16>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x?x32xbf16>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<2x?x32xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x?x32xf32>) outs(%5 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %242 = arith.extf %in : f32 to f64
      linalg.yield %242 : f64
    } -> tensor<2x?x32xf64>
    %56 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<2x?x32xf64>) outs(%8 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.addf %in, %out : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x?x1xf64>) outs(%7 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.divf %in, %cst_9 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %57 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%5 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %242 = arith.subf %in, %in_48 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x32xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %58 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%5 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %242 = arith.mulf %in, %in_48 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x32xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%59 : tensor<2x?x32xf64>) outs(%8 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.addf %in, %out : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x?x1xf64>) outs(%7 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.divf %in, %cst_9 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x?x1xf64>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %242 = arith.truncf %in : f64 to f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54 : tensor<2x?x32xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x?x1xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_10 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x?x1xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_8 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x?x1xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %64 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.subf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x32xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %66 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.mulf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x32xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %arg3 : tensor<2x?x32xf32>, tensor<32xbf16>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: bf16, %out: f32):
      %242 = arith.extf %in_48 : bf16 to f32
      %243 = arith.mulf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x32xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg4 : tensor<2x?x32xf32>, tensor<32xbf16>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: bf16, %out: f32):
      %242 = arith.extf %in_48 : bf16 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x32xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x32xbf16>
    %collapsed = tensor.collapse_shape %71 [[0, 1], [2]] : tensor<2x?x32xbf16> into tensor<?x32xbf16>
    %72 = tensor.empty() : tensor<32x96xbf16>
    %transposed = linalg.transpose ins(%arg5 : tensor<96x32xbf16>) outs(%72 : tensor<32x96xbf16>) permutation = [1, 0] 
    %73 = tensor.empty() : tensor<96xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg6 : tensor<96xbf16>) outs(%73 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<96xf32>
    %75 = affine.apply #map10()[%dim]
    %76 = tensor.empty(%75) : tensor<?x32xf32>
    %77 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<?x32xbf16>) outs(%76 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x32xf32>
    %78 = tensor.empty() : tensor<32x96xf32>
    %79 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<32x96xbf16>) outs(%78 : tensor<32x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<32x96xf32>
    %80 = tensor.empty(%75) : tensor<?x96xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %82 = linalg.matmul ins(%77, %79 : tensor<?x32xf32>, tensor<32x96xf32>) outs(%81 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %83 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%82, %74 : tensor<?x96xf32>, tensor<96xf32>) outs(%80 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.addf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<?x96xf32>
    %84 = tensor.empty(%75) : tensor<?x96xbf16>
    %85 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<?x96xf32>) outs(%84 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x96xbf16>
    %86 = arith.divsi %75, %c2 : index
    %expanded_16 = tensor.expand_shape %85 [[0, 1], [2, 3, 4]] output_shape [2, %86, 4, 3, 8] : tensor<?x96xbf16> into tensor<2x?x4x3x8xbf16>
    %extracted_slice = tensor.extract_slice %expanded_16[0, 0, 0, 0, 0] [2, %86, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xbf16> to tensor<2x?x4x1x8xbf16>
    %collapsed_17 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xbf16> into tensor<2x?x4x8xbf16>
    %87 = tensor.empty(%86) : tensor<2x4x?x8xbf16>
    %transposed_18 = linalg.transpose ins(%collapsed_17 : tensor<2x?x4x8xbf16>) outs(%87 : tensor<2x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice_19 = tensor.extract_slice %expanded_16[0, 0, 0, 1, 0] [2, %86, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xbf16> to tensor<2x?x4x1x8xbf16>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xbf16> into tensor<2x?x4x8xbf16>
    %transposed_21 = linalg.transpose ins(%collapsed_20 : tensor<2x?x4x8xbf16>) outs(%87 : tensor<2x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice_22 = tensor.extract_slice %expanded_16[0, 0, 0, 2, 0] [2, %86, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xbf16> to tensor<2x?x4x1x8xbf16>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xbf16> into tensor<2x?x4x8xbf16>
    %transposed_24 = linalg.transpose ins(%collapsed_23 : tensor<2x?x4x8xbf16>) outs(%87 : tensor<2x4x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x?x8xbf16> into tensor<8x?x8xbf16>
    %collapsed_26 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x4x?x8xbf16> into tensor<8x?x8xbf16>
    %88 = tensor.empty(%86) : tensor<8x8x?xbf16>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<8x?x8xbf16>) outs(%88 : tensor<8x8x?xbf16>) permutation = [0, 2, 1] 
    %collapsed_28 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x?x8xbf16> into tensor<8x?x8xbf16>
    %89 = tensor.empty(%45) : tensor<8x1x?xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<8x1x?xbf16>) outs(%89 : tensor<8x1x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<8x1x?xf32>
    %91 = tensor.empty(%86) : tensor<8x?x8xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_25 : tensor<8x?x8xbf16>) outs(%91 : tensor<8x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<8x?x8xf32>
    %93 = tensor.empty(%86) : tensor<8x8x?xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<8x8x?xbf16>) outs(%93 : tensor<8x8x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<8x8x?xf32>
    %95 = tensor.empty(%86, %86) : tensor<8x?x?xf32>
    %96 = linalg.fill ins(%cst_0 : f32) outs(%95 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %97 = linalg.batch_matmul ins(%92, %94 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%96 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<8x?x?xf32>) outs(%95 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_7 : f64 to f32
      %243 = arith.mulf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<8x?x?xf32>
    %99 = arith.cmpi eq, %45, %86 : index
    cf.assert %99, "mismatched size for broadcast"
    %100 = tensor.empty(%86, %45) : tensor<8x?x?xf32>
    %101 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %98 : tensor<8x1x?xf32>, tensor<8x?x?xf32>) outs(%100 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.addf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<8x?x?xf32>
    %102 = tensor.empty(%86, %45) : tensor<8x?x?xbf16>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<8x?x?xf32>) outs(%102 : tensor<8x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<8x?x?xbf16>
    %104 = arith.cmpi slt, %0, %c0_i64 : i64
    %105 = arith.select %104, %c8_i64, %42 : i64
    %106 = arith.extui %104 : i1 to i64
    %107 = arith.addi %106, %c1_i64 : i64
    %108 = arith.cmpi sle, %107, %c1_i64 : i64
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %109 = arith.index_cast %86 : index to i64
    %110 = arith.muli %109, %c8_i64 : i64
    %111 = arith.muli %110, %44 : i64
    %112 = arith.divsi %111, %105 : i64
    %113 = arith.select %104, %112, %0 : i64
    %from_elements_29 = tensor.from_elements %c2_i64, %c4_i64, %113, %112 : tensor<4xi64>
    %reshape_30 = tensor.reshape %103(%from_elements_29) : (tensor<8x?x?xbf16>, tensor<4xi64>) -> tensor<2x4x?x?xbf16>
    %114 = arith.index_cast %113 : i64 to index
    %115 = arith.index_cast %112 : i64 to index
    %116 = arith.cmpi eq, %114, %dim : index
    cf.assert %116, "mismatched size for broadcast"
    %117 = arith.cmpi eq, %115, %dim : index
    cf.assert %117, "mismatched size for broadcast"
    %118 = tensor.empty(%114, %115) : tensor<2x4x?x?xbf16>
    %119 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_30, %53 : tensor<2x4x?x?xbf16>, tensor<2x1x?x?xbf16>) outs(%118 : tensor<2x4x?x?xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %242 = arith.addf %in, %in_48 : bf16
      linalg.yield %242 : bf16
    } -> tensor<2x4x?x?xbf16>
    %120 = tensor.empty(%114, %115) : tensor<2x4x?x?xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x4x?x?xbf16>) outs(%120 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    %122 = tensor.empty(%114) : tensor<2x4x?xi64>
    %123 = linalg.fill ins(%c0_i64 : i64) outs(%122 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %124 = tensor.empty(%114) : tensor<2x4x?xf32>
    %125 = linalg.fill ins(%cst_1 : f32) outs(%124 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %126:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<2x4x?x?xf32>) outs(%125, %123 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %242 = linalg.index 3 : index
      %243 = arith.index_cast %242 : index to i64
      %244 = arith.maximumf %in, %out : f32
      %245 = arith.cmpf ogt, %in, %out : f32
      %246 = arith.select %245, %243, %out_48 : i64
      linalg.yield %244, %246 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_31 = tensor.expand_shape %126#0 [[0], [1], [2, 3]] output_shape [2, 4, %114, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %expanded_31 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%120 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.subf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<2x4x?x?xf32>) outs(%120 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.exp %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    %129 = tensor.empty(%114) : tensor<2x4x?x1xf32>
    %130 = linalg.fill ins(%cst_0 : f32) outs(%129 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<2x4x?x?xf32>) outs(%130 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x1xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %131 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%120 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.divf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<2x4x?x?xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<2x4x?x?xf32>) outs(%118 : tensor<2x4x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<2x4x?x?xbf16>
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %134 = arith.muli %113, %c8_i64 : i64
    %135 = arith.muli %134, %112 : i64
    %136 = arith.divsi %135, %105 : i64
    %137 = arith.select %104, %136, %0 : i64
    %from_elements_32 = tensor.from_elements %c8_i64, %137, %136 : tensor<3xi64>
    %reshape_33 = tensor.reshape %133(%from_elements_32) : (tensor<2x4x?x?xbf16>, tensor<3xi64>) -> tensor<8x?x?xbf16>
    %138 = arith.index_cast %137 : i64 to index
    %139 = arith.cmpi eq, %136, %109 : i64
    cf.assert %139, "mismatching contracting dimension"
    %140 = tensor.empty(%138) : tensor<8x?x8xf32>
    %141 = linalg.fill ins(%cst_0 : f32) outs(%140 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %142 = linalg.batch_matmul ins(%reshape_33, %collapsed_28 : tensor<8x?x?xbf16>, tensor<8x?x8xbf16>) outs(%141 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %143 = tensor.empty(%138) : tensor<8x?x8xbf16>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<8x?x8xf32>) outs(%143 : tensor<8x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<8x?x8xbf16>
    %expanded_34 = tensor.expand_shape %144 [[0, 1], [2], [3]] output_shape [2, 4, %138, 8] : tensor<8x?x8xbf16> into tensor<2x4x?x8xbf16>
    %145 = tensor.empty(%138) : tensor<2x?x4x8xbf16>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x?x8xbf16>) outs(%145 : tensor<2x?x4x8xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<2x?x4x8xbf16> into tensor<?x32xbf16>
    %146 = tensor.empty() : tensor<32x32xbf16>
    %transposed_37 = linalg.transpose ins(%arg7 : tensor<32x32xbf16>) outs(%146 : tensor<32x32xbf16>) permutation = [1, 0] 
    %147 = tensor.empty() : tensor<32xf32>
    %148 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg8 : tensor<32xbf16>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<32xf32>
    %149 = affine.apply #map10()[%138]
    %150 = tensor.empty(%149) : tensor<?x32xf32>
    %151 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%collapsed_36 : tensor<?x32xbf16>) outs(%150 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x32xf32>
    %152 = tensor.empty() : tensor<32x32xf32>
    %153 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%transposed_37 : tensor<32x32xbf16>) outs(%152 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<32x32xf32>
    %154 = linalg.fill ins(%cst_0 : f32) outs(%150 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %155 = linalg.matmul ins(%151, %153 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%154 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %156 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%155, %148 : tensor<?x32xf32>, tensor<32xf32>) outs(%150 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.addf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<?x32xf32>
    %157 = tensor.empty(%149) : tensor<?x32xbf16>
    %158 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<?x32xf32>) outs(%157 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x32xbf16>
    %159 = arith.divsi %149, %c2 : index
    %expanded_38 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [2, %159, 32] : tensor<?x32xbf16> into tensor<2x?x32xbf16>
    %160 = arith.cmpi eq, %dim, %159 : index
    cf.assert %160, "mismatched size for broadcast"
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %expanded_38 : tensor<2x?x32xbf16>, tensor<2x?x32xbf16>) outs(%1 : tensor<2x?x32xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %242 = arith.addf %in, %in_48 : bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x32xbf16>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x?x32xbf16>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<2x?x32xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x?x32xf32>) outs(%5 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %242 = arith.extf %in : f32 to f64
      linalg.yield %242 : f64
    } -> tensor<2x?x32xf64>
    %164 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<2x?x32xf64>) outs(%8 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.addf %in, %out : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x?x1xf64>) outs(%7 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.divf %in, %cst_9 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %165 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%5 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %242 = arith.subf %in, %in_48 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x32xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %166 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%5 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %242 = arith.mulf %in, %in_48 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x32xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<2x?x32xf64>) outs(%8 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.addf %in, %out : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x?x1xf64>) outs(%7 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.divf %in, %cst_9 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x?x1xf64>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %242 = arith.truncf %in : f64 to f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<2x?x32xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x?x1xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_10 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x?x1xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_8 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x?x1xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %172 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.subf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x32xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %174 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.mulf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x32xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %arg9 : tensor<2x?x32xf32>, tensor<32xbf16>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: bf16, %out: f32):
      %242 = arith.extf %in_48 : bf16 to f32
      %243 = arith.mulf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x32xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %arg10 : tensor<2x?x32xf32>, tensor<32xbf16>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: bf16, %out: f32):
      %242 = arith.extf %in_48 : bf16 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x32xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x32xbf16>
    %collapsed_39 = tensor.collapse_shape %179 [[0, 1], [2]] : tensor<2x?x32xbf16> into tensor<?x32xbf16>
    %180 = tensor.empty() : tensor<32x128xbf16>
    %transposed_40 = linalg.transpose ins(%arg11 : tensor<128x32xbf16>) outs(%180 : tensor<32x128xbf16>) permutation = [1, 0] 
    %181 = tensor.empty() : tensor<128xf32>
    %182 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg12 : tensor<128xbf16>) outs(%181 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<128xf32>
    %183 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%collapsed_39 : tensor<?x32xbf16>) outs(%76 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x32xf32>
    %184 = tensor.empty() : tensor<32x128xf32>
    %185 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%transposed_40 : tensor<32x128xbf16>) outs(%184 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<32x128xf32>
    %186 = tensor.empty(%75) : tensor<?x128xf32>
    %187 = linalg.fill ins(%cst_0 : f32) outs(%186 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %188 = linalg.matmul ins(%183, %185 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%187 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %189 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%188, %182 : tensor<?x128xf32>, tensor<128xf32>) outs(%186 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.addf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<?x128xf32>
    %190 = tensor.empty(%75) : tensor<?x128xbf16>
    %191 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%189 : tensor<?x128xf32>) outs(%190 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x128xbf16>
    %expanded_41 = tensor.expand_shape %191 [[0, 1], [2]] output_shape [2, %86, 128] : tensor<?x128xbf16> into tensor<2x?x128xbf16>
    %192 = tensor.empty(%86) : tensor<2x?x128xbf16>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x?x128xbf16>) outs(%192 : tensor<2x?x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %242 = arith.mulf %in, %cst_11 : bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x128xbf16>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x?x128xbf16>) outs(%192 : tensor<2x?x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %242 = arith.truncf %cst_6 : f64 to bf16
      %243 = arith.mulf %in, %242 : bf16
      linalg.yield %243 : bf16
    } -> tensor<2x?x128xbf16>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x?x128xbf16>) outs(%192 : tensor<2x?x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %242 = arith.truncf %cst_5 : f64 to bf16
      %243 = arith.mulf %in, %242 : bf16
      linalg.yield %243 : bf16
    } -> tensor<2x?x128xbf16>
    %196 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %expanded_41 : tensor<2x?x128xbf16>, tensor<2x?x128xbf16>) outs(%192 : tensor<2x?x128xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_48 : bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x128xbf16>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x?x128xbf16>) outs(%192 : tensor<2x?x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %242 = arith.addf %in, %cst_12 : bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x128xbf16>
    %198 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %197 : tensor<2x?x128xbf16>, tensor<2x?x128xbf16>) outs(%192 : tensor<2x?x128xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_48 : bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x128xbf16>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x?x128xbf16>) outs(%192 : tensor<2x?x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %242 = math.tanh %in : bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x128xbf16>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<2x?x128xbf16>) outs(%192 : tensor<2x?x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %242 = arith.addf %in, %cst_12 : bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x128xbf16>
    %201 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %200 : tensor<2x?x128xbf16>, tensor<2x?x128xbf16>) outs(%192 : tensor<2x?x128xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %242 = arith.mulf %in, %in_48 : bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x128xbf16>
    %collapsed_42 = tensor.collapse_shape %201 [[0, 1], [2]] : tensor<2x?x128xbf16> into tensor<?x128xbf16>
    %202 = tensor.empty() : tensor<128x32xbf16>
    %transposed_43 = linalg.transpose ins(%arg13 : tensor<32x128xbf16>) outs(%202 : tensor<128x32xbf16>) permutation = [1, 0] 
    %203 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg14 : tensor<32xbf16>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<32xf32>
    %204 = affine.apply #map10()[%86]
    %205 = tensor.empty(%204) : tensor<?x128xf32>
    %206 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%collapsed_42 : tensor<?x128xbf16>) outs(%205 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<?x128xf32>
    %207 = tensor.empty() : tensor<128x32xf32>
    %208 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%transposed_43 : tensor<128x32xbf16>) outs(%207 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<128x32xf32>
    %209 = tensor.empty(%204) : tensor<?x32xf32>
    %210 = linalg.fill ins(%cst_0 : f32) outs(%209 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %211 = linalg.matmul ins(%206, %208 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%210 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %212 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%211, %203 : tensor<?x32xf32>, tensor<32xf32>) outs(%209 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.addf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<?x32xf32>
    %213 = tensor.empty(%204) : tensor<?x32xbf16>
    %214 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%212 : tensor<?x32xf32>) outs(%213 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x32xbf16>
    %215 = arith.divsi %204, %c2 : index
    %expanded_44 = tensor.expand_shape %214 [[0, 1], [2]] output_shape [2, %215, 32] : tensor<?x32xbf16> into tensor<2x?x32xbf16>
    %216 = arith.cmpi eq, %dim, %215 : index
    cf.assert %216, "mismatched size for broadcast"
    %217 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %expanded_44 : tensor<2x?x32xbf16>, tensor<2x?x32xbf16>) outs(%1 : tensor<2x?x32xbf16>) {
    ^bb0(%in: bf16, %in_48: bf16, %out: bf16):
      %242 = arith.addf %in, %in_48 : bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x32xbf16>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<2x?x32xbf16>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %242 = arith.extf %in : bf16 to f32
      linalg.yield %242 : f32
    } -> tensor<2x?x32xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<2x?x32xf32>) outs(%5 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %242 = arith.extf %in : f32 to f64
      linalg.yield %242 : f64
    } -> tensor<2x?x32xf64>
    %220 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<2x?x32xf64>) outs(%8 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.addf %in, %out : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x?x1xf64>) outs(%7 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.divf %in, %cst_9 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %222 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %221 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%5 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %242 = arith.subf %in, %in_48 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x32xf64>
    %223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %222 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%5 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %242 = arith.mulf %in, %in_48 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x32xf64>
    %224 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%223 : tensor<2x?x32xf64>) outs(%8 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.addf %in, %out : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<2x?x1xf64>) outs(%7 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %242 = arith.divf %in, %cst_9 : f64
      linalg.yield %242 : f64
    } -> tensor<2x?x1xf64>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<2x?x1xf64>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %242 = arith.truncf %in : f64 to f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%218 : tensor<2x?x32xf32>) outs(%17 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.addf %in, %out : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<2x?x1xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.divf %in, %cst_10 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<2x?x1xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = arith.truncf %cst_8 : f64 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<2x?x1xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %242 = math.rsqrt %in : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %228 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.subf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x32xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %230 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %242 = arith.mulf %in, %in_48 : f32
      linalg.yield %242 : f32
    } -> tensor<2x?x32xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %arg15 : tensor<2x?x32xf32>, tensor<32xbf16>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: bf16, %out: f32):
      %242 = arith.extf %in_48 : bf16 to f32
      %243 = arith.mulf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x32xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %arg16 : tensor<2x?x32xf32>, tensor<32xbf16>) outs(%3 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: bf16, %out: f32):
      %242 = arith.extf %in_48 : bf16 to f32
      %243 = arith.addf %in, %242 : f32
      linalg.yield %243 : f32
    } -> tensor<2x?x32xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<2x?x32xbf16>
    %236 = tensor.empty() : tensor<32x24xbf16>
    %transposed_45 = linalg.transpose ins(%arg0 : tensor<24x32xbf16>) outs(%236 : tensor<32x24xbf16>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %235 [[0, 1], [2]] : tensor<2x?x32xbf16> into tensor<?x32xbf16>
    %237 = tensor.empty(%75) : tensor<?x24xf32>
    %238 = linalg.fill ins(%cst_0 : f32) outs(%237 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %239 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<?x32xbf16>, tensor<32x24xbf16>) outs(%238 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %240 = tensor.empty(%75) : tensor<?x24xbf16>
    %241 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%239 : tensor<?x24xf32>) outs(%240 : tensor<?x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %242 = arith.truncf %in : f32 to bf16
      linalg.yield %242 : bf16
    } -> tensor<?x24xbf16>
    %expanded_47 = tensor.expand_shape %241 [[0, 1], [2]] output_shape [2, %86, 24] : tensor<?x24xbf16> into tensor<2x?x24xbf16>
    return %expanded_47 : tensor<2x?x24xbf16>
  }
}

