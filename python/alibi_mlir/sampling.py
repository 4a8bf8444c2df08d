"""Slopes, and the random partitions of sampled attention."""

import numbers
from dataclasses import dataclass

import numpy as np

from . import _core

__all__ = [
    "FRACTION_BITS",
    "SAMPLERS",
    "Certificate",
    "Partition",
    "bias_spectral_norm",
    "certify",
    "draw",
    "expected_score_entries",
    "max_norm_tail",
    "press_slopes",
    "samples_for",
    "spectral_norm_mean",
    "spectral_norm_tail",
]

#: Grids are placed in units of 2**-FRACTION_BITS positions.
FRACTION_BITS = _core.FRACTION_BITS

#: The samplers, by name.
SAMPLERS = (
    "grid",
    "integer_grid",
    "cuts",
    "stratified",
    "golden_stratified",
    "weighted_grid",
    "fixed_grid",
)

#: Those whose draws are made for a length.
STRATIFIED = ("stratified", "golden_stratified")


def press_slopes(heads):
    """The ALiBi slopes of `heads` heads, float32.

    With n the largest power of two that is not above `heads`, heads 1..n take
    `2**(-8 i / n)` and head n + k takes `2**(-4 (2 k - 1) / n)`. Source: Press,
    Smith and Lewis, "Train Short, Test Long", ICLR 2022.
    """
    if not isinstance(heads, numbers.Integral):
        raise TypeError(f"heads is {heads!r}, expected an integer")
    if heads < 1:
        raise ValueError(f"heads is {heads}, expected at least 1")
    return np.array(_core.press_slopes(heads), dtype=np.float32)


