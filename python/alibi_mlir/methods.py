"""How attention is computed: the methods that `attention` takes."""

import numbers
from dataclasses import dataclass

from . import sampling

__all__ = ["Auto", "Certified", "Exact", "PerHead", "Sampled", "Window"]

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


def check_bounds_mass(method):
    """Fails where a head's method bounds no mass that it leaves out."""
    for one in method.methods if isinstance(method, PerHead) else (method,):
        if isinstance(one, (Exact, Certified)) or getattr(one, "guarantee", "") == "mass":
            continue
        raise ValueError(
            f"return_dropped is given with the method {one!r}, expected methods that bound the "
            f"mass they leave out: Exact(), Certified(...) or Auto(...) with guarantee 'mass'"
        )
