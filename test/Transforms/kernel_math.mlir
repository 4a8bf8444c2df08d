// RUN: alibi-opt %s --alibi-kernel-math | FileCheck %s

// CHECK-LABEL: func @polynomials(
// CHECK-NOT: math.{{exp|log|tanh|erf}}
// CHECK: return
func.func @polynomials(%x: f32, %y: f16, %z: bf16) -> (f32, f16, bf16) {
  %0 = math.exp %x : f32
  %1 = math.log %0 : f32
  %2 = math.tanh %1 : f32
  %3 = math.erf %2 : f32
  %4 = math.expm1 %3 : f32
  %5 = math.log1p %4 : f32
  %6 = math.log2 %5 : f32
  %7 = math.exp %y : f16
  %8 = math.log %z : bf16
  return %6, %7, %8 : f32, f16, bf16
}

// CHECK-LABEL: func @instructions(
// CHECK: llvm.call_intrinsic "llvm.sqrt"(%{{.*}}) : (f32) -> f32
// CHECK: llvm.call_intrinsic "llvm.floor"(%{{.*}}) : (f32) -> f32
// CHECK: llvm.call_intrinsic "llvm.fma"(%{{.*}}, %{{.*}}, %{{.*}}) : (f64, f64, f64) -> f64
func.func @instructions(%x: f32, %y: f64) -> (f32, f64) {
  %0 = math.sqrt %x : f32
  %1 = math.floor %0 : f32
  %2 = math.fma %y, %y, %y : f64
  return %1, %2 : f32, f64
}

// There is none of f64.
// CHECK-LABEL: func @wide(
// CHECK: math.exp
func.func @wide(%x: f64) -> f64 {
  %0 = math.exp %x : f64
  return %0 : f64
}
