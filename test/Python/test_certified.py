"""Certified attention keeps its promise, for friendly inputs and for hostile ones.

A long run of the same kind is experiments/certified_replay.py.
"""

import functools

import alibi_mlir
import alibi_mlir.api
import certified_inputs
import certified_reference
import ml_dtypes
import numpy as np
import pytest
import reference
from alibi_mlir import Certified, Exact, PerHead, Sampled, Window
from certified_reference import replay

SLOPES = np.array([0, 1e-6, 1e-3, 0.05, 0.5, 8], np.float32)
#: A head of every tolerance, and an exact one.
MIXED = PerHead(
    [Certified(1e-1), Certified(1e-2), Certified(1e-4), Certified(1e-6), Exact(), Certified(1e-3)]
)


def seeded(*key):
    return np.random.default_rng([2026, *key])


def limits(rng, batch, n, m):
    """Starts, lengths and offsets: often none to speak of, else anything."""
    starts, lengths = np.zeros(batch, int), np.full(batch, m)
    offsets = lengths - n
    if rng.integers(2):
        starts, lengths = np.sort(rng.integers(0, m + 1, (2, batch)), axis=0)
        offsets = lengths - n + rng.integers(-m // 2 - 1, m // 2 + 2, batch)
    return {"key_starts": starts, "key_lengths": lengths, "query_offset": offsets}


LENGTHS = (0, 1, 63, 64, 65, 255, 256, 257, 600, 1000)


@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("name", certified_inputs.NAMES)
def test_hostile_inputs(name, causal):
    """Every kind of keys, for each of them slopes in another order of the heads, whose
    tolerances differ; some with padding and rows outside the keys."""
    rng = seeded(1, certified_inputs.NAMES.index(name), causal)
    for _ in range(3):
        batch, n, m = int(rng.integers(1, 3)), int(rng.integers(1, 140)), int(rng.integers(200, 900))
        slopes = np.stack([rng.permutation(SLOPES) for _ in range(batch)])
        some = limits(rng, batch, n, m)
        q, k = certified_inputs.make(
            name, rng, batch, 6, 6, n, m, 64, slopes, some["key_starts"]
        )
        v = rng.standard_normal((batch, 6, m, 16)).astype(np.float32)
        replay(q, k, v, slopes, MIXED, causal=causal, **some)


@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("n", (0, 1, 63, 64, 257))
def test_lengths(n, causal):
    rng = seeded(2, n, causal)
    for m in LENGTHS:
        q, k = certified_inputs.make("sink" if m % 2 else "random", rng, 1, 6, 6, n, m, 64, SLOPES)
        v = rng.standard_normal((1, 6, m, 16)).astype(np.float32)
        replay(q, k, v, rng.permutation(SLOPES), MIXED, causal=causal)


@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("name", certified_inputs.NAMES)
def test_grouped_heads(name, causal):
    """Rows of several heads to a panel, of few queries and of many."""
    method = Certified(1e-2)
    rng = seeded(3, certified_inputs.NAMES.index(name), causal)
    for n in (1, 3, 31, 32, 33, 70):
        m = int(rng.integers(300, 1200))
        slopes = np.exp(rng.uniform(-6, 1, (2, 8))).astype(np.float32)
        some = limits(rng, 2, n, m)
        q, k = certified_inputs.make(name, rng, 2, 8, 2, n, m, 32, slopes, some["key_starts"])
        v = rng.standard_normal((2, 2, m, 20)).astype(np.float32)
        replay(q, k, v, slopes, method, causal=causal, **some)


@pytest.mark.parametrize("causal", (True, False))
def test_grouped_heads_of_several_methods(causal):
    """A panel may hold rows of exact and of certified heads."""
    method = PerHead([Certified(1e-1), Exact(), Certified(1e-3), Certified(1e-5)] * 2)
    for n in (1, 5, 40, 64):
        rng = seeded(4, n, causal)
        slopes = np.exp(rng.uniform(-3, 1, 8)).astype(np.float32)
        for name in ("random", "sink", "budget"):
            q, k = certified_inputs.make(name, rng, 1, 8, 2, n, 700, 32, slopes)
            v = rng.standard_normal((1, 2, 700, 20)).astype(np.float32)
            found = replay(q, k, v, slopes, method, causal=causal)
            assert np.all(found.dropped[:, [1, 5]] == 0)


@pytest.mark.parametrize("causal", (True, False))
def test_packed_sequences(causal):
    """Short ones, several to a panel, and long ones; rows and keys in none."""
    method = PerHead([Certified(1e-1), Certified(1e-3), Certified(1e-5), Certified(1e-2)])
    for case in range(12):
        rng = seeded(5, case, causal)
        sizes = rng.integers(0, (12, 80, 400)[case % 3], (2, (40, 12, 3)[case % 3]))
        queries, keys = (np.concatenate([[2], 2 + x.cumsum()]) for x in sizes)
        n, m = int(queries[-1]) + 3, int(keys[-1]) + 5
        slopes = np.exp(rng.uniform(-5, 1, 4)).astype(np.float32)
        name = certified_inputs.NAMES[case % len(certified_inputs.NAMES)]
        q, k = certified_inputs.make(name, rng, 1, 4, 4, n, m, 32, slopes)
        v = rng.standard_normal((1, 4, m, 20)).astype(np.float32)
        replay(
            q, k, v, slopes, method, causal=causal,
            query_segments=queries.tolist(), key_segments=keys.tolist(),
        )


@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("name", ("random", "far_needle", "sink", "needles", "budget", "near_tolerance", "past_grows"))
def test_long_sequences(name, causal):
    """Ranges of many tiles are skipped at once."""
    method = PerHead([Certified(1e-2), Certified(1e-5)])
    rng = seeded(6, len(name), causal)
    for n in (1, 70, 300):
        slopes = rng.choice([0.002, 0.02, 0.3], 2).astype(np.float32)
        q, k = certified_inputs.make(name, rng, 1, 2, 2, n, 5000, 16, slopes)
        v = rng.standard_normal((1, 2, 5000, 80)).astype(np.float32)
        offset = int(rng.integers(-100, 5100))
        replay(q, k, v, slopes, method, causal=causal, query_offset=[offset])


@pytest.mark.parametrize("depth, value_depth", ((1, 9), (5, 12), (80, 33), (128, 9), (256, 16)))
def test_depths(depth, value_depth):
    rng = seeded(7, depth)
    for name in ("random", "clusters", "aligned", "huge_scores", "budget"):
        for m in (65, 500):
            q, k = certified_inputs.make(name, rng, 1, 6, 6, 90, m, depth, SLOPES)
            v = rng.standard_normal((1, 6, m, value_depth)).astype(np.float32)
            replay(q, k, v, rng.permutation(SLOPES), MIXED, causal=bool(depth % 2))


@pytest.mark.parametrize("dtype", (np.float16, ml_dtypes.bfloat16))
@pytest.mark.parametrize("depth, value_depth, causal", ((64, 17, True), (33, 15, False)))
def test_narrow_types(dtype, depth, value_depth, causal):
    """Odd depths, odd lengths, ranges that begin in the middle of a pair of keys."""
    rng = seeded(8, depth, value_depth, causal)
    for name in certified_inputs.NAMES:
        if name == "huge_and_tiny_keys" and dtype == np.float16:
            continue
        n, m = int(rng.integers(1, 120)), int(rng.integers(150, 900))
        some = limits(rng, 1, n, m)
        q, k = certified_inputs.make(name, rng, 1, 6, 6, n, m, depth, SLOPES, some["key_starts"])
        v = rng.standard_normal((1, 6, m, value_depth))
        with np.errstate(over="ignore"):
            q, k, v = (np.clip(x, -6e4, 6e4).astype(dtype) if dtype == np.float16 else x.astype(dtype) for x in (q, k, v))
        replay(q, k, v, rng.permutation(SLOPES), MIXED, causal=causal, **some)


@pytest.mark.parametrize("scale", (-0.125, 1.0, 0.0, 3.0))
def test_scales(scale):
    rng = seeded(9, int(8 * scale) + 100)
    for name in ("random", "sink", "far_needle", "aligned"):
        q, k = certified_inputs.make(name, rng, 1, 6, 6, 80, 400, 64, SLOPES)
        v = rng.standard_normal((1, 6, 400, 16)).astype(np.float32)
        replay(q, k, v, SLOPES, MIXED, causal=True, scale=scale)


@pytest.mark.parametrize("causal", (True, False))
def test_steep_slopes(causal):
    """Biases that overflow f32 leave out what is far, and no more."""
    rng = seeded(10, causal)
    slopes = np.array([1e37, 1e30, 1e5, 80, 20, 1e-38], np.float32)
    for n, m in ((70, 300), (1, 700)):
        q, k = certified_inputs.make("random", rng, 1, 6, 6, n, m, 64, slopes)
        v = rng.standard_normal((1, 6, m, 16)).astype(np.float32)
        for offset in (m - n, -3, m + 40):
            replay(q, k, v, slopes, MIXED, causal=causal, query_offset=[offset], key_starts=[0],
                   key_lengths=[m])


def test_scales_whose_queries_have_no_square():
    """Squares of these queries underflow; their scores are those of others."""
    rng = seeded(11)
    slopes = np.full(2, 0.02, np.float32)
    for dtype in (np.float32, ml_dtypes.bfloat16):
        q, k = certified_inputs.make("far_needle", rng, 1, 2, 2, 40, 800, 64, slopes)
        v = rng.standard_normal((1, 2, 800, 16))
        q, k, v = (q * np.float32(1e-25)).astype(dtype), k.astype(dtype), v.astype(dtype)
        replay(q, k, v, slopes, Certified(1e-2), causal=True, scale=1e24)


@pytest.mark.parametrize("depth", (600, 1100))
def test_deep_heads(depth):
    """Sums of so many channels round more than what is allowed for those of few."""
    rng = seeded(25, depth)
    slopes = np.array([0.05, 0.5], np.float32)
    for name in ("clusters", "aligned", "budget"):
        q, k = certified_inputs.make(name, rng, 1, 2, 2, 40, 400, depth, slopes)
        v = rng.standard_normal((1, 2, 400, 8)).astype(np.float32)
        replay(q, k, v, slopes, Certified(1e-2), causal=True)


# AVX2, 128-bit vectors without fused multiply-adds, one panel to a tile, many.
@pytest.mark.parametrize(
    "options",
    ("lanes=8 tile-rows=4", "lanes=4 tile-rows=4 fma=false", "lanes=16 tile-rows=5 cache-bytes=4096"),
)
@pytest.mark.parametrize("causal", (True, False))
def test_shapes_of_code(options, causal, monkeypatch):
    pipeline = f"builtin.module(alibi-to-cpu{{{options}}})"
    build = alibi_mlir.api._compiled.__wrapped__
    monkeypatch.setattr(alibi_mlir.api, "compile", lambda text: alibi_mlir.compile(text, pipeline))
    monkeypatch.setattr(alibi_mlir.api, "_compiled", functools.lru_cache(build))
    rng = seeded(26, causal)
    slopes = np.array([0.3, 0.02, 0.1, 0.6], np.float32)
    for name in ("sink", "clusters", "budget", "near_tolerance", "one_other_row"):
        n, m = int(rng.integers(1, 200)), int(rng.integers(300, 1200))
        some = limits(rng, 2, n, m)
        q, k = certified_inputs.make(name, rng, 2, 4, 2, n, m, 19, slopes, some["key_starts"])
        v = rng.standard_normal((2, 2, m, 20)).astype(np.float32)
        replay(q, k, v, slopes, Certified(1e-3), causal=causal, **some)


def test_a_given_summary():
    """Summaries of caches that grow, brought up to date, with padding of NaN."""
    rng = seeded(12)
    batch, m = 2, 700
    starts = np.array([0, 70])
    slopes = np.array([0.1, 0.5], np.float32)
    _, k = certified_inputs.make("sink", rng, batch, 2, 1, 1, m, 32, slopes, starts)
    v = rng.standard_normal((batch, 1, m, 20)).astype(np.float32)
    written = np.full_like(k, np.nan)
    summary = alibi_mlir.summarize(written, key_starts=starts, key_lengths=starts)
    before = starts
    for step in range(20):
        lengths = np.minimum(before + rng.integers(0, 60, batch), m)
        for b in range(batch):
            written[b, :, starts[b] : lengths[b]] = k[b, :, starts[b] : lengths[b]]
        some = {"key_starts": starts, "key_lengths": lengths}
        alibi_mlir.summarize(written, out=summary, first=int(before.min()), **some)
        q = rng.standard_normal((batch, 2, 3, 32)).astype(np.float32)
        asked = {"causal": True, "return_lse": True, "return_dropped": True, "method": Certified(1e-3)}
        given = alibi_mlir.attention(q, written, v, slopes, key_summary=summary, **asked, **some)
        fresh = alibi_mlir.attention(q, written, v, slopes, **asked, **some)
        for x, y in zip(given, fresh):
            np.testing.assert_array_equal(x, y)
        replay(q, k, v, slopes, Certified(1e-3), summary=summary, causal=True, **some)
        before = lengths


# What may be skipped is skipped: a bound that is always infinite keeps every promise.
@pytest.mark.parametrize("dtype", (np.float32, np.float16, ml_dtypes.bfloat16))
@pytest.mark.parametrize("causal", (True, False))
def test_something_is_skipped(dtype, causal):
    rng = seeded(13, causal)
    slopes = np.array([0.5, 0.25], np.float32)
    q, k = certified_inputs.make("sink", rng, 1, 2, 2, 512, 1024, 16, slopes)
    q, k = (x.astype(dtype) for x in (0.1 * q, np.clip(k, -4, 4)))
    v = rng.standard_normal((1, 2, 1024, 16)).astype(dtype)
    found = replay(q, k, v, slopes, Certified(1e-3), causal=causal)
    # The blocks beside the row, and those that hold what they weigh.
    assert found.visited.mean() < (0.25 if causal else 0.45)
    assert np.all(found.dropped[..., -1] > 0)


def test_sinks_cost_a_block():
    """All rows attend to the first key: its block is visited, and what lies between
    is not."""
    q = np.zeros((1, 1, 256, 8), np.float32)
    q[..., 0] = np.sqrt(8)
    k = np.zeros((1, 1, 1024, 8), np.float32)
    k[0, 0, 0, 0] = 600
    v = seeded(14).standard_normal((1, 1, 1024, 16)).astype(np.float32)
    slopes = np.array([0.5], np.float32)
    found = replay(q, k, v, slopes, Certified(1e-3), causal=True)
    assert np.all(found.visited[0, 0, :, 0])
    assert found.visited.sum(axis=-1).max() <= 4


def run(q, k, v, method, causal, slopes, **options):
    return alibi_mlir.attention(q, k, v, slopes, causal=causal, method=method, return_lse=True, **options)


@pytest.mark.parametrize("dtype", (np.float32, np.float16, ml_dtypes.bfloat16))
@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("what", (np.nan, np.inf, -np.inf))
@pytest.mark.parametrize("where", ("query", "key"))
def test_not_finite(dtype, causal, what, where):
    """As in exact attention: rows that see it are what they are there, and other rows
    what they are without it, up to what may be left out."""
    n, m = 150, 400
    rng = seeded(15, causal)
    slopes = np.array([0.5, 0.02], np.float32)
    q, k, v = (x.astype(dtype) for x in reference.inputs(31, 1, 2, 2, n, m, 8, 16))
    q[..., 0] = np.abs(q[..., 0].astype(np.float32)) + np.float32(0.1)
    unit = 1e-5 + certified_reference.UNITS[q.dtype.name] * 8
    clean = run(q, k, v, Exact(), causal, slopes)
    for at in (0, 63, 64, 200, 300, 399):
        changed_q, changed_k = q.copy(), k.copy()
        if where == "query":
            at = at % n
            changed_q[0, :, at, 3] = what
            touched = np.broadcast_to(np.arange(n) == at, (2, n))
        else:
            changed_k[0, :, at, 0] = what
            touched = np.broadcast_to(~np.array(causal) | (at <= np.arange(n) + m - n), (2, n))
        exact = run(changed_q, changed_k, v, Exact(), causal, slopes)
        found = run(changed_q, changed_k, v, Certified(1e-4), causal, slopes)
        if np.isnan(what):
            assert np.all(np.isnan(found[0][0][touched].astype(np.float32)))
            assert np.all(np.isnan(found[1][0][touched]))
        for x, y, z in zip(found, exact, clean):
            x, y, z = (t[0].astype(np.float32) for t in (x, y, z))
            np.testing.assert_array_equal(np.isnan(x), np.isnan(y))
            np.testing.assert_allclose(x[~touched], z[~touched], rtol=unit, atol=1e-3 + unit)
            np.testing.assert_allclose(x[touched], y[touched], rtol=unit, atol=1e-3 + unit)


@pytest.mark.parametrize("dtype", (np.float32, np.float16, ml_dtypes.bfloat16))
@pytest.mark.parametrize("causal", (True, False))
def test_padding_that_is_not_finite(dtype, causal):
    """Padding on both sides, in blocks of its own and in shared ones, changes nothing,
    with summaries of the same lengths or without."""
    n, m = 70, 450
    slopes = np.array([0.3, 0.04], np.float32)
    q, k, v = (x.astype(dtype) for x in reference.inputs(32, 4, 2, 1, n, m, 16, 16))
    some = {"key_starts": np.array([0, 70, 3, 127]), "key_lengths": np.array([449, 321, 450, 127])}
    asked = {"return_dropped": True, **some}
    clean = run(q, k, v, Certified(1e-3), causal, slopes, **asked)
    for b in range(4):
        for x in (k, v):
            x[b, :, : some["key_starts"][b]] = np.nan
            x[b, :, some["key_lengths"][b] :] = np.inf
    summary = alibi_mlir.summarize(k, **some)
    assert np.all(np.isfinite(summary))
    for given in ({}, {"key_summary": summary}):
        found = run(q, k, v, Certified(1e-3), causal, slopes, **asked, **given)
        for x, y in zip(found, clean):
            np.testing.assert_array_equal(x, y)
    assert np.all(clean[0][3] == 0) and np.all(np.isneginf(clean[1][3])) and np.all(clean[2][3] == 0)


@pytest.mark.parametrize("causal", (True, False))
def test_values_of_skipped_keys_are_not_read(causal):
    rng = seeded(16, causal)
    slopes = np.array([0.5], np.float32)
    q, k = certified_inputs.make("random", rng, 1, 1, 1, 64, 1000, 16, slopes)
    v = rng.standard_normal((1, 1, 1000, 16)).astype(np.float32)
    clean = run(q, k, v, Certified(1e-3), causal, slopes)
    found = replay(q, k, v, slopes, Certified(1e-3), causal=causal)
    skipped = np.flatnonzero(~found.visited.any(axis=(0, 1, 2)))
    assert len(skipped) > 8
    for block in skipped:
        v[:, :, 64 * block : 64 * block + 64] = np.nan
    for x, y in zip(run(q, k, v, Certified(1e-3), causal, slopes), clean):
        np.testing.assert_array_equal(x, y)


# Windows.


def windowed(q, k, v, slopes, distances, **options):
    """`(out, lse)` in float64."""
    batch, heads, n, _ = q.shape
    logs = certified_reference.scores(q, k, slopes, **options)
    p, j, _ = certified_reference.ranges(n, k.shape[2], batch, **options)
    for b in range(batch):
        for h in range(heads):
            logs[b, h][np.abs(p[b][:, None] - j[b]) > distances[b][h]] = -np.inf
    weights, lse = certified_reference.softmax(logs)
    return certified_reference.attend(weights, v), lse


def window_distances(methods, slopes, batch):
    def one(method, slope):
        if not isinstance(method, Window):
            return np.inf
        if method.distance is not None:
            return method.distance
        return np.ceil(-np.log(method.tolerance) / slope) if slope else np.inf

    slopes = np.broadcast_to(slopes, (batch, len(methods))).astype(np.float64)
    return [[one(m, s) for m, s in zip(methods, row)] for row in slopes]


WINDOWS = (Window(0), Window(7), Window(distance=130), Window(tolerance=1e-3), Window(2**62), Exact())


@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("n", (0, 1, 3, 90, 300))
def test_windows(causal, n):
    """Of every kind, few rows and many, rows outside of the keys."""
    rng = seeded(17, n, causal)
    for case in range(6):
        batch, m = int(rng.integers(1, 4)), int(rng.choice([0, 1, 5, 64, 300, 900, 2500]))
        slopes = np.stack([rng.permutation(SLOPES) for _ in range(batch)])
        some = limits(rng, batch, n, m)
        q, k, v = reference.inputs(case, batch, 6, 6, n, m, 32, 20)
        found = run(q, k, v, PerHead(WINDOWS), causal, slopes, **some)
        distances = window_distances(WINDOWS, slopes, batch)
        expected = windowed(q, k, v, slopes, distances, causal=causal, **some)
        reference.assert_close(*found, *expected)


@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("method", (Window(distance=40), Window(tolerance=1e-2)), ids=str)
def test_windows_of_one_method(causal, method):
    slopes = np.array([0, 0.01, 0.3, 2], np.float32)
    for n, m in ((1, 700), (5, 40), (130, 300)):
        q, k, v = reference.inputs(n, 2, 4, 2, n, m, 16, 12)
        found = run(q, k, v, method, causal, slopes)
        distances = window_distances([method] * 4, slopes, 2)
        reference.assert_close(*found, *windowed(q, k, v, slopes, distances, causal=causal))


@pytest.mark.parametrize("causal", (True, False))
def test_windows_of_packed_sequences(causal):
    rng = seeded(18, causal)
    sizes = rng.integers(0, 60, (2, 10))
    queries, keys = (np.concatenate([[2], 2 + x.cumsum()]) for x in sizes)
    n, m = int(queries[-1]) + 3, int(keys[-1]) + 5
    slopes = np.array([0.1, 0.02], np.float32)
    q, k, v = reference.inputs(33, 1, 2, 2, n, m, 16, 12)
    some = {"query_segments": queries.tolist(), "key_segments": keys.tolist(), "causal": causal}
    found = run(q, k, v, Window(distance=9), slopes=slopes, **some)
    reference.assert_close(*found, *windowed(q, k, v, slopes, [[9, 9]], **some))


@pytest.mark.parametrize("causal", (True, False))
def test_windows_beside_certified_heads(causal):
    """Windows are exact within; certified heads of the same panels keep theirs."""
    methods = [Certified(1e-2), Window(distance=50), Exact(), Window(tolerance=1e-3)]
    rng = seeded(19, causal)
    for n in (1, 6, 100):
        slopes = np.exp(rng.uniform(-3, 0, (1, 4))).astype(np.float32)
        q, k = certified_inputs.make("random", rng, 1, 4, 2, n, 700, 16, slopes)
        v = rng.standard_normal((1, 2, 700, 12)).astype(np.float32)
        out, lse = run(q, k, v, PerHead(methods), causal, slopes)
        distances = window_distances(methods, slopes, 1)
        expected, expected_lse = windowed(q, k, v, slopes, distances, causal=causal)
        most = np.max(np.abs(v))
        assert np.max(np.abs(out[:, 0] - expected[:, 0])) <= 2e-2 * most + reference.TOLERANCE
        assert np.all(expected_lse[:, 0] - lse[:, 0] <= -np.log1p(-1e-2) + 1e-5)
        assert np.all(lse[:, 0] - expected_lse[:, 0] <= 1e-5)
        reference.assert_close(out[:, 1:], lse[:, 1:], expected[:, 1:], expected_lse[:, 1:])


@pytest.mark.parametrize("dtype", (np.float16, ml_dtypes.bfloat16))
def test_windows_of_narrow_types(dtype):
    slopes = np.array([0.1, 0.02], np.float32)
    for n, m in ((1, 301), (77, 301)):
        q, k, v = (x.astype(dtype) for x in reference.inputs(34, 1, 2, 1, n, m, 33, 15))
        for distance in (0, 5, 100):
            out, lse = run(q, k, v, Window(distance=distance), True, slopes)
            expected, expected_lse = windowed(q, k, v, slopes, [[distance] * 2], causal=True)
            unit = certified_reference.UNITS[q.dtype.name]
            assert np.max(np.abs(out.astype(np.float64) - expected)) <= 8 * unit * np.max(np.abs(expected))
            reference.assert_close(np.zeros_like(lse), lse, np.zeros_like(lse), expected_lse)


# The reference lowering computes everything.


@pytest.mark.parametrize("causal", ("", "causal"))
def test_the_reference_lowering(causal):
    q, v = "tensor<?x4x?x16xf32>", "tensor<?x4x?x12xf32>"
    methods = [Certified(1e-2), Window(distance=50), Exact(), Window(tolerance=1e-3)]
    slopes = np.array([0.3, 0.02, 0.1, 0.05], np.float32)
    for method, extra in ((PerHead(methods), False), (Certified(1e-2), True)):
        results = [v, "tensor<?x4x?xf32>"] + ["tensor<?x4x?xf32>"] * extra
        names = ", ".join(["%o", "%l", "%d"][: len(results)])
        results = ", ".join(results)
        function = alibi_mlir.compile(f"""
        func.func @f(%q: {q}, %k: {q}, %v: {v}, %s: tensor<4xf32>) -> ({results}) {{
          {names} = alibi.attention %q, %k, %v, %s {causal} method({method.attribute()})
              : ({q}, {q}, {v}, tensor<4xf32>) -> ({results})
          return {names} : {results}
        }}""", "builtin.module(alibi-to-llvm)")["f"]
        for n, m in ((70, 130), (90, 40), (1, 300)):
            arrays = reference.inputs(35, 2, 4, 4, n, m, 16, 12)
            found = function(*arrays, slopes)
            distances = window_distances(method.methods if not extra else [method] * 4, slopes, 2)
            expected = windowed(*arrays, slopes, distances, causal=bool(causal))
            reference.assert_close(*found[:2], *expected)
            if extra:
                assert found[2].shape == (2, 4, n) and np.all(found[2] == 0)


# Summaries.


def expected_summary(k, starts, lengths):
    """In float64; a float32 mean."""
    k = k.astype(np.float64)
    batch, heads, m, depth = k.shape
    blocks = -(-m // 64)
    expected = np.zeros((batch, heads, blocks, depth + 2))
    for b in range(batch):
        for t in range(blocks):
            block = k[b, :, max(64 * t, starts[b]) : min(64 * t + 64, lengths[b])]
            if block.shape[1] == 0:
                continue
            centre = block.mean(axis=1)
            expected[b, :, t, :depth] = centre
            expected[b, :, t, depth] = np.linalg.norm(block - centre[:, None], axis=-1).max(axis=-1)
            expected[b, :, t, depth + 1] = np.linalg.norm(block, axis=-1).max(axis=-1)
    return expected


def check_summary(summary, k, starts, lengths):
    depth = k.shape[3]
    expected = expected_summary(k, starts, lengths)
    assert summary.shape == expected.shape and summary.dtype == np.float32
    size = expected[..., depth + 1 :]
    assert np.all(np.abs(summary[..., :depth] - expected[..., :depth]) <= 1e-5 * size)
    # Norms are rounded up, by little.
    norm, more = expected[..., depth + 1], summary[..., depth + 1]
    assert np.all(more >= norm) and np.all(more <= norm * (1 + 1e-4) + 1e-15)
    # Radii are those of the centre that is there, not of the exact one.
    keys = k.astype(np.float64)
    for b in range(k.shape[0]):
        for t in range(summary.shape[2]):
            block = keys[b, :, max(64 * t, starts[b]) : min(64 * t + 64, lengths[b])]
            if block.shape[1] == 0:
                assert np.all(summary[b, :, t] == 0)
                continue
            centre = summary[b, :, t, None, :depth].astype(np.float64)
            radius = np.linalg.norm(block - centre, axis=-1).max(axis=-1)
            given = summary[b, :, t, depth]
            assert np.all(given >= radius) and np.all(given <= radius * (1 + 1e-4) + 1e-15)


@pytest.mark.parametrize("dtype", (np.float32, np.float16, ml_dtypes.bfloat16))
@pytest.mark.parametrize("depth", (1, 16, 33))
def test_summaries(dtype, depth):
    rng = seeded(20, depth)
    for m in (0, 1, 63, 64, 65, 200, 3000):
        k = rng.standard_normal((2, 3, m, depth)) * np.exp(rng.uniform(-8, 8, (2, 3, m, 1)))
        if m % 2:
            k[:, :, m // 2 :] = k[:, :, -1:]
        k = k.astype(dtype)
        starts, lengths = np.sort(rng.integers(0, m + 1, (2, 2)), axis=0)
        check_summary(alibi_mlir.summarize(k), k, (0, 0), (m, m))
        limited = alibi_mlir.summarize(k, key_starts=starts, key_lengths=lengths)
        check_summary(limited, k, starts, lengths)
        for begin, end in ((starts, None), (None, lengths)):
            one = alibi_mlir.summarize(k, key_starts=begin, key_lengths=end)
            check_summary(one, k, (0, 0) if begin is None else begin, (m, m) if end is None else end)


def test_summaries_of_tiny_and_huge_keys():
    """Squares may underflow and overflow: what is too large is infinite."""
    rng = seeded(21)
    for size in (1e-38, 1e-30, 1e-20, 1e-10, 1e10, 1e18, 1e19, 1e30, 3e38):
        k = (rng.uniform(0.5, 1, (1, 1, 128, 8)) * size).astype(np.float32)
        summary = alibi_mlir.summarize(k)[0, 0]
        norms = np.linalg.norm(k[0, 0].astype(np.float64), axis=-1).reshape(2, 64).max(axis=-1)
        assert np.all(summary[:, 9] >= norms)
        assert np.all(np.isinf(summary[:, 9])) if size >= 1e19 else np.all(summary[:, 9] <= norms * 1.0001 + 1e-16)
        centre = summary[:, None, :8].astype(np.float64)
        if np.all(np.isfinite(centre)):
            radius = np.linalg.norm(k[0, 0].reshape(2, 64, 8) - centre, axis=-1).max(axis=-1)
            assert np.all(summary[:, 8] >= radius)


@pytest.mark.parametrize("what", (np.nan, np.inf, -np.inf))
@pytest.mark.parametrize("dtype", (np.float32, ml_dtypes.bfloat16))
def test_summaries_of_keys_that_are_not_finite(what, dtype):
    k = seeded(22).standard_normal((1, 2, 200, 17)).astype(dtype)
    clean = alibi_mlir.summarize(k)
    for at in (0, 63, 100, 199):
        changed = k.copy()
        changed[0, 1, at, at % 17] = what
        summary = alibi_mlir.summarize(changed)
        touched = np.arange(4) == at // 64
        assert np.all(np.isinf(summary[0, 1, touched][:, 17:]) & (summary[0, 1, touched][:, 17:] > 0))
        np.testing.assert_array_equal(summary[0, 1, ~touched], clean[0, 1, ~touched])
        np.testing.assert_array_equal(summary[0, 0], clean[0, 0])


def test_summaries_brought_up_to_date():
    """Blocks before that of the first key stay, whatever they are."""
    rng = seeded(23)
    k = rng.standard_normal((2, 2, 330, 9)).astype(np.float32)
    lengths = [330, 201]
    for first in (0, 1, 63, 64, 130, 319, 320, 329, 330):
        fresh = alibi_mlir.summarize(k, key_lengths=lengths)
        out = np.full_like(fresh, 7)
        assert alibi_mlir.summarize(k, key_lengths=lengths, out=out, first=first) is out
        # The block of the first key is that of what comes behind the last one, too.
        kept = first // 64
        assert np.all(out[:, :, :kept] == 7)
        np.testing.assert_array_equal(out[:, :, kept:], fresh[:, :, kept:])


def test_summaries_of_keys_that_are_not_contiguous():
    """Channels before keys: numbers are read one by one."""
    function = alibi_mlir.compile("""
    func.func @f(%k: tensor<2x3x9x?xf32>, %s: tensor<2x3x?x11xf32> {bufferization.writable = true}) {
      %m = bufferization.to_buffer %k read_only : tensor<2x3x9x?xf32> to memref<2x3x9x?xf32>
      %t = memref.transpose %m (b, h, d, j) -> (b, h, j, d)
          : memref<2x3x9x?xf32> to memref<2x3x?x9xf32, strided<[?, ?, 1, ?]>>
      %o = bufferization.to_buffer %s : tensor<2x3x?x11xf32> to memref<2x3x?x11xf32>
      alibi.summarize ins(%t : memref<2x3x?x9xf32, strided<[?, ?, 1, ?]>>) outs(%o : memref<2x3x?x11xf32>)
      return
    }""")["f"]
    for m in (1, 64, 150):
        k = seeded(27, m).standard_normal((2, 3, m, 9)).astype(np.float32)
        summary = np.full((2, 3, -(-m // 64), 11), np.nan, np.float32)
        function(np.ascontiguousarray(k.swapaxes(2, 3)), summary)
        check_summary(summary, k, (0, 0), (m, m))


# Threads.


@pytest.fixture
def threads():
    before = alibi_mlir.get_num_threads()
    yield (1, 2, 5)
    alibi_mlir.set_num_threads(before)


@pytest.mark.parametrize("causal", (True, False))
def test_results_are_the_same_for_any_number_of_threads(threads, causal):
    rng = seeded(24, causal)
    slopes = np.array([0.3, 0.04, 0.11, 0.6], np.float32)
    for n, m in ((300, 520), (1, 3000), (3, 700)):
        q, k = certified_inputs.make("sink", rng, 2, 4, 2, n, m, 16, slopes)
        v = rng.standard_normal((2, 2, m, 12)).astype(np.float32)
        results = []
        for count in threads:
            alibi_mlir.set_num_threads(count)
            found = run(q, k, v, Certified(1e-3), causal, slopes, return_dropped=True)
            results.append((*found, alibi_mlir.summarize(k)))
        for other in results[1:]:
            for x, y in zip(results[0], other):
                np.testing.assert_array_equal(x, y)


# Errors.


@pytest.mark.parametrize("make", (Certified, lambda t: Window(tolerance=t)))
@pytest.mark.parametrize("tolerance", (0, 1, -0.5, 2, np.nan, np.inf))
def test_bad_tolerance(make, tolerance):
    with pytest.raises(ValueError, match="tolerance is .*, expected a number between 0 and 1"):
        make(tolerance)
    with pytest.raises(TypeError, match="tolerance is 'x', expected a real number"):
        make("x")


def test_bad_windows():
    with pytest.raises(ValueError, match="distance is None and tolerance is None, expected one of them"):
        Window()
    with pytest.raises(ValueError, match="distance is 3 and tolerance is 0.5, expected one of them"):
        Window(3, 0.5)
    with pytest.raises(ValueError, match="distance is -1, expected at least 0"):
        Window(distance=-1)
    with pytest.raises(TypeError, match="distance is 1.5, expected an integer"):
        Window(distance=1.5)


X = np.ones((1, 2, 70, 4), np.float32)
S = np.array([0.1, 0.2], np.float32)


@pytest.mark.parametrize(
    "method", (Window(distance=3), Window(tolerance=0.1), Sampled(4), PerHead([Exact(), Window(3)]),
               PerHead([Certified(0.1), Sampled(2)])), ids=str)
def test_methods_that_bound_no_mass(method):
    with pytest.raises(ValueError, match="return_dropped is given with the method .*, expected methods that bound"):
        alibi_mlir.attention(X, X, X, S, method=method, return_dropped=True)


def test_bad_methods_per_head():
    with pytest.raises(ValueError, match=r"method has 3 methods, expected 2 \(the heads of q\)"):
        alibi_mlir.attention(X, X, X, S, method=PerHead([Exact()] * 3))
    with pytest.raises(TypeError, match="the method of head 1 is 'exact', expected"):
        PerHead([Exact(), "exact"])
    with pytest.raises(TypeError, match="the method of head 0 is PerHead"):
        PerHead([PerHead([Exact()])])


@pytest.mark.parametrize("shape", ((1, 2, 1, 6), (1, 2, 2, 5), (1, 1, 2, 6), (2, 2, 2, 6)))
def test_bad_summary_shapes(shape):
    with pytest.raises(ValueError, match=r"key_summary has shape .*, expected \(1, 2, 2, 6\)"):
        alibi_mlir.attention(X, X, X, S, method=Certified(0.1), key_summary=np.zeros(shape, np.float32))


def test_bad_summaries():
    with pytest.raises(TypeError, match="key_summary has dtype float64, expected float32"):
        alibi_mlir.attention(X, X, X, S, method=Certified(0.1), key_summary=np.zeros((1, 2, 2, 6)))
    with pytest.raises(ValueError, match="key_summary has shape"):
        alibi_mlir.attention(X, X, X, S, method=Certified(0.1), key_summary=np.zeros((2, 6), np.float32))


@pytest.mark.parametrize(
    "options, kind, message",
    (
        ({"first": 1}, ValueError, "first is 1 without out, expected 0"),
        ({"first": 71, "out": np.zeros((1, 2, 2, 6), np.float32)}, ValueError, "first is 71, expected 0 to 70"),
        ({"first": -1, "out": np.zeros((1, 2, 2, 6), np.float32)}, ValueError, "first is -1, expected 0 to 70"),
        ({"first": 0.0}, TypeError, "first is 0.0, expected an integer"),
        ({"out": np.zeros((1, 2, 2, 6))}, ValueError, "out is float64 .*, expected a float32 array"),
        ({"out": np.zeros((1, 2, 1, 6), np.float32)}, ValueError, "out is float32 .*, expected a float32 array"),
        ({"out": [1]}, ValueError, "out is list, expected a float32 array"),
        ({"key_lengths": [71]}, ValueError, r"key_lengths\[0\] is 71, expected 0 to 70"),
        ({"key_starts": [-1]}, ValueError, r"key_starts\[0\] is -1, expected 0 to 70"),
        ({"key_starts": [0, 1]}, ValueError, "key_starts has shape"),
        ({"key_starts": [0.5]}, TypeError, "key_starts has dtype float64, expected integers"),
    ),
)
def test_bad_arguments_of_summarize(options, kind, message):
    with pytest.raises(kind, match=message):
        alibi_mlir.summarize(X, **options)
    with pytest.raises(TypeError, match="k has dtype float64"):
        alibi_mlir.summarize(np.zeros((1, 1, 1, 1)))
    with pytest.raises(ValueError, match="k has shape"):
        alibi_mlir.summarize(np.zeros((1, 1, 1), np.float32))
    with pytest.raises(ValueError, match="k has shape"):
        alibi_mlir.summarize(np.zeros((1, 0, 1, 1), np.float32))


def test_out_that_cannot_be_written():
    out = np.zeros((1, 2, 2, 12), np.float32)[..., ::2]
    expected = alibi_mlir.summarize(X)
    try:
        alibi_mlir.summarize(X, out=out)
    except ValueError:
        return
    np.testing.assert_array_equal(out, expected)


def test_dropped_alone():
    out, dropped = alibi_mlir.attention(X, X, X, S, method=Certified(0.1), return_dropped=True)
    again, lse, same = alibi_mlir.attention(
        X, X, X, S, method=Certified(0.1), return_dropped=True, return_lse=True
    )
    np.testing.assert_array_equal(out, again)
    np.testing.assert_array_equal(dropped, same)
    assert dropped.shape == lse.shape == (1, 2, 70)
    for method in ("exact", PerHead([Exact(), Exact()])):
        _, dropped = alibi_mlir.attention(X, X, X, S, method=method, return_dropped=True)
        assert dropped.shape == (1, 2, 70) and np.all(dropped == 0)
