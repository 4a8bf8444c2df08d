"""ALiBi attention in float64, as alibi.attention describes it, and in low precision.

One row of a head at a time or many, in NumPy or PyTorch (`devices.NumpyOps`,
`devices.TorchOps`), in blocks of rows, so that memory is bounded.
"""

import math
import re
from dataclasses import dataclass

import numpy as np

import partitions

UNLIMITED = 1 << 40


def parse_methods(text, heads):
    """`[(name, parameters)]` of every head, from a method's text in a bundle."""
    found = re.findall(r"#alibi\.(\w+)(?:<([^<>\[\]]*)>)?", text)
    found = [
        (name, dict(re.findall(r"(\w+)\s*=\s*([\w.+-]+)", parameters)))
        for name, parameters in found if name != "per_head"
    ]
    return found if "per_head" in text else found * heads


@dataclass
class Problem:
    """What an entry is given, in arrays of the ops: query [B, H, N, D], key and value
    [B, Hk, M, .], of numbers that are exact in the element type. The rest are host
    arrays; `table`: partitions [S, H, W] or [S, B, H, W]."""

    ops: object
    query: object
    key: object
    value: object
    slopes: np.ndarray  # [H] or [B, H] float32
    methods: list
    element: str
    causal: bool
    scale: float
    key_lengths: np.ndarray = None
    key_starts: np.ndarray = None
    query_offset: np.ndarray = None
    query_segments: np.ndarray = None
    key_segments: np.ndarray = None
    table: np.ndarray = None
    encoding: str = None

    def geometry(self, b):
        """Of every row: its position, the key of position 0, the first key it may see
        and the one behind the last; int64 [N] each."""
        n, m = self.query.shape[2], self.key.shape[2]
        rows = np.arange(n)
        if self.query_segments is not None:
            qs, ks = np.asarray(self.query_segments), np.asarray(self.key_segments)
            t = np.searchsorted(qs, rows, side="right") - 1
            inside = (t >= 0) & (t < len(qs) - 1)
            t = np.where(inside, t, 0)
            after = np.minimum(t + 1, len(qs) - 1)
            begin, end = ks[t], ks[after]
            return rows - qs[after] + end - begin, begin, begin, np.where(inside, end, begin)
        end = m if self.key_lengths is None else int(self.key_lengths[b])
        begin = 0 if self.key_starts is None else int(self.key_starts[b])
        offset = end - n if self.query_offset is None else int(self.query_offset[b])
        all_of = lambda x: np.full(n, x)  # noqa: E731
        return rows + offset, all_of(0), all_of(max(begin, 0)), all_of(min(end, m))

    def seen(self, b):
        """Whether any row may see a key, by key; bool [M]. Windows do not count."""
        p, base, begin, end = self.geometry(b)
        if self.causal:
            end = np.minimum(end, base + p + 1)
        change = np.zeros(self.key.shape[2] + 1, np.int64)
        some = begin < end
        np.add.at(change, begin[some], 1)
        np.add.at(change, end[some], -1)
        return np.cumsum(change)[:-1] > 0

    def slope(self, b, h):
        return float(self.slopes[b, h] if self.slopes.ndim == 2 else self.slopes[h])


@dataclass
class Rows:
    """Of some rows of a head, on the host in float64: the results, and those of the
    computation in low precision (scores and sums in float32, weights and results
    rounded to the element type)."""

    out: np.ndarray
    lse: np.ndarray
    plain_out: np.ndarray
    plain_lse: np.ndarray


def attend(problem, b, h, rows, elements=2**25):
    """The `Rows` of head `h` of batch entry `b`; `rows`: their numbers. `elements`:
    scores that are held at once."""
    ops, heads, m = problem.ops, problem.query.shape[1], problem.key.shape[2]
    head = h // (heads // problem.key.shape[1])
    q, k, v = problem.query[b, h], problem.key[b, head], problem.value[b, head]
    both = [(as_, as_(k), as_(v)) for as_ in (ops.f64, ops.f32)]
    geometry = problem.geometry(b)
    step = max(1, elements // max(m, 1))
    parts = []
    with ops.quiet():
        for at in range(0, len(rows), step):
            some = np.asarray(rows[at : at + step])
            parts.append(_block(problem, b, h, q[ops.place(some)], both, [x[some] for x in geometry]))
    return Rows(*(np.concatenate([part[i] for part in parts]) for i in range(4)))


def _block(problem, b, h, q, both, geometry):
    ops, m = problem.ops, both[0][1].shape[0]
    p, base, begin, end = (ops.place(x)[:, None] for x in geometry)
    keys = ops.place(np.arange(m))[None]
    j = keys - base
    away = ops.abs(p - j)
    sees = (keys >= begin) & (keys < end)
    if problem.causal:
        sees = sees & (j <= p)
    bias = ops.f64(away) * -problem.slope(b, h)
    name, parameters = problem.methods[h]
    if name == "window":
        sees = sees & (away <= _window(parameters, problem.slope(b, h)))
    if name == "sampled":
        sampled = _log_average_mask(problem, b, h, p, j)
        sampled = ops.where(sees, sampled, -math.inf)
        # Rows that share no block with any key keep the exact bias.
        bias = ops.where(ops.largest(sampled) == -math.inf, bias, sampled)
    results = []
    for (as_, k, v), low in zip(both, (False, True)):
        scores = ops.where(sees, as_(q) @ k.T * problem.scale + as_(bias), -math.inf)
        top = ops.largest(scores)
        top = ops.where(top == -math.inf, 0.0, top)
        weights = ops.exp(scores - top)
        total = weights.sum(-1)
        lse = top[:, 0] + ops.log(total)
        if low:
            weights = ops.low(weights, problem.element)
        out = weights @ v / ops.where(total == 0, 1.0, total)[:, None]
        if low:
            out = ops.low(out, problem.element)
        results += [ops.host(ops.f64(out)), ops.host(ops.f64(lse))]
    return results


def _window(parameters, slope):
    if "distance" in parameters:
        return min(int(parameters["distance"]), UNLIMITED)
    if slope == 0:
        return UNLIMITED
    return min(math.ceil(-math.log(float(parameters["tolerance"])) / slope), UNLIMITED)


def _log_average_mask(problem, b, h, p, j):
    """`log L^` of rows and keys."""
    ops = problem.ops
    table = problem.table[:, b] if problem.table.ndim == 4 else problem.table
    low, high = min(int(p.min()), 0), max(int(p.max()), int(j.max()) if j.shape[1] else 0) + 1
    rows, keys = p - low, j - low
    # Of other sequences, whatever they are: no row sees them.
    keys = ops.where(keys < 0, 0, keys)
    total = ops.f64(keys) * 0.0
    positions = np.arange(low, high)
    placed = ops.place(positions)
    for words in table[:, h]:
        blocks = partitions.labels(words, problem.encoding, positions, placed)
        blocks = ops.place(blocks) if isinstance(blocks, np.ndarray) else blocks
        together = blocks[rows] == blocks[keys]
        total = total + ops.f64(together) * partitions.weight(words, problem.encoding)
    return ops.log(total / len(table))
