"""Sampled and windowed attention on IREE's CPU backend against float64."""

import iree_program as iree
import numpy as np
import pytest
import reference
from alibi_mlir import Sampled, attention

pytest.importorskip("iree.compiler", reason="IREE is missing (requirements-iree.txt)")

SLOPES = [0.5, 0.11, 0.03, 0.25]
BY_BATCH = [[0.5, 0.25], [0.0625, 1.0]]
COMMON = {"heads": 4, "key_heads": 2, "depth": 16, "slopes": SLOPES}
SAMPLED = {
    "integer_f32": {"sampler": "integer_grid", "n": 70, "m": 70, "batch": 2},
    "integer_f16": {"sampler": "integer_grid", "n": 70, "m": 70, "causal": False, "element": "f16",
                    "lse": False},
    "integer_dynamic": {"sampler": "integer_grid", "batch": 2, "element": "f16"},
    "grid_dynamic": {"sampler": "grid", "causal": False, "scale": 0.4},
    "weighted_by_batch": {"sampler": "weighted_grid", "batch": 2, "heads": 2, "key_heads": 2,
                          "slopes": BY_BATCH},
    "fixed_dynamic": {"sampler": "fixed_grid", "key_heads": 1},
    # Blocks of less than a position.
    "steep_dynamic": {"sampler": "grid", "slopes": [4.0, 1e5, 1000.0, 0.7]},
}
WINDOW = {
    "window_f32": {"window": "distance = 20", "n": 200, "m": 200, "batch": 2},
    "window_f16": {"window": "distance = 20", "n": 200, "m": 200, "causal": False, "element": "f16"},
    "window_dynamic": {"window": "distance = 20", "causal": False, "batch": 2},
    "tolerance_dynamic": {"window": "tolerance = 1.0e-2", "element": "f16", "slopes": [0.5, 0, 0.1, 2]},
    "tolerance_by_batch": {"window": "tolerance = 1.0e-2", "batch": 2, "heads": 2, "key_heads": 2,
                           "slopes": BY_BATCH, "n": 40, "m": 90},
}
SEED, SAMPLES = 5, 3
LENGTHS = [(70, 70), (20, 91), (1, 5), (200, 200)]


def options(case):
    case = {**COMMON, **case}
    if sampler := case.pop("sampler", None):
        case["method"] = f"sampled<samples = {SAMPLES}, sampler = {sampler}, seed = {SEED}>"
    if window := case.pop("window", None):
        case["method"] = f"window<{window}>"
    return case


@pytest.fixture(scope="module")
def call(tmp_path_factory):
    cases = {name: options(case) for name, case in {**SAMPLED, **WINDOW}.items()}
    # Cleaned up, as a pipeline around the pass may do; the exact tests are not.
    return iree.build(tmp_path_factory.mktemp("blocked"), cases, "canonicalize", "cse")


def lengths_of(case):
    return [(case["n"], case["m"])] if "n" in case else LENGTHS


@pytest.mark.parametrize("name", SAMPLED)
def test_sampled(call, name):
    case = options(SAMPLED[name])
    method = Sampled(SAMPLES, SAMPLED[name]["sampler"], SEED)
    for seed, (n, m) in enumerate(lengths_of(case)):
        arguments = iree.inputs(seed, case, n, m)
        partition = reference.partition_for(method, np.asarray(case["slopes"], np.float32), m)
        wanted = reference.attention(
            *arguments, case["slopes"], causal=case.get("causal", True), scale=case.get("scale"),
            partition=partition,
        )
        iree.assert_right(call, name, arguments, wanted, lse=case.get("lse", True))


@pytest.mark.parametrize("n, m", [(0, 7), (0, 0)])
def test_sampled_without_queries(call, n, m):
    out, lse = call("steep_dynamic", *iree.inputs(0, options(SAMPLED["steep_dynamic"]), n, m))
    assert out.shape == (1, 4, 0, 16) and lse.shape == (1, 4, 0)


def test_numbers_of_other_blocks(call):
    """NaN acts on the rows of its blocks alone, as on this project's CPU engine."""
    case = options(SAMPLED["integer_f16"])
    method = Sampled(SAMPLES, sampler="integer_grid", seed=SEED)
    q, k, v = iree.inputs(0, case, 70, 70)
    k[:, :, 40], v[:, :, 40] = np.nan, np.nan
    slopes = np.asarray(case["slopes"], np.float32)
    expected = attention(q, k, v, slopes, method=method)
    joined = np.isnan(expected)
    assert joined.any() and not joined.all()
    out = call("integer_f16", q, k, v)[0]
    assert np.array_equal(np.isnan(out), joined)
    iree.assert_near(out[~joined], expected[~joined].astype(np.float64), 2e-3)


def test_more_queries_than_keys(call):
    case = options(SAMPLED["grid_dynamic"])
    with pytest.raises(RuntimeError, match="more queries than keys"):
        call("grid_dynamic", *iree.inputs(0, case, 9, 8))


def windowed(q, k, v, slopes, window, causal):
    """By hand: the reference has no windows."""
    q, k, v = (x.astype(np.float64) for x in (q, k, v))
    group = q.shape[1] // k.shape[1]
    k, v = np.repeat(k, group, axis=1), np.repeat(v, group, axis=1)
    n, m = q.shape[2], k.shape[2]
    distance = np.arange(n)[:, None] + m - n - np.arange(m)
    slopes = np.asarray(slopes, dtype=np.float32).astype(np.float64)[..., None, None]
    seen = np.abs(distance) <= window[..., None, None]
    if causal:
        seen = seen & (distance >= 0)
    scores = np.einsum("bhid,bhjd->bhij", q, k) / np.sqrt(q.shape[-1])
    scores = np.where(seen, scores - slopes * np.abs(distance), -np.inf)
    top = scores.max(axis=-1, initial=-1e300)
    weights = np.exp(scores - top[..., None])
    total = weights.sum(axis=-1)
    out = np.einsum("bhij,bhjd->bhid", weights, v) / np.where(total > 0, total, 1)[..., None]
    with np.errstate(divide="ignore"):
        return out, np.where(total > 0, top + np.log(total), -np.inf)


@pytest.mark.parametrize("name", WINDOW)
def test_window(call, name):
    case = options(WINDOW[name])
    slopes = np.asarray(case["slopes"], dtype=np.float32).astype(np.float64)
    how, value = WINDOW[name]["window"].split(" = ")
    with np.errstate(divide="ignore"):
        window = (
            np.full(slopes.shape, float(value)) if how == "distance"
            else np.ceil(-np.log(float(value)) / slopes)
        )
    lengths = lengths_of(case)
    if "n" not in case:
        # Rows before the first key.
        lengths = [*lengths, (91, 20)]
    for seed, (n, m) in enumerate(lengths):
        arguments = iree.inputs(seed, case, n, m)
        wanted = windowed(*arguments, slopes, window, case.get("causal", True))
        iree.assert_right(call, name, arguments, wanted, lse=case.get("lse", True))


def test_window_without_keys(call):
    case = options(WINDOW["window_dynamic"])
    with pytest.raises(RuntimeError, match="expected at least one"):
        call("window_dynamic", *iree.inputs(0, case, 3, 0))
