"""The methods that are compared: their names, their attention, their cost.

The cost is counted in score entries, pairs of a query and a key whose score is
computed: `separate`, every mask as regular attention of its own ("sampled"), and
`once`, every pair once however many masks join it ("coalesced", which is how the CPU
engine computes them). Both give the same result. Methods without masks have one cost.
"""

import functools

import numpy as np
from alibi_mlir import Exact, Sampled, Window, attention, sampling

#: Keys that are counted together where a method chooses them by its inputs.
COUNTED_BLOCK = 64


def attend(q, k, v, slopes, method, **options):
    """Causal attention of float32 `[1, H, N, D]` by one of the methods."""
    return attention(q, k, v, slopes, causal=True, method=method, **options)


def name_of(method):
    """What a table calls a method."""
    if isinstance(method, Exact):
        return "exact"
    if isinstance(method, Sampled):
        return f"{method.sampler}, S = {method.samples}"
    return f"{family_of(method)}, {method.tolerance:g}"


def family_of(method):
    """The sampler, or the method's name."""
    if isinstance(method, Sampled):
        return method.sampler
    return type(method).__name__.lower()


def entries_of(method, q, k, slopes):
    """`(separate, once)`: the score entries of one causal attention, all heads."""
    n = q.shape[2]
    if isinstance(method, Exact):
        count = len(slopes) * n * (n + 1) // 2
    elif isinstance(method, Sampled):
        return _mask_entries(method, tuple(map(float, slopes)), n)
    elif isinstance(method, Window):
        count = sum(_window_entries(slope, method.tolerance, n) for slope in slopes)
    else:
        count = _visited_entries(method, q, k, slopes)
    return count, count


def draw(method, slopes, n):
    """The masks of a sampled method."""
    return sampling.draw(
        slopes, method.samples, sampler=method.sampler, seed=method.seed, length=n
    )


def separate_attention(q, k, v, slopes, method):
    """Sampled attention as S regular ones per head: no bias, packed blocks as
    `cu_seqlens`, and one log-sum-exp merge of their results.

        out = sum_s e^(lse_s) out_s / sum_s e^(lse_s)
    """
    n = q.shape[2]
    partition = draw(method, slopes, n)
    out = np.empty_like(v)
    for head in range(len(slopes)):
        one = slice(head, head + 1)
        parts = []
        for sample in range(method.samples):
            blocks = partition.boundaries(sample, head, n)
            parts.append(attend(
                q[:, one], k[:, one], v[:, one], np.zeros(1, np.float32), Exact(),
                return_lse=True, query_segments=blocks, key_segments=blocks,
            ))
        lse = np.stack([lse for _, lse in parts])[..., None].astype(np.float64)
        weights = np.exp(lse - lse.max(axis=0))
        merged = sum(w * o for w, (o, _) in zip(weights, parts)) / weights.sum(axis=0)
        out[:, one] = merged
    return out


@functools.lru_cache(maxsize=None)
def _mask_entries(method, slopes, n):
    partition = draw(method, np.float32(slopes), n)
    return (
        partition.score_entries(n, n, causal=True),
        partition.union_entries(n, n, causal=True),
    )


def _window_entries(slope, tolerance, n):
    """Pairs at distances 0 to W = ceil(ln(1 / tolerance) / slope)."""
    reach = min(int(np.ceil(np.log(1 / tolerance) / float(slope))), n - 1)
    return (reach + 1) * n - reach * (reach + 1) // 2


def _visited_entries(method, q, k, slopes):
    """Pairs in blocks of COUNTED_BLOCK keys of which a row visits any.

    Seen from outside: the value of a key is infinite in the channel of its block and
    0 elsewhere, so that an output is not finite (0 * inf is NaN, where a weight
    underflows) exactly where the row visited the block. As many channels as the
    attention in question has, so that the same code runs.
    """
    n, depth = q.shape[2:]
    block = np.arange(n) // COUNTED_BLOCK
    row = np.arange(n)
    total = 0
    for first in range(0, block[-1] + 1, depth):
        v = np.zeros((*k.shape[:3], depth), np.float32)
        here = (block >= first) & (block < first + depth)
        v[:, :, here, block[here] - first] = np.inf
        visited = ~np.isfinite(attend(q, k, v, slopes, method))
        starts = COUNTED_BLOCK * (first + np.arange(depth))
        allowed = np.clip(row[:, None] + 1 - starts, 0, COUNTED_BLOCK)
        total += int((visited * allowed).sum())
    return total
