// RUN: alibi-opt %s | alibi-opt | FileCheck %s
// RUN: alibi-opt %s --mlir-print-op-generic | alibi-opt | FileCheck %s
// RUN: alibi-opt %s --emit-bytecode | alibi-opt | FileCheck %s

// CHECK-LABEL: func @accumulate
func.func @accumulate(%q: memref<1x2x4x?x64xf16>, %k: memref<1x2x?x64xf16, strided<[?, ?, ?, ?], offset: ?>>,
    %v: memref<1x2x?x32xf16>, %partitions: memref<3x2x4x?xi64>, %slopes: memref<1x2x4xf32>, %segments: memref<?xi64>,
    %strided_segments: memref<?xi64, strided<[2]>>, %n: memref<1xi64>, %scale: f32, %qo: index, %ko: index,
    %acc: memref<1x2x4x?x32xf32, 1>, %max: memref<1x2x4x?xf32>, %sum: memref<1x2x4x?xf32, strided<[?, ?, ?, 2], offset: 1>>) {
  // CHECK: alibi.block_attention ins(%{{.*}}, %{{.*}}, %{{.*}} : memref<1x2x4x?x64xf16>, memref<1x2x?x64xf16, strided<[?, ?, ?, ?], offset: ?>>, memref<1x2x?x32xf16>) partition(bits %{{.*}} : memref<3x2x4x?xi64>) scale(%{{.*}}) offsets(%{{.*}}, %{{.*}}) segments(%{{.*}}, %{{.*}} : memref<?xi64>, memref<?xi64, strided<[2]>>) causal coalesced outs(%{{.*}}, %{{.*}}, %{{.*}} : memref<1x2x4x?x32xf32, 1>, memref<1x2x4x?xf32>, memref<1x2x4x?xf32, strided<[?, ?, ?, 2], offset: 1>>){{$}}
  alibi.block_attention ins(%q, %k, %v : memref<1x2x4x?x64xf16>, memref<1x2x?x64xf16, strided<[?, ?, ?, ?], offset: ?>>, memref<1x2x?x32xf16>)
      partition(bits %partitions : memref<3x2x4x?xi64>) scale(%scale) offsets(%qo, %ko)
      segments(%segments, %strided_segments : memref<?xi64>, memref<?xi64, strided<[2]>>) causal coalesced
      outs(%acc, %max, %sum : memref<1x2x4x?x32xf32, 1>, memref<1x2x4x?xf32>, memref<1x2x4x?xf32, strided<[?, ?, ?, 2], offset: 1>>)
  // CHECK: alibi.online_attention ins({{.*}}) slopes(%{{.*}} : memref<1x2x4xf32>) scale(%{{.*}}) offsets(%{{.*}}, %{{.*}}) batch_offsets(%{{.*}} : memref<1xi64>) key_begins(%{{.*}} : memref<1xi64>) key_ends(%{{.*}} : memref<1xi64>) causal fallback(3) outs(%{{.*}}, %{{.*}}, %{{.*}} : memref<1x2x4x?x32xf32, 1>, memref<1x2x4x?xf32>){{$}}
  alibi.online_attention ins(%q, %k, %v : memref<1x2x4x?x64xf16>, memref<1x2x?x64xf16, strided<[?, ?, ?, ?], offset: ?>>, memref<1x2x?x32xf16>)
      slopes(%slopes : memref<1x2x4xf32>) scale(%scale) offsets(%qo, %ko)
      batch_offsets(%n : memref<1xi64>) key_begins(%n : memref<1xi64>) key_ends(%n : memref<1xi64>) causal fallback(3)
      outs(%acc, %max, %max : memref<1x2x4x?x32xf32, 1>, memref<1x2x4x?xf32>)
  return
}

// CHECK-LABEL: func @normalize
func.func @normalize(%acc: memref<1x2x4x?x32xf32>, %max: memref<1x2x4x?xf32>, %sum: memref<1x2x4x?xf32, strided<[?, ?, ?, 2]>>,
    %out: memref<1x2x4x?x32xbf16>, %lse: memref<1x2x4x?xf32, strided<[?, ?, ?, 3]>>) {
  // CHECK: alibi.normalize ins(%{{.*}}, %{{.*}}, %{{.*}} : memref<1x2x4x?x32xf32>, memref<1x2x4x?xf32>) samples(3) outs(%{{.*}} : memref<1x2x4x?x32xbf16>){{$}}
  alibi.normalize ins(%acc, %max, %max : memref<1x2x4x?x32xf32>, memref<1x2x4x?xf32>) samples(3)
      outs(%out : memref<1x2x4x?x32xbf16>)
  // CHECK: alibi.normalize ins(%{{.*}}, %{{.*}}, %{{.*}} : memref<1x2x4x?x32xf32>, memref<1x2x4x?xf32>, memref<1x2x4x?xf32, strided<[?, ?, ?, 2]>>) samples(1) outs(%{{.*}}, %{{.*}} : memref<1x2x4x?x32xbf16>, memref<1x2x4x?xf32, strided<[?, ?, ?, 3]>>){{$}}
  alibi.normalize ins(%acc, %max, %sum : memref<1x2x4x?x32xf32>, memref<1x2x4x?xf32>, memref<1x2x4x?xf32, strided<[?, ?, ?, 2]>>) samples(1)
      outs(%out, %lse : memref<1x2x4x?x32xbf16>, memref<1x2x4x?xf32, strided<[?, ?, ?, 3]>>)
  return
}

// Static and dynamic sizes may meet on tensors.
// CHECK-LABEL: func @other_sum
func.func @other_sum(%q: tensor<1x2x4x5x8xf32>, %kv: tensor<1x2x6x8xf32>, %slopes: tensor<2x4xf32>, %scale: f32, %zero: index,
    %acc: tensor<1x2x4x?x8xf32>, %max: tensor<1x2x4x5xf32>, %sum: tensor<?x2x4x?xf32>) -> tensor<?x2x4x?xf32> {
  // CHECK: outs(%{{.*}}, %{{.*}}, %{{.*}} : tensor<1x2x4x?x8xf32>, tensor<1x2x4x5xf32>, tensor<?x2x4x?xf32>)
  %r:3 = alibi.online_attention ins(%q, %kv, %kv : tensor<1x2x4x5x8xf32>, tensor<1x2x6x8xf32>, tensor<1x2x6x8xf32>)
      slopes(%slopes : tensor<2x4xf32>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : tensor<1x2x4x?x8xf32>, tensor<1x2x4x5xf32>, tensor<?x2x4x?xf32>)
  return %r#2 : tensor<?x2x4x?xf32>
}
