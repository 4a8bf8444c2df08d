// Numbers in bf16 need no function of a library where the target has no
// instructions for them: not in vectors with a rest either.
// RUN: alibi-compile %s --target-triple=x86_64-linux-gnu --target-cpu=x86-64-v3 -o %t.s
// RUN: FileCheck %s --input-file=%t.s
// RUN: alibi-compile %s --target-triple=x86_64-linux-gnu --target-cpu=x86-64-v4 -o %t.s
// RUN: FileCheck %s --input-file=%t.s

// CHECK-NOT: __truncsfbf2
// CHECK: biases:
// CHECK-NOT: __truncsfbf2
func.func @biases(%slopes: tensor<4x1xf32>, %positions: tensor<2x1x11xi64>) -> tensor<2x4x11xf32> {
  %column = tensor.empty() : tensor<4x1xbf16>
  %narrow = linalg.generic {indexing_maps = [affine_map<(h, i) -> (h, i)>, affine_map<(h, i) -> (h, i)>],
      iterator_types = ["parallel", "parallel"]} ins(%slopes : tensor<4x1xf32>) outs(%column : tensor<4x1xbf16>) {
  ^bb0(%slope: f32, %out: bf16):
    %x = arith.truncf %slope : f32 to bf16
    linalg.yield %x : bf16
  } -> tensor<4x1xbf16>
  %table = tensor.empty() : tensor<2x4x11xbf16>
  %products = linalg.generic {indexing_maps = [affine_map<(b, h, i) -> (h, 0)>, affine_map<(b, h, i) -> (b, 0, i)>,
      affine_map<(b, h, i) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%narrow, %positions : tensor<4x1xbf16>, tensor<2x1x11xi64>) outs(%table : tensor<2x4x11xbf16>) {
  ^bb0(%slope: bf16, %position: i64, %out: bf16):
    %x = arith.sitofp %position : i64 to bf16
    %product = arith.mulf %slope, %x : bf16
    linalg.yield %product : bf16
  } -> tensor<2x4x11xbf16>
  %wide = tensor.empty() : tensor<2x4x11xf32>
  %biases = linalg.generic {indexing_maps = [affine_map<(b, h, i) -> (b, h, i)>, affine_map<(b, h, i) -> (b, h, i)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%products : tensor<2x4x11xbf16>) outs(%wide : tensor<2x4x11xf32>) {
  ^bb0(%product: bf16, %out: f32):
    %x = arith.extf %product : bf16 to f32
    linalg.yield %x : f32
  } -> tensor<2x4x11xf32>
  return %biases : tensor<2x4x11xf32>
}
