"""The CPU engine: random shapes, other vector widths and tiles, long sequences."""

import alibi_mlir
import ml_dtypes
import numpy as np
import pytest
import reference
from alibi_mlir import Exact, Sampled

METHODS = (
    Exact(),
    Sampled(6, seed=1),
    Sampled(5, "cuts", seed=2),
    Sampled(9, "golden_stratified", seed=3),
    Sampled(7, "weighted_grid"),
)


def attention(
    heads, key_heads, depth, value_depth, method, causal, slopes, pipeline=None, element="f32"
):
    """A function of q, k, v of any length, returning (out, lse)."""
    q = f"tensor<?x{heads}x?x{depth}x{element}>"
    k = f"tensor<?x{key_heads}x?x{depth}x{element}>"
    v = f"tensor<?x{key_heads}x?x{value_depth}x{element}>"
    results = f"tensor<?x{heads}x?x{value_depth}x{element}>, tensor<?x{heads}x?xf32>"
    s = f"tensor<{heads}xf32>"
    text = f"""
    func.func @f(%q: {q}, %k: {k}, %v: {v}) -> ({results}) {{
      %s = arith.constant dense<"0x{slopes.tobytes().hex().upper()}"> : {s}
      %o, %l = alibi.attention %q, %k, %v, %s {"causal" if causal else ""}
          method({method.attribute()}) : ({q}, {k}, {v}, {s}) -> ({results})
      return %o, %l : {results}
    }}"""
    return alibi_mlir.compile(text, pipeline)["f"]


def check(function, seed, shape, partition, causal, slopes):
    """Compares with float64; a draw for more keys than there are serves them."""
    q, k, v = reference.inputs(seed, *shape)
    expected = reference.attention(q, k, v, slopes, causal=causal, partition=partition)
    reference.assert_close(*function(q, k, v), *expected)


@pytest.mark.parametrize("seed", range(30))
def test_random_shapes(seed):
    """Ten shapes for each of 30 functions."""
    rng = np.random.default_rng(500 + seed)
    key_heads = int(rng.choice([1, 2, 3]))
    heads = key_heads * int(rng.choice([1, 2, 5]))
    depth, value_depth = (int(x) for x in rng.integers(1, 140, 2))
    method, causal = METHODS[seed % len(METHODS)], bool(rng.integers(2))
    slopes = np.exp(rng.uniform(-5, 0.5, heads)).astype(np.float32)
    function = attention(heads, key_heads, depth, value_depth, method, causal, slopes)
    partition = reference.partition_for(method, slopes, 300)
    for _ in range(10):
        batch, n, m = int(rng.integers(1, 3)), int(rng.integers(1, 90)), int(rng.integers(1, 300))
        if rng.integers(2):
            n, m = min(n, m), max(n, m)
        shape = (batch, heads, key_heads, n, m, depth, value_depth)
        check(function, int(rng.integers(10**6)), shape, partition, causal, slopes)


# AVX2, 128-bit vectors without fused multiply-adds, odd tiles, and caches so
# small, or large, that tiles have many panels, or few.
OPTIONS = (
    "lanes=8 tile-rows=4",
    "lanes=4 tile-rows=4 fma=false",
    "lanes=16 tile-rows=5 cache-bytes=4096",
    "lanes=8 tile-rows=1 cache-bytes=100000000",
    "decode-rows=0",
    "lanes=8 tile-rows=4 decode-rows=1000",
)


@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("method", METHODS, ids=lambda m: getattr(m, "sampler", "exact"))
@pytest.mark.parametrize("causal", (True, False))
def test_shapes_of_code(options, method, causal):
    slopes = np.array([0.3, 0.04, 0.11, 0.6], np.float32)
    function = attention(4, 2, 20, 28, method, causal, slopes, f"builtin.module(alibi-to-cpu{{{options}}})")
    partition = reference.partition_for(method, slopes, 520)
    for n, m in ((300, 520), (70, 5), (1, 260)):
        check(function, 3, (1, 4, 2, n, m, 20, 28), partition, causal, slopes)


