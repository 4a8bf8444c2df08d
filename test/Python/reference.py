"""ALiBi attention in float64, as the formula says it."""

import numpy as np
from alibi_mlir import Sampled, sampling

#: What the reference lowering must keep, for unit-variance inputs and the scale
#: 1 / sqrt(D): absolute for outputs, relative to max(1, |lse|) for the LSE.
TOLERANCE = 2e-6


def partition_for(method, slopes, length):
    """The masks of a sampled method for `length` keys; None for other methods."""
    if not isinstance(method, Sampled):
        return None
    return sampling.draw(
        slopes, method.samples, sampler=method.sampler, seed=method.seed, length=max(length, 1)
    )


def log_average_mask(partition, p, j):
    """`log L^` `[..., N, M]`: the logarithm of the average of the masks."""
    together = partition.blocks(p)[..., :, None] == partition.blocks(j)[..., None, :]
    with np.errstate(divide="ignore"):
        return np.log((together * partition.weights[..., None, None]).mean(axis=0))


def attention(
    q, k, v, slopes, *, causal, scale=None, partition=None, key_lengths=None, key_starts=None,
    query_offset=None,
):
    """`(out, lse)`. With a partition the bias is `log L^`, except in rows that
    share no block with any key they may see, where it stays exact."""
    q, k, v, slopes = (np.asarray(x, dtype=np.float64) for x in (q, k, v, slopes))
    batch, heads, n, depth = q.shape
    m = k.shape[2]
    group = heads // k.shape[1]
    k, v = np.repeat(k, group, axis=1), np.repeat(v, group, axis=1)
    scale = 1 / np.sqrt(depth) if scale is None else scale
    out, lse = np.zeros((batch, heads, n, v.shape[3])), np.full((batch, heads, n), -np.inf)
    for b in range(batch):
        end = m if key_lengths is None else key_lengths[b]
        begin = 0 if key_starts is None else key_starts[b]
        p = np.arange(n) + (end - n if query_offset is None else query_offset[b])
        j = np.arange(m)
        allowed = np.broadcast_to((j >= begin) & (j < end), (n, m))
        if causal:
            allowed = allowed & (j <= p[:, None])
        slope = slopes[b] if slopes.ndim == 2 else slopes
        bias = -slope[:, None, None] * np.abs(p[:, None] - j)
        if partition is not None:
            sampled = log_average_mask(partition, p, j)
            sampled = np.where(allowed, sampled[b] if slopes.ndim == 2 else sampled, -np.inf)
            empty = np.all(np.isneginf(sampled), axis=-1, keepdims=True)
            bias = np.where(empty, bias, sampled)
        scores = scale * np.einsum("hid,hjd->hij", q[b], k[b])
        scores = np.where(allowed, scores + bias, -np.inf)
        top = np.max(scores, axis=-1, keepdims=True, initial=-1e300)
        weights = np.exp(scores - top)
        total = weights.sum(axis=-1, keepdims=True)
        with np.errstate(divide="ignore"):
            lse[b] = np.where(total > 0, top + np.log(total), -np.inf)[..., 0]
        out[b] = (weights @ v[b]) / np.where(total > 0, total, 1)
    return out, lse


def assert_close(out, lse, expected_out, expected_lse):
    """Compares results with the reference, by the tolerance."""
    assert out.dtype == np.float32 and lse.dtype == np.float32
    assert out.shape == expected_out.shape and lse.shape == expected_lse.shape
    assert np.max(np.abs(out - expected_out), initial=0) <= TOLERANCE
    finite = np.isfinite(expected_lse)
    assert np.array_equal(lse[~finite], expected_lse[~finite])
    error = np.abs(lse[finite] - expected_lse[finite])
    assert np.max(error / np.maximum(1, np.abs(expected_lse[finite])), initial=0) <= TOLERANCE


def probabilities(q, k, slopes, **options):
    """The softmax `[B, H, N, M]` of `attention`, whose options it takes."""
    batch, key_heads, m, _ = k.shape
    identity = np.broadcast_to(np.eye(m), (batch, key_heads, m, m))
    return attention(q, k, identity, slopes, **options)[0]


def weight_rounding(p, v, out, unit):
    """How far `out` may move where each weight is rounded, by `unit` of it at most,
    and all are normalized by their sum."""
    v = np.repeat(v.astype(np.float64), p.shape[1] // v.shape[1], axis=1)
    away = [np.einsum("bhnm,bhnm->bhn", p, np.abs(v[..., None, :, c] - out[..., c, None]))
            for c in range(v.shape[3])]
    return unit / (1 - unit) * np.stack(away, axis=-1)


def inputs(seed, batch, heads, key_heads, n, m, depth, value_depth):
    """Standard-normal q, k, v in float32."""
    rng = np.random.default_rng(seed)
    return (
        rng.standard_normal((batch, heads, n, depth), dtype=np.float32),
        rng.standard_normal((batch, key_heads, m, depth), dtype=np.float32),
        rng.standard_normal((batch, key_heads, m, value_depth), dtype=np.float32),
    )
