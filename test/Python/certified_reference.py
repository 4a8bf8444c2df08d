"""What certified attention left out, found from outside and weighed in float64.

Values that say which block of keys they belong to show which blocks a row visited:
its result is positive exactly there, apart from weights that underflow, which weigh
nothing. Decisions do not depend on values; they may on their depth, through the rows
that share a tile, so that indicators are as deep as the values of other calls.
"""

import dataclasses

import alibi_mlir
import numpy as np
from alibi_mlir import Certified, PerHead

#: Keys of a block.
BLOCK = 64


@dataclasses.dataclass
class Replay:
    """Of every row `[B, H, N]`: the true share of its softmax mass that was left
    out, the reported one, the tolerance. Of the whole: the largest error of an
    output and of a log-sum-exp over what it may be."""

    share: np.ndarray
    dropped: np.ndarray
    tolerance: np.ndarray
    visited: np.ndarray  # [B, H, N, blocks]
    out_error: float
    lse_error: float


def ranges(n, m, batch, *, causal, key_lengths=None, key_starts=None, query_offset=None,
           query_segments=None, key_segments=None):
    """Per batch entry: position of each row, position of each key, and which keys a
    row sees; `[B, N]`, `[B, N, M]`, `[B, N, M]`."""
    rows, keys = np.arange(n), np.arange(m)
    if query_segments is not None:
        t = np.searchsorted(query_segments, rows, side="right") - 1
        inside = (t >= 0) & (t < len(query_segments) - 1)
        t = np.where(inside, t, 0)
        begin, end = np.asarray(key_segments)[t], np.asarray(key_segments)[np.minimum(t + 1, len(key_segments) - 1)]
        p = rows - np.asarray(query_segments)[np.minimum(t + 1, len(query_segments) - 1)] + end - begin
        j = keys - begin[:, None]
        sees = inside[:, None] & (keys >= begin[:, None]) & (keys < end[:, None])
        if causal:
            sees = sees & (j <= p[:, None])
        shape = (batch, n, m)
        return np.broadcast_to(p, (batch, n)), np.broadcast_to(j, shape), np.broadcast_to(sees, shape)
    ends = np.full(batch, m) if key_lengths is None else np.asarray(key_lengths)
    begins = np.zeros(batch, int) if key_starts is None else np.asarray(key_starts)
    p = rows + (ends - n if query_offset is None else np.asarray(query_offset))[:, None]
    sees = (keys >= begins[:, None, None]) & (keys < ends[:, None, None])
    sees = np.broadcast_to(sees, (batch, n, m))
    if causal:
        sees = sees & (keys <= p[..., None])
    return p, np.broadcast_to(keys, (batch, n, m)), sees


