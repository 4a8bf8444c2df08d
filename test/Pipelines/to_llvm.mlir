// RUN: alibi-opt %s --alibi-to-llvm | FileCheck %s
// RUN: alibi-opt %s --alibi-to-llvm=materialize=per-sample | FileCheck %s
// RUN: alibi-opt %s --alibi-to-llvm="materialize=per-sample coalesce=false" | FileCheck %s
// RUN: alibi-opt %s --alibi-to-llvm | mlir-translate --mlir-to-llvmir | FileCheck %s --check-prefix=LLVMIR
// RUN: alibi-opt %s --alibi-to-linalg | FileCheck %s --check-prefix=LINALG
// RUN: alibi-opt %s --alibi-to-linalg=materialize=per-sample | FileCheck %s --check-prefix=LINALG
// RUN: alibi-opt %s --alibi-to-linalg=coalesce=false | FileCheck %s --check-prefix=SEPARATE

// Nothing but LLVM is left, callable from C, with scratch memory that LLVM
// knows not to alias anything.
// CHECK-NOT: {{alibi|scf|linalg|tensor|memref|arith|math|func}}.{{[a-z_]+}}
// CHECK: llvm.func @aligned_alloc
// CHECK: llvm.func @attention(
// CHECK-NOT: {{ alibi| scf| linalg| tensor| memref| arith| math| func| builtin}}.{{[a-z_]+}} %
// CHECK-NOT: @malloc
// CHECK: llvm.func @_mlir_ciface_attention(
// LLVMIR: define void @_mlir_ciface_attention(ptr

// The three masks are coalesced: both ends of three blocks are kept.
// LINALG-NOT: alibi.
// LINALG: scf.forall
// LINALG: tensor<6xindex>
// SEPARATE: scf.forall
// SEPARATE-NOT: xindex>
func.func @attention(%q: tensor<?x8x?x16xf32>, %k: tensor<?x2x?x16xf32>, %v: tensor<?x2x?x24xf32>,
    %slopes: tensor<8xf32>) -> (tensor<?x8x?x24xf32>, tensor<?x8x?xf32>) {
  %exact = alibi.attention %q, %k, %v, %slopes causal
      : (tensor<?x8x?x16xf32>, tensor<?x2x?x16xf32>, tensor<?x2x?x24xf32>, tensor<8xf32>) -> tensor<?x8x?x24xf32>
  %out, %lse = alibi.attention %q, %k, %v, %slopes method(#alibi.sampled<samples = 3>)
      : (tensor<?x8x?x16xf32>, tensor<?x2x?x16xf32>, tensor<?x2x?x24xf32>, tensor<8xf32>) -> (tensor<?x8x?x24xf32>, tensor<?x8x?xf32>)
  return %exact, %lse : tensor<?x8x?x24xf32>, tensor<?x8x?xf32>
}
