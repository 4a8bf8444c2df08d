"""Attention with linear biases on NumPy arrays."""

import functools
import numbers

import numpy as np

from . import sampling
from .arguments import ELEMENT_TYPES, floats, integers
from .methods import (
    METHODS, Auto, Certified, Exact, PerHead, Sampled, Window, check_bounds_mass,
)
from .module import compile
from .summaries import BLOCK

__all__ = ["attention"]


def attention(
    q,
    k,
    v,
    slopes,
    *,
    causal=False,
    scale=None,
    method="exact",
    return_lse=False,
    return_dropped=False,
    key_lengths=None,
    key_starts=None,
    query_offset=None,
    query_segments=None,
    key_segments=None,
    key_summary=None,
):
    """Attention with the linear bias `-slopes[h] * |p_i - j|` on the scores.

    With query i at position `p_i` and key j at position j:

        s_ij  = scale * q_i . k_j - slopes[h] * |p_i - j|
        lse_i = log sum_j exp(s_ij)
        out_i = sum_j exp(s_ij - lse_i) v_j

    `causal` leaves out keys with `j > p_i`. A row that sees no key gives 0 and
    -inf. The last query stands at the last key, `p_i = i + key_lengths[b] - N`
    (`i + M - N` without lengths), unless `query_offset` says otherwise. Source:
    Press, Smith and Lewis, "Train Short, Test Long", ICLR 2022.

    One function is compiled, and kept, for every combination of heads, depths,
    types, causal, scale, method, return_lse and the optional arrays that are
    given; batch sizes and lengths are free.

    Args:
        q: queries `[B, H, N, D]`, float32, float16 or (with the package
            ml_dtypes) bfloat16. Sums are float32 whatever the type.
        k: keys `[B, Hk, M, D]`, of the same type; H is a multiple of Hk, and
            query head h uses key head `h // (H // Hk)`.
        v: values `[B, Hk, M, Dv]`, of the same type.
        slopes: `[H]` or `[B, H]`, per position, finite and not negative;
            float32.
        causal: whether keys after the query are left out.
        scale: default `1 / sqrt(D)`.
        method: "exact", `Exact()`, `Certified(...)`, `Auto(...)`, `Window(...)`,
            `Sampled(...)` or `PerHead(...)`.
        return_lse: whether the log-sum-exp is returned, too.
        return_dropped: whether a bound on the share of its softmax mass that each
            row left out is returned, too: 0 for exact heads, at most the
            tolerance (and one rounding) for certified ones. Other methods bound
            none.
        key_lengths: `[B]` integers, 0 to M: keys from there on are padding.
        key_starts: `[B]` integers, 0 to M: keys before are padding. Positions
            stay as they are.
        query_offset: `[B]` integers: `p_i = i + query_offset[b]`.
        query_segments, key_segments: `[K + 1]` integers, not falling, from 0 to
            N and to M: packed sequences. Queries `query_segments[t]` to
            `query_segments[t+1] - 1` and the keys between the same of
            `key_segments` are sequence t; attention is that of each alone, the
            last query at the last key. Not beside lengths, starts and offsets.
        key_summary: `summarize(k, key_lengths=..., key_starts=...)` of the same k,
            lengths and starts, for certified methods: kept beside a cache of keys,
            it spares reading all of them for every call. Computed where it is not
            given; an old one voids the promise.

    Returns:
        `out [B, H, N, Dv]`, or `(out, lse)`, `(out, dropped)`, `(out, lse,
        dropped)` with `lse` and `dropped` `[B, H, N]` (lse the natural
        logarithm); out of the type of q, the others float32. Arrays that are not
        C-contiguous and aligned are copied first.

    Raises:
        TypeError, ValueError: naming the argument, its value, and what was
            expected.
    """
    q = floats("q", q, (4,), ELEMENT_TYPES)
    k = floats("k", k, (4,), (q.dtype.name,))
    v = floats("v", v, (4,), (q.dtype.name,))
    slopes = floats("slopes", slopes, (1, 2), ("float32",))
    batch, heads, _, depth = q.shape
    key_heads = k.shape[1]
    _check_size("k", k, 0, batch, "the batch size of q")
    _check_size("k", k, 3, depth, "the depth of q")
    _check_size("v", v, 0, batch, "the batch size of q")
    _check_size("v", v, 1, key_heads, "the heads of k")
    _check_size("v", v, 2, k.shape[2], "the length of k")
    if slopes.ndim == 2:
        _check_size("slopes", slopes, 0, batch, "the batch size of q")
    _check_size("slopes", slopes, slopes.ndim - 1, heads, "the heads of q")
    length = k.shape[2]
    if key_summary is not None:
        key_summary = floats("key_summary", key_summary, (4,), ("float32",))
        blocks = -(-k.shape[2] // BLOCK)
        expected = (batch, key_heads, blocks, depth + 2)
        if key_summary.shape != expected:
            raise ValueError(
                f"key_summary has shape {key_summary.shape}, expected {expected} "
                f"([B, Hk, ceil(M / {BLOCK}), D + 2])"
            )
    optional = {
        "key_lengths": integers("key_lengths", key_lengths, batch, 0, length),
        "key_starts": integers("key_starts", key_starts, batch, 0, length),
        "query_offset": integers("query_offset", query_offset, batch, -(2**31), 2**31),
    }
    for name, segments, size in (
        ("query_segments", query_segments, q.shape[2]),
        ("key_segments", key_segments, length),
    ):
        optional[name] = _segments(name, segments, size)
    _check_segments(optional)
    optional["key_summary"] = key_summary
    given = {name: array for name, array in optional.items() if array is not None}
    if 0 in (heads, key_heads, depth, v.shape[3]):
        raise ValueError(
            f"q, k and v have shapes {q.shape}, {k.shape}, {v.shape}, expected at least "
            f"one head and a depth of at least 1"
        )
    if heads % key_heads:
        raise ValueError(
            f"q has {heads} heads, expected a multiple of the {key_heads} heads of k"
        )
    if not np.all(np.isfinite(slopes) & (slopes >= 0)):
        raise ValueError(f"slopes is {slopes}, expected finite slopes, none of them negative")
    if not isinstance(causal, (bool, np.bool_)):
        raise TypeError(f"causal is {causal!r}, expected True or False")
    if scale is not None:
        if not isinstance(scale, numbers.Real):
            raise TypeError(f"scale is {scale!r}, expected a real number")
        if not abs(scale) <= float(np.finfo(np.float32).max):
            raise ValueError(f"scale is {scale}, expected a finite float32 number")
        scale = float(scale)
    if isinstance(method, str):
        if method != "exact":
            raise ValueError(f"method is {method!r}, expected 'exact' or {METHODS}")
        method = Exact()
    constant_slopes = None
    if isinstance(method, PerHead) and len(method.methods) != heads:
        raise ValueError(f"method has {len(method.methods)} methods, expected {heads} (the heads of q)")
    if isinstance(method, Sampled):
        sampling.check_slopes(slopes)
        sampling.check_sampler_slopes(slopes, method.sampler)
        if method.sampler == "weighted_grid":
            constant_slopes = (slopes.shape, slopes.tobytes())
    elif not isinstance(method, (Auto, Certified, Exact, PerHead, Window)):
        raise TypeError(f"method is {method!r}, expected 'exact' or {METHODS}")
    if return_dropped:
        check_bounds_mass(method)
    function = _compiled(
        ELEMENT_TYPES[q.dtype.name],
        heads,
        key_heads,
        depth,
        v.shape[3],
        slopes.ndim,
        constant_slopes,
        tuple(given),
        bool(causal),
        scale,
        method,
        bool(return_lse),
        bool(return_dropped),
    )
    results = function(q, k, v, slopes, *given.values())
    if return_dropped and not return_lse:
        return results[0], results[2]
    return results


@functools.lru_cache(maxsize=256)
def _compiled(
    element, heads, key_heads, depth, value_depth, slopes_rank, constant_slopes, optional, causal,
    scale, method, return_lse, return_dropped,
):
    q = f"tensor<?x{heads}x?x{depth}x{element}>"
    k = f"tensor<?x{key_heads}x?x{depth}x{element}>"
    v = f"tensor<?x{key_heads}x?x{value_depth}x{element}>"
    slopes = f"tensor<{'?x' if slopes_rank == 2 else ''}{heads}xf32>"
    summary = f"tensor<?x{key_heads}x?x{depth + 2}xf32>"
    types = [q, k, v, slopes]
    types += [summary if name == "key_summary" else "tensor<?xi64>" for name in optional]
    operands = ["%q", "%k", "%v", "%slopes"] + [f"%{name}" for name in optional]
    results = [f"tensor<?x{heads}x?x{value_depth}x{element}>"]
    arguments = ", ".join(f"{o}: {t}" for o, t in zip(operands, types))
    constant = ""
    if constant_slopes is not None:
        # The argument stays, and is not used.
        shape, data = constant_slopes
        slopes = types[3] = f"tensor<{'x'.join(map(str, shape))}xf32>"
        constant = f'%constant = arith.constant dense<"0x{data.hex().upper()}"> : {slopes}'
        operands[3] = "%constant"
    if return_lse or return_dropped:
        results.append(f"tensor<?x{heads}x?xf32>")
    if return_dropped:
        results.append(f"tensor<?x{heads}x?xf32>")
    names = ["%out", "%lse", "%dropped"][: len(results)]
    text = f"""
func.func @attention({arguments}) -> ({", ".join(results)}) {{
  {constant}
  {", ".join(names)} = alibi.attention {", ".join(operands[:4])}
      {_optional_text(optional)} {"causal" if causal else ""}
      {"" if scale is None else f"scale({_float_text(scale)})"} method({method.attribute()})
      : ({", ".join(types)}) -> ({", ".join(results)})
  return {", ".join(names)} : {", ".join(results)}
}}"""
    return compile(text)["attention"]


def _optional_text(names):
    """The optional operands as the op spells them."""
    texts = [f"{name}(%{name})" for name in names if not name.endswith("segments")]
    if "query_segments" in names:
        texts.insert(0, "segments(%query_segments, %key_segments)")
    return " ".join(texts)


def _float_text(value):
    """A float32 number as MLIR reads it, bit for bit."""
    return f"0x{np.float32(value).view(np.uint32):08X}"


def _segments(name, value, high):
    """An int64 array [K + 1] of boundaries from 0 to high; None stays None."""
    if value is None:
        return None
    array = np.asarray(value)
    if array.dtype.kind not in "iu":
        raise TypeError(f"{name} has dtype {array.dtype}, expected integers")
    if array.ndim != 1 or array.size == 0:
        raise ValueError(f"{name} has shape {array.shape}, expected (K + 1,)")
    for entry, number in enumerate(array):
        low = array[entry - 1] if entry else 0
        if not low <= number <= high:
            raise ValueError(f"{name}[{entry}] is {number}, expected {low} to {high}")
    return np.require(array, np.int64, "CA")


def _check_segments(optional):
    """Segments come in pairs, alone."""
    queries, keys = optional["query_segments"], optional["key_segments"]
    if (queries is None) != (keys is None):
        missing = "query_segments" if queries is None else "key_segments"
        raise ValueError(f"{missing} is missing, expected both segments or neither")
    if queries is None:
        return
    if queries.shape != keys.shape:
        raise ValueError(
            f"key_segments has shape {keys.shape}, expected {queries.shape} "
            f"(that of query_segments)"
        )
    for name in ("key_lengths", "key_starts", "query_offset"):
        if optional[name] is not None:
            raise ValueError(f"{name} is given beside query_segments, expected None")


def _check_size(name, array, dimension, expected, meaning):
    if array.shape[dimension] != expected:
        raise ValueError(
            f"{name} has shape {array.shape}, expected size {expected} in dimension "
            f"{dimension} ({meaning})"
        )
