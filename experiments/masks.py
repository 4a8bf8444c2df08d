"""Pictures of sampled masks, their average L^, the bias L, and the difference."""

from dataclasses import dataclass

import numpy as np
from alibi_mlir import sampling


@dataclass(frozen=True)
class Settings:
    n: int = 96
    slope: float = 1 / 16
    samples: int = 32
    samplers: tuple = ("grid", "golden_stratified")


QUICK = Settings(n=32)


def bias_of(slope, n):
    """L: `[n, n]`, exp(-slope |i - j|)."""
    position = np.arange(n)
    return np.exp(-slope * abs(position[:, None] - position))


def draw(sampler, slope, samples, n):
    """`(masks [S, n, n], L^ [n, n])` of seed 0."""
    partition = sampling.draw([slope], samples, sampler=sampler, seed=0, length=n)
    blocks = partition.blocks(np.arange(n))[:, 0]
    masks = blocks[:, :, None] == blocks[:, None, :]
    return masks, (masks * partition.weights[:, 0, None, None]).sum(axis=0) / samples


def run(settings):
    """What is drawn, and the max norm and relative Frobenius norm of L^ - L."""
    bias, rows = bias_of(settings.slope, settings.n), []
    for sampler in settings.samplers:
        _, mean = draw(sampler, settings.slope, settings.samples, settings.n)
        rows.append({
            "sampler": sampler, "max_norm": float(abs(mean - bias).max()),
            "frobenius": float(np.linalg.norm(mean - bias) / np.linalg.norm(bias)),
        })
    return {"rows": rows, "n": settings.n, "slope": settings.slope, "samples": settings.samples}


def jobs(settings):
    """`(label, function, arguments)` of what runs on its own."""
    return [("pictures", run, (settings,))]


def merge(parts):
    """The one job's result."""
    return parts[0]
