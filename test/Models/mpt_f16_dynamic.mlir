#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<()[s0] -> (s0 * 2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<40x32xf16>, %arg1: tensor<32xf16>, %arg2: tensor<96x32xf16>, %arg3: tensor<32x32xf16>, %arg4: tensor<32xf16>, %arg5: tensor<128x32xf16>, %arg6: tensor<32x128xf16>, %arg7: tensor<32xf16>, %arg8: tensor<2x?xi64>, %arg9: tensor<2x?xi64>) -> tensor<2x?x40xf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c40 = arith.constant 40 : index
    %c24_i64 = arith.constant 24 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c3 = arith.constant 3 : index
    %cst_1 = arith.constant 0.000000e+00 : f16
    %cst_2 = arith.constant 0.000000e+00 : f64
    %c8_i64 = arith.constant 8 : i64
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant 1.000000e+00 : f16
    %cst_5 = arith.constant 2.000000e+00 : f16
    %cst_6 = arith.constant 5.000000e-01 : f16
    %cst_7 = arith.constant dense<-6.550400e+04> : tensor<f32>
    %cst_8 = arith.constant dense<-6.550400e+04> : tensor<f16>
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<f16>
    %cst_10 = arith.constant dense<true> : tensor<i1>
    %cst_11 = arith.constant 0.35355339059327373 : f64
    %cst_12 = arith.constant 1.000000e-05 : f64
    %c-23_i32 = arith.constant -23 : i32
    %cst_13 = arith.constant 2.000000e+00 : f32
    %cst_14 = arith.constant 3.200000e+01 : f64
    %cst_15 = arith.constant 3.200000e+01 : f32
    %c24 = arith.constant 24 : index
    %c64_i64 = arith.constant 64 : i64
    %dim = tensor.dim %arg9, %c1 : tensor<2x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_16 = tensor.dim %arg8, %c1 : tensor<2x?xi64>
    %1 = tensor.empty(%dim_16) : tensor<2x?x32xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<2x?xi64>) outs(%1 : tensor<2x?x32xf16>) {
    ^bb0(%in: i64, %out: f16):
      %221 = arith.index_cast %in : i64 to index
      %222 = linalg.index 2 : index
      %223 = arith.cmpi slt, %221, %c40 : index
      cf.assert %223, "index must be smaller than dim size"
      %224 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %224, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%221, %222] : tensor<40x32xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x?x32xf16>
    %3 = tensor.empty() : tensor<24xi32>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<24xi32>) {
    ^bb0(%out: i32):
      %221 = linalg.index 0 : index
      %222 = arith.index_cast %221 : index to i64
      %223 = arith.trunci %222 : i64 to i32
      %224 = arith.addi %223, %c-23_i32 : i32
      linalg.yield %224 : i32
    } -> tensor<24xi32>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 24] : tensor<24xi32> into tensor<1x1x1x24xi32>
    %5 = tensor.empty() : tensor<4xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %221 = linalg.index 0 : index
      %222 = arith.index_cast %221 : index to i64
      %223 = arith.addi %222, %c1_i64 : i64
      linalg.yield %223 : i64
    } -> tensor<4xi64>
    %7 = tensor.empty() : tensor<4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%6 : tensor<4xi64>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %221 = arith.sitofp %in : i64 to f32
      linalg.yield %221 : f32
    } -> tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%8 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.mulf %in, %cst_13 : f32
      linalg.yield %221 : f32
    } -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.powf %cst_13, %in : f32
      linalg.yield %221 : f32
    } -> tensor<4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%10 : tensor<4xf32>) outs(%7 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.cmpf one, %in, %cst : f32
      cf.assert %221, "unimplemented: tensor with zero element"
      %222 = arith.divf %cst_0, %in : f32
      linalg.yield %222 : f32
    } -> tensor<4xf32>
    %expanded_17 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32>
    %12 = tensor.empty() : tensor<1x4x1x24xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<1x1x1x24xi32>, tensor<1x4x1x1xf32>) outs(%12 : tensor<1x4x1x24xf32>) {
    ^bb0(%in: i32, %in_55: f32, %out: f32):
      %221 = arith.sitofp %in : i32 to f32
      %222 = arith.mulf %221, %in_55 : f32
      linalg.yield %222 : f32
    } -> tensor<1x4x1x24xf32>
    %collapsed = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x4x1x24xf32> into tensor<4x1x24xf32>
    %14 = tensor.empty(%dim) : tensor<2x?xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<2x?xi64>) outs(%14 : tensor<2x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %221 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %221 : i1
    } -> tensor<2x?xi1>
    %16 = tensor.empty() : tensor<2xi64>
    %17 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%16 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %221 = linalg.index 0 : index
      %222 = arith.index_cast %221 : index to i64
      linalg.yield %222 : i64
    } -> tensor<2xi64>
    %18 = tensor.empty(%dim) : tensor<?xi64>
    %19 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%18 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %221 = linalg.index 0 : index
      %222 = arith.index_cast %221 : index to i64
      linalg.yield %222 : i64
    } -> tensor<?xi64>
    %expanded_18 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_19 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_20 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %20 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map7, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_19 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%20 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %221 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %221 : i1
    } -> tensor<1x1x?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10, %21 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%20 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %221 = arith.andi %in, %in_55 : i1
      linalg.yield %221 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_21 = tensor.dim %expanded_20, %c3 : tensor<1x1x1x?xi64>
    %23 = tensor.empty(%dim_21) : tensor<2x1x1x?xi1>
    %24 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_20 : tensor<2x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%23 : tensor<2x1x1x?xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %221 = arith.cmpi slt, %in, %c0_i64 : i64
      %222 = arith.addi %in, %c2_i64 : i64
      %223 = arith.select %221, %222, %in : i64
      %224 = arith.index_cast %223 : i64 to index
      %225 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %226 = arith.addi %in_55, %0 : i64
      %227 = arith.select %225, %226, %in_55 : i64
      %228 = arith.index_cast %227 : i64 to index
      %extracted = tensor.extract %15[%224, %228] : tensor<2x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x?xi1>
    %25 = arith.cmpi eq, %dim, %dim_21 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %27 = linalg.generic {indexing_maps = [#map11, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<1x1x?x?xi1>, tensor<2x1x1x?xi1>) outs(%26 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %221 = arith.andi %in, %in_55 : i1
      linalg.yield %221 : i1
    } -> tensor<2x1x?x?xi1>
    %28 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %29 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xi1>
    %30 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%29 : tensor<2x1x?x?xi1>) {
    ^bb0(%out: i1):
      %221 = linalg.index 0 : index
      %222 = linalg.index 2 : index
      %223 = linalg.index 3 : index
      %224 = arith.cmpi eq, %dim, %c1 : index
      %225 = arith.select %224, %c0, %222 : index
      %226 = arith.select %224, %c0, %223 : index
      %extracted = tensor.extract %27[%221, %c0, %225, %226] : tensor<2x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x?x?xi1>
    %31 = tensor.empty(%dim, %dim) : tensor<2x1x?x?xf16>
    %32 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_9, %cst_8 : tensor<2x1x?x?xi1>, tensor<f16>, tensor<f16>) outs(%31 : tensor<2x1x?x?xf16>) {
    ^bb0(%in: i1, %in_55: f16, %in_56: f16, %out: f16):
      %221 = arith.select %in, %in_55, %in_56 : f16
      linalg.yield %221 : f16
    } -> tensor<2x1x?x?xf16>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x1x?x?xf16>) outs(%29 : tensor<2x1x?x?xi1>) {
    ^bb0(%in: f16, %out: i1):
      %221 = arith.cmpf une, %in, %cst_1 : f16
      linalg.yield %221 : i1
    } -> tensor<2x1x?x?xi1>
    %34 = tensor.empty(%dim_16) : tensor<2x?x32xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x?x32xf16>) outs(%34 : tensor<2x?x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %221 = arith.extf %in : f16 to f32
      linalg.yield %221 : f32
    } -> tensor<2x?x32xf32>
    %36 = tensor.empty(%dim_16) : tensor<2x?x32xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x?x32xf32>) outs(%36 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %221 = arith.extf %in : f32 to f64
      linalg.yield %221 : f64
    } -> tensor<2x?x32xf64>
    %38 = tensor.empty(%dim_16) : tensor<2x?x1xf64>
    %39 = linalg.fill ins(%cst_2 : f64) outs(%38 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<2x?x32xf64>) outs(%39 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %221 = arith.addf %in, %out : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x1xf64>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x?x1xf64>) outs(%38 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %221 = arith.divf %in, %cst_14 : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x1xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %41 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%36 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %221 = arith.subf %in, %in_55 : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x32xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %42 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%36 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %221 = arith.mulf %in, %in_55 : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x32xf64>
    %44 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%43 : tensor<2x?x32xf64>) outs(%39 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %221 = arith.addf %in, %out : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x1xf64>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x?x1xf64>) outs(%38 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %221 = arith.divf %in, %cst_14 : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x1xf64>
    %46 = tensor.empty(%dim_16) : tensor<2x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x?x1xf64>) outs(%46 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %221 = arith.truncf %in : f64 to f32
      linalg.yield %221 : f32
    } -> tensor<2x?x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%46 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<2x?x32xf32>) outs(%48 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x?x1xf32>) outs(%46 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_15 : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x?x1xf32>) outs(%46 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_12 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<2x?x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x?x1xf32>) outs(%46 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %50 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%34 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %221 = arith.subf %in, %in_55 : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x32xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %52 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%34 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %221 = arith.mulf %in, %in_55 : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x32xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %arg1 : tensor<2x?x32xf32>, tensor<32xf16>) outs(%34 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_55: f16, %out: f32):
      %221 = arith.extf %in_55 : f16 to f32
      %222 = arith.mulf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<2x?x32xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x?x32xf32>) outs(%1 : tensor<2x?x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %221 = arith.truncf %in : f32 to f16
      linalg.yield %221 : f16
    } -> tensor<2x?x32xf16>
    %57 = tensor.empty() : tensor<32x96xf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<96x32xf16>) outs(%57 : tensor<32x96xf16>) permutation = [1, 0] 
    %collapsed_22 = tensor.collapse_shape %56 [[0, 1], [2]] : tensor<2x?x32xf16> into tensor<?x32xf16>
    %58 = affine.apply #map14()[%dim_16]
    %59 = tensor.empty(%58) : tensor<?x96xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %61 = linalg.matmul ins(%collapsed_22, %transposed : tensor<?x32xf16>, tensor<32x96xf16>) outs(%60 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %62 = tensor.empty(%58) : tensor<?x96xf16>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<?x96xf32>) outs(%62 : tensor<?x96xf16>) {
    ^bb0(%in: f32, %out: f16):
      %221 = arith.truncf %in : f32 to f16
      linalg.yield %221 : f16
    } -> tensor<?x96xf16>
    %64 = arith.divsi %58, %c2 : index
    %expanded_23 = tensor.expand_shape %63 [[0, 1], [2]] output_shape [2, %64, 96] : tensor<?x96xf16> into tensor<2x?x96xf16>
    %extracted_slice = tensor.extract_slice %expanded_23[0, 0, 0] [2, %64, 32] [1, 1, 1] : tensor<2x?x96xf16> to tensor<2x?x32xf16>
    %extracted_slice_24 = tensor.extract_slice %expanded_23[0, 0, 32] [2, %64, 32] [1, 1, 1] : tensor<2x?x96xf16> to tensor<2x?x32xf16>
    %extracted_slice_25 = tensor.extract_slice %expanded_23[0, 0, 64] [2, %64, 32] [1, 1, 1] : tensor<2x?x96xf16> to tensor<2x?x32xf16>
    %expanded_26 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, %64, 4, 8] : tensor<2x?x32xf16> into tensor<2x?x4x8xf16>
    %65 = tensor.empty(%64) : tensor<2x4x?x8xf16>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x?x4x8xf16>) outs(%65 : tensor<2x4x?x8xf16>) permutation = [0, 2, 1, 3] 
    %expanded_28 = tensor.expand_shape %extracted_slice_24 [[0], [1], [2, 3]] output_shape [2, %64, 4, 8] : tensor<2x?x32xf16> into tensor<2x?x4x8xf16>
    %expanded_29 = tensor.expand_shape %extracted_slice_25 [[0], [1], [2, 3]] output_shape [2, %64, 4, 8] : tensor<2x?x32xf16> into tensor<2x?x4x8xf16>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x?x4x8xf16>) outs(%65 : tensor<2x4x?x8xf16>) permutation = [0, 2, 1, 3] 
    %66 = tensor.empty(%64) : tensor<2x4x8x?xf16>
    %transposed_31 = linalg.transpose ins(%expanded_28 : tensor<2x?x4x8xf16>) outs(%66 : tensor<2x4x8x?xf16>) permutation = [0, 2, 3, 1] 
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %67 = tensor.empty(%dim) : tensor<2x4x?x8xf16>
    %68 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%67 : tensor<2x4x?x8xf16>) {
    ^bb0(%out: f16):
      %221 = linalg.index 0 : index
      %222 = linalg.index 1 : index
      %223 = linalg.index 2 : index
      %224 = linalg.index 3 : index
      %225 = arith.cmpi eq, %64, %c1 : index
      %226 = arith.select %225, %c0, %223 : index
      %extracted = tensor.extract %transposed_27[%221, %222, %226, %224] : tensor<2x4x?x8xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x4x?x8xf16>
    %collapsed_32 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x4x?x8xf16> into tensor<8x?x8xf16>
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %69 = tensor.empty(%dim) : tensor<2x4x8x?xf16>
    %70 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%69 : tensor<2x4x8x?xf16>) {
    ^bb0(%out: f16):
      %221 = linalg.index 0 : index
      %222 = linalg.index 1 : index
      %223 = linalg.index 2 : index
      %224 = linalg.index 3 : index
      %225 = arith.cmpi eq, %64, %c1 : index
      %226 = arith.select %225, %c0, %224 : index
      %extracted = tensor.extract %transposed_31[%221, %222, %223, %226] : tensor<2x4x8x?xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x4x8x?xf16>
    %collapsed_33 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<2x4x8x?xf16> into tensor<8x8x?xf16>
    %71 = tensor.empty(%dim, %dim) : tensor<8x?x?xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %73 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x?x8xf16>, tensor<8x8x?xf16>) outs(%72 : tensor<8x?x?xf32>) -> tensor<8x?x?xf32>
    %74 = tensor.empty(%dim, %dim) : tensor<8x?x?xf16>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<8x?x?xf32>) outs(%74 : tensor<8x?x?xf16>) {
    ^bb0(%in: f32, %out: f16):
      %221 = arith.truncf %in : f32 to f16
      linalg.yield %221 : f16
    } -> tensor<8x?x?xf16>
    %76 = arith.muli %0, %c8_i64 : i64
    %77 = arith.cmpi slt, %0, %c0_i64 : i64
    %78 = arith.select %77, %c8_i64, %76 : i64
    %79 = arith.extui %77 : i1 to i64
    %80 = arith.muli %78, %0 : i64
    %81 = arith.addi %79, %c1_i64 : i64
    %82 = arith.select %77, %c8_i64, %80 : i64
    %83 = arith.select %77, %81, %79 : i64
    %84 = arith.cmpi sle, %83, %c1_i64 : i64
    cf.assert %84, "must have at most one inferred (negative) dimension"
    %85 = arith.muli %76, %0 : i64
    %86 = arith.divsi %85, %82 : i64
    %87 = arith.select %77, %86, %0 : i64
    %from_elements = tensor.from_elements %c2_i64, %c4_i64, %87, %87 : tensor<4xi64>
    %reshape = tensor.reshape %75(%from_elements) : (tensor<8x?x?xf16>, tensor<4xi64>) -> tensor<2x4x?x?xf16>
    %88 = arith.index_cast %87 : i64 to index
    %89 = tensor.empty(%88, %88) : tensor<2x4x?x?xf16>
    %90 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<2x4x?x?xf16>) outs(%89 : tensor<2x4x?x?xf16>) {
    ^bb0(%in: f16, %out: f16):
      %221 = arith.truncf %cst_11 : f64 to f16
      %222 = arith.mulf %in, %221 : f16
      linalg.yield %222 : f16
    } -> tensor<2x4x?x?xf16>
    %91 = arith.subi %c24_i64, %0 : i64
    %92 = arith.addi %91, %c24_i64 : i64
    %93 = arith.cmpi sge, %91, %c0_i64 : i64
    %94 = arith.select %93, %91, %92 : i64
    %95 = arith.maxsi %94, %c0_i64 : i64
    %96 = arith.minsi %95, %c24_i64 : i64
    %97 = arith.index_cast %96 : i64 to index
    %98 = arith.subi %c24, %97 : index
    %99 = arith.maxsi %98, %c0 : index
    %extracted_slice_34 = tensor.extract_slice %collapsed[0, 0, %97] [4, 1, %99] [1, 1, 1] : tensor<4x1x24xf32> to tensor<4x1x?xf32>
    %100 = arith.cmpi eq, %88, %99 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = tensor.empty(%88, %88) : tensor<2x4x?x?xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %extracted_slice_34 : tensor<2x4x?x?xf16>, tensor<4x1x?xf32>) outs(%101 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f16, %in_55: f32, %out: f32):
      %221 = arith.extf %in : f16 to f32
      %222 = arith.addf %221, %in_55 : f32
      linalg.yield %222 : f32
    } -> tensor<2x4x?x?xf32>
    %103 = arith.cmpi eq, %dim, %88 : index
    cf.assert %103, "mismatched size for broadcast"
    cf.assert %103, "mismatched size for broadcast"
    %104 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf32>
    %105 = linalg.generic {indexing_maps = [#map3, #map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_7, %102 : tensor<2x1x?x?xi1>, tensor<f32>, tensor<2x4x?x?xf32>) outs(%104 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %221 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %221 : f32
    } -> tensor<2x4x?x?xf32>
    %106 = tensor.empty(%dim) : tensor<2x4x?xi64>
    %107 = linalg.fill ins(%c0_i64 : i64) outs(%106 : tensor<2x4x?xi64>) -> tensor<2x4x?xi64>
    %108 = tensor.empty(%dim) : tensor<2x4x?xf32>
    %109 = linalg.fill ins(%cst_3 : f32) outs(%108 : tensor<2x4x?xf32>) -> tensor<2x4x?xf32>
    %110:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<2x4x?x?xf32>) outs(%109, %107 : tensor<2x4x?xf32>, tensor<2x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %221 = linalg.index 3 : index
      %222 = arith.index_cast %221 : index to i64
      %223 = arith.maximumf %in, %out : f32
      %224 = arith.cmpf ogt, %in, %out : f32
      %225 = arith.select %224, %222, %out_55 : i64
      linalg.yield %223, %225 : f32, i64
    } -> (tensor<2x4x?xf32>, tensor<2x4x?xi64>)
    %expanded_35 = tensor.expand_shape %110#0 [[0], [1], [2, 3]] output_shape [2, 4, %dim, 1] : tensor<2x4x?xf32> into tensor<2x4x?x1xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %expanded_35 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%104 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %221 = arith.subf %in, %in_55 : f32
      linalg.yield %221 : f32
    } -> tensor<2x4x?x?xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x4x?x?xf32>) outs(%104 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.exp %in : f32
      linalg.yield %221 : f32
    } -> tensor<2x4x?x?xf32>
    %113 = tensor.empty(%dim) : tensor<2x4x?x1xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<2x4x?x1xf32>) -> tensor<2x4x?x1xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<2x4x?x?xf32>) outs(%114 : tensor<2x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<2x4x?x1xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %115 : tensor<2x4x?x?xf32>, tensor<2x4x?x1xf32>) outs(%104 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %221 = arith.divf %in, %in_55 : f32
      linalg.yield %221 : f32
    } -> tensor<2x4x?x?xf32>
    %117 = tensor.empty(%dim, %dim) : tensor<2x4x?x?xf16>
    %118 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<2x4x?x?xf32>) outs(%117 : tensor<2x4x?x?xf16>) {
    ^bb0(%in: f32, %out: f16):
      %221 = arith.truncf %in : f32 to f16
      linalg.yield %221 : f16
    } -> tensor<2x4x?x?xf16>
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %119 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<2x4x?x?xf16>) {
    ^bb0(%out: f16):
      %221 = linalg.index 0 : index
      %222 = linalg.index 1 : index
      %223 = linalg.index 2 : index
      %224 = linalg.index 3 : index
      %225 = arith.cmpi eq, %dim, %c1 : index
      %226 = arith.select %225, %c0, %223 : index
      %227 = arith.select %225, %c0, %224 : index
      %extracted = tensor.extract %118[%221, %222, %226, %227] : tensor<2x4x?x?xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x4x?x?xf16>
    cf.assert %84, "must have at most one inferred (negative) dimension"
    %from_elements_36 = tensor.from_elements %c8_i64, %87, %87 : tensor<3xi64>
    %reshape_37 = tensor.reshape %119(%from_elements_36) : (tensor<2x4x?x?xf16>, tensor<3xi64>) -> tensor<8x?x?xf16>
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %120 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%67 : tensor<2x4x?x8xf16>) {
    ^bb0(%out: f16):
      %221 = linalg.index 0 : index
      %222 = linalg.index 1 : index
      %223 = linalg.index 2 : index
      %224 = linalg.index 3 : index
      %225 = arith.cmpi eq, %64, %c1 : index
      %226 = arith.select %225, %c0, %223 : index
      %extracted = tensor.extract %transposed_30[%221, %222, %226, %224] : tensor<2x4x?x8xf16>
      linalg.yield %extracted : f16
    } -> tensor<2x4x?x8xf16>
    %collapsed_38 = tensor.collapse_shape %120 [[0, 1], [2], [3]] : tensor<2x4x?x8xf16> into tensor<8x?x8xf16>
    %121 = arith.cmpi eq, %87, %0 : i64
    cf.assert %121, "mismatching contracting dimension"
    %122 = tensor.empty(%88) : tensor<8x?x8xf32>
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %124 = linalg.batch_matmul ins(%reshape_37, %collapsed_38 : tensor<8x?x?xf16>, tensor<8x?x8xf16>) outs(%123 : tensor<8x?x8xf32>) -> tensor<8x?x8xf32>
    %125 = tensor.empty(%88) : tensor<8x?x8xf16>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<8x?x8xf32>) outs(%125 : tensor<8x?x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %221 = arith.truncf %in : f32 to f16
      linalg.yield %221 : f16
    } -> tensor<8x?x8xf16>
    %expanded_39 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [2, 4, %88, 8] : tensor<8x?x8xf16> into tensor<2x4x?x8xf16>
    %127 = tensor.empty(%88) : tensor<2x?x4x8xf16>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x4x?x8xf16>) outs(%127 : tensor<2x?x4x8xf16>) permutation = [0, 2, 1, 3] 
    %128 = arith.muli %0, %c2_i64 : i64
    %129 = arith.select %77, %c2_i64, %128 : i64
    %130 = arith.cmpi sle, %81, %c1_i64 : i64
    cf.assert %130, "must have at most one inferred (negative) dimension"
    %131 = arith.muli %87, %c64_i64 : i64
    %132 = arith.divsi %131, %129 : i64
    %133 = arith.select %77, %132, %0 : i64
    %from_elements_41 = tensor.from_elements %c2_i64, %133, %132 : tensor<3xi64>
    %reshape_42 = tensor.reshape %transposed_40(%from_elements_41) : (tensor<2x?x4x8xf16>, tensor<3xi64>) -> tensor<2x?x32xf16>
    %134 = tensor.empty() : tensor<32x32xf16>
    %transposed_43 = linalg.transpose ins(%arg3 : tensor<32x32xf16>) outs(%134 : tensor<32x32xf16>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %reshape_42 [[0, 1], [2]] : tensor<2x?x32xf16> into tensor<?x32xf16>
    %135 = arith.index_cast %133 : i64 to index
    %136 = affine.apply #map14()[%135]
    %137 = tensor.empty(%136) : tensor<?x32xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %139 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<?x32xf16>, tensor<32x32xf16>) outs(%138 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %140 = tensor.empty(%136) : tensor<?x32xf16>
    %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<?x32xf32>) outs(%140 : tensor<?x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %221 = arith.truncf %in : f32 to f16
      linalg.yield %221 : f16
    } -> tensor<?x32xf16>
    %142 = arith.divsi %136, %c2 : index
    %expanded_45 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [2, %142, 32] : tensor<?x32xf16> into tensor<2x?x32xf16>
    %143 = arith.cmpi eq, %142, %dim_16 : index
    cf.assert %143, "mismatched size for broadcast"
    %144 = tensor.empty(%142) : tensor<2x?x32xf16>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %2 : tensor<2x?x32xf16>, tensor<2x?x32xf16>) outs(%144 : tensor<2x?x32xf16>) {
    ^bb0(%in: f16, %in_55: f16, %out: f16):
      %221 = arith.addf %in, %in_55 : f16
      linalg.yield %221 : f16
    } -> tensor<2x?x32xf16>
    %146 = tensor.empty(%142) : tensor<2x?x32xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x?x32xf16>) outs(%146 : tensor<2x?x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %221 = arith.extf %in : f16 to f32
      linalg.yield %221 : f32
    } -> tensor<2x?x32xf32>
    %148 = tensor.empty(%142) : tensor<2x?x32xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x?x32xf32>) outs(%148 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %221 = arith.extf %in : f32 to f64
      linalg.yield %221 : f64
    } -> tensor<2x?x32xf64>
    %150 = tensor.empty(%142) : tensor<2x?x1xf64>
    %151 = linalg.fill ins(%cst_2 : f64) outs(%150 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<2x?x32xf64>) outs(%151 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %221 = arith.addf %in, %out : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x1xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x?x1xf64>) outs(%150 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %221 = arith.divf %in, %cst_14 : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x1xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %153 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%148 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %221 = arith.subf %in, %in_55 : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x32xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %154 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%148 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %221 = arith.mulf %in, %in_55 : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x32xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<2x?x32xf64>) outs(%151 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %221 = arith.addf %in, %out : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x1xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x?x1xf64>) outs(%150 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %221 = arith.divf %in, %cst_14 : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x1xf64>
    %158 = tensor.empty(%142) : tensor<2x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x?x1xf64>) outs(%158 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %221 = arith.truncf %in : f64 to f32
      linalg.yield %221 : f32
    } -> tensor<2x?x1xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%158 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<2x?x32xf32>) outs(%160 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x?x1xf32>) outs(%158 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_15 : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x?x1xf32>) outs(%158 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_12 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<2x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x?x1xf32>) outs(%158 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %162 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%146 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %221 = arith.subf %in, %in_55 : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x32xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%146 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %221 = arith.mulf %in, %in_55 : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x32xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %arg4 : tensor<2x?x32xf32>, tensor<32xf16>) outs(%146 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_55: f16, %out: f32):
      %221 = arith.extf %in_55 : f16 to f32
      %222 = arith.mulf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<2x?x32xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x?x32xf32>) outs(%144 : tensor<2x?x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %221 = arith.truncf %in : f32 to f16
      linalg.yield %221 : f16
    } -> tensor<2x?x32xf16>
    %169 = tensor.empty() : tensor<32x128xf16>
    %transposed_46 = linalg.transpose ins(%arg5 : tensor<128x32xf16>) outs(%169 : tensor<32x128xf16>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<2x?x32xf16> into tensor<?x32xf16>
    %170 = affine.apply #map14()[%142]
    %171 = tensor.empty(%170) : tensor<?x128xf32>
    %172 = linalg.fill ins(%cst : f32) outs(%171 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %173 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<?x32xf16>, tensor<32x128xf16>) outs(%172 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %174 = tensor.empty(%170) : tensor<?x128xf16>
    %175 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%173 : tensor<?x128xf32>) outs(%174 : tensor<?x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %221 = arith.truncf %in : f32 to f16
      linalg.yield %221 : f16
    } -> tensor<?x128xf16>
    %176 = arith.divsi %170, %c2 : index
    %expanded_48 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [2, %176, 128] : tensor<?x128xf16> into tensor<2x?x128xf16>
    %177 = tensor.empty(%176) : tensor<2x?x128xf16>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x?x128xf16>) outs(%177 : tensor<2x?x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      %221 = math.sqrt %cst_5 : f16
      %222 = arith.divf %in, %221 : f16
      %223 = math.erf %222 : f16
      %224 = arith.addf %223, %cst_4 : f16
      %225 = arith.mulf %224, %cst_6 : f16
      %226 = arith.mulf %in, %225 : f16
      linalg.yield %226 : f16
    } -> tensor<2x?x128xf16>
    %179 = tensor.empty() : tensor<128x32xf16>
    %transposed_49 = linalg.transpose ins(%arg6 : tensor<32x128xf16>) outs(%179 : tensor<128x32xf16>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<2x?x128xf16> into tensor<?x128xf16>
    %180 = affine.apply #map14()[%176]
    %181 = tensor.empty(%180) : tensor<?x32xf32>
    %182 = linalg.fill ins(%cst : f32) outs(%181 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %183 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<?x128xf16>, tensor<128x32xf16>) outs(%182 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %184 = tensor.empty(%180) : tensor<?x32xf16>
    %185 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%183 : tensor<?x32xf32>) outs(%184 : tensor<?x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %221 = arith.truncf %in : f32 to f16
      linalg.yield %221 : f16
    } -> tensor<?x32xf16>
    %186 = arith.divsi %180, %c2 : index
    %expanded_51 = tensor.expand_shape %185 [[0, 1], [2]] output_shape [2, %186, 32] : tensor<?x32xf16> into tensor<2x?x32xf16>
    %187 = arith.cmpi eq, %186, %142 : index
    cf.assert %187, "mismatched size for broadcast"
    %188 = tensor.empty(%186) : tensor<2x?x32xf16>
    %189 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %145 : tensor<2x?x32xf16>, tensor<2x?x32xf16>) outs(%188 : tensor<2x?x32xf16>) {
    ^bb0(%in: f16, %in_55: f16, %out: f16):
      %221 = arith.addf %in, %in_55 : f16
      linalg.yield %221 : f16
    } -> tensor<2x?x32xf16>
    %190 = tensor.empty(%186) : tensor<2x?x32xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<2x?x32xf16>) outs(%190 : tensor<2x?x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %221 = arith.extf %in : f16 to f32
      linalg.yield %221 : f32
    } -> tensor<2x?x32xf32>
    %192 = tensor.empty(%186) : tensor<2x?x32xf64>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<2x?x32xf32>) outs(%192 : tensor<2x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %221 = arith.extf %in : f32 to f64
      linalg.yield %221 : f64
    } -> tensor<2x?x32xf64>
    %194 = tensor.empty(%186) : tensor<2x?x1xf64>
    %195 = linalg.fill ins(%cst_2 : f64) outs(%194 : tensor<2x?x1xf64>) -> tensor<2x?x1xf64>
    %196 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<2x?x32xf64>) outs(%195 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %221 = arith.addf %in, %out : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x1xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x?x1xf64>) outs(%194 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %221 = arith.divf %in, %cst_14 : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x1xf64>
    %198 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %197 : tensor<2x?x32xf64>, tensor<2x?x1xf64>) outs(%192 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %221 = arith.subf %in, %in_55 : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x32xf64>
    %199 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %198 : tensor<2x?x32xf64>, tensor<2x?x32xf64>) outs(%192 : tensor<2x?x32xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %221 = arith.mulf %in, %in_55 : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x32xf64>
    %200 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%199 : tensor<2x?x32xf64>) outs(%195 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %221 = arith.addf %in, %out : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x1xf64>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<2x?x1xf64>) outs(%194 : tensor<2x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %221 = arith.divf %in, %cst_14 : f64
      linalg.yield %221 : f64
    } -> tensor<2x?x1xf64>
    %202 = tensor.empty(%186) : tensor<2x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<2x?x1xf64>) outs(%202 : tensor<2x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %221 = arith.truncf %in : f64 to f32
      linalg.yield %221 : f32
    } -> tensor<2x?x1xf32>
    %204 = linalg.fill ins(%cst : f32) outs(%202 : tensor<2x?x1xf32>) -> tensor<2x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<2x?x32xf32>) outs(%204 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<2x?x1xf32>) outs(%202 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_15 : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<2x?x1xf32>) outs(%202 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_12 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<2x?x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<2x?x1xf32>) outs(%202 : tensor<2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x1xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %206 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%190 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %221 = arith.subf %in, %in_55 : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x32xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %208 : tensor<2x?x32xf32>, tensor<2x?x1xf32>) outs(%190 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %221 = arith.mulf %in, %in_55 : f32
      linalg.yield %221 : f32
    } -> tensor<2x?x32xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %arg7 : tensor<2x?x32xf32>, tensor<32xf16>) outs(%190 : tensor<2x?x32xf32>) {
    ^bb0(%in: f32, %in_55: f16, %out: f32):
      %221 = arith.extf %in_55 : f16 to f32
      %222 = arith.mulf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<2x?x32xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<2x?x32xf32>) outs(%188 : tensor<2x?x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %221 = arith.truncf %in : f32 to f16
      linalg.yield %221 : f16
    } -> tensor<2x?x32xf16>
    %213 = tensor.empty() : tensor<32x40xf16>
    %transposed_52 = linalg.transpose ins(%arg0 : tensor<40x32xf16>) outs(%213 : tensor<32x40xf16>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %212 [[0, 1], [2]] : tensor<2x?x32xf16> into tensor<?x32xf16>
    %214 = affine.apply #map14()[%186]
    %215 = tensor.empty(%214) : tensor<?x40xf32>
    %216 = linalg.fill ins(%cst : f32) outs(%215 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %217 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<?x32xf16>, tensor<32x40xf16>) outs(%216 : tensor<?x40xf32>) -> tensor<?x40xf32>
    %218 = tensor.empty(%214) : tensor<?x40xf16>
    %219 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%217 : tensor<?x40xf32>) outs(%218 : tensor<?x40xf16>) {
    ^bb0(%in: f32, %out: f16):
      %221 = arith.truncf %in : f32 to f16
      linalg.yield %221 : f16
    } -> tensor<?x40xf16>
    %220 = arith.divsi %214, %c2 : index
    %expanded_54 = tensor.expand_shape %219 [[0, 1], [2]] output_shape [2, %220, 40] : tensor<?x40xf16> into tensor<2x?x40xf16>
    return %expanded_54 : tensor<2x?x40xf16>
  }
}