@dataclass(frozen=True)
class Partition:
    """S partitions of the positions into contiguous blocks, for each of H heads.

    Attributes:
        encoding: how the words are read, as in `alibi.partition`: "grid"
            (pitch, shift), "weighted_grid" (pitch, shift, weight), "counter"
            (probability, stream) or "bits" (a bit per position).
        table: int64 `[S, H, W]`, or `[S, B, H, W]` for slopes per batch entry.
    """

    encoding: str
    table: np.ndarray

    def __post_init__(self):
        if self.encoding not in _WORDS:
            raise ValueError(
                f"encoding is {self.encoding!r}, expected one of {', '.join(_WORDS)}"
            )
        table = self.table
        if not isinstance(table, np.ndarray) or table.dtype != np.int64:
            raise TypeError(f"table is {table!r}, expected an int64 array")
        words = _WORDS[self.encoding]
        if table.ndim not in (3, 4) or words not in (None, table.shape[-1]):
            raise ValueError(
                f"table has shape {table.shape}, expected [S, H, {words or 'W'}] or "
                f"[S, B, H, {words or 'W'}]"
            )
        if self.encoding.endswith("grid"):
            pitch, shift = table[..., 0], table[..., 1]
            if np.any((pitch < 1) | (pitch > _core.MAX_PITCH)):
                raise ValueError(f"table holds a pitch outside 1 to {_core.MAX_PITCH}")
            if np.any((shift < 0) | (shift >= pitch)):
                raise ValueError("table holds a shift outside 0 to pitch - 1")

    def _heads(self):
        """(index of the head, its partitions [S, W]) for every head."""
        for head in np.ndindex(*self.table.shape[1:-1]):
            yield head, np.ascontiguousarray(self.table[(slice(None), *head)])

    def blocks(self, positions):
        """A number for the block that holds each position: positions share a
        block where their numbers are equal. But for grids the work is
        proportional to the largest position.

        Args:
            positions: integers from -2**31 to 2**31 - 1, any shape.

        Returns:
            int64 `[*table.shape[:-1], *positions.shape]`.
        """
        positions = np.asarray(positions)
        if positions.dtype.kind not in "iu":
            raise TypeError(f"positions has dtype {positions.dtype}, expected integers")
        positions = positions.astype(np.int64)
        if np.any((positions < -(2**31)) | (positions >= 2**31)):
            raise ValueError(f"positions is {positions}, expected -2**31 to 2**31 - 1")
        if self.encoding.endswith("grid"):
            extra = (...,) + (None,) * positions.ndim
            units = (positions << FRACTION_BITS) - self.table[..., 1][extra]
            return units // self.table[..., 0][extra]
        result = np.zeros((*self.table.shape[:-1], *positions.shape), np.int64)
        if positions.size == 0:
            return result
        low, high = min(int(positions.min()), 0), max(int(positions.max()), 0)
        kind = getattr(_core.Encoding, self.encoding)
        for head, table in self._heads():
            cuts = _core.cuts(kind, table, low, high + 1).cumsum(axis=1, dtype=np.int64)
            cuts -= cuts[:, -low, None]
            result[(slice(None), *head)] = cuts[:, positions - low]
        return result

    def _check_length(self, n):
        """Raises ValueError unless the partition covers 0 .. n-1."""
        covered = 64 * self.table.shape[-1] if self.encoding == "bits" else _core.MAX_LENGTH
        _check_positive("n", n, covered)

    @property
    def weights(self):
        """How much a shared block counts in the sum over the samples: float64
        `table.shape[:-1]`, 1 but for weighted grids."""
        if self.encoding != "weighted_grid":
            return np.ones(self.table.shape[:-1])
        return self.table[..., 2] * 2.0**-_core.WEIGHT_BITS

    def boundaries(self, sample, head, n):
        """The first positions of the blocks of 0 .. n-1, and n, int64: what
        kernels for packed sequences take as `cu_seqlens`.

        Args:
            sample, head: of the partition (head a tuple for slopes `[B, H]`).
            n: the number of positions.
        """
        self._check_length(n)
        index = (sample, *head) if isinstance(head, tuple) else (sample, head)
        kind = getattr(_core.Encoding, self.encoding)
        cuts = _core.cuts(kind, np.ascontiguousarray(self.table[index][None]), 1, n)[0]
        inner = 1 + np.flatnonzero(cuts)
        return np.concatenate([[0], inner, [n]]).astype(np.int64)

    def score_entries(self, n, m, *, causal):
        """The score entries that all masks of all heads compute.

        For n queries and m keys, the last query at the position of the last
        key: pairs in one block, keys beyond the query left out if `causal`;
        batch entries that share their slopes count once.
        """
        return self._count(_core.count_score_entries, n, m, causal)

    def union_entries(self, n, m, *, causal):
        """The same pairs, each counted once per head, however many masks join
        them: what a kernel computes that knows all masks."""
        return self._count(_core.count_union_entries, n, m, causal)

    def _count(self, count, n, m, causal):
        for name, length in (("n", n), ("m", m)):
            if not isinstance(length, numbers.Integral) or not 0 <= length < 2**31:
                raise ValueError(f"{name} is {length!r}, expected an integer from 0 to 2**31 - 1")
        kind = getattr(_core.Encoding, self.encoding)
        return sum(count(kind, table, n, m, m - n, causal) for _, table in self._heads())


#: The words of one partition; None for any number.
_WORDS = {"grid": 2, "weighted_grid": 3, "counter": 2, "bits": None}


def draw(slopes, samples, *, sampler="grid", seed=0, length=None):
    """Draws the partitions that `Sampled(samples, sampler, seed)` uses.

    A draw depends on (seed, head, sample) and the slope alone, stratified ones
    on the number of samples, too. For the samplers "grid", "integer_grid",
    "cuts" and "stratified" the probability that two positions p and p' share a
    block is `exp(-slopes[h] * |p - p'|)`. Source: Wolfson and Wagner, arXiv
    2605.09472, for "grid", "cuts" and "fixed_grid".

    Args:
        slopes: `[H]` or `[B, H]`, positive and finite. Batch entries share
            their random numbers.
        samples: S, 1 to 2**20.
        sampler: one of `SAMPLERS`; `Sampled` says what they are.
        seed: 0 to 2**64 - 1.
        length: the number of positions; needed by the stratified samplers, and
            without effect on the others.

    Returns:
        A `Partition`.
    """
    slopes = np.asarray(slopes, dtype=np.float32)
    check_slopes(slopes)
    check_method(samples, sampler, seed)
    check_sampler_slopes(slopes, sampler)
    if sampler in STRATIFIED and length is None:
        raise ValueError(f"length is missing, expected the number of positions for {sampler}")
    if length is not None:
        _check_positive("length", length, _core.MAX_LENGTH)
    kind = getattr(_core.Sampler, sampler)
    heads = [
        _core.draw_partitions(kind, float(slope), seed, entry[-1], samples, length or 0)
        for entry, slope in np.ndenumerate(slopes)
    ]
    table = np.stack(heads, axis=1).reshape(samples, *slopes.shape, -1)
    return Partition(_core.encoding_of(kind).name, table)


