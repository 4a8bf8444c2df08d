"""What the results say: the bars, who wins where, and sentences with their numbers.

Nothing here is typed by hand: a sentence is built from the numbers it cites, and one
whose fixed words depend on the numbers is checked before it is written.
"""

import numpy as np

from . import matrix_level, model_level

#: Error levels of the tables of the cheapest methods.
OUTPUT_ERRORS = (0.2, 0.1, 0.05, 0.02, 0.01, 1e-3)
MODEL_GAPS = (0.1, 0.03, 0.01, 1e-3)
#: Levels of a full run.
LEVELS = 5
#: The certified method that the bar on bits per byte is about.
BAR = "certified, 0.001"
NOT_MASKS = ("exact", "window", "certified")


def checked(holds, text, otherwise):
    """`text` if the numbers say so, else `otherwise`."""
    return text if holds else otherwise


def percent(value):
    return f"{100 * value:.3g}%"


def slope_name(slope):
    return f"1/{1 / slope:.4g}"


# Bars.


def bars(found):
    """`(name, target, measured, verdict)` of what the results can say."""
    result = []
    if "model" in found:
        table = model_level.summarize(found["model"]["rows"])
        longest = max(context for _, context in table)
        for (name, context), row in table.items():
            if name == BAR and context == longest:
                largest = max(abs(row["gap_low"]), abs(row["gap_high"]))
                result.append((
                    f"bits per byte at {row['multiple']} times the training length, {name}",
                    "within 0.001 of exact (every window)", f"{largest:.1e}", largest <= 1e-3,
                ))
    if "output" in found:
        for slope, ratio in golden_ratios(found["output"]):
            if slope < 1 / 4:
                result.append((
                    f"golden_stratified over grid, output error, slope {slope_name(slope)}",
                    "at most 0.4x", f"{ratio:.3f}x", ratio <= 0.4,
                ))
    minutes = minutes_of(found)
    if minutes:
        result.append((
            "everything of this page from nothing, two cores", "under 30 minutes",
            f"{minutes:.1f} minutes", minutes < 30,
        ))
    return [(n, t, m, "pass" if holds else "miss") for n, t, m, holds in result]


def minutes_of(found):
    """The minutes of the run that all levels are of; None where they are of several."""
    if len(found) < LEVELS or len({data["about"]["date"] for data in found.values()}) > 1:
        return None
    return next(iter(found.values()))["about"]["wall"] / 60


def golden_ratios(output):
    """`(slope, ratio of the median errors)` on Gaussian inputs at the largest S."""
    rows = {(r["sampler"], r["slope"], r["samples"]): r["error"] for r in output["gaussian"]}
    most = max(samples for _, _, samples in rows)
    for slope in dict.fromkeys(slope for _, slope, _ in rows):
        golden, grid = (rows[s, slope, most] for s in ("golden_stratified", "grid"))
        yield slope, golden["median"] / grid["median"]


# Sentences.


