"""Which blocks the partitions of sampled attention put positions in, from their words
as `alibi.partition` describes them."""

import numpy as np

FRACTION_BITS, WEIGHT_BITS = 24, 40
_MASK = np.uint64(0xFFFFFFFF)


def philox(key, counters):
    """Philox-4x32-10 with counters (c, 0, 0, 0): two uint64 arrays."""
    low = np.uint64(32)
    k0, k1 = np.uint64(key & 0xFFFFFFFF), np.uint64(key >> 32)
    c = [counters.astype(np.uint64) & _MASK] + [np.zeros(counters.shape, np.uint64)] * 3
    for _ in range(10):
        a, b = np.uint64(0xD2511F53) * c[0], np.uint64(0xCD9E8D57) * c[2]
        c = [(b >> low) ^ c[1] ^ k0, b & _MASK, (a >> low) ^ c[3] ^ k1, a & _MASK]
        k0, k1 = (k0 + np.uint64(0x9E3779B9)) & _MASK, (k1 + np.uint64(0xBB67AE85)) & _MASK
    return c[0] | c[1] << low, c[2] | c[3] << low


def _cuts(words, encoding, positions):
    """Whether there is a cut before each of consecutive positions."""
    if encoding == "bits":
        inside = (positions >= 0) & (positions < 64 * len(words))
        p = np.where(inside, positions, 0)
        bits = words.view(np.uint64)[p // 64] >> (p % 64).astype(np.uint64) & np.uint64(1)
        # Outside no two positions share a block.
        return ~inside | (bits != 0)
    even, odd = philox(int(words[1]) & (2**64 - 1), positions >> 1)
    return np.where(positions % 2 == 0, even, odd) < words[:1].view(np.uint64)[0]


def labels(words, encoding, positions, placed):
    """Numbers of the blocks of consecutive positions under one partition, words [W]:
    equal where positions share a block. `placed`: the positions, as the result is, as
    an array of some ops."""
    if encoding in ("grid", "weighted_grid"):
        pitch, shift = int(words[0]), int(words[1])
        return ((placed << FRACTION_BITS) - shift) // pitch
    return np.cumsum(_cuts(words, encoding, positions))


def weight(words, encoding):
    """How much a shared block counts."""
    return float(words[2]) * 2.0**-WEIGHT_BITS if encoding == "weighted_grid" else 1.0
