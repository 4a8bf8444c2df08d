// RUN: alibi-opt %s --alibi-decompose | FileCheck %s

// Drawing is integer arithmetic, one IEEE multiplication and one division; no
// table is in the IR.
// CHECK-LABEL: func @partition
func.func @partition(%slopes: tensor<8xf32>) -> tensor<16x8x2xi64> {
  // CHECK-NOT: dense<
  // CHECK: scf.forall (%[[S:.*]], %[[H:.*]]) in (16, 8) shared_outs(%{{.*}} = %{{.*}}) -> (tensor<16x8x2xi64>)
  // CHECK: tensor.extract %{{.*}}[%[[H]]] : tensor<8xf32>
  // CHECK-DAG: arith.index_cast %[[H]] : index to i32
  // CHECK-DAG: arith.index_cast %[[S]] : index to i32
  // CHECK: arith.mului_extended
  // CHECK: scf.for
  // CHECK: arith.divf
  // CHECK: arith.fptosi
  // CHECK-NOT: math.log
  // CHECK-COUNT-2: tensor.insert %{{.*}} : tensor<2xi64>
  // CHECK: tensor.parallel_insert_slice {{.*}}[%[[S]], %[[H]], 0] [1, 1, 2] [1, 1, 1] : tensor<2xi64> into tensor<16x8x2xi64>
  %p = alibi.partition %slopes method(<samples = 16, seed = 3>) : tensor<8xf32> -> tensor<16x8x2xi64>
  return %p : tensor<16x8x2xi64>
}

// The sample loop is inside the row, and the key loop covers a block.
// CHECK-LABEL: func @block
func.func @block(%q: tensor<1x2x4x?x64xf32>, %k: tensor<1x2x?x64xf32>, %v: tensor<1x2x?x48xf32>,
    %table: tensor<32x2x4x2xi64>, %scale: f32, %qo: index, %ko: index,
    %acc: tensor<1x2x4x?x48xf32>, %max: tensor<1x2x4x?xf32>, %sum: tensor<1x2x4x?xf32>)
    -> (tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>, tensor<1x2x4x?xf32>) {
  // CHECK: scf.forall (%{{.*}}, %[[HK:.*]], %[[G:.*]], %[[I:.*]]) in (1, 2, 4, %{{.*}}) shared_outs
  // CHECK: bufferization.alloc_tensor() : tensor<64xf32>
  // CHECK: %[[POSITION:.*]] = arith.addi %[[I]], %{{.*}} : index
  // CHECK: scf.for %[[S:.*]] = %{{.*}} to %{{.*}} step %{{.*}} iter_args(%{{.*}}, %{{.*}}, %{{.*}}) -> (tensor<48xf32>, f32, f32)
  // CHECK-COUNT-2: tensor.extract %{{.*}}[%[[S]], %[[HK]], %[[G]], %{{.*}}] : tensor<32x2x4x2xi64>
  // CHECK: arith.floordivsi
  // CHECK: scf.for %[[TILE:.*]] = %[[BEGIN:.*]] to %[[END:.*]] step
  // CHECK: arith.subi %[[END]], %[[TILE]]
  // CHECK: tensor.extract_slice %{{.*}}[%{{.*}}, %[[HK]], %[[TILE]], 0] [1, 1, %[[SIZE:.*]], 64]
  // CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]
  // CHECK: arith.maximumf
  // CHECK: math.exp
  // CHECK: linalg.generic {{.*}} iterator_types = ["reduction", "parallel"]
  // CHECK: scf.forall.in_parallel
  // CHECK-COUNT-3: tensor.parallel_insert_slice
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x48xf32>)
      partition(grid %table : tensor<32x2x4x2xi64>) scale(%scale) offsets(%qo, %ko) causal
      outs(%acc, %max, %sum : tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>)
  return %r#0, %r#1, %r#2 : tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>, tensor<1x2x4x?xf32>
}

