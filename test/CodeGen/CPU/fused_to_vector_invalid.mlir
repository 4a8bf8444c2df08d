// RUN: alibi-opt %s --alibi-fused-to-vector --split-input-file --verify-diagnostics

func.func @tensors(%q: tensor<1x2x1x4x16xf32>, %k: tensor<1x2x4x16xf32>, %s: tensor<2x1xf32>, %scale: f32, %o: index) -> tensor<1x2x1x4x16xf32> {
  // expected-error@+1 {{'alibi.fused_attention' op has no vector code: its operands are tensors, expected memrefs: bufferize first}}
  %r = alibi.fused_attention ins(%q, %k, %k : tensor<1x2x1x4x16xf32>, tensor<1x2x4x16xf32>, tensor<1x2x4x16xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : tensor<2x1xf32>) outs(%q : tensor<1x2x1x4x16xf32>) -> tensor<1x2x1x4x16xf32>
  return %r : tensor<1x2x1x4x16xf32>
}

// -----

func.func @depth(%q: memref<1x2x1x4x?xf32>, %k: memref<1x2x4x?xf32>, %s: memref<2x1xf32>, %scale: f32, %o: index, %out: memref<1x2x1x4x?xf32>) {
  // expected-error@+1 {{'alibi.fused_attention' op has no vector code: its depth is dynamic, expected a static one}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x?xf32>, memref<1x2x4x?xf32>, memref<1x2x4x?xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) outs(%out : memref<1x2x1x4x?xf32>)
  return
}

// -----

func.func @no_depth(%q: memref<1x2x1x4x0xf32>, %k: memref<1x2x4x0xf32>, %s: memref<2x1xf32>, %scale: f32, %o: index, %out: memref<1x2x1x4x0xf32>) {
  // expected-error@+1 {{'alibi.fused_attention' op has no vector code: its depth is 0, expected at least 1}}
  alibi.fused_attention ins(%q, %k, %k : memref<1x2x1x4x0xf32>, memref<1x2x4x0xf32>, memref<1x2x4x0xf32>)
      scale(%scale) offsets(%o, %o) slopes(%s : memref<2x1xf32>) outs(%out : memref<1x2x1x4x0xf32>)
  return
}

// -----

func.func @summary_of_tensors(%k: tensor<1x2x4x16xf32>, %s: tensor<1x2x1x18xf32>) -> tensor<1x2x1x18xf32> {
  // expected-error@+1 {{'alibi.summarize' op has no vector code: its operands are tensors, expected memrefs: bufferize first}}
  %r = alibi.summarize ins(%k : tensor<1x2x4x16xf32>) outs(%s : tensor<1x2x1x18xf32>) -> tensor<1x2x1x18xf32>
  return %r : tensor<1x2x1x18xf32>
}

// -----

func.func @summary_depth(%k: memref<1x2x4x?xf32>, %s: memref<1x2x1x?xf32>) {
  // expected-error@+1 {{'alibi.summarize' op has no vector code: its depth is dynamic, expected a static one}}
  alibi.summarize ins(%k : memref<1x2x4x?xf32>) outs(%s : memref<1x2x1x?xf32>)
  return
}
