// RUN: alibi-opt %s --alibi-bf16-memory | FileCheck %s

// CHECK-LABEL: llvm.func @numbers(
llvm.func @numbers(%from: !llvm.ptr, %to: !llvm.ptr) {
  // CHECK: %[[BITS:.*]] = llvm.load %{{.*}} {alignment = 4 : i64} : !llvm.ptr -> i16
  // CHECK: %[[NUMBER:.*]] = llvm.bitcast %[[BITS]] : i16 to bf16
  // CHECK: %[[WIDE:.*]] = llvm.fpext %[[NUMBER]] : bf16 to f32
  // CHECK: %[[NARROW:.*]] = llvm.fptrunc %[[WIDE]] : f32 to bf16
  // CHECK: %[[STORED:.*]] = llvm.bitcast %[[NARROW]] : bf16 to i16
  // CHECK: llvm.store volatile %[[STORED]], %{{.*}} : i16, !llvm.ptr
  %number = llvm.load %from {alignment = 4 : i64} : !llvm.ptr -> bf16
  %wide = llvm.fpext %number : bf16 to f32
  %narrow = llvm.fptrunc %wide : f32 to bf16
  llvm.store volatile %narrow, %to : bf16, !llvm.ptr
  llvm.return
}

// What is an integer already is stored as it is.
// CHECK-LABEL: llvm.func @integers(
// CHECK-SAME: %[[BITS:.*]]: i16
llvm.func @integers(%bits: i16, %to: !llvm.ptr) {
  %number = llvm.bitcast %bits : i16 to bf16
  // CHECK: llvm.store %[[BITS]], %{{.*}} : i16, !llvm.ptr
  llvm.store %number, %to : bf16, !llvm.ptr
  llvm.return
}

// CHECK-LABEL: llvm.func @others(
llvm.func @others(%from: !llvm.ptr, %to: !llvm.ptr) {
  // CHECK-NOT: llvm.bitcast
  // CHECK: llvm.return
  %f16 = llvm.load %from : !llvm.ptr -> f16
  llvm.store %f16, %to : f16, !llvm.ptr
  %vector = llvm.load %from : !llvm.ptr -> vector<16xbf16>
  llvm.store %vector, %to : vector<16xbf16>, !llvm.ptr
  llvm.return
}
