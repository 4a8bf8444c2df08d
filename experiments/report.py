"""docs/Experiments.md, from the results."""

from . import claims, model_level
from .claims import percent, slope_name
from .matrix_level import FAILURE, MOST_WEIGHTED

TITLES = {
    "masks": "What the masks look like",
    "matrix": "Matrix level",
    "output": "Output level",
    "model": "Model level",
    "training": "Training with sampled masks",
}


def table(header, rows):
    """A Markdown table; numbers are given as text."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def bullets(lines):
    return "\n".join(f"* {line}" for line in lines)


def figure(level, text):
    return f"![{text}](figures/{level}.png)"


def bars_text(found):
    """One line per bar."""
    return "\n".join(f"{verdict:4}  {name}, {target}: {measured}"
                     for name, target, measured, verdict in claims.bars(found))


def page(found):
    """The page of the levels in `found`."""
    parts = ["# Experiments", INTRODUCTION, *_about(found)]
    said = {level: claims.sentences(level, data) for level, data in found.items()}
    first = [f"{TITLES[level]}: {said[level][0]}" for level in TITLES if said.get(level)]
    if first:
        parts += ["## In short: which method wins where", bullets(first)]
    bars = claims.bars(found)
    if bars:
        parts += ["## Bars", table(("bar", "target", "measured", "verdict"), bars)]
    for level, title in TITLES.items():
        if level in found:
            parts += [f"## {title}", *SECTIONS[level](found[level])]
            if said[level]:
                parts += ["What the numbers say:", bullets(said[level])]
    return "\n\n".join(parts) + "\n"


INTRODUCTION = """\
The experiments of Wolfson and Wagner, "Positional LSH: Binary Block Matrix Approximation for
Attention with Linear Biases" ([arXiv 2605.09472](https://arxiv.org/abs/2605.09472)), on this
project's samplers and methods, and beside methods that need no masks. `make experiments`
computes every number, table, sentence and figure of this page; the numbers are in
`experiments/results`.

