"""Windows leave out keys that are far away, and nothing else."""

import alibi_mlir
import certified_inputs
import certified_reference
import ml_dtypes
import numpy as np
import pytest
import reference
from alibi_mlir import Certified, Exact, PerHead, Window
from certified_inputs import limits, seeded
from certified_reference import run

SLOPES = np.array([0, 1e-6, 1e-3, 0.05, 0.5, 8], np.float32)


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
