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
  func.func @main(%arg0: tensor<40x32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<96x32xf32>, %arg6: tensor<96xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<128x32xf32>, %arg12: tensor<128xf32>, %arg13: tensor<32x128xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<2x?xi64>) -> tensor<2x?x40xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c40 = arith.constant 40 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 0.79788455999999996 : f64
    %cst_7 = arith.constant 0.35355339059327373 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 3.200000e+01 : f64
    %cst_10 = arith.constant 3.200000e+01 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg17, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<2x?x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %187 = arith.index_cast %in : i64 to index
      %188 = linalg.index 2 : index
      %189 = arith.cmpi slt, %187, %c40 : index
      cf.assert %189, "index must be smaller than dim size"
      %190 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %190, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%187, %188] : tensor<40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x32xf32>
    %3 = tensor.empty(%dim) : tensor<2x?x32xf64>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %187 = arith.extf %in : f32 to f64
      linalg.yield %187 : f64
    } -> tensor<2x?x32xf64>
    %5 = tensor.empty(%dim) : tensor<2x?x1xf64>
    %6 = linalg.fill ins(%cst : f64) outs(%5 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %187 = arith.subf %in, %in_48 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x32xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %187 = arith.mulf %in, %in_48 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x32xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %13 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %187 = arith.truncf %in : f64 to f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_10 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_8 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %17 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.subf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.mulf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg1 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.mulf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.addf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %24 = tensor.empty() : tensor<4xi32>
    %25 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%24 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %187 = linalg.index 0 : index
      %188 = arith.index_cast %187 : index to i64
      %189 = arith.trunci %188 : i64 to i32
      %190 = arith.addi %189, %c1_i32 : i32
      linalg.yield %190 : i32
    } -> tensor<4xi32>
    %26 = tensor.empty() : tensor<4xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_4, %25 : tensor<f32>, tensor<4xi32>) outs(%26 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_48: i32, %out: f32):
      %187 = arith.extf %in : f32 to f64
      %188 = arith.sitofp %in_48 : i32 to f64
      %189 = math.powf %187, %188 : f64
      %190 = arith.truncf %189 : f64 to f32
      linalg.yield %190 : f32
    } -> tensor<4xf32>
    %expanded = tensor.expand_shape %27 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %28 = tensor.empty(%dim) : tensor<?xi64>
    %29 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%28 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %187 = linalg.index 0 : index
      %188 = arith.index_cast %187 : index to i64
      linalg.yield %188 : i64
    } -> tensor<?xi64>
    %30 = tensor.empty(%dim) : tensor<4x1x?xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %29 : tensor<4x1x1xf32>, tensor<?xi64>) outs(%30 : tensor<4x1x?xf32>) {
    ^bb0(%in: f32, %in_48: i64, %out: f32):
      %187 = arith.sitofp %in_48 : i64 to f32
      %188 = arith.mulf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<4x1x?xf32>
    %expanded_13 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [1, 4, 1, %dim] : tensor<4x1x?xf32> into tensor<1x4x1x?xf32>
    %32 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %32, "unimplemented: dynamic negative broadcast sizes"
    %33 = tensor.empty(%dim) : tensor<2x4x1x?xf32>
    %34 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%33 : tensor<2x4x1x?xf32>) {
    ^bb0(%out: f32):
      %187 = linalg.index 1 : index
      %188 = linalg.index 3 : index
      %189 = arith.cmpi eq, %dim, %c1 : index
      %190 = arith.select %189, %c0, %188 : index
      %extracted = tensor.extract %expanded_13[%c0, %187, %c0, %190] : tensor<1x4x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x1x?xf32>
    %35 = arith.cmpi slt, %0, %c0_i64 : i64
    %36 = arith.select %35, %c1_i64, %0 : i64
    %37 = arith.select %35, %c2_i64, %c1_i64 : i64
    %38 = arith.cmpi sle, %37, %c1_i64 : i64
    cf.assert %38, "must have at most one inferred (negative) dimension"
    %39 = arith.muli %0, %c8_i64 : i64
    %40 = arith.divsi %39, %36 : i64
    %41 = arith.select %35, %40, %0 : i64
    %from_elements = tensor.from_elements %40, %c1_i64, %41 : tensor<3xi64>
    %reshape = tensor.reshape %34(%from_elements) : (tensor<2x4x1x?xf32>, tensor<3xi64>) -> tensor<8x1x?xf32>
    %expanded_14 = tensor.expand_shape %29 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_15 = tensor.expand_shape %29 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %42 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %43 = linalg.generic {indexing_maps = [#map7, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%42 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %187 = arith.cmpi sle, %in, %in_48 : i64
      linalg.yield %187 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %32, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %32, "unimplemented: dynamic negative broadcast sizes"
    %44 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %45 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%44 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %187 = linalg.index 2 : index
      %188 = linalg.index 3 : index
      %189 = arith.cmpi eq, %dim, %c1 : index
      %190 = arith.select %189, %c0, %187 : index
      %191 = arith.select %189, %c0, %188 : index
      %extracted = tensor.extract %43[%c0, %c0, %190, %191] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %46 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map9, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %cst_3, %cst_2 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%46 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_48: f32, %in_49: f32, %out: f32):
      %187 = arith.select %in, %in_48, %in_49 : f32
      linalg.yield %187 : f32
    } -> tensor<2x1x?x?xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %187 = arith.extf %in : f32 to f64
      linalg.yield %187 : f64
    } -> tensor<2x?x32xf64>
    %49 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %51 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %187 = arith.subf %in, %in_48 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x32xf64>
    %52 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %51 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %187 = arith.mulf %in, %in_48 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x32xf64>
    %53 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%52 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %187 = arith.truncf %in : f64 to f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_10 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_8 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %57 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.subf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %59 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.mulf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %arg3 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.mulf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg4 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.addf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %collapsed = tensor.collapse_shape %63 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %64 = tensor.empty() : tensor<32x96xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<96x32xf32>) outs(%64 : tensor<32x96xf32>) permutation = [1, 0] 
    %65 = affine.apply #map10()[%dim]
    %66 = tensor.empty(%65) : tensor<?x96xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %68 = linalg.matmul ins(%collapsed, %transposed : tensor<?x32xf32>, tensor<32x96xf32>) outs(%67 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %69 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%68, %arg6 : tensor<?x96xf32>, tensor<96xf32>) outs(%66 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.addf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<?x96xf32>
    %70 = arith.divsi %65, %c2 : index
    %expanded_16 = tensor.expand_shape %69 [[0, 1], [2, 3, 4]] output_shape [2, %70, 4, 3, 8] : tensor<?x96xf32> into tensor<2x?x4x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_16[0, 0, 0, 0, 0] [2, %70, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %71 = tensor.empty(%70) : tensor<2x4x?x8xf32>
    %transposed_18 = linalg.transpose ins(%collapsed_17 : tensor<2x?x4x8xf32>) outs(%71 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_19 = tensor.extract_slice %expanded_16[0, 0, 0, 1, 0] [2, %70, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_20 : tensor<2x?x4x8xf32>) outs(%71 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_22 = tensor.extract_slice %expanded_16[0, 0, 0, 2, 0] [2, %70, 4, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x4x3x8xf32> to tensor<2x?x4x1x8xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0], [1], [2, 3], [4]] : tensor<2x?x4x1x8xf32> into tensor<2x?x4x8xf32>
    %transposed_24 = linalg.transpose ins(%collapsed_23 : tensor<2x?x4x8xf32>) outs(%71 : tensor<2x4x?x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %72 = tensor.empty(%70) : tensor<8x8x?xf32>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<8x?x8xf32>) outs(%72 : tensor<8x8x?xf32>) permutation = [0, 2, 1] 
    %collapsed_28 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x?x8xf32> into tensor<8x?x8xf32>
    %73 = tensor.empty(%70, %70) : tensor<8x?x?xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %75 = linalg.batch_matmul ins(%collapsed_25, %transposed_27 : tensor<8x?x8xf32>, tensor<8x8x?xf32>) outs(%74 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<8x?x?xf32>) outs(%73 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_7 : f64 to f32
      %188 = arith.mulf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<8x?x?xf32>
    %77 = arith.index_cast %41 : i64 to index
    %78 = arith.cmpi eq, %77, %70 : index
    cf.assert %78, "mismatched size for broadcast"
    %79 = tensor.empty(%70, %77) : tensor<8x?x?xf32>
    %80 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape, %76 : tensor<8x1x?xf32>, tensor<8x?x?xf32>) outs(%79 : tensor<8x?x?xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.addf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<8x?x?xf32>
    %81 = arith.cmpi slt, %0, %c0_i64 : i64
    %82 = arith.select %81, %c8_i64, %39 : i64
    %83 = arith.extui %81 : i1 to i64
    %84 = arith.addi %83, %c1_i64 : i64
    %85 = arith.cmpi sle, %84, %c1_i64 : i64
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %86 = arith.index_cast %70 : index to i64
    %87 = arith.muli %86, %c8_i64 : i64
    %88 = arith.muli %87, %41 : i64
    %89 = arith.divsi %88, %82 : i64
    %90 = arith.select %81, %89, %0 : i64
    %from_elements_29 = tensor.from_elements %c2_i64, %c4_i64, %90, %89 : tensor<4xi64>
    %reshape_30 = tensor.reshape %80(%from_elements_29) : (tensor<8x?x?xf32>, tensor<4xi64>) -> tensor<2x4x?x?xf32>
    %91 = arith.index_cast %90 : i64 to index
    %92 = arith.index_cast %89 : i64 to index
    %93 = arith.cmpi eq, %91, %dim : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = arith.cmpi eq, %92, %dim : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = tensor.empty(%91, %92) : tensor<2x4x?x?xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_30, %47 : tensor<2x4x?x?xf32>, tensor<2x1x?x?xf32>) outs(%95 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.addf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x?x?xf32>
    %97 = tensor.empty(%91) : tensor<2x4x?xi64>
    %98 = linalg.fill ins(%c0_i64 : i64) outs(%97 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %99 = tensor.empty(%91) : tensor<2x4x?xf32>
    %100 = linalg.fill ins(%cst_1 : f32) outs(%99 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %101:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x4x?x?xf32>) outs(%100, %98 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %187 = linalg.index 3 : index
      %188 = arith.index_cast %187 : index to i64
      %189 = arith.maximumf %in, %out : f32
      %190 = arith.cmpf ogt, %in, %out : f32
      %191 = arith.select %190, %188, %out_48 : i64
      linalg.yield %189, %191 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_31 = tensor.expand_shape %101#0 [[0], [1], [2, 3]] output_shape [2, 4, %91, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_31 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%95 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.subf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x?x?xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x4x?x?xf32>) outs(%95 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.exp %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x?x?xf32>
    %104 = tensor.empty(%91) : tensor<2x4x?x1xf32>
    %105 = linalg.fill ins(%cst_0 : f32) outs(%104 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<2x4x?x?xf32>) outs(%105 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x?x1xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %106 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%95 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.divf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x4x?x?xf32>
    cf.assert %85, "must have at most one inferred (negative) dimension"
    %108 = arith.muli %90, %c8_i64 : i64
    %109 = arith.muli %108, %89 : i64
    %110 = arith.divsi %109, %82 : i64
    %111 = arith.select %81, %110, %0 : i64
    %from_elements_32 = tensor.from_elements %c8_i64, %111, %110 : tensor<3xi64>
    %reshape_33 = tensor.reshape %107(%from_elements_32) : (tensor<2x4x?x?xf32>, tensor<3xi64>) -> tensor<8x?x?xf32>
    %112 = arith.index_cast %111 : i64 to index
    %113 = arith.cmpi eq, %110, %86 : i64
    cf.assert %113, "mismatching contracting dimension"
    %114 = tensor.empty(%112) : tensor<8x?x8xf32>
    %115 = linalg.fill ins(%cst_0 : f32) outs(%114 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %116 = linalg.batch_matmul ins(%reshape_33, %collapsed_28 : tensor<8x?x?xf32>, tensor<8x?x8xf32>) outs(%115 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %expanded_34 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [2, 4, %112, 8] : tensor<8x?x8xf32> into tensor<2x4x?x8xf32>
    %117 = tensor.empty(%112) : tensor<2x?x4x8xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x?x8xf32>) outs(%117 : tensor<2x?x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<2x?x4x8xf32> into tensor<?x32xf32>
    %118 = tensor.empty() : tensor<32x32xf32>
    %transposed_37 = linalg.transpose ins(%arg7 : tensor<32x32xf32>) outs(%118 : tensor<32x32xf32>) permutation = [1, 0] 
    %119 = affine.apply #map10()[%112]
    %120 = tensor.empty(%119) : tensor<?x32xf32>
    %121 = linalg.fill ins(%cst_0 : f32) outs(%120 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %122 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%121 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %123 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%122, %arg8 : tensor<?x32xf32>, tensor<32xf32>) outs(%120 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.addf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<?x32xf32>
    %124 = arith.divsi %119, %c2 : index
    %expanded_38 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [2, %124, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %125 = arith.cmpi eq, %dim, %124 : index
    cf.assert %125, "mismatched size for broadcast"
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %expanded_38 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.addf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %187 = arith.extf %in : f32 to f64
      linalg.yield %187 : f64
    } -> tensor<2x?x32xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %129 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %187 = arith.subf %in, %in_48 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x32xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %130 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %187 = arith.mulf %in, %in_48 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x32xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %187 = arith.truncf %in : f64 to f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_10 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_8 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %136 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.subf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %138 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.mulf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %arg9 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.mulf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %arg10 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.addf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %collapsed_39 = tensor.collapse_shape %142 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %143 = tensor.empty() : tensor<32x128xf32>
    %transposed_40 = linalg.transpose ins(%arg11 : tensor<128x32xf32>) outs(%143 : tensor<32x128xf32>) permutation = [1, 0] 
    %144 = tensor.empty(%65) : tensor<?x128xf32>
    %145 = linalg.fill ins(%cst_0 : f32) outs(%144 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %146 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%145 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %147 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%146, %arg12 : tensor<?x128xf32>, tensor<128xf32>) outs(%144 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.addf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<?x128xf32>
    %expanded_41 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [2, %70, 128] : tensor<?x128xf32> into tensor<2x?x128xf32>
    %148 = tensor.empty(%70) : tensor<2x?x128xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x?x128xf32>) outs(%148 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.mulf %in, %cst_11 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x128xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x?x128xf32>) outs(%148 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_6 : f64 to f32
      %188 = arith.mulf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x128xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x?x128xf32>) outs(%148 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_5 : f64 to f32
      %188 = arith.mulf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x128xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %expanded_41 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%148 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.mulf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x128xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x?x128xf32>) outs(%148 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %cst_12 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x128xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %153 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%148 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.mulf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x128xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x?x128xf32>) outs(%148 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.tanh %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x128xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x?x128xf32>) outs(%148 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %cst_12 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x128xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %156 : tensor<2x?x128xf32>, tensor<2x?x128xf32>) outs(%148 : tensor<2x?x128xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.mulf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x128xf32>
    %collapsed_42 = tensor.collapse_shape %157 [[0, 1], [2]] : tensor<2x?x128xf32> into tensor<?x128xf32>
    %158 = tensor.empty() : tensor<128x32xf32>
    %transposed_43 = linalg.transpose ins(%arg13 : tensor<32x128xf32>) outs(%158 : tensor<128x32xf32>) permutation = [1, 0] 
    %159 = affine.apply #map10()[%70]
    %160 = tensor.empty(%159) : tensor<?x32xf32>
    %161 = linalg.fill ins(%cst_0 : f32) outs(%160 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %162 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%161 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %163 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%162, %arg14 : tensor<?x32xf32>, tensor<32xf32>) outs(%160 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.addf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<?x32xf32>
    %164 = arith.divsi %159, %c2 : index
    %expanded_44 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [2, %164, 32] : tensor<?x32xf32> into tensor<2x?x32xf32>
    %165 = arith.cmpi eq, %dim, %164 : index
    cf.assert %165, "mismatched size for broadcast"
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %expanded_44 : tensor<2x?x32xf32>, tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.addf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x?x32xf32>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %187 = arith.extf %in : f32 to f64
      linalg.yield %187 : f64
    } -> tensor<2x?x32xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %170 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %169 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %187 = arith.subf %in, %in_48 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x32xf64>
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %170 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%3 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %187 = arith.mulf %in, %in_48 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x32xf64>
    %172 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<2x?x32xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.addf %in, %out : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %187 = arith.divf %in, %cst_9 : f64
      linalg.yield %187 : f64
    } -> tensor<2x?x1xf64>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %187 = arith.truncf %in : f64 to f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<2x?x32xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.addf %in, %out : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.divf %in, %cst_10 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = arith.truncf %cst_8 : f64 to f32
      %188 = arith.addf %in, %187 : f32
      linalg.yield %188 : f32
    } -> tensor<2x?x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %187 = math.rsqrt %in : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %176 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.subf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %178 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.mulf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %arg15 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.mulf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %arg16 : tensor<2x?x32xf32>, tensor<32xf32>) outs(%1 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %187 = arith.addf %in, %in_48 : f32
      linalg.yield %187 : f32
    } -> tensor<2x?x32xf32>
    %183 = tensor.empty() : tensor<32x40xf32>
    %transposed_45 = linalg.transpose ins(%arg0 : tensor<40x32xf32>) outs(%183 : tensor<32x40xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<2x?x32xf32> into tensor<?x32xf32>
    %184 = tensor.empty(%65) : tensor<?x40xf32>
    %185 = linalg.fill ins(%cst_0 : f32) outs(%184 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %186 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<?x32xf32>, tensor<32x40xf32>) outs(%185 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %expanded_47 = tensor.expand_shape %186 [[0, 1], [2]] output_shape [2, %70, 40] : tensor<?x40xf32> into tensor<2x?x40xf32>
    return %expanded_47 : tensor<2x?x40xf32>
  }
}

