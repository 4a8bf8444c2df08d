"""Queries and keys that are hard on whoever skips keys, by name."""

import numpy as np

NAMES = (
    "random", "far_needle", "sink", "past_grows", "future_grows", "needles", "equal_keys",
    "aligned", "clusters", "huge_scores", "huge_and_tiny_keys", "zero_queries", "budget",
    "one_other_row", "near_tolerance", "blocks_of_one_key", "opposed_blocks",
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


def make(name, rng, batch, heads, key_heads, n, m, depth, slopes, starts=None):
    """float32 `q [B, H, N, D]`, `k [B, Hk, M, D]`; `slopes [H]` or `[B, H]`, `starts`
    the first keys that are seen."""
    q = rng.standard_normal((batch, heads, n, depth)).astype(np.float32)
    k = rng.standard_normal((batch, key_heads, m, depth)).astype(np.float32)
    if m == 0 or n == 0:
        return q, k
    slopes = np.broadcast_to(np.asarray(slopes, np.float64), (batch, heads))
    starts = np.zeros(batch, int) if starts is None else np.minimum(starts, m - 1)
    place = np.arange(m)
    root = np.sqrt(depth)
    # What all queries of a key head have in common.
    way = rng.standard_normal((batch, key_heads, 1, depth))
    way /= np.linalg.norm(way, axis=-1, keepdims=True)
    q_way = np.repeat(way, heads // key_heads, axis=1)

    def along(scores, q_size=None):
        """Keys whose products with `q_way * q_size`, scaled, are `scores [.., M]`."""
        size = root if q_size is None else q_size
        return (way * (np.asarray(scores)[..., None] * root / size)).astype(np.float32)

    if name == "far_needle":
        q = (q_way * root + 0.3 * q).astype(np.float32)
        for b in range(batch):
            at = starts[b] + int(rng.integers(0, max(1, (m - starts[b]) // 3)))
            k[b, :, at] = (way * rng.uniform(20, 300)).astype(np.float32)[b, :, 0]
    elif name == "sink":
        q = (q_way * root + 0.5 * q).astype(np.float32)
        for b in range(batch):
            k[b, :, starts[b]] += (way * rng.uniform(3, 60)).astype(np.float32)[b, :, 0]
            k[b, :, starts[b] + 1 :] -= 0.5 * way[b].astype(np.float32)
    elif name == "past_grows":
        k *= np.linspace(rng.uniform(4, 20), 0.1, m, dtype=np.float32)[:, None]
    elif name == "future_grows":
        k *= np.linspace(0.1, rng.uniform(4, 20), m, dtype=np.float32)[:, None]
    elif name == "needles":
        q = (q_way * root + q).astype(np.float32)
        for at in rng.integers(0, m, 7):
            k[:, :, at] = (way * rng.uniform(-5, 40)).astype(np.float32)[:, :, 0]
    elif name == "equal_keys":
        k[:] = k[:, :, :1]
    elif name == "aligned":
        q = np.repeat(q_way * rng.uniform(1, 30), n, axis=2).astype(np.float32)
        k = along(rng.choice([-1, 1], (batch, key_heads, m)) * rng.uniform(0, 8, m))
    elif name == "clusters":
        blocks = -(-m // 64)
        centres = rng.standard_normal((batch, key_heads, blocks, depth)) * rng.uniform(3, 60)
        k = np.repeat(centres, 64, axis=2)[:, :, :m] + 1e-3 * k
        k = k.astype(np.float32)
    elif name == "huge_scores":
        size = 10.0 ** rng.uniform(3, 5)
        q = np.repeat(q_way * root, n, axis=2).astype(np.float32)
        k = along(size * rng.choice([-1, -0.5, 0, 0.999, 1], (batch, key_heads, m)))
        if rng.integers(2):
            k = -np.abs(k) * np.sign(way).astype(np.float32)
    elif name == "huge_and_tiny_keys":
        sizes = rng.choice([0, 1e-20, 1e-3, 1e10, 1e18], (batch, key_heads, m, 1))
        q = (q * rng.choice([0, 1e-18, 1e-10, 1], (batch, heads, n, 1))).astype(np.float32)
        k = (k / np.linalg.norm(k, axis=-1, keepdims=True) * sizes).astype(np.float32)
    elif name == "zero_queries":
        q *= rng.integers(0, 2, (batch, heads, n, 1))
        k *= 5
    elif name in ("budget", "near_tolerance"):
        # Seen from the last row, every block weighs a little less than what may be
        # left out (or all of them together do), however far it is: the score makes
        # up for the bias.
        q = np.repeat(q_way * root, n, axis=2).astype(np.float32)
        tolerance = 10.0 ** rng.uniform(-6, -1)
        blocks = max(1, m // 64)
        share = tolerance * (rng.uniform(0.3, 0.99) if name == "budget" else rng.uniform(0.5, 2) / blocks)
        slope = np.minimum(slopes.reshape(batch, key_heads, -1).min(axis=-1), 1e3)[..., None]
        behind = np.maximum(0, (m - 1) // 64 * 64 - place)
        flat = slope * (m - 1 - place) + np.log(share / 64)
        k = along(np.where(behind > 0, flat, 0))
    elif name == "one_other_row":
        at = int(rng.integers(0, n))
        q[:, :, at] = (q_way * root * rng.uniform(5, 40))[:, :, 0]
        k[:, :, int(rng.integers(0, m))] = (way * 30).astype(np.float32)[:, :, 0]
    elif name == "blocks_of_one_key":
        # Far blocks that one key alone makes heavy, the others far from it.
        q = (q_way * root + 0.1 * q).astype(np.float32)
        k = along(np.where(place % 64 == int(rng.integers(64)), rng.uniform(-5, 15, m), -20.0)
                  * np.ones((batch, key_heads, 1)))
    elif name == "opposed_blocks":
        # Two halves that cancel: the centre is 0, the radius everything.
        q = np.repeat(q_way * root, n, axis=2).astype(np.float32)
        k = along(np.where(place % 2, 1.0, -1.0) * rng.uniform(0, 30, (batch, key_heads, 1)))
    elif name != "random":
        raise ValueError(name)
    return q, k
