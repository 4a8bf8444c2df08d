// RUN: alibi-opt %s | alibi-opt | FileCheck %s
// RUN: alibi-opt %s --mlir-print-op-generic | alibi-opt | FileCheck %s
// RUN: alibi-opt %s --emit-bytecode | alibi-opt | FileCheck %s

// CHECK-LABEL: func @attention_default
func.func @attention_default(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>,
    %v: tensor<2x2x7x24xf32>, %slopes: tensor<8xf32>) -> tensor<2x8x5x24xf32> {
  // CHECK: %{{.*}} = alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  %out = alibi.attention %q, %k, %v, %slopes method(#alibi.exact)
      : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x24xf32>, tensor<8xf32>) -> tensor<2x8x5x24xf32>
  return %out : tensor<2x8x5x24xf32>
}

// CHECK-LABEL: func @attention_everything
func.func @attention_everything(%q: tensor<?x8x?x16xf32>, %k: tensor<?x2x?x16xf32>,
    %v: tensor<?x2x?x24xf32>, %slopes: tensor<8xf32>) -> (tensor<?x8x?x24xf32>, tensor<?x8x?xf32>) {
  // CHECK: %{{.*}}, %{{.*}} = alibi.attention %{{.*}} causal scale(2.500000e-01) method(#alibi.sampled<samples = 32, sampler = integer_grid, seed = 18446744073709551615>) :
  %out, %lse = alibi.attention %q, %k, %v, %slopes causal scale(0.25)
      method(#alibi.sampled<seed = 18446744073709551615, sampler = integer_grid, samples = 32>)
      : (tensor<?x8x?x16xf32>, tensor<?x2x?x16xf32>, tensor<?x2x?x24xf32>, tensor<8xf32>) -> (tensor<?x8x?x24xf32>, tensor<?x8x?xf32>)
  return %out, %lse : tensor<?x8x?x24xf32>, tensor<?x8x?xf32>
}

// Parameters at their defaults are not printed.
// CHECK-LABEL: func @partition
func.func @partition(%slopes: tensor<?xf32>, %length: index) -> tensor<4x?x2xi64> {
  // CHECK: alibi.partition %{{.*}} method(<samples = 4>) : tensor<?xf32> -> tensor<4x?x2xi64>
  %p0 = alibi.partition %slopes method(<samples = 4, sampler = grid, seed = 0>)
      : tensor<?xf32> -> tensor<4x?x2xi64>
  // CHECK: alibi.partition %{{.*}} length(%{{.*}}) method(<samples = 4, sampler = golden_stratified, max_length = 64>) : tensor<?xf32> -> tensor<4x?x?xi64>
  %b = alibi.partition %slopes length(%length) method(<samples = 4, sampler = golden_stratified, max_length = 64>)
      : tensor<?xf32> -> tensor<4x?x?xi64>
  // CHECK: alibi.partition %{{.*}} method(<samples = 4, sampler = weighted_grid>) : tensor<?xf32> -> tensor<4x?x3xi64>
  %c = alibi.partition %slopes method(<samples = 4, sampler = weighted_grid>) : tensor<?xf32> -> tensor<4x?x3xi64>
  // CHECK: alibi.partition %{{.*}} method(<samples = 4, sampler = cuts>) : tensor<?xf32> -> tensor<4x?x2xi64>
  %d = alibi.partition %slopes method(<samples = 4, sampler = cuts>) : tensor<?xf32> -> tensor<4x?x2xi64>
  return %p0 : tensor<4x?x2xi64>
}

// CHECK-LABEL: func @accumulate
func.func @accumulate(%q: tensor<1x2x4x?x64xf32>, %k: tensor<1x2x?x64xf32>, %v: tensor<1x2x?x64xf32>,
    %p0: tensor<32x2x4x2xi64>, %slopes: tensor<2x4xf32>,
    %scale: f32, %qo: index, %ko: index,
    %acc: tensor<1x2x4x?x64xf32>, %max: tensor<1x2x4x?xf32>, %sum: tensor<1x2x4x?xf32>,
    %out: tensor<1x2x4x?x64xf32>, %lse: tensor<1x2x4x?xf32>) -> (tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>) {
  // CHECK: alibi.block_attention ins(%{{.*}}) partition(grid %{{.*}} : tensor<32x2x4x2xi64>) scale(%{{.*}}) offsets(%{{.*}}, %{{.*}}) causal outs(%{{.*}}, %{{.*}}, %{{.*}} : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
  %a:3 = alibi.block_attention
      ins(%q, %k, %v : tensor<1x2x4x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>)
      partition(grid %p0 : tensor<32x2x4x2xi64>) scale(%scale) offsets(%qo, %ko) causal
      outs(%acc, %max, %sum : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
  // CHECK: alibi.block_attention {{.*}} offsets(%{{.*}}, %{{.*}}) coalesced outs(
  %c:3 = alibi.block_attention
      ins(%q, %k, %v : tensor<1x2x4x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>)
      partition(grid %p0 : tensor<32x2x4x2xi64>) scale(%scale) offsets(%qo, %ko) coalesced
      outs(%acc, %max, %sum : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
  // CHECK: alibi.online_attention ins(%{{.*}}) slopes(%{{.*}} : tensor<2x4xf32>) scale(%{{.*}}) offsets(%{{.*}}, %{{.*}}) fallback(32) outs(
  %b:3 = alibi.online_attention
      ins(%q, %k, %v : tensor<1x2x4x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>)
      slopes(%slopes : tensor<2x4xf32>) scale(%scale) offsets(%qo, %ko) fallback(32)
      outs(%a#0, %a#1, %a#2 : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
  // CHECK: alibi.normalize ins(%{{.*}}) samples(32) outs(%{{.*}} : tensor<1x2x4x?x64xf32>) -> tensor<1x2x4x?x64xf32>{{$}}
  %o = alibi.normalize ins(%b#0, %b#1, %b#2 : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
      samples(32) outs(%out : tensor<1x2x4x?x64xf32>) -> tensor<1x2x4x?x64xf32>
  // CHECK: alibi.normalize ins(%{{.*}}) samples(1) outs(%{{.*}}, %{{.*}} : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>) -> tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>
  %p, %l = alibi.normalize ins(%b#0, %b#1, %b#2 : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
      samples(1) outs(%o, %lse : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>)
      -> tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>
  return %p, %l : tensor<1x2x4x?x64xf32>, tensor<1x2x4x?xf32>
}

// CHECK-LABEL: func @padding
func.func @padding(%q: tensor<2x4x?x8xbf16>, %slopes: tensor<2x4xf32>, %n: tensor<2xi64>) -> tensor<2x4x?x8xbf16> {
  // CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} key_lengths(%{{.*}}) key_starts(%{{.*}}) query_offset(%{{.*}}) causal : (
  %a = alibi.attention %q, %q, %q, %slopes key_lengths(%n) key_starts(%n) query_offset(%n) causal
      : (tensor<2x4x?x8xbf16>, tensor<2x4x?x8xbf16>, tensor<2x4x?x8xbf16>, tensor<2x4xf32>,
         tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x4x?x8xbf16>
  // CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} key_starts(%{{.*}}) : (
  %b = alibi.attention %a, %q, %q, %slopes key_starts(%n)
      : (tensor<2x4x?x8xbf16>, tensor<2x4x?x8xbf16>, tensor<2x4x?x8xbf16>, tensor<2x4xf32>,
         tensor<2xi64>) -> tensor<2x4x?x8xbf16>
  return %b : tensor<2x4x?x8xbf16>
}

// CHECK-LABEL: func @merge
func.func @merge(%o: tensor<1x8x?x64xf16>, %l: tensor<1x8x?xf32>) -> tensor<1x8x?x64xf16> {
  // CHECK: alibi.merge outs(%{{.*}}, %{{.*}} : tensor<1x8x?x64xf16>, tensor<1x8x?x64xf16>) lses(%{{.*}}, %{{.*}} : tensor<1x8x?xf32>, tensor<1x8x?xf32>) samples(1) -> tensor<1x8x?x64xf16>, tensor<1x8x?xf32>
  %a, %b = alibi.merge outs(%o, %o : tensor<1x8x?x64xf16>, tensor<1x8x?x64xf16>)
      lses(%l, %l : tensor<1x8x?xf32>, tensor<1x8x?xf32>) samples(1) -> tensor<1x8x?x64xf16>, tensor<1x8x?xf32>
  // CHECK: alibi.merge outs(%{{.*}} : tensor<1x8x?x64xf16>) lses(%{{.*}} : tensor<1x8x?xf32>) samples(4) -> tensor<1x8x?x64xf16>{{$}}
  %c = alibi.merge outs(%a : tensor<1x8x?x64xf16>) lses(%b : tensor<1x8x?xf32>) samples(4) -> tensor<1x8x?x64xf16>
  return %c : tensor<1x8x?x64xf16>
}

// CHECK-LABEL: func @segments
func.func @segments(%q: tensor<1x4x?x8xf32>, %slopes: tensor<4xf32>, %qs: tensor<?xi64>, %ks: tensor<?xi64>) -> tensor<1x4x?x8xf32> {
  // CHECK: alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} segments(%{{.*}}, %{{.*}}) causal : (
  %a = alibi.attention %q, %q, %q, %slopes segments(%qs, %ks) causal
      : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>, tensor<4xf32>,
         tensor<?xi64>, tensor<?xi64>) -> tensor<1x4x?x8xf32>
  return %a : tensor<1x4x?x8xf32>
}

// CHECK-LABEL: func @methods
func.func @methods(%q: tensor<1x2x?x8xf32>, %slopes: tensor<2xf32>) attributes {
    // CHECK-SAME: #alibi.window<distance = 0>, #alibi.window<tolerance = 1.000000e-03>, #alibi.certified<tolerance = 3.3333333333333331e-01>, #alibi.auto<tolerance = 1.000000e-02>, #alibi.auto<tolerance = 1.000000e-02, guarantee = max_norm>
    methods = [#alibi.window<distance = 0>, #alibi.window<tolerance = 1.0e-3>,
               #alibi.certified<tolerance = 0.33333333333333331>, #alibi.auto<tolerance = 0.01, guarantee = mass>,
               #alibi.auto<tolerance = 0.01, guarantee = max_norm>]} {
  // CHECK: method(#alibi.per_head<[#alibi.exact, #alibi.sampled<samples = 4>]>)
  %a = alibi.attention %q, %q, %q, %slopes method(#alibi.per_head<[#alibi.exact, #alibi.sampled<samples = 4>]>)
      : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<2xf32>) -> tensor<1x2x?x8xf32>
  return
}

// CHECK-LABEL: func @certified
func.func @certified(%q: tensor<1x4x?x8xf32>, %k: tensor<1x2x?x8xf32>, %slopes: tensor<4xf32>, %n: tensor<1xi64>, %first: index,
    %empty: tensor<1x2x?x10xf32>) -> (tensor<1x4x?x8xf32>, tensor<1x4x?xf32>, tensor<1x4x?xf32>) {
  // CHECK: alibi.summarize ins(%{{.*}} : tensor<1x2x?x8xf32>) outs(%{{.*}} : tensor<1x2x?x10xf32>) -> tensor<1x2x?x10xf32>
  %a = alibi.summarize ins(%k : tensor<1x2x?x8xf32>) outs(%empty : tensor<1x2x?x10xf32>) -> tensor<1x2x?x10xf32>
  // CHECK: alibi.summarize ins(%{{.*}} : tensor<1x2x?x8xf32>) first(%{{.*}}) key_begins(%{{.*}} : tensor<1xi64>) key_ends(%{{.*}} : tensor<1xi64>) outs(%{{.*}} : tensor<1x2x?x10xf32>) -> tensor<1x2x?x10xf32>
  %b = alibi.summarize ins(%k : tensor<1x2x?x8xf32>) first(%first) key_begins(%n : tensor<1xi64>) key_ends(%n : tensor<1xi64>)
      outs(%a : tensor<1x2x?x10xf32>) -> tensor<1x2x?x10xf32>
  // CHECK: %{{.*}}, %{{.*}}:2 = alibi.attention %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} key_lengths(%{{.*}}) key_starts(%{{.*}}) key_summary(%{{.*}}) causal method(#alibi.certified<tolerance = 1.000000e-03>) :
  %o, %l, %d = alibi.attention %q, %k, %k, %slopes key_lengths(%n) key_starts(%n) key_summary(%b) causal
      method(#alibi.certified<tolerance = 1.0e-3>)
      : (tensor<1x4x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1x2x?x10xf32>)
      -> (tensor<1x4x?x8xf32>, tensor<1x4x?xf32>, tensor<1x4x?xf32>)
  return %o, %l, %d : tensor<1x4x?x8xf32>, tensor<1x4x?xf32>, tensor<1x4x?xf32>
}

// CHECK-LABEL: func @fused
func.func @fused(%q: tensor<1x2x4x?x8xf32>, %k: tensor<1x2x?x8xf32>, %slopes: tensor<2x4xf32>, %windows: tensor<1x2x4xi64>,
    %summary: tensor<1x2x?x10xf32>, %scale: f32, %zero: index, %rows: tensor<1x2x4x?xf32>)
    -> (tensor<1x2x4x?x8xf32>, tensor<1x2x4x?xf32>, tensor<1x2x4x?xf32>) {
  // CHECK: alibi.online_attention ins({{.*}}) slopes(%{{.*}} : tensor<2x4xf32>) scale(%{{.*}}) offsets(%{{.*}}, %{{.*}}) windows(%{{.*}} : tensor<1x2x4xi64>) causal outs(
  %a:3 = alibi.online_attention ins(%q, %k, %k : tensor<1x2x4x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>)
      slopes(%slopes : tensor<2x4xf32>) scale(%scale) offsets(%zero, %zero) windows(%windows : tensor<1x2x4xi64>) causal
      outs(%q, %rows, %rows : tensor<1x2x4x?x8xf32>, tensor<1x2x4x?xf32>)
  // CHECK: alibi.fused_attention {{.*}} slopes(%{{.*}} : tensor<2x4xf32>) windows(%{{.*}} : tensor<1x2x4xi64>) tolerances(%{{.*}} : tensor<2x4xf32>) summary(%{{.*}} : tensor<1x2x?x10xf32>) outs(%{{.*}}, %{{.*}}, %{{.*}} : tensor<1x2x4x?x8xf32>, tensor<1x2x4x?xf32>, tensor<1x2x4x?xf32>) -> tensor<1x2x4x?x8xf32>, tensor<1x2x4x?xf32>, tensor<1x2x4x?xf32>
  %b:3 = alibi.fused_attention ins(%q, %k, %k : tensor<1x2x4x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>)
      scale(%scale) offsets(%zero, %zero) slopes(%slopes : tensor<2x4xf32>) windows(%windows : tensor<1x2x4xi64>)
      tolerances(%slopes : tensor<2x4xf32>) summary(%summary : tensor<1x2x?x10xf32>)
      outs(%a#0, %a#1, %a#2 : tensor<1x2x4x?x8xf32>, tensor<1x2x4x?xf32>, tensor<1x2x4x?xf32>)
      -> tensor<1x2x4x?x8xf32>, tensor<1x2x4x?xf32>, tensor<1x2x4x?xf32>
  return %b#0, %b#1, %b#2 : tensor<1x2x4x?x8xf32>, tensor<1x2x4x?xf32>, tensor<1x2x4x?xf32>
}