@pytest.mark.parametrize("causal", (True, False))
def test_a_long_sequence_does_not_lose_digits(causal):
    """Sums over thousands of keys of like weight, in many tiles."""
    slopes = np.array([0.0], np.float32)
    function = attention(1, 1, 16, 16, Exact(), causal, slopes)
    check(function, 8, (1, 1, 1, 3, 20000, 16, 16), None, causal, slopes)


@pytest.mark.parametrize("method", METHODS, ids=lambda m: getattr(m, "sampler", "exact"))
@pytest.mark.parametrize("causal", (True, False))
def test_few_queries_against_many_keys(method, causal):
    """Several chunks of keys, the last one short, of which masks reach few or all."""
    slopes = np.array([0.2, 0.01, 0.0004, 0.05], np.float32)
    function = attention(4, 2, 20, 28, method, causal, slopes)
    m = 3001 if method == Exact() else 17000
    partition = reference.partition_for(method, slopes, m)
    for n in (1, 5):
        check(function, 6, (2, 4, 2, n, m, 20, 28), partition, causal, slopes)


@pytest.mark.parametrize("method", METHODS, ids=lambda m: getattr(m, "sampler", "exact"))
@pytest.mark.parametrize("causal", (True, False))
def test_the_reference_lowering(method, causal):
    """What other backends start from keeps the same promise."""
    slopes = np.array([0.3, 0.04, 0.11, 0.6], np.float32)
    function = attention(4, 2, 20, 28, method, causal, slopes, "builtin.module(alibi-to-llvm)")
    partition = reference.partition_for(method, slopes, 150)
    for n, m in ((90, 150), (70, 5)):
        check(function, 3, (2, 4, 2, n, m, 20, 28), partition, causal, slopes)


def bf16_inputs(seed, *shape):
    return [x.astype(ml_dtypes.bfloat16) for x in reference.inputs(seed, *shape)]


# Pairs of channels, of keys, and whole vectors of them, each with a rest.
@pytest.mark.parametrize("depth, value_depth", ((1, 1), (33, 31), (64, 65), (95, 128), (2, 3)))
@pytest.mark.parametrize("method", METHODS, ids=lambda m: getattr(m, "sampler", "exact"))
@pytest.mark.parametrize("causal", (True, False))
def test_bf16(depth, value_depth, method, causal):
    """Weights may be rounded to bf16 (on machines that multiply it), and results
    are; the log-sum-exp has the digits of f32."""
    slopes = np.array([0.3, 0.04, 0.11, 0.6], np.float32)
    function = attention(4, 2, depth, value_depth, method, causal, slopes, element="bf16")
    partition = reference.partition_for(method, slopes, 520)
    options = {"causal": causal, "partition": partition}
    for n, m in ((70, 1), (1, 1), (90, 127), (33, 257), (5, 511)):
        q, k, v = bf16_inputs(m, 1, 4, 2, n, m, depth, value_depth)
        out, lse = function(q, k, v)
        expected, expected_lse = reference.attention(q, k, v, slopes, **options)
        reference.assert_close(np.zeros_like(lse), lse, np.zeros_like(lse), expected_lse)
        p = reference.probabilities(q, k, slopes, **options)
        unit = 2.0**-8
        before = reference.TOLERANCE + reference.weight_rounding(p, v, expected, unit)
        error = np.abs(out.astype(np.float64) - expected)
        assert np.all(error <= before + unit * (np.abs(expected) + before))


@pytest.mark.parametrize("method", METHODS, ids=lambda m: getattr(m, "sampler", "exact"))
@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("what", (np.nan, np.inf, -np.inf))
def test_bf16_values_that_are_not_seen(method, causal, what):
    """A key of a pair must not matter to the rows that see the other one alone."""
    n, m = 75, 301
    slopes = np.array([0.3, 0.04], np.float32)
    function = attention(2, 1, 7, 9, method, causal, slopes, element="bf16")
    q, k, v = bf16_inputs(5, 1, 2, 1, n, m, 7, 9)
    partition = reference.partition_for(method, slopes, m)
    p = reference.probabilities(q, k, slopes, causal=causal, partition=partition)
    clean, clean_lse = function(q, k, v)
    for at in (230, 231, 255, 256, 300):
        for x in (v, k):
            changed = x.copy()
            changed[0, 0, at, 8 if x is v else 6] = what
            out, lse = function(q, *((k, changed) if x is v else (changed, v)))
            seen = p[..., at] > 0
            assert np.array_equal(out[~seen], clean[~seen])
            assert np.array_equal(lse[~seen], clean_lse[~seen])
            if x is v:
                # Small weights of infinities are 0 in f32.
                assert not np.isfinite(out[p[..., at] > 1e-30][:, 8].astype(np.float32)).any()
                assert np.array_equal(out[..., :8], clean[..., :8])
                assert np.array_equal(lse, clean_lse)


