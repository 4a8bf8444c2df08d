// Causal attention of 8 query heads over 2 key-value heads, the bias sampled.
func.func @attention(%query: tensor<?x8x?x64xf32>, %key: tensor<?x2x?x64xf32>,
                     %value: tensor<?x2x?x64xf32>, %slopes: tensor<8xf32>)
    -> (tensor<?x8x?x64xf32>, tensor<?x8x?xf32>) {
  %out, %lse = alibi.attention %query, %key, %value, %slopes causal
      method(#alibi.sampled<samples = 32, sampler = grid, seed = 7>)
      : (tensor<?x8x?x64xf32>, tensor<?x2x?x64xf32>, tensor<?x2x?x64xf32>,
         tensor<8xf32>) -> (tensor<?x8x?x64xf32>, tensor<?x8x?xf32>)
  return %out, %lse : tensor<?x8x?x64xf32>, tensor<?x8x?xf32>
}
