// RUN: alibi-opt %s --alibi-draw-partitions | FileCheck %s

// Left to run time: closed forms, slopes or lengths that are not known, tables
// that would be too large (here 2^20 masks of 2^13 positions, 1 GiB), and lengths
// that are none.
// CHECK-LABEL: func @noop
// CHECK-COUNT-6: alibi.partition
// CHECK-NOT: dense_resource
func.func @noop(%s: tensor<1xf32>, %n: index) -> (tensor<4x1x2xi64>, tensor<4x1x2xi64>, tensor<4x1x?xi64>, tensor<4x1x?xi64>, tensor<1048576x1x?xi64>, tensor<1048576x1x?xi64>) {
  %slopes = arith.constant dense<0.5> : tensor<1xf32>
  %length = arith.constant 8192 : index
  %a = alibi.partition %slopes method(<samples = 4>) : tensor<1xf32> -> tensor<4x1x2xi64>
  %b = alibi.partition %slopes method(<samples = 4, sampler = cuts>) : tensor<1xf32> -> tensor<4x1x2xi64>
  %c = alibi.partition %s length(%length) method(<samples = 4, sampler = stratified>) : tensor<1xf32> -> tensor<4x1x?xi64>
  %d = alibi.partition %slopes length(%n) method(<samples = 4, sampler = stratified>) : tensor<1xf32> -> tensor<4x1x?xi64>
  %e = alibi.partition %slopes length(%length) method(<samples = 1048576, sampler = stratified>) : tensor<1xf32> -> tensor<1048576x1x?xi64>
  %huge = arith.constant 9223372036854775807 : index
  %f = alibi.partition %slopes length(%huge) method(<samples = 1048576, sampler = stratified>) : tensor<1xf32> -> tensor<1048576x1x?xi64>
  return %a, %b, %c, %d, %e, %f : tensor<4x1x2xi64>, tensor<4x1x2xi64>, tensor<4x1x?xi64>, tensor<4x1x?xi64>, tensor<1048576x1x?xi64>, tensor<1048576x1x?xi64>
}
