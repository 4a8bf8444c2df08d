"""The output level of arXiv 2605.09472: attention outputs against float64.

On queries, keys and values of the byte model (exact attention on held-out text; all
layers and heads): ||out - exact|| / ||exact||, the quantiles of the same row by row,
and the cosine of the angle between rows, against the score entries. And on Gaussian
queries, keys and values: every sampler beside the paper's.
"""

from dataclasses import dataclass

import numpy as np
from alibi_mlir import Certified, Exact, Sampled, Window, sampling

from . import methods
from .common import SLOPES, WEIGHTS, bytelm, spread, windows

#: Samplers whose masks are random: one job each.
RANDOM = tuple(s for s in sampling.SAMPLERS if s not in ("weighted_grid", "fixed_grid"))


@dataclass(frozen=True)
class Settings:
    context: int = 4096
    samples: tuple = (8, 32, 128, 512)
    random: tuple = RANDOM
    draws: int = 5
    window: tuple = (0.5, 0.3, 0.1, 0.03, 0.01, 1e-3, 1e-4)
    certified: tuple = (0.5, 0.3, 0.1, 0.03, 0.01, 1e-3, 1e-4)
    #: Masks that are computed one by one, too.
    separate: int = 8
    gaussian_n: int = 1024
    gaussian_depth: int = 64
    gaussian_slopes: tuple = (1 / 2, 1 / 8, 1 / 32, 1 / 128)
    gaussian_samples: tuple = (32, 128)
    gaussian_draws: int = 20
    sink_n: int = 4096
    sink_slope: float = 1 / 64
    #: How far the score of the sink is above the others', after the bias of all of sink_n.
    sink_margin: float = 6.0


QUICK = Settings(
    context=256, samples=(4, 16), random=("grid", "golden_stratified"), draws=1,
    window=(0.1, 1e-3), certified=(0.1, 1e-3), separate=2,
    gaussian_n=128, gaussian_depth=16, gaussian_samples=(16,), gaussian_draws=1, sink_n=256,
)


def without_masks(settings):
    """Window and certified, by tolerance."""
    return [
        *(Window(tolerance=t) for t in settings.window),
        *(Certified(t) for t in settings.certified),
    ]


class Deviation:
    """Errors of outputs `[..., D]` against expected ones, gathered part by part."""

    def __init__(self):
        self.error = self.norm = 0.0
        self.rows, self.cosines = [], []

    def add(self, out, expected):
        error = np.sum((out - expected) ** 2, axis=-1)
        norm = np.sum(expected**2, axis=-1)
        product = np.sum(out * expected, axis=-1)
        self.error += error.sum()
        self.norm += norm.sum()
        self.rows.append(np.sqrt(error / norm).ravel())
        length = np.sqrt(np.sum(out.astype(np.float64) ** 2, axis=-1) * norm)
        self.cosines.append((product / np.maximum(length, 1e-300)).ravel())

    def summary(self):
        """The relative Frobenius error, and quantiles over the rows."""
        rows, cosines = np.concatenate(self.rows), np.concatenate(self.cosines)
        middle, p90, p99 = np.quantile(rows, (0.5, 0.9, 0.99))
        return {
            "error": float(np.sqrt(self.error / self.norm)),
            "row_median": float(middle), "row_p90": float(p90), "row_p99": float(p99),
            "cosine_median": float(np.median(cosines)),
            "cosine_p01": float(np.quantile(cosines, 0.01)),
        }


def capture(context):
    """`(name, layers)`: per layer `(q, k, v, float64 result)` on one held-out file."""
    ((name, tokens),) = windows(context, 1)
    layers = []

    def attend(_, q, k, v):
        layers.append((q, k, v, bytelm.exact_attention(q, k, v, SLOPES)))
        return methods.attend(q, k, v, SLOPES, Exact())

    bytelm.Model(WEIGHTS).logits(tokens[:-1], attend)
    return name, layers


def run(chosen, settings):
    """A row per method of `chosen`; lists in it are draws of one method."""
    name, layers = capture(settings.context)
    rows = []
    for draws in chosen:
        measured = [_measure(method, layers) for method in draws]
        deviations = [deviation for deviation, _ in measured]
        rows.append({
            "method": methods.name_of(draws[0]), "family": methods.family_of(draws[0]),
            "samples": getattr(draws[0], "samples", None),
            "tolerance": getattr(draws[0], "tolerance", None),
            "draws": len(draws),
            "separate": int(np.median([separate for _, (separate, _) in measured])),
            "once": int(np.median([once for _, (_, once) in measured])),
            **{key: spread([d[key] for d in deviations]) for key in deviations[0]},
        })
    return {"rows": rows, "text": name, "context": settings.context}


