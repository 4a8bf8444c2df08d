// RUN: alibi-opt %s --split-input-file --verify-diagnostics

// sampled: no samples.
// expected-error@+1 {{'samples' is 0, expected 1 to 1048576}}
func.func private @f() attributes {m = #alibi.sampled<samples = 0>}

// -----

// sampled: too many samples.
// expected-error@+1 {{'samples' is 1048577, expected 1 to 1048576}}
func.func private @f() attributes {m = #alibi.sampled<samples = 1048577>}

// -----

// sampled: an unknown sampler.
// expected-error@+2 {{expected one of [grid, integer_grid, cuts, stratified, golden_stratified, weighted_grid, fixed_grid] for distribution of the partitions, got: lattice}}
// expected-error@+1 {{failed to parse Alibi_SampledAttr parameter 'sampler'}}
func.func private @f() attributes {m = #alibi.sampled<samples = 1, sampler = lattice>}

// -----

// sampled: samples left out.
// expected-error@+1 {{struct is missing required parameter: samples}}
func.func private @f() attributes {m = #alibi.sampled<seed = 1>}

// -----

// sampled: a length that is none.
// expected-error@+1 {{'max_length' is -1, expected 0 to 1073741824}}
func.func private @f() attributes {m = #alibi.sampled<samples = 1, max_length = -1>}

// -----

// window: both.
// expected-error@+1 {{'distance' and 'tolerance' are both given, expected one of them}}
func.func private @f() attributes {m = #alibi.window<distance = 3, tolerance = 0.1>}

// -----

// window: a negative distance.
// expected-error@+1 {{'distance' is -3, expected at least 0}}
func.func private @f() attributes {m = #alibi.window<distance = -3>}

// -----

// window: tolerance.
// expected-error@+1 {{'tolerance' is 1.000000e+00, expected a number between 0 and 1}}
func.func private @f() attributes {m = #alibi.window<tolerance = 1.0>}

// -----

// certified: tolerance.
// expected-error@+1 {{'tolerance' is 0.000000e+00, expected a number between 0 and 1}}
func.func private @f() attributes {m = #alibi.certified<tolerance = 0.0>}

// -----

// auto: tolerance.
// expected-error@+1 {{'tolerance' is -5.000000e-01, expected a number between 0 and 1}}
func.func private @f() attributes {m = #alibi.auto<tolerance = -0.5>}

// -----

// per_head: nested.
// expected-error@+1 {{the method of head 1 is #alibi.per_head<[#alibi.exact]>, expected #alibi.exact, sampled, window, certified or auto}}
func.func private @f() attributes {m = #alibi.per_head<[#alibi.exact, #alibi.per_head<[#alibi.exact]>]>}

// -----

// per_head: not a method.
// expected-error@+1 {{the method of head 0 is 3 : i64, expected #alibi.exact, sampled, window, certified or auto}}
func.func private @f() attributes {m = #alibi.per_head<[3]>}

// -----

// certificate: length.
// expected-error@+1 {{'length' is 0, expected at least 1}}
func.func private @f() attributes {m = #alibi.certificate<length = 0, max_norm = 0.1, row_error = 0.1, largest_block = 1, score_entries = 1, union_entries = 1>}

// -----

// certificate: residual.
// expected-error@+1 {{'spectral_residual' is missing, expected it beside 'spectral_norm', and only there}}
func.func private @f() attributes {m = #alibi.certificate<length = 9, max_norm = 0.1, row_error = 0.1, largest_block = 1, score_entries = 1, union_entries = 1, spectral_norm = 0.1>}

// -----

// certificates: not an array of them.
// expected-error@+1 {{attribute 'alibi.certificates' is 3 : i64, expected an array of #alibi.certificate}}
func.func private @f() attributes {alibi.certificates = 3}

// -----

// kernel: not how one is launched.
// expected-error@+1 {{attribute 'alibi.kernel' is "merge", expected #alibi.kernel}}
func.func private @f() attributes {alibi.kernel = "merge"}

// -----

// an unknown attribute of the dialect.
// expected-error@+1 {{unknown attribute 'alibi.certificate' of the alibi dialect, expected 'alibi.certificates' or 'alibi.kernel'}}
func.func private @f() attributes {alibi.certificate = []}

// -----

// weighted_grid: samples.
// expected-error@+1 {{'samples' is 4097, expected 1 to 4096}}
func.func private @f() attributes {m = #alibi.sampled<samples = 4097, sampler = weighted_grid>}

// -----

// certificate: a number that is none.
// expected-error@+1 {{'max_norm' is nan, expected a finite number that is not negative}}
func.func private @f() attributes {m = #alibi.certificate<length = 9, max_norm = 0x7FF8000000000000, row_error = 0.1, largest_block = 1, score_entries = 1, union_entries = 1>}

// -----

// certificate: a negative count.
// expected-error@+1 {{'largest_block' is -3, expected at least 1}}
func.func private @f() attributes {m = #alibi.certificate<length = 9, max_norm = 0.1, row_error = 0.1, largest_block = -3, score_entries = 1, union_entries = 1>}
