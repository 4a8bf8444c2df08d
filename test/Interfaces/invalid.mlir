// RUN: alibi-opt %s --transform-interpreter -split-input-file -verify-diagnostics

// Whether a row is empty can be said of all its keys alone.
func.func @fallback(%q: tensor<1x1x1x6x4xf32>, %slopes: tensor<1x1xf32>, %scale: f32, %o: index,
    %k: tensor<1x1x9x4xf32>, %max: tensor<1x1x1x6xf32>) -> tensor<1x1x1x6x4xf32> {
  // expected-error @below {{'alibi.online_attention' op has no reduction to split}}
  %r:3 = alibi.online_attention ins(%q, %k, %k : tensor<1x1x1x6x4xf32>, tensor<1x1x9x4xf32>, tensor<1x1x9x4xf32>)
      slopes(%slopes : tensor<1x1xf32>) scale(%scale) offsets(%o, %o) fallback(2)
      outs(%q, %max, %max : tensor<1x1x1x6x4xf32>, tensor<1x1x1x6xf32>)
  return %r#0 : tensor<1x1x1x6x4xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.online_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    // expected-error @below {{could not tile reduction}}
    %r:6 = transform.structured.tile_reduction_using_forall %op by num_threads = [0, 0, 0, 0]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @fallback_keys(%q: tensor<1x1x1x6x4xf32>, %slopes: tensor<1x1xf32>, %scale: f32, %o: index,
    %k: tensor<1x1x9x4xf32>, %max: tensor<1x1x1x6xf32>) -> tensor<1x1x1x6x4xf32> {
  // expected-note @below {{target op}}
  %r:3 = alibi.online_attention ins(%q, %k, %k : tensor<1x1x1x6x4xf32>, tensor<1x1x9x4xf32>, tensor<1x1x9x4xf32>)
      slopes(%slopes : tensor<1x1xf32>) scale(%scale) offsets(%o, %o) fallback(2)
      outs(%q, %max, %max : tensor<1x1x1x6x4xf32>, tensor<1x1x1x6xf32>)
  return %r#0 : tensor<1x1x1x6x4xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.online_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    // expected-error @below {{too many tiles provided, expected at most 4 found 5}}
    %tiled, %loop = transform.structured.tile_using_for %op tile_sizes [0, 0, 0, 0, 4]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// One accumulator per key of a tile is of no use.
func.func @outer_reduction(%q: tensor<1x1x1x6x4xf32>, %slopes: tensor<1x1xf32>, %scale: f32, %o: index,
    %k: tensor<1x1x9x4xf32>, %max: tensor<1x1x1x6xf32>) -> tensor<1x1x1x6x4xf32> {
  // expected-error @below {{'alibi.online_attention' op splits its reductions into parallel tiles alone (PartialReductionOuterParallel, as tile_reduction_using_forall does)}}
  // expected-error @below {{to tile operation}}
  // expected-error @below {{failed to generate tiling loops}}
  %r:3 = alibi.online_attention ins(%q, %k, %k : tensor<1x1x1x6x4xf32>, tensor<1x1x9x4xf32>, tensor<1x1x9x4xf32>)
      slopes(%slopes : tensor<1x1xf32>) scale(%scale) offsets(%o, %o)
      outs(%q, %max, %max : tensor<1x1x1x6x4xf32>, tensor<1x1x1x6xf32>)
  return %r#0 : tensor<1x1x1x6x4xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.online_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    // expected-error @below {{failed to tile using partial reduction}}
    %r:6 = transform.structured.tile_reduction_using_for %op by tile_sizes = [0, 0, 0, 0, 3]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @no_reduction(%q: tensor<1x1x1x6x4xf32>, %slopes: tensor<1x1xf32>, %scale: f32, %o: index,
    %k: tensor<1x1x9x4xf32>, %max: tensor<1x1x1x6xf32>) -> tensor<1x1x1x6x4xf32> {
  // expected-error @below {{'alibi.online_attention' op tiling parallel dimensions is not supported with partial reduction}}
  %r:3 = alibi.online_attention ins(%q, %k, %k : tensor<1x1x1x6x4xf32>, tensor<1x1x9x4xf32>, tensor<1x1x9x4xf32>)
      slopes(%slopes : tensor<1x1xf32>) scale(%scale) offsets(%o, %o)
      outs(%q, %max, %max : tensor<1x1x1x6x4xf32>, tensor<1x1x1x6xf32>)
  return %r#0 : tensor<1x1x1x6x4xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.online_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    // expected-error @below {{could not tile reduction}}
    %r:6 = transform.structured.tile_reduction_using_forall %op by num_threads = [0, 0, 0, 2, 3]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @order(%q: tensor<1x1x1x6x4xf32>, %p: tensor<5x1x1x2xi64>, %scale: f32, %o: index,
    %k: tensor<1x1x9x4xf32>, %max: tensor<1x1x1x6xf32>) -> tensor<1x1x1x6x4xf32> {
  // expected-error @below {{'alibi.block_attention' op expects the loops to split in ascending order}}
  %r:3 = alibi.block_attention ins(%q, %k, %k : tensor<1x1x1x6x4xf32>, tensor<1x1x9x4xf32>, tensor<1x1x9x4xf32>)
      partition(grid %p : tensor<5x1x1x2xi64>) scale(%scale) offsets(%o, %o)
      outs(%q, %max, %max : tensor<1x1x1x6x4xf32>, tensor<1x1x1x6xf32>)
  return %r#0 : tensor<1x1x1x6x4xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.block_attention"]} in %root : (!transform.any_op) -> !transform.any_op
    // expected-error @below {{could not tile reduction}}
    %r:6 = transform.structured.tile_reduction_using_forall %op reduction_dims = [5, 4] by num_threads = [0, 0, 0, 0, 2, 3]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Fusing a tile of the depth would compute the scores again for each: the
// producer stays where it is.
func.func @depth(%q: tensor<1x1x1x6x4xf32>, %slopes: tensor<1x1xf32>, %scale: f32, %o: index,
    %k: tensor<1x1x9x4xf32>, %max: tensor<1x1x1x6xf32>) -> tensor<1x1x1x6x4xf32> {
  // expected-remark @below {{is not fused: the tile splits the depth of the values, for which the op has no loop}}
  %r:3 = alibi.online_attention ins(%q, %k, %k : tensor<1x1x1x6x4xf32>, tensor<1x1x9x4xf32>, tensor<1x1x9x4xf32>)
      slopes(%slopes : tensor<1x1xf32>) scale(%scale) offsets(%o, %o)
      outs(%q, %max, %max : tensor<1x1x1x6x4xf32>, tensor<1x1x1x6xf32>)
  %e = linalg.exp ins(%r#0 : tensor<1x1x1x6x4xf32>) outs(%q : tensor<1x1x1x6x4xf32>) -> tensor<1x1x1x6x4xf32>
  return %e : tensor<1x1x1x6x4xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["linalg.exp"]} in %root : (!transform.any_op) -> !transform.any_op
    %tiled, %loop = transform.structured.fuse %op tile_sizes [0, 0, 0, 0, 2]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @normalize(%acc: tensor<1x1x1x6x4xf32>, %max: tensor<1x1x1x6xf32>) -> tensor<1x1x1x6x4xf32> {
  // expected-error @below {{Operation should implement PartialReductionOpInterface}}
  %o = alibi.normalize ins(%acc, %max, %max : tensor<1x1x1x6x4xf32>, tensor<1x1x1x6xf32>) samples(1)
      outs(%acc : tensor<1x1x1x6x4xf32>) -> tensor<1x1x1x6x4xf32>
  return %o : tensor<1x1x1x6x4xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.normalize"]} in %root : (!transform.any_op) -> !transform.any_op
    %r:6 = transform.structured.tile_reduction_using_for %op by tile_sizes = [0, 0, 0, 0, 3]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @auto(%q: tensor<1x2x6x4xf32>, %slopes: tensor<2xf32>) -> tensor<1x2x6x4xf32> {
  // expected-note @below {{when applied to this op}}
  %o = alibi.attention %q, %q, %q, %slopes method(#alibi.auto<tolerance = 0.1>)
      : (tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<1x2x6x4xf32>, tensor<2xf32>) -> tensor<1x2x6x4xf32>
  return %o : tensor<1x2x6x4xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %op = transform.structured.match ops{["alibi.attention"]} in %root : (!transform.any_op) -> !transform.any_op
    // expected-error @below {{failed to apply}}
    %0 = transform.structured.decompose_interface %op : (!transform.any_op) -> !transform.any_op
    transform.yield
  }
}
