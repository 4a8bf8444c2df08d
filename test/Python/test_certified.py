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
from alibi_mlir import Certified, Exact, PerHead
from certified_inputs import limits, seeded
from certified_reference import replay, run

SLOPES = np.array([0, 1e-6, 1e-3, 0.05, 0.5, 8], np.float32)
#: A head of every tolerance, and an exact one.
MIXED = PerHead(
    [Certified(1e-1), Certified(1e-2), Certified(1e-4), Certified(1e-6), Exact(), Certified(1e-3)]
)


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