def scores(q, k, slopes, *, scale=None, rows=slice(None), **options):
    """The biased scores `[B, H, rows, M]`, -inf of keys that a row does not see."""
    q, k, slopes = (np.asarray(x, np.float64) for x in (q, k, slopes))
    batch, heads, n, depth = q.shape
    m = k.shape[2]
    scale = 1 / np.sqrt(depth) if scale is None else float(np.float32(scale))
    p, j, sees = (x[:, rows] for x in ranges(n, m, batch, **options))
    result = np.empty((batch, heads, p.shape[1], m))
    slopes = np.broadcast_to(slopes, (batch, heads))
    for b in range(batch):
        away = np.abs(p[b][:, None] - j[b]).astype(np.float64)
        for h in range(heads):
            keys = k[b, h // (heads // k.shape[1])]
            one = result[b, h]
            np.matmul(q[b, h, rows] * scale, np.where(np.isfinite(keys), keys, 0).T, out=one)
            one -= slopes[b, h] * away
            one[~sees[b]] = -np.inf
    return result


def softmax(logs):
    """`(weights, lse)`; weights of rows without keys are 0."""
    top = np.max(logs, axis=-1, keepdims=True, initial=-1e300)
    weights = np.exp(logs - top)
    total = weights.sum(axis=-1, keepdims=True)
    with np.errstate(divide="ignore"):
        lse = np.where(total > 0, top + np.log(total), -np.inf)[..., 0]
    return weights / np.where(total > 0, total, 1), lse


def tolerances(method, heads):
    """Of each head; 0 for methods that leave nothing out."""
    methods = method.methods if isinstance(method, PerHead) else (method,) * heads
    # What is compiled is the next f32 below, or equal.
    return np.array([one.tolerance if isinstance(one, Certified) else 0 for one in methods])


def indicators(like, depth):
    """Values `[B, Hk, M, depth]` of the type of `like`: key j has one number, at
    j // 64, so large that f16 shows small weights of it, too."""
    batch, heads, m, _ = like.shape
    blocks = -(-m // BLOCK)
    assert blocks <= depth, "values are too shallow to show every block"
    v = np.zeros((batch, heads, m, depth), like.dtype)
    v[:, :, np.arange(m), np.arange(m) // BLOCK] = 32768
    return v


def weigh(logs, visited):
    """The share of each row's mass that is not in the blocks it visited, and the
    softmax over those it visited."""
    m = logs.shape[-1]
    keys = np.repeat(visited, BLOCK, axis=-1)[..., :m]
    weights, _ = softmax(logs)
    share = np.where(keys, 0, weights).sum(axis=-1)
    kept = np.where(keys, weights, 0)
    total = kept.sum(axis=-1, keepdims=True)
    return share, kept / np.where(total > 0, total, 1)


def attend(weights, v):
    """Outputs `[B, H, N, Dv]` in float64."""
    batch, heads, n, m = weights.shape
    v = np.asarray(v, np.float64)
    group = heads // v.shape[1]
    v = np.repeat(v, group, axis=1)
    return weights @ v


#: Relative rounding of results.
UNITS = {"float32": 0.0, "float16": 2.0**-11, "bfloat16": 2.0**-8}


def replay(q, k, v, slopes, method, *, rows=slice(None), summary=None, run=alibi_mlir.attention,
           hidden=None, **options):
    """Runs certified and exact attention (`run`) and checks all that is promised of the
    first; finite inputs alone. Of some rows only where `rows` says which; then
    without exact attention, which may be long. Shares up to `hidden` may be of keys
    that were visited: weights of f16 values are too small to be seen."""
    heads, m = q.shape[1], k.shape[2]
    asked = dict(options, return_lse=True)
    limited = dict(asked, method=method, return_dropped=True)
    if summary is not None:
        limited["key_summary"] = summary
    shown, shown_lse, shown_dropped = run(q, k, indicators(k, v.shape[3]), slopes, **limited)
    visited = shown[:, :, rows, : -(-m // BLOCK)].astype(np.float32) > 0
    del shown
    out, lse, dropped = run(q, k, v, slopes, **limited)
    np.testing.assert_array_equal(lse, shown_lse)
    np.testing.assert_array_equal(dropped, shown_dropped)
    out, lse, dropped = (x[:, :, rows] for x in (out, lse, dropped))
    all_rows = isinstance(rows, slice)
    exact, exact_lse = run(q, k, v, slopes, **asked) if all_rows else (None, None)

    logs = scores(q, k, slopes, rows=rows, **options)
    weights, true_lse = softmax(logs)
    share, kept = weigh(logs, visited)
    by_head = tolerances(method, heads)
    tolerance = np.broadcast_to(by_head[:, None], share.shape)
    worst = f"share {share.max(initial=0)}, dropped {dropped.max(initial=0)}"
    assert np.all(dropped >= 0) and np.all(np.isfinite(dropped)), worst
    if hidden is None:
        # f16 shows no weights below 1e-12.
        hidden = 1e-10 if out.dtype == np.float16 else 1e-30
    assert np.all(share <= tolerance + hidden), worst
    assert np.all(dropped <= tolerance * (1 + 1e-6)), worst
    assert np.all(share <= dropped + hidden), worst
    assert np.all(dropped[:, by_head == 0] == 0)

    # Outputs: of the visited keys as exactly as exact attention is of all.
    expected = attend(weights, v)
    most = np.max(np.abs(v.astype(np.float64)), initial=0)
    own = 0
    if all_rows:
        own = np.max(np.abs(exact.astype(np.float64) - expected), axis=(0, 2, 3), initial=0)
    # Of other orders, and what the exact call happens not to err.
    size = np.max(np.where(np.isfinite(logs), np.abs(logs), 0), axis=(0, 2, 3), initial=0)
    unit = UNITS[out.dtype.name]
    slack = 3 * own + most * (2e-6 + 4e-7 * np.minimum(size, 1e7) + 4 * unit)
    slack = np.minimum(slack, 2 * most + 1e-30)[:, None, None]
    error = np.abs(out.astype(np.float64) - attend(kept, v))
    assert np.all(error <= slack), f"{error.max()} of what was visited"
    allowed = 2 * tolerance[..., None] * most + slack
    error = np.abs(out.astype(np.float64) - expected)
    assert np.all(error <= allowed), f"{error.max()} of all"
    out_error = np.max(error / np.where(allowed > 0, allowed, 1), initial=0)

    empty = np.isneginf(true_lse)
    assert np.array_equal(np.isneginf(lse), empty)
    assert np.all(out[empty] == 0) and np.all(dropped[empty] == 0)
    fine = ~empty
    own = np.max(np.abs(exact_lse[fine] - true_lse[fine]), initial=0) if all_rows else 0
    slack = 3 * own + 2e-6 * np.maximum(1, np.abs(true_lse[fine]))
    away = lse[fine] - true_lse[fine]
    assert np.all(away <= slack) and np.all(away >= np.log1p(-tolerance[fine]) - slack)
    assert np.all(np.abs(away - np.log1p(-share[fine])) <= slack)
    lse_error = np.max(np.abs(away) / (slack - np.log1p(-tolerance[fine])), initial=0)
    return Replay(share, dropped, tolerance, visited, out_error, lse_error)


def run(q, k, v, method, causal, slopes, **options):
    """`(out, lse)`, and what options ask for beside."""
    return alibi_mlir.attention(q, k, v, slopes, causal=causal, method=method, return_lse=True, **options)
