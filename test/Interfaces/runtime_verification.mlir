// RUN: alibi-opt %s --generate-runtime-verification --split-input-file | FileCheck %s
// RUN: alibi-opt %s --generate-runtime-verification --alibi-to-llvm --split-input-file | FileCheck %s --check-prefix=LLVM

// Dynamic sizes that must agree are compared, those that a type says are not.
// CHECK-LABEL: func @attention(
// CHECK-SAME: %[[Q:.*]]: tensor<?x8x?x16xf32>, %[[K:.*]]: tensor<?x?x?x16xf32>, %[[V:.*]]: tensor<2x?x?x24xf32>, %[[SLOPES:.*]]: tensor<?x8xf32>, %[[LENGTHS:.*]]: tensor<?xi64>
// CHECK-DAG: %[[QB:.*]] = tensor.dim %[[Q]], %c0
// CHECK-DAG: %[[KB:.*]] = tensor.dim %[[K]], %c0
// CHECK: %[[SAME:.*]] = arith.cmpi eq, %[[KB]], %[[QB]]
// CHECK: cf.assert %[[SAME]], "ERROR: Runtime op verification failed\0A%out = alibi.attention {{.*}}\0A^ operand 'key' has an unexpected size in dimension 0, expected the batch size of 'query'\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'value' has size 2 in dimension 0, expected the batch size of 'query'\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'value' has an unexpected size in dimension 1, expected the key-value heads of 'key'\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'value' has an unexpected size in dimension 2, expected the length of keys of 'key'\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'slopes' has an unexpected size in dimension 0, expected the batch size of 'query'\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'key_lengths' has an unexpected size in dimension 0, expected the batch size of 'query'\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ result 'out' has size 5 in dimension 2, expected the length of queries of 'query'\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ the key-value heads of 'key' is 0, expected at least 1\0A
// CHECK: %[[REST:.*]] = arith.remui
// CHECK: cf.assert %{{.*}}, "{{.*}}^ 'query' has an unexpected number of heads, expected a multiple of the heads of 'key'\0A
// Slopes are checked by loops; lengths may be anything.
// CHECK: %[[ALL:.*]] = scf.for %[[B:.*]] = {{.*}} iter_args(%{{.*}} = %true) -> (i1) {
// CHECK:   scf.for %[[H:[a-z0-9]*]] = {{.*}} -> (i1) {
// CHECK:     %[[SLOPE:.*]] = tensor.extract %[[SLOPES]][%[[B]], %[[H]]]
// CHECK:     arith.cmpf ogt, %[[SLOPE]], %cst
// CHECK:     arith.cmpf olt, %[[SLOPE]], %cst
// CHECK: cf.assert %[[ALL]], "{{.*}}^ operand 'slopes' has an unexpected element, expected positive, finite slopes for a sampled method\0A
// CHECK-NOT: cf.assert
// CHECK: alibi.attention
// LLVM-LABEL: llvm.func @attention(
// LLVM: llvm.call @abort
func.func @attention(%q: tensor<?x8x?x16xf32>, %k: tensor<?x?x?x16xf32>, %v: tensor<2x?x?x24xf32>,
    %slopes: tensor<?x8xf32>, %lengths: tensor<?xi64>) -> tensor<?x8x5x24xf32> {
  %out = alibi.attention %q, %k, %v, %slopes key_lengths(%lengths) method(#alibi.sampled<samples = 3>)
      : (tensor<?x8x?x16xf32>, tensor<?x?x?x16xf32>, tensor<2x?x?x24xf32>, tensor<?x8xf32>, tensor<?xi64>) -> tensor<?x8x5x24xf32>
  return %out : tensor<?x8x5x24xf32>
}

// -----

// Nothing is compared where types say it all; exact attention takes slopes of 0.
// CHECK-LABEL: func @static
// CHECK-NOT: cf.assert
// CHECK: arith.cmpf oge
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'slopes' has an unexpected element, expected finite slopes that are not negative\0A
// CHECK: %[[N:.*]] = arith.constant 5 : index
// CHECK: %[[RISES:.*]]:2 = scf.for %[[I:.*]] = {{.*}} iter_args(%[[OK:.*]] = %true{{.*}}, %[[BEFORE:.*]] = %c0_i64) -> (i1, i64) {
// CHECK:   %[[NEXT:.*]] = tensor.extract %{{.*}}[%[[I]]] : tensor<4xi64>
// CHECK:   arith.cmpi sle, %[[BEFORE]], %[[NEXT]]
// CHECK: %[[LIMIT:.*]] = arith.index_cast %[[N]]
// CHECK: arith.cmpi sle, %[[RISES]]#1, %[[LIMIT]]
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'query_segments' has an unexpected element, expected boundaries that do not fall, from 0 to the length of queries\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'key_segments' has an unexpected element, expected boundaries that do not fall, from 0 to the length of keys\0A
// CHECK-NOT: cf.assert
// CHECK: alibi.attention
func.func @static(%q: tensor<1x2x5x8xf32>, %k: tensor<1x2x6x8xf32>, %slopes: tensor<2xf32>, %qs: tensor<4xi64>, %ks: tensor<4xi64>) -> tensor<1x2x5x8xf32> {
  %out = alibi.attention %q, %k, %k, %slopes segments(%qs, %ks)
      : (tensor<1x2x5x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>, tensor<2xf32>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x2x5x8xf32>
  return %out : tensor<1x2x5x8xf32>
}

// -----

// CHECK-LABEL: func @partition
// CHECK: arith.cmpf ogt
// CHECK: cf.assert %{{.*}}, "{{.*}}alibi.partition {{.*}}^ operand 'slopes' has an unexpected element, expected positive, finite slopes for a sampled method\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'length' is negative, expected at least 0\0A
// CHECK: alibi.partition
func.func @partition(%slopes: tensor<?xf32>, %length: index) -> tensor<4x?x?xi64> {
  %p = alibi.partition %slopes length(%length) method(<samples = 4, sampler = stratified>) : tensor<?xf32> -> tensor<4x?x?xi64>
  return %p : tensor<4x?x?xi64>
}

// -----

// CHECK-LABEL: func @result_heads
// CHECK: cf.assert %{{.*}}, "{{.*}}^ result 'partitions' has size 8 in dimension 1, expected the heads of 'slopes'\0A
func.func @result_heads(%slopes: tensor<?xf32>) -> tensor<4x8x2xi64> {
  %p = alibi.partition %slopes method(<samples = 4>) : tensor<?xf32> -> tensor<4x8x2xi64>
  return %p : tensor<4x8x2xi64>
}

// -----

// The same on memrefs. The table of partitions is read in a loop nest.
// CHECK-LABEL: func @accumulate
// CHECK: cf.assert %{{.*}}, "{{.*}}alibi.block_attention {{.*}}^ operand 'value' has an unexpected size in dimension 2, expected the length of keys of 'key'\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'acc' has size 5 in dimension 3, expected the length of queries of 'query'\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'query_segments' has an unexpected element, expected boundaries that do not fall\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'key_segments' has an unexpected element, expected boundaries that do not fall\0A
// CHECK-COUNT-4: scf.for
// CHECK-NOT: scf.for
// CHECK-DAG: %[[PITCH:.*]] = memref.load %{{.*}}[%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %c0{{.*}}] : memref<?x?x2x4x3xi64>
// CHECK-DAG: %[[SHIFT:.*]] = memref.load %{{.*}}[%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %c1{{.*}}] : memref<?x?x2x4x3xi64>
// CHECK: arith.cmpi sge, %[[SHIFT]], %c0_i64
// CHECK: arith.cmpi slt, %[[SHIFT]], %[[PITCH]]
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'partitions' has an unexpected grid, expected pitch >= 1, 0 <= shift < pitch and weight >= 0\0A
// CHECK: alibi.block_attention
// The words of other encodings may be anything.
// CHECK-NOT: operand 'partitions' has an unexpected grid
// CHECK: alibi.block_attention
// CHECK: cf.assert %{{.*}}, "{{.*}}alibi.online_attention {{.*}}^ operand 'slopes' has an unexpected element, expected finite slopes that are not negative\0A
// CHECK: alibi.online_attention
// CHECK: cf.assert %{{.*}}, "{{.*}}alibi.normalize {{.*}}^ operand 'sum' has an unexpected size in dimension 3, expected 5 (the length of queries of 'acc')\0A
// CHECK: alibi.normalize
// LLVM-LABEL: llvm.func @accumulate(
func.func @accumulate(%q: memref<1x2x4x?x8xf32>, %k: memref<1x2x?x8xf32>, %v: memref<1x2x?x8xf32>,
    %grids: memref<?x?x2x4x3xi64>, %cuts: memref<3x2x4x2xi64>, %slopes: memref<2x4xf32>, %segments: memref<?xi64>, %scale: f32, %zero: index,
    %acc: memref<1x2x4x5x8xf32>, %max: memref<1x2x4x5xf32>, %sum: memref<1x2x4x?xf32>, %out: memref<1x2x4x5x8xf16>) {
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x?x8xf32>, memref<1x2x?x8xf32>, memref<1x2x?x8xf32>)
      partition(weighted_grid %grids : memref<?x?x2x4x3xi64>) scale(%scale) offsets(%zero, %zero)
      segments(%segments, %segments : memref<?xi64>, memref<?xi64>)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>, memref<1x2x4x?xf32>)
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x?x8xf32>, memref<1x2x?x8xf32>, memref<1x2x?x8xf32>)
      partition(counter %cuts : memref<3x2x4x2xi64>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>, memref<1x2x4x?xf32>)
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x?x8xf32>, memref<1x2x?x8xf32>, memref<1x2x?x8xf32>)
      slopes(%slopes : memref<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>, memref<1x2x4x?xf32>)
  alibi.normalize ins(%acc, %max, %sum : memref<1x2x4x5x8xf32>, memref<1x2x4x5xf32>, memref<1x2x4x?xf32>)
      samples(1) outs(%out : memref<1x2x4x5x8xf16>)
  return
}

// -----

// CHECK-LABEL: func @merge
// CHECK: cf.assert %{{.*}}, "{{.*}}alibi.merge {{.*}}^ operand 'outs' has an unexpected size in dimension 2, expected the length of queries of 'outs'\0A
// CHECK: cf.assert %{{.*}}, "{{.*}}^ operand 'lses' has an unexpected size in dimension 2, expected the length of queries of 'outs'\0A
// CHECK: alibi.merge
func.func @merge(%a: tensor<1x2x?x8xf32>, %b: tensor<1x2x?x8xf32>, %l: tensor<1x2x?xf32>) -> tensor<1x2x?x8xf32> {
  %o = alibi.merge outs(%a, %b : tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>)
      lses(%l, %l : tensor<1x2x?xf32>, tensor<1x2x?xf32>) samples(1) -> tensor<1x2x?x8xf32>
  return %o : tensor<1x2x?x8xf32>
}