The methods: **exact**; **masks** (`#alibi.sampled`): the bias `exp(-m |i - j|)` as the average of
S block-diagonal 0/1 masks, by sampler; **window**: keys beyond `ln(1/tolerance)/m` positions are
not visited; **certified**: blocks of keys are skipped where a bound says that they hold at most
`tolerance` of a row's softmax mass ([proof](Certified.md)). Cost is counted in score entries, pairs of a query and a key
whose score is computed, since seconds depend on the kernel; what certified spends on its bounds
is not counted. Masks have two costs: as S attentions of their own (*sampled*), and with every
pair computed once (*coalesced*: the same result, and what the CPU engine does)."""


def _about(found):
    if not found:
        return []
    rows = []
    for level in TITLES:
        if level in found:
            about = found[level]["about"]
            rows.append((level, f"{found[level]['seconds']:.0f}", about["commit"], about["date"],
                         about["load"]))
    about = found[rows[0][0]]["about"]
    versions = ", ".join(f"{name} {version}" for name, version in about["packages"].items())
    text = (
        f"{about['cpu']}, {about['cpus']} CPUs; {about['system']}, Python {about['python']}; "
        f"{versions}. {about['workers']} processes at a time, one thread each"
    )
    minutes = claims.minutes_of(found)
    if minutes:
        text += f"; {minutes:.1f} minutes in all"
    if about["quick"]:
        text += ". **`--quick`: tiny sizes, the numbers mean nothing**"
    header = ("level", "CPU seconds", "commit", "date", "load before")
    return [text + ".", table(header, rows)]


def _masks(data):
    yield (
        f"{data['n']} positions, slope {slope_name(data['slope'])}, S = {data['samples']}, "
        f"symmetric: single masks, their average, the bias, and the difference. "
        f"{'; '.join(_difference(row) for row in data['rows'])}."
    )
    yield figure("masks", "Masks, their average, the bias, and the difference")


def _difference(row):
    return (f"`{row['sampler']}` is off by {row['max_norm']:.3f} at most, "
            f"{percent(row['frobenius'])} in the relative Frobenius norm")


def _matrix(data):
    rows = data["rows"]
    counts = sorted({row["samples"] for row in rows if row["sampler"] == "grid"})
    draws = ", ".join(f"{r['draws']} at S = {r['samples']:,}" for r in rows
                      if r["sampler"] == "grid" and r["slope"] == rows[0]["slope"])
    yield (
        f"Realised norms of `L^ - L`, n = {rows[0]['n']:,}, symmetric, the slopes of Press et al. "
        f"for {data['heads']} heads. Draws: {draws}; one where nothing is random. `fixed_grid` is "
        f"the same at every S; `weighted_grid` has at most {MOST_WEIGHTED:,} masks. Medians of the "
        f"draws, the smallest and the largest in brackets; the mean of the spectral norms beside "
        f"the bound of its expectation. The bounds of the max norm, for any slope, hold with "
        f"probability {1 - FAILURE:g}."
    )
    yield figure("matrix", "Norms against the number of masks")
    yield "The paper's sampler, `grid`:"
    yield table(
        ("slope", "S", "max norm", "paper's bound", "sharper bound", "spectral norm, mean",
         "bound", "relative spectral norm"),
        [(slope_name(r["slope"]), f"{r['samples']:,}", _spread(r["max_norm"]),
          f"{r['max_norm_paper']:.4f}", f"{r['max_norm_sharper']:.4f}",
          f"{r['spectral_mean']:.4g}", f"{r['spectral_bound']:.4g}",
          _spread(r["relative_spectral"])) for r in rows if r["sampler"] == "grid"],
    )
    middle = counts[len(counts) // 2]
    samplers = list(dict.fromkeys(r["sampler"] for r in rows))
    slopes = sorted({r["slope"] for r in rows}, reverse=True)
    for key, name in (("max_norm", "Max norm"), ("relative_spectral", "Relative spectral norm")):
        yield f"{name}, every sampler, S = {middle:,}, medians; the smallest of each row is bold:"
        best = claims.best_samplers(rows, middle, key)
        lines = []
        for slope in slopes:
            # The fixed grid was measured once.
            here = {r["sampler"]: r for r in rows if r["slope"] == slope
                    and (r["samples"] == middle or r["sampler"] == "fixed_grid")}
            lines.append((slope_name(slope), *(
                _bold(f"{here[s][key]['median']:.3g}", here[s] is best[slope]) for s in samplers)))
        yield table(("slope", *(f"`{s}`" for s in samplers)), lines)


def _output(data):
    draws = max(row["draws"] for row in data["rows"])
    yield (
        f"Queries, keys and values of the byte model (`examples/bytelm`), {data['context']:,} "
        f"bytes of the held-out file `{data['text']}`, all layers and heads, causal; against "
        f"float64. The relative error is `||out - exact|| / ||exact||` over everything; row "
        f"quantiles are of the same per row, the cosine of the angle between rows. Medians of "
        f"{draws} draws where masks are random, for the error with the smallest and the largest."
    )
    yield figure("output", "Error of the outputs against score entries")
    quantiles = ("row_median", "row_p90", "row_p99")
    yield table(
        ("method", "relative error", "row median", "row p90", "row p99", "cosine, median",
         "cosine, p1", "score entries, sampled", "coalesced"),
        [(r["method"], _spread(r["error"], percent),
          *(percent(r[key]["median"]) for key in quantiles),
          *(f"{r[key]['median']:.5f}" for key in ("cosine_median", "cosine_p01")),
          "" if r["family"] in claims.NOT_MASKS else f"{r['separate']:,}", f"{r['once']:,}")
         for r in data["rows"]],
    )
    yield "The fewest score entries for an error (the median of the draws), by kind:"
    yield _winners(data["rows"], lambda r: r["error"]["median"], claims.OUTPUT_ERRORS, percent)
    yield (
        f"A head with an attention sink (n = {data['sink_n']:,}, slope "
        f"{slope_name(data['sink_slope'])}, Gaussian inputs but for the first key, which has "
        f"{percent(data['sink_share'])} or more of every query's softmax mass; exact attention: "
        f"{data['sink_entries']:,} score entries):"
    )
    yield table(("method", "relative error", "score entries"),
                [(r["method"], percent(r["error"]), f"{r['once']:,}") for r in data["sink"]])
    yield (
        f"Independent Gaussian queries, keys and values (n = {data['gaussian_n']:,}, "
        f"d = {data['gaussian_depth']}, causal, {data['gaussian_draws']} draws of inputs and "
        f"masks), relative output error, median with the smallest and the largest:"
    )
    rows = data["gaussian"]
    samplers = list(dict.fromkeys(r["sampler"] for r in rows))
    errors = {(r["sampler"], r["slope"], r["samples"]): r["error"] for r in rows}
    keys = dict.fromkeys((r["slope"], r["samples"]) for r in rows)
    lines = []
    for slope, samples in sorted(keys, reverse=True):
        here = {s: errors[s, slope, samples] for s in samplers}
        best = min(here, key=lambda s: here[s]["median"])
        ratio = here["golden_stratified"]["median"] / here["grid"]["median"]
        lines.append((slope_name(slope), samples, *(
            _bold(_spread(here[s], percent), s == best) for s in samplers), f"{ratio:.3f}"))
    yield table(("slope", "S", *(f"`{s}`" for s in samplers), "golden / grid"), lines)


def _model(data):
    rows = model_level.summarize(data["rows"])
    longest = max(context for _, context in rows)
    length = data["training_length"]
    yield (
        f"The byte model (trained at {length} bytes) on {len(data['texts'])} held-out files "
        f"({', '.join(f'`{t}`' for t in data['texts'])}), the first {longest:,} bytes of each, in "
        f"pieces of the context: at every context the same bytes are predicted. Masks have "
        f"other seeds for every file. The gap is the difference to exact attention in bits per "
        f"byte, with the smallest and the largest of the files; a byte is a token."
    )
    yield figure("model", "Bits per byte against context, and the gap against score entries")
    contexts = sorted({context for _, context in rows})
    yield "Bits per byte by context:"
    yield table(
        ("method", *(f"{c:,} ({c // length}x)" for c in contexts)),
        [(name, *(f"{rows[name, c]['bits']:.4f}" for c in contexts))
         for name in dict.fromkeys(name for name, _ in rows)],
    )
    for context in dict.fromkeys((contexts[0], longest)):
        yield f"Context {context:,}, {context // length} times the training length:"
        yield table(
            ("method", "loss (nats)", "perplexity", "bits per byte", "gap", "top-1", "top-10",
             "top-100", "mean reciprocal rank", "score entries, sampled", "coalesced"),
            [(name, f"{r['loss']:.4f}", f"{r['perplexity']:.4f}", f"{r['bits']:.4f}",
              f"{r['gap']:+.5f} ({r['gap_low']:+.5f} to {r['gap_high']:+.5f})",
              *(percent(r[f"top{k}"]) for k in model_level.TOP), f"{r['mrr']:.4f}",
              "" if r["family"] in claims.NOT_MASKS else f"{r['separate']:,}", f"{r['once']:,}")
             for (name, c), r in rows.items() if c == context],
        )
    yield f"The fewest score entries for a gap (mean of the files) at context {longest:,}, by kind:"
    here = [row | {"method": name} for (name, c), row in rows.items() if c == longest]
    yield _winners(here, lambda r: abs(r["gap"]), claims.MODEL_GAPS, "{:g} bits".format)


def _training(data):
    alibi, masks = data["curves"]
    seconds = data["seconds_of_training"]
    yield (
        f"Two runs of the byte model from the same first weights on the same batches: "
        f"{data['steps']} steps of {data['batch']} sequences of {data['context']} bytes, a short "
        f"run (that of the example has 3,300 steps). One with {alibi}, "
        f"{seconds[alibi]:.0f} s of CPU time; one with {masks} "
        f"({data['sampler']}, S = {data['samples']}, new ones every step; {seconds[masks]:.0f} s). "
        f"Evaluated on {data['windows']} held-out files, with other masks for each; means, and in "
        f"brackets the smallest and the largest of the files. One run each: differences of the "
        f"order of a run's own randomness are not resolved."
    )
    yield figure("training", "Bits per byte in training, and of the evaluations")
    kinds = dict.fromkeys((r["method"], r["multiple"]) for r in data["rows"])
    lines = []
    for method, multiple in kinds:
        cells = []
        for name in (alibi, masks):
            bits = [r["bits"] for r in data["rows"] if r["trained"] == name
                    and (r["method"], r["multiple"]) == (method, multiple)]
            cells.append(f"{sum(bits) / len(bits):.4f} ({min(bits):.3f} to {max(bits):.3f})")
        lines.append((method, f"{multiple}x", *cells))
    yield table(("evaluated with", "length", f"trained with {alibi}", f"trained with {masks}"),
                lines)


def _winners(rows, error_of, targets, name):
    lines = []
    for target, found in claims.winners(rows, error_of, targets):
        costs = [row and (row["separate"] if i == 0 else row["once"])
                 for i, row in enumerate(found)]
        least = min((c for c in costs if c), default=None)
        lines.append((name(target), *(
            _bold(f"{c:,} ({row['method']})", c == least) if row else "not reached"
            for row, c in zip(found, costs))))
    return table(("at most", "masks, sampled", "masks, coalesced", "window", "certified"), lines)


def _bold(text, holds):
    return f"**{text}**" if holds else text


def _spread(values, name="{:.4g}".format):
    """`median (low to high)`, or the one number."""
    if values["low"] == values["high"]:
        return name(values["median"])
    return f"{name(values['median'])} ({name(values['low'])} to {name(values['high'])})"


SECTIONS = {
    "masks": _masks, "matrix": _matrix, "output": _output, "model": _model,
    "training": _training,
}
