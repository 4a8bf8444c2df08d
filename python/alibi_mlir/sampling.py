"""Slopes, and the random partitions of sampled attention."""

import numbers
from dataclasses import dataclass

import numpy as np

from . import _core

__all__ = [
    "FRACTION_BITS",
    "SAMPLERS",
    "Partition",
    "draw",
    "expected_score_entries",
    "max_norm_tail",
    "press_slopes",
    "samples_for",
    "spectral_norm_mean",
    "spectral_norm_tail",
]

#: Cuts are placed in units of 2**-FRACTION_BITS positions.
FRACTION_BITS = _core.FRACTION_BITS

#: The samplers, by name.
SAMPLERS = ("grid", "integer_grid")


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
    """S partitions of the positions for each of H heads.

    Partition s of head h cuts before `shift[s, h] + k * pitch[s, h]` for every
    integer k, in units of `2**-FRACTION_BITS` positions.

    Attributes:
        pitch: int64 `[S, H]`, or `[S, B, H]` for slopes per batch entry; at
            least 1.
        shift: int64, of the same shape; from 0 to `pitch - 1`.
    """

    pitch: np.ndarray
    shift: np.ndarray

    def __post_init__(self):
        for name, table in (("pitch", self.pitch), ("shift", self.shift)):
            if not isinstance(table, np.ndarray) or table.dtype != np.int64:
                raise TypeError(f"{name} is {table!r}, expected an int64 array")
            if table.ndim not in (2, 3):
                raise ValueError(
                    f"{name} has shape {table.shape}, expected [S, H] or [S, B, H]"
                )
        if self.shift.shape != self.pitch.shape:
            raise ValueError(
                f"shift has shape {self.shift.shape}, expected that of pitch, {self.pitch.shape}"
            )
        if np.any((self.pitch < 1) | (self.pitch > _core.MAX_PITCH)):
            raise ValueError(f"pitch holds a value outside 1 to {_core.MAX_PITCH}")
        if np.any((self.shift < 0) | (self.shift >= self.pitch)):
            raise ValueError("shift holds a value outside 0 to pitch - 1")

    def blocks(self, positions):
        """The number of the block that holds each position.

        Args:
            positions: integers, any shape.

        Returns:
            int64 `[*pitch.shape, *positions.shape]`.
        """
        positions = np.asarray(positions, dtype=np.int64)
        extra = (...,) + (None,) * positions.ndim
        units = (positions << FRACTION_BITS) - self.shift[extra]
        return units // self.pitch[extra]

    def score_entries(self, n, m, *, causal):
        """The score entries that all masks of all heads compute.

        For n queries and m keys, the last query at the position of the last
        key: pairs in one block, keys beyond the query left out if `causal`;
        batch entries that share their slopes count once.
        """
        for name, length in (("n", n), ("m", m)):
            if not isinstance(length, numbers.Integral) or not 0 <= length < 2**31:
                raise ValueError(f"{name} is {length!r}, expected an integer from 0 to 2**31 - 1")
        return sum(
            _core.count_score_entries(int(pitch), int(shift), n, m, m - n, causal)
            for pitch, shift in zip(self.pitch.flat, self.shift.flat)
        )


def draw(slopes, samples, *, sampler="grid", seed=0):
    """Draws the partitions that `Sampled(samples, sampler, seed)` uses.

    The probability that two positions p and p' share a block is
    `exp(-slopes[h] * |p - p'|)`. A draw depends on (seed, head, sample) and the
    slope alone. Source: Wolfson and Wagner, arXiv 2605.09472.

    Args:
        slopes: `[H]` or `[B, H]`, positive and finite. Batch entries share
            their random numbers.
        samples: S, 1 to 2**20.
        sampler: "grid" (pitch from Gamma(2, 1/m)) or "integer_grid".
        seed: 0 to 2**64 - 1.

    Returns:
        A `Partition`.
    """
    slopes = np.asarray(slopes, dtype=np.float32)
    check_slopes(slopes)
    check_method(samples, sampler, seed)
    kind = getattr(_core.GridSampler, sampler)
    grids = np.empty((samples, *slopes.shape, 2), dtype=np.int64)
    for s, *entry in np.ndindex(samples, *slopes.shape):
        slope = float(slopes[tuple(entry)])
        grids[(s, *entry)] = _core.draw_grid(kind, slope, seed, entry[-1], s)
    return Partition(pitch=grids[..., 0].copy(), shift=grids[..., 1].copy())


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


def expected_score_entries(slope, n, *, causal):
    """The score entries that one mask computes in expectation for n queries and
    n keys: the sum of `exp(-slope |i - j|)` over what attention may see."""
    check_slopes(np.array([slope]))
    _check_positive("n", n)
    return _core.expected_score_entries(slope, n, causal)


def _check_positive(name, value):
    if not isinstance(value, numbers.Integral) or not 1 <= value < 2**31:
        raise ValueError(f"{name} is {value!r}, expected an integer from 1 to 2**31 - 1")


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


def check_method(samples, sampler, seed):
    """Raises TypeError or ValueError unless the parameters are legal."""
    for name, value in (("samples", samples), ("seed", seed)):
        if not isinstance(value, numbers.Integral) or isinstance(value, bool):
            raise TypeError(f"{name} is {value!r}, expected an integer")
    if not 1 <= samples <= _core.MAX_SAMPLES:
        raise ValueError(f"samples is {samples}, expected 1 to {_core.MAX_SAMPLES}")
    if sampler not in SAMPLERS:
        raise ValueError(f"sampler is {sampler!r}, expected one of {', '.join(SAMPLERS)}")
    if not 0 <= seed < 2**64:
        raise ValueError(f"seed is {seed}, expected 0 to 2**64 - 1")
