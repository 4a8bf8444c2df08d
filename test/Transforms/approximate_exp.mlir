// RUN: alibi-opt %s --alibi-approximate-exp | FileCheck %s

// CHECK-LABEL: func @only_exp
func.func @only_exp(%x: f32, %y: f64) -> (f32, f32, f64) {
  // CHECK-NOT: math.exp %{{.*}} : f32
  // CHECK: math.log %{{.*}} : f32
  // CHECK: math.exp %{{.*}} : f64
  %a = math.exp %x : f32
  %b = math.log %x : f32
  %c = math.exp %y : f64
  return %a, %b, %c : f32, f32, f64
}
