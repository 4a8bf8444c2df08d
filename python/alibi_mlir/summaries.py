"""Summaries of keys, which certified attention needs."""

import functools
import numbers

import numpy as np

from .arguments import ELEMENT_TYPES, floats, integers
from .module import compile

__all__ = ["summarize"]

#: Keys of a block.
BLOCK = 64


def summarize(k, *, key_lengths=None, key_starts=None, out=None, first=0):
    """What `Certified` needs to know of keys: centre, radius and norm by block.

    Block t holds the keys `64 t .. 64 t + 63`, of them those from `key_starts[b]`
    to `key_lengths[b] - 1` where given. `[..., :D]` is the mean of its keys,
    `[..., D]` the largest distance from it, `[..., D + 1]` the largest norm
    (rounded up; inf where a key is not finite; 0 where a block has no keys).

    Args:
        k: keys `[B, Hk, M, D]`, float32, float16 or bfloat16.
        key_lengths, key_starts: as in `attention`.
        out: a summary of the same keys to be brought up to date, of which the
            blocks before that of key `first` stay: what is to be done when keys
            were appended. It is written.
        first: the first key that changed.

    Returns:
        `[B, Hk, ceil(M / 64), D + 2]` float32; `out` where it is given.

    Raises:
        TypeError, ValueError: naming the argument, its value, and what was
            expected.
    """
    k = floats("k", k, (4,), ELEMENT_TYPES)
    batch, key_heads, length, depth = k.shape
    given = {
        name: integers(name, value, batch, 0, length)
        for name, value in (("key_starts", key_starts), ("key_lengths", key_lengths))
        if value is not None
    }
    if key_heads == 0 or depth == 0:
        raise ValueError(f"k has shape {k.shape}, expected at least one head and a depth of at least 1")
    if not isinstance(first, numbers.Integral):
        raise TypeError(f"first is {first!r}, expected an integer")
    if first != 0 and out is None:
        raise ValueError(f"first is {first} without out, expected 0")
    if not 0 <= first <= length:
        raise ValueError(f"first is {first}, expected 0 to {length} (the length of k)")
    shape = (batch, key_heads, -(-length // BLOCK), depth + 2)
    if out is None:
        out = np.empty(shape, np.float32)
    elif not isinstance(out, np.ndarray) or out.dtype != np.float32 or out.shape != shape:
        described = f"{out.dtype} {out.shape}" if isinstance(out, np.ndarray) else type(out).__name__
        raise ValueError(f"out is {described}, expected a float32 array {shape}")
    _compiled_summary(ELEMENT_TYPES[k.dtype.name], key_heads, depth, tuple(given))(
        k, out, int(first), *given.values()
    )
    return out


@functools.lru_cache(maxsize=64)
def _compiled_summary(element, key_heads, depth, optional):
    k = f"tensor<?x{key_heads}x?x{depth}x{element}>"
    summary = f"tensor<?x{key_heads}x?x{depth + 2}xf32>"
    arguments = [f"%k: {k}", f"%out: {summary} {{bufferization.writable = true}}", "%first: i64"]
    arguments += [f"%{name}: tensor<?xi64>" for name in optional]
    limits = {"key_starts": "key_begins", "key_lengths": "key_ends"}
    texts = " ".join(f"{limits[name]}(%{name} : tensor<?xi64>)" for name in optional)
    text = f"""
func.func @summarize({", ".join(arguments)}) {{
  %0 = arith.index_cast %first : i64 to index
  %1 = alibi.summarize ins(%k : {k}) first(%0) {texts} outs(%out : {summary}) -> {summary}
  %2 = bufferization.to_buffer %out : {summary} to memref<?x{key_heads}x?x{depth + 2}xf32>
  bufferization.materialize_in_destination %1 in writable %2
      : ({summary}, memref<?x{key_heads}x?x{depth + 2}xf32>) -> ()
  return
}}"""
    return compile(text)["summarize"]
