"""The accumulating ops in float64, as their descriptions say it, and contents for
their tables of partitions."""

import numpy as np

WORDS = {"grid": 2, "weighted_grid": 3, "counter": 2, "bits": 2}
_FRACTION = 24
_WEIGHT = 40


def draw_table(rng, encoding, shape):
    """Words of partitions that are valid, but follow no sampler's law."""
    if encoding == "bits":
        words = rng.integers(0, 2**64, (3, *shape, WORDS["bits"]), dtype=np.uint64)
        words = np.bitwise_and.reduce(words)
        words[..., 0] |= np.uint64(1)
        return words.view(np.int64)
    if encoding == "counter":
        table = rng.integers(0, 2**64, (*shape, 2), dtype=np.uint64)
        table[..., 0] = np.uint64(2**61)
        return table.view(np.int64)
    pitch = rng.integers(2**_FRACTION, 20 * 2**_FRACTION, shape)
    table = [pitch, rng.integers(0, pitch)]
    if encoding == "weighted_grid":
        table.append(rng.integers(2 ** (_WEIGHT - 2), 3 * 2**_WEIGHT, shape))
    return np.stack(table, axis=-1)


def _philox(key, counter):
    """Philox-4x32-10 of (counter, 0, 0, 0): two 64-bit numbers each."""
    low = np.uint64(2**32 - 1)
    k0, k1 = key & low, key >> np.uint64(32)
    words = [counter & low] + [np.zeros_like(counter)] * 3
    for _ in range(10):
        first, second = words[0] * np.uint64(0xD2511F53), words[2] * np.uint64(0xCD9E8D57)
        words = [
            (second >> np.uint64(32)) ^ words[1] ^ k0,
            second & low,
            (first >> np.uint64(32)) ^ words[3] ^ k1,
            first & low,
        ]
        k0, k1 = (k0 + np.uint64(0x9E3779B9)) & low, (k1 + np.uint64(0xBB67AE85)) & low
    return words[0] | words[1] << np.uint64(32), words[2] | words[3] << np.uint64(32)


def _blocks(encoding, words, positions):
    """The number of the block of each position; positions of `bits` without one
    have numbers of their own, of the queries (-1) and the keys (-2)."""
    if encoding in ("grid", "weighted_grid"):
        return ((positions << _FRACTION) - words[1]) // words[0]
    low, high = int(positions.min()), int(positions.max())
    gaps = np.arange(low, high + 1)
    if encoding == "counter":
        probability, stream = words.view(np.uint64)
        even, odd = _philox(stream, (gaps >> 1).astype(np.int64).view(np.uint64))
        cuts = np.where(gaps & 1, odd, even) < probability
        return np.cumsum(cuts)[positions - low]
    inside = (gaps >= 0) & (gaps < 64 * len(words))
    place = np.where(inside, gaps, 0)
    cuts = words.view(np.uint64)[place // 64] >> (place % 64).astype(np.uint64) & np.uint64(1)
    numbers = np.cumsum(cuts.astype(np.int64))
    return np.where(inside, numbers, -1)[positions - low]


def _counts(encoding, table, p, j):
    """C `[N, M]` of one head; `table` is `[S, W]`."""
    total = np.zeros((len(p), len(j)))
    for words in table:
        blocks = _blocks(encoding, np.ascontiguousarray(words), np.concatenate([p, j]))
        rows, columns = blocks[: len(p), None], blocks[None, len(p) :]
        weight = 2.0**-_WEIGHT * words[2] if encoding == "weighted_grid" else 1.0
        if encoding == "bits":
            weight = weight * (rows >= 0)
        total += weight * (rows == columns)
    return total


def accumulate(
    query, key, value, table, scale, query_offset, key_offset, acc, max, sum, *, causal,
    encoding=None, batch_offsets=None, key_begins=None, key_ends=None, segments=None,
    fallback=None,
):
    """The new `(acc, max, sum)` of `alibi.block_attention`, or without an encoding
    of `alibi.online_attention`. The maximum is that of all that has a weight."""
    query, key, value = (np.asarray(x, np.float64) for x in (query, key, value))
    new = [np.array(x, np.float64) for x in (acc, max, sum)]
    batch, heads, group, n, _ = query.shape
    m = key.shape[2]
    for b, hk, g in np.ndindex(batch, heads, group):
        batched = table.ndim == (3 if encoding is None else 5)
        at = (b, hk, g) if batched else (hk, g)
        words = table[at] if encoding is None else table[(slice(None), *at)]
        for i in range(n):
            p, j = np.int64(i + query_offset), np.arange(m) + key_offset
            if segments is None:
                begin = -(2**40) if key_begins is None else key_begins[b]
                end = 2**40 if key_ends is None else key_ends[b]
                p += 0 if batch_offsets is None else batch_offsets[b]
            else:
                queries, keys = segments
                t = np.flatnonzero((queries[:-1] <= p) & (p < queries[1:]))
                if len(t) == 0:
                    continue
                begin, end = 0, keys[t[0] + 1] - keys[t[0]]
                p, j = p - queries[t[0] + 1] + end, j - keys[t[0]]
            allowed = (j >= begin) & (j < end) & ((j <= p) if causal else True)
            scores = scale * key[b, hk] @ query[b, hk, g, i]
            if encoding is None:
                scores -= words * np.abs(p - j)
                counts = allowed.astype(np.float64)
            else:
                counts = allowed * _counts(encoding, words, np.array([p]), j)[0]
            if fallback is not None:
                if new[2][b, hk, g, i] != 0 or np.any(allowed & (j == p)):
                    continue
                counts *= fallback
            with np.errstate(divide="ignore"):
                terms = scores + np.log(counts)
            top = np.max(terms, initial=new[1][b, hk, g, i])
            if np.isneginf(top):
                continue
            weights, kept = np.exp(terms - top), np.exp(new[1][b, hk, g, i] - top)
            new[0][b, hk, g, i] = new[0][b, hk, g, i] * kept + weights @ value[b, hk]
            new[2][b, hk, g, i] = new[2][b, hk, g, i] * kept + weights.sum()
            new[1][b, hk, g, i] = top
    return tuple(new)
