// The IR of S = 128 masks over N = 65,536 positions and H = 112 heads stays
// small, and nothing in it grows as S x N x N or S x H x N (939,524,096): the
// largest tensor is the accumulator, H x N x D = 469,762,048 elements. The
// buffers that are allocated are it, one number per row (the sums; without an
// LSE the maxima are not kept), two per mask and head, and of scratch 64 scores,
// 64 sums, two per mask, and what counts masks, twice at most one per key and one
// more: 112 * 65536 * (64 + 1) + 2 * 128 * 112 + 128 + 256 + 2 * 65537 =
// 477,262,210.

// RUN: alibi-opt %s --alibi-to-linalg -o %t.linalg
// RUN: %python %S/check_sizes.py %t.linalg --max-bytes=40000 --max-elements=469762048 --max-allocated=0
// RUN: alibi-opt %t.linalg --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" -o %t.buffers
// RUN: %python %S/check_sizes.py %t.buffers --max-bytes=40000 --max-elements=469762048 --max-allocated=477262210 --dynamic=65537
// RUN: alibi-opt %s --alibi-sample=materialize=per-sample -o %t.spelled
// RUN: %python %S/check_sizes.py %t.spelled --max-bytes=300000 --max-elements=469762048 --max-allocated=0
// RUN: alibi-opt %s --alibi-to-llvm -o %t.llvm
// RUN: %python %S/check_sizes.py %t.llvm --max-bytes=200000 --max-elements=112 --max-allocated=0

// The check itself sees a large tensor, large buffers and large IR.
// RUN: not %python %S/check_sizes.py %s --max-bytes=40000 --max-elements=469762047 --max-allocated=0
// RUN: not %python %S/check_sizes.py %t.buffers --max-bytes=40000 --max-elements=469762048 --max-allocated=477262209 --dynamic=65537
// RUN: not %python %S/check_sizes.py %s --max-bytes=100 --max-elements=469762048 --max-allocated=0

func.func @bloom(%q: tensor<1x112x65536x64xf32>, %k: tensor<1x112x65536x64xf32>,
    %v: tensor<1x112x65536x64xf32>) -> tensor<1x112x65536x64xf32> {
  %slopes = arith.constant dense<0.0625> : tensor<112xf32>
  %out = alibi.attention %q, %k, %v, %slopes causal method(#alibi.sampled<samples = 128>)
      : (tensor<1x112x65536x64xf32>, tensor<1x112x65536x64xf32>, tensor<1x112x65536x64xf32>, tensor<112xf32>)
      -> tensor<1x112x65536x64xf32>
  return %out : tensor<1x112x65536x64xf32>
}
