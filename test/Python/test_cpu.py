"""The CPU engine: random shapes, other vector widths and tiles, long sequences."""

import alibi_mlir
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


def attention(heads, key_heads, depth, value_depth, method, causal, slopes, pipeline=None):
    """A function of q, k, v of any length, returning (out, lse)."""
    q = f"tensor<?x{heads}x?x{depth}xf32>"
    k = f"tensor<?x{key_heads}x?x{depth}xf32>"
    v = f"tensor<?x{key_heads}x?x{value_depth}xf32>"
    results = f"tensor<?x{heads}x?x{value_depth}xf32>, tensor<?x{heads}x?xf32>"
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
