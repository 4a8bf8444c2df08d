// A program in C calls compiled functions, from a shared library and from an
// object file, and compares with its own sums in double (alibi_compile_c.c).
// RUN: rm -rf %t && mkdir %t
// RUN: alibi-compile %s -o %t/libattention.so --header=%t/attention.h
// RUN: alibi-compile %s -o %t/attention.o
// RUN: clang-22 -std=c11 -Wall -Wextra -Wpedantic -Werror -I%t -c %S/alibi_compile_c.c -o %t/main.o
// RUN: clang-22 %t/main.o -L%t -lattention -Wl,-rpath,%t -lm -o %t/shared
// RUN: %t/shared | FileCheck %s --check-prefix=OUTPUT
// RUN: clang-22 -fopenmp %t/main.o %t/attention.o -lm -o %t/object
// RUN: %t/object | FileCheck %s --check-prefix=OUTPUT
// RUN: alibi-compile %s --openmp=false -o %t/serial.o
// RUN: clang-22 %t/main.o %t/serial.o -lm -o %t/serial
// RUN: %t/serial | FileCheck %s --check-prefix=OUTPUT
// RUN: clang++-22 -x c++ -std=c++11 -Wall -Wextra -Wpedantic -Werror -fsyntax-only -include %t/attention.h %t/attention.h

// At run time it needs the C library and the OpenMP runtime, no more, for the oldest
// CPU, too.
// RUN: llvm-readelf --needed-libs %t/libattention.so | FileCheck %s --check-prefix=NEEDED
// RUN: alibi-compile %s --target-cpu=x86-64 --target-triple=x86_64-linux-gnu -o %t/old.so
// RUN: llvm-readelf --needed-libs %t/old.so | FileCheck %s --check-prefix=NEEDED
// RUN: llvm-nm --dynamic --defined-only --format=just-symbols %t/libattention.so | sort | FileCheck %s --check-prefix=SYMBOLS

// OUTPUT: exact
// OUTPUT-NEXT: grid
// OUTPUT-NEXT: golden_stratified
// OUTPUT-NEXT: scalars
// OUTPUT-NEXT: statuses
// OUTPUT-NEXT: done

// NEEDED: NeededLibraries [
// NEEDED-NEXT: libc.so.6
// NEEDED-NEXT: libm.so.6
// NEEDED-NEXT: libomp.so.5
// NEEDED-NEXT: ]

// SYMBOLS-NOT: {{.}}
// SYMBOLS: alibi_bump
// SYMBOLS-NEXT: alibi_draw_golden
// SYMBOLS-NEXT: alibi_draw_grid
// SYMBOLS-NEXT: alibi_exact
// SYMBOLS-NEXT: alibi_golden
// SYMBOLS-NEXT: alibi_grid
// SYMBOLS-NEXT: alibi_scalars
// SYMBOLS-NOT: {{.}}

!query = tensor<?x?x?x8xf32>
!key = tensor<?x?x?x8xf32>
!value = tensor<?x?x?x4xf32>
!slopes = tensor<?xf32>
!out = tensor<?x?x?x4xf32>

func.func @exact(%query: !query, %key: !key, %value: !value, %slopes: !slopes) -> (!out, tensor<?x?x?xf32>) {
  %out, %lse = alibi.attention %query, %key, %value, %slopes causal
      : (!query, !key, !value, !slopes) -> (!out, tensor<?x?x?xf32>)
  return %out, %lse : !out, tensor<?x?x?xf32>
}

func.func @grid(%query: !query, %key: !key, %value: !value, %slopes: !slopes) -> !out {
  %out = alibi.attention %query, %key, %value, %slopes causal
      method(#alibi.sampled<samples = 5, sampler = grid, seed = 3>)
      : (!query, !key, !value, !slopes) -> !out
  return %out : !out
}

func.func @golden(%query: !query, %key: !key, %value: !value, %slopes: !slopes) -> !out {
  %out = alibi.attention %query, %key, %value, %slopes causal
      method(#alibi.sampled<samples = 5, sampler = golden_stratified, seed = 3>)
      : (!query, !key, !value, !slopes) -> !out
  return %out : !out
}

// The masks of both.
func.func @draw_grid(%slopes: tensor<2xf32>) -> tensor<5x2x2xi64> {
  %masks = alibi.partition %slopes method(<samples = 5, sampler = grid, seed = 3>) : tensor<2xf32> -> tensor<5x2x2xi64>
  return %masks : tensor<5x2x2xi64>
}
func.func @draw_golden(%slopes: tensor<2xf32>, %length: index) -> tensor<5x2x?xi64> {
  %masks = alibi.partition %slopes length(%length) method(<samples = 5, sampler = golden_stratified, seed = 3>)
      : tensor<2xf32> -> tensor<5x2x?xi64>
  return %masks : tensor<5x2x?xi64>
}

func.func @scalars(%half: f16, %brain: tensor<bf16>, %byte: i8) -> (tensor<f32>, tensor<bf16>) {
  %bf16 = tensor.extract %brain[] : tensor<bf16>
  %a = arith.extf %half : f16 to f32
  %b = arith.extf %bf16 : bf16 to f32
  %c = arith.sitofp %byte : i8 to f32
  %ab = arith.addf %a, %b : f32
  %abc = arith.addf %ab, %c : f32
  %sum = tensor.from_elements %abc : tensor<f32>
  return %sum, %brain : tensor<f32>, tensor<bf16>
}

// May write its argument, and calls a function that C calls, too.
func.func @bump(%a: tensor<?xi32> {bufferization.writable = true}) -> (tensor<?xi32>, tensor<5x2x2xi64>) {
  %c0 = arith.constant 0 : index
  %c77 = arith.constant 77 : i32
  %b = tensor.insert %c77 into %a[%c0] : tensor<?xi32>
  %slopes = arith.constant dense<[0.5, 0.25]> : tensor<2xf32>
  %masks = func.call @draw_grid(%slopes) : (tensor<2xf32>) -> tensor<5x2x2xi64>
  return %b, %masks : tensor<?xi32>, tensor<5x2x2xi64>
}
