// RUN: alibi-opt %s --alibi-raise | FileCheck %s --implicit-check-not=linalg.softmax

// Biases, causal masks and scales of [heads, queries, channels] that are raised.
// test/Python/test_raise.py runs these functions, before and after.

#id = affine_map<(h, i, j) -> (h, i, j)>
#head = affine_map<(h, i, j) -> (h)>

// The same for all keys of a row, below a causal mask, is a bias of positions.
// CHECK-LABEL: func @ramp(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] causal scale(1.000000e+00) :
func.func @ramp(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Counted from the last key.
// CHECK-LABEL: func @backwards(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] causal scale(1.000000e+00) :
func.func @backwards(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %last = arith.constant 5.0 : f32
    %back = arith.subf %last, %fj : f32
    %bias = arith.mulf %back, %slope : f32
    %y0 = arith.subf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Distances, without a mask.
// CHECK-LABEL: func @distance(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] scale(1.000000e+00) :
func.func @distance(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %ad = math.absf %d : f32
    %bias = arith.mulf %ad, %slope : f32
    %y = arith.subf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// The absolute value spelled out.
// CHECK-LABEL: func @distance_by_select(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] scale(1.000000e+00) :
func.func @distance_by_select(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %far = arith.subi %ii, %jj : i64
    %near = arith.subi %jj, %ii : i64
    %zero64 = arith.constant 0 : i64
    %before = arith.cmpi sgt, %far, %zero64 : i64
    %way = arith.select %before, %far, %near : i64
    %fway = arith.sitofp %way : i64 to f32
    %bias = arith.mulf %fway, %slope : f32
    %y = arith.subf %x, %bias : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Distances that are not negative, below a causal mask.
// CHECK-LABEL: func @distance_by_max(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] causal scale(1.000000e+00) :
func.func @distance_by_max(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %zero = arith.constant 0.0 : f32
    %inf = arith.constant 0xFF800000 : f32
    %i = linalg.index 1 : index
    %ii = arith.index_cast %i : index to i64
    %fi = arith.sitofp %ii : i64 to f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %d = arith.subf %fi, %fj : f32
    %c = arith.cmpi sle, %j, %i : index
    %way0 = arith.maximumf %d, %zero : f32
    %bias = arith.mulf %way0, %slope : f32
    %y0 = arith.subf %x, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// The least number is added to hidden keys.
// CHECK-LABEL: func @causal_added(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] causal scale(1.000000e+00) :
func.func @causal_added(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %zero = arith.constant 0.0 : f32
    %min = arith.constant -3.40282347E+38 : f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %mask = arith.select %c, %zero, %min : f32
    %y = arith.addf %y0, %mask : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// (1 - seen) * -1e9.
// CHECK-LABEL: func @causal_times_number(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[2.500000e-01, 6.250000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] causal scale(1.000000e+00) :
func.func @causal_times_number(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %one = arith.constant 1.0 : f32
    %big = arith.constant -1.0e9 : f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %seen = arith.uitofp %c : i1 to f32
    %hidden = arith.subf %one, %seen : f32
    %mask = arith.mulf %hidden, %big : f32
    %y = arith.addf %y0, %mask : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// The product is scaled.
// CHECK-LABEL: func @scaled_after(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(5.000000e-01) :
func.func @scaled_after(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %half = arith.constant 0.5 : f32
    %p = arith.mulf %x, %half : f32
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %p, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// Scores are divided by the root of the depth together with the bias.
// CHECK-LABEL: func @scaled_with_bias(
// CHECK: %[[SLOPES:.*]] = arith.constant dense<[1.250000e-01, 3.125000e-02]> : tensor<2xf32>
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %[[SLOPES]] causal scale(5.000000e-01) :
func.func @scaled_with_bias(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %root = arith.constant 2.0 : f32
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %x, %bias : f32
    %y1 = arith.divf %y0, %root : f32
    %y = arith.select %c, %y1, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}

// By a root that is computed.
// CHECK-LABEL: func @scaled_by_root(
// CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} causal scale(5.000000e-01) :
func.func @scaled_by_root(%q: tensor<2x6x4xf32>, %k: tensor<2x4x6xf32>, %v: tensor<2x6x3xf32>) -> tensor<2x6x3xf32> {
  %slopes = arith.constant dense<[0.25, 0.0625]> : tensor<2xf32>
  %z = arith.constant dense<0.0> : tensor<2x6x6xf32>
  %zero_out = arith.constant dense<0.0> : tensor<2x6x3xf32>
  %qk = linalg.batch_matmul ins(%q, %k : tensor<2x6x4xf32>, tensor<2x4x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #head, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %slopes : tensor<2x6x6xf32>, tensor<2xf32>) outs(%z : tensor<2x6x6xf32>) {
  ^bb0(%x: f32, %slope: f32, %unused: f32):
    %inf = arith.constant 0xFF800000 : f32
    %j = linalg.index 2 : index
    %jj = arith.index_cast %j : index to i64
    %fj = arith.sitofp %jj : i64 to f32
    %i = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %four = arith.constant 4.0 : f32
    %root = math.sqrt %four : f32
    %p = arith.divf %x, %root : f32
    %bias = arith.mulf %fj, %slope : f32
    %y0 = arith.addf %p, %bias : f32
    %y = arith.select %c, %y0, %inf : f32
    linalg.yield %y : f32
  } -> tensor<2x6x6xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<2x6x6xf32>) outs(%z : tensor<2x6x6xf32>) -> tensor<2x6x6xf32>
  %o = linalg.batch_matmul ins(%w, %v : tensor<2x6x6xf32>, tensor<2x6x3xf32>) outs(%zero_out : tensor<2x6x3xf32>) -> tensor<2x6x3xf32>
  return %o : tensor<2x6x3xf32>
}
