"""Attention with linear biases on NumPy arrays."""

import functools
import numbers
from dataclasses import dataclass

import numpy as np

from . import sampling
from .module import compile

__all__ = ["Auto", "Certified", "Exact", "PerHead", "Sampled", "Window", "attention", "summarize"]

#: The element types of queries, keys and values: NumPy's name and MLIR's.
ELEMENT_TYPES = {"float32": "f32", "float16": "f16", "bfloat16": "bf16"}

#: Keys of a block of `summarize`.
BLOCK = 64

METHODS = (
    "Exact(), Certified(...), Auto(...), Window(...), Sampled(...) or PerHead(...)"
)


@dataclass(frozen=True)
class Exact:
    """Every score is computed, with its bias. `"exact"` means `Exact()`."""

    def attribute(self):
        """The method as an MLIR attribute."""
        return "#alibi.exact"


@dataclass(frozen=True)
class Sampled:
    """`exp(-m |i - j|)` as the average of random block-diagonal 0/1 masks.

    Each mask is regular, unbiased attention inside contiguous blocks;
    numerators and denominators are summed over the masks before dividing.
    Source: Wolfson and Wagner, arXiv 2605.09472.

    Attributes:
        samples: S, the number of masks, 1 to 2**20.
        sampler: "grid" (the paper's), "integer_grid", "cuts" or "stratified":
            unbiased; "golden_stratified": the smallest error for most slopes, a
            small bias; "weighted_grid": no randomness, the smallest error for
            large slopes (compiled for the slopes given); "fixed_grid": the
            paper's ablation, biased.
        seed: 0 to 2**64 - 1; `sampling.draw` gives the same masks.
    """

    samples: int
    sampler: str = "grid"
    seed: int = 0

    def __post_init__(self):
        sampling.check_method(self.samples, self.sampler, self.seed)

    def attribute(self):
        """The method as an MLIR attribute."""
        return (
            f"#alibi.sampled<samples = {self.samples}, sampler = {self.sampler}, "
            f"seed = {self.seed}>"
        )


@dataclass(frozen=True)
class Window:
    """Keys with `|p_i - j| > W` are not visited; the others have their bias.

    Attributes:
        distance: W, at least 0; or
        tolerance: between 0 and 1: `W = ceil(ln(1 / tolerance) / m)` per head, so
            that `exp(-m |p_i - j|)` is off by at most the tolerance. It bounds
            the bias alone: a far key of a large score may weigh anything.
    """

    distance: int | None = None
    tolerance: float | None = None

    def __post_init__(self):
        if (self.distance is None) == (self.tolerance is None):
            raise ValueError(
                f"distance is {self.distance!r} and tolerance is {self.tolerance!r}, "
                f"expected one of them"
            )
        if self.tolerance is not None:
            _check_tolerance(self.tolerance)
        elif not isinstance(self.distance, numbers.Integral):
            raise TypeError(f"distance is {self.distance!r}, expected an integer")
        elif not 0 <= self.distance < 2**63:
            raise ValueError(f"distance is {self.distance}, expected at least 0")

    def attribute(self):
        """The method as an MLIR attribute."""
        if self.tolerance is None:
            return f"#alibi.window<distance = {int(self.distance)}>"
        return f"#alibi.window<tolerance = {float(self.tolerance):.17e}>"


@dataclass(frozen=True)
class Certified:
    """Blocks of keys that provably weigh too little are skipped.

    What a row skips is at most `tolerance` of its softmax mass, whatever q, k and
    v: outputs are off by at most `2 tolerance max|v|`, beside rounding. Values of
    keys that are skipped are not read. The proof is in docs/Certified.md.

    Attributes:
        tolerance: between 0 and 1.
    """

    tolerance: float

    def __post_init__(self):
        _check_tolerance(self.tolerance)

    def attribute(self):
        """The method as an MLIR attribute."""
        return f"#alibi.certified<tolerance = {float(self.tolerance):.17e}>"