@pytest.mark.parametrize("causal", (True, False))
def test_bf16_padding(causal):
    """What is beyond the lengths must not matter, whatever it is; rows without keys
    are empty."""
    slopes = np.array([0.3, 0.04], np.float32)
    q, k, v = bf16_inputs(6, 3, 2, 1, 40, 40, 15, 17)
    lengths = np.array([17, 40, 0])
    options = {"causal": causal, "key_lengths": lengths, "return_lse": True}
    out, lse = alibi_mlir.attention(q, k, v, slopes, **options)
    for b in range(3):
        for x in (k, v):
            x[b, :, lengths[b] :] = np.nan
    again, again_lse = alibi_mlir.attention(q, k, v, slopes, **options)
    assert np.array_equal(out, again) and np.array_equal(lse, again_lse)
    assert np.all(out[2] == 0) and np.all(np.isneginf(lse[2]))
    assert np.all(np.isfinite(out[:2, :, -5:].astype(np.float32)))
SAMPLED = METHODS[1:] + (Sampled(6, "stratified", seed=4), Sampled(6, "integer_grid", seed=5))


@pytest.mark.parametrize("method", SAMPLED, ids=lambda m: m.sampler)
@pytest.mark.parametrize("causal", (True, False))
def test_blocks_beyond_groups_and_keys(method, causal):
    """Long and short blocks that hold rows of two panels; rows before the first
    key and behind the last one, which share blocks with keys or are exact."""
    q, k, v = reference.inputs(12, 4, 6, 2, 45, 300, 24, 20)
    slopes = np.array([0.02, 0.5, 0.004, 0.1, 3.0, 0.05], np.float32)
    offsets, lengths, starts = [-40, 280, 100, 297], [300, 290, 120, 300], [0, 3, 64, 200]
    out, lse = alibi_mlir.attention(
        q, k, v, slopes, causal=causal, method=method, return_lse=True,
        query_offset=offsets, key_lengths=lengths, key_starts=starts,
    )
    expected = reference.attention(
        q, k, v, slopes, causal=causal, partition=reference.partition_for(method, slopes, 300),
        query_offset=offsets, key_lengths=lengths, key_starts=starts,
    )
    reference.assert_close(out, lse, *expected)


@pytest.mark.parametrize("method", SAMPLED, ids=lambda m: m.sampler)
@pytest.mark.parametrize("causal", (True, False))
def test_many_short_sequences(method, causal):
    """Several to a panel, some empty, some with more queries than keys."""
    rng = np.random.default_rng(31)
    sizes = rng.integers(0, 12, (2, 40))
    queries, keys = (np.concatenate([[2], 2 + x.cumsum()]) for x in sizes)
    q, k, v = reference.inputs(14, 1, 4, 2, int(queries[-1]) + 3, int(keys[-1]) + 5, 16, 16)
    slopes = np.array([0.3, 0.02, 0.004, 0.1], np.float32)
    out, lse = alibi_mlir.attention(
        q, k, v, slopes, causal=causal, method=method, return_lse=True,
        query_segments=queries.tolist(), key_segments=keys.tolist(),
    )
    partition = reference.partition_for(method, slopes, k.shape[2])
    seen = np.zeros(q.shape[2], bool)
    for t in range(40):
        rows, columns = slice(*queries[t : t + 2]), slice(*keys[t : t + 2])
        if rows.start == rows.stop:
            continue
        expected = reference.attention(
            q[:, :, rows], k[:, :, columns], v[:, :, columns], slopes, causal=causal,
            partition=partition,
        )
        reference.assert_close(out[:, :, rows], lse[:, :, rows], *expected)
        seen[rows] = True
    assert np.all(out[:, :, ~seen] == 0) and np.all(np.isneginf(lse[:, :, ~seen]))
