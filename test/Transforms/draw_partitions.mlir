// RUN: alibi-opt %s --alibi-draw-partitions | FileCheck %s

// A short length: the bits are spelled out. The first bit of each mask is set.
// CHECK-LABEL: func @inline
func.func @inline() -> tensor<2x2x?xi64> {
  %slopes = arith.constant dense<[2.0, 0.25]> : tensor<2xf32>
  %length = arith.constant 64 : index
  // CHECK: %[[TABLE:.*]] = arith.constant {alibi.certificates = []} dense<{{\[\[\[}}{{-?[0-9]+}}], [{{-?[0-9]+}}]], {{\[\[}}{{-?[0-9]+}}], [{{-?[0-9]+}}]]]> : tensor<2x2x1xi64>
  // CHECK: tensor.cast %[[TABLE]] : tensor<2x2x1xi64> to tensor<2x2x?xi64>
  // CHECK-NOT: alibi.partition
  %p = alibi.partition %slopes length(%length) method(<samples = 2, sampler = stratified>) {alibi.certificates = []} : tensor<2xf32> -> tensor<2x2x?xi64>
  return %p : tensor<2x2x?xi64>
}

// A long one: a resource.
// CHECK-LABEL: func @resource
func.func @resource() -> tensor<8x1x?xi64> {
  %slopes = arith.constant dense<0.25> : tensor<1xf32>
  %length = arith.constant 10000 : index
  // CHECK: arith.constant dense_resource<alibi_partitions{{.*}}> : tensor<8x1x157xi64>
  %p = alibi.partition %slopes length(%length) method(<samples = 8, sampler = golden_stratified>) : tensor<1xf32> -> tensor<8x1x?xi64>
  return %p : tensor<8x1x?xi64>
}

// A declared length serves every shorter sequence; longer ones are drawn.
// CHECK-LABEL: func @declared
// CHECK-SAME: %[[N:.*]]: index
func.func @declared(%n: index) -> tensor<2x1x?xi64> {
  %slopes = arith.constant dense<0.25> : tensor<1xf32>
  // CHECK: %[[MOST:.*]] = arith.constant 128 : index
  // CHECK: %[[COVERED:.*]] = arith.cmpi ule, %[[N]], %[[MOST]]
  // CHECK: scf.if %[[COVERED]] -> (tensor<2x1x?xi64>) {
  // CHECK:   arith.constant dense<{{.*}}> : tensor<2x1x2xi64>
  // CHECK: } else {
  // CHECK:   alibi.partition %{{.*}} length(%[[N]]) method(<samples = 2, sampler = stratified>) : tensor<1xf32>
  %p = alibi.partition %slopes length(%n) method(<samples = 2, sampler = stratified, max_length = 128>) : tensor<1xf32> -> tensor<2x1x?xi64>
  return %p : tensor<2x1x?xi64>
}

// Fitted, not drawn: pitch, shift and weight.
// CHECK-LABEL: func @weighted
func.func @weighted() -> tensor<4x1x3xi64> {
  %slopes = arith.constant dense<0.5> : tensor<1xf32>
  // CHECK: arith.constant dense<{{.*}}> : tensor<4x1x3xi64>
  %p = alibi.partition %slopes method(<samples = 4, sampler = weighted_grid>) : tensor<1xf32> -> tensor<4x1x3xi64>
  return %p : tensor<4x1x3xi64>
}
// Sizes that only the result leaves open are the slopes'; slopes may be a resource.
// CHECK-LABEL: func @open
func.func @open() -> (tensor<4x?x3xi64>, tensor<4x1x3xi64>) {
  %slopes = arith.constant dense<0.5> : tensor<2xf32>
  // CHECK: arith.constant dense<{{.*}}> : tensor<4x2x3xi64>
  // CHECK: tensor.cast {{.*}} : tensor<4x2x3xi64> to tensor<4x?x3xi64>
  %p = alibi.partition %slopes method(<samples = 4, sampler = weighted_grid>) : tensor<2xf32> -> tensor<4x?x3xi64>
  %resource = arith.constant dense_resource<quarter> : tensor<1xf32>
  // CHECK: arith.constant dense<{{.*}}> : tensor<4x1x3xi64>
  %r = alibi.partition %resource method(<samples = 4, sampler = weighted_grid>) : tensor<1xf32> -> tensor<4x1x3xi64>
  return %p, %r : tensor<4x?x3xi64>, tensor<4x1x3xi64>
}
// CHECK: alibi_partitions{{.*}}: "0x
{-# dialect_resources: { builtin: { quarter: "0x040000000000803E" } } #-}
