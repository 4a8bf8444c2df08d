// RUN: alibi-opt %s --alibi-approximate-exp | FileCheck %s

// CHECK-LABEL: func @marked
func.func @marked(%x: f32) -> f32 {
  // CHECK-NOT: math.exp
  // CHECK: arith.mulf
  // CHECK: return
  %a = math.exp %x fastmath<afn> : f32
  return %a : f32
}

// A user's exponential is not touched, nor another function.
// CHECK-LABEL: func @unmarked
func.func @unmarked(%x: f32, %y: f64) -> (f32, f32, f64) {
  // CHECK-NEXT: math.exp %{{.*}} : f32
  // CHECK-NEXT: math.log %{{.*}} fastmath<afn> : f32
  // CHECK-NEXT: math.exp %{{.*}} fastmath<afn> : f64
  // CHECK-NEXT: return
  %a = math.exp %x : f32
  %b = math.log %x fastmath<afn> : f32
  %c = math.exp %y fastmath<afn> : f64
  return %a, %b, %c : f32, f32, f64
}