// Blocks first, then differences at their ends, then weights; keys are visited
// once, between the least begin and the greatest end.
// CHECK-LABEL: func @coalesced
func.func @coalesced(%q: tensor<1x2x4x?x64xf32>, %k: tensor<1x2x?x64xf32>, %v: tensor<1x2x?x48xf32>,
    %table: tensor<32x2x4x3xi64>, %scale: f32, %qo: index, %ko: index,
    %acc: tensor<1x2x4x?x48xf32>, %max: tensor<1x2x4x?xf32>, %sum: tensor<1x2x4x?xf32>)
    -> (tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>, tensor<1x2x4x?xf32>) {
  // CHECK: %[[FOUND:.*]]:3 = scf.for %[[S:.*]] = %{{.*}} to %{{.*}} step %{{.*}} iter_args(%{{.*}}, %{{.*}}, %{{.*}}) -> (tensor<64xindex>, index, index)
  // CHECK-COUNT-2: tensor.insert %{{.*}} : tensor<64xindex>
  // CHECK: scf.yield
  // CHECK: %[[SPAN:.*]] = arith.maxsi
  // CHECK: %[[ZEROS:.*]] = linalg.fill {{.*}} -> tensor<?xi64>
  // CHECK: %[[DIFFERENCES:.*]] = scf.for {{.*}} iter_args(%{{.*}} = %[[ZEROS]]) -> (tensor<?xi64>)
  // CHECK: arith.addi %{{.*}} : i64
  // CHECK: arith.subi %{{.*}} : i64
  // CHECK: %[[WEIGHTS:.*]]:2 = scf.for %{{.*}} = %{{.*}} to %[[SPAN]] step
  // CHECK: tensor.extract %[[DIFFERENCES]]
  // CHECK: %[[REAL:.*]] = arith.sitofp
  // CHECK: %[[UNIT:.*]] = arith.constant 9.09494702E-13 : f32
  // CHECK: arith.mulf %[[REAL]], %[[UNIT]] : f32
  // CHECK: scf.for %[[TILE:.*]] = %[[FOUND]]#1 to %[[FOUND]]#2 step
  // CHECK: tensor.extract_slice %[[WEIGHTS]]#0
  // CHECK-NOT: math.log
  // CHECK: math.exp
  // CHECK: return
  %r:3 = alibi.block_attention ins(%q, %k, %v : tensor<1x2x4x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x48xf32>)
      partition(weighted_grid %table : tensor<32x2x4x3xi64>) scale(%scale) offsets(%qo, %ko) causal coalesced
      outs(%acc, %max, %sum : tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>)
  return %r#0, %r#1, %r#2 : tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>, tensor<1x2x4x?xf32>
}

