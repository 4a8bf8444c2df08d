"""NaN, infinities, and scores and biases far from 0."""

import alibi_mlir
import ml_dtypes
import numpy as np
import pytest
import reference
from alibi_mlir import Exact, Sampled

N, M, DEPTH = 70, 150, 8
SLOPES = np.array([0.5, 0.02], np.float32)
METHODS = (
    Exact(),
    Sampled(3, seed=5),
    Sampled(2, "integer_grid", seed=6),
    Sampled(3, "cuts", seed=7),
    Sampled(3, "golden_stratified", seed=8),
    Sampled(4, "weighted_grid"),
)


def run(q, k, v, method, causal):
    return alibi_mlir.attention(
        q, k, v, SLOPES, causal=causal, method=method, return_lse=True
    )


def seen(method, causal, n=N, m=M):
    """Which key each row sees, [H, N, M]."""
    p, j = np.arange(n) + m - n, np.arange(m)
    allowed = np.broadcast_to(j <= p[:, None] if causal else True, (2, n, m))
    if isinstance(method, Exact):
        return allowed
    partition = reference.partition_for(method, SLOPES, m)
    return allowed & np.isfinite(reference.log_average_mask(partition, p, j))


@pytest.mark.parametrize("dtype", (np.float32, np.float16, ml_dtypes.bfloat16))
@pytest.mark.parametrize("method", METHODS, ids=str)
@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("where", ("query", "key", "value"))
# The key is seen by some rows and not by others, for causal and sampled. Few rows
# have code of their own, which cuts the keys at 1024.
@pytest.mark.parametrize("n, m, at", ((N, M, 100), (5, 1200, 1197)))
def test_nan_stays_where_it_is_seen(dtype, method, causal, where, n, m, at):
    q, k, v = (x.astype(dtype) for x in reference.inputs(8, 1, 2, 1, n, m, DEPTH, DEPTH))
    clean, clean_lse = run(q, k, v, method, causal)
    if where == "query":
        q[0, :, 3, 3] = np.nan
        touched = np.arange(n) == np.full((2, 1), 3)
    else:
        (k if where == "key" else v)[0, 0, at] = np.nan
        touched = seen(method, causal, n, m)[:, :, at]
    out, lse = run(q, k, v, method, causal)
    assert touched.any()
    assert np.all(np.isnan(out[0][touched].astype(np.float32)))
    assert np.array_equal(out[0][~touched], clean[0][~touched])
    assert np.array_equal(lse[0][~touched], clean_lse[0][~touched])
    if where == "value":
        assert np.array_equal(lse, clean_lse)
    else:
        assert np.all(np.isnan(lse[0][touched]))


@pytest.mark.parametrize("method", METHODS, ids=str)
@pytest.mark.parametrize("causal", (True, False))
def test_infinite_scores(method, causal):
    """Scores of -inf weigh nothing, also where a row has no others; +inf is NaN."""
    q, k, v = reference.inputs(9, 1, 2, 1, N, M, DEPTH, DEPTH)
    q[..., 0] = 1
    rows = seen(method, causal)
    for sign in (-1, 1):
        keys = k.copy()
        keys[0, 0, 90:] = 0
        keys[0, 0, 90:, 0] = sign * np.inf
        out, lse = run(q, keys, v, method, causal)
        infinite = rows & (np.arange(M) >= 90)
        if sign > 0:
            touched = infinite.any(axis=-1)
            assert np.all(np.isnan(out[0][touched]))
            continue
        # As if those keys were not there.
        short = alibi_mlir.attention(
            q, k, v, SLOPES, causal=causal, method=method, return_lse=True, key_lengths=[90],
            query_offset=[M - N],
        )
        # Rows that see such keys only are empty here; the other call has the
        # exact fallback for them.
        empty = ~(rows & (np.arange(M) < 90)).any(axis=-1)
        assert np.all(out[0][empty] == 0) and np.all(np.isneginf(lse[0][empty]))
        np.testing.assert_allclose(out[0][~empty], short[0][0][~empty], atol=2e-6)
        np.testing.assert_allclose(lse[0][~empty], short[1][0][~empty], rtol=2e-6, atol=2e-6)


@pytest.mark.parametrize("method", METHODS, ids=str)
@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("magnitude", (1e5, -1e5))
def test_large_scores(method, causal, magnitude):
    """Scores of +-1e5, exact in float32: integers, with scale 1."""
    rng = np.random.default_rng(10)
    q = np.ones((1, 2, N, DEPTH), np.float32)
    k = rng.integers(-2, 3, (1, 1, M, DEPTH)).astype(np.float32)
    k[..., 0] = magnitude
    v = rng.standard_normal((1, 1, M, DEPTH), dtype=np.float32)
    # Biases that are exact, too.
    slopes = np.array([0.5, 0.25], np.float32)
    partition = reference.partition_for(method, slopes, M)
    out, lse = alibi_mlir.attention(
        q, k, v, slopes, causal=causal, scale=1, method=method, return_lse=True
    )
    expected, expected_lse = reference.attention(
        q, k, v, slopes, causal=causal, scale=1, partition=partition
    )
    reference.assert_close(out, lse, expected, expected_lse)


@pytest.mark.parametrize("causal", (True, False))
def test_large_biases(causal):
    """Biases to -1e5 and beyond leave what is near."""
    q, k, v = reference.inputs(11, 1, 2, 1, 1200, 1200, DEPTH, DEPTH)
    slopes = np.array([100, 1000], np.float32)
    results = alibi_mlir.attention(q, k, v, slopes, causal=causal, return_lse=True)
    reference.assert_close(*results, *reference.attention(q, k, v, slopes, causal=causal))