@dataclass(frozen=True)
class Auto:
    """For every head the cheapest method that keeps a tolerance.

    Attributes:
        tolerance: between 0 and 1.
        guarantee: what it bounds. "mass": the share of a row's softmax mass that
            is dropped, for every input (`Exact` or `Certified`). "max_norm": the
            error of `exp(-m |p_i - j|)` (`Exact` or `Window`).
    """

    tolerance: float
    guarantee: str = "mass"

    def __post_init__(self):
        _check_tolerance(self.tolerance)
        if self.guarantee not in ("mass", "max_norm"):
            raise ValueError(f"guarantee is {self.guarantee!r}, expected 'mass' or 'max_norm'")

    def attribute(self):
        """The method as an MLIR attribute."""
        return (
            f"#alibi.auto<tolerance = {float(self.tolerance):.17e}, "
            f"guarantee = {self.guarantee}>"
        )


@dataclass(frozen=True)
class PerHead:
    """A method for every query head.

    Attributes:
        methods: one per head, none of them `PerHead`.
    """

    methods: tuple

    def __post_init__(self):
        object.__setattr__(self, "methods", tuple(self.methods))
        for head, method in enumerate(self.methods):
            if not isinstance(method, (Exact, Sampled, Window, Certified, Auto)):
                raise TypeError(
                    f"the method of head {head} is {method!r}, expected Exact(), Sampled(...), "
                    f"Window(...), Certified(...) or Auto(...)"
                )

    def attribute(self):
        """The method as an MLIR attribute."""
        return f"#alibi.per_head<[{', '.join(m.attribute() for m in self.methods)}]>"


def _check_tolerance(tolerance):
    if not isinstance(tolerance, numbers.Real):
        raise TypeError(f"tolerance is {tolerance!r}, expected a real number")
    if not 0 < tolerance < 1:
        raise ValueError(f"tolerance is {tolerance}, expected a number between 0 and 1")


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
    q = _floats("q", q, (4,), ELEMENT_TYPES)
    k = _floats("k", k, (4,), (q.dtype.name,))
    v = _floats("v", v, (4,), (q.dtype.name,))
    slopes = _floats("slopes", slopes, (1, 2), ("float32",))
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
        key_summary = _floats("key_summary", key_summary, (4,), ("float32",))
        blocks = -(-k.shape[2] // BLOCK)
        expected = (batch, key_heads, blocks, depth + 2)
        if key_summary.shape != expected:
            raise ValueError(
                f"key_summary has shape {key_summary.shape}, expected {expected} "
                f"([B, Hk, ceil(M / {BLOCK}), D + 2])"
            )
    optional = {
        "key_lengths": _integers("key_lengths", key_lengths, batch, 0, length),
        "key_starts": _integers("key_starts", key_starts, batch, 0, length),
        "query_offset": _integers("query_offset", query_offset, batch, -(2**31), 2**31),
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
        _check_bounds_mass(method)
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


def _check_bounds_mass(method):
    """Fails where a head's method bounds no mass that it leaves out."""
    for one in method.methods if isinstance(method, PerHead) else (method,):
        if isinstance(one, (Exact, Certified)) or getattr(one, "guarantee", "") == "mass":
            continue
        raise ValueError(
            f"return_dropped is given with the method {one!r}, expected methods that bound the "
            f"mass they leave out: Exact(), Certified(...) or Auto(...) with guarantee 'mass'"
        )


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
    k = _floats("k", k, (4,), ELEMENT_TYPES)
    batch, key_heads, length, depth = k.shape
    given = {
        name: _integers(name, value, batch, 0, length)
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


def _float_text(value):
    """A float32 number as MLIR reads it, bit for bit."""
    return f"0x{np.float32(value).view(np.uint32):08X}"


def _floats(name, value, ranks, dtypes):
    array = np.asarray(value)
    if array.dtype.name not in dtypes:
        raise TypeError(f"{name} has dtype {array.dtype}, expected {' or '.join(dtypes)}")
    if array.ndim not in ranks:
        expected = " or ".join(map(str, ranks))
        raise ValueError(f"{name} has shape {array.shape}, expected {expected} dimensions")
    return np.require(array, requirements="CA")


def _integers(name, value, batch, low, high):
    """An int64 array [batch] of numbers from low to high; None stays None."""
    if value is None:
        return None
    array = np.asarray(value)
    if array.dtype.kind not in "iu":
        raise TypeError(f"{name} has dtype {array.dtype}, expected integers")
    if array.shape != (batch,):
        raise ValueError(f"{name} has shape {array.shape}, expected ({batch},) (the batch size of q)")
    for entry, number in enumerate(array):
        if not low <= number <= high:
            raise ValueError(f"{name}[{entry}] is {number}, expected {low} to {high}")
    return np.require(array, np.int64, "CA")


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