// One mask joins no pair twice: its block is visited as it is.
// CHECK-LABEL: func @one_mask
func.func @one_mask(%q: tensor<1x2x4x?x64xf32>, %k: tensor<1x2x?x64xf32>, %table: tensor<1x2x4x2xi64>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x?x64xf32>, %max: tensor<1x2x4x?xf32>) -> tensor<1x2x4x?x64xf32> {
  // CHECK-NOT: xi64>)
  // CHECK: return
  %r:3 = alibi.block_attention ins(%q, %k, %k : tensor<1x2x4x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>)
      partition(grid %table : tensor<1x2x4x2xi64>) scale(%scale) offsets(%o, %o) coalesced
      outs(%acc, %max, %max : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
  return %r#0 : tensor<1x2x4x?x64xf32>
}

// The bias comes from positions, not from a tensor.
// CHECK-LABEL: func @online
func.func @online(%q: tensor<1x2x4x?x64xf32>, %k: tensor<1x2x?x64xf32>, %v: tensor<1x2x?x48xf32>,
    %slopes: tensor<2x4xf32>, %scale: f32, %qo: index, %ko: index,
    %acc: tensor<1x2x4x?x48xf32>, %max: tensor<1x2x4x?xf32>, %sum: tensor<1x2x4x?xf32>)
    -> (tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>, tensor<1x2x4x?xf32>) {
  // CHECK: scf.forall
  // CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
  // CHECK: scf.if
  // CHECK: scf.for
  // CHECK: linalg.index 0
  // CHECK: math.absi
  // CHECK: arith.subf
  // CHECK: arith.addf %{{.*}}, %{{.*}} : f32
  // CHECK: } else {
  // CHECK-NEXT: scf.yield
  %r:3 = alibi.online_attention ins(%q, %k, %v : tensor<1x2x4x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x48xf32>)
      slopes(%slopes : tensor<2x4xf32>) scale(%scale) offsets(%qo, %ko) fallback(8)
      outs(%acc, %max, %sum : tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>)
  return %r#0, %r#1, %r#2 : tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>, tensor<1x2x4x?xf32>
}

// CHECK-LABEL: func @normalize
func.func @normalize(%acc: tensor<1x2x4x?x48xf32>, %max: tensor<1x2x4x?xf32>, %out: tensor<1x2x4x?x48xf32>,
    %lse: tensor<1x2x4x?xf32>) -> (tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>) {
  // CHECK: linalg.generic
  // CHECK: arith.divf
  // CHECK: arith.select
  // CHECK: arith.constant 2.07944155 : f32
  // CHECK: linalg.generic
  // CHECK: math.log
  // CHECK: arith.addf
  // CHECK: arith.subf
  %o, %l = alibi.normalize ins(%acc, %max, %max : tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>) samples(8)
      outs(%out, %lse : tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>) -> tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>
  return %o, %l : tensor<1x2x4x?x48xf32>, tensor<1x2x4x?xf32>
}

// Products, sums and accumulators are f32 whatever the type of the operands; the
// result is rounded once.
// CHECK-LABEL: func @half
func.func @half(%q: tensor<1x2x4x?x64xf16>, %k: tensor<1x2x?x64xf16>, %slopes: tensor<2x4xf32>,
    %scale: f32, %o: index, %acc: tensor<1x2x4x?x64xf32>, %max: tensor<1x2x4x?xf32>,
    %out: tensor<1x2x4x?x64xf16>) -> tensor<1x2x4x?x64xf16> {
  // CHECK: linalg.generic
  // CHECK: arith.extf %{{.*}} : f16 to f32
  // CHECK: arith.extf %{{.*}} : f16 to f32
  // CHECK: arith.mulf %{{.*}} : f32
  // CHECK: arith.extf %{{.*}} : f16 to f32
  // CHECK: arith.mulf %{{.*}} : f32
  %r:3 = alibi.online_attention ins(%q, %k, %k : tensor<1x2x4x?x64xf16>, tensor<1x2x?x64xf16>, tensor<1x2x?x64xf16>)
      slopes(%slopes : tensor<2x4xf32>) scale(%scale) offsets(%o, %o)
      outs(%acc, %max, %max : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
  // CHECK: arith.divf %{{.*}} : f32
  // CHECK: arith.truncf %{{.*}} : f32 to f16
  %n = alibi.normalize ins(%r#0, %r#1, %r#2 : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>) samples(1)
      outs(%out : tensor<1x2x4x?x64xf16>) -> tensor<1x2x4x?x64xf16>
  return %n : tensor<1x2x4x?x64xf16>
}

// Weights are relative to the largest LSE, and a row that no kernel saw is 0.
// CHECK-LABEL: func @merge
func.func @merge(%a: tensor<1x8x?x64xf16>, %b: tensor<1x8x?xf32>) -> (tensor<1x8x?x64xf16>, tensor<1x8x?xf32>) {
  // CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
  // CHECK: arith.maximumf
  // CHECK-COUNT-2: math.exp
  // CHECK: arith.divf
  // CHECK: arith.truncf
  // CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "parallel"]}
  // CHECK: math.log
  // CHECK: arith.constant 1.38629436 : f32
  // CHECK: arith.subf
  %o, %l = alibi.merge outs(%a, %a : tensor<1x8x?x64xf16>, tensor<1x8x?x64xf16>)
      lses(%b, %b : tensor<1x8x?xf32>, tensor<1x8x?xf32>) samples(4) -> tensor<1x8x?x64xf16>, tensor<1x8x?xf32>
  return %o, %l : tensor<1x8x?x64xf16>, tensor<1x8x?xf32>
}
