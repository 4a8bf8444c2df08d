// Code for other machines, and what is said of those that are none. Nothing is
// written then.
// RUN: alibi-compile %s --target-triple=x86_64-linux-gnu --target-cpu=x86-64-v3 -o %t.s
// RUN: FileCheck %s --check-prefix=V3 --input-file=%t.s
// RUN: alibi-compile %s --target-triple=x86_64-linux-gnu --target-cpu=x86-64-v3 --target-features=-fma -o %t.s
// RUN: FileCheck %s --check-prefix=NOFMA --input-file=%t.s
// RUN: alibi-compile %s --target-triple=aarch64-linux-gnu -o %t.s
// RUN: FileCheck %s --check-prefix=ARM --input-file=%t.s
// RUN: alibi-compile %s --target-triple=aarch64-linux-gnu --target-cpu=neoverse-v2 -o %t.o
// RUN: llvm-readelf --file-header %t.o | FileCheck %s --check-prefix=ARMOBJECT

// V3: vfmadd{{.*}}ymm
// V3: alibi_attention:
// NOFMA-NOT: vfmadd
// ARM: fmla {{.*}}.4s
// ARM: alibi_attention:
// ARMOBJECT: Machine: AArch64

// RUN: rm -f %t.no.o
// RUN: not alibi-compile %s -o %t.no.o --target-triple=x86_64-linux-gnu --target-cpu=znver9 2>&1 | FileCheck %s --check-prefix=CPU
// RUN: not alibi-compile %s -o %t.no.o --target-triple=no-such-thing 2>&1 | FileCheck %s --check-prefix=TRIPLE
// RUN: not alibi-compile %s -o %t.no.o --target-triple=nvptx64-nvidia-cuda 2>&1 | FileCheck %s --check-prefix=ARCH
// RUN: not alibi-compile %s -o %t.no.o --target-triple=aarch64-linux-gnu --target-cpu=x86-64 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: not alibi-compile %s -o %t.no.o --target-triple=x86_64-linux-gnu --target-cpu=x86-64 --target-features=+avx3 2>&1 | FileCheck %s --check-prefix=FEATURE
// RUN: not alibi-compile %s -o %t.no.o --target-triple=x86_64-linux-gnu --target-cpu=x86-64 --target-features=avx2 2>&1 | FileCheck %s --check-prefix=SIGN
// RUN: not alibi-compile %s -o %t.no.o --target-triple=x86_64-linux-gnu --target-cpu=x86-64 --target-features=-sse2 2>&1 | FileCheck %s --check-prefix=LACKS
// RUN: not alibi-compile %s -o %t.no.o --target-triple=x86_64-linux-gnu --target-cpu=pentium4 2>&1 | FileCheck %s --check-prefix=OLD
// RUN: not alibi-compile %s -o %t.no.o --emit=shared --target-triple=aarch64-apple-darwin 2>&1 | FileCheck %s --check-prefix=SYSTEM
// RUN: not ls %t.no.o

// CPU: error: target CPU 'znver9' is unknown for x86_64; near: znver1, znver2, znver3
// TRIPLE: error: target triple 'no-such-thing' is unknown
// ARCH: error: target triple 'nvptx64-nvidia-cuda' is of nvptx64, expected x86_64 or aarch64
// OTHER: error: target CPU 'x86-64' is unknown for aarch64
// FEATURE: error: target feature 'avx3' is unknown for x86_64; near: {{.*}}avx2
// SIGN: error: target feature 'avx2' has no sign, expected '+avx2' or '-avx2'
// LACKS: error: target CPU 'x86-64' with '-sse2' lacks the feature 'sse2', which code for x86_64 needs
// OLD: error: target CPU 'pentium4' lacks the feature '64bit', which code for x86_64 needs
// SYSTEM: error: shared libraries are linked for Linux, and the target is 'aarch64-apple-darwin'
func.func @attention(%query: tensor<1x2x?x8xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x?x8xf32> {
  %out = alibi.attention %query, %query, %query, %slopes causal
      : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<2xf32>) -> tensor<1x2x?x8xf32>
  return %out : tensor<1x2x?x8xf32>
}
