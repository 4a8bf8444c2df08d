// Products of bf16 where the target has instructions for them.
// RUN: alibi-compile %s --target-triple=x86_64-linux-gnu --target-cpu=znver4 -o %t.s
// RUN: FileCheck %s --check-prefix=DOT --input-file=%t.s
// RUN: alibi-compile %s --target-triple=x86_64-linux-gnu --target-cpu=sapphirerapids -o %t.s
// RUN: FileCheck %s --check-prefix=DOT --input-file=%t.s
// RUN: alibi-compile %s --target-triple=x86_64-linux-gnu --target-cpu=znver4 --target-features=-avx512bf16 -o %t.s
// RUN: FileCheck %s --check-prefix=WIDE --input-file=%t.s
// RUN: alibi-compile %s --target-triple=x86_64-linux-gnu --target-cpu=x86-64-v4 -o %t.s
// RUN: FileCheck %s --check-prefix=WIDE --input-file=%t.s
// RUN: alibi-compile %s --target-triple=aarch64-linux-gnu --target-cpu=neoverse-v2 -o %t.s
// RUN: FileCheck %s --check-prefix=ARM --input-file=%t.s

// DOT: vdpbf16ps {{.*}}zmm
// DOT: vcvtneps2bf16
// WIDE-NOT: vdpbf16ps
// WIDE: vfmadd
// WIDE-NOT: vdpbf16ps
// ARM: fmla {{.*}}.4s
func.func @attention(%query: tensor<1x2x?x64xbf16>, %slopes: tensor<2xf32>) -> tensor<1x2x?x64xbf16> {
  %out = alibi.attention %query, %query, %query, %slopes causal
      : (tensor<1x2x?x64xbf16>, tensor<1x2x?x64xbf16>, tensor<1x2x?x64xbf16>, tensor<2xf32>) -> tensor<1x2x?x64xbf16>
  return %out : tensor<1x2x?x64xbf16>
}