def _measure(method, layers):
    """The summary, and the score entries of all layers as `(separate, once)`."""
    deviation, entries = Deviation(), np.zeros(2, np.int64)
    # The masks are those of every layer, their number too.
    same = isinstance(method, Sampled)
    for q, k, v, expected in layers:
        deviation.add(methods.attend(q, k, v, SLOPES, method), expected)
        if not same or not entries.any():
            counted = np.array(methods.entries_of(method, q, k, SLOPES))
            entries += counted * (len(layers) if same else 1)
    return deviation.summary(), entries.tolist()


def compare_separate(settings):
    """Masks as regular attentions, one by one, beside the coalesced form: the
    largest relative Frobenius distance of the two over the layers."""
    distances = []
    for q, k, v, _ in capture(settings.context)[1]:
        method = Sampled(settings.separate, "grid")
        together = methods.attend(q, k, v, SLOPES, method)
        apart = methods.separate_attention(q, k, v, SLOPES, method)
        distances.append(np.linalg.norm(apart - together) / np.linalg.norm(together))
    return {"separate_samples": settings.separate, "separate_distance": float(max(distances))}


def gaussian(settings):
    """Relative output errors on iid Gaussian inputs: a row per sampler, slope and S."""
    n, depth = settings.gaussian_n, settings.gaussian_depth
    slopes = np.array(settings.gaussian_slopes, np.float32)
    errors = {}
    for seed in range(settings.gaussian_draws):
        random = np.random.default_rng(seed)
        q, k, v = random.standard_normal((3, 1, len(slopes), n, depth), dtype=np.float32)
        expected = bytelm.exact_attention(q, k, v, slopes)
        norm = np.linalg.norm(expected, axis=(2, 3))
        for sampler in (*settings.random, "weighted_grid", "fixed_grid"):
            # Without randomness, one seed is as good as another: compiled once.
            drawn = seed if sampler in RANDOM else 0
            for samples in settings.gaussian_samples:
                out = methods.attend(q, k, v, slopes, Sampled(samples, sampler, drawn))
                error = np.linalg.norm(out - expected, axis=(2, 3)) / norm
                for slope, value in zip(settings.gaussian_slopes, error[0]):
                    errors.setdefault((sampler, slope, samples), []).append(value)
    rows = [
        {"sampler": sampler, "slope": slope, "samples": samples, "error": spread(values)}
        for (sampler, slope, samples), values in errors.items()
    ]
    return {
        "gaussian": rows, "gaussian_n": n, "gaussian_depth": depth,
        "gaussian_draws": settings.gaussian_draws,
    }


def sink(settings):
    """A head whose queries attend to the first key wherever they stand: the error and
    the cost of window and certified, one draw. Gaussian inputs but for that key."""
    n, depth = settings.sink_n, settings.gaussian_depth
    slopes = np.array([settings.sink_slope], np.float32)
    random = np.random.default_rng(0)
    q, k, v = random.standard_normal((3, 1, 1, n, depth), dtype=np.float32)
    # One channel is for the sink alone.
    peak = settings.sink_slope * n + settings.sink_margin
    q[..., 0], k[..., 0], k[0, 0, 0, 1:] = 1, 0, 0
    k[0, 0, 0, 0] = np.sqrt(depth) * peak
    expected = bytelm.exact_attention(q, k, v, slopes)
    _, lse = methods.attend(q, k, v, slopes, Exact(), return_lse=True)
    share = np.exp(peak - settings.sink_slope * np.arange(n) - lse[0, 0])
    rows = []
    for method in without_masks(settings):
        out = methods.attend(q, k, v, slopes, method)
        rows.append({
            "method": methods.name_of(method), "family": methods.family_of(method),
            "error": float(np.linalg.norm(out - expected) / np.linalg.norm(expected)),
            "once": methods.entries_of(method, q, k, slopes)[1],
        })
    return {
        "sink": rows, "sink_share": float(share.min()), "sink_n": n,
        "sink_slope": settings.sink_slope, "sink_entries": n * (n + 1) // 2,
    }


def jobs(settings):
    """`(label, function, arguments)` of what runs on its own; the longest first."""
    groups = [
        (sampler, [[Sampled(s, sampler, seed) for seed in range(settings.draws)]
                   for s in settings.samples])
        for sampler in settings.random
    ]
    others = [[Exact()]]
    others += [[Sampled(s, "weighted_grid")] for s in settings.samples]
    others.append([Sampled(settings.samples[0], "fixed_grid")])  # the same for every S
    others += [[method] for method in without_masks(settings)]
    groups.append(("exact, window, certified, masks without randomness", others))
    result = [(label, run, (chosen, settings)) for label, chosen in groups]
    result.append(("Gaussian inputs", gaussian, (settings,)))
    result.append(("masks one by one", compare_separate, (settings,)))
    result.append(("an attention sink", sink, (settings,)))
    return result


def merge(parts):
    """The jobs' results as one."""
    merged = {"rows": []}
    for part in parts:
        merged["rows"] += part.pop("rows", [])
        merged.update(part)
    families = ("exact", *sampling.SAMPLERS, "window", "certified")
    merged["rows"].sort(key=lambda row: families.index(row["family"]))
    return merged