@dataclass(frozen=True)
class Certificate:
    """What the masks of one head turned out to be over n positions: realised
    numbers of this draw, not bounds. L is `exp(-m |i - j|)`, L^ the average of
    the masks.

    Attributes:
        max_norm: `max_ij |L^_ij - L_ij|`; no larger for shorter lengths.
        row_error: `max_i ||L^_i - L_i||_1 / ||L_i||_1`, over the keys j <= i if
            causal. For |scores| <= c and |values| <= V an output is off by at
            most `2 V e^(2c)` times this.
        largest_block: positions in the largest block.
        score_entries: that the masks compute, each on its own.
        union_entries: pairs that at least one mask computes.
        spectral_norm: `||L^ - L||_2` of the symmetric matrices by Lanczos's
            iteration, or None where it was not asked for.
        spectral_residual: of its vector: there is an eigenvalue that near.
    """

    max_norm: float
    row_error: float
    largest_block: int
    score_entries: int
    union_entries: int
    spectral_norm: float = None
    spectral_residual: float = None


def certify(slopes, partition, n, *, causal, spectral=False):
    """Measures a draw: a list of one `Certificate` per head (`[H]`, or in the
    order of `[B, H]`).

    The work is about n * S per head at most, and some tens of times that for
    the spectral norm.

    Args:
        slopes: `[H]` or `[B, H]`, as the partition was drawn for.
        partition: a `Partition`.
        n: the number of positions.
        causal: whether rows see the keys at or before their position alone.
        spectral: whether the spectral norm is computed.
    """
    slopes = np.asarray(slopes, dtype=np.float32)
    check_slopes(slopes)
    if slopes.shape != partition.table.shape[1:-1]:
        raise ValueError(
            f"slopes has shape {slopes.shape}, expected that of the partition, "
            f"{partition.table.shape[1:-1]}"
        )
    partition._check_length(n)
    if not isinstance(causal, (bool, np.bool_)):
        raise TypeError(f"causal is {causal!r}, expected True or False")
    kind = getattr(_core.Encoding, partition.encoding)
    certificates = []
    for head, table in partition._heads():
        slope = float(slopes[head])
        numbers_ = _core.certify(kind, table, n, slope, causal)
        if spectral:
            norm, residual = _core.spectral_error(kind, table, n, slope)
            numbers_ |= {"spectral_norm": norm, "spectral_residual": residual}
        certificates.append(Certificate(**numbers_))
    return certificates


def samples_for(n, *, max_norm, failure=0.01):
    """The least number of independent masks for a max-norm error.

    With that many, `max_ij |L^ - L| <= max_norm` holds for n positions with a
    probability of at least `1 - failure`, whatever the slope:
    `ln(2 n / failure) / (2 max_norm**2)`, rounded up (Dvoretzky, Kiefer,
    Wolfowitz and Massart, row by row).

    Args:
        n: at least 1.
        max_norm, failure: between 0 and 1.
    """
    _check_positive("n", n)
    for name, value in (("max_norm", max_norm), ("failure", failure)):
        if not 0 < value < 1:
            raise ValueError(f"{name} is {value}, expected a number between 0 and 1")
    samples = _core.samples_for_max_norm(n, max_norm, failure)
    if samples is None:
        raise ValueError(
            f"max_norm is {max_norm}: more than {_core.MAX_SAMPLES} samples would be needed"
        )
    return samples


