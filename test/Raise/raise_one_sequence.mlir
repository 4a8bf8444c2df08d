// RUN: alibi-opt --alibi-raise %s | FileCheck %s

// A mask of a batch of one: its start and length are tensors without dimensions, which
// become tensors of one number.

// CHECK-LABEL: func @masked
// CHECK: %[[START:.*]] = tensor.expand_shape %{{.*}} [] output_shape [1] : tensor<i64> into tensor<1xi64>
// CHECK: alibi.attention {{.*}} causal
#qk = affine_map<(h, i, j) -> (h, i, j)>
func.func @masked(%q: tensor<2x8x4xf32>, %k: tensor<2x8x4xf32>, %v: tensor<2x8x4xf32>,
                  %mask: tensor<1x8xi64>) -> tensor<2x8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %none = arith.constant 0xFF800000 : f32
  %slopes = arith.constant dense<[0.5, 0.25]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<2x8x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %products = linalg.generic {
      indexing_maps = [affine_map<(h, i, j, d) -> (h, i, d)>,
                       affine_map<(h, i, j, d) -> (h, j, d)>,
                       affine_map<(h, i, j, d) -> (h, i, j)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x8x4xf32>, tensor<2x8x4xf32>) outs(%init : tensor<2x8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %next = arith.addf %sum, %product : f32
    linalg.yield %next : f32
  } -> tensor<2x8x8xf32>
  %scores = linalg.generic {
      indexing_maps = [#qk, affine_map<(h, i, j) -> (h)>, affine_map<(h, i, j) -> (0, j)>, #qk],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%products, %slopes, %mask : tensor<2x8x8xf32>, tensor<2xf32>, tensor<1x8xi64>)
      outs(%empty : tensor<2x8x8xf32>) {
  ^bb0(%product: f32, %slope: f32, %seen: i64, %unused: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %integer = arith.index_cast %j : index to i64
    %position = arith.sitofp %integer : i64 to f32
    %bias = arith.mulf %slope, %position : f32
    %biased = arith.addf %product, %bias : f32
    %past = arith.cmpi sle, %j, %i : index
    %nothing = arith.constant 0 : i64
    %kept = arith.cmpi ne, %seen, %nothing : i64
    %both = arith.andi %past, %kept : i1
    %score = arith.select %both, %biased, %none : f32
    linalg.yield %score : f32
  } -> tensor<2x8x8xf32>
  %weights = linalg.softmax dimension(2) ins(%scores : tensor<2x8x8xf32>)
      outs(%empty : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %other = tensor.empty() : tensor<2x8x4xf32>
  %start = linalg.fill ins(%zero : f32) outs(%other : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  %out = linalg.batch_matmul ins(%weights, %v : tensor<2x8x8xf32>, tensor<2x8x4xf32>)
      outs(%start : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
  return %out : tensor<2x8x4xf32>
}
