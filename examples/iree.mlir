// Causal attention of 8 query heads over 2 key-value heads, for IREE (docs/IREE.md).
func.func @attention(%query: tensor<1x8x?x64xf32>, %key: tensor<1x2x?x64xf32>,
                     %value: tensor<1x2x?x64xf32>)
    -> (tensor<1x8x?x64xf32>, tensor<1x8x?xf32>) {
  %slopes = arith.constant dense<[0.5, 0.25, 0.125, 0.0625, 0.03125, 0.015625,
                                  0.0078125, 0.00390625]> : tensor<8xf32>
  %out, %lse = alibi.attention %query, %key, %value, %slopes causal
      : (tensor<1x8x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>,
         tensor<8xf32>) -> (tensor<1x8x?x64xf32>, tensor<1x8x?xf32>)
  return %out, %lse : tensor<1x8x?x64xf32>, tensor<1x8x?xf32>
}