def max_norm_tail(n, samples, error):
    """An upper bound of the probability that `max_ij |L^ - L| > error` for n
    positions: `2 n exp(-2 samples error**2)`, at most 1."""
    _check_positive("n", n)
    _check_positive("samples", samples)
    return _core.max_norm_tail(n, samples, error)


def spectral_norm_mean(slope, n, samples):
    """An upper bound of the expected spectral norm of `L^ - L`:
    `Psi (sqrt(ln n / S) + ln n / S)`, `Psi = 1 + 1/m + coth(m/2)`. Source:
    Wolfson and Wagner, arXiv 2605.09472. Loose by a factor of several."""
    check_slopes(np.array([slope]))
    _check_positive("n", n)
    _check_positive("samples", samples)
    return _core.spectral_norm_mean(slope, n, samples)


def spectral_norm_tail(slope, n, samples, error):
    """An upper bound of the probability that the spectral norm of `L^ - L`
    exceeds `error`: `n exp(-S error**2 / (4 Psi (4 Psi + error)))`, at most 1.
    Source: Wolfson and Wagner, arXiv 2605.09472."""
    check_slopes(np.array([slope]))
    _check_positive("n", n)
    _check_positive("samples", samples)
    return _core.spectral_norm_tail(slope, n, samples, error)


def bias_spectral_norm(slope, n):
    """`||L||_2` of the n by n matrix `exp(-slope |i - j|)`, by Lanczos's
    iteration, to about 1e-3; below `coth(slope / 2)`."""
    check_slopes(np.array([slope]))
    _check_positive("n", n, _core.MAX_LENGTH)
    return _core.spectral_norm_of_bias(n, slope)


def expected_score_entries(slope, n, *, causal):
    """The score entries that one mask computes in expectation for n queries and
    n keys: the sum of `exp(-slope |i - j|)` over what attention may see."""
    check_slopes(np.array([slope]))
    _check_positive("n", n)
    return _core.expected_score_entries(slope, n, causal)


def _check_positive(name, value, high=2**31 - 1):
    if not isinstance(value, numbers.Integral) or not 1 <= value <= high:
        raise ValueError(f"{name} is {value!r}, expected an integer from 1 to {high}")


def check_slopes(slopes):
    """Raises ValueError unless every slope can be sampled."""
    if slopes.ndim not in (1, 2) or slopes.shape[-1] == 0:
        raise ValueError(
            f"slopes has shape {slopes.shape}, expected (heads,) or (batch, heads)"
        )
    for entry, slope in np.ndenumerate(slopes):
        if not _core.is_sampleable(float(slope)):
            where = ", ".join(map(str, entry))
            raise ValueError(
                f"slopes[{where}] is {slope}, expected a positive, finite slope "
                f"for a sampled method"
            )


def check_sampler_slopes(slopes, sampler):
    """Raises ValueError unless the sampler takes the slopes."""
    low = _core.MIN_WEIGHTED_SLOPE
    if sampler == "weighted_grid" and np.any(slopes < low):
        raise ValueError(
            f"slopes is {slopes}, expected slopes of at least {low} for weighted_grid"
        )


def check_method(samples, sampler, seed):
    """Raises TypeError or ValueError unless the parameters are legal."""
    for name, value in (("samples", samples), ("seed", seed)):
        if not isinstance(value, numbers.Integral) or isinstance(value, bool):
            raise TypeError(f"{name} is {value!r}, expected an integer")
    if sampler not in SAMPLERS:
        raise ValueError(f"sampler is {sampler!r}, expected one of {', '.join(SAMPLERS)}")
    most = _core.MAX_WEIGHTED_SAMPLES if sampler == "weighted_grid" else _core.MAX_SAMPLES
    if not 1 <= samples <= most:
        raise ValueError(f"samples is {samples}, expected 1 to {most}")
    if not 0 <= seed < 2**64:
        raise ValueError(f"seed is {seed}, expected 0 to 2**64 - 1")
