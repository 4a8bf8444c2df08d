"""Inputs, float64 results and additive masks; the same in every process."""

import functools

import numpy as np

#: An output further from float64 than this is wrong. For unit-variance inputs;
#: bfloat16 leaves room for implementations that round probabilities, too.
TOLERANCE = {"float32": 1e-4, "bfloat16": 4e-2}

SEED = 20240817
#: Of the sampled method.
SAMPLER = "grid"


def slopes(case):
    """float32 `[heads]`."""
    from alibi_mlir import sampling

    if case.slope is None:
        return sampling.press_slopes(case.heads)
    return np.full(case.heads, case.slope, np.float32)


def arrays(case):
    """Standard-normal `q [1, H, N, D]`, `k` and `v [1, H, M, D]`, and slopes."""
    rng = np.random.default_rng(SEED)
    shapes = [(1, case.heads, length, case.d) for length in (case.n, case.m, case.m)]
    q, k, v = (rng.standard_normal(shape, dtype=np.float32) for shape in shapes)
    if case.dtype == "bfloat16":
        from ml_dtypes import bfloat16

        q, k, v = (x.astype(bfloat16) for x in (q, k, v))
    return q, k, v, slopes(case)


def mask(case, slopes):
    """The bias as a float mask `[1, H, N, M]`: `-slope |p - j|`, -inf for keys
    after the query if causal."""
    distance = np.arange(case.n, dtype=np.float32)[:, None] + np.float32(case.m - case.n)
    distance = distance - np.arange(case.m, dtype=np.float32)
    future = distance < 0
    np.abs(distance, out=distance)
    result = np.empty((1, case.heads, case.n, case.m), np.float32)
    for head, slope in enumerate(slopes):
        np.multiply(distance, -slope, out=result[0, head])
        if case.causal:
            np.copyto(result[0, head], -np.inf, where=future)
    return result


def mask_bytes(case):
    """Bytes of `mask`, and of what it needs on the way."""
    return 4 * case.n * case.m * (case.heads + 1.25)


def checked_rows(case):
    """The queries whose results are compared: all of short sequences, some of
    long ones, always the first and the last."""
    count = case.n if case.n <= 1024 else max(4, min(64, 2**20 // case.n))
    return np.unique(np.linspace(0, case.n - 1, count).astype(np.int64))


@functools.lru_cache(maxsize=4)
def partition(case):
    """The masks of the sampled method."""
    from alibi_mlir import sampling

    return sampling.draw(slopes(case), case.samples, sampler=SAMPLER, seed=SEED, length=case.m)


@functools.lru_cache(maxsize=64)
def entries(case):
    """The score entries that are counted: pairs that the mask allows, for the
    sampled method those that any mask joins, each counted once."""
    if case.method == "sampled":
        return partition(case).union_entries(case.n, case.m, causal=case.causal)
    return case.allowed_pairs()


def flops(case):
    """`4 d` for every counted entry: two products of depth d."""
    return 4 * case.d * entries(case)


@functools.lru_cache(maxsize=2)
def expected(case):
    """float64 results `[H, rows, D]` of the rows that are compared."""
    q, k, v, slope = (np.asarray(x, np.float64) for x in arrays(case))
    rows = checked_rows(case)
    p, j = rows + case.m - case.n, np.arange(case.m)
    out = np.empty((case.heads, len(rows), case.d))
    for head in range(case.heads):
        scores = q[0, head, rows] @ k[0, head].T / np.sqrt(case.d)
        if case.method == "sampled":
            scores += _log_average_mask(case, head, p)
        else:
            scores -= slope[head] * np.abs(p[:, None] - j)
        if case.causal:
            scores[j > p[:, None]] = -np.inf
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        out[head] = scores @ v[0, head] / scores.sum(axis=1, keepdims=True)
    return out


def _log_average_mask(case, head, p):
    """`log` of the average of the masks of one head, rows p, `[rows, M]`. A query
    shares its block with itself, so that no row is empty."""
    from alibi_mlir import sampling

    draw = partition(case)
    alone = sampling.Partition(draw.encoding, np.ascontiguousarray(draw.table[:, head : head + 1]))
    blocks = alone.blocks(np.arange(case.m))[:, 0]
    together = np.zeros((len(p), case.m))
    for sample in blocks:
        together += sample[p, None] == sample
    with np.errstate(divide="ignore"):
        return np.log(together / case.samples)
