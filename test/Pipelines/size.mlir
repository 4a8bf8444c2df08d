// The IR of S = 128 masks over N = 65,536 positions and H = 112 heads stays
// small, and no tensor in it grows as S x N x N or S x H x N: the largest that
// is not an operand or a result of the function has B x H x N x D elements (the
// accumulator); what depends on S has S x H.

// RUN: alibi-opt %s --alibi-to-linalg -o %t.linalg
// RUN: %python %S/check_sizes.py %t.linalg --max-bytes=40000 --max-elements=469762048
// RUN: alibi-opt %s --alibi-sample=materialize=per-sample -o %t.spelled
// RUN: %python %S/check_sizes.py %t.spelled --max-bytes=300000 --max-elements=469762048
// RUN: alibi-opt %s --alibi-to-llvm -o %t.llvm
// RUN: %python %S/check_sizes.py %t.llvm --max-bytes=200000 --max-elements=112

// The check itself sees a table of S x H x N, and large IR.
// RUN: not %python %S/check_sizes.py %s --max-bytes=40000 --max-elements=469762047
// RUN: not %python %S/check_sizes.py %s --max-bytes=100 --max-elements=469762048

func.func @bloom(%q: tensor<1x112x65536x64xf32>, %k: tensor<1x112x65536x64xf32>,
    %v: tensor<1x112x65536x64xf32>) -> tensor<1x112x65536x64xf32> {
  %slopes = arith.constant dense<0.0625> : tensor<112xf32>
  %out = alibi.attention %q, %k, %v, %slopes causal method(#alibi.sampled<samples = 128>)
      : (tensor<1x112x65536x64xf32>, tensor<1x112x65536x64xf32>, tensor<1x112x65536x64xf32>, tensor<112xf32>)
      -> tensor<1x112x65536x64xf32>
  return %out : tensor<1x112x65536x64xf32>
}
