// RUN: alibi-opt %s --alibi-to-kernels --split-input-file --verify-diagnostics

// expected-error@+1 {{has no public function to make kernels of}}
module {}

// -----

// expected-error@+1 {{function 'none' has no CUDA kernels: it has no alibi.attention}}
func.func @none(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// -----

// expected-error@+1 {{function 'more' has no CUDA kernels: it is more than one attention}}
func.func @more(%q: tensor<1x1x?x64xf16>, %k: tensor<1x1x?x64xf16>, %v: tensor<1x1x?x64xf16>,
                %s: tensor<1xf32>) -> tensor<1x1x?x64xf16> {
  // expected-error@+1 {{is no part of a CUDA kernel: expected one alibi.attention of the function's arguments}}
  %n = arith.negf %q : tensor<1x1x?x64xf16>
  %out = alibi.attention %n, %k, %v, %s
      : (tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1xf32>) -> tensor<1x1x?x64xf16>
  return %out : tensor<1x1x?x64xf16>
}

// -----

// expected-error@+1 {{function 'twice' has no CUDA kernels: it has two attentions, expected one}}
func.func @twice(%q: tensor<1x1x?x64xf16>, %k: tensor<1x1x?x64xf16>, %v: tensor<1x1x?x64xf16>,
                 %s: tensor<1xf32>) -> tensor<1x1x?x64xf16> {
  %one = alibi.attention %q, %k, %v, %s
      : (tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1xf32>) -> tensor<1x1x?x64xf16>
  %out = alibi.attention %one, %k, %v, %s
      : (tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1xf32>) -> tensor<1x1x?x64xf16>
  return %out : tensor<1x1x?x64xf16>
}

// -----

func.func @wide(%q: tensor<1x1x?x64xf32>, %k: tensor<1x1x?x64xf32>, %v: tensor<1x1x?x64xf32>,
                %s: tensor<1xf32>) -> tensor<1x1x?x64xf32> {
  // expected-error@+1 {{has no CUDA kernels: it is of 'f32', expected f16 or bf16 (alibi-to-gpu takes f32)}}
  %out = alibi.attention %q, %k, %v, %s
      : (tensor<1x1x?x64xf32>, tensor<1x1x?x64xf32>, tensor<1x1x?x64xf32>, tensor<1xf32>) -> tensor<1x1x?x64xf32>
  return %out : tensor<1x1x?x64xf32>
}

// -----

func.func @dynamic(%q: tensor<1x1x?x?xf16>, %k: tensor<1x1x?x?xf16>, %v: tensor<1x1x?x64xf16>,
                   %s: tensor<1xf32>) -> tensor<1x1x?x64xf16> {
  // expected-error@+1 {{has no CUDA kernels: its depth is dynamic, expected a static one}}
  %out = alibi.attention %q, %k, %v, %s
      : (tensor<1x1x?x?xf16>, tensor<1x1x?x?xf16>, tensor<1x1x?x64xf16>, tensor<1xf32>) -> tensor<1x1x?x64xf16>
  return %out : tensor<1x1x?x64xf16>
}

// -----

func.func @odd(%q: tensor<1x1x?x64xf16>, %k: tensor<1x1x?x64xf16>, %v: tensor<1x1x?x36xf16>,
               %s: tensor<1xf32>) -> tensor<1x1x?x36xf16> {
  // expected-error@+1 {{has no CUDA kernels: its value depth is 36, expected a multiple of 8 up to 256}}
  %out = alibi.attention %q, %k, %v, %s
      : (tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1x1x?x36xf16>, tensor<1xf32>) -> tensor<1x1x?x36xf16>
  return %out : tensor<1x1x?x36xf16>
}

// -----

func.func @choose(%q: tensor<1x1x?x64xf16>, %k: tensor<1x1x?x64xf16>, %v: tensor<1x1x?x64xf16>,
                  %s: tensor<1xf32>) -> tensor<1x1x?x64xf16> {
  // expected-error@+1 {{has no CUDA kernels: its method is auto, which alibi-plan chooses from}}
  %out = alibi.attention %q, %k, %v, %s method(#alibi.auto<tolerance = 1.0e-03>)
      : (tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1xf32>) -> tensor<1x1x?x64xf16>
  return %out : tensor<1x1x?x64xf16>
}

// -----

func.func @mixed(%q: tensor<1x2x?x64xf16>, %k: tensor<1x2x?x64xf16>, %v: tensor<1x2x?x64xf16>,
                 %s: tensor<2xf32>) -> tensor<1x2x?x64xf16> {
  // expected-error@+1 {{has no CUDA kernels: its method is per_head with a sampled head, expected all heads or none of them to be sampled}}
  %out = alibi.attention %q, %k, %v, %s
      method(#alibi.per_head<[#alibi.exact, #alibi.sampled<samples = 4>]>)
      : (tensor<1x2x?x64xf16>, tensor<1x2x?x64xf16>, tensor<1x2x?x64xf16>, tensor<2xf32>) -> tensor<1x2x?x64xf16>
  return %out : tensor<1x2x?x64xf16>
}

// -----

func.func @many(%q: tensor<1x1x?x64xf16>, %k: tensor<1x1x?x64xf16>, %v: tensor<1x1x?x64xf16>,
                %s: tensor<1xf32>) -> tensor<1x1x?x64xf16> {
  // expected-error@+1 {{has no CUDA kernels: its method has 1048576 samples, expected at most 65536}}
  %out = alibi.attention %q, %k, %v, %s method(#alibi.sampled<samples = 1048576>)
      : (tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1xf32>) -> tensor<1x1x?x64xf16>
  return %out : tensor<1x1x?x64xf16>
}

// -----

// expected-error@+1 {{function 'order' has no CUDA kernels: it does not return the attention's results in their order}}
func.func @order(%q: tensor<1x1x?x64xf16>, %k: tensor<1x1x?x64xf16>, %v: tensor<1x1x?x64xf16>,
                 %s: tensor<1xf32>) -> (tensor<1x1x?xf32>, tensor<1x1x?x64xf16>) {
  %out, %lse = alibi.attention %q, %k, %v, %s
      : (tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1xf32>) -> (tensor<1x1x?x64xf16>, tensor<1x1x?xf32>)
  return %lse, %out : tensor<1x1x?xf32>, tensor<1x1x?x64xf16>
}

// -----

// expected-error@+1 {{function 'same' has no CUDA kernels: an argument is two operands of the attention}}
func.func @same(%q: tensor<1x1x?x64xf16>, %k: tensor<1x1x?x64xf16>, %s: tensor<1xf32>) -> tensor<1x1x?x64xf16> {
  %out = alibi.attention %q, %k, %k, %s
      : (tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1xf32>) -> tensor<1x1x?x64xf16>
  return %out : tensor<1x1x?x64xf16>
}

// -----

// expected-error@+1 {{function 'unused' has no CUDA kernels: the attention does not use every argument}}
func.func @unused(%q: tensor<1x1x?x64xf16>, %k: tensor<1x1x?x64xf16>, %v: tensor<1x1x?x64xf16>,
                  %s: tensor<1xf32>, %x: tensor<1xf32>) -> tensor<1x1x?x64xf16> {
  %out = alibi.attention %q, %k, %v, %s
      : (tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1x1x?x64xf16>, tensor<1xf32>) -> tensor<1x1x?x64xf16>
  return %out : tensor<1x1x?x64xf16>
}
