// Every stage of a compilation, from a file and from the standard input.
// RUN: alibi-compile %s --emit=alibi | FileCheck %s --check-prefix=ALIBI
// RUN: alibi-compile - --emit=linalg < %s | FileCheck %s --check-prefix=LINALG
// RUN: alibi-compile %s --emit=bufferized | FileCheck %s --check-prefix=BUFFERS
// RUN: alibi-compile %s --emit=llvm-dialect | FileCheck %s --check-prefix=LLVMDIALECT
// RUN: alibi-compile %s --target-cpu=x86-64-v2 --target-triple=x86_64-linux-gnu -o %t.ll
// RUN: FileCheck %s --check-prefix=IR --input-file=%t.ll
// RUN: alibi-compile %s --target-cpu=x86-64-v2 --target-triple=x86_64-linux-gnu -o %t.bc
// RUN: llvm-dis %t.bc -o - | FileCheck %s --check-prefix=IR
// RUN: alibi-compile %s --emit=alibi -o %t.any --header=%t.h --prefix=my_
// RUN: FileCheck %s --check-prefix=ALIBI --input-file=%t.any
// RUN: FileCheck %s --check-prefix=HEADER --input-file=%t.h
// RUN: alibi-compile %s --emit=llvm-dialect --pipeline='builtin.module(alibi-to-llvm{materialize=per-sample})' | FileCheck %s --check-prefix=LLVMDIALECT

// ALIBI: func.func @__alibi_into_attention({{.*}}, %[[OUT:.*]]: memref<?x2x?x8xf32>)
// ALIBI-SAME: llvm.emit_c_interface
// ALIBI: alibi.partition
// ALIBI: alibi.fused_attention
// ALIBI: bufferization.materialize_in_destination %{{.*}} in restrict writable %[[OUT]]
// ALIBI: func.func @__alibi_check_attention(%{{.*}}: index{{.*}}) -> i32

// LINALG-NOT: alibi.
// LINALG: linalg.generic {{.*}} tensor<

// BUFFERS: scf.parallel
// BUFFERS: vector.store {{.*}} memref<
// BUFFERS-NOT: {{tensor<|memref.copy}}
// BUFFERS: memref.dealloc

// LLVMDIALECT: llvm.func @_mlir_ciface___alibi_into_attention(

// Nothing but the C function can be called from elsewhere.
// IR-NOT: define {{(dso_local )?(noundef )?[a-z0-9]+}} @_
// IR: define {{.*}}i32 @alibi_attention(ptr {{.*}}, ptr {{.*}}, ptr {{.*}}, ptr {{.*}}, i64 {{.*}}, ptr {{.*}})
// IR: "target-cpu"="x86-64-v2"

// HEADER: /* @attention
// HEADER-NEXT: 1 query: f32 [?, 2, ?, 8]
// HEADER-NEXT: 2 key: f32 [?, 1, ?, 8]
// HEADER-NEXT: 3 arg2: f32 [?, 1, ?, 8]
// HEADER-NEXT: 4 arg3: f32 [2]
// HEADER-NEXT: 5 unused: i64
// HEADER-NEXT: 6 result0: f32 [?, 2, ?, 8], written
// HEADER: 1 operand 'key' has an unexpected size in dimension 0
// HEADER: */
// HEADER-NEXT: int my_attention(const alibi_f32_4d *query, const alibi_f32_4d *key,
// HEADER-SAME: const alibi_f32_4d *arg2, const alibi_f32_1d *arg3, int64_t unused,
// HEADER-SAME: const alibi_f32_4d *result0);
func.func @attention(%query: tensor<?x2x?x8xf32>, %key: tensor<?x1x?x8xf32>, %while: tensor<?x1x?x8xf32>,
    %0: tensor<2xf32>, %unused: i64) -> tensor<?x2x?x8xf32> {
  %out = alibi.attention %query, %key, %while, %0 causal method(#alibi.sampled<samples = 3>)
      : (tensor<?x2x?x8xf32>, tensor<?x1x?x8xf32>, tensor<?x1x?x8xf32>, tensor<2xf32>) -> tensor<?x2x?x8xf32>
  return %out : tensor<?x2x?x8xf32>
}
