"""Whether results are as near to float64 as they must be.

Outputs: in every group of rows the largest error is at most twice that of a plain
computation in low precision, plus one rounding of the largest output; certified heads
may be off by `2 tolerance max|value|` more.
"""

from dataclasses import dataclass

import numpy as np

import formula
from numbers16 import UNIT

#: Rows that are judged together, and the fewest numbers that show a plain error.
GROUP, FEWEST = 64, 512
#: Of a log-sum-exp, relative to max(1, |lse|): sums of float32 and fast exponentials.
LSE_SLACK = 2e-5


@dataclass
class Verdict:
    """Errors over what they may be (at most 1 each; None: not a result), the largest
    error of an output, and that of the plain computation."""

    out: float
    lse: float = None
    dropped: float = None
    error: float = 0.0
    plain_error: float = 0.0

    @property
    def passed(self):
        return all(x is None or x <= 1 for x in (self.out, self.lse, self.dropped))

    def row(self):
        """For JSON, where numbers are finite."""
        values = vars(self)
        return {name: _finite(x) for name, x in values.items()}


def _finite(x):
    if x is None:
        return None
    return float(x) if np.isfinite(x) else 1e30


def _ratio(error, bar):
    """NaN and what is off where nothing may be count as infinite."""
    error, bar = np.asarray(error, np.float64), np.asarray(bar, np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where(error == 0, 0, error / bar)
    return np.where(np.isnan(ratio), np.inf, ratio)


def judge(problem, out, lse=None, dropped=None, rows=None, elements=2**25, group=GROUP):
    """The `Verdict` on results, host float32 arrays `[B, H, R, Dv]` and `[B, H, R]` of
    the rows with these numbers (all rows); `group`: rows that are judged together."""
    batch, heads, n = problem.query.shape[:3]
    rows = np.arange(n) if rows is None else np.asarray(rows)
    shape = (batch, heads, len(rows))
    error, plain, size = (np.zeros(shape) for _ in range(3))
    lse_ratio = np.zeros(shape) if lse is not None else None
    dropped_ratio = np.zeros(shape) if dropped is not None else None
    most = float(problem.ops.abs(problem.value).max()) if problem.key.shape[2] else 0.0
    tolerances = np.array([
        float(parameters["tolerance"]) if name == "certified" else 0.0
        for name, parameters in problem.methods
    ])
    for b, h in np.ndindex(batch, heads):
        true = formula.attend(problem, b, h, rows, elements)
        with np.errstate(invalid="ignore"):
            error[b, h] = _largest(out[b, h].astype(np.float64) - true.out)
            plain[b, h] = _largest(true.plain_out - true.out)
        size[b, h] = _largest(true.out)
        if lse is not None:
            lse_ratio[b, h], slack = _judge_lse(lse[b, h], true, tolerances[h])
            if dropped is not None:
                dropped_ratio[b, h] = _judge_dropped(
                    dropped[b, h], lse[b, h], true, tolerances[h], slack)
    ratio = _out_ratio(error, plain, size, 2 * tolerances * most, UNIT[problem.element],
                       group, len(rows) * out.shape[-1] < FEWEST)
    worst = lambda x: None if x is None else float(x.max(initial=0))  # noqa: E731
    return Verdict(ratio, worst(lse_ratio), worst(dropped_ratio), worst(error), worst(plain))


def _largest(x):
    return np.max(np.abs(x), axis=-1, initial=0)


def _out_ratio(error, plain, size, allowed, unit, group, together):
    """`together`: so few numbers of a head that all heads share their bar."""
    worst = 0.0
    for at in range(0, error.shape[2], group):
        most = [x[:, :, at : at + group].max(axis=2) for x in (error, plain, size)]
        if together:
            most[1:] = [np.full_like(x, x.max(initial=0)) for x in most[1:]]
        bar = 2 * most[1] + unit * most[2] + allowed
        worst = max(worst, float(_ratio(most[0], bar).max(initial=0)))
    return worst


def _judge_lse(lse, true, tolerance):
    lse = lse.astype(np.float64)
    empty = np.isneginf(true.lse)
    with np.errstate(invalid="ignore"):
        away = lse - true.lse
        slack = 2 * np.abs(true.plain_lse - true.lse) + LSE_SLACK * np.maximum(1, np.abs(true.lse))
        # A certified one may be low, by what was left out.
        bar = np.where(away < 0, slack - np.log1p(-tolerance), slack)
        ratio = _ratio(np.abs(away), bar)
    ratio = np.where(empty, np.where(np.isneginf(lse), 0, np.inf), ratio)
    return ratio, np.where(empty, 0, slack)


def _judge_dropped(dropped, lse, true, tolerance, slack):
    """At most the tolerance, and at least the share that the log-sum-exp lacks."""
    dropped = dropped.astype(np.float64)
    empty = np.isneginf(true.lse)
    with np.errstate(invalid="ignore", over="ignore"):
        share = np.where(empty, 0, -np.expm1(lse.astype(np.float64) - true.lse))
    ratio = np.maximum(_ratio(dropped, tolerance * (1 + 1e-6)), _ratio(
        np.maximum(share - dropped, 0), slack))
    return np.where(dropped < 0, np.inf, ratio)