def matrix(data):
    """Bounds, rates, and the best sampler by slope."""
    rows = data["rows"]
    independent = [r for r in rows if r["sampler"] in matrix_level.INDEPENDENT]
    counts = sorted({r["samples"] for r in rows if r["sampler"] == "grid"})
    samples = counts[len(counts) // 2]
    yield f"The samplers nearest to the bias at S = {samples:,}: " + "; ".join(
        f"in the {name} " + ", ".join(
            f"`{sampler}` at slopes {', '.join(slopes)}"
            for sampler, slopes in by_sampler(best_samplers(rows, samples, key)).items()
        )
        for name, key in (("max norm", "max_norm"), ("spectral norm", "relative_spectral"))
    ) + "."
    draws = sum(r["draws"] for r in independent)
    loose = [r["spectral_bound"] / r["spectral_mean"] for r in independent]
    holds = all(ratio >= 1 for ratio in loose)
    yield checked(
        holds,
        f"The bound of the expected spectral norm holds for every independent sampler "
        f"({', '.join(matrix_level.INDEPENDENT)}), slope and S; it is {min(loose):.1f} to "
        f"{max(loose):.1f} times the mean (median {np.median(loose):.1f}).",
        f"The mean spectral norm of {sum(x < 1 for x in loose)} of {len(loose)} cases is above "
        f"the bound of its expectation.",
    )
    for name, key in (("the paper's", "max_norm_paper"), ("the sharper", "max_norm_sharper")):
        above = sum(r["max_norm"]["high"] > r[key] for r in independent)
        tightest = max(r["max_norm"]["high"] / r[key] for r in independent)
        yield (
            f"The largest max norm of all draws is above {name} bound in {above} of "
            f"{len(independent)} cases (independent samplers; {draws:,} draws in all, of which the "
            f"bound allows one in 100); it is at most {percent(tightest)} of it."
        )
    for sampler in ("grid", "stratified", "golden_stratified"):
        rates = [rate(rows, sampler, slope) for slope in dict.fromkeys(r["slope"] for r in rows)]
        yield (
            f"`{sampler}`: the relative spectral norm falls as S to the power "
            f"{min(rates):.2f} to {max(rates):.2f} (fits over all S, by slope)."
        )
    fixed = [r["max_norm"]["median"] for r in rows if r["sampler"] == "fixed_grid"]
    yield (
        f"`fixed_grid`, the paper's ablation, is not an estimator: all of its masks are the same, "
        f"its max norm is {min(fixed):.2f} to {max(fixed):.2f} at every S."
    )


def rate(rows, sampler, slope):
    """The exponent of S in the relative spectral norm."""
    here = [r for r in rows if r["sampler"] == sampler and r["slope"] == slope]
    return np.polyfit(
        np.log([r["samples"] for r in here]),
        np.log([r["relative_spectral"]["median"] for r in here]), 1,
    )[0]


def best_samplers(rows, samples, key):
    """By slope, the sampler with the smallest median: `{slope: row}`."""
    result = {}
    for row in rows:
        if row["samples"] == samples:
            best = result.setdefault(row["slope"], row)
            if row[key]["median"] < best[key]["median"]:
                result[row["slope"]] = row
    return result


def by_sampler(best):
    """The names of the slopes at which each sampler is best."""
    result = {}
    for slope, row in best.items():
        result.setdefault(row["sampler"], []).append(slope_name(slope))
    return result


def cheapest(rows, error_of, target, cost, allowed):
    """The row of the fewest score entries with an error of at most the target, or None."""
    good = [r for r in rows if allowed(r["family"]) and error_of(r) <= target]
    return min(good, key=lambda r: r[cost], default=None)


def winners(rows, error_of, targets):
    """Per target: the cheapest masks each on its own, masks computed once, window and
    certified: `(target, [row or None] * 4)`."""
    masks = lambda family: family not in NOT_MASKS  # noqa: E731
    kinds = (
        ("separate", masks), ("once", masks), ("once", "window".__eq__),
        ("once", "certified".__eq__),
    )
    for target in targets:
        yield target, [cheapest(rows, error_of, target, *kind) for kind in kinds]


KINDS = ("masks as attentions of their own", "masks, each score once", "window", "certified")


def verdict(rows, error_of, targets, name):
    """Who needs the fewest score entries, and what masks cost beside the best."""
    wins, factors = {}, ([], [])
    for target, found in winners(rows, error_of, targets):
        costs = [row and row["once" if i else "separate"] for i, row in enumerate(found)]
        reached = [cost for cost in costs if cost]
        if not reached:
            continue
        wins.setdefault(KINDS[costs.index(min(reached))], []).append(name(target))
        for factor, cost in zip(factors, costs):
            factor += [cost / min(reached)] if cost else []
    yield "Fewest score entries, of the settings measured: " + "; ".join(
        f"**{kind}** for an error of at most {', '.join(errors)}" for kind, errors in wins.items()
    ) + "."
    for kind, factor in zip(KINDS, factors):
        yield (
            f"{kind[0].upper()}{kind[1:]} reach {len(factor)} of these {len(targets)} errors"
            + (f", with {min(factor):.2g} to {max(factor):.2g} times the fewest score entries."
               if factor else ".")
        )


def output(data):
    """Who wins at the output level."""
    first, *others = verdict(
        data["rows"], lambda r: r["error"]["median"], OUTPUT_ERRORS, percent
    )
    yield first + " " + _sink(data["sink"])
    yield from others
    masks = [r for r in data["rows"] if r["family"] not in NOT_MASKS]
    errors = {r["method"]: r["error"]["median"] for r in masks}
    best = min(errors, key=errors.get)
    yield f"The smallest error of the masks is that of `{best}`, {percent(errors[best])}."
    distance = data["separate_distance"]
    yield checked(
        distance < 1e-5,
        f"{data['separate_samples']} masks computed one by one, as regular attention without a "
        f"bias in packed blocks, and merged by their log-sum-exps, are within {distance:.1e} of "
        f"the coalesced form (relative Frobenius norm): the same estimator, at another cost. That "
        f"is what masks are good for: every piece is plain attention, which every backend has.",
        f"Masks computed one by one differ from the coalesced form by {distance:.1e}.",
    )


def _sink(rows):
    """Window and certified where every query attends to the first key."""
    errors = {family: [r["error"] for r in rows if r["family"] == family]
              for family in ("window", "certified")}
    entries = [r["once"] for r in rows if r["family"] == "certified"]
    window, certified = errors.values()
    return checked(
        min(window) > max(certified),
        f"An attention sink is what a window cannot see, at any of the tolerances: its error is "
        f"{percent(min(window))} to {percent(max(window))}, that of certified "
        f"{percent(min(certified))} to {percent(max(certified))}, with {min(entries):,} to "
        f"{max(entries):,} score entries.",
        f"With an attention sink, the window's error is {percent(min(window))} to "
        f"{percent(max(window))}, that of certified {percent(min(certified))} to "
        f"{percent(max(certified))}.",
    )


def model(data):
    """Who wins at the model level, at the longest context."""
    table = model_level.summarize(data["rows"])
    longest = max(context for _, context in table)
    here = [row | {"method": name} for (name, c), row in table.items() if c == longest]
    gap = lambda row: abs(row["gap"])  # noqa: E731
    yield from verdict(here, gap, MODEL_GAPS, "{:g} bits".format)
    for family in ("window", "certified"):
        gaps = ", ".join(
            f"{max(abs(row['gap_low']), abs(row['gap_high'])):.1e} ({row['method']})"
            for row in here if row["family"] == family
        )
        yield f"Largest gap of any file at context {longest:,}, {family}: {gaps}."
    shortest = min(context for _, context in table)
    for name in ("exact", *best_masks(here)):
        first, last = table[name, shortest]["bits"], table[name, longest]["bits"]
        yield (
            f"From context {shortest:,} to {longest:,}, bits per byte of `{name}` go from "
            f"{first:.4f} to {last:.4f}."
        )


def best_masks(rows):
    """The paper's sampler and the best one, each with its most masks."""
    sampled = [row for row in rows if row["family"] not in NOT_MASKS]
    grid = [row["method"] for row in sampled if row["family"] == "grid"][-1]
    best = min(sampled, key=lambda row: abs(row["gap"]))["method"]
    return dict.fromkeys((grid, best))


def training(data):
    """What training with sampled masks does."""
    def bits(trained, method, multiple):
        return np.mean([r["bits"] for r in data["rows"] if r["trained"] == trained
                        and r["method"] == method and r["multiple"] == multiple])

    alibi, masks = data["curves"]
    methods = list(dict.fromkeys(r["method"] for r in data["rows"]))
    multiples = list(dict.fromkeys(r["multiple"] for r in data["rows"]))
    better = {alibi: [], masks: []}
    for method in methods:
        for multiple in multiples:
            gain = bits(alibi, method, multiple) - bits(masks, method, multiple)
            better[masks if gain > 0 else alibi].append(
                f"{method} at {multiple}x the length (by {abs(gain):.4f})"
            )
    yield " ".join(
        f"The run with {name} has fewer bits per byte when evaluated with {'; '.join(where)}."
        for name, where in better.items() if where
    )
    for name in (alibi, masks):
        for multiple in multiples:
            costs = [
                f"{bits(name, method, multiple) - bits(name, 'exact', multiple):+.4f} ({method})"
                for method in methods[1:]
            ]
            yield (
                f"What masks cost at {multiple}x the length the model trained with {name}, in bits "
                f"per byte over its exact attention: {', '.join(costs)}."
            )


def sentences(level, data):
    """The sentences of one level."""
    known = {"matrix": matrix, "output": output, "model": model, "training": training}
    return list(known[level](data)) if level in known else []
