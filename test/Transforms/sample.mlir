// RUN: alibi-opt %s --alibi-sample | FileCheck %s
// RUN: alibi-opt %s --alibi-sample=materialize=per-sample | FileCheck %s --check-prefix=SPELLED

// One partition, one op over all samples, one normalization.
// CHECK-LABEL: func @static
// CHECK-SAME: %[[Q:.*]]: tensor<1x8x10x16xf32>, %[[K:.*]]: tensor<1x2x12x16xf32>, %[[V:.*]]: tensor<1x2x12x24xf32>, %[[SLOPES:.*]]: tensor<8xf32>
func.func @static(%q: tensor<1x8x10x16xf32>, %k: tensor<1x2x12x16xf32>, %v: tensor<1x2x12x24xf32>,
    %slopes: tensor<8xf32>) -> (tensor<1x8x10x24xf32>, tensor<1x8x10xf32>) {
  // CHECK: %[[GROUPED:.*]] = tensor.expand_shape %[[Q]] {{\[\[}}0], [1, 2], [3], [4]] output_shape [1, 2, 4, 10, 16]
  // CHECK: %[[SCALE:.*]] = arith.constant 2.500000e-01 : f32
  // CHECK: %[[ZERO:.*]] = arith.constant 0 : index
  // CHECK: %[[OFFSET:.*]] = arith.constant 2 : index
  // CHECK: %[[ACC:.*]] = linalg.fill {{.*}} -> tensor<1x2x4x10x24xf32>
  // CHECK: %[[INF:.*]] = arith.constant 0xFF800000 : f32
  // CHECK: %[[MAX:.*]] = linalg.fill ins(%[[INF]] : f32)
  // CHECK: %[[SUM:.*]] = linalg.fill
  // CHECK: %[[P:.*]] = alibi.partition %[[SLOPES]] method(<samples = 3, seed = 7>) : tensor<8xf32> -> tensor<3x8x2xi64>
  // CHECK: %[[GP:.*]] = tensor.expand_shape %[[P]] {{\[\[}}0], [1, 2], [3]] output_shape [3, 2, 4, 2]
  // CHECK: %[[A:.*]], %[[M:.*]], %[[S:.*]] = alibi.block_attention ins(%[[GROUPED]], %[[K]], %[[V]] : {{.*}}) partition(grid %[[GP]] : tensor<3x2x4x2xi64>) scale(%[[SCALE]]) offsets(%[[OFFSET]], %[[ZERO]]) causal outs(%[[ACC]], %[[MAX]], %[[SUM]] :
  // CHECK-NOT: alibi.block_attention
  // CHECK-NOT: alibi.online_attention
  // CHECK: %[[O:.*]], %[[L:.*]] = alibi.normalize ins(%[[A]], %[[M]], %[[S]] : {{.*}}) samples(3)
  // CHECK: %[[OUT:.*]] = tensor.collapse_shape %[[O]] {{\[\[}}0], [1, 2], [3], [4]]
  // CHECK: %[[LSE:.*]] = tensor.collapse_shape %[[L]] {{\[\[}}0], [1, 2], [3]]
  // CHECK: return %[[OUT]], %[[LSE]]

  // SPELLED-LABEL: func @static
  // SPELLED: alibi.partition
  // SPELLED: %[[P0:.*]] = tensor.extract_slice %[[P:.*]][0, 0, 0, 0] [1, 2, 4, 2] [1, 1, 1, 1] : tensor<3x2x4x2xi64> to tensor<1x2x4x2xi64>
  // SPELLED: %[[A0:.*]], %[[M0:.*]], %[[U0:.*]] = alibi.block_attention {{.*}} partition(grid %[[P0]] : tensor<1x2x4x2xi64>)
  // SPELLED: %[[P1:.*]] = tensor.extract_slice %[[P]][1, 0, 0, 0] [1, 2, 4, 2]
  // SPELLED: %[[A1:.*]], %[[M1:.*]], %[[U1:.*]] = alibi.block_attention {{.*}} partition(grid %[[P1]] : tensor<1x2x4x2xi64>) {{.*}} outs(%[[A0]], %[[M0]], %[[U0]] :
  // SPELLED: %[[A2:.*]], %[[M2:.*]], %[[U2:.*]] = alibi.block_attention {{.*}} outs(%[[A1]], %[[M1]], %[[U1]] :
  // SPELLED-NOT: alibi.block_attention
  // SPELLED: alibi.normalize ins(%[[A2]], %[[M2]], %[[U2]] : {{.*}}) samples(3)
  %out, %lse = alibi.attention %q, %k, %v, %slopes causal method(#alibi.sampled<samples = 3, seed = 7>)
      : (tensor<1x8x10x16xf32>, tensor<1x2x12x16xf32>, tensor<1x2x12x24xf32>, tensor<8xf32>)
      -> (tensor<1x8x10x24xf32>, tensor<1x8x10xf32>)
  return %out, %lse : tensor<1x8x10x24xf32>, tensor<1x8x10xf32>
}

// Every size dynamic: the offset, the group and the scale are computed.
// CHECK-LABEL: func @dynamic
func.func @dynamic(%q: tensor<?x?x?x?xf32>, %k: tensor<?x?x?x?xf32>, %v: tensor<?x?x?x?xf32>,
    %slopes: tensor<?xf32>) -> tensor<?x?x?x?xf32> {
  // CHECK: arith.divui
  // CHECK: tensor.expand_shape {{.*}} : tensor<?x?x?x?xf32> into tensor<?x?x?x?x?xf32>
  // CHECK: math.sqrt
  // CHECK: arith.subi
  // CHECK: alibi.partition {{.*}} : tensor<?xf32> -> tensor<3x?x2xi64>
  // CHECK: alibi.block_attention
  // CHECK: alibi.online_attention {{.*}} fallback(3)
  // CHECK: alibi.normalize {{.*}} samples(3)
  %out = alibi.attention %q, %k, %v, %slopes method(#alibi.sampled<samples = 3>)
      : (tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>, tensor<?x?x?x?xf32>, tensor<?xf32>) -> tensor<?x?x?x?xf32>
  return %out : tensor<?x?x?x?xf32>
}

// Rows stand before the first key only where N > M, and see keys there only
// without a causal mask.
// CHECK-LABEL: func @more_queries_than_keys
func.func @more_queries_than_keys(%q: tensor<1x1x9x8xf32>, %k: tensor<1x1x5x8xf32>, %v: tensor<1x1x5x8xf32>,
    %slopes: tensor<1xf32>) -> (tensor<1x1x9x8xf32>, tensor<1x1x9x8xf32>) {
  // CHECK: arith.constant -4 : index
  // CHECK: alibi.block_attention
  // CHECK: alibi.online_attention {{.*}} fallback(2) outs
  // CHECK: alibi.block_attention {{.*}} causal
  // CHECK-NOT: alibi.online_attention
  // CHECK: return
  %a = alibi.attention %q, %k, %v, %slopes method(#alibi.sampled<samples = 2>)
      : (tensor<1x1x9x8xf32>, tensor<1x1x5x8xf32>, tensor<1x1x5x8xf32>, tensor<1xf32>) -> tensor<1x1x9x8xf32>
  %b = alibi.attention %q, %k, %v, %slopes causal method(#alibi.sampled<samples = 2>)
      : (tensor<1x1x9x8xf32>, tensor<1x1x5x8xf32>, tensor<1x1x5x8xf32>, tensor<1xf32>) -> tensor<1x1x9x8xf32>
  return %a, %b : tensor<1x1x9x8xf32>, tensor<1x1x9x8xf32>
}

// Padding and offsets go to every op; only an offset lets causal rows stand
// behind the last key they may see.
// CHECK-LABEL: func @padded
// CHECK-SAME: %[[LENGTHS:[a-z0-9]+]]: tensor<2xi64>, %[[STARTS:[a-z0-9]+]]: tensor<2xi64>, %[[OFFSET:[a-z0-9]+]]: tensor<2xi64>)
func.func @padded(%q: tensor<2x4x9x8xf32>, %k: tensor<2x4x16x8xf32>, %slopes: tensor<2x4xf32>,
    %lengths: tensor<2xi64>, %starts: tensor<2xi64>, %offset: tensor<2xi64>)
    -> (tensor<2x4x9x8xf32>, tensor<2x4x9x8xf32>, tensor<2x4x9x8xf32>) {
  // CHECK: %[[MINUS_N:.*]] = arith.constant -9 : index
  // CHECK: %[[P:.*]] = alibi.partition %{{.*}} : tensor<2x4xf32> -> tensor<3x2x4x2xi64>
  // CHECK: tensor.expand_shape %[[P]] {{\[\[}}0], [1], [2, 3], [4]] output_shape [3, 2, 4, 1, 2]
  // CHECK: alibi.block_attention {{.*}} offsets(%[[MINUS_N]], %{{.*}}) batch_offsets(%[[LENGTHS]] : tensor<2xi64>) key_begins(%[[STARTS]] : tensor<2xi64>) key_ends(%[[LENGTHS]] : tensor<2xi64>) causal
  // CHECK: alibi.online_attention {{.*}} key_ends(%[[LENGTHS]] : tensor<2xi64>) causal fallback(3)
  // CHECK: alibi.normalize
  %a = alibi.attention %q, %k, %k, %slopes key_lengths(%lengths) key_starts(%starts) causal
      method(#alibi.sampled<samples = 3>)
      : (tensor<2x4x9x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4xf32>,
         tensor<2xi64>, tensor<2xi64>) -> tensor<2x4x9x8xf32>
  // CHECK: alibi.block_attention {{.*}} offsets(%[[ZERO:[a-z0-9_]+]], %[[ZERO]]) batch_offsets(%[[OFFSET]] : tensor<2xi64>) key_ends(%[[LENGTHS]] : tensor<2xi64>) causal
  // CHECK: alibi.online_attention {{.*}} batch_offsets(%[[OFFSET]] : tensor<2xi64>) key_ends(%[[LENGTHS]] : tensor<2xi64>) causal fallback(3)
  %b = alibi.attention %q, %k, %k, %slopes key_lengths(%lengths) query_offset(%offset) causal
      method(#alibi.sampled<samples = 3>)
      : (tensor<2x4x9x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4xf32>,
         tensor<2xi64>, tensor<2xi64>) -> tensor<2x4x9x8xf32>
  // CHECK: alibi.block_attention
  // CHECK: alibi.online_attention {{.*}} key_begins(%[[STARTS]] : tensor<2xi64>) fallback(3)
  %c = alibi.attention %q, %k, %k, %slopes key_starts(%starts) method(#alibi.sampled<samples = 3>)
      : (tensor<2x4x9x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>, tensor<2x4xf32>,
         tensor<2xi64>) -> tensor<2x4x9x8xf32>
  return %a, %b, %c : tensor<2x4x9x8xf32>, tensor<2x4x9x8xf32>, tensor<2x4x9x8xf32>
}
