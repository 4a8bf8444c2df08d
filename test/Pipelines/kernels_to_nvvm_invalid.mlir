// What no kernel can hold is named.
// RUN: alibi-opt --allow-unregistered-dialect --alibi-kernels-to-nvvm --split-input-file --verify-diagnostics %s

gpu.module @kernels {
  llvm.func @k(%x: i32) {
    // expected-error @below {{'test.unknown' op is left of the lowering to NVVM in kernel 'k'}}
    %0 = "test.unknown"(%x) : (i32) -> i32
    llvm.return
  }
}
