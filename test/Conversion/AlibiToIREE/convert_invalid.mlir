// RUN: alibi-opt %s --convert-alibi-to-iree --allow-unregistered-dialect --split-input-file --verify-diagnostics
// RUN: not alibi-opt %s --split-input-file --convert-alibi-to-iree 2>&1 | FileCheck %s --check-prefix=DIALECT
// RUN: not alibi-opt %s --split-input-file --convert-alibi-to-iree=length=-1 --allow-unregistered-dialect 2>&1 | FileCheck %s --check-prefix=LENGTH

// DIALECT: error: the dialect 'iree_linalg_ext' is not loaded: this pass needs --allow-unregistered-dialect
// LENGTH: error: option 'length' is -1, expected at least 0
func.func @slopes_at_run_time(%q: tensor<1x2x70x16xf32>, %s: tensor<2xf32>) -> tensor<1x2x70x16xf32> {
  // expected-error @+1 {{cannot be converted to IREE: it is sampled and has 'slopes' that are not constant}}
  %o = alibi.attention %q, %q, %q, %s method(#alibi.sampled<samples = 3>)
      : (tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>) -> tensor<1x2x70x16xf32>
  return %o : tensor<1x2x70x16xf32>
}

// -----

func.func @cuts(%q: tensor<1x2x70x16xf32>) -> tensor<1x2x70x16xf32> {
  %s = arith.constant dense<[0.5, 0.25]> : tensor<2xf32>
  // expected-error @+1 {{it has the sampler 'cuts', whose blocks have no common width; expected grid, integer_grid, fixed_grid or weighted_grid}}
  %o = alibi.attention %q, %q, %q, %s method(#alibi.sampled<samples = 3, sampler = cuts>)
      : (tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>) -> tensor<1x2x70x16xf32>
  return %o : tensor<1x2x70x16xf32>
}

// -----

func.func @more_queries(%q: tensor<1x2x70x16xf32>, %k: tensor<1x2x69x16xf32>) -> tensor<1x2x70x16xf32> {
  %s = arith.constant dense<[0.5, 0.25]> : tensor<2xf32>
  // expected-error @+1 {{it is sampled and has 70 queries and 69 keys, expected at most as many queries as keys}}
  %o = alibi.attention %q, %k, %k, %s method(#alibi.sampled<samples = 3>)
      : (tensor<1x2x70x16xf32>, tensor<1x2x69x16xf32>, tensor<1x2x69x16xf32>, tensor<2xf32>) -> tensor<1x2x70x16xf32>
  return %o : tensor<1x2x70x16xf32>
}

// -----

func.func @zero_slope(%q: tensor<1x2x70x16xf32>) -> tensor<1x2x70x16xf32> {
  %s = arith.constant dense<[0.5, 0.0]> : tensor<2xf32>
  // expected-error @+1 {{operand 'slopes' is 0 for head 1, expected a positive, finite slope for a sampled method}}
  %o = alibi.attention %q, %q, %q, %s method(#alibi.sampled<samples = 3>)
      : (tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>) -> tensor<1x2x70x16xf32>
  return %o : tensor<1x2x70x16xf32>
}

// -----

func.func @sampled_lengths(%q: tensor<1x2x70x16xf32>, %l: tensor<1xi64>) -> tensor<1x2x70x16xf32> {
  %s = arith.constant dense<[0.5, 0.25]> : tensor<2xf32>
  // expected-error @+1 {{it is sampled, which is converted without 'key_lengths' only}}
  %o = alibi.attention %q, %q, %q, %s key_lengths(%l) method(#alibi.sampled<samples = 3>)
      : (tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>, tensor<1xi64>) -> tensor<1x2x70x16xf32>
  return %o : tensor<1x2x70x16xf32>
}

// -----

func.func @large_draw(%q: tensor<1x2x70x16xf32>) -> tensor<1x2x70x16xf32> {
  %s = arith.constant dense<[0.5, 0.25]> : tensor<2xf32>
  // expected-error @+1 {{it is sampled with partitions of 2097152 bytes, expected at most 1048576}}
  %o = alibi.attention %q, %q, %q, %s method(#alibi.sampled<samples = 65536>)
      : (tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>) -> tensor<1x2x70x16xf32>
  return %o : tensor<1x2x70x16xf32>
}

// -----

func.func @window_offset(%q: tensor<1x2x70x16xf32>, %s: tensor<2xf32>, %l: tensor<1xi64>) -> tensor<1x2x70x16xf32> {
  // expected-error @+1 {{it has a window, which is converted without 'query_offset' only}}
  %o = alibi.attention %q, %q, %q, %s query_offset(%l) method(#alibi.window<distance = 3>)
      : (tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>, tensor<1xi64>) -> tensor<1x2x70x16xf32>
  return %o : tensor<1x2x70x16xf32>
}

// -----

func.func @window_starts(%q: tensor<1x2x70x16xf32>, %s: tensor<2xf32>, %l: tensor<1xi64>) -> tensor<1x2x70x16xf32> {
  // expected-error @+1 {{it has a window, which is converted without 'key_starts' only}}
  %o = alibi.attention %q, %q, %q, %s key_starts(%l) method(#alibi.window<distance = 3>)
      : (tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>, tensor<1xi64>) -> tensor<1x2x70x16xf32>
  return %o : tensor<1x2x70x16xf32>
}

// -----

func.func @window_tolerance(%q: tensor<1x2x70x16xf32>, %s: tensor<2xf32>) -> tensor<1x2x70x16xf32> {
  // expected-error @+1 {{it has a window by tolerance and 'slopes' that are not constant}}
  %o = alibi.attention %q, %q, %q, %s method(#alibi.window<tolerance = 1.0e-3>)
      : (tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>) -> tensor<1x2x70x16xf32>
  return %o : tensor<1x2x70x16xf32>
}

// -----

func.func @segments(%q: tensor<1x2x70x16xf32>, %s: tensor<2xf32>, %g: tensor<3xi64>) -> tensor<1x2x70x16xf32> {
  // expected-error @+1 {{it has segments, which are not converted}}
  %o = alibi.attention %q, %q, %q, %s segments(%g, %g)
      : (tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<1x2x70x16xf32>, tensor<2xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<1x2x70x16xf32>
  return %o : tensor<1x2x70x16xf32>
}

// -----

func.func @heads(%q: tensor<1x?x70x16xf32>, %s: tensor<?xf32>) -> tensor<1x?x70x16xf32> {
  // expected-error @+1 {{it has a dynamic number of heads, expected a static one}}
  %o = alibi.attention %q, %q, %q, %s
      : (tensor<1x?x70x16xf32>, tensor<1x?x70x16xf32>, tensor<1x?x70x16xf32>, tensor<?xf32>) -> tensor<1x?x70x16xf32>
  return %o : tensor<1x?x70x16xf32>
}

// -----

func.func @depth(%q: tensor<1x2x70x?xf32>, %s: tensor<2xf32>) -> tensor<1x2x70x?xf32> {
  // expected-error @+1 {{it has a dynamic depth, expected a static one}}
  %o = alibi.attention %q, %q, %q, %s
      : (tensor<1x2x70x?xf32>, tensor<1x2x70x?xf32>, tensor<1x2x70x?xf32>, tensor<2xf32>) -> tensor<1x2x70x?xf32>
  return %o : tensor<1x2x70x?xf32>
}

// -----

func.func @other_op(%s: tensor<2xf32>) -> tensor<3x2x2xi64> {
  // expected-error @+1 {{is not converted to IREE: of this dialect only alibi.attention is}}
  %p = alibi.partition %s method(<samples = 3>) : tensor<2xf32> -> tensor<3x2x2xi64>
  return %p : tensor<3x2x2xi64>
}
