// RUN: alibi-opt %s --alibi-raise | FileCheck %s --implicit-check-not=linalg.softmax

// Biases and masks that are folded to constants.
// test/Python/test_raise.py runs these functions, before and after.

#id = affine_map<(h, i, j) -> (h, i, j)>
#head = affine_map<(h, i, j) -> (h)>
#rowkey = affine_map<(h, i, j) -> (i, j)>
#first = affine_map<(h, i, j) -> (h, 0, j)>

// A folded row of biases for each head.
// CHECK-LABEL: func @table_of_keys(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] causal scale(1.000000e+00) :
func.func @table_of_keys(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %table = arith.constant dense<[[[-1.25, -1.0, -0.75, -0.5, -0.25, 0.0]], [[-0.3125, -0.25, -0.1875, -0.125, -0.0625, 0.0]]]> : tensor<2x1x6xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #first, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %table : tensor<2x6x6xf32>, tensor<2x1x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %bias: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 2 : index
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Folded biases, with minus infinity above the diagonal.
// CHECK-LABEL: func @table_with_mask(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] causal scale(1.000000e+00) :
func.func @table_with_mask(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %table = arith.constant dense<[[[-0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [-0.25, -0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [-0.5, -0.25, -0.0, 0xFF800000, 0xFF800000, 0xFF800000], [-0.75, -0.5, -0.25, -0.0, 0xFF800000, 0xFF800000], [-1.0, -0.75, -0.5, -0.25, -0.0, 0xFF800000], [-1.25, -1.0, -0.75, -0.5, -0.25, -0.0]], [[-0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [-0.0625, -0.0, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [-0.125, -0.0625, -0.0, 0xFF800000, 0xFF800000, 0xFF800000], [-0.1875, -0.125, -0.0625, -0.0, 0xFF800000, 0xFF800000], [-0.25, -0.1875, -0.125, -0.0625, -0.0, 0xFF800000], [-0.3125, -0.25, -0.1875, -0.125, -0.0625, -0.0]]]> : tensor<2x6x6xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %table : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %bias: f32, %unused: f32):
    %y = arith.addf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Folded distances.
// CHECK-LABEL: func @table_of_distances(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] scale(1.000000e+00) :
func.func @table_of_distances(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %table = arith.constant dense<[[[-0.0, -0.25, -0.5, -0.75, -1.0, -1.25], [-0.25, -0.0, -0.25, -0.5, -0.75, -1.0], [-0.5, -0.25, -0.0, -0.25, -0.5, -0.75], [-0.75, -0.5, -0.25, -0.0, -0.25, -0.5], [-1.0, -0.75, -0.5, -0.25, -0.0, -0.25], [-1.25, -1.0, -0.75, -0.5, -0.25, -0.0]], [[-0.0, -0.0625, -0.125, -0.1875, -0.25, -0.3125], [-0.0625, -0.0, -0.0625, -0.125, -0.1875, -0.25], [-0.125, -0.0625, -0.0, -0.0625, -0.125, -0.1875], [-0.1875, -0.125, -0.0625, -0.0, -0.0625, -0.125], [-0.25, -0.1875, -0.125, -0.0625, -0.0, -0.0625], [-0.3125, -0.25, -0.1875, -0.125, -0.0625, -0.0]]]> : tensor<2x6x6xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %table : tensor<2x6x6xf32>, tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %bias: f32, %unused: f32):
    %y = arith.addf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A folded causal mask.
// CHECK-LABEL: func @table_of_truth(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] causal scale(1.000000e+00) :
func.func @table_of_truth(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %table = arith.constant dense<[[true, false, false, false, false, false], [true, true, false, false, false, false], [true, true, true, false, false, false], [true, true, true, true, false, false], [true, true, true, true, true, false], [true, true, true, true, true, true]]> : tensor<6x6xi1>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #rowkey, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes, %table : tensor<2x6x6xf32>, tensor<2xf32>, tensor<6x6xi1>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %seen: i1, %unused: f32):
    %min = arith.constant -3.40282347E+38 : f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %seen, %y0, %min : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Where a folded table is cut does not matter.
// CHECK-LABEL: func @table_sliced(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] causal scale(1.000000e+00) :
func.func @table_sliced(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>, %from: i64) -> tensor<2x6x3xf32> {
  %offset = arith.index_cast %from : i64 to index
  %table = arith.constant dense<[[[-2.25, -2.0, -1.75, -1.5, -1.25, -1.0, -0.75, -0.5, -0.25, 0.0]], [[-0.5625, -0.5, -0.4375, -0.375, -0.3125, -0.25, -0.1875, -0.125, -0.0625, 0.0]]]> : tensor<2x1x10xf32>
  %part = tensor.extract_slice %table[0, 0, %offset] [2, 1, 6] [1, 1, 1] : tensor<2x1x10xf32> to tensor<2x1x6xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #first, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %part : tensor<2x6x6xf32>, tensor<2x1x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %bias: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 2 : index
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// A table of distances, looked up.
// CHECK-LABEL: func @table_of_differences(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] scale(1.000000e+00) :
func.func @table_of_differences(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %table = arith.constant dense<[[-1.25, -1.0, -0.75, -0.5, -0.25, -0.0, -0.25, -0.5, -0.75, -1.0, -1.25], [-0.3125, -0.25, -0.1875, -0.125, -0.0625, -0.0, -0.0625, -0.125, -0.1875, -0.25, -0.3125]]> : tensor<2x11xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %unused: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %h = linalg.index 0 : index
    %shift = arith.constant 5 : index
    %up = arith.addi %i, %shift : index
    %at = arith.subi %up, %j : index
    %bias = tensor.extract %table[%h, %at] : tensor<2x11xf32>
    %y = arith.addf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}
