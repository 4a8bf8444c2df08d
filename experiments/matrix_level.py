"""The matrix level of arXiv 2605.09472: how far the average of S random
block-diagonal masks is from exp(-m |i - j|), and what the bounds promise.

Symmetric, n positions, the slopes of Press et al. For each sampler, slope and S:
the max norm and the spectral norm of L^ - L over the draws, the latter also relative
to ||L||_2, beside the bounds. The bound of the spectral norm is of its expectation,
Psi (sqrt(ln n / S) + ln n / S), Psi = 1 + 1/m + coth(m/2); those of the max norm
hold with probability 0.99: the paper's sqrt(ln(n^2 / 0.01) / (2 S)), and the sharper
one of Sampling/Bounds.h, sqrt(ln(2 n / 0.01) / (2 S)). The bounds are for
independent masks: the samplers of INDEPENDENT.
"""

from dataclasses import dataclass

import numpy as np
from alibi_mlir import sampling

from .common import spread

#: Samplers whose masks are independent, and right in expectation.
INDEPENDENT = ("grid", "integer_grid", "cuts")
FAILURE = 0.01
#: Samplers that take longest to measure.
LONGEST = ("cuts", "stratified", "golden_stratified")
#: The most masks of the weighted grid.
MOST_WEIGHTED = 4096


@dataclass(frozen=True)
class Settings:
    n: int = 4500
    heads: int = 8
    #: Draws by number of masks. A draw of 100,000 takes up to half a minute per slope.
    draws: tuple = ((1, 20), (10, 20), (100, 20), (1000, 20), (10_000, 4), (100_000, 1))


QUICK = Settings(n=256, heads=2, draws=((1, 3), (10, 3), (100, 2)))


def plan(sampler, settings):
    """`(S, draws)` of a sampler."""
    if sampler == "fixed_grid":
        return ((1, 1),)  # all of its masks are the same
    if sampler == "weighted_grid":  # nothing is random
        counts = [s for s, _ in settings.draws if s <= MOST_WEIGHTED]
        if settings.draws[-1][0] > MOST_WEIGHTED:
            counts.append(MOST_WEIGHTED)
        return tuple((s, 1) for s in counts)
    return settings.draws


def run(sampler, settings):
    """A row per slope and S."""
    n, rows = settings.n, []
    for slope in sampling.press_slopes(settings.heads):
        slope = float(slope)
        norm = sampling.bias_spectral_norm(slope, n)
        for samples, draws in plan(sampler, settings):
            drawn = [_certificate(slope, samples, sampler, seed, n) for seed in range(draws)]
            spectral = [c.spectral_norm for c in drawn]
            rows.append({
                "sampler": sampler, "slope": slope, "samples": samples, "draws": draws, "n": n,
                "max_norm": spread([c.max_norm for c in drawn]),
                "spectral": spread(spectral),
                "spectral_mean": float(np.mean(spectral)),
                "relative_spectral": spread(np.array(spectral) / norm),
                "max_norm_paper": float(np.sqrt(np.log(n**2 / FAILURE) / (2 * samples))),
                "max_norm_sharper": float(np.sqrt(np.log(2 * n / FAILURE) / (2 * samples))),
                "spectral_bound": sampling.spectral_norm_mean(slope, n, samples),
                "bias_norm": norm,
            })
    return {"rows": rows, "heads": settings.heads}


def _certificate(slope, samples, sampler, seed, n):
    partition = sampling.draw([slope], samples, sampler=sampler, seed=seed, length=n)
    (certificate,) = sampling.certify([slope], partition, n, causal=False, spectral=True)
    return certificate


def jobs(settings):
    """`(label, function, arguments)` of what runs on its own; the longest first."""
    order = [*LONGEST, *(s for s in sampling.SAMPLERS if s not in LONGEST)]
    return [(sampler, run, (sampler, settings)) for sampler in order]


def merge(parts):
    """The jobs' results as one."""
    rows = [row for part in parts for row in part["rows"]]
    rows.sort(key=lambda row: sampling.SAMPLERS.index(row["sampler"]))
    return {"rows": rows, "heads": parts[0]["heads"]}
