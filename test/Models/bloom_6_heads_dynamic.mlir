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
  func.func @main(%arg0: tensor<24x48xf32>, %arg1: tensor<48xf32>, %arg2: tensor<48xf32>, %arg3: tensor<48xf32>, %arg4: tensor<48xf32>, %arg5: tensor<144x48xf32>, %arg6: tensor<144xf32>, %arg7: tensor<48x48xf32>, %arg8: tensor<48xf32>, %arg9: tensor<48xf32>, %arg10: tensor<48xf32>, %arg11: tensor<192x48xf32>, %arg12: tensor<192xf32>, %arg13: tensor<48x192xf32>, %arg14: tensor<48xf32>, %arg15: tensor<48xf32>, %arg16: tensor<48xf32>, %arg17: tensor<2x?xi64>) -> tensor<2x?x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c24 = arith.constant 24 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c6_i64 = arith.constant 6 : i64
    %c12_i64 = arith.constant 12 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_5 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_6 = arith.constant 4.471500e-02 : f64
    %cst_7 = arith.constant 0.79788455999999996 : f64
    %cst_8 = arith.constant 0.35355339059327373 : f64
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant 4.800000e+01 : f64
    %cst_11 = arith.constant 4.800000e+01 : f32
    %c1_i32 = arith.constant 1 : i32
    %c2_i32 = arith.constant 2 : i32
    %cst_12 = arith.constant 5.000000e-01 : f32
    %cst_13 = arith.constant 1.000000e+00 : f32
    %dim = tensor.dim %arg17, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<2x?x48xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<2x?xi64>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: i64, %out: f32):
      %191 = arith.index_cast %in : i64 to index
      %192 = linalg.index 2 : index
      %193 = arith.cmpi slt, %191, %c24 : index
      cf.assert %193, "index must be smaller than dim size"
      %194 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %194, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%191, %192] : tensor<24x48xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x?x48xf32>
    %3 = tensor.empty(%dim) : tensor<2x?x48xf64>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x48xf32>) outs(%3 : tensor<2x?x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %191 = arith.extf %in : f32 to f64
      linalg.yield %191 : f64
    } -> tensor<2x?x48xf64>
    %5 = tensor.empty(%dim) : tensor<2x?x1xf64>
    %6 = linalg.fill ins(%cst : f64) outs(%5 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x?x48xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x?x48xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_49: f64, %out: f64):
      %191 = arith.subf %in, %in_49 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x48xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x?x48xf64>, tensor<2x?x48xf64>) outs(%3 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_49: f64, %out: f64):
      %191 = arith.mulf %in, %in_49 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x48xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x?x48xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %13 = tensor.empty(%dim) : tensor<2x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %191 = arith.truncf %in : f64 to f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x?x48xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x?x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %17 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.subf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.mulf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg1 : tensor<2x?x48xf32>, tensor<48xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.mulf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<2x?x48xf32>, tensor<48xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.addf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %24 = tensor.empty() : tensor<4xi32>
    %25 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%24 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %191 = linalg.index 0 : index
      %192 = arith.index_cast %191 : index to i64
      %193 = arith.trunci %192 : i64 to i32
      %194 = arith.addi %193, %c1_i32 : i32
      linalg.yield %194 : i32
    } -> tensor<4xi32>
    %26 = tensor.empty() : tensor<4xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_5, %25 : tensor<f32>, tensor<4xi32>) outs(%26 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_49: i32, %out: f32):
      %191 = arith.extf %in : f32 to f64
      %192 = arith.sitofp %in_49 : i32 to f64
      %193 = math.powf %191, %192 : f64
      %194 = arith.truncf %193 : f64 to f32
      linalg.yield %194 : f32
    } -> tensor<4xf32>
    %28 = tensor.empty() : tensor<2xi32>
    %29 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%28 : tensor<2xi32>) {
    ^bb0(%out: i32):
      %191 = linalg.index 0 : index
      %192 = arith.index_cast %191 : index to i64
      %193 = arith.trunci %192 : i64 to i32
      %194 = arith.muli %193, %c2_i32 : i32
      %195 = arith.addi %194, %c1_i32 : i32
      linalg.yield %195 : i32
    } -> tensor<2xi32>
    %30 = tensor.empty() : tensor<2xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_4, %29 : tensor<f32>, tensor<2xi32>) outs(%30 : tensor<2xf32>) {
    ^bb0(%in: f32, %in_49: i32, %out: f32):
      %191 = arith.extf %in : f32 to f64
      %192 = arith.sitofp %in_49 : i32 to f64
      %193 = math.powf %191, %192 : f64
      %194 = arith.truncf %193 : f64 to f32
      linalg.yield %194 : f32
    } -> tensor<2xf32>
    %concat = tensor.concat dim(0) %27, %31 : (tensor<4xf32>, tensor<2xf32>) -> tensor<6xf32>
    %expanded = tensor.expand_shape %concat [[0, 1, 2]] output_shape [6, 1, 1] : tensor<6xf32> into tensor<6x1x1xf32>
    %32 = tensor.empty(%dim) : tensor<?xi64>
    %33 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%32 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %191 = linalg.index 0 : index
      %192 = arith.index_cast %191 : index to i64
      linalg.yield %192 : i64
    } -> tensor<?xi64>
    %34 = tensor.empty(%dim) : tensor<6x1x?xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %33 : tensor<6x1x1xf32>, tensor<?xi64>) outs(%34 : tensor<6x1x?xf32>) {
    ^bb0(%in: f32, %in_49: i64, %out: f32):
      %191 = arith.sitofp %in_49 : i64 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<6x1x?xf32>
    %expanded_14 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [1, 6, 1, %dim] : tensor<6x1x?xf32> into tensor<1x6x1x?xf32>
    %36 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    %37 = tensor.empty(%dim) : tensor<2x6x1x?xf32>
    %38 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%37 : tensor<2x6x1x?xf32>) {
    ^bb0(%out: f32):
      %191 = linalg.index 1 : index
      %192 = linalg.index 3 : index
      %193 = arith.cmpi eq, %dim, %c1 : index
      %194 = arith.select %193, %c0, %192 : index
      %extracted = tensor.extract %expanded_14[%c0, %191, %c0, %194] : tensor<1x6x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6x1x?xf32>
    %39 = arith.cmpi slt, %0, %c0_i64 : i64
    %40 = arith.select %39, %c1_i64, %0 : i64
    %41 = arith.select %39, %c2_i64, %c1_i64 : i64
    %42 = arith.cmpi sle, %41, %c1_i64 : i64
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %43 = arith.muli %0, %c12_i64 : i64
    %44 = arith.divsi %43, %40 : i64
    %45 = arith.select %39, %44, %0 : i64
    %from_elements = tensor.from_elements %44, %c1_i64, %45 : tensor<3xi64>
    %reshape = tensor.reshape %38(%from_elements) : (tensor<2x6x1x?xf32>, tensor<3xi64>) -> tensor<12x1x?xf32>
    %expanded_15 = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_16 = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %46 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %47 = linalg.generic {indexing_maps = [#map7, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%46 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_49: i64, %out: i1):
      %191 = arith.cmpi sle, %in, %in_49 : i64
      linalg.yield %191 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %36, "unimplemented: dynamic negative broadcast sizes"
    %48 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %49 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%48 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %191 = linalg.index 2 : index
      %192 = linalg.index 3 : index
      %193 = arith.cmpi eq, %dim, %c1 : index
      %194 = arith.select %193, %c0, %191 : index
      %195 = arith.select %193, %c0, %192 : index
      %extracted = tensor.extract %47[%c0, %c0, %194, %195] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %50 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map9, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %cst_3, %cst_2 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%50 : tensor<2x1x?x?xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %191 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %191 : f32
    } -> tensor<2x1x?x?xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x?x48xf32>) outs(%3 : tensor<2x?x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %191 = arith.extf %in : f32 to f64
      linalg.yield %191 : f64
    } -> tensor<2x?x48xf64>
    %53 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%52 : tensor<2x?x48xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %55 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %54 : tensor<2x?x48xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_49: f64, %out: f64):
      %191 = arith.subf %in, %in_49 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x48xf64>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %55 : tensor<2x?x48xf64>, tensor<2x?x48xf64>) outs(%3 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_49: f64, %out: f64):
      %191 = arith.mulf %in, %in_49 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x48xf64>
    %57 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<2x?x48xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %191 = arith.truncf %in : f64 to f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x?x48xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %61 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.subf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %63 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.mulf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %arg3 : tensor<2x?x48xf32>, tensor<48xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.mulf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %arg4 : tensor<2x?x48xf32>, tensor<48xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.addf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %collapsed = tensor.collapse_shape %67 [[0, 1], [2]] : tensor<2x?x48xf32> into tensor<?x48xf32>
    %68 = tensor.empty() : tensor<48x144xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<144x48xf32>) outs(%68 : tensor<48x144xf32>) permutation = [1, 0] 
    %69 = affine.apply #map10()[%dim]
    %70 = tensor.empty(%69) : tensor<?x144xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<?x144xf32>) -> tensor<?x144xf32>
    %72 = linalg.matmul ins(%collapsed, %transposed : tensor<?x48xf32>, tensor<48x144xf32>) outs(%71 : tensor<?x144xf32>) -> tensor<?x144xf32>
    %73 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%72, %arg6 : tensor<?x144xf32>, tensor<144xf32>) outs(%70 : tensor<?x144xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.addf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<?x144xf32>
    %74 = arith.divsi %69, %c2 : index
    %expanded_17 = tensor.expand_shape %73 [[0, 1], [2, 3, 4]] output_shape [2, %74, 6, 3, 8] : tensor<?x144xf32> into tensor<2x?x6x3x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_17[0, 0, 0, 0, 0] [2, %74, 6, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x6x3x8xf32> to tensor<2x?x6x1x8xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x?x6x1x8xf32> into tensor<2x?x6x8xf32>
    %75 = tensor.empty(%74) : tensor<2x6x?x8xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_18 : tensor<2x?x6x8xf32>) outs(%75 : tensor<2x6x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_20 = tensor.extract_slice %expanded_17[0, 0, 0, 1, 0] [2, %74, 6, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x6x3x8xf32> to tensor<2x?x6x1x8xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0], [1], [2, 3], [4]] : tensor<2x?x6x1x8xf32> into tensor<2x?x6x8xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_21 : tensor<2x?x6x8xf32>) outs(%75 : tensor<2x6x?x8xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_23 = tensor.extract_slice %expanded_17[0, 0, 0, 2, 0] [2, %74, 6, 1, 8] [1, 1, 1, 1, 1] : tensor<2x?x6x3x8xf32> to tensor<2x?x6x1x8xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0], [1], [2, 3], [4]] : tensor<2x?x6x1x8xf32> into tensor<2x?x6x8xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x?x6x8xf32>) outs(%75 : tensor<2x6x?x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x6x?x8xf32> into tensor<12x?x8xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x6x?x8xf32> into tensor<12x?x8xf32>
    %76 = tensor.empty(%74) : tensor<12x8x?xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<12x?x8xf32>) outs(%76 : tensor<12x8x?xf32>) permutation = [0, 2, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x6x?x8xf32> into tensor<12x?x8xf32>
    %77 = tensor.empty(%74, %74) : tensor<12x?x?xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    %79 = linalg.batch_matmul ins(%collapsed_26, %transposed_28 : tensor<12x?x8xf32>, tensor<12x8x?xf32>) outs(%78 : tensor<12x?x?xf32>) -> tensor<12x?x?xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<12x?x?xf32>) outs(%77 : tensor<12x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_8 : f64 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<12x?x?xf32>
    %81 = arith.index_cast %45 : i64 to index
    %82 = arith.cmpi eq, %81, %74 : index
    cf.assert %82, "mismatched size for broadcast"
    %83 = tensor.empty(%74, %81) : tensor<12x?x?xf32>
    %84 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape, %80 : tensor<12x1x?xf32>, tensor<12x?x?xf32>) outs(%83 : tensor<12x?x?xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.addf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<12x?x?xf32>
    %85 = arith.cmpi slt, %0, %c0_i64 : i64
    %86 = arith.select %85, %c12_i64, %43 : i64
    %87 = arith.extui %85 : i1 to i64
    %88 = arith.addi %87, %c1_i64 : i64
    %89 = arith.cmpi sle, %88, %c1_i64 : i64
    cf.assert %89, "must have at most one inferred (negative) dimension"
    %90 = arith.index_cast %74 : index to i64
    %91 = arith.muli %90, %c12_i64 : i64
    %92 = arith.muli %91, %45 : i64
    %93 = arith.divsi %92, %86 : i64
    %94 = arith.select %85, %93, %0 : i64
    %from_elements_30 = tensor.from_elements %c2_i64, %c6_i64, %94, %93 : tensor<4xi64>
    %reshape_31 = tensor.reshape %84(%from_elements_30) : (tensor<12x?x?xf32>, tensor<4xi64>) -> tensor<2x6x?x?xf32>
    %95 = arith.index_cast %94 : i64 to index
    %96 = arith.index_cast %93 : i64 to index
    %97 = arith.cmpi eq, %95, %dim : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = arith.cmpi eq, %96, %dim : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = tensor.empty(%95, %96) : tensor<2x6x?x?xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_31, %51 : tensor<2x6x?x?xf32>, tensor<2x1x?x?xf32>) outs(%99 : tensor<2x6x?x?xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.addf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x6x?x?xf32>
    %101 = tensor.empty(%95) : tensor<2x6x?xi64>
    %102 = linalg.fill ins(%c0_i64 : i64) outs(%101 : tensor<2x6x?xi64>) -> tensor<2x6x?xi64>
    %103 = tensor.empty(%95) : tensor<2x6x?xf32>
    %104 = linalg.fill ins(%cst_1 : f32) outs(%103 : tensor<2x6x?xf32>) -> tensor<2x6x?xf32>
    %105:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x6x?x?xf32>) outs(%104, %102 : tensor<2x6x?xf32>, tensor<2x6x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_49: i64):
      %191 = linalg.index 3 : index
      %192 = arith.index_cast %191 : index to i64
      %193 = arith.maximumf %in, %out : f32
      %194 = arith.cmpf ogt, %in, %out : f32
      %195 = arith.select %194, %192, %out_49 : i64
      linalg.yield %193, %195 : f32, i64
    } -> (tensor<2x6x?xf32>, tensor<2x6x?xi64>)
    %expanded_32 = tensor.expand_shape %105#0 [[0], [1], [2, 3]] output_shape [2, 6, %95, 1] : tensor<2x6x?xf32> into tensor<2x6x?x1xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %expanded_32 : tensor<2x6x?x?xf32>, tensor<2x6x?x1xf32>) outs(%99 : tensor<2x6x?x?xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.subf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x6x?x?xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x6x?x?xf32>) outs(%99 : tensor<2x6x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.exp %in : f32
      linalg.yield %191 : f32
    } -> tensor<2x6x?x?xf32>
    %108 = tensor.empty(%95) : tensor<2x6x?x1xf32>
    %109 = linalg.fill ins(%cst_0 : f32) outs(%108 : tensor<2x6x?x1xf32>) -> tensor<2x6x?x1xf32>
    %110 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<2x6x?x?xf32>) outs(%109 : tensor<2x6x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<2x6x?x1xf32>
    %111 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %110 : tensor<2x6x?x?xf32>, tensor<2x6x?x1xf32>) outs(%99 : tensor<2x6x?x?xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.divf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x6x?x?xf32>
    cf.assert %89, "must have at most one inferred (negative) dimension"
    %112 = arith.muli %94, %c12_i64 : i64
    %113 = arith.muli %112, %93 : i64
    %114 = arith.divsi %113, %86 : i64
    %115 = arith.select %85, %114, %0 : i64
    %from_elements_33 = tensor.from_elements %c12_i64, %115, %114 : tensor<3xi64>
    %reshape_34 = tensor.reshape %111(%from_elements_33) : (tensor<2x6x?x?xf32>, tensor<3xi64>) -> tensor<12x?x?xf32>
    %116 = arith.index_cast %115 : i64 to index
    %117 = arith.cmpi eq, %114, %90 : i64
    cf.assert %117, "mismatching contracting dimension"
    %118 = tensor.empty(%116) : tensor<12x?x8xf32>
    %119 = linalg.fill ins(%cst_0 : f32) outs(%118 : tensor<12x?x8xf32>) -> tensor<12x?x8xf32>
    %120 = linalg.batch_matmul ins(%reshape_34, %collapsed_29 : tensor<12x?x?xf32>, tensor<12x?x8xf32>) outs(%119 : tensor<12x?x8xf32>) -> tensor<12x?x8xf32>
    %expanded_35 = tensor.expand_shape %120 [[0, 1], [2], [3]] output_shape [2, 6, %116, 8] : tensor<12x?x8xf32> into tensor<2x6x?x8xf32>
    %121 = tensor.empty(%116) : tensor<2x?x6x8xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x6x?x8xf32>) outs(%121 : tensor<2x?x6x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<2x?x6x8xf32> into tensor<?x48xf32>
    %122 = tensor.empty() : tensor<48x48xf32>
    %transposed_38 = linalg.transpose ins(%arg7 : tensor<48x48xf32>) outs(%122 : tensor<48x48xf32>) permutation = [1, 0] 
    %123 = affine.apply #map10()[%116]
    %124 = tensor.empty(%123) : tensor<?x48xf32>
    %125 = linalg.fill ins(%cst_0 : f32) outs(%124 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %126 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<?x48xf32>, tensor<48x48xf32>) outs(%125 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %127 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%126, %arg8 : tensor<?x48xf32>, tensor<48xf32>) outs(%124 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.addf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<?x48xf32>
    %128 = arith.divsi %123, %c2 : index
    %expanded_39 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, %128, 48] : tensor<?x48xf32> into tensor<2x?x48xf32>
    %129 = arith.cmpi eq, %dim, %128 : index
    cf.assert %129, "mismatched size for broadcast"
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %expanded_39 : tensor<2x?x48xf32>, tensor<2x?x48xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.addf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x?x48xf32>) outs(%3 : tensor<2x?x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %191 = arith.extf %in : f32 to f64
      linalg.yield %191 : f64
    } -> tensor<2x?x48xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x?x48xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<2x?x48xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_49: f64, %out: f64):
      %191 = arith.subf %in, %in_49 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x48xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %134 : tensor<2x?x48xf64>, tensor<2x?x48xf64>) outs(%3 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_49: f64, %out: f64):
      %191 = arith.mulf %in, %in_49 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x48xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x?x48xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %191 = arith.truncf %in : f64 to f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x?x48xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x?x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %140 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.subf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %142 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.mulf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %arg9 : tensor<2x?x48xf32>, tensor<48xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.mulf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg10 : tensor<2x?x48xf32>, tensor<48xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.addf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %collapsed_40 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<2x?x48xf32> into tensor<?x48xf32>
    %147 = tensor.empty() : tensor<48x192xf32>
    %transposed_41 = linalg.transpose ins(%arg11 : tensor<192x48xf32>) outs(%147 : tensor<48x192xf32>) permutation = [1, 0] 
    %148 = tensor.empty(%69) : tensor<?x192xf32>
    %149 = linalg.fill ins(%cst_0 : f32) outs(%148 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %150 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<?x48xf32>, tensor<48x192xf32>) outs(%149 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %151 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%150, %arg12 : tensor<?x192xf32>, tensor<192xf32>) outs(%148 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.addf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<?x192xf32>
    %expanded_42 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [2, %74, 192] : tensor<?x192xf32> into tensor<2x?x192xf32>
    %152 = tensor.empty(%74) : tensor<2x?x192xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x?x192xf32>) outs(%152 : tensor<2x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.mulf %in, %cst_12 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x192xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x?x192xf32>) outs(%152 : tensor<2x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_7 : f64 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x?x192xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x?x192xf32>) outs(%152 : tensor<2x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_6 : f64 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x?x192xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %expanded_42 : tensor<2x?x192xf32>, tensor<2x?x192xf32>) outs(%152 : tensor<2x?x192xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.mulf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x192xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x?x192xf32>) outs(%152 : tensor<2x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %cst_13 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x192xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %157 : tensor<2x?x192xf32>, tensor<2x?x192xf32>) outs(%152 : tensor<2x?x192xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.mulf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x192xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x?x192xf32>) outs(%152 : tensor<2x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.tanh %in : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x192xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x?x192xf32>) outs(%152 : tensor<2x?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %cst_13 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x192xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %160 : tensor<2x?x192xf32>, tensor<2x?x192xf32>) outs(%152 : tensor<2x?x192xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.mulf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x192xf32>
    %collapsed_43 = tensor.collapse_shape %161 [[0, 1], [2]] : tensor<2x?x192xf32> into tensor<?x192xf32>
    %162 = tensor.empty() : tensor<192x48xf32>
    %transposed_44 = linalg.transpose ins(%arg13 : tensor<48x192xf32>) outs(%162 : tensor<192x48xf32>) permutation = [1, 0] 
    %163 = affine.apply #map10()[%74]
    %164 = tensor.empty(%163) : tensor<?x48xf32>
    %165 = linalg.fill ins(%cst_0 : f32) outs(%164 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %166 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<?x192xf32>, tensor<192x48xf32>) outs(%165 : tensor<?x48xf32>) -> tensor<?x48xf32>
    %167 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%166, %arg14 : tensor<?x48xf32>, tensor<48xf32>) outs(%164 : tensor<?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.addf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<?x48xf32>
    %168 = arith.divsi %163, %c2 : index
    %expanded_45 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [2, %168, 48] : tensor<?x48xf32> into tensor<2x?x48xf32>
    %169 = arith.cmpi eq, %dim, %168 : index
    cf.assert %169, "mismatched size for broadcast"
    %170 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %expanded_45 : tensor<2x?x48xf32>, tensor<2x?x48xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.addf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x?x48xf32>) outs(%3 : tensor<2x?x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %191 = arith.extf %in : f32 to f64
      linalg.yield %191 : f64
    } -> tensor<2x?x48xf64>
    %172 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<2x?x48xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %174 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %173 : tensor<2x?x48xf64>, tensor<2x?x1xf64>) outs(%3 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_49: f64, %out: f64):
      %191 = arith.subf %in, %in_49 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x48xf64>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %174 : tensor<2x?x48xf64>, tensor<2x?x48xf64>) outs(%3 : tensor<2x?x48xf64>) {
    ^bb0(%in: f64, %in_49: f64, %out: f64):
      %191 = arith.mulf %in, %in_49 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x48xf64>
    %176 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<2x?x48xf64>) outs(%6 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x?x1xf64>) outs(%5 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_10 : f64
      linalg.yield %191 : f64
    } -> tensor<2x?x1xf64>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x?x1xf64>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %191 = arith.truncf %in : f64 to f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<2x?x48xf32>) outs(%15 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_11 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_9 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x?x1xf32>) outs(%13 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %180 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.subf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %182 : tensor<2x?x48xf32>, tensor<2x?x1xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.mulf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %arg15 : tensor<2x?x48xf32>, tensor<48xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.mulf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %arg16 : tensor<2x?x48xf32>, tensor<48xf32>) outs(%1 : tensor<2x?x48xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %191 = arith.addf %in, %in_49 : f32
      linalg.yield %191 : f32
    } -> tensor<2x?x48xf32>
    %187 = tensor.empty() : tensor<48x24xf32>
    %transposed_46 = linalg.transpose ins(%arg0 : tensor<24x48xf32>) outs(%187 : tensor<48x24xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %186 [[0, 1], [2]] : tensor<2x?x48xf32> into tensor<?x48xf32>
    %188 = tensor.empty(%69) : tensor<?x24xf32>
    %189 = linalg.fill ins(%cst_0 : f32) outs(%188 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %190 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<?x48xf32>, tensor<48x24xf32>) outs(%189 : tensor<?x24xf32>) -> tensor<?x24xf32>
    %expanded_48 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [2, %74, 24] : tensor<?x24xf32> into tensor<2x?x24xf32>
    return %expanded_48 : tensor<2x?x24xf32>
  }
}

